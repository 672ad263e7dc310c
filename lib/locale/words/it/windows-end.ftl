### Until when a return or dispute window is open.

give-up-free = Nessun termine a noi noto per resi o controversie è aperto.
give-up-from = Dal giorno { $day } in poi nessun termine a noi noto per resi o controversie è aperto.
give-up-no-day = Non si può ancora dire da quale giorno in poi non ci sia alcun termine aperto per resi o controversie.
