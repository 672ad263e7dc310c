### Until when a return or dispute window is open.

give-up-free = Nie biegnie już żaden znany nam termin na zwrot towaru ani na spór.
give-up-from = Od { $day } nie biegnie już żaden znany nam termin na zwrot towaru ani na spór.
give-up-no-day = Nie da się jeszcze powiedzieć, od którego dnia nie biegnie już żaden termin na zwrot towaru ani na spór.
