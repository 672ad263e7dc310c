### Palavras da primeira seção do guia: encerrar é a resposta certa?

decide-lead = O encerramento é definitivo. Escolha o que incomoda você, e as opções que permitem manter a conta aparecem primeiro. Suas escolhas ficam neste computador.
reasons = Por que você quer sair?
reason-privacy = Como meus dados pessoais são guardados e usados
reason-unwanted-mail = E-mails e notificações demais
reason-shopping-risk = Fraude, golpes ou produtos falsificados
reason-unused = Não uso mais a conta, e alguém poderia usá-la indevidamente sem ninguém notar
reason-poor-support = Disputas não resolvidas ou suporte que não ajuda
reason-better-shop = Outra loja me atende melhor
reason-settle = Resolva a disputa primeiro: você só responde a ela enquanto consegue entrar.
reason-settle-how = Como resolvê-la

ways = Opções mais leves
ways-found = { $count ->
 [0] Escolha um motivo, e as opções que respondem a ele aparecem primeiro.
 [one] { $count } opção responde ao que você escolheu.
 *[other] { $count } opções respondem ao que você escolheu, as mais próximas primeiro.
}
ways-all = Todas as opções
ways-others = Outras opções
enough = Isto me basta
letter-ready = Há uma carta pronta
open-mail-settings = Abrir as configurações de e-mail
open-help-centre = Abrir a central de ajuda
open-privacy-centre = Abrir a central de privacidade
open-cookie-settings = Abrir as configurações de cookies
open-account-settings = Abrir as configurações da conta
open-account-home = Abrir minha conta
open-addresses = Abrir meus endereços

way-mute-notifications = Silenciar e-mails e alertas
way-mute-notifications-why = Você mantém a conta e deixa a publicidade de fora. E-mails sobre seus pedidos ainda podem chegar.
way-mute-notifications-walk =
    Nas configurações de e-mail, desmarque cada e-mail que não quer.
    No aplicativo, abra as configurações, depois as notificações, e desligue o que não quer.
    As configurações do próprio celular também podem limitar ou parar os alertas do aplicativo.
way-pause-account = Pausar a conta
way-pause-account-why = Uma pausa sem encerrar. Nenhuma configuração para isso foi encontrada no site, então o suporte precisa fazê-lo.
way-pause-account-walk =
    Escreva para o suporte: peça uma desativação temporária e diga por quê.
    Pergunte como se reativa a conta e guarde a resposta.
    Não use a antiga página de desativação (“deactivate”): a caixa “Release my account at the same time” já acabou de vez com contas.
way-privacy-settings = Compartilhar menos
way-privacy-settings-why = Menos dados seus são repassados e menos fica à mostra. O que o AliExpress já tem, ele mantém.
way-privacy-settings-walk =
    Na central de privacidade, procure o compartilhamento de dados e “Advertising Preferences” (preferências de anúncios), e recuse o que não for necessário.
    No aplicativo, abra “Settings”, depois “Privacy setting”, e desligue as recomendações e os anúncios personalizados.
    Nas configurações de cookies, recuse o que não for necessário. Elas valem só para este navegador.
    Nas configurações da conta, confira o que os outros podem ver do seu perfil.
way-close-features = Cancelar só um serviço
way-close-features-why = Nada que gere cobrança, menos a perder: nenhuma assinatura, nenhum cartão salvo, nenhum endereço antigo.
way-close-features-walk =
    Cancele as assinaturas, VIP inclusive. Procure VIP na sua conta.
    Remova os cartões salvos e outras formas de pagamento.
    Remova os endereços de que nenhum pedido em aberto precisa.
    Se você tem contas sobrando, encerre essas e mantenha a que usa.
way-other-shops = Comprar em outro lugar
way-other-shops-why = Você pode comprar em outro lugar e deixar esta conta como está.
shop-amazon = Amazon: quase tudo
shop-ebay = eBay: novos e usados
shop-walmart = Walmart: uma grande rede varejista
shop-alibaba = Alibaba.com: a controladora do AliExpress, para empresas

