"""Attribution: whom a text credits with what: "X said that ...", "..., according to Y"."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from parsers.model import Span
from parsers.names import FOLDER
from parsers.names.openers import Openers

QUOTED = re.compile(r"“[^”\n]*(?:”|$)|\"[^\"\n]*(?:\"|$)|``(?:(?!'')[^\n])*(?:''|$)|''(?:(?!'')[^\n])*(?:''|$)", re.MULTILINE)
SENTENCE_END = re.compile(
    r"[.!?](?<!\b[A-Z].)(?<!\bMr.)(?<!\bMs.)(?<!\bDr.)(?<!\bMrs.)(?<!\bSen.)(?<!\bRep.)(?<!\bGov.)(?<!\bSt.)(?<!\bGen.)(?<!\bU\.S.)(?<!\bvs.)(?<!\bJr.)"
    r"(?:[\"”’']{1,2})?(?=\s+[\"“A-Z‘`']|\s*$)"
)
LONGEST = 4000  # characters; a longer sentence is cut
PARAGRAPH = re.compile(r"[^\n]+")
SPACES = re.compile(r"\s*")
DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
ADJUNCT = re.compile(
    rf"\s*(?:,?\s*(?:(?:late|early|earlier|also|again|last)\s+)?(?:on\s+)?(?:{DAY}|week|month|year|today|yesterday)(?:\s(?:night|morning|evening|afternoon))?|,?\s(?:in|on|at|during|to|of|via|through|after|before|when|while|for|about)\s[^,;.“\"]*+)+"
)
THAT = re.compile(r"\s(?=(?:that|how|whether|why|what)\b)")
LISTENER = re.compile(
    rf"\s(?:me|us|him|her|them|reporters|lawmakers|journalists|viewers|supporters|senators|(?:the\s|a\s|an\s|[A-Z’'.&-]|of\s|to\s)[\w’'.&-]*(?:\s(?:the|of|and|[A-Z][\w’'.&-]*|[a-z]+(?=\s(?:on|in|that|“|\"|{DAY}))))*)"
)
AUXILIARY = re.compile(
    r"(?:\s|^)(?:(?:has|have|had|is|are|was|were|will|would|also|then|later|recently|repeatedly|further|once|often|even|still|publicly|went\son\sto|who|which|again)\s)*$"
)
CLAUSE_MARKS = ',;:—–()”"'
CLAUSE_START = re.compile(r"[,;:—–(]\s?|\s-\s|[”\"]\s|\s(?:and|but|as|while|when|because|although|that|if|where)\s")
NAMED_BEFORE = re.compile(r"(?:[,?!—][\"”’']{0,2}|[”\"]|'')\s+(?P<source>[^,;:—“”\"]{1,90}(?:,\s[^,;:—“”\"]{1,90},)?)\s*")
CONTENT_BEFORE = re.compile(r"[,?!—][\"”’']{0,2}\s*$|[”\"]\s*$|''\s*$")
FINITE = re.compile(r"\b(?:was|were|is|are|had|has|have|would|will|could|should|did|does|may|might|must|can)\b")
NOUN_TOO = frozenset(
    {
        "questions",
        "states",
        "plan",
        "plans",
        "show",
        "shows",
        "attacks",
        "calls",
        "remarks",
        "reports",
        "claims",
        "claim",
        "notes",
        "hopes",
        "fears",
        "thought",
        "feel",
        "demands",
        "backs",
    }
)
BEFORE_NOUN = re.compile(
    r"(?:\b(?:the|a|an|of|his|her|their|its|our|my|your|those|these|this|that|no|many|some|any|in|on|for|with|to|and|more|new|tax|swing|united|policy|personal)|['’]s)\s$",
    re.IGNORECASE,
)
FOLLOWED = re.compile(r"\s+(?P<source>(?!that\b|how\b|it\b|he\b|she\b|they\b|there\b|the\sday)[^,;.“”\"—]{2,110})")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is credited, by which words, with what; what is said may lie in several pieces around them."""

    source: Span | None  # null where nobody is named
    cue: Span
    content: tuple[Span, ...]


class _Quotes:
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


def find(text: str) -> tuple[Attribution, ...]:
    """Return the attributions in the order of their cues."""
    quotes, cues = _Quotes(text), _cues()
    told = cues.opening.places(text).get("word", [])
    found: list[Attribution] = []
    for paragraph, start, end in _sentences(text, quotes):
        in_sentence = quotes.beginning(start, end)
        here = told[bisect_left(told, start) : bisect_left(told, end)]
        attributions = list(_in_sentence(text, start, end, quotes, here)) if here else []
        if not attributions and found and found[-1].cue.start >= paragraph and _only_quote(start, end, in_sentence):
            found[-1] = replace(found[-1], content=(*found[-1].content, Span(start, end)))
        found += attributions
    return tuple(found)


