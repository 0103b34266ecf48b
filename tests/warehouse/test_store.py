"""What a batch leaves on the shelf."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from parsers.model import Link, Rest, Span
from tests.warehouse import stories
from tests.warehouse.stories import DAY, FEED, FINE, FUND, LAW, NOON, URL, batch, funding, law, listed, rows, told, unreadable, visit
from warehouse import Added, Kept, Warehouse, check


def close_and_ask(store: Warehouse, sql: str) -> list:
    store.close()
    assert check(store.path) == ()
    return rows(store.path, sql)


def test_a_batch_says_what_it_added(store: Warehouse):
    text = f"{FUND}\n\n{LAW}"

    added = store.add(batch(told(text, funding(text), law(text)), listed(Link("https://ministry.example/other"))))

    assert added == Added(visits=2, links=1, pages=2, documents_new=1, versions_new=1, claims_new=2, claims_closed=0)


def test_a_claim_is_answered_wide_with_its_words(store: Warehouse):
    text = f"{FUND} It is to be spent by 31 December 2027, from 1 April 2026."
    words = stories.time(text, "by 31 December 2027", start_date=None, end_date=date(2027, 12, 31), precision="day", role="deadline")
    start = stories.time(text, "from 1 April 2026", start_date=date(2026, 4, 1), precision="day", role="effective")
    store.add(batch(told(text, replace(funding(text), times=(words, start), confidence=0.75))))

    (row,) = close_and_ask(
        store,
        """select kind, stage, factuality, actor, actor_id, jurisdiction, object, attribution, quote, amount, currency, amount_max,
        deadline,         effective_from, published_on, first_seen_at, url, title, publisher, event_id, rule, confidence
        from claims""",
    )

    assert row == (
        *("funding", "announced", "asserted", "The ministry", None, "KR", "AI chips", None, FUND, Decimal(390_000_000), "USD", None),
        *(date(2027, 12, 31), date(2026, 4, 1), date(2026, 3, 2), NOON, URL, "A fund", "Ministry", None, "funding.announces/1", 0.75),
    )


def test_a_document_tells_why_it_was_found_relevant(store: Warehouse):
    store.add(batch(told(FUND, funding(FUND))))

    assert close_and_ask(store, "select relevance, relevance_reasons from documents") == [(0.9, ["AI"])]


def test_the_amount_of_a_claim_is_its_first_total_and_never_a_conversion(store: Warehouse):
    text = "The ministry will spend $1 million of the ₩530 billion ($390 million) fund."
    part = stories.money(text, "$1 million", "1000000", role="part")
    total = stories.money(text, "₩530 billion", "530000000000", "KRW")
    conversion = stories.money(text, "$390 million", "390000000", role="conversion")
    store.add(batch(told(text, stories.claim(text, text, money=(part, conversion, total)))))

    assert close_and_ask(store, "select amount, currency from claims") == [(Decimal(530_000_000_000), "KRW")]


def test_the_same_batch_again_changes_nothing(store: Warehouse):
    story = batch(
        told(FUND, funding(FUND)), listed(Link("https://a.example/1")), rests={"a.example": Rest(NOON + DAY, "rate_limited", "429")}
    )
    store.add(story)
    store.close()
    before = stories.contents(store.path)

    with Warehouse(store.path) as again:
        assert again.add(story) == Added()

    assert stories.contents(store.path) == before


def test_the_same_content_in_another_batch_adds_only_the_visit(store: Warehouse):
    store.add(batch(told(FUND, funding(FUND)), listed(Link("https://a.example/1"))))
    store.close()
    before = stories.contents(store.path, leave_out=("ops.visits", "ops.batches", "core.page_texts"))

    with Warehouse(store.path) as again:
        added = again.add(batch(told(FUND, funding(FUND)), listed(Link("https://a.example/1")), id="b2"))

    assert added == Added(visits=2)
    assert stories.contents(store.path, leave_out=("ops.visits", "ops.batches", "core.page_texts")) == before


def test_a_claim_that_stands_in_a_new_version_keeps_its_id_and_its_evidence_moves_along(store: Warehouse):
    longer = f"Updated on Tuesday.\n\n{FUND}"
    store.add(batch(told(FUND, funding(FUND))))
    added = store.add(batch(told(longer, funding(longer), at=NOON + DAY), id="b2", at=NOON + DAY))

    assert added == Added(visits=1, pages=1, versions_new=1)
    assert close_and_ask(store, "select first_seen_at, quote, start_char, paragraph from claims join evidence using (claim_id, quote)") == [
        (NOON, FUND, 21, 2),
    ]


def test_a_claim_that_the_page_takes_back_is_closed_with_the_version_that_ended_it(store: Warehouse):
    both = f"{FUND}\n\n{LAW}"
    store.add(batch(told(both, funding(both), law(both))))
    added = store.add(batch(told(LAW, law(LAW), at=NOON + DAY), id="b2", at=NOON + DAY))

    assert added.claims_closed == 1
    assert close_and_ask(
        store,
        """select c.kind, c.closed_at, c.closed_reason, v.text from core.claims c
        left join core.document_versions v on v.version_id = c.closed_version_id order by c.kind""",
    ) == [("funding", NOON + DAY, "page", LAW), ("legislation", None, None, None)]


def test_a_changed_amount_closes_the_old_claim_and_opens_a_new_one(store: Warehouse):
    dearer = FUND.replace("390", "400")
    store.add(batch(told(FUND, funding(FUND))))
    new = stories.claim(dearer, dearer, money=(stories.money(dearer, "$400 million", "400000000"),))
    added = store.add(batch(told(dearer, new, at=NOON + DAY), id="b2", at=NOON + DAY))

    assert (added.claims_new, added.claims_closed) == (1, 1)
    assert close_and_ask(store, "select amount, first_seen_at from claims") == [(Decimal(400_000_000), NOON + DAY)]
    assert rows(store.path, "select change, reason from core.claim_history order by recorded_at, change") == [
        ("opened", "page"),
        ("closed", "page"),
        ("opened", "page"),
    ]


def test_a_claim_that_a_rereading_drops_is_closed_for_the_reader(store: Warehouse):
    both = f"{FUND}\n\n{LAW}"
    store.add(batch(told(both, funding(both), law(both))))
    added = store.add(batch(told(both, law(both)), id="b2", at=NOON + DAY, reread=True))

    assert added == Added(claims_closed=1)
    assert close_and_ask(store, "select closed_reason from core.claims where kind = 'funding'") == [("reader",)]


def test_a_claim_whose_words_still_stand_in_a_changed_page_was_dropped_by_the_reader(store: Warehouse):
    both, more = f"{FUND}\n\n{LAW}", f"{FUND}\n\n{LAW}\n\n{FINE}"
    store.add(batch(told(both, funding(both), law(both))))
    store.add(batch(told(more, law(more), at=NOON + DAY), id="b2", at=NOON + DAY))

    assert close_and_ask(store, "select closed_reason from core.claims where kind = 'funding'") == [("reader",)]


def test_a_claim_found_later_in_words_that_we_had_is_no_news(store: Warehouse):
    both = f"{FUND}\n\n{LAW}"
    store.add(batch(told(both, funding(both))))
    store.add(batch(told(both, funding(both), law(both)), id="b2", at=NOON + DAY, reread=True))

    assert close_and_ask(store, "select kind, first_seen_at, first_reason from core.claims order by kind") == [
        ("funding", NOON, "page"),
        ("legislation", NOON, "reader"),
    ]


def test_a_claim_that_comes_back_is_opened_again_under_its_old_id(store: Warehouse):
    store.add(batch(told(FUND, funding(FUND))))
    store.add(batch(told(LAW, at=NOON + DAY), id="b2", at=NOON + DAY))
    added = store.add(batch(told(FUND, funding(FUND), at=NOON + 2 * DAY), id="b3", at=NOON + 2 * DAY))

    assert added.claims_new == 0
    assert close_and_ask(store, "select quote, first_seen_at from claims") == [(FUND, NOON)]
    assert [change for (change,) in rows(store.path, "select change from core.claim_history order by recorded_at")] == [
        "opened",
        "closed",
        "reopened",
    ]


def test_a_claim_that_is_read_better_is_the_same_claim_with_better_fields(store: Warehouse):
    better = replace(
        funding(FUND), stage="proposed", factuality="possible", actor_id="iso3166:KR", rule="funding.announces/2", confidence=0.5
    )
    store.add(batch(told(FUND, funding(FUND))))
    added = store.add(batch(told(FUND, better), id="b2", reread=True))

    assert added == Added()
    assert close_and_ask(store, "select stage, factuality, actor_id, rule, confidence, first_seen_at from claims") == [
        ("proposed", "possible", "iso3166:KR", "funding.announces/2", 0.5, NOON),
    ]


def test_two_claims_in_the_same_words_are_two(store: Warehouse):
    text = "Parliament passed the AI Act and the Chips Act."
    acts = [stories.claim(text, text, kind="legislation", stage="passed", object=name) for name in ("the AI Act", "the Chips Act")]
    store.add(batch(told(text, *acts)))

    assert close_and_ask(store, "select object from claims order by 1") == [("the AI Act",), ("the Chips Act",)]


def test_a_page_with_new_bytes_and_the_same_text_is_no_new_version(store: Warehouse):
    store.add(batch(told(FUND, funding(FUND))))
    added = store.add(batch(told(FUND, funding(FUND), bytes_="<p>other markup</p>", at=NOON + DAY), id="b2"))

    assert added == Added(visits=1, pages=1)
    assert close_and_ask(store, "select last_changed_at from documents") == [(NOON,)]


def test_an_older_page_never_replaces_a_newer_text(store: Warehouse):
    store.add(batch(told(LAW, law(LAW), at=NOON + DAY)))
    added = store.add(batch(told(FUND, funding(FUND)), id="b2"))

    assert (added.versions_new, added.claims_new, added.claims_closed) == (1, 0, 0)
    assert close_and_ask(store, "select text, first_seen_at, (select kind from claims) from documents") == [(LAW, NOON, "legislation")]


def test_versions_of_one_document_in_one_batch_are_told_apart_oldest_first(store: Warehouse):
    added = store.add(batch(told(LAW, law(LAW), at=NOON + DAY), told(FUND, funding(FUND))))

    assert added == Added(visits=2, pages=2, documents_new=1, versions_new=2, claims_new=2, claims_closed=1)
    assert close_and_ask(store, "select kind, first_seen_at from claims") == [("legislation", NOON + DAY)]


@pytest.mark.parametrize("outcome", ["rejected", "deferred"])
def test_a_visit_that_failed_replaces_and_closes_nothing(store: Warehouse, outcome: str):
    store.add(batch(told(FUND, funding(FUND))))
    failed = visit(at=NOON + DAY, outcome=outcome, reason="server_error", next_visit_at=NOON + 2 * DAY)

    assert store.add(batch(Kept(failed), id="b2")) == Added(visits=1)
    assert close_and_ask(store, "select quote, gone_at from claims join documents using (document_id)") == [(FUND, None)]


def test_a_page_that_was_removed_marks_its_document_and_deletes_nothing(store: Warehouse):
    store.add(batch(told(FUND, funding(FUND))))
    store.add(batch(Kept(visit(at=NOON + DAY, outcome="gone", reason="not_found")), id="b2"))

    assert close_and_ask(store, "select quote, gone_at from claims join documents using (document_id)") == [(FUND, NOON + DAY)]


def test_a_page_that_is_back_is_not_marked_any_more(store: Warehouse):
    store.add(batch(told(FUND, funding(FUND))))
    store.add(batch(Kept(visit(at=NOON + DAY, outcome="gone", reason="not_found")), id="b2"))
    store.add(batch(told(FUND, funding(FUND), at=NOON + 2 * DAY), id="b3"))

    assert close_and_ask(store, "select gone_at from documents") == [(None,)]


def test_a_page_that_could_not_be_read_waits_in_quarantine_until_it_can(store: Warehouse):
    store.add(batch(unreadable(FUND)))
    (waiting,) = store.pages(quarantined=True)
    store.add(batch(told(FUND, funding(FUND)), id="b2", at=NOON + DAY, reread=True))

    assert (waiting.url, waiting.archive) == (URL, "q.warc.gz#0")
    assert list(store.pages(quarantined=True)) == []
    assert close_and_ask(store, "select stage, error, message, released_at from ops.quarantine") == [
        ("parse", "RecursionError", "too deep", NOON + DAY),
    ]


def test_a_page_that_a_rereading_finds_to_be_no_document_is_withdrawn(store: Warehouse):
    story = told(FUND, funding(FUND))
    wall = replace(story, visit=replace(story.visit, outcome="rejected", reason="login_wall"), document=None, reading=None)
    store.add(batch(story))
    added = store.add(batch(wall, id="b2", at=NOON + DAY, reread=True))

    assert added == Added(claims_closed=1)
    assert close_and_ask(
        store, "select (select count(*) from documents), closed_reason, withdrawn_at from core.claims, core.documents"
    ) == [
        (0, "reader", NOON + DAY),
    ]


def test_a_document_that_was_withdrawn_by_mistake_comes_back_with_its_claims(store: Warehouse):
    story = told(FUND, funding(FUND))
    wall = replace(story, visit=replace(story.visit, outcome="rejected", reason="no_content"), document=None, reading=None)
    store.add(batch(story))
    store.add(batch(wall, id="b2", at=NOON + DAY, reread=True))
    added = store.add(batch(story, id="b3", at=NOON + 2 * DAY, reread=True))

    assert added == Added()
    assert close_and_ask(store, "select text, quote, c.first_seen_at from documents join claims c using (document_id)") == [
        (FUND, FUND, NOON)
    ]


def test_a_visit_that_met_a_wall_withdraws_nothing(store: Warehouse):
    story = told(FUND, funding(FUND))
    wall = Kept(visit(at=NOON + DAY, outcome="rejected", reason="login_wall", page=stories.page("Log in", at=NOON + DAY)), "w.warc.gz#0")
    store.add(batch(story))
    store.add(batch(wall, id="b2", at=NOON + DAY))

    assert close_and_ask(store, "select text, quote from documents join claims using (document_id)") == [(FUND, FUND)]


def test_a_page_in_quarantine_that_turns_out_to_be_no_document_waits_no_longer(store: Warehouse):
    wall = replace(unreadable(FUND), quarantined=None, visit=visit(outcome="rejected", reason="soft_404", page=stories.page(FUND)))
    store.add(batch(unreadable(FUND)))
    store.add(batch(wall, id="b2", reread=True))

    assert list(store.pages(quarantined=True)) == []


def test_a_failing_reader_of_claims_costs_the_document_nothing_it_had(store: Warehouse):
    store.add(batch(told(FUND, funding(FUND))))
    longer = told(f"{FUND} More.", at=NOON + DAY)
    store.add(batch(replace(longer, reading=None, quarantined=unreadable("", "read").quarantined), id="b2"))

    assert close_and_ask(store, "select text, quote from documents join claims using (document_id)") == [(f"{FUND} More.", FUND)]


def test_links_are_kept_in_the_same_transaction_as_their_feeds_validators(store: Warehouse):
    feed = listed(Link(URL, title="A fund"))
    broken = told(FUND, funding(FUND), url="")  # no URL: the schema refuses it

    with pytest.raises(Exception, match="CHECK"):
        store.add(batch(feed, broken))

    assert store.remembered([FEED]) == {}
    assert store.missing(NOON) == ()


def test_a_quote_is_counted_in_code_points(store: Warehouse):
    text = "발표 👩‍🔬: e\u0301tat \U0001d538I. " + FUND
    store.add(batch(told(text, funding(text))))

    assert close_and_ask(store, "select quote, start_char from evidence") == [(FUND, text.index(FUND))]


def test_evidence_says_its_paragraph_and_its_page(store: Warehouse):
    text = f"Lead.\n\nFirst line.\n{FUND} And more.\n\nEnd."
    store.add(batch(told(text, funding(text), pages=(0, 19))))

    assert close_and_ask(store, "select paragraph, page, paragraph_text, archive from evidence") == [
        (3, 2, f"{FUND} And more.", f"0302.warc.gz#{len(text)}"),
    ]


def test_instants_come_back_in_utc(store: Warehouse):
    seoul = datetime.fromisoformat("2026-03-02T21:00:00+09:00")
    store.add(batch(told(FUND, published_at=seoul)))

    ((published_at,),) = close_and_ask(store, "select published_at from documents")

    assert (published_at, published_at.utcoffset()) == (datetime(2026, 3, 2, 12, tzinfo=UTC), timedelta(0))


def test_a_warehouse_makes_its_folder(tmp_path: Path):
    with Warehouse(tmp_path / "deep" / "down.duckdb") as store:
        assert store.missing(NOON) == ()


def test_evidence_may_be_several_quotes_the_fullest_first(store: Warehouse):
    text = f"A $390 million fund. {FUND}"
    full = text.index(FUND)
    store.add(batch(told(text, replace(funding(text), evidence=(Span(full, len(text)), Span(0, 20))))))

    assert close_and_ask(store, "select position, quote from evidence order by 1") == [(0, FUND), (1, "A $390 million fund.")]
