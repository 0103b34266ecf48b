"""Under which country's name a sentence stands: the label before it on its line, or the heading above its list or paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import Spans, inside
from parsers.formats.list_marks import ANY_NUMBER, BULLETS
from parsers.model import Place
from parsers.values.geography.place_names import country_codes

FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")  # a country's code in letters of their own
PICTURES = "\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff\u2600-\u27bf\ufe0f\u200d"  # for a class of characters
FLAGGED = {"UN": "INT"}  # whose flag's code is not its own
# list marks, flags, the number of an entry, emphasis
OPENS = re.compile(rf"[\s_#{BULLETS}{PICTURES}]*(?:(?:(?:Entry|No\.?|Part|Section|Case)\s)?(?:{ANY_NUMBER}|\d{{1,4}}:?)\s)?[*_]{{0,2}}$")
LABELS = re.compile(r"[*_]{0,2}(?:[:.]|\s[–—|-]\s)")  # "Japan: ", "Japan – ", "Japan | " in a table
HEADS = re.compile(r"[:*_]{0,3}\s*(?:\n|\Z)")
# a short line that ends without a stop, and is no item of a list, or one that asks
HEADING = re.compile(rf"^(?:(?!(?:{ANY_NUMBER}|[{BULLETS}]))[A-Z][^\n|:]{{2,60}}[^\s.,;:!?”\"|]|[^\n]{{3,70}}\?)$", re.MULTILINE)
FIELD = re.compile(r"[A-Z][\w-]+(?:\s[\w-]+){0,2}:\s")  # of an entry, "Status: in force": heads nothing
FARTHEST = 6000  # characters; what stands farther above heads something else
MOST = 0.4  # of the headings of a text
FEWEST = 2  # countries; a single one set apart is a headline's word


def headings(text: str, sentences: Sequence[Sentence], found: Spans) -> dict[int, Place]:
    """Return, by line, the place that labels it or heads it; none where a text sets apart fewer than two."""
    names, labels = _set_apart(text, found)
    titles = {text.rfind("\n", 0, sentence.start) + 1 for sentence in sentences if sentence.heading}
    named = {begins: place for begins, place in labels.items() if begins in titles}  # "PERU: THE CLOCK TICKS" heads what follows
    heads: dict[int, Place | None] = {**_spoken_of(text, found), **named, **names}
    if len({place.code for place in (*heads.values(), *labels.values()) if place}) < FEWEST:
        return {}
    governed: dict[int, Place] = {}
    waiting, head = sorted(heads), None
    for sentence in sentences:
        if sentence.line in governed:
            continue
        begins = text.rfind("\n", 0, sentence.start) + 1
        if sentence.heading and begins not in heads and FIELD.match(sentence.text) is None:
            head = None
        while waiting and waiting[0] <= begins:
            head = heads[waiting.pop(0)]
        own = labels.get(begins) or head
        if own is not None and begins - own.start <= FARTHEST:
            governed[sentence.line] = own
    return governed


def _set_apart(text: str, found: Spans) -> tuple[dict[int, Place], dict[int, Place]]:
    """Return, by where their line begins, the places whose name or flag is all of a line, and those whose name or flag labels one."""
    heads: dict[int, Place] = {}
    labels: dict[int, Place] = {}
    for place in (*_flags(text), *found.places):
        begins = text.rfind("\n", 0, place.start) + 1
        if place.form in {"adjective", "city"} or OPENS.fullmatch(text, begins, place.start) is None:
            continue
        rest = text[place.end : place.end + 4]
        if HEADS.match(rest):
            heads[begins] = place
        elif LABELS.match(rest) or FLAG.match(place.surface):
            labels[begins] = place
    return heads, labels


def _flags(text: str) -> Iterator[Place]:
    """Yield the jurisdictions whose flags stand in a text."""
    for flag in FLAG.finditer(text):
        letters = "".join(chr(ord(sign) - ord("\U0001f1e6") + ord("A")) for sign in flag[0])
        if code := FLAGGED.get(letters, letters if letters in country_codes() else None):
            yield Place(flag.start(), flag.end(), flag[0], code, "name")


def _spoken_of(text: str, found: Spans) -> dict[int, Place | None]:
    """Return, by where they begin, the one place that each heading or question speaks of: "And in Europe?"; nothing where few of them do."""
    heads: dict[int, Place | None] = {}
    for line in HEADING.finditer(text, text.find("\n") + 1):
        named = inside(found.places, line.start(), line.end())
        heads[line.start()] = named[0] if len({place.code for place in named}) == 1 else None
    spoken_of = [place.code for place in heads.values() if place]
    return heads if len(set(spoken_of)) >= FEWEST and len(spoken_of) >= MOST * len(heads) else {}
