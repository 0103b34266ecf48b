"""Which phrases of a document name somebody who can act, and by which name they are called most fully."""

from __future__ import annotations

import re
from collections import Counter

from parsers.claims.spans import Spans, inside
from parsers.claims.subject import words
from parsers.model import Document, Span

TITLES = (
    r"(?:President|Prime Minister|Vice President|First Lady|Minister|Secretary|Chancellor|Premier|Governor|Gov\.|Senators?|Sen\.|Representatives?|Rep\.|Commissioner|Director|"
    r"Professor|Prof\.|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|Chair(?:man|woman)?|Mayor|Judge|CEO|King|Queen|Sheikh|Pope)"
)
TITLED = re.compile(rf"\b{TITLES}\s(?:[A-Z][\w.’'-]*\s?){{1,4}}")
PERSON = re.compile(rf"\b(?:{TITLES}\s)?(?:[A-Z][\w’-]+|[A-Z]\.)(?:\s(?:[A-Z]\.|[A-Z][\w’-]+|de|van|von|bin|al)){{1,4}}")
CAPITALS = re.compile(r"[A-Z0-9][\w’'.&-]*$")
ACRONYM = re.compile(r"^[A-Z][A-Z&]{1,7}$")
TITLE_SPEAKER = (
    re.compile(
        r"(?:Remarks|Speech|Address|Statement|Keynote)[^|]{0,40}? by (?:the )?(?P<who>[A-Z][\w’'.&-]*(?:\s(?:[A-Z][\w’'.&-]*|of|for|the|and)){0,9})"
    ),
    re.compile(r"^(?P<who>[A-Z][\w’'.&-]*(?:\s[A-Z][\w’'.&-]*){0,6}?)['’]s (?:Remarks|Speech|Statement|Address|Keynote)"),
)
TRANSCRIBED = re.compile(r"^(?P<who>(?:THE )?[A-Z][A-Z .]{4,40}):", re.MULTILINE)
VESTED = re.compile(r"vested in me as (?P<who>President|Governor|Prime Minister)|^(?P<all>THE PRESIDENT OF [A-Z ]{8,40})\b", re.MULTILINE)
LEADING = re.compile(r"^(?:and|but|both|while|as|then|that|so|yes|-|–|•)\s+", re.IGNORECASE)
DETERMINERS = frozenset(
    {
        "the",
        "a",
        "an",
        "this",
        "that",
        "its",
        "their",
        "his",
        "her",
        "our",
        "my",
        "some",
        "several",
        "two",
        "three",
        "both",
        "all",
        "most",
        "many",
        "more",
    }
)
BEFORE_HEAD_ENDS = frozenset({"of", "for", "in", "on", "at", "to", "from", "with", "including", "by", "behind", "under"})
PUBLIC = frozenset({"government", "legislature", "court", "regulator", "international"})
LONGEST = 160  # characters; a longer phrase is a sentence
SHARED_NAMES = 2  # letters; what has fewer is nobody's last name


