"""The forms in which a text credits somebody, each read around its cue: "According to Y, ...", "...", X said, X said that ...

A form returns null where the words around the cue do not have it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from parsers.model import Span
from parsers.values.times.almanac import MONTH, WEEKDAY
from parsers.values.voices.names_in_a_list import ends_a_list
from parsers.values.voices.pieces import stripped, trim

FARTHEST = 160  # characters; one who is credited takes no more
ADJUNCT = re.compile(
    rf"\s{{0,3}}(?:,?\s{{0,3}}(?:(?:late|early|earlier|also|again|last)\s{{1,3}})?(?:on\s{{1,3}})?(?:{WEEKDAY}|week|month|year|today|yesterday|this(?=\s(?:morning|evening|afternoon))|this\s(?:week|month|year))(?:\s(?:night|morning|evening|afternoon))?"
    r"|,?\s(?:in|on|at|during|to|of|via|through|after|before|when|while|for|about)\s[^,;.“\"]*+)+"
)
THAT = re.compile(r"\s(?:only\s)?(?=(?:that|how|whether|why|what)\b)")
LISTENER = re.compile(
    rf"\s(?:me|us|him|her|them|(?!it\b|they\b|he\b|she\b|its\b|this\sis\b)(?:[a-z]+s\b(?=\s?[.,;:]|\s(?:that|the|it|he|she|they|on|in|at|last|how|what|why|whether|this)\b)|this\s[a-z]+)|(?:the\s|a\s|an\s|[A-Z’'.&-]|of\s|to\s)[\w’'.&-]*(?:\s(?:the|of|and|&|[A-Z][\w’'.&-]*|[a-z]+(?=\s(?:on|in|that|“|\"|{WEEKDAY})|[.;])))*)"
)
AUXILIARY = re.compile(
    r"(?:\s|^)(?:(?:has|have|had|is|are|was|were|will|would|also|then|later|recently|repeatedly|separately|independently|privately|publicly|previously|further|once|often|even|still|now|went\son\sto|likes?\sto|who|which|again)\s)*$"
)
SUBORDINATE = re.compile(r"(?:While|Although|Though|After|When|Because|Since|Even\s(?:as|though))\s")
CLAUSE_MARK = re.compile(r"[,;:—]")
MAIN_CLAUSE = re.compile(r",\s(?!(?:and|or|but|who|which|whose|where|when|that|including|such|as)\b)")  # after "While X said ..."
BEFORE_CLAUSE = re.compile(r"[;:—–()”\"]|\s-\s|,(?!(?<=\d,)\d)")  # but not within "38,000"
STOP = re.compile(r"[;:]\s|\s[—–-]\s")  # behind which a clause of its own begins
JOINED = re.compile(r"[,;]\s(?:and|but|while|whereas|although|though|yet)\s")  # behind which another subject may stand
WITH_APPOSITION = re.compile(r"[^,;:“”\"]{2,80},\s[^;:“”\"]{2,120},")  # "Jo Roe, of its legal office,"
SAYS_WHEN = re.compile(
    rf"(?:(?:not\s)?(?:before|until|in|by)\s)?(?:(?:early|mid|late|next)[\s-])?(?:{MONTH}|spring|summer|autumn|year|\d{{4}})\b"
)
OF_LAST = re.compile(r"\b(?:who|which)\s")
LAST_NAMED = re.compile(  # "The head of the fund was met by (the minister of ports), who said that"
    r"\s(?:at|by|to|from|with|was|is|were|are)\s(?P<who>(?:(?!\s(?:at|by|to|from|with|was|is|were|are)\s)[^,;:“”\"]){3,80}),\s\Z"
)
CLAUSE_START = re.compile(  # with what joins it on: ", whereas (the ministry) said"
    r"(?:[,;:—–(]\s?|\s-\s|[”\"]\s)(?:(?:and|but|while|whereas|although|though)\s)?|\s(?:and|but|as|while|when|because|although|that|if|where)\s"
)
NAMED_BEFORE = re.compile(
    r"(?:[,?!—][\"”’']{0,2}|[”\"]|'')\s+(?P<source>"
    r"(?:[^,;:—“”\"]{1,90}|(?:the\s)?(?:[A-Z][\w’'-]*\s){1,4}(?:for|of|on)\s(?:[A-Z][^,;:—“”\"]{1,40},\s){1,3}[A-Z][^,;:—“”\"]{1,40}\sand\s[A-Z][^,;:—“”\"]{1,40})"  # "the Minister for Ports, Trade and Fish"
    r"(?:,\s[^,;:—“”\"]{1,90},)?)(?:\s(?:has|have|had|also|later))*\s*"
)
SOURCE_MARK = re.compile(r"[,?!—][\"”’']{0,2}\s|[”\"]\s|''\s")
JOINED_ON = re.compile(r"(?:and|but|as|while|who|which|when|then)\b")  # "..." and said
CONTENT_BEFORE = re.compile(r"[,?!—][\"”’']{0,2}\s*$|[”\"]\s*$|''\s*$")
TIME_OR_PLACE = re.compile(
    r"(?:On|In|At|During|After|Before|Last|Earlier|Later|This)\b(?:(?![,;]|\b(?:was|were|is|are|had|has|have|would|will|could|did)\b)[^\n])*"
)
FINITE = re.compile(r"\b(?:was|were|is|are|had|has|have|would|will|could|should|did|does|may|might|must|can)\b")
INITIAL = r"(?<=\b[A-Z])\.|(?<=\b(?:Dr|Mr|Ms|St))\.|(?<=\b(?:Mrs|Sen|Rep|Gov|Gen|Rev|Hon))\.|(?<=\bProf)\."  # no end of a name
FOLLOWED = re.compile(
    rf"\s+(?P<source>(?!(?:over|about|nearly|some|around|almost|more\sthan|at\sleast|up\sto)\s\d|that\b|how\b|it\b|he\b|she\b|they\b|there\b|the\s(?:day|need|importance)\b)"
    rf"(?:(?!\s(?:when|while|after|before|during|as)\s[a-z])[^,;.“”\"—]|\.(?=\w)|{INITIAL}){{2,110}})"
)
_OFFICE = r"minister|secretary|president|premier|director|chair\w*|commissioner|governor|mayor|head|chief|senator|ombudsman|co-founder|founder|spokes\w+|professor"
ASIDE = re.compile(  # "The ministry, citing risks, added two firms to its list", "Jo Roe, the head of the office, said the law"
    r",\s(?:\w+ing|who|which)\s[^,]{2,100},\s$|^(?:[A-ZÀ-Þ][\w.’'-]*\s){0,5}[A-ZÀ-Þ][\w.’'-]*,\s(?:an?|the|for|who|whose)\s[^“”\"]{2,150},\s$"
    rf"|^(?:(?:[A-ZÀ-Þ][\w.’'-]*|al|bin|de|el|van|von)\s){{0,5}}[A-ZÀ-Þ][\w.’'-]*,\s(?:[\w’'-]+\s){{0,4}}(?i:{_OFFICE})\b(?:(?!{FINITE.pattern})[^“”\";:]){{0,150}},\s$"
    r"|^[^,;:“”\"]{3,120},\s(?:itself|themselves|himself|herself)\s[^“”\"]{2,150},\s$"
    r"|^(?:The|An?)\s(?:[\w-]+\s){0,3}[\w-]+,\s(?:brought|filed|signed|published|released|adopted|written|lodged)\s[^“”\"]{2,150},\s$"  # "The suit, brought in May, says"
)
WITH_HEARERS = frozenset({"told", "tells", "informed", "informs", "reminded", "reminds", "assured", "assures"})
NEVER_BEHIND = frozenset({"expects", "expected", "hopes", "hoped"})  # "Havn, a builder, expects cranes to do it"
GOES_ON = re.compile(  # "The test, Roe said, was"
    r",\s(?:is|was|are|were|will|would|has|have|had|could|can|should|may|might|must|does|did)\b"
)
ADDS = re.compile(
    r",\s(?:adding|arguing|telling|citing|saying|noting|warning|calling|although|though)\b"
)  # what the one who tells goes on with


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is credited, by which words, with what; what is said may lie in several pieces around them."""

    source: Span | None  # null where nobody is named
    cue: Span
    content: tuple[Span, ...]


