### Words of the guide's first section: is closing the right answer?

# Lead of the first section. "Closing is final" comes first.
decide-lead = Closing is final. Choose what bothers you, and the options that let you keep the account come first. Your choices stay on this computer.

# Heading of the check boxes below.
reasons = Why do you want to leave?

# Check boxes, one reason each, in the person's own words; at most ten words.
reason-privacy = How my personal data is kept and used
reason-unwanted-mail = Too many emails and notifications
reason-shopping-risk = Fraud, scams or counterfeit goods
reason-unused = I no longer use it, and someone could misuse it unnoticed
reason-poor-support = Unsettled disputes, or unhelpful support
reason-better-shop = Another shop suits me better

# Hint under "Unsettled disputes …" when ticked, followed by a link.
reason-settle = Settle the dispute first: you can answer it only while you can sign in.

# That link.
reason-settle-how = How to settle it

# Heading of the options that keep the account.
ways = Less drastic options

# Line under it. $count: options that fit the ticked reasons.
ways-found = { $count ->
 [0] Choose a reason, and the options that answer it come first.
 [one] One option answers what you chose.
 *[other] { $count } options answer what you chose, the closest first.
}

# Headings over the options: before a reason is ticked, and over those that fit less.
ways-all = All options
ways-others = Other options

# Button in each option: the person stays. At most five words.
enough = This is enough for me

# Links in an option, at most four words: to a letter, or to a page of AliExpress's.
letter-ready = A letter is ready
open-mail-settings = Open email settings
open-help-centre = Open the help centre
open-privacy-centre = Open the privacy centre
open-cookie-settings = Open cookie settings
open-account-settings = Open account settings
open-account-home = Open my account
open-addresses = Open my addresses

# An option: name (a short order, it unfolds), -why what it does, -walk its steps, one a line.
# Keep the number of lines, and every limit ("may still come").
way-mute-notifications = Mute emails and alerts
way-mute-notifications-why = You keep the account and keep out the advertising. Emails about your orders may still come.
way-mute-notifications-walk =
    In the email settings, untick every email you do not want.
    In the app, open its settings, then notifications, and switch off what you do not want.
    Your phone’s own settings can limit or stop the app’s alerts too.

# As above. Must not lose: no setting was found; the old page with that box is final.
way-pause-account = Pause the account
way-pause-account-why = A break without closing. No setting for it was found on the site, so support has to do it.
way-pause-account-walk =
    Write to support: ask for a temporary deactivation, and say why.
    Ask how you reactivate the account, and keep the answer.
    Leave the old “deactivate” page alone: its box “Release my account at the same time” ended accounts for good.

# As above. "What AliExpress already has, it keeps" must stay.
way-privacy-settings = Share less
way-privacy-settings-why = Less of your data is passed on, and less is on show. What AliExpress already has, it keeps.
way-privacy-settings-walk =
    In the privacy centre, look for data sharing and for “Advertising Preferences”, and reject what you do not need.
    In the app, open “Settings”, then “Privacy setting”, and switch off personalised recommendations and ads.
    In the cookie settings, reject what is not needed. They apply only to this browser.
    In the account settings, check what others can see of your profile.

# As above.
way-close-features = Cancel just one service
way-close-features-why = Nothing to be charged for, less to lose: no membership, no saved card, no old address.
way-close-features-walk =
    Cancel memberships and subscriptions. Look for VIP in your account.
    Remove saved cards and other payment methods.
    Remove the addresses that no open order needs.
    If you have spare accounts, close those and keep the one you use.

# As above; below it stands the list of shops.
way-other-shops = Shop elsewhere
way-other-shops-why = You can buy elsewhere and leave this account as it is.

# Rows of that list: name of the shop, colon, what it is good for. Names stay as they are.
shop-amazon = Amazon: nearly everything
shop-ebay = eBay: new and used
shop-walmart = Walmart: a large retailer
shop-alibaba = Alibaba.com: AliExpress’s parent company, for business customers

# Heading of what is known of closing. "as far as anyone knows" must stay.
truths = What closing means, as far as anyone knows

# Heading of the first list: what ends.
truths-ends = What ends

# A row each, and below it -source: whose word it is, in small print, no full stop at the end.
# "Expect to lose", "no known way back" are careful: not more certain, not less.
truth-history = Expect to lose your order history, with its tracking and receipts, and the reviews you wrote.
truth-history-source = Several guides say so; no official list was found
truth-no-undo = There is no known way back. A new account would start empty.
truth-no-undo-source = None was found. One person reports that it was done within 24 hours

# From the terms, quoted: legally exact. $clause: clause numbers; $dated: date of the text.
truth-eu = In the EU, the EEA and the UK you may end the agreement at any time by closing the account. A valid order that is unfinished at that point is “completed or reimbursed”, depending on circumstances and cause.
truth-eu-source = AliExpress’s terms for the EU, EEA and UK, { $clause }, of { $dated }

# As above: each condition and the order "cancel it first" must stay.
truth-vip = A VIP membership renews every 365 days, and a 30-day trial turns into a paid year. Cancel within the first period, whose length depends on your country, and you get the whole fee back; later, part of it. If it ends because the account does, you get nothing back: cancel it first.
truth-vip-source = AliExpress’s VIP agreement, { $clause }, of { $dated }

# Heading of the second list: what stays.
truths-stays = What stays

# A row and its source, as above. $clause here is a section's number.
truth-data = AliExpress keeps some data for legal obligations and disputes. It does not say for how long.
truth-data-source = AliExpress’s privacy policy, section { $clause }, of { $dated }

# The debt stays, though that is "our reading": keep the difference between their text and our reading.
truth-debts = Whatever you owe for pay-later or other credit, you still owe to the lender, under the lender’s own terms. Closing the account does not end the debt.
truth-debts-source = AliExpress’s terms for the EU, EEA and UK, { $clause }, of { $dated }, say that the lender’s terms apply. That the debt stays is our reading

# As above; "count as received after 24 hours" is a clause.
truth-mailbox = Keep this account’s mailbox for a while. Legal notices are sent to it, and count as received after 24 hours.
truth-mailbox-source = AliExpress’s terms for the EU, EEA and UK, { $clause }, of { $dated }

# As above: one person's report.
truth-app = The app may keep working for days. Sign out of it yourself.
truth-app-source = One person’s report: over a week

# As above: a warning, and what nobody has said.
truth-alibaba = Alibaba.com shares the sign-in and has its own closing page, on myprivacy.alibaba.com. Do not mistake one for the other: check the address before you press anything.
truth-alibaba-source = Both pages are known by their address. What closing one account does to the other, nobody has said

# As above.
truth-russia = Accounts on aliexpress.ru and tmall.ru stay. They belong to another company and are not covered here.
truth-russia-source = Several sources agree

# Heading of the third list: what is not known at all.
truths-unsaid = What nobody has said

# Rows and sources of what AliExpress has not said. Keep it unknown.
truth-conditions = What must be settled first. We count what you may lose; AliExpress states no conditions.
truth-conditions-source = No official list was found. Unofficial pages say that open orders and unpaid pay-later block closing
truth-time = How long it takes.
truth-time-source = AliExpress does not say how long it takes
truth-money = What happens to balance, bonus, coins, coupons and gift cards. Use or move them first.
truth-money-source = Nothing official was found, not even whether the balance is money that has to be paid out

# Button that ends the section, at most five words.
want-close = I still want to close

# Said in its place once pressed: title and text. Nothing is sent by it; keep that.
decided-close = You want to close
decided-close-what = Nothing has been sent to anyone. Next: settle what is open, keep what is yours, cancel what would renew.
