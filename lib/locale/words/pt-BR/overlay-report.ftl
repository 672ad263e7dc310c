### Words of the report on a page, in the overlay.

report = Um relatório desta página

report-what = Ele diz como a página é feita, para que o Last Orders aprenda a lê-la. Textos, números e endereços viram marcadores.
report-stays = Ele não vai a lugar nenhum sozinho e some quando você o fecha. Onde publicá-lo, você decide.
report-never = Nunca publique no lugar dele a própria página, uma captura dela ou cookies: eles contêm seus dados.

report-words = Palavras da página que você pode incluir
report-words-why = As palavras do AliExpress para estados e botões ajudam. Marque só o que não diz nada sobre você.

report-text = O relatório inteiro

report-copy = Copiar
report-save = Salvar arquivo
report-close = Fechar o relatório

report-copied = Relatório copiado.
report-selected = O navegador não permitiu copiar. Está tudo selecionado: copie à mão.
report-failed = A página não respondeu. Recarregue-a e tente de novo.
