"""Speech in single quotation marks is speech; what is only spoken of in them, and an apostrophe, stay as they are."""

import pytest

from parsers import read
from parsers.claims.sentences.quotation_marks import double_quoted
from parsers.model import Document

LEAD = "The government of Norway published its AI strategy on Monday.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘We wait,’ she said. ‘It’s the ports’ bill, and we don’t “mind” it.’", "“We wait,” she said. “It’s the ports’ bill, and we don’t ‘mind’ it.”"),
        ("'We wait,' she said. 'It isn't over.'", "“We wait,” she said. “It isn't over.”"),
        ("The ‘data embassies’ of the '90s, the ports' rules, and Norway’s.", "The ‘data embassies’ of the '90s, the ports' rules, and Norway’s."),
        ("“We call it ‘a trap’,” she said.", "“We call it ‘a trap’,” she said."),
    ],
)  # fmt: skip
def test_speech_alone_is_set_in_double_marks_and_stays_where_it_is(text: str, expected: str) -> None:
    found = double_quoted(Document("https://outlet.example/a", None, text)).text

    assert found == expected
    assert len(found) == len(text)


@pytest.mark.parametrize("text", ["‘A" + " don't" * 3000, "'A" + " don’t" * 3000, "‘A" + " s’ a" * 3000, "'A" + " s' a" * 3000])
def test_speech_that_never_ends_is_left_as_it_is(text: str) -> None:
    assert double_quoted(Document("https://outlet.example/a", None, text)).text == text


def test_who_is_quoted_in_single_marks_holds_the_view_and_the_evidence_is_the_text_itself() -> None:
    text = f"{LEAD}‘The AI strategy was never clear, only unread,’ said Ida Voll, chair of the Harbour Union."
    [view] = [claim for claim in read(Document("https://outlet.example/a", None, text)).claims if claim.kind == "position"]

    assert view.actor == "Ida Voll"
    assert text[view.evidence[0].start : view.evidence[0].end].startswith("‘The AI strategy")
