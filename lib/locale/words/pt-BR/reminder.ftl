### Palavras do segundo plano: notificações e o que diz o botão da barra.

reminder-day-2 = Dia 2: procure um e-mail que peça sua confirmação e saia do aplicativo.
reminder-day-7 = Dia 7: o e-mail de encerramento já deve ter chegado, e o login deve falhar.
reminder-day-14 = Dia 14: hora de desinstalar o aplicativo e de limpar o que o AliExpress deixou neste navegador.
reminder-day-32 = Dia 32: confira mais uma vez as faturas do cartão e os extratos do PayPal.
reminder-letter = Uma carta sua ficou sem resposta até a data prevista.
badge-needs-you = Last Orders: { $count ->
 [0] nada a resolver hoje
 [one] { $count } coisa a resolver
 *[other] { $count } coisas a resolver
}
