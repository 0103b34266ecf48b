"""Whose speech, notice or report a text is, as its first lines say: "Delivered by the Minister", "Ana Roe, Data Commissioner", "I, Jo Doe, hereby"."""

from __future__ import annotations

import re
from collections import Counter

from parsers.claims.grammar.phrases import plain_words
from parsers.claims.grammar.verbs import words
from parsers.model import Span

FIRST_LINES = 700  # characters in which a text says who speaks in it
LONGEST_LINE = 140  # characters of a line that only names who speaks
MOST_LINES = 6  # among which it stands
WORD = r"[A-ZÀ-Þ][\w’'.&-]*"
NAME = rf"{WORD}(?:(?:[ ](?:of|for|the|and|de|van|von|bin|al)){{0,2}}[ ]{WORD}){{0,9}}"  # on one line
NAMED = rf"(?:the\s)?(?P<who>{NAME}(?:,\s(?:the\s)?{NAME}){{0,2}})"
GIVEN_BY = (
    re.compile(rf"\b[Dd]elivered\b[^.\n]{{0,90}}?\bby\s{NAMED}"),
    re.compile(
        rf"\b(?i:speech|remarks|address|statement|intervention|keynote|testimony|lecture)(?:\s(?:given|made|delivered))?\sby\s{NAMED}"
    ),
)
JOINT = re.compile(r"(?:^|[.\n]\s?)We,\s(?:the\s)?(?P<who>[^,.;:\n]{3,90}),\s", re.MULTILINE)  # "We, the leaders of ten states, met"
GIVES_NOTICE = re.compile(rf"\bI,\s{NAMED},?\s(?:hereby|acting|in\sterms|under|do)\b")
FULL_NAME = re.compile(rf"(?:{WORD}\s){{1,4}}{WORD},\s(?P<office>[^.;:]+)$")
SPEECH = re.compile(r"\b(?:speech|remarks|address|statement|intervention|keynote|testimony|lecture)\b", re.IGNORECASE)
PART_OF = re.compile(  # "ADDITIONAL VIEWS OF MR. ROE", "Dissenting opinion of Judge Roe"
    r"^(?:(?:[\w-]+\s){0,2})(?i:views|opinion|statement|remarks)\s(?i:of|by)\s(?P<who>[A-ZÀ-Þ][\w’'.-]*(?:\s[A-ZÀ-Þ][\w’'.-]*){1,4})\s?$",
    re.MULTILINE,
)
QUOTES_OF = re.compile(
    r"^(?:Quotes?|Comments?|Lines)\s(?:attributable\sto|from|by)\s(?P<who>(?:the\s)?[^:\n]{3,90}?)\s?(?::|$)", re.MULTILINE
)
QUOTED_LINES = re.compile(r"(?:[ \t]*(?:[“\"‘'•*][^\n]*)?\n)*(?:[“\"‘'•*][^\n]*$)?")  # what follows them is nobody's words
TURN = re.compile(  # of a transcript: "Hon JO ROE (Minister of Works): The aim is", "MINISTER: We think"
    r"(?:^|(?<=[.?!”\"]\s))(?P<who>(?:(?:(?:The\s)?(?:Baroness|Lord|Lady|Viscount|Earl|Sir|Dame|Mr|Mrs|Ms|Dr|Hon|Senator|Deputy)\.?\s){1,2}[A-ZÀ-Þ][\w’'-]+(?:\s(?:of\s)?[A-ZÀ-Þ][\w’'-]+){0,3}(?=\s\([^()\n]{1,60}\):|:))|(?:(?:Rt\s)?(?:Hon|Dr|Mr|Ms|Mrs|Sir|Dame)\.?\s){0,2}[A-ZÀ-Þ][A-ZÀ-Þ.’'-]{2,20}(?:\s[A-ZÀ-Þ][A-ZÀ-Þ.’'-]*){0,4})(?:\s\([^()\n]{1,60}\))?:\s",
    re.MULTILINE,
)
ASKS = re.compile(r"(?:QUESTION|REPORTER|JOURNALIST|MODERATOR|PRESS|INTERVIEWER|AUDIENCE|MEDIA|HOST|MEMBER|UNIDENTIFIED)")
FEWEST_TURNS = 3  # of a transcript, in which somebody speaks again; fewer are datelines, and the parts of a notice have each its own name
_COUNCIL = r"(?P<who>Cabinet(?: of Ministers)?|Council of Ministers|(?:Federal|State|Executive|National|Governing) Council|Government|Council of State)"
DECISIONS_OF = (
    re.compile(
        rf"\b(?i:decisions?|resolutions?|conclusions|outcomes?|results|highlights|communiqu[eé]|proceedings|meeting)\b[^.\n]{{0,50}}?\b(?:by|of)\s(?:the\s)?(?:[A-Z][a-z]+\s)?{_COUNCIL}"
    ),
    re.compile(rf"\b{_COUNCIL}(?:[’']s)?\s(?i:decisions?|resolutions?|approvals?|meeting|communiqu[eé]|nod|briefing)\b"),
)
NAMED_BODY = r"(?:[Tt]he\s)?(?:[A-Z][a-z]+\s)?{}(?:\sof\s[A-Z]\w+)?\b(?!\s(?:[A-Z]|(?:decisions?|meetings?|resolutions?|papers?|notes?|memos?|approvals?)\b)|[’'])"
SIGNATURE = re.compile(
    r"\n(?:Yours|Sincerely|Respectfully|With (?:kind|best) regards)[^\n.]{0,40},?[^\S\n]*\n\s*(?P<who>(?:[Tt]he\s)?\w[^\n.]{3,90})(?=\n|$)"
)
QUOTED = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"")
OWN_WORDS = re.compile(r"\b(?:I|we|We|our|Our|my|My)\b")
FEWEST_OF_A_COLUMN = 2  # of them in a column
_AUTHOR = rf"(?P<who>{WORD}(?:\s(?:(?:de|van|von|bin|al)\s)?{WORD}){{1,3}})"
BYLINE = re.compile(rf"^[Bb]y {_AUTHOR}(?=\s*$|,\s)", re.MULTILINE)
ABOUT_THE_AUTHOR = re.compile(rf"{_AUTHOR}\s(?:teaches|lectures|writes|is\s(?:an?|the)\s|was\s(?:an?|the)\s|leads|heads|runs|works)")
COLUMN = re.compile(r"\b(?:columns?|columnist|opinions?|views)\b")
FEWEST = 3  # of them in a speech; a report tells of "a statement by the Commission"


