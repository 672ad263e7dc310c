### Words of the letters, and of the section that writes them. $act is `uk` where the UK GDPR is meant. Law as of November 2026.

letter-language = English

letter-to-officer = To the data protection officer of AliExpress
letter-to-support = To the support of AliExpress
letter-to-authority = To the data protection authority of my country
letter-to-ico = To the Information Commissioner (ICO)
letter-to-attorney-general = To the attorney general of my state
letter-to-secretaria = To the Secretaría Anticorrupción y Buen Gobierno
letter-to-anpd = To the ANPD, Brazil
letter-to-pipc = To the Personal Information Protection Commission (PIPC), Korea
letter-company = { $company }
letter-address = { $address }

letter-act = { $act ->
 [uk] UK GDPR
 *[other] GDPR
}
letter-account = My account is registered with { $account }.
letter-name = My name is { $name }.
letter-country = I live in { $country }.
letter-orders = Some of my order numbers: { $orders }.
letter-to-be-sure = Answer to this message. To be sure that I am the holder, send a code to the mail address or phone number of the account.
letter-proof-mx = Article 28 asks for a proof of who I am. If none came with this message, tell me how to send one so that only those who need it see it.
letter-time-gdpr = Article 12(3) of the { letter-act } gives you one month for the answer.
letter-time-us = The law gives you 45 days for the answer.
letter-time-mx = Article 31 gives you twenty working days for the answer, and fifteen more to carry it out.
letter-regards = Kind regards
letter-signed = { $name }
letter-signed-holder = The holder of the account

letter-deactivation-subject = Pausing my account for a time
letter-deactivation-ask = I ask you to deactivate my account for a time.
letter-deactivation-only = Do not close, release or delete it: if a pause is not possible without that, change nothing and tell me.
letter-deactivation-reason = My reason: { $reason }
letter-deactivation-tell = Before you do it, tell me:
letter-deactivation-how-long = how long the account can rest, and whether it is closed by itself after some time
letter-deactivation-meanwhile = what happens to orders, refunds, balance, coins, coupons and memberships in the meantime
letter-deactivation-back = how I come back

letter-follow-up-subject = No answer to my request to close my account
letter-follow-up-asked = On { $requested } I sent you the request to close my account.
letter-follow-up-silence = I have had no message since that says it is closed.
letter-follow-up-tell = Tell me:
letter-follow-up-arrived = whether the request has reached you
letter-follow-up-missing = what stands in its way, if anything does: which order, refund, dispute, payment or membership
letter-follow-up-when = when the account will be closed
letter-follow-up-confirm = Once it is closed, confirm it by mail.

letter-access-subject = Request for a copy of my personal data
letter-access-subject-gdpr = Request for my personal data, Art. 15 and 20 { letter-act }
letter-access-ask-gdpr = Under Articles 15 and 20 of the { letter-act } I ask for a copy of all personal data you hold about me.
letter-access-ask-us = Under the privacy law of my state I ask to know what personal information you hold about me, and for a copy of it.
letter-access-ask-mx = Under my right of access (ARCO), Ley Federal de Protección de Datos Personales en Posesión de los Particulares of 20 March 2025, I ask for a copy of all personal data you hold about me.
letter-access-ask-br = Under Articles 18 and 19 of the LGPD (Lei 13.709/2018) I ask for a copy of all personal data you hold about me, with the complete statement.
letter-access-ask-kr = Under Article 35 of the Personal Information Protection Act (PIPA) I ask for access to all personal information you hold about me, and for a copy of it.
letter-access-ask-plain = I ask for a copy of all personal data you hold about me, as your privacy policy and the law of my country provide.
letter-access-include = The copy should hold:
letter-access-orders = orders, payments, refunds and disputes
letter-access-messages = messages to sellers and support, and reviews
letter-access-devices = addresses, devices, sign-ins, searches and pages seen
letter-access-profile = what you have worked out about me, and for whom
letter-access-tell = Tell me also:
letter-access-purposes = what each kind of data is used for
letter-access-recipients = who has received it, by name
letter-access-how-long = how long it is kept
letter-access-sources = where it came from, if not from me
letter-access-transfers = which countries it goes to, and what protects it there
letter-access-form = Send it in a common, machine-readable form, and check first that the file opens.

