### Words of the guide's settings: what is shown, kept and shared, and how to leave no trace.

# Lead of the section.
settings-lead = What Last Orders shows, saves and shares. Each choice applies only to this browser.

# Button, at most two words; a name to read aloud follows.
switch-off = Switch off

# Heading of a block, and the first choice of its list. $name: a language, in its own name.
settings-language = Language
language-of-browser = As your browser: { $name }

# Heading of a block.
settings-hints = Hints

# Switch, what it does, and the list of pages where it was hidden; a button at each, at most two words.
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

# Heading of a block.
settings-copies = Copies and reminders

# Switch, and what it did so far.
copies-orders = Keep a copy of the orders I look at
copies-orders-why = { $orders ->
 [0] None is saved yet.
 [one] { $orders } order is saved; it stays when you switch this off.
 *[other] { $orders } orders are saved; they stay when you switch this off.
}

# Read aloud after "Switch off"; then two states and where it is switched on.
copies-reminders = Reminders
copies-reminders-on = This browser reminds you of the days after closing
copies-reminders-off = This browser does not remind you of anything
copies-reminders-why = You switch it on in “Afterwards”, where the days are.

# Heading of a block: the browser's own sync, not ours.
settings-sync = Another computer, through the browser

# Switch and what it shares. Must not lose: check marks only, and who takes them.
sync-turn = Sync my check marks
sync-turn-why = Check marks only: what you ticked or set aside, and when. The maker of this browser takes them to your other computers, if you are signed in to the browser there, its sync is on, and this is switched on too. Of two changes, the newer one stays.
sync-turn-why-firefox = Check marks only: what you ticked or set aside, and when. Mozilla takes them to your other computers, if you are signed in to Firefox there, its sync includes add-ons, and this is switched on too. Of two changes, the newer one stays.

# Instead of the switch, on Firefox for Android. The progress file: file-save, a block of its own below.
sync-android = Firefox for Android does not carry what an add-on stores to other devices. A progress file does: save one here and open it there.

# State under it. $count: check marks in the sync; $ago: such as "2 hours ago". Keep <time>.
sync-never = Not compared yet
sync-at = { $count ->
 [one] { $count } check mark in
 *[other] { $count } check marks in
} the browser’s sync. Compared <time>{ $ago }</time>. The browser decides when to send them, and does not say.

# State when it failed. Nothing on this computer is lost: keep it.
sync-failed-quota = The browser’s sync has no space left. Your check marks here are saved; it is tried again with the next change.
sync-failed-write = The browser’s sync did not accept the last change. Your check marks here are saved; it is tried again with the next change.

# Row with a button (sync-empty): what stayed after switching off. "Remove" takes it out of the sync only.
sync-left = { $count ->
 [one] { $count } check mark is
 *[other] { $count } check marks are
} still in the browser’s sync
sync-left-why = Removing them takes nothing from this computer. Other computers that sync check marks keep theirs, and stop syncing.
sync-empty = Remove

# Heading of a block, and what the file contains. "Your copy" is the section of that name.
settings-file = Another computer, with a file
file-what = It contains your check marks, what was read from pages, the words you explained, your decision, the closing record with its note, and what you sent. Your copy has files of its own.

# Two buttons, at most three words.
file-save = Save progress
file-take = Import a file

# Notice: title, then why, then that nothing was changed. $file: name of the file; $where: the entry.
# "may": the cause is not certain.
file-refused = Not imported: { $file }
file-refused-nothing = Nothing was changed.
file-refused-truncated = It begins like a progress file but breaks off, or was changed by hand. Save it again on the other computer.
file-refused-foreign = It is not a progress file from Last Orders.
file-refused-older = Its format is too old to be read. Save it again with today’s Last Orders.
file-refused-newer = A newer version of Last Orders saved it. Update this one, then import it.
file-refused-shape = One entry is not as it should be: { $where }. A newer version of Last Orders may have saved it, or it was changed by hand.
file-refused-ahead = Its times are in the future, so one of the two clocks is wrong. Set it right, then save the file again.
file-refused-large = It is larger than any progress file can be.

# Button, one word.
file-close = Close

# What an import would do, before it is done: heading, by whom, and sums. $by: program and version.
file-preview = In { $file }
file-made-by = Saved by { $by }

# Three sentences in one: how many to take, how many older, how many the same. Keep the blanks between.
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

# Small marks on a row of the preview, at most four words.
file-new = new here
file-newer = newer in the file

# Its two buttons, at most five words.
file-take-in = Import it
file-leave = Do not import it

# Names of rows in the preview, at most four words; { … } takes another message's text as it stands.
record-request = Your closing request
record-decision = { decided }
record-closing = The closing record
record-words = { settings-words }

# Heading of a block.
settings-about = What it does

# Sentences under it: a promise of what Last Orders does. Exact.
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

# Small print. $version: such as 1.4.0.
about-version = Last Orders { $version }, free software under the MIT licence
about-whose = Not made by AliExpress, and not connected with it

# Heading of a block: deleting everything. What is touched and what is not must stay exact.
settings-leave = Leave no trace
leave-what = Deletes everything Last Orders has stored in this browser, and its check marks in the browser’s sync. Your AliExpress account and the files you saved are not touched.

# Button, then its question and the warning. "for good", "no way back" must stay.
leave-ask = Delete everything
leave-sure = Delete everything for good?
leave-sure-what = There is no way back. First save anything you may want:

# Rows of what may be saved first, and their buttons, at most three words.
leave-record = Your closing record
leave-orders = { $orders ->
 [one] { $orders } saved order
 *[other] { $orders } saved orders
}
leave-progress = Your progress
leave-go = Go and save
leave-save = Save

# The last button: it deletes. At most four words.
leave-now = Delete everything now

# Notice when it did not work: nothing is gone; keep that.
leave-failed = Not deleted
leave-failed-what = The browser could not delete it. What is stored on this computer is still here. Try again.

# Heading when everything is deleted, then row names with a number each.
left = Everything is deleted
left-readings = Pages read
left-ticks = Check marks
left-journey = Decision, record and requests
left-orders = Saved orders
left-synced = Entries in the browser’s sync
left-all = All entries on this computer

# Sentence under them; button; then how by hand. Menu names as the browser shows them.
left-what = From now on nothing is read or stored, until you open Last Orders again or restart the browser.
left-uninstall = Remove Last Orders from this browser
left-by-hand = By hand: open chrome://extensions, find Last Orders and press “Remove”.
left-by-hand-firefox = By hand: open about:addons, find Last Orders, press its three dots and then “Remove”.
