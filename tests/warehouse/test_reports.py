"""Named questions and their right answers."""

import re
import shutil
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from parsers.model import Claim
from tests.warehouse import stories
from tests.warehouse.stories import DAY, FINE, FUND, LAW, NOON, batch, claim, funding, law, money, told
from warehouse import ExchangeRate, UnknownReport, Warehouse, query, report, reports
from warehouse.report import named, values

PLAN = "Officials said the ministry may spend ₩530 billion ($390 million) on it by 31 March 2026."


@pytest.fixture
def path(path: Path, empty_file: Path) -> Path:
    """An empty warehouse."""
    return Path(shutil.copyfile(empty_file, path))


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory, empty_file: Path) -> Path:
    """A warehouse with four documents, one of which changed."""
    path = Path(shutil.copyfile(empty_file, tmp_path_factory.mktemp("reports") / "warehouse.duckdb"))
    fine = claim(
        *(FINE, FINE),
        kind="enforcement",
        actor="The regulator",
        jurisdiction="IT",
        object="Acme",
        money=(money(FINE, "€5 million", "5000000", "EUR", role="penalty"),),
    )
    plan = claim(
        *(PLAN, PLAN),
        stage="considered",
        factuality="possible",
        attribution="Officials",
        money=(
            money(PLAN, "₩530 billion", "530000000000", "KRW"),
            money(PLAN, "$390 million", "390000000", role="conversion"),
        ),
        times=(stories.time(PLAN, "by 31 March 2026", end_date=date(2026, 3, 31), precision="day", role="deadline"),),
    )
    both = f"{LAW} {FUND}"
    named = replace(funding(FUND), actor_id="wikidata:Q1")
    first = (
        told(both, law(both), funding(both)),
        told(FINE, fine, url="https://r.example/fine"),
        told(PLAN, plan, url="https://r.example/plan"),
    )
    then = (told(LAW, law(LAW), at=NOON + DAY), told(FUND, named, url="https://r.example/fund", at=NOON + DAY))
    with Warehouse(path) as store:
        store.add(batch(*first))
        store.add(batch(*then, id="b2", at=NOON + DAY))
    return path


def answer(file: Path, name: str, columns: str, **given: str) -> list[tuple]:
    found = report(file, name, given)
    places = [found.columns.index(column) for column in columns.split()]
    return [tuple(row[place] for place in places) for row in found.rows]


def test_new_money_counts_what_is_announced_and_not_what_may_be(file: Path):
    assert answer(file, "new-money", "jurisdiction currency acts amount") == [("KR", "USD", 1, Decimal(390_000_000))]
    assert answer(file, "new-money", "acts", since="2026-03-03") == []
    assert answer(file, "new-money", "acts", jurisdiction="FR") == []


def test_new_money_is_that_of_public_bodies_alone(path: Path):
    actors = [("Canada", True), ("Acme", False), (None, None)]
    given = [replace(funding(FUND), actor=who, actor_is_public=public, jurisdiction="CA") for who, public in actors]
    with Warehouse(path) as store:
        store.add(batch(*(told(FUND, each, url=f"https://a.example/{number}") for number, each in enumerate(given))))

    assert answer(path, "new-money", "jurisdiction acts amount") == [("CA", 1, Decimal(390_000_000))]
    assert set(query(path, "select actor, actor_is_public from funding").rows) == set(actors)


def test_money_a_year_is_not_added_to_money_once_and_for_all_and_what_is_told_as_at_most_is_shown(path: Path):
    sums = [money(FUND, "$390 million", "390000000", **fields) for fields in ({}, {"qualifier": "max"}, {"per": "year"})]
    given = [replace(funding(FUND), money=(each,)) for each in sums]
    with Warehouse(path) as store:
        store.add(batch(*(told(FUND, each, url=f"https://a.example/{number}") for number, each in enumerate(given))))

    assert answer(path, "new-money", "per acts amount at_most") == [
        (None, 2, Decimal(780_000_000), Decimal(390_000_000)),
        ("year", 1, Decimal(390_000_000), None),
    ]


