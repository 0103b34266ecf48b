"""Which of the times that stand in a sentence date its act: not the year in a law's name, nor when something else had been done."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.model import Kind, Time

NAME_OF_A_LAW = re.compile(
    r"\b(?:Acts?|Rules?|Law|Regulations?|Code|Order|Bill|Ordinance|Decree|Policy|Directive|Resolution|Convention|Constitution)(?:,|\sof|\s\([^)]{1,20}\))?\s$"
)
NAME_OF_A_PLAN = re.compile(  # "Budget 2026", "the Digital Strategy 2025-2030"
    r"(?<!\b[Ii]n\s)(?<!\b[Aa]t\s(?=Budget))\b(?:Budget|Strategy|Strategies|Plan|Agenda|Vision|Roadmap|Programme|Program|Framework|Initiative|Summit|Conference|Forum|Expo|Week|Index|Outlook)\s\(?$"
)
OF_THAT_YEAR = re.compile(  # "repealed the AI decree of 2021"
    r"\b(?:the|its|their|this|that)\s(?:[\w’'-]+\s){0,4}?(?:law|act|code|decree|order|rules|guidelines|guidance|strategy|plan|policy|agreement|accord|treaty|directive|regulation|memorandum|roadmap|charter)\sof\s$"
)
NUMBERED_ORDER = re.compile(  # within a sentence: "formed in the wake of Executive Order 14110 of (October 30, 2023)"
    r"\b(?<!Pursuant )(?:of|to|by|with|under|in|from|as|and|than)\s(?:the\s|his\s|its\s)?(?:[A-Z][a-z]+\s){0,2}(?:Order|Memorandum|Proclamation|Directive|Decree|Resolution)\s(?:No\.?\s)?\d[\d/-]*,?\s(?:of|dated)\s$"
)
NAMED_OF = re.compile(  # which one is meant: "goes back to the Digital Compact of (September 2024)"
    r"\b(?:to|by|with|under|in|from|as|and|than|on|since)\s(?:the|its)\s(?:[A-Z][\w’-]+\s){2,6}of\s$"
)
IN_A_YEAR = re.compile(
    r"\b(?:revenues?|turnover|sales|profits?|income|earn\w*|made|makes?|takings)\b[^.;,]{0,40}\bin\s$"
)  # how much, not when
BUDGET = re.compile(  # "ahead of the April budget"
    r"\s(?:(?:federal|national|state|provincial)\s)?(?:budget|elections?|referendum|summit)\b"
)
A_BUDGET = re.compile(  # "the 2026 federal budget sets aside ..."
    r"\s(?:(?:federal|national|state|provincial|draft|supplementary)\s){0,2}budget\b(?!\s(?:speech|debate|vote|process))"
)
BUDGET_OF = re.compile(r"\bBudget\s$")
GIVES = re.compile(  # "Budget 2025 (set aside) $150 million"
    r"\s(?:also\s|has\s|had\s|will\s|would\s){0,2}(?:set(?:s|ting)?\saside|provide|g[ai]ve|allocate|earmark|include|contain|put|propose|commit|add|reserve|find|found)[sd]?\b"
)
IN_THE = re.compile(r"\bin\s(?:(?:the|its|last|this|their)\s)?$")
MEETING = re.compile(r"\s(?:\w+\s){0,3}?(?:conference|summit|meeting|forum|visit|event|workshop|hearing|trip|retreat|session|debate)\b")
THE_YEARS = re.compile(r"(?:\b(?:the|a|an|its|their|this)|[’']s)\s$", re.IGNORECASE)  # "the 2020 election", "the state's 2024 law"
NOUN = re.compile(
    r"\s(?:AI\s)?(?:[a-z]{3,}|(?:[A-Z][\w’'-]+\s|and\s|of\s|on\s){1,8}?(?:Acts?|Law|Order|Code|Strategy|Plan|Agreement|Declaration|Convention|Regulations?)\b)"
)
OVER = re.compile(r"(?:over|across|spread)\b", re.IGNORECASE)
HOW_LONG_IT_IS = re.compile(  # how often, how much later, how long a sentence or an office is: none is when the act is done
    r"\b(?:every|each)\s(?:other\s)?$|\b(?:times?|twice|(?:first|second|third|fourth|fifth)\s(?:such\s)?(?:[\w-]+\s)?)\s?in\s$|\b(?:once|twice)\s$|\bby\s(?:(?:up\sto|as\smuch\sas|more\sthan|less\sthan|at\sleast|about|around|some|nearly|over)\s)?$"
    r"|\b(?:jail|prison|imprisonment|custody)\s(?:terms?\s)?(?:for|of)\s(?:(?:up\sto|as\slong\sas|at\sleast|more\sthan)\s)?$"
    r"|\b(?:serves?|serving|elected|appointed|re-?elected)\b[^.;,]{0,30}\sfor\s(?:a\s)?(?:term\sof\s)?$",
    re.IGNORECASE,
)
NOTICE = re.compile(r"[’']\s?notice\b")
AS_OF = re.compile(r"\bas\sof\s$", re.IGNORECASE)  # when it was not known yet
PLACES = re.compile(r"(?:[A-ZÀ-Þ][\w.’'-]*,?\s){1,6}")  # before the day of a dateline: "Paris, France, 11 February 2025 – The ..."
DASH = re.compile(r"\s?[–—-]\s")
# characters before a time: no dateline is longer
BEFORE_TIME = 110
AHEAD_OF = re.compile(  # which vote is meant, not when something is done before it: "guidelines ahead of the vote of May 12"
    r"\b(?:before|after|ahead\sof|until|in\sthe\srun-up\sto|in\stime\sfor)\s(?:(?:the|its|an?|this)\s)?(?:[\w’'-]+\s){0,3}?(?:vote|ballot|polls?|elections?|referendum)\s(?:of|on|in|due\sin|set\sfor|scheduled\sfor)\s$"
)
VOTES = re.compile(r"['’]s\s(?:[a-z]+\s){0,2}(?:vote|ballot|polls?|elections?|referendum)\b")
TIMES_OF = re.compile(r"\b(?:before|after|ahead\sof|until|in\sthe\srun-up\sto)\s$")
UNLIKE = re.compile(  # what another time is told to compare with: "Unlike in Paris (last year), the ..."
    r"(?:^|[.!?]\s|\n)[“\"]?(?:Unlike|As\s(?:in|it\sdid|they\sdid|was\sthe\scase|happened)|Just\sas\sin|Like\sin|Compared\s(?:with|to))\b[^,;.!?]{0,60}$"
)
AGAIN = re.compile(r",\s(?:(?:just|only|about|some|exactly|almost|nearly)\s)?")
AGO = re.compile(r"\bago$")
AWAY = re.compile(  # "three years on from the white paper"
    r"\s(?:(?:after|before|later|earlier|ago|less|longer|shorter|ahead|in\sadvance)\b|on(?:,|\s(?:from|since)\b)"
    r"|of\s(?!(?:the|its|their|his|her|this|that|an?|funding|support|grants|pay|age|adoption|entry|enactment|publication|receipt|notice|being)\b)[a-z-]+(?:s|ing)?\b)"  # "five days of talks"
)


def dates_an_act(text: str, time: Time, kind: Kind | None = None) -> bool:
    """Say whether a time is told of an act at all, or of one of a kind: "the 2026 budget" gives its money for that year."""
    if kind == "funding" and time.precision == "year" and _is_of_a_budget(text, time):
        return True
    return not (
        _says_no_when(text, time)
        or _is_of_a_dateline(text, time)
        or _is_of_a_name(text, time)
        or _tells_which_vote(text, time)
        or UNLIKE.search(text, max(0, time.start - BEFORE_TIME), time.start)
    )


def _is_of_a_budget(text: str, time: Time) -> bool:
    """Say whether a year is that of a budget that gives money."""
    gives = BUDGET_OF.search(text, max(0, time.start - 20), time.start) and GIVES.match(text, time.end)
    return bool(gives) or A_BUDGET.match(text, time.end) is not None


def _says_no_when(text: str, time: Time) -> bool:
    """Say whether a time tells how often, how long a meeting was, from when something else is counted, or what is not known yet."""
    how_much = time.surface == "a year" and IN_A_YEAR.search(text, max(0, time.start - 60), time.start)
    if how_much or (time.role == "event" and AS_OF.search(text, max(0, time.start - 20), time.start)):
        return True
    if not time.duration:
        # "in recent years" says neither when nor how long; "over multiple years" that it takes a while
        return not (time.start_date or time.end_date) and time.role == "period" and not OVER.match(time.surface)
    if time.role == "period" and time.duration.startswith("PT") and not text.startswith(" to ", time.end):
        return True  # "a debate of barely forty minutes"
    if HOW_LONG_IT_IS.search(text, max(0, time.start - BEFORE_TIME), time.start) or NOTICE.match(text, time.end):
        return True
    if "-" in time.surface and MEETING.match(text, time.end):
        return True
    return time.start_date is None and time.end_date is None and AWAY.match(text, time.end) is not None


def _tells_which_vote(text: str, time: Time) -> bool:
    """Say whether a time tells which vote something is done ahead of: "guidelines before the election in May", "after next month's vote"."""
    if AHEAD_OF.search(text, max(0, time.start - BEFORE_TIME), time.start):
        return True
    return VOTES.match(text, time.end) is not None and TIMES_OF.search(text, max(0, time.start - 20), time.start) is not None


def _is_of_a_dateline(text: str, time: Time) -> bool:
    begins = max(text.rfind("\n", 0, time.start) + 1, time.start - BEFORE_TIME)
    return DASH.match(text, time.end) is not None and PLACES.fullmatch(text, begins, time.start) is not None


def _is_of_a_name(text: str, time: Time) -> bool:
    """Say whether a time is a part of a name: of a law, a plan, an election, a budget."""
    before = text[max(0, time.start - 40) : time.start]
    if NAMED_OF.search(text, max(0, time.start - 80), time.start):
        return True
    if time.precision == "month":
        return BUDGET.match(text, time.end) is not None and not IN_THE.search(before)
    if time.precision == "day":
        return NUMBERED_ORDER.search(text, max(0, time.start - 80), time.start) is not None
    if time.precision != "year" or not time.surface[:4].isdigit():
        return False
    if NAME_OF_A_PLAN.search(before) or OF_THAT_YEAR.search(text, max(0, time.start - 80), time.start):
        return True
    named = NAME_OF_A_LAW.search(before) or (THE_YEARS.search(before) and NOUN.match(text, time.end))
    return time.surface.isdigit() and named is not None


def without_wider(times: Sequence[Time]) -> tuple[Time, ...]:
    """Return times without those that another one tells more exactly: "this year ... today"."""
    return tuple(time for time in times if not any(_within(other, time) for other in times))


def said_once(text: str, times: Sequence[Time]) -> list[Time]:
    """Return times without those that only say again how long ago another was: "on July 23rd, just two weeks ago"."""
    return [
        time
        for at, time in enumerate(times)
        if at == 0 or not (AGAIN.fullmatch(text, times[at - 1].end, time.start) and AGO.search(time.surface))
    ]


def _within(inner: Time, outer: Time) -> bool:
    """Say whether one time is told more exactly by another that lies in it."""
    if inner.role != "event" or outer.role != "event":
        return False
    if not (inner.start_date and inner.end_date and outer.start_date and outer.end_date):
        return False
    same = (inner.start_date, inner.end_date) == (outer.start_date, outer.end_date)
    return not same and outer.start_date <= inner.start_date and inner.end_date <= outer.end_date
