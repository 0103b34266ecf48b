"""Text to sentences with code-point offsets: lines first, then list marks and labels are cut off, then sentences within a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

import sentencex

from parsers.claims.sentences import boilerplate, tables
from parsers.formats.columns import CELL
from parsers.formats.list_marks import BULLETS, NUMBER
from parsers.model import Span

MARK = re.compile(rf"\s*(?:(?:[{BULLETS}]+|{NUMBER})\s+)?")
LABEL = re.compile(  # "Minister Jo Doe of Economic Affairs: “We ...", with no verb where it is long
    r"(?:[A-Z][\w’',. -]{2,40}|[A-Z][A-Z ,’-]{8,90}|[A-ZÀ-Þ][\w’'.-]*(?:,?\s(?:[A-ZÀ-Þ][\w’'.-]*|of|for|and|the|on|in)){2,12}(?=:\s+[“\"])):\s+(?=[“\"A-Z])"
)
GLUED = re.compile(r"[\W\d_]|[^\W\d_][^\W\d_A-Z]|$")  # what begins a sentence behind a stop, a space or none between them
LEADS_ON = re.compile(r"[,;]|[a-zß-öø-ÿ](?![A-Z])")  # no sentence begins so; "xAI" begins one
# what sentencex takes for an end and is none: an initial or a title before a name, a number sign
NO_END = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Smt|Dr|Hon|Prof|Sen|Rep|Gov|Gen|Atty|Lt|Coun|Cllr|Clr|Ald|Amb|Rev|St|No|Nos|Art|Arts|Sec|vs|cf|approx|[DRI]-[A-Z][a-z]*)"
    r"\.|\.\.)$"
)
# ends that are taken for abbreviations: "in May. President Roe signed it", "No. I have not", "under Annex B. The firms"
SURE_END = re.compile(
    r"\b(?:in|since|until|from|by|last|this|late|early|mid|and|of|\d{1,2})\s(?:May|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s+(?=[A-Z][a-z]|A\s)"
    r"|(?:^|(?<=[.!?:]\s)|(?<=[“\"]))(?:No|Yes)\.\s+(?=(?:I|[A-Z][\w’']+)\s)"
    r"|\b(?:Annex|Appendix|Schedule|Section|Part|Table|Category|Class|Group|Tier|Phase|Option|Plan)\s[A-Z]\.\s+(?=[A-Z][a-z]+\s)"
)
HOUR = re.compile(r"\b\d{1,2}(?:[:.]\d{2})?\s?[ap]\.m\.$", re.IGNORECASE)
ZONE = re.compile(  # behind an hour no sentence begins so: "by 5 p.m. Eastern Time", "at 9 a.m. Monday"
    r"(?:Eastern|Pacific|Central|Mountain|Atlantic|Greenwich)\b|(?:[A-Z]{2,4}|[A-Z][a-z]+day)\b(?!\s[a-z]+s\b)"
)
LAST = 40  # characters before a stop, in which that shows
# "Sec. 4. Testing of Artificial Intelligence. ", "In General.--": the title of a part before its words
TITLED = re.compile(
    r"(?:(?:Sec(?:tion)?|SEC(?:TION)?|Art(?:icle)?|§)\.?\s?\d{1,3}(?:\.\d{1,2})?[A-Z]?\.\s+(?P<part>[A-Z][^.]{1,120})\.\s+(?=[(“\"A-Z])|"
    r"(?P<name>[A-Z][\w’', ;-]{2,80})\.(?:--|—|–)(?=[A-Z“\"(]))"
)
SURROGATE = re.compile(r"[\ud800-\udfff]")  # half a character, which the segmenter's library cannot take
WIDE_SPACE = re.compile(r"[^\S\x00-\x7f]")  # no-break spaces and their kin: a capital, one of them and a stop make the library panic
SHORTEST = 8  # characters; less is no sentence
LONGEST_LINE = 20_000  # characters; a longer line is cut before it is parted
LONGEST = 2_000  # characters; a longer sentence is cut at a space, so that no pattern meets a sentence without end


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a text, trimmed: `text[start:end]`."""

    start: int
    end: int
    text: str
    line: int  # number of the line it stands in
    first: bool  # of its line
    bullet: bool  # of a list item
    label: str | None  # "Name:" before it on its line, or on the line that opens the list
    heading: bool  # a line of its own that ends without a stop
    over: Span | None = None  # what introduces the list that it stands in (`lists`); null where nothing does

    def label_in(self, text: str) -> Span | None:
        """Return where its label stands in the text; null where it has none."""
        at = text.rfind(self.label, 0, self.start) if self.label else -1
        return Span(at, at + len(self.label or "")) if at >= 0 else None


def sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of a text in order, without what closes a page."""
    return tuple(sentence for sentence in _all(text) if len(sentence.text) >= SHORTEST)


def _all(text: str) -> Iterator[Sentence]:
    """Yield the sentences of a text line by line, short ones too; what asserts nothing is left out."""
    label = None
    for number, start, line, is_row in _telling(text):
        mark = MARK.match(line)
        at = mark.end() if mark else 0
        bullet = bool(line[:at].strip())
        found, at = _label(line, at)
        label = found or (label if bullet else None)
        spans = _spans(line, at)
        for place, (first, last) in enumerate(spans):
            words = line[first:last]
            if place == 0 and boilerplate.disclaims(words):
                break
            if boilerplate.asserts_nothing(words):
                continue
            heading = not is_row and len(spans) == 1 and len(words) < 120 and not re.search(r"[.!?:;”\"]$", words)
            yield Sentence(start + first, start + last, words, number, place == 0, bullet, label, heading)


def _label(line: str, at: int) -> tuple[str | None, int]:
    """Return what a line is called before it begins to speak, and where it does."""
    titled = TITLED.match(line, at)
    if titled and (titled["name"] or boilerplate.may_name(titled["part"])):
        mark = MARK.match(line, titled.end())
        return titled["part"] or titled["name"], mark.end() if mark else titled.end()
    if labelled := LABEL.match(line, at) or boilerplate.NUMBER_BEFORE.match(line, at):
        return labelled[0].rstrip(": –—-\t"), labelled.end()
    return None, at


def _telling(text: str) -> Iterator[tuple[int, int, str, bool]]:
    """Yield the lines that may tell something, each with its number, where it begins, and whether it is a row between those of a table."""
    lines = [(number, start, line) for number, (start, line) in enumerate(_lines(text)) if line.strip()]
    rows = tables.roles(lines)
    names_next = False  # whether a line has the number of a part and the next one its title
    for (number, start, line), (_, _, after) in zip_longest(lines, lines[1:], fillvalue=(0, 0, "")):
        words, is_title = line.strip(), names_next
        if boilerplate.closes(words, after.strip(), start / len(text)):
            return
        names_next = boilerplate.is_number_of_part(words)
        if is_title and boilerplate.may_be_title(words):
            continue
        if rows.get(number) != "head" and not boilerplate.tells_nothing(words):
            yield number, start, line, CELL in line and not rows.keys().isdisjoint((number - 1, number + 1))


def _lines(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text.split("\n"):
        for cut in range(0, max(1, len(line)), LONGEST_LINE):
            yield at + cut, line[cut : cut + LONGEST_LINE]
        at += len(line) + 1


def _spans(line: str, at: int) -> list[tuple[int, int]]:
    """Return where the sentences of a line begin and end, trimmed."""
    body = WIDE_SPACE.sub(" ", SURROGATE.sub("\ufffd", line[at:]))  # one character for one: offsets stay what they are
    sure = {found.end() for found in SURE_END.finditer(body)}
    found, start = [], 0
    for end in sorted(sure | {found["end_index"] for found in sentencex.get_sentence_boundaries("en", body)}):
        rest = body[end:].lstrip()
        glued = not body[end - 1].isspace() and not GLUED.match(body, end)  # "Character.AI"
        before = body[start:end].rstrip()[-LAST:]
        goes_on = glued or NO_END.search(before) or LEADS_ON.match(rest) or (HOUR.search(before) and ZONE.match(rest))
        if rest and end not in sure and goes_on:
            continue
        found.append((start, end))
        start = end
    if body[start:].strip():
        found.append((start, len(body)))
    pieces = [piece for span in found for piece in _cut(body, *span) if body[slice(*piece)].strip()]
    return [_trimmed(line, at + first, at + last) for first, last in pieces]


def _cut(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a sentence in pieces that are not too long, cut at spaces where it has some."""
    while end - start > LONGEST:
        space = body.rfind(" ", start + 1, start + LONGEST)
        cut = space if space >= 0 else start + LONGEST
        yield start, cut
        start = cut
    yield start, end


def _trimmed(line: str, start: int, end: int) -> tuple[int, int]:
    piece = line[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
