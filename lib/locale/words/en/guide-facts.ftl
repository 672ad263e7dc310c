### Words of the source lines: whose word a text of the guide rests on, which clause, of when, and when we last looked it up.

# Names of sources, in the middle or at the end of a line: no capital but in names, no full stop.
# "one guide", "one person’s report", "no official text was found" tell how weak a source is: keep it.
source-eu-terms = AliExpress’s terms for the EU, EEA and UK
source-vip-agreement = AliExpress’s VIP agreement
source-sale-conditions = AliExpress’s General Conditions of Sale
source-privacy-policy = AliExpress’s privacy policy
source-site = the site itself, judging by its addresses
source-guides = several guides
source-one-guide = one guide
source-one-report = one person’s report
source-unofficial = unofficial pages
source-nothing-found = no official text was found
source-complaint = a complaint to an authority
source-list-readers = people whose programs read the list
source-public-tool = a public tool
source-customs = EU customs rules
source-order-page = one order page (Brazil)

# A source with its clause numbers, or with its date.
facts-clause = { $source }, { $clause }
facts-dated = { $source }, { $date }

# Two sources, one after the other.
facts-and = { $one }; { $other }

# The whole line, small, under a text: sources, and the month in which they were last looked up.
facts-confirmed = { $sources } · confirmed { $month }
