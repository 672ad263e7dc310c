### Words of popup and guide.

# Part of the titles below: figures up to three in words.
# Languages that need a gender may write whole titles instead.
how-many = { $open ->
 [1] One
 [2] Two
 [3] Three
 *[other] { $open }
}
# Titles of the dark card "Next" in popup and guide: what is open. One line of 34 letters, or two.
next-orders-shipped = { how-many } { $open ->
 [one] parcel is
 *[other] parcels are
} still on the way
next-orders-unpaid = { next-orders } unpaid
next-orders-to-ship = { next-orders } not shipped yet
next-orders-open = { next-orders } still open
next-orders-still-open = { next-orders } still open
next-cases-still-open = { next-cases-open }
# Part of three titles above.
next-orders = { how-many } { $open ->
 [one] order is
 *[other] orders are
}
next-cases-open = { how-many } { $open ->
 [one] case is
 *[other] cases are
} still open
next-cases-on-orders = { how-many } { $open ->
 [one] order has
 *[other] orders have
} an open case
next-case-open = One case is still open
next-balance-left = Money is left in your wallet
next-coins-left = { $coins ->
 [one] { $coins } coin is
 *[other] { $coins } coins are
} left to use
next-coupons-left = { $coupons ->
 [one] { $coupons } coupon is
 *[other] { $coupons } coupons are
} left to use
next-coins-and-coupons-left = Coins and coupons are left
next-addresses-left = { $addresses ->
 [1] One address is
 *[other] { $addresses } addresses are
} still saved

# Names of groups of tasks in the popup, each a row that folds: one to three words.
group-orders = Orders
group-keep-a-copy = Keep a copy
group-wallet = Wallet
group-subscriptions = Subscriptions
group-access = Access
group-close = Close
group-after = Afterwards

# task-…-why: why a task matters, under the title of the card "Next" (popup and
# guide): two lines of 45 letters. task-…: its name, an act, five words at
# most. What nobody knows ("Nothing official says", "may") must stay uncertain.
task-receive-orders-why = Once the account is closed, you can no longer track them.
task-settle-refunds-why = You can follow a refund only while you can sign in.
task-close-disputes-why = You can answer a dispute only while you can sign in.
task-save-receipts-why = You may need them for a warranty claim or a return. They are lost with the account.
task-save-reviews-why = You cannot look them up after closing.
task-save-personal-data-why = Ask for the copy while the account still exists.
task-check-wallet-why = Nothing official says that a balance is paid out.
task-empty-wallet-why = Spend it or move it. Nothing official says that you get it back.
task-use-coupons-and-coins-why = They belong to this account and may be lost with it.
task-find-subscriptions-why = A membership may renew automatically.
# “VIP agreement” is a contract of AliExpress's. You get part
# of the fee back only by cancelling, not by closing.
task-cancel-subscriptions-why = Under the VIP agreement of 1 November 2023, cancelling gets you all or part of the fee back. Closing does not.
task-reach-mailbox-why = Closing may require a code sent to this account’s email address or phone.
task-remove-payment-methods-why = A card that is not saved will not be charged by mistake.
task-remove-addresses-why = AliExpress keeps some data after closing. Remove what you can.

# As above, for the days of closing. "It" in the -why lines is what the task names.
task-sign-in = Sign in
task-sign-in-why = Once signed in, you see what is open. If you cannot get in, you can ask by email for the account to be closed.
task-open-settings = Open the privacy centre
task-open-settings-why = The closing form is there. It is one of the three ways named in AliExpress’s own terms.
task-find-close-option = Find the closing form
task-find-close-option-why = Read what it says closing will end.
# The doubt: no way to undo it is known; nobody says that there is none.
task-submit-request-why = Only you press the button. There is no known way to undo it.
task-answer-confirmation-mail = Answer the confirmation email
task-answer-confirmation-mail-why = You may be asked to confirm. Look in your spam folder too.
# It: the account.
task-await-deletion = Wait for it to close
task-await-deletion-why = AliExpress does not say how long it takes.
# The email in which AliExpress says that the account is closed.
task-confirm-closed = Find the closing email
task-confirm-closed-why = Keep it. It is your proof.

