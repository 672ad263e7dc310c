### Política de privacidad, en los ajustes de la guía; las mismas palabras se entregan en las tiendas.

privacy-policy = Política de privacidad
privacy-as-of = Texto del { $day }, para la versión { $version }.

privacy-short = Last Orders funciona solo en este navegador. No tiene servidor, no hace peticiones a ningún host y no tiene cuenta, estadísticas ni publicidad. Quienes lo hacen no reciben nada de él ni pueden ver nada de ti.

privacy-read = Qué se lee
privacy-read-pages = Las páginas de cuenta de aliexpress.com y aliexpress.us que abres tú. En ellas lee cantidades y estados: cuántos pedidos van en camino, si el saldo es cero.
privacy-read-copy = Lo que dicen tus pedidos y reseñas, solo si activas tu propia copia.
privacy-read-not = No se leen tu contraseña, tu dirección postal, tu nombre, tus números de tarjeta ni las cookies del sitio. No se lee ningún otro sitio, y en ventanas privadas no se lee nada.

privacy-stored = Qué se guarda
privacy-stored-where = Todo está en el almacenamiento propio de este navegador, en este dispositivo. No lleva más cifrado que el de tu navegador y tu dispositivo.
privacy-stored-pages = A medida que abres páginas de cuenta: cantidades, estados y horas, una entrada por cada tipo de página; y los números de pedidos y casos, como hashes con sal, para distinguir los pedidos conocidos de los nuevos.
privacy-stored-yours = A medida que lo introduces: tus marcas y lo que apartaste, tu decisión y sus motivos, el registro del cierre, qué cartas enviaste, dónde vives, hasta donde lo dijiste para una carta, las palabras del sitio que explicaste y tus ajustes.
privacy-stored-copy = Solo si activas tu copia o cargas un archivo: números, fechas, estados, tiendas, artículos, precios y enlaces de los pedidos, tus reseñas, y cuántas devoluciones, disputas y garantías muestran como abiertas. Las direcciones postales, los números de teléfono y las direcciones de correo se dejan fuera.
privacy-stored-never = Solo hasta que cierras la página: lo que escribes en una carta, como tu nombre, y el informe de una página que no se pudo leer, que se hace cuando tú lo pulsas y no contiene nada de los textos de la página, salvo las palabras que marques.

privacy-long = Cuánto tiempo
privacy-long-what = Hasta que lo borras. Lo leído deja de considerarse fiable a los 7 días, pero sigue guardado hasta que esa página se lee otra vez.

privacy-leaves = Qué puede salir de este navegador
privacy-leaves-how = A nosotros no se nos envía nada. Quedan tres vías, cada una solo por un acto tuyo.
privacy-leaves-sync = La sincronización del navegador, desactivada hasta que la activas. Entrega tus marcas al fabricante de tu navegador: qué tareas marcaste o apartaste, y cuándo. El fabricante las guarda según su propia política de privacidad y las lleva a tus otros equipos. Entre ellas no hay nada leído en páginas, ningún pedido y ningún número. Siguen allí cuando la desactivas, hasta que las quitas o borras todo.
privacy-leaves-files = Archivos que guardas, cartas que envías, informes que pasas a otros. Son tuyos, y no sabemos de ellos.
privacy-leaves-links = Enlaces que pulsas. Se abren como cualquier enlace, y el sitio al que vas se entera de lo mismo que cualquier sitio.

privacy-asks = Permisos
privacy-asks-always = Siempre: almacenamiento, para lo dicho arriba; alarmas, para notar que algo visto ya es demasiado antiguo para fiarse, y para los recordatorios; las páginas de cuenta indicadas, para leerlas y mostrar un panel en su esquina.
privacy-asks-optional = Solo cuando tú lo pulsas: notificaciones, para avisarte, permiso que se devuelve cuando desactivas los recordatorios; borrar datos, para borrar lo que los sitios de AliExpress guardaron en este navegador, permiso que se devuelve enseguida.

privacy-delete = Cómo borrarlo
privacy-delete-how = «No dejar rastro», en los ajustes, borra todo lo guardado en este navegador, y las marcas en su sincronización. Al quitar la extensión, el navegador borra lo guardado en este dispositivo. Los archivos que guardaste siguen siendo tuyos. Tu cuenta de AliExpress no se toca.

privacy-rights = Tus derechos
privacy-rights-what = Todos estos datos los tienes tú: míralos en esta guía, guárdalos en archivos, bórralos cuando quieras. Como nada nos llega, no hay nada que pudiéramos entregarte, corregir o borrar por ti. Por lo que hayan guardado AliExpress o el fabricante de tu navegador, pregúntales a ellos.
privacy-rights-use = Nada se vende ni se comparte, no se recoge nada de niños, y nada se usa para otra cosa que lo dicho aquí. El uso de lo leído cumple la política de datos de usuario de Chrome Web Store, incluidos sus requisitos de «Limited Use».
privacy-rights-changes = Si esta política cambia, el texto nuevo llega con la versión que lo necesita, con una fecha nueva.

privacy-whose = Last Orders es software libre bajo la licencia MIT. No está hecho, revisado ni respaldado por AliExpress, ni tiene relación con AliExpress; el nombre AliExpress se usa solo para decir con qué funciona.
