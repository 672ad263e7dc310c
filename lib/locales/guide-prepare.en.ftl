### Words of the guide's second section: getting ready.

prepare-lead = { $total } things to settle, keep or cancel while you can still sign in. Each shows what was seen, and when.
how = How
how-receive-orders = Cancel what you no longer want while it is unpaid or not sent. For what is on the way, wait, or write to the seller or to support. Press the button below the list until no more orders come: only then is all of it seen.
how-settle-refunds = Open the refund list and look at each case. Wait until the money has arrived. If a case stands still, write to the seller, then to support.
how-close-disputes = Look at each case, and at orders that are disputed or frozen. Answer what waits for your answer. One order page of 2026, from Brazil, gave 90 days from the order for a dispute and 7 days from its receipt for a return; elsewhere it may differ.
how-save-receipts = Let Last Orders keep a copy of your orders as you open them, and open an order’s own page where something is missing. Where AliExpress has a receipt of its own, a button of the order leads to it.
how-save-reviews = Open the page of your reviews: what it shows can be kept here. Nothing on it proves that it is all, so say yourself when you have seen the end.
how-save-personal-data = Ask for a copy in the privacy centre. It comes as an .xlsx file. Save it and open it at once: a complaint of July 2025 tells of a file that opened only once. Then add it under “Your orders”, where it is checked.
how-check-wallet = Open the wallet and look at balance, bonus and gift cards. Only whether something is left is read here, never how much.
how-empty-wallet = Spend what is left, or move it out if the wallet lets you. Nothing official says what becomes of it when the account closes.
how-use-coupons-and-coins = Use them on a last order, which has to arrive before you close. Or let them go on purpose: then set this aside.
how-find-subscriptions = No address of the membership page is known. Look in your account for VIP, other memberships and pay-later. Then look at the statements of your card, PayPal or Klarna for regular charges.
how-cancel-subscriptions = AliExpress’s rules put “cancel auto-renewal” at the foot of the page “VIP Membership Rules”. Cancel each before you close, and see that no bill is left open.
how-reach-mailbox = See in the account settings which mail address and phone number stand there. Send that address a mail and find it. If it is no longer yours, change it first.
how-remove-payment-methods = Look for saved cards and linked ways to pay in your account and its wallet. End automatic payments on the other side too: at PayPal, Klarna or your bank.
how-remove-addresses = Remove each address once no open order needs it. What AliExpress keeps for legal duties is not on that page.
more-orders = Go to your copy
more-letter-access = A letter that asks for it
more-trouble-open-orders = When one is in the way
more-trouble-open-subscriptions = When one is in the way
