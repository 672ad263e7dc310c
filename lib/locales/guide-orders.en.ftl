### Words of the guide's section "Your orders": what is kept, and the files it goes into and comes from.

archive-kept = { $orders ->
 [one] { $orders } order is on this computer.
 *[other] { $orders } orders are on this computer.
}
archive-oldest = The oldest is from { $day }.
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
archive-no-guess = Nothing missing is filled in by guessing.
archive-broken = { $count ->
 [one] { $count } more record cannot be read. It stays where it is and goes into no file.
 *[other] { $count } more records cannot be read. They stay where they are and go into no file.
}
archive-none = Nothing is kept yet
archive-none-what = Your order history goes with the account. From this press on, each order that AliExpress shows you is copied to this computer: items, prices, dates, links, reviews. Never a postal address, a phone number or a mail address.
archive-waiting = Keeping is on, and no order was seen yet
archive-waiting-what = Open your orders on AliExpress. The page shows ten at first. On it, Last Orders offers to load the older ones for you.
archive-keep = Keep a copy on this computer
archive-keep-no-more = Stop keeping
archive-keeps = Keeping is on: each order AliExpress shows you is copied here.
archive-keeps-not = Keeping is off. What is here stays.
archive-reading = Reading your orders
archive-unread = The kept orders could not be read just now

archive-save = Save everything as one file
archive-add-copy = Add the official copy
archive-load = Load a saved file
archive-others = Other files
archive-others-what = The one file is a zip. It holds all of these, your reviews, the record of the closing, and a list of what is complete and what is missing. Every file is made on this computer.
archive-make-receipts = Receipts to print
archive-make-orders-csv = Table of orders
archive-make-items-csv = Table of items
archive-make-json = JSON
archive-copy-how = How to get AliExpress’s own copy
archive-copy-walk = Open AliExpress’s privacy centre and ask for a copy of your data. Its place on that page is not known here.
    Look for the answer in the privacy centre and in your mail. In the EU the law gives one month for it.
    Save the file and open it at once. A complaint of July 2025 tells of one that opened only once.
    Add it here, or drop it on this page. It is checked and compared with what is kept.
archive-copy-letter = No answer? Write a letter

archive-doing-make = Making the file
archive-doing-read-pack = Reading the file
archive-doing-read-copy = Checking the file
archive-stop = Stop
archive-stopped = Stopped. Nothing was changed.
archive-done-make = The file was handed to your browser, which puts it with your downloads. Open it once to be sure.
archive-done-read-pack = The file was read. What it held stands below.
archive-done-read-copy = The file was checked. What it holds stands below.
archive-done-drop = The order is no longer on this computer.
archive-done-drop-all = No order is on this computer any more.
archive-failed-make = The file could not be made
archive-failed-read-pack = This file was not loaded
archive-failed-read-copy = This file was not added
archive-failed-keep = Keeping was not changed
archive-unharmed = Nothing that was kept has changed.

archive-totals = Ordered, by year
archive-totals-what = What the orders came to. Cancelled and refunded ones are in it.
archive-totals-left = { $count ->
 [one] { $count } order is not added up: its total, currency or year is not certain.
 *[other] { $count } orders are not added up: their total, currency or year is not certain.
}
archive-orders = { $count ->
 [one] { $count } order
 *[other] { $count } orders
}
archive-search = Title, store or number
archive-by-year = Year
archive-by-store = Store
archive-by-group = State
archive-every-year = All years
archive-every-store = All stores
archive-every-group = Any state
archive-incomplete = Incomplete
archive-shown = { $shown } of { $total } shown, newest first
archive-found = { $shown } of { $found } found shown, of { $total } kept
archive-none-found = { $total ->
 [one] The one kept order does not fit
 *[other] None of { $total } kept orders fits
}
archive-clear = Show all again
archive-show-all = Show all
archive-and-others = { $count ->
 [one] and { $count } more
 *[other] and { $count } more
}
archive-drop-all = Delete all kept orders
archive-drop-all-ask = { $count ->
 [one] Delete { $count } order from this computer?
 *[other] Delete { $count } orders from this computer?
}
archive-drop-all-what = This cannot be undone. Once the account is closed, AliExpress no longer shows them either.
archive-drop-none = Keep them

