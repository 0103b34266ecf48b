"""What is worth a visit, and what is remembered of earlier ones."""

from dataclasses import replace

import pytest

from parsers.model import Link, Remembered, Rest
from tests.warehouse import stories
from tests.warehouse.stories import DAY, FEED, FUND, LAW, NOON, URL, batch, funding, listed, rows, source, told, unreadable, visit
from warehouse import Confirmed, Kept, Warehouse

LATER = NOON + 2 * DAY


def test_a_link_never_visited_is_missing_with_all_that_its_feed_said(store: Warehouse):
    link = Link(URL, title="A fund", published="Mon, 2 Mar", summary="...", updated="u1", found_in="feed")
    store.add(batch(listed(link)))

    assert store.missing(NOON) == (replace(link, source="ministry"),)


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        pytest.param({"outcome": "ok", "next_visit_at": LATER}, False, id="not due yet"),
        pytest.param({"outcome": "ok", "next_visit_at": LATER - DAY}, True, id="due"),
        pytest.param({"outcome": "ok", "next_visit_at": None}, False, id="only a change leads back"),
        pytest.param({"outcome": "gone", "next_visit_at": None}, False, id="gone"),
        pytest.param({"outcome": "gone", "next_visit_at": LATER - DAY}, False, id="gone, whatever else it says"),
        pytest.param({"outcome": "deferred", "reason": "rate_limited", "next_visit_at": LATER}, False, id="deferred"),
        pytest.param({"outcome": "rejected", "reason": "timeout", "next_visit_at": LATER - DAY}, True, id="failed, and due again"),
        pytest.param({"outcome": "rejected", "reason": "forbidden", "next_visit_at": None}, False, id="refused"),
    ],
)
def test_a_link_is_missing_again_when_its_last_visit_says_so(store: Warehouse, last: dict, *, expected: bool):
    store.add(batch(listed(Link(URL)), told(FUND, funding(FUND))))
    store.add(batch(Kept(visit(at=NOON + DAY, **last)), id="b2"))

    moment = LATER - DAY / 2

    assert bool(store.missing(moment)) is expected
    assert bool(store.due([Link(URL)], moment)) is expected


def test_a_feed_that_tells_of_a_change_asks_for_another_look(store: Warehouse):
    store.add(batch(listed(Link(URL, updated="u1")), told(FUND, funding(FUND))))
    assert store.missing(NOON) == ()

    store.add(batch(listed(Link(URL, updated="u2"), at=NOON + DAY / 2), id="b2"))

    assert [link.updated for link in store.missing(NOON + DAY / 2)] == ["u2"]


def test_a_feed_that_begins_to_tell_of_changes_asks_from_the_first_change_on(store: Warehouse):
    store.add(batch(listed(Link(URL)), told(FUND, funding(FUND))))
    store.add(batch(listed(Link(URL, updated="u1"), at=NOON + DAY / 4), id="b2"))
    assert store.missing(NOON + DAY / 4) == ()

    store.add(batch(listed(Link(URL, updated="u2"), at=NOON + DAY / 2), id="b3"))

    assert [link.updated for link in store.missing(NOON + DAY / 2)] == ["u2"]


def test_another_feed_that_writes_the_same_change_otherwise_asks_for_nothing(store: Warehouse):
    store.add(batch(listed(Link(URL, updated="u1")), told(FUND, funding(FUND))))
    store.add(batch(listed(Link(URL, updated="March 2"), at=NOON + DAY / 2, source="ledger"), id="b2"))

    assert store.missing(NOON + DAY / 2) == ()


def test_a_page_that_was_looked_at_and_not_kept_is_missing_still(store: Warehouse):
    looked = Kept(visit(page=stories.page(FUND), next_visit_at=LATER, etag='"1"'))
    store.add(batch(listed(Link(URL)), looked))

    assert [link.url for link in store.missing(NOON)] == [URL]
    assert [link.url for link in store.due([Link(URL)], NOON)] == [URL]
    assert store.remembered([URL])[URL] == Remembered()
    assert store.remembered([URL], kept=False)[URL].etag == '"1"'