def _sentences(text: str, quotes: _Quotes) -> Iterator[tuple[int, int, int]]:
    """Yield sentences, whole quotations kept together, each after the place where its paragraph begins."""
    for paragraph in PARAGRAPH.finditer(text):
        start = paragraph.start()
        for match in SENTENCE_END.finditer(text, start, paragraph.end()):
            if quotes.hold(match.start(), match.end()) and match.end() - start < LONGEST:
                continue
            yield from _cut(paragraph.start(), start, match.end())
            start = SPACES.match(text, match.end(), paragraph.end()).end()  # type: ignore[union-attr]
        yield from _cut(paragraph.start(), start, paragraph.end())


def _cut(paragraph: int, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    for at in range(start, end, LONGEST):
        yield paragraph, at, min(at + LONGEST, end)


def _only_quote(start: int, end: int, quotes: list[tuple[int, int]]) -> bool:
    return bool(quotes) and quotes[0][0] == start and sum(high - low for low, high in quotes) >= 0.9 * (end - start) and end - start > 1


def _in_sentence(text: str, start: int, end: int, quotes: _Quotes, told: list[int]) -> Iterator[Attribution]:
    """Yield the attributions of a sentence, in which words that may tell of one stand at the places `told`."""
    cues = _cues()
    covered, last = start, None
    for match in _at(cues.according, text, told, end):
        if not quotes.hold(match.start(), match.start()) and (found := _according(text, start, end, match)):
            covered = end
            yield found
    for match in _at(cues.verbs, text, told, end):
        noun = match[0] in NOUN_TOO and BEFORE_NOUN.search(text, max(start, match.start() - 12), match.start())
        if match.start() < covered or noun or quotes.hold(match.start(), match.start()):
            continue
        in_sentence = quotes.beginning(start, match.start())
        found = _after_quote(text, start, end, match, in_sentence) or _before_content(text, start, end, match)
        if found is not None:
            if found.source is None and last is not None:  # "X promised to come and said ..."
                found = replace(found, source=last.source)
            last = found
            covered = max(span.end for span in (*found.content, found.cue))
            yield found


def _at(pattern: re.Pattern[str], text: str, places: list[int], end: int) -> Iterator[re.Match[str]]:
    """Yield where a pattern fits at places of a text; no two overlap."""
    done = 0
    for at in places:
        if at >= done and (match := pattern.match(text, at, end)):
            done = match.end()
            yield match


def _according(text: str, start: int, end: int, match: re.Match[str]) -> Attribution | None:
    """Read "According to Y, ..." and "..., according to Y"."""
    source_end = min(
        (at for at in (text.find(mark, match.end(), end) for mark in (", ", "; ", " — ")) if at >= 0), default=_trim(text, match.end(), end)
    )
    source = Span(match.end() + 1, source_end)
    content = (
        Span(source_end + 2, _trim(text, source_end + 2, end)) if match.start() - start < 12 else _stripped(text, start, match.start())
    )
    return (
        Attribution(source, Span(match.start(), match.end()), (content,))
        if content.start < content.end and source.start < source.end
        else None
    )


def _after_quote(text: str, start: int, end: int, match: re.Match[str], quotes: list[tuple[int, int]]) -> Attribution | None:
    """Read "...", X said, and ..., said X: what is said stands before."""
    before = text[start : match.start()]
    closed = max((high for low, high in quotes if low >= start and high <= match.start()), default=start)
    source = _source_between(text, closed, start, match, end) or _source_after(text, before, closed, match, end)
    if source is None:
        return None
    inverted = source.start > match.start()
    head = _stripped(text, start, match.start() if inverted else source.start)
    if head.end - head.start < 8 or (head.end - head.start < 20 and not inverted and not _quoted(head, quotes)):
        return None
    rest = source.end if inverted else match.end()
    content = [head, *_resumed(text, rest, end, inverted=inverted)]
    return Attribution(source, Span(match.start(), match.end()), tuple(content))


def _source_between(text: str, closed: int, start: int, match: re.Match[str], end: int) -> Span | None:
    """Return X of "...", X told them: between the quotation, or a comma, and the verb."""
    quoted = closed > start
    led = NAMED_BEFORE.search(text, closed - 2 if quoted else start, match.start())
    if led is None or led.end() != match.start() or (not quoted and not _ends_here(text, match, end)):
        return None
    if quoted and (match["stance"] or led.start() > closed):
        return None
    name = AUXILIARY.sub("", led["source"]).rstrip()
    return Span(led.start("source"), led.start("source") + len(name)) if name else None


def _source_after(text: str, before: str, closed: int, match: re.Match[str], end: int) -> Span | None:
    """Return X of ..., said X."""
    if not CONTENT_BEFORE.search(before) or (
        before.rstrip().endswith(",") and closed > match.start() - len(before) and text[closed : match.start()].strip(" ,")
    ):
        return None
    follows = FOLLOWED.match(text, match.end(), end)
    if follows is None or (before.rstrip().endswith(",") and FINITE.search(follows["source"])):
        return None
    return Span(follows.start("source"), follows.end("source"))


def _resumed(text: str, rest: int, end: int, *, inverted: bool) -> Iterator[Span]:
    """Yield what goes on after the verb: "...", X said, "and ..."."""
    if more := re.match(r"[^“\"]{0,60}?[,:]\s(?=[“\"]|'')", text[rest:end]):
        yield Span(rest + more.end(), _trim(text, rest + more.end(), end))
    elif not inverted and (comma := re.match(r",\s(?!\w+ing\b|who\b|which\b|a\b|the\b|in\b|on\b)", text[rest:end])):
        yield Span(rest + comma.end(), _trim(text, rest + comma.end(), end))


def _quoted(span: Span, quotes: list[tuple[int, int]]) -> bool:
    return any(low <= span.start and span.end <= high for low, high in quotes)


def _ends_here(text: str, match: re.Match[str], end: int) -> bool:
    """Tell whether nothing that could be said follows the verb: the end, a comma, a place or a time."""
    at = match.end()
    if match["stance"]:
        return False
    if match[0].lower().startswith(("told", "tell")) and (listener := LISTENER.match(text, at, end)):
        at = listener.end()
    rest = text[at:end]
    adjunct = ADJUNCT.match(rest)
    rest = rest[adjunct.end() :] if adjunct else rest
    return re.match(r"\s*(?:[.,;:!?—)]|$)", rest) is not None


def _before_content(text: str, start: int, end: int, match: re.Match[str]) -> Attribution | None:
    """Read "X said that ...": what is said follows, to the end of the sentence."""
    before = text[start : match.start()]
    mark = max(before.rfind(mark) for mark in CLAUSE_MARKS)
    clause = CLAUSE_START.search(before, mark) if mark >= 0 else None
    source_start = start + (clause.end() if clause else 0)
    source_text = text[source_start : match.start()]
    if not source_text.strip() and before.rstrip().endswith(","):  # "Jane Roe, the commissioner, said"
        source_start, source_text = start, before.rstrip(" ,")
    source = Span(source_start, source_start + len(AUXILIARY.sub("", source_text).rstrip()))
    at = match.end()
    if match[0].lower().startswith(("told", "tell")) and (listener := LISTENER.match(text, at, end)):
        at = listener.end()
    that = THAT.search(text, at, min(end, at + 80))
    adjunct = ADJUNCT.match(text, at, end)
    if that and (match[0].lower().startswith(("told", "tell")) or ADJUNCT.fullmatch(text, at, that.start()) or at == that.start()):
        at = that.end()
    elif (adjunct and re.match(r"[,:]?\s*[“\"]", text[adjunct.end() : end])) or (
        adjunct and match["statement"] and not re.match(r"\s(?:in|to|of|for|about)\s", text[at:end])
    ):
        at = adjunct.end()
    quoted = re.match(r"[\s,:]*[“\"]", text[at:end])
    if not quoted and (next_clause := _cues().further.search(text, at + 10, end)):
        end = next_clause.start()
    content = Span(at + len(re.match(r"[\s,:]*", text[at:end])[0]), _trim(text, at, end))  # type: ignore[index]
    if content.end - content.start < 10 or source.end - source.start > 160:
        return None
    return Attribution(source if source.end > source.start else None, Span(match.start(), match.end()), (content,))


def _stripped(text: str, start: int, end: int) -> Span:
    """Leave out spaces and the comma that parts what is said from who says it."""
    piece = text[start:end].rstrip()
    if piece.endswith((",", "—", "-")):
        piece = piece[:-1].rstrip()
    return Span(start, start + len(piece))


def _trim(text: str, start: int, end: int) -> int:
    """Return the end without the full stop of the sentence, unless a quotation holds it."""
    piece = text[start:end].rstrip()
    return start + len(piece[:-1] if piece.endswith((".", "!", ";")) else piece)


@dataclass(frozen=True, slots=True)
class _Cues:
    according: re.Pattern[str]  # what stands before a source
    verbs: re.Pattern[str]
    further: re.Pattern[str]  # where a further clause with such a verb begins
    opening: Openers[str]  # the words with which the first two begin


@cache
def _cues() -> _Cues:
    lists = tomllib.loads((FOLDER / "attribution.toml").read_text(encoding="utf-8"))
    statement, stance = ("|".join(lists[name].split()).replace("_", r"\s") for name in ("statement", "stance"))
    phrases = (*lists["according"], *lists["statement"].split(), *lists["stance"].split())
    return _Cues(
        re.compile("|".join(lists["according"]), re.IGNORECASE),
        re.compile(rf"\b(?:(?P<statement>{statement})|(?P<stance>{stance}))\b(?!-)"),
        re.compile(rf";\s|,?\s(?:but|and|though|although|while)\s(?:[\w’'.]+\s){{0,3}}?(?:also\s)?(?:{statement})\b"),
        Openers({"word": "|".join(re.split(r"[ _]", phrase)[0] for phrase in phrases)}),
    )