letter-erasure-subject = Request to erase my personal data
letter-erasure-subject-gdpr = Request to erase my personal data, Art. 17 { letter-act }
letter-erasure-ask-gdpr = Under Article 17 of the { letter-act } I ask you to erase all personal data you hold about me.
letter-erasure-ask-us = Under the privacy law of my state I ask you to delete all personal information you hold about me.
letter-erasure-ask-mx = Under my right of cancellation (ARCO), Ley Federal de Protección de Datos Personales en Posesión de los Particulares of 20 March 2025, I ask you to cancel all personal data you hold about me.
letter-erasure-ask-br = Under Article 18 of the LGPD (Lei 13.709/2018) I ask you to erase all personal data you hold about me.
letter-erasure-ask-kr = Under Article 36 of the Personal Information Protection Act (PIPA) I ask you to erase all personal information you hold about me.
letter-erasure-ask-plain = I ask you to erase all personal data you hold about me, as your privacy policy and the law of my country provide.
letter-erasure-account = My account is to be closed with it.
letter-erasure-grounds = I withdraw every consent I gave (Article 7(3)), and I object to direct marketing and to any profile made for it (Article 21(2)). With the account closed, the data is no longer needed for what it was collected for.
letter-erasure-others-gdpr = Inform everybody you passed the data on to, as Article 19 asks.
letter-erasure-others = Tell everybody you passed the data on to.
letter-erasure-confirm = Confirm by mail once it is done.
letter-erasure-rest = If you keep anything, tell me:
letter-erasure-what = what it is
letter-erasure-why = which law makes you keep it
letter-erasure-until = until when

letter-identity-subject = Proof of identity for my request
letter-identity-asked-access = On { $requested } I asked you for a copy of my personal data.
letter-identity-asked-access-once = I have asked you for a copy of my personal data.
letter-identity-asked-erasure = On { $requested } I asked you to erase my personal data.
letter-identity-asked-erasure-once = I have asked you to erase my personal data.
letter-identity-demanded = To prove who I am you ask for this: { $demanded }
letter-identity-demanded-more = To prove who I am you ask for more than you have.
letter-identity-limit-gdpr = Article 12(6) of the { letter-act } lets you ask for more only where you have reasonable doubts about who I am, and Article 5(1)(c) only for what is needed. If you have such doubts, name them.
letter-identity-limit-us = State privacy laws ask for a reasonable check, with what you already hold where that is possible. If you have doubts about who I am, name them.
letter-identity-limit-br = Article 6 of the LGPD limits what you take to what is needed. If you have doubts about who I am, name them.
letter-identity-limit-plain = Ask for no more than is needed to know me by. If you have doubts about who I am, name them.
letter-identity-enough = A code sent to the mail address or phone number of the account shows that I am its holder.
letter-identity-no-copy = A copy of an identity document would give you data you do not have, and adds nothing to that.
letter-identity-go-on-gdpr = Unless you name reasonable doubts, I count the month of Article 12(3) from the day of my request.
letter-identity-go-on = Go on with my request in this way.

letter-complaint-subject-access = Complaint about AliExpress: request for my personal data
letter-complaint-subject-erasure = Complaint about AliExpress: request to erase my personal data
letter-complaint-about = I complain about { $company }, which answers for my data at AliExpress.
letter-complaint-about-aliexpress = I complain about the company that answers for my data at AliExpress.
letter-complaint-account = My account there is registered with { $account }.
letter-complaint-asked-access = On { $requested } I wrote to { $officer } and asked for a copy of my personal data.
letter-complaint-asked-access-gdpr = On { $requested } I wrote to { $officer } and asked for a copy of my personal data (Articles 15 and 20 { letter-act }).
letter-complaint-asked-erasure = On { $requested } I wrote to { $officer } and asked to have my personal data erased.
letter-complaint-asked-erasure-gdpr = On { $requested } I wrote to { $officer } and asked to have my personal data erased (Article 17 { letter-act }).
letter-complaint-due = The time for an answer ended on { $due }.
letter-complaint-none = I have had no answer.
letter-complaint-refused = The request was refused.
letter-complaint-incomplete = The answer is incomplete.
letter-complaint-ask-gdpr = Under Article 77 of the GDPR I ask you to look into this, and to see to it that my request is met.
letter-complaint-ask = I ask you to look into this, and to see to it that my request is met.
letter-complaint-copies = I can send copies of what I wrote and of what came back.

letters-lead = Short letters for what only a written word can settle. Type what you know; the letter fills in as you type. Nothing is sent from here: you copy it, or open it in your mail program.
letters-deactivation = Pause the account
letters-deactivation-what = Asks support to deactivate it for a time
letters-deactivation-note = It goes into the live chat or a ticket of the help centre. An old AliExpress page deactivates too, but may also release the account, which ends it for good.
letters-follow-up = Ask about the closing
letters-follow-up-what = For a closing request that nobody answered
letters-follow-up-note = AliExpress names no waiting time, so the letter names none. The help centre reaches support; the mail reaches the data protection officer.
letters-access = Ask for my data
letters-access-what = A copy of all that is kept about you
letters-access-note = The privacy centre offers a copy too, while the account is there. Save what comes and open it at once: in July 2025 an organisation reported a file that opened only once.
letters-erasure = Have my data erased
letters-erasure-what = All that is kept about you, with the account
letters-erasure-note = It may end the account for good. Send it when everything under “Get ready” is settled. Some data may stay: AliExpress’s privacy policy of July 2026 names legal duties and disputes, and no end date.
letters-identity = Answer a demand for ID
letters-identity-what = When more proof is asked for than seems needed
letters-identity-note = Where the doubts are reasonable, the law may let AliExpress ask. If you send a copy of a document after all, cover what it need not show.
letters-complaint = Complain to a regulator
letters-complaint-what = When the time is over, or the answer was no
letters-complaint-note = Most regulators have a form of their own; this text goes into it.

