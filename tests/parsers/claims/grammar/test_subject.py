"""The subject of a sentence and its verb; none rather than a guess."""

import pytest

from parsers.claims.grammar.subject import clause


@pytest.mark.parametrize(
    ("sentence", "subject", "verb"),
    [
        ("The Senate passed the bill on Tuesday.", "The Senate", "passed"),
        ("Anthropic backs the bill.", "Anthropic", "backs"),
        ("On Dec. 11 President Jane Roe signed an order.", "President Jane Roe", "signed"),
        ("On Aug. 12 its council voted to require a review.", "its council", "voted"),
        ("On Wednesday 17 December 2025 the Senate's committee adopted a report.", "the Senate's committee", "adopted"),
        ("Since mid-January Kenya has lived with a law.", "Kenya", "has"),
        ("Between 27 and 30 April 2026, Parliament is due to vote.", "Parliament", "is"),
        ("Its rapporteur, Jo Doe (HP), promises a report.", "Jo Doe", "promises"),
        (
            "In April 2025, 49 African states, the African Union and Smart Africa endorsed it.",
            "49 African states, the African Union and Smart Africa",
            "endorsed",
        ),
        (
            "The Ministry of Science and Technology (MOST) drafted the text in four months, and it shows.",
            "The Ministry of Science and Technology (MOST)",
            "drafted",
        ),
        ("The Netherlands on the same day widened its controls.", "The Netherlands", "widened"),
        ("For 2027 it estimates the cost at 5 million.", "it", "estimates"),
        ("Pending its creation the Data Office acts in its stead.", "the Data Office", "acts"),
        ("“Write us into it,” Jane Roe told the hall.", "Jane Roe", "told"),
        ("On Tuesday, March 3, the ministry plans to open an office.", "the ministry", "plans"),
        ("BRUSSELS, May 2 (Wire) The European Commission, which drafted the rules, has published them.", "The European Commission", "has"),
        ("The chip companies will supply thousands of processors.", "The chip companies", "will"),
        ("Industry analysts note that the plan is small.", "Industry analysts", "note"),
        ("Dozens of countries endorsed the text.", "Dozens of countries", "endorsed"),
        ("Norway's Cabinet on Monday (Mar 3) approved the package.", "Norway's Cabinet", "approved"),
        ("Prime Minister Jane Doe also said no.", "Prime Minister Jane Doe", "said"),
        ("Announced that Aker, Equinor and Oslo University will each pay.", "Aker, Equinor and Oslo University", "will"),
        ("Asked the same question, the minister said no.", "the minister", "said"),
        ("Privacy advocates raised concerns over the bill.", "Privacy advocates", "raised"),
        ("An NGO, Digital Futures, faulted the plan.", "Digital Futures", "faulted"),
        ("A bill, which was tabled in May, would ban it.", "A bill", "would"),
        ("On behalf of the ministry, the agency requests input on the plan.", "the agency", "requests"),
        ("Recall that the Federal Government shortlisted 55 start-ups for a fund.", "the Federal Government", "shortlisted"),
        ("A Senate inquiry into automated hiring heard witnesses.", "A Senate inquiry into automated hiring", "heard"),
        ("The state assembly then voted for the bill.", "The state assembly", "voted"),
        ("The bureau first published a list in May.", "The bureau", "published"),
        ("For comparison: a Danish fund promised more.", "a Danish fund", "promised"),
        ("In May its head, Jo Doe, promised more.", "Jo Doe", "promised"),
        ("A lender whose tool matched faces has been fined.", "A lender", "has"),
        ("In June, for instance, two firms presented a plan.", "two firms", "presented"),
        ("In 2023 this council ordered a halt.", "this council", "ordered"),
        ("From tomorrow, 2 August 2025, the labels must be shown.", "the labels", "must"),
        ("As part of the accord the kingdom pledged more.", "the kingdom", "pledged"),
        ("The bill classifies systems by risk.", "The bill", "classifies"),
        ("The Harbour Board (HB) offers free lessons.", "The Harbour Board (HB)", "offers"),
        ("Lawyers at the Harbour Lab consider that too late.", "Lawyers at the Harbour Lab", "consider"),
        ("Ninety firms, among them two of our three banks, now follow it.", "Ninety firms", "follow"),
        ("Sixteen firms, Samsung and Intel among them, signed the pact.", "Sixteen firms", "signed"),
        ("About 3 billion won cleared the chamber.", "About 3 billion won", "cleared"),
        ("OSLO/BERGEN, Jan 16 (Wire) - Norway on Friday eased its curbs.", "Norway", "eased"),
        ("Closer to home, Bergen police sent papers to the court.", "Bergen police", "sent"),
        ("The day before the vote, the Harbour Board issued a rule.", "the Harbour Board", "issued"),
        ("Between 3 May and 9 July 2025 the Committee held six meetings.", "the Committee", "held"),
        ("Signed in 2024 by Governor Jo Doe, a Democrat, the port law had been set to start in May.", "the port law", "had"),
        ("A. The Assembly passed a revision.", "The Assembly", "passed"),
        ("They've banned AI toys.", "They", "'ve"),
        ("Governor Signs the Act on the Use of AI in Schools", "Governor", "Signs"),
        ("Police in two counties now operate live cameras.", "Police in two counties", "operate"),
        ("Backed by a loan from the bank, Kenya will train clerks.", "Kenya", "will"),
        ("The port ministry issues rules for cranes.", "The port ministry", "issues"),
        ("The Harbour Board fines Boreal €3 million.", "The Harbour Board", "fines"),
        ("Norway limits AI cranes", "Norway", "limits"),
        ("The police in Munich bought a crane.", "The police in Munich", "bought"),
        ("Meanwhile, dock safety advocates said no.", "dock safety advocates", "said"),
        ("Secretary Ole Dahl this morning opened a hall.", "Secretary Ole Dahl", "opened"),
        ("Nordic leaders meeting in Oslo endorsed a code.", "Nordic leaders", "endorsed"),
        ("A meeting in Oslo endorsed a code.", "A meeting in Oslo", "endorsed"),
        ("The Harbour Board on the other hand wants a ban.", "The Harbour Board", "wants"),
        ("In exercise of the powers conferred by section 9, the Port Board hereby makes these rules.", "the Port Board", "makes"),
        ("Ladies and gentlemen, my government will buy cranes.", "my government", "will"),
        ("Madam Speaker, honourable members, Norway will buy cranes.", "Norway", "will"),
        ("Notice is hereby given that the Port Board intends to sell cranes.", "the Port Board", "intends"),
        ("It is hereby notified for general information that the Port Board has sold cranes.", "the Port Board", "has"),
        ("The new rules, drawn up by two ministries, take effect in June.", "The new rules", "take"),
        ("Spending on chips will rise, the budget shows.", "Spending on chips", "will"),
        ("Speaking at a meeting that was held in May, Jo Doe said no.", "Jo Doe", "said"),
        ("For three years Danish officials told the port what to buy.", "Danish officials", "told"),
        ("For more than a decade the port paid for chips.", "the port", "paid"),
        ("On December 8th Jo Doe said no.", "Jo Doe", "said"),
        ("Together with the four Nordic ports Germany sent in a bid.", "Germany", "sent"),
        ("Along with Japan the Philippines signed a pact.", "the Philippines", "signed"),
        ("Last August, weeks after taking office, Labour scrapped the plan.", "Labour", "scrapped"),
        ("Over the past three years it paid for chips.", "it", "paid"),
        ("So far the country has one code.", "the country", "has"),
        ("Nine states, including Ohio and Utah, passed laws.", "Nine states", "passed"),
        ("I, Jo Doe, Minister of Ports and Harbours, hereby publish the plan.", "I", "publish"),
        ("A fortnight earlier Norway had opened one.", "Norway", "had"),
        ("In its place Jo Doe is writing a plan, and nobody knows when it will come.", "Jo Doe", "is"),
        ("So today twenty of the biggest firms are paying, for energy and for chips.", "twenty of the biggest firms", "are"),
        ("The Gulf state matches every dollar.", "The Gulf state", "matches"),
        ("This comes while Norway waits for a plan.", "This", "comes"),
        ("This winter it will open a hall.", "it", "will"),
        ("In a note it hinted that Bergen might follow.", "it", "hinted"),
        ("The acting secretary sat down with teachers.", "The acting secretary", "sat"),
        ("So in 2019 the Danes appointed a commissioner.", "the Danes", "appointed"),
        ("Even so, the court ordered a halt.", "the court", "ordered"),
        ("Having closed one file, the commissioner opened another.", "the commissioner", "opened"),
        ("Together with Denmark, Norway and Finland, Sweden is bidding for a site.", "Sweden", "is"),
    ],
)
def test_the_subject_of_a_sentence_ends_before_its_verb(sentence: str, subject: str, verb: str) -> None:
    found = clause(sentence)

    assert found is not None
    assert (sentence[found.start : found.end], found.verb) == (subject, verb)


