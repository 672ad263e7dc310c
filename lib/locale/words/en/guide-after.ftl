### Words of the guide's section after closing: the days, letters that wait, what is left to clear.

after-lead = These days are counted from the closing request. They start once you say that you have sent it.
after-to-close = Go to closing
after-lead-sent = You sent the request on { $date }. AliExpress does not say how long it takes; these days are ours, so that silence does not go unnoticed.
clock-day = Day { $day }
clock-figure = { $day }
ruler-today = Today, day { $day }
ruler-done = day { $day }: done
ruler-todo = day { $day }: needs you
ruler-unknown = day { $day }: not checked
ruler-later = day { $day }: comes later

statements = Check your statements once more
statements-later = Comes later. Cards, and automatic payments in PayPal or Klarna
statements-now = Last Orders cannot see them. Look at cards, and at automatic payments in PayPal or Klarna

how-confirm-closed = A final email should say that the account is closed. Keep it outside the mailbox too: it is your proof if anything is charged later.
how-try-sign-in = Sign out first, then try with the password you know is right. Only a refusal tells you anything: a page that asks you to sign in does not.
how-sign-out-of-app = In the app’s settings, on every phone and tablet. One person could use the app for over a week after closing.
how-uninstall-app = Clear its data first where you can. Then uninstall it on every phone and tablet.
how-clear-app-data = On Android: Settings, Apps, AliExpress, Storage, and clear its data before you uninstall it. On an iPhone, its data is removed with the app. Pictures you saved from it stay.
how-clear-site-data = Last Orders can reach only this browser. In every other one you used for AliExpress, do the same in its settings.
how-remove-passwords = Do this after you have tried to sign in, which needs the password.
how-keep-mailbox = Legal notices are sent to the account’s email address and count as received after 24 hours. Keep it, and check it, until every answer and every refund has come.
how-unsubscribe = Follow the link at the bottom of each email. It should ask you for a press of a button, never for your password.
how-report-spam = Do it in your mailbox. From then on, such emails are sorted out for you.
how-choose-shop = The same shops as among the less drastic options, each with what it is good for.
more-trouble-mail-after-closing = If emails keep coming
more-way-other-shops = Other shops

sent-again = I sent it again
was-refused = It was refused
was-answered = It was answered
no-answer-came = No answer came
mail-came = The email has come
sign-in-failed = It failed
sign-in-worked = It worked
go-after-mail = Search my email
go-after-wipe = See what will be cleared
go-after-passwords = See where they are
go-letter-follow-up = Write to support
go-letter-erasure = Ask for erasure
go-letter-complaint = Write to the regulator

taken-back = You said that the request was not sent after all
taken-back-what = Its days and its record are still here. Say which is right.
taken-back-sent = I did send it
taken-back-remove = Remove the days and the record

put-in-calendar = Add these days to my calendar
calendar-alarm = With an alarm at nine in the morning on each day
calendar-day = AliExpress closing, day { $day }
calendar-letter = AliExpress: answer due, { $name }
calendar-letter-what = After this day, note in Last Orders what came of it.
remind = Remind me in this browser
remind-stop = Stop reminding me
calendar-note = The file mentions AliExpress, and your calendar may send it on to its own service.
reminders-off = Reminders in this browser stay on this computer.
reminders-asking = The browser is asking you about notifications. Until you answer, the number on the toolbar button reminds you.
reminders-notify = On each of these days you get a notification, and the toolbar button shows how many things need you.
reminders-badge = Notifications are not allowed, so only the number on the toolbar button reminds you.

after-letters = Letters waiting for an answer

after-mail = Find their emails
after-mail-what = Each link opens a search in your own mailbox, in a new tab. Last Orders sees nothing of it.
mail-closing = The closing email
mail-closing-what = The sender is not known. Emails about orders came from notice.aliexpress.com. Look in your spam folder too, and keep it: it is your proof.
mail-adverts = Advertising, to unsubscribe from
mail-adverts-what = The link to unsubscribe is at the bottom of each email. Mark any that keep coming as spam.
mail-elsewhere = If the search finds nothing, or in any other mailbox, type:

