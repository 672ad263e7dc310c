### Words of what only some pages show in the overlay: the closing form, the collector, a page that could not be read.

page-deactivate-account-hint = Este não é o formulário de encerramento
page-deactivate-account-why = Esta página desativa a conta. Também pode liberá-la, o que acaba com ela de vez. Leia a caixa pequena antes de clicar em algo.
unread-why = Tentamos por 20 segundos. A lista não carregou, ou tem um novo formato. Nada foi contado.
look = Confira por conta própria
look-order-list =
    Abra a primeira aba, a de todos os pedidos.
    Vá até o fim da lista.
    Procure algo não pago, não enviado ou a caminho.
look-refund-list =
    Abra a lista com todos os reembolsos e disputas.
    Vá até o fim dela.
    Procure algo que ainda espere resposta ou dinheiro.
look-wallet =
    Procure o saldo e algum bônus.
    Os dois devem ser zero.
look-coins =
    Procure aqui o número de moedas.
    Procure os cupons na página deles.
    Os dois devem ser zero.
look-addresses =
    Procure endereços salvos nesta página.
    Não deve restar nenhum.
look-nothing = Nada em aberto
look-something = Há algo em aberto
look-none-left = Não resta nada
look-some-left = Ainda resta algo
look-counts = Sua resposta conta como “Marcado como feito por você”.
look-open = Então continua “Ainda não verificado” na sua lista. Resolva isso primeiro e olhe de novo.
closing-counts = { done-of }{ $setAside ->
 [0] .
 [one] , { $setAside } dispensada por você.
 *[other] , { $setAside } dispensadas por você.
}
closing-oldest = Verificação mais antiga: <time>{ $ago }</time>.
walk-sign-in = Confira se você entrou na conta que quer encerrar.
walk-open-settings = Você está na central de privacidade: é o caminho de hoje. O antigo passava pelo perfil, “Account Settings” e “Account Security”.
walk-find-close-option = Encontre a opção de encerrar, chamada “Delete my account”, “Delete account” ou “Close Your Account”. Leia o que ela diz que vai acabar.
walk-submit-request = Dê um motivo e sua senha, se pedirem. Depois o AliExpress pode pedir que você digite uma palavra, um código enviado por e-mail ou marque uma caixa. Faça o que esta página pedir.
walk-answer-confirmation-mail = Procure um e-mail que peça sua confirmação, também na pasta de spam, e faça tudo o que ele pedir.
walk-await-deletion = Espere um último e-mail dizendo que a conta está encerrada. Pode levar dias.
closing-acts = Como é o encerramento, passo a passo
go-closing-form = Ir para o formulário de encerramento
closing-sent = Já enviei a solicitação
closing-not-today = Hoje não
closing-waits = Você enviou a solicitação
closing-waits-why = O AliExpress não diz quanto tempo leva. O guia lista o que falta fazer, dia a dia.
retry-failed = O login falhou
retry-got-in = Então a conta ainda não foi encerrada
retry-got-in-why = O encerramento pode levar dias. Procure um e-mail que peça sua confirmação, também na pasta de spam. Se não houver, escreva para o suporte: há uma carta pronta.
retry-it-failed = Falhou
retry-i-got-in = Consegui entrar
collect = Reúna os pedidos mais antigos
collect-why = Clique você em “View orders” (ver pedidos), ou deixe o Last Orders clicar por você, devagar. É a única coisa em que ele clica em uma página, e você pode parar quando quiser.
collect-start = Começar a reunir
collecting = Reunindo seus pedidos
collect-paused = Em pausa
collect-kept = Pedidos salvos
collect-oldest = Desde
collect-time = Tempo até agora
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] menos de 1 min
 *[other] { $minutes } min
}
pause = Pausar
stop = Parar
go-on = Continuar
collected-end = A página não oferece mais: { kept-orders }
collected-nothing-new = Três vezes seguidas sem nada novo: { kept-orders }
collected-nothing-new-why = Por isso parou. Pode haver mais.
collected-stopped = Você parou: { kept-orders }
collected-stopped-why = Pode haver mais.
collected-robot-check = O AliExpress quer saber se você não é um robô: { kept-orders }
collected-robot-check-why = Por isso parou. Responda à verificação e continue.
collected-signed-out = Você está fora da conta: { kept-orders }
collected-signed-out-why = Por isso parou. Entre, volte aqui e continue.
collected-left-alone = Esta aba estava em segundo plano: { kept-orders }
collected-left-alone-why = Por isso parou. Fique nesta aba e continue.
collected-changed = A página mudou: { kept-orders }
collected-changed-why = O Last Orders não entendeu a mudança, por isso parou. Recarregue a página e continue.
collected-unsaved = Os pedidos mais recentes não foram salvos: { kept-orders }
collected-unsaved-why = Por isso parou. Tudo o que foi salvo antes continua aqui.
collected-failed = Não foi possível ler a página: { kept-orders }
collected-failed-why = Por isso parou. Continue, ou recarregue a página antes.
collected-no-button = Nada em que clicar nesta página: { kept-orders }
collected-no-button-why = Não há botão “View orders” (ver pedidos) aqui. Se você sabe de pedidos mais antigos, vá até o fim da lista e procure-o.

words-ask = O que significam estas palavras?
words-ask-why = O Last Orders não as conhece. Responda só se tiver certeza: vale como sua palavra.
words-on-orders = em { $count ->
 [one] { $count } pedido
 *[other] { $count } pedidos
}
words-on-cases = em { $count ->
 [one] { $count } caso
 *[other] { $count } casos
}
words-open = Ainda em aberto
words-finished = Finalizado
words-unsure = Não sei
words-said-open = Você disse: ainda em aberto
words-said-finished = Você disse: finalizado
words-said-unsure = Então continua “Ainda não verificado”

changed = O AliExpress mudou esta página
changed-gone = Não foram mais encontrados, ao menos em parte: { $what }.
changed-all = O que o Last Orders lia aqui não é mais encontrado.
changed-still = Ainda foram encontrados: { $what }.
changed-hand = Confira por conta própria o que a página diz. Do jeito que está agora, ela não prova nada na sua lista.
sign-status = status
sign-number = números de pedido
sign-date = datas
sign-price = preços
sign-item = itens
