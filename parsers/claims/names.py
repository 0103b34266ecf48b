"""Which phrases of a document name somebody who can act, and by which name they are called most fully."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from parsers.claims.spans import Spans, inside
from parsers.claims.subject import verb_follows, words
from parsers.model import Document, Org, Span

TITLES = (
    r"(?:President|Prime Minister|Vice President|First Lady|Minister|Secretary|Chancellor|Premier|Governor|Gov\.|Senators?|Sen\.|Representatives?|Rep\.|Commissioner|Director|"
    r"Professor|Prof\.|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|Chair(?:man|woman)?|Mayor|Judge|CEO|King|Queen|Sheikh|Pope)"
)
TITLED = re.compile(rf"\b{TITLES}\s(?:[A-Z][\w.’'-]*\s?){{1,4}}")
CAPITAL = re.compile(r"[A-Z](?<!\w.)")  # that begins a word
PERSON = re.compile(
    rf"\b(?:{TITLES} )?(?:[A-Z][\w’-]+|[A-Z]\.)(?: (?:[A-Z]\.|[A-Z][\w’-]+|de|van|von|bin|al)){{0,3}} [A-Z][\w’-]*[a-z]+\b(?![’']s)"
)
LAW_NAMED = re.compile(r"\b(?:Bill|Act|Law|Order|Regulation|Directive|Resolution|Article|Section)\b|\b[A-Z]{1,4} ?\d{2,}")
OWNED = re.compile(r"(?P<owner>.{2,80}?)[’']s? (?=\S)")
OWNS = re.compile(r"[’']s?\s(?P<what>(?:[\w“”\"’'-]+\s?){1,5})")
CAPITALS = re.compile(r"[A-Z0-9][\w’'.&-]*$")
ACRONYM = re.compile(r"^[A-Z][A-Z&]{1,7}$")
TITLE_SPEAKER = (
    re.compile(
        r"(?:Remarks|Speech|Address|Statement|Keynote)[^|]{0,40}? by (?:the )?(?P<who>[A-Z][\w’'.&-]*(?:\s(?:[A-Z][\w’'.&-]*|of|for|the|and)){0,9})"
    ),
    re.compile(r"^(?P<who>[A-Z][\w’'.&-]*(?:\s[A-Z][\w’'.&-]*){0,6}?)['’]s (?:Remarks|Speech|Statement|Address|Keynote)"),
)
TRANSCRIBED = re.compile(
    r"^(?P<who>THE (?:VICE )?(?:PRESIDENT|PRIME MINISTER|FIRST LADY|DIRECTOR|SECRETARY|MINISTER|CHAIR|COMMISSIONER|GOVERNOR)\b[A-Z .]{0,30}):",
    re.MULTILINE,
)
MID_SENTENCE = re.compile(r"[A-Z](?<=[\w,;] .)[\w’'-]+")
VESTED = re.compile(
    r"vested in me as (?P<who>President|Governor|Prime Minister)|^(?:BY )?(?P<all>THE PRESIDENT OF [A-Z ]{8,40})\b", re.MULTILINE
)
OFFICE = re.compile(
    r"[Tt](?<!\w.)he (?:[A-Za-z]+ )?(?i:government|cabinet|ministry|ministers?|president|prime minister|commission|department|agency|regulator|watchdog|council|parliament|senate|court|judge|"
    r"authorit(?:y|ies)|administration|governor|state|city|province|company|companies)\b"
)
LEADING = re.compile(
    r"^(?:\([a-z0-9]{1,4}\)|and|but|both|while|as|then|that|so|yes|whether|if|after|before|when|where|because|since|once|unless|until|although|though|what|how|why|who|which|-|–|•|(?:the|its|our) government['’]s(?= (?-i:[A-Z])))\s+",
    re.IGNORECASE,
)
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
COMMON_NOUN = re.compile(r"(?:s|ion|ment|ing|ness|ity|ance|ence|ship|ism|age|ure|ery|est|al|one|body|ed|ly|ward)$", re.IGNORECASE)
PLAIN = re.compile(r"[a-z](?<!\w.)[\w’'-]+")
SHORT_NAME = re.compile(r"\s\((?:the\s)?[“\"']?[A-Z][A-Za-z&-]{1,9}[”\"']?\)")
TITLED_NAME = re.compile(r"(?:[\w’'.-]+\s){1,6}[A-Z][\w’'-]+\s[A-Z][\w’'-]+$")  # "whip Jo Doe", "fellow Jo Doe"
CALLED = re.compile(r"(?:Mr|Ms|Mrs|Dr|Prof|Sen|Rep|Gov)\.?\s")
NUMBERED = re.compile(r"\d")
WHEN = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Janu|Febru)ary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|Christmas|Easter)\b"
)
PREPOSITION = re.compile(r"(?<=\S)\s(?:for|in|on|at|to|from|with|including|by|behind|under|between|about)\s")
PUBLIC = frozenset({"government", "legislature", "court", "regulator", "international"})
# how bodies are called after they have been named, with the form of such a body and a word of its name
PLAINLY = {"regulator": ("regulator", ""), "watchdog": ("regulator", ""), "commission": ("regulator", "commission"), "authority": ("regulator", "authority"),
           "ministry": ("government", "ministry"), "department": ("government", "department"), "court": ("court", "court"),
           "company": ("company", ""), "firm": ("company", "")}  # fmt: skip
SPELT_OUT = re.compile(r"(?:[A-Z][\w’'&-]*(?:\s(?:of|for|and|the|on|in)\b)*[\s,]+){2,9}$")
LETTERHEAD = 300  # characters in which a page says whose it is
LONGEST = 160  # characters; a longer phrase is a sentence
SHARED_NAMES = 2  # letters; what has fewer is nobody's last name


class Names:
    """The names of a document."""

    def __init__(self, document: Document, found: Spans) -> None:
        self.text, self.found = document.text, found
        self.bodies: dict[str, Org] = {}  # by the usual name, the fullest mention
        for org in found.orgs:
            before = self.bodies.get(org.name)
            if before is None or org.end - org.start > before.end - before.start:
                self.bodies[org.name] = org

    @cached_property
    def proper(self) -> frozenset[str]:
        """The words that keep their capital within a sentence."""
        return frozenset(MID_SENTENCE.findall(self.text)) - {"AI"}

    @cached_property
    def plain(self) -> frozenset[str]:
        """The words that are written small somewhere."""
        return frozenset(PLAIN.findall(self.text))

    @cached_property
    def people(self) -> dict[str, Span]:
        """By the last name, the fullest mention of somebody."""
        found: dict[str, Span] = {}
        for match in self._persons():
            known = found.get(last := match[0].split()[-1])
            if CALLED.fullmatch(match[0].rpartition(" ")[0] + " "):
                continue
            if known is None or match.end() - match.start() > known.end - known.start:
                found[last] = Span(match.start(), match.end())
        return found

    def _persons(self) -> Iterator[re.Match[str]]:
        """Yield the names of people, or what is written like one."""
        done = 0
        for capital in CAPITAL.finditer(self.text):
            if capital.start() >= done and (match := PERSON.match(self.text, capital.start())):
                done = match.end()
                yield match

    def agent(self, start: int, end: int) -> Span | None:
        """Return a noun phrase, trimmed, if its head is somebody: a name, or a word for who acts."""
        while leading := LEADING.match(self.text[start:end]):
            start += leading.end()
        surface = self.text[start:end].rstrip(' ,“”"')
        end = start + len(surface)
        plain = [word.strip("“”\"'’,.()").lower() for word in surface.split()]
        if not any(plain) or end - start > LONGEST or surface.lower() in words("pronouns"):
            return None
        if plain[0] in {"these", "those", "this", "that"} and len(plain) > 1 and plain[1] in words("verbs"):
            return None  # "These include Microsoft"
        if self._acts(surface, plain, start, end):
            return Span(start, end)
        return self._owner(start, surface)

    def _owner(self, start: int, surface: str) -> Span | None:
        """Return whose it is that acts as an instrument: "the ministry's plan"."""
        owned = OWNED.match(surface)
        if owned is None:
            return None
        plain = [word.strip("“”\"'’,.()").lower() for word in owned["owner"].split()]
        return Span(start, start + owned.end("owner")) if self._acts(owned["owner"], plain, start, start + owned.end("owner")) else None

    def crowd(self, span: Span) -> bool:
        """Say whether a phrase names many of a kind, who are bound by laws rather than make them."""
        plain = [word.strip("“”\"'’,.()").lower() for word in self.text[span.start : span.end].split()]
        return plain[_head(plain)] in words("crowds")

    def _acts(self, surface: str, plain: list[str], start: int, end: int) -> bool:
        head = _head(plain)
        first = plain[1] if plain[0] in DETERMINERS and len(plain) > 1 else plain[0]
        if (plain[head] in words("instruments") or first in words("instruments") or LAW_NAMED.search(surface)) and not TITLED.match(
            surface
        ):
            return False
        named_by = [word for word in plain[: head + 1] if word in words("agents")]
        if plain[head] in named_by or (named_by and surface.split()[head].strip("“”\"'’,.()")[:1].isupper()):
            return True  # "the committee", "Senate Majority Leader Doe", but not "a committee vote"
        heads = start + _head_ends(surface)  # "exports to allies including India" are not India
        named = [org for org in inside(self.found.orgs, start, end) if org.start < heads]
        placed = [
            place
            for place in inside(self.found.places, start, end)
            if place.form != "adjective" and place.start < heads and self._is_listed(place.end, end)
        ]
        if named or placed or TITLED.match(surface):
            return True
        if _head_ends(surface) == len(surface) and " of " not in surface and TITLED_NAME.match(surface) and plain[0] not in DETERMINERS:
            return True
        if plain[head] in words("crowds"):
            return bool(inside(self.found.places, start, end)) or NUMBERED.match(first) is not None or plain[0] in words("counts")
        words_of = surface.split()[: head + 1] if _head_ends(surface.replace(" of the ", " in the ")) < len(surface) else surface.split()
        return not WHEN.match(surface) and self._is_name([word.strip("“”\"',.") for word in words_of if word.lower() not in DETERMINERS])

    def _is_name(self, proper: list[str]) -> bool:
        """Say whether words are a name: all with capitals that they keep within a sentence."""
        known = (
            len(proper) > 1
            or any(word in self.proper for word in proper)
            or (proper and ((ACRONYM.match(proper[0]) and proper[0] != "AI") or self._only_a_name(proper[0])))
        )
        return (
            0 < len(proper) <= 5
            and bool(known)
            and proper[-1] not in {"and", "of", "de", "van"}
            and all(CAPITALS.match(word) or word in {"and", "of", "de", "van"} for word in proper)
        )

    def _only_a_name(self, word: str) -> bool:
        """Say whether a word that opens a sentence looks like nothing but a name: no ending of a common noun, and nowhere in lower case."""
        return (
            COMMON_NOUN.search(word) is None
            and len(word) > 3
            and word[:1].isupper()
            and word.lower() not in words("function_words")
            and word.lower() not in self.plain
        )

    def _is_listed(self, place_ends: int, end: int) -> bool:
        """Say whether a place is itself the actor: alone, or one of several."""
        return place_ends == end or re.match(r",\s|\sand\s", self.text[place_ends : place_ends + 6]) is not None

    def inner(self, start: int, end: int) -> Span | None:
        """Return the first in a sentence who is named or called by office and followed by a verb: "..., on which the Cabinet will spend"."""
        offices = [(match.start(), match.end()) for match in OFFICE.finditer(self.text, start, end)]
        named = [(org.start, org.end) for org in inside(self.found.orgs, start, end)]
        named += [(place.start, place.end) for place in inside(self.found.places, start, end) if place.form != "adjective"]
        for first, last in sorted({*offices, *named}):
            if verb_follows(self.text[start:end], last - start):
                return Span(first, last)
        return None

    def owner_in(self, start: int, end: int) -> Span | None:
        """Return whose instrument a sentence names: "under the State Council's plan"."""
        named = [(org.start, org.end) for org in inside(self.found.orgs, start, end) if org.form in PUBLIC]
        named += [(place.start, place.end) for place in inside(self.found.places, start, end) if place.form != "adjective"]
        named += [(match.start(), match.end()) for match in OFFICE.finditer(self.text, start, end)]
        for first, last in sorted(named):
            owns = OWNS.match(self.text, last, end)
            if owns and any(word in words("instruments") for word in owns["what"].lower().split()):
                return Span(first, last)
        return None

    def official(self, span: Span) -> bool:
        """Say whether somebody acts for the public: a public body, a country, or who is called by an office."""
        if any(org.form in PUBLIC for org in inside(self.found.orgs, span.start, span.end)):
            return True
        if inside(self.found.places, span.start, span.end):
            return True
        plain = {word.strip("“”\"'’,.()").lower() for word in self.text[span.start : span.end].split()}
        return bool(plain & words("offices"))

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
        if plainly := self._plainly(span, bare):
            return plainly
        same = [org for org in inside(self.found.orgs, span.start, span.end) if org.surface == bare]
        if same:
            longest = self.bodies[same[0].name]
            short = SHORT_NAME.match(self.text, longest.end)  # "Ministry of Electronics (MeitY)" is both names
            return Span(longest.start, short.end() if short else longest.end) if longest.end - longest.start > len(bare) else span
        return self._person(span, bare)

    def _plainly(self, span: Span, bare: str) -> Span | None:
        """Return which body "the regulator" is, where the document names one only."""
        words_of = bare.split()
        form = PLAINLY.get(words_of[-1].lower()) if words_of else None
        if (
            form is None
            or len(words_of) > 4
            or any(word[:1].isupper() for word in words_of[len(words_of) > 1 :])
            or (len(words_of) > 1 and words_of[0][:1].isupper())
            or _head_ends(bare) < len(bare)
        ):
            return None
        named = [
            org
            for org in self.bodies.values()
            if org.form == form[0] and form[1] in org.name.lower() and org.surface.lower() != bare.lower()
        ]
        if any(place.code != org.jurisdiction for org in named for place in inside(self.found.places, span.start, span.end)):
            return None  # "the Irish regulator" is none of another country
        return Span(named[0].start, named[0].end) if len(named) == 1 else None

    def _spelt_out(self, acronym: str) -> Span | None:
        """Return where a text spells an acronym out, with it: "Data Protection Authority (AP)", "Authority (the "AP")"."""
        bracket = re.search(rf"\((?:the\s)?[“\"']?{re.escape(acronym)}[”\"']?\)", self.text)
        if bracket is None:
            return None
        before = SPELT_OUT.search(self.text[max(0, bracket.start() - 120) : bracket.start()])
        return Span(bracket.start() - len(before[0]), bracket.end()) if before else None

    def _person(self, span: Span, bare: str) -> Span:
        last = bare.rsplit(maxsplit=1)[-1].strip(".,’'") if bare else ""
        proper = all(CAPITALS.match(word) for word in bare.split())
        if not proper or len(bare.split()) > 4 or len(last) <= SHARED_NAMES or inside(self.found.places, span.start, span.end):
            return span
        best = self.people.get(last)
        length = span.end - span.start if not CALLED.match(bare) else len(last) + 1  # "Mr Doe" is less of a name than "Jo Doe"
        return best if best and best.end - best.start > length else span

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

    def mention(self, name: str | None) -> Span | None:
        """Return where a text first names somebody, with or without what opens or closes the name; null where it does not."""
        for wanted in (name, re.sub(r"^The |\s\(.*\)$|,.*$", "", name or "")):
            if wanted and len(wanted) > SHARED_NAMES and (at := self.text.find(wanted)) >= 0:
                return Span(at, at + len(wanted))
        return None

    def instrument(self, span: Span) -> bool:
        """Say whether a phrase is what somebody says something with: "the letter", "their report"."""
        plain = [word.strip("“”\"'’,.()").lower() for word in self.text[span.start : span.end].split()]
        return bool(plain) and plain[_head(plain)] in words("instruments")

    def letterhead(self) -> Span | None:
        """Return the public body whose name alone is one of the first lines."""
        for org in self.found.orgs:
            if org.start > LETTERHEAD:
                return None
            line = self.text.rfind("\n", 0, org.start) + 1, self.text.find("\n", org.end)
            if (
                org.form in PUBLIC
                and self.text[line[0] : org.start].strip() == ""
                and line[1] >= 0
                and self.text[org.end : line[1]].strip() == ""
            ):
                return Span(org.start, org.end)
        return None

    def main(self) -> Span | None:
        """Return the first mention of the public body, else the country, that the document names most."""
        bodies = Counter(org.name for org in self.found.orgs if org.form in PUBLIC)
        if bodies:
            name, times = bodies.most_common(1)[0]
            if times > 1:
                first = next(org for org in self.found.orgs if org.name == name)
                return Span(first.start, first.end)
        offices = Counter(match[0].lower() for match in OFFICE.finditer(self.text))
        if offices and offices.most_common(1)[0][1] > 1:
            at = self.text.lower().find(offices.most_common(1)[0][0])
            return Span(at, at + len(offices.most_common(1)[0][0]))
        about = next((place for place in self.found.places if place.code == self.found.about and place.form == "name"), None)
        return Span(about.start, about.end) if about else None


def _head_ends(surface: str) -> int:
    """Return where the part of a phrase ends that holds its head noun: before the first preposition."""
    found = PREPOSITION.search(surface)
    return found.start() if found else len(surface)


def _head(plain: list[str]) -> int:
    """Return the place of the head noun of a phrase: the last word before the first preposition."""
    for number, word in enumerate(plain):
        if number and word in BEFORE_HEAD_ENDS:
            return number - 1
    return len(plain) - 1
