"""What is acted on: the named instrument, body or programme, what money is for, whom a case is against, else what the verb is followed by; or null.

The words are object.toml.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from parsers.claims.grammar.cues import Cue
from parsers.claims.grammar.passives import undergoes
from parsers.claims.grammar.subject import clause, subject_words
from parsers.claims.grammar.verbs import verb_forms, words
from parsers.claims.objects.bare import HALF_A_SUM, bare
from parsers.claims.objects.following import followed_by, what_is_told
from parsers.claims.objects.noun_phrase import REST, any_of, noun_phrase
from parsers.claims.objects.paid_for import paid_for
from parsers.claims.objects.whom import penalized, whom
from parsers.model import Kind
from parsers.values.times.almanac import MONTH, WEEKDAY

_NAME = r"(?:[A-Z0-9][\w’'&.-]{0,40})"
_NAMES = rf"{_NAME}(?:\s(?:of|on|for|the|and|in|to|\([A-Z][\w’'., -]{{2,60}}\)|{_NAME})){{0,9}}"  # "Synthetic Media (Disclosure) Bill"


def _named(kind: str, then: str = "") -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what must stand somewhere in a name of this kind, cheap to look for, and the name."""
    return re.compile(any_of(kind)), re.compile(rf"\b(?:{_NAMES}\s)?(?:{any_of(kind)})\b{then}")


_CAPITAL = rf"(?!{WEEKDAY}\b|{MONTH}\b)(?:[A-Z][\w’'&.-]{{0,40}}(?<!\.))"
_CAPITALS = rf"{_CAPITAL}(?:(?:,\s{_CAPITAL}){{1,3}},?\sand\s{_CAPITAL})?(?:\s(?:(?:and|of|in|the|for)\s){{0,2}}{_CAPITAL}){{0,6}}"
ON_A_MATTER = rf"(?:\s(?:on|for\sthe)\s(?:the\s)?{_CAPITALS})?"  # how a law's name goes on: "Law (on Artificial Intelligence)"
FOR_OR_OF = rf"(?:\s(?:on|for|of)\s(?:the\s)?{_CAPITALS})?"  # how a body's or a plan's does: "Authority (for Advanced Computing)"
NAMED = {
    "instrument": _named("instrument", rf"{ON_A_MATTER}(?:\s(?:(?:No\.\s)?\d[\d/]*(?:[A-Z](?:-\d+)?|-\d[\d/-]*)?(?![\w–-])|of \d{{4}}))?"),
    "plan": _named("plan", FOR_OR_OF),
    "body": _named("body", FOR_OR_OF),
}
ORDER_OF_NAMES: dict[Kind, tuple[str, ...]] = {
    "legislation": ("instrument",), "regulation": ("instrument",), "strategy": ("plan", "instrument"), "institution": ("body",),
    "funding": ("plan", "body"), "consultation": ("instrument", "plan"), "target": ("plan",), "trade_control": ("instrument",),
    "partnership": ("instrument",),
}  # fmt: skip
OF_ANOTHER = re.compile(r"\b(?:by|according to|[Pp]ursuant to|[Uu]nder|in accordance with|in line with)\s(?:the\s)?$")  # before a name
VOTED = re.compile(r"^\d+\s?[-–]\s?\d+\s(?:for|to|on|against)\s(?:the\s)?")  # "voted (42-2 for the) AI Overwatch Act"
OPENS_NAME = re.compile(r"(?:The|This|That|An?)\s")
SECTION_OF = re.compile(r"\d[\w()]*\sof\s")  # "(section) 87 of the Information Technology Act"
NO_NAME = re.compile(r"(?:Under|In|On|By|Pursuant to|With|For|From|Since|After|Within)\s")  # "Under the Ports Order" is when, not what
COME_TO_BE: frozenset[Kind] = frozenset({"institution", "infrastructure", "consultation"})
COMES_TO_BE = re.compile(
    r"(?:(?:will|would|is to|are to|is due to|are due to|has|have|also|now|not|could|may)\s)*(?:open(?:s|ed)?|clos(?:e[sd]?)|run|runs|ran|ends?|ended|beg[iau]ns?|start(?:s|ed)?|sits?|stands?"
    r"|go(?:es)? live|went live|is in operation|(?:is|are) running|(?:is|are) on|t(?:akes?|ook) place|drew|receive[sd]?)\b(?!\s(?:the|an?|its)\s)"
)
PASSES = re.compile(  # "The bill passed the lower house"
    r"(?:(?:has|have|had|also|will|still|must|needs?\sto|narrowly|easily)\s)*(?:pass(?:es|ed)?|clear(?:s|ed)?|sailed\sthrough|went\sthrough)\s(?:the\s|its\s|both\s|an?\s)?(?:(?!on\b|in\b|by\b)[\w-]+\s){0,2}?"
    r"(?:[Hh]ouses?|[Ss]enate|[Cc]hambers?|[Pp]arliament|[Cc]ongress|[Aa]ssembly|[Cc]ommittee|[Rr]eading|[Dd]uma|[Bb]undestag|[Ss]ejm|Lok\sSabha|Rajya\sSabha)\b"
)
IS = re.compile(
    r"(?:(?:will|would|could|may|might|must|should|can|has|have|not|also|still)\s)*(?:is|are|was|were|be|been)\s(?!\w+(?:ed|ing)\b)"
)
IN_A_STATE = re.compile(  # "A wider law is missing from the plan"
    r"(?:(?:will|would|could|may|might|has|have|not|also|still|again|now)\s)*(?:is|are|was|were|be|been|remains?|stays?)\s(?:(?:again|still|now|also|not|\w+ly)\s)?"
    r"(?:missing|absent|gone|dead|over|due(?!\sto\s(?!be\b|apply|open|start|begin|take|come|run|close|end))|ready|alive|stuck|pending|open|voluntary|optional|possible|unlawful|illegal|under\s(?:way|construction|review)|at\san?\s(?:end|advanced)|on\s(?:hold|ice)|(?:before|in)\s)"
)
THAT_DOES = re.compile(r"\sthat\s(?:would\s|will\s|could\s|must\s)?[a-z]+(?:s\b|\s)[^,;:]{3,90}$")  # which one is meant, up to the verb
AFTER_VERB = Cue(any_of("verbs"), r"\s+(?:an? |the |its |also |new )?" + REST)


