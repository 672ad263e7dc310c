### Palavras da seção do guia “Sua cópia”: o que é guardado, e os arquivos de onde vem e para onde vai.

archive-kept = { $orders ->
 [one] { $orders } pedido está salvo neste computador.
 *[other] { $orders } pedidos estão salvos neste computador.
}
archive-oldest = O mais antigo é de { $day }.
archive-complete = { $incomplete ->
 [0] { $complete ->
  [1] Está completo.
  *[other] Todos estão completos.
 }
 [1] { $complete ->
  [0] Está incompleto.
  [one] { $complete } completo, { $incomplete } incompleto.
  *[other] { $complete } completos, { $incomplete } incompleto.
 }
 *[other] { $complete ->
  [0] Todos estão incompletos.
  [one] { $complete } completo, { $incomplete } incompletos.
  *[other] { $complete } completos, { $incomplete } incompletos.
 }
}
archive-all = Estes são todos os seus pedidos, até onde o AliExpress mostra.
archive-no-guess = Nada do que falta é preenchido por suposição.
archive-broken = { $count ->
 [one] Mais { $count } registro não pode ser lido. Fica onde está e não entra em nenhum arquivo.
 *[other] Mais { $count } registros não podem ser lidos. Ficam onde estão e não entram em nenhum arquivo.
}
archive-none = Nada salvo ainda
archive-none-what = Seu histórico de pedidos se perde com a conta. Depois que você clica aqui, cada pedido que o AliExpress mostra é copiado para este computador: itens, preços, datas, links, avaliações. Nunca endereço postal, telefone ou e-mail.
archive-waiting = Salvamento ligado; nenhum pedido ainda
archive-waiting-what = Abra seus pedidos no AliExpress. A página mostra dez no início; nela, o Last Orders oferece carregar os mais antigos para você.
archive-keep = Guardar uma cópia neste computador
archive-keep-no-more = Parar de salvar
archive-keeps = O salvamento está ligado: cada pedido que o AliExpress mostra é copiado para cá.
archive-keeps-not = O salvamento está desligado. O que está aqui fica.
archive-reading = Lendo sua cópia
archive-unread = Não foi possível ler sua cópia agora

archive-save = Salvar tudo em um só arquivo
archive-add-copy = Adicionar a cópia oficial
archive-load = Carregar um arquivo salvo
archive-others = Outros arquivos
archive-others-what = O arquivo único é um zip. Ele contém todos estes, suas avaliações, o registro do encerramento e uma lista do que está completo e do que falta. Cada arquivo é criado neste computador.
archive-make-xlsx = Planilha (.xlsx)
archive-csv-separator = Separador de colunas
archive-csv-comma = vírgula
archive-csv-semicolon = ponto e vírgula
archive-csv-tab = tabulação
archive-csv-decimal = Separador decimal
archive-csv-what = As tabelas são arquivos CSV: escolha aqui o que seu programa de planilhas espera. O arquivo .xlsx não precisa de ajuste.
archive-make-receipts = Recibos para imprimir
archive-make-orders-csv = Tabela de pedidos
archive-make-items-csv = Tabela de itens
archive-make-json = Arquivo JSON
archive-copy-how = Como obter a cópia do próprio AliExpress
archive-copy-walk = Abra a central de privacidade do AliExpress e peça uma cópia dos seus dados. Em que lugar da página isso fica, aqui não se sabe.
    Procure a resposta na central de privacidade e no seu e-mail. Na UE, a lei dá a eles um mês para isso.
    Salve o arquivo e abra-o logo. Uma reclamação de julho de 2025 descreve um que só abriu uma vez.
    Adicione-o aqui, ou solte-o nesta página. Ele é verificado e comparado com o que está salvo.
archive-copy-letter = Sem resposta? Escreva uma carta

