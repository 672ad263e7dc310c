### Words of the guide's settings: what is shown, kept and shared, and how to leave no trace.

settings-lead = What Last Orders shows, keeps and shares. Each choice holds for this browser alone.
switch-off = Switch off

settings-hints = Hints
hints-show = Show hints on AliExpress’s pages
hints-show-why = The small panel in the corner of your account pages. Without it pages are still read, and this guide still fills in.
hints-hidden = Hidden on:
hints-show-again = Show again

settings-copies = Copies and reminders
copies-orders = Keep a copy of the orders I look at
copies-orders-why = { $orders ->
 [0] None is kept yet.
 [one] { $orders } order is kept; it stays when you switch this off.
 *[other] { $orders } orders are kept; they stay when you switch this off.
}
copies-reminders = Reminders
copies-reminders-on = This browser reminds you of the days after closing
copies-reminders-off = This browser does not remind you of anything
copies-reminders-why = You switch it on in “Afterwards”, where the days are.

settings-sync = Another computer, by the browser
sync-turn = Let this browser carry my ticks
sync-turn-why = Ticks only: what you ticked or set aside, and when. The maker of this browser takes them to your other computers, if you are signed in to the browser there, its sync is on, and this is switched on too. Of two changes the newer one stays.
sync-turn-why-firefox = Ticks only: what you ticked or set aside, and when. Mozilla takes them to your other computers, if you are signed in to Firefox there, its sync includes add-ons, and this is switched on too. Of two changes the newer one stays.
sync-never = Not compared yet
sync-at = { $count ->
 [one] { $count } tick lies
 *[other] { $count } ticks lie
} in the browser’s sync. Compared <time>{ $ago }</time>. When they travel is up to the browser; it does not say.
sync-failed-quota = The browser’s sync has no room left. Your ticks here are saved; it is tried again with the next change.
sync-failed-write = The browser’s sync did not take the last change. Your ticks here are saved; it is tried again with the next change.
sync-left = { $count ->
 [one] { $count } tick still lies
 *[other] { $count } ticks still lie
} in the browser’s sync
sync-left-why = Removing takes nothing from this computer. Others that carry ticks keep theirs, and stop carrying.
sync-empty = Remove

settings-file = Another computer, by a file
file-what = It holds your ticks, what was read from pages, your decision, the closing record with its note, and what you sent. Kept orders have files of their own.
file-save = Save progress
file-take = Take in a file
file-refused = Not taken in: { $file }
file-refused-nothing = Nothing was changed.
file-refused-truncated = It begins as a progress file and breaks off, or was changed by hand. Save it once more on the other computer.
file-refused-foreign = It is no progress file of Last Orders.
file-refused-older = Its form is too old to be read. Save it once more with the Last Orders of today.
file-refused-newer = A newer Last Orders wrote it. Update this one, then take it in.
file-refused-shape = One entry is not as it should be: { $where }. A newer Last Orders may have written it, or it was changed by hand.
file-refused-ahead = Its times lie in the future, so one of the two clocks is wrong. Set it right, then save the file once more.
file-refused-large = It is larger than any progress can be.
file-close = Close
file-preview = In { $file }
file-made-by = Written by { $by }
file-counts = { $taken ->
 [0] Nothing in it is newer than what is here.
 [one] { $taken } entry would be taken in.
 *[other] { $taken } entries would be taken in.
}{ $older ->
 [0] { "" }
 [one] { " " }{ $older } is newer here, and stays.
 *[other] { " " }{ $older } are newer here, and stay.
}{ $same ->
 [0] { "" }
 [one] { " " }{ $same } is the same.
 *[other] { " " }{ $same } are the same.
}
file-new = new here
file-newer = newer in the file
file-take-in = Take it in
file-leave = Leave it
record-request = Your closing request
record-decision = { decided }
record-closing = The closing record

settings-about = What it does
about-stored = Stored now: { $readings ->
 [one] { $readings } page read
 *[other] { $readings } pages read
}, { $ticks ->
 [one] { $ticks } tick
 *[other] { $ticks } ticks
}, { $orders ->
 [one] { $orders } order
 *[other] { $orders } orders
} kept.
about-reads = It reads the account pages you open, and no others: counts and states. What an order says is kept only if you want a copy, and your postal address never.
about-presses = It presses nothing but the list’s own “View orders”, and that only while you let it collect.
about-version = Last Orders { $version }, free software under the MIT licence
about-whose = Not made by AliExpress, and not connected with it

settings-leave = Leave no trace
leave-what = Deletes everything Last Orders has stored in this browser, and its ticks in the browser’s sync. Your AliExpress account and the files you saved are not touched.
leave-ask = Delete everything
leave-sure = Delete everything for good?
leave-sure-what = There is no way back. Save first what you may want:
leave-record = Your closing record
leave-orders = { $orders ->
 [one] { $orders } kept order
 *[other] { $orders } kept orders
}
leave-progress = Your progress
leave-go = Go and save
leave-save = Save
leave-now = Delete everything now
leave-failed = Not deleted
leave-failed-what = This browser did not let go of it. What is stored on this computer is still here. Try once more.
left = Everything is deleted
left-readings = Pages read
left-ticks = Ticks
left-journey = Decision, record and requests
left-orders = Kept orders
left-synced = Entries in the browser’s sync
left-all = All entries on this computer
left-what = Nothing is read or stored from now on, until you open Last Orders anew or start the browser again.
left-uninstall = Take Last Orders off this browser
left-by-hand = By hand: open chrome://extensions, find Last Orders and press “Remove”.
left-by-hand-firefox = By hand: open about:addons, find Last Orders, press its three dots and then “Remove”.
