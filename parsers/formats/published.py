"""When: a date as a page writes it, to a day or an instant, as precise as it was told. Midnight is never made up.

A text is read in three steps: the day wherever it stands, the clock beside it, the zone behind the clock.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from parsers.formats.calendar_words import MONTHS, OFFSETS_H, PLACES, ZONE_NAME
from parsers.model import Precision

LONGEST = 300  # characters: a date stands at the beginning of a longer text or nowhere
EPOCH = re.compile(r"(1\d{9})(?:\d{3})?")
NAME, DAY, YEAR = r"(?P<name>[^\W\d_]{3,13})\.?", r"(?P<day>\d{1,2})", r"(?P<year>(?:19|20)\d\d)"
DATES = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\d){YEAR}\s?[-./]\s?(?P<month>\d{{1,2}})\s?[-./]\s?{DAY}(?!\d)",  # 2026-03-14, 2026. 3. 14
        rf"(?<!\d){YEAR}\s?[年년]\s?(?P<month>\d{{1,2}})\s?[月월]\s?{DAY}\s?[日일]",
        rf"(?<![\d.]){DAY}(?:st|nd|rd|th|er|º|\.)?[\s-]{{0,3}}(?:of\s|de\s)?{NAME}(?:\sdel?)?,?[\s-]{{1,3}}{YEAR}(?!\d)",  # 14 March 2026
        rf"\b{NAME}\s{{0,2}}{DAY}(?:st|nd|rd|th)?,?\s{{1,3}}{YEAR}(?!\d)",  # March 14, 2026
        rf"\b{NAME}\s{{1,2}}{DAY}\s(?:\d\d:\d\d(?::\d\d)?\s)?(?:[A-Z]{{3,4}}\s)?{YEAR}(?!\d)",  # Sat Mar 14 09:30:00 KST 2026
        rf"(?<!\d){DAY}(?P<sign>[-./])\s?(?P<month>\d{{1,2}})(?P=sign)\s?{YEAR}(?!\d)",  # 14.03.2026, 03/14/2026
        rf"(?<!\d){YEAR}(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?=T?\d{{4}}|\b)",  # 20260314T0930
    )
]
# behind a number a month does not stand alone: "31 February 2026" is no day, and no February either
MONTH_ALONE = [
    re.compile(rf"(?<!\d\s)(?<!\d(?:st|nd|rd|th)\s)(?<!\d\.\s)\b{NAME}\s{YEAR}\b"),
    re.compile(rf"\s*{YEAR}\s?[-/.年년]\s?(?P<month>\d{{1,2}})\s?[月월]?\s*$"),
]
CLOCK = re.compile(
    r"(?<![\d.,:/-])(?P<hour>[01]?\d|2[0-4])(?:\s?[:h時시]\s?(?P<minute>[0-5]\d)(?:[:분分]?(?P<second>[0-5]\d)(?:[.,]\d+)?(?!\d))?|\.(?P<minute2>[0-5]\d)"
    r"(?=\s?(?:Uhr|[ap]\.?m\b|\w{2,4}\b|\s*$))|(?=\s?[ap]\.?m\b))\s?(?P<half>[ap]\.?m\b\.?|Uhr\b)?(?![\d/])",
    re.IGNORECASE,
)
COMPACT_CLOCK = re.compile(r"T?(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?P<second>[0-5]\d)?(?=Z|[+-]|\b)")
BEFORE_NOON = re.compile(r"(?P<half>오전|오후|上午|下午|午前|午後|AM|PM)\s*(?=\d)", re.IGNORECASE)
ZONE = re.compile(
    rf"\s*[,(]?\s*(?:(?:UTC|GMT)?\s?(?P<offset>[+−-]\d{{1,2}}(?::?\d\d)?)(?!\d)|(?P<name>{ZONE_NAME})(?![A-Za-z])|\[?(?P<place>[A-Z][a-z]+/[A-Za-z_]+))"
)
REACH = 40  # characters between a day and the clock that belongs to it


@dataclass(frozen=True, slots=True)
class Read:
    """A moment as told: the local day, and the instant where a time and a zone are known."""

    on: date
    at: datetime | None
    precision: Precision
    zone: str | None  # as given, or the source's own; null where neither says


def read(written: str, time_zone: str | None = None, *, month_first: bool = False) -> Read | None:
    """Read the first date in a text; a time without a zone is of `time_zone`, and no instant where that is null too."""
    written = " ".join(written[:LONGEST].replace("T24:00", "T00:00").split())
    if seconds := EPOCH.fullmatch(written):
        return moment(datetime.fromtimestamp(int(seconds[1]), UTC), "second", "Z", time_zone)
    found = first_day(written, month_first)
    if found is None:
        return month_alone(written)
    day, start, end = found
    return timed(day, written[:start], written[end:], time_zone, written[start:end])


def place_of(written: str) -> tuple[int, int] | None:
    """Return where the first date of a text stands, a day's before a month's; null where there is none."""
    if found := first_day(written[:LONGEST], month_first=False):
        return found[1], found[2]
    return next((match.span() for pattern in MONTH_ALONE if (match := pattern.search(written[:LONGEST]))), None)


def first_day(written: str, month_first: bool) -> tuple[date, int, int] | None:  # noqa: FBT001
    """Return the day that stands first in a text, and where."""
    return min((match for pattern in DATES if (match := dated(pattern, written, month_first))), key=lambda match: match[1], default=None)


def dated(pattern: re.Pattern[str], written: str, month_first: bool) -> tuple[date, int, int] | None:  # noqa: FBT001
    """Return the first real day that a pattern finds, and where it stands."""
    for match in pattern.finditer(written):
        parts = match.groupdict()
        day, year = int(parts["day"]), int(parts["year"])
        month = int(parts["month"]) if parts.get("month") else MONTHS.get((parts.get("name") or "").lower(), 0)
        if parts.get("sign") and (month > 12 or (month_first and parts["sign"] == "/" and day <= 12)):
            day, month = month, day
        try:
            return date(year, month, day), match.start(), match.end()
        except ValueError:
            continue
    return None


def month_alone(written: str) -> Read | None:
    """Read a date that names no day."""
    for pattern in MONTH_ALONE:
        if match := pattern.search(written):
            parts = match.groupdict()
            month = int(parts["month"]) if parts.get("month") else MONTHS.get((parts.get("name") or "").lower(), 0)
            if 1 <= month <= 12:
                return Read(date(int(parts["year"]), month, 1), None, "month", None)
    return None


def timed(day: date, before: str, after: str, time_zone: str | None, written_day: str) -> Read:
    """Add the clock behind the day, else the one inside or before it, where there is one."""
    behind = COMPACT_CLOCK.match(after) if written_day.isdigit() else None
    behind = behind or CLOCK.search(re.sub(r"^T(?=\d)", " ", after), 0, REACH)
    inside = CLOCK.search(written_day) if re.search(r"\d:\d", written_day) else None
    earlier = None if behind or inside else last_clock(before[-REACH:])
    clock = behind or inside or earlier
    told = clock_time(clock) if clock else None
    if clock is None or told is None or (told == time.min and not clock.groupdict().get("half")):
        return Read(day, None, "day", None)  # a midnight is what systems write who know no time
    precision: Precision = "second" if clock["second"] else "minute"
    zone, name = zone_behind(clock.string[clock.end() :])
    if zone is None and inside:
        zone, name = zone_behind(clock.string[clock.end() :].lstrip())
    if zone is None:
        return in_time_zone(day, told, precision, time_zone)
    return moment(datetime.combine(day, told, zone), precision, name, time_zone)


def last_clock(before: str) -> re.Match[str] | None:
    """Return the clock that stands last before a day."""
    return next(iter(list(CLOCK.finditer(before))[::-1]), None)


def clock_time(clock: re.Match[str]) -> time | None:
    """Return the time that a clock shows; null for one that shows the next day's, past 24:00."""
    parts = clock.groupdict()
    hour, minute = int(parts["hour"]), int(parts.get("minute") or parts.get("minute2") or 0)
    if hour == 24 and minute:
        return None
    hour %= 24
    half = (parts.get("half") or "").lower().replace(".", "")
    if not half and (earlier := BEFORE_NOON.search(clock.string, max(0, clock.start() - 4), clock.end())):
        half = {"오후": "pm", "下午": "pm", "午後": "pm", "pm": "pm"}.get(earlier["half"].lower(), "am")
    if half in {"am", "pm"} and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute, int(parts.get("second") or 0))


