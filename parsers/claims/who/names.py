"""Which phrases of a document name somebody who can act."""

from __future__ import annotations

import re
from functools import cached_property

from parsers.claims.grammar.openings import after_time
from parsers.claims.grammar.phrases import DETERMINERS, counted, head_ends, head_of, plain_words
from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.verbs import words
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import Spans, inside
from parsers.claims.who.name_forms import (
    AND_I,
    CAPITALS,
    FIRM_NOUNS,
    GOES_ON,
    LEADING,
    LONGEST,
    MOST_NAMES,
    NO_PART,
    OF_A_THING,
    OWNED,
    SOME_OF_A_KIND,
    THING_DONE_BY,
    TITLED,
    TITLED_NAME,
    VESTED,
    has_initials,
    is_called_so,
)
from parsers.claims.who.nobody import WHEN, are_many, is_instrument, is_nobody, is_only_a_word, things
from parsers.claims.who.written import Written
from parsers.model import Document, Span


class Names:
    """The names of a document."""

    def __init__(self, document: Document, found: Spans) -> None:
        self.text, self.found = document.text, found
        self.written = Written(document.text)
        self._places = frozenset((place.start, place.end) for place in found.places)
        self._agents: dict[tuple[int, int], Span | None] = {}  # by where phrases begin and end; asked again for every claim around them
        self._officials: dict[Span, bool] = {}

    def subject(self, sentence: Sentence) -> Span | None:
        """Return the subject of a sentence where it names somebody who acts."""
        parts = clause(sentence.text)
        if parts is None or AND_I.search(sentence.text[parts.start : parts.end]):
            return None
        return self.agent(sentence.start + parts.start, sentence.start + parts.end)

    def agent(self, start: int, end: int) -> Span | None:
        """Return a noun phrase, trimmed, if its head is somebody: a name, or a word for who acts."""
        if (start, end) not in self._agents:
            did = THING_DONE_BY.match(self.text, start, end)
            self._agents[start, end] = self._agent(did.start("who") if did else start, end)
        return self._agents[start, end]

    def _agent(self, start: int, end: int) -> Span | None:
        while leading := LEADING.match(self.text[start:end]):
            start += leading.end()
        start += after_time(self.text[start:end])
        end = self._whole(start, end)
        surface = NO_PART.sub("", self.text[start:end]).rstrip(' ,“”"')
        end = start + len(surface)
        plain = plain_words(surface)
        if not any(plain) or end - start > LONGEST or surface.lower() in words("pronouns"):
            return None
        if AND_I.search(surface) or is_nobody(surface, plain, timed=bool(inside(self.found.times, start, end))):
            return None
        if (
            is_only_a_word(self.text, start, end)
            or VESTED.match(self.text, end)
            or surface.removeprefix("The ").removeprefix("the ") in self._things
        ):
            return None
        if any(each.start == start for each in inside(self.found.money, start, end)):
            return None  # "Rs 40 lakh for each district"
        if not self._is_of_somebody(surface, plain, start, end) and self._acts(surface, plain, start, end):
            return Span(start, end)
        return self._owner(start, surface)

    def _is_of_somebody(self, surface: str, plain: tuple[str, ...], start: int, end: int) -> bool:
        """Say whether a phrase is a thing of somebody's: "Mr Dahl's suggestion", "the EU regulation's bans"; not "the People's Bank"."""
        head = head_of(plain)
        if OWNED.match(surface) is None or not words("agents").isdisjoint({plain[head], plain[head].removesuffix("s")}):
            return False
        named = any(org.end == end for org in inside(self.found.orgs, start, end))
        return TITLED.match(surface) is not None or (surface.split()[head].islower() and not named)

    def _whole(self, start: int, end: int) -> int:
        """Return where a phrase ends that an "and" or "for" within the name of an organisation has cut: "the Bureau of Industry (and Security)"."""
        if not GOES_ON.match(self.text, end):
            return end
        return next((org.end for org in inside(self.found.orgs, start, end + LONGEST) if org.start < end < org.end), end)

    @cached_property
    def _things(self) -> frozenset[str]:
        return things(self.text)

    def _owner(self, start: int, surface: str) -> Span | None:
        """Return whose it is that acts as an instrument: "the ministry's plan"."""
        owned = OWNED.match(surface)
        if owned is None or SOME_OF_A_KIND.fullmatch(owned["owner"]) or head_ends(owned["owner"]) < len(owned["owner"]):
            return None  # "Servers with the company's parts"
        of = owned["owner"].rfind(" of the ")  # "The prohibitions of the EU's AI Act" are the Union's
        begins = of + len(" of ") if of > 0 and plain_words(owned["owner"][:of])[-1] not in words("agents") else 0
        owner, ends = owned["owner"][begins:], start + owned.end("owner")
        return Span(start + begins, ends) if self._acts(owner, plain_words(owner), start + begins, ends) else None

    def person(self, span: Span) -> Span | None:
        """Return what is written like the name of a person, whatever its words mean elsewhere: "Julie Grant"; a body that is known is none."""
        if any(org.end == span.end for org in inside(self.found.orgs, span.start, span.end)):
            return None
        words_of = self.text[span.start : span.end].split()
        return span if 1 < len(words_of) <= MOST_NAMES and all(CAPITALS.match(word) for word in words_of) else None

    def human(self, span: Span) -> bool:
        """Say whether a phrase names a person: with a title, or written like one's name."""
        return self.titled(span) or self.person(span) is not None

    def titled(self, span: Span) -> bool:
        """Say whether a phrase names a person with a title."""
        return TITLED.match(self.text, span.start, span.end) is not None

    def crowd(self, span: Span) -> bool:
        """Say whether a phrase names many of a kind, uncounted, who are bound by laws rather than make them."""
        plain = plain_words(self.text[span.start : span.end])
        joined = self._acts_first(self.text[span.start : span.end], span.start)
        return plain[head_of(plain)] in words("crowds") and not counted(plain) and not joined

    def many(self, span: Span) -> bool:
        """Say whether a phrase names many of a kind and nobody among them: "Countries of comparable size"; they do not go on acting."""
        return self.crowd(span) or are_many(self.text[span.start : span.end])

    def _acts(self, surface: str, plain: tuple[str, ...], start: int, end: int) -> bool:
        """Say whether a phrase is somebody: called by a word for who acts, named, or written as names are; `plain` are its words."""
        head = head_of(plain)
        ends = head == len(plain) - 1  # "the UN Development Programme", not "a draft rule of the ministry"
        listed = ends and any(org.end == end and org.is_public for org in inside(self.found.orgs, start, end))
        if is_instrument(surface, plain, head) and not listed and TITLED.match(surface) is None:  # no one with a title is a thing
            return False
        if is_called_so(surface, plain, head) or has_initials(surface):
            return True
        if inside(self.found.money, start, end) or self._names_somebody(surface, start, end):
            return not inside(self.found.money, start, end)  # "Close to 5 billion euros" are nobody
        whole = head_ends(surface) == len(surface)
        if whole and " of " not in surface and TITLED_NAME.match(surface) and plain[0] not in DETERMINERS:
            return True
        if plain[head] in words("crowds"):
            return bool(inside(self.found.places, start, end)) or counted(plain) or self._acts_first(surface, start)
        words_of = surface.split()[: head + 1] if head_ends(surface.replace(" of the ", " in the ")) < len(surface) else surface.split()
        return not WHEN.match(surface) and self.written.as_name(
            [word.strip("“”\"',.") for word in words_of if word.lower() not in DETERMINERS]
        )

    def _acts_first(self, surface: str, start: int) -> bool:
        """Say whether the first of several is somebody, so that the crowd beside him is: "The Government and six parties"."""
        first, several, _ = surface.partition(" and ")
        plain = plain_words(first)
        if plain[head_of(plain)] in words("crowds") - words("offices"):
            return False  # "British researchers and start-ups"
        return bool(several) and (self.official(Span(start, start + len(first))) or self._names_somebody(first, start, start + len(first)))

    def _names_somebody(self, surface: str, start: int, end: int) -> bool:
        """Say whether a phrase names an organisation or a place at its head, or opens with a title: "exports to allies including India" are not India."""
        if TITLED.match(surface):
            return True
        heads = start + head_ends(surface)
        if any(org.start < heads for org in inside(self.found.orgs, start, end)):
            return True
        of_it = OF_A_THING.search(surface)  # "the hardest part of Europe" is nobody
        ends = start + of_it.end() if of_it else heads
        placed = (place for place in inside(self.found.places, start, end) if place.form != "adjective" and place.start < min(heads, ends))
        return any(self._is_listed(place.end, end) for place in placed)

    def _is_listed(self, place_ends: int, end: int) -> bool:
        """Say whether a place is itself the actor: alone, or one of several."""
        return place_ends == end or re.match(r",\s|\sand\s", self.text[place_ends : place_ends + 6]) is not None

    def official(self, span: Span) -> bool:
        """Say whether somebody acts for the public: a public body, a country, or who is called by an office."""
        if span not in self._officials:
            self._officials[span] = self._official(span)
        return self._officials[span]

    def _official(self, span: Span) -> bool:
        if any(org.is_public for org in inside(self.found.orgs, span.start, span.end)):
            return True
        heads = span.start + head_ends(self.text[span.start : span.end])
        if any(place.form != "adjective" or place.end >= heads for place in inside(self.found.places, span.start, heads)):
            return True  # "British researchers" are not Britain
        return not words("offices").isdisjoint(plain_words(self.text[span.start : span.end]))

    def body(self, span: Span) -> bool:
        """Say whether somebody is a public body: named as one, or called by a word for one and not many of a kind."""
        named = inside(self.found.orgs, span.start, span.end)
        return self.official(span) and not self.human(span) and (bool(named) or not inside(self.found.places, span.start, span.end))

    def firm(self, span: Span) -> bool:
        """Say whether a phrase names a firm or is called by a word for one: "the developer Al Noor"."""
        named = any(org.form == "company" for org in inside(self.found.orgs, span.start, span.end))
        return named or not FIRM_NOUNS.isdisjoint(plain_words(self.text[span.start : span.end]))

    def place(self, span: Span) -> bool:
        """Say whether a phrase is the name of a place and nothing more."""
        return (span.start, span.end) in self._places

    def adjective(self, span: Span) -> bool:
        """Say whether a phrase only tells of which country something is: "American"."""
        return any(place.form == "adjective" and place.end == span.end for place in inside(self.found.places, span.start, span.end))

    def regulator(self, span: Span) -> bool:
        """Say whether a phrase names a regulator or a court."""
        return any(org.form in {"regulator", "court"} for org in inside(self.found.orgs, span.start, span.end))

    def public(self, start: int, end: int) -> Span | None:
        """Return a phrase if it is the name of a public body."""
        named = [org for org in inside(self.found.orgs, start, end) if org.is_public]
        return Span(start, end) if named or TITLED.match(self.text[start:end]) else None

    def instrument(self, span: Span) -> bool:
        """Say whether a phrase is what somebody says something with: "the letter", "their report"."""
        plain = plain_words(self.text[span.start : span.end])
        return bool(plain) and plain[head_of(plain)] in words("instruments")
