### Words all our screens share. <b> is the count of an open task, <time> its age; $past is 1 where it is told as past.

app-name = Last Orders
just-now = just now

status-done = Done
status-todo = Needs you
status-unknown = Not checked
status-set-aside = Set aside
say-done-seen = Done. Seen <time>{ $ago }</time>
say-done-told = Marked done by you
say-done-elsewhere = Marked done by you on another computer
# Instead of say-done-seen: the site's language was not known, and the person said what its words mean. So many of the orders or cases shown rest on that.
say-done-by-word = Done, by your word on { $told } of { $shown }. Seen <time>{ $ago }</time>
say-again = The newest orders were seen again { $ago }
say-asleep = Seen before, possibly on another account
say-todo = { $what }. Seen <time>{ $ago }</time>
say-open = <b>Something</b> is open
say-contradicted = You ticked this, but the page shows <b>{ $what }</b>.
say-set-aside = Set aside by you
say-set-aside-was = Set aside by you. { $what }
say-unknown = Not checked yet
say-unread = Could not read this page
say-part = Only partly checked so far. { $what }
say-stale = Too old to trust: { $what }, seen <time>{ $ago }</time>
say-stale-bare = Too old to trust: seen <time>{ $ago }</time>
say-later = Comes later

orders-shown = { $shown ->
 [one] { $shown } order
 *[other] { $shown } orders
} shown
cases-shown = { $shown ->
 [one] { $shown } case
 *[other] { $shown } cases
} shown
open-of-orders = <b>{ $shown ->
 [1] The { orders-shown }
 *[other] { $open } of the { orders-shown }
}</b>
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
evidence-orders-shipped = { open-of-orders } { is } on the way
evidence-orders-unpaid = { open-of-orders } { is } unpaid
evidence-orders-to-ship = { open-of-orders } { is } not shipped yet
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
evidence-orders-unclear = { $shown ->
 [1] The { orders-shown }
 *[other] { $unclear } of the { orders-shown }
} could not be read
evidence-orders-finished = { $past ->
 [1] all { orders-shown } were finished
 *[0] { $shown ->
  [one] The { orders-shown } is finished
  *[other] All { orders-shown } are finished
 }
}
evidence-orders-still-open = <b>{ $open ->
 [one] { $open } order
 *[other] { $open } orders
}</b> still open when last seen
evidence-cases-still-open = <b>{ $open ->
 [one] { $open } case
 *[other] { $open } cases
}</b> still open when last seen
evidence-gone-since = The page no longer shows what it showed before
evidence-data-asked = You asked AliExpress for it on { $day }. When the file arrives, add it in the guide under “Your copy”
evidence-orders-part = { $shown ->
 [one] The { orders-shown } is finished
 *[other] The { orders-shown } are finished
}
evidence-orders-none = { $past ->
 [1] there were no orders in the list
 *[0] There are no orders in the list
}
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
evidence-cases-part = { $shown ->
 [one] The { cases-shown } is finished
 *[other] The { cases-shown } are finished
}
evidence-cases-on-orders = <b>{ $open ->
 [one] { $open } order
 *[other] { $open } orders
}</b> with an open case
evidence-case-open = <b>1 case</b> still open
evidence-balance-zero = { $past ->
 [1] the balance was zero
 *[0] The balance is zero
}
evidence-balance-left = <b>Money</b> { $past ->
 [1] was
 *[0] is
} left in the wallet
evidence-coins-left = <b>{ brief-coins-left }</b> { were }
evidence-coupons-left = <b>{ brief-coupons-left }</b> { were }
evidence-coins-and-coupons-left = <b>{ brief-coins-and-coupons-left }</b> { were }
evidence-coins-none = No coins are left; coupons have not been checked
evidence-coupons-none = No coupons are left; coins have not been checked
evidence-nothing-left = { $past ->
 [1] 0 left
 *[0] No coins or coupons are left
}
evidence-addresses-left = <b>{ brief-addresses-left }</b> still saved
evidence-addresses-none = { $past ->
 [1] 0 left
 *[0] No addresses are saved
}
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
evidence-kept-so-far = { $kept ->
 [one] { $kept } order saved, and it is complete
 *[other] { $kept } orders saved, all of them complete
}. { kept-maybe-not-all }
kept-maybe-not-all = Whether there are more is not certain: open your orders on AliExpress and load the list to its end
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
evidence-data-copy = The file opened: { $rows ->
 [one] { $rows } row
 *[other] { $rows } rows
}
evidence-data-copy-none = { $rows ->
 [0] The file opened but is empty: there are no orders in it
 [one] The file opened, but no order number could be read from its { $rows } row
 *[other] The file opened, but no order number could be read from its { $rows } rows
}
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
task-submit-request = Send the closing request
task-try-sign-in = Try to sign in

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
go-page = Open the page for: { $name }

did-this = I did this
set-aside = Set aside
take-back = Take it back
undo = Undo
try-again = Try again
open-guide = Open the guide

done-of = { $done } of { $total } done
verdict-ready = Ready: nothing open, nothing unchecked
verdict-not-ready = Not ready yet
verdict-not-known = Not known yet
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
your-hand = The rest is up to you

toast-done = Marked done: { $name }
toast-done-more = Marked done: { $name } and { $more } more
toast-noted = Noted. { $name }: { $left } still open
toast-set-aside = Set aside: { $name }
toast-set-aside-more = Set aside: { $name } and { $more } more
toast-unticked = Mark removed: { $name }
toast-unticked-more = Marks removed: { $name } and { $more } more
toast-asked = Noted: you have asked for your data.
toast-another-account = Cleared: everything seen and ticked for the other account.
failed = Your last change was not saved
failed-quota = This browser has no space left for it. Everything saved before is still here.
failed-write = The browser could not save it. Everything saved before is still here.
failed-read = Your saved data could not be loaded, so nothing was changed.
fault = Something went wrong here
failed-fault = This was unexpected. Everything saved before is still here. Try again; if it happens again, close this page and open it again.
failed-newer = A newer version of Last Orders saved this data. Update this one, then try again.

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
whose-same = Same account
whose-another = Another account
