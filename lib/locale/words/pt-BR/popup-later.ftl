### Words the popup needs once its list stands: the days after the request, and what closing would give up.

give-up-today = Encerrar hoje seria abrir mão de: { $what }.
give-up-nothing = Encerrar hoje não seria abrir mão de nada que se saiba aqui.
give-up-unchecked = { $count ->
 [1] Uma coisa não foi verificada.
 *[other] { $count } coisas não foram verificadas.
}
given-orders = { $count ->
 [one] { $count } pedido em aberto
 *[other] { $count } pedidos em aberto
}
given-cases = { $count ->
 [one] { $count } reembolso ou disputa
 *[other] { $count } reembolsos ou disputas
}
given-windows = { $count ->
 [one] { $count } pedido com prazo aberto
 *[other] { $count } pedidos com prazo aberto
}
since-day = Dia { $day } desde sua solicitação
since-late = { $days ->
 [one] { $days } dia de atraso: procure o e-mail de encerramento
 *[other] { $days } dias de atraso: procure o e-mail de encerramento
}
clock-submitted = Marcado como feito por você, em { $when }. O registro está abaixo
clock-submit-taken-back = Você disse que, afinal, não foi enviada
clock-waiting = Enviada: <time>{ $ago }</time>. O AliExpress não diz quanto tempo leva
clock-overdue = <b>{ $days ->
 [one] { $days } dia de atraso.
 *[other] { $days } dias de atraso.
}</b> Procure um e-mail do AliExpress, também na pasta de spam
clock-refused = <b>Recusada</b>, como você anotou (<time>{ $ago }</time>)
clock-no-answer = <b>Sem resposta</b>, como você anotou (<time>{ $ago }</time>)
clock-still-open = Você disse que foi encerrada, mas alguém <b>estava na conta</b> (<time>{ $ago }</time>)
clock-signed-in = <b>Alguém estava na conta</b> (<time>{ $ago }</time>): naquele momento não estava encerrada
clock-signed-in-stale = Antigo demais para valer: alguém estava na conta (<time>{ $ago }</time>)
clock-open-answer-confirmation-mail = Ainda não verificado. Olhe também a pasta de spam. Nem sempre se pede confirmação
clock-open-confirm-closed = Ainda não verificado. Procure um e-mail do AliExpress, também na pasta de spam
clock-open-try-sign-in = Ainda não verificado. Agora deve falhar, mesmo com a senha certa
clock-later-try-sign-in = Vem depois, e aí deve falhar
clock-later-clear-site-data = Vem depois. Um clique, e você vê exatamente o que será limpo

changed-pages = Mudou no AliExpress, confira por conta própria: { $pages }
