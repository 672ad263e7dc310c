### Words of the guide's shell.

# Title of the browser tab.
guide-title = Last Orders: guide

# Link for keyboards, read aloud first; at most four words.
skip-to-text = Skip to the text

# First screen: heading, sentence, and a link that leads on. "in your own time": without being hurried.
welcome = Leave AliExpress in your own time
welcome-what = Settle what is open, keep what is yours, then close. Open your account pages one by one: what they show is filled in here.
welcome-decide = First decide whether to close

# What each section takes, a short line after its linked name (the names are below).
takes-decide = Is closing the right answer for you?
takes-prepare = Look at your account pages, settle what is open, save what is yours. This takes as long as your parcels do.
takes-gate = Look once more at what is still open.
takes-close = Only you send the request.
takes-after = Check a few things over 32 days.

# Tip on the first screen. Names of buttons as the browser shows them.
pin = Pin the button: press the puzzle piece beside the address bar. In Chrome, press the pin beside Last Orders; in Firefox, the gear, then “Pin to Toolbar”.

# Head of the printed list. $day: a date.
printed = Last Orders, printed on { $day }

# Name of the navigation, read aloud.
guide-parts = Parts of the guide

# Names of the sections: in the navigation, as headings and in links. At most four words, best two.
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

# "3 / 12" after a section's name: no words.
figure-of = { $done } / { $total }

# Search field at the head: its name, and what came of it. $query: what was typed.
search-guide = Search the guide
search-found = { $count ->
 [0] Nothing found
 [one] { $count } place found
 *[other] { $count } places found
}
search-more = And { $count } more. Type another word to narrow it down.
search-nothing = Nothing found for “{ $query }”
search-nothing-what = Try a single word, or another word for the same thing.
