### Until when a return or dispute window is open.

give-up-free = Bildiğimiz kadarıyla devam eden bir iade veya anlaşmazlık süresi yok.
give-up-from = { $day } tarihinden itibaren, bildiğimiz kadarıyla devam eden bir iade veya anlaşmazlık süresi yok.
give-up-no-day = Devam eden iade veya anlaşmazlık süresinin hangi günden itibaren kalmayacağı henüz söylenemiyor.
