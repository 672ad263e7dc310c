### Words of the letters, and of the section that writes them. $act is `uk` where the UK GDPR is meant. Law as of November 2026.

# Name of the language a letter is written in, in that language: a choice in a list.
letter-language = English

# First line of a letter: to whom. An authority's own name stays official, with a translation if usual.
letter-to-officer = To the data protection officer of AliExpress
letter-to-support = To AliExpress support
letter-to-authority = To the data protection authority of my country
letter-to-ico = To the Information Commissioner (ICO)
letter-to-attorney-general = To the attorney general of my state
letter-to-secretaria = To the Secretaría Anticorrupción y Buen Gobierno
letter-to-anpd = To the Agência Nacional de Proteção de Dados (ANPD), Brazil
letter-to-pipc = To the Personal Information Protection Commission (PIPC), Korea
letter-to-fdpic = To the Federal Data Protection and Information Commissioner (FDPIC), Switzerland
letter-to-kvkk = To the Personal Data Protection Board (KVKK), Türkiye
letter-to-opc = To the Office of the Privacy Commissioner of Canada
letter-to-cai = To the Commission d’accès à l’information, Québec
letter-to-ppc = To the Personal Information Protection Commission (PPC), Japan
letter-to-oaic = To the Office of the Australian Information Commissioner (OAIC)
letter-to-ppa = To the Privacy Protection Authority, Israel
letter-to-sdaia = To the Saudi Data and AI Authority (SDAIA)

# Lines under it: company and postal address, as they are.
letter-company = { $company }
letter-address = { $address }

# Pieces of sentences below: laws and articles. Legally exact; numbers of articles must not change.
# Use the law's official name in your language, where it has one (GDPR: DSGVO, RGPD …).
letter-act = { $act ->
 [uk] UK GDPR
 *[other] GDPR
}
letter-month-article = { $act ->
 [uk] 12A
 *[other] 12(3)
}

# As above; they stand in "Under … I request" ($named): choose the case your language needs there.
letter-act-ch = Article 25 of the Swiss Federal Act on Data Protection (FADP)
letter-act-ch-erasure = Article 32 of the Swiss Federal Act on Data Protection (FADP)
letter-act-tr = Article 11 of the Turkish Personal Data Protection Law (No. 6698)
letter-act-tr-erasure = Articles 7 and 11 of the Turkish Personal Data Protection Law (No. 6698)
letter-act-ca = clause 4.9 of Schedule 1 to the Personal Information Protection and Electronic Documents Act (PIPEDA)
letter-act-qc = Québec’s Act respecting the protection of personal information in the private sector
letter-act-jp = Japan’s Act on the Protection of Personal Information (APPI)
letter-act-au = Australian Privacy Principle 12 (Privacy Act 1988)
letter-act-il = section 13 of Israel’s Protection of Privacy Law
letter-act-sa = Article 4 of Saudi Arabia’s Personal Data Protection Law (PDPL)

# As above; they begin letter-time-days ($rule): "… gives you 30 days to reply."
letter-rule-ch = As a rule, Article 25(7) of that Act
letter-rule-tr = Article 13 of that Law
letter-rule-ca = Section 8 of that Act
letter-rule-qc = That Act
letter-rule-br = Article 19 (II)
letter-rule-kr = Article 35(3), with Article 41 of the Enforcement Decree,
letter-rule-kr-erasure = The Enforcement Decree (Articles 41 and 43)
letter-rule-sa = The Implementing Regulation of that Law

# Who writes: sentences of a letter to AliExpress or an authority, each left out where it was not typed.
# All $values are what the person typed.
letter-account = My account is registered under { $account }.
letter-member-id = My account ID is { $memberId }.
letter-id-number = My identity document: { $idNumber }.
letter-postal = My postal address: { $postal }.
letter-name = My name is { $name }.
letter-country = I live in { $country }.
letter-orders = Some of my order numbers: { $orders }.

