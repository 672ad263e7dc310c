### Palavras da moldura do guia.

guide-title = Last Orders: guia
skip-to-text = Pular para o texto
welcome = Saia do AliExpress no seu tempo
welcome-what = Resolva o que está em aberto, guarde o que é seu e então encerre. Abra as páginas da sua conta, uma a uma: o que elas mostram aparece aqui.
welcome-decide = Primeiro, decidir se encerro a conta
takes-decide = Encerrar é a resposta certa para você?
takes-prepare = Olhe as páginas da sua conta, resolva o que está em aberto, salve o que é seu. Leva o tempo que seus pacotes levarem.
takes-gate = Veja mais uma vez o que ainda está em aberto.
takes-close = Só você envia a solicitação.
takes-after = Confira algumas coisas ao longo de 32 dias.
pin = Fixe o botão: clique na peça de quebra-cabeça ao lado da barra de endereço. No Chrome, clique no alfinete ao lado de Last Orders; no Firefox, na engrenagem e em “Fixar na barra de ferramentas”.
printed = Last Orders, impresso em { $day }
guide-parts = Partes do guia
section-decide = Decidir
section-prepare = Preparar
section-give-up = Do que você abriria mão
section-gate = Antes de encerrar
section-close = Encerrar
section-after = Depois
section-orders = Sua cópia
section-letters = Cartas
section-trouble = Se algo der errado
section-questions = Perguntas
section-settings = Configurações
figure-of = { $done } / { $total }
search-guide = Buscar no guia
search-found = { $count ->
 [0] Nada encontrado
 [one] { $count } trecho encontrado
 *[other] { $count } trechos encontrados
}
search-more = E mais { $count }. Digite outra palavra para restringir a busca.
search-nothing = Nada encontrado para “{ $query }”
search-nothing-what = Tente uma só palavra, ou outra palavra para a mesma coisa.
