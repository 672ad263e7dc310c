### Words of the overlay alone.

# What a page is good for: -hint is a title in a panel 348 px wide (one line of 34 letters, or two), -why
# one to three sentences under it; -also-… come second, smaller. Names in “…” are AliExpress's own. "May"
# and "some guides say" must stay: nobody knows it for sure.
page-account-home-hint = Look for memberships and saved cards
page-account-home-why = Its menu leads to VIP, other memberships and payment. Cancel or remove what you find.
page-account-security-hint = Do you still get email at this address?
page-account-security-why = Closing may require a code sent to it. Change it while you can.
page-account-security-also-hint = The closing option may be nearby
page-account-security-also-why = Some guides say that “Close Your Account” is under Account Security.
page-account-settings-hint = Check your email address and phone number
page-account-settings-why = Closing may require a code sent to one of them. Change them while you can.
page-account-settings-also-hint = The closing option may be here too
# Guides: by others, on the web. Not ours.
page-account-settings-also-why = Guides from 2022 to 2025 say that “Delete account” is among these settings.
page-cookie-settings-hint = Reject what you do not need
page-cookie-settings-why = This applies only to this browser. Clear its cookies after closing.
page-help-centre-hint = Write to support
page-help-centre-why = Keep a copy of the chat. You may need it once the account is closed.
page-mail-settings-hint = Untick the emails you do not want
page-mail-settings-why = If emails are why you want to leave, this may be enough: you can keep the account.
page-messages-hint = Copy what you may need later
page-messages-why = You can read what sellers wrote to you only while you can sign in.
page-order-detail-hint = Save this order’s receipt
page-order-detail-why = Look for “Receipt” on this page and save it as a file.
page-order-tracking-hint = Tracking is lost with the account
page-order-tracking-why = If you close before the parcel arrives, write down its tracking number.
page-password-reset-hint = Set a new password
page-password-reset-why = Then sign in and carry on. If no email arrives, support can help.
page-privacy-centre-hint = Ask for a copy of your data
# That a copy opened only once happened to one person: do not make it a rule.
page-privacy-centre-why = Look in its menu for a copy of your data. When the file arrives, save it and open it at once: one person’s copy opened only once.
page-privacy-centre-also-hint = The closing option may be here too
page-privacy-centre-also-why = Guides since 2021 list it among this centre’s requests, as “Delete my account”.
page-receipt-hint = Save this receipt
# To a file: as a PDF, by the browser's print command.
page-receipt-why = Print it to a file. It is lost with the account.
page-review-list-hint = Copy the reviews you wrote
page-review-list-why = You cannot look them up after closing.
page-sign-in-hint = Sign in, then carry on
page-sign-in-why = Last Orders does not read what you type. Your account pages can be read once you are signed in.

# Sentences under the title of a hint, one or two after each other. $ago brings its own "ago".
hint-checked = Checked <time>{ $ago }</time>.
# Seen on another page of AliExpress than the one below; "it": what the title names.
hint-elsewhere = Seen <time>{ $ago }</time>. It has its own page.
hint-more-orders = There are more orders that are not shown yet.
# “Confirm received” is AliExpress's button. "Only" must stay: it says that the parcel arrived.
hint-confirm = Press “Confirm received” only for what has arrived.
# "As far as AliExpress shows" must stay: it is no proof of more than that.
hint-no-more = The page offers no more: this is everything, as far as AliExpress shows.
# $what is a shows-… message, or a brief-… one. The person ticked it, the page shows otherwise.
hint-contradicted = You ticked this, but the page shows <b>{ $what }</b>. Set it aside if you can live without it.

# Parts: what stands within “the page shows …” above. As
# brief-…, with its noun; in the case your sentence needs.
shows-orders-shipped = { $open ->
 [one] { $open } order
 *[other] { $open } orders
} on the way
shows-orders-unpaid = { $open ->
 [one] { $open } unpaid order
 *[other] { $open } unpaid orders
}
shows-orders-to-ship = { $open ->
 [one] { $open } order
 *[other] { $open } orders
} not shipped
shows-orders-open = { $open ->
 [one] { $open } open order
 *[other] { $open } open orders
}
shows-cases-open = { $open ->
 [one] { $open } open case
 *[other] { $open } open cases
}

# Title of a hint. It must not read as done.
hint-part = Only partly checked so far
# A sentence under it: we cannot tell whether the list goes on. The question is for the person to answer.
hint-no-end = Nothing on the page says that this is everything. Look at the end of it: is there a button for more, or a next page?

# Small line above the title of a hint whose task is settled:
# nothing to do on this page, that is, not everywhere.
nothing-here = Nothing to do here

# Buttons: the person's own answer, in place of "I did this". At most three
# words, 20 letters; they say what is so. Each belongs to the task of its name:
# "they" are parcels, "the money" is a refund, "none" are coins and coupons …
did-receive-orders = All have arrived
did-settle-refunds = The money came
did-close-disputes = All are closed
did-save-receipts = All are saved
did-save-reviews = All are saved
did-empty-wallet = It is empty
did-use-coupons-and-coins = None are left
did-find-subscriptions = None found
did-cancel-subscriptions = All are cancelled
did-reach-mailbox = It still works
did-remove-payment-methods = None are saved
did-remove-addresses = None are left

