"""The parts of a sentence that may each tell an act: "The ministry banned the app and set aside $4 million", "Canada pays; Quebec sets up a council"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from parsers.claims.grammar.subject import Clause, clause
from parsers.claims.grammar.verbs import MODALS, OBJECT, QUOTES, WORD, verb_at, words

JOINED = re.compile(  # what may stand between two parts
    r"(?P<stop>;)\s(?:(?:and|but|while|whereas)\s)?"
    r"|(?P<listed>,)\s(?!(?:and|but|that|yet|not|at|without|about|around|behind|beyond)\b)(?=[a-z]+(?:ed|t|d|de)\s(?:it|them)\b|(?:the|its|their)\s(?:[\w’'-]+\s){1,5}?[a-z]+ed\s(?:it|them)\b)"
    r"|(?P<comma>,)?\s(?:(?P<and>and|but)\s(?:(?:also|then|later|instead|separately|quietly|immediately|simultaneously|formally|temporarily|finally|subsequently|promptly)\s)?"
    r"|(?:while|whereas)\s"
    r"|(?P<besides>as well as|along with|and also)\s(?=(?:an?|its|the|new|two|three|four|five)\s))"
)
OPENS = re.compile(  # a part with a subject of its own; a name without an article may be the end of a list
    r"(?:the|an?|its|their|his|her|it|they|he|she|this|these|another|lawmakers|legislators|senators|deputies|ministers|regulators|officials|prosecutors)\s",
    re.IGNORECASE,
)
NAMED = re.compile(r"[A-Z]")
WITH_ITS_NAME = re.compile(r"[^,]{3,40},\s[A-ZÀ-Þ][\w.’'-]*(?:\s[A-ZÀ-Þ][\w.’'-]*){0,3},\s")  # "the minister, Jo Doe, (announced)"
OF_THE_SAME = re.compile(  # "and lawmakers have until May to vote on it"
    r"\b(?:on|of|about|for|with|over|against)\sit(?:\s(?:by|in|on|until)\s[^,;]{1,30})?[.!?]?$"
)
AFTERTHOUGHT = re.compile(
    r",\s(?:(?:just|barely|only|some|less\sthan|more\sthan|about|nearly|almost)\s)?(?:(?:an?|two|three|four|five|six|several|a\sfew|\d{1,2})\s)?(?:hours?|days?|weeks?|months?|years?)\s(?:after|before)\s"
    r"(?:(?:it|he|she|they)\s|(?:the|its|his|her|their)\s[\w’'-]+\s)(?=[\w’'-]+)"
)
_DONE = r"(?:\w{2,}ed|\w{2,}wn|set\sup|put|sent|built|made|brought|struck)(?:\s(?:down|up|out|off|back))?"
IS_DONE = re.compile(rf"(?P<is>was|were|is|are|(?:has|have|had)\sbeen|(?:will|would)\sbe)\s(?:\w+ly\s|first\s|then\s)?{_DONE}\b")
DONE_BESIDES = re.compile(rf"{_DONE}\s(?:by|in|on|last|this|earlier|into|to)\b")
BY_WHOM = re.compile(r"\s(?:by|in|from|for|at|on)\b")  # behind a participle: "and backed by 20 senators"
DESCRIBES = frozenset(
    {"related", "associated", "advanced", "automated", "connected", "trusted", "increased", "improved", "limited", "united"}
)
LISTS = re.compile(r"\bincludes?\b")  # what follows is named, not done
VERB = re.compile(r"(?:(?:will|would|has|have|had|must|shall|may|can)\s)?(?:also\s)?[\w’'-]+(?:\s(?:up|aside|out|down))?")
SHORTEST = 16  # characters of a part; with 24 two of 3,731 claims are read otherwise, with 8 none
FARTHEST = 60  # characters before the verb of a part; with 40 three claims are read otherwise, with 90 none
OWN = 8  # characters between a verb and the next one: "designed and trained" are one act


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a sentence: `sentence[start:end]`, and the same as a sentence of its own, with the subject that it shares."""

    start: int
    end: int
    text: str

    def names_itself(self, sentence: str) -> bool:
        """Say whether it has a subject of its own."""
        return self.text == sentence[self.start : self.end]


def before_afterthought(sentence: str) -> int:
    """Return where a sentence ends before what it only tells the time by: "sued Halden on Friday, a week after he opened a probe into Norvik"."""
    found = AFTERTHOUGHT.search(sentence)
    return found.start() if found else len(sentence)


@lru_cache(maxsize=64)  # asked again for every slot of a claim
def parts(sentence: str) -> tuple[Part, ...]:
    """Return the parts of a sentence that have a verb each or stand between semicolons; one where they cannot be told apart."""
    if any(mark in sentence for mark in QUOTES):
        return (Part(0, len(sentence), sentence),)
    return _parted(sentence, [joined for joined in JOINED.finditer(sentence) if len(sentence) - joined.end() >= SHORTEST])


