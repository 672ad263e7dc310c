### Words of the guide's section after closing: the days, letters that wait, what is left to clear.

# Sentence at the head of the section, before a request is noted as sent.
after-lead = These days are counted from the closing request. They start once you say that you have sent it.

# Link under it, at most three words: leads to the section "Close".
after-to-close = Go to closing

# The same place once a request is noted. Must not lose: the days are ours, not a promise of AliExpress's.
after-lead-sent = You sent the request on { $date }. AliExpress does not say how long it takes; these days are ours, so that silence does not go unnoticed.

# "Day 7": heading of a day's card, and the first and last mark of the ruler. $day: days since the request.
clock-day = Day { $day }

# The bare number of a day under the other marks of the ruler; one figure, no word.
clock-figure = { $day }

# Mark on the ruler for today, at most three words. Also first in what is read aloud of the ruler.
ruler-today = Today, day { $day }

# The states of the ruler's days, read aloud one after the other; a few words, begin in lower case.
# "not checked" and "comes later" must not sound like done.
ruler-done = day { $day }: done
ruler-todo = day { $day }: needs you
ruler-unknown = day { $day }: not checked
ruler-later = day { $day }: comes later

# Last row on day 32, and its name in the calendar file: bank and card statements, looked at by the person.
statements = Check your statements once more

# Line under that row before day 32, then from day 32 on. Last Orders cannot check this itself; keep that.
statements-later = Comes later. Cards, and automatic payments in PayPal or Klarna
statements-now = Last Orders cannot see them. Look at cards, and at automatic payments in PayPal or Klarna

# How to do each task after closing: one to four short sentences under its row. The id names the task.
# Keep who says it ("One person could …") and every order of steps.
how-confirm-closed = A final email should say that the account is closed. Keep it outside the mailbox too: it is your proof if anything is charged later.

# Only a refused sign-in proves anything; a sign-in page proves nothing. Keep both halves.
how-try-sign-in = Sign out first, then try with the password you know is right. Only a refusal tells you anything: a page that asks you to sign in does not.

# The rest, likewise.
how-sign-out-of-app = In the app’s settings, on every phone and tablet. One person could use the app for over a week after closing.
how-uninstall-app = Clear its data first where you can. Then uninstall it on every phone and tablet.
how-clear-app-data = On Android: Settings, Apps, AliExpress, Storage, and clear its data before you uninstall it. On an iPhone, its data is removed with the app. Pictures you saved from it stay.
how-clear-site-data = Last Orders can reach only this browser. In every other one you used for AliExpress, do the same in its settings.
how-remove-passwords = Do this after you have tried to sign in, which needs the password.

# "count as received after 24 hours" is a clause of AliExpress's terms: keep it exact.
how-keep-mailbox = Legal notices are sent to the account’s email address and count as received after 24 hours. Keep it, and check it, until every answer and every refund has come.

# The rest, likewise.
how-unsubscribe = Follow the link at the bottom of each email. It should ask you for a press of a button, never for your password.
how-report-spam = Do it in your mailbox. From then on, such emails are sorted out for you.
how-choose-shop = The same shops as among the less drastic options, each with what it is good for.

# Links at the end of such a how-to, at most four words.
more-trouble-mail-after-closing = If emails keep coming
more-way-other-shops = Other shops

# Buttons under a row: what the person says came of it. In the first or third person, at most four words.
sent-again = I sent it again
was-refused = It was refused
was-answered = It was answered
no-answer-came = No answer came
mail-came = The email has come
sign-in-failed = It failed
sign-in-worked = It worked

# Links under a row that lead to another place of the guide or to a letter, at most five words.
go-after-mail = Search my email
go-after-wipe = See what will be cleared
go-after-passwords = See where they are
go-letter-follow-up = Write to support
go-letter-erasure = Ask for erasure
go-letter-complaint = Write to the regulator

# Notice with two buttons: the person said "not sent" although days and a record exist. Title and sentence.
taken-back = You said that the request was not sent after all
taken-back-what = Its days and its record are still here. Say which is right.

# Its two buttons, at most six words.
taken-back-sent = I did send it
taken-back-remove = Remove the days and the record

# Button: makes a calendar file.
put-in-calendar = Add these days to my calendar