def test_missing_answers_for_some_sources(store: Warehouse):
    store.add(batch(listed(Link("https://a.example/1"), Link("https://a.example/2")), listed(Link("https://b.example/1"), source="ledger")))

    assert [link.url for link in store.missing(NOON, sources=["ledger"])] == ["https://b.example/1"]


def test_links_of_a_source_that_is_off_wait_until_it_is_named(store: Warehouse):
    store.register([source(is_on=False, off_because="terms not read")])
    store.add(batch(listed(Link(URL))))

    assert store.missing(NOON) == ()
    assert [link.url for link in store.missing(NOON, sources=["ministry"])] == [URL]


def test_a_source_that_left_the_registry_is_switched_off(store: Warehouse):
    store.register([source(), source("ledger")])
    store.register([source("ledger", licence="CC BY 4.0")])
    store.close()

    assert rows(store.path, "select source, is_on, off_because, licence from core.sources order by 1") == [
        ("ledger", True, None, "CC BY 4.0"),
        ("ministry", False, "no longer in the registry", "KOGL 1"),
    ]


def test_validators_are_remembered_of_what_was_kept(store: Warehouse):
    story = told(FUND, funding(FUND))
    store.add(batch(replace(story, visit=replace(story.visit, last_modified="Mon", moved_to="https://ministry.example/new"))))

    (page,) = store.pages()
    assert store.remembered([URL, "https://never.example/"]) == {URL: Remembered('"1"', "Mon", page.sha256, "https://ministry.example/new")}


def test_a_confirmation_may_renew_the_validators(store: Warehouse):
    store.add(batch(told(FUND, funding(FUND))))
    store.add(batch(Kept(visit(at=NOON + DAY, outcome="not_modified", etag='"2"')), id="b2"))

    assert store.remembered([URL])[URL].etag == '"2"'


def test_a_failed_visit_forgets_no_validators(store: Warehouse):
    store.add(batch(told(FUND, funding(FUND))))
    store.add(batch(Kept(visit(at=NOON + DAY, outcome="rejected", reason="server_error")), id="b2"))

    assert store.remembered([URL])[URL].etag == '"1"'


def test_validators_of_a_page_in_quarantine_are_not_used(store: Warehouse):
    store.add(batch(unreadable(FUND)))

    assert store.remembered([URL])[URL].etag is None


def test_validators_of_an_index_with_parts_missing_are_not_used(store: Warehouse):
    store.add(batch(listed(Link(URL), outcome="partial")))

    assert store.remembered([FEED])[FEED].etag is None


def test_validators_of_an_index_in_parts_are_not_used_as_its_parts_may_grow(store: Warehouse):
    part = "https://ministry.example/feed2.xml"
    store.add(batch(listed(Link(URL)), listed(Link(URL), url=part)))

    assert store.remembered([FEED])[FEED] == Remembered()


def test_what_a_person_told_of_a_page_is_there_for_a_rereading_and_leads_to_no_visit(store: Warehouse):
    given = Link(URL, title="As given", published="2026-03-01", found_in="given")
    feed = listed(Link(URL, title="As the feed has it"))
    store.add(batch(replace(told(FUND, funding(FUND), source=None), link=given)))
    assert store.missing(NOON + 10 * DAY) == ()

    store.add(batch(feed, id="b2"))

    assert [(page.title, page.published) for page in store.pages() if page.kind == "page"] == [("As given", "2026-03-01")]


