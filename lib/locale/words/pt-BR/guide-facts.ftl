### Palavras das linhas de fontes: em que palavra um texto do guia se apoia, que cláusula, de quando, e quando a conferimos pela última vez.

source-eu-terms = termos do AliExpress para a UE, o EEE e o Reino Unido
source-vip-agreement = contrato VIP do AliExpress
source-sale-conditions = condições gerais de venda do AliExpress
source-privacy-policy = política de privacidade do AliExpress
source-site = o próprio site, a julgar pelos endereços
source-guides = vários guias
source-one-guide = um guia
source-one-report = relato de uma pessoa
source-unofficial = páginas não oficiais
source-nothing-found = nenhum texto oficial encontrado
source-complaint = uma reclamação a uma autoridade
source-list-readers = pessoas cujos programas leem a lista
source-public-tool = uma ferramenta pública
source-customs = regras aduaneiras da UE
source-order-page = uma página de pedido (Brasil)
facts-clause = { $source }, { $clause }
facts-dated = { $source }, { $date }
facts-and = { $one }; { $other }
facts-confirmed = { $sources } · confirmado em { $month }