# Check box beside that button.
calendar-alarm = With an alarm at nine in the morning on each day

# Titles of entries in the calendar file, short. $name: name of a letter, such as "Ask for my data".
calendar-day = AliExpress closing, day { $day }
calendar-letter = AliExpress: answer due, { $name }

# Text of a letter's entry in the calendar.
calendar-letter-what = After this day, note in Last Orders what came of it.

# Button, at most six words; the next one takes its place while reminders are on.
remind = Remind me in this browser
remind-stop = Stop reminding me

# Small print under the buttons: others may see the calendar file.
calendar-note = The file mentions AliExpress, and your calendar may send it on to its own service.

# One line under the reminder button, by how things stand: off, asked, allowed, not allowed.
reminders-off = Reminders in this browser stay on this computer.
reminders-asking = The browser is asking you about notifications. Until you answer, the number on the toolbar button reminds you.
reminders-notify = On each of these days you get a notification, and the toolbar button shows how many things need you.
reminders-badge = Notifications are not allowed, so only the number on the toolbar button reminds you.

# Heading of the list of letters sent and not answered yet.
after-letters = Letters waiting for an answer

# Heading, and the sentence under it.
after-mail = Find their emails
after-mail-what = Each link opens a search in your own mailbox, in a new tab. Last Orders sees nothing of it.

# Two groups of links to searches, each with a note under it. Names the emails looked for; not a verb.
# Doubt to keep: the sender of the closing email is not known.
mail-closing = The closing email
mail-closing-what = The sender is not known. Emails about orders came from notice.aliexpress.com. Look in your spam folder too, and keep it: it is your proof.
mail-adverts = Advertising, to unsubscribe from
mail-adverts-what = The link to unsubscribe is at the bottom of each email. Mark any that keep coming as spam.

# Ends in a colon; the search words to type follow it.
mail-elsewhere = If the search finds nothing, or in any other mailbox, type:

# Heading, and the warning under it. Must not lose: it signs out; better not before day 14; ours stays.
after-wipe = Clear what AliExpress left in this browser
after-wipe-what = This signs you out of these sites in this browser. Better not before day 14: until then you may have to look something up on the site. What Last Orders has stored stays, your record and your copy too.

# Headings of the three columns of a small table, at most three words.
wipe-goes = Will be cleared
wipe-kinds = Data types
wipe-stays = Will be kept

# What is cleared in any case (first two), or only if ticked (check boxes). Keep host names as they are.
site-aliexpress = AliExpress: aliexpress.com and aliexpress.us, with all their known hosts
site-images = Its images and visit counters: alicdn.com, aliexpress-media.com, mmstat.com
site-aliexpress-ru = aliexpress.ru, a different company with its own accounts
site-alibaba = alibaba.com: signed in with the same account
site-alipay = alipay.com: payments

# Kinds of stored data, in lower case, joined to a list in a sentence: "cookies, databases and stored pages".
kind-cookies = cookies
kind-localStorage = local storage
kind-indexedDB = databases
kind-serviceWorkers = background scripts
kind-cacheStorage = stored pages
kind-fileSystems = stored files
kind-cache = cached files

# Small print under the kinds. -chromium: Chrome, Edge and the like; -firefox: Firefox only.
wipe-scope-chromium = This browser clears the cookies of a whole site, and everything else from each host named below.
wipe-scope-firefox = Firefox clears all of this from each host named below, and from no other.

# What is not touched, and how to look for more by hand. Menu names as the browser shows them in your language.
wipe-stays-what = All other sites, your history, your downloads and your saved logins.
wipe-by-hand-chromium = A host that is not named below may still have something stored. To look: Settings, Privacy and security, Third-party cookies, See all site data; search for aliexpress.
wipe-by-hand-firefox = Cached files: an add-on could only clear those of all sites, so they stay. By hand: Settings, Privacy & Security, Clear Data, only the cached files. A host that is not named below may still have something stored: Manage Data, search for aliexpress.

# Instead of all that, on Firefox for Android, where an add-on may not clear it. No menu of the browser is quoted: describe it.
wipe-by-hand-android = Firefox for Android does not let an add-on clear what a site has stored, so do it by hand. Open aliexpress.com, tap the lock beside the address, and clear cookies and site data there. Do the same on aliexpress.us if you used it.

