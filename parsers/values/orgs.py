"""Organisations: known ones by name, others by how their kind is called ("Ministry of ..."), each with whose body it is."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import accumulate, chain
from typing import get_args

from parsers.model import Org, OrgForm, Place
from parsers.names import entries, table
from parsers.names.phrases import Phrases
from parsers.values.geography import places
from parsers.values.times.almanac import MONTH, SHORT_MONTH_DAY, WEEKDAY

_WORD = rf"(?>(?!(?:{MONTH}|{WEEKDAY})\b|{SHORT_MONTH_DAY})[A-Z][\w&.-]{{0,60}}(?:['’](?!s\b)\w{{1,60}}){{0,3}}(?<![.-]))"
_PHRASE = rf"{_WORD}(?:\s(?:(?:of|for|on|in)(?:\sthe)?\s)?{_WORD}|-{_WORD}){{0,16}}"
_LIST = rf"{_PHRASE}(?:(?:,\s{_PHRASE}){{0,8}},?\s(?:and|&)\s{_PHRASE})?"  # "Science", "Science and ICT", "Trade, Industry and Energy"


def _before(binders: str, longest: int) -> str:
    return rf"\b{_WORD}(?:\s(?:(?:{binders})\s)?{_WORD}){{0,{longest}}}?\s"


def _any(*tables: tuple[tuple[OrgForm, str, str], ...]) -> str:
    return "|".join(dict.fromkeys(word for table in tables for _, words, _ in table for word in words.split("|")))


OF_WHAT = re.compile(_LIST)  # compiled once for all of them
_OF_CAPITALS, _OF_SMALL = r"[A-Z]", r"[a-z]+\b"
# bodies called by their kind: the words that open their names, and how what follows "of" opens
_HEADS: tuple[tuple[OrgForm, str, str], ...] = (
    (
        "government",
        "State Department|Ministry|Department|Office|Bureau|Secretariat|Directorate|Task Force|Government|Cabinet",
        _OF_CAPITALS,
    ),
    ("government", "Ministry|Department", _OF_SMALL),
    ("regulator", "Commission|Authority|Agency|Commissioner|Board|Administration", _OF_CAPITALS),
    ("legislature", "Committee|Subcommittee|Parliament|Assembly|Senate", _OF_CAPITALS),
    ("court", "Court", _OF_CAPITALS),
    ("university", "University|Institute|College|School", _OF_CAPITALS),
    ("other", "Council|Center|Centre|Association|Federation|Alliance|Coalition|Foundation", _OF_CAPITALS),
)
HEAD = re.compile(_any(_HEADS))
HEADED = tuple(
    (form, re.compile(rf"\b(?:{words})\s(?:of|for|on|in)\s(?:the\s(?={opens}))?"), re.compile(opens) if opens == _OF_SMALL else OF_WHAT)
    for form, words, opens in _HEADS
)
# the words that close their names, and what stands before
_TAILS: tuple[tuple[OrgForm, str, str], ...] = (
    ("government", "Ministry|Department|Agency|Bureau|Secretariat|Task Force|Office", _before("and|&|for", 5)),
    ("regulator", "Commission|Authority|Regulator|Commissioner", _before("and|&|for", 5)),
    ("legislature", "Parliament|Assembly|Committee|Subcommittee|Legislature|Senate", _before("and|&|of", 4)),
    ("court", "Court", rf"\b(?:{_WORD}\s){{1,4}}?"),
    ("company", "Inc|Corp|Ltd|LLC|PLC|GmbH|AG|SA|Technologies|Labs|Electronics|Semiconductor", rf"\b{_WORD}(?:\s{_WORD}){{0,3}}?\s"),
    ("university", "University|College|Polytechnic", rf"\b{_WORD}(?:\s{_WORD}){{0,3}}?\s"),
    (
        "other",
        "Institute|Foundation|Council|Association|Alliance|Coalition|Federation|Center|Centre|Union",
        _before("and|&|for", 4),
    ),
)
TAIL = re.compile(rf"\s({_any(_TAILS)})\b")
TAILED = tuple(
    (form, frozenset(words.split("|")), re.compile(rf"{before}(?:{words})\b" + (r"\.?" if form == "company" else "")))
    for form, words, before in _TAILS
)
RUN = re.compile(r"[A-Z][\w&.'’-]*+(?:\s(?:(?:and|&|for|of)\s)?[A-Z][\w&.'’-]*+)*+")  # words with capitals, in which every name lies
LEADING = re.compile(
    r"^(?:The|A|An|About|This|That|In|On|At|By|For|From|With|And|But|As|When|After|Before|If|While|Under|Our|Its|His|Her|Their|Both|Former|New)\s+"
)
OWNED: dict[str, OrgForm] = {
    "government": "government",
    "administration": "government",
    "parliament": "legislature",
    "legislature": "legislature",
    "cabinet": "government",
}
POSSESSIVE = re.compile(r"['’]s?")
OWNER = re.compile(r"\s(?P<what>[Gg]overnment|[Aa]dministration|[Pp]arliament|[Cc]abinet|[Ll]egislature)\b")
SEATED = re.compile(r"(?:['’]s?)?\s(?:new\s|own\s|national\s|federal\s)?$")
AFTERWARDS = re.compile(r"\s*(?:\(|,\s*|\s(?:of|in)\s(?:the\s)?)$")
ALSO_WORDS = frozenset(
    {"Arm", "Snap", "Zoom", "Meta", "Apple", "Intel", "Fed", "Mistral", "Reliance", "Dell", "Stargate", "Oracle", "Brookings"}
)
# "SEC. 2. REPORTING." opens a section of a law
SECTION = re.compile(r"(?:SEC|Sec|ART|Art)(?:\.?\s{0,2}\d{1,4}[A-Za-z]?[.)]|\.\s{0,2}\d)")
LINE_START = re.compile(r"(?:^|\n)[ \t“\"'‘(\[§]{0,8}$")
SECTION_WORD = re.compile(r"\b(?:see|under|in|of|to|by|and|or)\s$|[(,;]\s?$", re.IGNORECASE)
COUNTRY_BODIES = frozenset({"government", "legislature", "court", "regulator"})
OF_A_BILL = re.compile(r"\s(?:Joint\s|Concurrent\s)?(?:Bill|File|Resolution)\s(?:No\.\s)?\d")  # "Senate Bill 25" is no senate's name
OF_ITS_OWN = re.compile(r"\sfor\s(?:the\s)?[A-Z]")  # "the State Department for ICT" is Kenya's
OF_MEMBERS_TOO = re.compile(r"(?:AI|Artificial Intelligence) (?:Office|Board)")  # the Union has one, and so have countries
OF_THE_STATE = re.compile(r"\b(?:[Tt]he\s(?:State|country|Government)['’]s|[Nn]ational)\s(?:new\s|own\s|future\s)?$")
BELOW = re.compile(  # "the state Department of Justice"
    r"\b(?:[Ss]tate|[Pp]rovincial|[Cc]ity|[Cc]ounty|[Mm]unicipal|[Rr]egional|[Cc]antonal)(?:['’]s)?\s$"
)


def find(text: str) -> tuple[Org, ...]:
    """Return the organisations in the order of the text; where two readings overlap, a known name, then the longer one."""
    near = places.find(text)
    headed, tailed = tuple(_headed(text, near)), tuple(_tailed(text))
    found: list[Org] = []
    taken: list[tuple[int, int]] = []  # in their order, none overlaps another
    for org in (*_known(text, near, headed, tailed), *headed, *tailed, *_owned(text, near)):
        at = bisect_left(taken, (org.start, org.start))
        if (at and taken[at - 1][1] > org.start) or (at < len(taken) and taken[at][0] < org.end):
            continue
        taken.insert(at, (org.start, org.end))
        found.append(_placed(text, org, near))
    return tuple(sorted(found, key=_start))


def _known(text: str, near: tuple[Place, ...], headed: tuple[Org, ...], tailed: tuple[Org, ...]) -> Iterator[Org]:
    """Yield the organisations of the gazetteer, but for those inside a longer name: the Senate in "Texas Senate"."""
    seats = {place.start for place in near}
    longer = sorted((org.start, org.end) for org in (*headed, *(org for org in tailed if org.start in seats)))
    starts, ends = [start for start, _ in longer], [0, *accumulate((end for _, end in longer), max)]
    for hit in _phrases().find(text):
        part = ends[bisect_left(starts, hit.start)] >= hit.end or ends[bisect_right(starts, hit.start)] > hit.end
        inside = part and text[hit.end : hit.end + 1] != ","  # a list of bodies is no name
        another = text[hit.start : hit.end] == "State Department" and OF_ITS_OWN.match(text, hit.end)
        compound = text[hit.start : hit.end] in ALSO_WORDS and text[hit.end : hit.end + 1] in {"-", "‑"}
        if inside or another or compound or OF_A_BILL.match(text, hit.end) or _opens_section(text, hit.start):
            continue
        known = hit.value
        yield Org(hit.start, hit.end, text[hit.start : hit.end], known.name, known.org_id, known.jurisdiction, known.form)


def _opens_section(text: str, start: int) -> bool:
    """Tell whether letters that could be a body's are the mark of a section: at a line's beginning, or after a word that refers to one."""
    if not SECTION.match(text, start):
        return False
    before = text[max(0, start - 10) : start]
    return LINE_START.search(text, max(0, start - 9), start) is not None or SECTION_WORD.search(before) is not None


def _headed(text: str, near: tuple[Place, ...]) -> Iterator[Org]:
    """Yield bodies whose names their kind opens: "Ministry of Science"."""
    heads = [match.start() for match in HEAD.finditer(text)]
    for form, opening, of_what in HEADED:
        done = 0
        for start in heads:
            opens = opening.match(text, start) if start >= done else None
            if opens and (match := of_what.match(text, opens.end())):
                done = match.end()
                end = _without_tail(text, start, done, near)
                yield Org(start, end, text[start:end], text[start:end], None, None, form)


def _without_tail(text: str, start: int, end: int, near: tuple[Place, ...]) -> int:
    """End the name before a country that only says whose it is: "Ministry of Science of Brazil" keeps it, ", Japan" does not."""
    comma = text.rfind(", ", start, end)
    named = bisect_left(near, comma, key=_start)
    if comma > 0 and named < len(near) and near[named].start < end and places.code_of(text[comma + 2 : end]):
        return comma
    return end


def _tailed(text: str) -> Iterator[Org]:
    """Yield bodies whose names their kind closes: "Harbour University"."""
    runs = [(run.start(), run.end(), set(TAIL.findall(text, run.start(), run.end()))) for run in RUN.finditer(text)]
    runs = [run for run in runs if run[2]]
    for form, words, pattern in TAILED:
        for match in chain.from_iterable(pattern.finditer(text, begin, end) for begin, end, tails in runs if not words.isdisjoint(tails)):
            start = match.start()
            while leading := LEADING.match(text[start : match.end()]):
                start += leading.end()
            if " " in text[start : match.end()]:
                yield Org(start, match.end(), text[start : match.end()], text[start : match.end()], None, None, form)


def _owned(text: str, near: tuple[Place, ...]) -> Iterator[Org]:
    """Read "the South Korean government", "India's parliament"."""
    for place in near:
        possessive = POSSESSIVE.match(text, place.end)
        after = OWNER.match(text, possessive.end() if possessive else place.end)
        if after is not None:
            what = after["what"].lower()
            surface = text[place.start : after.end()]
            yield Org(place.start, after.end(), surface, surface, None, place.code, OWNED[what])


def _start(named: Place | Org) -> int:
    return named.start


def _placed(text: str, org: Org, near: tuple[Place, ...]) -> Org:
    """Say whose body it is, from a place inside its name or right beside it; a known name beside another country is that country's."""
    if org.jurisdiction == "EU" and OF_MEMBERS_TOO.fullmatch(org.surface):
        return _of_a_member(text, org, near)
    if org.form not in COUNTRY_BODIES or org.jurisdiction in {"EU", "INT"}:
        return org
    if org.jurisdiction and BELOW.search(text[max(0, org.start - 14) : org.start]):
        org = Org(org.start, org.end, org.surface, org.surface, None, None, org.form)
    near = near[bisect_left(near, org.start - 200, key=_start) : bisect_left(near, org.end + 20, key=_start)]
    inside = [place for place in near if org.start <= place.start and place.end <= org.end]
    before = [place for place in near if place.end <= org.start and SEATED.fullmatch(text[place.end : org.start])]
    after = [place for place in near if place.start >= org.end and AFTERWARDS.fullmatch(text[org.end : place.start])]
    beside = next((group[0].code for group in (inside, before, after) if group), None)
    if beside is None:
        return org
    country = beside.partition("-")[0]
    of_a_part = before and not inside and org.jurisdiction == country != beside  # "the Oregon Department of Justice" is not the nation's
    if country == (org.jurisdiction or "").partition("-")[0] and not of_a_part:
        return org
    if org.jurisdiction is not None and after and not (inside or before):
        return org  # "NIST in Paris"
    return Org(org.start, org.end, org.surface, org.surface, None, beside, org.form)


def _of_a_member(text: str, org: Org, near: tuple[Place, ...]) -> Org:
    """Return a body that is called as one of the Union as the country's whose name stands before it, "Ireland's AI Office"; of nobody known as "the State's"."""
    before = near[: bisect_left(near, org.start, key=_start)]
    owner = next((place.code for place in before[-1:] if SEATED.fullmatch(text[place.end : org.start])), None)
    if owner is None and OF_THE_STATE.search(text, max(0, org.start - 30), org.start) is None:
        return org
    return org if owner == "EU" else Org(org.start, org.end, org.surface, org.surface, None, owner, org.form)


@cache
def _phrases() -> Phrases[Org]:
    """Return the known organisations, by every name of theirs."""
    found: list[tuple[str, Org]] = []
    for row in table("organisations"):
        form: OrgForm = next(form for form in get_args(OrgForm) if form == row["form"])
        known = Org(0, 0, "", row["name"], row["id"] or None, row["jurisdiction"] or None, form)
        found += [(name, known) for name in (row["name"], *entries(row["other_names"]))]
    return Phrases(found)
