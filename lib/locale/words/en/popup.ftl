### Words of popup and guide.

how-many = { $open ->
 [1] One
 [2] Two
 [3] Three
 *[other] { $open }
}
next-orders-shipped = { how-many } { $open ->
 [one] parcel is
 *[other] parcels are
} still on the way
next-orders-unpaid = { next-orders } unpaid
next-orders-to-ship = { next-orders } not shipped yet
next-orders-open = { next-orders } still open
next-orders-still-open = { next-orders } still open
next-cases-still-open = { next-cases-open }
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

group-orders = Orders
group-keep-a-copy = Keep a copy
group-wallet = Wallet
group-subscriptions = Subscriptions
group-access = Access
group-close = Close
group-after = Afterwards

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
task-cancel-subscriptions-why = Under the VIP agreement of 1 November 2023, cancelling gets you all or part of the fee back. Closing does not.
task-reach-mailbox-why = Closing may require a code sent to this account’s email address or phone.
task-remove-payment-methods-why = A card that is not saved will not be charged by mistake.
task-remove-addresses-why = AliExpress keeps some data after closing. Remove what you can.
task-sign-in = Sign in
task-sign-in-why = Once signed in, you see what is open. If you cannot get in, you can ask by email for the account to be closed.
task-open-settings = Open the privacy centre
task-open-settings-why = The closing form is there. It is one of the three ways named in AliExpress’s own terms.
task-find-close-option = Find the closing form
task-find-close-option-why = Read what it says closing will end.
task-submit-request-why = Only you press the button. There is no known way to undo it.
task-answer-confirmation-mail = Answer the confirmation email
task-answer-confirmation-mail-why = You may be asked to confirm. Look in your spam folder too.
task-await-deletion = Wait for it to close
task-await-deletion-why = AliExpress does not say how long it takes.
task-confirm-closed = Find the closing email
task-confirm-closed-why = Keep it. It is your proof.
task-try-sign-in-why = It should fail now. If it works, the account is not closed.
task-sign-out-of-app = Sign out of the app
task-sign-out-of-app-why = It has been seen to keep working for days after closing.
task-uninstall-app = Uninstall the app
task-uninstall-app-why = On every phone and tablet.
task-clear-app-data = Clear the app’s data
task-clear-app-data-why = What it left on the device stays until you clear it.
task-clear-site-data = Clear cookies and cache
task-clear-site-data-why = In every browser you used for AliExpress.
task-remove-passwords = Remove the saved login
task-remove-passwords-why = Your password manager still offers to fill it in.
task-keep-mailbox = Keep this account’s mailbox
task-keep-mailbox-why = Notices and answers are still sent to it.
task-unsubscribe = Unsubscribe from leftover emails
task-unsubscribe-why = The link is at the bottom of each email.
task-report-spam = Mark leftover emails as spam
task-report-spam-why = For any that keep coming.
task-choose-shop = Choose another shop
task-choose-shop-why = Only if you want one.
go-sign-in = Go to sign-in
go-open-settings = { go-save-personal-data }
go-find-close-option = Go to the closing form
go-submit-request = { go-find-close-option }
go-try-sign-in = { go-sign-in }

of-total = of { $total }
need-you = { $count ->
 [one] { $count } needs you
 *[other] { $count } need you
}
not-checked = { $count } not checked yet
set-aside-by-you = { $count } set aside by you
tally-done = { $count } done
tally-todo = { $count } to do
tally-unknown = { $count } not checked
tally-set-aside = { $count } set aside
next = Next
all-done = Nothing is left to do
all-done-what = You can remove Last Orders from this browser now.
decided = Your decision
decided-stay = Good, the account stays
decided-stay-what = Your progress is kept here in case you come back to it.
foot-stays = You are keeping the account
foot-stays-what = This list is only for closing
foot-ready = Ready to close
foot-ready-what = Nothing open or unchecked
foot-sent = Request sent
foot-sent-what = Closing is under way
foot-not-ready = Not ready to close
foot-not-known = Not known yet
foot-counts = { $open } open, { $unchecked } not checked

more = More
show-hints-again = Show hints again
close-by-mail = I cannot sign in: close it by email
start-over = Start over
start-over-ask = Start over?
start-over-goes = This clears your check marks, everything that was read, your decision, what you typed into letters, and the note that you asked for your data.
start-over-stays = Your copy and your settings stay.
start-over-stays-proof = Your copy and your settings stay, and so does your proof: the closing record and the dates of what you sent.
start-over-all = Start over and clear the proof too
keep-all = Keep everything
toast-imported = Progress imported from the file.
toast-started-over = Started over. Nothing has been checked yet.
toast-host-forgotten = Everything read on aliexpress.us has been forgotten.
problems = { $count ->
 [one] { $count } saved entry
 *[other] { $count } saved entries
} could not be read
problems-what = Whatever they held counts as not checked. Everything else is here.
problems-newer = A newer version of Last Orders saved this data
problems-newer-what = Update this one. Until then, nothing new is saved.
unreadable = Your saved data could not be loaded
unreadable-what = Nothing was changed. Try again, or restart the browser.
private-window = Last Orders does not work in a private window. The browser gives it no data there, so it reads nothing and stores nothing. Open this page in a normal window.
no-access = The browser is keeping Last Orders off AliExpress
no-access-what = Its access was removed in the browser’s settings, so no page can be checked and this list cannot fill in. Your check marks and your copy are still here.
no-access-back-chromium = To give it back: open chrome://extensions, press “Details” under Last Orders, and under “Site access” allow AliExpress. Then reload your AliExpress pages.
no-access-back-firefox = To give it back: open about:addons, press Last Orders, then “Permissions”, and switch on the access to AliExpress. Then reload your AliExpress pages.
put-aside = Move them out of the way

nothing-checked = Nothing has been checked yet
on-the-site = It works on the AliExpress site in this browser, not in the app. If you only use the app: everything is on the site too, so sign in there once.
nothing-checked-what = Open your orders on AliExpress. This list fills in as you visit your account pages, one page at a time.
open-my-orders = Open my orders
ledger-stays = Stays on this computer
ledger-sent = Sent to anyone
ledger-pressed = Pressed on your account
only-view-orders = only “View orders”, when you ask
ticks-by-browser = check marks, by the browser
everything = everything
nothing = nothing

also-us = What you have on aliexpress.us counts too: it is a separate account.
also-us-not = I do not use that one

waiting = Waiting
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
clock-same-case = The same { $count ->
 [one] case
 *[other] cases
} as above
look-once-more = Look once more, then close
come-later = { $count ->
 [one] 1 comes later
 *[other] { $count } come later
}
your-copy = Your copy
settings = Settings
