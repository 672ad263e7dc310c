### Words of the guide where it goes wrong, and of the state beside troubles and questions. Site knowledge: November 2026.

trouble-lead = What may stand in the way, and what helps, in the order to try it. Where a page has shown how it stands with you, it says so.
show-them = Show them

now-and-more = { $what }. And { $count ->
 [one] one more thing
 *[other] { $count } more things
}
now-unchecked = { $count } of these were not checked yet
now-set-aside = { $count ->
 [one] One of these was
 *[other] { $count } of these were
} set aside by you; nothing else is open, as far as was seen or said
now-settled = Nothing of this is open, as far as was seen or said
now-not-sent = No closing request is noted here
now-waiting = Request sent: <time>{ $ago }</time>. No answer is noted yet
now-overdue = <b>{ $late ->
 [one] { $late } day
 *[other] { $late } days
} overdue.</b> Request sent: <time>{ $ago }</time>
now-confirmed = The account is closed, you said so. Request sent: <time>{ $ago }</time>
now-refused = <b>Refused</b>, you said so. Request sent: <time>{ $ago }</time>
now-no-answer = <b>No answer came</b>, you said so. Request sent: <time>{ $ago }</time>
now-still-open = <b>Still open:</b> somebody was signed in after you said it was closed. Request sent: <time>{ $ago }</time>
now-signed-out = The last page read showed nobody signed in. Seen <time>{ $ago }</time>
now-kept = { $orders ->
 [one] { $orders } order is
 *[other] { $orders } orders are
} kept on this computer{ $incomplete ->
 [0] { "" }
 *[other] , { $incomplete } of them incomplete
}
now-kept-none = No order is kept on this computer yet

to-orders = Go to my orders
to-refunds = Go to refunds
to-messages = Go to my messages
to-account = Go to my account
to-sign-in = Go to sign-in
to-password-reset = Reset the password
to-mail-settings = Open mail settings
to-closing-form = Go to the closing form
to-help-centre = Open the help centre
to-decide = Milder ways out
to-prepare = Get ready
to-close = The closing, part by part
to-after = Afterwards: mails and sign-in
to-site-data = Clear cookies and cache
to-kept-orders = Your kept orders
to-letters = All letters
to-letter-deactivation = Letter: a pause
to-letter-follow-up = Letter: no answer yet
to-letter-access = Letter: a copy of my data
to-letter-erasure = Letter: erase my data
to-letter-identity = Letter: why an identity paper?
to-trouble-open-orders = Orders in the way
to-trouble-cannot-sign-in = What to try
to-trouble-mail-after-closing = When mails still come

trouble-request-not-processed = Nothing happens after the request
trouble-request-not-processed-what = AliExpress names no waiting time. One person reports that it was done within 24 hours, so a week of silence is worth a question.
trouble-request-not-processed-mail = Look for a mail from AliExpress, in spam too. The closing may wait until you confirm it.
trouble-request-not-processed-parts = Go through the closing once more: was the last part done, be it a word to type, a mailed code or a box to tick?
trouble-request-not-processed-support = Ask support whether your request has arrived.
trouble-request-not-processed-letter = Write to them with the date of your request. The letter is ready.
trouble-request-not-processed-again = Send the request again if nobody can tell you that the first one arrived.

trouble-open-orders = Orders or refunds are in the way
trouble-open-orders-what = No official text names conditions. One unofficial page says that open orders and unpaid pay-later block closing. And you can follow them only while you can sign in.
trouble-open-orders-finish = Wait for what is on the way, and confirm only what has arrived. Cancel what was not sent yet.
trouble-open-orders-refunds = Follow each refund and dispute up until it is finished.
trouble-open-orders-sellers = Write to the seller where nothing moves.
trouble-open-orders-support = Ask AliExpress where the seller does not answer.

trouble-open-subscriptions = A subscription is in the way
trouble-open-subscriptions-what = A VIP membership renews every year. By the VIP agreement of July 2026, cancelling gives part of the fee back; an account that ends with it gets nothing.
trouble-open-subscriptions-cancel = Cancel each one. For VIP, look at the foot of the page “VIP Membership Rules”.
trouble-open-subscriptions-statements = Look through your card statements for charges of AliExpress, now and again in a month.
trouble-open-subscriptions-payers = If you paid by PayPal or Klarna, end the automatic payments there too.
trouble-open-subscriptions-support = Ask support about any that you cannot cancel, or that was charged after you did.

trouble-cannot-sign-in = You cannot sign in
trouble-cannot-sign-in-what = The account can only be closed from inside. After a closing request, a sign-in that fails may be the closing itself.
trouble-cannot-sign-in-reset = Reset the password. You need the mail address or phone of the account for it.
trouble-cannot-sign-in-clear = Clear the cookies and cache of AliExpress in this browser, then try again. What Last Orders keeps stays.
trouble-cannot-sign-in-support = Ask support.
trouble-cannot-sign-in-identity = If they want a copy of an identity paper, ask why first. The letter is ready.

trouble-mail-after-closing = Mails still come
trouble-mail-after-closing-what = Guides report mails after the closing. A mail alone does not mean that the account still exists.
trouble-mail-after-closing-unsubscribe = Use the unsubscribe link at the foot of the mail. Look first whether its sender ends in aliexpress.com.
trouble-mail-after-closing-spam = Mark what still comes as spam.
trouble-mail-after-closing-try = Try to sign in. It should fail.
trouble-mail-after-closing-erasure = Ask for your data to be erased, the mail address with it. The letter is ready.
