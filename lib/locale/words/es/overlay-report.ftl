### Words of the report on a page, in the overlay.

report = Un informe sobre esta página

report-what = Dice cómo está hecha la página, para que Last Orders aprenda a leerla. Los textos, números y direcciones son marcadores.
report-stays = No va a ninguna parte por sí solo y desaparece cuando lo cierras. Dónde lo publicas lo decides tú.
report-never = Nunca publiques en su lugar la página, una captura de ella ni cookies: contienen tus datos.

report-words = Palabras de la página que puedes añadir
report-words-why = Ayudan las palabras de AliExpress para estados y botones. Marca solo lo que no diga nada de ti.

report-text = El informe completo

report-copy = Copiar
report-save = Guardar archivo
report-close = Cerrar el informe

report-copied = Copiado.
report-selected = Este navegador no dejó copiarlo. Está todo seleccionado: cópialo a mano.
report-failed = La página no respondió. Cárgala otra vez y vuelve a intentarlo.
