"""Organisations: known ones by name, others by how their kind is called ("Ministry of ..."), each with whose body it is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import Literal, get_args

from parsers.model import Org, Place
from parsers.names import entries, table
from parsers.names.phrases import Phrases
from parsers.values import places

Form = Literal["government", "legislature", "court", "regulator", "international", "company", "university", "other"]
Known = Org

_DAY = r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)"
_WORD = _DAY + r"[A-Z][\w&.-]*(?:['’](?!s\b)\w+)*(?<![.-])"
_PHRASE = rf"{_WORD}(?:\s(?:(?:of|for|on|in)(?:\sthe)?\s)?{_WORD}|-{_WORD})*"
_LIST = rf"{_PHRASE}(?:(?:,\s{_PHRASE})*,?\s(?:and|&)\s{_PHRASE})?"  # "Science", "Science and ICT", "Trade, Industry and Energy"
_OF = r"\s(?:of|for|on|in)\s(?:the\s)?"
HEADED: tuple[tuple[Form, re.Pattern[str]], ...] = (
    (
        "government",
        re.compile(rf"\b(?:Ministry|Department|Office|Bureau|Secretariat|Directorate|Task Force|Government|Cabinet){_OF}{_LIST}"),
    ),
    ("government", re.compile(rf"\b(?:Ministry|Department){_OF}[a-z]+\b")),
    ("regulator", re.compile(rf"\b(?:Commission|Authority|Agency|Commissioner|Board|Administration){_OF}{_LIST}")),
    ("legislature", re.compile(rf"\b(?:Committee|Subcommittee|Parliament|Assembly|Senate){_OF}{_LIST}")),
    ("court", re.compile(rf"\b(?:Court){_OF}{_LIST}")),
    ("university", re.compile(rf"\b(?:University|Institute|College|School){_OF}{_LIST}")),
    ("other", re.compile(rf"\b(?:Council|Center|Centre|Association|Federation|Alliance|Coalition|Foundation){_OF}{_LIST}")),
)
TAILED: tuple[tuple[Form, re.Pattern[str]], ...] = (
    (
        "government",
        re.compile(
            rf"\b{_WORD}(?:\s(?:and\s|&\s|for\s)?{_WORD}){{0,5}}?\s(?:Ministry|Department|Agency|Bureau|Secretariat|Task Force|Office)\b"
        ),
    ),
    ("regulator", re.compile(rf"\b{_WORD}(?:\s(?:and\s|&\s|for\s)?{_WORD}){{0,5}}?\s(?:Commission|Authority|Regulator|Commissioner)\b")),
    (
        "legislature",
        re.compile(
            rf"\b{_WORD}(?:\s(?:and\s|&\s|of\s)?{_WORD}){{0,4}}?\s(?:Parliament|Assembly|Committee|Subcommittee|Legislature|Senate)\b"
        ),
    ),
    ("court", re.compile(rf"\b(?:{_WORD}\s){{1,4}}?(?:Court)\b")),
    (
        "company",
        re.compile(
            rf"\b{_WORD}(?:\s{_WORD}){{0,3}}?\s(?:Inc|Corp|Ltd|LLC|PLC|GmbH|AG|SA|Technologies|Labs|Electronics|Semiconductor)\b\.?"
        ),
    ),
    ("university", re.compile(rf"\b{_WORD}(?:\s{_WORD}){{0,3}}?\s(?:University|College|Polytechnic)\b")),
    (
        "other",
        re.compile(
            rf"\b{_WORD}(?:\s(?:and\s|&\s|for\s)?{_WORD}){{0,4}}?\s(?:Institute|Foundation|Council|Association|Alliance|Coalition|Federation|Center|Centre|Union)\b"
        ),
    ),
)
LEADING = re.compile(
    r"^(?:The|A|An|About|This|That|In|On|At|By|For|From|With|And|But|As|When|After|Before|If|While|Under|Our|Its|His|Her|Their|Both|Former|New)\s+"
)
OWNED: dict[str, Form] = {
    "government": "government",
    "administration": "government",
    "parliament": "legislature",
    "cabinet": "government",
    "ministry": "government",
}
OWNER = re.compile(r"\s(?P<what>[Gg]overnment|[Aa]dministration|[Pp]arliament|[Cc]abinet|[Ll]egislature)\b")
SEATED = re.compile(r"(?:['’]s?)?\s(?:new\s|own\s|national\s|federal\s)?$")
AFTERWARDS = re.compile(r"\s*(?:\(|,\s*|\s(?:of|in)\s(?:the\s)?)$")
ALSO_WORDS = frozenset(
    {"Arm", "Snap", "Zoom", "Meta", "Apple", "Intel", "Fed", "Mistral", "Reliance", "Dell", "Stargate", "Oracle", "Brookings"}
)
COUNTRY_BODIES = frozenset({"government", "legislature", "court", "regulator"})


def find(text: str) -> tuple[Org, ...]:
    """Return the organisations in the order of the text; where two readings overlap, a known name, then the longer one."""
    near = places.find(text)
    found: list[Org] = []
    taken: list[tuple[int, int]] = []
    for org in (*_known(text, near), *_headed(text), *_tailed(text), *_owned(text, near)):
        if any(org.start < end and start < org.end for start, end in taken):
            continue
        taken.append((org.start, org.end))
        found.append(_placed(text, org, near))
    return tuple(sorted(found, key=lambda org: org.start))


def _known(text: str, near: tuple[Place, ...]) -> Iterator[Org]:
    """Yield the organisations of the gazetteer, but for those inside a longer name: the Senate in "Texas Senate"."""
    seats = {place.start for place in near}
    longer = [(org.start, org.end) for org in _headed(text)] + [(org.start, org.end) for org in _tailed(text) if org.start in seats]
    for hit in _phrases().find(text):
        part = any(start <= hit.start and hit.end <= end and end - start > hit.end - hit.start for start, end in longer)
        inside = part and text[hit.end : hit.end + 1] != ","  # a list of bodies is no name
        if inside or (text[hit.start : hit.end] in ALSO_WORDS and text[hit.end : hit.end + 1] in {"-", "‑"}):
            continue
        known = hit.value
        yield Org(hit.start, hit.end, text[hit.start : hit.end], known.name, known.org_id, known.jurisdiction, known.form)


def _headed(text: str) -> Iterator[Org]:
    for form, pattern in HEADED:
        for match in pattern.finditer(text):
            end = _without_tail(text, match.start(), match.end())
            yield Org(match.start(), end, text[match.start() : end], text[match.start() : end], None, None, form)


def _without_tail(text: str, start: int, end: int) -> int:
    """End the name before a country that only says whose it is: "Ministry of Science of Brazil" keeps it, ", Japan" does not."""
    comma = text.rfind(", ", start, end)
    if comma > 0 and places.code_of(text[comma + 2 : end]):
        return comma
    return end


def _tailed(text: str) -> Iterator[Org]:
    for form, pattern in TAILED:
        for match in pattern.finditer(text):
            start = match.start()
            while leading := LEADING.match(text[start : match.end()]):
                start += leading.end()
            if " " in text[start : match.end()]:
                yield Org(start, match.end(), text[start : match.end()], text[start : match.end()], None, None, form)


def _owned(text: str, near: tuple[Place, ...]) -> Iterator[Org]:
    """Read "the South Korean government", "India's parliament"."""
    for place in near:
        possessive = re.match(r"['’]s?", text[place.end :])
        after = OWNER.match(text, place.end + (possessive.end() if possessive else 0))
        if after is not None:
            what = after["what"].lower()
            surface = text[place.start : after.end()]
            yield Org(place.start, after.end(), surface, surface, None, place.code, OWNED.get(what, "legislature"))


def _start(place: Place) -> int:
    return place.start


def _placed(text: str, org: Org, near: tuple[Place, ...]) -> Org:
    """Say whose body it is, from a place inside its name or right beside it; a known name beside another country is that country's."""
    if org.form not in COUNTRY_BODIES or org.jurisdiction in {"EU", "INT"}:
        return org
    near = near[bisect_left(near, org.start - 200, key=_start) : bisect_left(near, org.end + 20, key=_start)]
    inside = [place for place in near if org.start <= place.start and place.end <= org.end]
    before = [place for place in near if place.end <= org.start and SEATED.fullmatch(text[place.end : org.start])]
    after = [place for place in near if place.start >= org.end and AFTERWARDS.fullmatch(text[org.end : place.start])]
    beside = next((places[0].code for places in (inside, before, after) if places), None)
    if beside is None or beside.partition("-")[0] == (org.jurisdiction or "").partition("-")[0]:
        return org
    if org.jurisdiction is not None and after and not (inside or before):
        return org  # "NIST in Paris"
    return Org(org.start, org.end, org.surface, org.surface, None, beside, org.form)


@cache
def _phrases() -> Phrases[Known]:
    """Return the known organisations, by every name of theirs."""
    found: list[tuple[str, Known]] = []
    for row in table("organisations"):
        form: Form = next(form for form in get_args(Form) if form == row["form"])
        known = Org(0, 0, "", row["name"], row["id"] or None, row["jurisdiction"] or None, form)
        found += [(name, known) for name in (row["name"], *entries(row["other_names"]))]
    return Phrases(found)