@lru_cache(maxsize=64)  # each of the sums in a sentence is a claim of its own
def object_of(
    kind: Kind, sentence: str, beside: tuple[int, int] | None = None, firm: str | None = None, places: frozenset[str] = frozenset()
) -> str | None:
    """Return what a sentence's act is done to; null where nothing is found.

    `beside` is where the act's own sum stands in the sentence; `firm` is the one that a case there is about, where one is named; to `places` alone
    nothing is done.
    """
    for piece, is_name in _candidates(kind, sentence, beside, firm):
        found = noun_phrase(piece, whole=is_name or kind == "position")
        if found and (found := found if is_name else bare(found)) and found not in places:
            return found
    return None


def _candidates(kind: Kind, sentence: str, beside: tuple[int, int] | None, firm: str | None) -> Iterator[tuple[str, bool]]:
    """Yield what the act may be done to, the likeliest first, and whether it is a name."""
    if kind == "funding":
        yield from ((piece, False) for piece in paid_for(sentence, beside))
    yield from ((name, True) for name in _names(kind, sentence))
    act = what_is_told(sentence)
    if kind == "enforcement":
        yield from ((piece, False) for piece in penalized(sentence))
        yield from ((piece, False) for piece in ([] if _undergoes(act) else whom(sentence, firm)))
    yield from ((piece, False) for piece in _by_verb(kind, act))
    if after := AFTER_VERB.search(act):
        yield after["what"], False
    if any(word.lower() in words("instruments") for word in subject_words(act).split()):
        yield _subject(act), False


def _subject(act: str) -> str:
    """Return the subject of an act, with the clause that tells which: "A law (that bans deepfakes) was vetoed"."""
    told = clause(act)
    if told is None:
        return ""
    ends = told.verb_at if THAT_DOES.match(act, told.end, told.verb_at) else told.end
    return act[told.start : ends].rstrip()


def _undergoes(act: str) -> bool:
    told = clause(act)
    return told is not None and (undergoes(act, told.end, len(act)) or undergoes(act, told.verb_at - 1, len(act)))


def _by_verb(kind: Kind, act: str) -> Iterator[str]:
    """Yield what an act is done to as its verb tells: its subject where that undergoes or comes to be, else what follows it."""
    told, subject = clause(act), _subject(act)
    if told and subject.lower() not in words("pronouns"):
        comes_to_be = kind in COME_TO_BE and COMES_TO_BE.match(act, told.verb_at)  # "The hub opens next year"
        passes = kind in {"legislation", "regulation"} and PASSES.match(act, told.verb_at)
        is_judged = kind == "position" and IS.match(act, told.verb_at)  # "the decree would be a foundation"
        if _undergoes(act) or comes_to_be or passes or is_judged or IN_A_STATE.match(act, told.verb_at):
            yield subject
    if follows := followed_by(act):
        yield follows


def _names(kind: Kind, sentence: str) -> Iterator[str]:
    """Yield the names in a sentence of what an act of this kind is done to."""
    for name in ORDER_OF_NAMES.get(kind, ()):
        kind_of, whole = NAMED[name]
        named = (match for match in whole.finditer(sentence) if _is_name(match[0]) and not OF_ANOTHER.search(sentence, 0, match.start()))
        found = next(named, None) if kind_of.search(sentence) else None
        if found:
            called = HALF_A_SUM.sub("", VOTED.sub("", found[0]))
            first, _, rest = called.partition(" ")
            yield rest if found.start() == 0 and first.lower() in verb_forms() and rest else called  # "Signed Executive Order 12"


def _is_name(words_of: str) -> bool:
    """Say whether words are a name of their own: not "The Order", nor "Under the Ports Order"."""
    opens = OPENS_NAME.match(words_of)
    if SECTION_OF.match(words_of):
        return False
    return " " in words_of[opens.end() if opens else 0 :] and NO_NAME.match(words_of) is None