# Sentences of letters: proof of who writes. Firm and polite; formal address throughout.
letter-to-be-sure = Reply to this message. To make sure that I am the account holder, send a code to the account’s email address or phone number.
letter-proof-mx = Article 28 asks for proof of my identity. If none came with this message, tell me how to send it so that only those who need it see it.

# How long they have to reply. $days: a number; $rule: letter-rule-…; legally exact.
letter-time-gdpr = Article { letter-month-article } of the { letter-act } gives you one month to reply.
letter-time-us = The same section gives you { $days } days to reply.
letter-time-days = { $rule } gives you { $days } days to reply.
letter-time-mx = Article 31 gives you twenty working days to reply, and fifteen more to carry it out.

# What was asked before. $requested: a date; -once: where the day is not known.
letter-asked-access = On { $requested } I asked you for a copy of my personal data.
letter-asked-access-once = I have asked you for a copy of my personal data.
letter-asked-erasure = On { $requested } I asked you to erase my personal data.
letter-asked-erasure-once = I have asked you to erase my personal data.
letter-asked-close = On { $requested } I sent you a request to close my account.
letter-asked-close-once = I have sent you a request to close my account.

# Close of a letter, then the name, or who signs where no name was typed.
letter-regards = Kind regards
letter-signed = { $name }
letter-signed-holder = The account holder

# Letter: close my account. -subject: subject line of the email, best under 60 characters.
# "permanently" must stay. -tell begins a list, whose rows follow in lower case with no full stop.
letter-close-subject = Request to close my account
letter-close-ask-terms = I request that you close my account permanently. Clause 1.6 of your terms for platform transactions by consumers in the EU, EEA and UK (of 30 June 2026) names an email to this address as one way to do so.
letter-close-ask = I request that you close my account permanently.
letter-close-tell = Also tell me:
letter-close-missing = what stands in the way, if anything: which order, refund, dispute, payment or membership
letter-close-date = the date on which the account will be closed and my data deleted
letter-close-stop = how I can stop it, and until when
letter-close-confirm = Once it is closed, confirm this by email.

# Letter: stop the closing. It must be clear at once: nothing is to be closed or deleted. List as above.
letter-stop-subject = Do not close my account
letter-stop-ask = I withdraw that request: do not close the account, and delete nothing.
letter-stop-tell = Tell me:
letter-stop-in-time = whether it has been stopped
letter-stop-left = whether I need to do anything else to stop it
letter-stop-closed = if the account is already closed, since when, and what can be restored

# Letter: a pause. "temporarily", and "change nothing" if that is impossible, must stay.
letter-deactivation-subject = Request to deactivate my account temporarily
letter-deactivation-ask = I request that you deactivate my account temporarily.
letter-deactivation-only = Do not close, release or delete it: if it cannot be paused without that, change nothing and tell me.
letter-deactivation-reason = My reason: { $reason }
letter-deactivation-tell = Before you do so, tell me:
letter-deactivation-how-long = how long the account can stay deactivated, and whether it is closed automatically after some time
letter-deactivation-meanwhile = what happens to orders, refunds, balance, coins, coupons and memberships in the meantime
letter-deactivation-back = how I reactivate it

# Letter: no reply yet. It claims only that no message came, not that nothing was done.
letter-follow-up-subject = No reply to my request to close my account
letter-follow-up-silence = Since then I have received no message saying that it is closed.
letter-follow-up-tell = Tell me:
letter-follow-up-arrived = whether the request has reached you
letter-follow-up-missing = what stands in the way, if anything: which order, refund, dispute, payment or membership
letter-follow-up-when = the date on which the account will be closed and my data deleted
letter-follow-up-stop = how I can stop it, and until when
letter-follow-up-confirm = Once it is closed, confirm this by email.