def parts_between_stops(sentence: str) -> tuple[Part, ...]:
    """Return the parts of a sentence between its semicolons."""
    return _parted(sentence, [joined for joined in JOINED.finditer(sentence) if joined["stop"]])


def part_between_stops(sentence: str, at: int) -> Part:
    """Return the part of a sentence, between semicolons, in which a place stands."""
    return _at(parts_between_stops(sentence), at)


def part_at(sentence: str, at: int) -> Part:
    """Return the part of a sentence in which a place stands; a conjunction belongs to the part before it."""
    return _at(parts(sentence), at)


def _at(several: Sequence[Part], at: int) -> Part:
    return next(part for part in reversed(several) if part.start <= at)


def _parted(sentence: str, joins: Sequence[re.Match[str]]) -> tuple[Part, ...]:
    """Part a sentence at those places where what follows is a part of its own."""
    found: list[Part] = []
    start, shared, first = 0, "", clause(sentence)
    for joined in joins:
        if joined.end() - start < SHORTEST or not _begins_a_part(sentence, start, joined, first):
            continue
        found.append(_part(sentence, start, joined.start(), shared))
        shared = _shared(found[-1].text, joined)
        start = joined.end()
    return (*found, _part(sentence, start, len(sentence), shared))


def _begins_a_part(sentence: str, start: int, joined: re.Match[str], first: Clause | None) -> bool:
    """Say whether what follows a conjunction is a part of its own, with a verb that is done by the same subject or by another one."""
    if joined["stop"]:
        return True
    if joined["listed"]:
        return first is not None and (_has_subject(sentence, joined) or _is_finite(sentence, joined.end()))
    if joined["besides"]:
        return LISTS.search(sentence, start, joined.start()) is None and clause(sentence[start : joined.start()]) is not None
    goes_on = joined["and"] and first and (_goes_on(sentence, joined, first) or _is_done_besides(sentence, joined, first))
    return bool(goes_on or _has_subject(sentence, joined)) and (start > 0 or clause(sentence[: joined.start()]) is not None)


def _has_subject(sentence: str, joined: re.Match[str]) -> bool:
    """Say whether a subject and its verb follow a conjunction."""
    rest = sentence[joined.end() :]
    if not OPENS.match(rest) and not (NAMED.match(rest) and (joined["comma"] or not joined["and"])):
        return False
    after = clause(rest)
    if after is None or after.start != 0 or after.verb_at >= FARTHEST:
        return False
    return "," not in rest[: after.verb_at] or WITH_ITS_NAME.fullmatch(rest, 0, after.verb_at) is not None


def _goes_on(sentence: str, joined: re.Match[str], first: Clause) -> bool:
    """Say whether a finite verb follows a conjunction, in the tense of the first one: "banned ... and set aside", "will spend ... and build"."""
    if joined.start() - first.verb_at - len(first.verb) < OWN:
        return False
    found = WORD.match(sentence, joined.end())
    if found is None:
        return False
    if first.verb.lower() in MODALS:
        after = WORD.match(sentence, found.end() + 1)
        return found[0] in words("verbs") and after is not None and OBJECT.match(after[0]) is not None
    if found[0] in DESCRIBES:
        return False
    return verb_at(sentence, joined.end()) == found.span() and BY_WHOM.match(sentence, found.end()) is None


def _is_finite(sentence: str, at: int) -> bool:
    """Say whether a finite verb stands at a place."""
    found = WORD.match(sentence, at)
    return found is not None and verb_at(sentence, at) == found.span()


def _is_done_besides(sentence: str, joined: re.Match[str], first: Clause) -> bool:
    """Say whether a participle follows a conjunction that tells, with by whom or when, what was done besides: "was tabled by Roe and passed by the house"."""
    done = IS_DONE.match(sentence, first.verb_at)
    return done is not None and done.end() < joined.start() - OWN and DONE_BESIDES.match(sentence, joined.end()) is not None


def _part(sentence: str, start: int, end: int, shared: str) -> Part:
    return Part(start, end, f"{shared}{sentence[start:end]}")


def _shared(before: str, joined: re.Match[str]) -> str:
    """Return what the part behind a conjunction shares with the one before it: the subject, its modal verb, its whole verb; nothing where it has its own."""
    found = clause(before)
    if found is None:
        return ""
    subject = before[found.start : found.end]
    if joined["besides"]:
        verb = VERB.match(before, found.verb_at)
        return f"{subject} {verb[0]} " if verb else ""
    opens = WORD.match(joined.string, joined.end())
    if (done := IS_DONE.match(before, found.verb_at)) and DONE_BESIDES.match(joined.string, joined.end()):
        return f"{subject} {done['is']} "
    if opens and found.verb.lower() in MODALS and opens[0] in words("verbs"):
        return f"{subject} {found.verb} "
    return f"{subject} " if opens and verb_at(joined.string, joined.end()) == opens.span() else ""
