"""Forms of time that tell a length: "five years", "the next four years", "two years ago"."""

from __future__ import annotations

import re
from decimal import Decimal

from parsers.values.times import almanac
from parsers.values.times.almanac import Days
from parsers.values.times.moments import Moment, Setting, count, later, length, relative, words

LASTS = re.compile(  # a verb: "would last two months"
    r"\b(?:will|would|could|can|may|might|must|shall|should|to|not|that|which|only|(?!(?:its|this|his|as)\b)[a-z]+s)\s+$"
)
SOME_DAY = re.compile(r"\b(?:may|might|could|would|will|can)\s+$")  # "may one day"
NAMED_PLAN = re.compile(r"\s(?:[A-Z]\w+\s){0,2}?(?:Plan|Strategy|Program(?:me)?|Roadmap|Framework|Agenda)\b")
HOW_OFTEN = re.compile(r"\b(?:times?|once|twice|first|second|third|fourth|fifth)\s(?:[\w-]+\s){0,3}$")  # "for the second time in 15 months"
BACKWARDS = frozenset({"last", "past", "previous", "preceding"})


def ago(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "two years ago", "a year from now": as exact as its unit, weeks to the day and one year to the month."""
    number, unit = count(match["count"]), match["unit"].lower().rstrip("s")
    duration = length(number, unit) if number else None
    if duration is None or setting.published is None:
        return relative(match, None) if duration else None
    found = later(setting.published, duration, -1 if match["after"].lower() == "ago" else 1)
    if found is None:
        return None
    grain = {"decade": "year", "quarter": "month", "fortnight": "day", "week": "day"}.get(unit, unit)
    grain = "month" if duration == "P1Y" and match["after"].lower() == "ago" else grain
    return relative(match, almanac.around_unit(found, grain, 0))


def in_so_long(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "will open in two weeks"; "was built in two weeks" tells a length."""
    if HOW_OFTEN.search(setting.text, max(0, match.start() - 40), match.start()):
        return None
    return ago(match, setting) if "future" in {setting.lean(match), setting.tense(match).lean} else None


def window(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "the next four years", "the last six months": a length that touches the day of publication."""
    groups = match.groupdict()
    number = count(groups["count"] or groups.get("count2") or "one")
    which, unit = (groups["rel"] or groups["rel2"]).lower(), groups["unit"] or groups["unit2"]
    duration = length(number, unit) if number else None
    before = setting.text[max(0, match.start() - 20) : match.start()]
    lasts = groups["count"] and match[0].lower().startswith("last") and LASTS.search(before)
    apart = groups.get("count2") and not unit.endswith("s")  # "on Dec. 23 last year", "a similar one last week"
    if duration is None or lasts or apart:
        return None
    days = None
    if setting.published is not None and not duration.startswith("PT"):
        other = later(setting.published, duration, -1 if which in BACKWARDS else 1)
        days = Days(other, setting.published, "day") if which in BACKWARDS else Days(setting.published, other, "day")
    return Moment(match.start(), match.end(), days, "window", duration, anchored=days is not None)


def duration(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "five years", "a 90-day period"; "60 Minutes" is a programme, "Five-Year Plan" a name."""
    if match["unit"].istitle() and (match["count"].isdigit() or NAMED_PLAN.match(setting.text, match.end())):
        return None
    if words(match[0]) == "one day" and SOME_DAY.search(setting.text, max(0, match.start() - 8), match.start()):
        return None
    number = count(match["count"])
    found = length(number + Decimal("0.5") if match.groupdict().get("half") else number, match["unit"]) if number else None
    return Moment(match.start(), match.end(), None, "duration", found) if found else None


def vague(match: re.Match[str], _: Setting) -> Moment | None:
    """Read "over multiple years": neither days nor length."""
    return Moment(match.start(), match.end(), None, "vague")


def soon(match: re.Match[str], setting: Setting) -> Moment:
    """Read "in the coming weeks": from publication on, and nobody says until when."""
    days = Days(setting.published, None, "day") if setting.published else None
    return Moment(match.start(), match.end(), days, "window", anchored=days is not None)


READERS = {reader.__name__: reader for reader in (ago, in_so_long, window, duration, vague, soon)}
