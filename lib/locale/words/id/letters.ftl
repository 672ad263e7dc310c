### Kata-kata surat, dan bagian yang menulisnya. $act bernilai `uk` bila yang dimaksud UK GDPR. Hukum per November 2026.

letter-language = Bahasa Indonesia

letter-to-officer = Kepada pejabat pelindungan data AliExpress
letter-to-support = Kepada layanan pelanggan AliExpress
letter-to-authority = Kepada otoritas pelindungan data di negara saya
letter-to-ico = Kepada Information Commissioner (ICO)
letter-to-attorney-general = Kepada jaksa agung negara bagian saya
letter-to-secretaria = Kepada Secretaría Anticorrupción y Buen Gobierno
letter-to-anpd = Kepada Agência Nacional de Proteção de Dados (ANPD), Brasil
letter-to-pipc = Kepada Komisi Pelindungan Informasi Pribadi (PIPC), Korea
letter-to-fdpic = Kepada Komisioner Federal Pelindungan Data dan Informasi (FDPIC), Swiss
letter-to-kvkk = Kepada Dewan Pelindungan Data Pribadi (KVKK), Türkiye
letter-to-opc = Kepada Kantor Komisioner Privasi Kanada
letter-to-cai = Kepada Commission d’accès à l’information, Québec
letter-to-ppc = Kepada Komisi Pelindungan Informasi Pribadi (PPC), Jepang
letter-to-oaic = Kepada Kantor Komisioner Informasi Australia (OAIC)
letter-to-ppa = Kepada Otoritas Pelindungan Privasi, Israel
letter-to-sdaia = Kepada Otoritas Data dan Kecerdasan Artifisial Arab Saudi (SDAIA)
letter-company = { $company }
letter-address = { $address }

letter-act = { $act ->
 [uk] UK GDPR
 *[other] GDPR
}
letter-month-article = { $act ->
 [uk] 12A
 *[other] 12 ayat (3)
}
letter-act-ch = Pasal 25 Undang-Undang Federal Swiss tentang Pelindungan Data (FADP)
letter-act-ch-erasure = Pasal 32 Undang-Undang Federal Swiss tentang Pelindungan Data (FADP)
letter-act-tr = Pasal 11 Undang-Undang Pelindungan Data Pribadi Türkiye (No. 6698)
letter-act-tr-erasure = Pasal 7 dan Pasal 11 Undang-Undang Pelindungan Data Pribadi Türkiye (No. 6698)
letter-act-ca = klausul 4.9 dari Lampiran 1 Personal Information Protection and Electronic Documents Act (PIPEDA)
letter-act-qc = Undang-Undang Québec tentang pelindungan informasi pribadi di sektor swasta
letter-act-jp = Undang-Undang Jepang tentang Pelindungan Informasi Pribadi (APPI)
letter-act-au = Prinsip Privasi Australia 12 (Privacy Act 1988)
letter-act-il = bagian 13 Undang-Undang Pelindungan Privasi Israel
letter-act-sa = Pasal 4 Undang-Undang Pelindungan Data Pribadi (PDPL) Arab Saudi
letter-rule-ch = Pada umumnya, Pasal 25 ayat (7) undang-undang tersebut
letter-rule-tr = Pasal 13 undang-undang tersebut
letter-rule-ca = Bagian 8 undang-undang tersebut
letter-rule-qc = Undang-undang tersebut
letter-rule-br = Pasal 19 (II)
letter-rule-kr = Pasal 35 ayat (3), beserta Pasal 41 Dekret Pelaksanaan,
letter-rule-kr-erasure = Dekret Pelaksanaan (Pasal 41 dan Pasal 43)
letter-rule-sa = Peraturan Pelaksanaan undang-undang tersebut
letter-account = Akun saya terdaftar dengan { $account }.
letter-member-id = ID akun saya adalah { $memberId }.
letter-id-number = Dokumen identitas saya: { $idNumber }.
letter-postal = Alamat pos saya: { $postal }.
letter-name = Nama saya { $name }.
letter-country = Saya tinggal di { $country }.
letter-orders = Beberapa nomor pesanan saya: { $orders }.
letter-to-be-sure = Balas pesan ini. Untuk memastikan bahwa saya pemegang akun, kirim kode ke alamat email atau nomor telepon akun tersebut.
letter-proof-mx = Pasal 28 mensyaratkan bukti identitas saya. Jika bukti itu tidak disertakan dalam pesan ini, beri tahu saya cara mengirimkannya sehingga hanya pihak yang memerlukannya yang melihatnya.
letter-time-gdpr = Pasal { letter-month-article } { letter-act } memberi Anda waktu satu bulan untuk menjawab.
letter-time-us = Bagian yang sama memberi Anda waktu { $days } hari untuk menjawab.
letter-time-days = { $rule } memberi Anda waktu { $days } hari untuk menjawab.
letter-time-mx = Pasal 31 memberi Anda waktu dua puluh hari kerja untuk menjawab, dan lima belas hari kerja lagi untuk melaksanakannya.
letter-asked-access = Pada { $requested } saya meminta kepada Anda salinan data pribadi saya.
letter-asked-access-once = Saya telah meminta kepada Anda salinan data pribadi saya.
letter-asked-erasure = Pada { $requested } saya meminta Anda menghapus data pribadi saya.
letter-asked-erasure-once = Saya telah meminta Anda menghapus data pribadi saya.
letter-asked-close = Pada { $requested } saya mengirim kepada Anda permintaan untuk menutup akun saya.
letter-asked-close-once = Saya telah mengirim kepada Anda permintaan untuk menutup akun saya.
letter-regards = Hormat saya
letter-signed = { $name }
letter-signed-holder = Pemegang akun

