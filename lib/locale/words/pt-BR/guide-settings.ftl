### Palavras das configurações do guia: o que é mostrado, guardado e compartilhado, e como não deixar rastros.

settings-lead = O que o Last Orders mostra, salva e compartilha. Cada escolha vale só para este navegador.
switch-off = Desligar

settings-language = Idioma
language-of-browser = O do navegador: { $name }

settings-hints = Dicas
hints-show = Mostrar dicas nas páginas do AliExpress
hints-show-why = O pequeno painel no canto das páginas da sua conta. Sem ele, as páginas ainda são lidas, e este guia ainda se preenche.
hints-hidden = Ocultas em:
hints-show-again = Mostrar de novo

settings-words = Palavras que você explicou
explained-what = O Last Orders não conhecia estas palavras do AliExpress. O que você disse vale até uma página mostrar outra coisa.
explained-as = { $means ->
 [open] ainda em aberto
 *[finished] finalizado
}, em “{ $place }”
toast-word = Resposta retirada. O que dependia dela conta como não verificado.

settings-copies = Cópias e lembretes
copies-orders = Guardar uma cópia dos pedidos que vejo
copies-orders-why = { $orders ->
 [0] Nenhum está salvo ainda.
 [one] { $orders } pedido está salvo; ele fica quando você desliga isto.
 *[other] { $orders } pedidos estão salvos; eles ficam quando você desliga isto.
}
copies-reminders = Lembretes
copies-reminders-on = Este navegador lembra você dos dias após o encerramento
copies-reminders-off = Este navegador não lembra você de nada
copies-reminders-why = Você liga isso em “Depois”, onde estão os dias.

settings-sync = Outro computador, pelo navegador
sync-turn = Sincronizar minhas marcações
sync-turn-why = Só marcações: o que você marcou ou dispensou, e quando. Quem faz este navegador as leva aos seus outros computadores, se lá você entrou no navegador, a sincronização dele está ligada e isto também está ligado. De duas alterações, fica a mais nova.
sync-turn-why-firefox = Só marcações: o que você marcou ou dispensou, e quando. A Mozilla as leva aos seus outros computadores, se lá você entrou no Firefox, a sincronização dele inclui extensões e isto também está ligado. De duas alterações, fica a mais nova.
sync-android = O Firefox para Android não leva a outros aparelhos o que uma extensão armazena. Um arquivo de progresso leva: salve um aqui e abra-o lá.
sync-never = Ainda não comparado
sync-at = { $count ->
 [one] { $count } marcação
 *[other] { $count } marcações
} na sincronização do navegador. Comparado: <time>{ $ago }</time>. O navegador decide quando as envia, e não diz.
sync-failed-quota = A sincronização do navegador não tem mais espaço. Suas marcações aqui estão salvas; uma nova tentativa é feita na próxima alteração.
sync-failed-write = A sincronização do navegador não aceitou a última alteração. Suas marcações aqui estão salvas; uma nova tentativa é feita na próxima alteração.
sync-left = { $count ->
 [one] { $count } marcação ainda está
 *[other] { $count } marcações ainda estão
} na sincronização do navegador
sync-left-why = Removê-las não tira nada deste computador. Outros computadores que sincronizam marcações mantêm as deles e param de sincronizar.
sync-empty = Remover

settings-file = Outro computador, com um arquivo
file-what = Ele contém suas marcações, o que foi lido nas páginas, as palavras que você explicou, sua decisão, o registro do encerramento com a anotação, e o que você enviou. Sua cópia tem arquivos próprios.
file-save = Salvar progresso
file-take = Importar um arquivo
file-refused = Não importado: { $file }
file-refused-nothing = Nada foi alterado.
file-refused-truncated = Começa como um arquivo de progresso, mas está interrompido ou foi alterado à mão. Salve-o de novo no outro computador.
file-refused-foreign = Não é um arquivo de progresso do Last Orders.
file-refused-older = O formato é antigo demais para ser lido. Salve-o de novo com o Last Orders de hoje.
file-refused-newer = Uma versão mais nova do Last Orders o salvou. Atualize esta e importe-o.
file-refused-shape = Um registro não está como deveria: { $where }. Talvez uma versão mais nova do Last Orders o tenha salvado, ou ele foi alterado à mão.
file-refused-ahead = Os horários dele estão no futuro, então um dos dois relógios está errado. Acerte-o e salve o arquivo de novo.
file-refused-large = É maior do que qualquer arquivo de progresso pode ser.
file-close = Fechar
file-preview = Em { $file }
file-made-by = Salvo por { $by }
file-counts = { $taken ->
 [0] Nada nele é mais novo do que o que está aqui.
 [one] { $taken } registro seria importado.
 *[other] { $taken } registros seriam importados.
}{ $older ->
 [0] { "" }
 [one] { " " }{ $older } é mais novo aqui, e fica.
 *[other] { " " }{ $older } são mais novos aqui, e ficam.
}{ $same ->
 [0] { "" }
 [one] { " " }{ $same } é igual.
 *[other] { " " }{ $same } são iguais.
}
file-new = novo aqui
file-newer = mais novo no arquivo
file-take-in = Importar
file-leave = Não importar
record-request = Sua solicitação de encerramento
record-decision = { decided }
record-closing = O registro do encerramento
record-words = { settings-words }

settings-about = O que o Last Orders faz
about-stored = Armazenado agora: { $readings ->
 [one] { $readings } página lida
 *[other] { $readings } páginas lidas
}, { $ticks ->
 [one] { $ticks } marcação
 *[other] { $ticks } marcações
}, { $orders ->
 [one] { $orders } pedido salvo
 *[other] { $orders } pedidos salvos
}.
about-reads = Ele lê as páginas da conta que você abre, e nenhuma outra: números e situações. O que um pedido diz só é salvo se você quiser uma cópia, e seu endereço postal nunca.
about-presses = Ele não clica em nada além do “View orders” (ver pedidos) da própria lista, e só enquanto você o deixa reunir.
about-version = Last Orders { $version }, software livre sob a licença MIT
about-whose = Não é feito pelo AliExpress nem ligado a ele

settings-leave = Não deixar rastros
leave-what = Exclui tudo o que o Last Orders armazenou neste navegador, e as marcações na sincronização do navegador. Sua conta do AliExpress e os arquivos que você salvou não são tocados.
leave-ask = Excluir tudo
leave-sure = Excluir tudo de vez?
leave-sure-what = Não há volta. Salve antes o que talvez queira:
leave-record = Seu registro do encerramento
leave-orders = { $orders ->
 [one] { $orders } pedido salvo
 *[other] { $orders } pedidos salvos
}
leave-progress = Seu progresso
leave-go = Ir salvar
leave-save = Salvar
leave-now = Excluir tudo agora
leave-failed = Não excluído
leave-failed-what = O navegador não conseguiu excluir. O que está armazenado neste computador continua aqui. Tente de novo.
left = Tudo foi excluído
left-readings = Páginas lidas
left-ticks = Marcações
left-journey = Decisão, registro e solicitações
left-orders = Pedidos salvos
left-synced = Registros na sincronização do navegador
left-all = Todos os registros neste computador
left-what = A partir de agora nada é lido ou armazenado, até você abrir o Last Orders de novo ou reiniciar o navegador.
left-uninstall = Remover o Last Orders deste navegador
left-by-hand = À mão: abra chrome://extensions, encontre Last Orders e clique em “Remover”.
left-by-hand-firefox = À mão: abra about:addons, encontre Last Orders, clique nos três pontos e depois em “Remover”.
