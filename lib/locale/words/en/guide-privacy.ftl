### The privacy policy, in the guide's settings, a fold of its own; the same words are handed in at the stores, in every language.
### Legal text in plain words: short sentences, each exact, nothing softened and nothing added. No lengths to keep.

# Heading of the fold. $day: a date.
privacy-policy = Privacy policy
privacy-as-of = As of { $day }, for version { $version }.

# The whole of it in three sentences.
privacy-short = Last Orders works in this browser alone. It has no server, makes no request to any host, and has no account, statistics or advertising. Its makers receive nothing from it and can see nothing of you.

# Heading and lines. "You open yourself" and "only if you switch on" are limits: keep them.
privacy-read = What is read
privacy-read-pages = Account pages of aliexpress.com and aliexpress.us that you open yourself. On them it reads counts and statuses: how many orders are on the way, whether the balance is zero.
privacy-read-copy = What your orders and reviews say, only if you switch on your own copy.
privacy-read-not = Your password, your postal address, your name, your card numbers and the site’s cookies are not read. No other site is read, and nothing is read in private windows.

# Heading and lines: what is stored, each with when. "Salted hashes": figures from which nobody can tell the number again.
privacy-stored = What is stored
privacy-stored-where = All of it is in this browser’s own storage, on this device. It is not encrypted beyond what your browser and your device do.
privacy-stored-pages = As you open account pages: counts, statuses and times, one record for each kind of page; and order and case numbers as salted hashes, to tell known orders from new ones.
privacy-stored-yours = As you enter them: your check marks and what you set aside, your decision and its reasons, the record of closing, which letters you sent, where you live as far as you told it for a letter, words of the site that you explained, your settings.
privacy-stored-copy = Only if you switch on your copy, or load a file: numbers, dates, statuses, stores, items, prices and links of orders, your reviews, and how many returns, disputes and guarantees they show as open. Postal addresses, phone numbers and email addresses are left out.
privacy-stored-never = Kept only until you close the page: what you type into a letter, such as your name, and the report of a page that could not be read, which is made at your press and holds nothing of the page’s texts but the words that you tick.

# Heading and line.
privacy-long = How long
privacy-long-what = Until you delete it. What was read is no longer trusted after 7 days, but stays stored until that page is read again.

# Heading and lines: the ways by which something can leave the browser. "Off until you switch it on" must stay.
privacy-leaves = What can leave this browser
privacy-leaves-how = Nothing is sent to us. Three ways remain, each only by your own act.
privacy-leaves-sync = The browser’s sync, off until you switch it on. It hands your check marks to the maker of your browser: which tasks you ticked or set aside, and when. The maker stores them under its own privacy policy and takes them to your other computers. Nothing read from pages, no order and no number is among them. They stay there when you switch it off, until you remove them or delete everything.
privacy-leaves-files = Files you save, letters you send, reports you hand on. They are yours, and we do not know of them.
privacy-leaves-links = Links you press. They open as any link does, and the site you go to learns what any site learns.

# Heading and lines: permissions, as the browser calls them.
privacy-asks = Permissions
privacy-asks-always = Always: storage, for what is listed above; alarms, to notice that something seen has become too old to trust, and for reminders; the named account pages, to read them and to show a panel in their corner.
privacy-asks-optional = Only at your press: notifications, to remind you, given back when you switch reminders off; clearing data, to clear what AliExpress’s sites stored in this browser, given back right after.

# Heading and line. Quoted: settings-leave of guide-settings.ftl.
privacy-delete = Deleting it
privacy-delete-how = “Leave no trace” in the settings deletes all that is stored in this browser, and the check marks in its sync. Removing the extension makes the browser delete what is stored on this device. Files you saved stay yours. Your AliExpress account is not touched.

# Heading and lines: the person's rights, and what a store wants to be told. "Limited Use": Google's name for its requirements.
privacy-rights = Your rights
privacy-rights-what = You hold all of this data yourself: see it in this guide, save it as files, delete it at any time. As nothing reaches us, there is nothing that we could hand over, correct or delete for you. For what AliExpress or the maker of your browser has stored, ask them.
privacy-rights-use = Nothing is sold or shared, nothing is collected from children, and nothing is used for anything but what is said here. The use of what is read complies with the Chrome Web Store’s User Data Policy, including its Limited Use requirements.
privacy-rights-changes = If this policy changes, the new text comes with the version that needs it, under a new date.

# Last line: whose it is. "endorsed": approved or recommended.
privacy-whose = Last Orders is free software under the MIT licence. It is not made, checked or endorsed by AliExpress, and not connected with it; the name AliExpress is used only to tell what it works with.
