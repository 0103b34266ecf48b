"""Sums of money: one value, many wordings; what is none; and what the words around a sum say."""

import tomllib
from decimal import Decimal
from pathlib import Path

import pytest

from parsers.names import entries, table
from parsers.values.sums import money
from parsers.values.sums.currencies import right_of
from parsers.values.sums.currency_marks import LEFT_ONLY

FILE = tomllib.loads(Path(__file__).with_name("money.toml").read_text(encoding="utf-8"))


def told(text: str, **known: str) -> list[str]:
    return [f"{found.currency} {found.amount.normalize():f}" for found in money.find(text, **known)]


@pytest.mark.parametrize(("value", "text"), [(value, text) for value, texts in FILE["corpus"].items() for text in texts])
@pytest.mark.parametrize("frame", ["{}", "The plan is worth {} in all.", "({})"])
def test_one_sum_has_many_wordings(value: str, text: str, frame: str):
    assert told(frame.format(text)) == [value]


@pytest.mark.parametrize("text", FILE["silent"])
def test_what_is_no_money_stays_silent(text: str):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("$100 million to $200 million", "100000000", "200000000"),
        ("between $5 and $10 million", "5000000", "10000000"),
        ("€20bn-€30bn", "20000000000", "30000000000"),
        ("5bn-6bn yuan", "5000000000", "6000000000"),
        ("7-9 lakh rupees", "700000", "900000"),
        ("$500 to $1.5 million", "500", "1500000"),
        ("five or six billion dollars", "5000000000", "6000000000"),
        ("from 10 to 20 dollars", "10", "20"),
        ("$1-2m", "1000000", "2000000"),
        ("rose by $5 to $10 million", "5000000", "10000000"),
        ("cut by between $5 million and $10 million", "5000000", "10000000"),
        ("KES 1.2 to 1.4 billion", "1200000000", "1400000000"),
    ],
)
def test_a_range_has_two_ends(text: str, low: str, high: str):
    (found,) = money.find(text)

    assert (found.amount, found.amount_max, found.qualifier) == (Decimal(low), Decimal(high), "range")


@pytest.mark.parametrize(
    "text",
    [
        "raised from $5 million to $10 million",
        "raised from 5 million dollars to 10 million",
        "grew from 5 million dollars this year to 10 million",
        "$5 million and $10 million",
        "cut the fund from $5 million to $10 million",
        "was raised by $5 million to $10 million",
        "was raised by almost $5 million to $10 million",
        "moved to $5 million from $10 million",
        "Instead of the promised $5 million, Canada spent $10 million.",
    ],
)
def test_two_sums_are_no_range(text: str):
    assert told(text) == ["USD 5000000", "USD 10000000"]


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("more than $5 million", "min"),
        ("at least a €5 million", "min"),
        ("$5 million or more", "min"),
        ("£5m-plus", "min"),
        ("up to $5 million", "max"),
        ("no more than $5 million", "max"),
        ("less than an additional $5 million", "max"),
        ("about $5 million", "approx"),
        ("fewer than 5 million dollars", "max"),
        ("not to exceed $5 million", "max"),
        ("shall not exceed $5 million", "max"),
        ("a ceiling of $5 million", "max"),
        ("a maximum fine of $5 million", "max"),
        ("max. $5 million", "max"),
        ("a minimum of $5 million", "min"),
        ("a minimum fine of $5 million", "min"),
        ("at least some $5 million", "min"),
        ("up to about $5 million", "max"),
        ("a floor of $5 million", "min"),
        ("$5 million plus travel", "exact"),
        ("topping the $5 million", "exact"),
        ("nearly $5 million", "approx"),
        ("$5 million or so", "approx"),
        ("$5 million or less", "max"),
        ("tens of millions of dollars", "min"),
        ("$5 million", "exact"),
    ],
)
def test_words_beside_a_sum_qualify_it_and_are_none_of_its_surface(text: str, qualifier: str):
    (found,) = money.find(text)

    assert found.qualifier == qualifier
    assert not found.surface.startswith(("more", "at", "up", "no", "less", "about", "nearly"))


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("$5 million a year", "year"),
        ("€5m annually", "year"),
        ("$5 million in annual revenue", "year"),
        ("an annual budget of $5 million", "year"),
        ("RM79 a month", "month"),
        ("$20 per day", "day"),
        ("$5 million for each of fiscal years 2027 through 2031", "year"),
        ("$5 million to the Institute for each of the fiscal years 2027 to 2031", "year"),
        ("$5 million for each of the next five years", "year"),
        ("$5 million for each fiscal year", "year"),
        ("$5 million per fiscal year", "year"),
        ("$12 a month", "month"),
        ("65 rupees an hour", None),
        ("$5 million every year", "year"),
        ("$5 million for each of the five states", None),
        ("$5m/yr", "year"),
        ("$5 million/year", "year"),
        ("up from $38,373 a year ago", None),
        ("$5 million a yearling", None),
        ("$5 million", None),
    ],
)
def test_a_sum_may_recur(text: str, per: str | None):
    (found,) = money.find(text)

    assert found.per == per