order-no-date = Date not seen
order-no-titles = { $count ->
 [0] Items not seen yet
 [one] { $count } item, title not seen yet
 *[other] { $count } items, titles not seen yet
}
order-items = { $count ->
 [one] , { $count } item
 *[other] , { $count } items
}
order-no-store = Store not seen
order-complete-it = Open its page once to complete it
order-no-total = Not seen
order-which-currency = Which currency?
order-which-amount = How much?
order-group-unpaid = Not paid
order-group-toShip = Not sent
order-group-shipped = On the way
order-group-case = Case open
order-group-finished = Finished
order-group-none = State not seen
order-seen = Last seen on AliExpress
order-no-title = Title not seen
order-times = × { $quantity }
order-no-price = price not seen
order-complete-how = Open its page on AliExpress while keeping is on: what is shown there is added.
order-conflicts = { $count ->
 [one] { $count } thing was shown differently on another page. The receipt to print names it.
 *[other] { $count } things were shown differently on other pages. The receipt to print names them.
}
order-drop = Delete from this computer

official-opened = { $rows ->
 [0] The file opened, and holds no row
 [one] The file opened: { $rows } row
 *[other] The file opened: { $rows } rows
}
official-in-it = Orders in the official copy
official-kept = Orders kept here
official-both = In both
official-only-there = Only in the official copy
official-only-kept = Only kept here
official-no-number = { $rows ->
 [one] { $rows } row has no order number and was compared with nothing.
 *[other] { $rows } rows have no order number and were compared with nothing.
}
official-in-pack = It goes into the one file as it is. It is not stored here: save that file before you close this page.
official-show = { $count ->
 [one] Show the { $count } order that is only there
 *[other] Show the { $count } orders that are only there
}
official-show-what = Open one on AliExpress while keeping is on, and it is kept here too.

import-done = { $orders ->
 [0] The file holds no order
 [one] { $news ->
  [0] { $orders } order in the file, nothing new in it
  *[other] { $orders } order in the file, and it was new
 }
 *[other] { $news ->
  [0] { $orders } orders in the file, nothing new in them
  *[other] { $orders } orders in the file, new or richer: { $news }
 }
}
import-verified = Every file in it is as it was made. What was kept here before is still here; new things were added to it.
import-unverified = Whether it was changed since it was made could not be told in full. What was kept here before is still here; new things were added to it.
import-problems = { $count ->
 [one] { $count } thing is not as it should be
 *[other] { $count } things are not as they should be
}
problem-no-manifest = Its list of contents (manifest.json) is not there or cannot be read.
problem-changed = { $file } is not as it was when the file was made.
problem-lost = { $file } is missing.
problem-unlisted = { $file } is in it, but not in its list. It was not read.
problem-bad-order = Order number { $number } of its list cannot be kept as it stands, and was left out.
problem-twice = Order { $id } stands in it more than once. All were put together.
problem-bad-copy = The official copy in it was left out.
problem-count = Its list speaks of { $said } orders, { $there } are there.

fault-bad-request = Last Orders asked itself for something it does not know. That is a mistake of ours.
fault-unexpected = Last Orders does not know why. That is a mistake of ours.
fault-empty = The file is empty.
fault-too-large = The file, or what it unfolds to, is larger than any such file can be.
fault-too-many-files = More files are packed into it than any file of ours has.
fault-bad-path = A name in it leads out of the file. It was not unpacked.
fault-broken-zip = The file is cut short or damaged. Fetch it once more.
fault-not-ours = The file was not made by Last Orders.
fault-broken-json = The orders in it cannot be read: the file is damaged.
fault-older-version = An older Last Orders made it, in a form that is no longer read.
fault-newer-version = A newer Last Orders made it. Update this one, then load it again.
fault-not-xlsx = This is no Excel workbook (.xlsx). AliExpress’s own copy is one.
fault-old-xls = This is an old Excel workbook (.xls). Save it as .xlsx in a table program, then add that.
fault-encrypted = The workbook is locked with a password. Save it without one, then add that.
fault-macros = The workbook holds macros, little programs. AliExpress’s own copy has none, so it was not read.
fault-broken-workbook = The workbook is damaged. Download it from AliExpress once more.
fault-foreign-workbook = The workbook has no sheet named “Order Information”, as AliExpress’s own copy has.
fault-no-order-numbers = The workbook has no column of order numbers.
fault-file = The browser could not read the file. It may have been moved, or be a folder.
fault-quota = This browser has no room left for Last Orders: it gives about 10 MB. Save everything as one file, then delete what you no longer need here.
fault-write = The browser did not store it.
fault-read = The browser did not hand out what is stored. Try again.
fault-newer = A newer Last Orders wrote what is stored here. Update this one, then try again.
