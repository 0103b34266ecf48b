"""A claim as `claimhouse show` prints it."""

from datetime import date
from decimal import Decimal

import pytest

from flows.commands.in_words import in_words
from flows.commands.show import FIELDS, show
from parsers.model import Money, Quantity, Time
from warehouse.look import ClaimInFull

URL = "https://news.example/chips"


@pytest.mark.parametrize(
    ("title", "publisher", "published_on", "head"),
    [
        ("Chips", "The Courier", date(2026, 3, 4), f"Chips\nThe Courier, 2026-03-04  {URL}\n"),
        ("Chips", None, date(2026, 3, 4), f"Chips\n2026-03-04  {URL}\n"),
        ("Chips", "The Courier", None, f"Chips\nThe Courier, undated  {URL}\n"),
        (None, None, None, f"(no title)\nundated  {URL}\n"),
    ],
)
def test_a_claim_is_headed_by_what_is_known_of_its_page(
    title: str | None, publisher: str | None, published_on: date | None, head: str, capsys: pytest.CaptureFixture[str]
):
    page = {"title": title, "publisher": publisher, "published_on": published_on, "url": URL, "closed_at": None}

    show(ClaimInFull({**dict.fromkeys(FIELDS), **page}, (), ()))

    assert capsys.readouterr().out.startswith(head)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Money(0, 1, "$", Decimal("390000000.00"), "USD", "sign"), ("money", "390000000 USD exact total, currency from sign")),
        (
            Money(0, 1, "$", Decimal("1.5"), "EUR", "code", Decimal(2), "range", "year"),
            ("money", "1.5 to 2 EUR a year range total, currency from code"),
        ),
        (Time(0, 1, "by 2027", end_date=date(2027, 12, 31), role="deadline"), ("time", ".. / 2027-12-31 deadline")),
        (Time(0, 1, "four years", duration="P4Y", role="period"), ("time", "P4Y period")),
        (Time(0, 1, "soon"), ("time", "event")),
        (Quantity(0, 1, "100 MW", Decimal("100.000000"), "MW", "min"), ("quantity", "100 MW min")),
    ],
)
def test_a_value_is_told_as_it_was_read(value: Money | Time | Quantity, words: tuple[str, str]):
    assert in_words(value) == words


def test_a_claims_values_are_shown_with_the_words_that_tell_them(capsys: pytest.CaptureFixture[str]):
    page = {"title": None, "publisher": None, "published_on": None, "url": URL, "closed_at": None}

    show(ClaimInFull({**dict.fromkeys(FIELDS), **page}, (Quantity(0, 8, "500 chips", Decimal(500), "chip"),), ()))

    assert "  quantity      500 chip exact <- '500 chips'\n" in capsys.readouterr().out
