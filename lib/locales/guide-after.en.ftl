### Words of the guide's section after closing: the days, letters that wait, what is left to clear.

after-lead = These days count from the closing request. They start once you say that you have sent it.
after-to-close = To the closing
after-lead-sent = You sent the request on { $date }. AliExpress names no waiting time; these days are ours, so that silence does not go unnoticed.
clock-day = Day { $day }
clock-figure = { $day }
ruler-today = Today, day { $day }
ruler-done = day { $day }: done
ruler-todo = day { $day }: needs you
ruler-unknown = day { $day }: not checked
ruler-later = day { $day }: comes later

clock-submitted = Done. You said so, { $when }. The record is below
clock-submit-taken-back = You took back that it was sent
clock-waiting = Sent <time>{ $ago }</time>. AliExpress names no waiting time
clock-overdue = <b>{ $days ->
 [one] { $days } day overdue.
 *[other] { $days } days overdue.
}</b> Look for mail from AliExpress, in spam too
clock-refused = <b>Refused</b>, you said so <time>{ $ago }</time>
clock-no-answer = <b>No answer</b>, you said so <time>{ $ago }</time>
clock-still-open = You said it is closed, but somebody was <b>signed in</b> <time>{ $ago }</time>
clock-signed-in = <b>Somebody was signed in</b> <time>{ $ago }</time>: it was not closed then
clock-signed-in-stale = Too old to trust: somebody was signed in <time>{ $ago }</time>
clock-open-answer-confirmation-mail = Not checked yet. Look in spam too. Not every closing asks for it
clock-open-confirm-closed = Not checked yet. Look for mail from AliExpress, in spam too
clock-open-try-sign-in = Not checked yet. It should fail now, with the right password
clock-later-try-sign-in = Comes later. It should fail then
clock-later-clear-site-data = Comes later. One press, and you see exactly what goes
statements = Check your statements once more
statements-later = Comes later. Cards, and automatic payments in PayPal or Klarna
statements-now = Last Orders cannot see them. Look at cards, and at automatic payments in PayPal or Klarna

how-confirm-closed = A last mail should say that the account is closed. Keep it outside the mailbox too: it is your proof if anything is charged later.
how-try-sign-in = Sign out first, then try with the password you know to be right. Only its refusal says something: a page that asks you to sign in says nothing.
how-sign-out-of-app = In the app’s settings, on every phone and tablet. One person could use the app for over a week after closing.
how-uninstall-app = Clear its data first where that can be done. Then take it off every phone and tablet.
how-clear-app-data = On Android: Settings, Apps, AliExpress, Storage, clear its data, before you take it off. On an iPhone its data goes with the app. Pictures you saved from it stay.
how-clear-site-data = Last Orders reaches this browser alone. In every other one you used for AliExpress, do the same in its settings.
how-remove-passwords = Do this after the test of signing in, which needs the password.
how-unsubscribe = Follow the link at the foot of each mail. It should ask for a press, never for your password.
how-report-spam = Do it in your mailbox. After that, such mails go where they belong by themselves.
how-choose-shop = The same shops as among the milder ways out, each with what it is good for.
more-trouble-mail-after-closing = If mails still come
more-way-other-shops = Other shops

sent-again = I sent it again
was-refused = It was refused
was-answered = It was answered
no-answer-came = No answer came
mail-came = The mail has come
sign-in-failed = It failed
sign-in-worked = It worked
go-after-mail = Search my mail
go-after-wipe = See what goes
go-after-passwords = See where they are
go-letter-follow-up = Write to support
go-letter-erasure = Ask for erasure
go-letter-complaint = Write to the regulator

taken-back = You took back that the request was sent
taken-back-what = Its days and its record are still here. Say which it is.
taken-back-sent = I did send it
taken-back-remove = Remove days and record

put-in-calendar = Put these days in my calendar
calendar-alarm = With an alarm at nine in the morning of each day
calendar-day = AliExpress closing, day { $day }
calendar-letter = AliExpress: answer due, { $name }
calendar-letter-what = After this day, say in Last Orders what came of it.
remind = Remind me in this browser
remind-stop = Stop reminding me
calendar-note = The file names AliExpress, and your calendar may send it on to its own service.
reminders-off = Reminders of this browser stay on this computer.
reminders-asking = The browser asks you about notifications. Until you answer, the number on the toolbar button reminds you.
reminders-notify = On each of these days a notification comes, and the toolbar button shows how many things need you.
reminders-badge = Notifications are not allowed, so only the number on the toolbar button reminds you.

after-letters = Letters that wait for an answer

