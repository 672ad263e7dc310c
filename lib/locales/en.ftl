### Words all our screens share. <b> is the count of an open task, <time> its age; $past is 1 where it is told as past.

app-name = Last Orders
just-now = just now

status-done = Done
status-todo = Needs you
status-unknown = Not checked
status-set-aside = Set aside
say-done-seen = Done. Seen <time>{ $ago }</time>
say-done-told = Done. You said so
say-todo = { $what }. Seen <time>{ $ago }</time>
say-open = <b>Something</b> is open
say-contradicted = You ticked this, but the page shows <b>{ $what }</b>.
say-set-aside = Set aside by you
say-set-aside-was = Set aside by you. { $what }
say-unknown = Not checked yet
say-unread = Could not read this page
say-part = Not all checked yet. { $what }
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
evidence-orders-shipped = <b>{ $open } of the { orders-shown }</b> { is } on the way
evidence-orders-unpaid = <b>{ $open } of the { orders-shown }</b> { is } not paid yet
evidence-orders-to-ship = <b>{ $open } of the { orders-shown }</b> { is } not sent yet
evidence-orders-open = <b>{ $open } of the { orders-shown }</b> { is } open{ $unpaid ->
 [0] { "" }
 *[other] , { $unpaid } unpaid
}{ $toShip ->
 [0] { "" }
 *[other] , { $toShip } not sent
}{ $shipped ->
 [0] { "" }
 *[other] , { $shipped } on the way
}
evidence-orders-unclear = { $unclear } of the { orders-shown } could not be read
evidence-orders-finished = { $past ->
 [1] all { orders-shown } were finished
 *[0] { $shown ->
  [one] The { orders-shown } is finished
  *[other] All { orders-shown } are finished
 }
}
evidence-orders-part = { $shown ->
 [one] The { orders-shown } is finished
 *[other] The { orders-shown } are finished
}
evidence-orders-none = { $past ->
 [1] no order was in the list
 *[0] No order is in the list
}
evidence-cases-open = <b>{ $open } of the { cases-shown }</b> { is } still open
evidence-cases-unclear = { $unclear } of the { cases-shown } could not be read
evidence-cases-finished = { $past ->
 [1] all { cases-shown } were finished
 *[0] { $shown ->
  [0] No case is in the list
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
evidence-coins-none = No coins are left; coupons were not looked at
evidence-coupons-none = No coupons are left; coins were not looked at
evidence-nothing-left = { $past ->
 [1] 0 left
 *[0] No coins and no coupons are left
}
evidence-addresses-left = <b>{ brief-addresses-left }</b> still saved
evidence-addresses-none = { $past ->
 [1] 0 left
 *[0] No address is saved
}
evidence-kept-part = <b>{ $open } of the { orders-shown }</b> { is } not kept yet
evidence-kept-incomplete = <b>{ $open } of { $kept ->
 [one] { $kept } kept order
 *[other] { $kept } kept orders
}</b> { is } incomplete
evidence-kept-all = { $past ->
 [1] all { orders-shown } were kept
 *[0] { $shown ->
  [one] The { orders-shown } is kept
  *[other] All { orders-shown } are kept
 }
}
evidence-kept-so-far = { $kept ->
 [one] { $kept } order is kept so far
 *[other] { $kept } orders are kept so far
}
reviews-shown = { $shown ->
 [one] { $shown } review
 *[other] { $shown } reviews
} shown
evidence-reviews-part = <b>{ $open } of the { reviews-shown }</b> { is } not kept yet
evidence-reviews-so-far = { $kept ->
 [one] { $kept } review is kept so far
 *[other] { $kept } reviews are kept so far
}
evidence-data-copy = The file opened: { $rows ->
 [one] { $rows } row
 *[other] { $rows } rows
}

brief-orders-shipped = { $open } on the way
brief-orders-unpaid = { $open } unpaid
brief-orders-to-ship = { $open } not sent
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
brief-kept-part = { $open } not kept
brief-kept-incomplete = { $open } incomplete
brief-reviews-part = { $open } not kept

task-receive-orders = Wait for your parcels
task-settle-refunds = Settle your refunds
task-close-disputes = Close your disputes
task-save-receipts = Keep your receipts
task-save-reviews = Keep the reviews you wrote
task-save-personal-data = Get your personal data
task-check-wallet = Check your wallet
task-empty-wallet = Use up the balance
task-use-coupons-and-coins = Use up coins and coupons
task-find-subscriptions = Find your subscriptions
task-cancel-subscriptions = Cancel each of them
task-reach-mailbox = Reach your mailbox
task-remove-payment-methods = Take your cards off
task-remove-addresses = Take your addresses off
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
 [0] Nothing is seen open
 [1] One thing is open
 [2] Two things are open
 [3] Three things are open
 *[other] { $open } things are open
}{ $unchecked ->
 [0] .
 [1] { " " }and one was not checked.
 [2] { " " }and two were not checked.
 [3] { " " }and three were not checked.
 *[other] { " " }and { $unchecked } were not checked.
}
your-hand = From here it is your hand alone

toast-done = Done, you said so: { $name }
toast-set-aside = Set aside: { $name }
toast-unticked = Taken back: { $name }
failed = Your last change was not saved
failed-quota = This browser has no room left for it. Everything saved before is still here.
failed-write = This browser did not take it. Everything saved before is still here.
failed-read = This browser did not hand out what is stored, so nothing was changed.
failed-newer = A newer Last Orders wrote what is saved here. Update this one, then try again.
