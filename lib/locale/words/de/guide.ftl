### Texte des Rahmens um den Leitfaden.

guide-title = Last Orders: Leitfaden
skip-to-text = Zum Text springen
welcome = Verlasse AliExpress in deinem Tempo
welcome-what = Kläre, was offen ist, sichere, was dir gehört, dann schließe. Öffne deine Kontoseiten eine nach der anderen: Was sie zeigen, wird hier eingetragen.
welcome-decide = Entscheide zuerst, ob du schließt
takes-decide = Ist die Schließung für dich das Richtige?
takes-prepare = Sieh deine Kontoseiten an, kläre, was offen ist, und speichere, was dir gehört. Das dauert so lange, wie deine Pakete brauchen.
takes-gate = Sieh noch einmal nach, was noch offen ist.
takes-close = Nur du schickst den Antrag ab.
takes-after = Prüfe über 32 Tage ein paar Dinge.
pin = Hefte den Knopf an: Drücke auf das Puzzleteil neben der Adressleiste. In Chrome dann auf die Nadel neben Last Orders, in Firefox auf das Zahnrad und „An Symbolleiste anheften“.
printed = Last Orders, gedruckt am { $day }
guide-parts = Teile des Leitfadens
section-decide = Entscheiden
section-prepare = Vorbereiten
section-give-up = Was du aufgeben würdest
section-gate = Vor dem Schließen
section-close = Schließen
section-after = Danach
section-orders = Deine Kopie
section-letters = Briefe
section-trouble = Wenn etwas schiefgeht
section-questions = Fragen
section-settings = Einstellungen
figure-of = { $done } / { $total }
search-guide = Leitfaden durchsuchen
search-found = { $count ->
 [0] Nichts gefunden
 [one] { $count } Stelle gefunden
 *[other] { $count } Stellen gefunden
}
search-more = Und { $count } weitere. Gib ein weiteres Wort ein, um die Suche einzugrenzen.
search-nothing = Nichts gefunden für „{ $query }“
search-nothing-what = Versuche es mit einem einzelnen Wort oder einem anderen Wort für dasselbe.
