### Words of the printable receipts. They go to the worker that makes them.

# Head of the printable receipts: title, and who made them of what. $by: program and version; $when, date.
# "not an invoice" must stay.
receipts-title = Orders saved from AliExpress
receipts-made = Made by { $by } on { $when }, from what AliExpress’s pages showed on your own computer. A copy for your own records, not an invoice.

# Figures under it, then the heading of the list of orders, and "Order" before an order's number.
receipts-orders = { $count ->
 [one] { $count } order
 *[other] { $count } orders
}
receipts-complete = { $count } complete
receipts-incomplete = { $count ->
 [one] { $count } incomplete; it says what is missing
 *[other] { $count } incomplete; each says what is missing
}
receipts-index = All orders
receipts-one = Order

# Names of rows and columns of a receipt and of the tables, one to three words; no colon.
receipts-number = Order number
receipts-date = Date
receipts-status = Status
receipts-store = Store
receipts-what = Item
receipts-quantity = Quantity
receipts-price = Price
receipts-total = Total
receipts-case = Refund or dispute

# Values of "Refund or dispute". "when last seen": not how it is now.
receipts-case-open = Open when last seen
receipts-case-closed = Not open when last seen

# Headings and links on a receipt. Links may lead nowhere later: keep it.
receipts-review = Your review
receipts-links = Links to AliExpress
receipts-links-what = Once the account is closed, they may lead nowhere.
receipts-detail-link = The order
receipts-receipt-link = AliExpress’s receipt
receipts-tracking-link = Tracking

# In place of a value; then the title of the notes below. "Not shown" is not "none".
receipts-not-shown = Not shown
receipts-gap = Incomplete

# Notes on a receipt: what is missing or uncertain. $what: a list of the words below, receipts-field-….
receipts-no-lines = None of the pages opened showed what was in this order.
receipts-more-lines = There was more in this order than is listed here.
receipts-unsure-lines = None of the pages opened said whether this is the whole order.
receipts-missing = Not shown on any of the pages opened: { $what }.
receipts-unsettled = Copied as shown, because it could not be read with certainty: { $what }.
receipts-conflict = Another page showed something else:

# Foot of a receipt, small. $when: date and time.
receipts-seen = Last seen on { $when }.
receipts-foot = Copied by Last Orders from what AliExpress’s pages showed. Not an invoice.

# What is missing, in lower case, in a list within the sentences above.
receipts-field-date = date
receipts-field-status = status
receipts-field-store = store
receipts-field-items = what was in it
receipts-field-all-items = whether that is everything
receipts-field-item-title = title
receipts-field-item-variant = variant
receipts-field-item-quantity = quantity
receipts-field-item-price = price
receipts-field-total = total

# Totals by year: heading, sentence, warning. Also in the guide.
archive-totals = Ordered, by year
archive-totals-what = What the orders came to, cancelled and refunded ones included.
archive-totals-left = { $count ->
 [one] { $count } order is not included in the totals: its total, currency or year is uncertain.
 *[other] { $count } orders are not included in the totals: their total, currency or year is uncertain.
}

# Last row of a shortened list.
archive-and-others = { $count ->
 [one] and { $count } more
 *[other] and { $count } more
}

# Heads of the totals' columns.
receipts-year = Year
receipts-sum = Sum

# Names of sheets, which are heads of columns too: at most 31 characters, none of : \ / ? * [ ]
sheet-orders = Orders
sheet-items = Items
sheet-reviews = Reviews
sheet-missing = What is missing

# Heads of columns in the workbook and in the CSV tables, one to four words. "as shown": the page's own text.
sheet-variant = Variant
sheet-currency = Currency
sheet-total-shown = Total as shown
sheet-price-shown = Price as shown

# As above, on the sheet of what is missing.
sheet-not-shown = Not shown on any page
sheet-unsettled = Copied as shown, uncertain
sheet-conflict = Shown differently elsewhere

# As above; "UTC" stays. "Product number": AliExpress's own.
sheet-seen = Last seen (UTC)
sheet-product = Product number
sheet-link = Product page
sheet-review-date = Date of review

# Page START-HERE.html in the zip: heading and lead. Must not lose: it cannot be made again.
start-title = Start here
start-lead = Your own copy of what AliExpress showed you. Once the account is closed nobody can make it again, so keep the zip as it is, in two places.

# Hint above the links.
start-unpack = Unpack the zip first. The links below work only in the unpacked folder.

# Heading of files to read; each row tells what a file is. Then files for programs.
start-people = To read
start-receipts = Every order as a receipt, to read or print, with an index and totals by year.
start-workbook = Orders, items, reviews and what is missing, as tables for a spreadsheet program.
start-closing = The closing record: how things stood when you asked for it.
start-copy = AliExpress’s own copy of your data, as it was added.

# Heading, rows as above. schema.json and names of files stay.
start-programs = For programs
start-csv = The same tables as plain text, with commas and decimal points.
start-json = Everything, with no character changed. Its format is described in schema.json.
start-manifest = A list of what is in here, with a checksum for each file, so that any change shows.

# Last line: loading it again.
start-again = To have these orders in another browser, load the zip into Last Orders there.
