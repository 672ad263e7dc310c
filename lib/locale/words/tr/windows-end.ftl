### Until when a return or dispute window is open.

give-up-free = Bildiğimiz kadarıyla devam eden bir iade veya anlaşmazlık süresi yok.
give-up-from = { $day } tarihinden itibaren, bildiğimiz kadarıyla devam eden bir iade veya anlaşmazlık süresi yok.
give-up-no-day = Hangi günden itibaren devam eden bir iade veya anlaşmazlık süresi kalmayacağı henüz söylenemiyor.
