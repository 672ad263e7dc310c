### Palabras del segundo plano: los avisos y lo que dice el botón de la barra.

reminder-day-2 = Día 2: busca un correo que te pida confirmar y cierra la sesión en la aplicación.
reminder-day-7 = Día 7: ya debería estar el correo de cierre, y no debería poderse iniciar sesión.
reminder-day-14 = Día 14: hora de quitar la aplicación y de borrar lo que AliExpress dejó en este navegador.
reminder-day-32 = Día 32: repasa una vez más los movimientos de tus tarjetas y de PayPal.
reminder-letter = Una de tus cartas sigue sin respuesta pasado su plazo.
badge-needs-you = Last Orders: { $count ->
 [0] hoy nada te espera
 [one] { $count } cosa te espera
 *[other] { $count } cosas te esperan
}
