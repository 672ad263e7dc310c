### Le panneau réduit : l’état d’une page en trois mots.

pill-stored = Copie en mémoire
pill-changed = Page modifiée
pill-loading = Lecture…
pill-unread = Lecture impossible
pill-stale = Vu { $ago }
pill-clear = Rien en cours
pill-by-word = Fait, d’après vous
pill-robot-check = AliExpress demande
pill-signed-out = Session fermée
pill-ready = Tout est prêt
pill-sent = Demande envoyée
pill-retry = Essayer la connexion
pill-failed = Échec de connexion
pill-kept = { $orders ->
 [one] { $orders } enregistrée
 *[other] { $orders } enregistrées
}
