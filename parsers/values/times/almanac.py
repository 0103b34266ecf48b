"""Calendar arithmetic: the days of a month, a quarter, a week, and what "late 2025" covers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from functools import cache
from typing import Literal

from parsers.model import Precision
from parsers.names import table

DAY = timedelta(days=1)
Part = Literal["early", "mid", "late"]
PARTS_OF_A_YEAR: dict[str, tuple[int, int]] = {"early": (1, 3), "mid": (5, 4), "late": (10, 3)}  # the first month of each, and how many
Lean = Literal["past", "future"] | None


@dataclass(frozen=True, slots=True)
class Tense:
    """To which side of publication a sentence points, and how many times farther the other side looks."""

    lean: Lean
    weight: float


MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep",
            "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thurs", "friday fri", "saturday sat", "sunday sun")
    )
    for name in names.split()
}
# parts of patterns: the days and months by the names that prose gives them
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
SHORT_MONTH = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\."
SHORT_MONTH_DAY = rf"{SHORT_MONTH}\s\d"  # "on Jan. 13", whose stop ends nothing
SATURDAY = WEEKDAYS["saturday"]
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}  # first months, of the north


@dataclass(frozen=True, slots=True)
class Days:
    """An interval of whole days, both ends inclusive; null where open."""

    start: date | None
    end: date | None
    precision: Precision | None


def day(year: int, month: int, number: int) -> Days | None:
    """Return one day, or null where the calendar has none such."""
    try:
        found = date(year, month, number)
    except ValueError:
        return None
    return Days(found, found, "day")


def one(found: date) -> Days:
    """Return a single day."""
    return Days(found, found, "day")


def months(year: int, first: int, count: int = 1, precision: Precision = "month") -> Days:
    """Return `count` months from a month, which may lie beyond December."""
    return Days(first_of(year, first), first_of(year, first + count) - DAY, precision)


def year(number: int) -> Days:
    """Return a calendar year."""
    return Days(date(number, 1, 1), date(number, 12, 31), "year")


def quarter(number: int, which: int) -> Days:
    """Return a quarter of a year."""
    return months(number, 3 * which - 2, 3, "quarter")


def half_of_month(number: int, month: int, which: int) -> Days:
    """Return a half of a month: its first 15 days, or 14 of a February, or the rest."""
    whole = months(number, month)
    if whole.start is None or whole.end is None:
        return whole
    middle = whole.start.replace(day=whole.end.day // 2)
    return Days(whole.start, middle, "day") if which == 1 else Days(middle + DAY, whole.end, "day")


def half(number: int, which: int) -> Days:
    """Return a half of a year."""
    return months(number, 6 * which - 5, 6, "half")


def fiscal_year(country: str | None, *, named: int | None = None, starting: int | None = None) -> Days | None:
    """Return a fiscal year by its name or by the year in which it starts.

    Null where the country's are not known to differ from the calendar's, or where a name could mean two.
    """
    known = _fiscal_years().get(country or "")
    if known is None:
        return None
    month, named_for = known
    if starting is None and named is not None and named_for:
        starting = named - 1 if named_for == "end" else named
    return months(starting, month, 12, "year") if starting is not None else None


def fiscal_year_of(country: str | None, inside: date, steps: int) -> Days | None:
    """Return the fiscal year so many years from the one that holds a day; null where the country's are not known to differ from the calendar's."""
    month, _ = _fiscal_years().get(country or "", (0, ""))
    return fiscal_year(country, starting=inside.year - (inside.month < month) + steps) if month else None


@cache
def _fiscal_years() -> dict[str, tuple[int, str]]:
    """Return, by country, the month in which fiscal years begin, and whether "fiscal 2026" is called so for its start or its end, if for either."""
    return {row["code"]: (int(row["first_month"]), row["named_for"]) for row in table("fiscal_years")}


def week(inside: date) -> Days:
    """Return the week of a day, Monday to Sunday."""
    monday = inside - timedelta(days=inside.weekday())
    return Days(monday, monday + 6 * DAY, "week")


def first_of(in_year: int, month: int) -> date:
    """Return the first day of a month counted from a year's January; month 13 is the next year's."""
    return date(in_year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def shift(start: date, *, days: int = 0, by_months: int = 0) -> date | None:
    """Return a day so much later, the month's last one where the month is too short; null beyond the calendar."""
    total = start.year * 12 + start.month - 1 + by_months
    if not 12 <= total < (MAXYEAR - 1) * 12:
        return None
    month = first_of(total // 12, total % 12 + 1)
    last = first_of(month.year, month.month + 1) - DAY
    try:
        return month.replace(day=min(start.day, last.day)) + timedelta(days=days)
    except OverflowError:
        return None


def working_days_after(start: date, count: int) -> date | None:
    """Return the last of so many days from Monday to Friday after a day; holidays are nobody's to know here."""
    day = start
    while count and day < date.max:
        day += DAY
        count -= day.weekday() < SATURDAY
    return day if not count else None


def around(published: date, made: Callable[[int], Days | None], lean: Lean = None, tense: Tense | None = None) -> Days | None:
    """Return the instance nearest to publication of what recurs every year.

    `lean` keeps to one side of that day; `tense` makes the other side look farther.
    """
    candidates = [found for number in (published.year - 1, published.year, published.year + 1) if (found := made(number)) is not None]
    if lean == "past":
        candidates = [found for found in candidates if found.start and found.start <= published]
    elif lean == "future":
        candidates = [found for found in candidates if found.end and found.end >= published]
    return min(candidates, key=lambda found: _distance(found, published, tense), default=None)


def _distance(found: Days, published: date, tense: Tense | None) -> float:
    if not (found.start and found.end):
        return 0
    away = ((found.start - published).days + (found.end - published).days) / 2
    across = tense and ((tense.lean == "past" and found.start > published) or (tense.lean == "future" and found.end < published))
    return abs(away) * (tense.weight if tense and across else 1)


def around_unit(inside: date, unit: str, steps: int) -> Days:
    """Return the calendar's unit so many steps from the one that holds a day."""
    if unit in {"week", "weekend"}:
        found = week(inside + timedelta(weeks=steps))
        return found if unit == "week" or found.start is None else Days(found.start + 5 * DAY, found.end, "week")
    if unit == "month":
        return months(inside.year, inside.month + steps)
    if unit == "quarter":
        return quarter(inside.year, (inside.month - 1) // 3 + 1 + steps)
    if unit == "year":
        return year(inside.year + steps)
    if unit == "decade":
        first = inside.year // 10 * 10 + 10 * steps
        return Days(date(first, 1, 1), date(first + 9, 12, 31), "year")
    return one(inside + timedelta(days=steps))


def nth(whole: Days, what: str, which: int) -> Days | None:
    """Return the n-th (0: the last) day, week or weekday of a month or a year; null where it has none such."""
    if whole.start is None or whole.end is None:
        return None
    if what == "day":
        found = whole.end if which == 0 else whole.start + timedelta(days=which - 1)
        return Days(found, found, "day")
    if what in {"week", "weekend"}:  # a week belongs to the month that holds most of its days (ISO 8601)
        first = week(whole.start + 3 * DAY)
        monday = first.start if first.start and first.start + 3 * DAY >= whole.start else None
        last = week(whole.end - 3 * DAY).start
        start = last if which == 0 else monday + timedelta(weeks=which - 1) if monday else None
        return week(start) if start and start <= whole.end else None
    ahead = (WEEKDAYS[what] - whole.start.weekday()) % 7
    back = (whole.end.weekday() - WEEKDAYS[what]) % 7
    found = whole.end - timedelta(days=back) if which == 0 else whole.start + timedelta(days=ahead, weeks=which - 1)
    return Days(found, found, "day") if found <= whole.end else None


def until_middle(whole: Days) -> Days:
    """Return an interval as it is until its middle: a year until 30 June, a month until its 15th."""
    if whole.start is None or whole.end is None:
        return whole
    start, half = whole.start, (whole.end - whole.start) / 2
    year, month = whole.precision == "year" and start.year == whole.end.year, whole.precision == "month" and start.month == whole.end.month
    middle = start.replace(month=6, day=30) if year else start.replace(day=15) if month else start + half
    return Days(start, middle, whole.precision)


def part(whole: Days, which: Part) -> Days:
    """Return the first quarter, the four months around the middle or the last quarter of a year; of a month ten days each, of a quarter a month each, of others a third."""
    if whole.start is None or whole.end is None:
        return whole
    start, end = whole.start, whole.end
    if whole.precision == "year" and start.year == end.year:
        first, count = PARTS_OF_A_YEAR[which]
        return Days(first_of(start.year, first), first_of(start.year, first + count) - DAY, whole.precision)
    if whole.precision == "year" and end.year - start.year == 9:  # a decade
        ends = [first_of(start.year + after, 1) for after in (0, 3, 7, 10)]
    elif whole.precision == "month" and start.month == end.month:
        ends = [start, start + 10 * DAY, start + 20 * DAY, end + DAY]
    elif whole.precision == "quarter" and start.day == 1:  # and of a season
        ends = [first_of(start.year, start.month + after) for after in range(4)]
    else:
        third = ((end - start).days + 1) / 3
        ends = [start + timedelta(days=round(third * at)) for at in range(4)]
    at = {"early": 0, "mid": 1, "late": 2}[which]
    return Days(ends[at], ends[at + 1] - DAY, whole.precision)
