"""Whose view it is: the person beside an office, who is named behind what was said, whom a pronoun means."""

import pytest

from tests.parsers.claims.who.reading import actors, acts, by_the_rules, reader_of


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("Its Asia head, Kim Dae-jung, praised the treaty.", "Kim Dae-jung", id="whose head it is stands before"),
        pytest.param("The ports minister, Ole Dahl, praised the treaty.", "The ports minister, Ole Dahl", id="which minister"),
        pytest.param(
            "Dockers were left out of the treaty, complained the Harbour Union.", "the Harbour Union", id="told behind what was said"
        ),
        pytest.param("The Harbour Committee met in May. It recommended that the plan be dropped.", "The Harbour Committee", id="it"),
        pytest.param("The board renewed the term of Director Ida Voll.\nShe urged ministers to act.", "Director Ida Voll", id="she"),
        pytest.param("Ida Voll runs the port. Voll was there. She feared a ban.", "Ida Voll", id="whose last name is told"),
        pytest.param("An official in Bergen doubts it.", "An official in Bergen", id="doubts"),
        pytest.param("Ida Voll of a harbour lobby feared for the trade.", "Ida Voll of a harbour lobby", id="feared"),
        pytest.param("\u201cAll is well,\u201d said Østen Åberg.", "Østen Åberg", id="a capital with a mark"),
        pytest.param(
            "Minister Ole Dahl was glad.\nFor the dockers' body Havn the deal is “a trap”.", "the dockers' body Havn", id="for whom"
        ),
        pytest.param(
            "Dockers like the deal and want more, said Minister Ole Dahl, who was glad.", "Minister Ole Dahl", id="said of what others want"
        ),
        pytest.param("Harbour questions were left out, complained the Dock Union.", "the Dock Union", id="questions are asked by nobody"),
        pytest.param(
            "The bill is of Minister Ole Dahl.\nPer Voll of the Dock Union came out. “Some will go,” he said.",
            "Per Voll of the Dock Union",
            id="he of a union",
        ),
        pytest.param(
            "We sent it to six ports, of which the Harbour Union found it “fair”.", "the Harbour Union", id="of which one found it so"
        ),
        pytest.param("The Harbour Fund met.\n“We have no cranes,” sighs one adviser, who hid her name.", "one adviser", id="who sighs"),
        pytest.param(
            "Minister Ole Dahl likes it.\nPer Voll, who runs the port, was cooler: cranes without drivers were “a wager”, he said.",
            "Per Voll",
            id="he of whose mood a colon tells",
        ),
        pytest.param("No firm ought to wait for the ministry. The ministry is slow.", None, id="what nobody says ought to be"),
    ],
)
def test_whose_view_a_sentence_tells_is_told_in_it_or_just_before(text: str, speaker: str | None) -> None:
    found = actors(text, "position")
    assert (found[0] if speaker is None else found[-1]) == speaker


def test_he_is_the_person_told_of_last_not_a_body() -> None:
    text = "Ports minister Ole Dahl has said that money is short. A donor might help, people in the ministry said. He ordered a plan."
    assert actors(text, "strategy")[-1] == "Ports minister Ole Dahl"


def test_nobody_holds_the_view_of_whose_awards_something_is_wanted() -> None:
    text = "The Harbour Union has called for cheaper cranes.\nRecommendations\nHarbour awards should go to quick builders."
    assert actors(text, "position")[-1] is None


def test_a_committee_of_four_words_is_no_person() -> None:
    text = "The Harbour Accounts Committee met in May. It recommended that cranes go."
    found = acts(reader_of(text)[1], "position", [1])
    assert found is not None
    assert text[found.start : found.end] == "The Harbour Accounts Committee"


def test_a_writer_whom_a_text_does_not_name_is_nobody() -> None:
    reader = reader_of("Norway has opened a port. Norway pays. I think the crane rule is a mistake.")[1]
    assert acts(reader, "institution", [0]) is not None
    assert acts(reader, "position", [2]) is None


