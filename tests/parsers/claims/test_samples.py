"""The claims of the newsroom's pages against the answers that a person wrote: how many are found, and how many of their fields are right.

The floors stand a little below what is read today and may only rise. Main claims are those that a page is about: a reader that misses one has missed the page.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import urlsplit

import pytest

from flows.sources import layout_for, load
from parsers import parse, read
from parsers.model import Claim, Document, Layout, Page, Reading
from samples import expected, newsroom
from samples.expected import ExpectedClaim, ExpectedPage

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
SOURCES = load(newsroom.SOURCES)


def served(page: ExpectedPage) -> Document:
    parts = urlsplit(page.url)
    answers = newsroom.answers(parts.netloc, 1)
    answer = answers[newsroom._address(parts.path + (f"?{parts.query}" if parts.query else ""))]
    given = Page(page.url, page.url, "page", answer.body, NOON, headers=(("content-type", answer.content_type),))
    return parse(given, layout_for(SOURCES, page.url, page.published_on) or Layout())


def overlaps(claim: Claim, start: int, end: int) -> bool:
    return any(min(span.end, end) - max(span.start, start) >= 0.5 * min(span.end - span.start, end - start) for span in claim.evidence)


def pairs(page: ExpectedPage, document: Document, reading: Reading) -> Iterator[tuple[ExpectedClaim, Claim | None]]:
    """Yield every claim that a page states in its first edition with the one that was read there, of the same kind."""
    left = list(reading.claims)
    for wanted in page.stated(1):
        start = document.text.find(wanted.quote)
        found = next((claim for claim in left if claim.kind == wanted.kind and overlaps(claim, start, start + len(wanted.quote))), None)
        if found is not None:
            left.remove(found)
        yield wanted, found


def alike(said: str | None, wanted: str | None) -> bool:
    """Say whether one surface is the other or holds it."""
    a, b = ((each or "").lower().replace("the ", "") for each in (said, wanted))
    return a == b or bool(a and b and (a in b or b in a))


@pytest.fixture(scope="module")
def readings() -> list[tuple[ExpectedPage, Document, Reading]]:
    documents = [(page, served(page)) for page in expected.pages()]
    return [(page, document, read(document)) for page, document in documents]


@pytest.fixture(scope="module")
def counted(readings: list[tuple[ExpectedPage, Document, Reading]]) -> Counter[str]:
    count: Counter[str] = Counter()
    for page, document, reading in readings:
        count["read"] += len(reading.claims)
        for wanted, found in pairs(page, document, reading):
            count["stated"] += 1
            count["found"] += found is not None
            count["main"] += wanted.main
            if found is None or not wanted.main:
                continue
            count["main found"] += 1
            count["stage"] += found.stage == wanted.stage
            count["factuality"] += found.factuality == wanted.factuality
            count["jurisdiction"] += found.jurisdiction == wanted.jurisdiction
            count["actor"] += wanted.actor is None or alike(found.actor, wanted.actor)
            count["object"] += wanted.object is None or alike(found.object, wanted.object)
            count["attribution"] += alike(found.attribution, wanted.attribution)
            count["money"] += {(m.amount, m.currency) for m in wanted.money} <= {(m.amount, m.currency) for m in found.money}
    return count


def test_pages_about_ai_policy_are_told_from_others(readings: list[tuple[ExpectedPage, Document, Reading]]) -> None:
    assert [page.url for page, _, reading in readings if (reading.relevance >= 0.5) != page.on_topic] == []


def test_a_page_off_the_topic_makes_no_claim(readings: list[tuple[ExpectedPage, Document, Reading]]) -> None:
    assert [page.url for page, _, reading in readings if reading.claims and not page.on_topic] == []


def test_nine_tenths_of_the_main_claims_are_found(counted: Counter[str]) -> None:
    assert counted["main found"] >= 0.9 * counted["main"]


def test_five_sixths_of_all_claims_are_found_and_two_thirds_of_what_is_read_is_stated(counted: Counter[str]) -> None:
    assert counted["found"] >= 5 / 6 * counted["stated"]
    assert counted["found"] >= 2 / 3 * counted["read"]


@pytest.mark.parametrize(
    ("field", "floor"),
    [
        ("stage", 0.8),
        ("factuality", 0.98),
        ("jurisdiction", 0.95),
        ("actor", 0.8),
        ("object", 0.63),
        ("attribution", 0.93),
        ("money", 0.95),
    ],
)
def test_the_fields_of_main_claims_are_right_so_often(field: str, floor: float, counted: Counter[str]) -> None:
    assert counted[field] >= floor * counted["main found"], f"{counted[field]} of {counted['main found']}"
