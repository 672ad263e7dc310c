### Words of the guide's settings: what is shown, kept and shared, and how to leave no trace.

settings-lead = What Last Orders shows, saves and shares. Each choice applies only to this browser.
switch-off = Switch off

settings-language = Language
language-of-browser = As your browser: { $name }

settings-hints = Hints
hints-show = Show hints on AliExpress’s pages
hints-show-why = The small panel in the corner of your account pages. Without it, pages are still read, and this guide still fills in.
hints-hidden = Hidden on:
hints-show-again = Show again

# The status words of AliExpress's pages that the person was asked about.
settings-words = Words you explained
explained-what = Last Orders did not know these words of AliExpress’s. What you said counts until a page shows otherwise.
# Beside such a word; $place is the name of the page.
explained-as = { $means ->
 [open] still open
 *[finished] finished
}, in “{ $place }”
# Once such a word was taken back.
toast-word = Taken back. What rested on that word counts as not checked.

settings-copies = Copies and reminders
copies-orders = Keep a copy of the orders I look at
copies-orders-why = { $orders ->
 [0] None is saved yet.
 [one] { $orders } order is saved; it stays when you switch this off.
 *[other] { $orders } orders are saved; they stay when you switch this off.
}
copies-reminders = Reminders
copies-reminders-on = This browser reminds you of the days after closing
copies-reminders-off = This browser does not remind you of anything
copies-reminders-why = You switch it on in “Afterwards”, where the days are.

settings-sync = Another computer, through the browser
sync-turn = Sync my check marks
sync-turn-why = Check marks only: what you ticked or set aside, and when. The maker of this browser takes them to your other computers, if you are signed in to the browser there, its sync is on, and this is switched on too. Of two changes, the newer one stays.
sync-turn-why-firefox = Check marks only: what you ticked or set aside, and when. Mozilla takes them to your other computers, if you are signed in to Firefox there, its sync includes add-ons, and this is switched on too. Of two changes, the newer one stays.
sync-never = Not compared yet
sync-at = { $count ->
 [one] { $count } check mark in
 *[other] { $count } check marks in
} the browser’s sync. Compared <time>{ $ago }</time>. The browser decides when to send them, and does not say.
sync-failed-quota = The browser’s sync has no space left. Your check marks here are saved; it is tried again with the next change.
sync-failed-write = The browser’s sync did not accept the last change. Your check marks here are saved; it is tried again with the next change.
sync-left = { $count ->
 [one] { $count } check mark is
 *[other] { $count } check marks are
} still in the browser’s sync
sync-left-why = Removing them takes nothing from this computer. Other computers that sync check marks keep theirs, and stop syncing.
sync-empty = Remove

settings-file = Another computer, with a file
file-what = It contains your check marks, what was read from pages, the words you explained, your decision, the closing record with its note, and what you sent. Your copy has files of its own.
file-save = Save progress
file-take = Import a file
file-refused = Not imported: { $file }
file-refused-nothing = Nothing was changed.
file-refused-truncated = It begins like a progress file but breaks off, or was changed by hand. Save it again on the other computer.
file-refused-foreign = It is not a progress file from Last Orders.
file-refused-older = Its format is too old to be read. Save it again with today’s Last Orders.
file-refused-newer = A newer version of Last Orders saved it. Update this one, then import it.
file-refused-shape = One entry is not as it should be: { $where }. A newer version of Last Orders may have saved it, or it was changed by hand.
file-refused-ahead = Its times are in the future, so one of the two clocks is wrong. Set it right, then save the file again.
file-refused-large = It is larger than any progress file can be.
file-close = Close
file-preview = In { $file }
file-made-by = Saved by { $by }
file-counts = { $taken ->
 [0] Nothing in it is newer than what is here.
 [one] { $taken } entry would be imported.
 *[other] { $taken } entries would be imported.
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
file-take-in = Import it
file-leave = Do not import it
record-request = Your closing request
record-decision = { decided }
record-closing = The closing record
record-words = { settings-words }

settings-about = What it does
about-stored = Stored now: { $readings ->
 [one] { $readings } page read
 *[other] { $readings } pages read
}, { $ticks ->
 [one] { $ticks } check mark
 *[other] { $ticks } check marks
}, { $orders ->
 [one] { $orders } order
 *[other] { $orders } orders
} saved.
about-reads = It reads the account pages you open, and no others: counts and statuses. What an order says is saved only if you want a copy, and your postal address never.
about-presses = It presses nothing but the list’s own “View orders”, and only while you let it collect.
about-version = Last Orders { $version }, free software under the MIT licence
about-whose = Not made by AliExpress, and not connected with it

settings-leave = Leave no trace
leave-what = Deletes everything Last Orders has stored in this browser, and its check marks in the browser’s sync. Your AliExpress account and the files you saved are not touched.
leave-ask = Delete everything
leave-sure = Delete everything for good?
leave-sure-what = There is no way back. First save anything you may want:
leave-record = Your closing record
leave-orders = { $orders ->
 [one] { $orders } saved order
 *[other] { $orders } saved orders
}
leave-progress = Your progress
leave-go = Go and save
leave-save = Save
leave-now = Delete everything now
leave-failed = Not deleted
leave-failed-what = The browser could not delete it. What is stored on this computer is still here. Try again.
left = Everything is deleted
left-readings = Pages read
left-ticks = Check marks
left-journey = Decision, record and requests
left-orders = Saved orders
left-synced = Entries in the browser’s sync
left-all = All entries on this computer
left-what = From now on nothing is read or stored, until you open Last Orders again or restart the browser.
left-uninstall = Remove Last Orders from this browser
left-by-hand = By hand: open chrome://extensions, find Last Orders and press “Remove”.
left-by-hand-firefox = By hand: open about:addons, find Last Orders, press its three dots and then “Remove”.
