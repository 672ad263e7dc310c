### Words of the report on a page, in the overlay.

report = Laporan tentang halaman ini

report-what = Isinya cara halaman ini disusun, agar Last Orders bisa belajar membacanya. Teks, angka, dan alamat diganti penanda.
report-stays = Laporan ini tidak terkirim ke mana pun dengan sendirinya, dan hilang saat Anda menutupnya. Di mana memasangnya, Anda yang menentukan.
report-never = Jangan pernah memasang halaman itu sendiri, tangkapan layarnya, atau cookie sebagai gantinya: semua itu berisi data Anda.

report-words = Kata di halaman yang boleh ditambahkan
report-words-why = Kata milik AliExpress sendiri untuk status dan tombol berguna. Centang hanya yang tidak mengatakan apa pun tentang Anda.

report-text = Seluruh laporan

report-copy = Salin
report-save = Simpan berkas
report-close = Tutup laporan

report-copied = Disalin.
report-selected = Browser tidak mengizinkan penyalinan. Semuanya sudah dipilih: salin secara manual.
report-failed = Halaman tidak menjawab. Muat ulang, lalu coba lagi.
