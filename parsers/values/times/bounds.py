"""The words before a time: which part of it is meant, from it or until it, and what the time is to the act told."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from parsers.model import TimeRole
from parsers.values.times import almanac
from parsers.values.times.almanac import DAY, Days, Part
from parsers.values.times.moments import MISSED, Moment, later, words

Bound = Literal["within", "by", "until", "before", "from", "after", "over", "now"]

PART = re.compile(
    r"\b(?:(?:the\s+)?(?P<part>(?:early|mid|late|later)(?:\s+in)?[\s–-]*|end[\s–-])|(?:the\s+)?(?P<of>beginning|start|middle|end|close|turn)\s+of\s+)(?:the\s+)?$",
    re.IGNORECASE,
)
NEARLY = re.compile(
    r"\b(?:towards?|near|around|about)\s+(?:the\s+)?$", re.IGNORECASE
)  # before "the end of 2025", which is then its last months
PARTS: dict[str, Part] = {
    "early": "early", "beginning": "early", "start": "early", "mid": "mid", "middle": "mid", "late": "late", "end": "late", "close": "late", "turn": "late", "later": "late",
}  # fmt: skip
BOUND = re.compile(
    r"""\b(?P<bound>on\s+or\s+(?:before|after)|(?:on|from)\s+and\s+after|not\s+before|(?:no|not)\s+(?:earlier|sooner)\s+than
      |between\s+now\s+and|from\s+now\s+(?:until|till|to|through|on\s+until)
      |by(?:\s+(?:no\s+later\s+than|around|about))?|(?:no|not)\s+later\s+than
      |until|till|(?<!run-)(?<!lead-)up\s+to|(?:(?<=\brun\ )|(?<=\bruns\ )|(?<=\brunning\ )|(?<=\bout\ ))to|before|prior\s+to|ahead\s+of|within
      |since|as\s+of|as\s+from|(?<!\bdate\ )(?<!\bdates\ )(?<!\bdated\ )(?<!\bdating\ )from|w\.?e\.?f\.?
      |starting(?:\s+(?:in|on|from))?|beginning(?:\s+(?:in|on))?|commencing(?:\s+(?:in|on))?|effective(?:\s+from)?
      |after|beyond|over|during|throughout|for|through)\s+
    # the hour, and what stands between: "by 5 p.m. (CET) on", "by the"
    (?:(?:\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?|hours|hrs)?|noon|midnight|(?:the\s+)?(?:close|end)\s+of\s+(?:business|play))(?:\s\(?(?-i:[A-Z]{2,4})\)?)?\s+on\s+)?
    (?:at\s+least\s+)?(?:the\s+(?=(?:end|start|beginning|middle|close|turn|next|coming|last|past)\b))?$""",
    re.IGNORECASE | re.VERBOSE,
)
BOUNDS: dict[str, Bound] = {  # by the whole preposition, else by its first word
    "on or after": "from", "on and after": "from", "from and after": "from", "on or before": "by", "not before": "from", "no earlier than": "from", "not earlier than": "from", "no sooner than": "from", "not sooner than": "from",
    "between now and": "now", "from now until": "now", "from now till": "now", "from now to": "now", "from now through": "now", "from now on until": "now",
    "within": "within", "by": "by", "no": "by", "not": "by", "until": "until", "till": "until", "to": "until", "up": "until", "through": "until", "before": "before",
    "prior": "before", "ahead": "before", "since": "from", "w.e.f.": "from", "wef": "from", "as": "from", "from": "from", "starting": "from", "beginning": "from", "commencing": "from", "effective": "from",
    "after": "after", "beyond": "after", "over": "over", "during": "over", "throughout": "over", "for": "over",
}  # fmt: skip
_PLANNED = r"(?:[\w’'-]+\s){0,5}?(?:date|deadline|target|start|launch|timetable|timeline|schedule|goal|vote|opening|completion|application|entry)\b"
MOVED = re.compile(  # "delayed from 2 August 2026 to 2 December 2027" names two days, no interval; "extends from 2026 to 2030" names one
    rf"""\b(?:delay(?:ed|ing|s\s(?!from\b))?|postpon\w+|defer\w*|reschedul\w+|mov(?:e|es|ed|ing)|(?:push|shift|chang|revis|advanc|accelerat)\w*\s{_PLANNED}
      |(?:push|bring|brought|put|set|pull)\w*\s(?:[\w’'-]+\s){{0,5}}?(?:forward|back|out|off)|slipp?\w*
      |(?:extend\w*|prolong\w*)\s(?!from\b)|(?:is|are|was|were|be|been|being)\s(?:extended|prolonged|pushed|shifted|advanced|changed)|extension)\b
      (?:(?!\b(?:runs?|ran|running|lasts?|lasted)\b)[^.;:,]){{0,80}}?,?\sfrom\s+(?:the\s+)?$""",
    re.IGNORECASE | re.VERBOSE,
)
COMPARED = re.compile(  # "up from fiscal 2026" begins nothing
    r"\b(?:up|down|(?:ris|rose|fall|fell|increas|decreas|grow|grew|jump|climb|drop|doubl|tripl|compar)\w*)\s(?:[\d.]+\s?(?:%|percent|per\scent)\s)?(?:sharply\s)?from\s+(?:the\s+)?$",
    re.IGNORECASE,
)
NEAR = 60  # characters in which the words right before a time stand
BARE = frozenset({"from", "as of", "over", "during", "throughout", "for"})  # prepositions that are no part of the surface
AT_THE_LATEST = re.compile(r",?\sat\sthe\slatest\b", re.IGNORECASE)
LATEST_BEFORE = re.compile(r"\bat\sthe\slatest\s(?:(?:on|in|by|from)\s)?$", re.IGNORECASE)
BEFORE_RECESS = re.compile(r"\bbefore\s(?:the\s|its\s|their\s)?$", re.IGNORECASE)
RECESS = re.compile(r"\s(?:(?:parliamentary|congressional|legislative|judicial)\s)?(?:recess|break|holidays?|vacation|adjournment)\b")
COUNTED_FROM = re.compile(  # from something else than the text itself: "within three years of its coming into force"
    r"\s{1,3}(?:of|after|from|following)\s{1,3}(?!(?:the\s{1,3})?(?:date\s{1,3}of\s{1,3})?(?:this|publication|the\s{1,3}publication|today|now)\b)",
    re.IGNORECASE,
)
PUT_OFF = re.compile(
    r"\b(?:delay(?:ed|s|ing)?|postpon(?:ed?|es|ing)|defer(?:red|s|ring)?|(?:put|pushed|set|moved)\s(?:[\w’'-]+\s){0,3}?(?:off|back))\b[^.;,]{0,30}$",
    re.IGNORECASE,
)
GIVEN_TIME = re.compile(r"\b(?:has|have|had|open|comments?|submi\w+|feedback|extended|given|accepted)\b[^.;]{0,40}$", re.IGNORECASE)
_LAW = r"(?:acts?|laws?|rules?|regulations?|provisions?|sections?|parts?|chapters?|duties|requirements?|bans?|tariffs?|code|order|decree|directive)"
EFFECTIVE = re.compile(
    r"\b(?:tak(?:e|es|ing)\s+effect|took\s+effect|effective|in(?:to)?\s+(?:force|effect|operation)|appl(?:y|ies|ied|icable)|applying|(?:kick|phas)(?:e?s|ed|ing)?\s+in"
    r"|bec(?:om(?:e|es|ing)|ame)\s+(?:law|(?:legally\s+)?binding|mandatory|compulsory|enforceable|a\s+legal\s+requirement)"
    r"|(?:^|[.;]\s|\n)(?:It|They)\s(?:will\s)?commences?\b"
    rf"|{_LAW}\s(?:[\w’'-]+\s){{0,5}}?(?:commenc(?:e|es|ed)|bites?))\b[^.;]{{0,40}}$",
    re.IGNORECASE,
)
_ASKED_FOR = r"(?:comments?|consultations?|submissions?|applications?|nominations?|bids?|tenders?|entries|window|period|call|inquiry|survey|registrations?|expressions\sof\sinterest)"
OF_SCHOOL = re.compile(r"\s(?:school|academic)\s(?:year|term)\b")
WORKING = re.compile(r"\b(?:business|working|trading)\s+days?$", re.IGNORECASE)
GIVES_SO_LONG = re.compile(  # "gave the firm ten days to reply"; "will have ten days to reply" counts from what is to come
    r"(?<!\bto )\b(?:gave|gives|given|grant(?:s|ed)|allow(?:s|ed))\s(?:[\w’'.&-]+\s){0,7}$"
)
TO_DO = re.compile(r"\s(?:in\s(?:which|order)\s)?to\s[a-z]+")
DUE = re.compile(  # not "is due to meet on Friday"
    rf"\b(?:deadline|due(?!\s+to\b)|expires?|must\s+(?:be\s+(?:submitted|received|sent|lodged|filed|made)|reach|arrive)|{_ASKED_FOR}\b[^.;]{{0,60}}\b(?:closes?|closing|ends?))\b"
    r"(?:[^.;,]|(?<=[ap])\.m?\.?|,(?=\s?\d)){0,30}$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Bounded:
    """An expression with what the words before make of it; `start` is where those of them begin that carry the role."""

    start: int
    days: Days | None
    role: TimeRole


def moved(text: str, at: int) -> bool:
    """Tell whether the words before a time tell what was moved from it to another."""
    return (
        text[max(0, at - 6) : at].rstrip().lower().endswith(("from", "from the")) and MOVED.search(text[max(0, at - 120) : at]) is not None
    )


def read(text: str, moment: Moment, published: date | None, role: TimeRole) -> Bounded:
    """Read the words before an expression, the nearest first: "until the end of" 2026."""
    found = Bounded(moment.start, moment.days, role)
    before = text[max(0, moment.start - 90) : moment.start]
    if moment.kind == "duration" and TO_DO.match(text, moment.end) and GIVES_SO_LONG.search(before):
        return replace(found, role="deadline")  # from the day of the act, which is not that of the text
    ended = False
    if found.days and moment.kind != "window" and (match := PART.search(before, max(0, len(before) - NEAR))):
        before, word = before[: match.start()], _word(match["part"] or match["of"])
        ended = word in {"end", "close", "turn"}
        bound = BOUND.search(before, max(0, len(before) - NEAR))
        # "by the end of 2025" looks at its last day; when a school year starts, no page says
        whole = (ended and bound) or OF_SCHOOL.match(text, moment.end) or found.days.start == found.days.end
        if ended and match["of"] and not (whole or NEARLY.search(before)):
            part = _last_day(found.days)
        else:
            part = found.days if whole else _part(found.days, PARTS[word], _bound(words(bound["bound"])) if bound else None)
        found = replace(found, start=moment.start - len(match[0]), days=part)
    compared = COMPARED.search(before, max(0, len(before) - NEAR))
    match, told = BOUND.search(before, max(0, len(before) - NEAR)), found.days
    named = match and text[moment.end : moment.end + 2] in {"'s", "’s"} and _bound(words(match["bound"])) in {"after", "before", "from"}
    if until := _at_most(text, moment, found, before):
        return until
    if match and not (compared or named or moved(text, found.start)):  # "after May's budget" is in May
        written = words(match["bound"])
        # "before the end of the year" is by it, and so is what was "promised for the end of the year"
        until_end = ended and (written == "for" or _bound(written) == "before")
        found = _bounded(text, replace(moment, days=found.days), found, "by" if until_end else written, published)
        if ended and _bound(written) == "from" and told and told.end and found.days and found.days.end is None:
            found = replace(found, days=Days(told.end, None, told.precision))  # "from the end of 2026"
        if written not in BARE and not written.startswith(("starting", "beginning", "commencing", "effective")):
            found = replace(found, start=found.start - len(match[0]))
            before = before[: match.start()]
    role = _told(before, moment, found.role)
    onward = found.days and told and found.days.end in {None, published} and found.days.start == told.start
    # since when it holds: then it took effect
    return replace(found, role=role, days=told if role == "effective" and onward else found.days)


def _at_most(text: str, moment: Moment, found: Bounded, before: str) -> Bounded | None:
    """Return the end alone of a time that is the last at which something comes: "December 2027 at the latest", "before the August recess"."""
    latest = AT_THE_LATEST.match(text, moment.end) or LATEST_BEFORE.search(before)
    recess = BEFORE_RECESS.search(before) if RECESS.match(text, moment.end) else None
    if found.days is None or not (latest or recess):
        return None
    return Bounded(found.start - len(recess[0]) if recess else found.start, Days(None, found.days.end, found.days.precision), "deadline")


def _last_day(whole: Days) -> Days:
    """Return the last day of an interval: "at the end of June" is on the 30th."""
    return Days(whole.end, whole.end, "day") if whole.end else whole


def _part(whole: Days, which: Part, bound: Bound | None) -> Days:
    """Return a part of an interval, up to its middle where it is told as an end: "by mid-2026"."""
    if which == "mid" and bound in {"by", "until", "before"}:
        return Days(None, almanac.until_middle(whole).end, whole.precision)
    return almanac.part(whole, which)


def in_part(text: str, moment: Moment) -> Moment:
    """Return a time with the word before that says which part of it is meant: "late" 2026."""
    match = PART.search(text[max(0, moment.start - NEAR) : moment.start])
    if match is None or moment.days is None or moment.again:
        return moment
    days = almanac.part(moment.days, PARTS[_word(match["part"] or match["of"])])
    return replace(moment, start=moment.start - len(match[0]), days=days)


def _word(written: str) -> str:
    return re.split(r"[\s–-]", written.lower())[0]


def _told(before: str, moment: Moment, role: TimeRole) -> TimeRole:
    if role in {"event", "period"} and moment.kind not in {"duration", "vague"} and EFFECTIVE.search(before):
        return "effective"
    return "deadline" if role == "event" and DUE.search(before) else role


def _until(text: str, moment: Moment, found: Bounded, days: Days) -> Bounded:
    """Read "until" days; what was "delayed until 2027" is to come within it."""
    before = text[max(0, moment.start - 70) : moment.start]
    if days.start and days.precision != "day" and PUT_OFF.search(before):
        return found
    return replace(found, days=Days(None, days.end, days.precision), role="deadline" if GIVEN_TIME.search(before) else "period")


def _bounded(text: str, moment: Moment, found: Bounded, written: str, published: date | None) -> Bounded:
    """Apply a preposition; one that cannot bound such an expression changes nothing."""
    bound, days = _bound(written), found.days
    if bound == "within":
        return replace(found, days=_time_left(text, moment, published), role="deadline")
    if days is None or moment.kind == "window":
        no_later = moment.duration and bound == "by" and written.startswith("no")  # "not later than 60 days after"
        onward = moment.kind == "relative" and bound == "from" and written != "since"  # "from the next school year"
        return replace(found, role="deadline" if no_later else "effective" if onward else found.role)
    if bound in {"by", "now"}:
        role: TimeRole = "period" if bound == "now" else "deadline"
        return replace(found, days=Days(published if bound == "now" else None, days.end, days.precision), role=role)
    if bound == "until":
        return _until(text, moment, found, days)
    if bound == "before":
        last = days.end if days.precision == "day" or days.start is None else days.start - DAY
        return replace(found, days=Days(None, last, days.precision), role="deadline")
    return _onward(found, days, bound, written, published) if found.role == "event" else found


def _bound(written: str) -> Bound:
    return BOUNDS.get(written) or BOUNDS[written.partition(" ")[0]]


def _onward(found: Bounded, days: Days, bound: Bound, written: str, published: date | None) -> Bounded:
    """Read "since 2019", to the day of publication; "after 2010", "over the summer"; "from 2 August" names the day on which something begins to apply."""
    if bound == "over":
        return replace(found, role="period") if days.start != days.end else found
    if bound == "after":
        return replace(found, days=Days(days.end + DAY if days.end else None, None, days.precision), role="period")
    held = written == "from" and days.start != days.end and days.precision == "day"  # "held from 10 to 11 February"
    if held or (written == "as of" and published and days.start and days.start <= published):
        return found
    if written != "since" and days.precision in {"day", "month", "quarter", "half"}:
        return replace(found, role="effective")
    so_far = published if written == "since" and published and days.start and days.start <= published else None
    return replace(found, days=Days(days.start, so_far, days.precision), role="period")


def _time_left(text: str, moment: Moment, published: date | None) -> Days | None:
    """Return the time left: "within 90 days" of publication, unless the text counts from something else."""
    if COUNTED_FROM.match(text, moment.end) or MISSED.search(text, max(0, moment.start - NEAR), moment.start):
        return None
    if moment.days is not None:
        return Days(None, moment.days.end, moment.days.precision)
    return Days(None, after(published, moment.duration, text[moment.start : moment.end]), "day") if moment.duration and published else None


def after(start: date, duration: str, surface: str) -> date | None:
    """Return the day that lies a length after another, as it is told: "ten working days" leave the weekends out."""
    days = re.fullmatch(r"P(\d{1,3})D", duration) if WORKING.search(surface) else None
    return almanac.working_days_after(start, int(days[1])) if days else later(start, duration)
