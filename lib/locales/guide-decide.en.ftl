### Words of the guide's first section: is closing the right answer?

decide-lead = Closing is final. Say what bothers you, and the ways out that keep the account come first. What you pick stays on this computer.
reasons = Why do you want to leave?
reason-privacy = How my personal data is kept and used
reason-unwanted-mail = Too many mails and notifications
reason-shopping-risk = Fraud, scams or counterfeit goods
reason-unused = I no longer use it, and it may be misused unnoticed
reason-poor-support = Unsettled disputes, or support that does not help
reason-better-shop = Another shop suits me better
reason-settle = Settle the dispute first: you can answer it only while you can sign in.
reason-settle-how = How to settle it

ways = Milder ways out
ways-found = { $count ->
 [0] Pick a reason, and the ways that answer it come first.
 [one] One way answers what you picked.
 *[other] { $count } ways answer what you picked, the closest first.
}
ways-all = All of them
ways-others = Other milder ways
enough = This is enough for me
letter-ready = A letter is ready
open-mail-settings = Open mail settings
open-help-centre = Open the help centre
open-privacy-centre = Open the privacy centre
open-cookie-settings = Open cookie settings
open-account-settings = Open account settings
open-account-home = Open my account
open-addresses = Open my addresses

way-mute-notifications = Mute mails and alerts
way-mute-notifications-why = The account stays, and advertising stays out. Mails about your orders may still come.
way-mute-notifications-walk =
    In the mail settings, untick every mail you do not want.
    In the app, open its settings, then notifications, and switch off what you do not want.
    Your phone’s own settings can limit or stop the app’s alerts too.
way-pause-account = Pause the account
way-pause-account-why = A break without closing. No switch for it was found on the site, so support has to do it.
way-pause-account-walk =
    Write to support: ask for a temporary deactivation, and say why.
    Ask how to come back, and keep the answer.
    Leave the old “deactivate” page alone: its box “Release my account at the same time” ended accounts for good.
way-privacy-settings = Share less
way-privacy-settings-why = Less is passed on and less is on show. What AliExpress already keeps, it keeps.
way-privacy-settings-walk =
    In the privacy centre, look for data sharing and ad preferences, and refuse what you do not need.
    In the cookie settings, refuse what is not needed. They count for this browser alone.
    In the account settings, look at what others can see of your profile.
way-close-features = End one service only
way-close-features-why = Nothing to charge, less to lose: no membership, no saved card, no old address.
way-close-features-walk =
    Cancel memberships and subscriptions. Look for VIP in your account.
    Take saved cards and other ways to pay off.
    Take off the addresses that no open order needs.
    If you have spare accounts, close those and keep the one you use.
way-other-shops = Shop elsewhere
way-other-shops-why = You can buy elsewhere and leave this account as it is.
shop-amazon = Amazon: nearly everything
shop-ebay = eBay: new and used
shop-walmart = Walmart: a large retailer
shop-alibaba = Alibaba.com: AliExpress’s parent company, from business to business

truths = What closing means, as far as anyone has said
truths-ends = What ends
truth-history = Count on losing your order history, with its tracking and receipts, and the reviews you wrote.
truth-history-source = Several guides say so; no official list was found (November 2026)
truth-no-undo = No way back is known. A new account would start empty.
truth-no-undo-source = None was found (November 2026). One person reports it was done within 24 hours
truth-eu = In the EU you may end the agreement at any time by closing the account. A valid order that is not finished then is “completed or reimbursed”.
truth-eu-source = AliExpress’s EU Transaction Services Agreement, 1.1 and 1.3, as of 1 July 2026
truth-vip = A VIP membership renews every year. If you cancel it, part of the fee comes back. If the account ends with it, nothing does: cancel before.
truth-vip-source = AliExpress’s VIP agreement, 3.4.2 and 5.3 (1), 1 July 2026
truths-stays = What stays
truth-data = AliExpress keeps some data for legal duties and disputes. It names no period.
truth-data-source = AliExpress’s Privacy Policy, section D, 30 July 2026
truth-app = The app may stay usable for days. Sign out of it yourself.
truth-app-source = One person’s report: over a week
truth-alibaba = Alibaba.com shares the sign-in and has a closing page of its own, on myprivacy.alibaba.com. Do not take one for the other: read the address before you press.
truth-alibaba-source = Both pages are known by their address (November 2026). What closing one does to the other, nobody has said
truth-russia = Accounts on aliexpress.ru and tmall.ru stay. They belong to another company and are not covered here.
truth-russia-source = Several sources agree (November 2026)
truths-unsaid = What nobody has said
truth-conditions = What must be settled before. We count what you may lose; AliExpress names no conditions.
truth-conditions-source = No official list was found (November 2026). One unofficial page says that open orders and unpaid pay-later block closing
truth-time = How long it takes.
truth-time-source = AliExpress names no waiting time (November 2026)
truth-money = What becomes of balance, bonus, coins, coupons and gift cards. Use or move them first.
truth-money-source = Nothing official was found (November 2026)

want-close = I still want to close
decided-close = You want to close
decided-close-what = Nothing has been sent to anyone. Next: settle what is open, keep what is yours, cancel what runs on.
