### The texts of Last Orders in the extension stores, and in the browser's own list of extensions.
### Plain text, a message a line, nothing to fill in. The words are those of lib/locale/words/<code>/glossary.md; what is promised must
### stay exact, since reviewers hold us to it. `scripts/store/listing.ts` puts them together: from `about` to `whose`, in this order, they are
### the long description, 250 to 10,000 characters of it.

# The product's name, never translated.
name = Last Orders

# Under the name, in the stores and in the browser's list of extensions. At most 132 characters in every language.
summary = Leave AliExpress without losing money, receipts or data. Shows what is still open, and never acts on the account.

# What the keyboard shortcut does, in the browser's list of shortcuts. At most 132 characters.
command = Open Last Orders on this page

# What it is for: two short paragraphs. The second is our first law; its quoted word is status-unknown of common.ftl.
about = Closing an AliExpress account is final. Orders on the way, open refunds, a balance, or the receipt you need for a guarantee can be lost with it. Last Orders helps you settle all of that first, keep your own copy, and close when you are ready.
about-law = Unknown never looks like done. What has not been seen on a page is called “Not checked”, and is never counted as settled.

# Heading, then what it does: one act an entry. "you open yourself", "if you want one" and "shows" are limits: keep them.
does = What it does
does-read = Reads the account pages you open yourself: how many orders are still open, whether a refund is undecided, whether the balance is zero.
does-check = Keeps a checklist of what to settle before you close, and says what it rests on: what was seen, on which page, and how long ago.
does-lead = Leads you to the page where something is settled, and shows you the place on it.
does-copy = Saves your own copy of your orders and reviews, if you want one: to search, to print, and to save as files that open in a spreadsheet or a browser.
does-give-up = Works out what closing today would give up: orders and refunds in progress, returns and disputes still open to you, guarantees.
does-close = Tells the way to close from its look-alikes, and says what each step asks of you.
does-after = Stays with you in the weeks after: what to look out for and when, with reminders if you want them, and letters to AliExpress for you to send.
does-languages = Speaks 19 languages, and works by keyboard alone.

# Heading, then what it never does. Each is a promise: exact, without exception.
never = What it never does
never-sends = It sends nothing to anyone. It makes no request to any server: no account, no statistics, no advertising.
never-acts = It never acts on your account. The one button it presses is the order list’s own “View orders”, to reach older orders, and only once you start that. Everything else is done by your hand.
never-takes = It never saves a postal address, a phone number, an email address, a password or a card number from a page.
never-elsewhere = It runs on no other pages than the account pages of aliexpress.com and aliexpress.us that it names, and never in private windows.

# Heading, then each permission and why it is asked for. What stands before the colon is the permission's name; the stores and browsers
# have their own words for it, use them where you know them. "Only when" is exact: the two last ones are asked for by the browser,
# at that press.
asks = What it asks for, and why
permission-storage = Storage: to keep your checklist, what was read from pages, your copy of your orders and your settings in this browser.
permission-alarms = Alarms: to notice within the hour that something seen has become too old to trust, and to remind you on the days you chose.
permission-matches = AliExpress’s account pages: to read there what is still open, and to show a small panel in their corner. No other page is read.
permission-notifications = Notifications (optional): to remind you of the days after closing. Asked for only when you switch reminders on, and given back when you switch them off.
permission-browsing-data = Clearing browsing data (optional): to clear what AliExpress’s sites have stored in this browser, once the account is closed. Asked for only when you press that button, and given back right after.

# What stays in the browser: where data is, the one way it can leave, how to delete it. "if you switch that on" must stay.
data = Everything stays in this browser. Only your check marks can travel to your other computers, by the browser’s own sync and its maker, if you switch that on. “Delete everything” deletes all of it.

# The single purpose, as the stores ask for it: one sentence.
purpose = Its single purpose is to help you leave AliExpress without losing money, receipts or data.

# Whose it is: must not lose anything. "endorsed": approved or recommended.
whose = The name AliExpress is used only to tell what Last Orders works with. Last Orders is not made, checked or endorsed by AliExpress, and not connected with it. It is free software under the MIT licence.

# Captions of the stores' pictures, in large letters above each: at most 48 characters, no full stop. "Last look" is section-gate's own
# thought; nothing may promise that nothing is lost. The last stands under the name on small tiles: at most 40 characters.
picture-page = See what is still open, on the page itself
picture-popup = One list of what to settle first
picture-gate = One last look before you close
picture-copy = Keep your own copy of your orders
picture-after = With you in the weeks after
picture-tile = Settle up before you leave AliExpress

# Small, in the frame around a picture of a shop's page: it is not AliExpress, and nobody's orders. At most 48 characters.
picture-shop = A stand-in shop with made-up orders
