"""Whom a pronoun that tells something takes up: "..., it said", "They pointed out that ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from parsers.claims.grammar.phrases import PARTICLE
from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.verbs import words
from parsers.claims.who.he_or_she import CAPITAL, he_or_she, may_mean
from parsers.claims.who.name_forms import TITLES
from parsers.model import Span
from parsers.names import whole_words

THIRD_PERSON = frozenset({"it", "they", "he", "she"})
FIRST_PERSON = frozenset({"we", "i"})
SENTENCE_OPENS = re.compile(r"(?<!\b[A-Z])(?<!\b(?:Sen|Rep|Gov|Gen|Hon))(?<!\b(?:Mr|Ms|Dr))(?<!\bMrs)[.!?][”\"]?\s+(?=[A-ZÀ-Þ“\"])|\n+")
SUBJECT_FORM = {"him": "he", "her": "she", "them": "they"}  # "according to him"
LONGEST = 600  # characters of two sentences
SENTENCES_BACK = 3  # in which a person may be told of before "she" says something
SEVERAL = re.compile(r"\w+(?<!s)s$|\s(?:and|people|police)\b")
ROLE = (
    r"(?i:minister|president|premier|chancellor|governor|mayor|senator|secretary|official|commissioner|spokes\w+|chair\w*|judge|prosecutor|lawyer"
    r"|director|executive|founder|economist|analyst|professor|researcher|adviser|lobbyist|ambassador|envoy|leader|lawmaker|rapporteur|mother|father|delegate|negotiator|member|head|treasurer|(?:attorney|secretary|solicitor)-general)"
)
FULL_NAME = rf"(?:[A-ZÀ-Þ][\w.’'-]*\s(?:{PARTICLE}\s){{0,2}}){{1,6}}[A-ZÀ-Þ][\w’'-]+"
NAME_OR_ROLE = re.compile(
    rf"(?:(?:[\w’'-]+\s){{0,4}}{ROLE}\s)?{FULL_NAME}$|(?:The|An?|the|an?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[\w’'-]{{2,30}}[’']s)\s(?:\w+\s){{0,4}}{ROLE}$"
)
BODY = re.compile(
    rf"^The\s(?=[A-Z])(?!(?:.*\s)?{ROLE}$)|\b(?:Board|Council|Commission|Committee|Agency|Ministry|Office|Authority|Court|Department|Bank|Institute|University|Union|Party|Group"
    r"|Association|Government|Parliament|Assembly|Senate|House|Cent(?:er|re)|Foundation|Fund|Federation|Administration|Act|Bill|Plan|States|Kingdom|AI)\b"
)
NUMBERED = re.compile(r"^[\d.()]{1,8}\s")  # "3.1 The Data Office"
WRITTEN = re.compile(
    r"\b(?:strategy|plan|report|paper|bill|law|draft|guidance|order|study|policy|framework|code|declaration|memo|roadmap|resolution)\b",
    re.IGNORECASE,
)
TITLE = rf"(?:(?:Executive|Deputy|Vice)\s)?\b{TITLES}"
FIRST_NAME = re.compile(r"\b[A-ZÀ-Þ][\w.’'-]{1,40}\s\Z")  # and what parts it from the last name
LONGEST_NAME = 42  # characters of that
NAMED_IN_FULL = re.compile(rf"\b{FULL_NAME}")
NAMED_BY_TITLE = re.compile(rf"{TITLE}\s{FULL_NAME}|{TITLE}\s[A-ZÀ-Þ][\w’'-]+")
COLON = re.compile(r":\s")
LEADS_TO_QUOTE = re.compile(r":\s[“\"]")
OF_WHAT = re.compile(r"\s(?:of|at|from|with)\s.*$", re.DOTALL)  # "Jo Doe (of the Dock Union)"
TITLED_PERSON = re.compile(  # "European Commission President Jo Doe" is no commission
    rf"(?:{TITLE}|\b(?:Leader|Whip|Head|Chief|Member|Officer))\s(?:{FULL_NAME}|[A-ZÀ-Þ][\w’'-]+)$"
)
SPEAKER = re.compile(  # behind a quotation: "“We wait,” (Jo Doe), the envoy, told them", "... said (the envoy Jo Doe)"
    rf"[,.!?][”\"]\s(?:(?:said|says|added|wrote|warned|asked)\s)?(?P<who>(?:[\w’'-]+\s){{0,5}}?{FULL_NAME})"
)
COUNTED = re.compile(  # no "it"
    r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|(?:twenty|thirty|forty|fifty)(?:-\w+)?|several|some|many|both|opposition)\s(?:\w+\s){0,3}?\w+(?<!s)s\b|(?:\w+\s){0,2}(?:lawmakers|officials|people|senators|sources)$",
    re.IGNORECASE,
)
INDEFINITE = re.compile(r"(?:An?|Every|Each|Any)\s")
AND = re.compile(r",?\sand\s|,\s")


def taken_up(text: str, pronoun: Span, named: Span | None, content: Span) -> Span | None:
    """Return whom a pronoun means: who was credited last, who is spoken of since then, or the subject of what it tells; null where nobody is."""
    word = text[pronoun.start : pronoun.end].lower()
    word = SUBJECT_FORM.get(word, word)
    if holder := _holder(word, text, pronoun) or _of_clause_before(word, text, pronoun):
        return holder
    if word in {"he", "she"}:
        if (quotes := _who_quotes(text, pronoun.start)) and _agrees(word, text, quotes):
            return quotes
        person = person_before(text, pronoun.start, word)
        if person is not None and (
            named is None or named.end < person.start or not _agrees(word, text, named) or _surer(word, text, person, named)
        ):
            return person
    before = next((_subject(text, *each) for each in _sentences_before(text, pronoun.start)), None)
    no_it = named is not None and word == "it" and _is_no_it(text, named)
    if (
        before is not None
        and (named is None or named.end < before.start)
        and (_agrees(word, text, before) or _opens_on(word, text, pronoun, before) or (no_it and _is_body(text, before)))
    ):
        return before
    if named is not None or content.start > pronoun.start:
        return None if no_it else named
    return _of_what_it_tells(word, text, content, before) if word in {"it", "they"} else None


def _of_what_it_tells(word: str, text: str, content: Span, before: Span | None) -> Span | None:
    """Return the subject of what "it" or "they" tell; `before`, that of the sentence before, where "it" tells of several: "Banks must test their models, it said"."""
    own = _subject(text, content.start, content.end)
    if word == "they" or before is None or own is None or not (_is_several(text, own) or INDEFINITE.match(text, own.start)):
        return own
    return None if _is_several(text, before) or is_person(text, before) else before


def _holder(word: str, text: str, pronoun: Span) -> Span | None:
    """Return the subject of a pronoun's own sentence that takes a stand there, or of whose mood a colon tells: "Jo Doe was unmoved: cranes, she said, are old"."""
    opens = opens_before(text, pronoun.start, until=pronoun.start + 1)
    parts = clause(text[opens : pronoun.start])
    if parts is None or not text[opens + parts.start : opens + parts.end][:1].isupper():
        return None
    of_a_person = word in {"he", "she"} and COLON.search(text, opens + parts.verb_at, pronoun.start) is not None
    if not of_a_person and parts.verb.lower() not in words("views"):
        return None
    holder = _subject(text, opens, pronoun.start)
    return holder if holder and (word == "it" or _agrees(word, text, holder)) else None


