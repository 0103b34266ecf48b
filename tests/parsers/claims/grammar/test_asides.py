"""A clause that tells by the way when something was done reads as a sentence of its own, and leaves the rest of its sentence whole."""

import pytest

from parsers.claims.grammar.asides import Aside, asides
from parsers.model import Span
from parsers.values.times import dates


def found(sentence: str) -> tuple[Aside, ...]:
    return asides(sentence, [Span(time.start, time.end) for time in dates.find(sentence)])


@pytest.mark.parametrize(
    ("sentence", "reads", "rest"),
    [
        pytest.param(
            "The rules, issued by the bank in May, oblige firms to report.",
            "The rules were issued by the bank in May.",
            "The rules oblige firms to report.",
            id="between commas",
        ),
        pytest.param(
            "The plan is required by the AI law, which took full effect in September.",
            "The AI law took full effect in September.",
            "The plan is required by the AI law.",
            id="which did it itself",
        ),
        pytest.param(
            "The law on AI that the president signed in November takes effect this Sunday.",
            "The president signed the law on AI in November.",
            "The law on AI takes effect this Sunday.",
            id="that somebody did",
        ),
        pytest.param(
            "Under the memorandum signed in Lima on 15 January firms are to pay.",
            "The memorandum was signed in Lima on 15 January.",
            "Under the memorandum firms are to pay.",
            id="without a comma",
        ),
        pytest.param(
            "Signed in 2024 by the governor, the law was delayed.",
            "The law was signed in 2024 by the governor.",
            "the law was delayed.",
            id="first of all",
        ),
        pytest.param(
            "He quoted the Bill for the Good Use of AI, adopted in May.",
            "The Bill for the Good Use of AI was adopted in May.",
            "He quoted the Bill for the Good Use of AI.",
            id="a long name",
        ),
    ],
)
def test_what_is_told_by_the_way_reads_as_a_sentence(sentence: str, reads: str, rest: str) -> None:
    (aside,) = found(sentence)

    assert (aside.text, aside.rest(sentence)) == (reads, rest)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("The rules, issued by the bank, oblige firms to report.", id="without a time"),
        pytest.param("Rwanda, the neighbour, adopted its AI policy in April.", id="the verb of the sentence"),
        pytest.param("The centre, promised for 2025, has slipped.", id="when it was due"),
        pytest.param("“The rules, issued in May, are weak,” she said.", id="in a quotation"),
    ],
)
def test_what_tells_no_deed_with_its_time_is_no_aside(sentence: str) -> None:
    assert not found(sentence)
