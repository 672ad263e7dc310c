### A política de privacidade, nas configurações do guia; as mesmas palavras são entregues nas lojas.

privacy-policy = Política de privacidade
privacy-as-of = Texto de { $day }, para a versão { $version }.

privacy-short = O Last Orders funciona só neste navegador. Não tem servidor, não faz requisições a nenhum host e não tem conta, estatísticas nem publicidade. Quem o faz não recebe nada dele e não pode ver nada de você.

privacy-read = O que é lido
privacy-read-pages = As páginas da conta em aliexpress.com e aliexpress.us que você abre por conta própria. Nelas ele lê números e situações: quantos pedidos estão a caminho, se o saldo é zero.
privacy-read-copy = O que dizem seus pedidos e avaliações, só se você ligar sua própria cópia.
privacy-read-not = Sua senha, seu endereço postal, seu nome, os números dos seus cartões e os cookies do site não são lidos. Nenhum outro site é lido, e nada é lido em janelas privadas ou anônimas.

privacy-stored = O que é armazenado
privacy-stored-where = Tudo fica no armazenamento do próprio navegador, neste dispositivo. Não há criptografia além da que seu navegador e seu dispositivo aplicam.
privacy-stored-pages = Conforme você abre páginas da conta: números, situações e horários, um registro para cada tipo de página; e os números de pedidos e casos como hashes com sal, para distinguir pedidos conhecidos de novos.
privacy-stored-yours = Conforme você informa: suas marcações e o que você dispensou, sua decisão e os motivos dela, o registro do encerramento, quais cartas você enviou, onde você mora, até onde disse isso para uma carta, as palavras do site que você explicou, suas configurações.
privacy-stored-copy = Só se você ligar sua cópia ou carregar um arquivo: números, datas, situações, lojas, itens, preços e links dos pedidos, suas avaliações, e quantas devoluções, disputas e garantias eles mostram em aberto. Endereços postais, números de telefone e endereços de e-mail ficam de fora.
privacy-stored-never = Só até você fechar a página: o que você digita em uma carta, como seu nome, e o relatório de uma página que não pôde ser lida, que é feito quando você clica e não contém nada dos textos da página além das palavras que você marcar.

privacy-long = Por quanto tempo
privacy-long-what = Até você excluir. O que foi lido deixa de valer depois de 7 dias, mas continua armazenado até que essa página seja lida de novo.

privacy-leaves = O que pode sair deste navegador
privacy-leaves-how = Nada é enviado a nós. Restam três caminhos, cada um só por um ato seu.
privacy-leaves-sync = A sincronização do navegador, desligada até você ligá-la. Ela entrega suas marcações a quem faz seu navegador: quais tarefas você marcou ou dispensou, e quando. Quem faz o navegador as armazena segundo sua própria política de privacidade e as leva aos seus outros computadores. Entre elas não há nada lido nas páginas, nenhum pedido e nenhum número. Elas continuam lá quando você a desliga, até você removê-las ou excluir tudo.
privacy-leaves-files = Arquivos que você salva, cartas que envia, relatórios que repassa. São seus, e nós não sabemos deles.
privacy-leaves-links = Links em que você clica. Eles se abrem como qualquer link, e o site para o qual você vai fica sabendo o que qualquer site fica sabendo.

privacy-asks = Permissões
privacy-asks-always = Sempre: armazenamento, para o que está listado acima; alarmes, para perceber que algo visto ficou antigo demais para valer, e para os lembretes; as páginas da conta indicadas, para lê-las e mostrar um painel no canto.
privacy-asks-optional = Só quando você clica: notificações, para lembrar você, com a permissão devolvida quando você desliga os lembretes; limpar dados, para limpar o que os sites do AliExpress armazenaram neste navegador, com a permissão devolvida logo depois.

privacy-delete = Como excluir
privacy-delete-how = “Não deixar rastros”, nas configurações, exclui tudo o que está armazenado neste navegador, e as marcações na sincronização dele. Quando você remove a extensão, o navegador exclui o que está armazenado neste dispositivo. Os arquivos que você salvou continuam seus. Sua conta do AliExpress não é tocada.

privacy-rights = Seus direitos
privacy-rights-what = Todos esses dados estão com você: veja-os neste guia, salve-os em arquivos, exclua-os quando quiser. Como nada chega a nós, não há nada que pudéssemos entregar, corrigir ou excluir para você. Sobre o que o AliExpress ou quem faz seu navegador armazenou, pergunte a eles.
privacy-rights-use = Nada é vendido ou compartilhado, nada é coletado de crianças, e nada é usado para outra coisa além do que está dito aqui. O uso do que é lido cumpre a política de dados do usuário da Chrome Web Store, incluindo os requisitos de “Limited Use”.
privacy-rights-changes = Se esta política mudar, o novo texto vem com a versão que precisa dele, com uma nova data.

privacy-whose = O Last Orders é software livre sob a licença MIT. Não é feito, verificado nem endossado pelo AliExpress, nem ligado a ele; o nome AliExpress é usado só para dizer com o que ele funciona.
