### Words of the guide's section "Your copy": what is kept, and the files it goes into and comes from.

# Sentences in a row under the section's heading: how many, from when, how complete.
archive-kept = { $orders ->
 [one] { $orders } order is saved on this computer.
 *[other] { $orders } orders are saved on this computer.
}
archive-oldest = The oldest is from { $day }.

# "complete" is said of orders of which every page showed all. $complete and $incomplete: numbers of orders.
archive-complete = { $incomplete ->
 [0] { $complete ->
  [one] It is complete.
  *[other] All of them are complete.
 }
 [one] { $complete ->
  [0] It is incomplete.
  *[other] { $complete } complete, { $incomplete } incomplete.
 }
 *[other] { $complete ->
  [0] All of them are incomplete.
  *[other] { $complete } complete, { $incomplete } incomplete.
 }
}

# "as far as AliExpress shows" is the limit: keep it.
archive-all = These are all your orders, as far as AliExpress shows.
archive-no-guess = Nothing that is missing is filled in by guessing.

# Warning: records nobody can read.
archive-broken = { $count ->
 [one] { $count } more record cannot be read. It stays where it is and goes into no file.
 *[other] { $count } more records cannot be read. They stay where they are and go into no file.
}

# In place of the list while nothing is saved: title and text. What is never saved must stay complete.
archive-none = Nothing is saved yet
archive-none-what = Your order history is lost with the account. Once you press this, each order that AliExpress shows you is copied to this computer: items, prices, dates, links, reviews. Never a postal address, a phone number or an email address.

# As above, with saving on.
archive-waiting = Saving is on; no orders yet
archive-waiting-what = Open your orders on AliExpress. The page shows ten at first; on it, Last Orders offers to load the older ones for you.

# Button, at most six words; the next one takes its place.
archive-keep = Keep a copy on this computer
archive-keep-no-more = Stop saving

# Line beside the button.
archive-keeps = Saving is on: each order AliExpress shows you is copied here.
archive-keeps-not = Saving is off. What is here stays.

# In place of the list: while reading, and when it failed.
archive-reading = Reading your copy
archive-unread = Your copy could not be read just now

# Buttons, at most six words. "official copy": the file that AliExpress sends on request.
archive-save = Save everything as one file
archive-add-copy = Add the official copy
archive-load = Load a saved file

# Heading that unfolds other kinds of file, and what is in the one file.
archive-others = Other files
archive-others-what = The one file is a zip. It contains all of these, your reviews, the closing record, and a list of what is complete and what is missing. Every file is made on this computer.

# Buttons and choices for files. .xlsx, CSV and JSON stay as they are.
archive-make-xlsx = Spreadsheet (.xlsx)
archive-csv-separator = Column separator
archive-csv-comma = comma
archive-csv-semicolon = semicolon
archive-csv-tab = tab
archive-csv-decimal = Decimal separator
archive-csv-what = The tables are CSV files: choose here what your spreadsheet program expects. The .xlsx file needs no setting.
archive-make-receipts = Receipts to print
archive-make-orders-csv = Table of orders
archive-make-items-csv = Table of items
archive-make-json = JSON

# Line that unfolds a how-to; its steps, one a line, keep four lines. "not known here" is a doubt to keep.
archive-copy-how = How to get AliExpress’s own copy
archive-copy-walk = Open AliExpress’s privacy centre and ask for a copy of your data. Where on that page is not known here.
    Look for the answer in the privacy centre and in your email. In the EU the law gives them one month for it.
    Save the file and open it at once. A complaint from July 2025 describes one that opened only once.
    Add it here, or drop it on this page. It is checked and compared with what is saved.

# Link under it, to a letter.
archive-copy-letter = No answer? Write a letter

# Beside the bar while it works, at most four words; "make" a file, "read" one, check the official copy.
archive-doing-make = Making the file
archive-doing-read-pack = Reading the file
archive-doing-read-copy = Checking the file

# Button, one word; and what it leaves.
archive-stop = Stop
archive-stopped = Stopped. Nothing was changed.

# When done, a sentence. "handed to your browser": not yet proved to be saved.
archive-done-make = The file was handed to your browser, which puts it in your downloads. Open it once to be sure.
archive-done-read-pack = The file was read. What it contained is shown below.
archive-done-read-copy = The file was checked. What it contains is shown below.