def test_the_place_of_a_dateline_says_nothing() -> None:
    text = 'NEW DELHI: The port ministry met on Monday. "We will wait," ports minister Ida Voll said.'
    assert actors(text, "position")[1] == "ports minister Ida Voll"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "The Storting met.\nYes, but: “It is a trap,” grumbled an Oslo investor.", "an Oslo investor", id="no speaker called Yes"
        ),
        pytest.param(
            "The Storting met.\nReality Check: “A trap,” said Jo Roe of the Dock Union.", "Jo Roe of the Dock Union", id="in capitals"
        ),
        pytest.param("The Storting met.\nOle Dahl: “Nobody asked us.”", "Ole Dahl", id="a name is a speaker's"),
    ],
)
def test_a_label_is_a_speaker_only_where_it_names_one(text: str, speaker: str) -> None:
    assert actors(text, "position")[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("O. Dahl, the ports secretary, disputes that reading.", "O. Dahl", id="disputes"),
        pytest.param("Jo Roe, a former senator from Ohio, derided the bill as a giveaway.", "Jo Roe", id="derided"),
        pytest.param("Havn, a consumer group, cheered the lapse: the plan, it argues, gave away money.", "Havn", id="it argues"),
        pytest.param(
            "“We lost,” said the founder of a Bergen start-up that is training a model.", "the founder of a Bergen start-up", id="that is"
        ),
        pytest.param("Two large ports are likely to ask for it to be dropped, people there said.", "Two large ports", id="to ask"),
        pytest.param("Mayor Ida Voll is content: the sum is “enough”, her spokeswoman said.", "Mayor Ida Voll", id="by her spokeswoman"),
        pytest.param("Halden Robotics disagrees with the fine, a spokesperson said.", "Halden Robotics", id="by its spokesperson"),
        pytest.param("The Dock Union wants a delay. May, its lobbyist said, is “too early”.", "The Dock Union", id="by its lobbyist"),
    ],
)
def test_whoever_spoke_before_does_not_go_on_where_another_is_named(text: str, speaker: str) -> None:
    assert actors(f"The Port Association mourned the scheme.\n{text}", "position")[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Its preferred option, a levy, was attacked by Sir Ole Dahl and Ida Voll.", "Sir Ole Dahl and Ida Voll", id="attacked"
        ),
        pytest.param("The ban has been welcomed by the Dock Union as overdue.", "the Dock Union", id="welcomed"),
        pytest.param("The bill is opposed by dock workers.", "dock workers", id="many of a kind"),
    ],
)
def test_a_view_is_of_those_by_whom_a_thing_is_welcomed_or_attacked(text: str, speaker: str) -> None:
    assert actors(f"The ministry spoke. {text}", "position")[-1] == speaker


def test_a_letter_speaks_for_who_signed_it() -> None:
    assert actors("The ministry spoke.\n“We wait,” reads a statement from the Dock Union.", "position")[-1] == "the Dock Union"
    assert actors("The ministry spoke.\n“We wait,” said a joint letter signed by the Dock Union.", "position")[-1] == "the Dock Union"


def test_critics_like_one_speak_as_many() -> None:
    assert actors("The ministry spoke.\nCritics such as Jo Roe say the plan is a trap.", "position")[-1] == "Critics such as Jo Roe"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("For the Harbour Party it looks like the return of the old holding.", "the Harbour Party", id="for whom it is"),
        pytest.param("Ole Dahl, a deputy of the ruling camp, begs for patience.", "Ole Dahl", id="begs"),
        pytest.param("The Halden Project, a think-tank, doubts that the power will suffice.", "The Halden Project", id="called a project"),
        pytest.param("Havn Norge, as the agency is called, rejects the comparison.", "Havn Norge", id="as it is called"),
        pytest.param("From the Dock Union came the worry that jobs would go.", "the Dock Union", id="from whom it comes"),
        pytest.param("Opposed are the Dock Union and the Harbour Party, who see a trap.", "the Dock Union and the Harbour Party", id="opposed"),
        pytest.param("Anyone who demands that has never seen a port.", None, id="anyone"),
    ],
)  # fmt: skip
def test_a_view_without_a_verb_of_saying_is_of_whoever_is_named_with_it(text: str, speaker: str | None) -> None:
    assert actors(text, "position") == [speaker]