letters-form = What you know
letters-letter = The letter
letters-language = Language of the letter
letters-language-why = AliExpress is best written to in English, a regulator in its own language.
letters-optional = may stay empty
letters-choose = Choose
letters-field-account = Mail address or phone number of the account
letters-field-account-why = Your account is found by it.
letters-field-name = Your name
letters-field-name-why = As it stands in the account.
letters-field-region = Where you live
letters-field-region-why = It decides which law the letter names, and whom it addresses.
letters-field-country = Country, or state of the United States
letters-field-country-why = The letter names it.
letters-field-orders = Some order numbers
letters-field-orders-why = They help to find what is yours. A few are enough.
letters-field-reason = Why you pause
letters-field-reason-why = Support may ask. One line is enough.
letters-field-about = What you asked for
letters-field-about-why = The letter follows up that request.
letters-field-requestedOn = Day of your request
letters-field-requestedOn-why = It stands in your sent mail, or in your closing record.
letters-field-demanded = What you are asked for
letters-field-demanded-why = In a few words, such as “a photo of my passport”.
letters-field-answer = What came back
letters-field-answer-why = The complaint says it.
letters-region-eu-eea = European Union or EEA
letters-region-uk = United Kingdom
letters-region-us = United States
letters-region-mx = Mexico
letters-region-br = Brazil
letters-region-kr = South Korea
letters-region-cis = Russia or another CIS country
letters-region-other = Anywhere else
letters-about-access = A copy of my data
letters-about-erasure = Erasing my data
letters-answer-none = Nothing
letters-answer-refused = A refusal
letters-answer-incomplete = Only a part

letters-keep = Keep what I typed in this browser
letters-kept = Kept in this browser until you untick this.
letters-kept-not = Kept only until you close this page.

letters-to = To
letters-subject = Subject
letters-to-help-centre = Help centre of AliExpress
letters-authority = { $region ->
 [eu-eea] The data protection authority of your own country
 [uk] The ICO
 [us] The attorney general of your state
 [mx] The Secretaría Anticorrupción y Buen Gobierno, which took over from INAI in March 2025
 [br] The ANPD
 [kr] The PIPC
 *[other] The data protection authority of your country, if it has one
}
letters-authority-open = { $region ->
 [uk] Open its complaint page
 *[other] Find it in the official list
}
letters-too-early = The time to answer your request runs until { $due }. Before that a regulator may ask you to wait.
letters-time-gdpr = Sent today, it is to be answered by { $due }: the GDPR gives one month. If AliExpress says why within it, by { $last }. A last day on a weekend or holiday moves to the next working day.
letters-time-us = Sent today, it is to be answered by { $due }, with notice by { $last }: state privacy laws mostly give 45 days twice. Not every state has such a law.
letters-time-mx = Sent today, it is to be decided by { $due } and carried out by { $last }: the law gives 20 and 15 working days, longer with good cause. Holidays are not counted out here. The law asks for a proof of identity with the request: add one to the mail, and cover what it need not show.
letters-time-none = For where you live we are sure of no fixed time to answer, so none is counted.
letters-nameless = For where you live the privacy policy names a company of its own. Its name is not known here, so the letter names none.
letters-copy = Copy the letter
letters-copied = Copied.
letters-not-copied = This browser did not let it be copied. Select the letter above and copy it by hand.
letters-download = Download as text
letters-mail = Open in mail program
letters-mail-long = Copy, then open in mail program
letters-mail-long-why = This text is too long for a mail link in some programs. The button copies it and opens a mail with address and subject only: paste the text there.
letters-help-centre = Open the help centre
letters-sent = I have sent it
letters-missing = Still needed: { $fields }.
letters-named = “{ $name }”
letters-draft = A draft in plain words, not legal advice. Laws and addresses as of November 2026.

letters-state-sent = Sent on { $date }, you said so.
letters-state-due = Answer due by { $due }.
letters-state-overdue = <b>{ $days ->
 [one] { $days } day overdue.
 *[other] { $days } days overdue.
}</b>
letters-state-confirmed = Answered as you asked, you said so.
letters-state-refused = Refused, you said so.
letters-state-no-answer = No answer came, you said so.
