### Words of the overlay alone.

page-account-home-hint = Look for memberships and saved cards
page-account-home-why = Its menu is the way to VIP, other memberships and payment. End what you find.
page-account-security-hint = Can you still read this mail address?
page-account-security-why = Closing may need a code sent to it. Change it while you can.
page-account-security-also-hint = The closing option may be near
page-account-security-also-why = Some guides find “Close Your Account” under Account Security.
page-account-settings-hint = Check your mail address and phone
page-account-settings-why = Closing may need a code sent to one of them. Change them while you can.
page-account-settings-also-hint = The closing option may be here too
page-account-settings-also-why = Guides of 2022 to 2025 find “Delete account” among these settings.
page-cookie-settings-hint = Refuse what you do not need
page-cookie-settings-why = It counts for this browser alone. Clear its cookies after closing.
page-deactivate-account-hint = This page deactivates
page-deactivate-account-why = It may also release the account, which ends it for good. Read its small box before you press.
page-help-centre-hint = Ask support in writing
page-help-centre-why = Keep a copy of the chat. You may need it once the account is closed.
page-mail-settings-hint = Untick the mails you do not want
page-mail-settings-why = If mails were the reason, this may be enough: the account can stay.
page-messages-hint = Copy what you may need later
page-messages-why = You can read what sellers wrote only while you can sign in.
page-order-detail-hint = Keep this order’s receipt
page-order-detail-why = Look for “Receipt” on this page and save it as a file.
page-order-tracking-hint = Tracking goes with the account
page-order-tracking-why = If you close before the parcel comes, note its tracking number.
page-password-reset-hint = Set a new password
page-password-reset-why = Then sign in and go on. If no mail comes, support can help.
page-privacy-centre-hint = Ask for a copy of your data
page-privacy-centre-why = Look in its menu for a copy of your data. When the file comes, save it and open it at once: one person’s copy opened only once.
page-privacy-centre-also-hint = The closing option may be here too
page-privacy-centre-also-why = Guides since 2021 find it among this centre’s requests, as “Delete my account”.
page-receipt-hint = Save this receipt
page-receipt-why = Print it to a file. It goes with the account.
page-review-list-hint = Copy the reviews you wrote
page-review-list-why = You can no longer look them up afterwards.
page-sign-in-hint = Sign in, then go on
page-sign-in-why = Last Orders reads nothing you type. Your account pages can be read afterwards.

hint-checked = Checked <time>{ $ago }</time>.
hint-elsewhere = Seen <time>{ $ago }</time>. It has a page of its own.
hint-more-orders = More orders are not shown yet.
hint-no-more = The page offers no more.
hint-contradicted = You ticked this, but the page shows <b>{ $what }</b>. Set it aside if you can live without it.
shows-orders-shipped = { $open ->
 [one] { $open } order
 *[other] { $open } orders
} on the way
shows-orders-unpaid = { $open ->
 [one] { $open } order
 *[other] { $open } orders
} not paid
shows-orders-to-ship = { $open ->
 [one] { $open } order
 *[other] { $open } orders
} not sent
shows-orders-open = { $open ->
 [one] { $open } open order
 *[other] { $open } open orders
}
shows-cases-open = { $open ->
 [one] { $open } open case
 *[other] { $open } open cases
}
hint-part = Not all checked yet
hint-older = Older orders: not checked yet
hint-older-why = Press “View orders” at the end of the list. The count follows.
hint-filtered = This shows only part of your orders
hint-filtered-why = Open the first tab, without filters.
show-me = Show me
show-none = The place was not found on this page.
shown-of = { $index } of { $found }
previous = Previous
following = Next one

loading = Reading this page…
loading-why = Nothing has been counted yet.
unread-why = Tried for 20 seconds. The list did not load, or its layout is new. Nothing has been counted.
look = Look for yourself
look-order-list =
    Open the first tab, the one with all orders.
    Go to the very end of the list.
    Look for anything unpaid, unsent or on the way.
look-refund-list =
    Open the list with all refunds and disputes.
    Go to the very end of it.
    Look for anything still waiting for an answer or for money.
look-wallet =
    Look for the balance and for any bonus.
    Both should be zero.
look-coins =
    Look for the number of coins here.
    Look for coupons on their own page.
    Both should be zero.
look-addresses =
    Look for saved addresses on this page.
    None should be left.
look-nothing = Nothing is open
look-something = Something is open
look-none-left = Nothing is left
look-some-left = Something is left
look-counts = Your answer counts as “you said so”.
look-open = Then it stays “not checked” in your list. Settle it first, then look again.
read-again = Read again
robot-check = AliExpress wants to know you are human
robot-check-why = Answer it, then this page is read again.
signed-out = You are signed out
signed-out-why = This page shows nothing of yours. Sign in, then come back here.

