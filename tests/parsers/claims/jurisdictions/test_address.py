"""Whose address a page has, and what of a claim that decides."""

import pytest

from parsers import read
from parsers.claims.jurisdictions.address import at_home_in, governments
from parsers.model import Claim, Document


def funding(text: str, url: str, *, official: bool | None = None) -> Claim:
    (claim,) = read(Document(url, None, text, official=official)).claims
    return claim


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.industry.gov.au/x", "AU"),
        ("https://www.premier.vic.gov.au/x", "AU-VIC"),
        ("https://news.gov.bc.ca/releases/1", "CA-BC"),
        ("https://www.karnataka.gov.in/", "IN-KA"),
        ("https://ised-isde.canada.ca/x", "CA"),
        ("https://www.beehive.govt.nz/release/x", "NZ"),
        ("https://www.meti.go.jp/english/", "JP"),
        ("https://www.whitehouse.gov/x", "US"),
        ("https://oag.ca.gov/news", "US-CA"),
        ("https://gov.texas.gov/news", "US-TX"),
        ("https://digital-strategy.ec.europa.eu/en", "EU"),
        ("https://www.gov.uk/government/news", "GB"),
        ("https://notgov.uk/x", None),
        ("https://www.europa.eu.example/x", None),
        ("https://go.com/", None),
        ("https://www.abc.net.au/news", None),
        ("http://[bad/", None),
    ],
)
def test_a_governments_address_says_whose_government_it_is(url: str, expected: str | None) -> None:
    assert governments(url) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.abc.net.au/news", "AU"),
        ("https://www.bbc.co.uk/news", "GB"),
        ("https://www.euractiv.eu/x", "EU"),
        ("https://www.premier.vic.gov.au/x", "AU-VIC"),
        ("https://openmodels.ai/x", None),
        ("https://startup.io/x", None),
        ("https://news.example/x", None),
        ("https://www.reuters.com/x", None),
        ("no address", None),
    ],
)
def test_a_countrys_domain_says_where_a_publisher_is_at_home_unless_anybody_may_have_one(url: str, expected: str | None) -> None:
    assert at_home_in(url) == expected


def test_the_government_that_nobody_names_is_that_of_the_publishers_country_and_so_is_its_dollar() -> None:
    claim = funding("The government will spend $30 million on an AI safety institute.", "https://www.abc.net.au/news/x")

    assert (claim.jurisdiction, claim.money[0].currency, claim.money[0].currency_basis) == ("AU", "AUD", "publisher")


def test_a_country_that_is_named_goes_before_the_publishers() -> None:
    claim = funding("The government of Canada will spend $30 million on an AI safety institute.", "https://www.abc.net.au/news/x")

    assert (claim.jurisdiction, claim.money[0].currency) == ("CA", "CAD")


@pytest.mark.parametrize(
    ("url", "jurisdiction", "currency"),
    [
        ("https://www.thenews.com.pk/x", "PK", "PKR"),
        ("https://www.dailymirror.lk/x", "LK", "LKR"),
        ("https://www.thehindu.in/x", "IN", "INR"),
        ("https://news.example/x", "IN", "INR"),
    ],
)
def test_rupees_are_those_of_the_publishers_country_where_it_has_some(url: str, jurisdiction: str, currency: str) -> None:
    claim = funding("The federal government has allocated Rs2 billion for artificial intelligence projects.", url)

    assert (claim.jurisdiction, claim.money[0].currency) == (jurisdiction, currency)


def test_what_a_source_file_says_of_a_publisher_goes_before_its_address() -> None:
    claim = funding("The cabinet of Kenya will spend $30 million on AI schools.", "https://news.gov.au/x", official=False)

    assert claim.jurisdiction == "KE"