def test_what_a_transcript_or_a_list_of_quotations_labels_is_of_whom_it_names() -> None:
    turns = "QUESTION: Will it work?\nMINISTER: It will.\nQUESTION: And the rule of Norway? MINISTER: It is Norway's. We think it is not a wise rule."
    quotes = "The Harbour Agency opened a desk.\nQuotes attributable to the Minister for Ports:\n“Speed does not mean shortcuts.”"

    assert actors(turns, "position")[-1] == "MINISTER"
    assert actors(quotes, "position")[-1] == "the Minister for Ports"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The army disputes the claim and says that people decide.", "The army"),
        ("Forty-odd bosses begged the ministry to stop the clock.", "Forty-odd bosses"),
        ("In Washington a group of Democratic senators is not so sure.", "a group of Democratic senators"),
        ("Ida Voll met reporters. She would like the rule put into a statute.", "Ida Voll"),
        ("“We wait,” said a spokesman of Halden.\nThe report of the Harbour Agency is out.\nThe report recommends a single panel.", None),
    ],
)
def test_a_view_is_of_its_subject_and_a_report_does_not_take_up_who_spoke_before(text: str, speaker: str | None) -> None:
    assert actors(text, "position")[-1] == speaker


@pytest.mark.parametrize(("publisher", "whose"), [("Dahl & Voll LLP", None), (None, "Federal Trade Commission")])
def test_the_we_of_a_firm_s_page_is_no_public_body_that_it_tells_of(publisher: str | None, whose: str | None) -> None:
    text = "The Federal Trade Commission fined two docks. The Federal Trade Commission will fine more.\nWe recommend that docks wait."
    _, reader = reader_of(text, publisher=publisher)
    (who,) = [each.who for each in reader.considered("position", [2]) if each.by_rules]

    assert (text[who.start : who.end] if who else None) == whose


@pytest.mark.parametrize(
    ("text", "publisher", "author"),
    [
        ("By Ida Voll\n\nMy town has two ports.\nI like them. The state must not promise the same pier twice.", None, "Ida Voll"),
        (
            "The state must not promise the same pier twice.\n\nIda Voll teaches law in Oslo. Her column appears on Mondays.",
            None,
            "Ida Voll",
        ),
        ("By Ida Voll\n\nThe town has two ports.\nThe state must not promise the same pier twice.", None, None),
        (
            "By Ida Voll\n\nMy town has two ports.\nI like them. The state must not promise the same pier twice.",
            "Government of Norway",
            None,
        ),
    ],
    ids=["named above it", "told of below it", "a report with a byline", "a page of a ministry"],
)
def test_what_ought_to_be_is_the_view_of_whose_column_says_so(text: str, publisher: str | None, author: str | None) -> None:
    _, reader = reader_of(text, publisher=publisher)
    number = next(number for number, each in enumerate(reader.judged) if "must not" in each.sentence.text)
    who = next(each.who for each in reader.considered("position", [number]) if each.by_rules)

    assert (text[who.start : who.end] if who else None) == author


def test_who_is_quoted_in_a_column_speaks_for_himself() -> None:
    text = "By Ida Voll\n\nMy town has two ports.\nI like them. “The state must wait,” said Ole Dahl."

    assert actors(text, "position")[-1] == "Ole Dahl"


def test_what_i_think_is_of_nobody_where_the_text_does_not_name_me() -> None:
    text = "The Port Association mourned the scheme.\nOslo has dropped the bill. I think Oslo should copy the EU’s act."

    assert by_the_rules(text, "position")[-1] is None
