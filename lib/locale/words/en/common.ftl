### Words all our screens share. <b> is the count of an open task, <time> its age; $past is 1 where it is told as past.

# The product's name, never translated. Title of popup and panel, and in what the pill is called.
app-name = Last Orders
# An age of under a minute: fills $ago within sentences ("Seen just now"), so a small letter.
just-now = just now

# The four states of a task, one to three words. Read out before a task's name; "Needs you" also in the pill
# and, with "Not checked", at the end of a line of 40 letters. "Not checked" must never sound like done.
status-done = Done
status-todo = Needs you
status-unknown = Not checked
status-set-aside = Set aside

# Lines of evidence under a task's name: one line of 40 letters if it can be. $ago is an age that brings its
# own "ago" ("3 min ago", "yesterday") or a date; $what is another of our sentences, see below. Seen by us
# and marked by the person are two things: keep them apart. say-done-told, say-set-aside and say-unknown
# also stand in the pill: four words.
say-done-seen = Done. Seen <time>{ $ago }</time>
say-done-told = Marked done by you
say-done-elsewhere = Marked done by you on another computer
# Instead of say-done-seen: the site's language was not known, and the person said what its words mean. So many of the orders or cases shown rest on that.
say-done-by-word = Done, by your word on { $told } of { $shown }. Seen <time>{ $ago }</time>
# A sentence that follows say-done-seen: only the newest orders were looked at again, not all.
say-again = The newest orders were seen again { $ago }

# Was seen, but maybe on another person's account: it counts for nothing now. Keep the doubt.
say-asleep = Seen before, possibly on another account

# Still lines of evidence, of what is open. say-todo: $what is
# an evidence-… sentence, and it is over an hour old.
say-todo = { $what }. Seen <time>{ $ago }</time>
# Something is open, but we cannot say what.
say-open = <b>Something</b> is open
# The person marked it done, the page shows otherwise. $what is a brief-… message ("3 on the way").
say-contradicted = You ticked this, but the page shows <b>{ $what }</b>.

# The person can live without it: it is not done. $what is an evidence-… sentence in the past ($past is 1).
say-set-aside = Set aside by you
say-set-aside-was = Set aside by you. { $what }

# Lines of evidence where nothing is proved. Keep the doubt: none may read as "nothing there". $what is
# an evidence-… sentence: after say-part the usual one, after the colon of say-stale one in the past.
say-unknown = Not checked yet
say-unread = Could not read this page
say-part = Only partly checked so far. { $what }
say-stale = Too old to trust: { $what }, seen <time>{ $ago }</time>
say-stale-bare = Too old to trust: seen <time>{ $ago }</time>

# Instead of evidence: the day for this task has not come yet.
say-later = Comes later

# Parts of the sentences below, each a noun with its figure. "Shown" must stay: we know only what
# the page showed. A language may leave these parts out and write whole sentences, or make its own.
orders-shown = { $shown ->
 [one] { $shown } order
 *[other] { $shown } orders
} shown
cases-shown = { $shown ->
 [one] { $shown } case
 *[other] { $shown } cases
} shown

# Part: the strong beginning of the sentences below. $open of the $shown orders that the page showed.
open-of-orders = <b>{ $shown ->
 [1] The { orders-shown }
 *[other] { $open } of the { orders-shown }
}</b>

# Parts: only the verb that English needs, by number ($open)
# and tense ($past). Other languages may do without.
is = { $past ->
 [1] { $open ->
  [one] was
  *[other] were
 }
 *[0] { $open ->
  [one] is
  *[other] are
 }
}
were = { $past ->
 [1] were left
 *[0] left
}

# Evidence of the order list: what is open among the orders shown. One or two lines of 40 letters.
evidence-orders-shipped = { open-of-orders } { is } on the way
evidence-orders-unpaid = { open-of-orders } { is } unpaid
evidence-orders-to-ship = { open-of-orders } { is } not shipped yet
# Several kinds at once, a figure each. $told: how many of them are open by the person's word alone.
evidence-orders-open = { open-of-orders } { is } open{ $unpaid ->
 [0] { "" }
 *[other] , { $unpaid } unpaid
}{ $toShip ->
 [0] { "" }
 *[other] , { $toShip } not shipped
}{ $shipped ->
 [0] { "" }
 *[other] , { $shipped } on the way
}{ $told ->
 [0] { "" }
 *[other] , { $told } by your word
}
# $unclear: orders whose state we could not make out. They are neither open nor finished.
evidence-orders-unclear = { $shown ->
 [1] The { orders-shown }
 *[other] { $unclear } of the { orders-shown }
} could not be read
# All that the page showed, and it showed all. With $past 1 it stands after a colon: a small letter.
evidence-orders-finished = { $past ->
 [1] all { orders-shown } were finished
 *[0] { $shown ->
  [one] The { orders-shown } is finished
  *[other] All { orders-shown } are finished
 }
}