# As above, for what follows the closing. Of try-sign-in: here failing is the good outcome.
task-try-sign-in-why = It should fail now. If it works, the account is not closed.
task-sign-out-of-app = Sign out of the app
task-sign-out-of-app-why = It has been seen to keep working for days after closing.
task-uninstall-app = Uninstall the app
task-uninstall-app-why = On every phone and tablet.
task-clear-app-data = Clear the app’s data
task-clear-app-data-why = What it left on the device stays until you clear it.
task-clear-site-data = Clear cookies and cache
task-clear-site-data-why = In every browser you used for AliExpress.
# The entry of AliExpress in a password manager or in the browser.
task-remove-passwords = Remove the saved login
task-remove-passwords-why = Your password manager still offers to fill it in.
task-keep-mailbox = Keep this account’s mailbox
task-keep-mailbox-why = Notices and answers are still sent to it.
task-unsubscribe = Unsubscribe from leftover emails
task-unsubscribe-why = The link is at the bottom of each email.
task-report-spam = Mark leftover emails as spam
task-report-spam-why = For any that keep coming.
# To buy elsewhere from now on. It must not push.
task-choose-shop = Choose another shop
task-choose-shop-why = Only if you want one.

# Buttons that open a page on AliExpress: at most four words, 25 letters. The closing form is on AliExpress.
go-sign-in = Go to sign-in
go-open-settings = { go-save-personal-data }
go-find-close-option = Go to the closing form
go-submit-request = { go-find-close-option }
go-try-sign-in = { go-sign-in }

# Within a ring, under a large figure ("0" / "of 14"): 8 letters.
of-total = of { $total }

# Lines beside the ring, each with an icon: 25 letters. $count tasks are in that state.
need-you = { $count ->
 [one] { $count } needs you
 *[other] { $count } need you
}
not-checked = { $count } not checked yet
set-aside-by-you = { $count } set aside by you

# Read out only: what the row of small icons of a group shows.
# The first also names a folded group in the guide.
tally-done = { $count } done
tally-todo = { $count } to do
tally-unknown = { $count } not checked
tally-set-aside = { $count } set aside

# Small label above the title of the dark card: one word.
next = Next

# The dark card once all that follows the closing is done: title, then a sentence.
all-done = Nothing is left to do
all-done-what = You can remove Last Orders from this browser now.

# The dark card once the person decided to keep the account:
# label, title (30 letters), sentence. No blame, no push.
decided = Your decision
decided-stay = Good, the account stays
decided-stay-what = Your progress is kept here in case you come back to it.

# The popup's foot, beside the button "Open the guide". Title: 27 letters; -what: a line of 30 letters under
# it. "Ready" only means that nothing is open or unchecked. "Not known yet": not everything was looked at.
foot-stays = You are keeping the account
foot-stays-what = This list is only for closing
foot-ready = Ready to close
foot-ready-what = Nothing open or unchecked
foot-sent = Request sent
foot-sent-what = Closing is under way
foot-not-ready = Not ready to close
foot-not-known = Not known yet
# Under "Not ready to close" and "Not known yet". $open tasks
# need the person, $unchecked were not looked at.
foot-counts = { $open } open, { $unchecked } not checked

# Read out only: the button with three dots that opens a menu.
more = More

# Entries of that menu: one line of 40 letters. Hints are the
# panel on AliExpress's pages. "It": the account.
show-hints-again = Show hints again
close-by-mail = I cannot sign in: close it by email

# An entry of the menu and a button: clears the progress. At most three words.
start-over = Start over

# The note it opens: title, what goes, what stays, and two or three buttons
# (with start-over as the first). Exactly what goes and what stays must not
# get lost. Proof: the closing record and the dates of what was sent.
start-over-ask = Start over?
start-over-goes = This clears your check marks, everything that was read, your decision, what you typed into letters, and the note that you asked for your data.
start-over-stays = Your copy and your settings stay.
start-over-stays-proof = Your copy and your settings stay, and so does your proof: the closing record and the dates of what you sent.
# Its buttons: the third, 35 letters; the second, at most three words, keeps everything as it is.
start-over-all = Start over and clear the proof too
keep-all = Keep everything