closing-counts = { done-of }{ $setAside ->
 [0] .
 *[other] , { $setAside } set aside by you.
}
closing-oldest = Oldest check: <time>{ $ago }</time>.
walk-sign-in = Be signed in to the account you mean to close.
walk-open-settings = You are in the privacy centre, today’s way. The older way goes by your profile, Account Settings, then Account Security.
walk-find-close-option = Find the closing option, named “Delete my account”, “Delete account” or “Close Your Account”. Read what it says closing will end.
walk-submit-request = Give a reason and your password if asked. Then AliExpress may ask you to type a word, enter a mailed code, or tick a box. Do what this page asks.
walk-answer-confirmation-mail = Look for a mail to confirm, in spam too, and follow it to the end.
walk-await-deletion = Wait for a last mail that says the account is closed. It can take days.
closing-sent = I have sent the request
closing-not-today = Not today
closing-waits = You have sent the request
closing-waits-why = AliExpress names no waiting time. Two things are left to do.
closing-no-undo = No undo is known

retry = Signing in should now fail
retry-why = You sent the closing request. Try once, with your old password. If it lets you in, the account is not closed.
retry-failed = Signing in failed
retry-got-in = Then the account is not closed yet
retry-got-in-why = Closing can take days. Look for a mail to confirm, in spam too. If none comes, write to support: a letter is ready.
retry-it-failed = It failed
retry-i-got-in = I got in

offer-gate = Look at what is left before you close
offer-orders-in-the-way = If orders or refunds are in the way
offer-subscription-in-the-way = If a subscription is in the way
offer-cannot-sign-in = If you cannot sign in
offer-request-not-processed = If nothing happens after the request
offer-mail-after-closing = If mails still come after closing
offer-mute-notifications = If mails are the reason: milder ways out
offer-pause-account = If a break would do: how to ask for one
offer-privacy-settings = If privacy is the reason: milder ways out
offer-close-features = If a card or one service is the reason: milder ways out

keep = Keep a copy on this computer
keep-why = From then on, the orders and reviews you see on AliExpress are kept in this browser and sent to no one. Never your address, phone or mail.
keep-start = Keep a copy
kept-orders = { $orders ->
 [one] { $orders } order kept
 *[other] { $orders } orders kept
}{ $incomplete ->
 [0] { "" }
 *[other] , { $incomplete } incomplete
}
kept-reviews = { $reviews ->
 [one] { $reviews } review kept
 *[other] { $reviews } reviews kept
}
see-orders = Open your orders
collect = Collect the older orders
collect-why = Press “View orders” yourself, or let Last Orders press it, slowly. It is the one thing it ever presses on a page, and you can stop it at any time.
collect-start = Start collecting
collecting = Collecting your orders
collect-paused = Paused
collect-kept = Orders kept
collect-oldest = Back to
collect-time = Time so far
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] under 1 min
 *[other] { $minutes } min
}
pause = Pause
stop = Stop
go-on = Go on
collected-end = The page offers no more: { kept-orders }
collected-nothing-new = Nothing new came three times: { kept-orders }
collected-nothing-new-why = So it stopped. There may be more.
collected-stopped = You stopped it: { kept-orders }
collected-stopped-why = There may be more.
collected-robot-check = AliExpress wants to know you are human: { kept-orders }
collected-robot-check-why = So it stopped. Answer the check, then go on.
collected-signed-out = You are signed out: { kept-orders }
collected-signed-out-why = So it stopped. Sign in, come back here, then go on.
collected-left-alone = Nobody looked at this tab: { kept-orders }
collected-left-alone-why = So it stopped. Stay on this tab, then go on.
collected-changed = The page changed: { kept-orders }
collected-changed-why = Last Orders did not understand the change, so it stopped. Load the page again, then go on.
collected-unsaved = The last orders were not saved: { kept-orders }
collected-unsaved-why = So it stopped. Everything kept before is still here.

pill-loading = Reading…
pill-unread = Could not read
pill-stale = Seen { $ago }
pill-clear = Nothing open here
pill-robot-check = Are you human?
pill-signed-out = Signed out
pill-ready = Ready to close
pill-sent = Request sent
pill-retry = Try signing in
pill-failed = Signing in failed
pill-kept = { $orders } kept

other-corner = Move to the other corner
hide-here = Hide on this kind of page
fold = Fold to a pill
unsaved = What this page said was not saved
