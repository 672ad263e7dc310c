### Words of the guide's questions. An answer has a paragraph a line; its source says whose word it is, and as of when.

# Lead of the section. "whose word" and "nobody has said" must stay.
questions-lead = What people ask before and after closing. Each answer says whose word it is and from when; where nobody has said anything, it says so.

# A question; its answer, a paragraph a line; its source, no full stop at the end. Keep the number of lines.
# "Assume not" is a doubt made into advice: not "no". Never more certain than the source.
question-reactivate = Can a closed account be opened again?
question-reactivate-answer =
    Assume not. You can open a new account, and it starts empty: no orders, no reviews, no coins.
    If you may come back, ask support for a pause instead.
question-reactivate-source = No way back was found; guides call closing final

# As above.
question-order-history = What happens to my orders and receipts?
question-order-history-answer =
    Expect to lose them: the list, the tracking, the receipts.
    Save what you need first, for warranty, returns or taxes.
question-order-history-source = Several guides say so; no official list was found

# As above: reported, not official.
question-mail-afterwards = Will emails still come?
question-mail-afterwards-answer =
    They may, for a while. Choose fewer emails while you can still sign in.
    Afterwards, you still have the link at the bottom of each email, and your spam button.
question-mail-afterwards-source = Guides report it; nothing official was found

# As above; the quoted words are of the terms. $clause: clause numbers; $dated: date of the text.
question-pending-orders = What about orders and refunds in progress?
question-pending-orders-answer =
    Finish or cancel them first, refunds and disputes too. You can follow them only while you can sign in.
    In the EU, the EEA and the UK, a valid order that is unfinished when the account closes is “completed or reimbursed”, depending on circumstances and cause.
question-pending-orders-source = AliExpress’s terms for the EU, EEA and UK, { $clause }, of { $dated }. No official text says whether open orders stop a closing

# As above; keep the address. $dated: date of the policy.
question-contact-support = How do I reach support?
question-contact-support-answer =
    In the help centre: live chat, email or a ticket. Ask while you can still sign in.
    For your rights over your data, write to the data protection officer, DataProtection.AE@aliexpress.com. Letters are ready.
question-contact-support-source = Guides name these ways; the help centre is known by its address. The officer’s address comes from AliExpress (privacy policy of { $dated })

# As above: no known way back; whether a request can be stopped is not known.
question-change-mind = What if I change my mind?
question-change-mind-answer =
    Before the request, nothing has happened. After it, write at once and ask them to stop it: a letter is ready.
    Once it is done, there is no known way back.
question-change-mind-source = Nobody has said whether a request can be stopped. One person reports that it was done within 24 hours

# As above. Nobody here has seen what the password page asks: keep it.
question-cannot-sign-in = I cannot sign in. What now?
question-cannot-sign-in-answer =
    You can ask by email for the account to be closed, without signing in. The letter is ready; send it from the account’s email address.
    If you want to get in after all, reset the password with the account’s email address or phone. If that fails, ask support.
    Once in, you could still see what is open, what is left in the wallet and what you may want to keep.
question-cannot-sign-in-source = AliExpress’s terms for the EU, EEA and UK, { $clause }, of { $dated }; elsewhere you can try the same address. Nobody here has seen what the password page asks

# As above; the quoted menu is the app's.
question-app-only = I only have the app. Can I close it there?
question-app-only-answer =
    Yes: AliExpress’s terms name “Profile – Delete account” in the app.
    Last Orders sees nothing of the app. Sign in to the same account at www.aliexpress.com in this browser, and your orders, refunds and wallet can be checked here first.
    Sign out of the app before you uninstall it: one person could use it for over a week after closing.
question-app-only-source = AliExpress’s terms for the EU, EEA and UK, { $clause }, of { $dated }; one guide and one person’s report for the rest

# As above; "may" and "should" must stay.
question-social-sign-in = I sign in with Google, Facebook or Apple. What changes?
question-social-sign-in-answer =
    Sign in as you always do. Before you close, look in the account settings for the account’s email address: a code may be sent there, and an email asking to close the account should come from there.
    If you use Apple’s hidden address, that is the one AliExpress knows; emails to it are passed on to you.
    After closing, remove AliExpress from the list of linked apps at Google, Facebook or Apple.
question-social-sign-in-source = No text says how closing is confirmed for an account without a password; guides report that a code may come

# As above. One person's report is not a rule.
question-how-long = How long does it take?
question-how-long-answer =
    AliExpress does not say how long it takes. One person reports that it was done within 24 hours, and that the app kept working for over a week.
    A request for erasure or for a copy of your data is another matter: where a law sets a time, the letter says so.
    From the day you say that the request is sent, “Afterwards” counts the days with you.
question-how-long-source = No official text was found; the rest is one person’s report

# As above; a promise about what Last Orders does: exact. Quoted “Leave no trace” as in settings-leave.
question-what-is-seen = What does Last Orders see of me?
question-what-is-seen-answer =
    It reads the account pages you open: counts and statuses, such as how many orders are on the way, and whether the wallet is empty. Titles, stores and totals of orders are saved only if you switch the copy on.
    It never reads your password, your postal address or the site’s cookies. What it stores stays in this browser and is sent to no one; only your check marks can travel by the browser’s own sync, if you switch that on.
    “Leave no trace” in the settings deletes all of it.
question-what-is-seen-source = This is how Last Orders itself works

# As above. Quoted “Get ready” as in section-prepare.
question-no-computer = I have no computer, only a phone. Will it do?
question-no-computer-answer =
    Yes: the app, an email, and the privacy centre in the phone’s browser all work without one.
    Check orders, refunds, wallet and memberships in the app first, as under “Get ready”. What cannot be saved there, keep as screenshots.
    Ask for the copy of your data before you close, and open the file as soon as it arrives.
question-no-computer-source = AliExpress’s terms for the EU, EEA and UK, { $clause }, of { $dated }, name the three ways; nobody here has seen the privacy centre on a phone

# As above; "As far as AliExpress shows them" must stay.
question-all-orders = Are these really all my orders?
question-all-orders-answer =
    As far as AliExpress shows them. Its list may skip an order from one load to the next, and show another twice; one shown twice counts once.
    To be surer, reload the list and go to its end once more: what is saved stays. Then add AliExpress’s own copy of your data: anything that only one of the two has is listed.
question-all-orders-source = Reported by people whose programs read the list (2023 to October 2026); AliExpress says nothing about it

# As above; exact: what counts, and until when. The quoted question as in the overlay, the button too.
question-several-accounts = I have more than one account. How are they told apart?
question-several-accounts-answer =
    aliexpress.com and aliexpress.us are kept apart, by the address of the page. Once both have shown something, the worse one counts, until you say that you do not use the account on aliexpress.us.
    Names are never read. After a sign-out, or when the list has none of the orders seen before, you are asked “Is this another account?”. Until you answer, or a known order is seen again, nothing seen before counts as done; what is open stays open.
    Two accounts on the same address can be told apart only by their orders: get one ready and close it, then the other. “Another account” clears what was seen and ticked; the orders saved here stay.
question-several-accounts-source = This is how Last Orders itself works. Nobody here has seen whether one account opens both addresses
