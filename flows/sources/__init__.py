"""The registry of sources: one TOML a source; the folder is the registry, the file's stem the source's id.

publisher = "Ministry of Science and ICT, Republic of Korea"
jurisdiction = "KR"                       # ISO 3166-1 alpha-2, ISO 3166-2, EU, INT
kind = "listing"                          # feed sitemap listing api page
url = "https://www.msit.go.kr/eng/bbs/list.do?bbsSeqNo=42"
language = "en"                           # BCP 47
tier = "official"                         # official news research industry
licence = "KOGL type 1 (attribution)"
store_text = "full"                       # "metadata": published without its text, with quotes of at most 300 characters
cadence_h = 6                             # hours between two visits
on = true                                 # or off_because = "why not"

[[layout]]                                # selectors, today's first; older ones say until when
body = ".view_cont"
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import MISSING, dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import Any, Literal, get_args
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from parsers.model import Layout, PageKind
from parsers.names.jurisdictions import is_jurisdiction

LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
TYPES: dict[str, type] = {"hosts": list, "cadence_h": int, "expect_links": int, "on": bool, "terms_read_on": date}  # text otherwise
WHOLE = {"cadence_h": (1, 8760), "expect_links": (0, 100_000)}  # what a number may be: a visit a year is none too many
SELECTORS = frozenset({"title", "lead", "body", "authors", "published", "drop"})  # of a layout, each one or several
Tier = Literal["official", "news", "research", "industry"]


class BadSource(Exception):
    """A source file that cannot be used: `file`, `line` (null where the whole file is meant) and the reason."""

    def __init__(self, file: Path, line: int | None, reason: str) -> None:
        super().__init__(f"{file}{f':{line}' if line else ''}: {reason}")
        self.file, self.line, self.reason = file, line, reason


@dataclass(frozen=True, slots=True)
class Source:
    """Where news of one publisher is found, on which terms, and what its pages look like."""

    id: str
    publisher: str
    jurisdiction: str
    kind: PageKind
    url: str
    language: str
    tier: Tier
    licence: str
    store_text: Literal["full", "metadata"]
    cadence_h: int
    on: bool = True
    off_because: str | None = None  # why a source is off; must be said
    time_zone: str | None = None  # IANA name, of dates without one
    hosts: tuple[str, ...] = ()  # hosts of its pages, by default that of `url`
    expect_links: int = 1  # fewer links than this on a visit is a failure, not "nothing new"
    terms_read_on: date | None = None  # when the licence and terms were read
    terms_reported_by: str | None = None  # whose list of feeds tells them; they were not read again for this one
    status: str | None = None  # who reported it reachable, and when
    note: str | None = None
    layouts: tuple[Layout, ...] = field(default=())

    def layout(self, on: date) -> Layout:
        """Return how its pages looked on a day: the layout with the earliest `until` not before it, else today's."""
        valid = [layout for layout in self.layouts if layout.until is None or layout.until >= on]
        return min(valid, key=lambda layout: layout.until or date.max, default=Layout(**self.facts()))

    def facts(self) -> dict[str, Any]:
        """Return what every layout of this source knows about whose pages they are."""
        facts = ("publisher", "jurisdiction", "language", "time_zone")
        return {name: getattr(self, name) for name in facts} | {"official": self.tier == "official"}


def load(folder: Path) -> tuple[Source, ...]:
    """Read every source file of a folder, by id; raise BadSource with file, line and reason for one that cannot be used."""
    return tuple(read(path) for path in sorted(folder.glob("*.toml")))


def read(path: Path) -> Source:
    """Read one source file."""
    try:
        text = path.read_text(encoding="utf-8")
        given = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        at = re.search(r"at line (\d+)", str(error))
        raise BadSource(path, int(at[1]) if at else None, f"not TOML: {error}") from error
    layouts = given.pop("layout", [])
    if not (isinstance(layouts, list) and all(isinstance(table, dict) for table in layouts)):
        raise BadSource(path, line_of(text, "[layout]") or line_of(text, "layout"), "write [[layout]]: there may be several")
    refuse_unknown(path, text, given, {f.name for f in fields(Source)} - {"id", "layouts"})
    if missing := [f.name for f in fields(Source) if f.default is MISSING and f.name not in {"id", *given}]:
        raise BadSource(path, None, f"lacks {', '.join(missing)}")
    for key, value in given.items():
        if type(value) is not TYPES.get(key, str):
            raise BadSource(path, line_of(text, key), f"{key} is {value!r}, must be of type {TYPES.get(key, str).__name__}")
    if not all(isinstance(host, str) for host in given.get("hosts", [])):
        raise BadSource(path, line_of(text, "hosts"), f"hosts is {given['hosts']!r}, must be a list of texts")
    given["hosts"] = tuple(given.get("hosts") or [host_of(given["url"]) or ""])
    source = Source(id=path.stem, **given)
    refuse_wrong(path, text, source)
    return Source(id=path.stem, **given, layouts=tuple(layout(path, text, table, source) for table in layouts))


