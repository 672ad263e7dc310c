### Until when a return or dispute window is open.

give-up-free = Aucun délai de retour ou de litige n’est en cours, à notre connaissance.
give-up-from = À partir du { $day }, aucun délai de retour ou de litige n’est en cours, à notre connaissance.
give-up-no-day = On ne peut pas encore dire à partir de quel jour aucun délai de retour ou de litige n’est en cours.