def after_quote(text: str, start: int, end: int, verb: re.Match[str], quotes: list[tuple[int, int]]) -> Attribution | None:
    """Read "...", X said, and ..., said X: what is said stands before."""
    before = text[start : verb.start()]
    closed = max((high for low, high in quotes if low >= start and high <= verb.start()), default=start)
    source = _source_between(text, closed, start, verb, end) or _source_after(text, before, closed, verb, end)
    if source is None:
        return None
    inverted = source.start > verb.start()
    head = stripped(text, start, verb.start() if inverted else source.start)
    if not inverted and TIME_OR_PLACE.fullmatch(text, head.start, head.end):
        return None
    is_short = head.end - head.start < 8 or (head.end - head.start < 20 and not inverted and not _quoted(head, quotes))
    rest = source.end if inverted else verb.end()
    goes_on = GOES_ON.match(text, rest, end)
    if is_short and not goes_on:
        return None
    content = [head, *_resumed(text, rest, end, inverted=inverted and not goes_on)]
    return Attribution(source, Span(verb.start(), verb.end()), tuple(content))


def _source_between(text: str, closed: int, start: int, verb: re.Match[str], end: int) -> Span | None:
    """Return X of "...", X told them: between the quotation, or a comma, and the verb."""
    quoted = closed > start
    led = _led_by(text, closed - 2 if quoted else start, verb.start())
    if led is None or (not quoted and not _ends_here(text, verb, end)):
        return None
    if quoted and (verb["stance"] or (led.start() > closed and not _ends_here(text, verb, end))):
        return None
    name = AUXILIARY.sub("", led["source"]).rstrip(" ,")
    if not quoted and ends_a_list(text, start, led.start("source"), name):
        return None
    return Span(led.start("source"), led.start("source") + len(name)) if name else None


