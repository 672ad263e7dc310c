### Words of the guide's gate: before closing.

gate-lead = Everything that is not settled yet. Closing cannot be undone, so nothing here is guessed: whatever was not seen stays open.
gate-sent = You sent the request on { $day }. Your record shows how things stood then.
gate-settle = You can settle them, or set each aside if you can live without it.
gate-todo = Open
gate-unknown = Not checked
gate-set-aside = Set aside by you
gate-done = Done
gate-group-todo = Still open
gate-group-unknown = Not checked
gate-group-set-aside = Set aside by you
gate-group-seen = Done, seen by Last Orders: { $count }
gate-group-told = Done, marked by you: { $count }
gate-oldest = Oldest of these: { $name }, seen on { $day } (<time>{ $ago }</time>)
gate-look-again = Look again before you go on
check-now = Check now
check-again = Check again
figure = { $count }

gate-copy = Your copy, in this browser
copy-orders = Orders saved
copy-all-complete = { $count }, all complete
copy-incomplete = Of these, incomplete
copy-reviews = Reviews saved
copy-file = Saved as one file
copy-file-none = not yet
copy-file-on = { $day }
copy-file-changed = { $day }, changed since
copy-only-here = It exists only in this browser: it is lost if the browser’s data is cleared or Last Orders is removed.
copy-newest-only-here = What was added since exists only in this browser.
copy-save = Save it now
copy-official = AliExpress’s own copy
copy-not-added = not added
copy-found = { $count ->
 [0] no order in it
 [one] { $count } order
 *[other] { $count } orders
}
copy-missing = Saved orders not found in it
copy-uncompared = Saved orders not compared with it
copy-rows = { $count ->
 [one] { $count } row
 *[other] { $count } rows
}

acknowledge = Confirm before you go on
ack-final = Closing is final. A new account would start empty.
ack-history-goes = My order history and the reviews I wrote are lost with it.
ack-balance-may-go = Balance, coins and coupons may be lost. No official text says they are paid out.
ack-returns-may-end = Returns and guarantee claims may end with it. I have looked at my newest orders, or I give these claims up.
ack-can-receive-code = I can still receive a code at this account’s email address or phone.
open-form = Open the closing page
open-form-anyway = Open it anyway
gate-unticked = { $count ->
 [1] One box is unticked.
 [2] Two boxes are unticked.
 [3] Three boxes are unticked.
 [4] Four boxes are unticked.
 [5] Five boxes are unticked.
 *[other] { $count } boxes are unticked.
}
gate-unsettled = { $count ->
 [1] One thing is not settled.
 [2] Two things are not settled.
 [3] Three things are not settled.
 *[other] { $count } things are not settled.
}
gate-never = Only you press the button there: Last Orders does no more than open the page.
missing = Before you go
missing-tick = Not ticked: “{ $what }”
missing-why = The page opens from here once nothing is missing. It is your account, so you can also go there now. Nothing ends until you press the button there yourself.
