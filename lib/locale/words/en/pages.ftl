### The names of the pages we know.

page-account-home = Your account
page-account-security = Password and email
page-account-settings = Account settings
page-addresses = Your addresses
page-close-account = Closing the account
page-coins = Your coins
page-cookie-settings = Cookie settings
page-coupons = Your coupons
page-deactivate-account = Deactivating the account
page-help-centre = Help centre
page-mail-settings = Email settings
page-messages = Messages
page-order-detail = One order
page-order-list = Your orders
page-order-tracking = Tracking
page-password-reset = New password
page-privacy-centre = Privacy centre
page-receipt = Receipt
page-refund-case = One case
page-refund-list = Refunds and disputes
page-review-list = Your reviews
page-robot-check = A check by AliExpress
page-sign-in = Sign-in
page-wallet = Your wallet
