"""Who of those who may act does: the rules stand unless the signs speak plainly for another; some are never considered."""

import pytest

from parsers.claims import read
from parsers.claims.grammar.verbs import words
from parsers.claims.sentences.segment import sentences
from parsers.claims.who.candidate_signs import CALLED_BY
from parsers.claims.who.choice import Considered, Weights, chosen, weights, why
from parsers.model import Document, Kind, Span
from tests.parsers.claims.who.reading import actors, reader_of

TEXT = "The Office of Management and Budget issued a memorandum on AI. Agencies have to name a Chief AI Officer and publish a strategy within 180 days."
STRONG = ("subject", "in the sentence", "is official", "a body", "subject, regulation")


def document(text: str) -> Document:
    return Document(url="https://outlet.example/a", title=None, text=text)


def considered(text: str, kind: Kind) -> list[str | None]:
    """Return who is considered as the actor of the last sentence, were each a claim of a kind."""
    _, reader = reader_of(text)
    found = [reader.considered(kind, [number]) for number in range(len(sentences(text)))]
    return [text[each.who.start : each.who.end] if each.who else None for each in found[-1]]


def test_who_is_told_to_act_acts_though_the_rules_take_who_told_them():
    assert [claim.actor for claim in read(document(TEXT)).claims] == ["The Office of Management and Budget", "Agencies"]


def test_whom_the_rules_take_to_act_acts_unless_another_is_far_ahead():
    told, other = Considered(Span(0, 3), ("last",), by_rules=True), Considered(Span(4, 9), ("subject", "near"), by_rules=False)

    assert chosen((told, other), Weights({"subject": 60, "near": 40}, ahead=100)) is told
    assert chosen((told, other), Weights({"subject": 61, "near": 40}, ahead=100)) is other
    assert chosen((told, other), Weights({"subject": 61, "near": 40, "last": 1}, ahead=100)) is told


def test_no_weight_is_learnt_for_the_name_of_anybody():
    called = {
        sign.removeprefix("called ").partition(",")[0]
        for sign in weights().signs
        if sign.startswith("called ") and "by an office" not in sign
    }

    assert called - {"a name"} <= frozenset().union(*(words(kind) for kind in CALLED_BY))


def test_it_is_told_who_acts_before_whom_and_what_counted():
    told, other = Considered(Span(0, 3), (), by_rules=True), Considered(Span(4, 9), STRONG, by_rules=False)

    assert why((told, other), "One Boreal").startswith("Borea +")
    assert ", before One +0.0 by the rules: " in why((told, other), "One Boreal")
    assert "in the sentence +" in why((told, other), "One Boreal")
    assert why((told,), "One Boreal") == "One +0.0, as by the rules: no sign counts"


@pytest.mark.parametrize(
    ("text", "kind", "nobody"),
    [
        pytest.param("The Data Authority met. Halden was fined over its robots.", "enforcement", "Halden", id="who is fined"),
        pytest.param("The agency met. It was given 3 million euros for research.", "funding", "The agency", id="who is given money"),
        pytest.param(
            "Boreal met.\nThe sum comes on top of 25 billion pounds that was announced in May.",
            "funding",
            "Boreal",
            id="who is not named with money that nobody gives",
        ),
    ],
)
def test_to_whom_it_is_done_is_not_considered(text: str, kind: Kind, nobody: str):
    assert nobody not in considered(text, kind)
    assert None in considered(text, kind)


def test_who_counts_what_others_paid_out_has_not_paid_it() -> None:
    text = "The plan of 3 billion reais is slow: according to the Court of Accounts, less than a fifth has been paid out."

    assert actors(text, "funding") != ["the Court of Accounts"]


def test_a_source_without_a_name_a_day_and_a_distance_are_signs_of_who_acts() -> None:
    text = "The ministry met Ole Dahl.\n\nTwo officials with knowledge of the matter said a rule could follow."
    _, reader = reader_of(text)
    signs = {text[each.who.start : each.who.end]: set(each.signs) for each in reader.considered("regulation", [1]) if each.who}

    assert "is a source" in signs["Two officials with knowledge of the matter"]
    assert {"1 paragraphs ago", "1 sentences ago", "named first"} <= signs["The ministry"]
