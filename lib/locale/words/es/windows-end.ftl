### Until when a return or dispute window is open.

give-up-free = Ningún plazo de devolución o disputa que conozcamos está abierto.
give-up-from = A partir del { $day }, ningún plazo de devolución o disputa que conozcamos está abierto.
give-up-no-day = Aún no se puede decir a partir de qué día no queda abierto ningún plazo de devolución o disputa.