def _led_by(text: str, start: int, end: int) -> re.Match[str] | None:
    """Find the comma or quotation mark after which nothing but who said it stands."""
    for mark in list(SOURCE_MARK.finditer(text, start, end))[-4:]:
        if (led := NAMED_BEFORE.fullmatch(text, mark.start(), end)) and not JOINED_ON.match(led["source"]):
            return led
    return None


def _source_after(text: str, before: str, closed: int, verb: re.Match[str], end: int) -> Span | None:
    """Return X of ..., said X."""
    if (
        not CONTENT_BEFORE.search(before)
        or ASIDE.search(before)
        or (before.rstrip().endswith(",") and closed > verb.start() - len(before) and text[closed : verb.start()].strip(" ,"))
    ):
        return None
    has_object = verb["stance"] and closed <= verb.start() - len(before)  # "Its director, Jo Roe, praised the council"
    if has_object or verb[0] in WITH_HEARERS | NEVER_BEHIND:  # "the sponsor, Jo Roe, told MPs"
        return None
    if verb[0].startswith("put") or verb[0].endswith("ing"):  # "the minister, Jo Roe, put the number at", ", adding no details"
        return None
    follows = FOLLOWED.match(text, verb.end(), end)
    if follows is None or (before.rstrip().endswith(",") and FINITE.search(follows["source"].partition(" who ")[0])):
        return None
    return Span(follows.start("source"), follows.end("source"))


def _resumed(text: str, rest: int, end: int, *, inverted: bool) -> Iterator[Span]:
    """Yield what goes on after the verb: "...", X said, "and ..."."""
    if more := re.match(r"[^“\"]{0,60}?[,:]\s(?=[“\"]|'')", text[rest:end]):
        yield Span(rest + more.end(), trim(text, rest + more.end(), end))
    elif not inverted and (comma := re.match(r",\s(?!\w+ing\b|who\b|which\b|a\b|the\b|in\b|on\b)", text[rest:end])):
        yield Span(rest + comma.end(), trim(text, rest + comma.end(), _end_of_clause(text, rest + comma.end(), end, (ADDS,))))


def _quoted(span: Span, quotes: list[tuple[int, int]]) -> bool:
    return any(low <= span.start and span.end <= high for low, high in quotes)


def _ends_here(text: str, verb: re.Match[str], end: int) -> bool:
    """Tell whether nothing that could be said follows the verb: the end, a comma, a place or a time."""
    if verb["stance"]:
        return False
    rest = text[_behind_listener(text, verb, end) : end]
    adjunct = ADJUNCT.match(rest)
    rest = rest[adjunct.end() :] if adjunct else rest
    return re.match(r"\s*(?:[.,;:!?—)]|$)", rest) is not None


