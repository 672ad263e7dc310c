### Words of the overlay alone.

page-account-home-hint = Look for memberships and saved cards
page-account-home-why = Its menu leads to VIP, other memberships and payment. Cancel or remove what you find.
page-account-security-hint = Do you still get email at this address?
page-account-security-why = Closing may require a code sent to it. Change it while you can.
page-account-security-also-hint = The closing option may be nearby
page-account-security-also-why = Some guides say that “Close Your Account” is under Account Security.
page-account-settings-hint = Check your email address and phone number
page-account-settings-why = Closing may require a code sent to one of them. Change them while you can.
page-account-settings-also-hint = The closing option may be here too
page-account-settings-also-why = Guides from 2022 to 2025 say that “Delete account” is among these settings.
page-cookie-settings-hint = Reject what you do not need
page-cookie-settings-why = This applies only to this browser. Clear its cookies after closing.
page-deactivate-account-hint = This is not the closing form
page-deactivate-account-why = This page deactivates the account. It may also release it, which ends it for good. Read the small box before you press anything.
page-help-centre-hint = Write to support
page-help-centre-why = Keep a copy of the chat. You may need it once the account is closed.
page-mail-settings-hint = Untick the emails you do not want
page-mail-settings-why = If emails are why you want to leave, this may be enough: you can keep the account.
page-messages-hint = Copy what you may need later
page-messages-why = You can read what sellers wrote to you only while you can sign in.
page-order-detail-hint = Save this order’s receipt
page-order-detail-why = Look for “Receipt” on this page and save it as a file.
page-order-tracking-hint = Tracking is lost with the account
page-order-tracking-why = If you close before the parcel arrives, write down its tracking number.
page-password-reset-hint = Set a new password
page-password-reset-why = Then sign in and carry on. If no email arrives, support can help.
page-privacy-centre-hint = Ask for a copy of your data
page-privacy-centre-why = Look in its menu for a copy of your data. When the file arrives, save it and open it at once: one person’s copy opened only once.
page-privacy-centre-also-hint = The closing option may be here too
page-privacy-centre-also-why = Guides since 2021 list it among this centre’s requests, as “Delete my account”.
page-receipt-hint = Save this receipt
page-receipt-why = Print it to a file. It is lost with the account.
page-review-list-hint = Copy the reviews you wrote
page-review-list-why = You cannot look them up after closing.
page-sign-in-hint = Sign in, then carry on
page-sign-in-why = Last Orders does not read what you type. Your account pages can be read once you are signed in.

hint-checked = Checked <time>{ $ago }</time>.
hint-elsewhere = Seen <time>{ $ago }</time>. It has its own page.
hint-more-orders = There are more orders that are not shown yet.
hint-confirm = Press “Confirm received” only for what has arrived.
hint-no-more = The page offers no more: this is everything, as far as AliExpress shows.
hint-contradicted = You ticked this, but the page shows <b>{ $what }</b>. Set it aside if you can live without it.
shows-orders-shipped = { $open ->
 [one] { $open } order
 *[other] { $open } orders
} on the way
shows-orders-unpaid = { $open ->
 [one] { $open } unpaid order
 *[other] { $open } unpaid orders
}
shows-orders-to-ship = { $open ->
 [one] { $open } order
 *[other] { $open } orders
} not shipped
shows-orders-open = { $open ->
 [one] { $open } open order
 *[other] { $open } open orders
}
shows-cases-open = { $open ->
 [one] { $open } open case
 *[other] { $open } open cases
}
hint-part = Only partly checked so far
hint-no-end = Nothing on the page says that this is everything. Look at the end of it: is there a button for more, or a next page?
nothing-here = Nothing to do here
did-receive-orders = All have arrived
did-settle-refunds = The money came
did-close-disputes = All are closed
did-save-receipts = All are saved
did-save-reviews = All are saved
did-empty-wallet = It is empty
did-use-coupons-and-coins = None are left
did-find-subscriptions = None found
did-cancel-subscriptions = All are cancelled
did-reach-mailbox = It still works
did-remove-payment-methods = None are saved
did-remove-addresses = None are left
that-is-all = No, this is everything
asked = I have asked for it
stored = This is a stored copy of the page
stored-why = Your browser kept it from an earlier visit. What it shows may be out of date, so it proves nothing.
reload = Reload this page
hint-older = Older orders: not checked yet
hint-older-why = Press “View orders” at the end of the list. The count will update.
hint-filtered = This shows only part of your orders
hint-filtered-why = Open the first tab, with no filters set.
# Above status words of the page that we do not know, in whatever language it is.
words-ask = What do these words mean?
words-ask-why = Last Orders does not know them. Answer only what you are sure of: it counts as your word.
# Beside such a word: how many orders, or refunds and disputes, have it.
words-on-orders = on { $count ->
 [one] { $count } order
 *[other] { $count } orders
}
words-on-cases = on { $count ->
 [one] { $count } case
 *[other] { $count } cases
}
# Three buttons: what the word means.
words-open = Still open
words-finished = Finished
words-unsure = I do not know
# Once one was pressed, beside "Take it back".
words-said-open = You said: still open
words-said-finished = You said: finished
words-said-unsure = Then it stays “Not checked yet”
show-me = Show me
stop-showing = Stop showing
show-none = The place was not found on this page.
shown-of = { $index } of { $found }
previous = Previous
following = Next one