def _of_clause_before(word: str, text: str, pronoun: Span) -> Span | None:
    """Return the subject of the clause before a colon or a semicolon behind which "it" says something: "The Data Office has doubts: it said that"."""
    if word != "it" or not text.endswith((": ", "; "), 0, pronoun.start):
        return None
    before = _subject(text, opens_before(text, pronoun.start, until=pronoun.start), pronoun.start - len(": "))
    return before if before and _is_body(text, before) else None


def _is_no_it(text: str, named: Span) -> bool:
    """Say whether a name is one of several, or of a person."""
    return COUNTED.match(text[named.start : named.end]) is not None or he_or_she(text, named) is not None or is_person(text, named)


def _opens_on(word: str, text: str, pronoun: Span, before: Span) -> bool:
    """Say whether "it" opens a sentence behind one about a body or a paper: "The Data Office wants more money. It reminded members that"."""
    return word == "it" and not text[pronoun.start].islower() and _is_body(text, before)


def _is_body(text: str, name: Span) -> bool:
    """Say whether a name is that of one body or paper, which may say what it thinks."""
    if is_person(text, name) or _is_several(text, name):
        return False
    surface = NUMBERED.sub("", text[name.start : name.end])
    return any(kind.search(surface) for kind in (BODY, WRITTEN))


def _surer(word: str, text: str, person: Span, named: Span) -> bool:
    """Say whether a pronoun is known to fit one person and not known to fit another."""
    return he_or_she(text, person) == word and he_or_she(text, named) is None


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
        people = [person for person in _people(text, start, end) if _agrees(word, text, person)]
        if people:
            return next((person for person in people if he_or_she(text, person) == word), people[0])
    return None


def _people(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield who may be a person in a sentence: its subject, each of several who are its subject, who speaks in it, who has a title or a given name."""
    if subject := _subject(text, start, end):
        yield subject
        bounds = [subject.start, *(at for joined in AND.finditer(text, subject.start, subject.end) for at in joined.span()), subject.end]
        several = [Span(*each) for each in zip(bounds[::2], bounds[1::2], strict=True)]
        if all(_is_person(text[each.start : each.end]) for each in several):
            yield from several
    for said in SPEAKER.finditer(text, start, end):
        yield Span(*said.span("who"))
    for titled in reversed([*NAMED_BY_TITLE.finditer(text, start, end)]):
        yield Span(*titled.span())
    for named in NAMED_IN_FULL.finditer(text, start, end):  # "met Jo Doe": one of whom something tells that he is a man, or she a woman
        if he_or_she(text, Span(*named.span())):
            yield Span(*named.span())


def _agrees(pronoun: str, text: str, name: Span) -> bool:
    """Say whether a pronoun may mean somebody of that name."""
    if pronoun == "they":
        return _is_several(text, name)
    return pronoun in {"he", "she"} and may_mean(pronoun, text, name) and is_person(text, name)


def _is_several(text: str, name: Span) -> bool:
    """Say whether a name is one of several."""
    return SEVERAL.search(OF_WHAT.sub("", text[name.start : name.end])) is not None


def is_person(text: str, name: Span) -> bool:
    """Say whether a phrase names one person: in full, by a role, by a last name."""
    return _is_person(OF_WHAT.sub("", text[name.start : name.end])) or _is_last_name(text, name)


def _is_person(surface: str) -> bool:
    """Say whether a phrase is the name or the role of one person."""
    return NAME_OR_ROLE.match(surface) is not None and (not BODY.search(surface) or TITLED_PERSON.search(surface) is not None)


def _is_last_name(text: str, name: Span) -> bool:
    """Say whether a single word is the last name of somebody named in full before."""
    surface = text[name.start : name.end]
    return CAPITAL.fullmatch(surface) is not None and any(
        FIRST_NAME.search(text, max(0, at - LONGEST_NAME), at) for at in whole_words.places(text, surface, name.start)
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