# Heading of the check boxes: these sites are kept unless ticked.
wipe-choices = Also kept, unless you tick it

# Line that unfolds the list of hosts. $count: how many.
wipe-hosts = { $count ->
 [one] The { $count } host, by name
 *[other] All { $count } hosts, by name
}

# Button, at most three words; the next one stands on it while it works.
wipe = Clear this now
wipe-at-work = Clearing

# Small print under the button.
wipe-permission = The browser may ask whether Last Orders may clear data. The permission is given back right afterwards.

# Results, one line each. "according to the browser": we did not check it ourselves; keep that.
# $what: a list of the kinds above.
wiped-refused = Not allowed, so nothing was cleared.
wiped-done = Cleared, according to the browser: { $what }, from { $count ->
 [one] { $count } host
 *[other] { $count } hosts
}.

# "as described above" means the small print beside "Will be kept".
wiped-failed = The browser did not clear: { $what }. Press again, or clear it by hand as described above.

# Same list: what nobody checked. Must not sound cleared.
wiped-left-chromium = Not checked: hosts that are not named above, and other browsers.
wiped-left-firefox = Not checked: cached files, hosts that are not named above, and other browsers.

# Last line: what became of the browser's permission.
wiped-given-back = The permission was given back.
wiped-not-given-back = The permission could not be given back. You can remove it in the browser’s list of extensions.

# Heading, and the sentence under it: an address is shown for each browser.
after-passwords = Where saved logins are
after-passwords-what = No extension can remove them. Type the address into the address bar, then search for aliexpress.

# A row for each browser; -where is the path in its menus, named as your language's browser names them.
passwords-chrome = In Chrome
passwords-firefox = In Firefox
passwords-edge = In Edge
passwords-edge-where = Settings, Passwords
passwords-safari = In Safari, on iPhone and iPad
passwords-safari-where = The Passwords app, or Settings, Passwords

# Small print under the rows.
passwords-others = A separate password manager has its own search. The same login may also be used for Alibaba.com: keep it if you use that.

# Heading of a card: what is kept of the moment the request was sent.
after-record = The closing record

# Title of the page it is saved as.
record-title = Record of closing an AliExpress account

# Sentence under both. $when: date and time.
after-record-what = How things stood when you said that the request was sent, { $when }: what was checked, on what evidence, and what was saved.

# Line that unfolds the list. $count: how many tasks were checked.
record-checked = { $count ->
 [one] What was checked: { $count } thing
 *[other] What was checked: { $count } things
}

# One line under each task of that list. -seen: a page showed it, $what says what, $when when; -bare: no detail.
# No row may sound more certain than it is.
record-done-seen = { $what }. Seen { $when }
record-done-bare = Seen { $when }

# The person's own word, not ours: "by you" must stay.
record-told = Marked done by you, { $when }
# As record-done-seen; so many of the orders or cases shown rest on what the person said that the site's words mean.
record-by-word = { $what }, by your word on { $told } of { $shown }. Seen { $when }

# Still open (todo), not known (unknown), set aside by the person. "Not counted as checked" must stay strict.
record-todo-seen = { $what }. Seen { $when }
record-todo-bare = Something was open, { $when }
record-unknown-seen = Not counted as checked: { $what }, seen { $when }
record-unchecked = Nothing was seen
record-set-aside-seen = Set aside by you, { $when }. { $what }
record-set-aside-bare = Set aside by you, { $when }

# Heading: the boxes ticked before the closing page was opened.
record-acknowledged = What you confirmed

# A field for a note of one's own: its name, what to write in it, its button, and two states after it.
record-note = A note of your own
record-note-what = For example a request number, or who you spoke to.
record-note-keep = Save the note
record-note-changed = Not saved yet
record-note-kept = Saved on this computer

# Two buttons, at most four words: a page to read, and a file for programs.
record-save-html = Save as a page
record-save-json = Save as data

# Small print under them.
record-personal = Nothing in it says who you are, except your note.

# Last line of the saved page. $when: date and time.
record-foot = Made by Last Orders on this computer, { $when }. Last Orders is not part of AliExpress.
