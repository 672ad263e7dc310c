### Words of the printable receipts. They go to the worker that makes them.

receipts-title = Orders kept from AliExpress
receipts-made = Made by { $by } on { $when }, from what AliExpress’s pages showed on your own computer. A copy for your own records, not an invoice.
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
receipts-number = Order number
receipts-date = Date
receipts-status = Status
receipts-store = Store
receipts-what = What
receipts-quantity = Quantity
receipts-price = Price
receipts-total = Total
receipts-case = Refund or dispute
receipts-case-open = Open when last seen
receipts-case-closed = Not open when last seen
receipts-review = Your review
receipts-links = Addresses on AliExpress
receipts-links-what = Once the account is closed they may lead nowhere.
receipts-detail-link = The order
receipts-receipt-link = AliExpress’s receipt
receipts-tracking-link = Tracking
receipts-not-shown = Not shown
receipts-gap = Incomplete
receipts-no-lines = No page that was opened showed what was in this order.
receipts-more-lines = There was more in this order than is listed here.
receipts-unsure-lines = No page said whether this is all of the order.
receipts-missing = Not shown by any page that was opened: { $what }.
receipts-unsettled = Copied as shown, since it could not be read for certain: { $what }.
receipts-conflict = Another page showed something else:
receipts-seen = Last seen on { $when }.
receipts-foot = Copied by Last Orders from what AliExpress’s pages showed. Not an invoice.
receipts-field-date = date
receipts-field-status = status
receipts-field-store = store
receipts-field-items = what was in it
receipts-field-all-items = whether that is all
receipts-field-item-title = title
receipts-field-item-variant = variant
receipts-field-item-quantity = quantity
receipts-field-item-price = price
receipts-field-total = total
