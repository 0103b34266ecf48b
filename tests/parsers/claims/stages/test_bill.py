"""The text of a bill is known by its title or its opening and by how it speaks of itself; what it provides for is proposed."""

import pytest

from parsers import read
from parsers.claims.stages.bill import is_bill, provided_by_a_bill, speaks_of_a_bill
from parsers.model import Document, Stage

TAKES_EFFECT = "Providers of AI shall label synthetic media. This Act shall take effect 90 days after the date of enactment."


def stages(title: str | None, text: str) -> set[tuple[str, Stage]]:
    return {(claim.kind, claim.stage) for claim in read(Document("https://outlet.example/a", title, text)).claims}


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("A BILL\nBe it enacted by the Senate and House of Representatives in Congress assembled", True),
        ("A bill on artificial intelligence was tabled on Monday.", True),
        ("The governor signed the AI bill on Monday.", False),
        ("The Senate passed the AI bill on Monday.", False),
    ],
)
def test_a_bill_that_no_chamber_has_passed_is_known_by_its_opening(opening: str, *, expected: bool) -> None:
    assert speaks_of_a_bill(Document("https://outlet.example/a", None, opening)) is expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("H.R. 4223 AI Labelling Bill", TAKES_EFFECT, True),
        ("SB 243 Companion chatbots", "This section applies to chatbots.", True),
        ("Artificial Intelligence (Regulation) Bill", "This Act comes into force on the day on which it is passed.", True),
        ("Proposal for a Regulation on artificial intelligence", "This Regulation lays down rules for AI.", True),
        (None, f"A BILL To label what machines write. {TAKES_EFFECT}", True),
        (None, f"Introduced by Delegate Roe. {TAKES_EFFECT}", True),
        pytest.param("Public Law 118-1", TAKES_EFFECT, False, id="a law"),
        pytest.param("AI Safety Act", f"Introduced by Senator Roe. Approved by the Governor, 3 May. {TAKES_EFFECT}", False, id="approved"),
        pytest.param("Governor signs AI bill", "This section of the law is new.", False, id="signed"),
        pytest.param("Chatbot bill draws fire", "The bill would ban chatbots for minors.", False, id="news of a bill"),
        pytest.param("Senate bill debated", "“This Act protects children,” she said.", False, id="a quotation"),
    ],
)
def test_the_text_of_a_bill_speaks_of_itself(title: str | None, text: str, *, expected: bool) -> None:
    assert is_bill(Document("https://outlet.example/a", title, text)) is expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [("H.R. 4223 AI Labelling Bill", "proposed"), ("Public Law 118-1 AI Labelling Act", "enacted"), ("AI Labelling Act 2026", "enacted")],
)
def test_that_it_shall_take_effect_is_proposed_in_a_bill_and_enacted_in_a_law(title: str, expected: Stage) -> None:
    assert ("legislation", expected) in stages(title, TAKES_EFFECT)


def test_a_body_that_a_bill_establishes_in_the_present_is_proposed() -> None:
    text = "There is established an AI Office. This Act comes into operation on such day as the Minister may appoint."

    assert ("institution", "proposed") in stages("AI (Oversight) Bill", text)


@pytest.mark.parametrize(
    "sentence",
    ["Congress finds that the European Union adopted an AI law in 2024.", "The European Union adopted an AI law in 2024."],
)
def test_what_a_bill_finds_has_happened(sentence: str) -> None:
    assert provided_by_a_bill("legislation", sentence, "enacted") == "enacted"


def test_an_order_that_is_signed_is_not_in_force_before_the_day_that_it_tells() -> None:
    text = "The mayor signed an executive order on AI hiring tools on Friday. The order takes effect on 1 July 2026."

    (effect,) = [claim for claim in read(Document("https://outlet.example/a", None, text)).claims if claim.times[-1].role == "effective"]

    assert (effect.stage, [time.surface for time in effect.times]) == ("enacted", ["Friday", "1 July 2026"])
