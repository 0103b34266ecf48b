"""How sure a sentence is that an event happens: "may ban", "refused to ban", "has banned"."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from parsers.model import Factuality
from parsers.names import FOLDER

DENIED = re.compile(  # what is denied did not happen
    r"\b(?:den(?:ies|ied)(?:\s(?:media\s|the\s)?(?:reports|claims|rumou?rs|allegations))?|not\strue|untrue)\sthat\s[^.;:]{1,60}$|\b(?:ruled\sout|(?:has|have|had)\syet\sto)\s$",
    re.IGNORECASE,
)
IMAGINED = re.compile(r"^(?:Imagine|Suppose|Picture|Assume)\s[^.;:]{1,80}$")
TOKEN = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*?(?=n['’]t\b)|n['’]t\b|[A-Za-z]+(?:-[A-Za-z]+)*|``|[.,;:!?()\"“”]")
HARMLESS = re.compile(r"(?:\bnot|\bno|n['’]t)\s+(?:only|just|merely|longer\s+than|doubt|matter)\b", re.IGNORECASE)
EMPTY = re.compile(r"\s(?:no\s|nothing\b)")  # "gave no reason"
STOPS = frozenset('.;:!?()"“”') | {"``"}
PREPOSITIONS = frozenset({"of", "for", "on", "about", "in", "from", "at", "by", "with"})
SUBJECTS = frozenset({"no", "nobody", "none", "neither", "nor", "nothing", "few"})  # "no suspects have been identified"
ARE = frozenset({"is", "are", "was", "were"})
GOVERNORS = ("failure", "prevention", "wish", "possible", "governing", "achieved", "hint")  # stems of words on which a "to" may hang
STILL_OPEN = frozenset({"may", "might", "should", "ought"})  # what should not be, may be; what could not be, was not

SEEN = 400  # characters before the event that are looked at
REACH = 9  # words that a cue may stand before the event
IF_REACH = 14  # words that an "if" may stand before it
GOVERNOR_REACH = 8  # words that a verb may stand before the "to" that it governs
GROUP = 7  # words of one verb with its auxiliaries
DEEPEST = 3  # verbs that may govern one another
UNSURE = 0.8  # the sum of cues from which an event is only possible
PURPOSE = 0.4  # what an infinitive that nothing governs adds
TOLD_FUTURE = 0.3  # what "would" adds where it stands for a "will" that someone said


@dataclass(frozen=True, slots=True)
class _Cues:
    """The words of modality.toml: whole ones, stems, and modal verbs with the doubt that they cast."""

    words: dict[str, frozenset[str]]
    stems: dict[str, re.Pattern[str]]
    modal: dict[str, float]


@dataclass(frozen=True, slots=True)
class _Told:
    """How the words before an event tell it."""

    doubt: float = 0.0
    negated: bool = False


def factuality(sentence: str, start: int, end: int) -> Factuality:
    """Return how the sentence tells the event whose head word is `sentence[start:end]`."""
    text = HARMLESS.sub(lambda match: " " * len(match[0]), sentence[max(0, start - SEEN) : start])
    words = [match[0].replace("’", "'").lower() for match in TOKEN.finditer(text)]
    told = _told(words, len(words), sentence[start:end].lower(), 0)
    doubt = told.doubt + _condition(words) + _after(sentence[end : end + 120]) + (1 if IMAGINED.search(text) else 0)
    if DENIED.search(text):
        told, doubt = _Told(0.0, not told.negated), 0.0
    if told.negated and doubt < 1:
        return "negated"
    return "possible" if told.negated or doubt >= UNSURE else "asserted"


def _told(words: list[str], at: int, head: str, depth: int) -> _Told:
    """Read a verb's own auxiliaries, then what it depends on."""
    joined = _joined_to(words, at, head) if depth < DEEPEST else None
    if joined is not None:
        return _told(words, joined, words[joined], depth + 1)
    first, own = _group(words, at)
    if first == at:
        return _bare(words, at, head)
    if words[first] == "to":
        return _infinitive(words, first, own, depth)
    return _Told(own.doubt + _around(words, first), own.negated or _no_subject(words, first))