archive-doing-make = Criando o arquivo
archive-doing-read-pack = Lendo o arquivo
archive-doing-read-copy = Verificando o arquivo
archive-stop = Parar
archive-stopped = Parado. Nada foi alterado.
archive-done-make = O arquivo foi entregue ao navegador, que o põe nos seus downloads. Abra-o uma vez para ter certeza.
archive-done-read-pack = O arquivo foi lido. O que ele continha aparece abaixo.
archive-done-read-copy = O arquivo foi verificado. O que ele contém aparece abaixo.
archive-done-drop = O pedido não está mais neste computador.
archive-done-drop-all = Não há mais pedidos neste computador.
archive-failed-make = Não foi possível criar o arquivo
archive-failed-read-pack = Este arquivo não foi carregado
archive-failed-read-copy = Este arquivo não foi adicionado
archive-failed-keep = O salvamento não foi alterado
archive-unharmed = Nada do que estava salvo mudou.
archive-totals-others = { $count ->
 [1] Mais uma moeda
 *[other] Mais { $count } moedas
}

archive-search = Título, loja ou número
archive-by-year = Ano
archive-by-store = Loja
archive-by-group = Situação
archive-every-year = Todos os anos
archive-every-store = Todas as lojas
archive-every-group = Qualquer situação
archive-incomplete = Incompletos
archive-shown = { $shown } de { $total } mostrados, os mais novos primeiro
archive-found = Mostrados { $shown } de { $found } encontrados, de { $total } salvos
archive-none-found = { $total ->
 [1] Seu pedido salvo não corresponde à busca
 *[other] Nenhum dos seus { $total } pedidos salvos corresponde à busca
}
archive-clear = Mostrar tudo de novo
archive-show-all = Mostrar todos
archive-drop-all = Excluir sua cópia
archive-drop-all-ask = { $count ->
 [one] Excluir { $count } pedido deste computador?
 *[other] Excluir { $count } pedidos deste computador?
}
archive-drop-all-what = Isto não pode ser desfeito. Com a conta encerrada, o AliExpress também não os mostra mais.
archive-drop-none = Manter

order-no-date = Data não vista
order-no-titles = { $count ->
 [0] Itens ainda não vistos
 [one] { $count } item, título ainda não visto
 *[other] { $count } itens, títulos ainda não vistos
}
order-items = { $count ->
 [one] , { $count } item
 *[other] , { $count } itens
}
order-no-store = Loja não vista
order-complete-it = Abra a página dele uma vez para completá-lo
order-no-total = Não visto
order-which-currency = Em que moeda?
order-which-amount = Quanto?
order-group-unpaid = Não pago
order-group-toShip = Não enviado
order-group-shipped = A caminho
order-group-case = Caso em aberto
order-group-finished = Finalizado
order-group-none = Situação não vista
order-seen = Visto por último no AliExpress
order-no-title = Título não visto
order-times = × { $quantity }
order-no-price = preço não visto
order-complete-how = Abra a página dele no AliExpress com o salvamento ligado: o que aparecer lá é acrescentado.
order-conflicts = { $count ->
 [one] { $count } coisa apareceu diferente em outra página. O recibo para imprimir diz qual.
 *[other] { $count } coisas apareceram diferentes em outras páginas. O recibo para imprimir diz quais.
}
order-drop = Excluir deste computador

official-opened = { $rows ->
 [0] O arquivo abriu, mas não tem linhas
 [one] O arquivo abriu: { $rows } linha
 *[other] O arquivo abriu: { $rows } linhas
}
official-in-it = Pedidos na cópia oficial
official-kept = Pedidos salvos aqui
official-both = Nos dois lugares
official-only-there = Só na cópia oficial
official-only-kept = Só salvos aqui
official-newer = Só salvos aqui, e mais novos que a cópia oficial
official-unsure = Na cópia oficial com um número arredondado
official-no-number = { $rows ->
 [one] { $rows } linha não tem número de pedido e não pôde ser comparada com nada.
 *[other] { $rows } linhas não têm número de pedido e não puderam ser comparadas com nada.
}
official-in-pack = Ela entra no arquivo único como está. Não fica armazenada aqui, então salve esse arquivo antes de fechar esta página.
official-show = { $count ->
 [one] Mostrar o { $count } pedido que só está lá
 *[other] Mostrar os { $count } pedidos que só estão lá
}
official-show-what = Abra um deles no AliExpress com o salvamento ligado, e ele é salvo aqui também.
official-show-unsure = { $count ->
 [one] Mostrar o { $count } número arredondado
 *[other] Mostrar os { $count } números arredondados
}
official-show-unsure-what = Um programa de planilhas arredondou números longos neste arquivo, por isso os últimos dígitos se perderam. O arquivo como o AliExpress o enviou tem esses dígitos: adicione esse, se você ainda o tiver.
official-may-be = { $number }: pode ser o pedido { $orders }
official-unknown-number = { $number }: não dá para saber de que pedido se trata

