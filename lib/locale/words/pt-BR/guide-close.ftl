### Palavras da seção do guia sobre o próprio encerramento.

close-lead = O resto depende de você: o Last Orders mostra o caminho e não clica em nada. As páginas variam de conta para conta, por isso todos os caminhos conhecidos estão aqui. Procure o que a sua mostra. Se você não consegue entrar, um e-mail basta.
how-sign-in = Abra www.aliexpress.com e clique em “Sign in” (entrar), no alto à direita. Antes de digitar a senha, confira se o endereço termina em aliexpress.com ou aliexpress.us.
how-open-settings = Os termos do próprio AliExpress citam três caminhos: a central de privacidade, “Profile – Delete account” no aplicativo e um e-mail. Guias da internet descrevem outro: sua foto de perfil, “Account Settings”, “Account Security”.
how-find-close-option = Procure “Delete account” (excluir conta), “Close your account” (encerrar sua conta) ou algo parecido, e leia o que a página diz que vai acabar.
how-submit-request = Clique você no botão, dê um motivo se pedirem e confirme com a senha, um código ou uma verificação de identidade. Depois diga aqui que foi enviada: seu registro e a contagem dos dias começam.
how-answer-confirmation-mail = Procure um e-mail do AliExpress, também na pasta de spam, e faça o que ele pedir. O remetente não é conhecido: confira para onde um link leva antes de segui-lo.
how-await-deletion = O AliExpress não diz quanto tempo leva. Guias falam em alguns dias, uma pessoa em 24 horas. Um último e-mail deve dizer que a conta está encerrada.
sent-it = Já enviei a solicitação
not-sent = Afinal, não enviei
more-trouble-cannot-sign-in = Se você não consegue entrar
more-routes = Como chegar lá
more-look-alikes = Páginas parecidas
more-last-step = O que podem pedir no fim
more-trouble-request-not-processed = Se nada acontecer

routes = Caminhos para encerrar
routes-what = Os três primeiros são do próprio AliExpress. O que será pedido no caminho só se conhece pelo que outros escreveram: ninguém aqui viu o formulário, e sua conta pode mostrar outra coisa.
route-privacy-centre = Pela central de privacidade
route-privacy-centre-walk =
    Entre em www.aliexpress.com.
    Abra privacy.aliexpress.com e procure a solicitação para excluir a conta.
    Leia o que ela diz que vai acabar.
    Clique no botão. Ele era vermelho e dizia “Delete my account”.
    Confirme como for pedido.
route-privacy-centre-source = Citado nos termos do AliExpress para a UE, o EEE e o Reino Unido, { $clause }, de { $dated }. Os detalhes são relatados desde 2021
route-account-settings = Pelas configurações da conta, segundo relatos
route-account-settings-walk =
    Entre e clique na sua foto de perfil.
    Abra “Account Settings” e depois “Account Security”. Em outras contas é “Account Management” ou “Account Services”.
    Procure “Delete account” ou “Close Your Account” e leia o que diz.
    Peça o envio do código ao seu e-mail, digite-o e clique em “Verify”.
    Clique em “Delete account”.
route-account-settings-source = Guias para computador de 2022 a 2025
route-app = No aplicativo
route-app-walk =
    Abra seu perfil (“Account”) e depois a engrenagem.
    Toque em “Delete account”.
    Digite o código do seu e-mail e toque em “Verify”.
    Marque que quer encerrar a conta e ter seus dados excluídos.
    Toque em “Delete account”.
route-app-source = Citado como “Profile – Delete account” nos termos do AliExpress para a UE, o EEE e o Reino Unido, { $clause }, de { $dated }. Os detalhes vêm de um guia de 2025
route-mail = Por e-mail, sem entrar na conta
route-mail-walk =
    Abra a carta: ela está pronta e pede que a conta seja encerrada.
    Envie-a a DataProtection.AE@aliexpress.com, a partir do e-mail da conta.
    Guarde o que enviou e cada resposta. Podem pedir que você prove quem é.
    Diga aqui que enviou a solicitação: seu registro e a contagem dos dias começam.
route-mail-source = Termos do AliExpress para a UE, o EEE e o Reino Unido, { $clause }, de { $dated }. Para outros países, nenhum texto diz isso; o endereço é o mesmo

last-step = O que podem pedir no fim
last-step-what = As fontes divergem, então conte com qualquer uma destas coisas.
last-step-word = Uma palavra para digitar
last-step-word-what = Um campo em que se digita uma palavra. Foi relatada a palavra “agree”.
last-step-word-source = Central de privacidade, relatado desde 2021
last-step-code = Um código para digitar
last-step-code-what = Um código é enviado ao e-mail ou telefone da conta, e você o digita na página.
last-step-code-source = Guias para computador de 2022 a 2025
last-step-box = Uma caixa para marcar
last-step-box-what = Uma caixa ao lado de uma frase como “permanently close my AliExpress account and delete my data” (encerrar minha conta de vez e excluir meus dados).
last-step-box-source = O aplicativo, um guia de 2025

look-alikes = Páginas parecidas
look-alikes-what = Confira o endereço antes de clicar em algo. O formulário de encerramento fica em
look-alike-deactivate = A antiga página de desativação do AliExpress
look-alike-deactivate-what = Ela desativa a conta. Com a caixa “Release my account at the same time” marcada, acabava com a conta de vez. Leia essa caixa antes de clicar em algo ali.
look-alike-alibaba = A página de encerramento do próprio Alibaba.com
look-alike-alibaba-what = O mesmo grupo de empresas e o mesmo login, mas outra conta. O que ela faz com a conta do AliExpress, ninguém disse.
