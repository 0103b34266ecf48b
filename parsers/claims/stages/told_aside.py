"""Is how far an act has come told by the way, while the verb tells what comes of it? "The council, created in May, is due to report in autumn"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.tense import Told
from parsers.claims.rules.hits import Hit
from parsers.claims.stages.cues import CHAMBER
from parsers.model import Kind, Stage
from parsers.values.times.almanac import WEEKDAY
from parsers.values.times.tense import tells_past

_ASIDE = r",\s(?:(?:which|who)\s(?:was|were|has been|had been)\s)?(?:\w+ly\s|first\s)?"
SET_UP_ASIDE = re.compile(
    rf"{_ASIDE}(?:created|set up|established|founded|formed|inaugurated|convened|launched|opened)\b(?! to be\b)[^,;]{{0,120}},\s(?:\w+\s)?$"
)
VOTED_ASIDE = re.compile(rf"{_ASIDE}(?:passed|approved|adopted|voted through)\s(?:\w+ly\s)?(?P<whom>[^,;]{{1,120}}),\s(?:\w+\s)?$")
SIGNED_ASIDE = re.compile(rf"{_ASIDE}(?:signed|enacted|promulgated)\b[^,;]{{0,120}},\s(?:\w+\s)?$")
BEGINS_ITSELF = re.compile(  # of what is ahead of the body itself: "will open", "is to be closed"
    r"(?:will|would|(?:is|are|was|were) (?:\w+ )?to) (?:\w+ly )?(?:open|start|begin|be (?:set up|created|closed|merged|abolished|renamed|staffed))\b"
)
UNDER_AN_ORDER = re.compile(  # "Under a rule issued on Tuesday by the bureau,"
    r"(?:[Uu]nder|[Bb]y|[Aa]ccording to) (?:(?:an?|the|its|new|final|interim|executive|presidential|export|federal|emergency)\s){0,4}(?:rules?|orders?|regulations?|decrees?|proclamation|directive|notice|measures?)\s"
    r"(?:that (?:was|were) )?(?:issued|published|adopted|released|signed|gazetted|finali[sz]ed|promulgated)\b"
)
OPENED = re.compile(  # what is new: "the cluster, which the minister opened this morning, has 400 GPUs"
    rf",\swhich\s[^,;]{{2,60}}\s(?:launched|opened|inaugurated|switched on)\s[^,;]{{0,60}}\b(?:today|yesterday|this (?:morning|afternoon|week)|last week|on {WEEKDAY}),\s$"
    rf"|,\swhich\s[^,;]{{2,60}}\s(?:launched|opened|inaugurated|switched on)\s(?:today|yesterday|this (?:morning|afternoon|week)|last week|on {WEEKDAY})\b[^,;]{{0,60}},\s$"
)
AGREED_ASIDE = re.compile(  # "parts supplied under the accord which Peru and Chile signed last year"
    r"\b(?:[Aa]ccord|[Aa]greement|[Mm]emorandum|[Pp]act|[Dd]eal|[Tt]reaty|[Cc]ontract|[Pp]artnership|[Ss]tatement|[Dd]eclaration)\b(?:[^.;,]{0,60},?\s(?:which|that)\s(?:(?:was|were)\s)?|,\s|(?=\s(?:signed|concluded|struck|sealed)\s(?:on|in|at|by|last|this|between|with)\b))(?:[^,.;]{2,60}?\s)?\s?"
    r"(?:signed|concluded|struck|sealed|initialled)\b(?! (?:if|once|when)\b)"
)
DONE_BY_THE_WAY = re.compile(  # between a subject and its verb: "which opened a probe", "set up in May", "whose inquiry closed in May"
    r",\s(?:(?:which|who)\s(?P<did>[^;:]{5,140}?)|(?P<done>(?:first\s)?(?:created|set\sup|established|founded|formed|launched|opened|inaugurated|begun|announced|adopted|published|issued|approved|passed|signed)\s[^;:,]{3,80}?)"
    r"|whose\s(?P<whose>[^;:]{5,140}?)),\s$"
)
DONE_BEHIND = re.compile(r",\swhich\s(?:was|were|has\sbeen|had\sbeen)\s(?:\w+ly\s|first\s)?[a-z]+ed\b")
BY_WHOM = re.compile(r"(?:first\s)?\w+(?:\sup)?\sby\b")  # not when
DENIED = re.compile(r"(?:(?:has|have)\syet\sto|[a-z]+(?:\snot|n[’']t)|never|[a-z]+\s(?:no|nothing|nobody))\b")


def done_by_the_way(kind: Kind, text: str, hits: Sequence[Hit]) -> str | None:
    """Return as a sentence what a subject is told to have done by the way, where that is the act and not what its verb tells.

    "Ofcom, which opened a probe in May, did not say when it would end." Null where the words of a kind stand elsewhere, by the rules that fired.
    """
    parts = clause(text)
    aside = DONE_BY_THE_WAY.search(text, parts.end, parts.verb_at) if parts else None
    if parts is None or aside is None:
        return None
    did = aside["did"] or aside["done"] or aside["whose"]
    if not tells_past(did):
        return None
    told = [hit.start for hit in hits if hit.rule.kind == kind and hit.start >= parts.end]
    verb_denies = DENIED.match(text, parts.verb_at) is not None
    if aside["done"] and BY_WHOM.match(aside["done"]) and not verb_denies:
        return None
    denied = aside["done"] is not None and kind != "funding" and verb_denies  # "The council, set up in May, has yet to meet"
    if not (told or denied) or not all(aside.start() <= at < aside.end() for at in told):
        return None
    if aside["whose"]:
        return f"The {did}."
    return f"{text[parts.start : parts.end]} {'was ' if aside['done'] else ''}{did}."


def done_behind(kind: Kind, text: str, hits: Sequence[Hit]) -> bool:
    """Say whether an act is what was done to something that a sentence names last: "did not extend the mission, which was approved in May"."""
    return any(hit.rule.kind == kind and hit.start < done.start() < hit.end for done in DONE_BEHIND.finditer(text) for hit in hits)


def told_aside(kind: Kind, text: str, told: Told) -> Stage | None:
    """Return how far a body, a law or a control has come that a sentence tells between its subject and a verb of what is ahead."""
    if told.tense == "present" and kind == "infrastructure":
        return "enacted" if OPENED.search(text, 0, told.at) else None
    if told.tense in {"ahead", "present"} and kind == "partnership":
        return "enacted" if AGREED_ASIDE.search(text) else None
    if told.tense not in {"ahead", "would"}:
        return None
    if kind == "trade_control":
        return "enacted" if UNDER_AN_ORDER.match(text) else None
    return _behind_the_subject(kind, text, told)


def _behind_the_subject(kind: Kind, text: str, told: Told) -> Stage | None:
    """Return how far a body or a law has come by what stands between its name and the verb: "The council, created in May, is due to report"."""
    parts = clause(text)
    if parts is None or parts.verb_at != told.at:
        return None
    before = text[parts.start : told.at]
    if kind == "institution":
        return "enacted" if SET_UP_ASIDE.search(before) and not BEGINS_ITSELF.match(text, told.at) else None
    return _of_a_law(before) if kind == "legislation" else None


def _of_a_law(subject: str) -> Stage | None:
    """Return how far a bill or a law has come by what stands behind its name."""
    if SIGNED_ASIDE.search(subject):
        return "enacted"
    voted = VOTED_ASIDE.search(subject)
    return "passed" if voted and CHAMBER.search(voted["whom"]) else None