@pytest.mark.parametrize(
    ("sentence", "subject", "verb"),
    [
        ("In Italy the authority fined OpenAI, the first such penalty in Europe.", "the authority", "fined"),
        ("At the end of the session the governor signed the bill, the last of eight.", "the governor", "signed"),
        ("Near the port the governor signed the bill.", "the governor", "signed"),
        ("Near Oslo, Boreal opened a lab.", "Boreal", "opened"),
        ("With a vote of 38 to 2 the Senate approved the bill, its third on AI this year.", "the Senate", "approved"),
        ("In a decision published on Friday the court struck down the law, 14 months after it was signed.", "the court", "struck"),
        ("Under the new law the ministry may fine firms, up to 3 percent of sales.", "the ministry", "may"),
        ("In Kenya the bill was withdrawn, the ministry said.", "the bill", "was"),
        ("Under the policy each agency must name an official.", "each agency", "must"),
        ("In an open letter 127 groups demand that the file be withdrawn.", "127 groups", "demand"),
        pytest.param(
            "In the case the court heard on Monday, Google argued that the fine is void.", "Google", "argued", id="which it heard"
        ),
        pytest.param(
            "After a week in which the bot told owners that they could, the Mayor announced checks.",
            "the Mayor",
            "announced",
            id="in which",
        ),
    ],
)
def test_a_subject_may_stand_behind_where_and_when_without_a_comma(sentence: str, subject: str, verb: str) -> None:
    found = clause(sentence)
    assert found is not None
    assert (sentence[found.start : found.end], found.verb) == (subject, verb)


