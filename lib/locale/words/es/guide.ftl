### Palabras del marco de la guía.

guide-title = Last Orders: guía
skip-to-text = Ir al texto
welcome = Deja AliExpress a tu ritmo
welcome-what = Resuelve lo que está abierto, guarda lo que es tuyo y después cierra. Abre las páginas de tu cuenta una por una: lo que muestran se anota aquí.
welcome-decide = Primero decidir si cerrar
takes-decide = ¿Cerrar es lo mejor para ti?
takes-prepare = Revisa las páginas de tu cuenta, resuelve lo abierto y guarda lo tuyo. Tarda lo que tarden tus paquetes.
takes-gate = Mira una vez más lo que sigue abierto.
takes-close = Solo tú envías la solicitud.
takes-after = Comprueba unas pocas cosas durante 32 días.
pin = Fija el botón: pulsa la pieza de puzle junto a la barra de direcciones. En Chrome, pulsa la chincheta junto a Last Orders; en Firefox, el engranaje y después «Anclar a la barra de herramientas».
printed = Last Orders, impreso el { $day }
guide-parts = Partes de la guía
section-decide = Decidir
section-prepare = Prepararse
section-give-up = Lo que perderías
section-gate = Antes de cerrar
section-close = Cerrar
section-after = Después
section-orders = Tu copia
section-letters = Cartas
section-trouble = Cuando algo falla
section-questions = Preguntas
section-settings = Ajustes
figure-of = { $done } de { $total }
search-guide = Buscar en la guía
search-found = { $count ->
 [0] Nada encontrado
 [one] { $count } lugar encontrado
 *[other] { $count } lugares encontrados
}
search-more = Y { $count } más. Escribe otra palabra para acotar.
search-nothing = Nada encontrado para «{ $query }»
search-nothing-what = Prueba con una sola palabra, o con otra para lo mismo.