letter-close-subject = Permintaan penutupan akun saya
letter-close-ask-terms = Saya meminta Anda menutup akun saya secara permanen. Klausul 1.6 ketentuan Anda untuk transaksi platform oleh konsumen di Uni Eropa, EEA, dan Inggris Raya (tanggal 30 Juni 2026) menyebut email ke alamat ini sebagai salah satu cara melakukannya.
letter-close-ask = Saya meminta Anda menutup akun saya secara permanen.
letter-close-tell = Beri tahu saya juga:
letter-close-missing = apa yang menghalangi, jika ada: pesanan, pengembalian dana, sengketa, pembayaran, atau keanggotaan yang mana
letter-close-date = tanggal akun akan ditutup dan data saya dihapus
letter-close-stop = bagaimana saya dapat menghentikannya, dan sampai kapan
letter-close-confirm = Setelah akun ditutup, konfirmasikan hal ini lewat email.

letter-stop-subject = Jangan tutup akun saya
letter-stop-ask = Saya menarik kembali permintaan itu: jangan tutup akun saya, dan jangan hapus apa pun.
letter-stop-tell = Beri tahu saya:
letter-stop-in-time = apakah permintaan itu telah dihentikan
letter-stop-left = apakah saya perlu melakukan hal lain untuk menghentikannya
letter-stop-closed = jika akun sudah ditutup, sejak kapan, dan apa yang dapat dipulihkan

letter-deactivation-subject = Permintaan penonaktifan sementara akun saya
letter-deactivation-ask = Saya meminta Anda menonaktifkan akun saya untuk sementara.
letter-deactivation-only = Jangan menutup, melepas, atau menghapusnya: jika akun tidak dapat dijeda tanpa itu, jangan ubah apa pun dan beri tahu saya.
letter-deactivation-reason = Alasan saya: { $reason }
letter-deactivation-tell = Sebelum melakukannya, beri tahu saya:
letter-deactivation-how-long = berapa lama akun dapat tetap nonaktif, dan apakah akun ditutup secara otomatis setelah beberapa waktu
letter-deactivation-meanwhile = apa yang terjadi dengan pesanan, pengembalian dana, saldo, koin, kupon, dan keanggotaan selama itu
letter-deactivation-back = bagaimana saya mengaktifkannya kembali

letter-follow-up-subject = Belum ada jawaban atas permintaan penutupan akun saya
letter-follow-up-silence = Sejak itu saya belum menerima pesan yang menyatakan bahwa akun telah ditutup.
letter-follow-up-tell = Beri tahu saya:
letter-follow-up-arrived = apakah permintaan itu telah sampai kepada Anda
letter-follow-up-missing = apa yang menghalangi, jika ada: pesanan, pengembalian dana, sengketa, pembayaran, atau keanggotaan yang mana
letter-follow-up-when = tanggal akun akan ditutup dan data saya dihapus
letter-follow-up-stop = bagaimana saya dapat menghentikannya, dan sampai kapan
letter-follow-up-confirm = Setelah akun ditutup, konfirmasikan hal ini lewat email.

