"""Whom a pronoun that tells something takes up: "..., it said", "They pointed out that ..."."""

from __future__ import annotations

import re
from itertools import pairwise

from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.verbs import words
from parsers.model import Span

SENTENCE_OPENS = re.compile(r"(?<!\b[A-Z])(?<!\b(?:Sen|Rep|Gov|Gen|Hon))(?<!\b(?:Mr|Ms|Dr))(?<!\bMrs)[.!?][”\"]?\s+(?=[A-ZÀ-Þ“\"])|\n+")
LONGEST = 600  # characters of two sentences
SENTENCES_BACK = 3  # in which a person may be told of before "she" says something
SEVERAL = re.compile(r"\w+(?<!s)s$|\s(?:and|people|police)\b")
ROLE = (
    r"(?:minister|president|premier|chancellor|governor|mayor|senator|secretary|official|commissioner|spokes\w+|chair\w*|judge|prosecutor|lawyer"
    r"|director|executive|founder|economist|analyst|professor|researcher|adviser|lobbyist|ambassador|envoy|leader|lawmaker|rapporteur|mother|father|delegate|negotiator|member)"
)
FULL_NAME = r"(?:[A-ZÀ-Þ][\w.’'-]*\s){1,6}[A-ZÀ-Þ][\w’'-]+"
PERSON = re.compile(
    rf"(?:(?:[\w’'-]+\s){{0,4}}{ROLE}\s)?{FULL_NAME}$|(?:The|An?|the|an?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s(?:\w+\s){{0,4}}{ROLE}$"
)
BODY = re.compile(
    rf"^The\s[A-Z](?!.*\s{ROLE}$)|\b(?:Board|Council|Commission|Committee|Agency|Ministry|Office|Authority|Court|Department|Bank|Institute|University|Union|Party|Group"
    r"|Association|Government|Parliament|Assembly|Senate|House|Cent(?:er|re)|Foundation|Fund|Federation|Administration|Act|Bill|Plan|States|Kingdom|AI)\b"
)
TITLE = r"(?:(?:Executive|Deputy|Prime|Vice)\s)?(?:Minister|President|Senator|Secretary|Director|Commissioner|Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Professor)\.?"
NAMED_BY_TITLE = re.compile(rf"{TITLE}\s{FULL_NAME}|{TITLE}\s[A-ZÀ-Þ][\w’'-]+")
LEADS_TO_QUOTE = re.compile(r":\s[“\"]")
OF_WHAT = re.compile(r"\s(?:of|at|from|with)\s.*$", re.DOTALL)  # "Jo Doe (of the Dock Union)"
MEN, WOMEN = re.compile(r"(?:Mr|Sir|Lord)\b"), re.compile(r"(?:Ms|Mrs|Lady|Dame|Baroness)\b")


def taken_up(text: str, pronoun: Span, named: Span | None, content: Span) -> Span | None:
    """Return whom a pronoun means: who was credited last, who is spoken of since then, or the subject of what it tells; null where nobody is."""
    word = text[pronoun.start : pronoun.end].lower()
    if word in {"he", "she"}:
        if (quotes := _who_quotes(text, pronoun.start)) and _agrees(word, text, quotes):
            return quotes
        person = person_before(text, pronoun.start, word)
        if person is not None and (named is None or named.end < person.start or not _agrees(word, text, named)):
            return person
    before = next((_subject(text, *each) for each in _sentences_before(text, pronoun.start)), None)
    if before is not None and (named is None or named.end < before.start) and _agrees(word, text, before):
        return before
    if named is not None or content.start > pronoun.start:
        return named
    own = _subject(text, content.start, content.end)
    return own if own and word in {"it", "they"} else None


def _who_quotes(text: str, at: int) -> Span | None:
    """Return the subject of the sentence that leads to a quotation before a place: "The envoy had doubts: “It is late,” he said"."""
    opens = opens_before(text, at, until=at)
    leads = LEADS_TO_QUOTE.search(text, opens, at)
    return _subject(text, opens, leads.start()) if leads else None


def opens_before(text: str, at: int, *, until: int) -> int:
    """Return where the sentence opens that a place is in, told by what stands `until` another; no farther back than two sentences are long."""
    far = max(0, at - LONGEST)
    return max((found.end() for found in SENTENCE_OPENS.finditer(text, far, until)), default=far)


def person_before(text: str, at: int, word: str) -> Span | None:
    """Return which person a "he" or "she" at a place means: who is a subject shortly before, else whom a sentence names with a title; null for none."""
    for start, end in _sentences_before(text, at)[:SENTENCES_BACK]:
        subject = _subject(text, start, end)
        if subject is not None and _agrees(word, text, subject):
            return subject
        for titled in reversed([*NAMED_BY_TITLE.finditer(text, start, end)]):
            found = Span(*titled.span())
            if _agrees(word, text, found):
                return found
    return None


def _agrees(pronoun: str, text: str, name: Span) -> bool:
    """Say whether a pronoun may mean somebody of that name."""
    surface = OF_WHAT.sub("", text[name.start : name.end])
    if pronoun == "they":
        return SEVERAL.search(surface) is not None
    if pronoun not in {"he", "she"} or (WOMEN if pronoun == "he" else MEN).match(surface):
        return False
    return (PERSON.match(surface) is not None and not BODY.search(surface)) or _is_last_name(text, name)


def _is_last_name(text: str, name: Span) -> bool:
    """Say whether a single word is the last name of somebody named in full before."""
    surface = text[name.start : name.end]
    return re.fullmatch(r"[A-ZÀ-Þ][\w’'-]+", surface) is not None and (
        re.search(rf"\b[A-ZÀ-Þ][\w.’'-]{{1,40}}\s{re.escape(surface)}\b", text[: name.start]) is not None
    )


def _sentences_before(text: str, at: int) -> list[tuple[int, int]]:
    """Return where the sentences stand that end shortly before the one at a place, the nearest first."""
    far = max(0, at - LONGEST)
    opens = [far, *(found.end() for found in SENTENCE_OPENS.finditer(text, far, at + 1))]
    return [*pairwise(opens)][::-1]


def _subject(text: str, start: int, end: int) -> Span | None:
    """Return the subject of a sentence unless it is a pronoun itself."""
    parts = clause(text[start:end])
    if (
        parts is None
        or parts.start == parts.end
        or text.startswith(("To ", "to ", "by "), start + parts.start)
        or text[start + parts.start : start + parts.end].lower() in words("pronouns")
    ):
        return None
    return Span(start + parts.start, start + parts.end)