# Letter: a copy of my data. -ask-… names the law, by where the person lives (gdpr, us, mx …). Exact.
letter-access-subject = Request for a copy of my personal data
letter-access-subject-gdpr = Request for my personal data, Art. 15 and 20 { letter-act }
letter-access-ask-gdpr = Under Articles 15 and 20 of the { letter-act } I request a copy of all personal data you hold about me.
letter-access-ask-us = Under section K of your privacy policy, which promises this to everyone living in the United States, I ask to know what personal information you hold about me, and request a copy of it.
letter-access-ask-mx = Under my right of access (ARCO), Ley Federal de Protección de Datos Personales en Posesión de los Particulares of 20 March 2025, I request a copy of all personal data you hold about me.
letter-access-ask-br = Under Articles 18 and 19 of the LGPD (Lei 13.709/2018) I request a copy of all personal data you hold about me, with the complete statement.
letter-access-ask-kr = Under Article 35 of the Personal Information Protection Act (PIPA) I request access to all personal information you hold about me, and a copy of it.
letter-access-ask-named = Under { $named } I request a copy of all personal data you hold about me.
letter-access-ask-plain = I request a copy of all personal data you hold about me, to the extent that your privacy policy or the law where I live gives me that right.

# Its lists, as above, and what form the copy should have.
letter-access-include = The copy should include:
letter-access-orders = orders, payments, refunds and disputes
letter-access-messages = messages to sellers and support, and reviews
letter-access-devices = addresses, devices, sign-ins, searches and pages viewed
letter-access-profile = what you have inferred about me, and for whom
letter-access-tell = Also tell me:
letter-access-purposes = what each kind of data is used for
letter-access-recipients = who has received it, by name
letter-access-how-long = how long it is kept
letter-access-sources = where it came from, if not from me
letter-access-transfers = which countries it is sent to, and what protects it there
letter-access-consent = what I have consented to
letter-access-form = Send it in a common, machine-readable format, and check first that the file opens.

# Letter: erase my data, likewise by law. "all" and the articles must stay.
letter-erasure-subject = Request to erase my personal data
letter-erasure-subject-gdpr = Request to erase my personal data, Art. 17 { letter-act }
letter-erasure-ask-gdpr = Under Article 17 of the { letter-act } I ask you to erase all personal data you hold about me.
letter-erasure-ask-us = Under section K of your privacy policy, which promises this to everyone living in the United States, I ask you to delete all personal information you hold about me.
letter-erasure-ask-mx = Under my right of cancellation (ARCO), Ley Federal de Protección de Datos Personales en Posesión de los Particulares of 20 March 2025, I ask you to cancel all personal data you hold about me.
letter-erasure-ask-br = Under Article 18 of the LGPD (Lei 13.709/2018) I ask you to erase all personal data you hold about me.
letter-erasure-ask-kr = Under Article 35 of the Personal Information Protection Act (PIPA) I request access to all personal information you hold about me, and a copy of it. Once I have it, I ask you under Article 36 to erase all of it.
letter-erasure-ask-named = Under { $named } I ask you to erase all personal data you hold about me.
letter-erasure-ask-plain = I ask you to erase all personal data you hold about me, to the extent that your privacy policy or the law where I live gives me that right.

# Sentences that follow, and the list of what they may keep. Articles exact.
letter-erasure-account = My account is to be closed as well.
letter-erasure-grounds = I withdraw every consent I have given (Article 7(3)), and I object to direct marketing and to any profiling for it (Article 21(2)). With the account closed, the data is no longer needed for the purposes it was collected for.
letter-erasure-others-gdpr = Inform everyone you passed the data on to, as Article 19 requires.
letter-erasure-others = Tell everyone you passed the data on to.
letter-erasure-confirm = Confirm by email once it is done.
letter-erasure-rest = If you keep anything, tell me:
letter-erasure-what = what it is
letter-erasure-why = which law requires you to keep it
letter-erasure-until = until when