letter-access-subject = Permintaan salinan data pribadi saya
letter-access-subject-gdpr = Permintaan data pribadi saya, Pasal 15 dan Pasal 20 { letter-act }
letter-access-ask-gdpr = Berdasarkan Pasal 15 dan Pasal 20 { letter-act }, saya meminta salinan semua data pribadi tentang saya yang Anda simpan.
letter-access-ask-us = Berdasarkan bagian K kebijakan privasi Anda, yang menjanjikan hal ini kepada setiap orang yang tinggal di Amerika Serikat, saya meminta untuk mengetahui informasi pribadi apa tentang saya yang Anda simpan, dan meminta salinannya.
letter-access-ask-mx = Berdasarkan hak akses saya (ARCO), Ley Federal de Protección de Datos Personales en Posesión de los Particulares tanggal 20 Maret 2025, saya meminta salinan semua data pribadi tentang saya yang Anda simpan.
letter-access-ask-br = Berdasarkan Pasal 18 dan Pasal 19 LGPD (Lei 13.709/2018), saya meminta salinan semua data pribadi tentang saya yang Anda simpan, beserta pernyataan lengkapnya.
letter-access-ask-kr = Berdasarkan Pasal 35 Undang-Undang Pelindungan Informasi Pribadi (PIPA), saya meminta akses ke semua informasi pribadi tentang saya yang Anda simpan, dan salinannya.
letter-access-ask-named = Berdasarkan { $named }, saya meminta salinan semua data pribadi tentang saya yang Anda simpan.
letter-access-ask-plain = Saya meminta salinan semua data pribadi tentang saya yang Anda simpan, sejauh kebijakan privasi Anda atau hukum di tempat tinggal saya memberi saya hak tersebut.
letter-access-include = Salinan itu hendaknya mencakup:
letter-access-orders = pesanan, pembayaran, pengembalian dana, dan sengketa
letter-access-messages = pesan kepada penjual dan layanan pelanggan, serta ulasan
letter-access-devices = alamat, perangkat, riwayat masuk, pencarian, dan halaman yang dilihat
letter-access-profile = apa yang telah Anda simpulkan tentang saya, dan untuk siapa
letter-access-tell = Beri tahu saya juga:
letter-access-purposes = untuk apa setiap jenis data digunakan
letter-access-recipients = siapa yang telah menerimanya, dengan menyebut nama
letter-access-how-long = berapa lama data disimpan
letter-access-sources = dari mana asalnya, jika bukan dari saya
letter-access-transfers = ke negara mana saja data dikirim, dan apa yang melindunginya di sana
letter-access-consent = apa yang telah saya setujui
letter-access-form = Kirimkan dalam format umum yang dapat dibaca mesin, dan periksa terlebih dahulu bahwa berkasnya dapat dibuka.

letter-erasure-subject = Permintaan penghapusan data pribadi saya
letter-erasure-subject-gdpr = Permintaan penghapusan data pribadi saya, Pasal 17 { letter-act }
letter-erasure-ask-gdpr = Berdasarkan Pasal 17 { letter-act }, saya meminta Anda menghapus semua data pribadi tentang saya yang Anda simpan.
letter-erasure-ask-us = Berdasarkan bagian K kebijakan privasi Anda, yang menjanjikan hal ini kepada setiap orang yang tinggal di Amerika Serikat, saya meminta Anda menghapus semua informasi pribadi tentang saya yang Anda simpan.
letter-erasure-ask-mx = Berdasarkan hak pembatalan saya (ARCO), Ley Federal de Protección de Datos Personales en Posesión de los Particulares tanggal 20 Maret 2025, saya meminta Anda membatalkan (cancelación) semua data pribadi tentang saya yang Anda simpan.
letter-erasure-ask-br = Berdasarkan Pasal 18 LGPD (Lei 13.709/2018), saya meminta Anda menghapus semua data pribadi tentang saya yang Anda simpan.
letter-erasure-ask-kr = Berdasarkan Pasal 35 Undang-Undang Pelindungan Informasi Pribadi (PIPA), saya meminta akses ke semua informasi pribadi tentang saya yang Anda simpan, dan salinannya. Setelah saya menerimanya, saya meminta Anda, berdasarkan Pasal 36, menghapus semuanya.
letter-erasure-ask-named = Berdasarkan { $named }, saya meminta Anda menghapus semua data pribadi tentang saya yang Anda simpan.
letter-erasure-ask-plain = Saya meminta Anda menghapus semua data pribadi tentang saya yang Anda simpan, sejauh kebijakan privasi Anda atau hukum di tempat tinggal saya memberi saya hak tersebut.
letter-erasure-account = Akun saya juga agar ditutup.
letter-erasure-grounds = Saya menarik kembali setiap persetujuan yang telah saya berikan (Pasal 7 ayat (3)), dan saya berkeberatan terhadap pemasaran langsung dan segala pemrofilan untuk itu (Pasal 21 ayat (2)). Dengan ditutupnya akun, data tersebut tidak lagi diperlukan untuk tujuan pengumpulannya.
letter-erasure-others-gdpr = Beri tahu semua pihak yang menerima data itu dari Anda, sebagaimana diwajibkan Pasal 19.
letter-erasure-others = Beri tahu semua pihak yang menerima data itu dari Anda.
letter-erasure-confirm = Konfirmasikan lewat email setelah selesai dilakukan.
letter-erasure-rest = Jika Anda tetap menyimpan sesuatu, beri tahu saya:
letter-erasure-what = apa itu
letter-erasure-why = hukum mana yang mewajibkan Anda menyimpannya
letter-erasure-until = sampai kapan

