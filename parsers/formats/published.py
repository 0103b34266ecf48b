"""When: a date as a page writes it, to a day or an instant, as precise as it was told. Midnight is never made up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dateutil import parser as dateutil

from parsers.model import Precision

# abbreviations by their use in the news; dateutil drops those it does not know
ZONES_H = {
    "UTC": 0, "GMT": 0, "WET": 0, "BST": 1, "WEST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3, "SAST": 2, "IST": 5.5, "PKT": 5,
    "SGT": 8, "HKT": 8, "AWST": 8, "KST": 9, "JST": 9, "ACST": 9.5, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13,
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "BRT": -3, "ET": -5, "PT": -8,
}  # fmt: skip
SECONDS = {name: int(hours * 3600) for name, hours in ZONES_H.items()}
CLOCK = re.compile(r"\b\d{1,2}[:.h]\d{2}(?::(\d{2}))?|\d{1,2}\s?[ap]\.?m\b|T\d{2}:?\d{2}(?::?(\d{2}))?", re.IGNORECASE)
OFFSET = re.compile(r"(?:Z|[+-]\d{2}:?\d{2})\s*$")
DAY_FIRST = re.compile(r"^\D{0,12}\d{1,2}[./]\d{1,2}[./]\d{4}")
YEAR = re.compile(r"(?:19|20)\d\d")
YEAR_MONTH = re.compile(r"\s*((?:19|20)\d\d)[-/.](0[1-9]|1[0-2])\s*")
EAST_ASIAN = re.compile(r"((?:19|20)\d\d)\s*[年년.]\s*(\d{1,2})\s*[月월.]\s*(\d{1,2})\s*[日일.]?")
EPOCH = re.compile(r"\d{10}(?:\d{3})?")
LONGEST = 120  # characters; more is no date
FIRST_DAY = datetime(2000, 1, 1)  # noqa: DTZ001 - what a date leaves open; naive, as dateutil wants it


@dataclass(frozen=True, slots=True)
class Read:
    """A moment as told: the local day, and the instant where a time and a zone are known."""

    on: date
    at: datetime | None
    precision: Precision
    zone: str | None  # as given, or the source's own; null where neither says


def read(written: str, time_zone: str | None = None) -> Read | None:
    """Read one date; a time without a zone is of `time_zone`, and no instant where that is null too."""
    written = " ".join(written.split())
    if not written or len(written) > LONGEST:
        return None
    if EPOCH.fullmatch(written):
        moment = datetime.fromtimestamp(int(written[:10]), UTC)
        return Read(moment.date(), moment, "second", "Z")
    if month := YEAR_MONTH.fullmatch(written):
        return Read(date(int(month[1]), int(month[2]), 1), None, "month", None)
    return in_full(written, time_zone) if YEAR.search(written) else None


def in_full(written: str, time_zone: str | None) -> Read | None:
    """Read a date that names day, month and year, and perhaps a time."""
    naive = parsed(EAST_ASIAN.sub(lambda found: f"{found[1]}-{int(found[2]):02}-{int(found[3]):02} ", written))
    if naive is None or not 1990 <= naive.year < 2100:
        return None
    clock = CLOCK.search(EAST_ASIAN.sub(" ", written))
    if clock is None:
        return Read(naive.date(), None, "day", None)
    precision: Precision = "second" if clock[1] or clock[2] else "minute"
    zoned, zone = in_zone(naive, written, time_zone)
    return Read(naive.date(), zoned, precision, zone)


def parsed(written: str) -> datetime | None:
    """Return what dateutil makes of it; day first where the numbers stand as in 31.12.2025."""
    without_names = re.sub(r"\s*(?:\[[^\]]*\]|\([^)]*\))\s*$", "", written)
    day_first = bool(DAY_FIRST.match(without_names))
    try:
        found: datetime = dateutil.parse(without_names, tzinfos=SECONDS, dayfirst=day_first, default=FIRST_DAY)
    except (ValueError, OverflowError, TypeError):
        return None
    return found


def in_zone(moment: datetime, written: str, time_zone: str | None) -> tuple[datetime | None, str | None]:
    """Return the instant and the zone as told."""
    if moment.tzinfo is not None:
        given = OFFSET.search(written)
        name = given[0].strip() if given else written.rsplit(maxsplit=1)[-1].strip("()")
        shift = moment.utcoffset() or timedelta()
        return moment.replace(tzinfo=timezone(shift)).astimezone(UTC), name
    if time_zone is None:
        return None, None
    try:
        return moment.replace(tzinfo=ZoneInfo(time_zone)).astimezone(UTC), time_zone
    except ZoneInfoNotFoundError:
        return None, None
