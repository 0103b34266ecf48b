"""Sentences that stand under a country's name are of that country."""

import pytest

from parsers.claims import read
from parsers.model import Document

DIGEST = """RULES OF THE WEEK
{mark} Vietnam: The Ministry of Science and Technology published a decree on Monday that fines providers of AI up to 2 billion dong.
{mark} Japan: The Fair Trade Commission has opened an investigation into AI search answers built on news articles.
{mark} Canada: Ottawa will spend C$30 million on an AI safety institute."""


def _by_quote(text: str) -> dict[str, tuple[str | None, str | None]]:
    found = read(Document("http://digest.example/", "Rules of the week", text)).claims
    return {text[claim.evidence[0].start : claim.evidence[0].end]: (claim.jurisdiction, claim.actor_id) for claim in found}


@pytest.mark.parametrize("mark", ["-", "•", "▸", "►", "➤", "→", "⁃"])
def test_an_item_of_a_digest_is_of_the_country_that_labels_it_whatever_its_mark(mark: str) -> None:
    found = _by_quote(DIGEST.format(mark=mark))
    assert {code for code, _ in found.values()} == {"VN", "JP", "CA"}


def test_a_body_called_as_those_of_many_countries_is_not_that_of_another_country_than_the_item_is_about() -> None:
    found = _by_quote(DIGEST.format(mark="▸"))
    assert [who for quote, (_, who) in found.items() if quote.startswith("The Fair Trade Commission")] == [None]


def test_what_stands_under_a_question_is_of_the_country_that_it_asks_about() -> None:
    text = """Who regulates AI?
And in Japan?
The Diet passed an AI law in May. The ministry will publish guidance on AI by June.
What about Kenya?
The cabinet approved a bill on AI on Monday. It would fine AI companies that break the law.
"""
    found = read(Document("http://explainer.example/", "Who regulates AI?", text)).claims

    assert {claim.jurisdiction for claim in found if claim.evidence[0].start > text.index("Kenya")} == {"KE"}
    assert {claim.jurisdiction for claim in found} == {"JP", "KE"}


@pytest.mark.parametrize("mark", ["", "31 ", "31: ", "Entry 31 ", "IV. "])
def test_an_entry_of_a_tracker_is_of_the_country_that_heads_it_whatever_its_number_and_fields(mark: str) -> None:
    text = f"""{mark}Georgia
Status: moving fast
Last change: May
The government adopted a national AI strategy on Monday.
{mark}Mongolia
Status: no statute
The ministry opened a consultation on a bill on AI.
"""
    found = read(Document("http://tracker.example/", "AI policy tracker", text)).claims

    assert [claim.jurisdiction for claim in found if text[claim.evidence[0].start] == "T"] == ["GE", "MN"]


def test_cities_that_head_paragraphs_say_only_where() -> None:
    text = """Bristol
The government spent £225 million on an AI supercomputer.
Edinburgh
The government will spend £750 million on an AI supercomputer.
"""
    found = read(Document("http://note.example/", "Public compute in the United Kingdom", text)).claims

    assert {claim.jurisdiction for claim in found} == {"GB"}


@pytest.mark.parametrize(
    "heads",
    [
        pytest.param(("PERU: THE CLOCK TICKS", "URUGUAY: FIRST TO SIGN"), id="a name and what follows"),
        pytest.param(("\U0001f1f5\U0001f1ea PERU", "\U0001f1fa\U0001f1fe URUGUAY"), id="a flag and a name"),
        pytest.param(("\U0001f1f5\U0001f1ea", "\U0001f1fa\U0001f1fe"), id="a flag"),
    ],
)
def test_a_part_of_a_newsletter_is_of_the_country_that_its_heading_opens_with(heads: tuple[str, str]) -> None:
    text = f"""Good morning from Santiago, where Chile's senate passed an AI law.

{heads[0]}

The ministry published its AI decree on Monday. The cabinet approved $5 million for AI in schools.

{heads[1]}

The agency opened a consultation on a bill on AI. The cabinet approved $7 million for AI in hospitals.
"""
    found = read(Document("http://letter.example/", "Southern Cone AI brief", text)).claims

    assert {claim.jurisdiction for claim in found if text.index(heads[0]) < claim.evidence[0].start < text.index(heads[1])} == {"PE"}
    assert {claim.jurisdiction for claim in found if claim.evidence[0].start > text.index(heads[1])} == {"UY"}


def test_a_line_that_opens_with_a_flag_is_of_its_country() -> None:
    text = """AI policy this week
\U0001f1fb\U0001f1f3 The Ministry of Science opened a consultation on a bill on AI.
\U0001f1ea\U0001f1fa The Commission proposed to delay the rules for high-risk AI.
\U0001f1fa\U0001f1f3 The General Assembly adopted a resolution on AI.
"""
    found = read(Document("http://letter.example/", "AI policy this week", text)).claims

    assert [claim.jurisdiction for claim in found] == ["VN", "EU", "INT"]