# Letter: why so much proof? $demanded: what they ask for, as the person typed it, after a colon.
# "only where" and "reasonable doubts" are words of the law.
letter-identity-subject = Proof of identity for my request
letter-identity-demanded = To prove my identity you ask me for this: { $demanded }
letter-identity-demanded-more = To prove my identity you ask me for more than you have.
letter-identity-limit-gdpr = Article 12(6) of the { letter-act } lets you ask for more only where you have reasonable doubts about my identity, and Article 5(1)(c) only for what is necessary. If you have such doubts, state them.
letter-identity-limit-br = Article 6 of the LGPD limits what you collect to what is necessary. If you have doubts about my identity, state them.
letter-identity-limit-plain = Ask for no more than is needed to identify me. If you have doubts about my identity, state them.
letter-identity-enough = A code sent to the account’s email address or phone number shows that I am the account holder.
letter-identity-no-copy = A copy of an identity document would give you data you do not have, and would add nothing to that.
letter-identity-go-on-gdpr = Unless you state reasonable doubts, I count the month of Article { letter-month-article } from the day of my request.
letter-identity-go-on = Proceed with my request on this basis.

# Letter: appeal against a refusal (United States). Section K is a part of AliExpress's privacy policy.
letter-appeal-subject = Appeal against the refusal of my request
letter-appeal-refused = You refused it, in whole or in part.
letter-appeal-ask = I appeal against that decision, as section K of your privacy policy allows.
letter-appeal-tell = Tell me in writing:
letter-appeal-outcome = what you decide on this appeal
letter-appeal-why = for anything you still refuse, the reason and the rule it is based on
letter-appeal-attorney = how I can complain to the attorney general of my state

# Letter: complaint to AliExpress (United Kingdom). The Act and its section are exact.
letter-company-complaint-subject = Complaint under section 164A of the Data Protection Act 2018
letter-company-complaint-ask = This is a complaint under section 164A of the Data Protection Act 2018 about how you have handled a request concerning my personal data.
letter-company-complaint-duty = Acknowledge it within 30 days, look into it, and tell me the outcome without undue delay.
letter-company-complaint-next = If my request is still not met after that, I can take it to the ICO.

# Letter to an authority. $company: who answers for the data; $officer: an address; $due: a date.
letter-complaint-subject-access = Complaint about AliExpress: request for my personal data
letter-complaint-subject-erasure = Complaint about AliExpress: request to erase my personal data
letter-complaint-about = I am complaining about { $company }, which is responsible for my data at AliExpress.
letter-complaint-about-aliexpress = I am complaining about the company that is responsible for my data at AliExpress.
letter-complaint-account = My account there is registered under { $account }.
letter-complaint-asked-access = On { $requested } I wrote to { $officer } and requested a copy of my personal data.
letter-complaint-asked-access-gdpr = On { $requested } I wrote to { $officer } and requested a copy of my personal data (Articles 15 and 20 { letter-act }).
letter-complaint-asked-access-us = On { $requested } I wrote to { $officer } and requested a copy of my personal information, as section K of the company’s privacy policy promises to everyone living in the United States.
letter-complaint-asked-erasure = On { $requested } I wrote to { $officer } and asked for my personal data to be erased.
letter-complaint-asked-erasure-gdpr = On { $requested } I wrote to { $officer } and asked for my personal data to be erased (Article 17 { letter-act }).
letter-complaint-asked-erasure-us = On { $requested } I wrote to { $officer } and asked for my personal information to be deleted, as section K of the company’s privacy policy promises to everyone living in the United States.
letter-complaint-due = The deadline for a reply was { $due }.

# What came of it: one of three; then what was done before. Claims no more than the person said.
letter-complaint-none = I have received no reply.
letter-complaint-refused = The request was refused.
letter-complaint-incomplete = The reply is incomplete.
letter-complaint-complained = On { $complained } I complained about it to the company itself.
letter-complaint-appealed = On { $complained } I appealed to the company itself.

# What is asked of the authority.
letter-complaint-ask-gdpr = Under Article 77 of the GDPR I ask you to look into this, and to make sure that my request is met.
letter-complaint-ask = I ask you to look into this, and to make sure that my request is met.
letter-complaint-copies = I can send copies of what I wrote and of what I received.