# Remembered from an earlier look; the page does not show them
# now. So nothing may say that they are open today.
evidence-orders-still-open = <b>{ $open ->
 [one] { $open } order
 *[other] { $open } orders
}</b> still open when last seen
evidence-cases-still-open = <b>{ $open ->
 [one] { $open } case
 *[other] { $open } cases
}</b> still open when last seen

# Balance, coins or addresses showed before and now show nothing: that is no zero. Stays "Not checked".
evidence-gone-since = The page no longer shows what it showed before

# Of the copy of personal data, asked for from AliExpress.
# $day is a date. “Your copy” is section-orders in guide.ftl.
evidence-data-asked = You asked AliExpress for it on { $day }. When the file arrives, add it in the guide under “Your copy”

# After "Only partly checked so far.": those shown are finished, there may be more. Never "all orders".
evidence-orders-part = { $shown ->
 [one] The { orders-shown } is finished
 *[other] The { orders-shown } are finished
}
# The list was seen, and is empty. With $past 1 after a colon: a small letter.
evidence-orders-none = { $past ->
 [1] there were no orders in the list
 *[0] There are no orders in the list
}

# Evidence of "Refunds and disputes". A case is a refund or a
# dispute. $open, $shown, $unclear, $past as for orders.
evidence-cases-open = <b>{ $shown ->
 [1] The { cases-shown }
 *[other] { $open } of the { cases-shown }
}</b> { is } still open
evidence-cases-unclear = { $shown ->
 [1] The { cases-shown }
 *[other] { $unclear } of the { cases-shown }
} could not be read
evidence-cases-finished = { $past ->
 [1] all { cases-shown } were finished
 *[0] { $shown ->
  [0] There are no cases in the list
  [one] The { cases-shown } is finished
  *[other] All { cases-shown } are finished
 }
}
# After "Only partly checked so far.": there may be more cases than those shown.
evidence-cases-part = { $shown ->
 [one] The { cases-shown } is finished
 *[other] The { cases-shown } are finished
}
# Of the order list: $open orders bear a sign of a refund or dispute.
evidence-cases-on-orders = <b>{ $open ->
 [one] { $open } order
 *[other] { $open } orders
}</b> with an open case
# Seen on the page of a single case: always one.
evidence-case-open = <b>1 case</b> still open

# Evidence of the wallet. With $past 1 the first stands after
# a colon: a small letter. No amount is known, only "some".
evidence-balance-zero = { $past ->
 [1] the balance was zero
 *[0] The balance is zero
}
evidence-balance-left = <b>Money</b> { $past ->
 [1] was
 *[0] is
} left in the wallet

# Evidence of coins and coupons; the strong parts are brief-… messages below.
evidence-coins-left = <b>{ brief-coins-left }</b> { were }
evidence-coupons-left = <b>{ brief-coupons-left }</b> { were }
evidence-coins-and-coupons-left = <b>{ brief-coins-and-coupons-left }</b> { were }
# These two: one page of two was seen. Both halves must stay: the other is not checked.
evidence-coins-none = No coins are left; coupons have not been checked
evidence-coupons-none = No coupons are left; coins have not been checked
evidence-nothing-left = { $past ->
 [1] 0 left
 *[0] No coins or coupons are left
}

# Evidence of the page of postal addresses saved at AliExpress.
evidence-addresses-left = <b>{ brief-addresses-left }</b> still saved
evidence-addresses-none = { $past ->
 [1] 0 left
 *[0] No addresses are saved
}

# Evidence of the person's own copy of the orders, saved in this browser. $kept:
# how many are saved. Incomplete: a saved order lacks something, such as its total.
evidence-kept-part = { open-of-orders } { is } not saved yet
evidence-kept-incomplete = <b>{ $open } of { $kept ->
 [one] { $kept } saved order
 *[other] { $kept } saved orders
}</b> { is } incomplete
evidence-kept-all = { $past ->
 [1] all { orders-shown } were saved
 *[0] { $shown ->
  [one] The { orders-shown } is saved
  *[other] All { orders-shown } are saved
 }
}
# Not checked still: what is saved is whole, but the list may
# be longer. The second sentence holds the doubt.
evidence-kept-so-far = { $kept ->
 [one] { $kept } order saved, and it is complete
 *[other] { $kept } orders saved, all of them complete
}. { kept-maybe-not-all }
kept-maybe-not-all = Whether there are more is not certain: open your orders on AliExpress and load the list to its end

