### Words of what only some pages show in the overlay: the closing form, the collector, a page that could not be read.

# A red note on AliExpress's page "Deactivate account", easily taken for
# the closing form: title and sentences. To deactivate is not to close;
# to release is to end for good. The small box decides which: keep both.
page-deactivate-account-hint = This is not the closing form
page-deactivate-account-why = This page deactivates the account. It may also release it, which ends it for good. Read the small box before you press anything.

# Under the title say-unread (common.ftl). "Nothing has been
# counted": it must not read as "nothing is open".
unread-why = Tried for 20 seconds. The list did not load, or its layout is new. Nothing has been counted.

# Title above the steps look-…, for a page that we could not read: the person looks instead.
look = Check for yourself

# Steps: one sentence a line, each a numbered item. As many lines as in English.
look-order-list =
    Open the first tab, the one with all orders.
    Go to the very end of the list.
    Look for anything unpaid, unsent or on the way.
look-refund-list =
    Open the list with all refunds and disputes.
    Go to the very end of it.
    Look for anything still waiting for an answer or for money.
look-wallet =
    Look for the balance and for any bonus.
    Both should be zero.
look-coins =
    Look for the number of coins here.
    Look for coupons on their own page.
    Both should be zero.
look-addresses =
    Look for saved addresses on this page.
    None should be left.

# Two pairs of buttons that weigh the same, at most three
# words: on lists of orders and cases, and elsewhere.
look-nothing = Nothing is open
look-something = Something is open
look-none-left = Nothing is left
look-some-left = Something is left

# A sentence under the buttons. “…” quotes say-done-told and say-unknown of common.ftl, word for word.
look-counts = Your answer counts as “Marked done by you”.
# "Then": after the press on "Something is open" or "Something is left".
look-open = Then it stays “Not checked yet” in your list. Settle it first, then look again.

# Under the verdict "Ready" on the closing form: one line, two
# sentences. Set aside is not done: both must stay.
closing-counts = { done-of }{ $setAside ->
 [0] .
 *[other] , { $setAside } set aside by you.
}
# How old the oldest of the checks is that the verdict rests on. $ago brings its own "ago".
closing-oldest = Oldest check: <time>{ $ago }</time>.

# Numbered steps of closing, one to three sentences each. Names in “…”
# are AliExpress's own, and stay in English unless you have seen them in
# your language. "May" must stay: the form differs from person to person.
walk-sign-in = Make sure you are signed in to the account you want to close.
walk-open-settings = You are in the privacy centre: that is today’s way. The older way was your profile, Account Settings, then Account Security.
walk-find-close-option = Find the closing option, named “Delete my account”, “Delete account” or “Close Your Account”. Read what it says closing will end.
walk-submit-request = Give a reason and your password if asked. Then AliExpress may ask you to type a word, enter a code sent by email, or tick a box. Do what this page asks.
walk-answer-confirmation-mail = Look for an email asking you to confirm, in your spam folder too, and do everything it asks.
walk-await-deletion = Wait for a final email saying that the account is closed. It can take days.
# A line that unfolds the steps above: 40 letters.
closing-acts = How closing goes, step by step

# A button on the red note above: at most four words.
go-closing-form = Go to the closing form

# Two buttons under the steps: the person tells us that they sent it. We send nothing. At most five words.
closing-sent = I have sent the request
# The other: folds the panel, changes nothing. At most three words. It must not push either way.
closing-not-today = Not today

# Title and sentences once the person said so. Sent is not closed: keep that apart.
closing-waits = You have sent the request
closing-waits-why = AliExpress does not say how long it takes. The guide lists what is left to do, day by day.

# The sign-in page after the request: title. Failing is the good outcome, but no proof by itself.
retry-failed = Signing in failed
# Title and sentences. "Not closed yet" and "can take days":
# it is no failure yet. The letter is in our guide.
retry-got-in = Then the account is not closed yet
retry-got-in-why = Closing can take days. Look for an email asking you to confirm, in your spam folder too. If there is none, write to support: a letter is ready.

