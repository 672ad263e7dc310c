### Words the popup needs once its list stands: the days after the request, and what closing would give up.

give-up-today = Closing today would mean giving up: { $what }.
give-up-nothing = Closing today would mean giving up nothing that is known here.
give-up-unchecked = { $count ->
 [one] One thing has not been checked.
 *[other] { $count } things have not been checked.
}
given-orders = { $count ->
 [one] { $count } unfinished order
 *[other] { $count } unfinished orders
}
given-cases = { $count ->
 [one] { $count } refund or dispute
 *[other] { $count } refunds or disputes
}
given-windows = { $count ->
 [one] { $count } order with an open window
 *[other] { $count } orders with an open window
}
since-day = Day { $day } since your request
since-late = { $days ->
 [one] 1 day overdue: look for the closing email
 *[other] { $days } days overdue: look for the closing email
}
clock-submitted = Marked done by you, { $when }. The record is below
clock-submit-taken-back = You said that it was not sent after all
clock-waiting = Sent <time>{ $ago }</time>. AliExpress does not say how long it takes
clock-overdue = <b>{ $days ->
 [one] { $days } day overdue.
 *[other] { $days } days overdue.
}</b> Look for an email from AliExpress, in your spam folder too
clock-refused = <b>Refused</b>, as you noted <time>{ $ago }</time>
clock-no-answer = <b>No answer</b>, as you noted <time>{ $ago }</time>
clock-still-open = You said it was closed, but someone was <b>signed in</b> <time>{ $ago }</time>
clock-signed-in = <b>Someone was signed in</b> <time>{ $ago }</time>: it was not closed then
clock-signed-in-stale = Too old to trust: someone was signed in <time>{ $ago }</time>
clock-open-answer-confirmation-mail = Not checked yet. Look in your spam folder too. Not everyone is asked to confirm
clock-open-confirm-closed = Not checked yet. Look for an email from AliExpress, in your spam folder too
clock-open-try-sign-in = Not checked yet. It should fail now, with the right password
clock-later-try-sign-in = Comes later. It should fail then
clock-later-clear-site-data = Comes later. One press, and you see exactly what will be cleared
