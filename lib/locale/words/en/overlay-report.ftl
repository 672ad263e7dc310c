### Words of the report on a page, in the overlay.

# Title. A report on how a page of AliExpress is built, made for whoever maintains this extension. Nothing of the person is in it.
report = A report on this page

# Three short paragraphs under the title. Placeholders: signs in the place of what is left out. “By
# itself” must stay: nothing is sent. The third is a warning, said calmly.
report-what = It says how the page is built, so that Last Orders can be taught to read it. Texts, numbers and addresses are placeholders.
report-stays = It goes nowhere by itself, and is gone once you close it. Where you post it is up to you.
report-never = Never post the page itself, a screenshot of it or cookies instead: they hold your data.

# Title and sentence above boxes to tick, each beside a word of the page: two lines of 40 letters. That the
# words are AliExpress’s own, not the person’s, must be clear.
report-words = Words of the page you may add
report-words-why = AliExpress’s own words for states and buttons help. Tick only what says nothing about you.

# What a screen reader says of the box with the text of the report.
report-text = The whole report

# Three buttons: at most three words each.
report-copy = Copy
report-save = Save file
report-close = Close the report

# Said under the buttons once “Copy” was pressed, or where the page below could not be asked.
report-copied = Copied.
report-selected = The browser did not allow copying. All of it is selected: copy it by hand.
report-failed = The page did not answer. Reload it, then try again.