# Two buttons that weigh the same, at most three words: did signing in fail?
retry-it-failed = It failed
retry-i-got-in = I got in

# An offer on the order list: title, sentences, button (three words). “View orders” is
# AliExpress's button. That it presses nothing else, and can be stopped, must stay.
collect = Collect older orders
collect-why = Press “View orders” yourself, or let Last Orders press it for you, slowly. It is the only thing it ever presses on a page, and you can stop it at any time.
collect-start = Start collecting

# Titles while it runs, and while it rests: 30 letters.
collecting = Collecting your orders
collect-paused = Paused

# Dotted lines with a figure on the right: 20 letters on the left. collect-oldest: followed by a date.
collect-kept = Orders saved
collect-oldest = Back to
collect-time = Time so far
# Only the figure, as this language writes it.
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] under 1 min
 *[other] { $minutes } min
}

# Buttons while it runs or rests: one word each. "Continue" also after it stopped by itself.
pause = Pause
stop = Stop
go-on = Continue

# How it ended: title (two lines of 34 letters), with what is saved after the colon (kept-orders,
# overlay.ftl); -why: one or two sentences. Only the first says that it was everything, and only as far as
# the page offers. After the others there may be more.
collected-end = The page offers no more: { kept-orders }
collected-nothing-new = Nothing new appeared three times in a row: { kept-orders }
collected-nothing-new-why = So it stopped. There may be more.
collected-stopped = You stopped it: { kept-orders }
collected-stopped-why = There may be more.
collected-robot-check = AliExpress wants to know you are human: { kept-orders }
collected-robot-check-why = So it stopped. Answer the check, then continue.
collected-signed-out = You are signed out: { kept-orders }
collected-signed-out-why = So it stopped. Sign in, come back here, then continue.
collected-left-alone = This tab was in the background: { kept-orders }
collected-left-alone-why = So it stopped. Stay on this tab, then continue.
collected-changed = The page changed: { kept-orders }
collected-changed-why = Last Orders did not understand the change, so it stopped. Reload the page, then continue.
collected-unsaved = The most recent orders were not saved: { kept-orders }
collected-unsaved-why = So it stopped. Everything saved before is still here.
collected-failed = The page could not be read: { kept-orders }
collected-failed-why = So it stopped. Continue, or reload the page first.
collected-no-button = Nothing to press on this page: { kept-orders }
collected-no-button-why = There is no “View orders” button here. If you know of older orders, go to the end of the list and look for it.

# Above status words of the page that we do not know, in whatever language it is.
words-ask = What do these words mean?
words-ask-why = Last Orders does not know them. Answer only what you are sure of: it counts as your word.

# Beside such a word: how many orders, or refunds and disputes, have it.
words-on-orders = on { $count ->
 [one] { $count } order
 *[other] { $count } orders
}
words-on-cases = on { $count ->
 [one] { $count } case
 *[other] { $count } cases
}

# Three buttons: what the word means.
# At most three words each.
words-open = Still open
words-finished = Finished
words-unsure = I do not know

# Once one was pressed, beside "Take it back".
# The quotation in the third is say-unknown of common.ftl, word for word.
words-said-open = You said: still open
words-said-finished = You said: finished
words-said-unsure = Then it stays “Not checked yet”

# A note on a page that AliExpress has changed: title (two lines of 34 letters), then two or three of these
# sentences. $what is a list of sign-…, whatever their gender or number. "At least in part" must stay: some
# orders may still show them. "As it is now": the page may be put right; the person's own answer still counts.
changed = AliExpress has changed this page
changed-gone = No longer found, at least in part: { $what }.
changed-all = What Last Orders read here before is no longer found.
changed-still = Still found: { $what }.
changed-hand = Check by hand what the page says. As it is now, it proves nothing in your list.
# What a page shows of orders and cases, in those lists: no full stop, a small letter where the language has them.
sign-status = statuses
sign-number = order numbers
sign-date = dates
sign-price = prices
sign-item = items
