"""Text to sentences: offsets that hold, list marks and labels apart, nothing of what closes a page."""

import pytest

from parsers.claims.sentences import boilerplate
from parsers.claims.sentences.segment import LONGEST, Sentence, sentences
from tests.conftest import CpuSeconds


def texts(text: str) -> list[str]:
    return [sentence.text for sentence in sentences(text)]


def only(text: str) -> Sentence:
    (sentence,) = sentences(text)
    return sentence


def test_every_sentence_stands_at_its_offsets_and_is_trimmed() -> None:
    text = "  The ministry spoke.  It will pay. \n\n• A bullet point here\n“Quoted,” she said. Then she left.\n"
    for sentence in sentences(text):
        assert text[sentence.start : sentence.end] == sentence.text == sentence.text.strip()


def test_offsets_count_code_points_beyond_the_basic_plane() -> None:
    text = "🎉🎉 The ministry spoke today. 𝔸𝔹 It will pay for chips."
    assert [text[sentence.start : sentence.end] for sentence in sentences(text)] == texts(text)
    assert texts(text)[-1].endswith("It will pay for chips.")


def test_sentences_of_a_line_are_parted() -> None:
    assert texts("The Senate voted. The House did not.") == ["The Senate voted.", "The House did not."]
    assert texts("It applies in Quarry City. xAI was banned.") == ["It applies in Quarry City.", "xAI was banned."]
    assert texts("The bill has passed.The minister signed it.") == ["The bill has passed.", "The minister signed it."]


def test_a_month_that_may_be_an_abbreviation_ends_a_sentence() -> None:
    text = "The House passed the act in May. President Roe signed it on Aug. 5."

    assert [each.text for each in sentences(text)] == ["The House passed the act in May.", "President Roe signed it on Aug. 5."]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Park of the ministry signed the order.",
        "The U.S. Senate passed the bill by 60 to 40.",
        "Sen. Jane Roe (D-N.Y.) opposed the measure in full.",
        "Comments must be received by 11:59 p.m. Eastern Time on March 9, 2026.",
        "The panel met at 9 a.m. Monday in the old hall.",
        "The fund holds 4.5 billion won for language models.",
        "Under Art. 5 of the law such systems are banned.",
        "Texas sued Character.AI on Friday.",
        "The plan of Coun. Ada Roy and Ald. Jo Fox was voted down.",
    ],
)
def test_a_stop_within_a_sentence_does_not_end_it(text: str) -> None:
    assert texts(text) == [text]


def test_a_no_that_answers_is_a_sentence_and_no_number() -> None:
    assert texts("Will it be banned? No. Mayor Jo Roe ruled out a ban. It is item No. 4 of the list.") == [
        "Will it be banned?",
        "Mayor Jo Roe ruled out a ban.",
        "It is item No. 4 of the list.",
    ]


@pytest.mark.parametrize("mark", ["• ", "- ", "* ", "● ", "■ ", "✓ ", "1. ", "(a) ", "ii) "])
def test_a_list_mark_is_no_part_of_its_sentence(mark: str) -> None:
    sentence = only(f"{mark}The agency must report each year")
    assert sentence.text == "The agency must report each year"
    assert sentence.bullet


def test_a_label_is_cut_off_and_remembered() -> None:
    sentence = only("Jane Roe, minister: “We will pay for it all.”".replace(", minister", ""))
    assert (sentence.label, sentence.text[:4]) == ("Jane Roe", "“We ")
    sentence = only("Minister Jane Margaret Roe of Health and Human Services: “We will pay for it all.”")
    assert (sentence.label, sentence.text[:4]) == ("Minister Jane Margaret Roe of Health and Human Services", "“We ")
    assert only("Jane Roe, who leads the ministry of ports, told reporters: “We will pay.”").label is None


def test_a_label_that_opens_a_list_goes_on_over_its_items_and_no_further() -> None:
    found = sentences("What it says: The order has two parts.\n- The first is about chips\nA new paragraph begins here.")
    assert [sentence.label for sentence in found] == ["What it says", "What it says", None]


