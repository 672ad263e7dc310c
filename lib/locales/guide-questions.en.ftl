### Words of the guide's questions. An answer has a paragraph a line; its source says whose word it is, and as of when.

questions-lead = What people ask before and after closing. Each answer says whose word it is and from when; where nobody has said anything, it says that.

question-reactivate = Can a closed account be opened again?
question-reactivate-answer =
    Count on no. A new account is possible, and starts empty: no orders, no reviews, no coins.
    If you may come back, ask support for a pause instead.
question-reactivate-source = No way back was found (November 2026); guides call closing final

question-order-history = What happens to my orders and receipts?
question-order-history-answer =
    Count on losing them: the list, the tracking, the receipts.
    Keep what you need before, for warranty, returns or taxes.
question-order-history-source = Several guides say so; no official list was found (November 2026)

question-mail-afterwards = Will mails still come?
question-mail-afterwards-answer =
    They may, for a while. Choose fewer mails while you can still sign in.
    Afterwards, the link at the foot of a mail is left, and the spam mark.
question-mail-afterwards-source = Guides report it; nothing official was found (November 2026)

question-pending-orders = What about orders and refunds under way?
question-pending-orders-answer =
    Finish or cancel them first, refunds and disputes too. You can follow them only while you can sign in.
    In the EU, a valid order that is not finished when the account closes is “completed or reimbursed”.
question-pending-orders-source = AliExpress’s EU Transaction Services Agreement, 1.3, as of 1 July 2026. Whether open orders stop a closing, no official text says

question-contact-support = How do I reach support?
question-contact-support-answer =
    In the help centre: live chat, a mail or a ticket. Ask while you can still sign in.
    For your rights over your data, write to the data protection officer, DataProtection.AE@aliexpress.com. Letters are ready.
question-contact-support-source = Guides name these ways; the help centre is known by its address (November 2026). The officer’s address is AliExpress’s own

question-change-mind = What if I change my mind?
question-change-mind-answer =
    Before the request, nothing has happened. After it, write to support at once and ask them to stop it.
    Once it is confirmed, no way back is known.
question-change-mind-source = Nobody has said whether a request can be stopped (November 2026). One person reports that it was done within 24 hours

question-cannot-sign-in = I cannot sign in. What now?
question-cannot-sign-in-answer =
    Reset the password, with the mail address or phone of the account. If that fails, ask support.
    The account cannot be closed from outside, as far as is known.
question-cannot-sign-in-source = The page for it is known by its address (November 2026); what it asks for, nobody here has seen