# After deleting.
archive-done-drop = The order is no longer on this computer.
archive-done-drop-all = There are no orders on this computer any more.

# Titles of a failure; a sentence of the last block (fault-…) and archive-unharmed follow.
archive-failed-make = The file could not be made
archive-failed-read-pack = This file was not loaded
archive-failed-read-copy = This file was not added
archive-failed-keep = Saving was not changed
archive-unharmed = Nothing that was saved has changed.

# Line that unfolds the totals in other currencies.
archive-totals-others = { $count ->
 [one] One more currency
 *[other] { $count } more currencies
}

# Names of the search field and filters above the list, and their first choice.
archive-search = Title, store or number
archive-by-year = Year
archive-by-store = Store
archive-by-group = Status
archive-every-year = All years
archive-every-store = All stores
archive-every-group = Any status

# Filter and small mark on an order, one word.
archive-incomplete = Incomplete

# Line above the list. $shown: listed now; $found: match the search; $total, all.
archive-shown = { $shown } of { $total } shown, newest first
archive-found = { $shown } of { $found } found shown, out of { $total } saved

# In place of the list; then buttons.
archive-none-found = { $total ->
 [one] Your saved order does not match
 *[other] None of your { $total } saved orders match
}
archive-clear = Show all again
archive-show-all = Show all

# Button, then its question with an answer button (archive-drop-none). Finality must stay.
archive-drop-all = Delete your copy

# The question; "from this computer" is the limit: AliExpress is not touched.
archive-drop-all-ask = { $count ->
 [one] Delete { $count } order from this computer?
 *[other] Delete { $count } orders from this computer?
}
archive-drop-all-what = This cannot be undone. Once the account is closed, AliExpress no longer shows them either.

# Button: the answer no.
archive-drop-none = Keep them

# In a row of the list where something was not seen. "not seen": nobody knows it, not "none".
order-no-date = Date not seen
order-no-titles = { $count ->
 [0] Items not seen yet
 [one] { $count } item, title not seen yet
 *[other] { $count } items, titles not seen yet
}

# After the store's name, so it begins with a comma.
order-items = { $count ->
 [one] , { $count } item
 *[other] , { $count } items
}

# In a row, as above. "Its page": the order's page on AliExpress.
order-no-store = Store not seen
order-complete-it = Open its page once to complete it
order-no-total = Not seen

# Small mark on a row: currency or amount is not certain. At most two words.
order-which-currency = Which currency?
order-which-amount = How much?

# Status: small mark on a row and choice of a filter, at most two words. "Case": a refund or dispute.
order-group-unpaid = Unpaid
order-group-toShip = Not shipped
order-group-shipped = On the way
order-group-case = Case open
order-group-finished = Finished
order-group-none = Status not seen

# Lines inside an unfolded order. $quantity: how many of an item.
order-seen = Last seen on AliExpress
order-no-title = Title not seen
order-times = × { $quantity }
order-no-price = price not seen

# Sentences inside an unfolded order.
order-complete-how = Open its page on AliExpress while saving is on: what is shown there is added.

# Pages showed two things; nobody knows which is right.
order-conflicts = { $count ->
 [one] { $count } thing was shown differently on another page. The printable receipt says which.
 *[other] { $count } things were shown differently on other pages. The printable receipt says which.
}

# Button.
order-drop = Delete from this computer

# Result of adding the official copy: title, then row names of a small table with a number each.
official-opened = { $rows ->
 [0] The file opened, but has no rows
 [one] The file opened: { $rows } row
 *[other] The file opened: { $rows } rows
}

# Row names, at most eight words.
official-in-it = Orders in the official copy
official-kept = Orders saved here
official-both = In both
official-only-there = Only in the official copy
official-only-kept = Only saved here
official-newer = Only saved here, and newer than the official copy
official-unsure = In the official copy under a rounded number

# Sentences under the table.
official-no-number = { $rows ->
 [one] { $rows } row has no order number and could not be compared with anything.
 *[other] { $rows } rows have no order number and could not be compared with anything.
}

# As above; it is not stored: keep the warning.
official-in-pack = It goes into the one file as it is. It is not stored here, so save that file before you close this page.

