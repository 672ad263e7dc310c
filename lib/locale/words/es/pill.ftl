### El panel minimizado: el estado de una página en tres palabras.

pill-stored = Copia guardada
pill-changed = La página cambió
pill-loading = Leyendo…
pill-unread = No se pudo leer
pill-stale = Visto { $ago }
pill-clear = Nada abierto aquí
pill-by-word = Hecho, según tú
pill-robot-check = AliExpress pregunta
pill-signed-out = Sesión cerrada
pill-ready = Listo para cerrar
pill-sent = Solicitud enviada
pill-retry = Intenta iniciar sesión
pill-failed = No dejó entrar
pill-kept = { $orders ->
 [one] { $orders } guardado
 *[other] { $orders } guardados
}
