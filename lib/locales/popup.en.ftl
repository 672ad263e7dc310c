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
next-orders-unpaid = { next-orders } not paid yet
next-orders-to-ship = { next-orders } not sent yet
next-orders-open = { next-orders } still open
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

task-receive-orders-why = Once the account is closed, their tracking is gone.
task-settle-refunds-why = You can follow a refund only while you can sign in.
task-close-disputes-why = You can answer a dispute only while you can sign in.
task-save-receipts-why = Warranty and returns ask for them. They go with the account.
task-save-reviews-why = You can no longer look them up afterwards.
task-save-personal-data-why = Ask for the copy while the account is there.
task-check-wallet-why = Nothing official says that a balance is paid out.
task-empty-wallet-why = Spend it or move it. Nothing official says it comes back.
task-use-coupons-and-coins-why = They belong to this account and may go with it.
task-find-subscriptions-why = A membership may renew by itself.
task-cancel-subscriptions-why = By the VIP terms of July 2026, cancelling gives part of the fee back. Closing does not.
task-reach-mailbox-why = Closing may need a code sent to this account’s mail or phone.
task-remove-payment-methods-why = A card that is not saved is not charged by mistake.
task-remove-addresses-why = AliExpress keeps some data after closing. Take off what you can.
task-sign-in = Sign in
task-sign-in-why = The account can only be closed from inside.
task-open-settings = Open the privacy centre
task-open-settings-why = The closing form is there today. Older guides name the account settings.
task-find-close-option = Find the closing form
task-find-close-option-why = Read what it says closing will end.
task-submit-request-why = Your hand alone presses it. No undo is known.
task-answer-confirmation-mail = Answer the confirmation mail
task-answer-confirmation-mail-why = You may be asked to confirm. Look in spam too.
task-await-deletion = Wait for the closing
task-await-deletion-why = AliExpress names no waiting time.
task-confirm-closed = Find the closing mail
task-confirm-closed-why = Keep it. It is your proof.
task-try-sign-in-why = It should fail now. If it works, the account is not closed.
task-sign-out-of-app = Sign out of the app
task-sign-out-of-app-why = It was seen to stay usable for days after closing.
task-uninstall-app = Take the app off
task-uninstall-app-why = From every phone and tablet.
task-clear-app-data = Clear the app’s data
task-clear-app-data-why = What it left on the device stays until you clear it.
task-clear-site-data = Clear cookies and cache
task-clear-site-data-why = In every browser you used for AliExpress.
task-remove-passwords = Remove the saved log-in
task-remove-passwords-why = Your password manager still offers it.
task-unsubscribe = Unsubscribe from leftover mails
task-unsubscribe-why = The link is at the foot of each mail.
task-report-spam = Mark leftover mails as spam
task-report-spam-why = For those that come all the same.
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
all-done-what = You can take Last Orders off this browser now.
decided = Your decision
decided-stay = Good, the account stays
decided-stay-what = Your progress is kept here in case you come back to it.
foot-stays = The account stays
foot-stays-what = The list is for closing only
foot-ready = Ready to close
foot-ready-what = Nothing open or unchecked
foot-sent = Request sent
foot-sent-what = The closing is under way
foot-not-ready = Not ready to close
foot-not-known = Not known yet
foot-counts = { $open } open, { $unchecked } not checked

more = More
show-hints-again = Show hints again
start-over = Start over
start-over-ask = Start over?
start-over-what = Your ticks and all that was read is forgotten. Undo brings it back until your next change.
keep-all = Keep everything
toast-imported = Progress taken in from the file.
toast-started-over = Started over. Nothing is checked.
problems = { $count ->
 [one] { $count } saved entry
 *[other] { $count } saved entries
} could not be read
problems-what = What they said counts as not checked. Everything else is here.
problems-newer = A newer Last Orders wrote what is saved here
problems-newer-what = Update this one. Until then nothing new is saved.
unreadable = This browser did not hand out what is stored
unreadable-what = Nothing was changed by that. Try again, or start the browser anew.
put-aside = Put them aside

nothing-checked = Nothing has been checked yet
nothing-checked-what = Open your orders on AliExpress. This list fills in as you visit your account pages, one page at a time.
open-my-orders = Open my orders
ledger-stays = Stays on this computer
ledger-sent = Sent to anyone
ledger-pressed = Pressed on your account
ticks-by-browser = your ticks, by the browser
everything = everything
nothing = nothing
