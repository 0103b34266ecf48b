"""Whose page it is, and who speaks in it as "I" and "we": as its title, its first lines and its text say."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from parsers.claims.jurisdictions.publisher import publishers
from parsers.claims.sentences.spans import Spans, inside
from parsers.claims.stages.bill import ITSELF
from parsers.claims.who.interview import answers
from parsers.claims.who.name_forms import INITIALS, OFFICE
from parsers.claims.who.quote_blocks import quoted_by
from parsers.claims.who.signed import column_by, decisions_of, joint_by, letter_by, nobody, notice_by, parts_by, speech_by
from parsers.model import Document, Span
from parsers.values.voices.speech import Quotes

TITLE_SPEAKER = (
    re.compile(
        r"(?:Remarks|Speech|Address|Statement|Keynote)[^|]{0,40}? by (?:the )?(?P<who>[A-Z][\w’'.&-]*(?:\s(?:[A-Z][\w’'.&-]*|of|for|the|and)){0,9})"
    ),
    re.compile(
        r"(?:[Pp]ress (?:[Cc]onference|[Bb]riefing)|[Bb]riefing|[Dd]oorstop|[Ii]nterview) (?:by|of|with|given by) (?:the )?(?P<who>[A-Z][\w’'.&-]*(?:\s(?:[A-Z][\w’'.&-]*|of|for|the|and)){0,9})"
    ),
    re.compile(r"^(?P<who>[A-Z][\w’'.&-]*(?:\s[A-Z][\w’'.&-]*){0,6}?)['’]s (?:Remarks|Speech|Statement|Address|Keynote)"),
)
TRANSCRIBED = re.compile(
    r"^(?P<who>THE (?:VICE )?(?:PRESIDENT|PRIME MINISTER|FIRST LADY|DIRECTOR|SECRETARY|MINISTER|CHAIR|COMMISSIONER|GOVERNOR)\b[A-Z .]{0,30}):",
    re.MULTILINE,
)
ANOTHER_SPEAKS = re.compile(r"^(?:Q\b|QUESTION|REPORTER|(?!THE )[A-Z][A-Z .]{3,40}:|(?:Background|END|Notes?|About)\b)", re.MULTILINE)
VESTED = re.compile(
    r"vested in me as (?P<who>President|Governor|Prime Minister)|^(?:BY )?(?P<all>THE PRESIDENT OF [A-Z ]{8,40})\b", re.MULTILINE
)
HEADING = re.compile(
    r"^(?:[A-Z]+ ){0,2}(?:GOVERNMENT|MINISTRY|DEPARTMENT|OFFICE|COMMISSION|SECRETARIAT|COMMITTEE) (?:OF|FOR|ON) [A-Z ,&’'-]{3,80}(?=[.\n])",
    re.MULTILINE,
)
WE = re.compile(r"\b(?:We|we)\s(?=[a-z])")
GOVERNS = re.compile(
    r"\b(?:Government|Ministry|Minister|Ministers|Department|Cabinet|Commission|White\sHouse|President|Parliament|Senate|House)\b"
)  # whose "we" may be the country
UNDER = frozenset({"Vice", "Deputy", "Assistant", "Acting"})
MINISTER = re.compile(r"(?<!Prime )\bMinister\b")
GOVERNMENT = re.compile(r"\b[Gg]overnment$")
LETTERHEAD = 300  # characters in which a page says whose it is


@dataclass(frozen=True, slots=True)
class Voices:
    """Where a text names whose it is."""

    author: Span | None  # who speaks as "I" and "we"
    publisher: Span | None
    main: Span | None  # whose name stands at its head, else who is named most
    speech: bool  # whether all of it is the author's
    headed: bool  # whether a public body's name stands at its head
    we: Span | None  # whose office somebody speaks for: the government of a minister, a president's or a commissioner's own
    speaker: Span | None  # whose acts a speech tells of where it names nobody; null where the text is no speech
    parts: tuple[tuple[int, Span], ...] = ()  # where somebody's words begin, and whose they are; of no length where they are nobody's
    deciders: Span | None = None  # whose decisions a page lists
    columnist: Span | None = None  # whose views a column states
    of_others: bool = False  # whether an outlet or a firm publishes it, whose "we" no public body is

    def part_by(self, at: int) -> Span | None:
        """Return whose words stand at a place, as a heading above it or the question before it says; null where nothing does."""
        part = next((who for begins, who in reversed(self.parts) if begins <= at), None)
        return part if part and part.start < part.end else None


def voices(document: Document, found: Spans, *, first_person: bool) -> Voices:
    """Return whose a document is; `first_person` says that it is a speech or an order."""
    text = document.text
    speaker, joint, head = speech_by(text, document.title), joint_by(text), _letterhead(text, found)
    author = speaker or _author(text, document.title) or notice_by(text) or letter_by(text) or joint
    publisher = _mention(text, document.publisher) or head
    main = head or (publisher if publisher and _is_public(publisher, found) else None) or _main(text, found)
    speech = speaker is not None or (author is not None and first_person)
    official = head is not None or publishers(document) is not None  # whose questions and answers explain, and interview nobody
    unnamed = official and publisher is None
    governs = GOVERNS.search(document.publisher or "") is not None
    own = _own_we(text) if unnamed and not governs else None
    main = own or main
    country = _country(found) if unnamed and governs else None
    for_government = author is not None and MINISTER.search(text, author.start, author.end) is not None
    told_of = main if for_government and main and GOVERNMENT.search(text, main.start, main.end) else author
    return Voices(
        author,
        publisher,
        main,
        speech=speech,
        headed=head is not None,
        we=joint or publisher or (author if speech and not for_government else None) or own or country or main,
        speaker=told_of if speech else None,
        parts=(() if official else answers(text, document.title, found)) or parts_by(text) or _transcribed(text, author) or quoted_by(text),
        deciders=decisions_of(text, document.title),
        columnist=None if official else column_by(text),
        of_others=document.publisher is not None and not official,
    )


def _is_public(who: Span, found: Spans) -> bool:
    """Say whether somebody is a public body."""
    return any(org.is_public for org in inside(found.orgs, who.start, who.end))


def _author(text: str, title: str | None) -> Span | None:
    """Return where the text names who speaks as "I" and "we": whose speech the title announces, or who signs an order."""
    said = next((match["who"] for pattern in TITLE_SPEAKER if (match := pattern.search(title or ""))), None)
    said = re.sub(r"\s+(?:at|on|for|of)\b.*$", "", said) if said else None
    while said:
        at = text.find(said)
        if at >= 0 and len(said) > INITIALS:
            return Span(at, at + len(said))
        first, _, said = said.partition(" ")  # "Director Kim" of the title may be "Kim" in the text
        if first in UNDER:
            break  # "Vice President" is no "President"
    for pattern, signs in ((TRANSCRIBED, ("THE ",)), (VESTED, ("vested in me as ", "THE PRESIDENT OF "))):
        if any(sign in text for sign in signs) and (found := pattern.search(text)):
            group = "who" if found["who"] else "all"
            return Span(found.start(group), found.end(group))
    return None


def _transcribed(text: str, author: Span | None) -> tuple[tuple[int, Span], ...]:
    """Return where the one speaker of a transcript begins, by the office that stands before his words, and where another asks or the page goes on."""
    found = TRANSCRIBED.search(text)
    if found is None:
        return ()
    others = ANOTHER_SPEAKS.search(text, found.end())
    over = ((others.start(), nobody(others.start())),) if others else ()
    return ((found.start(), author or Span(*found.span("who"))), *over)


def _mention(text: str, name: str | None) -> Span | None:
    """Return where a text first names somebody, with or without what opens or closes the name; null where it does not."""
    for wanted in (name, re.sub(r"^The |\s\(.*\)$|,.*$", "", name or "")):
        if wanted and len(wanted) > INITIALS and (at := text.find(wanted)) >= 0:
            return Span(at, at + len(wanted))
    return None


def _letterhead(text: str, found: Spans) -> Span | None:
    """Return the public body whose name alone is one of the first lines."""
    if heading := HEADING.search(text, 0, LETTERHEAD):
        return Span(*heading.span())
    for org in found.orgs:
        if org.start > LETTERHEAD:
            return None
        line = text.rfind("\n", 0, org.start) + 1, text.find("\n", org.end)
        if org.form == "legislature" and org.surface.isupper() and ITSELF.search(text):
            continue  # the chamber in which a bill was brought in
        if org.is_public and text[line[0] : org.start].strip() == "" and line[1] >= 0 and text[org.end : line[1]].strip() == "":
            return Span(org.start, org.end)
    return None


def _own_we(text: str) -> Span | None:
    """Return where a page first says "we" in its own words; null where it quotes whoever says so."""
    found = WE.search(text)
    while found and Quotes(text).hold(found.start(), found.start()):
        found = WE.search(text, found.end())
    return Span(found.start(), found.end() - 1) if found else None


def _main(text: str, found: Spans) -> Span | None:
    """Return the first mention of the public body, else the country, that the document names most."""
    bodies = Counter(
        org.name
        for org in found.orgs
        if org.is_public and (org.jurisdiction == found.about or org.jurisdiction is None or found.about is None)
    )
    if bodies:
        name, times = bodies.most_common(1)[0]
        if times > 1:
            first = next(org for org in found.orgs if org.name == name)
            return Span(first.start, first.end)
    offices = list(OFFICE.finditer(text))
    often = Counter(match[0].lower() for match in offices)
    if often and often.most_common(1)[0][1] > 1:
        return next(Span(*match.span()) for match in offices if match[0].lower() == often.most_common(1)[0][0])
    return _country(found)


def _country(found: Spans) -> Span | None:
    """Return where a text first names the country that it is about."""
    about = next((place for place in found.places if place.code == found.about and place.form == "name"), None)
    return Span(about.start, about.end) if about else None
