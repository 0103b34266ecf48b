"""Which times are whose, and from which day they are counted."""

from datetime import date

import pytest

from parsers.claims import read
from parsers.claims.figures.read_as import put_off
from parsers.model import Claim, Document, Kind
from parsers.values.times import dates

DAY = date(2026, 3, 10)


def claims(text: str, kind: Kind, title: str | None = None) -> list[Claim]:
    document = Document("https://outlet.example/a", title, text, published_on=DAY)
    return [claim for claim in read(document).claims if claim.kind == kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It was agreed to delay the duties from 2 August 2026 to 2 December 2027.", ("2 December 2027", date(2027, 12, 2), "effective"), id="to a day"),
        pytest.param("The start was put off until December 2027.", ("December 2027", date(2027, 12, 1), "effective"), id="until a month"),
        pytest.param("The start was put off until early 2027.", ("early 2027", date(2027, 1, 1), "effective"), id="until a part of a year"),
        pytest.param("The ministry moved to open the office on 2 March 2027.", ("2 March 2027", date(2027, 3, 2), "event"), id="nothing is put off"),
        pytest.param("It was agreed to delay the law from Feb. 1, 2027 to June 30, 2027.", ("June 30, 2027", date(2027, 6, 30), "effective"), id="behind a short month"),
        pytest.param("The Senate postponed until December 2027 a vote on the bill.", ("December 2027", date(2027, 12, 1), "event"), id="a vote"),
        pytest.param("The hearing was put off to 2 March 2027.", ("2 March 2027", date(2027, 3, 2), "event"), id="a hearing"),
        pytest.param("The ban holds until December 2027.", ("until December 2027", None, "period"), id="a period"),
    ],
)  # fmt: skip
def test_a_duty_takes_effect_when_it_was_put_off_to(text: str, expected: tuple[str, date | None, str]) -> None:
    last = put_off(text, dates.find(text, published=DAY)[-1])

    assert (last.surface, last.start_date, last.role) == expected
    assert text[last.start : last.end] == last.surface


ORDER = "Within 90 days of the date of this order, the Secretary of Commerce shall issue guidance on the use of artificial intelligence."


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        pytest.param(f"The President signed an order.\n{ORDER}", "Executive Order of 30 October 2023 on AI", date(2024, 1, 28), id="named in the title"),
        pytest.param(f"The President orders as follows.\n{ORDER}\nTHE WHITE HOUSE,\nOctober 30, 2023.", None, date(2024, 1, 28), id="signed"),
        pytest.param(f"{ORDER}\nTHE WHITE HOUSE, October 30, 2023.", None, date(2024, 1, 28), id="signed on one line"),
        pytest.param(f"{ORDER}\nGiven at Pretoria on 30 October 2023.", None, date(2024, 1, 28), id="given at a place"),
        pytest.param(f"{ORDER}\nIt replaces Executive Order 13960 of December 3, 2020, on trustworthy AI.", None, None, id="another order's day"),
        pytest.param(ORDER, None, None, id="no day told"),
        pytest.param(f"{ORDER.replace('the date of ', '')}\nTHE WHITE HOUSE,\nOctober 30, 2023.", None, date(2024, 1, 28), id="of this order"),
    ],
)  # fmt: skip
def test_days_of_an_order_are_counted_from_its_own_day(text: str, title: str | None, expected: date | None) -> None:
    (claim,) = [
        claim for claim in claims(text, "regulation", title) if claim.times and text[claim.evidence[0].start :].startswith("Within")
    ]

    assert [(time.end_date, time.anchor, time.duration) for time in claim.times] == [(expected, expected and date(2023, 10, 30), "P90D")]


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        pytest.param(
            '"Today we show that artificial intelligence must serve people," AI minister Nora Beck said of the AI law on Monday.',
            "position",
            ["Monday"],
            id="within what is quoted",
        ),
        pytest.param(
            "The government's AI plan, endorsed on Monday, aims to train 9,000 people in AI by 2030.",
            "target",
            ["by 2030"],
            id="beside a goal",
        ),
    ],
)
def test_when_something_else_was_is_no_time_of_a_view_or_a_goal(text: str, kind: Kind, told: list[str]) -> None:
    assert [[time.surface for time in claim.times] for claim in claims(text, kind)] == [told]


def test_money_that_flows_from_a_day_on_goes_on() -> None:
    (claim,) = claims("From 1 September 2026 an AI fund of 4 million euros will share the risk of banks.", "funding")

    assert [(time.start_date, time.end_date) for time in claim.times] == [(date(2026, 9, 1), None)]


def test_days_of_a_circular_are_counted_from_its_publication() -> None:
    text = "The regulator expects banks to act. Banks must file an AI plan within six months of the date of this circular."

    ends = [time.end_date for claim in claims(text, "regulation") for time in claim.times]

    assert ends == [date(2026, 9, 10)]


def test_until_when_views_may_be_sent_is_told_of_the_consultation_alone() -> None:
    text = "The ministry published draft guidelines on artificial intelligence on 2 March 2026 and invited comments on the AI guidelines until 30 April 2026."
    told = {claim.kind: [time.surface for time in claim.times] for claim in read(Document("https://outlet.example/a", None, text)).claims}

    assert told == {"consultation": ["2 March 2026", "until 30 April 2026"], "regulation": ["2 March 2026"]}