# A button: the person's answer to hint-no-end ("is there a button for more, or a next page?"). 25 letters.
that-is-all = No, this is everything

# A button: the person has asked AliExpress for a copy of their data. Not: has received it. 25 letters.
asked = I have asked for it

# Title, sentence and button (three words). The browser showed the page from its cache: it proves nothing.
stored = This is a stored copy of the page
stored-why = Your browser kept it from an earlier visit. What it shows may be out of date, so it proves nothing.
reload = Reload this page

# Title and sentence: the list holds back older orders. “View orders” is AliExpress's button.
hint-older = Older orders: not checked yet
hint-older-why = Press “View orders” at the end of the list. The count will update.
# Title and sentence: a tab or a filter hides orders. The first tab is the one with all orders.
hint-filtered = This shows only part of your orders
hint-filtered-why = Open the first tab, with no filters set.

# Buttons for the ring we draw around a place on the page: at most two words.
show-me = Show me
stop-showing = Stop showing
# Instead of the button, where there was no such place. It does not say that there is nothing.
show-none = The place was not found on this page.
# Between two arrows: place 2 of 5.
shown-of = { $index } of { $found }
# Tooltips of the two arrows: two words.
previous = Previous
following = Next one

# Title and sentence while the page is read. Nothing is known yet: never "0".
loading = Reading this page…
loading-why = Nothing has been counted yet.

# A link in the panel's foot, where the page could not be read: three words.
read-again = Read again

# Title of the whole panel while AliExpress shows a captcha. Two words; 25 letters.
robot-asks = AliExpress asks

# Title and sentence under it. "Its check": the captcha.
robot-check = AliExpress wants to know you are human
robot-check-why = Answer its check, and this page will be read again.

# Title and sentence: nobody is signed in to AliExpress.
signed-out = You are signed out
signed-out-why = This page shows nothing about your account. Sign in, then come back here.

# The panel's foot on the closing form, on the left of "Open the guide": 40 letters. "Known" must stay.
closing-no-undo = There is no known way to undo it

# Title and sentences on the sign-in page after the request. Here failing is the good outcome.
retry = Signing in should now fail
retry-why = You sent the closing request. Try once, with your old password. If it lets you in, the account is not closed.

# Links to places in the guide, a list under the hints: one or
# two lines of 45 letters each. No link may push.
offer-gate = See what is left before you close
offer-orders-in-the-way = If orders or refunds are in the way
offer-subscription-in-the-way = If a subscription is in the way
offer-close-by-mail = Cannot get in? Ask to close it by email
offer-cannot-sign-in = If you cannot sign in
offer-request-not-processed = If nothing happens after the request
offer-mail-after-closing = If emails keep coming after closing
offer-mute-notifications = If emails are the reason: less drastic options
# A break: to have the account paused, by asking support.
offer-pause-account = If a break is enough: how to ask for one
offer-privacy-settings = If privacy is the reason: less drastic options
offer-close-features = If a card or one service is the reason: less drastic options

# An offer on the order and review lists: title (35 letters), sentences, button of
# at most four words. What is saved, where, and what never is: all of it must stay.
keep = Keep a copy on this computer
keep-why = From then on, the orders and reviews you see on AliExpress are saved in this browser and sent to no one. Never your postal address, phone number or email address.
keep-start = Keep a copy

# Figures beside the link see-orders, together one line of 45 letters. $incomplete: orders that
# lack something. kept-orders also stands after the colon of collected-… in overlay-rare.ftl.
kept-orders = { $orders ->
 [one] { $orders } order saved
 *[other] { $orders } orders saved
}{ $incomplete ->
 [0] { "" }
 *[other] , { $incomplete } incomplete
}
kept-reviews = { $reviews ->
 [one] { $reviews } review saved
 *[other] { $reviews } reviews saved
}
# A link to the section "Your copy" of the guide: at most three words.
see-orders = Open your copy

# The main button of the panel: leads to the next page worth a
# look. $page is a name of a page (page-… in pages.ftl).
tour-next = Next: { $page }
# The panel's foot, on the left of "Open the guide": 25 letters.
tour-seen = { $seen } of { $total } pages seen
# The same button after the last page: leads to "Before you close" in the guide. 30 letters.
tour-end = Look at what is left

# Tooltips of three icon buttons at the top of the panel, these two and fold: 35 letters.
other-corner = Move to the other corner
hide-here = Hide on pages like this
# A toast with "Undo": the panel will not show on this kind of page.
hidden-here = Hidden on pages like this
# Makes the panel a pill again. One word.
fold = Minimise

# On a phone the panel shows no more than its headline at first; this button, over its full width, shows the rest. 25 letters.
show-more = Show more

# Title of a red note over failed-… (common.ftl): 45 letters. What we read, not what the person wrote.
unsaved = What was read on this page was not saved

# Title and sentences: a press on our panel was ignored, for the page might trick the person into it.
covered = That press did not count
covered-why = Something on this page is covering Last Orders or hiding part of it. Presses count again once all of it can be seen. The toolbar button shows the same list.

# A quiet link at the end of the panel, on a page that was not wholly read. At most five words.
report-show = Show me a report
