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
from parsers.values import speech
from parsers.values.speech import Quotes

FARTHEST = 160  # characters; one who is credited takes no more
DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
ADJUNCT = re.compile(
    rf"\s{{0,3}}(?:,?\s{{0,3}}(?:(?:late|early|earlier|also|again|last)\s{{1,3}})?(?:on\s{{1,3}})?(?:{DAY}|week|month|year|today|yesterday)(?:\s(?:night|morning|evening|afternoon))?|,?\s(?:in|on|at|during|to|of|via|through|after|before|when|while|for|about)\s[^,;.“\"]*+)+"
)
THAT = re.compile(r"\s(?=(?:that|how|whether|why|what)\b)")
LISTENER = re.compile(
    rf"\s(?:me|us|him|her|them|reporters|lawmakers|journalists|viewers|supporters|senators|(?:the\s|a\s|an\s|[A-Z’'.&-]|of\s|to\s)[\w’'.&-]*(?:\s(?:the|of|and|[A-Z][\w’'.&-]*|[a-z]+(?=\s(?:on|in|that|“|\"|{DAY}))))*)"
)
AUXILIARY = re.compile(
    r"(?:\s|^)(?:(?:has|have|had|is|are|was|were|will|would|also|then|later|recently|repeatedly|further|once|often|even|still|publicly|went\son\sto|who|which|again)\s)*$"
)
SUBORDINATE = re.compile(r"(?:While|Although|Though|After|When|Because|Since|Even\s(?:as|though))\s")
CLAUSE_MARK = re.compile(r"[,;:—]")
MAIN_CLAUSE = re.compile(r",\s(?!(?:and|or|but|who|which|whose|where|when|that|including|such|as)\b)")  # after "While X said ..."
CLAUSE_MARKS = ',;:—–()”"'
CLAUSE_START = re.compile(r"[,;:—–(]\s?|\s-\s|[”\"]\s|\s(?:and|but|as|while|when|because|although|that|if|where)\s")
NAMED_BEFORE = re.compile(r"(?:[,?!—][\"”’']{0,2}|[”\"]|'')\s+(?P<source>[^,;:—“”\"]{1,90}(?:,\s[^,;:—“”\"]{1,90},)?)\s*")
SOURCE_MARK = re.compile(r"[,?!—][\"”’']{0,2}\s|[”\"]\s|''\s")
JOINED_ON = re.compile(r"(?:and|but|as|while|who|which|when|then)\b")  # "..." and said
CONTENT_BEFORE = re.compile(r"[,?!—][\"”’']{0,2}\s*$|[”\"]\s*$|''\s*$")
TIME_OR_PLACE = re.compile(
    r"(?:On|In|At|During|After|Before|Last|Earlier|Later|This)\b(?:(?![,;]|\b(?:was|were|is|are|had|has|have|would|will|could|did)\b)[^\n])*"
)
FINITE = re.compile(r"\b(?:was|were|is|are|had|has|have|would|will|could|should|did|does|may|might|must|can)\b")
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


def find(text: str) -> tuple[Attribution, ...]:
    """Return the attributions in the order of their cues."""
    quotes, cues = Quotes(text), _cues()
    told = cues.opening.places(text).get("word", [])
    found: list[Attribution] = []
    for paragraph, start, end in speech.sentences(text, quotes):
        in_sentence = quotes.beginning(start, end)
        here = told[bisect_left(told, start) : bisect_left(told, end)]
        attributions = list(_in_sentence(text, start, end, quotes, here)) if here else []
        if not attributions and found and found[-1].cue.start >= paragraph and speech.only_quote(start, end, in_sentence):
            found[-1] = replace(found[-1], content=(*found[-1].content, Span(start, end)))
        found += attributions
    return tuple(sorted([*found, *_signed(text)], key=lambda each: each.cue.start))


def _signed(text: str) -> Iterator[Attribution]:
    for match in speech.signed(text):
        yield Attribution(Span(*match.span("source")), Span(*match.span("cue")), (Span(*match.span("content")),))


def _in_sentence(text: str, start: int, end: int, quotes: Quotes, told: list[int]) -> Iterator[Attribution]:
    """Yield the attributions of a sentence, in which words that may tell of one stand at the places `told`."""
    cues = _cues()
    covered, last = start, None
    for match in _at(cues.according, text, told, end):
        if not quotes.hold(match.start(), match.start()) and (found := _according(text, start, end, match)):
            covered = end
            yield found
    for match in _at(cues.verbs, text, told, end):
        noun = match[0] in cues.nouns and BEFORE_NOUN.search(text, max(start, match.start() - 12), match.start())
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
    if not inverted and TIME_OR_PLACE.fullmatch(text, head.start, head.end):
        return None
    if head.end - head.start < 8 or (head.end - head.start < 20 and not inverted and not _quoted(head, quotes)):
        return None
    rest = source.end if inverted else match.end()
    content = [head, *_resumed(text, rest, end, inverted=inverted)]
    return Attribution(source, Span(match.start(), match.end()), tuple(content))


def _source_between(text: str, closed: int, start: int, match: re.Match[str], end: int) -> Span | None:
    """Return X of "...", X told them: between the quotation, or a comma, and the verb."""
    quoted = closed > start
    led = _led_by(text, closed - 2 if quoted else start, match.start())
    if led is None or (not quoted and not _ends_here(text, match, end)):
        return None
    if quoted and (match["stance"] or (led.start() > closed and not _ends_here(text, match, end))):
        return None
    name = AUXILIARY.sub("", led["source"]).rstrip()
    return Span(led.start("source"), led.start("source") + len(name)) if name else None


def _led_by(text: str, start: int, end: int) -> re.Match[str] | None:
    """Find the comma or quotation mark after which nothing but who said it stands."""
    for mark in list(SOURCE_MARK.finditer(text, start, end))[-4:]:
        if (led := NAMED_BEFORE.fullmatch(text, mark.start(), end)) and not JOINED_ON.match(led["source"]):
            return led
    return None


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
    if source_start == start and (led := SUBORDINATE.match(text, start, match.start())):
        source_start = led.end()
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
    if not quoted and SUBORDINATE.match(text, start, match.start()) and not CLAUSE_MARK.search(before):
        main = MAIN_CLAUSE.search(text, at + 10, end)
        end = main.start() if main else end
    content = Span(at + len(re.match(r"[\s,:]*", text[at:end])[0]), _trim(text, at, end))  # type: ignore[index]
    if content.end - content.start < 10 or source.end - source.start > FARTHEST:
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
    nouns: frozenset[str]  # verbs that are nouns too
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
        frozenset(lists["nouns"].split()),
        Openers({"word": "|".join(re.split(r"[ _]", phrase)[0] for phrase in phrases)}),
    )