def test_hosts_rest_until_their_time_is_over(store: Warehouse):
    asked, unknown = (Rest(NOON + DAY, "rate_limited", "429"), Rest(LATER, "robots_unreachable", "robots.txt answers 503"))
    store.add(batch(rests={"a.example": asked, "b.example": unknown}))
    store.add(batch(id="b2", rests={"a.example": replace(asked, until=NOON + DAY / 2)}))

    assert store.rests(NOON) == {"a.example": replace(asked, until=NOON + DAY / 2), "b.example": unknown}
    assert store.rests(NOON + DAY) == {"b.example": unknown}


def test_pages_come_back_oldest_first_with_where_their_bytes_are(store: Warehouse):
    store.add(batch(told(FUND, funding(FUND), at=NOON + DAY), listed(Link(URL, title="A fund", published="2 March"))))

    assert [(page.url, page.kind, page.archive, page.source, page.title, page.published) for page in store.pages()] == [
        (FEED, "feed", "0302.warc.gz#0", "ministry", None, None),
        (URL, "page", f"0303.warc.gz#{len(FUND)}", "ministry", "A fund", "2 March"),
    ]
    assert store.archives() == {"0302.warc.gz", "0303.warc.gz"}
    assert list(store.pages(sources=["ledger"])) == []


HEALTH = "select health, reason, last_success_at, consecutive_failures, failing_since, new_documents from sources where source = 'ministry'"


def health(store: Warehouse) -> tuple:
    store.close()
    return rows(store.path, HEALTH)[0]


def test_a_source_never_visited_is_waiting(store: Warehouse):
    store.register([source()])

    assert health(store) == ("waiting", None, None, 0, None, 0)


def test_a_source_that_answers_is_well(store: Warehouse):
    store.register([source()])
    store.add(batch(listed(Link(URL)), told(FUND, funding(FUND))))
    store.add(batch(Kept(visit(FEED, kind="feed", at=NOON + DAY, outcome="not_modified")), id="b2"))

    assert health(store) == ("ok", None, NOON + DAY, 0, None, 1)


def test_a_source_that_fails_says_why_since_when_and_how_often(store: Warehouse):
    store.register([source()])
    store.add(batch(listed(Link(URL))))
    for days in (1, 2):
        store.add(batch(Kept(visit(FEED, kind="feed", at=NOON + days * DAY, outcome="rejected", reason="timeout")), id=f"f{days}"))

    assert health(store) == ("failing", "timeout", NOON, 2, NOON + DAY, 0)


def test_no_items_where_a_source_promised_some_is_a_failure(store: Warehouse):
    store.register([source(expect_links=3)])
    store.add(batch(listed(Link(URL), Link(f"{URL}/2"))))

    assert health(store) == ("failing", "2 links where at least 3 were promised", None, 1, NOON, 0)


def test_a_deferred_visit_is_neither_success_nor_failure(store: Warehouse):
    store.register([source()])
    store.add(batch(listed(Link(URL))))
    store.add(batch(Kept(visit(FEED, kind="feed", at=NOON + DAY, outcome="deferred", reason="rate_limited")), id="b2"))

    assert health(store) == ("ok", None, NOON, 0, None, 0)


def test_what_is_not_modified_stands_since_the_visit_after_which_nothing_else_came(store: Warehouse):
    def kept(text: str, day: int) -> None:
        store.add(batch(told(text, at=NOON + day * DAY), id=f"b{day}"))

    kept(FUND, 0)
    kept(LAW, 1)
    kept(FUND, 2)  # taken back: what was seen on the first day did not last
    kept(FUND, 3)
    store.add(batch(Kept(visit(at=NOON + 4 * DAY, outcome="not_modified")), id="b4"))

    assert store.confirmed([URL, "https://never.example/"]) == {URL: Confirmed(NOON + 2 * DAY, f"0302.warc.gz#{len(FUND)}", "A fund")}


def test_what_was_only_looked_at_stands_in_no_archive(store: Warehouse):
    store.add(batch(Kept(visit(page=stories.page(FUND), etag='"1"'))))

    assert store.confirmed([URL]) == {URL: Confirmed(NOON, None, None)}
