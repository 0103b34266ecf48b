"""Which times of a sentence are told of something else than its act: in an aside, a comparison, a concession, a purpose."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.model import Kind, Time

REACH = 140  # characters; no longer clause is looked through
_ON = r"(?:[^,;:.]|[,.](?=\d))"  # within a clause; a number may have points
BY_THE_WAY = re.compile(  # "..., which was set up in May", "..., delivered to the president in July"
    r"(?:,\s(?:(?:for|of|in|on|under|to)\s)?(?:which|who|whom|whose|where|when)"
    r"|\bthose\s(?:who|which|that)\s\w+"
    r"|\b(?:that|which)\s(?:had|was|were|has|have)"
    r"|,\s(?:(?:having\s)?(?:first|originally)\s\w{3,}ed|delivered|submitted|presented"
    r"|established|founded|set\sup|created|funded|drafted"
    r"|elected|re-elected|built|completed|formed|held|begun))\s[^,;]{0,80}$"
)
GIVEN = re.compile(  # "the fund, which it approved last year"
    r",\swhich\s(?:(?:it|they|he|she)\b|(?:was|were|had\sbeen|has\sbeen|is)\s(?:first\s)?"
    r"(?:approved|announced|unveiled|pledged|proposed|agreed|promised|allocated|committed|earmarked|awarded|set\saside))[^,;]{0,80}$"
)
HAVING = re.compile(rf"(?:^|[.,;]\s|\n)(?:Having|having)\s\w+{_ON}{{0,90}}$")  # "Having opened a case in January, the regulator now ..."
ELSEWHERE = re.compile(  # of another act
    r"(?:,\sas\s(?:it|they|he|she)\s(?:was|were|did|had)|,\swho\s(?:was|is|had|took|has)|\s(?:before|until)\s(?!the\send\b)(?:[\w’'-]+\s){1,5}?(?:can|could|put|was|were|had|is|are|\w+ed)\b)[^,;]{0,60}$"
)
CONCEDED = re.compile(rf"\b(?:although|though|whereas|even\sif|because|given\sthat)\s{_ON}{{0,110}}$", re.IGNORECASE)
HAPPENED = re.compile(  # "after the outage in March", "the breach of last May": of what the act goes back to
    r"\b(?:scandal|breach|outage|leak|crash|accident|incident|shooting|attack|riot|outcry|uproar|protest|election|inauguration|blackout|strike)s?"
    r"\s(?:(?:of|in|on|from|during)\s)?(?:the\s)?$"
)
DRAWN_FROM = re.compile(  # "from a package announced in 2024", "under a law passed last year"
    r"\b(?:(?:from|out\sof|part\sof|half\sof|thanks\sto|based\son)\s(?:an?|the|its|their)\s[^,;:]{3,60}?|under\s(?:an?|the)\s(?:[\w-]+\s){0,3}?(?:law|act|bill|decree|statute))\s"
    r"(?:announced|approved|unveiled|pledged|promised|passed|enacted|adopted|signed|agreed|launched|created|founded|set\sup|established)\s[^,;:]{0,40}$"
)
REPORTED = re.compile(  # "according to a notice published on Monday"
    r"\baccording\sto\s[^,;:]{3,60}?\s(?:published|released|issued|seen|dated|presented|sent|posted)\s[^,;:]{0,30}$"
)
BEFORE_IT = re.compile(  # "the bill, tabled in May 2024, has been sent back"
    r",\s(?:first\s)?(?:tabled|introduced|filed|signed|adopted|launched|announced|published|issued|proposed|passed|approved|unveiled)\s[^,;:]{0,60}$"
)
GOES_ON = re.compile(r",\s(?!and\b)")  # ends such a clause
AT_FIRST = re.compile(  # "the law, originally meant for May, took effect in June"
    r"(?:,|\()\s?(?:originally|initially|previously|at\sfirst|once)\s(?:[\w’'-]+\s){0,4}$"
)
AWAITED = re.compile(  # "the hall, expected to open in 2027, got a permit in May"
    r",\s(?:expected|due|scheduled|slated|planned|promised|set)\s(?:to|for|in|by)\s[^,;:]{0,60}$"
)
A_PLAN = re.compile(  # what is launched and then costs something; of a fund or a programme that is when the money was given
    r",\s(?:the|its|this|an?)\s(?:[\w’'-]+\s){0,6}?(?:[Ss]trategy|[Pp]lan|[Rr]oadmap|[Ll]aw|Act|[Pp]olicy|[Aa]genda)\b"
)
LAUNCHED = re.compile(  # "Launched by the premier last Thursday, the strategy will cost ..."
    r"^(?:First\s)?(?:[A-Z]\w+ed|Set\sup|Begun|Built)\s[^,;:]{0,90}$"
)
COMPARED = re.compile(  # "on top of the 10,000 paid for last year", "not the $7 million signed for in April"
    r"(?:\b(?:on\stop\sof|compared\s(?:with|to)|(?:up|down)\sfrom|instead\sof|rather\sthan|(?:above|below|beyond)\s(?:the|its|their|last|this)"
    r"|(?<!later\s)(?<!earlier\s)(?<!sooner\s)than\s(?:the|those|its|their|at|in|it|last|this|a\syear)"
    r")(?=\W)|\b(?:twice|double|triple|times)\s(?:the\s)?$"
    rf"|(?:,\s|\s)not\sthe\s[$€£¥₩₹\d]){_ON}{{0,80}}$",
    re.IGNORECASE,
)
PART_OF_IT = re.compile(  # "half the 2,000 crore pencilled in last May"
    rf"\b(?:twice|double|triple|half)\s(?:of\s)?the\s{_ON}{{2,40}}?\s(?:\w+ed|spent|paid|given|set|put)(?:\s(?:in|aside))?\s(?:(?:in|for|on)\s)?$"
)
AIM = re.compile(
    rf"\b(?:the|an?|its|their|our|his|her|this|[’']s)\s(?:\w+\s)?(?:aim|goal|ambition|target|vision|hope|bid|objective|intention|dream)s?\s(?:of|to|that|for)\s{_ON}{{0,100}}$",
    re.IGNORECASE,
)
_GIVE = "spend|pay|invest|give|put|provide|allocate|commit|disburse|raise|flow|reach|go"  # no purpose, but the funding itself
PURPOSE = re.compile(  # behind a sum: "to train 1,000 people by 2030", "into making it twice as large by 2030"
    rf"(?:(?<!\bis)(?<!\bare)(?<!\bbe)(?<!\bwas)(?<!\bwere)(?<!\bdue)(?<!\bset)(?<!ected)(?<!\bup)\sto\s(?!(?:the|an?|its|their|be|{_GIVE})\b)[a-z]{{2,}}"
    rf"|\s(?:for|into|towards?|at|of|on)\s[a-z]+ing)\s{_ON}{{0,100}}$"
)
LATER = re.compile(r"[^,;]{0,60},\s(?:has|have|had|is|are|was|were)\s(?:now|still|meanwhile|since|yet|also|not|already)\b")
SET_UP = re.compile(  # "the council, set up in May 2024, has met": tells of the body, whatever it does now,
    r",\s(?:first\s)?(?:set\sup|established|founded|created|formed)\s[^,;:]{0,60}$"
)
ENDS_OR_CHANGES = re.compile(  # unless that is a new act: "the council, set up in May 2024, will be closed"
    r"\b(?:renam|clos|merg|abolish|dissolv|disband|appoint|nam(?:ed|es)\b|replac|scrap|absorb|shut)"
)
IS_TO_DO = re.compile(  # what a body does, and not when there was one
    r"\b(?:(?:is|are)\s(?:due|set|expected|supposed|scheduled)\sto|(?:plans?|has|have|hopes?)\sto|will|must)\s(?:\w+ly\s)?(?:meet|report|produce|submit|deliver|present|publish|visit|review)\b"
    r"[^,;:]{0,90}$"
)
WHICH_ONE = re.compile(  # "guidance, which it issued in May"
    r",\s(?:which|whom)\s(?!(?:was|were|had|has|have|is|are)\b)(?:[\w’'-]+\s){1,6}?\w+ed\b[^,;:]{0,60}$"
)
IS_ONE = re.compile(r"\b(?:is|are|comes?)\s(?!(?:\w+ly\s)?\w+(?:ed|ing)\b)[^,;]{0,90}$")  # tells of no act
ASIDE = re.compile(rf",\s(?!(?:and|but|or)\b){_ON}{{0,90}}$")


def of_the_act(text: str, opens: int, times: Sequence[Time], kind: Kind, at: int | None = None) -> list[Time]:
    """Return the times of a sentence without those of clauses on something else; of an aside's, where the act has one of its own.

    `opens` is where the sentence begins, `at` where its act is told.
    """
    here = [time for time in times if not _elsewhere(text, opens, time, kind, at)]
    if sum(time.role == "event" for time in here) > 1:
        here = [time for time in here if not GOES_ON.match(text, time.end) or not _in_clause((BEFORE_IT,), text, opens, time, at)]
    own = [time for time in here if not (_is_awaited(text, opens, time, at) or _is_by_the_way(text, opens, time, kind, at))]
    if own or kind != "funding":
        return own or here
    # when who gets the money was set up is not when it was given
    return [time for time in here if time.role != "event" or _in_clause((GIVEN,), text, opens, time, None)]


def _is_by_the_way(text: str, opens: int, time: Time, kind: Kind, at: int | None) -> bool:
    """Say whether a time is told in a clause on what the sentence speaks of, and that clause does not tell the act itself."""
    if time.role != "event":
        return False
    if kind == "institution" and SET_UP.search(text, max(opens, time.start - REACH), time.start):
        return ENDS_OR_CHANGES.search(text, time.end, time.end + REACH) is not None
    which = WHICH_ONE.search(text, max(opens, time.start - REACH), time.start)
    if which and IS_ONE.search(text, opens, which.start()):
        return False
    return _in_clause((BY_THE_WAY, HAVING), text, opens, time, at)


def _is_awaited(text: str, opens: int, time: Time, at: int | None) -> bool:
    return at is not None and text[time.end : time.end + 1] == "," and _in_clause((AWAITED,), text, opens, time, at)


def _elsewhere(text: str, opens: int, time: Time, kind: Kind, at: int | None) -> bool:
    """Say whether a time is told of something else, whatever else the sentence tells."""
    if kind == "institution" and time.role != "effective" and IS_TO_DO.search(text, max(opens, time.start - REACH), time.start):
        return True
    if (kind == "funding" and _is_awaited(text, opens, time, at)) or _in_clause((AT_FIRST,), text, opens, time, at):
        return True
    if time.role == "deadline" and kind != "target":
        return _in_clause((AIM, PURPOSE) if kind == "funding" else (AIM,), text, opens, time, at)
    if time.role != "event":
        return _in_clause((CONCEDED,), text, opens, time, at)
    # "a plan, drafted in April, has still not been adopted"
    late = LATER.match(text, time.end) and _in_clause((ASIDE,), text, opens, time, at)
    planned = kind == "funding" and A_PLAN.match(text, time.end) and _in_clause((LAUNCHED,), text, opens, time, at)
    happened = HAPPENED.search(text[max(opens, time.start - REACH) : time.start])
    clauses = (ELSEWHERE, CONCEDED, COMPARED, PART_OF_IT, *_clauses_of(kind, at))
    return bool(late or planned or happened) or _in_clause(clauses, text, opens, time, at)


def _clauses_of(kind: Kind, at: int | None) -> tuple[re.Pattern[str], ...]:
    """Return the clauses on what an act goes back to, which could tell an act of other kinds themselves."""
    if at is None:
        return ()
    return (DRAWN_FROM,) if kind in {"strategy", "consultation", "position"} else (DRAWN_FROM, REPORTED)


def _in_clause(clauses: Sequence[re.Pattern[str]], text: str, opens: int, time: Time, at: int | None) -> bool:
    """Say whether a time stands in a clause of one of these forms in which the act is not told."""
    begins, until = max(opens, time.start - REACH), time.start + (len("the ") if time.surface[:4].lower() == "the " else 0)
    for clause in clauses:
        found = clause.search(text[begins:until])
        if found and (at is None or at < begins + found.start() or "," in text[time.end : at]):
            return True
    return False
