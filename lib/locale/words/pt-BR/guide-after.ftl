### Palavras da seção do guia após o encerramento: os dias, cartas à espera, o que falta limpar.

after-lead = Estes dias contam a partir da solicitação de encerramento. Começam quando você diz que a enviou.
after-to-close = Ir para o encerramento
after-lead-sent = Você enviou a solicitação em { $date }. O AliExpress não diz quanto tempo leva; estes dias são nossos, para que o silêncio não passe despercebido.
clock-day = Dia { $day }
clock-figure = { $day }
ruler-today = Hoje, dia { $day }
ruler-done = dia { $day }: feito
ruler-todo = dia { $day }: a resolver
ruler-unknown = dia { $day }: não verificado
ruler-later = dia { $day }: vem depois

statements = Confira mais uma vez suas faturas
statements-later = Vem depois. Cartões, e pagamentos automáticos no PayPal ou na Klarna
statements-now = O Last Orders não as vê. Olhe os cartões e os pagamentos automáticos no PayPal ou na Klarna

how-confirm-closed = Um último e-mail deve dizer que a conta está encerrada. Guarde-o também fora da caixa de e-mail: é seu comprovante se algo for cobrado depois.
how-try-sign-in = Saia primeiro e depois tente com a senha que você sabe que está certa. Só uma recusa diz algo: uma página que só pede login não diz nada.
how-sign-out-of-app = Nas configurações do aplicativo, em cada celular e tablet. Uma pessoa conseguiu usar o aplicativo por mais de uma semana após o encerramento.
how-uninstall-app = Limpe antes os dados dele, onde puder. Depois desinstale-o em cada celular e tablet.
how-clear-app-data = No Android: Configurações, Apps, AliExpress, Armazenamento, e limpe os dados antes de desinstalar. No iPhone, os dados saem junto com o aplicativo. As imagens que você salvou dele ficam.
how-clear-site-data = O Last Orders só alcança este navegador. Em cada outro que você usou com o AliExpress, faça o mesmo nas configurações dele.
how-remove-passwords = Faça isto depois de ter tentado entrar, o que exige a senha.
how-keep-mailbox = Avisos legais são enviados ao e-mail da conta e contam como recebidos após 24 horas. Mantenha-o, e confira-o, até que cada resposta e cada reembolso tenha chegado.
how-unsubscribe = Siga o link no fim de cada e-mail. Ele deve pedir um clique em um botão, nunca sua senha.
how-report-spam = Faça isso na sua caixa de e-mail. A partir daí, e-mails assim são filtrados para você.
how-choose-shop = As mesmas lojas das opções mais leves, cada uma com seu ponto forte.
more-trouble-mail-after-closing = Se os e-mails continuam chegando
more-way-other-shops = Outras lojas

sent-again = Enviei de novo
was-refused = Foi recusada
was-answered = Foi respondida
no-answer-came = Não houve resposta
mail-came = O e-mail chegou
sign-in-failed = Falhou
sign-in-worked = Funcionou
go-after-mail = Buscar no meu e-mail
go-after-wipe = Ver o que será limpo
go-after-passwords = Ver onde estão
go-letter-follow-up = Escrever para o suporte
go-letter-erasure = Pedir a eliminação
go-letter-complaint = Escrever para a autoridade

taken-back = Você disse que, afinal, a solicitação não foi enviada
taken-back-what = Os dias e o registro dela ainda estão aqui. Diga o que é certo.
taken-back-sent = Enviei, sim
taken-back-remove = Remover os dias e o registro

put-in-calendar = Adicionar estes dias à minha agenda
calendar-alarm = Com um alarme às nove da manhã de cada dia
calendar-day = Encerramento do AliExpress, dia { $day }
calendar-letter = AliExpress: resposta prevista, { $name }
calendar-letter-what = Depois deste dia, anote no Last Orders qual foi o resultado.
remind = Lembrar neste navegador
remind-stop = Parar de lembrar
calendar-note = O arquivo menciona o AliExpress, e sua agenda pode enviá-lo ao serviço dela.
reminders-off = Os lembretes neste navegador ficam neste computador.
reminders-asking = O navegador está perguntando sobre notificações. Até você responder, quem lembra é o número no botão da barra.
reminders-notify = Em cada um destes dias você recebe uma notificação, e o botão da barra mostra quantas coisas há a resolver.
reminders-badge = As notificações não são permitidas, então só o número no botão da barra lembra você.

after-letters = Cartas à espera de resposta

after-mail = Encontre os e-mails do AliExpress
after-mail-what = Cada link abre uma busca na sua própria caixa de e-mail, em uma nova aba. O Last Orders não vê nada disso.
mail-closing = O e-mail de encerramento
mail-closing-what = O remetente não é conhecido. E-mails sobre pedidos vinham de notice.aliexpress.com. Olhe também a pasta de spam e guarde-o: é seu comprovante.
mail-adverts = Publicidade, para se descadastrar
mail-adverts-what = O link para se descadastrar fica no fim de cada e-mail. Marque como spam os que continuarem chegando.
mail-elsewhere = Se a busca não encontra nada, ou em qualquer outra caixa de e-mail, digite:

