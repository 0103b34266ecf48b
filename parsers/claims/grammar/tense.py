"""When a sentence's main verb happens: it lies ahead, is past, holds now; found by what words may be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from parsers.claims.grammar.subject import clause, said_clause
from parsers.claims.grammar.verbs import words

Tense = Literal["ahead", "would", "may", "must", "perfect", "past", "ongoing", "present"]

VERB_PHRASE = 70  # characters in which a verb and what belongs to it stand; from 45 to 110 no claim of 318 documents changes
ADVERB = r"(?:(?:also|so far|thus far|today|once more|once again|yet again|hereby|again|now|already|still|not|first|even|soon|formally|only|recently|then|just|\w+ly)\s)*"
AHEAD = re.compile(
    rf"(?:(?:will|['’]ll)\b|(?:is|are)\s{ADVERB}(?:to|set to|due|expected|scheduled|slated|meant|supposed|going to|planned|intended|poised|(?:pushing|trying|moving|preparing|looking|racing|rushing|working) to)\b"
    rf"|(?:(?:is|are|has|have)\s{ADVERB})?(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|want(?:s|ed|ing)?|hop(?:es?|ed|ing)|mean(?:s|t)?|seeks?|sought|seeking|needs?|expect(?:s|ed)?|vow(?:s|ed)?"
    rf"|pledge[sd]?|promise[sd]?)\sto\b|look(?:s|ing)?\sforward\sto\b)",
    re.IGNORECASE,
)
PERFECT = re.compile(
    rf"(?:has|have|['’]ve)\s{ADVERB}(?:been\s)?{ADVERB}\w+(?:ed|en|wn|ilt|ut|et|ld|ade|ght|un|ne|nt|ung|ome|id|it|at)\b", re.IGNORECASE
)
ONGOING = re.compile(  # not "is binding"
    rf"(?:(?:is|are|['’](?:re|s))|(?:has|have) been)\s{ADVERB}(?!(?:binding|pending|willing|lacking|missing|outstanding|forthcoming)\b)\w{{2,}}ing\b",
    re.IGNORECASE,
)
HEADLINE = re.compile(  # "Japan, ASEAN to co-develop models"
    r"(?:[A-Z][\w’'.&-]*,?\s(?:(?:and|of|the|for)\s)?){1,6}(?P<to>to)\s(?:\w+ly\s)?(?:co-)?(?P<verb>[a-z]+(?!\w))"
)
TO_COME = re.compile(  # "The hub opens next year"; not "takes effect next year", which says that a law is there
    r"(?!(?:takes?|goes|go|comes?|enters?|appl(?:y|ies)|becomes?)\b)[^,.;:“”\"]{2,60}?\b"
    r"(?:next (?:week|month|year|spring|summer|autumn|fall|winter|quarter)|later this (?:week|month|year|spring|summer|autumn|fall)|tomorrow|in the coming (?:days|weeks|months))\b"
)
IMPERATIVE = re.compile(
    r"(?P<verb>[A-Za-z][a-z]+(?:-[a-z]+)?)(?:\s(?:up|out|down))?\s(?:and\s[a-z]+\s)?(?:the|an?|all|at least|up to|every|each|no|new|more|its|their|our|public|national|[$€£¥]?\d[\d.,]*)\s"
)
NO_IMPERATIVE = frozenset([  # that open what is no order as often: "Support for the poor", "Set to open"
    "set", "put", "cut", "let", "read", "plan", "call", "offer", "support", "fund", "bill", "report", "help", "act",
    "see", "watch", "note", "join", "subscribe", "sign", "share", "follow", "get", "find", "learn", "contact",
    "visit",
])  # fmt: skip
ANOTHER_CLAUSE = re.compile(r"[,;:]|\s(?:that|which|who|whose|where|so|before|after|until|if|when|while|because|as)\s")
FINITE = re.compile(r"\b(?:is|are|was|were|will|would|has|have|had|can|could|must|may|does|do|did)\b")
COMING = re.compile(  # where no subject is seen: "Under it forty experts would sit for three years"
    r"[^,;:.?“”\"]{10,120}?(?<!\bthat)(?<!\bwhich)(?<!\bwho)(?<!\bwhat)(?<!\bit)\s(?P<verb>will|would|is to|are to)\s(?:be\s)?[a-z]+"
)
PLAIN_SENTENCE = re.compile(r"\.[”\"’')]{0,2}$")  # a headline, which tells in the present what has happened, ends without a stop
PAST_FORM = re.compile(r"(?:had|was|were|did|[\w-]{2,}ed)$", re.IGNORECASE)
WAS_TO = re.compile(
    rf"(?:had been|was|were)\s{ADVERB}(?:to|expected to|set to|due to|scheduled to|planned to|supposed to|meant to|poised to|slated to)\b",
    re.IGNORECASE,
)
FORMS: tuple[tuple[re.Pattern[str], Tense], ...] = ((AHEAD, "ahead"), (WAS_TO, "would"), (ONGOING, "ongoing"), (PERFECT, "perfect"))
MODALS: dict[str, Tense] = {
    "would": "would", "may": "may", "might": "may", "could": "may", "can": "may", "must": "must", "shall": "must", "should": "must", "cannot": "must", "ought": "must",
}  # fmt: skip
TO_DO = frozenset(["set", "get", "give", "put", "make", "take", "meet", "spend", "sell", "let", "hold", "host", "lead", "sign", "cut"])
NOUNS_TO = frozenset([
    "bid", "call", "calls", "push", "power", "powers", "right", "rights", "duty", "guide", "need", "how", "what", "when", "where", "time", "way", "ways",
])  # fmt: skip
WISHES = frozenset({"plans", "plan", "wants", "want", "eyes", "intends", "intend"})  # "The state plans a campus"


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence says by its main verb: its tense, null where no verb is seen, and where the verb begins."""

    tense: Tense | None
    at: int

    @property
    def has_happened(self) -> bool:
        """Whether what it tells has been done."""
        return self.tense in {"past", "perfect"}


