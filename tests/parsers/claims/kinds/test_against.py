"""A sentence that only looks like an act has its reasons against it."""

import pytest

from parsers.claims.kinds.judge import judge
from parsers.model import Document


def against(text: str) -> str:
    judged = judge(Document("https://outlet.example/a", None, text)).judged[-1]
    return "; ".join(reason for reason in judged.reasons if reason.startswith("against"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Many experts believe that AI rules are needed.", "against 1.2 generic"),
        ("It’s time for AI rules.", "against 1.6 newsletter's own"),
        ("Good morning and welcome to this debate on AI rules.", "against 2.5 greeting"),
        ("Shares of the chip maker rose after the AI rules, a shareholder said.", "against 1.5 business"),
        ("The firm launched an AI plan for $20 a month.", "against 5.0 prices"),
        ("The ministry published AI rules. Will the ministry fine chatbot makers?", "against 1.5 a question"),
        ("The ministry published AI rules.", ""),
    ],
)
def test_what_speaks_against_a_claim(text: str, expected: str) -> None:
    assert against(text) == expected


def test_nobody_supports_where_none_is_named() -> None:
    judged = judge(Document("https://outlet.example/a", None, "the public supports the new AI law."))

    assert "position -1.0 nobody named supports" in judged.judged[0].reasons