after-mail = Find their mail
after-mail-what = Each link opens a search in your own mailbox, in a tab of its own. Last Orders sees nothing of it.
mail-closing = The closing mail
mail-closing-what = Who sends it is not known. Mail about orders came from notice.aliexpress.com. Look in spam too, and keep it: it is your proof.
mail-adverts = Adverts, to unsubscribe
mail-adverts-what = The link to unsubscribe is at the foot of each mail. Mark what still comes as spam.
mail-elsewhere = Where the search stays empty, or in any other mailbox, type:

after-wipe = Clear what AliExpress left in this browser
after-wipe-what = You are signed out by it wherever you still are. What Last Orders has stored stays, your record and your copy too.
wipe-goes = Goes
wipe-kinds = Of these
wipe-stays = Stays
site-aliexpress = AliExpress: aliexpress.com and aliexpress.us, with every host of theirs that is known
site-images = Its pictures and counters: alicdn.com, aliexpress-media.com, mmstat.com
site-aliexpress-ru = aliexpress.ru, another company, with accounts of its own
site-alibaba = alibaba.com: signed in by the same account
site-alipay = alipay.com: payments
kind-cookies = cookies
kind-localStorage = local storage
kind-indexedDB = databases
kind-serviceWorkers = background scripts
kind-cacheStorage = stored pages
kind-fileSystems = stored files
kind-cache = cached files
wipe-scope-chromium = This browser takes the cookies of a whole site, and everything else from each host named below.
wipe-scope-firefox = Firefox takes all of this from each host named below, and from no other.
wipe-stays-what = All other sites, your history, your downloads and your saved log-ins.
wipe-by-hand-chromium = A host that is not named below may keep something. To look: Settings, Privacy and security, Third-party cookies, See all site data; search for aliexpress.
wipe-by-hand-firefox = Cached files: an add-on could only clear those of all sites, so they stay. By hand: Settings, Privacy & Security, Clear Data, only the cached files. A host that is not named below may keep something: Manage Data, search for aliexpress.
wipe-choices = Stays too, unless you tick it
wipe-hosts = { $count ->
 [one] The { $count } host, by name
 *[other] All { $count } hosts, by name
}
wipe = Clear this now
wipe-at-work = Clearing
wipe-permission = The browser may ask whether Last Orders may clear data. That permission is given back right after.
wiped-refused = Not allowed, so nothing was cleared.
wiped-done = Cleared, the browser says: { $what }, of { $count ->
 [one] { $count } host
 *[other] { $count } hosts
}.
wiped-failed = The browser did not clear: { $what }. Press again, or clear it by hand as told above.
wiped-left-chromium = Not looked at: hosts that are not named above, and other browsers.
wiped-left-firefox = Not looked at: cached files, hosts that are not named above, and other browsers.
wiped-given-back = The permission was given back.
wiped-not-given-back = The permission could not be given back. You can take it away in the browser’s list of extensions.

after-passwords = Where saved log-ins are
after-passwords-what = No extension can take them out. Type the address into the address bar, then search for aliexpress.
passwords-chrome = In Chrome
passwords-firefox = In Firefox
passwords-edge = In Edge
passwords-edge-where = Settings, Passwords
passwords-safari = In Safari, on iPhone and iPad
passwords-safari-where = The Passwords app, or Settings, Passwords
passwords-others = A password manager of your own has its own search. The same log-in may serve Alibaba.com: keep it if you use that.

after-record = The closing record
record-title = Record of closing an AliExpress account
after-record-what = What stood when you said that the request was sent, { $when }: what was checked, on which evidence, and what was kept.
record-checked = { $count ->
 [one] What was checked: { $count } thing
 *[other] What was checked: { $count } things
}
record-done-seen = { $what }. Seen { $when }
record-done-bare = Seen { $when }
record-told = You said so, { $when }
record-todo-seen = { $what }. Seen { $when }
record-todo-bare = Something was open, { $when }
record-unknown-seen = Not counted as checked: { $what }, seen { $when }
record-unchecked = Nothing was seen
record-set-aside-seen = Set aside by you, { $when }. { $what }
record-set-aside-bare = Set aside by you, { $when }
record-acknowledged = What you said you know
record-note = A note of your own
record-note-what = A request number, say, or whom you spoke to.
record-note-keep = Keep the note
record-note-changed = Not kept yet
record-note-kept = Kept on this computer
record-save-html = Save as a page
record-save-json = Save as data
record-personal = Nothing in it says who you are, except your note.
record-foot = Made by Last Orders on this computer, { $when }. Last Orders is not part of AliExpress.