@pytest.mark.parametrize(
    ("text", "told_as"),
    [
        ("530 billion won ($390 million)", [("KRW", "total"), ("USD", "conversion")]),
        ("530 billion won, or about $390 million, for chips", [("KRW", "total"), ("USD", "conversion")]),
        ("A$100m ($65m)", [("AUD", "total"), ("USD", "conversion")]),
        ("€5.6bn so far (¥920bn)", [("EUR", "total"), ("JPY", "conversion")]),
        ("30 million won, around €17,500, a day", [("KRW", "total"), ("EUR", "conversion")]),
        ("$1bn, of which up to $705m is for chips and up to $200m for people", [("USD", "total"), ("USD", "part"), ("USD", "part")]),
        ("€5 million a year (about $5.4 million)", [("EUR", "total"), ("USD", "conversion")]),
        ("fine of up to €35 million", [("EUR", "penalty")]),
        ("fined Clearview €30.5 million", [("EUR", "penalty")]),
        ("a $5 million penalty", [("USD", "penalty")]),
        ("$1 million per violation", [("USD", "penalty")]),
        ("$1 million for each serious breach", [("USD", "penalty")]),
        ("Fine | KRW 30 million", [("KRW", "penalty")]),
        ("Penalty: up to KRW 30 million", [("KRW", "penalty")]),
        ("Duty | Fine\nLabels | KRW 30 million\nReports | KRW 10 million", [("KRW", "penalty"), ("KRW", "penalty")]),
        ("Duty | Cost | Fine\nLabels | KRW 30 million | none", [("KRW", "total")]),
        ("Fine print\nLabels | KRW 30 million", [("KRW", "total")]),
        ("65 rupees an hour", [("INR", "part")]),
        ("$0.47 per agency", [("USD", "part")]),
        ("€5m per project", [("EUR", "part")]),
        ("€5m to each of six hubs", [("EUR", "part")]),
        ("Each of the six hubs will receive €5m.", [("EUR", "part")]),
        ("Each winner receives between €4m and €9m.", [("EUR", "part")]),
        ("Each year the six hubs share €5m.", [("EUR", "total")]),
        ("$7 per 1,000 tokens", [("USD", "part")]),
        ("$3 per GPU-hour", [("USD", "part")]),
        ("$10/hour", [("USD", "part")]),
        ("$5 million per Smith", [("USD", "total")]),
        ("$12 a month", [("USD", "total")]),
        ("$5 million per the agreement", [("USD", "total")]),
        ("$5 million a week ago", [("USD", "total")]),
        ("KES 1.2 billion (Sh1.2 billion)", [("KES", "total"), ("KES", "conversion")]),
        ("fines from €7.5m or 1.5% to €35m or 7%", [("EUR", "penalty"), ("EUR", "penalty")]),
        ("$1bn, of which $50m is for chips", [("USD", "total"), ("USD", "part")]),
        ("$1bn, including $50m for chips", [("USD", "total"), ("USD", "part")]),
        ("$1bn for chips. Another $50m goes to schools", [("USD", "total"), ("USD", "total")]),
        ("$225 million to 45 firms, each receiving $5 million", [("USD", "total"), ("USD", "part")]),
        ("$225 million to 45 firms, $5 million each", [("USD", "total"), ("USD", "part")]),
        ("$225 million for roads and $5 million each year for tests", [("USD", "total"), ("USD", "total")]),
        ("500 million shekels for a machine, 160 million of it a grant", [("ILS", "total"), ("ILS", "part")]),
    ],
)
def test_a_sum_has_a_role_in_its_sentence(text: str, told_as: list[tuple[str, str]]):
    assert [(found.currency, found.role) for found in money.find(text)] == told_as


