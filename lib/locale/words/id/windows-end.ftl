### Sampai kapan masa retur atau sengketa berlaku.

give-up-free = Tidak ada masa retur atau sengketa berlaku yang kami ketahui.
give-up-from = Mulai { $day }, tidak ada masa retur atau sengketa berlaku yang kami ketahui.
give-up-no-day = Belum bisa dikatakan mulai kapan tidak ada lagi masa retur atau sengketa yang berlaku.