# Lead of the section "Letters". "Nothing is sent from here" must stay.
letters-lead = Short letters for what only writing can settle. Type what you know; the letter fills in as you type. Nothing is sent from here: you copy it, or open it in your email program.

# A letter in the list: name (a short order, at most six words), -what a line under it, -note above the letter.
# Notes keep who says it, dates, clauses, and every "final", "may", "was found".
letters-close = Close my account
letters-close-what = By email, without signing in
letters-close-note = In the EU, EEA and UK, AliExpress’s own terms of 30 June 2026 (clause 1.6) name this email as one of three ways to close. Elsewhere, no text from AliExpress was found that names it, but you can try. It ends the account for good: send it once everything under “Get ready” is settled.

# As above: in a hurry, so the most important comes first.
letters-stop = Stop my closing request
letters-stop-what = If you have changed your mind
letters-stop-note = Be quick: no way to undo a closing was found, and one person’s account was closed within 24 hours. Write it in the help centre’s live chat as well.

# As above; that old page can end the account: keep it.
letters-deactivation = Pause the account
letters-deactivation-what = Asks support to deactivate it temporarily
letters-deactivation-note = It goes into the help centre’s live chat or a ticket. An old AliExpress page also deactivates, but may release the account as well, which ends it for good.

# As above.
letters-follow-up = Ask about the closing
letters-follow-up-what = For a closing request that nobody answered
letters-follow-up-note = AliExpress does not say how long it takes, so the letter sets no time. The help centre reaches support; the email reaches the data protection officer.

# As above; a report, not proof.
letters-access = Ask for my data
letters-access-what = A copy of everything that is kept about you
letters-access-note = The privacy centre offers a copy too, while the account exists. Save what comes and open it at once: in July 2025 an organisation reported a file that opened only once.

# As above; it may end the account.
letters-erasure = Have my data erased
letters-erasure-what = Everything that is kept about you, and the account
letters-erasure-note = It may end the account for good. Send it when everything under “Get ready” is settled. Some data may stay: AliExpress’s privacy policy of July 2026 mentions legal obligations and disputes, and gives no end date.

# As above. "may let": not certain.
letters-identity = Answer a demand for ID
letters-identity-what = When more proof is asked for than seems needed
letters-identity-note = Where the doubts are reasonable, the law may let AliExpress ask. If you send a copy of a document after all, cover up what it need not show.

# As above; the Privacy Center's button keeps its name.
letters-appeal = Appeal a refusal (United States)
letters-appeal-what = When AliExpress refused a request about your data
letters-appeal-note = Section K of AliExpress’s privacy policy lets everyone living in the United States appeal: by this email, or in the Privacy Center under “Other questions”.

# As above; days and section are law: exact.
letters-company-complaint = Complain to AliExpress (United Kingdom)
letters-company-complaint-what = The step before the ICO
letters-company-complaint-note = Since 19 June 2026 a company has to acknowledge a complaint about personal data within 30 days and answer it without undue delay (Data Protection Act 2018, section 164A). The ICO expects most people to have complained there first.

# As above.
letters-complaint = Complain to a regulator
letters-complaint-what = When the deadline has passed, or the answer was no
letters-complaint-note = Most regulators have their own form; paste this text into it.

# Headings of the form and of the letter.
letters-form = What you know
letters-letter = The letter

# Name of a choice, and a note under it: one of the two.
letters-language = Language of the letter
letters-language-why = Write to AliExpress in English if you can, and to a regulator in its own language.
letters-language-law = The law where you live requires this request in Turkish. The other languages are only for reading what it says.

# Line that unfolds the letter in the person's language.
letters-own = What it says, in your language

# In brackets after a field's name; and the first, empty choice of a list.
letters-optional = optional
letters-choose = Choose