def test_a_conversion_shares_the_words_of_its_original():
    original, conversion = money.find("at least A$1bn (US$650m) a year")

    assert (original.qualifier, original.per) == ("min", "year")
    assert (conversion.qualifier, conversion.per) == ("min", "year")


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("raised 280 million of the 1.5 billion shekels", ["ILS 280000000", "ILS 1500000000"]),
        ("spent 280m of its €1.5bn", ["EUR 280000000", "EUR 1500000000"]),
        ("€1.5bn, of which 280 million is new", ["EUR 1500000000", "EUR 280000000"]),
        ("€1.5bn, of which 280 million people know", ["EUR 1500000000"]),
        ("€1.5bn by 2028, of which 280 million is new", ["EUR 1500000000", "EUR 280000000"]),
        ("€1.5bn for 12 labs, of which 280 million is new", ["EUR 1500000000"]),
        ("€1.5bn. Of this, 280 million is new.", ["EUR 1500000000", "EUR 280000000"]),
        ("It costs €1.5bn. Only 280 million of that is new.", ["EUR 1500000000", "EUR 280000000"]),
        ("It costs €1.5bn. Some 280 million of those people know.", ["EUR 1500000000"]),
        ("€90m, of which 60 million is paid by Oslo and 30 million by Bergen", ["EUR 90000000", "EUR 60000000", "EUR 30000000"]),
        ("€90m is paid by Oslo and 30 million by Bergen", ["EUR 90000000"]),
        ("€5bn now, and a further 1.2bn in 2027", ["EUR 5000000000", "EUR 1200000000"]),
        ("€5bn now, with another 1.2bn to come", ["EUR 5000000000", "EUR 1200000000"]),
        ("a €5bn network for Kenya and another 3 million Africans", ["EUR 5000000000"]),
        ("a €5bn network for 2 million people and another 3 million by 2030", ["EUR 5000000000"]),
        ("5 million of the 1.5 billion Indians earn $5", ["USD 5"]),
        (
            "5 billion yen ($32 million) for one and 7 billion ($45 million) for two",
            ["JPY 5000000000", "USD 32000000", "JPY 7000000000", "USD 45000000"],
        ),
        ("Germany 1.5bn euros on AI, France 2bn and Italy 3bn", ["EUR 1500000000", "EUR 2000000000", "EUR 3000000000"]),
        (
            "Germany gives €1.5 billion, France about 2 billion and the United Kingdom 3 billion.",
            ["EUR 1500000000", "EUR 2000000000", "EUR 3000000000"],
        ),
        ("a plant of 12.8 trillion dong; the state's share is capped at 10 trillion", ["VND 12800000000000", "VND 10000000000000"]),
        ("The law costs €20 million, up from 15 million.", ["EUR 20000000", "EUR 15000000"]),
        ("It cost €20 million instead of 15 million.", ["EUR 20000000", "EUR 15000000"]),
        ("The fund holds €20 million and reaches 3 million people, up from 2 million.", ["EUR 20000000"]),
        ("Germany gives €1.5bn, France 2 million users and Italy 3", ["EUR 1500000000"]),
        ("Germany gives €1.5bn. France has 2 million.", ["EUR 1500000000"]),
        ("5 billion yen and 7 people (€45 million)", ["JPY 5000000000", "EUR 45000000"]),
        ("500 million shekels for a machine, 160 million of it a grant", ["ILS 500000000", "ILS 160000000"]),
        ("500 million shekels for pupils, 2 million of whom learn", ["ILS 500000000"]),
        ("€109bn, including 50 billion from Oslo and 20 billion from Bergen", ["EUR 109000000000", "EUR 50000000000", "EUR 20000000000"]),
        ("Oslo and Bergen pay 5 million and 3 million euros", ["EUR 5000000", "EUR 3000000"]),
        ("It has 5 million users and 3 million euros", ["EUR 3000000"]),
    ],
)
def test_a_number_has_the_currency_of_the_sum_it_is_part_of_or_beside(text: str, sums: list[str]):
    assert told(text) == sums


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("South Africa pays R350 a month.", ["ZAR 350"]),
        ("They pay R350 a month.", []),
        ("Take the N12 in South Africa.", []),
        ("South Korea adds W2.1 trillion.", ["KRW 2100000000000"]),
        ("Zambia adds K200 million.", ["ZMW 200000000"]),
        ("They add W2.1 trillion.", []),
        ("In Botswana it costs 500 pula.", ["BWP 500"]),
        ("Senegal gives CFA 500 million.", ["XOF 500000000"]),
        ("Cameroon gives 500 million CFA francs.", ["XAF 500000000"]),
        ("Tanzania adds Sh500 million.", ["TZS 500000000"]),
        ("Britain's minister lost 20 pounds; Brazil has 12 real problems; 10 won in Korea.", []),
        ("They add Sh500 million.", ["KES 500000000"]),
        ("Uganda adds Shs25 billion.", ["UGX 25000000000"]),
        ("Tanzania adds 10bn/- and Uganda 5bn/=.", ["TZS 10000000000", "UGX 5000000000"]),
        ("Rwanda adds Rwf 5 billion.", ["RWF 5000000000"]),
        ("They count 3/-4 and 5/- rows.", []),
        ("It won 3 billion won of orders.", ["KRW 3000000000"]),
    ],
)
def test_a_sign_that_may_mean_much_else_is_money_where_its_country_is_in_play(text: str, sums: list[str]):
    assert told(text) == sums


