### Palavras dos recibos para imprimir. Vão para o processo que os faz.

receipts-title = Pedidos salvos do AliExpress
receipts-made = Feito pelo { $by } em { $when }, a partir do que as páginas do AliExpress mostraram no seu próprio computador. Uma cópia para seus registros, não uma nota fiscal.
receipts-orders = { $count ->
 [one] { $count } pedido
 *[other] { $count } pedidos
}
receipts-complete = { $count ->
 [one] { $count } completo
 *[other] { $count } completos
}
receipts-incomplete = { $count ->
 [one] { $count } incompleto; ele diz o que falta
 *[other] { $count } incompletos; cada um diz o que falta
}
receipts-index = Todos os pedidos
receipts-one = Pedido
receipts-number = Número do pedido
receipts-date = Data
receipts-status = Situação
receipts-store = Loja
receipts-what = Item do pedido
receipts-quantity = Quantidade
receipts-price = Preço
receipts-total = Valor total
receipts-case = Reembolso ou disputa
receipts-case-open = Em aberto quando visto por último
receipts-case-closed = Não em aberto quando visto por último
receipts-review = Sua avaliação
receipts-links = Links para o AliExpress
receipts-links-what = Com a conta encerrada, podem não levar a lugar nenhum.
receipts-detail-link = O pedido
receipts-receipt-link = O recibo do AliExpress
receipts-tracking-link = Rastreamento
receipts-not-shown = Não mostrado
receipts-gap = Incompleto
receipts-no-lines = Nenhuma das páginas abertas mostrou o que havia neste pedido.
receipts-more-lines = Havia mais neste pedido do que está listado aqui.
receipts-unsure-lines = Nenhuma das páginas abertas disse se este é o pedido inteiro.
receipts-missing = Não mostrado em nenhuma das páginas abertas: { $what }.
receipts-unsettled = Copiado como mostrado, porque não foi possível ler com certeza: { $what }.
receipts-conflict = Outra página mostrou algo diferente:
receipts-seen = Visto por último em { $when }.
receipts-foot = Copiado pelo Last Orders do que as páginas do AliExpress mostraram. Não é uma nota fiscal.
receipts-field-date = data
receipts-field-status = situação
receipts-field-store = loja
receipts-field-items = o que havia nele
receipts-field-all-items = se isso é tudo
receipts-field-item-title = título
receipts-field-item-variant = variação
receipts-field-item-quantity = quantidade
receipts-field-item-price = preço
receipts-field-total = valor total
archive-totals = Valor dos pedidos, por ano
archive-totals-what = A soma dos pedidos, cancelados e reembolsados inclusive.
archive-totals-left = { $count ->
 [one] { $count } pedido não entra nos totais: seu total, moeda ou ano é incerto.
 *[other] { $count } pedidos não entram nos totais: seu total, moeda ou ano é incerto.
}
archive-and-others = e mais { $count }
receipts-year = Ano
receipts-sum = Soma
sheet-orders = Pedidos
sheet-items = Itens
sheet-reviews = Avaliações
sheet-missing = O que falta
sheet-variant = Variação
sheet-currency = Moeda
sheet-total-shown = Total como mostrado
sheet-price-shown = Preço como mostrado
sheet-not-shown = Não mostrado em nenhuma página
sheet-unsettled = Copiado como mostrado, incerto
sheet-conflict = Mostrado diferente em outro lugar
sheet-seen = Visto por último (UTC)
sheet-product = Número do produto
sheet-link = Página do produto
sheet-review-date = Data da avaliação

start-title = Comece aqui
start-lead = Sua própria cópia do que o AliExpress mostrou a você. Com a conta encerrada, ninguém pode fazê-la de novo, então guarde o zip como está, em dois lugares.
start-unpack = Descompacte o zip primeiro. Os links abaixo só funcionam na pasta descompactada.
start-people = Para ler
start-receipts = Cada pedido como recibo, para ler ou imprimir, com índice e totais por ano.
start-workbook = Pedidos, itens, avaliações e o que falta, em tabelas para um programa de planilhas.
start-closing = O registro do encerramento: como estavam as coisas quando você o solicitou.
start-copy = A cópia dos seus dados feita pelo próprio AliExpress, como foi adicionada.
start-programs = Para programas
start-csv = As mesmas tabelas em texto simples, com vírgulas entre colunas e ponto decimal.
start-json = Tudo, sem nenhum caractere alterado. O formato está descrito em schema.json.
start-manifest = Uma lista do que há aqui, com uma soma de verificação para cada arquivo, para que qualquer alteração apareça.
start-again = Para ter estes pedidos em outro navegador, carregue o zip no Last Orders lá.
