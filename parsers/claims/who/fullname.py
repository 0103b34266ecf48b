"""By which name a document calls somebody most fully: last names, acronyms and "the regulator" are led to it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

from parsers.claims.grammar.openings import after_time
from parsers.claims.grammar.verbs import words
from parsers.claims.sentences.spans import START, Spans, inside
from parsers.claims.who.described import Described
from parsers.claims.who.name_forms import ACRONYM, CAPITALS, INITIALS, PERSON, TITLES
from parsers.model import Document, Org, Span
from parsers.names import whole_words
from parsers.values.times.almanac import MONTH, WEEKDAY

CAPITAL = re.compile(r"[A-ZÀ-Þ](?<!\w.)")  # that begins a word
BEFORE_NAME = 40  # characters in which an office stands whose field has a capital: "Minister of (Digital Governance Jo Doe)"
OFFICE_BEFORE = re.compile(
    r"\b(?:(?:Deputy|State|Junior|Acting)\s)?(?:Minister|Secretary(?:\sof\sState)?|Commissioner)\s(?:of|for)\s(?:the\s)?$"
)
LEADS_TO_NAME = re.compile(  # "To Jo Doe", with a capital as it opens a sentence
    r"(?:By|To|For|With|From|Like|Unlike|When|While|Though|If|As|Even|Nor|Both|After|Before|Under|Since|Once|Until|Among|Against|Without)\s(?=[A-ZÀ-Þ])"
)
DAY_BEFORE = re.compile(rf"{MONTH}\s")  # "On 8 (December) President Doe"
CLOSES = r",(?!\s(?:(?:and|or|the|an?)\b|[A-Z]))"  # "the ministry, OpenAI, and Google" are three
PERSON_BESIDE = re.compile(rf",\s(?P<who>{PERSON.pattern})(?={CLOSES})")
ANYBODYS = re.compile(r"(?:its|his|her|their|our|my|an?)\s", re.IGNORECASE)
SHORT_NAME = re.compile(r"\s\((?:the\s)?[“\"']?[A-ZÀ-Þ][A-Za-z&-]{1,9}[”\"']?\)")
HONORIFIC = re.compile(r"(?:Mr|Ms|Mrs|Dr|Prof|Sen|Rep|Gov)\.?\s")
PEER = re.compile(r"(?:Lord|Lady|Baroness)\s")  # whom the family name alone tells from nobody
TITLE_AND_NAME = re.compile(rf"{TITLES} [A-ZÀ-Þ][\w’-]+")
BRACKETED = re.compile(r"\((?:the\s)?[“\"']?(?P<acronym>[A-ZÀ-Þ][A-Z&]{1,7})[”\"']?\)")
BETWEEN = re.compile(r"(?:of|for|and|the|[A-Z][\w’'-]*),?\s")  # two words by which a longer name is called
MOST_BETWEEN = 4
LETTERS = re.compile(r"(?:[A-Z&][a-z]?){2,8}$")  # "DoD" is no fuller a name than "the Department"
SPELT_OUT = re.compile(r"(?:[A-ZÀ-Þ][\w’'&-]*(?: (?:of|for|and|the|on|in)\b)*[ ,]+){2,9}$")  # on one line: a heading above is no part of it
LED_IN = re.compile(  # no part of a name: "(Yesterday,) Office of Trade (OT)"
    rf"\A(?:(?:In|On|By|Last|This|Since)\s)?(?:Yesterday|Today|Tomorrow|However|Meanwhile|Separately|Also|{WEEKDAY}|{MONTH}),\s"
)


class FullNames:
    """The fullest mentions of a document's people and bodies."""

    def __init__(self, document: Document, found: Spans) -> None:
        self.text, self.found = document.text, found
        self._spelt: dict[str, Span | None] = {}  # by initials, the name that has them
        self._longer: dict[str, Span | None] = {}  # by two words, the longer name that they stand for; the whole text was searched for it
        self.bodies: dict[str, Org] = {}  # by the usual name, the fullest mention
        for org in found.orgs:
            before = self.bodies.get(org.name)
            if before is None or org.end - org.start > before.end - before.start:
                self.bodies[org.name] = org
        self.described = Described(document.text, found, self.bodies)

    @cached_property
    def people(self) -> dict[str, Span]:
        """By the last name, the fullest mention of somebody."""
        found: dict[str, Span] = {}
        for match in self._persons():
            known = found.get(last := match[0].split()[-1])
            if HONORIFIC.fullmatch(match[0].rpartition(" ")[0] + " "):
                continue
            opens = self.text.rfind(" ", 0, max(0, match.start() - 1)) + 1  # "last (May) Luka" is nobody called May
            # "But Jane Doe"
            begins = max(match.start(), opens + after_time(self.text[opens : match.end()]), match.start() + after_time(match[0]))
            if office := OFFICE_BEFORE.search(self.text, max(0, begins - BEFORE_NAME), begins):
                begins = office.start()
            if (day := DAY_BEFORE.match(self.text, begins, match.end())) and self.text[max(0, begins - 2) : begins - 1].isdigit():
                begins = day.end()
            if leads := LEADS_TO_NAME.match(self.text, begins, match.end()):
                begins = leads.end()
            if " " not in self.text[begins : match.end()]:
                continue
            full = Span(begins, match.end())
            if known is None or self._says_more(full, known):
                found[last] = full
        return found

    def _says_more(self, full: Span, known: Span) -> bool:
        """Say whether a name is longer than another, which "Jo Doe" is to "Minister Doe" however long."""
        titled, before = self._is_titled(full), self._is_titled(known)
        return before if titled != before else full.end - full.start > known.end - known.start

    def _is_titled(self, name: Span) -> bool:
        """Say whether a name is a title and a last name, and no peer's."""
        return PEER.match(self.text, name.start) is None and TITLE_AND_NAME.fullmatch(self.text, name.start, name.end) is not None

    def _persons(self) -> Iterator[re.Match[str]]:
        """Yield the names of people, or what is written like one."""
        done = 0
        for capital in CAPITAL.finditer(self.text):
            if capital.start() >= done and (match := PERSON.match(self.text, capital.start())):
                done = match.end()
                yield match

    def fullest(self, span: Span) -> Span:
        """Return the mention by which the document names somebody most fully."""
        surface = self.text[span.start : span.end]
        bare = surface.removeprefix("the ").removeprefix("The ").removeprefix("same ")
        if ACRONYM.match(bare):
            if beside := self._named_beside(span, bare):
                return beside  # "the MP, Jo Doe,"
            same = self._same_body(span, bare)
            longer = same if same != span else None
            return self._spelt_out(bare) or longer or self._by_initials(bare) or span
        named = self._body_beside(span, bare) or self._named_beside(span, bare) or self.described.body(span, bare) or self._in_full(bare)
        if named and not ((bare[:1].isupper() or len(bare.split()) > 2) and LETTERS.match(self.text[named.start : named.end])):
            return named
        return self._same_body(span, bare) or self._person(span, bare)

    def _named_beside(self, span: Span, bare: str) -> Span | None:
        """Return the name that follows what somebody is: "its president, (Jo Doe), courted"; with what a person is where that tells whose."""
        if bare.rpartition(" ")[2].lower() not in words("agents"):
            return None
        beside = PERSON_BESIDE.match(self.text, span.end)
        if beside is None:
            return None
        first, last = beside.span("who")
        if inside(self.found.places, first, last) or any(org.start < last and first < org.end for org in self.found.orgs):
            return None
        whose = ANYBODYS.match(self.text, span.start)  # "the minister, Jo Doe" says more than the name alone
        return Span(first if whose else span.start, last)

    def _body_beside(self, span: Span, bare: str) -> Span | None:
        """Return the body whose name follows what it is: "the developer, (OpenAI), has appealed"."""
        after = self.found.orgs[bisect_left(self.found.orgs, span.end, key=START) :][:1]
        if (
            not after
            or not bare.islower()
            or self.text[span.end : after[0].start] != ", "
            or not re.match(CLOSES, self.text[after[0].end :])
        ):
            return None
        return Span(after[0].start, after[0].end)

    def _same_body(self, span: Span, bare: str) -> Span | None:
        """Return the longest mention of a body of which the lexicon knows several names."""
        same = [org for org in inside(self.found.orgs, span.start, span.end) if org.surface == bare]
        if not same:
            return None
        longest = self.bodies[same[0].name]
        short = SHORT_NAME.match(self.text, longest.end)  # "Ministry of Electronics (MeitY)" is both names
        return Span(longest.start, short.end() if short else longest.end) if longest.end - longest.start > len(bare) else span

    def _by_initials(self, acronym: str) -> Span | None:
        """Return where a text first writes a name with these initials: "Federal Trade Commission" for FTC."""
        if acronym not in self._spelt:
            self._spelt[acronym] = self._with_initials([*acronym.replace("&", "")])
        return self._spelt[acronym]

    def _with_initials(self, letters: list[str]) -> Span | None:
        if len(letters) < 3:
            return None
        between = r"\s(?:(?:of|for|and|the|on|in)\s){0,2}"
        found = re.search(r"\b" + between.join(rf"{re.escape(letter)}[a-z][\w’'-]*" for letter in letters) + r"\b", self.text)
        return Span(*found.span()) if found else None

    def _in_full(self, bare: str) -> Span | None:
        """Return the longer name of which an office or a body is called by two of the words: the "Data Protection Commissioner" is the Data Commissioner."""
        called = bare.split()
        if len(called) != 2 or not all(CAPITALS.match(word) for word in called) or called[1].lower() not in words("offices"):
            return None
        if bare not in self._longer:
            self._longer[bare] = self._reached_from(*called)
        return self._longer[bare]

    def _reached_from(self, first: str, last: str) -> Span | None:
        """Return the name, or the body around it, that begins with one word and, behind a few others, ends with another."""
        name = next((name for at in whole_words.beginnings(self.text, first) if (name := self._reaching(at, first, last))), None)
        if name is None:
            return None
        around = [org for org in inside(self.found.orgs, name.start, name.end) if org.start <= name.start and name.end <= org.end]
        return Span(around[0].start, around[0].end) if around else name

    def _reaching(self, start: int, first: str, last: str) -> Span | None:
        """Return a name that begins with one word and, behind a few others, ends with another; the longest of several."""
        found, at = None, start + len(first)
        if not self.text[at : at + 1].isspace():
            return None
        at += 1
        for _ in range(MOST_BETWEEN):
            between = BETWEEN.match(self.text, at)
            if between is None:
                break
            at = between.end()
            if whole_words.stands_at(self.text, last, at):
                found = Span(start, at + len(last))
        return found

    def _spelt_out(self, acronym: str) -> Span | None:
        """Return where a text spells an acronym out, with it: "Data Protection Authority (AP)", "Authority (the "AP")"."""
        bracket = self._bracketed.get(acronym)
        if bracket is None:
            return None
        before = SPELT_OUT.search(self.text[max(0, bracket.start - 120) : bracket.start])
        return Span(bracket.start - len(LED_IN.sub("", before[0], count=1).removeprefix("The ")), bracket.end) if before else None

    @cached_property
    def _bracketed(self) -> dict[str, Span]:
        """By the acronym, the first brackets that hold it alone."""
        found: dict[str, Span] = {}
        for match in BRACKETED.finditer(self.text):
            found.setdefault(match["acronym"], Span(*match.span()))
        return found

    def _person(self, span: Span, bare: str) -> Span:
        """Return the fullest mention of a person who is called by a last name; else the phrase itself."""
        last = bare.rsplit(maxsplit=1)[-1].strip(".,’'") if bare else ""
        if HONORIFIC.match(bare) and last not in self.people:
            first = [full for full in self.people.values() if last in self.text[full.start : full.end].split()]  # Ong Swee Lin is "Ms Ong"
            return first[0] if len(first) == 1 else span
        proper = all(CAPITALS.match(word) for word in bare.split())
        if " " in bare and last.lower() in words("agents"):
            return span  # "the Harbour Party" is not called so after "the Labour Party"
        if not proper or len(bare.split()) > 4 or len(last) <= INITIALS or inside(self.found.places, span.start, span.end):
            return span
        best = self.people.get(last)
        # "Mr Doe", "Minister Doe" are less of a name than "Jo Doe"
        length = len(last) + 1 if HONORIFIC.match(bare) or TITLE_AND_NAME.fullmatch(bare) else span.end - span.start
        return best if best and best.end - best.start > length else span
