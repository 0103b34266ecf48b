"""One claim in full, and how the house is."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import duckdb
import pytest

from parsers.model import Link
from tests.warehouse import stories
from tests.warehouse.stories import (
    DAY,
    FEED,
    FUND,
    LAW,
    NOON,
    URL,
    batch,
    funding,
    law,
    listed,
    quantity,
    rows,
    source,
    time,
    told,
    unreadable,
    visit,
)
from warehouse import Kept, Unusable, Warehouse, check
from warehouse.look import claim, claims_called, health


def test_a_claim_is_shown_with_its_values_and_its_words_in_their_paragraph(store: Warehouse):
    text = f"Lead.\n\nBefore. {FUND} After."
    store.add(batch(told(text, funding(text))))
    store.close()
    ((claim_id,),) = rows(store.path, "select claim_id::varchar from claims")

    shown = claim(store.path, claim_id)

    assert shown is not None
    assert (shown.claim["kind"], shown.claim["url"], shown.claim["closed_at"]) == ("funding", URL, None)
    assert shown.values == funding(text).money
    assert [(quote["before"], quote["quote"], quote["after"]) for quote in shown.quotes] == [("Before. ", FUND, " After.")]


def test_a_claim_is_called_by_the_beginning_of_its_id_and_all_claims_by_none(store: Warehouse):
    text = f"{FUND} {LAW}"
    store.add(batch(told(text, funding(text), law(text))))
    store.close()
    ids = sorted(claim_id for (claim_id,) in rows(store.path, "select claim_id::varchar from claims"))

    assert claims_called(store.path, ids[1][:12].upper()) == (ids[1],)
    assert claims_called(store.path, "") == tuple(ids)
    assert claims_called(store.path, "no such id") == ()


def test_a_claim_is_shown_with_its_values_as_they_were_read(store: Warehouse):
    text = "The ministry will spend $390 million on 500 AI chips by 2027 over four years, it said on Monday."
    spent = (
        time(text, "by 2027", end_date=date(2027, 12, 31), precision="year", role="deadline"),
        time(text, "over four years", duration="P4Y", role="period"),
        time(text, "Monday"),
    )
    chips = quantity(text, "500 AI chips", "500", "chip")
    store.add(batch(told(text, stories.claim(text, text, times=spent, quantities=(chips,)))))
    store.close()
    ((claim_id,),) = rows(store.path, "select claim_id::varchar from claims")

    shown = claim(store.path, claim_id)

    assert shown is not None
    assert shown.values == (*spent, chips)


def test_a_closed_claim_is_shown_in_the_version_that_said_it(store: Warehouse):
    store.add(batch(told(FUND, funding(FUND))))
    store.add(batch(told(LAW, law(LAW), at=NOON + DAY), id="b2", at=NOON + DAY))
    store.close()
    ((claim_id,),) = rows(store.path, "select claim_id::varchar from core.claims where closed_at is not null")

    shown = claim(store.path, claim_id)

    assert shown is not None
    assert (shown.claim["closed_reason"], shown.quotes[0]["quote"]) == ("page", FUND)


def test_an_id_that_is_none_shows_nothing(store: Warehouse):
    store.close()

    assert claim(store.path, "no id") is None


def test_a_house_without_trouble_is_good(store: Warehouse):
    store.register([source()])
    store.add(batch(listed(Link(URL)), told(FUND, funding(FUND))))
    store.close()

    assert health(store.path).good


def test_a_source_whose_links_are_guessed_since_its_selectors_match_nothing_is_failing_and_one_that_is_only_cut_short_is_partial(
    store: Warehouse,
):
    store.register([source(), source("ledger", url=f"{FEED}/2")])
    guessed = listed(Link(URL), outcome="partial", detail="selectors that match nothing: entry")
    short = listed(Link(f"{URL}/2"), url=f"{FEED}/2", source="ledger", outcome="partial", detail="5 of 9 items usable")
    store.add(batch(guessed, short))
    store.close()

    assert [(each["source"], each["health"], each["reason"]) for each in health(store.path).sources] == [
        ("ministry", "failing", "selectors that match nothing: entry"),
        ("ledger", "partial", "5 of 9 items usable"),
    ]


def test_a_source_that_is_off_fails_no_more_whatever_came_of_its_last_visit(store: Warehouse):
    store.register([source()])
    store.add(batch(Kept(visit(FEED, kind="feed", outcome="rejected", reason="not_found"))))
    store.register([])
    store.close()

    found = health(store.path)

    assert found.good
    assert [(each["health"], each["reason"]) for each in found.sources] == [("off", "no longer in the registry")]


def test_a_failing_source_or_a_page_in_quarantine_wants_attention(store: Warehouse):
    store.register([source(), source("ledger", url=f"{FEED}/2")])
    failed = visit(FEED, kind="feed", outcome="rejected", reason="timeout")
    store.add(batch(Kept(failed), unreadable(FUND)))
    store.close()

    found = health(store.path)

    assert not found.good
    assert [(each["source"], each["health"]) for each in found.sources] == [("ministry", "failing"), ("ledger", "waiting")]
    assert [(each["url"], each["error"]) for each in found.quarantined] == [(URL, "RecursionError")]


@pytest.mark.parametrize("look", [health, check, lambda path: claims_called(path, "0")], ids=["health", "check", "claim"])
def test_a_file_without_our_tables_or_of_an_older_form_is_named_as_unusable(tmp_path: Path, look: Callable[[Path], object]):
    duckdb.connect(tmp_path / "other.duckdb").close()

    with pytest.raises(Unusable, match=r"other\.duckdb cannot be used as a warehouse: it lacks what is asked for \(Catalog Error: "):
        look(tmp_path / "other.duckdb")