letter-identity-subject = Bukti identitas untuk permintaan saya
letter-identity-demanded = Untuk membuktikan identitas saya, Anda meminta ini: { $demanded }
letter-identity-demanded-more = Untuk membuktikan identitas saya, Anda meminta lebih dari yang Anda miliki.
letter-identity-limit-gdpr = Pasal 12 ayat (6) { letter-act } memperbolehkan Anda meminta lebih hanya jika Anda memiliki keraguan yang beralasan tentang identitas saya, dan Pasal 5 ayat (1) huruf c hanya untuk yang diperlukan. Jika Anda memiliki keraguan demikian, sebutkan.
letter-identity-limit-br = Pasal 6 LGPD membatasi pengumpulan data oleh Anda pada yang diperlukan. Jika Anda memiliki keraguan tentang identitas saya, sebutkan.
letter-identity-limit-plain = Jangan meminta lebih dari yang diperlukan untuk mengenali saya. Jika Anda memiliki keraguan tentang identitas saya, sebutkan.
letter-identity-enough = Kode yang dikirim ke alamat email atau nomor telepon akun menunjukkan bahwa saya pemegang akun.
letter-identity-no-copy = Salinan dokumen identitas akan memberi Anda data yang belum Anda miliki, dan tidak akan menambah apa pun pada bukti itu.
letter-identity-go-on-gdpr = Kecuali Anda menyebutkan keraguan yang beralasan, saya menghitung jangka waktu satu bulan menurut Pasal { letter-month-article } sejak hari permintaan saya.
letter-identity-go-on = Lanjutkan permintaan saya atas dasar ini.

letter-appeal-subject = Banding atas penolakan permintaan saya
letter-appeal-refused = Anda menolaknya, seluruhnya atau sebagian.
letter-appeal-ask = Saya mengajukan banding atas keputusan itu, sebagaimana diperbolehkan bagian K kebijakan privasi Anda.
letter-appeal-tell = Beri tahu saya secara tertulis:
letter-appeal-outcome = apa keputusan Anda atas banding ini
letter-appeal-why = untuk hal yang masih Anda tolak, alasannya dan aturan yang menjadi dasarnya
letter-appeal-attorney = bagaimana saya dapat mengadu kepada jaksa agung negara bagian saya

letter-company-complaint-subject = Pengaduan berdasarkan bagian 164A Data Protection Act 2018
letter-company-complaint-ask = Ini adalah pengaduan berdasarkan bagian 164A Data Protection Act 2018 tentang cara Anda menangani permintaan mengenai data pribadi saya.
letter-company-complaint-duty = Konfirmasikan penerimaannya dalam 30 hari, selidiki, dan beri tahu saya hasilnya tanpa penundaan yang tidak semestinya.
letter-company-complaint-next = Jika setelah itu permintaan saya masih belum dipenuhi, saya dapat membawanya ke ICO.

letter-complaint-subject-access = Pengaduan tentang AliExpress: permintaan data pribadi saya
letter-complaint-subject-erasure = Pengaduan tentang AliExpress: permintaan penghapusan data pribadi saya
letter-complaint-about = Saya mengadukan { $company }, yang bertanggung jawab atas data saya di AliExpress.
letter-complaint-about-aliexpress = Saya mengadukan perusahaan yang bertanggung jawab atas data saya di AliExpress.
letter-complaint-account = Akun saya di sana terdaftar dengan { $account }.
letter-complaint-asked-access = Pada { $requested } saya menulis ke { $officer } dan meminta salinan data pribadi saya.
letter-complaint-asked-access-gdpr = Pada { $requested } saya menulis ke { $officer } dan meminta salinan data pribadi saya (Pasal 15 dan Pasal 20 { letter-act }).
letter-complaint-asked-access-us = Pada { $requested } saya menulis ke { $officer } dan meminta salinan informasi pribadi saya, sebagaimana dijanjikan bagian K kebijakan privasi perusahaan itu kepada setiap orang yang tinggal di Amerika Serikat.
letter-complaint-asked-erasure = Pada { $requested } saya menulis ke { $officer } dan meminta data pribadi saya dihapus.
letter-complaint-asked-erasure-gdpr = Pada { $requested } saya menulis ke { $officer } dan meminta data pribadi saya dihapus (Pasal 17 { letter-act }).
letter-complaint-asked-erasure-us = Pada { $requested } saya menulis ke { $officer } dan meminta informasi pribadi saya dihapus, sebagaimana dijanjikan bagian K kebijakan privasi perusahaan itu kepada setiap orang yang tinggal di Amerika Serikat.
letter-complaint-due = Batas waktu untuk menjawab adalah { $due }.
letter-complaint-none = Saya tidak menerima jawaban.
letter-complaint-refused = Permintaan itu ditolak.
letter-complaint-incomplete = Jawabannya tidak lengkap.
letter-complaint-complained = Pada { $complained } saya mengadukannya kepada perusahaan itu sendiri.
letter-complaint-appealed = Pada { $complained } saya mengajukan banding kepada perusahaan itu sendiri.
letter-complaint-ask-gdpr = Berdasarkan Pasal 77 GDPR, saya meminta Anda menyelidiki hal ini, dan memastikan permintaan saya dipenuhi.
letter-complaint-ask = Saya meminta Anda menyelidiki hal ini, dan memastikan permintaan saya dipenuhi.
letter-complaint-copies = Saya dapat mengirimkan salinan dari yang saya tulis dan yang saya terima.