@pytest.mark.parametrize(
    "sentence", ["Second edition of the framework", "By the end of the year.", "Created an AI council, to be chaired by Jane Roe.", ""]
)
def test_where_no_verb_is_seen_no_subject_is_guessed(sentence: str) -> None:
    assert clause(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "subject", "verb"),
    [
        ("Signed into law in May, the act gives consumers a right to sue.", "the act", "gives"),
        ("Citing national security, the United States tightened its rules.", "the United States", "tightened"),
        ("Banning the app would hurt small firms, the lobby said.", "Banning the app", "would"),
        ("Of the 27 member states, only nine have named an authority.", "only nine", "have"),
        ("There are no plans to ban the app, the minister said.", "There", "are"),
        pytest.param("Beijing, in turn, has banned the chips.", "Beijing", "has", id="a city that ends in -ing"),
    ],
)
def test_what_leads_in_is_no_subject_and_what_only_looks_so_is(sentence: str, subject: str, verb: str) -> None:
    found = clause(sentence)
    assert found is not None
    assert (sentence[found.start : found.end], found.verb) == (subject, verb)


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("The Senate late on Thursday passed the bill.", "The Senate"),
        ("Singapore's parliament on 15 October 2025 outlawed the apps.", "Singapore's parliament"),
        ("Most users never read the terms.", "Most users"),
        ("Upon taking office, the new administration scrapped the order.", "the new administration"),
        ("Late last month, the FTC opened a case.", "the FTC"),
        ("Indeed, the text provides for fines.", "the text"),
        ("In 2021, a Chinese appeals court ruled for a professor who sued a zoo.", "a Chinese appeals court"),
        ("The Authors Guild of Radio fears that parody will be next.", "The Authors Guild of Radio"),
        ("Until such a standard exists, however, the state may act.", "the state"),
        ("In January, on the coast, the council met.", "the council"),
        ("12. It is to be read with the first part.", "It"),
        ("LIMA. The regulation entered into force on Friday.", "The regulation"),
        ("Until this spring it could be lent abroad.", "it"),
        ("Ten days ago France joined the pact.", "France"),
        ("We wish to inform you that the department has revoked the licence.", "the department"),
        ("A team of five, drawn from the ministry and two agencies, meets in May.", "A team of five"),
        ("Nevada's ban on AI systems in clinics carries a fine.", "Nevada's ban on AI systems in clinics"),
        ("That month the Cabinet also approved a fund.", "the Cabinet"),
        ("The following year Ofcom fined a firm.", "Ofcom"),
        ("Back in April the ministry pledged $5 million.", "the ministry"),
        ("Last weekend Boreal paid a fine.", "Boreal"),
        ("On labels MEPs would wait until 2 November, three months less than the Commission had offered.", "On labels MEPs"),
        ("S. Krishnan, the secretary, disputes that reading.", "S. Krishnan"),
        ("Jo Roe, a former senator, derided the bill.", "Jo Roe"),
        ("Rep. Jo Roe (R., Fla.), who chairs the panel, introduced a bill.", "Rep. Jo Roe"),
        ("Sen. Jo Roe (D-San Jose) introduced a bill.", "Sen. Jo Roe"),
        ("New Delhi, Feb 21 - Some states have joined the pact.", "Some states"),
        ("WASHINGTON, D.C.—The president has signed the order.", "The president"),
    ],
)
def test_a_subject_is_without_its_days_and_adverbs(sentence: str, subject: str) -> None:
    found = clause(sentence)
    assert found is not None
    assert sentence[found.start : found.end] == subject
