"""Which claims tell of the same act, and how many independent texts say so."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from parsers.model import Claim
from tests.warehouse.stories import DAY, LAW, NOON, batch, claim, law, money, rows, time, told
from warehouse import Kept, Warehouse, check, report
from warehouse.clusters import clusters, joined

WON = "The Ministry of Science put 530 billion won into sovereign foundation models by five teams."
DOLLARS = "Seoul's science ministry gives five teams 530 billion won ($390 million) for sovereign foundation models."
ELSEWHERE = "The Ministry of Transport put 20 billion won into driverless buses in three cities."
LONG = " It was the first such programme in the country and had been expected since the spring of last year."


def funding(text: str, sentence: str, amount: str = "530000000000", surface: str = "530 billion won", **fields: Any) -> Claim:
    return claim(text, sentence, object="sovereign foundation models", money=(money(text, surface, amount, "KRW"),), **fields)


def at(host: str, text: str, *claims: Claim, days: int = 0, **facts: Any) -> Kept:
    return told(text, *claims, url=f"https://{host}.example/1", at=NOON + days * DAY, publisher=host.title(), **facts)


def ask(store: Warehouse, sql: str) -> list[tuple]:
    store.relate()
    store.close()
    assert check(store.path) == ()
    return rows(store.path, sql)


def test_two_outlets_that_tell_the_same_act_make_one_event(store: Warehouse):
    bus = claim(ELSEWHERE, ELSEWHERE, object="driverless buses", money=(money(ELSEWHERE, "20 billion won", "20000000000", "KRW"),))
    store.add(batch(at("ledger", WON, funding(WON, WON)), at("wire", DOLLARS, funding(DOLLARS, DOLLARS)), at("bus", ELSEWHERE, bus)))

    assert ask(store, "select claims, documents, publishers, origins, amount from events order by claims desc") == [
        (2, 2, 2, 2, Decimal(530_000_000_000)),
        (1, 1, 1, 1, Decimal(20_000_000_000)),
    ]
    ((reasons, is_independent),) = rows(store.path, "select reasons, is_independent from corroboration where other_publisher = 'Wire'")
    assert is_independent
    assert "the same sum: KRW 530,000,000,000" in reasons


def test_a_copy_of_a_story_is_no_second_origin(store: Warehouse):
    text = f"{WON}{LONG}"
    copy = f"From our wire. {text}"
    store.add(
        batch(
            at("wire", text, funding(text, WON)), at("copier", copy, funding(copy, WON)), at("ledger", DOLLARS, funding(DOLLARS, DOLLARS))
        )
    )

    assert ask(store, "select documents, origins from events") == [(3, 2)]


def test_an_act_proposed_and_the_act_passed_are_two(store: Warehouse):
    bill = "Parliament is to vote on the AI Act on Tuesday."
    proposed = claim(bill, bill, kind="legislation", stage="proposed", actor="Parliament", object="the AI Act")
    store.add(batch(at("ledger", bill, proposed), at("wire", LAW, law(LAW), days=1)))

    assert len(ask(store, "from events")) == 2


def test_sums_that_cannot_both_be_right_are_a_conflict(store: Warehouse):
    wrong = WON.replace("530 billion", "5.3 trillion")
    store.add(batch(at("ledger", WON, funding(WON, WON)), at("wire", wrong, funding(wrong, wrong, "5300000000000", "5.3 trillion won"))))

    ((field, *said),) = ask(store, "select field, said, other_said from conflicts")

    assert (field, set(said)) == ("amount", {"KRW 530000000000.00", "KRW 5300000000000.00"})


def test_two_fines_for_one_deed_that_differ_are_a_conflict(store: Warehouse):
    def fine(text: str, surface: str, amount: str) -> Claim:
        penalty = money(text, surface, amount, "EUR", role="penalty")
        return claim(
            text, text, kind="enforcement", stage="enacted", actor="The regulator", object="Scorely", jurisdiction="BE", money=(penalty,)
        )

    one, other = (f"The regulator fined Scorely {amount} million euros for its AI." for amount in ("1.5", "1.8"))
    store.add(
        batch(at("ledger", one, fine(one, "1.5 million euros", "1500000")), at("wire", other, fine(other, "1.8 million euros", "1800000")))
    )

    assert ask(store, "select distinct field from conflicts") == [("amount",)]


def put(amount: str, surface: str) -> tuple[str, Claim]:
    text = WON.replace("530 billion won", surface)
    return text, funding(text, text, amount, surface)


@pytest.mark.parametrize(
    ("other", "conflicts"),
    [
        pytest.param(("529700000000", "529.7 billion won"), 0, id="rounded"),
        pytest.param(("500000000000", "half a trillion won"), 1, id="more than a twentieth off"),
        pytest.param(("526000000000", "526 billion won"), 0, id="rounded to two digits"),
        pytest.param(("536000000000", "536 billion won"), 1, id="no rounding of it"),
    ],
)
def test_sums_contradict_unless_one_is_the_other_rounded(store: Warehouse, other: tuple[str, str], conflicts: int):
    told_otherwise, claimed = put(*other)
    store.add(batch(at("ledger", WON, funding(WON, WON)), at("wire", told_otherwise, claimed)))

    assert len(ask(store, "from conflicts")) == conflicts


def test_a_sum_that_nobody_has_keeps_no_conflict_from_being_told(store: Warehouse):
    jokes = [
        replace(funding(text, text), money=(money(text, "530 billion won", amount, "KRW"),))
        for text, amount in ((WON, "9e35"), (DOLLARS, "8e35"))
    ]
    store.add(batch(at("ledger", WON, jokes[0]), at("wire", DOLLARS, jokes[1])))

    assert len(ask(store, "from conflicts")) == 1


def test_less_than_at_least_a_sum_is_a_conflict(store: Warehouse):
    least = WON.replace("530 billion won", "over 5.3 trillion won")
    sum_ = money(least, "over 5.3 trillion won", "5300000000000", "KRW", qualifier="min")
    claimed = replace(funding(least, least, surface="over 5.3 trillion won"), money=(sum_,))
    store.add(batch(at("ledger", WON, funding(WON, WON)), at("wire", least, claimed)))

    assert len(ask(store, "from conflicts")) == 1


@pytest.mark.parametrize(("month", "conflicts"), [(3, 0), (4, 1)], ids=["in the month", "in another month"])
def test_a_day_and_a_month_contradict_where_it_is_not_in_it(store: Warehouse, month: int, conflicts: int):
    day = {"start_date": date(2026, 3, 2), "end_date": date(2026, 3, 2), "precision": "day"}
    within = {"start_date": date(2026, month, 1), "end_date": date(2026, month, 30), "precision": "month"}
    claims = [replace(funding(text, text), times=(time(text, "five", **when),)) for text, when in ((WON, day), (DOLLARS, within))]
    store.add(batch(at("ledger", WON, claims[0]), at("wire", DOLLARS, claims[1])))

    assert len(ask(store, "from conflicts where field = 'date'")) == conflicts


def test_at_least_a_sum_and_the_sum_are_no_conflict(store: Warehouse):
    least = WON.replace("530 billion won", "over 500 billion won")
    sum_ = money(least, "over 500 billion won", "500000000000", "KRW", qualifier="min")
    store.add(
        batch(
            at("ledger", WON, funding(WON, WON)),
            at("wire", least, replace(funding(least, least, surface="over 500 billion won"), money=(sum_,))),
        )
    )

    assert ask(store, "from conflicts") == []
    assert rows(store.path, "select claims from events") == [(2,)]


def test_the_day_that_an_act_is_told_to_have_happened_is_compared(store: Warehouse):
    one, other = WON.replace("put", "on 2 March put"), DOLLARS.replace("gives", "on 2 March gives")
    claims = [
        replace(
            funding(text, text), times=(time(text, "2 March", start_date=date(2026, 3, 2), end_date=date(2026, 3, 2), precision="day"),)
        )
        for text in (one, other)
    ]
    store.add(batch(at("ledger", one, claims[0]), at("wire", other, claims[1])))

    ((reasons,),) = ask(store, "select distinct reasons from corroboration")
    assert "the same day: 2026-03-02" in reasons


def test_an_event_keeps_its_id_when_others_tell_of_it_and_when_it_is_related_again(store: Warehouse):
    store.add(batch(at("ledger", WON, funding(WON, WON))))
    store.relate()
    store.add(batch(at("wire", DOLLARS, funding(DOLLARS, DOLLARS), published_on=date(2026, 3, 1)), id="b2"))
    store.relate()
    assert store.relate() is None

    assert ask(store, "select count(*), count(distinct event_id) from event_claims") == [(2, 1)]
    assert rows(store.path, "select event_id = (select any_value(event_id) from event_claims), redirects_to from core.events") == [
        (True, None)
    ]


def test_events_that_turn_out_to_be_one_are_merged_and_the_lost_id_leads_to_the_other(store: Warehouse):
    other = claim(
        DOLLARS,
        DOLLARS,
        stage="withdrawn",
        object="sovereign foundation models",
        money=(money(DOLLARS, "530 billion won", "530000000000", "KRW"),),
    )
    store.add(batch(at("ledger", WON, funding(WON, WON)), at("wire", DOLLARS, other)))
    store.relate()
    store.add(batch(at("wire", DOLLARS, replace(other, stage="announced")), id="b2", at=NOON + DAY, reread=True))

    assert [count for (count,) in ask(store, "select claims from events")] == [2]
    assert rows(
        store.path, "select count(*) from core.events e join core.events f on f.event_id = e.redirects_to where f.redirects_to is null"
    ) == [(1,)]


def test_events_that_were_joined_wrongly_come_apart_again(store: Warehouse):
    other = funding(DOLLARS, DOLLARS)
    store.add(batch(at("ledger", WON, funding(WON, WON)), at("wire", DOLLARS, other)))
    store.relate()
    store.add(batch(at("wire", DOLLARS, replace(other, stage="withdrawn")), id="b2", at=NOON + DAY, reread=True))

    assert [count for (count,) in ask(store, "select claims from events")] == [1, 1]


def test_an_event_goes_on_without_the_claim_that_founded_it(store: Warehouse):
    texts = (WON, DOLLARS, f"{WON}{LONG}")
    store.add(batch(*(at(host, text, funding(text, text)) for host, text in zip(("ledger", "wire", "post"), texts, strict=True))))
    store.relate()
    store.add(batch(at("ledger", WON, replace(funding(WON, WON), stage="withdrawn")), id="b2", at=NOON + DAY, reread=True))

    assert sorted(ask(store, "select claims from events")) == [(1,), (2,)]


def test_an_act_told_by_hundreds_is_one_event(store: Warehouse):
    texts = [f"{WON} It was told by paper {number}." for number in range(150)]
    store.add(batch(*(at(f"paper{number}", text, funding(text, WON)) for number, text in enumerate(texts))))

    assert ask(store, "select claims from events") == [(150,)]


OFFICE = {"kind": "institution", "stage": "proposed", "object": "AI Safety Office in Daejeon"}
GOAL = {"kind": "target", "stage": "stated", "object": "95 percent of the performance of GPT-5"}
WIRE = {WON: {}, "An AI Safety Office opens in Daejeon.": OFFICE, "The models shall reach 95 percent of the performance of GPT-5.": GOAL}
ANEW = {
    DOLLARS: {},
    "In Daejeon the ministry opens an AI Safety Office.": OFFICE,
    "GPT-5 is the measure: 95 percent of its performance.": GOAL,
}
MORE = {
    "A law on chips is drafted.": {"kind": "legislation", "stage": "proposed", "object": "chips"},
    "The agency fined Acme.": {"kind": "enforcement", "stage": "enacted", "object": "Acme"},
}


def story(host: str, told: dict[str, dict[str, Any]], days: int) -> Kept:
    text = " ".join(told)
    claims = [claim(text, sentence, **fields) if fields else funding(text, sentence) for sentence, fields in told.items()]
    return at(host, text, *claims, published_on=date(2026, 3, 2 + days))


@pytest.mark.parametrize(
    ("other", "days", "origins"),
    [
        pytest.param(ANEW, 1, 1, id="in other words"),
        pytest.param(ANEW | MORE, 1, 2, id="beside other acts"),
        pytest.param(ANEW, 20, 2, id="weeks later"),
    ],
)
def test_a_story_told_anew_is_no_second_origin(store: Warehouse, other: dict[str, dict[str, Any]], days: int, origins: int):
    store.add(batch(story("wire", WIRE, 0), story("copier", other, days)))

    assert set(ask(store, "select documents, origins from events where documents > 1")) == {(2, origins)}


@pytest.mark.parametrize(("funds", "beside_it"), [((WON, DOLLARS), True), ((WON, None), False)], ids=["beside the same", "alone"])
def test_what_two_documents_tell_beside_the_same_act_is_likelier_the_same(
    store: Warehouse, funds: tuple[str | None, ...], *, beside_it: bool
):
    drafts = {
        "A roadmap for chips is in the works.": "roadmap for chips",
        "It also writes a paper on semiconductors.": "paper on semiconductors",
    }
    for (draft, drafted), fund in zip(drafts.items(), funds, strict=True):
        text = f"{fund} {draft}"
        claims = [claim(text, draft, kind="strategy", stage="proposed", object=drafted), *([funding(text, fund)] if fund else [])]
        store.add(batch(at(drafted.split()[0], text, *claims, published_on=date(2026, 3, 2)), id=drafted))

    found = ask(store, "select reasons from event_claims r join core.claims c using (claim_id) where c.kind = 'strategy'")

    assert [("told beside the same acts" in reasons) for (reasons,) in found] == [beside_it, beside_it]


def test_signed_and_vetoed_is_a_conflict(store: Warehouse):
    signed, vetoed = (f"Governor Doe {did} Senate Bill 53 on 2 March." for did in ("signed", "vetoed"))
    fields = {"kind": "legislation", "actor": "Governor Doe", "object": "Senate Bill 53", "jurisdiction": "US-CA"}
    claims = [
        claim(
            text,
            text,
            stage=stage,
            times=(time(text, "2 March", start_date=date(2026, 3, 2), end_date=date(2026, 3, 2), precision="day"),),
            **fields,
        )
        for text, stage in ((signed, "enacted"), (vetoed, "withdrawn"))
    ]
    store.add(batch(at("ledger", signed, claims[0]), at("wire", vetoed, claims[1])))

    ((field, *said),) = ask(store, "select field, said, other_said from conflicts")

    assert (field, set(said)) == ("stage", {"enacted", "withdrawn"})


def test_claims_that_agree_on_one_of_several_sums_contradict_nothing(store: Warehouse):
    both = WON.replace("530 billion won", "530 billion won, 100 billion won of it at once,")
    sums = tuple(money(both, f"{n} billion won", f"{n}000000000", "KRW") for n in (530, 100))
    store.add(batch(at("ledger", WON, funding(WON, WON)), at("wire", both, replace(funding(both, both), money=sums))))

    assert ask(store, "from conflicts") == []
    assert rows(store.path, "select claims from events") == [(2,)]


def test_a_sum_a_year_and_one_for_all_years_contradict_nothing(store: Warehouse):
    whole = WON.replace("530 billion won", "2.65 trillion won")
    yearly = replace(funding(WON, WON), money=(money(WON, "530 billion won", "530000000000", "KRW", per="year"),))
    store.add(
        batch(at("ledger", WON, yearly), at("wire", whole, funding(whole, whole, amount="2650000000000", surface="2.65 trillion won")))
    )

    assert ask(store, "from conflicts") == []
    assert rows(store.path, "select claims from events") == [(2,)]


def test_a_closed_claim_tells_of_no_event(store: Warehouse):
    store.add(batch(at("ledger", WON, funding(WON, WON))))
    store.relate()
    store.add(batch(at("ledger", "Corrected.", days=1), id="b2", at=NOON + DAY))

    assert ask(store, "select (select count(*) from event_claims), (select count(*) from core.events)") == [(0, 1)]


def test_what_rests_on_one_text_is_reported(store: Warehouse, path: Path):
    store.add(batch(at("ledger", WON, funding(WON, WON)), at("wire", DOLLARS, funding(DOLLARS, DOLLARS)), at("court", LAW, law(LAW))))
    store.relate()
    store.close()

    found = report(path, "one-source")

    assert [row[found.columns.index("quote")] for row in found.rows] == [LAW]
    assert report(path, "one-source", {"kind": "funding"}).rows == ()


def test_what_rests_on_one_text_and_tells_no_day_is_as_old_as_its_page(store: Warehouse, path: Path):
    store.add(batch(at("ledger", WON, funding(WON, WON), published_on=None)))
    store.relate()
    store.close()

    assert len(report(path, "one-source", {"since": f"{NOON:%Y-%m-%d}"}).rows) == 1
    assert report(path, "one-source", {"since": f"{NOON + DAY:%Y-%m-%d}"}).rows == ()


def test_an_event_is_told_as_by_the_claim_that_was_published_first_on_its_day(store: Warehouse):
    hours = {"ledger": 9, "wire": 8, "court": 10}
    told = [at(paper, WON, funding(WON, WON), published_at=NOON.replace(hour=hour)) for paper, hour in hours.items()]
    store.add(batch(*told))

    assert [url for (url,) in ask(store, "select url from events")] == [told[1].document.url]


def test_the_most_alike_join_first_and_no_document_tells_an_act_twice():
    pairs = {("a1", "b1"): 0.9, ("a2", "b1"): 0.8, ("b1", "c1"): 0.7, ("a1", "c1"): 0.6, ("a2", "c1"): 0.1}

    assert clusters(
        ["a1", "a2", "b1", "c1"], pairs, {"a1": "a", "a2": "a", "b1": "b", "c1": "c"}, dict.fromkeys(["a1", "a2", "b1", "c1"]), 0.5
    ) == [["a1", "b1", "c1"], ["a2"]]


def test_a_chain_of_likenesses_makes_no_group():
    pairs = {("a", "b"): 0.9, ("b", "c"): 0.55, ("c", "d"): 0.9}

    assert clusters("abcd", pairs, {key: key for key in "abcd"}, dict.fromkeys("abcd"), 0.5) == [["a", "b"], ["c", "d"]]


def test_what_tells_of_two_acts_for_certain_is_not_joined_by_what_tells_of_both():
    pairs = {("a", "b"): 0.9, ("b", "c"): 0.8, ("a", "c"): None}

    assert clusters("abc", pairs, {key: key for key in "abc"}, dict.fromkeys("abc"), 0.5) == [["a", "b"], ["c"]]


def test_acts_of_two_countries_are_not_joined_by_what_tells_of_none():
    pairs = {("korea", "nowhere"): 0.9, ("nowhere", "japan"): 0.8, ("korea", "japan"): 0.7}
    place = {"korea": "KR", "nowhere": None, "japan": "JP"}

    assert clusters(place, pairs, {key: key for key in place}, place, 0.5) == [["korea", "nowhere"], ["japan"]]


def test_copies_lead_to_the_first():
    assert joined("abcd", [("c", "d"), ("b", "d")]) == {"a": "a", "b": "b", "c": "b", "d": "b"}


def test_a_text_as_long_as_a_book_is_compared_word_by_word(store: Warehouse):
    book = WON + " ".join(f" Line {number} of the annex names a form." for number in range(4_000))
    store.add(
        batch(
            at("archive", book, funding(book, WON)),
            at("wire", DOLLARS, funding(DOLLARS, DOLLARS)),
            at("copy", book, funding(book, WON), days=1),
        )
    )

    assert ask(store, "select claims, documents, origins from events") == [(3, 3, 2)]


def test_two_copies_that_share_hundreds_of_acts_are_compared_once(store: Warehouse):
    fines = [f"The regulator ordered firm number {number} to pay €{number},000 for an AI tool on 3 May." for number in range(1, 401)]
    text = " ".join(fines)
    claims = [
        claim(text, fine, object=f"firm number {number}", money=(money(text, f"€{number},000", f"{number}000", "EUR"),))
        for number, fine in enumerate(fines, 1)
    ]
    store.add(batch(at("wire", text, *claims)))
    store.relate()
    store.add(batch(at("copier", text, *claims, days=1), id="b2"))
    allow(store, "150MB")

    assert ask(store, "select documents, origins, count(*) from events group by all") == [(2, 1, 400)]


def allow(store: Warehouse, memory: str) -> None:
    """Allow the database so much memory, and no disk in its place."""
    store._connection.execute(f"set memory_limit = '{memory}'; set max_temp_directory_size = '0MB'")
