### Palavras das perguntas do guia. Uma resposta tem um parágrafo por linha; sua fonte diz de quem é a palavra, e de quando.

questions-lead = O que as pessoas perguntam antes e depois de encerrar. Cada resposta diz de quem é a palavra e de quando; onde ninguém disse nada, ela diz isso.

question-reactivate = Uma conta encerrada pode ser reaberta?
question-reactivate-answer =
    Considere que não. Você pode abrir uma conta nova, e ela começa vazia: sem pedidos, sem avaliações, sem moedas.
    Se talvez queira voltar, peça ao suporte uma pausa em vez disso.
question-reactivate-source = Nenhum caminho de volta foi encontrado; guias dizem que o encerramento é definitivo

question-order-history = O que acontece com meus pedidos e recibos?
question-order-history-answer =
    Conte com perdê-los: a lista, o rastreamento, os recibos.
    Salve antes o que for necessário, para garantia, devoluções ou impostos.
question-order-history-source = Vários guias dizem isso; nenhuma lista oficial foi encontrada

question-mail-afterwards = Ainda chegarão e-mails?
question-mail-afterwards-answer =
    É possível, por um tempo. Escolha menos e-mails enquanto ainda consegue entrar.
    Depois, ainda restam o link no fim de cada e-mail e o botão de spam.
question-mail-afterwards-source = Guias relatam isso; nada oficial foi encontrado

question-pending-orders = E os pedidos e reembolsos em andamento?
question-pending-orders-answer =
    Finalize-os ou cancele-os antes, reembolsos e disputas também. Você só os acompanha enquanto consegue entrar.
    Na UE, no EEE e no Reino Unido, um pedido válido ainda não finalizado quando a conta é encerrada é “concluído ou reembolsado”, conforme as circunstâncias e a causa.
question-pending-orders-source = Termos do AliExpress para a UE, o EEE e o Reino Unido, { $clause }, de { $dated }. Nenhum texto oficial diz se pedidos em aberto impedem um encerramento

question-contact-support = Como falo com o suporte?
question-contact-support-answer =
    Na central de ajuda: chat ao vivo, e-mail ou chamado. Pergunte enquanto ainda consegue entrar.
    Para seus direitos sobre seus dados, escreva ao encarregado de dados (DPO), DataProtection.AE@aliexpress.com. Há cartas prontas.
question-contact-support-source = Guias citam estes meios; a central de ajuda é conhecida pelo endereço. O endereço do encarregado vem do AliExpress (política de privacidade de { $dated })

question-change-mind = E se eu mudar de ideia?
question-change-mind-answer =
    Antes da solicitação, nada aconteceu. Depois dela, escreva logo e peça que parem: há uma carta pronta.
    Uma vez feito, não se conhece um caminho de volta.
question-change-mind-source = Ninguém disse se uma solicitação pode ser parada. Uma pessoa relata que o encerramento foi feito em até 24 horas

question-cannot-sign-in = Não consigo entrar. E agora?
question-cannot-sign-in-answer =
    Você pode pedir por e-mail que a conta seja encerrada, sem entrar. A carta está pronta; envie-a a partir do e-mail da conta.
    Se quiser entrar mesmo assim, redefina a senha com o e-mail ou telefone da conta. Se isso falhar, pergunte ao suporte.
    Dentro da conta, você ainda poderia ver o que está em aberto, o que resta na carteira e o que talvez queira guardar.
question-cannot-sign-in-source = Termos do AliExpress para a UE, o EEE e o Reino Unido, { $clause }, de { $dated }; em outros lugares você pode tentar o mesmo endereço. Ninguém aqui viu o que a página da senha pede

question-app-only = Só tenho o aplicativo. Posso encerrar por ele?
question-app-only-answer =
    Sim: os termos do AliExpress citam “Profile – Delete account” no aplicativo.
    O Last Orders não vê nada do aplicativo. Entre na mesma conta em www.aliexpress.com neste navegador, e seus pedidos, reembolsos e carteira podem ser verificados aqui antes.
    Saia do aplicativo antes de desinstalá-lo: uma pessoa conseguiu usá-lo por mais de uma semana após o encerramento.
