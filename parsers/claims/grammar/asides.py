"""What does a sentence tell by the way of something that it names? "The rules, issued by the bank in May, oblige ...": that the bank issued them. The words are asides.toml."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from parsers.claims.grammar.main_verb import is_plural
from parsers.claims.grammar.name_before import DETERMINERS, name_before
from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.verbs import QUOTES, SIGNS, verb_forms, words
from parsers.model import Span
from parsers.names.word_lists import WordLists
from parsers.values.times.tense import tells_past

any_of = WordLists(__file__).any_of
_WHEN = rf"(?:(?:{any_of('when')})\s)?"
# behind a verb in an aside stands nothing that was done: "Cosatu, the federation, tabled a demand" goes on with its own verb
_ALONE = rf"\b(?!\s(?:the|an?|its|their|his|her|this|that|to|not|as|more|new|all|[A-Z{SIGNS}](?!\w+\.?\s\d)|\d+(?:[.,]\d+)?\s(?!(?:days|weeks|months|years)\b)[a-z]))"
_DONE = rf"(?:{any_of('done', 'made_so')}){_ALONE}"
_TO_WHEN = r"(?:[^,;:()]|,(?=\d)){0,90}"
WAS_DONE = re.compile(  # ", issued in May", ", which was first issued in May"
    rf"(?P<opens>),\s(?:which\s(?:was|were|has\sbeen|have\sbeen|had\sbeen)\s)?{_WHEN}(?P<did>{_DONE}){_TO_WHEN}"
)
IT_DID = re.compile(  # ", which took effect in May"
    rf"(?P<opens>),\swhich\s(?:(?:has|have|had)\s)?{_WHEN}(?P<did>(?:{any_of('itself')})\b){_TO_WHEN}"
)
WHO_DID = re.compile(  # "which the bank issued in May", "that the president signed last week"
    rf"(?P<opens>)(?:,\swhich|\s(?:that|which)|(?=\s(?:it|they|he|she)\s(?:has|have|had)\s))\s(?P<who>(?:it|they|he|she)\s(?=ha)|(?:(?:the|its|an?|their|his|her)\s|(?=[A-Z])|(?=\w+\s{_DONE}))(?:[\w’'.&-]+\s){{1,7}}?)(?:(?:has|have|had)\s)?{_WHEN}(?P<did>{_DONE}){_TO_WHEN}"
)
DOER_DID = re.compile(  # ", which issued the code in May, says", ", having signed an accord in May, agreed"
    r"(?P<opens>),\s(?:(?:which|who)\s(?:(?:has|had)\s)?|having\s)(?:(?:first|also|only|previously|already)\s)?(?P<did>[a-z]{3,}(?:\s(?:up|out|down|off))?)\s(?!(?:on|in|at|by|from|to|for|until|after|before|with|as|last|this|next|into|over|under|about|up|out|earlier|later)\b)[^;:()]{0,90}"
)
MADE = re.compile(  # "the code published in May"
    rf"\b(?i:{any_of('made')})(?P<opens>)\s(?P<did>(?:{any_of('made_so')}){_ALONE}){_TO_WHEN}"
)
FIRST = re.compile(
    rf"(?P<opens>)(?P<did>(?i:{any_of('done', 'made_so')}){_ALONE}){_TO_WHEN}"
)  # "Signed in May by the president, the law ..."
DUE = re.compile(r"\s(?:for|by)\s(?:the\s)?")  # between what was done and when it was to come: "promised for May"
TO_COMMA = re.compile(r"[^,;:]{0,80}(?=[,;:]|\.$)")
BY_WHOM = re.compile(r"\sby\s[^,;:()]{3,80}?(?=[,;:.)]|$)")
NO_DOER = frozenset(  # that somebody did not do it, or only may have: "the senate never", "the ministry claims it"
    [
        "never",
        "not",
        "almost",
        "nearly",
        "had",
        "would",
        "will",
        "could",
        "may",
        "might",
        "must",
        "should",
        "hopes",
        "wants",
        "claims",
        "says",
    ]
)


@dataclass(frozen=True, slots=True)
class Aside:
    """A clause within a sentence, `told`, what it tells of, `name`, and the same as a sentence of its own."""

    name: Span
    told: Span
    text: str
    does: bool  # whether what is named did something, and nothing was done to it

    @property
    def whole(self) -> Span:
        """The clause with what it tells of."""
        return Span(min(self.name.start, self.told.start), max(self.name.end, self.told.end))

    def rest(self, sentence: str) -> str:
        """Return what the sentence tells besides."""
        return without(sentence, [gap_of(sentence, self.told)])


def without(text: str, gaps: Sequence[Span]) -> str:
    """Return a text with gaps cut from it, the last of which stands first."""
    for gap in gaps:
        text = f"{text[: gap.start]}{text[gap.end :]}"
    return text


def gap_of(sentence: str, told: Span) -> Span:
    """Return what to cut from a sentence to leave an aside out: with the commas around it."""
    start = len(sentence[: told.start].rstrip(" ,"))
    after = sentence[told.end : told.end + 2]
    return Span(start, told.end + (after.startswith(",") if start else len(after) - len(after.lstrip(" ,"))))


def asides(sentence: str, times: Sequence[Span]) -> tuple[Aside, ...]:
    """Return what a sentence tells by the way, with when that was, in its order; `times` are the places of those in it."""
    if not times or any(mark in sentence for mark in QUOTES):
        return ()
    return tuple(_found(sentence, times))


def _found(sentence: str, times: Sequence[Span]) -> Iterator[Aside]:
    """Yield the asides of a sentence that tell when; one within another is none."""
    every = [found for form in (WAS_DONE, IT_DID, WHO_DID, DOER_DID, MADE) for found in form.finditer(sentence)]
    first, ends = FIRST.match(sentence), 0
    for found in sorted([*every, *([first] if first else [])], key=lambda each: each.start("opens")):
        when = _first_in(times, found.end("did"), found.end())
        if (found.re is DOER_DID and not _is_a_deed(found["did"])) or (found.re is WHO_DID and not _is_somebody(found["who"])):
            continue
        if when is None or found.start("opens") < ends or DUE.fullmatch(sentence, found.end("did"), when.start):
            continue
        told = Span(found.start("opens"), _end(sentence, found, when.end))
        if name := _behind(sentence, told.end) if found is first else name_before(sentence, told.start):
            ends = told.end
            yield Aside(name, told, _as_a_sentence(found, sentence[name.start : name.end], ends), found.re is DOER_DID)


def _first_in(times: Sequence[Span], start: int, end: int) -> Span | None:
    """Return the first of some places that begins between two others."""
    at = bisect_left(times, start, key=lambda each: each.start)
    return times[at] if at < len(times) and times[at].start <= end else None


def _is_somebody(words_of: str) -> bool:
    """Say whether words may be who did something, and hold no verb, denial or doubt: not "the senate never", "the ministry denied it"."""
    plain = words_of.lower().split()
    return not any(word in NO_DOER or word.endswith("ly") or (word in verb_forms() and not word.endswith("s")) for word in plain)


def _is_a_deed(did: str) -> bool:
    """Say whether a word tells what somebody has done to something."""
    first = did.split(maxsplit=1)[0]
    return first in verb_forms() and first not in words("auxiliaries") and tells_past(did)


def _end(sentence: str, found: re.Match[str], after: int) -> int:
    """Return where an aside ends whose time ends at a place: at its comma, where one opens it, else behind who did it."""
    goes_on = (BY_WHOM if found.re in {MADE, WHO_DID} and sentence[found.start("opens")] != "," else TO_COMMA).match(sentence, after)
    return goes_on.end() if goes_on else after


def _as_a_sentence(found: re.Match[str], name: str, ends: int) -> str:
    """Return what a clause tells of a name as a sentence: "The bank issued the rules in May.", "The rules were issued in May."."""
    did, rest = found["did"].lower(), found.string[found.end("did") : ends]
    name = name[:1].lower() + name[1:] if name.partition(" ")[0].lower() in DETERMINERS else name
    if found.re is WHO_DID:
        return f"{found['who'][:1].upper()}{found['who'][1:]}{did} {name}{rest}."
    was = "" if found.re in {IT_DID, DOER_DID} else "were " if is_plural(name) else "was "
    return f"{name[:1].upper()}{name[1:]} {was}{did}{rest}."


def _behind(sentence: str, at: int) -> Span | None:
    """Return the subject of what follows a place and a comma."""
    told = clause(sentence[at:].lstrip(" ,"))
    begins = len(sentence) - len(sentence[at:].lstrip(" ,"))
    return Span(begins + told.start, begins + told.end) if told and sentence[at : at + 1] == "," else None
