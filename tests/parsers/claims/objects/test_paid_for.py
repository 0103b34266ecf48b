"""What a sum is for is told beside it, or by who gets it."""

import pytest

from parsers.claims.objects.object import object_of


@pytest.mark.parametrize(
    ("sentence", "sum_", "expected"),
    [
        ("The package holds $200 million for clinics, and $50 million for a safety institute.", "$200 million", "clinics"),
        ("The package holds $200 million for clinics, and $50 million for a safety institute.", "$50 million", "safety institute"),
        ("The budget proposes $9 million over five years, starting in 2026, for shared computing.", "$9 million", "shared computing"),
        ("The largest slice, $2 million across four years, pays for a centre in Bergen.", "$2 million", "centre in Bergen"),
        ("It has a fund of 20 billion euros for four AI gigafactories.", "20 billion euros", "four AI gigafactories"),
        ("The state gives $3 million to 14 harbours.", "$3 million", "14 harbours"),
        ("The state gives $3 million in 2027 to harbours.", "$3 million", "harbours"),
        ("Teacher training: $4 million.", "$4 million", "Teacher training"),
        ("Norway announced a $2.4-billion package for language models.", "$2.4-billion", "package for language models"),
        ("The third leg is the Harbour Compute Fund of up to $3 million.", "$3 million", "Harbour Compute Fund"),
        ("Public libraries will receive $7 million.", "$7 million", "Public libraries"),
        ("Roads have $5 million.", "$5 million", "Roads"),
        pytest.param("The ministry will spend $5 million in the next two years.", "$5 million", None, id="a sum is for no time"),
        pytest.param("Most of the money, $2 million, has been spent.", "$2 million", None, id="nor is money what money is for"),
    ],
)
def test_what_a_sum_is_for(sentence: str, sum_: str, expected: str | None) -> None:
    at = sentence.index(sum_)
    assert object_of("funding", sentence, beside=(at, at + len(sum_))) == expected