# Toasts, for ten seconds: 60 letters. Forgotten: no longer stored here; on AliExpress nothing changed.
toast-imported = Progress imported from the file.
toast-started-over = Started over. Nothing has been checked yet.
toast-host-forgotten = Everything read on aliexpress.us has been forgotten.

# Notes in popup and guide: title of 40 letters, then what it
# means. $count entries of our own store are damaged.
problems = { $count ->
 [one] { $count } saved entry
 *[other] { $count } saved entries
} could not be read
problems-what = Whatever they held counts as not checked. Everything else is here.
# Another copy of Last Orders, a newer one, wrote them.
problems-newer = A newer version of Last Orders saved this data
problems-newer-what = Update this one. Until then, nothing new is saved.

# Instead of the whole page: title and sentence. Our own data
# could not be loaded; it may well still be there.
unreadable = Your saved data could not be loaded
unreadable-what = Nothing was changed. Try again, or restart the browser.

# Instead of the whole page, in a private (incognito) window.
private-window = Last Orders does not work in a private window. The browser gives it no data there, so it reads nothing and stores nothing. Open this page in a normal window.

# A note: title, what it means, and the way back in this browser. Names in “…” are those of the browser's
# own menus: take them from the browser in your language. Addresses (chrome://extensions) stay.
no-access = The browser is keeping Last Orders off AliExpress
no-access-what = Its access was removed in the browser’s settings, so no page can be checked and this list cannot fill in. Your check marks and your copy are still here.
no-access-back-chromium = To give it back: open chrome://extensions, press “Details” under Last Orders, and under “Site access” allow AliExpress. Then reload your AliExpress pages.
no-access-back-firefox = To give it back: open about:addons, press Last Orders, then “Permissions”, and switch on the access to AliExpress. Then reload your AliExpress pages.

# The button of the note "problems" above: moves the unreadable entries away; they are not deleted.
put-aside = Move them out of the way

# The popup's first opening: title (30 letters), two sentences, and a button of at most three
# words. "It": the list. Nothing is known yet: it must not sound as if nothing were open.
nothing-checked = Nothing has been checked yet
on-the-site = It works on the AliExpress site in this browser, not in the app. If you only use the app: everything is on the site too, so sign in there once.
nothing-checked-what = Open your orders on AliExpress. This list fills in as you visit your account pages, one page at a time.
open-my-orders = Open my orders

# Dotted lines of two ends, 55 letters together: on the left what (these three) …
ledger-stays = Stays on this computer
ledger-sent = Sent to anyone
ledger-pressed = Pressed on your account

# … and on the right the answer: stays → everything, sent → nothing (or
# ticks-by-browser), pressed → only-view-orders. “View orders” is AliExpress's
# button: named as in the rest of our words. No answer may promise more than it says.
only-view-orders = only “View orders”, when you ask
ticks-by-browser = check marks, by the browser
everything = everything
nothing = nothing

# A quiet line under the card, with a link at its end. Two accounts: aliexpress.com and aliexpress.us.
also-us = What you have on aliexpress.us counts too: it is a separate account.
# The link: the person does not use aliexpress.us. 25 letters.
also-us-not = I do not use that one

# Small label of the dark card, in place of "Next", where nothing helps but time: one word.
waiting = Waiting

# A quiet line under the card: what only time can settle. One or two lines of 45 letters.
waiting-orders-shipped = Waiting: { $open ->
 [one] 1 parcel
 *[other] { $open } parcels
}
waiting-orders-to-ship = Waiting: { $open ->
 [one] 1 order that has not been shipped yet
 *[other] { $open } orders that have not been shipped yet
}
waiting-orders-open = Waiting: { $open ->
 [one] 1 order
 *[other] { $open } orders
}

# Evidence of "Close your disputes" where it holds just what "Settle your refunds" above it does.
clock-same-case = The same { $count ->
 [one] case
 *[other] cases
} as above

# A button on the card "Ready": leads to "Before you close" in the guide. 30 letters.
look-once-more = Look once more, then close

# A line beside an icon: $count tasks whose day has not come. 25 letters.
come-later = { $count ->
 [one] 1 comes later
 *[other] { $count } come later
}

# Entries of the menu, named as the sections of the guide they lead to (section-… in guide.ftl).
your-copy = Your copy
settings = Settings
