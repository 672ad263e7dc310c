### The names of the pages we know.

# Names of AliExpress's pages: title of the panel (25 letters), in the pill (three words), in lists of the
# settings, and after "Next:" on a button. Ours, not AliExpress's, so translate them; "your" is the person.
page-account-home = Your account
page-account-security = Password and email
page-account-settings = Account settings
page-addresses = Your addresses
# The real closing form. Its look-alike is "Deactivating the account": keep the two apart.
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
# A single refund or dispute.
page-refund-case = One case
page-refund-list = Refunds and disputes
page-review-list = Your reviews
# A captcha.
page-robot-check = A check by AliExpress
page-sign-in = Sign-in
page-wallet = Your wallet