def _group(words: list[str], at: int) -> tuple[int, _Told]:
    """Return where the auxiliaries of a verb begin, or its "to", and what they tell."""
    cues = _cues()
    first, doubt, negated = at, 0.0, False
    while first and at - first < GROUP and (words[first - 1] in cues.words["auxiliary"] or words[first - 1].endswith("ly")):
        first -= 1
        doubt += _modal(words, first)
        negated |= words[first] in cues.words["negation"]
        if words[first] == "to":
            break
    if first < at and words[first] == "be":  # "demanded that it be closed"
        doubt += 1
    if words[first : first + 1] == ["to"] and first and words[first - 1] in ARE:  # "was to be built"
        doubt += 1
    if negated and STILL_OPEN.isdisjoint(words[first:at]):
        doubt = 0.0
    return first, _Told(doubt, negated)


def _modal(words: list[str], at: int) -> float:
    """Return what a modal verb or an adverb adds: "could", "reportedly"."""
    cues = _cues()
    if words[at] == "would" and not cues.words["told"].isdisjoint(words[max(0, at - 12) : at]):
        return TOLD_FUTURE
    return 1.0 if cues.stems["possible"].fullmatch(words[at]) else cues.modal.get(words[at], 0.0)


def _joined_to(words: list[str], at: int, head: str) -> int | None:
    """Return where the verb stands that "and" or "or" joins to the event, if both hang on the same words."""
    last = at
    while last and words[last - 1].endswith("ly"):
        last -= 1
    if not last or words[last - 1] not in {"and", "or"}:
        return None
    before = range(last - 2, max(-1, last - 16), -1)
    if head.endswith("ing"):
        return next((i for i in before[: REACH - 1] if words[i].endswith("ing") and len(words[i]) > len("being")), None)
    if head.endswith(("ed", "s")) or head in _cues().words["finite"]:
        return None
    return _last_infinitive(words, before, last - 1)


def _last_infinitive(words: list[str], before: range, end: int) -> int | None:
    """Return where the verb stands to which a bare form is joined: "will meet and sign", "plans to ban or tax"."""
    cues = _cues()
    for i in before:
        if words[i] in STOPS:
            return None
        if words[i] in cues.modal or (words[i] == "to" and words[i + 1] not in cues.words["object"]):
            verb = i + 1
            while verb < end and (words[verb] in cues.words["auxiliary"] or words[verb].endswith("ly")):
                verb += 1
            return verb if verb < end else None
    return None


def _infinitive(words: list[str], to: int, own: _Told, depth: int) -> _Told:
    """Read the word that governs an infinitive: "refused to", "plans of the ministry to"."""
    cues = _cues()
    for distance, word in enumerate(reversed(words[max(0, to - GOVERNOR_REACH) : to])):
        if word in STOPS or (word == "," and distance):
            break
        if word in {"too", "enough"} and distance <= 3:
            return _Told(negated=True) if word == "too" else _Told(1.0, own.negated)
        kind = next((kind for kind in GOVERNORS if cues.stems[kind].fullmatch(word)), None)
        if kind:
            outer = _told(words, to - 1 - distance, word, depth + 1) if depth < DEEPEST else _Told()
            return _governed(kind, outer, own)
        if word in cues.words["boundary"] and distance:
            break
    return _Told(own.doubt + PURPOSE, own.negated)