@pytest.mark.parametrize(
    ("text", "kind", "ends"),
    [
        pytest.param("The ministry launched an AI strategy on 3 March 2026; its author retires on 20 May 2026.", "strategy", [date(2026, 3, 3)], id="behind a semicolon"),
        pytest.param("In January 2026 the agency banned the chatbot Pavo, and its author retires in June 2026.", "enforcement", [date(2026, 1, 31)], id="of another subject"),
        pytest.param("The AI Act obliges makers of models to publish a summary, but the AI Office cannot fine them before 2 August 2027.", "legislation", [date(2027, 8, 2)], id="from when a law applies"),
        pytest.param("Prosecutors charged two brokers and a carrier last month for having shipped AI chips abroad.", "enforcement", [date(2026, 2, 28)], id="of the same act"),
    ],
)  # fmt: skip
def test_a_time_in_a_part_of_the_sentence_that_tells_something_else_is_not_the_claim_s(text: str, kind: Kind, ends: list[date]) -> None:
    (claim,) = claims(text, kind)

    assert [time.end_date for time in claim.times] == ends


def test_a_fiscal_year_is_that_of_the_publisher_s_country_where_the_text_names_none() -> None:
    text = "The ministry will spend $4 million on artificial intelligence in FY27."
    document = Document("https://outlet.example/a", None, text, published_on=DAY, jurisdiction="IN")

    (claim,) = read(document).claims

    assert [(time.start_date, time.end_date) for time in claim.times] == [(date(2026, 4, 1), date(2027, 3, 31))]


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        pytest.param("The government paid $5 million for AI labs in 2024 and $8 million in 2025.", "funding", [["2024"], ["2025"]], id="each its own"),
        pytest.param("The regulator fined the AI firm Rekola $5 million on Monday, plus $1 million for late filing.", "enforcement", [["Monday"], ["Monday"]], id="of one act"),
        pytest.param("The government gave the AI centre $9 million from 2026 to 2028: $5 million for chips and $4 million for schools.", "funding", [["2026 to 2028"]] * 3, id="of the whole"),
    ],
)  # fmt: skip
def test_a_time_between_two_sums_is_of_the_one_that_it_stands_by(text: str, kind: Kind, told: list[list[str]]) -> None:
    assert [[time.surface for time in claim.times] for claim in claims(text, kind)] == told


def test_how_long_views_may_be_sent_is_counted_from_publication() -> None:
    (claim,) = claims("The ministry opened a 40-day period for comments on its draft AI rules.", "consultation")

    assert [(time.start_date, time.end_date) for time in claim.times] == [(DAY, date(2026, 4, 19))]


@pytest.mark.parametrize(
    ("text", "kind", "ends"),
    [
        ("The bill on AI may reach the president within two weeks.", "legislation", date(2025, 6, 18)),
        ("The AI bill will be adopted by parliament within a month.", "legislation", date(2025, 7, 4)),
        ("The AI Act obliges firms to report incidents within two weeks.", "legislation", None),
        ("The ministry issued guidelines on AI: requests must be answered within six hours.", "regulation", None),
    ],
)
def test_what_a_law_asks_is_counted_from_no_day_and_its_passage_from_publication(text: str, kind: Kind, ends: date | None) -> None:
    found = read(Document("http://document.example/", None, text, published_on=date(2025, 6, 4))).claims

    assert [[time.end_date for time in claim.times] for claim in found if claim.kind == kind] == [[ends]]