question-app-only-source = Termos do AliExpress para a UE, o EEE e o Reino Unido, { $clause }, de { $dated }; um guia e o relato de uma pessoa quanto ao resto

question-social-sign-in = Entro com Google, Facebook ou Apple. O que muda?
question-social-sign-in-answer =
    Entre como sempre. Antes de encerrar, procure nas configurações da conta o e-mail dela: um código pode ser enviado a ele, e um e-mail que peça o encerramento deve sair dele.
    Se você usa o endereço oculto da Apple, é esse que o AliExpress conhece; e-mails para ele são repassados a você.
    Depois de encerrar, remova o AliExpress da lista de aplicativos vinculados no Google, no Facebook ou na Apple.
question-social-sign-in-source = Nenhum texto diz como se confirma o encerramento de uma conta sem senha; guias relatam que pode vir um código

question-how-long = Quanto tempo leva?
question-how-long-answer =
    O AliExpress não diz quanto tempo leva. Uma pessoa relata que o encerramento foi feito em até 24 horas, e que o aplicativo continuou funcionando por mais de uma semana.
    Pedir a eliminação ou uma cópia dos seus dados é outro assunto: onde uma lei fixa um prazo, a carta diz qual é.
    A partir do dia em que você diz que a solicitação foi enviada, “Depois” conta os dias com você.
question-how-long-source = Nenhum texto oficial foi encontrado; o resto é o relato de uma pessoa

question-what-is-seen = O que o Last Orders vê de mim?
question-what-is-seen-answer =
    Ele lê as páginas da conta que você abre: números e situações, como quantos pedidos estão a caminho, e se a carteira está vazia. Títulos, lojas e totais dos pedidos só são salvos se você ligar a cópia.
    Ele nunca lê sua senha, seu endereço postal nem os cookies do site. O que armazena fica neste navegador e não é enviado a ninguém; só suas marcações podem passar pela sincronização do próprio navegador, se você a ligar.
    “Não deixar rastros”, nas configurações, exclui tudo isso.
question-what-is-seen-source = É assim que o próprio Last Orders funciona

question-no-computer = Não tenho computador, só celular. Serve?
question-no-computer-answer =
    Sim: o aplicativo, um e-mail e a central de privacidade no navegador do celular funcionam sem um.
    Verifique antes pedidos, reembolsos, carteira e assinaturas no aplicativo, como em “Preparar”. O que não puder ser salvo lá, guarde em capturas de tela.
    Peça a cópia dos seus dados antes de encerrar, e abra o arquivo assim que ele chegar.
question-no-computer-source = Os termos do AliExpress para a UE, o EEE e o Reino Unido, { $clause }, de { $dated }, citam os três caminhos; ninguém aqui viu a central de privacidade em um celular

question-all-orders = São mesmo todos os meus pedidos?
question-all-orders-answer =
    Até onde o AliExpress os mostra. A lista dele pode pular um pedido de um carregamento para o outro e mostrar outro duas vezes; o que aparece duas vezes conta uma.
    Para ter mais certeza, recarregue a lista e vá até o fim mais uma vez: o que está salvo fica. Depois adicione a cópia do próprio AliExpress: o que só uma das duas tem é listado.
question-all-orders-source = Relatado por quem lê a lista com programas (2023 a outubro de 2026); o AliExpress não diz nada sobre isso

question-several-accounts = Tenho mais de uma conta. Como são distinguidas?
question-several-accounts-answer =
    As contas em aliexpress.com e aliexpress.us são mantidas separadas, pelo endereço da página. Depois que as duas mostraram algo, vale a pior situação, até você dizer que não usa a conta em aliexpress.us.
    Nomes nunca são lidos. Depois de uma saída da conta, ou quando a lista não tem nenhum dos pedidos vistos antes, aparece a pergunta “Esta é outra conta?”. Até você responder, ou um pedido conhecido ser visto de novo, nada do que foi visto antes conta como feito; o que está em aberto continua em aberto.
    Duas contas no mesmo endereço só se distinguem pelos pedidos: prepare e encerre uma, depois a outra. “Outra conta” apaga o que foi visto e marcado; os pedidos salvos aqui ficam.
question-several-accounts-source = É assim que o próprio Last Orders funciona. Ninguém aqui viu se uma conta abre os dois endereços
