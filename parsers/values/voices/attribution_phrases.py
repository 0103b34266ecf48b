"""Phrases that credit somebody without a verb of telling: "according to Y", "by the ministry's own count", "a draft seen by the Gazette"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.model import Span
from parsers.values.voices.attribution_forms import FINITE, Attribution
from parsers.values.voices.pieces import stripped, trim

BY_COUNT_FIRST = re.compile(  # "By the ministry's own reckoning the state loses 3 million"
    r"(?P<cue>[Bb]y\s(?P<source>(?!(?:its|their|his|her)\b)[^,;:.“”\"]{3,60}?)(?:['’]s|(?<=s)['’])\s(?:own\s)?(?:count|reckoning|estimates?|account|tally|calculations?)\b),?\s"
)
BY_COUNT = re.compile(  # "..., by the ministry's own count"
    r",\s(?P<cue>by\s(?P<source>(?!(?:its|their|his|her)\b)[^,;:.“”\"]{3,60}?)(?:['’]s|(?<=s)['’])\s(?:own\s)?(?:count|reckoning|estimates?|account|tally|calculations?))\b"
)
_PAPER = r"(?:draft|breakdown|memo|memorandum|document|letter|copy|paper|note|report|contract|proposal|text|timetable|summary|plan)"
_SEEN = "seen|sighted|obtained|viewed|reviewed"
PAPER_SEEN = re.compile(  # "A draft seen by the Gazette sets aside 3 million"
    rf"(?:(?<=[.;:,”\"\n]\s)|(?<=\n)|\A)(?:[Bb]ut\s|[Aa]nd\s)?(?P<source>(?:An?|The|an?|the)\s(?:[\w-]+\s){{0,3}}?{_PAPER}\s"
    rf"(?P<cue>{_SEEN})\sby\s(?:the\s|this\s)?[\w’'-]+(?:\s[A-Z][\w’'-]*){{0,4}})\s(?P<content>(?!and\b|or\b|on\b|in\b|last\b|this\b|says?\b|said\b|shows?\b)[a-z]+(?<!ed)\s[^.;\n]{{8,400}})"
)
UNDER_PAPER = re.compile(  # "Under a spending plan seen by the Gazette, 3 million go to ports"
    rf"\b(?:Under|In)\s(?P<source>(?:an?|the)\s(?:[\w-]+\s){{0,3}}?{_PAPER}\s"
    rf"(?P<cue>{_SEEN})\sby\s(?:[Tt]he\s|this\s)?[\w’'-]+(?:\s[A-Z][\w’'-]*){{0,4}}),\s(?P<content>(?:[^.;\n]|\.(?=\d)){{8,400}})"
)
HEARD_FROM = re.compile(  # "We understand from officials that"
    r"\b(?:[Ww]e|I|[Tt]he\s[A-Z]\w+)\s(?P<cue>(?:understands?|hears?|gathers?|learns?|learned|learnt|heard)\sfrom)\s(?P<source>[^,;:.“”\"]{3,60}?)\sthat\s(?P<content>[^;\n]{8,400})"
)
HEARD_LAST = re.compile(  # "The office is late, the committee heard": those to whom it was told stand for who told them
    r",\s(?P<source>(?:the\s(?:[A-Za-z’'-]+\s){0,4}?(?:committee|court|inquiry|tribunal|panel|council|commission|parliament|assembly|house|senate|jury|hearing)"
    r"|(?:MPs|MEPs|TDs|lawmakers|senators|councillors|members|deputies|delegates)))\s(?P<cue>(?:(?:has|have|was|were)\s)?(?:heard|told))(?=[.;])"
)
BY_WHAT = re.compile(  # nobody speaks in it: "regulates systems according to (their level of risk)"
    r"\s(?:(?:the|an?|its|their|his|her)\s)?(?:[a-z-]+\s){0,2}?(?:levels?|degrees?|size|risks?|types?|class(?:es)?|categor(?:y|ies)|nature|purposes?|uses?|needs?|severity|turnover|criteria|scale|value|extent|merits?)"
    r"(?=[,.;:]|\s(?:of|and|or|they|it|to|for)\b|\Z)"
)
OPENS_CLAUSE = re.compile(r"(?:,\s(?:and|but|while|though|although|yet)|[;:—])\s$")
GOES_ON_BARE = re.compile(  # what the source says, where no comma parts it from him
    r"\s(?=(?:some|about|around|nearly|almost|more\sthan|over|up\sto|at\sleast|only|another)\s[$€£¥₹]?\d|[$€£¥₹]?\d|(?:the|an?|this|it|they|its|no|all|most)\s)"
)


def according(text: str, start: int, end: int, cue: re.Match[str]) -> Attribution | None:
    """Read "According to Y, ..." and "..., according to Y"; null where Y is a measure and not somebody's word."""
    if BY_WHAT.match(text, cue.end(), end):
        return None
    source_end = min(
        (at for at in (text.find(mark, cue.end(), end) for mark in (", ", "; ", " — ")) if at >= 0), default=trim(text, cue.end(), end)
    )
    opens = cue.start() - start < 12 or OPENS_CLAUSE.search(text, start, cue.start()) is not None
    if opens and FINITE.search(text, cue.end(), source_end) and (goes_on := GOES_ON_BARE.search(text, cue.end() + 5, source_end)):
        source_end = goes_on.start()  # "and according to the ministry some €50 million of it has been paid"
    source = Span(cue.end() + 1, source_end)
    rest = source_end + (2 if text[source_end : source_end + 1] in ",;" else 1)
    content = Span(rest, trim(text, rest, end)) if opens else stripped(text, start, cue.start())
    return (
        Attribution(source, Span(cue.start(), cue.end()), (content,)) if content.start < content.end and source.start < source.end else None
    )


def by_count(text: str, start: int, end: int) -> Iterator[Attribution]:
    """Yield whose figures a sentence gives: "..., by the ministry's own count"."""
    if first := BY_COUNT_FIRST.match(text, start, end):
        yield Attribution(Span(*first.span("source")), Span(*first.span("cue")), (Span(first.end(), end),))
    for match in BY_COUNT.finditer(text, start, end):
        yield Attribution(Span(*match.span("source")), Span(*match.span("cue")), (Span(start, match.start()),))


def heard_last(text: str, start: int, end: int) -> Iterator[Attribution]:
    """Yield before whom was told what a sentence tells: "..., the committee heard"."""
    for match in HEARD_LAST.finditer(text, start, end):
        yield Attribution(Span(*match.span("source")), Span(*match.span("cue")), (Span(start, match.start()),))


def heard_from(text: str) -> Iterator[Attribution]:
    """Yield from whom those who write have what they tell."""
    for match in HEARD_FROM.finditer(text):
        yield Attribution(Span(*match.span("source")), Span(*match.span("cue")), (Span(*match.span("content")),))


def paper_seen(text: str) -> Iterator[Attribution]:
    """Yield the unpublished papers of which a text tells what is in them."""
    for match in (*PAPER_SEEN.finditer(text), *UNDER_PAPER.finditer(text)):
        yield Attribution(Span(*match.span("source")), Span(*match.span("cue")), (Span(*match.span("content")),))