# Fields: name (at most six words, read out in "Still needed"), and -why a note under it.
letters-field-account = The account’s email address or phone number
letters-field-account-why = They find your account by it.
letters-field-name = Your name
letters-field-name-why = As given in the account.

# As above. Names of countries as usual in your language.
letters-field-region = Where you live
letters-field-region-why = It decides which law the letter names, and who it is addressed to. “CIS” stands for Russia, Azerbaijan, Armenia, Belarus, Georgia, Kazakhstan, Kyrgyzstan, Moldova, Tajikistan, Turkmenistan and Uzbekistan.
letters-field-country = Country, or US state
letters-field-country-why = The letter names it.
letters-field-orders = Some order numbers
letters-field-orders-why = They help to find what is yours. A few are enough.
letters-field-memberId = Account ID
letters-field-memberId-why = AliExpress’s policy asks people in Mexico for it, or for the registered email address or phone number.

# As above. Türkiye's law: exact; "It is never stored here" must stay.
letters-field-idNumber = Number of an identity document
letters-field-idNumber-why = In Türkiye a request must include it: your T.C. identity number, or your nationality and passport number. Without it the request may be turned down. It is never stored here.
letters-field-postal = Postal address
letters-field-postal-why = In Türkiye a request must include one.
letters-field-reason = Why you want a pause
letters-field-reason-why = Support may ask. One line is enough.

# As above.
letters-field-about = What you asked for
letters-field-about-why = The letter follows up that request.
letters-field-requestedOn = Day of your request
letters-field-requestedOn-why = You find it in your sent emails, or in your closing record.

# As above. $region: us or uk.
letters-field-firstOn = { $region ->
 [us] Day of your appeal
 *[other] Day of your complaint to AliExpress
}
letters-field-firstOn-why = The regulator will want to know whether AliExpress was told first.
letters-field-demanded = What you are asked for
letters-field-demanded-why = In a few words, such as “a photo of my passport”.
letters-field-answer = What they answered
letters-field-answer-why = The complaint mentions it.

# Choices in the list of places.
letters-region-eu-eea = European Union or EEA
letters-region-uk = United Kingdom
letters-region-ch = Switzerland
letters-region-tr = Türkiye
letters-region-us = United States
letters-region-ca = Canada, outside Québec
letters-region-qc = Québec
letters-region-mx = Mexico
letters-region-br = Brazil
letters-region-cl = Chile
letters-region-kr = South Korea
letters-region-jp = Japan
letters-region-au = Australia
letters-region-il = Israel
letters-region-sa = Saudi Arabia
letters-region-cis = Russia or another CIS country
letters-region-other = Anywhere else

# Choices of "What you asked for", then of "What they answered"; at most four words.
letters-about-access = A copy of my data
letters-about-erasure = Erasing my data
letters-answer-none = Nothing
letters-answer-refused = A refusal
letters-answer-incomplete = Only a part

# Check box, and a note under it: ticked or not.
letters-keep = Save what I typed in this browser
letters-kept = Saved in this browser until you untick this.
letters-kept-not = Kept only until you close this page.

# Names before the letter's receiver and subject, one word; no colon.
letters-to = To
letters-subject = Subject

# In place of an address. $region chooses the authority; names official.
letters-to-help-centre = AliExpress help centre
letters-authority = { $region ->
 [eu-eea] The data protection authority of your own country
 [uk] The ICO
 [ch] The FDPIC
 [tr] The Personal Data Protection Board (KVKK)
 [us] The attorney general of your state
 [ca] The Privacy Commissioner of Canada
 [qc] The Commission d’accès à l’information
 [mx] The Secretaría Anticorrupción y Buen Gobierno, which took over from INAI in March 2025
 [br] The Agência Nacional de Proteção de Dados (ANPD)
 [kr] The PIPC
 [jp] The PPC
 [au] The OAIC
 [il] The Privacy Protection Authority
 [sa] The SDAIA
 *[other] The data protection authority of your country, if it has one
}

