"""Who may act in a claim: whoever its sentences name, whoever was told of before, whose page it is. `choice` says who of them does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from parsers.claims.grammar.phrases import DOT_ENDS, head_of, plain_words
from parsers.claims.grammar.subject import Clause, clause, said_clause
from parsers.claims.grammar.verbs import words
from parsers.claims.kinds.judged import Judged
from parsers.claims.sentences.cells import of_taker
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import inside
from parsers.claims.who.acting import Acting
from parsers.claims.who.bystanders import stands_by
from parsers.claims.who.fullname import FullNames
from parsers.claims.who.name_forms import LONGEST, OWNED, VESTED
from parsers.claims.who.names import Names
from parsers.claims.who.nobody import are_many, is_nobody
from parsers.claims.who.spoken_for import is_source
from parsers.claims.who.voices import Voices
from parsers.model import Kind, Span

THE_RULES = "the rules"  # by which way whom the rules take to act is found
SUBJECT, SUBJECT_AS_IT_STANDS = "subject", "subject as it stands"  # that the lexicon knows as somebody; that it may not: "callers"
BY = re.compile(
    rf"\bby\s(?P<who>[^\s,.;:()][^,;:()]{{1,70}}?)(?=[,;:()]|{DOT_ENDS}|\s(?:in|on|at|for|to|that|which|who|by|from|with|under|and|after|as|is|was|has|will)\s|$)"
)
CALLED = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s(?:[\w’'&-]+\s){0,3}?(?P<head>[\w’'-]+)\b")
FOLLOWING = re.compile(r"\s(?P<word>[a-z-]+)\b")
MOST_BODIES, MOST_PLACES, MOST_CALLED, MOST_BY = 6, 5, 5, 3  # of one sentence
MOST_SENTENCES = 3  # of a claim
MENTIONS, WORDS = 5, 6  # of a name; more count as many
LEAD, EARLY = 300, 900  # characters in which a text names those it is about
Told = Mapping[str, Span | None]  # by the way in which somebody is told of
Known = tuple[str, tuple[str, ...], tuple[str, ...]]  # of somebody: his name without an article, what he is, how the text tells of him


@dataclass(slots=True)
class Candidate:
    """Somebody who may act: by the fullest name, what he is, where else the text names him, and by which ways he was found."""

    full: Span
    what: tuple[str, ...]  # "official", "a firm"
    told: tuple[str, ...]  # how the text as a whole tells of him: "named 3 times", "at home"
    spans: list[Span] = field(default_factory=list)
    ways: list[str] = field(default_factory=list)

    @property
    def subjects(self) -> list[Span]:
        """Where the part that tells the act has him as its subject."""
        return [span for span, way in zip(self.spans, self.ways, strict=True) if way in {SUBJECT, SUBJECT_AS_IT_STANDS}]

    def within(self, sentence: Sentence) -> Span | None:
        """Return where a sentence names him; null where it does not."""
        return next((span for span in self.spans if sentence.start <= span.start < sentence.end), None)


class Candidates:
    """Collects who may act in the claims of a document."""

    def __init__(self, judged: Sequence[Judged], names: Names, full: FullNames, acting: Acting, voices: Voices) -> None:
        self.text, self.judged, self.names, self.full, self.acting = names.text, judged, names, full, acting
        self._full: dict[Span, Span] = {}  # the fullest mention of each that was asked for
        self._known: dict[Span, Known] = {}
        whose = {"author": voices.author, "publisher": voices.publisher, "main": voices.main, "we": voices.we, "speaker": voices.speaker}
        self.whose: Told = {f"whose page: {name}": span for name, span in whose.items()} | {"decides on this page": voices.deciders}

    def of(self, kind: Kind, numbers: Sequence[int], part: Sentence, told: Told) -> list[Candidate]:
        """Return who may act in a claim of some sentences, told in a part of the first; `told` is whom the rules and the text before tell of."""
        before = self.judged[numbers[0] - 1].sentence if numbers[0] else None
        taker = self.acting.taker(part, before) if kind == "funding" else ""
        row = of_taker(self.names.found.cells, part.start, self.text)
        found: dict[str, Candidate] = {}
        for way, span in self._ways(numbers, part, told):
            surface = self.text[span.start : span.end].strip() if span else ""
            if span is None or not surface or (len(surface) > LONGEST and way != THE_RULES):
                continue
            if (row and row.start <= span.start < row.end) or not self.acts_in(kind, numbers[0], span):
                continue  # nor does the recipient that a row is about
            full = self._fullest(span)
            name, what, how_told = self._known[full]
            if taker and way != THE_RULES and taker in (self.acting.bare(span), name):
                continue  # who is given a sum does not give it
            called = name.lower()
            if called not in found:
                found[called] = Candidate(full, what, how_told)
            found[called].spans.append(span)
            found[called].ways.append(way)
        return list(found.values())

    def acts_in(self, kind: Kind, number: int, who: Span) -> bool:
        """Say whether somebody may do what a sentence tells, and is not named in an aside on something else, or beside the act."""
        judged = self.judged[number]
        return judged.tells_itself(who.start) and not stands_by(kind, self.text, who, judged.sentence)

    def _fullest(self, span: Span) -> Span:
        """Return the fullest mention of somebody, and know what he is."""
        if span not in self._full:
            full = self._full[span] = self.full.fullest(span)
            if full not in self._known:
                name = self.acting.bare(full)
                self._known[full] = name, tuple(_what(full, self.names)), tuple(_how_told(full, name, self.names))
        return self._full[span]

    def _ways(self, numbers: Sequence[int], part: Sentence, told: Told) -> Iterator[tuple[str, Span | None]]:
        """Yield whoever is told of, with the way."""
        first, *later = [self.judged[number].sentence for number in numbers[:MOST_SENTENCES]]
        yield THE_RULES, told[THE_RULES]
        yield from self._in_part(part)
        if part != first:
            yield from self._subject(first, " of the whole sentence")
        for sentence in later:
            yield from self._subject(sentence, " of a later sentence")
        if numbers[0]:
            yield from self._subject(self.judged[numbers[0] - 1].sentence, " of the sentence before")
        yield from self._named(part, "")
        if part != first:
            yield from self._named(first, " in the whole sentence")
        for sentence in later:
            yield from self._named(sentence, " in a later sentence")
        yield from ((way, span) for way, span in told.items() if way != THE_RULES)
        yield from self.whose.items()

    def _in_part(self, part: Sentence) -> Iterator[tuple[str, Span | None]]:
        """Yield who stands where somebody acts: subjects, who tells of it, by whom it is done, who is called by an office."""
        yield from self._subject(part, "")
        if said := said_clause(part.text):
            yield from self._of_clause(said, part.start, " of what is said")
        yield "who tells of it", self.acting.informant(part)
        called = (
            match for match in CALLED.finditer(part.text) if any(match["head"].lower() in words(kind) for kind in ("offices", "agents"))
        )
        for match in islice(called, MOST_CALLED):
            yield "called by an office", self.names.agent(part.start + match.start(), part.start + match.end())
        verb_at = parts.verb_at if (parts := clause(part.text)) else 0  # "A pilot led by Halden has served harbours" is not done by Halden
        for match in islice(BY.finditer(part.text, verb_at), MOST_BY):
            yield "by whom it is done", self.names.agent(part.start + match.start("who"), part.start + match.end("who"))

    def _subject(self, sentence: Sentence, of_what: str) -> Iterator[tuple[str, Span | None]]:
        if found := clause(sentence.text):
            yield from self._of_clause(found, sentence.start, of_what)

    def _of_clause(self, found: Clause, start: int, of_what: str) -> Iterator[tuple[str, Span | None]]:
        """Yield the subject of a clause that stands at a place: who is named in it, and all its words where these are more or nobody known."""
        whole = Span(start + found.start, start + found.end)
        if self.text[whole.start : whole.end].lower() in words("pronouns"):
            return
        named = self.names.agent(whole.start, whole.end)
        yield SUBJECT + of_what, named
        if named != whole and self._may_stand(whole):
            yield SUBJECT_AS_IT_STANDS + of_what, whole

    def _may_stand(self, whole: Span) -> bool:
        """Say whether all the words of a subject may be somebody: no order or time, nor a thing of whoever is named in it: "The ministry's review"."""
        surface = self.text[whole.start : whole.end]
        plain = plain_words(surface)
        owned = OWNED.match(surface) is not None and plain[head_of(plain)] not in words("agents")
        return not (owned or is_nobody(surface, plain, timed=False) or VESTED.match(self.text, whole.end))

    def _named(self, sentence: Sentence, where: str) -> Iterator[tuple[str, Span | None]]:
        """Yield the bodies and places that a sentence names; "the EU act" names the act."""
        for body in inside(self.names.found.orgs, sentence.start, sentence.end)[:MOST_BODIES]:
            if not self._says_whose(body.end):
                yield f"a body{where}", Span(body.start, body.end)
        for place in inside(self.names.found.places, sentence.start, sentence.end)[:MOST_PLACES]:
            if place.form != "adjective" and not self._says_whose(place.end):
                yield f"a place{where}", Span(place.start, place.end)

    def _says_whose(self, end: int) -> bool:
        """Say whether a name that ends at a place only says whose law or plan follows."""
        following = FOLLOWING.match(self.text, end)
        return following is not None and following["word"] in words("instruments")


def _what(who: Span, names: Names) -> Iterator[str]:
    """Yield what somebody is, by his fullest name."""
    crowd = names.crowd(who)
    what = {
        "official": names.official(who),
        "a firm": names.firm(who),
        "a person": names.human(who),
        "a place": names.place(who),
        "a crowd": crowd,
        "many": crowd or are_many(names.text[who.start : who.end]),
        "a regulator": names.regulator(who),
        "an instrument": names.instrument(who),
        "a source": is_source(who, names),
        "a body known": bool(inside(names.found.orgs, who.start, who.end)),
    }
    yield from (name for name, is_so in what.items() if is_so)


def _how_told(who: Span, name: str, names: Names) -> Iterator[str]:
    """Yield how a text tells of somebody: how often, how early, whether at home, by how many words."""
    yield f"named {min(MENTIONS, names.text.count(name))} times"
    first = names.text.find(name, 0, EARLY)
    yield f"named {'late' if first < 0 else 'first' if first < LEAD else 'early'}"
    places, bodies = inside(names.found.places, who.start, who.end), inside(names.found.orgs, who.start, who.end)
    codes = {place.code for place in places} | {org.jurisdiction for org in bodies}
    countries, about = {code.partition("-")[0] for code in codes if code}, (names.found.about or "").partition("-")[0]
    yield "at home" if about in countries else "of another country" if countries else "of no country"
    yield f"by {min(WORDS, len(name.split()))} words"
