### Textos do Last Orders nas lojas de extensões e na lista de extensões do navegador.

name = Last Orders
summary = Deixe o AliExpress sem perder dinheiro, recibos ou dados. Mostra o que ainda está em aberto e nunca age na conta.
command = Abrir o Last Orders nesta página

about = Encerrar uma conta do AliExpress é definitivo. Pedidos a caminho, reembolsos em aberto, um saldo ou o recibo de que você precisa para uma garantia podem se perder com ela. O Last Orders ajuda você a resolver tudo isso antes, a guardar sua própria cópia e a encerrar quando estiver tudo pronto.
about-law = O desconhecido nunca parece feito. O que não foi visto em uma página se chama “Não verificado” e nunca é contado como resolvido.

does = O que ele faz
does-read = Lê as páginas da conta que você abre por conta própria: quantos pedidos ainda estão em aberto, se um reembolso está sem decisão, se o saldo é zero.
does-check = Mantém uma lista do que resolver antes de encerrar e diz em que ela se baseia: o que foi visto, em que página e há quanto tempo.
does-lead = Leva você à página em que cada coisa se resolve e mostra o lugar nela.
does-copy = Salva sua própria cópia dos seus pedidos e avaliações, se você quiser: para pesquisar, imprimir e salvar em arquivos que abrem em uma planilha ou em um navegador.
does-give-up = Calcula do que você abriria mão ao encerrar hoje: pedidos e reembolsos em andamento, devoluções e disputas que você ainda pode abrir, garantias.
does-close = Distingue o caminho do encerramento das páginas parecidas e diz o que cada passo pede de você.
does-after = Fica com você nas semanas seguintes: no que prestar atenção e quando, com lembretes se você quiser, e cartas ao AliExpress para você enviar.
does-languages = Fala 19 idiomas, e o teclado basta para usá-lo.

never = O que ele nunca faz
never-sends = Não envia nada a ninguém. Não faz nenhuma requisição a nenhum servidor: sem conta, sem estatísticas, sem publicidade.
never-acts = Nunca age na sua conta. O único botão em que clica é o “View orders” (ver pedidos) da própria lista de pedidos, para chegar aos mais antigos, e só depois que você inicia isso. Todo o resto é feito por você.
never-takes = Nunca salva de uma página um endereço postal, um número de telefone, um endereço de e-mail, uma senha ou um número de cartão.
never-elsewhere = Não funciona em nenhuma página além das páginas da conta em aliexpress.com e aliexpress.us que ele indica, e nunca em janelas privadas ou anônimas.

asks = O que ele pede, e por quê
permission-storage = Armazenamento: para guardar neste navegador sua lista, o que foi lido nas páginas, sua cópia dos pedidos e suas configurações.
permission-alarms = Alarmes: para perceber em até uma hora que algo visto ficou antigo demais para valer e para lembrar você nos dias que escolheu.
permission-matches = Páginas da conta do AliExpress: para ler nelas o que ainda está em aberto e mostrar um pequeno painel no canto. Nenhuma outra página é lida.
permission-notifications = Notificações (opcional): para lembrar você dos dias após o encerramento. A permissão só é pedida quando você liga os lembretes e é devolvida quando você os desliga.
permission-browsing-data = Limpar dados de navegação (opcional): para limpar o que os sites do AliExpress armazenaram neste navegador, depois de encerrada a conta. A permissão só é pedida quando você clica nesse botão e é devolvida logo depois.

data = Tudo fica neste navegador. Só suas marcações podem chegar aos seus outros computadores, pela sincronização do próprio navegador e por quem o faz, se você a ligar. “Excluir tudo” exclui tudo isso.

purpose = Seu único propósito é ajudar você a deixar o AliExpress sem perder dinheiro, recibos ou dados.

whose = O nome AliExpress é usado só para dizer com o que o Last Orders funciona. O Last Orders não é feito, verificado nem endossado pelo AliExpress, nem ligado a ele. É software livre sob a licença MIT.

picture-page = Veja o que está em aberto, na própria página
picture-popup = Uma só lista do que resolver antes
picture-gate = Uma última olhada antes de encerrar
picture-copy = Guarde sua própria cópia dos seus pedidos
picture-after = Com você nas semanas seguintes
picture-tile = Acerte tudo antes de sair do AliExpress

picture-shop = Uma loja simulada, com pedidos inventados
