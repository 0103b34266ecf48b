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
from parsers.values.voices import attribution_forms as forms
from parsers.values.voices import speech
from parsers.values.voices.attribution_clauses import in_relative, names_whole, tells_it_all, tells_nothing
from parsers.values.voices.attribution_forms import Attribution
from parsers.values.voices.attribution_phrases import according, by_count, heard_from, heard_last, paper_seen
from parsers.values.voices.speech import Quotes

ASKED = re.compile(r"Asked\s(?:if|whether|about|when|why|how|what)\b[^,]{0,160},")  # leads in to who answers: what is asked nobody says
BEFORE_NOUN = re.compile(
    r"(?:\b(?:the|a|an|of|his|her|their|its|our|my|your|those|these|this|that|no|many|some|any|in|on|for|with|to|and|more|new|annual|quarterly|monthly|regular|periodic|earlier|previous|original|initial|latest|draft|national|rival|tax|swing|united|policy|personal"
    r"|filing|publishing|writing|citing|releasing|unveil|unveiled|outlined|published|presented|scrapped|shelved"
    r"|made|makes?|making|has|have|had|face|faces|faced|raise|raised|raises|raising|took|take|compare|comparing|compared|after)|['’]s)\s$",
    re.IGNORECASE,
)
ARTICLE_BEFORE = re.compile(
    r"(?:\b(?:the|an?|its|their|our|my|your|final)|['’]s)\s$", re.IGNORECASE
)  # "the stated aim", "keep the final say"
TO_TELL = re.compile(  # "It fell to the judges to say it"; but "went on to say", "declined to say"
    r"(?<!\bon\s)(?<!\blike\s)(?<!\blikes\s)(?<!\bdeclined\s)(?<!\bdeclines\s)(?<!\brefused\s)(?<!\brefuses\s)\bto\s$"
)
BASE = frozenset(
    {"say", "tell", "admit", "warn", "argue", "suggest", "claim", "insist", "concede", "know", "feel", "believe", "think", "show"}
)
BEFORE_THINGS = re.compile(r"\b(?:over|about|of|from|with|by|in|on|for|against|into|under|at|despite)\s$")  # "over alleged back doors"
WHICH_ARE_TOLD = re.compile(
    r"\s(?!that\b|it\b|he\b|she\b|they\b|the\b|an?\b|on\b|in\b|last\b)[a-z]"
)  # but "the body he works for warned that"
GERUND = re.compile(r"\b(?:for|of|from|against)\s$")  # "fined for citing": no telling
PASSIVE_TOO = re.compile(r"\bbe(?:en|ing)?\s\w+ed\b[^,;.]{0,60}\s(?:and|or)\s$")  # "to be filed in May and posted"
_AMOUNT = r"(?:[A-Z]{0,2}[$€£¥₹₩đ]\s?)?\d|[A-Z][A-Za-zĐ]{1,2}\s?\d"
NOUN_GOES_ON = re.compile(  # "18 states are", "questions about it", "savings plans that"; and no speech is what "continued to fall"
    r"states(?!\s(?:that|how|why|whether)\b|:|,?\s[\"“]|[,.])|questions\s(?:were|are|have|had|will|about|from|of|on|for|to|regarding|over|or|and|remain|in|at)\b"
    rf"|add(?:ed|s|ing)\s(?:{_AMOUNT}|(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|more|another|of)\b|an?\s(?:[\w-]+\s){{0,2}}(?:article|clause|provision|chapter|section|paragraph|duty|requirement|rule|ban|exemption|exception|layer|condition|step)\b)"  # what is added is no speech
    r"|said\sto\s(?:be|have)\b|plans?\b(?!\s(?:to|on|an?)\b)|continue[sd](?![,:.]|\s[\"“])"
    r"|estimates(?!\s(?:that|the|this|it|its|he|she|they|their|an?|there|some|about|around|nearly|up|more|between|only|at|[\d$€£¥₹A-Z])|,?\s[\"“])"
    r"|told\sto\s|reports\s(?:suggest|say|said|claim|indicate)\b"  # "the bodies told to write it", "Press reports suggest"
    r"|reports\s(?:with|from|by|of|about|were|are|have|had)\b|report(?:ed|s)?\s(?:under|out|in\sto)\b"
    r"|(?:expected|known|shown)\s(?:in|on|by|at|before|after|from|later|next|this|as|within|during|between)\b"  # "videos expected in May"
    r"|maintain(?:s|ed)\s(?!that\b|there\b|it\b|he\b|she\b|they\b|[\"“])"  # "maintains the machines"
    r"|(?:wrote|writ(?:es|ing))\s(?:in\s(?:an?|the)\s(?!(?:\w+\s)?(?:statement|release|speech|letter|post|report|memo|paper|column|blog|filing|note|email|ruling|decision)\b)|an?\s(?!letter|report|piece)|[^,.;:“\"]{2,60}?\sinto\s)|tells?\s(?:an?|the)\s(?:[\w-]+\s){0,2}(?:story|tale)\b|admitted\sto\s(?:it|the|this|an?)\b(?!\s(?:[\w’'-]+\s){0,4}(?:committee|parliament|senate|house|council|court|inquiry|panel|paper|press)\b)"
    r"|repeat(?:s|ed)(?!\s(?:(?:on\s)?\w+day\s|last\s\w+\s|again\s)?that\b|,?\s[“\"]|[,.])"  # "repeated the test"
    r"|replies(?!\sthat\b|\s[A-Z]|,?\s[“\"])"  # "drafts replies to enquiries"
    r"|confirm(?:s|ed)\s(?:(?:Dr|Prof|Mr|Ms|Mrs)\.?\s)?(?:[A-Z][\w’'.-]*\s){1,5}(?:as|for|to\s(?:the|head|lead|run|be))\b"  # "confirmed Jo Roe as head of the agency"
    r"|answers\sthat(?!\s(?:the|this|it|he|she|they|its|their|his|her|an?|there|no|[A-Z\d]|\w+\s(?:will|would|were|have|can|may|must|should))\b)"  # "for answers that are harmless"
)
PUTS_AT = r"(?:puts?|estimate|reckon)(?=\s[^.;:,]{2,90}\sat\s(?:\w+\s){0,3}[\d€$£¥₹])"  # "puts the cost at 3 million"
COUNTS = r"counts(?=\s(?:[a-z]+\s){0,3}(?:[A-Z]{0,2}[$€£¥₹]|[A-Z]{3}\s)\d)"  # "The plan counts $3 billion of projects"


