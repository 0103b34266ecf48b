"""How alike two claims are, and why."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from parsers.claims.match.alike import TOGETHER, Alike, alike, rarity
from parsers.claims.match.compared import Compared, Days, names, numbers, words
from parsers.claims.match.sums import ComparedSum

WON = Compared(
    kind="funding",
    stage="announced",
    factuality="asserted",
    jurisdiction="KR",
    actor="Ministry of Science and ICT",
    actor_id="wikidata:Q1",
    object=words("sovereign foundation models"),
    words=words("sovereign foundation models", "The ministry put 530 billion won into sovereign foundation models by five teams."),
    sums=(ComparedSum(Decimal(530_000_000_000), "KRW"),),
    told_on=date(2026, 3, 2),
)
DOLLARS = replace(WON, words=words("Seoul gives five teams 530 billion won for foundation models"), actor="Seoul", actor_id=None)
BUSES = replace(
    WON, object=words("driverless buses"), words=words("The ministry buys driverless buses"), sums=(ComparedSum(Decimal(20), "KRW"),)
)
NOTHING_ALIKE = Alike(0.0, ())
RARE = rarity([WON.words, DOLLARS.words, BUSES.words, frozenset(), frozenset()])


def test_the_same_act_in_other_words_is_alike_and_says_why():
    found = alike(WON, DOLLARS, RARE)

    assert found.score >= TOGETHER
    assert found.reasons == (
        "objects alike: soverei, foundat, model",
        "words in common: 530, five, foundat, model",
        "the same sum: KRW 530,000,000,000",
        "told within days of each other",
    )


def test_likeness_has_no_direction():
    assert alike(WON, DOLLARS, RARE).score == alike(DOLLARS, WON, RARE).score


def test_another_act_of_the_same_ministry_on_the_same_day_is_not_alike():
    assert alike(WON, BUSES, RARE).score < TOGETHER


@pytest.mark.parametrize("other", [{"kind": "target"}, {"stage": "withdrawn"}, {"jurisdiction": "JP"}, {"factuality": "negated"}], ids=str)
def test_claims_of_another_kind_stage_place_or_denied_are_never_one_act(other: dict):
    assert alike(WON, replace(WON, **other), RARE) == NOTHING_ALIKE


def test_a_jurisdiction_that_is_not_known_forbids_nothing():
    assert alike(WON, replace(WON, jurisdiction=None), RARE).score >= TOGETHER


# told with few words in common, so that no score reaches its ceiling
PALE = replace(DOLLARS, object=words("chips and data"), words=words("Seoul gives five teams chips and data"), sums=())


def score_of_sums(one: ComparedSum, other: ComparedSum) -> float:
    return alike(replace(WON, sums=(one,)), replace(PALE, sums=(other,)), RARE).score


def won(billions: str, **fields: Any) -> ComparedSum:
    return ComparedSum(Decimal(billions) * 10**9, "KRW", **fields)


@pytest.mark.parametrize(
    "told",
    [
        pytest.param(won("533"), id="rounded"),
        pytest.param(won("500", qualifier="approx"), id="about"),
        pytest.param(won("500", qualifier="min"), id="at least"),
        pytest.param(won("400", qualifier="range", amount_max=Decimal(600_000_000_000)), id="a range around it"),
    ],
)
def test_a_sum_is_the_same_when_it_is_told_less_exactly(told: ComparedSum):
    assert score_of_sums(won("530"), told) == score_of_sums(won("530"), won("530"))


def test_another_sum_speaks_against_and_a_bound_that_leaves_room_does_not():
    assert score_of_sums(won("530"), won("720")) < score_of_sums(won("530"), ComparedSum(Decimal(390_000_000), "USD"))
    assert score_of_sums(won("530"), won("100", qualifier="min")) == score_of_sums(won("530"), ComparedSum(Decimal(390_000_000), "USD"))
    assert score_of_sums(won("530"), won("900", qualifier="min")) == score_of_sums(won("530"), won("720"))


def test_a_slip_of_zeros_is_likelier_one_sum_than_two():
    assert score_of_sums(won("530"), won("5300")) > score_of_sums(won("530"), ComparedSum(Decimal(390_000_000), "USD"))
    assert score_of_sums(won("50"), won("500")) == score_of_sums(won("530"), won("720"))


def test_a_sum_a_year_is_another_than_one_once_and_for_all():
    assert score_of_sums(won("530"), won("530", per="year")) < score_of_sums(won("530"), won("530"))
    assert score_of_sums(won("530"), won("720", per="year")) == score_of_sums(won("530"), ComparedSum(Decimal(390_000_000), "USD"))


def days(first: date, last: date | None = None) -> tuple[Days, ...]:
    return (Days(first, last or first),)


SECOND_OF_MARCH = days(date(2026, 3, 2))


def score_of_days(one: tuple[Days, ...], other: tuple[Days, ...]) -> float:
    return alike(replace(WON, days=one), replace(PALE, sums=WON.sums, days=other), RARE).score


def test_the_day_of_the_act_tells_more_than_the_day_of_the_telling():
    assert "the same day: 2026-03-02" in alike(replace(WON, days=SECOND_OF_MARCH), replace(PALE, days=SECOND_OF_MARCH), RARE).reasons
    assert score_of_days(SECOND_OF_MARCH, SECOND_OF_MARCH) > score_of_days((), ())


def test_a_day_some_weeks_off_speaks_against_and_one_months_off_more():
    weeks_off, months_off = (score_of_days(SECOND_OF_MARCH, days(date(2026, month, 14))) for month in (3, 7))

    assert score_of_days((), ()) > weeks_off > months_off


def test_a_month_that_holds_the_day_contradicts_nothing():
    assert score_of_days(SECOND_OF_MARCH, days(date(2026, 3, 1), date(2026, 3, 31))) == score_of_days((), ())


def test_positions_of_two_are_two_and_of_one_who_is_not_named_nobodys():
    view = replace(WON, kind="position", actor_id=None)

    assert alike(view, replace(view, told_on=None), RARE).score > 0
    assert alike(view, replace(view, actor="The Foundry Alliance"), RARE) is None
    assert alike(view, replace(view, actor="He"), RARE) is None


def test_whoever_welcomes_a_thing_and_criticises_it_holds_two_views():
    welcomes, criticises = (replace(WON, kind="position", words=words(f"OpenAI {does} the delay")) for does in ("welcomed", "criticised"))

    assert alike(welcomes, welcomes, RARE).score > TOGETHER
    assert alike(welcomes, criticises, RARE) is None


FINED = replace(WON, kind="enforcement", stage="enacted", object=words("Mistella"), names=names("the AI firm Mistella"))


def test_fines_on_two_firms_are_two_unless_one_names_both():
    other = replace(FINED, object=words("Voxara"), names=names("Voxara"))

    assert alike(FINED, other, RARE) is None
    assert alike(FINED, replace(other, words=words("fined Voxara and Mistella")), RARE) is not None


def test_what_two_firms_promise_are_two_promises_unless_one_tells_of_both():
    one, other = (replace(WON, actor=firm, actor_id=None, actor_is_public=False) for firm in ("Microsoft Corp.", "Amazon"))

    assert alike(one, replace(one, actor="Microsoft"), RARE).score > TOGETHER
    assert alike(one, other, RARE) is None
    assert alike(one, replace(other, words=words("Amazon, as Microsoft did")), RARE) is not None


def test_the_two_chambers_of_a_parliament_pass_a_bill_twice():
    lower, upper = (replace(SIGNED, stage="passed", actor=f"Brazil's {chamber}") for chamber in ("Chamber of Deputies", "Senate"))

    assert alike(lower, replace(lower, actor="Brazil's lower house"), RARE).score > TOGETHER
    assert alike(lower, upper, RARE) is None


def test_positions_on_two_things_are_two():
    view = replace(WON, kind="position", actor_id=None)

    assert alike(view, replace(view, object=words("driverless buses")), RARE) is None


SIGNED = replace(
    WON, kind="legislation", stage="enacted", actor="Governor Newsom", actor_id=None, sums=(), object=words("Senate Bill 53"),
    numbers=numbers("Senate Bill 53"), days=days(date(2025, 9, 29)), told_on=date(2025, 9, 30),
)  # fmt: skip


def test_laws_of_two_numbers_are_two_whatever_else_they_share():
    other = replace(SIGNED, object=words("SB 1047"), numbers=numbers("SB 1047"))

    undated = replace(SIGNED, days=(), told_on=None)

    assert alike(undated, undated, RARE).score > alike(undated, replace(undated, numbers=frozenset()), RARE).score > TOGETHER
    assert alike(SIGNED, other, RARE) is None


def test_an_act_foreseen_for_a_day_and_told_as_done_on_it_are_one():
    foreseen = replace(SIGNED, stage="proposed", told_on=date(2025, 9, 25))

    assert alike(foreseen, SIGNED, RARE) == alike(SIGNED, foreseen, RARE)
    assert alike(foreseen, SIGNED, RARE).score > TOGETHER
    assert alike(replace(foreseen, told_on=date(2025, 10, 1)), SIGNED, RARE) == NOTHING_ALIKE
    assert alike(replace(foreseen, days=()), SIGNED, RARE) == NOTHING_ALIKE


def test_a_bill_that_somebody_has_yet_to_decide_on_is_the_bill_he_decided_on():
    undecided = replace(SIGNED, stage="considered", days=(), told_on=date(2025, 9, 14))

    assert alike(undecided, SIGNED, RARE).score > TOGETHER
    assert alike(replace(undecided, told_on=date(2025, 11, 1)), SIGNED, RARE) == NOTHING_ALIKE
    assert alike(replace(undecided, actor="Senator Wiener"), SIGNED, RARE) == NOTHING_ALIKE


def test_money_that_is_hoped_for_and_then_granted_is_one_grant():
    hoped = replace(WON, stage="proposed", told_on=date(2026, 1, 5))

    assert alike(hoped, WON, RARE).score > TOGETHER
    assert alike(replace(hoped, told_on=date(2026, 5, 5)), WON, RARE) == NOTHING_ALIKE
    assert alike(replace(hoped, actor="Naver", actor_id="wikidata:Q2"), WON, RARE) == NOTHING_ALIKE


def test_what_one_paper_announces_and_another_tells_as_done_is_one_act():
    opened = replace(WON, kind="institution", stage="enacted")

    assert alike(opened, replace(opened, stage="announced"), RARE).score > TOGETHER
    assert alike(replace(opened, kind="legislation"), replace(opened, kind="legislation", stage="announced"), RARE) == NOTHING_ALIKE


def test_a_fine_that_a_bill_provides_is_that_of_the_law_if_the_sum_is_the_same():
    law = replace(WON, kind="legislation", stage="in_force")

    assert alike(replace(law, stage="proposed"), law, RARE).score > TOGETHER
    assert alike(replace(law, stage="proposed", sums=(won("720"),)), law, RARE) == NOTHING_ALIKE


def test_a_draft_and_the_final_form_are_two():
    draft, final = (replace(WON, kind="strategy", object=words(f"{form} national strategy")) for form in ("draft", "final"))

    assert alike(draft, replace(draft, object=words("national strategy")), RARE).score > TOGETHER
    assert alike(draft, final, RARE) is None


def test_signed_and_vetoed_at_one_time_are_one_act_that_somebody_tells_wrongly():
    vetoed = replace(SIGNED, stage="withdrawn", days=days(date(2025, 9, 1), date(2025, 9, 30)))

    assert alike(vetoed, SIGNED, RARE).score > TOGETHER
    assert alike(replace(vetoed, days=days(date(2026, 9, 1))), SIGNED, RARE) == NOTHING_ALIKE
    assert alike(replace(vetoed, numbers=frozenset()), SIGNED, RARE) == NOTHING_ALIKE


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Senate Bill 53", {"53"}),
        ("SB 1047", {"1047"}),
        ("Bill No. 2338/2023", {"2338"}),
        ("Executive Order 14110 of October 30, 2023", {"14110"}),
        ("Budget 2025", set()),
        ("13,000 GPUs for Norway 95 percent of them new", set()),
        ("programme worth USD 390 million", set()),
        (None, set()),
    ],
    ids=str,
)
def test_laws_and_orders_are_called_by_numbers_and_sums_and_years_call_nothing(text: str | None, called: set[str]):
    assert numbers(text) == called


def test_words_leave_out_what_every_claim_has_plurals_and_accents():
    assert words("The government said the teams", None, "team 530 won") == {"team", "530"}
    assert words("gigafactorías") == words("gigafactories") == {"gigafac"}