letters-lead = Surat pendek untuk hal yang hanya bisa dibereskan secara tertulis. Ketik yang Anda tahu; suratnya terisi selagi Anda mengetik. Tidak ada yang dikirim dari sini: Anda menyalinnya, atau membukanya di program email Anda.
letters-close = Tutup akun saya
letters-close-what = Lewat email, tanpa masuk ke akun
letters-close-note = Di Uni Eropa, EEA, dan Inggris Raya, ketentuan AliExpress sendiri tanggal 30 Juni 2026 (klausul 1.6) menyebut email ini sebagai satu dari tiga cara menutup akun. Di tempat lain tidak ditemukan teks AliExpress yang menyebutnya, tetapi bisa dicoba. Surat ini mengakhiri akun selamanya: kirim setelah semua di “Persiapan” beres.
letters-stop = Hentikan permintaan penutupan saya
letters-stop-what = Jika Anda berubah pikiran
letters-stop-note = Bertindaklah cepat: tidak ditemukan cara membatalkan penutupan, dan akun satu orang ditutup dalam 24 jam. Tulis juga di obrolan langsung pusat bantuan.
letters-deactivation = Jeda akun
letters-deactivation-what = Meminta layanan pelanggan menonaktifkannya sementara
letters-deactivation-note = Surat ini untuk obrolan langsung atau tiket di pusat bantuan. Sebuah halaman lama AliExpress juga menonaktifkan, tetapi bisa sekaligus melepas akun, dan itu mengakhirinya selamanya.
letters-follow-up = Tanyakan penutupannya
letters-follow-up-what = Untuk permintaan penutupan yang tidak dijawab siapa pun
letters-follow-up-note = AliExpress tidak mengatakan berapa lama, jadi surat ini tidak menetapkan waktu. Pusat bantuan sampai ke layanan pelanggan; email sampai ke pejabat pelindungan data.
letters-access = Minta data saya
letters-access-what = Salinan semua yang disimpan tentang Anda
letters-access-note = Pusat privasi juga menawarkan salinan, selama akun masih ada. Simpan yang datang dan langsung buka: pada Juli 2025 sebuah organisasi melaporkan berkas yang hanya bisa dibuka sekali.
letters-erasure = Minta data saya dihapus
letters-erasure-what = Semua yang disimpan tentang Anda, beserta akunnya
letters-erasure-note = Surat ini bisa mengakhiri akun selamanya. Kirim setelah semua di “Persiapan” beres. Sebagian data mungkin tetap ada: kebijakan privasi AliExpress bulan Juli 2026 menyebut kewajiban hukum dan sengketa, dan tidak memberi tanggal akhir.
letters-identity = Jawab permintaan bukti identitas
letters-identity-what = Jika diminta bukti lebih dari yang tampaknya diperlukan
letters-identity-note = Jika keraguannya beralasan, hukum mungkin memperbolehkan AliExpress meminta. Jika akhirnya Anda mengirim salinan dokumen, tutupi yang tidak perlu diperlihatkan.
letters-appeal = Banding atas penolakan (Amerika Serikat)
letters-appeal-what = Jika AliExpress menolak permintaan tentang data Anda
letters-appeal-note = Bagian K kebijakan privasi AliExpress memperbolehkan setiap orang yang tinggal di Amerika Serikat mengajukan banding: lewat email ini, atau di Privacy Center, bagian “Other questions”.
letters-company-complaint = Pengaduan ke AliExpress (Inggris Raya)
letters-company-complaint-what = Langkah sebelum ICO
letters-company-complaint-note = Sejak 19 Juni 2026, perusahaan wajib mengonfirmasi penerimaan pengaduan tentang data pribadi dalam 30 hari dan menjawabnya tanpa penundaan yang tidak semestinya (Data Protection Act 2018, bagian 164A). ICO mengharapkan kebanyakan orang mengadu ke sana dulu.
letters-complaint = Pengaduan ke otoritas
letters-complaint-what = Jika batas waktu sudah lewat, atau permintaannya ditolak
letters-complaint-note = Kebanyakan otoritas punya formulir sendiri; tempelkan teks ini ke dalamnya.