def find(text: str) -> tuple[Attribution, ...]:
    """Return the attributions in the order of their cues."""
    text = names_whole(text)
    quotes, cues = Quotes(text), _cues()
    told = cues.opening.places(text).get("word", [])
    found: list[Attribution] = []
    for paragraph, start, end in speech.sentences(text, quotes):
        in_sentence = quotes.beginning(start, end)
        here = told[bisect_left(told, start) : bisect_left(told, end)]
        attributions = [
            *(_in_sentence(text, start, end, quotes, here) if here else ()),
            *by_count(text, start, end),
            *heard_last(text, start, end),
        ]
        if not attributions and found and found[-1].cue.start >= paragraph and speech.only_quote(start, end, in_sentence):
            found[-1] = replace(found[-1], content=(*found[-1].content, Span(start, end)))
        found += attributions
    heard = (each for each in heard_from(text) if not quotes.hold(each.cue.start, each.cue.start))  # not "“We learnt from them that ...”"
    return tuple(sorted([*found, *_signed(text), *_led_to(text), *paper_seen(text), *heard], key=lambda each: each.cue.start))


def _signed(text: str) -> Iterator[Attribution]:
    for match in speech.signed(text):
        yield Attribution(Span(*match.span("source")), Span(*match.span("cue")), (Span(*match.span("content")),))


def _led_to(text: str) -> Iterator[Attribution]:
    for source, cue, quoted in speech.led_to(text):
        yield Attribution(Span(*source), Span(*cue), tuple(Span(*each) for each in quoted))


