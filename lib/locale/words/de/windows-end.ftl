### Until when a return or dispute window is open.

give-up-free = Keine uns bekannte Frist für Rückgabe oder Streitfall läuft noch.
give-up-from = Ab dem { $day } läuft keine uns bekannte Frist für Rückgabe oder Streitfall mehr.
give-up-no-day = Ab wann keine Frist für Rückgabe oder Streitfall mehr läuft, lässt sich noch nicht sagen.
