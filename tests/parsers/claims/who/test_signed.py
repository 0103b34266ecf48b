"""Whose speech, notice or report a text is, and that what it says without another subject is theirs."""

import pytest

from parsers import read
from parsers.claims.who.signed import letter_by, notice_by, parts_by, speech_by
from parsers.model import Document
from tests.parsers.claims.who.reading import actors, reader_of


@pytest.mark.parametrize(
    ("text", "title", "who"),
    [
        pytest.param("Delivered by the Minister for Science at the harbour.\nFriends.", None, "Minister for Science", id="delivered by"),
        pytest.param(
            "This is the address given by Energy Minister Ida Voll in Bergen.\nFriends.",
            None,
            "Energy Minister Ida Voll",
            id="address given by",
        ),
        pytest.param(
            "Speech to the Fair\nIda Voll, Data Commissioner\nOslo.", None, "Ida Voll, Data Commissioner", id="a name and an office"
        ),
        pytest.param("Ida Voll, Data Commissioner\nOslo.", "Address to the Fair", "Ida Voll, Data Commissioner", id="as the title says"),
        pytest.param("A plan for chips\nIda Voll, Data Commissioner\nOslo.", None, None, id="no speech"),
        pytest.param("Speech to the Fair\nIda Voll, painter\nOslo.", None, None, id="no office"),
    ],
)
def test_first_lines_name_who_gives_a_speech(text: str, title: str | None, who: str | None) -> None:
    found = speech_by(f"{text}\nI am glad. We meet in our town.", title)
    assert (text[found.start : found.end] if found else None) == who


def test_a_report_of_a_statement_is_no_speech() -> None:
    text = "The plan was praised in a statement by Energy Minister Ida Voll. “We are glad,” she said. “I hope we win, and our ports grow.”"
    assert speech_by(text, None) is None


def test_who_gives_notice_is_named_before_what_he_does() -> None:
    text = "GAZETTE\nI, Ole Dahl, Minister of Ports, hereby publish the draft policy."
    found = notice_by(text)
    assert found is not None
    assert text[found.start : found.end] == "Ole Dahl, Minister of Ports"


def test_headings_name_whose_views_follow() -> None:
    text = "The panel reports.\nADDITIONAL VIEWS OF MR. DAHL\nI disagree."
    assert [text[who.start : who.end] for _, who in parts_by(text)] == ["MR. DAHL"]


def test_speakers_of_a_debate_are_named_before_what_they_say() -> None:
    text = "Lord Dahl (Con): My Lords, what next?\nBaroness Roe (Lab): We act.\nLord Dahl (Con): When?"

    assert [text[who.start : who.end] for _, who in parts_by(text)] == ["Lord Dahl", "Baroness Roe", "Lord Dahl"]


def test_what_a_speaker_of_a_debate_tells_is_on_his_word_and_not_on_that_of_the_one_before() -> None:
    text = (
        "Lord Dahl (Con): The ministry fined two firms over artificial intelligence in March.\n"
        "Baroness Roe (Lab): The ministry will spend $3 million on artificial intelligence.\nLord Dahl (Con): When?"
    )
    claims = read(Document("https://parliament.example/a", "Debate on artificial intelligence", text)).claims

    assert {claim.kind: claim.attribution for claim in claims} == {"enforcement": "Lord Dahl", "funding": "Baroness Roe"}


def test_quotes_under_a_heading_are_whose_it_names_and_end_where_no_quote_follows() -> None:
    text = "The plan is out.\nQuotes attributable to Minister Jo Dahl\n“We pay.”\nBackground\nComments from Ana Roe:\n“So do we.”"
    told = [(text[begins:][:3], text[who.start : who.end]) for begins, who in parts_by(text)]

    assert told == [("Quo", "Minister Jo Dahl"), ("Bac", ""), ("Com", "Ana Roe"), ("", "")]


def test_what_a_speech_tells_without_another_subject_is_its_speaker_s() -> None:
    text = (
        "Speech to the Fair\nIda Voll, Data Commissioner\nOslo, 3 May 2025.\n"
        "I am glad, as we had to act. In March we fined two firms. A third firm went to the Supreme Court, and the Supreme Court agreed with us.\n"
        "A code for chatbots will be published in June."
    )
    assert actors(text, "regulation")[-1] == "Ida Voll, Data Commissioner"
    assert "Ida Voll, Data Commissioner" in actors(text, "enforcement")