def test_a_sum_told_again_in_its_own_currency_keeps_it():
    assert told("1 billion zł or PLN 1bn") == ["PLN 1000000000", "PLN 1000000000"]


def test_a_dollar_that_its_own_conversion_denies_has_no_currency():
    assert told("a fund of $1bn (US$650m)") == ["USD 650000000"]


@pytest.mark.parametrize(
    ("text", "known", "currency", "basis"),
    [
        ("$5 million", {}, "USD", "default"),
        ("$5 million", {"jurisdiction": "AU"}, "AUD", "jurisdiction"),
        ("$5 million", {"jurisdiction": "CA-QC"}, "CAD", "jurisdiction"),
        ("$5 million", {"jurisdiction": "US-CA"}, "USD", "jurisdiction"),
        ("$5 million", {"jurisdiction": "KR", "publisher_jurisdiction": "SG"}, "SGD", "publisher"),
        ("$5 million", {"publisher_jurisdiction": "TW"}, "USD", "default"),
        ("US$5 million", {"jurisdiction": "AU"}, "USD", "sign"),
        ("5 million dollars", {"publisher_jurisdiction": "NZ"}, "NZD", "publisher"),
        ("5 million Australian dollars", {}, "AUD", "word"),
        ("AUD 5m", {}, "AUD", "code"),
        ("¥5 billion in China", {}, "CNY", "jurisdiction"),
        ("¥5 billion in Japan", {}, "JPY", "jurisdiction"),
        ("5 million pesos for Mexico", {}, "MXN", "jurisdiction"),
        ("5 million rupees for Pakistan", {}, "PKR", "jurisdiction"),
        ("Rs 500 crore for Pakistan", {}, "PKR", "jurisdiction"),
        ("Rs. 500 crore", {"jurisdiction": "LK"}, "LKR", "jurisdiction"),
        ("Rs 500 crore for India", {}, "INR", "jurisdiction"),
        ("5 billion North Korean won", {}, "KPW", "word"),
        ("Mexico watches as Colombia's budget gives 479,000 million pesos", {}, "COP", "jurisdiction"),
        ("India envies Pakistan its Rs5bn", {}, "PKR", "jurisdiction"),
    ],
)
def test_a_currency_tells_why(text: str, known: dict[str, str], currency: str, basis: str):
    (found,) = money.find(text, **known)

    assert (found.currency, found.currency_basis) == (currency, basis)


