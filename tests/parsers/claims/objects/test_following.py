"""What a verb is followed by is what it is done to, behind auxiliaries and wishes, in the clause that tells the act."""

import pytest

from parsers.claims.objects.following import followed_by, what_is_told
from parsers.claims.objects.object import object_of
from parsers.model import Kind


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ministry has also agreed to build two data centres.", " two data centres"),
        ("invest up to $7 million in chips", " up to $7 million in chips"),
        ("Two data centres.", None),
    ],
)
def test_what_stands_behind_the_verb(sentence: str, expected: str | None) -> None:
    assert (followed_by(sentence) or "").strip() == (expected or "").strip()


@pytest.mark.parametrize(
    "sentence", ["The minister said that the bill would slow research.", "She warned that the bill would slow research."]
)
def test_the_act_is_what_is_said(sentence: str) -> None:
    assert what_is_told(sentence) == "the bill would slow research."


@pytest.mark.parametrize(
    ("kind", "sentence", "expected"),
    [
        ("institution", "The hub opens next year in Kigali.", "hub"),
        ("legislation", "The senate voted 46 to 21 on Tuesday to forbid AI voices.", "AI voices"),
        ("position", "The union said the decree would be a burden.", "decree"),
        ("position", "The institute welcomed the deadlines but said that nobody checks them.", "deadlines"),
        ("regulation", "Providers must label images and may not sell them.", "images"),
        ("regulation", "Under the Harbour AI Order each port must name an officer.", "officer"),
        pytest.param("institution", "The centre will open in New York, in addition.", "centre", id="a place is no object"),
    ],
)
def test_what_an_act_is_done_to(kind: Kind, sentence: str, expected: str | None) -> None:
    assert object_of(kind, sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The firm called the penalty disproportionate and appealed.", "penalty"),
        ("The union called the AI law a mistake.", "AI law"),
        ("The court found the search unlawful.", "search"),
        ("She called for a ban on face recognition.", "ban on face recognition"),
        ("He considers the AI Act a model for Chile.", "AI Act"),
    ],
)
def test_what_something_is_called_is_no_part_of_it(sentence: str, expected: str) -> None:
    assert object_of("position", sentence) == expected
