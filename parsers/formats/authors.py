"""Who wrote it: names from the page's record, its head and its byline; one rule chooses, and an outlet is no author where a person is named."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from urllib.parse import urlsplit

from parsers.formats.facts import Facts
from parsers.formats.surface import Surface
from parsers.formats.title import key

BY = re.compile(
    r"^\W*(?:(?:story |words |written |text |reporting |posted |published |reviewed |created |analysis |opinion |article )?by|author|von|par|por|da|di|door|av|af|"
    r"przez|text(?:e|o)?|autor(?:es|a|en)?|auteurs?|medewerker|reporter|글|기자|記者|文)\s*[:：/]?\s+",
    re.IGNORECASE,
)
WITHIN = re.compile(r"^.{0,60}?\b(?:written|story|words|reporting|posted|published) by:?\s+", re.IGNORECASE)
# between names; a comma before a degree is none
BETWEEN = re.compile(
    r"\s*(?:[;|•·]|,(?!\s*(?:Jr|Sr|Ph\.?\s?D|MD|M\.D|MBA|RN|CFP|CPA|Esq|II|III|LLC|Inc)\b)|\s(?:and|und|et|y|og|och|&|e|with|mit)\s|、|\s/\s)\s*"
)
# what stands behind a name and is none of it
BEHIND = re.compile(
    r"\s*(?:\([^)]*\)|(?<![^\s,])(?:for|in|at|from|updated|published|posted|last|on|senior|staff|chief|deputy|managing|political|business|editor|reporter|correspondent|contributor|is an?|"
    r"founder|director|professor|manager|head of|last updated|reviewed|special to)\b.*|기자\b.*|記者.*|[-–—,]\s*$)$"
)
NOBODY = re.compile(
    r"^(?:admin\w*|administrator|editor(?:s|ial)?(?: team| staff| board)?|staff(?: writer| reporter)?s?|guest(?: author)?|null|none|n/?a|unknown|webmaster|newsroom|"
    r"subscribe|follow|share|author|authors|wordpress|root|user|team|contributor|read more|view (?:all|profile|bio).*|see all.*|more (?:by|from).*|posts?|all posts.*|powered(?: by)?|by|home|about the author.*|startseite.*)$",
    re.IGNORECASE,
)
NO_NAME = re.compile(r"https?:|www\.|@|[\d<>{}=\[\]_]{2}|\d{3}|[?!:]")
# a public body publishes; who wrote for it is not told
OFFICE = re.compile(
    r"\b(?:Ministry|Department|Division|Bureau|Directorate|Secretariat|Commission(?:er)?|Authority|Government|Council|Parliament|Office of|\w+ Office|Agency for|"
    r"Minist[eè]re|Ministerio|Ministério|Ministero|Ministerium|Bundes\w+)\b|(?:부|처|청|위원회)$|(?:省|庁|委員会|委员会|部)$"
)
LOGIN = re.compile(r"[a-z\d]+(?:[._-][a-z\d]+)*|.*\.[a-z]{2,4}", re.ASCII)  # the user of a system, or a site: signed, but nobody
DEGREE = re.compile(r"[A-Z][A-Za-z.]{0,2}[A-Z]\.?|[A-Z]{2,5}")  # behind a comma
# words of a name begin large but for a few; letters without case are taken as they are
PERSON = re.compile(
    r"(?:Dr\.|Prof\.)?\s?[^\W\d_a-z][\w.'’-]*(?:\s(?:d[aeiu]s?|del|della|der|den|dos|van|von|vom|zu|zur|la|le|el|al|bin|ibn|ben|y|e|ter|ten|of|[^\W\d_a-z][\w.'’-]*)){0,4}"
)
LONGEST = 60
LONGEST_BYLINE = 1_000  # characters: more is no byline, and takes a pattern for ever
MOST_WORDS = 6


def choose(facts: Facts, surface: Surface, selected: list[str], url: str) -> tuple[str, ...]:
    """Return the names of the first place that names a person; where none does, what the page signs with."""
    site = {key(fact.says) for fact in facts.of("publisher")} | {key(urlsplit(url).netloc.removeprefix("www."))}
    told = list(facts.of("author"))
    bodies = tuple(fact.says for fact in told if is_body(fact.origin) and len(fact.says) <= LONGEST)
    if any(map(OFFICE.search, bodies)):
        bodies = ()  # offices that publish together
    places = [
        names(selected),
        (*names(fact.says for fact in told if fact.origin.startswith("json-ld") and not is_body(fact.origin)), *bodies),
        names(fact.says for fact in told if fact.origin == "microdata"),
        names(fact.says for fact in told if fact.origin == "rdfa"),
        names(fact.says for fact in told if fact.origin.startswith("meta:") and not DEGREE.fullmatch(fact.says)),  # a site's own letters
        names(surface.marked_authors[:4]),
        first_person(surface.bylines),
        first_person(signed(surface.near_heading)),
    ]
    people = (tuple(name for name in place if key(name) not in site and not LOGIN.fullmatch(name)) for place in places)
    return next(filter(None, people), ()) or next(filter(None, places), ())


def is_body(origin: str) -> bool:
    """Say whether a record signs with a firm, an agency or a site."""
    return origin.endswith(("Organization", ":WebSite", ":Corporation", ":Organisation"))


def first_person(written: Iterable[str]) -> tuple[str, ...]:
    """Return the persons in the first text that names any; what stands round a name in a byline is cut away."""
    found = (tuple(name for name in names([text]) if PERSON.fullmatch(name)) for text in written)
    return next(filter(None, found), ())


def signed(texts: tuple[str, ...]) -> list[str]:
    """Return the texts that begin with "By", and those behind a text that is nothing else."""
    behind = [after for text, after in pairwise(texts) if BY.fullmatch(f"{text} ")]
    return [text for text in texts if BY.match(text) and not BY.fullmatch(f"{text} ")] + behind


def names(written: Iterable[str]) -> tuple[str, ...]:
    """Return the names in texts that sign an article."""
    parts = (part for text in written if len(text) <= LONGEST_BYLINE for part in BETWEEN.split(WITHIN.sub("", text)))
    found = [name for part in parts if is_name(name := bare(part))]
    unique = {key(name): name for name in reversed(found)}
    return tuple(unique[each] for each in dict.fromkeys(map(key, found)))


def people(text: str) -> list[str]:
    """Return the names in one text; letters behind a name are its degrees, alone they are an agency."""
    parts = [bare(part) for part in BETWEEN.split(text)]
    return [name for place, name in enumerate(parts) if is_name(name) and not (place and DEGREE.fullmatch(name))]


def bare(part: str) -> str:
    """Return a name without what introduces and follows it."""
    return BEHIND.sub("", BY.sub("", part)).strip(" ,;|-–—:.•*&")


def is_name(text: str) -> bool:
    """Say whether a text can be a name."""
    return (
        1 < len(text) <= LONGEST
        and len(text.split()) <= MOST_WORDS
        and not (NOBODY.match(text) or NO_NAME.search(text) or OFFICE.search(text))
        and bool(key(text))
    )