# Link: leads to the authority's page, or a list of all authorities.
letters-authority-open = { $region ->
 [uk] Open its complaint page
 *[other] Find it in the official list
}

# Note under a complaint, and the answer of its buttons: it is too early to send. $until: a date.
letters-wait-answer = They have until { $until } to answer your request. You can send this letter from the day after.
letters-wait-company = AliExpress has until { $until } to acknowledge your complaint. You can send this letter from the day after.

# Notes under a complaint: what goes first. Quoted: a letter's name as listed. "expects most people": no duty.
letters-first-company-complaint = The ICO expects most people to have complained to AliExpress first: use the letter “Complain to AliExpress”.
letters-first-appeal = If AliExpress refused your request, you can appeal to AliExpress first: use the letter “Appeal a refusal”.
letters-first-asked = Keep your request and any reply: an authority may want to see that the company was asked first.

# How long the authority takes complaints. $answer, $most, $known: numbers of days; $until: a date.
letters-limit-request = It accepts a complaint within { $answer } days of the answer, and at most { $most } days after the request: until { $until }.
letters-limit-known = It accepts a complaint within { $known } days of what happened, or of your finding out about it.

# Notes under a letter: when the answer is due. $due, $last: dates; $rule: letters-rule-… below.
letters-time = If sent today, the answer is due by { $due } ({ $rule }).
letters-time-more = If AliExpress gives reasons within that time, it is due by { $last } ({ $rule }).
letters-time-mx = If sent today, it must be decided by { $due } ({ $rule }) and carried out by { $last }.
letters-time-company = If sent today, it must be acknowledged by { $due } ({ $rule }).

# In their place. "We have verified no deadline" is not "there is none"; the second is about the law itself.
letters-time-none = We have verified no deadline for this request where you live, so none is counted.
letters-time-no-number = The law where you live sets no number of days for this request, so none is counted.

# $rule above, in brackets in a sentence: no capital, no full stop. $day: a weekday or a date.
letters-rule-months = { $count ->
 [one] one month
 *[other] { $count } months
}
letters-rule-days = { $count ->
 [one] one day
 *[other] { $count } days
}
letters-rule-working-days = { $count ->
 [one] one working day
 *[other] { $count } working days
}
letters-rule-moved = { $rule }, moved from { $day }

# Where the time comes from: a note under a letter. Articles, dates and numbers exact; keep "may", "as a rule".
letters-law-eu-eea = The month comes from GDPR, Article 12(3). Under Regulation 1182/71 the day of sending is not counted, and a last day on a weekend or holiday moves to the next working day. Other holidays in your country may move it further.
letters-law-uk = The month comes from UK GDPR, Article 12A, in force since February 2026. It may start later, or stop for a time, while AliExpress waits for something it needs from you. A last day on a weekend or holiday moves to the next working day.
letters-law-ch = The 30 days come from Article 25(7) of the FADP. They apply as a rule, and to a copy; for erasure we have verified no number.

# As above; also that no native speaker has read the Turkish letter yet.
letters-law-tr = The 30 days come from Law 6698, Article 13. The request must be in Turkish, so this letter is. It was written with care, but no native speaker has read it yet.

# As above: a promise of a policy, not a law.
letters-law-us = The 45 days, and 45 more with notice, come from section K of AliExpress’s privacy policy of 30 July 2026. It promises them to everyone living in the United States, even where a state has no such law; 19 states have one.

# As above. "we have verified no number" must stay a doubt.
letters-law-ca = The 30 days, and 30 more with notice, come from section 8 of PIPEDA, for a copy. For erasure we have verified no number.
letters-law-qc = The 30 days come from Québec’s Act on personal information in the private sector, for a copy. For erasure we have verified no number.
letters-law-mx = The 20 and 15 working days come from Article 31; with good cause they can be longer, and public holidays are not taken into account here. AliExpress’s policy accepts a request from Mexico only from the registered email address. The law requires proof of identity with it (Article 28): attach one to the email, and cover up what it need not show.
letters-law-br = The 15 days come from the LGPD, Article 19 (II), for a complete statement of your data. For erasure it sets no number.

