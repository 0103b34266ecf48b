"""What introduces the list that a sentence stands in: "The Government of Canada will:" above its items."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsers.claims.sentences.segment import Sentence
from parsers.model import Span

LEFT_OUT = re.compile(r"(?P<head>[^\n]{2,300}:)\s*\n\W*(?:\w{1,3}[.)]\s+)?$")  # a line before an item that is no sentence: "It comprises:"
LONGEST = 300  # characters of an item without a mark; what is longer is a paragraph


def with_introductions(text: str, sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Return the sentences of a text, each with what introduces the list that it stands in."""
    return tuple(replace(each, over=over) if over else each for each, over in zip(sentences, _introductions(text, sentences), strict=True))


def _introductions(text: str, sentences: Sequence[Sentence]) -> list[Span | None]:
    """Return of each sentence what introduces its list; null where it stands in none, or nothing introduces that.

    Items have marks, or are lines that follow each other without a blank line, as those of an HTML list do.
    """
    heads = [_head(text, sentences, number) for number in range(len(sentences))]
    found: list[Span | None] = [None] * len(sentences)
    for number, head in enumerate(heads):
        if head:
            # where paragraphs are parted by blank lines, lines below each other are no paragraphs
            apart = "\n\n" in text[max(0, head.start - 2) : sentences[number].start]
            for item in _items(sentences, number, apart=apart):
                if item > number and heads[item]:
                    break  # there the next list begins
                found[item] = head
    return found


def _head(text: str, sentences: Sequence[Sentence], number: int) -> Span | None:
    """Return what introduces a list that would begin with a sentence: the line or the sentence right before it that ends with a colon."""
    if left_out := _left_out(text, sentences, number):
        return left_out
    before = sentences[number - 1] if number else None
    return Span(before.start, before.end) if before and before.text.endswith(":") and not before.bullet else None


def _left_out(text: str, sentences: Sequence[Sentence], number: int) -> Span | None:
    """Return the line right before a sentence that introduces a list and is no sentence itself."""
    after = sentences[number - 1].end if number else 0
    match = LEFT_OUT.search(text, max(after, sentences[number].start - LONGEST), sentences[number].start)
    return Span(*match.span("head")) if match else None


def _items(sentences: Sequence[Sentence], first: int, *, apart: bool) -> Iterator[int]:
    """Yield the numbers of the sentences that stand in the list which begins with one; several lines without marks make a list, one does not."""
    opening = sentences[first]
    after = next((each.line for each in sentences[first + 1 :] if each.line != opening.line), None)
    if not opening.bullet and (after != opening.line + 1 or len(opening.text) > LONGEST):
        return
    line = opening.line
    for number in range(first, len(sentences)):
        each = sentences[number]
        goes_on = each.line == line or (each.bullet if opening.bullet else each.line == line + 1 and _alike(opening, each, apart=apart))
        if not goes_on:
            return
        yield number
        line = each.line


def _alike(one: Sentence, other: Sentence, *, apart: bool) -> bool:
    """Say whether two lines without marks are items of one list: both begin in small letters, or neither is a whole sentence."""
    if other.bullet or len(other.text) > LONGEST:
        return False
    if one.text[:1].islower():
        return other.text[:1].islower()
    return apart or not (one.text.endswith(".") or other.text.endswith("."))