import-done = { $orders ->
 [0] Não há pedidos no arquivo
 [one] { $news ->
  [0] { $orders } pedido no arquivo, sem nada novo
  *[other] { $orders } pedido no arquivo, e era novo
 }
 *[other] { $news ->
  [0] { $orders } pedidos no arquivo, sem nada novo
  *[other] { $orders } pedidos no arquivo, novos ou mais completos: { $news }
 }
}
import-verified = Cada arquivo nele está como quando foi feito. O que já estava salvo aqui continua aqui; o que era novo foi acrescentado.
import-unverified = Não foi possível verificar por completo se ele foi alterado desde que foi feito. O que já estava salvo aqui continua aqui; o que era novo foi acrescentado.
import-problems = { $count ->
 [one] { $count } coisa não está como deveria
 *[other] { $count } coisas não estão como deveriam
}
problem-no-manifest = A lista do conteúdo (manifest.json) falta ou não pode ser lida.
problem-changed = { $file } mudou desde que o arquivo foi feito.
problem-lost = { $file } está faltando.
problem-unlisted = { $file } está nele, mas não na lista dele. Não foi lido.
problem-bad-order = O pedido número { $number } da lista não pode ser salvo como está e ficou de fora.
problem-twice = O pedido { $id } está nele mais de uma vez. Todos foram reunidos.
problem-bad-copy = A cópia oficial que estava nele ficou de fora.
problem-count = A lista dele diz { $said } pedidos; há { $there }.

fault-bad-request = O Last Orders pediu a si mesmo algo que não conhece. O erro é nosso.
fault-unexpected = O Last Orders não sabe por quê. O erro é nosso.
fault-empty = O arquivo está vazio.
fault-too-large = O arquivo, ou o que sai dele descompactado, é maior do que qualquer arquivo desse tipo pode ser.
fault-too-many-files = Há mais arquivos dentro dele do que em qualquer arquivo nosso.
fault-bad-path = Um nome nele aponta para fora do arquivo. Ele não foi descompactado.
fault-broken-zip = O arquivo está cortado ou danificado. Baixe-o ou copie-o de novo.
fault-not-ours = O arquivo não foi feito pelo Last Orders.
fault-broken-json = Não é possível ler os pedidos nele: o arquivo está danificado.
fault-older-version = Uma versão mais antiga do Last Orders o fez, em um formato que não se lê mais.
fault-newer-version = Uma versão mais nova do Last Orders o fez. Atualize esta e carregue-o de novo.
fault-not-xlsx = Isto não é uma pasta de trabalho do Excel (.xlsx). A cópia do próprio AliExpress é.
fault-old-xls = Esta é uma pasta de trabalho antiga do Excel (.xls). Salve-a como .xlsx em um programa de planilhas e adicione esse arquivo.
fault-encrypted = A pasta de trabalho está protegida por senha. Salve-a sem senha e adicione esse arquivo.
fault-macros = A pasta de trabalho contém macros, que são pequenos programas. A cópia do próprio AliExpress não tem nenhuma, por isso ela não foi lida.
fault-broken-workbook = A pasta de trabalho está danificada. Baixe-a do AliExpress de novo.
fault-foreign-workbook = A pasta de trabalho não tem a planilha “Order Information”, que a cópia do próprio AliExpress tem.
fault-no-order-numbers = A pasta de trabalho não tem coluna de números de pedido.
fault-file = O navegador não conseguiu ler o arquivo. Ele pode ter sido movido, ou pode ser uma pasta.
fault-quota = Este navegador não tem mais espaço para o Last Orders: ele dá cerca de 10 MB. Salve tudo em um só arquivo e depois exclua aqui o que não for mais necessário.
fault-write = O navegador não conseguiu salvar.
fault-read = Não foi possível carregar seus dados salvos. Tente de novo.
fault-newer = Uma versão mais nova do Last Orders salvou o que está armazenado aqui. Atualize esta e tente de novo.