class Names:
    """The names of a document."""

    def __init__(self, document: Document, found: Spans) -> None:
        self.text, self.found = document.text, found
        self.people = [(match.start(), match.end()) for match in PERSON.finditer(document.text)]

    def agent(self, start: int, end: int) -> Span | None:
        """Return a noun phrase, trimmed, if its head is somebody: a name, or a word for who acts."""
        while leading := LEADING.match(self.text[start:end]):
            start += leading.end()
        surface = self.text[start:end].rstrip(' ,“”"')
        end = start + len(surface)
        plain = [word.strip("“”\"'’,.()").lower() for word in surface.split()]
        if not any(plain) or end - start > LONGEST or surface.lower() in words("pronouns"):
            return None
        return Span(start, end) if self._acts(surface, plain, start, end) else None

    def _acts(self, surface: str, plain: list[str], start: int, end: int) -> bool:
        head = _head(plain)
        first = plain[1] if plain[0] in DETERMINERS and len(plain) > 1 else plain[0]
        if (plain[head] in words("instruments") or first in words("instruments")) and not TITLED.match(surface):
            return False
        if any(word in words("agents") for word in plain[: head + 1]):
            return True
        named = inside(self.found.orgs, start, end)
        placed = [
            place
            for place in inside(self.found.places, start, end)
            if place.form != "adjective" and (place.end == end or (len(plain) > 4 and "and" in plain))
        ]
        if named or placed or TITLED.match(surface):
            return True
        if plain[head] in words("crowds"):
            return bool(inside(self.found.places, start, end)) or first.isdigit() or plain[0] in {"several", "some"}
        proper = [word for word in surface.split() if word.lower() not in DETERMINERS]
        return (
            0 < len(proper) <= 5
            and all(CAPITALS.match(word.strip("“”\"',")) or word in {"and", "of", "de", "van"} for word in proper)
            and not proper[0].lower().endswith("ing")
        )

    def public(self, start: int, end: int) -> Span | None:
        """Return a phrase if it is the name of a public body."""
        named = [org for org in inside(self.found.orgs, start, end) if org.form in PUBLIC]
        return Span(start, end) if named or TITLED.match(self.text[start:end]) else None

    def fullest(self, span: Span) -> Span:
        """Return the mention by which the document names somebody most fully."""
        surface = self.text[span.start : span.end]
        bare = surface.removeprefix("the ").removeprefix("The ")
        if ACRONYM.match(bare):
            return self._spelt_out(bare) or span
        same = [org for org in inside(self.found.orgs, span.start, span.end) if org.surface == bare]
        if same:
            mentions = [org for org in self.found.orgs if org.name == same[0].name]
            longest = max(mentions, key=lambda org: (org.end - org.start, -org.start))
            return Span(longest.start, longest.end) if longest.end - longest.start > len(bare) else span
        return self._person(span, bare)

    def _spelt_out(self, acronym: str) -> Span | None:
        """Return where a text spells an acronym out: "Data Protection Authority (AP)"."""
        at = self.text.find(f"({acronym})")
        before = (
            re.search(r"(?:[A-Z][\w’'&-]*(?:\s(?:of|for|and|the|on|in)\b)*[\s,]+){2,9}$", self.text[max(0, at - 120) : at])
            if at > 0
            else None
        )
        return Span(at - len(before[0]), at - len(before[0]) + len(before[0].rstrip())) if before else None

    def _person(self, span: Span, bare: str) -> Span:
        last = bare.rsplit(maxsplit=1)[-1].strip(".,’'") if bare else ""
        proper = all(CAPITALS.match(word) for word in bare.split())
        if not proper or len(bare.split()) > 4 or len(last) <= SHARED_NAMES or inside(self.found.places, span.start, span.end):
            return span
        longer = [
            (start, end) for start, end in self.people if self.text[start:end].split()[-1] == last and end - start > span.end - span.start
        ]
        best = max(longer, key=lambda each: (each[1] - each[0], -each[0]), default=None)
        return Span(*best) if best else span

    def author(self, title: str | None) -> Span | None:
        """Return where the text names who speaks as "I" and "we": whose speech the title announces, or who signs an order."""
        said = next((match["who"] for pattern in TITLE_SPEAKER if (match := pattern.search(title or ""))), None)
        said = re.sub(r"\s+(?:at|on|for|of)\b.*$", "", said) if said else None
        while said:
            at = self.text.find(said)
            if at >= 0 and len(said) > SHARED_NAMES:
                return Span(at, at + len(said))
            said = said.partition(" ")[2]  # "Director Kim" of the title may be "Kim" in the text
        for pattern in (TRANSCRIBED, VESTED):
            if found := pattern.search(self.text):
                group = "who" if found["who"] else "all"
                return Span(found.start(group), found.end(group))
        return None

    def main(self) -> Span | None:
        """Return the first mention of the public body, else the country, that the document names most."""
        bodies = Counter(org.name for org in self.found.orgs if org.form in PUBLIC)
        if bodies:
            name, times = bodies.most_common(1)[0]
            if times > 1:
                first = next(org for org in self.found.orgs if org.name == name)
                return Span(first.start, first.end)
        about = next((place for place in self.found.places if place.code == self.found.about and place.form == "name"), None)
        return Span(about.start, about.end) if about else None


def _head(plain: list[str]) -> int:
    """Return the place of the head noun of a phrase: the last word before the first preposition."""
    for number, word in enumerate(plain):
        if number and word in BEFORE_HEAD_ENDS:
            return number - 1
    return len(plain) - 1
