### Until when a return or dispute window is open.

give-up-free = Voor zover wij weten loopt er geen termijn voor retour of geschil.
give-up-from = Vanaf { $day } loopt er, voor zover wij weten, geen termijn meer voor retour of geschil.
give-up-no-day = Vanaf welke dag er geen termijn meer loopt voor retour of geschil, is nog niet te zeggen.
