"""What somebody wants besides is a view of his, and binds nobody."""

import pytest

from parsers import read
from parsers.model import Document

BEFORE = "“The EU must delay the AI Act,” the trade group said. "


def told(text: str) -> list[tuple[str, str | None]]:
    return [(claim.kind, claim.actor) for claim in read(Document(url="https://outlet.example/a", title=None, text=text)).claims]


@pytest.mark.parametrize(
    "text",
    ["It must also publish the standards by June, it added.", "The police must stop using the AI system at once, it said."],
)
def test_what_is_wanted_besides_is_a_view_of_who_spoke(text: str):
    assert set(told(BEFORE + text)) == {("position", "the trade group")}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The regulator published AI guidelines. Banks must test AI models for bias, it said.", id="who makes the rule"),
        pytest.param(f"{BEFORE}Banks must test AI models for bias under new rules.", id="told by nobody"),
    ],
)
def test_what_a_rule_demands_is_no_view(text: str):
    assert told(text)[-1][0] == "regulation"


def test_whom_something_is_wanted_of_does_not_want_it():
    text = "“We need an AI law,” said Jo Roe, a senator. Congress must act on AI before the election, she added."

    assert [who for _, who in told(text)] == ["Jo Roe", "Jo Roe"]
