"""What a careful reader takes from each sample page, written by hand in the outlet's expected.toml: the right answers of the tests."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from parsers.model import Completeness, Factuality, Kind, MoneyRole, Precision, Qualifier, Stage, TimeRole

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class ExpectedMoney:
    """A sum that the quote states, in major units."""

    amount: Decimal
    currency: str
    qualifier: Qualifier = "exact"
    role: MoneyRole = "total"


@dataclass(frozen=True, slots=True)
class ExpectedQuantity:
    """A number of the quote that is no money."""

    value: Decimal
    unit: str
    qualifier: Qualifier = "exact"


@dataclass(frozen=True, slots=True)
class ExpectedTime:
    """A date, an interval or a length of time that the quote states; what is open is null."""

    role: TimeRole
    start: date | None = None
    end: date | None = None
    duration: str | None = None


@dataclass(frozen=True, slots=True)
class ExpectedClaim:
    """One claim of a page: `quote` stands in the page's text, whole sentences or the part that states the claim."""

    kind: Kind
    stage: Stage
    quote: str
    factuality: Factuality = "asserted"
    actor: str | None = None
    jurisdiction: str | None = None
    object: str | None = None
    attribution: str | None = None
    money: tuple[ExpectedMoney, ...] = ()
    quantities: tuple[ExpectedQuantity, ...] = ()
    times: tuple[ExpectedTime, ...] = ()
    main: bool = False  # what the page is about: a reader that misses this has missed the page
    edition: int | None = None  # the one edition that states it; null: every one


@dataclass(frozen=True, slots=True)
class ExpectedPage:
    """One page: what it says about itself, how its text begins and ends, and its claims in the order of the text."""

    url: str
    event: str  # the public events that the facts are of
    on_topic: bool
    title: str
    authors: tuple[str, ...]
    published_on: date
    published_precision: Precision
    language: str
    completeness: Completeness
    first: str  # first paragraph of the body, in edition 1
    last: str
    boilerplate: tuple[str, ...]  # on pages of this outlet, and never in a text
    published_at: datetime | None = None
    published_zone: str | None = None
    lead: str | None = None
    claims: tuple[ExpectedClaim, ...] = ()

    def stated(self, edition: int) -> tuple[ExpectedClaim, ...]:
        """Return the claims that the page states in an edition."""
        return tuple(claim for claim in self.claims if claim.edition in {None, edition})


def pages() -> tuple[ExpectedPage, ...]:
    """Return the right answers for every document of the newsroom, by host."""
    return tuple(page for path in sorted(HERE.glob("*/expected.toml")) for page in _outlet(tomllib.loads(path.read_text(encoding="utf-8"))))


def _outlet(answers: Mapping[str, Any]) -> tuple[ExpectedPage, ...]:
    boilerplate = tuple(answers["boilerplate"])
    return tuple(_page(page, boilerplate) for page in answers["page"])


def _page(given: Mapping[str, Any], boilerplate: tuple[str, ...]) -> ExpectedPage:
    fields = {name: value for name, value in given.items() if name != "claim"}
    claims = tuple(map(_claim, given.get("claim", [])))
    return ExpectedPage(**fields | {"authors": tuple(given["authors"]), "boilerplate": boilerplate, "claims": claims})


def _claim(given: Mapping[str, Any]) -> ExpectedClaim:
    money = tuple(ExpectedMoney(**sum_ | {"amount": Decimal(str(sum_["amount"]))}) for sum_ in given.get("money", []))
    quantities = tuple(ExpectedQuantity(**number | {"value": Decimal(str(number["value"]))}) for number in given.get("quantities", []))
    times = tuple(ExpectedTime(**time) for time in given.get("times", []))
    return ExpectedClaim(**dict(given) | {"money": money, "quantities": quantities, "times": times})