letters-form = Yang Anda tahu
letters-letter = Suratnya
letters-language = Bahasa surat
letters-language-why = Tulis ke AliExpress dalam bahasa Inggris jika bisa, dan ke otoritas dalam bahasanya sendiri.
letters-language-law = Hukum di tempat tinggal Anda mengharuskan permintaan ini dalam bahasa Turki. Bahasa lain hanya untuk membaca isinya.
letters-own = Isinya dalam bahasa Anda
letters-optional = opsional
letters-choose = Pilih
letters-field-account = Alamat email atau nomor telepon akun
letters-field-account-why = Dengan itu mereka menemukan akun Anda.
letters-field-name = Nama Anda
letters-field-name-why = Seperti yang tercantum di akun.
letters-field-region = Tempat tinggal Anda
letters-field-region-why = Ini menentukan hukum mana yang disebut surat, dan kepada siapa surat ditujukan. “CIS” berarti Rusia, Azerbaijan, Armenia, Belarus, Georgia, Kazakhstan, Kirgizstan, Moldova, Tajikistan, Turkmenistan, dan Uzbekistan.
letters-field-country = Negara, atau negara bagian AS
letters-field-country-why = Surat menyebutnya.
letters-field-orders = Beberapa nomor pesanan
letters-field-orders-why = Membantu menemukan yang milik Anda. Beberapa saja cukup.
letters-field-memberId = ID akun
letters-field-memberId-why = Kebijakan AliExpress memintanya dari orang di Meksiko, atau alamat email atau nomor telepon yang terdaftar.
letters-field-idNumber = Nomor dokumen identitas
letters-field-idNumber-why = Di Türkiye permintaan harus memuatnya: nomor identitas T.C. Anda, atau kewarganegaraan dan nomor paspor Anda. Tanpa itu permintaan bisa ditolak. Nomor ini tidak pernah disimpan di sini.
letters-field-postal = Alamat pos
letters-field-postal-why = Di Türkiye permintaan harus memuatnya.
letters-field-reason = Mengapa Anda ingin jeda
letters-field-reason-why = Layanan pelanggan mungkin bertanya. Satu baris cukup.
letters-field-about = Yang Anda minta
letters-field-about-why = Surat ini menindaklanjuti permintaan itu.
letters-field-requestedOn = Hari permintaan Anda
letters-field-requestedOn-why = Anda menemukannya di email terkirim, atau di catatan penutupan Anda.
letters-field-firstOn = { $region ->
 [us] Hari banding Anda
 *[other] Hari pengaduan Anda ke AliExpress
}
letters-field-firstOn-why = Otoritas akan ingin tahu apakah AliExpress diberi tahu lebih dulu.
letters-field-demanded = Yang diminta dari Anda
letters-field-demanded-why = Dengan beberapa kata, misalnya “foto paspor saya”.
letters-field-answer = Jawaban mereka
letters-field-answer-why = Pengaduan menyebutnya.
letters-region-eu-eea = Uni Eropa atau EEA
letters-region-uk = Inggris Raya
letters-region-ch = Swiss
letters-region-tr = Türkiye
letters-region-us = Amerika Serikat
letters-region-ca = Kanada, di luar Québec
letters-region-qc = Québec
letters-region-mx = Meksiko
letters-region-br = Brasil
letters-region-cl = Chili
letters-region-kr = Korea Selatan
letters-region-jp = Jepang
letters-region-au = Australia
letters-region-il = Israel
letters-region-sa = Arab Saudi
letters-region-cis = Rusia atau negara CIS lain
letters-region-other = Di tempat lain
letters-about-access = Salinan data saya
letters-about-erasure = Penghapusan data saya
letters-answer-none = Tidak ada
letters-answer-refused = Penolakan
letters-answer-incomplete = Hanya sebagian

letters-keep = Simpan yang saya ketik di browser ini
letters-kept = Tersimpan di browser ini sampai Anda menghapus centang ini.
letters-kept-not = Hanya disimpan sampai Anda menutup halaman ini.