@pytest.mark.parametrize(
    ("text", "drawn_in"),
    [
        ("The president said private investors would put $390 million into AI chips.", True),
        ("The president announced InvestChips, an initiative to mobilise $390 million for AI chips.", True),
        ("The president pledged $390 million of public and private investment in AI chips.", True),
        ("The president gave private schools money: $390 million for AI chips.", False),
        ("The president announced $390 million for AI chips, to attract private investors.", False),
    ],
)
def test_what_private_investors_are_to_put_in_is_no_new_money_of_whoever_announces_it(path: Path, text: str, drawn_in: bool):  # noqa: FBT001
    given = claim(text, text, actor="The president", money=(money(text, "$390 million", "390000000"),))
    with Warehouse(path) as store:
        store.add(batch(told(text, given)))

    assert query(path, "select is_drawn_in from funding").rows == ((drawn_in,),)
    assert answer(path, "new-money", "acts") == ([] if drawn_in else [(1,)])


def test_a_sum_that_another_sentence_tells_is_not_drawn_in_by_the_words_of_this_one(path: Path):
    fund = "The president announced a fund for chips with private investors."
    text = f"{fund} It holds $390 million."
    given = claim(text, fund, actor="The president", money=(money(text, "$390 million", "390000000"),))
    with Warehouse(path) as store:
        store.add(batch(told(text, given)))

    assert query(path, "select is_drawn_in from funding").rows == ((False,),)


def test_sums_that_nobody_has_do_not_keep_the_others_from_being_added_up(path: Path):
    huge = replace(funding(FUND), money=(money(FUND, "$390 million", "9e35"),))
    with Warehouse(path) as store:
        store.add(batch(*(told(FUND, each, url=f"https://{number}.example/") for number, each in enumerate((huge, huge, funding(FUND))))))

    assert answer(path, "new-money", "amount amount_usd") == [(Decimal(390_000_000), Decimal(390_000_000))]


def test_new_money_is_neither_what_was_given_years_ago_nor_what_a_candidate_or_a_former_government_promised(path: Path):
    long_ago = "In 2019 the ministry announced a $390 million fund for AI chips."
    in_campaign = "The president pledged $390 million for AI chips during his campaign."
    dated = stories.time(long_ago, "In 2019", start_date=date(2019, 1, 1), end_date=date(2019, 12, 31), precision="year")
    given = [
        (FUND, funding(FUND)),
        (long_ago, claim(long_ago, long_ago, money=(money(long_ago, "$390 million", "390000000"),), times=(dated,))),
        (in_campaign, claim(in_campaign, in_campaign, money=(money(in_campaign, "$390 million", "390000000"),))),
        (FUND, replace(funding(FUND), actor="The previous government")),
    ]
    with Warehouse(path) as store:
        store.add(batch(*(told(text, each, url=f"https://a.example/{number}") for number, (text, each) in enumerate(given))))

    assert answer(path, "new-money", "acts amount") == [(1, Decimal(390_000_000))]
    assert answer(path, "new-money", "acts", since="2019-06-01") == [(2,)]


def test_deadlines_fall_in_the_days_ahead(file: Path):
    assert answer(file, "deadlines", "day jurisdiction factuality surface") == [(date(2026, 3, 31), "KR", "possible", "by 31 March 2026")]
    assert answer(file, "deadlines", "day", days="7") == []
    assert answer(file, "deadlines", "day", today="2026-04-01") == []


def test_what_an_actor_announced_is_found_by_name_or_identifier(file: Path):
    assert answer(file, "announced-by", "kind object", actor="parliament") == [("legislation", "the AI Act")]
    assert answer(file, "announced-by", "kind actor", actor="wikidata:Q1") == [("funding", "The ministry")]


def test_fines_name_regulator_firm_and_sum(file: Path):
    assert answer(file, "fines", "regulator jurisdiction fined amount currency") == [
        ("The regulator", "IT", "Acme", Decimal(5_000_000), "EUR")
    ]


def penalised(text: str, surface: str | None = "€5 million", **fields: object) -> tuple[str, Claim]:
    """Return a text and the claim of enforcement that it makes."""
    sums = (money(text, surface, "5000000", "EUR", role="penalty"),) if surface else ()
    return text, claim(text, text, **{"kind": "enforcement", "stage": "enacted", "object": "Acme", "money": sums} | fields)


