"""How sure a sentence is that an event happens: "may ban", "refused to ban", "has banned"."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from parsers.model import Factuality
from parsers.names import FOLDER

TOKEN = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*?(?=n['’]t\b)|n['’]t\b|[A-Za-z]+(?:-[A-Za-z]+)*|[.,;:!?()\"“”]")
REACH = 9  # words that a cue may stand before the event
STOPS = frozenset('.;:!?()"“”')
UNREAL = frozenset({"if", "whether", "unless", "should", "must", "may", "might", "until", "wants", "want"})  # what should not be, may be
HARMLESS = re.compile(r"\b(?:not|no)\s+(?:only|just|merely|longer\s+than|doubt|matter)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Cues:
    negation: frozenset[str]
    refusal: re.Pattern[str]
    possible: re.Pattern[str]
    hint: re.Pattern[str]
    achieved: re.Pattern[str]
    boundary: frozenset[str]


def factuality(sentence: str, start: int, end: int) -> Factuality:
    """Return how the sentence tells the event whose head word is `sentence[start:end]`."""
    before = _clause_before(sentence, start)
    if _negated(before):
        return "possible" if UNREAL & set(before) else "negated"
    score = _possibility(before) + _after(sentence, end)
    return "possible" if score >= 1 else "asserted"


def _clause_before(sentence: str, start: int) -> list[str]:
    """Return the words before the event, back to where its clause begins, the nearest first."""
    text = HARMLESS.sub(lambda match: " " * len(match[0]), sentence[:start])
    words = [match[0].replace("’", "'").lower() for match in TOKEN.finditer(text)]
    clause: list[str] = []
    for word in reversed(words[-2 * REACH :]):
        if word in STOPS or len(clause) >= REACH:
            break
        clause.append(word)
    return clause


def _negated(before: list[str]) -> bool:
    cues = _cues()
    for distance, word in enumerate(before):
        if word == "," and distance > 0:
            return False
        if word in cues.boundary and distance > 0:
            return False
        if word in cues.negation and distance <= (2 if word in {"no", "without"} else 4):
            return True
        if cues.refusal.fullmatch(word) and 0 < distance <= 2 and before[0] in {"to", "the", "a", "an", "its", "any", "from", "of"}:
            return True
    return False


def _possibility(before: list[str]) -> float:
    """Add up the cues, the farther the weaker."""
    cues = _cues()
    score = 0.0
    inside = True
    infinitive = bool(before) and before[0] == "to"
    if infinitive and len(before) > 1 and cues.achieved.fullmatch(before[1]):
        return 0.0
    for distance, word in enumerate(before):
        if word == "," or (word in cues.boundary and distance > 0):
            inside = False
        near = 1.0 if distance <= 3 else 0.6 if distance <= 6 else 0.35
        if word in {"if", "whether", "unless"}:
            score += 1.0
        elif inside and cues.possible.fullmatch(word):
            score += near
        elif inside and cues.hint.fullmatch(word):
            score += near / 2
    return score + (1.0 if infinitive else 0.0)


def _after(sentence: str, end: int) -> float:
    """Read what follows: "..., if approved", "..., according to rumours", a question mark."""
    rest = sentence[end:]
    if re.match(r"[^.;!]{0,60}\?\s*[\"”]?\s*$", rest):
        return 1.0
    if re.search(r",\s(?:if|unless|should)\s|\b(?:unconfirmed|reportedly|allegedly)\b", rest[:80]):
        return 0.6
    return 0.0


@cache
def _cues() -> _Cues:
    lists = tomllib.loads((FOLDER / "modality.toml").read_text(encoding="utf-8"))
    return _Cues(
        frozenset(lists["negation"]),
        _any(lists["refusal"]),
        _any(lists["possible"]),
        _any(lists["hint"]),
        _any(lists["achieved"]),
        frozenset(lists["boundary"]),
    )


def _any(words: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(word.replace("*", "[a-z]*") for word in words))
