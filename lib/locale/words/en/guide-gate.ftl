### Words of the guide's gate: before closing.

# Lead of the section. Must not lose: it is final, and what was not seen stays open.
gate-lead = Everything that is not settled yet. Closing cannot be undone, so nothing here is guessed: whatever was not seen stays open.

# First line once a request is sent, before a link; also in place of "Close" when it is over. $day: a date.
gate-sent = You sent the request on { $day }. Your record shows how things stood then.

# Sentence under what is open: two ways out.
gate-settle = You can settle them, or set each aside if you can live without it.

# Names under the four large numbers, at most three words. "Not checked" is never "done".
gate-todo = Open
gate-unknown = Not checked
gate-set-aside = Set aside by you
gate-done = Done

# Headings of the groups of tasks. -seen: a page showed it; -told: only the person said so. Keep them apart.
gate-group-todo = Still open
gate-group-unknown = Not checked
gate-group-set-aside = Set aside by you
gate-group-seen = Done, seen by Last Orders: { $count }
gate-group-told = Done, marked by you: { $count }

# Line in the group "Done, seen". $name: a task; $day: a date; $ago: such as "3 days ago". Keep <time>.
gate-oldest = Oldest of these: { $name }, seen on { $day } (<time>{ $ago }</time>)

# Title of a notice: what was seen is getting old.
gate-look-again = Look again before you go on

# Buttons at a task, at most two words: never seen, and seen too long ago.
check-now = Check now
check-again = Check again

# A bare number.
figure = { $count }

# Heading of a small table on the orders saved here, also in the saved record. Below, its row names and figures.
gate-copy = Your copy, in this browser

# Row name; the two below are its figures or the next row.
copy-orders = Orders saved
copy-all-complete = { $count }, all complete
copy-incomplete = Of these, incomplete
copy-reviews = Reviews saved

# Row name: has everything been saved as one file? Below, its answers, at most three words each.
copy-file = Saved as one file
copy-file-none = not yet
copy-file-on = { $day }
copy-file-changed = { $day }, changed since

# Warning under the table, a sentence each. "lost" must stay.
copy-only-here = It exists only in this browser: it is lost if the browser’s data is cleared or Last Orders is removed.
copy-newest-only-here = What was added since exists only in this browser.

# Button under it.
copy-save = Save it now

# Row name: the file that AliExpress itself sends. Below, its answers, and two more row names.
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

# Heading of the check boxes.
acknowledge = Confirm before you go on

# Check boxes the person ticks to confirm. In the first person where it is theirs; also listed in the record.
# Finality and "may be lost" exactly as here: not "will be", not "are kept".
ack-final = Closing is final. A new account would start empty.
ack-history-goes = My order history and the reviews I wrote are lost with it.
ack-balance-may-go = Balance, coins and coupons may be lost. No official text says they are paid out.
ack-returns-may-end = Returns and guarantee claims may end with it. I have looked at my newest orders, or I give these claims up.

# As above; "code" is one sent by AliExpress to sign in or confirm.
ack-can-receive-code = I can still receive a code at this account’s email address or phone.

# Button, at most four words: leads to AliExpress's own closing page.
open-form = Open the closing page

# The same when things are missing, at most three words.
open-form-anyway = Open it anyway

# Line by the button. Numbers in words up to five, as your language does.
gate-unticked = { $count ->
 [1] One box is unticked.
 [2] Two boxes are unticked.
 [3] Three boxes are unticked.
 [4] Four boxes are unticked.
 [5] Five boxes are unticked.
 *[other] { $count } boxes are unticked.
}

# As above, for tasks.
gate-unsettled = { $count ->
 [1] One thing is not settled.
 [2] Two things are not settled.
 [3] Three things are not settled.
 *[other] { $count } things are not settled.
}

# Sentence under the button: who presses.
gate-never = Only you press the button there: Last Orders does no more than open the page.

# Heading of what is missing; the person may still go. Keep both halves of the last sentence.
missing = Before you go
missing-tick = Not ticked: “{ $what }”
missing-why = The page opens from here once nothing is missing. It is your account, so you can also go there now. Nothing ends until you press the button there yourself.