# As above; whether the law has started is not confirmed.
letters-law-cl = Law 21.719 gives 30 days, and 30 more, from 1 December 2026 according to its own text. A bill would postpone that, and we have not confirmed that it has started: so the letter names no law.

# As above, till letters-law-other: whatever is not verified stays so.
letters-law-kr = The 10 days come from the Enforcement Decree of PIPA, Articles 41 and 43; access may be postponed with reasons. Only those who have had access have the right to erasure, so the erasure letter asks for both. AliExpress’s representative in Korea is AliExpress Korea Co., Ltd.
letters-law-jp = The law requires a copy without delay. We have not verified how far erasure goes.
letters-law-au = The law requires a copy within a reasonable time. We have not verified how far erasure goes.
letters-law-il = The right to see the data comes from section 13; we have not verified its number of days, or how far erasure goes.
letters-law-sa = The 30 days, and 30 more with notice, come from the Implementing Regulation of the Personal Data Protection Law.
letters-law-cis = We have verified no law of these countries, so the letter names none.
letters-law-other = We have verified no law for where you live, so the letter names none.

# Notes under a letter that goes by email.
letters-from-account = Send it from the account’s email address, so that AliExpress can see that it comes from you.
letters-cis-address = In these countries the privacy policy of aliexpress.ru applies, so this email address may be the wrong one. Look for the address in that policy, and write there too.

# Buttons under a letter, at most five words, and what came of them.
letters-copy = Copy the letter
letters-copied = Copied.
letters-not-copied = The browser did not allow copying. Select the letter above and copy it by hand.
letters-download = Download as text
letters-mail = Open in email program
letters-mail-long = Copy, then open in email program
letters-mail-long-why = This text is too long for an email link in some programs. The button copies it and opens an email with only the address and subject: paste the text there.
letters-help-centre = Open the help centre

# Button, the note when it was sent before, and its two buttons; at most six words.
letters-sent = I have sent it
letters-sent-before = You noted that you sent this letter on { $date }. That date stays, and so does the date an answer is due, unless you have sent it again.
letters-sent-keep = Keep that date
letters-sent-anew = I have sent it again today

# By the buttons: what is not typed yet. $fields: a list of names, each in quotation marks of your language.
letters-missing = Still needed: { $fields }.
letters-named = “{ $name }”

# Last note under each letter. "not legal advice" must stay.
letters-draft = A draft in plain words, not legal advice. Laws and addresses as of November 2026.

# How a sent letter stands: sentences in the list, "Afterwards" and the record. $date, $due: dates; $rule as above.
# "You noted": the person's word; keep it.
letters-state-sent = You noted that you sent it on { $date }.
letters-state-due = Answer due by { $due }.
letters-state-due-rule = Answer due by { $due } ({ $rule }).
letters-state-copy = You noted that the copy came ({ $date }).
letters-state-erased = You noted that erasure was confirmed ({ $date }).

# As above, before the others; keep <b>.
letters-state-overdue = <b>{ $days ->
 [one] { $days } day overdue.
 *[other] { $days } days overdue.
}</b>

# As above: what the person noted of the answer.
letters-state-confirmed = You noted that they answered as you asked.
letters-state-refused = You noted that they refused.
letters-state-no-answer = You noted that no answer came.

# Buttons under a waiting letter, at most four words.
letters-say-copy = The copy has come
letters-say-erased = Erasure was confirmed

# Heading of the sent letters, on screen and in the record.
letters-record = Letters

# Names of sources, as in the guide's source lines: no capital, no full stop.
source-law = the law itself
source-law-lists = authorities and law firms
source-mails = emails that were seen

# Links to a letter, at most four words.
go-letter-appeal = Appeal to AliExpress
go-letter-company-complaint = Complain to AliExpress
go-letter-stop = Stop the request