after-wipe = Clear what AliExpress left in this browser
after-wipe-what = This signs you out of these sites in this browser. Better not before day 14: until then you may have to look something up on the site. What Last Orders has stored stays, your record and your copy too.
wipe-goes = Will be cleared
wipe-kinds = Data types
wipe-stays = Will be kept
site-aliexpress = AliExpress: aliexpress.com and aliexpress.us, with all their known hosts
site-images = Its images and visit counters: alicdn.com, aliexpress-media.com, mmstat.com
site-aliexpress-ru = aliexpress.ru, a different company with its own accounts
site-alibaba = alibaba.com: signed in with the same account
site-alipay = alipay.com: payments
kind-cookies = cookies
kind-localStorage = local storage
kind-indexedDB = databases
kind-serviceWorkers = background scripts
kind-cacheStorage = stored pages
kind-fileSystems = stored files
kind-cache = cached files
wipe-scope-chromium = This browser clears the cookies of a whole site, and everything else from each host named below.
wipe-scope-firefox = Firefox clears all of this from each host named below, and from no other.
wipe-stays-what = All other sites, your history, your downloads and your saved logins.
wipe-by-hand-chromium = A host that is not named below may still have something stored. To look: Settings, Privacy and security, Third-party cookies, See all site data; search for aliexpress.
wipe-by-hand-firefox = Cached files: an add-on could only clear those of all sites, so they stay. By hand: Settings, Privacy & Security, Clear Data, only the cached files. A host that is not named below may still have something stored: Manage Data, search for aliexpress.
wipe-choices = Also kept, unless you tick it
wipe-hosts = { $count ->
 [one] The { $count } host, by name
 *[other] All { $count } hosts, by name
}
wipe = Clear this now
wipe-at-work = Clearing
wipe-permission = The browser may ask whether Last Orders may clear data. The permission is given back right afterwards.
wiped-refused = Not allowed, so nothing was cleared.
wiped-done = Cleared, according to the browser: { $what }, from { $count ->
 [one] { $count } host
 *[other] { $count } hosts
}.
wiped-failed = The browser did not clear: { $what }. Press again, or clear it by hand as described above.
wiped-left-chromium = Not checked: hosts that are not named above, and other browsers.
wiped-left-firefox = Not checked: cached files, hosts that are not named above, and other browsers.
wiped-given-back = The permission was given back.
wiped-not-given-back = The permission could not be given back. You can remove it in the browser’s list of extensions.

after-passwords = Where saved logins are
after-passwords-what = No extension can remove them. Type the address into the address bar, then search for aliexpress.
passwords-chrome = In Chrome
passwords-firefox = In Firefox
passwords-edge = In Edge
passwords-edge-where = Settings, Passwords
passwords-safari = In Safari, on iPhone and iPad
passwords-safari-where = The Passwords app, or Settings, Passwords
passwords-others = A separate password manager has its own search. The same login may also be used for Alibaba.com: keep it if you use that.

after-record = The closing record
record-title = Record of closing an AliExpress account
after-record-what = How things stood when you said that the request was sent, { $when }: what was checked, on what evidence, and what was saved.
record-checked = { $count ->
 [one] What was checked: { $count } thing
 *[other] What was checked: { $count } things
}
record-done-seen = { $what }. Seen { $when }
record-done-bare = Seen { $when }
record-told = Marked done by you, { $when }
# As record-done-seen; so many of the orders or cases shown rest on what the person said that the site's words mean.
record-by-word = { $what }, by your word on { $told } of { $shown }. Seen { $when }
record-todo-seen = { $what }. Seen { $when }
record-todo-bare = Something was open, { $when }
record-unknown-seen = Not counted as checked: { $what }, seen { $when }
record-unchecked = Nothing was seen
record-set-aside-seen = Set aside by you, { $when }. { $what }
record-set-aside-bare = Set aside by you, { $when }
record-acknowledged = What you confirmed
record-note = A note of your own
record-note-what = For example a request number, or who you spoke to.
record-note-keep = Save the note
record-note-changed = Not saved yet
record-note-kept = Saved on this computer
record-save-html = Save as a page
record-save-json = Save as data
record-personal = Nothing in it says who you are, except your note.
record-foot = Made by Last Orders on this computer, { $when }. Last Orders is not part of AliExpress.