def _governed(kind: str, outer: _Told, own: _Told) -> _Told:
    """Tell what an infinitive takes from its governor: "not able to" denies it, "did not want to" leaves it open."""
    if kind == "failure":
        return _Told(outer.doubt, not outer.negated)
    if kind == "prevention":
        return _Told(1.0)
    if kind == "wish":
        return _Told(1.0, own.negated)
    negated = outer.negated or own.negated
    if kind in {"possible", "governing"}:
        return _Told(0.0 if outer.negated else 1.0, negated)
    return _Told(outer.doubt + own.doubt + (0.5 if kind == "hint" else 0.0), negated)


def _bare(words: list[str], at: int, head: str) -> _Told:
    """Read what stands before a noun, a participle or a verb without auxiliaries."""
    cues = _cues()
    doubt, negated, beyond = 0.0, False, False
    for distance, word in enumerate(reversed(words[max(0, at - REACH) : at])):
        if word in STOPS or (distance and (word == "," or word in cues.words["boundary"])):
            break
        beyond |= distance > 0 and word in PREPOSITIONS and not (word == "for" and head == "comment")
        if word in cues.words["negation"] and not beyond:
            negated |= distance <= (3 if word in {"no", "without"} else 2)
        negated |= distance <= 2 and cues.stems["failure"].fullmatch(word) is not None
        doubt += _near(distance) * _weight(word, distance)
    told_as_past = head.endswith("ed") or head in cues.words["finite"]
    aside = head.endswith("ing") and at > 0 and words[at - 1] == ","
    return _Told(0.0 if told_as_past or aside else doubt, negated)


def _weight(word: str, distance: int) -> float:
    """Return what a word before the event adds to its doubt, close by."""
    cues = _cues()
    modal = cues.modal.get(word)
    stems = cues.stems
    if stems["possible"].fullmatch(word) or stems["wish"].fullmatch(word) or (stems["prevention"].fullmatch(word) and distance <= 6):
        return 1.0
    if modal is not None:
        return 1.0 if modal >= 1 else 0.5
    return 0.5 if stems["hint"].fullmatch(word) else 0.0


def _near(distance: int) -> float:
    return 1.0 if distance <= 3 else 0.6 if distance <= 6 else 0.35


def _around(words: list[str], first: int) -> float:
    """Return the doubt that verbs and adverbs before the subject cast on a verb that has auxiliaries."""
    cues = _cues()
    doubt = 0.0
    for distance, word in enumerate(reversed(words[max(0, first - REACH) : first])):
        if word in STOPS or word == "," or (word != "that" and word in cues.words["boundary"]):
            break
        if cues.stems["possible"].fullmatch(word) or cues.stems["wish"].fullmatch(word):
            doubt += _near(distance) / 2
        elif cues.stems["hint"].fullmatch(word):
            doubt += _near(distance) / 4
    return doubt


def _no_subject(words: list[str], first: int) -> bool:
    """Say whether nobody does it: "no suspects have been identified"."""
    for word in reversed(words[max(0, first - 4) : first]):
        if word in STOPS or word == "," or word in _cues().words["boundary"]:
            return False
        if word in SUBJECTS:
            return True
    return False


def _condition(words: list[str]) -> float:
    """Look for the "if" or "whether" of the clause."""
    for word in reversed(words[-IF_REACH:]):
        if word in STOPS or word == ",":
            return 0.0
        if word in _cues().words["condition"]:
            return 1.0
    return 0.0


def _after(rest: str) -> float:
    """Read what follows: "if approved", "should it fail", "no", a question mark."""
    if re.match(r"[^.;!?]*\?", rest) or EMPTY.match(rest):
        return 1.0
    return 0.6 if re.search(r"\b(?:if|unless|should|unconfirmed|reportedly|allegedly)\b", rest[:80]) else 0.0


@cache
def _cues() -> _Cues:
    lists = tomllib.loads((FOLDER / "modality.toml").read_text(encoding="utf-8"))
    stems = {name: re.compile("|".join(words).replace("*", "[a-z]*")) for name, words in lists["stems"].items()}
    return _Cues({name: frozenset(words) for name, words in lists["words"].items()}, stems, lists["modal"])