def test_fines_are_those_that_were_imposed(path: Path):
    imposed = [
        penalised(FINE),
        penalised("The regulator fined Acme over its chatbot.", None),
        penalised("Acme agreed to pay €5 million to settle the case.", actor="Acme", actor_is_public=False, object="the case"),
    ]
    others = [
        penalised("The regulator opened a case against Acme.", None),
        penalised("Acme has 30 days to appeal.", None),
        penalised("The state dropped its lawsuit against Acme.", None, stage="withdrawn"),
        penalised("The regulator intends to fine Acme €5 million.", stage="proposed"),
        penalised("Acme may be fined €5 million.", factuality="possible"),
        penalised("A court overturned the €5 million fine.", factuality="asserted"),
        penalised("The regulator did not impose a fine on Acme.", None),
        penalised("Serious breaches carry fines of €5 million."),
        penalised(
            "A court can impose a fine of up to €5 million.",
            money=(money("€5 million", "€5 million", "5000000", role="penalty", qualifier="max"),),
        ),
        penalised("The state sued Acme for €5 million.", money=(money("€5 million", "€5 million", "5000000"),)),
    ]
    with Warehouse(path) as store:
        store.add(batch(*(told(text, each, url=f"https://a.example/{number}") for number, (text, each) in enumerate((*imposed, *others)))))

    assert sorted(answer(path, "fines", "quote fined regulator amount"), key=repr) == sorted(
        [
            (FINE, "Acme", "The ministry", Decimal(5_000_000)),
            ("The regulator fined Acme over its chatbot.", "Acme", "The ministry", None),
            ("Acme agreed to pay €5 million to settle the case.", "Acme", None, Decimal(5_000_000)),
        ],
        key=repr,
    )


def test_what_changed_since_a_day_is_what_sources_took_back_or_added(file: Path):
    assert answer(file, "changed-since", "change kind url", since="2026-03-03") == [
        ("closed", "funding", stories.URL),
        ("opened", "funding", "https://r.example/fund"),
    ]


def test_what_is_only_considered_says_on_whose_word(file: Path):
    assert answer(file, "considered", "stage factuality attribution") == [("considered", "possible", "Officials")]
    assert answer(file, "considered", "stage", jurisdiction="FR") == []


def test_positions_name_the_voice(file: Path):
    assert answer(file, "positions", "voice quote") == [("Officials", PLAN)]
    assert answer(file, "positions", "voice", about="quantum") == []


def test_coverage_counts_claims_by_country(file: Path):
    assert answer(file, "coverage", "jurisdiction claims documents funding") == [("KR", 3, 3, 2), ("IT", 1, 1, 0)]


def test_nothing_takes_effect(file: Path):
    assert answer(file, "in-force", "day") == []


@pytest.mark.parametrize("name", [each.name for each in reports()])
def test_every_report_answers_with_no_more_than_what_must_be_given(file: Path, name: str):
    needed = {each.name: "ministry" for each in named(name).parameters if each.by_default is None}

    assert report(file, name, needed).columns


def test_every_parameter_in_a_reports_sql_is_declared():
    for each in reports():
        code = "\n".join(line for line in each.sql.splitlines() if not line.startswith("--"))
        assert {parameter.name for parameter in each.parameters} == set(re.findall(r"\$(\w+)", code))


@pytest.mark.parametrize(
    ("name", "given", "message"),
    [
        ("nonsense", {}, "no report 'nonsense'; there are announced-by, "),
        ("fines", {"until": "2026-01-01"}, "report fines has no parameter until; it has since"),
        ("fines", {"since": "yesterday"}, "report fines: since is 'yesterday', must be a date, as 2026-03-12"),
        ("announced-by", {}, "report announced-by needs actor=...: a part of its name"),
        ("announced-by", {"actor": " "}, "actor is ' ', must be a text with something in it"),
        ("one-source", {"kind": "bogus"}, "kind is 'bogus', must be one of funding, legislation, "),
        ("new-money", {"jurisdiction": "UK"}, "jurisdiction is 'UK', must be a code of ISO 3166, EU or INT"),
        ("new-money", {"jurisdiction": "Korea"}, "jurisdiction is 'Korea', must be a code of ISO 3166, EU or INT"),
        ("deadlines", {"days": "99999999999"}, "days is '99999999999', must be a whole number from 0 to 36525"),
        ("deadlines", {"days": "-1"}, "days is '-1', must be a whole number from 0 to 36525"),
    ],
)
def test_a_wrong_call_is_told_what_there_is(file: Path, name: str, given: dict, message: str):
    with pytest.raises(UnknownReport, match=message):
        report(file, name, given)