@lru_cache(maxsize=64)  # asked again for stage and factuality
def verb_of(sentence: str) -> Told:
    """Return the main verb of a sentence, of what is told where somebody tells it."""
    if ahead := _headline_to(sentence):
        return Told("ahead", ahead)
    if _asks(sentence):
        return Told("ahead", 0)
    parts = said_clause(sentence) or clause(sentence)
    if parts is None:
        found = COMING.match(sentence)
        return Told(MODALS.get(found["verb"], "ahead"), found.start("verb")) if found else Told(None, 0)
    return Told(_tense(sentence[parts.verb_at : parts.verb_at + VERB_PHRASE], parts.verb.lower()), parts.verb_at)


def _headline_to(sentence: str) -> int | None:
    """Return where a headline says what somebody is to do, without a finite verb; null where a thing is for that: "Bill to ban"."""
    found = HEADLINE.match(sentence)
    if found is None or sentence.endswith(".") or found["verb"] not in words("verbs") | words("past_only") | TO_DO:
        return None
    who = sentence[: found.start("to")].rsplit(maxsplit=1)[-1].lower()
    return None if who in words("instruments") | NOUNS_TO else found.start("to")


def opens_with_order(phrase: str) -> bool:
    """Say whether a phrase opens as an order does: "Appoint an envoy"."""
    return _order(f"{phrase} ") is not None


def _order(sentence: str) -> re.Match[str] | None:
    """Return the verb that opens a sentence as that of an order, and what it is to be done to."""
    found = IMPERATIVE.match(sentence)
    return found if found and found["verb"].lower() in words("verbs") - NO_IMPERATIVE else None


def _asks(sentence: str) -> bool:
    """Say whether a sentence only asks for what it tells, as an item of a list of proposals does: "Create a fund for public computers."."""
    found = _order(sentence)
    return found is not None and FINITE.search(ANOTHER_CLAUSE.split(sentence, maxsplit=1)[0], found.end()) is None


def _tense(rest: str, verb: str) -> Tense:
    """Return when a verb happens, by its form and the words after it."""
    for pattern, told in FORMS:
        if pattern.match(rest):
            return told
    if verb in MODALS:
        return MODALS[verb]
    if verb in WISHES:
        return "ahead"
    of_now = verb in words("verbs") if PAST_FORM.match(verb) else verb.endswith("s")  # "need", "forbids"
    if (PAST_FORM.match(verb) or verb in words("irregular")) and not of_now:
        return "past"
    return "ahead" if TO_COME.match(rest) else "present"