# Evidence of the reviews the person wrote: the first is a
# part of the second. "So far": there is no proof of an end.
reviews-shown = { $shown ->
 [one] { $shown } review
 *[other] { $shown } reviews
} shown
evidence-reviews-part = <b>{ $shown ->
 [1] The { reviews-shown }
 *[other] { $open } of the { reviews-shown }
}</b> { is } not saved yet
evidence-reviews-so-far = { $kept ->
 [one] { $kept } review saved so far
 *[other] { $kept } reviews saved so far
}

# Evidence of AliExpress's own copy, a file that the person asked AliExpress for and opened in the
# guide. “AliExpress’s own copy” is that file; "saved orders" are in our copy. $rows: rows of the file.
evidence-data-copy = The file opened: { $rows ->
 [one] { $rows } row
 *[other] { $rows } rows
}
evidence-data-copy-none = { $rows ->
 [0] The file opened but is empty: there are no orders in it
 [one] The file opened, but no order number could be read from its { $rows } row
 *[other] The file opened, but no order number could be read from its { $rows } rows
}
# $kept: saved orders looked for in the file; $open: those it lacks, or (below) not looked for since.
evidence-data-copy-part = { $kept ->
 [one] Your saved order could not be found in AliExpress’s own copy
 *[other] { $open } of your { $kept } saved orders could not be found in AliExpress’s own copy
}
evidence-data-copy-since = { $open ->
 [one] { $open } saved order has not been compared with AliExpress’s own copy: add the file again
 *[other] { $open } saved orders have not been compared with AliExpress’s own copy: add the file again
}
evidence-data-copy-whole = { $orders ->
 [one] AliExpress’s own copy opened: { $orders } order, and none of yours is missing from it
 *[other] AliExpress’s own copy opened: { $orders } orders, and none of yours is missing from it
}

# What is open, in three words: in the pill, at the end of a line of 40 letters, within “the page shows …”;
# those of the balance and of coins also in the list of give-up-today. Small letters; the noun may be left
# out, since its task or page stands beside it.
brief-orders-shipped = { $open } on the way
brief-orders-unpaid = { $open } unpaid
brief-orders-to-ship = { $open } not shipped
brief-orders-still-open = { $open } still open
brief-cases-still-open = { $open } still open
brief-orders-open = { $open } open
brief-cases-open = { $open } open
brief-cases-on-orders = { $open } open
brief-case-open = 1 open
brief-balance-left = money left
brief-coins-left = { $coins ->
 [one] { $coins } coin
 *[other] { $coins } coins
}
brief-coupons-left = { $coupons ->
 [one] { $coupons } coupon
 *[other] { $coupons } coupons
}
brief-coins-and-coupons-left = { brief-coins-left }, { brief-coupons-left }
brief-addresses-left = { $addresses ->
 [one] { $addresses } address
 *[other] { $addresses } addresses
}
brief-kept-part = { $open } not saved
brief-kept-incomplete = { $open } incomplete
brief-reviews-part = { $open } not saved

# Names of tasks, each an act: five words at most. In rows of a list with an icon on either side (30 letters
# a line), as title of a card, in toasts after a colon, and as a link. An order to the person, not a state.
task-receive-orders = Wait for your parcels
task-settle-refunds = Settle your refunds
task-close-disputes = Close your disputes
task-save-receipts = Save your receipts
task-save-reviews = Save your reviews
task-save-personal-data = Get your personal data
task-check-wallet = Check your wallet
task-empty-wallet = Use up the balance
task-use-coupons-and-coins = Use up coins and coupons
task-find-subscriptions = Find your subscriptions
task-cancel-subscriptions = Cancel your subscriptions
task-reach-mailbox = Check your email still works
task-remove-payment-methods = Remove saved cards
task-remove-addresses = Remove saved addresses

# The two of closing and after that all pages name; the others are in popup.ftl.
task-submit-request = Send the closing request
task-try-sign-in = Try to sign in