letters-to = Kepada
letters-subject = Perihal
letters-to-help-centre = Pusat bantuan AliExpress
letters-authority = { $region ->
 [eu-eea] Otoritas pelindungan data di negara Anda sendiri
 [uk] Kantor ICO
 [ch] Kantor FDPIC
 [tr] Dewan Pelindungan Data Pribadi (KVKK)
 [us] Jaksa agung negara bagian Anda
 [ca] Komisioner Privasi Kanada
 [qc] Commission d’accès à l’information
 [mx] Secretaría Anticorrupción y Buen Gobierno, yang mengambil alih dari INAI pada Maret 2025
 [br] Agência Nacional de Proteção de Dados (ANPD)
 [kr] Komisi PIPC
 [jp] Komisi PPC
 [au] Kantor OAIC
 [il] Otoritas Pelindungan Privasi
 [sa] Otoritas SDAIA
 *[other] Otoritas pelindungan data di negara Anda, jika ada
}
letters-authority-open = { $region ->
 [uk] Buka halaman pengaduannya
 *[other] Temukan di daftar resmi
}
letters-wait-answer = Mereka punya waktu sampai { $until } untuk menjawab permintaan Anda. Surat ini bisa Anda kirim mulai keesokan harinya.
letters-wait-company = AliExpress punya waktu sampai { $until } untuk mengonfirmasi penerimaan pengaduan Anda. Surat ini bisa Anda kirim mulai keesokan harinya.
letters-first-company-complaint = ICO mengharapkan kebanyakan orang mengadu ke AliExpress dulu: pakai surat “Pengaduan ke AliExpress”.
letters-first-appeal = Jika AliExpress menolak permintaan Anda, Anda bisa mengajukan banding dulu ke AliExpress: pakai surat “Banding atas penolakan”.
letters-first-asked = Simpan permintaan Anda dan jawaban apa pun: otoritas mungkin ingin melihat bahwa perusahaan ditanya lebih dulu.
letters-limit-request = Otoritas ini menerima pengaduan dalam { $answer } hari setelah jawaban, dan paling lambat { $most } hari setelah permintaan: sampai { $until }.
letters-limit-known = Otoritas ini menerima pengaduan dalam { $known } hari sejak kejadian, atau sejak Anda mengetahuinya.
letters-time = Jika dikirim hari ini, jawabannya harus ada paling lambat { $due } ({ $rule }).
letters-time-more = Jika AliExpress memberi alasan dalam waktu itu, jawabannya harus ada paling lambat { $last } ({ $rule }).
letters-time-mx = Jika dikirim hari ini, harus diputuskan paling lambat { $due } ({ $rule }) dan dilaksanakan paling lambat { $last }.
letters-time-company = Jika dikirim hari ini, penerimaannya harus dikonfirmasi paling lambat { $due } ({ $rule }).
letters-time-none = Kami belum memastikan adanya batas waktu untuk permintaan ini di tempat tinggal Anda, jadi tidak ada yang dihitung.
letters-time-no-number = Hukum di tempat tinggal Anda tidak menetapkan jumlah hari untuk permintaan ini, jadi tidak ada yang dihitung.
letters-rule-months = { $count ->
 [1] satu bulan
 *[other] { $count } bulan
}
letters-rule-days = { $count ->
 [1] satu hari
 *[other] { $count } hari
}
letters-rule-working-days = { $count ->
 [1] satu hari kerja
 *[other] { $count } hari kerja
}
letters-rule-moved = { $rule }, digeser dari { $day }
letters-law-eu-eea = Waktu satu bulan berasal dari GDPR, Pasal 12 ayat (3). Menurut Peraturan 1182/71, hari pengiriman tidak dihitung, dan hari terakhir yang jatuh pada akhir pekan atau hari libur bergeser ke hari kerja berikutnya. Hari libur lain di negara Anda bisa menggesernya lebih jauh.
letters-law-uk = Waktu satu bulan berasal dari UK GDPR, Pasal 12A, berlaku sejak Februari 2026. Hitungannya bisa mulai belakangan, atau berhenti sementara, selama AliExpress menunggu sesuatu yang diperlukannya dari Anda. Hari terakhir yang jatuh pada akhir pekan atau hari libur bergeser ke hari kerja berikutnya.
letters-law-ch = Waktu 30 hari berasal dari Pasal 25 ayat (7) FADP. Berlaku pada umumnya, dan untuk salinan; untuk penghapusan kami belum memastikan angka apa pun.
letters-law-tr = Waktu 30 hari berasal dari Undang-Undang 6698, Pasal 13. Permintaannya harus dalam bahasa Turki, jadi surat ini pun demikian. Surat itu ditulis dengan teliti, tetapi belum dibaca penutur asli.
letters-law-us = Waktu 45 hari, dan 45 hari lagi dengan pemberitahuan, berasal dari bagian K kebijakan privasi AliExpress tanggal 30 Juli 2026. Itu dijanjikan kepada setiap orang yang tinggal di Amerika Serikat, juga jika negara bagiannya tidak punya hukum seperti itu; 19 negara bagian memilikinya.
letters-law-ca = Waktu 30 hari, dan 30 hari lagi dengan pemberitahuan, berasal dari bagian 8 PIPEDA, untuk salinan. Untuk penghapusan kami belum memastikan angka apa pun.
letters-law-qc = Waktu 30 hari berasal dari Undang-Undang Québec tentang informasi pribadi di sektor swasta, untuk salinan. Untuk penghapusan kami belum memastikan angka apa pun.
letters-law-mx = Waktu 20 dan 15 hari kerja berasal dari Pasal 31; dengan alasan yang sah bisa lebih lama, dan hari libur umum tidak diperhitungkan di sini. Kebijakan AliExpress menerima permintaan dari Meksiko hanya dari alamat email yang terdaftar. Hukum mensyaratkan bukti identitas bersamanya (Pasal 28): lampirkan pada email, dan tutupi yang tidak perlu diperlihatkan.
letters-law-br = Waktu 15 hari berasal dari LGPD, Pasal 19 (II), untuk pernyataan lengkap data Anda. Untuk penghapusan tidak ditetapkan angka.
letters-law-cl = Undang-Undang 21.719 memberi 30 hari, dan 30 hari lagi, mulai 1 Desember 2026 menurut teksnya sendiri. Sebuah rancangan undang-undang akan menundanya, dan kami belum memastikan bahwa hukum itu sudah berlaku: jadi surat ini tidak menyebut hukum.
letters-law-kr = Waktu 10 hari berasal dari Dekret Pelaksanaan PIPA, Pasal 41 dan Pasal 43; akses bisa ditunda dengan alasan. Hanya yang sudah mendapat akses yang berhak atas penghapusan, jadi surat penghapusan meminta keduanya. Perwakilan AliExpress di Korea adalah AliExpress Korea Co., Ltd.
letters-law-jp = Hukum mewajibkan salinan tanpa penundaan. Kami belum memastikan sejauh mana penghapusan berlaku.
letters-law-au = Hukum mewajibkan salinan dalam waktu yang wajar. Kami belum memastikan sejauh mana penghapusan berlaku.
letters-law-il = Hak untuk melihat data berasal dari bagian 13; kami belum memastikan jumlah harinya, atau sejauh mana penghapusan berlaku.
letters-law-sa = Waktu 30 hari, dan 30 hari lagi dengan pemberitahuan, berasal dari Peraturan Pelaksanaan Undang-Undang Pelindungan Data Pribadi.
letters-law-cis = Kami belum memastikan hukum negara-negara ini, jadi surat ini tidak menyebut satu pun.
letters-law-other = Kami belum memastikan hukum untuk tempat tinggal Anda, jadi surat ini tidak menyebut satu pun.
letters-from-account = Kirim dari alamat email akun itu, agar AliExpress bisa melihat bahwa surat ini dari Anda.
letters-cis-address = Di negara-negara ini berlaku kebijakan privasi aliexpress.ru, jadi alamat email ini mungkin keliru. Cari alamatnya dalam kebijakan itu, dan tulis ke sana juga.
letters-copy = Salin surat
letters-copied = Disalin.
letters-not-copied = Browser tidak mengizinkan penyalinan. Pilih surat di atas dan salin secara manual.
letters-download = Unduh sebagai teks
letters-mail = Buka di program email
letters-mail-long = Salin, lalu buka di program email
letters-mail-long-why = Teks ini terlalu panjang untuk tautan email di sebagian program. Tombol ini menyalinnya dan membuka email yang hanya berisi alamat dan perihal: tempelkan teksnya di sana.
letters-help-centre = Buka pusat bantuan
letters-sent = Sudah saya kirim
letters-sent-before = Anda mencatat bahwa surat ini Anda kirim pada { $date }. Tanggal itu tetap, begitu juga batas waktu jawabannya, kecuali Anda sudah mengirimnya lagi.
letters-sent-keep = Pertahankan tanggal itu
letters-sent-anew = Saya mengirimnya lagi hari ini
letters-missing = Masih diperlukan: { $fields }.
letters-named = “{ $name }”
letters-draft = Draf dalam bahasa sederhana, bukan nasihat hukum. Hukum dan alamat per November 2026.

letters-state-sent = Anda mencatat bahwa Anda mengirimnya pada { $date }.
letters-state-due = Jawaban paling lambat { $due }.
letters-state-due-rule = Jawaban paling lambat { $due } ({ $rule }).
letters-state-copy = Anda mencatat bahwa salinannya datang ({ $date }).
letters-state-erased = Anda mencatat bahwa penghapusan dikonfirmasi ({ $date }).
letters-state-overdue = <b>Terlambat { $days } hari.</b>
letters-state-confirmed = Anda mencatat bahwa mereka menjawab sesuai permintaan Anda.
letters-state-refused = Anda mencatat bahwa mereka menolak.
letters-state-no-answer = Anda mencatat bahwa tidak ada jawaban.

letters-say-copy = Salinannya sudah datang
letters-say-erased = Penghapusan sudah dikonfirmasi
letters-record = Surat
source-law = hukum itu sendiri
source-law-lists = otoritas dan firma hukum
source-mails = email yang pernah terlihat
go-letter-appeal = Banding ke AliExpress
go-letter-company-complaint = Pengaduan ke AliExpress
go-letter-stop = Hentikan permintaan