# Line that unfolds a list, and the sentence in it.
official-show = { $count ->
 [one] Show the { $count } order that is only there
 *[other] Show the { $count } orders that are only there
}
official-show-what = Open one on AliExpress while saving is on, and it is saved here too.

# As above, for rounded numbers.
official-show-unsure = { $count ->
 [one] Show the { $count } rounded number
 *[other] Show the { $count } rounded numbers
}
official-show-unsure-what = A spreadsheet program has rounded long numbers in this file, so their last digits are lost. The file as AliExpress sent it has them: add that one, if you still have it.

# Rows of that list. $number: as it stands in the file; "may be" and "no telling" must stay.
official-may-be = { $number }: may be order { $orders }
official-unknown-number = { $number }: there is no telling which order it is

# Title after loading a saved file. $orders: orders in it; $news: those new or more complete.
import-done = { $orders ->
 [0] There are no orders in the file
 [one] { $news ->
  [0] { $orders } order in the file, with nothing new
  *[other] { $orders } order in the file, and it was new
 }
 *[other] { $news ->
  [0] { $orders } orders in the file, with nothing new
  *[other] { $orders } orders in the file, new or more complete: { $news }
 }
}

# Sentence under it. The first is proved by checksums; the second is not: keep the difference.
import-verified = Every file in it is unchanged since it was made. What was saved here before is still here; new things were added to it.
import-unverified = Whether it was changed since it was made could not be fully checked. What was saved here before is still here; new things were added to it.

# Heading of a list; its rows follow. "its list": the file manifest.json.
import-problems = { $count ->
 [one] { $count } thing is not as it should be
 *[other] { $count } things are not as they should be
}

# Rows of that list. $file: a file in the zip; $number, $id: an order number; $said, $there: numbers of orders.
problem-no-manifest = Its list of contents (manifest.json) is missing or cannot be read.
problem-changed = { $file } has changed since the file was made.
problem-lost = { $file } is missing.
problem-unlisted = { $file } is in it, but not on its list. It was not read.
problem-bad-order = Order number { $number } on its list cannot be saved as it stands, and was left out.
problem-twice = Order { $id } is in it more than once. All of them were merged.
problem-bad-copy = The official copy in it was left out.
problem-count = Its list says { $said } orders; there are { $there }.

# Why a file or a save failed: one or two sentences, plain, naming what to do next.
fault-bad-request = Last Orders asked itself for something it does not know. That is our mistake.
fault-unexpected = Last Orders does not know why. That is our mistake.
fault-empty = The file is empty.
fault-too-large = The file, or what it unpacks to, is larger than any such file can be.
fault-too-many-files = There are more files packed into it than in any file of ours.
fault-bad-path = A name in it points outside the file. It was not unpacked.
fault-broken-zip = The file is cut short or damaged. Download or copy it again.
fault-not-ours = The file was not made by Last Orders.
fault-broken-json = The orders in it cannot be read: the file is damaged.
fault-older-version = An older version of Last Orders made it, in a format that is no longer read.
fault-newer-version = A newer version of Last Orders made it. Update this one, then load it again.

# As above, about AliExpress's own file. “Order Information” is a sheet's name: keep it.
fault-not-xlsx = This is not an Excel workbook (.xlsx). AliExpress’s own copy is one.
fault-old-xls = This is an old Excel workbook (.xls). Save it as .xlsx in a spreadsheet program, then add that file.
fault-encrypted = The workbook is locked with a password. Save it without one, then add that file.
fault-macros = The workbook contains macros, which are small programs. AliExpress’s own copy has none, so it was not read.
fault-broken-workbook = The workbook is damaged. Download it from AliExpress again.
fault-foreign-workbook = The workbook has no sheet named “Order Information”, which AliExpress’s own copy has.
fault-no-order-numbers = The workbook has no column of order numbers.

# As above, about the browser and its storage.
fault-file = The browser could not read the file. It may have been moved, or it may be a folder.
fault-quota = This browser has no space left for Last Orders: it gives about 10 MB. Save everything as one file, then delete what you no longer need here.
fault-write = The browser could not save it.
fault-read = Your saved data could not be loaded. Try again.
fault-newer = A newer version of Last Orders saved what is stored here. Update this one, then try again.