def layout(path: Path, text: str, table: dict[str, Any], source: Source) -> Layout:
    """Make a layout of one [[layout]] table, with the source's facts in it."""
    refuse_unknown(path, text, table, {f.name for f in fields(Layout)})
    for key, value in table.items():
        wanted = {"until": date, "official": bool}.get(key, str)
        several = key in SELECTORS and isinstance(value, list) and all(isinstance(each, str) for each in value)
        if type(value) is not wanted and not several:
            kind = "text, or list of texts" if key in SELECTORS else wanted.__name__
            raise BadSource(path, line_of(text, key), f"{key} is {value!r}, must be of type {kind}")
    selectors = {key: (tuple([value] if isinstance(value, str) else value) if key in SELECTORS else value) for key, value in table.items()}
    return Layout(**source.facts() | selectors)


def refuse_unknown(path: Path, text: str, given: Iterable[str], known: set[str]) -> None:
    """Raise BadSource for the first key that means nothing here."""
    for key in given:
        if key not in known:
            raise BadSource(path, line_of(text, key), f"unknown key {key!r}; known are {', '.join(sorted(known))}")


def refuse_wrong(path: Path, text: str, source: Source) -> None:
    """Raise BadSource for a value that is not of its kind."""
    choices = {"kind": get_args(PageKind), "tier": get_args(Tier), "store_text": ("full", "metadata")}
    for key, allowed in choices.items():
        if getattr(source, key) not in allowed:
            raise BadSource(path, line_of(text, key), f"{key} is {getattr(source, key)!r}, must be one of {', '.join(allowed)}")
    if not source.url.lower().startswith(("http://", "https://")):
        raise BadSource(path, line_of(text, "url"), f"url must start with http:// or https://, not {source.url!r}")
    refuse_wrong_facts(path, text, source)
    if host_of(source.url) is None:
        raise BadSource(path, line_of(text, "url"), f"url is {source.url!r}, which names no host")
    for key, (least, most) in WHOLE.items():
        if not least <= getattr(source, key) <= most:
            raise BadSource(path, line_of(text, key), f"{key} is {getattr(source, key)}, must be from {least} to {most}")
    if not source.on and not source.off_because:
        raise BadSource(path, line_of(text, "on"), "a source that is off says why: off_because = ...")


def refuse_wrong_facts(path: Path, text: str, source: Source) -> None:
    """Raise BadSource for a code or a name that is none of its standard."""
    if not is_jurisdiction(source.jurisdiction):
        reason = f"jurisdiction is {source.jurisdiction!r}, must be a code of ISO 3166 as KR, GB or US-CA, else EU or INT"
        raise BadSource(path, line_of(text, "jurisdiction"), reason)
    if not LANGUAGE.fullmatch(source.language):
        raise BadSource(path, line_of(text, "language"), f"language is {source.language!r}, must be as BCP 47 writes it, as en or pt-BR")
    if source.time_zone is not None and not is_time_zone(source.time_zone):
        raise BadSource(path, line_of(text, "time_zone"), f"time_zone is {source.time_zone!r}, must be an IANA name as Asia/Seoul")


def host_of(url: str) -> str | None:
    """Return the host of an address; null where it names none that can be read."""
    try:
        parts = urlsplit(url)
        is_one = parts.port != 0
    except ValueError:
        return None
    return parts.hostname if is_one else None


def is_time_zone(name: str) -> bool:
    """Say whether a name is one of a time zone; it is looked up, as listing them all takes longer than reading the sources."""
    try:
        return ZoneInfo(name).key == name
    except (ZoneInfoNotFoundError, ValueError, OSError):  # the last two: what is no name at all, "/etc" or a folder of zones
        return False


def line_of(text: str, key: str) -> int | None:
    """Return the line that sets a key."""
    return next((n for n, line in enumerate(text.splitlines(), 1) if line.split("=")[0].strip() == key), None)


def source_at(sources: Iterable[Source], url: str) -> str | None:
    """Return the one source whose pages stand at a URL's host; null where it is a stranger's, or several stand there."""
    there = at_home(sources, url)
    return there[0].id if len(there) == 1 else None


def layout_for(sources: Iterable[Source], url: str, on: date, led_by: str | None = None) -> Layout:
    """Return how pages at this URL's host looked on a day: as the source that led there says, else as all say that stand there.

    It is empty for a stranger's. A source has no say over another host's pages, whatever it leads to.
    """
    there = at_home(sources, url)
    told = [source for source in there if source.id == led_by] or there
    return agreed([source.layout(on) for source in told])


def at_home(sources: Iterable[Source], url: str) -> list[Source]:
    """Return the sources whose pages stand at a URL's host."""
    host = host_of(url)
    return [source for source in sources if host in source.hosts]


def agreed(layouts: Sequence[Layout]) -> Layout:
    """Return what several layouts have in common: which of the publishers at one host a page is of, nobody said."""
    told = {known.name: {getattr(layout, known.name) for layout in layouts} for known in fields(Layout)}
    return Layout(**{name: values.pop() for name, values in told.items() if len(values) == 1})
