### Words of the guide where it goes wrong, and of the state beside troubles and questions. Site knowledge: November 2026.

# Lead of the section.
trouble-lead = What may get in the way, and what helps, in the order to try it. Where a page has shown how things are with you, it says so.

# Small link at a task in a trouble: to the page where its open orders or cases are.
show-them = Show them

# Line beside a trouble or question: how things stand now. $what: a task's state; $count: more tasks.
now-and-more = { $what }. And { $count ->
 [one] one more thing
 *[other] { $count } more things
}

# As above: not known; must not sound like done.
now-unchecked = { $count } of these have not been checked yet

# As above. "as far as was seen or said" must stay.
now-set-aside = { $count ->
 [one] One of these was
 *[other] { $count } of these were
} set aside by you; nothing else is open, as far as was seen or said
now-settled = None of this is open, as far as was seen or said

# As above, of the request. "noted": the person's word, not ours. Keep <b>, <time>, $ago and $late (days).
now-not-sent = No closing request is noted here
now-waiting = Request sent: <time>{ $ago }</time>. No answer is noted yet
now-overdue = <b>{ $late ->
 [one] { $late } day
 *[other] { $late } days
} overdue.</b> Request sent: <time>{ $ago }</time>
now-confirmed = The account is closed, as you noted. Request sent: <time>{ $ago }</time>
now-refused = <b>Refused</b>, as you noted. Request sent: <time>{ $ago }</time>
now-no-answer = <b>No answer came</b>, as you noted. Request sent: <time>{ $ago }</time>

# As above: it was said to be closed, but was not.
now-still-open = <b>Still open:</b> someone was signed in after you said it was closed. Request sent: <time>{ $ago }</time>

# As above; what the page showed, not what is.
now-signed-out = The last page read showed nobody signed in. Seen <time>{ $ago }</time>

# As above, on saved orders. $incomplete: how many of them lack something.
now-kept = { $orders ->
 [one] { $orders } order is
 *[other] { $orders } orders are
} saved on this computer{ $incomplete ->
 [0] { "" }
 *[other] , { $incomplete } of them incomplete
}
now-kept-none = No orders are saved on this computer yet

# Links at the end of an answer or a way out, at most five words: to a page of AliExpress's or a place here.
to-orders = Go to my orders
to-refunds = Go to refunds
to-messages = Go to my messages
to-account = Go to my account
to-sign-in = Go to sign-in
to-password-reset = Reset the password
to-mail-settings = Open email settings
to-closing-form = Go to the closing form
to-help-centre = Open the help centre
to-decide = Less drastic options
to-prepare = Get ready
to-close = The closing, part by part
to-routes = All ways to close
to-last-step = What you may be asked at the end
to-after = Afterwards: emails and sign-in
to-site-data = Clear cookies and cache
to-kept-orders = Your copy
to-settings = What it stores
to-letters = All letters

# As above, to a letter: "Letter:" then what it asks.
to-letter-close = Letter: close my account
to-letter-stop = Letter: stop my request
to-letter-deactivation = Letter: a pause
to-letter-follow-up = Letter: no answer yet
to-letter-access = Letter: a copy of my data
to-letter-erasure = Letter: erase my data
to-letter-identity = Letter: why an identity document?

# As above, to another trouble.
to-trouble-open-orders = Orders in the way
to-trouble-cannot-sign-in = What to try
to-trouble-request-not-processed = If nothing happens
to-trouble-mail-after-closing = If emails keep coming

# A trouble: its name (unfolds), -what: what is known, then ways out in the order to try them, a list item each.
# Keep who says it; "one person" is not a rule.
trouble-request-not-processed = Nothing happens after the request
trouble-request-not-processed-what = AliExpress does not say how long it takes. One person reports that it was done within 24 hours, so a week of silence is worth a question.
trouble-request-not-processed-mail = Look for an email from AliExpress, in your spam folder too. The closing may be waiting for you to confirm it.
trouble-request-not-processed-parts = Go through the closing once more: did you do the last part, whether typing a word, entering a code sent by email or ticking a box?
trouble-request-not-processed-support = Ask support whether your request has arrived.
trouble-request-not-processed-letter = Write to them with the date of your request. The letter is ready.
trouble-request-not-processed-again = Send the request again if nobody can tell you that the first one arrived.

