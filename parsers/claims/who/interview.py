"""Who answers in an interview, and where: questions stand on lines of their own, or behind a "Q", and the first lines name who is asked."""

from __future__ import annotations

import re
from collections import Counter

from parsers.claims.grammar.verbs import words
from parsers.claims.who.name_forms import PERSON
from parsers.model import Span

QUESTION = re.compile(  # a line that only asks: "Is that not a fig leaf?", "Q: Why now?", "JIL: What comes next?"
    r"^(?:(?:Q|Question|[A-Z]{2,5}|[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,3})\s?[:.]\s)?[^\s“\"'‘•*(-][^\n]{8,340}\?[ *]*$", re.MULTILINE
)
ANSWER = re.compile(r"\s*(?:(?P<who>A|Answer|[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,4})\s?[:.]\s)?")
OWN_WORDS = re.compile(r"\b(?:I|we|We|our|Our|my|My)\b|\b[Ww]e[’']|\bI[’']")
FEWEST = 3  # questions of an interview
FEWEST_OWN = 2  # answers in which somebody speaks of himself; an outlet that explains asks as well


def answers(text: str, title: str | None) -> tuple[tuple[int, Span], ...]:
    """Return where somebody begins to speak in an interview, and who: who is asked, and nobody (a span of no length) where a question stands.

    Empty for a text that is no interview, or that does not say who is asked.
    """
    asked = list(QUESTION.finditer(text))
    if len(asked) < FEWEST:
        return ()
    told = [text[here.end() : after] for here, after in zip(asked, [*(each.start() for each in asked[1:]), len(text)], strict=True)]
    who = _who_is_asked(text[: asked[0].start()], title) if sum(bool(OWN_WORDS.search(each)) for each in told) >= FEWEST_OWN else None
    if who is None:
        return ()
    turns: list[tuple[int, Span]] = []
    for each in asked:
        opens = ANSWER.match(text, each.end())
        turns += [(each.start(), Span(each.start(), each.start())), (opens.end() if opens else each.end(), who)]
    return tuple(turns)


def _who_is_asked(opening: str, title: str | None) -> Span | None:
    """Return the person whom the lines before the first question name most often, the title counted; null where they name none."""
    named = [found for found in PERSON.finditer(opening) if found[0].rpartition(" ")[2].lower() not in words("agents")]  # no "Data Agency"
    often = Counter(found[0].rpartition(" ")[2] for found in named)
    for last in often:
        often[last] += opening.count(last) + 3 * (last in (title or ""))
    first = next((found for last, _ in often.most_common(1) for found in named if found[0].endswith(last)), None)
    return Span(*first.span()) if first else None