def speech_by(text: str, title: str | None) -> Span | None:
    """Return where the first lines name who gives the speech that a text is; null for a text that does not speak as "I" or "we"."""
    if len(OWN_WORDS.findall(QUOTED.sub("", text))) < FEWEST:
        return None
    for pattern in GIVEN_BY:
        if found := pattern.search(text, 0, FIRST_LINES):
            return _whole(found)
    return _line_of_name(text) if SPEECH.search(f"{title or ''} {text[:LONGEST_LINE]}") else None


def notice_by(text: str) -> Span | None:
    """Return where the first lines name who gives a notice: "I, Jo Doe, Minister of Works, hereby publish"."""
    found = GIVES_NOTICE.search(text, 0, FIRST_LINES)
    return _whole(found) if found else None


def joint_by(text: str) -> Span | None:
    """Return who makes a joint statement, as its first lines say."""
    joint = JOINT.search(text, 0, FIRST_LINES)
    return Span(*joint.span("who")) if joint else None


def letter_by(text: str) -> Span | None:
    """Return who signs a letter."""
    found = SIGNATURE.search(text)
    return Span(*found.span("who")) if found else None


def column_by(text: str) -> Span | None:
    """Return whose column a text is, whose views it then states: "By Jo Doe" above what speaks as "I", "Jo Doe teaches law. Her column appears weekly." below it."""
    own = len(OWN_WORDS.findall(QUOTED.sub("", text))) >= FEWEST_OF_A_COLUMN
    found = BYLINE.search(text, 0, FIRST_LINES) if own else None
    below = ABOUT_THE_AUTHOR.search(text, text.rstrip().rfind("\n") + 1)
    if found is None and below and (own or COLUMN.search(text, below.end())):
        found = below
    return Span(*found.span("who")) if found else None


def parts_by(text: str) -> tuple[tuple[int, Span], ...]:
    """Return where headings name whose words follow, and who that is: "ADDITIONAL VIEWS OF MR. ROE", "Quotes attributable to the minister:", "MINISTER:".

    Who asks is nobody: a span of no length.
    """
    turns = list(TURN.finditer(text))
    often = Counter(turn["who"] for turn in turns)
    heads = [
        *PART_OF.finditer(text, text.find("\n") + 1),
        *QUOTES_OF.finditer(text),
        *(turns if len(turns) >= FEWEST_TURNS and max(often.values()) > 1 else ()),
    ]
    said = [(found.start(), Span(*found.span("who")) if ASKS.match(found["who"]) is None else nobody(found.start())) for found in heads]
    over = [nobody(ends) for head in QUOTES_OF.finditer(text) for ends in [_quotes_end(text, head.end())]]
    return tuple(sorted([*said, *((each.start, each) for each in over)]))


def nobody(at: int) -> Span:
    """Return who speaks from a place on where that is nobody: a span of no length."""
    return Span(at, at)


def _quotes_end(text: str, at: int) -> int:
    """Return where the quotations end that begin on the line behind a place."""
    lines = QUOTED_LINES.match(text, at)
    return lines.end() if lines else at


def decisions_of(text: str, title: str | None) -> Span | None:
    """Return where a text names whose decisions it lists, as its title says: "Decisions taken by the Cabinet of Ministers", "Cabinet resolutions"."""
    listed = next((found for pattern in DECISIONS_OF if (found := pattern.search(title or ""))), None)
    return Span(*named.span()) if listed and (named := re.search(NAMED_BODY.format(listed["who"]), text)) else None


def _whole(found: re.Match[str]) -> Span | None:
    """Return who is named, unless it is a single word."""
    return Span(*found.span("who")) if " " in found["who"] else None


def _line_of_name(text: str) -> Span | None:
    """Return a line that is a name and an office: "Ana Roe, Data Commissioner"."""
    at = 0
    for line in text[:FIRST_LINES].split("\n")[:MOST_LINES]:
        named = FULL_NAME.match(line.rstrip()) if len(line) < LONGEST_LINE else None
        if named and not words("offices").isdisjoint(plain_words(named["office"])):
            return Span(at, at + len(line.rstrip()))
        at += len(line) + 1
    return None