def test_an_item_of_a_gazette_is_the_ministry_s_that_heads_it() -> None:
    text = (
        "GAZETTE OF THE FJORDS, No. 3\nREGIONAL MINISTRY FOR TRADE AND PORTS\nA call for grants was approved.\n"
        "Line A finances tools. It serves Line A and Line B.\nThe call is endowed with 6 million euros."
    )
    assert actors(text, "funding")[-1] == "REGIONAL MINISTRY FOR TRADE AND PORTS"


def test_a_report_on_a_bill_is_its_committee_s() -> None:
    text = (
        "Calendar No. 12\nThe Committee on Ports reports the bill.\n"
        "The Committee recommends $5 million. None of the funds in this act may be used for foreign chips.\n"
        "ADDITIONAL VIEWS OF MR. VOLL\nI support this bill."
    )
    title = "Ports Appropriations Bill, 2026"
    assert actors(text, "funding", title)[3] == "Committee on Ports"
    assert actors(text, "position", title)[-1] == "MR. VOLL"


def test_a_letter_is_whose_name_or_office_closes_it() -> None:
    text = "The cabinet bans old cranes.\nDear Speaker,\nI believe that cranes are a risk. I urge the House to act.\nYours sincerely,\nthe minister of ports"
    found = letter_by(text)
    assert found is not None
    assert text[found.start : found.end] == "the minister of ports"
    assert actors(text, "position")[2:4] == ["the minister of ports"] * 2


def test_whose_page_it_is_stands_for_whoever_is_not_named() -> None:
    text = "The Norwegian Government has published a plan for Norway. Norway is long.\nNorway has ports. Norway has a Ports Council."
    main = reader_of(text, publisher="Norwegian Government")[1].voices.main
    assert main is not None
    assert text[main.start : main.end] == "Norwegian Government"


def test_the_we_of_a_minister_is_his_government_and_others_hold_the_views_he_tells_of() -> None:
    text = "Speech on ports\nOle Dahl, Minister of Ports\nNorway has ports. Norway has fjords.\nWe will build a hall. Few dockers supported it."

    assert actors(text, "infrastructure")[-2] == "Norway"
    assert actors(text, "position")[-1] == "Few dockers"


def test_what_an_order_says_shall_be_done_is_of_whom_it_told_to_act() -> None:
    text = "By the authority vested in me as President, I order:\nThe Secretary of Labor shall open schools. The schools shall reach 500 people."

    assert actors(text, "target")[-1] == "The Secretary of Labor"


def test_what_a_minister_tells_without_a_subject_is_of_the_government_that_he_names() -> None:
    text = (
        "Speech on ports\nOle Dahl, Minister of Ports\nThe Government has ended its talks. The Government is glad.\n"
        "Some £3 million will be made available for cranes."
    )

    assert actors(text, "funding")[-1] == "The Government"


@pytest.mark.parametrize(
    ("title", "text", "speaker"),
    [
        ("Remarks by Minister Ole Dahl at the AI summit", "Minister Ole Dahl spoke in Oslo. We will fund AI labs. I am glad.", "Minister Ole Dahl"),
        ("Press briefing by Secretary Jo Roe", "Secretary Jo Roe took questions. We will fund AI labs. I think we will.", "Secretary Jo Roe"),
        ("Ole Dahl's Speech at the AI summit", "Ladies and gentlemen, I am glad. We will fund AI labs. Ole Dahl, Oslo", "Ole Dahl"),
        (None, "THE PRESIDENT: I am glad.\nQ: When?\nTHE PRESIDENT: We will fund AI labs in May.", "THE PRESIDENT"),
        (None, "OFFICE OF THE GOVERNOR OF OHIO.\nWe will fund AI labs.", "OFFICE OF THE GOVERNOR OF OHIO"),
    ],
)  # fmt: skip
def test_we_are_who_the_title_or_the_head_of_a_page_says_speaks(title: str | None, text: str, speaker: str) -> None:
    assert actors(text, "funding", title=title)[-1] == speaker


def test_i_am_the_governor_in_whom_authority_is_vested() -> None:
    text = "By the authority vested in me as Governor, I order:\nSection 1. State agencies shall list AI tools."

    assert actors(text, "regulation")[0] == "Governor"


def test_who_asks_in_a_transcript_is_nobody() -> None:
    text = "MINISTER: We will buy cranes.\nQUESTION: Cranes should be banned.\nMINISTER: No. We need cranes.\nQUESTION: They should go."

    assert actors(text, "position") == ["MINISTER", None, "MINISTER", None]
