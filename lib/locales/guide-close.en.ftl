### Words of the guide's section on closing itself.

close-lead = From here it is your hand alone: Last Orders shows the way and presses nothing. The pages differ from account to account, so every known way stands here. Look for what yours shows.
how-sign-in = Open www.aliexpress.com and press “Sign in” at the top right. Before you type your password, read the address: it ends in aliexpress.com or aliexpress.us.
how-open-settings = Today’s way is the privacy centre. Older guides go by your profile picture, Account Settings, Account Security.
how-find-close-option = Look for “Delete account”, “Close your account” or the like, and read what it says closing will end.
how-submit-request = Press it yourself, give a reason if one is asked for, and confirm with your password, a code or a check of who you are. Then say here that it is sent: your record and the clock start.
how-answer-confirmation-mail = Look for a mail from AliExpress, in spam too, and do what it asks. Who sends it is not known: read the address of a link before you follow it.
how-await-deletion = AliExpress names no waiting time. Guides speak of a few days, one person of 24 hours. A last mail should say that the account is closed.
sent-it = I have sent the request
not-sent = I have not sent it after all
more-trouble-cannot-sign-in = If you cannot get in
more-routes = The ways there
more-look-alikes = What looks like it
more-last-step = What may be asked last
more-trouble-request-not-processed = If nothing happens

routes = Ways to the closing form
routes-what = What your account shows may differ. Nobody here has seen the form itself; this is what others wrote down.
route-privacy-centre = By the privacy centre
route-privacy-centre-walk =
    Sign in at www.aliexpress.com.
    Open privacy.aliexpress.com and look for the request to delete the account.
    Read what it says closing will end.
    Press its button. It was red and said “Delete my account”.
    Confirm as it asks.
route-privacy-centre-source = Reported since 2021; the address is known, November 2026
route-account-settings = By the account settings
route-account-settings-walk =
    Sign in and press your profile picture.
    Open Account Settings, then Account Security. In other accounts it is Account Management or Account Services.
    Look for “Delete account” or “Close Your Account”, and read what it says.
    Have the code sent to your mail, enter it, and press “Verify”.
    Press “Delete account”.
route-account-settings-source = Desktop guides of 2022 to 2025
route-app = In the app
route-app-walk =
    Open Account, then the gear.
    Press “Delete account”.
    Enter the code from your mail, and press “Verify”.
    Tick that you want to close the account and have your data deleted.
    Press “Delete account”.
route-app-source = One guide, 2025

last-step = What may be asked last
last-step-what = Sources differ, so be ready for any of these.
last-step-word = A word to type
last-step-word-what = A field into which you type a word. “agree” was reported.
last-step-word-source = Privacy centre, reported since 2021
last-step-code = A code to enter
last-step-code-what = A code comes to the mail address or phone of the account, and is entered on the page.
last-step-code-source = Desktop guides of 2022 to 2025
last-step-box = A box to tick
last-step-box-what = A box beside a sentence like “permanently close my AliExpress account and delete my data”.
last-step-box-source = The app, one guide of 2025

look-alikes = Pages that look like it
look-alikes-what = Read the address before you press. The closing form is at
look-alike-deactivate = AliExpress’s old page to deactivate
look-alike-deactivate-what = It deactivates. With its box “Release my account at the same time” ticked, it ended the account for good. Read that box before you press anything there.
look-alike-alibaba = Alibaba.com’s own closing page
look-alike-alibaba-what = The same company group and the same sign-in, another account. What it does to the AliExpress account, nobody has said.
