"""Speech as it is set: quotations, the sentences of a text with their quotations whole, and lines with their speaker or author."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import takewhile

QUOTED = re.compile(r"“[^”\n]*(?:”|$)|\"[^\"\n]*(?:\"|$)|``(?:(?!'')[^\n])*(?:''|$)|''(?:(?!'')[^\n])*(?:''|$)", re.MULTILINE)
SENTENCE_END = re.compile(
    r"[.!?](?<!\b[A-Z]\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bMrs\.)(?<!\bSen\.)(?<!\bRep\.)(?<!\bGov\.)(?<!\bHon\.)(?<!\bProf\.)(?<!\bSmt\.)(?<!\bSt\.)(?<!\bGen\.)(?<!\bU\.S\.)(?<!\bvs\.)(?<!\bJr\.)"
    r"(?:[\"”’']{1,2})?(?=\s+[\"“A-Z‘`']|\s*$)"
)
ASKED = re.compile(  # "Why?" Mr. Roe said
    r"[?!](?:[\"”]|'')\s(?:[A-Z][\w.’'-]*\s){1,4}(?:said|says|asked|asks|told|wrote|added|tweeted|replied)\b"
)
LONGEST = 4000  # characters; a longer sentence is cut
PARAGRAPH = re.compile(r"[^\n]+")
SPACES = re.compile(r"\s*")
LINE_END = re.compile(r"\n")
OPENING = frozenset('"“”')
SPEAKER = re.compile(r"[\"“]?(?P<source>[A-Z][A-Z.'’-]+(?:\s[A-Z][A-Z.'’-]+){0,3})(?P<cue>:)\s(?P<content>[^\n]{2,})")
LEADS = re.compile(  # ends a line above a quotation
    r",?\s(?P<cue>said|says|added|adds|commented|comments|stated|explained|wrote|remarked)(?:\s(?:today|yesterday|on\s\w+day|in\sa\sstatement))?:$"
)
MOST_QUOTED = 6  # lines that somebody is quoted with
SIGNED = re.compile(r"(?P<content>[\"“”][^\n]{8,}?[\"”])\s?(?P<cue>[―—])\s?(?P<source>[A-Z][^\n”\"“]{2,60})")


class Quotes:
    """The quotations of a text, in its order; none overlaps another."""

    def __init__(self, text: str) -> None:
        self.spans = [(match.start(), match.end()) for match in QUOTED.finditer(text)]
        self._starts = [start for start, _ in self.spans]

    def beginning(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return those that begin between two places."""
        return self.spans[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def hold(self, start: int, end: int) -> bool:
        """Tell whether one of them holds a piece of the text and more on both its sides."""
        at = bisect_left(self._starts, start) - 1
        return at >= 0 and self.spans[at][1] > end


def sentences(text: str, quotes: Quotes) -> Iterator[tuple[int, int, int]]:
    """Yield sentences, whole quotations kept together, each after the place where its paragraph begins."""
    for paragraph in PARAGRAPH.finditer(text):
        start = paragraph.start()
        for match in SENTENCE_END.finditer(text, start, paragraph.end()):
            if (
                quotes.hold(match.start(), match.end()) or (match[0][0] != "." and ASKED.match(text, match.start()))
            ) and match.end() - start < LONGEST:
                continue
            yield from _cut(paragraph.start(), start, match.end())
            start = SPACES.match(text, match.end(), paragraph.end()).end()  # type: ignore[union-attr]
        yield from _cut(paragraph.start(), start, paragraph.end())


def _cut(paragraph: int, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    for at in range(start, end, LONGEST):
        yield paragraph, at, min(at + LONGEST, end)


def only_quote(start: int, end: int, quotes: list[tuple[int, int]]) -> bool:
    """Tell whether a piece of a text is a quotation and next to nothing more."""
    return bool(quotes) and quotes[0][0] == start and sum(high - low for low, high in quotes) >= 0.9 * (end - start) and end - start > 1


def led_to(text: str) -> Iterator[tuple[tuple[int, int], tuple[int, int], list[tuple[int, int]]]]:
    """Yield who says, the verb, and the quotations in the lines below it: "The minister said:" above "“We wait.”"."""
    lines = [found.span() for found in PARAGRAPH.finditer(text)]
    for number, (start, end) in enumerate(lines):
        line = text[start:end].rstrip()
        says = LEADS.search(line) if line.endswith(":") else None
        if says is None:
            continue
        quoted = [*takewhile(lambda span: text[span[0]] in OPENING, lines[number + 1 : number + 1 + MOST_QUOTED])]
        sentence = max((found.end() for found in SENTENCE_END.finditer(line, 0, says.start("cue"))), default=0)
        source = start + SPACES.match(line, sentence).end()  # type: ignore[union-attr]
        if quoted:
            yield (source, start + says.start()), (start + says.start("cue"), start + says.end("cue")), quoted


def signed(text: str) -> Iterator[re.Match[str]]:
    """Yield the lines of a transcript, "CHAIR: ...", and quotations with their author behind, "“...” — Jane Roe": source, cue, content."""
    starts = [0, *(match.end() for match in LINE_END.finditer(text))]
    spoken = [match for start in starts if (match := SPEAKER.match(text, start))]
    yield from spoken if len(spoken) > 2 else ()
    yield from (match for start in starts if text[start : start + 1] in OPENING and (match := SIGNED.match(text, start)))