def test_a_line_without_a_stop_is_a_heading() -> None:
    found = sentences("Ministry unveils plan\nThe ministry unveiled its plan.")
    assert [sentence.heading for sentence in found] == [True, False]


def test_what_closes_a_page_is_left_out() -> None:
    assert texts("The law passed today.\nNote to investors\nThe office was founded in 1990.") == ["The law passed today."]


def test_notes_to_editors_are_read_and_their_heading_is_not() -> None:
    text = "The law passed today.\nNotes to editors\nThe plan was published in May."
    assert texts(text) == ["The law passed today.", "The plan was published in May."]


def test_a_heading_about_something_in_the_middle_of_a_text_heads_a_part() -> None:
    text = "The ministry named two bodies. They met on Monday.\nAbout the Act\nIt was promulgated in June.\nIt has applied since May."
    assert texts(text)[-2:] == ["It was promulgated in June.", "It has applied since May."]


def test_a_line_that_invites_to_subscribe_hides_itself_alone() -> None:
    assert texts("The law passed today.\nSubscribe to our newsletter.\nThe king signed it.") == [
        "The law passed today.",
        "The king signed it.",
    ]


@pytest.mark.parametrize("text", ["", " \n\t\n", "\n" * 1000, "...", "Yes."])
def test_where_there_is_no_sentence_none_is_found(text: str) -> None:
    assert sentences(text) == ()


@pytest.mark.parametrize("unit", ["chips and models ", "chips\xa0and models; ", "O'A-B.C&D", "1234567890", "x" + " " * 3000])
def test_no_sentence_is_longer_than_2000_characters_and_nothing_of_it_is_lost(unit: str) -> None:
    text = unit * (17_000 // len(unit))
    found = sentences(text)
    assert all(sentence.end - sentence.start <= LONGEST == 2000 for sentence in found)
    assert all(text[sentence.start : sentence.end] == sentence.text for sentence in found)
    if len(unit) < 3000:
        assert "".join("".join(sentence.text for sentence in found).split()) == "".join(text.split())


def test_a_sentence_that_is_too_long_is_cut_between_its_words() -> None:
    words = {word for text in texts("The ministry funds " + "semiconductors, " * 500 + "in May.") for word in text.split()}
    assert words == {"The", "ministry", "funds", "semiconductors,", "in", "May."}


def test_a_sentence_of_2000_characters_stays_whole() -> None:
    text = "The ministry funds " + "m" * 1980 + "."
    assert texts(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Nothing in this order shall be construed to impair or otherwise affect the authority of an agency.",
        "(a) Nothing in this Act limits the powers of the Secretary under other law.",
        "This order is not intended to, and does not, create any right or benefit, substantive or procedural.",
        "This memorandum does not create any right or benefit enforceable at law.",
        "This order shall be implemented consistent with applicable law and subject to appropriations.",
        "This Act may be cited as the Artificial Intelligence Act 2025.",
        "If any provision of this Act is held to be invalid, the remainder is not affected.",
        "Forward-looking statements include statements about government funding of $200 million.",
        "This press release contains forward-looking statements within the meaning of the law.",
        "The views expressed are those of the author and do not reflect the policy of the ministry.",
        "This fact sheet does not constitute legal advice on the AI Act.",
        "Sec. 3. General Provisions.",
        "SECTION 1. SHORT TITLE.",
        "Article 5 – Prohibited practices",
        "Article 113\nEntry into force and application",
        "Short title",
        "3. Severability",
        "Funding:",
        "The plan includes:",
        "The company has no obligation to update these statements.",
        "Neither the agency nor the authors are responsible for any use of this report.",
        "Be it enacted by the Senate and House of Representatives in Congress assembled,",
        "Read more: Government publishes guidelines",
        "Sign up to our newsletter for news on AI policy",
        "Minister Jane Roe presents the AI bill to parliament (Photo: Reuters)",
        "(Photo: Reuters)",
        "Technology Secretary Jane Roe said:",
        "($1 = 4,120 Colombian pesos)",
        "(1 euro = $1.08)",
        "Image: Minister announces the AI office. Credit: PA",
        "2. Funding of research into AI ........ 12",
        "New institute for AI  . . . . . . 24",
        "Source: Ministry of Economy, 2024",
        "About the OECD: The OECD is an international organisation. It adopted principles in 2019.",
        "Media enquiries: press office, +44 20 7946 0000",
        "We use cookies to improve your experience.",
        "Last updated: 3 March 2025 by the ministry",
        "© 2025 Ministry of Justice. All rights reserved.",
        "The company, based in Delaware, did not immediately respond to a request for comment on the AI bill.",
        "A spokesman for the AI office declined to comment.",
        "The Bureau of Industry and Security, which issues the AI licences, declined to comment.",
        "The writer teaches law at the University of Ottawa.",
        "Calls seeking comment were not returned.",
        "Is the AI law in force?",
        "What do critics of the ban say?",
        "What the AI policy asks for",
        "How the AI fund will spend its $2 million",
    ],
)
def test_what_asserts_no_act_is_left_out(text: str) -> None:
    assert texts(f"The law passed.\n{text}\nThe king signed it.") == ["The law passed.", "The king signed it."]


