### Words the popup needs once its list stands: the days after the request, and what closing would give up.

# One paragraph at the foot of the list, a link to the guide.
# $what is a list of given-… and brief-… messages.
give-up-today = Closing today would mean giving up: { $what }.
# "That is known here" must stay: we know only what was seen.
give-up-nothing = Closing today would mean giving up nothing that is known here.
# Follows either of the two: $count tasks were not looked at, so more may be lost.
give-up-unchecked = { $count ->
 [one] One thing has not been checked.
 *[other] { $count } things have not been checked.
}

# Parts of the list in give-up-today, so a small letter and no
# full stop; amounts of money may follow in brackets.
given-orders = { $count ->
 [one] { $count } unfinished order
 *[other] { $count } unfinished orders
}
given-cases = { $count ->
 [one] { $count } refund or dispute
 *[other] { $count } refunds or disputes
}
# Window: the days in which an order may still be returned or disputed.
given-windows = { $count ->
 [one] { $count } order with an open window
 *[other] { $count } orders with an open window
}

# Title of the popup after the closing request. $day: how many days ago it was sent. 35 letters.
since-day = Day { $day } since your request
# Under it, and in the popup's foot: $days days have passed since
# the day on which we looked for an answer. Late is not failed.
since-late = { $days ->
 [one] 1 day overdue: look for the closing email
 *[other] { $days } days overdue: look for the closing email
}

# Lines of evidence after the request, one or two lines of 40 letters. $ago brings its own
# "ago"; $when is a date with a time. The record: the closing record, further down in the guide.
clock-submitted = Marked done by you, { $when }. The record is below
clock-submit-taken-back = You said that it was not sent after all
clock-waiting = Sent <time>{ $ago }</time>. AliExpress does not say how long it takes
# Not "failed": only that the email is late.
clock-overdue = <b>{ $days ->
 [one] { $days } day overdue.
 *[other] { $days } days overdue.
}</b> Look for an email from AliExpress, in your spam folder too
# The next three: the person told us so, or someone was seen signed in. "As you noted" must stay.
clock-refused = <b>Refused</b>, as you noted <time>{ $ago }</time>
clock-no-answer = <b>No answer</b>, as you noted <time>{ $ago }</time>
clock-still-open = You said it was closed, but someone was <b>signed in</b> <time>{ $ago }</time>
# "Someone": we read no names. "Then": it may have been closed since.
clock-signed-in = <b>Someone was signed in</b> <time>{ $ago }</time>: it was not closed then
# Seen too long ago to say anything of today: keep the doubt.
clock-signed-in-stale = Too old to trust: someone was signed in <time>{ $ago }</time>

# Lines of evidence of tasks not done yet: clock-open-… on their day, clock-later-… before it.
clock-open-answer-confirmation-mail = Not checked yet. Look in your spam folder too. Not everyone is asked to confirm
clock-open-confirm-closed = Not checked yet. Look for an email from AliExpress, in your spam folder too
# Here failing is the good outcome. "With the right password": else it proves nothing.
clock-open-try-sign-in = Not checked yet. It should fail now, with the right password
clock-later-try-sign-in = Comes later. It should fail then
clock-later-clear-site-data = Comes later. One press, and you see exactly what will be cleared

# A quiet line above the list. $pages is a list of page-… (pages.ftl), one or several: names, as they stand there.
changed-pages = Changed by AliExpress, so check by hand: { $pages }