loading = Reading this page…
loading-why = Nothing has been counted yet.
unread-why = Tried for 20 seconds. The list did not load, or its layout is new. Nothing has been counted.
look = Check for yourself
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
look-counts = Your answer counts as “Marked done by you”.
look-open = Then it stays “Not checked yet” in your list. Settle it first, then look again.
read-again = Read again
robot-asks = AliExpress asks
robot-check = AliExpress wants to know you are human
robot-check-why = Answer its check, and this page will be read again.
signed-out = You are signed out
signed-out-why = This page shows nothing about your account. Sign in, then come back here.

closing-counts = { done-of }{ $setAside ->
 [0] .
 *[other] , { $setAside } set aside by you.
}
closing-oldest = Oldest check: <time>{ $ago }</time>.
walk-sign-in = Make sure you are signed in to the account you want to close.
walk-open-settings = You are in the privacy centre: that is today’s way. The older way was your profile, Account Settings, then Account Security.
walk-find-close-option = Find the closing option, named “Delete my account”, “Delete account” or “Close Your Account”. Read what it says closing will end.
walk-submit-request = Give a reason and your password if asked. Then AliExpress may ask you to type a word, enter a code sent by email, or tick a box. Do what this page asks.
walk-answer-confirmation-mail = Look for an email asking you to confirm, in your spam folder too, and do everything it asks.
walk-await-deletion = Wait for a final email saying that the account is closed. It can take days.
closing-acts = How closing goes, step by step
go-closing-form = Go to the closing form
closing-sent = I have sent the request
closing-not-today = Not today
closing-waits = You have sent the request
closing-waits-why = AliExpress does not say how long it takes. The guide lists what is left to do, day by day.
closing-no-undo = There is no known way to undo it

retry = Signing in should now fail
retry-why = You sent the closing request. Try once, with your old password. If it lets you in, the account is not closed.
retry-failed = Signing in failed
retry-got-in = Then the account is not closed yet
retry-got-in-why = Closing can take days. Look for an email asking you to confirm, in your spam folder too. If there is none, write to support: a letter is ready.
retry-it-failed = It failed
retry-i-got-in = I got in

offer-gate = See what is left before you close
offer-orders-in-the-way = If orders or refunds are in the way
offer-subscription-in-the-way = If a subscription is in the way
offer-close-by-mail = Cannot get in? Ask to close it by email
offer-cannot-sign-in = If you cannot sign in
offer-request-not-processed = If nothing happens after the request
offer-mail-after-closing = If emails keep coming after closing
offer-mute-notifications = If emails are the reason: less drastic options
offer-pause-account = If a break is enough: how to ask for one
offer-privacy-settings = If privacy is the reason: less drastic options
offer-close-features = If a card or one service is the reason: less drastic options

keep = Keep a copy on this computer
keep-why = From then on, the orders and reviews you see on AliExpress are saved in this browser and sent to no one. Never your postal address, phone number or email address.
keep-start = Keep a copy
kept-orders = { $orders ->
 [one] { $orders } order saved
 *[other] { $orders } orders saved
}{ $incomplete ->
 [0] { "" }
 *[other] , { $incomplete } incomplete
}
kept-reviews = { $reviews ->
 [one] { $reviews } review saved
 *[other] { $reviews } reviews saved
}
see-orders = Open your copy
collect = Collect older orders
collect-why = Press “View orders” yourself, or let Last Orders press it for you, slowly. It is the only thing it ever presses on a page, and you can stop it at any time.
collect-start = Start collecting
collecting = Collecting your orders
collect-paused = Paused
collect-kept = Orders saved
collect-oldest = Back to
collect-time = Time so far
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] under 1 min
 *[other] { $minutes } min
}
pause = Pause
stop = Stop
go-on = Continue
collected-end = The page offers no more: { kept-orders }
collected-nothing-new = Nothing new appeared three times in a row: { kept-orders }
collected-nothing-new-why = So it stopped. There may be more.
collected-stopped = You stopped it: { kept-orders }
collected-stopped-why = There may be more.
collected-robot-check = AliExpress wants to know you are human: { kept-orders }
collected-robot-check-why = So it stopped. Answer the check, then continue.
collected-signed-out = You are signed out: { kept-orders }
collected-signed-out-why = So it stopped. Sign in, come back here, then continue.
collected-left-alone = This tab was in the background: { kept-orders }
collected-left-alone-why = So it stopped. Stay on this tab, then continue.
collected-changed = The page changed: { kept-orders }
collected-changed-why = Last Orders did not understand the change, so it stopped. Reload the page, then continue.
collected-unsaved = The most recent orders were not saved: { kept-orders }
collected-unsaved-why = So it stopped. Everything saved before is still here.
collected-failed = The page could not be read: { kept-orders }
collected-failed-why = So it stopped. Continue, or reload the page first.
collected-no-button = Nothing to press on this page: { kept-orders }
collected-no-button-why = There is no “View orders” button here. If you know of older orders, go to the end of the list and look for it.

tour-next = Next: { $page }
tour-seen = { $seen } of { $total } pages seen
tour-end = Look at what is left
other-corner = Move to the other corner
hide-here = Hide on pages like this
hidden-here = Hidden on pages like this
fold = Minimise
unsaved = What was read on this page was not saved
covered = That press did not count
covered-why = Something on this page is covering Last Orders or hiding part of it. Presses count again once all of it can be seen. The toolbar button shows the same list.
