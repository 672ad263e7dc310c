### Words of the guide's second section: getting ready.

# Lead of the section. $total: number of tasks below.
prepare-lead = { $total } things to settle, keep or cancel while you can still sign in. Each shows what was seen, and when.

# Button, at most four words.
print-list = Print my list

# Line that unfolds the how-to of a task; one word.
how = How

# How to do each task, under its row: what to do, in order, and when it is settled. The id names the task.
# Must not lose: “Confirm received” only for what has arrived; "as far as AliExpress shows it".
how-receive-orders = Cancel what you no longer want while it is unpaid or not shipped. For orders on the way, wait, or write to the seller or to support. Press “Confirm received” only for what has arrived. Press the button below the list until no more orders appear: only then has all of it been seen, as far as AliExpress shows it.

# As above.
how-settle-refunds = Open the refund list and look at each case. Wait until the money has arrived. If a case is stuck, write to the seller, then to support.

# As above; "final" and "20 calendar days" are of the terms: exact.
how-close-disputes = Look at each case, and at orders that are disputed or frozen. Answer whatever is waiting for you. In the EU, the EEA and the UK a decision becomes final unless you take it further within 20 calendar days.

# As above.
how-save-receipts = Let Last Orders keep a copy of your orders as you open them, and open an order’s own page where something is missing. Where AliExpress has its own receipt, a button on the order leads to it.

# As above: nothing proves that it is everything; keep that.
how-save-reviews = Open the page with your reviews: what it shows can be saved here. Nothing on it proves that this is everything, so say so yourself once you have seen the end.

# As above; “Order Information” is a sheet's name: keep it. "a complaint … describes" is not proof.
how-save-personal-data = Ask for a copy in the privacy centre. It comes as an .xlsx file; your orders are on its sheet “Order Information”. Save it and open it at once: a complaint from July 2025 describes a faulty file that opened only once. Then add it under “Your copy”, where it is checked.

# As above: never how much.
how-check-wallet = Open the wallet and look at the balance, bonus and gift cards. Last Orders reads only whether something is left, never how much.

# As above; what happens to it is not known.
how-empty-wallet = Spend what is left, or move it out if the wallet lets you. Nothing official says what happens to it when the account closes.

# As above.
how-use-coupons-and-coins = Use them on a last order, which has to arrive before you close. Or give them up on purpose: then set this aside.

# As above; what is not known must stay unknown.
how-find-subscriptions = The address of the membership page is not known. Look in your account for VIP, other memberships and pay-later. It may go by another name: the one on the subscription page counts. Then look through your card, PayPal or Klarna statements for regular charges.

# As above; quoted names are AliExpress's. The debt stays: keep it.
how-cancel-subscriptions = AliExpress’s rules put “cancel auto-renewal” at the bottom of the page “VIP Membership Rules”. Cancel each one before you close, free trials too, and make sure that no bill is left open. What you owe for pay-later you owe to the lender: pay it or come to an agreement with them; closing does not end it.

# As above, till the last task.
how-reach-mailbox = Look in the account settings for the email address and phone number given there. Send that address an email and find it. If it is no longer yours, change it first. Keep this mailbox after closing too: notices and answers are sent there.
how-remove-payment-methods = Look for saved cards and linked payment methods in your account and its wallet. End automatic payments on the other side too: at PayPal, Klarna or your bank.
how-remove-addresses = Remove each address once no open order needs it. What AliExpress keeps for legal obligations is not on that page.

# Links at the end of such a how-to, at most four words.
more-orders = Go to your copy
more-letter-access = A letter asking for it
more-trouble-open-orders = If one is in the way
more-trouble-open-subscriptions = If one is in the way