def _in_sentence(text: str, start: int, end: int, quotes: Quotes, told: list[int]) -> Iterator[Attribution]:
    """Yield the attributions of a sentence, in which words that may tell of one stand at the places `told`."""
    cues = _cues()
    asked = ASKED.match(text, start, end)
    covered, last = asked.end() if asked else start, None
    for match in _at(cues.according, text, told, end):
        if not quotes.hold(match.start(), match.start()) and (found := according(text, start, end, match)):
            covered = end
            yield found
    for match in _at(cues.verbs, text, told, end):
        quoted = quotes.hold(match.start(), match.start())
        if quoted or _no_verb(text, start, match, cues.nouns) or tells_nothing(text, start, match.start(), match.end(), end):
            continue
        if told_of := in_relative(text, start, match, end):
            yield told_of
            continue
        in_sentence = quotes.beginning(start, match.start())
        found = forms.after_quote(text, start, end, match, in_sentence)
        if match.start() < covered:
            if found is not None and tells_it_all(text, found):
                yield found
            continue
        found = found or forms.before_content(text, start, end, match, cues.further)
        if found is not None:
            if last is not None and (found.source is None or found.source.start <= last.cue.start < found.source.end):
                found = replace(found, source=last.source)  # "X promised to come and said ...", "X said it failed, adding ..."
            last = found
            covered = max(span.end for span in (*found.content, found.cue))
            yield found


def _no_verb(text: str, start: int, cue: re.Match[str], nouns: frozenset[str]) -> bool:
    """Say whether a word that may tell is no finite verb, by what stands around it: "the stated aim", "fined for citing", "be filed and posted"."""
    near, ends_in_ed = max(start, cue.start() - 14), cue[0].endswith("ed")
    return (
        (cue[0] in nouns and BEFORE_NOUN.search(text, near, cue.start()) is not None)
        or NOUN_GOES_ON.match(text, cue.start()) is not None
        or (ends_in_ed and text.startswith(" by ", cue.end()))  # "a plan endorsed by the cabinet says"
        or ARTICLE_BEFORE.search(text, near, cue.start()) is not None
        or (cue[0] in BASE and TO_TELL.search(text, near, cue.start()) is not None)
        or (ends_in_ed and BEFORE_THINGS.search(text, near, cue.start()) is not None and WHICH_ARE_TOLD.match(text, cue.end()) is not None)
        or (cue[0].endswith("ing") and GERUND.search(text, near, cue.start()) is not None)
        or (ends_in_ed and PASSIVE_TOO.search(text, max(start, cue.start() - 90), cue.start()) is not None)
    )


def _at(pattern: re.Pattern[str], text: str, places: list[int], end: int) -> Iterator[re.Match[str]]:
    """Yield where a pattern fits at places of a text; no two overlap."""
    done = 0
    for at in places:
        if at >= done and (match := pattern.match(text, at, end)):
            done = match.end()
            yield match


@dataclass(frozen=True, slots=True)
class _Cues:
    """The words that credit somebody, as patterns."""

    according: re.Pattern[str]  # what stands before a source
    verbs: re.Pattern[str]
    further: re.Pattern[str]  # where a further clause with such a verb begins
    nouns: frozenset[str]  # verbs that are nouns too
    opening: Openers[str]  # the words with which the first two begin


@cache
def _cues() -> _Cues:
    lists = tomllib.loads((FOLDER / "attribution.toml").read_text(encoding="utf-8"))
    statement, stance = ("|".join(lists[name].split()).replace("_", r"\s") for name in ("statement", "stance"))
    phrases = (*lists["according"], *lists["statement"].split(), *lists["stance"].split(), "puts", "put", "counts", "estimate", "reckon")
    return _Cues(
        re.compile("|".join(lists["according"]), re.IGNORECASE),
        re.compile(rf"\b(?<!-)(?:(?P<statement>{statement}|{PUTS_AT}|{COUNTS})|(?P<stance>{stance}))\b(?!-)"),
        re.compile(rf";\s|,?\s(?:but|and|though|although|while)\s(?:[\w’'.]+\s){{0,3}}?(?:also\s)?(?:{statement})\b"),
        frozenset(lists["nouns"].split()),
        Openers({"word": "|".join(re.split(r"[ _]", phrase)[0] for phrase in phrases)}),
    )
