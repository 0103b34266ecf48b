"""Holidays that news dates by: the day of each in a year."""

from __future__ import annotations

import re
from datetime import date, timedelta

from parsers.values.times import almanac
from parsers.values.times.almanac import Days
from parsers.values.times.moments import Moment, Setting, of_year, words

FIXED = {
    "new year's day": (1, 1), "valentine's day": (2, 14), "st patrick's day": (3, 17), "earth day": (4, 22), "may day": (5, 1), "juneteenth": (6, 19),
    "bastille day": (7, 14), "halloween": (10, 31), "veterans day": (11, 11), "christmas eve": (12, 24), "christmas": (12, 25),
    "christmas day": (12, 25), "boxing day": (12, 26), "new year's eve": (12, 31),
}  # fmt: skip
ON_WEEKDAYS = {  # month, weekday, which of them; 0 is the last
    "martin luther king day": (1, "monday", 3), "presidents day": (2, "monday", 3), "mother's day": (5, "sunday", 2), "memorial day": (5, "monday", 0),
    "father's day": (6, "sunday", 3), "labor day": (9, "monday", 1), "columbus day": (10, "monday", 2), "thanksgiving": (11, "thursday", 4),
    "thanksgiving day": (11, "thursday", 4),
}  # fmt: skip
FROM_EASTER = {"good friday": -2, "easter": 0, "easter sunday": 0, "easter monday": 1}


def holiday(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "after Labor Day", "by Christmas 2026"."""
    name = _name(match["holiday"])
    return of_year(match, setting, match["year"], lambda year: _day(name, year))


def _name(written: str) -> str:
    name = re.sub(r",? jr\b", "", words(written).replace("’", "'").replace(".", ""))
    return name.replace("presidents'", "presidents").replace("president's", "presidents").replace("veterans'", "veterans")


def _day(name: str, year: int) -> Days | None:
    """Return the day of a holiday in a year."""
    if name in FIXED:
        return almanac.day(year, *FIXED[name])
    if name in FROM_EASTER:
        return almanac.one(easter(year) + timedelta(days=FROM_EASTER[name]))
    month, weekday, which = ON_WEEKDAYS[name]
    return almanac.nth(almanac.months(year, month), weekday, which)


def easter(year: int) -> date:
    """Return the Sunday of Easter in the western churches, by the rule that Meeus, Jones and Butcher wrote down."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    month, day = divmod(d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114, 31)
    return date(year, month, day + 1)


READERS = {"holiday": holiday}