after-wipe = Limpe o que o AliExpress deixou neste navegador
after-wipe-what = Isto faz você sair destes sites neste navegador. Melhor não antes do dia 14: até lá, talvez você precise consultar algo no site. O que o Last Orders armazenou fica, seu registro e sua cópia também.
wipe-goes = Será limpo
wipe-kinds = Tipos de dados
wipe-stays = Será mantido
site-aliexpress = AliExpress: aliexpress.com e aliexpress.us, com todos os hosts conhecidos
site-images = Imagens e contadores de visitas dele: alicdn.com, aliexpress-media.com, mmstat.com
site-aliexpress-ru = aliexpress.ru, outra empresa com contas próprias
site-alibaba = alibaba.com: login com a mesma conta
site-alipay = alipay.com: pagamentos
kind-cookies = cookies dos sites
kind-localStorage = armazenamento local
kind-indexedDB = bancos de dados
kind-serviceWorkers = scripts em segundo plano
kind-cacheStorage = páginas armazenadas
kind-fileSystems = arquivos armazenados
kind-cache = arquivos em cache
wipe-scope-chromium = Este navegador limpa os cookies de um site inteiro, e todo o resto de cada host listado abaixo.
wipe-scope-firefox = O Firefox limpa tudo isto de cada host listado abaixo, e de nenhum outro.
wipe-stays-what = Todos os outros sites, seu histórico, seus downloads e seus logins salvos.
wipe-by-hand-chromium = Um host que não está listado abaixo ainda pode ter algo armazenado. Para ver: Configurações, Privacidade e segurança, Cookies de terceiros, Ver todos os dados e permissões do site; busque aliexpress.
wipe-by-hand-firefox = Arquivos em cache: uma extensão só poderia limpar os de todos os sites, por isso eles ficam. À mão: Configurações, Privacidade e Segurança, Limpar dados, só os arquivos em cache. Um host que não está listado abaixo ainda pode ter algo armazenado: Gerenciar dados, busque aliexpress.
wipe-by-hand-android = O Firefox para Android não deixa uma extensão limpar o que um site armazenou, então faça isso à mão. Abra aliexpress.com, toque no cadeado ao lado do endereço e limpe ali os cookies e os dados do site. Faça o mesmo em aliexpress.us, se você o usou.
wipe-choices = Também mantido, a não ser que você marque
wipe-hosts = { $count ->
 [1] O único host, pelo nome
 *[other] Todos os { $count } hosts, pelo nome
}
wipe = Limpar isto agora
wipe-at-work = Limpando
wipe-permission = O navegador pode perguntar se o Last Orders pode limpar dados. A permissão é devolvida logo depois.
wiped-refused = Não permitido, então nada foi limpo.
wiped-done = Limpo, segundo o navegador: { $what }, de { $count ->
 [one] { $count } host
 *[other] { $count } hosts
}.
wiped-failed = O navegador não limpou: { $what }. Clique de novo, ou limpe à mão como descrito acima.
wiped-left-chromium = Não verificado: hosts não listados acima e outros navegadores.
wiped-left-firefox = Não verificado: arquivos em cache, hosts não listados acima e outros navegadores.
wiped-given-back = A permissão foi devolvida.
wiped-not-given-back = Não foi possível devolver a permissão. Você pode removê-la na lista de extensões do navegador.

after-passwords = Onde ficam os logins salvos
after-passwords-what = Nenhuma extensão consegue removê-los. Digite o endereço na barra de endereço e depois busque aliexpress.
passwords-chrome = No Chrome
passwords-firefox = No Firefox
passwords-edge = No Edge
passwords-edge-where = Configurações, Senhas
passwords-safari = No Safari, em iPhone e iPad
passwords-safari-where = O app Senhas, ou Ajustes, Senhas
passwords-others = Um gerenciador de senhas à parte tem sua própria busca. O mesmo login pode servir também para o Alibaba.com: mantenha-o se você o usa.

after-record = O registro do encerramento
record-title = Registro do encerramento de uma conta do AliExpress
after-record-what = Como estavam as coisas quando você disse que a solicitação foi enviada, em { $when }: o que foi verificado, com base em quê, e o que foi salvo.
record-checked = { $count ->
 [one] O que foi verificado: { $count } coisa
 *[other] O que foi verificado: { $count } coisas
}
record-done-seen = { $what }. Visto em { $when }
record-done-bare = Visto em { $when }
record-told = Marcado como feito por você, em { $when }
record-by-word = { $what }, segundo você em { $told } de { $shown }. Visto em { $when }
record-todo-seen = { $what }. Visto em { $when }
record-todo-bare = Havia algo em aberto, em { $when }
record-unknown-seen = Não contado como verificado: { $what }, visto em { $when }
record-unchecked = Nada foi visto
record-set-aside-seen = Dispensado por você, em { $when }. { $what }
record-set-aside-bare = Dispensado por você, em { $when }
record-acknowledged = O que você confirmou
record-note = Uma anotação sua
record-note-what = Por exemplo, um número de protocolo, ou com quem você falou.
record-note-keep = Salvar a anotação
record-note-changed = Ainda não salva
record-note-kept = Salva neste computador
record-save-html = Salvar como página
record-save-json = Salvar como dados
record-personal = Nada nele diz quem você é, exceto sua anotação.
record-foot = Feito pelo Last Orders neste computador, em { $when }. O Last Orders não faz parte do AliExpress.
