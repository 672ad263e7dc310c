### Words of the guide's gate: before closing.

gate-lead = What is not settled yet, counted. Closing cannot be undone, so nothing here is guessed: what was not seen stays open.
gate-sent = You sent the request on { $day }. What stood then is in your record.
gate-settle = You can settle them, or set each aside if you can live without it.
gate-todo = Open
gate-unknown = Not checked
gate-set-aside = Set aside by you
gate-done = Done
gate-group-todo = Still open
gate-group-unknown = Not checked
gate-group-set-aside = Set aside by you
check-now = Check now
check-again = Check again
figure = { $count }

gate-copy = Your own copy, on this computer
copy-orders = Orders kept
copy-incomplete = Of these, incomplete
copy-reviews = Reviews kept
copy-official = AliExpress’s own copy
copy-not-added = not added
copy-rows = { $count ->
 [one] { $count } row
 *[other] { $count } rows
}

acknowledge = Say that you know
ack-final = Closing is final. A new account would start empty.
ack-history-goes = My order history and the reviews I wrote go with it.
ack-balance-may-go = Balance, coins and coupons may be lost. No official text says they are paid out.
ack-can-receive-code = I can still receive a code at the mail address or phone of this account.
open-form = Open the closing page
open-form-anyway = Open it all the same
gate-unticked = { $count ->
 [1] One box is unticked.
 [2] Two boxes are unticked.
 [3] Three boxes are unticked.
 *[other] { $count } boxes are unticked.
}
gate-unsettled = { $count ->
 [1] One thing is not settled.
 [2] Two things are not settled.
 [3] Three things are not settled.
 *[other] { $count } things are not settled.
}
gate-never = The press there is yours alone: Last Orders only opens the page.
missing = This is missing
missing-tick = Not ticked: “{ $what }”
missing-why = The page opens once nothing is missing. It is your account: you may go there now, too. Nothing ends until you press there yourself.