def test_by_when_something_is_to_be_is_told_of_the_target_alone() -> None:
    text = "The AI roadmap aims to train 4,000 AI experts by 2031 and adds 6 GW of AI data centres."
    told = {claim.kind: [time.surface for time in claim.times] for claim in read(Document("https://outlet.example/a", None, text)).claims}

    assert told == {"infrastructure": [], "target": ["by 2031"]}


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        pytest.param("Norway's regulator looked for a month in spring 2023 at the chatbot Pavo, and fined the AI firm Zed 15 million euros last May.", "enforcement", ["last May"], id="of the sum"),
        pytest.param("The AI law is in the news. Zed was ordered in January 2025 to stop processing users' data, and last May Rekola, which runs the AI companion Pavo, was told to pay 5 million euros.", "enforcement", ["last May"], id="a part that its time opens"),
        pytest.param("Norway earmarked 1.1 billion euros for artificial intelligence between 2023 and 2025 but had paid out only 380 million by the end of June 2025.", "funding", ["2023 and 2025"], id="of the other sum"),
        pytest.param("The agency published proposed AI guidelines last November and is inviting public comments on them until 31 March.", "regulation", ["last November"], id="what came first"),
        pytest.param("The agency published proposed AI guidelines last November and is inviting public comments on them until 31 March.", "consultation", ["until 31 March"], id="what goes on"),
        pytest.param("The Senate passed the AI bill on Monday and sent it to the governor on Tuesday.", "legislation", ["Monday", "Tuesday"], id="the same thing"),
        pytest.param("The AI bill was published last week and takes effect on 10 October.", "legislation", ["last week", "10 October"], id="the same act"),
        pytest.param("The AI bill goes to the Sejm next Wednesday, and deputies have until 2 December to vote on it.", "legislation", ["next Wednesday", "until 2 December"], id="others, on the same"),
        pytest.param("In May 2024, while the king was in Oslo, the firms Zed and Pavo announced that they will build an AI data centre.", "infrastructure", ["May 2024"], id="before an aside"),
        pytest.param("In May 2024, while AI firms waited, the ministry opened an AI institute and the regulator fined an AI firm.", "enforcement", ["May 2024"], id="of both, before an aside"),
    ],
)  # fmt: skip
def test_each_of_two_acts_of_a_sentence_has_its_own_time(text: str, kind: Kind, told: list[str]) -> None:
    assert [[time.surface for time in claim.times] for claim in claims(text, kind)] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Digital Rights Oslo called for a three-year pause of AI cameras.", [], id="asked for"),
        pytest.param('"I would rather come three months late than never," AI minister Nora Beck said of the AI law.', [], id="spoken of"),
        pytest.param('"We need an AI law for the hubs of the next decade," AI minister Nora Beck said.', [], id="of years to come"),
    ],
)
def test_a_length_that_somebody_only_speaks_of_is_no_time_of_the_view(text: str, told: list[str]) -> None:
    (claim,) = claims(text, "position")

    assert [time.surface for time in claim.times] == told


def test_a_day_before_which_things_were_so_is_no_deadline() -> None:
    text = "The AI law applies from 2 August 2026; AI systems sold before 1 May 2024 are exempt."

    assert [time.end_date for claim in claims(text, "legislation") for time in claim.times if time.role == "deadline"] == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("On 3 March 2026 the Cabinet adopted a national AI strategy with a budget of $40 million over five years.", {"strategy": ["3 March 2026"], "funding": ["3 March 2026", "five years"]}, id="beside a length"),
        pytest.param("The ministry on Monday published draft AI guidelines and opened a public consultation on them until 2 June.", {"regulation": ["Monday"], "consultation": ["Monday", "until 2 June"]}, id="beside until when"),
    ],
)  # fmt: skip
def test_when_the_one_act_of_a_sentence_happened_is_told_of_all_its_claims(text: str, told: dict[str, list[str]]) -> None:
    found = {
        claim.kind: [time.surface for time in claim.times]
        for claim in read(Document("https://outlet.example/a", None, text, published_on=DAY)).claims
    }

    assert {kind: surfaces for kind, surfaces in found.items() if kind in told} == told


def test_until_when_an_order_has_a_body_set_up_is_counted_from_the_day_on_which_it_was_signed() -> None:
    text = "The order, which the president signed on 11 December 2025, directs the ministry to set up an AI task force within 30 days."

    (claim,) = claims(text, "institution")

    assert [time.end_date for time in claim.times] == [date(2026, 1, 10)]


def test_what_had_been_promised_before_a_day_stays_a_deadline() -> None:
    (claim,) = claims("The rapporteur on the AI bill had promised his report before Christmas; the bill is stuck.", "legislation")

    assert [time.end_date for time in claim.times] == [date(2025, 12, 25)]


def test_the_label_of_a_line_that_tells_no_time_dates_it() -> None:
    (claim,) = claims("May 2025: Peru's data agency fined Boreal 2 million euros over its AI chatbot.", "enforcement")

    assert [time.start_date for time in claim.times] == [date(2025, 5, 1)]


def test_a_time_that_only_tells_with_what_an_act_is_compared_does_not_date_it():
    (claim,) = claims("Unlike in Paris last year, the declaration on AI was signed by the United States on Friday.", "partnership")

    assert [time.surface for time in claim.times] == ["Friday"]


def test_when_a_chamber_approved_what_is_now_before_another_is_its_day() -> None:
    (claim,) = claims("The AI bill, approved by the Senate on 20 February, is now before the Chamber of Deputies.", "legislation")

    assert [time.surface for time in claim.times] == ["20 February"]


def test_when_what_was_opened_closes_may_be_told_behind_a_stop() -> None:
    (claim,) = claims("The agency opened a public consultation on draft AI guidelines; it runs until 12 May.", "consultation")

    assert [(time.surface, time.end_date) for time in claim.times] == [("until 12 May", date(2026, 5, 12))]


def test_the_day_from_which_a_law_is_put_off_is_not_its_day() -> None:
    (claim,) = claims("Norway's lawmakers delayed the country's AI law from Feb. 1, 2027 to June 30, 2027.", "legislation")

    assert [time.surface for time in claim.times] == ["June 30, 2027"]


def test_the_days_that_an_order_gives_a_firm_are_counted_from_no_day_of_publication() -> None:
    (claim,) = claims("The regulator ordered the AI firm Halden to delete its models within 30 days.", "enforcement")

    assert [(time.surface, time.start_date, time.end_date) for time in claim.times] == [("within 30 days", None, None)]