# Buttons that open the page for a task on AliExpress: at most four words, 25 letters.
go-receive-orders = Go to my orders
go-settle-refunds = Go to refunds
go-close-disputes = { go-settle-refunds }
go-save-receipts = { go-receive-orders }
go-save-reviews = Go to my reviews
go-save-personal-data = Go to the privacy centre
go-check-wallet = Go to my wallet
go-empty-wallet = { go-check-wallet }
go-use-coupons-and-coins = Go to my coins
go-find-subscriptions = Go to my account
go-cancel-subscriptions = { go-find-subscriptions }
go-reach-mailbox = Go to my settings
go-remove-payment-methods = { go-find-subscriptions }
go-remove-addresses = Go to my addresses

# Read out only, not shown: what the arrow at the end of a
# task's row does. $name is the task's name (task-…).
go-page = Open the page for: { $name }

# Buttons, at most three words. did-this: the person says that a task is done, after its button "Go to …".
did-this = I did this
# A button, an act: I can live without it. Not "done", not "later", not "delete".
set-aside = Set aside
# A button: takes back the person's own answer or decision, whenever that was.
take-back = Take it back
# A button beside a toast, and an entry of the menu: undoes the last press. One word.
undo = Undo

# Buttons: after something failed; and, in nearly every foot, a link to the guide in a new tab.
try-again = Try again
open-guide = Open the guide

# Title beside a ring, and the foot of the panel: 20 letters. Tasks done, of all tasks to prepare.
done-of = { $done } of { $total } done

# The verdict before closing: title of a card, on one line or two; the last
# two also in the pill (three words). "Nothing unchecked" must stay. "Not
# known yet": nothing open was seen, but not everything was looked at.
verdict-ready = Ready: nothing open, nothing unchecked
verdict-not-ready = Not ready yet
verdict-not-known = Not known yet

# Under the verdict: one sentence of two halves. $open needs the person,
# $unchecked was not looked at. "So far" must stay where nothing open was seen.
verdict-counts = { $open ->
 [0] Nothing open so far
 [1] One thing is open
 [2] Two things are open
 [3] Three things are open
 *[other] { $open } things are open
}{ $unchecked ->
 [0] .
 [1] ; one not checked yet.
 [2] ; two not checked yet.
 [3] ; three not checked yet.
 *[other] ; { $unchecked } not checked yet.
}

# A sentence on a card, and the title above the closing steps:
# we press nothing, the person closes the account.
your-hand = The rest is up to you

# Toasts: what a press changed, for ten seconds beside the button "Undo". 45 letters without the
# name. $name is a task's name; $more: so many further tasks. "Done" is by the person's mark.
toast-done = Marked done: { $name }
toast-done-more = Marked done: { $name } and { $more } more
# The person marked it done, but $left of it were seen and stay open.
toast-noted = Noted. { $name }: { $left } still open
toast-set-aside = Set aside: { $name }
toast-set-aside-more = Set aside: { $name } and { $more } more
# The person's check mark is gone; the task counts by what was seen.
toast-unticked = Mark removed: { $name }
toast-unticked-more = Marks removed: { $name } and { $more } more

# Toasts without a task's name. The second answers the button “Another account” (whose-another, below).
toast-asked = Noted: you have asked for your data.
toast-another-account = Cleared: everything seen and ticked for the other account.

# A red note: "failed" is its title (40 letters), failed-… the sentences under
# it, with the button "Try again". "fault" is the title over failed-fault: an
# error of our own. What was saved before is still there: that must stay.
failed = Your last change was not saved
failed-quota = This browser has no space left for it. Everything saved before is still here.
failed-write = The browser could not save it. Everything saved before is still here.
failed-read = Your saved data could not be loaded, so nothing was changed.
fault = Something went wrong here
failed-fault = This was unexpected. Everything saved before is still here. Try again; if it happens again, close this page and open it again.
failed-newer = A newer version of Last Orders saved this data. Update this one, then try again.

# A note with two buttons that weigh the same. Whose account was read we do not know: keep the question
# open. Title, then one whose-… reason by $host (us: aliexpress.us, else aliexpress.com), then whose-until.
whose = Is this another account?
whose-signed-out = Nobody was signed in { $host ->
 [us] to aliexpress.us
 *[other] to aliexpress.com
} for a while.
whose-no-mark = None of the orders { $host ->
 [us] on aliexpress.us
 *[other] on aliexpress.com
} have been seen before.
whose-empty = The order list { $host ->
 [us] on aliexpress.us
 *[other] on aliexpress.com
} is empty now, but it was not before.
whose-until = Until you answer, nothing seen before counts as done. “{ whose-another }” clears everything seen and ticked so far.

# Its two buttons, at most three words. The second is quoted in whose-until.
whose-same = Same account
whose-another = Another account