truths = O que significa encerrar, até onde se sabe
truths-ends = O que acaba
truth-history = Conte com a perda do seu histórico de pedidos, com rastreamento e recibos, e das avaliações que você escreveu.
truth-history-source = Vários guias dizem isso; nenhuma lista oficial foi encontrada
truth-no-undo = Não se conhece um caminho de volta. Uma conta nova começaria vazia.
truth-no-undo-source = Nenhum foi encontrado. Uma pessoa relata que o encerramento foi feito em até 24 horas
truth-eu = Na UE, no EEE e no Reino Unido, você pode rescindir o contrato a qualquer momento encerrando a conta. Um pedido válido ainda não finalizado nesse momento é “concluído ou reembolsado”, conforme as circunstâncias e a causa.
truth-eu-source = Termos do AliExpress para a UE, o EEE e o Reino Unido, { $clause }, de { $dated }
truth-vip = Uma assinatura VIP se renova a cada 365 dias, e um teste de 30 dias vira um ano pago. Se você cancela dentro do primeiro período, cuja duração depende do país, recebe de volta a taxa inteira; depois, parte dela. Se ela termina porque a conta termina, você não recebe nada de volta: cancele antes.
truth-vip-source = Contrato VIP do AliExpress, { $clause }, de { $dated }
truths-stays = O que fica
truth-data = O AliExpress mantém alguns dados por obrigações legais e disputas. Não diz por quanto tempo.
truth-data-source = Política de privacidade do AliExpress, seção { $clause }, de { $dated }
truth-debts = O que você deve no “compre agora e pague depois” ou em outro crédito, continua devendo à financeira, nos termos dela. Encerrar a conta não acaba com a dívida.
truth-debts-source = Os termos do AliExpress para a UE, o EEE e o Reino Unido, { $clause }, de { $dated }, dizem que valem os termos da financeira. Que a dívida fica é leitura nossa
truth-mailbox = Mantenha a caixa de e-mail desta conta por um tempo. Avisos legais são enviados a ela e contam como recebidos após 24 horas.
truth-mailbox-source = Termos do AliExpress para a UE, o EEE e o Reino Unido, { $clause }, de { $dated }
truth-app = O aplicativo pode continuar funcionando por dias. Saia dele por conta própria.
truth-app-source = Relato de uma pessoa: mais de uma semana
truth-alibaba = O Alibaba.com usa o mesmo login e tem sua própria página de encerramento, em myprivacy.alibaba.com. Não confunda uma com a outra: confira o endereço antes de clicar em algo.
truth-alibaba-source = As duas páginas são conhecidas pelo endereço. O que o encerramento de uma conta faz com a outra, ninguém disse
truth-russia = Contas em aliexpress.ru e tmall.ru ficam. São de outra empresa e não são tratadas aqui.
truth-russia-source = Várias fontes concordam
truths-unsaid = O que ninguém disse
truth-conditions = O que precisa ser resolvido antes. Contamos o que você pode perder; o AliExpress não declara condições.
truth-conditions-source = Nenhuma lista oficial foi encontrada. Páginas não oficiais dizem que pedidos em aberto e parcelas não pagas do “compre agora e pague depois” impedem o encerramento
truth-time = Quanto tempo leva.
truth-time-source = O AliExpress não diz quanto tempo leva
truth-money = O que acontece com saldo, bônus, moedas, cupons e cartões-presente. Use-os ou transfira-os antes.
truth-money-source = Nada oficial foi encontrado, nem mesmo se o saldo é dinheiro que precisa ser pago a você

want-close = Ainda quero encerrar
decided-close = Você quer encerrar
decided-close-what = Nada foi enviado a ninguém. A seguir: resolva o que está em aberto, guarde o que é seu, cancele o que se renovaria.