@pytest.mark.parametrize(
    "text",
    [
        "Nothing in the bill prevents police from using face recognition, the ombudsman warned.",
        "The order creates a right of appeal for people whom a system has rejected.",
        "The general provisions of the AI law entered into force on 2 February.",
        "Article 5 bans social scoring.",
        "Section 4 of the act requires providers to register.",
        "Sec. 4. The Secretary reports on AI each year.",
        "About 40 countries signed the declaration on Tuesday.",
        "About half of the money will go to universities.",
        "Copyright law will be changed so that AI firms may train on books, the minister said.",
        "Copyright reform is planned for 2027.",
        "Advertisements made with AI must be labelled from May.",
        "Funding: The ministry will spend $5m.",
        "Sources in the ministry said the fund would open in May.",
        "Ministry photo archive opens to AI researchers",
        "The end of the consultation is set for May.",
        "“Nothing in this bill will stop innovation,” said Senator Roe.",
        "The AI law does not create new obligations for small firms, the ministry said.",
        "The regulator ordered the company not to give financial advice with its chatbot.",
        "Guidelines say that every AI-made photo must carry a label (photo agencies are exempt).",
        "End-to-end encrypted services are exempt, the Senate decided.",
        "It published the information on its website without a guarantee of funding.",
        "Amazon has no duty to report incidents to the regulator under the AI Act.",
        "The company has no obligation to label its pictures, the court held.",
        "Neither the ministry nor the regulator is responsible for harms of AI, the court held.",
        "The regulator fined the AI firm, which declined to comment.",
        "“Will anybody pay for AI safety?” asked Senator Roe.",
        "When the AI law took effect in May, the ministry opened an office.",
        "The regulator banned the AI app and declined to comment.",
        "The ministry published a request for comment on the draft AI code.",
    ],
)
def test_what_only_looks_like_it_is_read(text: str) -> None:
    assert texts(f"The law passed.\n{text}\nThe king signed it.")[1].endswith(text.removeprefix("Funding: ").removeprefix("Sec. 4. "))


@pytest.mark.parametrize(
    "heading",
    [
        "ENDS",
        "-ends-",
        "###",
        "# # #",
        "Note to investors: more is here.",
        "Forward-Looking Statements",
        "About Example\nExample is a maker of chips.",
    ],
)
def test_nothing_is_read_behind_a_line_that_closes_a_text(heading: str) -> None:
    assert texts(f"The law passed today.\n{heading}\nThe office was founded in 1990.\nThe act came into force.") == [
        "The law passed today."
    ]


def test_a_paragraph_that_opens_as_a_disclaimer_is_one() -> None:
    disclaimer = "These are forward-looking statements. The government may cut its AI fund of $200 million."
    assert texts(f"The law passed today.\n{disclaimer}\nThe king signed it.") == ["The law passed today.", "The king signed it."]


def test_a_heading_about_something_closes_no_text_that_has_hardly_begun() -> None:
    text = "The law passed today.\nAbout the Programme\nIt pays for chips.\nIt ends in May.\nIt has three parts, of which two are new."
    assert texts(text)[2:] == ["It pays for chips.", "It ends in May.", "It has three parts, of which two are new."]


