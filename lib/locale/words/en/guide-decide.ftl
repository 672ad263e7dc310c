### Words of the guide's first section: is closing the right answer?

decide-lead = Closing is final. Choose what bothers you, and the options that let you keep the account come first. Your choices stay on this computer.
reasons = Why do you want to leave?
reason-privacy = How my personal data is kept and used
reason-unwanted-mail = Too many emails and notifications
reason-shopping-risk = Fraud, scams or counterfeit goods
reason-unused = I no longer use it, and someone could misuse it unnoticed
reason-poor-support = Unsettled disputes, or unhelpful support
reason-better-shop = Another shop suits me better
reason-settle = Settle the dispute first: you can answer it only while you can sign in.
reason-settle-how = How to settle it

ways = Less drastic options
ways-found = { $count ->
 [0] Choose a reason, and the options that answer it come first.
 [one] One option answers what you chose.
 *[other] { $count } options answer what you chose, the closest first.
}
ways-all = All options
ways-others = Other options
enough = This is enough for me
letter-ready = A letter is ready
open-mail-settings = Open email settings
open-help-centre = Open the help centre
open-privacy-centre = Open the privacy centre
open-cookie-settings = Open cookie settings
open-account-settings = Open account settings
open-account-home = Open my account
open-addresses = Open my addresses

way-mute-notifications = Mute emails and alerts
way-mute-notifications-why = You keep the account and keep out the advertising. Emails about your orders may still come.
way-mute-notifications-walk =
    In the email settings, untick every email you do not want.
    In the app, open its settings, then notifications, and switch off what you do not want.
    Your phone’s own settings can limit or stop the app’s alerts too.
way-pause-account = Pause the account
way-pause-account-why = A break without closing. No setting for it was found on the site, so support has to do it.
way-pause-account-walk =
    Write to support: ask for a temporary deactivation, and say why.
    Ask how you reactivate the account, and keep the answer.
    Leave the old “deactivate” page alone: its box “Release my account at the same time” ended accounts for good.
way-privacy-settings = Share less
way-privacy-settings-why = Less of your data is passed on, and less is on show. What AliExpress already has, it keeps.
way-privacy-settings-walk =
    In the privacy centre, look for data sharing and for “Advertising Preferences”, and reject what you do not need.
    In the app, open “Settings”, then “Privacy setting”, and switch off personalised recommendations and ads.
    In the cookie settings, reject what is not needed. They apply only to this browser.
    In the account settings, check what others can see of your profile.
way-close-features = Cancel just one service
way-close-features-why = Nothing to be charged for, less to lose: no membership, no saved card, no old address.
way-close-features-walk =
    Cancel memberships and subscriptions. Look for VIP in your account.
    Remove saved cards and other payment methods.
    Remove the addresses that no open order needs.
    If you have spare accounts, close those and keep the one you use.
way-other-shops = Shop elsewhere
way-other-shops-why = You can buy elsewhere and leave this account as it is.
shop-amazon = Amazon: nearly everything
shop-ebay = eBay: new and used
shop-walmart = Walmart: a large retailer
shop-alibaba = Alibaba.com: AliExpress’s parent company, for business customers

truths = What closing means, as far as anyone knows
truths-ends = What ends
truth-history = Expect to lose your order history, with its tracking and receipts, and the reviews you wrote.
truth-history-source = Several guides say so; no official list was found
truth-no-undo = There is no known way back. A new account would start empty.
truth-no-undo-source = None was found. One person reports that it was done within 24 hours
truth-eu = In the EU, the EEA and the UK you may end the agreement at any time by closing the account. A valid order that is unfinished at that point is “completed or reimbursed”, depending on circumstances and cause.
truth-eu-source = AliExpress’s terms for the EU, EEA and UK, { $clause }, of { $dated }
truth-vip = A VIP membership renews every 365 days, and a 30-day trial turns into a paid year. Cancel within the first period, whose length depends on your country, and you get the whole fee back; later, part of it. If it ends because the account does, you get nothing back: cancel it first.
truth-vip-source = AliExpress’s VIP agreement, { $clause }, of { $dated }
truths-stays = What stays
truth-data = AliExpress keeps some data for legal obligations and disputes. It does not say for how long.
truth-data-source = AliExpress’s privacy policy, section { $clause }, of { $dated }
truth-debts = Whatever you owe for pay-later or other credit, you still owe to the lender, under the lender’s own terms. Closing the account does not end the debt.
truth-debts-source = AliExpress’s terms for the EU, EEA and UK, { $clause }, of { $dated }, say that the lender’s terms apply. That the debt stays is our reading
truth-mailbox = Keep this account’s mailbox for a while. Legal notices are sent to it, and count as received after 24 hours.
truth-mailbox-source = AliExpress’s terms for the EU, EEA and UK, { $clause }, of { $dated }
truth-app = The app may keep working for days. Sign out of it yourself.
truth-app-source = One person’s report: over a week
truth-alibaba = Alibaba.com shares the sign-in and has its own closing page, on myprivacy.alibaba.com. Do not mistake one for the other: check the address before you press anything.
truth-alibaba-source = Both pages are known by their address. What closing one account does to the other, nobody has said
truth-russia = Accounts on aliexpress.ru and tmall.ru stay. They belong to another company and are not covered here.
truth-russia-source = Several sources agree
truths-unsaid = What nobody has said
truth-conditions = What must be settled first. We count what you may lose; AliExpress states no conditions.
truth-conditions-source = No official list was found. Unofficial pages say that open orders and unpaid pay-later block closing
truth-time = How long it takes.
truth-time-source = AliExpress does not say how long it takes
truth-money = What happens to balance, bonus, coins, coupons and gift cards. Use or move them first.
truth-money-source = Nothing official was found, not even whether the balance is money that has to be paid out

want-close = I still want to close
decided-close = You want to close
decided-close-what = Nothing has been sent to anyone. Next: settle what is open, keep what is yours, cancel what would renew.