@pytest.mark.parametrize(
    ("text", "home", "currency", "basis"),
    [
        ("The government of Kenya announced 22 million dollars for AI in Nairobi.", "CA", "USD", "default"),
        ("On Monday Kenya's government announced $22 million.", "CA", "USD", "default"),
        ("Singapore will spend $150 million on chips.", "CA", "SGD", "jurisdiction"),
        ("The U.S. Congress gave $5 billion.", "CA", "USD", "jurisdiction"),
        ("The institute will spend $5 million on tests made in Kenya.", "CA", "CAD", "jurisdiction"),
        ("Canada follows the U.S. Congress and gives $5 million.", "CA", "CAD", "jurisdiction"),
        ("Chile leads.\n\nColombia's government has a budget of 120 billion pesos.", "CL", "COP", "jurisdiction"),
        ("Chile leads.\n\nColombia's government has a plan. It is worth 120 billion pesos.", "CL", "COP", "jurisdiction"),
        ("Colombia's government has a plan.\n\nIt is worth 120 billion pesos.", "CL", "CLP", "jurisdiction"),
        ("It gives 120 billion pesos to schools, as in Colombia.", "CL", "COP", "jurisdiction"),
        ("Unlike Chile, Colombia's government gives 120 billion pesos.", "CL", "COP", "jurisdiction"),
        ("Chile, unlike Colombia, gives 120 billion pesos.", "CL", "CLP", "jurisdiction"),
        ("New Zealand has pledged Samoa $5 million.", "WS", "NZD", "jurisdiction"),
        ("Norway will lend Jamaica $5 million.", "JM", "USD", "default"),
        ("France pays as well, and India $3 billion.", "CA", "USD", "default"),
        ("France pays as well, and Australia $3 billion.", "CA", "AUD", "jurisdiction"),
        ("Australia gave Fiji $3 million.", "AU", "AUD", "jurisdiction"),
        ("Bode, a US firm, plans to invest $5 million in Canada.", "CA", "USD", "jurisdiction"),
        ("A Singapore-based fund will invest $5 million in Canada.", "CA", "CAD", "jurisdiction"),
        ("Canada will give the US firm Bode $5 million.", "CA", "CAD", "jurisdiction"),
        ("Canada and Australia will spend $5 million.", "CA", "CAD", "jurisdiction"),
        ("Pakistan will spend Rs 5 crore.", "IN", "PKR", "jurisdiction"),
        ("Egypt's government paid £5 million.", "GB", "GBP", "sign"),
    ],
)
def test_the_country_that_a_sentence_names_goes_before_that_of_the_text(text: str, home: str, currency: str, basis: str):
    (found,) = money.find(text, jurisdiction=home, publisher_jurisdiction=home)

    assert (found.currency, found.currency_basis) == (currency, basis)


@pytest.mark.parametrize(
    "mark",
    sorted(
        {mark for row in table("currencies") for mark in (*entries(row["signs"]), *entries(row["words"].lower()), row["code"])}
        - {"d-mark"}
        - LEFT_ONLY
    ),
)
def test_every_mark_is_looked_for_beside_a_number(mark: str):
    assert right_of(f"12 {mark}", 2) is not None


def test_pounds_are_money_where_britain_is_in_play_or_a_magnitude_is_written():
    assert told("They detected 5,200 pounds.") == []
    assert told("Britain paid 5,200 pounds.") == ["GBP 5200"]
    assert told("It is worth 5.2 million pounds.") == ["GBP 5200000"]


def test_spoken_cents_end_a_sentence():
    assert told("It cost fifteen dollars fifty.") == ["USD 15.5"]
    assert told("It cost fifteen dollars 50 times.") == ["USD 15"]


def test_the_full_stop_of_a_sentence_is_none_of_a_sums_surface():
    (found,) = money.find("They paid 1.2 billion KSh. Then they left.")

    assert found.surface == "1.2 billion KSh"


@pytest.mark.parametrize(
    ("text", "surface"), [("It paid €5 mln. The firm said so.", "€5 mln"), ("It paid 5 mln. EUR to the firm.", "5 mln. EUR")]
)
def test_the_stop_of_an_abbreviation_is_a_sums_own_before_a_currency_alone(text: str, surface: str):
    (found,) = money.find(text)

    assert found.surface == surface


def test_what_a_list_of_penalties_counts_is_paid_and_not_given():
    text = "Penalties are:\n- Up to €2 million for firms\n- Up to €1 million for others\nThe fund gives:\n- €5 million to schools"

    assert [found.role for found in money.find(text)] == ["penalty", "penalty", "total"]


def test_surfaces_are_cut_from_the_text():
    text = "Séoul: 530 billion won ($390 million) – €5m to €6m a year, “fine of £2bn”, 100亿元, half a billion dollars; Rs.10,371.92 crore."

    assert [text[found.start : found.end] for found in money.find(text)] == [found.surface for found in money.find(text)]
    assert len(money.find(text)) == 7


@pytest.mark.parametrize("text", ["The state wants to recover €250 million.", "The audit helped to uncover €30 million."])
def test_a_word_that_ends_like_a_qualifier_is_none(text: str) -> None:
    assert [found.qualifier for found in money.find(text)] == ["exact"]
