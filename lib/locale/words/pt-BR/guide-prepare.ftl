### Palavras da segunda seção do guia: preparar.

prepare-lead = { $total } coisas para resolver, guardar ou cancelar enquanto você ainda consegue entrar. Cada uma mostra o que foi visto, e quando.
print-list = Imprimir minha lista
how = Como
how-receive-orders = Cancele o que não quer mais enquanto não foi pago ou não foi enviado. Para os pedidos a caminho, espere, ou escreva para o vendedor ou para o suporte. Clique em “Confirm received” (confirmar recebimento) só para o que chegou. Clique no botão abaixo da lista até não aparecerem mais pedidos: só então ela foi vista inteira, até onde o AliExpress mostra.
how-settle-refunds = Abra a lista de reembolsos e olhe cada caso. Espere até o dinheiro chegar. Se um caso emperrar, escreva para o vendedor e depois para o suporte.
how-close-disputes = Olhe cada caso e também os pedidos em disputa ou congelados. Responda ao que estiver à sua espera. Na UE, no EEE e no Reino Unido, uma decisão se torna definitiva se você não a levar adiante em até 20 dias corridos.
how-save-receipts = Deixe o Last Orders guardar uma cópia dos pedidos conforme você os abre, e abra a página do próprio pedido onde faltar algo. Quando o AliExpress tem um recibo próprio, um botão no pedido leva até ele.
how-save-reviews = Abra a página com suas avaliações: o que ela mostra pode ser salvo aqui. Nada nela prova que isso é tudo, então diga você quando tiver visto o fim.
how-save-personal-data = Peça uma cópia na central de privacidade. Ela vem em um arquivo .xlsx; seus pedidos estão na planilha “Order Information”. Salve-o e abra logo: uma reclamação de julho de 2025 descreve um arquivo com defeito que só abriu uma vez. Depois adicione-o em “Sua cópia”, onde ele é verificado.
how-check-wallet = Abra a carteira e olhe saldo, bônus e cartões-presente. O Last Orders só lê se resta algo, nunca quanto.
how-empty-wallet = Gaste o que resta, ou transfira, se a carteira permitir. Nenhum texto oficial diz o que acontece com o saldo quando a conta é encerrada.
how-use-coupons-and-coins = Use-os em um último pedido, que precisa chegar antes do encerramento. Ou abra mão deles de propósito: nesse caso, dispense esta tarefa.
how-find-subscriptions = O endereço da página de assinaturas não é conhecido. Procure na sua conta o VIP, outras assinaturas e o “compre agora e pague depois”. Pode ter outro nome: vale o que está na página da assinatura. Depois procure cobranças regulares nas faturas do cartão e nos extratos do PayPal ou da Klarna.
how-cancel-subscriptions = As regras do AliExpress põem “cancel auto-renewal” (cancelar a renovação automática) no fim da página “VIP Membership Rules”. Cancele cada uma antes de encerrar, testes gratuitos também, e confira se nenhuma fatura ficou em aberto. O que você deve no “compre agora e pague depois”, deve à financeira: pague ou faça um acordo com ela; o encerramento não acaba com a dívida.
how-reach-mailbox = Veja nas configurações da conta o e-mail e o telefone informados. Envie um e-mail a esse endereço e veja se ele chega. Se não for mais seu, mude-o antes. Mantenha essa caixa de e-mail também depois do encerramento: avisos e respostas são enviados a ela.
how-remove-payment-methods = Procure cartões salvos e formas de pagamento vinculadas na conta e na carteira. Encerre os pagamentos automáticos também do outro lado: no PayPal, na Klarna ou no seu banco.
how-remove-addresses = Remova cada endereço quando nenhum pedido em aberto precisar mais dele. O que o AliExpress mantém por obrigações legais não está nessa página.
more-orders = Ir para sua cópia
more-letter-access = Uma carta para pedi-los
more-trouble-open-orders = Se algum atrapalha
more-trouble-open-subscriptions = Se alguma atrapalha
