### Words of the guide's shell.

guide-title = Last Orders: guide
skip-to-text = Skip to the text
welcome = Leave AliExpress in your own time
welcome-what = Settle what is open, keep what is yours, then close. Open your account pages one by one: what they show is filled in here.
welcome-decide = First decide whether to close
takes-decide = Is closing the right answer for you?
takes-prepare = Look at your account pages, settle what is open, save what is yours. This takes as long as your parcels do.
takes-gate = Look once more at what is still open.
takes-close = Only you send the request.
takes-after = Check a few things over 32 days.
pin = Pin the button: press the puzzle piece beside the address bar. In Chrome, press the pin beside Last Orders; in Firefox, the gear, then “Pin to Toolbar”.
printed = Last Orders, printed on { $day }
guide-parts = Parts of the guide
section-decide = Decide
section-prepare = Get ready
section-give-up = What you would give up
section-gate = Before you close
section-close = Close
section-after = Afterwards
section-orders = Your copy
section-letters = Letters
section-trouble = If something goes wrong
section-questions = Questions
section-settings = Settings
figure-of = { $done } / { $total }
search-guide = Search the guide
search-found = { $count ->
 [0] Nothing found
 [one] { $count } place found
 *[other] { $count } places found
}
search-more = And { $count } more. Type another word to narrow it down.
search-nothing = Nothing found for “{ $query }”
search-nothing-what = Try a single word, or another word for the same thing.
