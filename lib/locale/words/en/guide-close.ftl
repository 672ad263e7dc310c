### Words of the guide's section on closing itself.

# Lead of the section. Must not lose: Last Orders presses nothing; the person does; pages differ.
close-lead = The rest is up to you: Last Orders shows the way and presses nothing. The pages differ from account to account, so every known way is listed here. Look for what yours shows. If you cannot sign in, an email is enough.

# How to do each part of the closing, one to three sentences under its row. The id names the task.
# Quoted names are buttons and menus of AliExpress's: as its pages show them in your language, if you know them.
how-sign-in = Open www.aliexpress.com and press “Sign in” at the top right. Before you type your password, make sure the address ends in aliexpress.com or aliexpress.us.
how-open-settings = AliExpress’s own terms name three ways: the privacy centre, the app’s “Profile – Delete account”, and an email. Guides also describe another: your profile picture, Account Settings, Account Security.

# Only what others reported is known here: "something similar" must stay.
how-find-close-option = Look for “Delete account”, “Close your account” or something similar, and read what it says closing will end.

# The person presses it, and then says here that it is sent. Keep the order.
how-submit-request = Press it yourself, give a reason if asked, and confirm with your password, a code or an identity check. Then say here that it is sent: your record and the count of days start.

# The sender is not known; the warning about the link must stay.
how-answer-confirmation-mail = Look for an email from AliExpress, in your spam folder too, and do what it asks. The sender is not known: check where a link leads before you follow it.

# Keep who says what: AliExpress says nothing; guides, one person.
how-await-deletion = AliExpress does not say how long it takes. Guides speak of a few days, one person of 24 hours. A final email should say that the account is closed.

# Buttons under the last part: the person's word that it is sent, and taking it back. At most seven words.
sent-it = I have sent the request
not-sent = I have not sent it after all

# Links at the end of such a how-to, at most eight words.
more-trouble-cannot-sign-in = If you cannot get in
more-routes = How to get there
more-look-alikes = Pages that look like it
more-last-step = What you may be asked at the end
more-trouble-request-not-processed = If nothing happens

# Heading of the ways to the form, and the sentence under it. Doubt to keep: nobody here has seen the form.
routes = Ways to close
routes-what = The first three are AliExpress’s own. What you will be asked on the way is known only from what others wrote: nobody here has seen the form itself, and your account may show something else.

# A way: name of a row that unfolds, steps (one a line, each an order), and the line on where it comes from.
# Keep as many lines as in English. Past tense ("was red and said") marks what was only reported.
# In -source, here and below: $clause, numbers of the terms' clauses; $dated, the date of the terms.
route-privacy-centre = Through the privacy centre
route-privacy-centre-walk =
    Sign in at www.aliexpress.com.
    Open privacy.aliexpress.com and look for the request to delete the account.
    Read what it says closing will end.
    Press its button. It was red and said “Delete my account”.
    Confirm as it asks you to.
route-privacy-centre-source = Named in AliExpress’s terms for the EU, EEA and UK, { $clause }, of { $dated }. The details have been reported since 2021

# As above. Nobody official names this way: "as others reported" must stay.
route-account-settings = Through the account settings, as others reported
route-account-settings-walk =
    Sign in and press your profile picture.
    Open Account Settings, then Account Security. In other accounts it is Account Management or Account Services.
    Look for “Delete account” or “Close Your Account”, and read what it says.
    Have the code sent to your email, enter it, and press “Verify”.
    Press “Delete account”.
route-account-settings-source = Desktop guides from 2022 to 2025

# As above, in the phone's app.
route-app = In the app
route-app-walk =
    Open your profile (“Account”), then the gear.
    Press “Delete account”.
    Enter the code from your email, and press “Verify”.
    Tick that you want to close the account and have your data deleted.
    Press “Delete account”.
route-app-source = Named “Profile – Delete account” in AliExpress’s terms for the EU, EEA and UK, { $clause }, of { $dated }. The details come from one guide of 2025

# As above, by email. Keep the address. The last sentence of -source says what is not known.
route-mail = By email, without signing in
route-mail-walk =
    Open the letter: it is ready, and asks them to close the account.
    Send it to DataProtection.AE@aliexpress.com, from the account’s email address.
    Keep what you sent and every answer. They may ask you to prove who you are.
    Say here that you have sent the request: your record and the count of days start.
route-mail-source = AliExpress’s terms for the EU, EEA and UK, { $clause }, of { $dated }. For other countries no text says so; the address is the same

# Heading and lead: things that may be asked. None of it is certain.
last-step = What you may be asked at the end
last-step-what = Sources differ, so be ready for any of these.

# A row each: name (three to five words), what it is, whose word it is. “agree” stays English: it is typed.
last-step-word = A word to type
last-step-word-what = A field in which you type a word. “agree” was reported.
last-step-word-source = Privacy centre, reported since 2021

# As above.
last-step-code = A code to enter
last-step-code-what = A code is sent to the account’s email address or phone, and you enter it on the page.
last-step-code-source = Desktop guides from 2022 to 2025

# As above. The quoted sentence is AliExpress's.
last-step-box = A box to tick
last-step-box-what = A box beside a sentence such as “permanently close my AliExpress account and delete my data”.
last-step-box-source = The app, one guide of 2025

# Heading and lead. The lead's last sentence is followed by the address of the closing form, so no full stop.
look-alikes = Pages that look like it
look-alikes-what = Check the address before you press anything. The closing form is at

# A row each: name, and what the page does. Must not lose: with the box ticked it is final.
# The box's name is quoted from an English page: keep the English, add a translation if it helps.
look-alike-deactivate = AliExpress’s old deactivation page
look-alike-deactivate-what = It deactivates the account. With its box “Release my account at the same time” ticked, it ended the account for good. Read that box before you press anything there.

# As above. "nobody has said" is a doubt to keep.
look-alike-alibaba = Alibaba.com’s own closing page
look-alike-alibaba-what = The same group of companies and the same sign-in, but a different account. What it does to the AliExpress account, nobody has said.
