"""Whom a text credits with what."""

import pytest

from parsers.values.voices import attribution


def told(text: str) -> list[tuple[str | None, str, list[str]]]:
    return [
        (text[found.source.start : found.source.end] if found.source else None, text[found.cue.start : found.cue.end],
         [text[span.start : span.end] for span in found.content])
        for found in attribution.find(text)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister said that the law would pass.", ("The minister", "said", ["that the law would pass"])),
        ("LAGOS, June 11 - The minister said that the law would pass.", ("The minister", "said", ["that the law would pass"])),
        ("Officials also said the ban was lifted.", ("Officials", "said", ["the ban was lifted"])),
        ("The law will pass in May, the minister said.", ("the minister", "said", ["The law will pass in May"])),
        ("“We will act,” said Jane Roe, the commissioner.", ("Jane Roe", "said", ["“We will act,”"])),
        ("“We will act,” Roe said. “We must act soon.”", ("Roe", "said", ["“We will act,”", "“We must act soon.”"])),
        ("According to the ministry, exports doubled last year.", ("the ministry", "According to", ["exports doubled last year"])),
        ("Exports doubled last year, according to the ministry.", ("the ministry", "according to", ["Exports doubled last year"])),
        ("Roe told reporters on Monday that the law would pass.", ("Roe", "told", ["that the law would pass"])),
        (
            "Norway, said Digital Minister Jane Roe, will not sign it.",
            ("Digital Minister Jane Roe", "said", ["Norway", "will not sign it"]),
        ),
        ("Roe told lawmakers: “It will pass.”", ("Roe", "told", ["“It will pass.”"])),
        ("He warned in May that it fails.", ("He", "warned", ["that it fails"])),
        (
            "They saw what the minister of ports called a gap, she said.",
            ("she", "said", ["They saw what the minister of ports called a gap"]),
        ),
        (
            "The law will pass in May, the minister, Jo Roe, has disclosed.",
            ("the minister, Jo Roe", "disclosed", ["The law will pass in May"]),
        ),
        (
            "The law will pass in May, the Minister for Ports, Trade and Fish has disclosed.",
            ("the Minister for Ports, Trade and Fish", "disclosed", ["The law will pass in May"]),
        ),
        ("The test, the ministry said, was its biggest yet.", ("the ministry", "said", ["The test", "was its biggest yet"])),
        (
            "Jo Roe, the head of the office, said Norway’s plan is late.",
            ("Jo Roe, the head of the office", "said", ["Norway’s plan is late"]),
        ),
        ("“It works,” Roe said, “and it is cheap.”", ("Roe", "said", ["“It works,”", "“and it is cheap.”"])),
        ("Critics called the plan a gift to industry.", ("Critics", "called", ["the plan a gift to industry"])),
        ("The fund, which began in 2024, has grown fast, they said.", ("they", "said", ["The fund, which began in 2024, has grown fast"])),
        (
            "Why did nobody choose plan B? The cranes are far too late, Jane Roe said.",
            ("Jane Roe", "said", ["The cranes are far too late"]),
        ),
        ("“Will it pass?” Mr. Roe said.", ("Mr. Roe", "said", ["“Will it pass?”"])),
        ("While advisers said the law is safe, Ms. Roe will vote.", ("advisers", "said", ["the law is safe"])),
        ("“We act when others sleep” in this house, she said.", ("she", "said", ["“We act when others sleep” in this house"])),
        (
            "No driver has so far been fined for citing rules made up by a machine, he added.",
            ("he", "added", ["No driver has so far been fined for citing rules made up by a machine"]),
        ),
        ("“We act when others sleep.” — Jane Roe", ("Jane Roe", "—", ["“We act when others sleep.”"])),
    ],
)
def test_a_statement_has_source_cue_and_content(text: str, expected: tuple[str, str, list[str]]):
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The law passed in May.",
        "“Quoted words” stand here alone.",
        "The bill sorts systems according to their level of risk.",
        "Fines are set according to the size of the firm, the law being silent on the rest.",
    ],
)
def test_where_nobody_is_credited_there_is_no_attribution(text: str):
    assert told(text) == []


def test_a_verb_within_a_quotation_is_no_cue():
    assert [cue for _, cue, _ in told("“They said it and we argued,” Roe noted.")] == ["noted"]


def test_each_line_of_a_transcript_is_credited_to_its_speaker():
    text = "CHAIR: The hearing is open.\nMs. ROE: no line\nROE: We have no comment.\nCHAIR: It is closed."

    assert told(text) == [
        ("CHAIR", ":", ["The hearing is open."]),
        ("ROE", ":", ["We have no comment."]),
        ("CHAIR", ":", ["It is closed."]),
    ]


def test_a_single_label_in_capitals_is_no_speaker():
    assert told("NOTE: The rules apply to banks.") == []


def test_who_is_named_behind_a_whole_sentence_tells_all_of_it():
    assert told("The city plans to ban the tool, a spokesman said.")[-1] == ("a spokesman", "said", ["The city plans to ban the tool"])


def test_what_is_done_to_a_subject_is_not_told_by_it():
    assert told("No new money is being added to the programme, the ministry said.") == [
        ("the ministry", "said", ["No new money is being added to the programme"])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Both face questions about it.",
        "Twenty-seven states are challenging it.",
        "The price continued to fall.",
        "They passed a law said to be the first.",
        "The department on Wednesday added 14 companies to its list.",
        "The firm is prohibited from making claims on its tool.",
    ],
)
def test_a_thing_that_is_called_as_a_verb_of_telling_is_no_cue(text: str):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "source"),
    [("It is cheap, whereas the ministry said it was dear.", "the ministry"), ("It is cheap, and said it was dear.", None)],
)
def test_what_joins_a_clause_on_is_no_part_of_who_tells_it(text: str, source: str | None):
    assert [each[0] for each in told(text)] == [source]


def test_how_many_there_are_is_nobody():
    assert told("Jo Roe, said over 150,000 people had been trained.") == [("Jo Roe", "said", ["over 150,000 people had been trained"])]


def test_who_goes_on_telling_is_the_one_who_told():
    assert told("The ministry said the test failed, adding that it was cheap.") == [
        ("The ministry", "said", ["the test failed"]),
        ("The ministry", "adding", ["that it was cheap"]),
    ]


def test_what_a_speaker_does_meanwhile_is_no_part_of_the_name():
    (found,) = attribution.find("The state will pay 50 million for AI, said Prime Minister Anwar Ibrahim when tabling the budget.")

    assert found.source is not None
    assert (
        "The state will pay 50 million for AI, said Prime Minister Anwar Ibrahim when tabling the budget."[
            found.source.start : found.source.end
        ]
        == "Prime Minister Anwar Ibrahim"
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The ministries of Peru, Chile and Cuba pledged to share chips.", id="the end of a list"),
        pytest.param("The Senate has confirmed Jane Roe as head of the agency.", id="in an office"),
    ],
)
def test_who_does_something_to_somebody_is_credited_with_nothing_said(text: str) -> None:
    assert not [source for source, _, _ in told(text) if source in {"Chile and Cuba", "The Senate"}]
