"""A quotation on lines of its own is whose name stands on the line above or below."""

import pytest

from parsers import read
from parsers.claims.who.quote_blocks import quoted_by
from parsers.model import Document

WORDS = "“We have said from the start that AI must pay its own way in our valley.”"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param(f"Quotes:\nJo Doe, Minister of Works –\n{WORDS}\n", "Jo Doe, Minister of Works", id="above, a dash"),
        pytest.param(f"Quotes\n\nJo Doe, Minister of Works:\n\n{WORDS}\n", "Jo Doe, Minister of Works", id="above, a colon"),
        pytest.param(f"Chief Ida Voll, Halden Nation –\n{WORDS}\n{WORDS}\n", "Chief Ida Voll, Halden Nation", id="two paragraphs"),
        pytest.param(
            f"{WORDS}\n\n- The Honourable Jo Doe, Minister of Works\n", "The Honourable Jo Doe, Minister of Works", id="below, a dash"
        ),
        pytest.param(f"{WORDS}\n— Ida Voll, Halden Institute\n", "Ida Voll, Halden Institute", id="below, of no office"),
        pytest.param(f"{WORDS}\nJo Doe, Minister of Works\n", "Jo Doe, Minister of Works", id="below, no dash"),
        pytest.param(f"Benefits for Small Firms:\n{WORDS}\n", None, id="a heading"),
        pytest.param(f"{WORDS}\nOslo, Norway\n", None, id="a place below"),
        pytest.param(f"{WORDS}\nThe Minister of Works left it at that.\n", None, id="a sentence below"),
    ],
)
def test_a_line_that_only_names_somebody_says_whose_the_quotation_beside_it_is(text: str, who: str | None) -> None:
    told = [text[span.start : span.end] for at, span in quoted_by(text) if span.start < span.end]

    assert told == ([who] if who else [])


def test_who_is_quoted_so_holds_the_view_and_not_who_acts_in_the_story() -> None:
    text = f"BC Hydro today launched a competition for AI data centres.\n\nQuotes\n\n{WORDS}\n\n– Ida Voll, Halden Nation\n\nAI data centres must apply by May."
    (view,) = [claim for claim in read(Document("https://outlet.example/a", None, text)).claims if claim.kind == "position"]

    assert (view.actor, view.attribution) == ("Ida Voll, Halden Nation", "Ida Voll, Halden Nation")
