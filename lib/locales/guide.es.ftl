### Palabras solo de la guía.

welcome = Deja AliExpress a tu ritmo
welcome-what = Resuelve lo que está abierto, guarda lo que es tuyo y después cierra. Abre las páginas de tu cuenta una por una: lo que muestran se anota aquí.
