"""A noun phrase without the sums and the day told in it: "the penalty (of Sh4.5 million)", "the framework (on Jan 22)"."""

from __future__ import annotations

import re

from parsers.claims.objects.noun_phrase import any_of, noun_phrase
from parsers.values.numbers.qualifiers import APPROX
from parsers.values.sums import money
from parsers.values.times import dates
from parsers.values.times.almanac import MONTH

OPENS = re.compile(
    rf"(?:(?:{APPROX}|up\sto|at\sleast|(?:more|less)\sthan|over|just|least|another|additional|aside|includes?|the|an?|of|record|spend|reach)\s)*$",
    re.IGNORECASE,
)
LEADS_ON = re.compile(
    r"(?:\s(?:a|per)\syear)?(?:\s\([^)]*\))?(?:\sin\s(?:support|funding|grants|loans|subsidies))?(?:\sfrom\s(?:the\s)?(?:[A-Z][\w.’'-]*\s(?:of\s)?){1,5}for\b)?\s?(?:(?:for|in|on|to|into|towards?|worth\sof|behind)\b)?\s?(?:(?:an?|the)\s)?"
)
HALF_A_SUM = re.compile(  # whose sign was no part of the phrase
    r"^\d[\d.,]*\s?(?:k|m|mn|bn|tn|trn|million|billion|trillion|crore|lakh)\b[\s-]?"
)
WHO_SAYS = re.compile(r",\s(?:the\s|its\s|an?\s)?[^,]{2,60}\s(?:said|says|added|announced|told\s[\w’'-]+)$")
LOOSE = re.compile(
    rf"[\s,]+(?:must|will|would|can|could|may|might|shall|should|within|effective|{any_of('loose')}|(?:more|less)\sthan|{APPROX}|up\sto|at\sleast|over|worth|costs?|totall?ing|spend(?:ing)?|the|that|with\s(?:an?|the|its)\s(?:[\w-]+\s)?(?:outlay|budget|cost|price\stag)(?:\sof)?|in\s(?:the\s)?\d{{4}}[/–-]\d{{2}}(?:\s(?:financial|fiscal))?)$|[\s,:–—-]+$"
)
HALF_A_CLAUSE = re.compile(  # what is left of "a bill that would put €5 million", "agreements to sell €5 million"
    r"\s(?:that|which|who)\s(?:(?:would|will|could|may)\s)?\w+(?:\s(?:more|less)\sthan)?$|\sto\s(?:\w+\s(?:in|up)|\w+)(?:\s(?:more|less)\sthan)?$"
    r"|^(?:where(?:\sthe)?|why|how|at|create|something\slike|of\sthe\scurrent)$",
    re.IGNORECASE,
)
LEADS_TO_DAY = re.compile(r"(?:^|\s)(?:on|in|by|from|since|until|at|before|after|for|as\sfar\sback\sas)$")
NO_DAY = re.compile(  # may be part of a name, or of what is asked for
    r"\d{4}|.*\b(?:years?|decades?|quarters?|spring|summer|autumn|winter)", re.IGNORECASE
)
A_MONTH = re.compile(rf"\s(?:on\s|in\s)?{MONTH}$")
HAS_DIGIT = re.compile(r"\d|\b(?:billions?|millions?|trillions?|thousand|hundred)\b")


def bare(phrase: str) -> str | None:
    """Return a noun phrase up to its first sum, or behind one that opens it, and without the day that ends it; null where nothing is left."""
    found = _without_day(_without_sums(WHO_SAYS.sub("", phrase)))
    if half := HALF_A_SUM.match(found):
        found = found[half.end() :]
    while loose := LOOSE.search(found):
        found = found[: loose.start()]
    return found if found == phrase else noun_phrase(found)


def _without_sums(phrase: str) -> str:
    told = money.find(phrase) if HAS_DIGIT.search(phrase) else ()
    if not told:
        return phrase
    first = told[0]
    if OPENS.fullmatch(phrase, 0, first.start):
        leads = LEADS_ON.match(phrase, first.end)
        return _without_sums(phrase[leads.end() if leads else first.end :].strip(" ,-"))
    return HALF_A_CLAUSE.sub("", phrase[: first.start].rstrip())


def _without_day(phrase: str) -> str:
    last = next((each for each in reversed(dates.find(phrase)) if each.end == len(phrase)), None)
    if last and not last.duration and not NO_DAY.fullmatch(last.surface):
        return LEADS_TO_DAY.sub("", phrase[: last.start].rstrip())
    return A_MONTH.sub("", phrase)
