### Words of the guide's section on what closing today would give up.

# Lead of the section. "according to your copy and the pages you opened" is its limit: keep it.
give-up-lead = What closing today would cost you, according to your copy and the pages you opened. Nothing is guessed: what is missing is counted too.

# Reasons why a figure may be too low, a line each in a list above it. $count: orders, refunds or disputes.
# "not checked", "may be missing": never milder.
doubt-none-kept = No orders are saved here, so nothing could be counted. Open your orders and let them be saved.
doubt-counting = { $count ->
 [one] Your saved order is being counted.
 *[other] Your { $count } saved orders are being counted.
}

# As above. "Its windows": the times in which one can return or dispute.
doubt-open = { $count ->
 [one] { $count } order is not finished. Its windows may not begin until it arrives.
 *[other] { $count } orders are not finished. Their windows may not begin until they arrive.
}

# As above.
doubt-cases = { $count ->
 [one] { $count } refund or dispute is in progress.
 *[other] { $count } refunds or disputes are in progress.
}

# As above: orders that are over on AliExpress but still open in the copy.
doubt-outdated = { $count ->
 [one] { $count } order in your copy is saved as not finished, although it is over. Open your orders again, so that your copy knows how it ended.
 *[other] { $count } orders in your copy are saved as not finished, although they are over. Open your orders again, so that your copy knows how they ended.
}

# As above.
doubt-cases-unseen = Refunds and disputes have not been checked, or not recently enough.
doubt-unclear = { $count ->
 [one] { $count } saved order cannot be judged: it is not known whether it is finished. Its own page may tell.
 *[other] { $count } saved orders cannot be judged: it is not known whether they are finished. Their own pages may tell.
}
doubt-not-kept = { $count ->
 [one] { $count } order that a page showed is not in your copy.
 *[other] { $count } orders that a page showed are not in your copy.
}

# As above; "7 days" is a rule of ours.
doubt-not-whole = The list of your orders was not seen to its end in the last 7 days: some may be missing from your copy.

# What can be said in spite of them. "can be judged" limits it. $day: a date.
give-up-judged = { $count ->
 [one] Of the orders that can be judged, one has an open window, until { $day }.
 *[other] Of the orders that can be judged, { $count } have an open window. The last one closes on { $day }.
}

# The same when there is none.
give-up-judged-free = None of the orders that can be judged has an open window.

# Button. $day: a date.
give-up-calendar = Add { $day } to my calendar

# Title and text of that entry in the calendar. "that we know of" must stay.
calendar-free = AliExpress: the last window that we know of is over
calendar-free-what = From { $day } on, no return or dispute window that we knew of is open. Orders placed since then have windows of their own: look at your orders again before you close.

# Small print on how the days are counted: legally exact, with every doubt. Numbers of days must not change.
returns-longest = The data does not say where the seller is or when a parcel arrived, so the longest window is used for every order: 90 days from its date. That is also what one order page gives for a dispute. An order that arrived late, or was paid late, may have longer. Cancelled orders are counted too.

# What the conditions give: 90, 15 and 7 days, 14 days and 2 years are law or terms. Exact.
returns-windows = For items with “free return”, AliExpress’s conditions give you 90 days from payment if the seller is in mainland China, 15 days from receipt if the seller is in the EU, and 7 days from receipt if the seller is in Brazil. In the EU, the EEA and the UK you also have 14 days to withdraw and a 2-year guarantee. The order’s own page decides. Here, days are counted from the order; if you paid later, you have longer.

# Heading of a chart, what its marks mean, and two lines in its place while reading or unread.
timeline = When your orders’ windows close
timeline-what = Each mark is an order, above the last day of its longest window. Press a column to see which orders they are.
timeline-reading = Reading your copy.
timeline-unread = Your copy could not be read, so its orders cannot be shown one by one.

# Name of a column, also read aloud. $days: a stretch of days, such as "1 to 7 December".
timeline-column = { $count ->
 [0] { $days }: no order
 [one] { $days }: { $count } order
 *[other] { $days }: { $count } orders
}

# Line that unfolds the table below.
timeline-table = { $count ->
 [one] The order with an open window, as a table
 *[other] All { $count } orders with an open window, as a table
}

# Line under the table, then a button.
timeline-more = { $count ->
 [one] { $count } more is in your copy.
 *[other] { $count } more are in your copy.
}
timeline-all = Show all

# Heads of the table's columns, one or two words.
timeline-last = Last day
timeline-order = Order
timeline-placed = Ordered on
timeline-total = Total

# Mark on the chart.
timeline-today = Today

# Line under the table: how uncertain dates are counted.
timeline-by-year = { $count ->
 [one] The date of one of them is uncertain: the end of its year counts, or the day it was seen.
 *[other] The dates of { $count } of them are uncertain: the end of their year counts, or the day they were seen.
}

# Rows of what closing would give up: name (at most six words), -what what is known of it.
# Keep what "no official text says", the quote, and "may".
give-up-orders = Orders not finished
give-up-orders-what = AliExpress’s terms for the EU, the EEA and the UK say that such an order is “completed or reimbursed”, but not how. You can no longer track it.

# As above. "20 calendar days" and "final" are of the terms: exact.
give-up-cases = Refunds and disputes in progress
give-up-cases-what = The amount is the total of their orders; you may get less back. You can answer only while you can sign in. In the EU, the EEA and the UK a decision becomes final unless it is taken further within 20 calendar days.

# As above: what happens to money is not known. Must not read as lost, nor as paid out.
give-up-balance = Balance
give-up-balance-what = No official text says that it is paid out. Last Orders never reads how much it is.
give-up-coins = Coins and coupons
give-up-coins-what = No official text says that you get anything for them.

# As above.
give-up-windows = Returns and disputes still open to you
give-up-windows-what = You ask for them on the order’s page, which is lost with the account.

# Its figure. "that we know of" and "may" must stay.
give-up-open = { $count ->
 [0] No finished order in your copy has an open window that we know of
 [one] { $count } finished order in your copy may have an open window
 *[other] { $count } finished orders in your copy may have an open window
}

# As above, legally exact: the right stays, the way to the seller goes.
give-up-guarantee = Guarantee
give-up-guarantee-what = In the EU, the EEA and the UK the law gives you 2 years from receipt. You keep that right; what you lose is the way to reach the seller: order page, messages, receipt. Keep receipts and the sellers’ names.

# Its figure.
give-up-guaranteed = { $count ->
 [0] No order in your copy is less than two years old
 [one] { $count } order in your copy is less than two years old
 *[other] { $count } orders in your copy are less than two years old
}

# Small line in a row. "them": the orders or cases the row is about.
give-up-in-copy = { $count ->
 [one] { $count } of them is in your copy
 *[other] { $count } of them are in your copy
}

# Sentences after a row's text: what its total leaves out. Must stay a warning.
give-up-not-added = { $count ->
 [one] { $count } that a page showed is not in your copy, so it is not included in the total.
 *[other] { $count } that pages showed are not in your copy, so they are not included in the total.
}
give-up-untotalled = { $count ->
 [one] { $count } has no certain total, so it is not included.
 *[other] { $count } have no certain total, so they are not included.
}
