"""What introduces the list that a sentence stands in: "The Government of Canada will:" above its items."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.claims.sentences.segment import Sentence
from parsers.model import Span

LEFT_OUT = re.compile(r"(?P<head>[^\n]{2,300}:)\s*\n\W*(?:\w{1,3}[.)]\s+)?$")  # a line before an item that is no sentence: "It comprises:"
LONGEST = 300  # characters of an item without a mark; what is longer is a paragraph


def introductions(text: str, sentences: Sequence[Sentence]) -> list[Span | None]:
    """Return of each sentence what introduces its list; null where it stands in none, or nothing introduces that.

    Items have marks, or are lines that follow each other without a blank line, as those of an HTML list do.
    """
    found: list[Span | None] = []
    head: Span | None = None
    before: Sentence | None = None  # that goes on the list, or introduces it
    for number, sentence in enumerate(sentences):
        if left_out := LEFT_OUT.search(text, max(before.end if before else 0, sentence.start - LONGEST), sentence.start):
            head, before = Span(*left_out.span("head")), None
        if head and not (sentence.bullet or _follows(sentences, number, before if before and head.end < before.end else None)):
            head = None
        found.append(head)
        before = sentence
        if sentence.text.endswith(":") and not sentence.bullet:
            head = Span(sentence.start, sentence.end)
    return found


def _follows(sentences: Sequence[Sentence], number: int, item: Sentence | None) -> bool:
    """Say whether a sentence without a mark stands in a list: on the line of the item before, else right below one without a mark, or first of all."""
    here = sentences[number].line
    if len(sentences[number].text) > LONGEST:
        return False
    if item is not None:
        return here == item.line or (here == item.line + 1 and not item.bullet)
    after = next((each.line for each in sentences[number + 1 :] if each.line != here), None)
    return after == here + 1
