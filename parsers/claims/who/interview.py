"""Who answers in an interview, and where: questions stand on lines of their own, and the first lines, or labels, name who is asked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from parsers.claims.grammar.verbs import QUOTES, words
from parsers.claims.sentences.spans import Spans, inside
from parsers.claims.who.name_forms import PERSON
from parsers.claims.who.signed import OWN_WORDS, nobody
from parsers.model import Span

QUESTION = re.compile(  # a line that only asks: "Is that not a fig leaf?", "Q: Why now?", "JIL: What comes next?"
    r"^(?:(?:Q|Question|[A-Z]{2,5}|[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,3})\s?[:.]\s)?[^\s“\"'‘•*(-][^\n]{8,340}\?[ *]*$", re.MULTILINE
)
LABEL = re.compile(r"\s*(?:A|Answer)\s?[:.]\s")
NAME_LABEL = re.compile(rf"\s*(?P<who>{PERSON.pattern})\s?:\s")
PARAGRAPH = re.compile(r"[^\n]+")
NAMES_A_THING = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]his)\s[“\"‘']?$")  # before a name: "the Digital Omnibus"
# "By Jo Doe", "5 May | Oslo | Jo Doe": who asks, or who writes
BYLINE = re.compile(r"^(?:By\s|[^\n|]*\|)[^\n]*[^\s.!?:”\"]$", re.MULTILINE)
EXPLAINS = re.compile(  # a title under which an outlet asks itself
    r"\b(?:explain(?:er|ed)s?|what (?:you need|we know|to know|it means|changes)|(?:your|our readers['’]?) questions|questions answered|FAQs?)\b",
    re.IGNORECASE,
)
ADDRESSES = re.compile(r"(?:Your|My|Our)\s")  # "Your WhatsApp groups"
FEWEST = 3  # questions of an interview
FEWEST_OWN = 2  # answers in which somebody speaks of himself; an outlet that explains asks as well


def answers(text: str, title: str | None, found: Spans) -> tuple[tuple[int, Span], ...]:
    """Return where somebody begins to speak in an interview, and who: who is asked, or nobody (a span of no length) where a question stands.

    Empty for a text that is no interview, or that does not say who is asked.
    """
    asked = list(QUESTION.finditer(text))
    if len(asked) < FEWEST or EXPLAINS.search(title or ""):
        return ()
    ends = [*(each.start() for each in asked[1:]), len(text)]
    spoken = sum(OWN_WORDS.search(text, here.end(), after) is not None for here, after in zip(asked, ends, strict=True))
    who = _who_is_asked(text[: asked[0].start()], title, found) if spoken >= FEWEST_OWN else None
    if who is None:
        return ()
    turns: list[tuple[int, Span]] = []
    for each, after in zip(asked, ends, strict=True):
        labelled, named = LABEL.match(text, each.end()), NAME_LABEL.match(text, each.end())
        turns += [
            (each.start(), nobody(each.start())),
            (labelled.end() if labelled else each.end(), Span(*named.span("who")) if named else who),
        ]
        turns += _told_between(text, each.end(), after, who)
    return tuple(turns)


def _told_between(text: str, start: int, end: int, who: Span) -> Iterator[tuple[int, Span]]:
    """Yield, of an answer that is set as a quotation, the paragraphs that are none: nobody says them; and those that are again."""
    paragraphs = list(PARAGRAPH.finditer(text, start, end))
    if paragraphs and paragraphs[0][0].lstrip()[:1] in QUOTES:
        yield from ((each.start(), who if each[0].lstrip()[:1] in QUOTES else nobody(each.start())) for each in paragraphs[1:])


def _who_is_asked(opening: str, title: str | None, found: Spans) -> Span | None:
    """Return the person whom the lines before the first question name most often, the title counted; null where they name none."""
    opening = BYLINE.sub(lambda line: " " * len(line[0]), opening)
    named = [each for each in PERSON.finditer(opening) if _is_person(each, found)]
    things = {each[0] for each in named if NAMES_A_THING.search(opening, max(0, each.start() - 8), each.start())}
    named = [each for each in named if each[0] not in things]
    often = Counter({last: len(re.findall(rf"\b{re.escape(last)}\b", f"{opening} {title or ''}")) for last in map(_last, named)})
    first = next((each for last, _ in often.most_common(1) for each in named if _last(each) == last), None)
    return Span(*first.span()) if first else None


def _is_person(named: re.Match[str], found: Spans) -> bool:
    """Say whether what is written like a person's name is none of a body, a place, a day or a thing with capitals: "Data Agency", "On Monday", "Artificial Intelligence"."""
    known = (*inside(found.orgs, *named.span()), *inside(found.places, *named.span()), *inside(found.times, *named.span()))
    return not (known or ADDRESSES.match(named[0])) and _last(named).lower() not in words("agents") | words("things") | words(
        "instruments"
    ) | {"intelligence"}


def _last(named: re.Match[str]) -> str:
    return named[0].rpartition(" ")[2]
