### Os nomes das páginas que conhecemos.

page-account-home = Sua conta
page-account-security = Senha e e-mail
page-account-settings = Configurações da conta
page-addresses = Seus endereços
page-close-account = Encerrar a conta
page-coins = Suas moedas
page-cookie-settings = Configurações de cookies
page-coupons = Seus cupons
page-deactivate-account = Desativar a conta
page-help-centre = Central de ajuda
page-mail-settings = Configurações de e-mail
page-messages = Mensagens
page-order-detail = Um pedido
page-order-list = Seus pedidos
page-order-tracking = Rastreamento
page-password-reset = Nova senha
page-privacy-centre = Central de privacidade
page-receipt = Recibo
page-refund-case = Um caso
page-refund-list = Reembolsos e disputas
page-review-list = Suas avaliações
page-robot-check = Verificação do AliExpress
page-sign-in = Login
page-wallet = Sua carteira