# As above. No official text states conditions; the days, dates and euros are law or terms: exact.
trouble-open-orders = Orders or refunds are in the way
trouble-open-orders-what = No official text states conditions. Unofficial pages say that open orders and unpaid pay-later block closing. And you can follow them only while you can sign in.
trouble-open-orders-finish = Wait for what is on the way, and press “Confirm received” only for what has arrived. Cancel what has not been shipped yet.
trouble-open-orders-refunds = Follow each refund and dispute until it is finished.
trouble-open-orders-final = Do not let a decision stand if you object to it: in the EU, the EEA and the UK it becomes final unless you take it further within 20 calendar days.
trouble-open-orders-sellers = Write to the seller if nothing moves.
trouble-open-orders-support = Ask AliExpress if the seller does not answer.
trouble-open-orders-customs = A late parcel into the EU may mean a charge on delivery: since 1 July 2026, 3 euros for each kind of goods in parcels of up to 150 euros. The day of customs clearance counts, not that of the order.

# As above. Each condition on fees is of AliExpress's agreement: exact. Quoted page names stay.
trouble-open-subscriptions = A subscription is in the way
trouble-open-subscriptions-what = A VIP membership renews every 365 days, and a 30-day trial turns into a paid year. If you cancel within the first period, whose length depends on your country, you get the whole fee back; later, part of it. If it ends because the account does, you get nothing back.
trouble-open-subscriptions-cancel = Cancel each one. For VIP, look at the bottom of the page “VIP Membership Rules”. The name on your subscription page is the one that counts; no public trace was found of an “AliExpress Premium Membership”.
trouble-open-subscriptions-statements = Look through your card statements for charges by AliExpress, now and again in a month.
trouble-open-subscriptions-payers = If you paid by PayPal or Klarna, end the automatic payments there too.
trouble-open-subscriptions-debts = Settle pay-later and other credit with the lender. It is a separate company with its own terms, and closing the account does not end the debt.
trouble-open-subscriptions-sold = Do not buy a letter for it. Paid services sell one for “cancelling AliExpress VIP”, sent to an address that no official text names, and may bill you every month themselves.
trouble-open-subscriptions-support = Ask support about any you cannot cancel, or were charged for after you cancelled.

# As above. "may mean": not certain.
trouble-cannot-sign-in = You cannot sign in
trouble-cannot-sign-in-what = You can ask for the account to be closed by email to AliExpress’s data protection address, so you need not get in for that. After a closing request, a sign-in that fails may mean that the account is closed.
trouble-cannot-sign-in-mail = Ask by email for the account to be closed. The letter is ready; send it from the account’s email address. AliExpress’s terms name this way for the EU, the EEA and the UK; elsewhere the address is the same.
trouble-cannot-sign-in-reset = If you want to get in after all, reset the password. You need the account’s email address or phone for it.
trouble-cannot-sign-in-clear = Clear AliExpress’s cookies and cache in this browser, then try again. What Last Orders has stored stays.
trouble-cannot-sign-in-support = Ask support.
trouble-cannot-sign-in-identity = If they want a copy of an identity document, ask why first. The letter is ready.

# As above, legally exact: 180 days, the body, the court. Keep the address.
trouble-account-restricted = AliExpress has restricted the account
trouble-account-restricted-what = AliExpress tells you so in the account’s Message Center. In the EU, the EEA and the UK you can appeal within 180 days, and then go to a certified out-of-court body.
trouble-account-restricted-read = Read the message: what is restricted, why, and for how long.
trouble-account-restricted-appeal = Appeal with AliExpress’s own tools, at www.aliexpress.com/p/transparencycenter/tools.html, and keep a copy of what you write.
trouble-account-restricted-bodies = If the appeal fails, an out-of-court body can look at it; AliExpress’s decision should say how to reach one. You can still go to court as well.
trouble-account-restricted-mail = If you only want to close it and cannot get in, ask by email. The letter is ready.

# As above. An email proves nothing: keep "alone does not mean".
trouble-mail-after-closing = Emails keep coming
trouble-mail-after-closing-what = Guides report emails after closing. An email alone does not mean that the account still exists.
trouble-mail-after-closing-unsubscribe = Use the unsubscribe link at the bottom of the email. First check that the sender’s address ends in aliexpress.com.
trouble-mail-after-closing-spam = Mark any that keep coming as spam.
trouble-mail-after-closing-try = Try to sign in. It should fail.
trouble-mail-after-closing-erasure = Ask for your data to be erased, including the email address. The letter is ready.