def test_a_heading_of_a_part_on_privacy_closes_no_text() -> None:
    assert texts("The law passed today.\nPrivacy\nThe regulator fined a maker of chips.")[1:] == ["The regulator fined a maker of chips."]


def test_the_row_that_names_columns_is_no_sentence() -> None:
    assert texts("Programme | 2025 | 2026\nChips | $4m | $6m\nTotal | $4m | $6m") == ["Chips | $4m | $6m", "Total | $4m | $6m"]
    assert texts("Country | Law\nKorea | AI Basic Act") == ["Korea | AI Basic Act"]
    assert texts("Korea | AI Basic Act of 20 December\nItaly | Law 132") == ["Korea | AI Basic Act of 20 December", "Italy | Law 132"]


def test_an_item_of_three_words_is_read() -> None:
    assert texts("The plan includes:\n- new computing power\n- more teachers") == ["new computing power", "more teachers"]


@pytest.mark.parametrize(
    ("text", "label", "words"),
    [
        ("(a) In General.--The Secretary shall report.", "In General", "The Secretary shall report."),
        ("(b) Duties of the Director.—The Director shall report.", "Duties of the Director", "The Director shall report."),
        ("Sec. 2. Purpose. The order makes AI safe.", "Purpose", "The order makes AI safe."),
        (
            "Sec. 4. Testing of Artificial Intelligence. (a) The agency shall test it.",
            "Testing of Artificial Intelligence",
            "The agency shall test it.",
        ),
        ("Sec. 2. Labels required. A provider shall label each image.", "Labels required", "A provider shall label each image."),
        ("Sec. 4.1. Safe AI. (a) Within 90 days, the agency shall act.", "Safe AI", "Within 90 days, the agency shall act."),
        ("TUCSON, Ariz. — Council members voted against it.", None, "TUCSON, Ariz. — Council members voted against it."),
    ],
)
def test_the_title_of_a_part_before_its_words_is_their_label(text: str, label: str | None, words: str) -> None:
    sentence = only(text)
    assert (sentence.label, sentence.text) == (label, words)


def test_what_is_left_out_costs_no_time(cpu_s: CpuSeconds) -> None:
    line = "nothing in this " * 2_000 + "..... " * 2_000 + "(photo " * 2_000 + "Section " * 2_000 + "| " * 2_000

    with cpu_s(1):
        sentences("\n".join([line, line[:290], " . " * 97, "about A" + " b" * 140] * 20))


def test_an_answer_of_one_word_is_no_part_of_the_sentence_after_it() -> None:
    assert texts("No. The government has dropped plans to publish an AI bill.") == [
        "The government has dropped plans to publish an AI bill."
    ]
    assert texts("No. I have never asked for a ban.") == ["I have never asked for a ban."]
    assert texts("Rule No. 12 bans it.") == ["Rule No. 12 bans it."]


def test_the_letter_of_an_annex_ends_a_sentence_and_an_initial_does_not() -> None:
    assert texts("Licences are needed for Annex B. Twelve firms were added.") == [
        "Licences are needed for Annex B.",
        "Twelve firms were added.",
    ]
    assert texts("The order was signed by John B. Twelve in May.") == ["The order was signed by John B. Twelve in May."]


@pytest.mark.parametrize("words", ["Foundation models.", "The US licence", "Rules for AI companions.", "“AI Plus”."])
def test_a_few_words_without_a_verb_only_name_what_follows(words: str) -> None:
    assert boilerplate.only_names(words)


@pytest.mark.parametrize("words", ["Rs 882.94 crore.", "Meta disagrees.", "EU fines Halden", "The motion was defeated."])
def test_a_few_words_that_tell_an_act_or_a_number_do_more_than_name(words: str) -> None:
    assert not boilerplate.only_names(words)


def test_a_row_between_those_of_a_table_is_no_heading_and_a_line_of_its_own_is_one() -> None:
    text = "News item | Oslo\nThe law passed today.\nProgramme | 2025\nChips plan | $400m\nSchools plan | $100m"

    assert [each.heading for each in sentences(text)] == [True, False, False, False]