def before_content(text: str, start: int, end: int, verb: re.Match[str], further: re.Pattern[str]) -> Attribution | None:
    """Read "X said that ...": what is said follows, to the end of the sentence or to where a clause with a `further` verb begins."""
    source = _source_before(text, start, verb.start())
    at = _content_start(text, verb, end)
    if not re.match(r"[\s,:]*[“\"]", text[at:end]):
        led = SUBORDINATE.match(text, start, verb.start()) and not CLAUSE_MARK.search(text, start, verb.start())
        end = _end_of_clause(text, at, end, (further, ADDS, MAIN_CLAUSE) if led else (further, ADDS))
    content = Span(at + len(re.match(r"[\s,:]*", text[at:end])[0]), trim(text, at, end))  # type: ignore[index]
    if text.startswith(";", content.start):
        return None
    if (content.end - content.start < 10 and not SAYS_WHEN.match(text, content.start, content.end)) or source.end - source.start > FARTHEST:
        return None
    return Attribution(source if source.end > source.start else None, Span(verb.start(), verb.end()), (content,))


def _source_before(text: str, start: int, verb: int) -> Span:
    """Return X of X said that ...: the clause before the verb without its auxiliaries; an empty span where nobody is named."""
    before = text[start:verb]
    mark = max((found.start() for found in BEFORE_CLAUSE.finditer(before)), default=-1)
    clause = CLAUSE_START.search(before, mark) if mark >= 0 else None
    source_start = start + (clause.end() if clause else 0)
    if source_start == start and (led := SUBORDINATE.match(text, start, verb)):
        source_start = led.end()
    source_text = text[source_start:verb]
    bare = AUXILIARY.sub("", source_text).strip()
    if (
        not bare
        and OF_LAST.search(source_text)
        and (last := LAST_NAMED.search(text, start, source_start))
        and FINITE.search(text, start, last.start("who"))
    ):
        return Span(*last.span("who"))
    if ends_a_list(text, start, source_start, bare):
        source_start = start + _clause_begins(before)
        source_text = text[source_start:verb]
    if not bare and text[:source_start].rstrip().endswith(","):  # "Jane Roe, the commissioner, (has) said"
        source_start = start + _clause_begins(before)
        source_text = text[source_start : verb - len(source_text)].rstrip(" ,")
    return Span(source_start, source_start + len(AUXILIARY.sub("", source_text).rstrip()))


def _clause_begins(before: str) -> int:
    """Return where the clause begins that stands last before a verb, whatever commas are in its subject."""
    return max((found.end() for found in (*STOP.finditer(before), *_joined_on(before))), default=0)


def _joined_on(before: str) -> Iterator[re.Match[str]]:
    """Yield what joins a clause on whose subject has an apposition: "The bill is late, and (Jo Roe, of its legal office,) said"."""
    return (joined for joined in JOINED.finditer(before) if WITH_APPOSITION.fullmatch(AUXILIARY.sub("", before[joined.end() :]).rstrip()))


def _content_start(text: str, verb: re.Match[str], end: int) -> int:
    """Return where what is said begins: behind the listener, a time or place, and a "that"."""
    at = _behind_listener(text, verb, end)
    that = THAT.search(text, at, min(end, at + 80))
    if that and (_is_told(verb) or ADJUNCT.fullmatch(text, at, that.start()) or at == that.start()):
        return that.end()
    adjunct = ADJUNCT.match(text, at, end)
    if adjunct is None:
        return at
    opens_quote = re.match(r"[,:]?\s*[“\"]", text[adjunct.end() : end])
    says_when = verb["statement"] and not re.match(r"\s(?:in|to|of|for|about)\s", text[at:end])
    return adjunct.end() if opens_quote or says_when else at


def _end_of_clause(text: str, at: int, end: int, marks: tuple[re.Pattern[str], ...]) -> int:
    """Return where what is said without quotation marks ends: where one of some marks begins another clause."""
    for mark in marks:
        if found := mark.search(text, at + 10, end):
            end = found.start()
    return end


def _behind_listener(text: str, verb: re.Match[str], end: int) -> int:
    """Return where a verb ends, with whom it is told."""
    listener = LISTENER.match(text, verb.end(), end) if _is_told(verb) else None
    return listener.end() if listener else verb.end()


def _is_told(verb: re.Match[str]) -> bool:
    """Say whether a verb names its listener: "told reporters", "reminded members"."""
    return verb[0].lower().startswith(("told", "tell", "inform", "remind", "assure")) and " " not in verb[0]  # "tell us" names him itself