def zone_behind(after: str) -> tuple[tzinfo | None, str | None]:
    """Return the zone that stands behind a clock, and as it is written."""
    match = ZONE.match(after)
    if match is None:
        return None, None
    if offset := match["offset"]:
        sign, digits = (-1 if offset[0] in "-−" else 1), offset[1:].replace(":", "")
        minutes = int(digits[:-2]) * 60 + int(digits[-2:]) if len(digits) > 2 else int(digits) * 60
        return (timezone(sign * timedelta(minutes=minutes)), offset.replace("−", "-")) if minutes < 24 * 60 else (None, None)
    if place := match["place"]:
        return known(place), place
    name = match["name"].upper()
    if name in PLACES:
        return known(PLACES[name]), name
    return timezone(timedelta(hours=OFFSETS_H[name])), name


def known(place: str) -> tzinfo | None:
    """Return the zone of an IANA name, or null for what is none."""
    try:
        return ZoneInfo(place)
    except (ZoneInfoNotFoundError, ValueError):
        return None


def in_time_zone(day: date, told: time, precision: Precision, time_zone: str | None) -> Read:
    """Return a local time in the source's zone; where that is unknown, its day."""
    zone = known(time_zone) if time_zone else None
    if zone is None:
        return Read(day, None, precision, None)
    return Read(day, datetime.combine(day, told, zone).astimezone(UTC), precision, time_zone)


def moment(at: datetime, precision: Precision, zone: str | None, time_zone: str | None) -> Read:
    """Return an instant; one that is told in UTC falls on the day that it is at the source."""
    local = known(time_zone) if time_zone and at.utcoffset() == timedelta() else None
    return Read((at.astimezone(local) if local else at).date(), at.astimezone(UTC), precision, zone)
