### Palavras da seção do guia sobre o que se perderia encerrando hoje.

give-up-lead = O que encerrar hoje custaria a você, segundo sua cópia e as páginas que você abriu. Nada é presumido: o que falta também é contado.

doubt-none-kept = Nenhum pedido está salvo aqui, então nada pôde ser contado. Abra seus pedidos e deixe que sejam salvos.
doubt-counting = { $count ->
 [1] Seu pedido salvo está sendo contado.
 *[other] Seus { $count } pedidos salvos estão sendo contados.
}
doubt-open = { $count ->
 [one] { $count } pedido não está finalizado. Seus prazos podem só começar quando ele chegar.
 *[other] { $count } pedidos não estão finalizados. Seus prazos podem só começar quando eles chegarem.
}
doubt-cases = { $count ->
 [one] { $count } reembolso ou disputa está em andamento.
 *[other] { $count } reembolsos ou disputas estão em andamento.
}
doubt-outdated = { $count ->
 [one] { $count } pedido na sua cópia está salvo como não finalizado, embora já tenha terminado. Abra seus pedidos de novo, para que sua cópia saiba como ele terminou.
 *[other] { $count } pedidos na sua cópia estão salvos como não finalizados, embora já tenham terminado. Abra seus pedidos de novo, para que sua cópia saiba como eles terminaram.
}
doubt-cases-unseen = Reembolsos e disputas não foram verificados, ou já faz tempo demais.
doubt-unclear = { $count ->
 [one] { $count } pedido salvo não pode ser analisado: não se sabe se está finalizado. A página dele talvez diga.
 *[other] { $count } pedidos salvos não podem ser analisados: não se sabe se estão finalizados. As páginas deles talvez digam.
}
doubt-not-kept = { $count ->
 [one] { $count } pedido que uma página mostrou não está na sua cópia.
 *[other] { $count } pedidos que uma página mostrou não estão na sua cópia.
}
doubt-not-whole = A lista dos seus pedidos não foi vista até o fim nos últimos 7 dias: alguns podem faltar na sua cópia.
give-up-judged = { $count ->
 [1] Dos pedidos que podem ser analisados, um tem prazo aberto, até { $day }.
 *[other] Dos pedidos que podem ser analisados, { $count } têm prazo aberto. O último termina em { $day }.
}
give-up-judged-free = Nenhum dos pedidos que podem ser analisados tem prazo aberto.
give-up-calendar = Adicionar { $day } à minha agenda
calendar-free = AliExpress: o último prazo que conhecemos terminou
calendar-free-what = A partir de { $day }, nenhum prazo de devolução ou disputa que conhecíamos está aberto. Pedidos feitos desde então têm prazos próprios: olhe seus pedidos de novo antes de encerrar.
returns-longest = Os dados não dizem onde está o vendedor nem quando um pacote chegou, por isso vale para cada pedido o prazo mais longo: 90 dias a partir da data do pedido. É também o que uma página de pedido dá para uma disputa. Um pedido que chegou tarde, ou foi pago tarde, pode ter mais. Pedidos cancelados também são contados.
returns-windows = Para itens com “free return” (devolução grátis), as condições do AliExpress dão 90 dias a partir do pagamento se o vendedor está na China continental, 15 dias a partir do recebimento se está na UE e 7 dias a partir do recebimento se está no Brasil. Na UE, no EEE e no Reino Unido você também tem 14 dias de direito de arrependimento e 2 anos de garantia. Vale o que diz a página do pedido. Aqui, os dias contam a partir do pedido; se você pagou depois, tem mais tempo.

timeline = Quando terminam os prazos dos seus pedidos
timeline-what = Cada marca é um pedido, acima do último dia do seu prazo mais longo. Clique em uma coluna para ver de que pedidos se trata.
timeline-reading = Lendo sua cópia.
timeline-unread = Não foi possível ler sua cópia, por isso os pedidos dela não podem ser mostrados um a um.
timeline-column = { $count ->
 [0] { $days }: nenhum pedido
 [one] { $days }: { $count } pedido
 *[other] { $days }: { $count } pedidos
}
timeline-table = { $count ->
 [1] O pedido com prazo aberto, em tabela
 *[other] Todos os { $count } pedidos com prazo aberto, em tabela
}
timeline-more = { $count ->
 [one] Mais { $count } está na sua cópia.
 *[other] Mais { $count } estão na sua cópia.
}
timeline-all = Mostrar todos
timeline-last = Último dia
timeline-order = Pedido
timeline-placed = Data do pedido
timeline-total = Valor total
timeline-today = Hoje
timeline-by-year = { $count ->
 [1] A data de um deles é incerta: vale o fim do ano, ou o dia em que foi visto.
 *[other] As datas de { $count } deles são incertas: vale o fim do ano, ou o dia em que foram vistos.
}

give-up-orders = Pedidos não finalizados
give-up-orders-what = Os termos do AliExpress para a UE, o EEE e o Reino Unido dizem que um pedido assim é “concluído ou reembolsado”, mas não como. Você não consegue mais rastreá-lo.
give-up-cases = Reembolsos e disputas em andamento
give-up-cases-what = O valor é o total dos pedidos; você pode receber menos. Só dá para responder enquanto você consegue entrar. Na UE, no EEE e no Reino Unido, uma decisão se torna definitiva se não for levada adiante em até 20 dias corridos.
give-up-balance = Saldo
give-up-balance-what = Nenhum texto oficial diz que ele é pago a você. O Last Orders nunca lê de quanto é.
give-up-coins = Moedas e cupons
give-up-coins-what = Nenhum texto oficial diz que você recebe algo por eles.
give-up-windows = Devoluções e disputas ainda possíveis
give-up-windows-what = Você as pede na página do pedido, que se perde com a conta.
give-up-open = { $count ->
 [0] Nenhum pedido finalizado na sua cópia tem um prazo aberto que conheçamos
 [one] { $count } pedido finalizado na sua cópia pode ter um prazo aberto
 *[other] { $count } pedidos finalizados na sua cópia podem ter um prazo aberto
}
give-up-guarantee = Garantia
give-up-guarantee-what = Na UE, no EEE e no Reino Unido a lei dá 2 anos a partir do recebimento. Você mantém esse direito; o que perde é o caminho até o vendedor: página do pedido, mensagens, recibo. Guarde os recibos e os nomes dos vendedores.
give-up-guaranteed = { $count ->
 [0] Nenhum pedido na sua cópia tem menos de dois anos
 [one] { $count } pedido na sua cópia tem menos de dois anos
 *[other] { $count } pedidos na sua cópia têm menos de dois anos
}
give-up-in-copy = { $count ->
 [one] { $count } deles está na sua cópia
 *[other] { $count } deles estão na sua cópia
}
give-up-not-added = { $count ->
 [one] { $count } que uma página mostrou não está na sua cópia, por isso não entra no total.
 *[other] { $count } que páginas mostraram não estão na sua cópia, por isso não entram no total.
}
give-up-untotalled = { $count ->
 [one] { $count } não tem total certo, por isso não entra.
 *[other] { $count } não têm total certo, por isso não entram.
}