def test_kinds_and_jurisdictions_are_asked_for_in_any_letter_case(file: Path):
    assert answer(file, "new-money", "jurisdiction", jurisdiction="kr") == [("KR",)]
    assert values(named("considered"), {"jurisdiction": "us-ca"}) == {"jurisdiction": "US-CA"}
    assert values(named("readers"), {"kind": "Funding"}) == {"kind": "funding"}


def test_funding_is_told_in_euros_and_dollars_by_the_last_rate_before_publication(store: Warehouse):
    won, dollars = money(PLAN, "₩530 billion", "530000000000", "KRW"), money(PLAN, "$390 million", "390000000", role="conversion")
    store.add(batch(told(PLAN, claim(PLAN, PLAN, money=(won, dollars)))))
    friday, monday_after = date(2026, 2, 27), date(2026, 3, 9)
    store.add_rates(
        [
            ExchangeRate("KRW", friday, Decimal("1590.5"), "ECB"),
            ExchangeRate("USD", friday, Decimal("1.17"), "ECB"),
            ExchangeRate("KRW", monday_after, Decimal(1), "ECB"),
        ]
    )
    store.close()

    assert query(store.path, "select amount_eur, amount_usd, told_usd, rate_day, rate_source from funding").rows == (
        (Decimal("333228544.48"), Decimal("389877397.04"), Decimal(390_000_000), date(2026, 2, 27), "ECB"),
    )


def test_a_rate_of_another_week_says_nothing_of_a_sum(store: Warehouse):
    store.add(batch(told(PLAN, claim(PLAN, PLAN, money=(money(PLAN, "₩530 billion", "530000000000", "KRW"),)))))
    old = date(2026, 2, 23)  # a week before
    store.add_rates([ExchangeRate("KRW", old, Decimal("1590.5"), "ECB"), ExchangeRate("USD", old, Decimal("1.17"), "ECB")])
    store.close()

    assert query(store.path, "select amount_eur, amount_usd, rate_day, rate_source from funding").rows == ((None,) * 4,)


def test_rates_that_are_known_already_change_nothing_and_others_take_the_old_ones_place(store: Warehouse):
    monday, tuesday = date(2026, 3, 2), date(2026, 3, 3)
    first = [ExchangeRate("USD", monday, Decimal("1.17"), "ECB"), ExchangeRate("USD", tuesday, Decimal("1.18"), "ECB")]

    assert store.add_rates(first) == 2
    assert store.add_rates(first) == 0
    assert store.add_rates([ExchangeRate("USD", monday, Decimal("1.16"), "Fed"), first[1]]) == 1
    store.close()
    assert query(store.path, "select day, per_eur, source from core.exchange_rates order by day").rows == (
        (monday, Decimal("1.16"), "Fed"),
        (tuesday, Decimal("1.18"), "ECB"),
    )


def test_a_timeline_has_the_day_of_telling_and_the_days_told(file: Path):
    assert query(file, "select day, what from timeline where attribution = 'Officials' order by day").rows == (
        (date(2026, 3, 2), "told"),
        (date(2026, 3, 31), "deadline"),
    )


def test_a_sum_that_a_tiny_rate_makes_larger_than_any_column_is_not_told_in_euros(store: Warehouse):
    won = money(PLAN, "₩530 billion", "5.3e35", "KRW")
    store.add(batch(told(PLAN, claim(PLAN, PLAN, money=(won,)))))
    day = date(2026, 2, 27)
    store.add_rates([ExchangeRate("KRW", day, Decimal("0.000001"), "ECB"), ExchangeRate("USD", day, Decimal("1.17"), "ECB")])
    store.close()

    assert query(store.path, "select amount_eur, amount_usd, rate_day from funding").rows == ((None, None, day),)
