### Kata-kata baris sumber: perkataan siapa dasar suatu teks panduan, klausul mana, dari kapan, dan kapan terakhir kami periksa.

source-eu-terms = ketentuan AliExpress untuk Uni Eropa, EEA, dan Inggris Raya
source-vip-agreement = perjanjian VIP AliExpress
source-sale-conditions = General Conditions of Sale (ketentuan umum penjualan) AliExpress
source-privacy-policy = kebijakan privasi AliExpress
source-site = situs itu sendiri, dilihat dari alamatnya
source-guides = beberapa panduan
source-one-guide = satu panduan
source-one-report = laporan satu orang
source-unofficial = halaman tidak resmi
source-nothing-found = tidak ditemukan teks resmi
source-complaint = pengaduan kepada otoritas
source-list-readers = orang yang programnya membaca daftar itu
source-public-tool = alat yang tersedia untuk umum
source-customs = aturan bea cukai Uni Eropa
source-order-page = satu halaman pesanan (Brasil)
facts-clause = { $source }, { $clause }
facts-dated = { $source }, { $date }
facts-and = { $one }; { $other }
facts-confirmed = { $sources } · dipastikan { $month }
