"""Who acts in each claim of a document? What only points back is led to whom it points to, where that is plain; by the fullest name in the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsers.claims.grammar.clauses import Part, part_at
from parsers.claims.grammar.passives import undergoes
from parsers.claims.grammar.subject import clause, subject_words
from parsers.claims.grammar.verbs import QUOTES
from parsers.claims.kinds.judged import Judged
from parsers.claims.sentences.context import Context
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import Spans, inside
from parsers.claims.stages.told_aside import done_by_the_way
from parsers.claims.who.above import Above
from parsers.claims.who.acted import Acted
from parsers.claims.who.acting import AGREED_THAT, NEW_BODY, Acting
from parsers.claims.who.candidates import THE_RULES, Candidates, Told
from parsers.claims.who.choice import Considered, consider
from parsers.claims.who.credit import Credit
from parsers.claims.who.fullname import FullNames
from parsers.claims.who.giving import Giving
from parsers.claims.who.he_or_she import may_mean
from parsers.claims.who.likely import Likely
from parsers.claims.who.names import Names
from parsers.claims.who.passing import only_lets
from parsers.claims.who.pronouns import FIRST_PERSON, THIRD_PERSON, is_person, person_before
from parsers.claims.who.speaker import Speakers
from parsers.claims.who.undated import undated
from parsers.claims.who.voices import voices
from parsers.model import Document, Kind, Span

PART_OPENS = re.compile(r"[:;]\s|\s[—–]\s|,\s(?:while|whereas|and|but)\s")
TOLD_BEFORE = 40  # characters; a clause whose verb comes later than this behind a place is not the one told there
ONLY_SPEAKS = re.compile(r"\bspokes\w+|\bofficials?\b|\bsources?\b")
OWNED = ("its ", "their ", "his ", "her ")  # "Its report is due in May" tells of whoever was told of before
LOOKS_BACK = 3  # sentences in which a chain of pronouns may begin


class Actors:
    """Finds the actors of a document's claims in their order; what one sentence leaves open may have been told before it."""

    def __init__(self, document: Document, context: Context, judged: Sequence[Judged], found: Spans, credited: Sequence[Credit]) -> None:
        self.text, self.judged = document.text, judged
        self.names, self.full = Names(document, found), FullNames(document, found)
        self.acting = Acting(document.text, self.names, credited)
        self.giving = Giving(document.text, self.names, found)
        self.headed = context.headed
        self.person: Span | None = None  # who acted or spoke last and is a person
        self.topic: str | None = None  # whose name governed the last sentence
        self.voices = voices(document, found, first_person=bool(context.genres & {"speech", "order"}))
        self.speakers = Speakers(document.text, self.names, credited, self.voices)
        self.acted = Acted(document.text)
        self.above = Above(document.text, judged, self.names, self.acted)
        self.likely = Likely(document, context.headed, self.acting, self.above, self.voices)
        self.candidates = Candidates(judged, self.names, self.full, self.acting, self.voices)

    def considered(self, kind: Kind, numbers: Sequence[int], told_at: int | None = None) -> tuple[Considered, ...]:
        """Return who may be the actor of a claim, each by the fullest name and with his signs, and last that nobody is.

        `numbers` are its sentences; `told_at` is where in the text the first of them tells it, where it makes several claims.
        """
        self._turn_to(self.judged[numbers[0]].sentence)
        before = self._told_before(kind, numbers[0])
        told: Told = {THE_RULES: self._by_rules(kind, numbers, told_at), **before, **self._told_here(numbers[0])}
        part = _told_in(self.judged[numbers[0]].sentence, told_at)
        among = self.candidates.of(kind, numbers, part, told)
        if kind == "funding" and told_at is not None and self.giving.listed(told_at):
            among = [each for each in among if THE_RULES in each.ways]  # grammar alone says who gives it
        return consider(kind, part, among, self.acting, official=self.likely.official)

    def _told_before(self, kind: Kind, number: int) -> Told:
        """Return whom the text told of before a sentence."""
        return {
            "acted last": self.acted.last,
            "acted most often": self.acted.usual(),
            "first did such an act": self.acted.makers.get(kind),
            "acted in the sentence before": self.acted.in_sentence.get(number - 1),
            "the last person": self.person,
        }

    def _told_here(self, number: int) -> Told:
        """Return whom the pronoun of a sentence takes up, and whose name heads it."""
        sentence = self.judged[number].sentence
        head = self.headed.get(sentence.line)
        return {
            "whom the pronoun takes up": self._antecedent(number) if subject_words(sentence.text) in THIRD_PERSON else None,
            "the country that heads it": Span(head.start, head.end) if head else None,
        }

    def _by_rules(self, kind: Kind, numbers: Sequence[int], told_at: int | None) -> Span | None:
        """Return whom the rules take to act, by the fullest name; null where nobody is told. Who acts by the rules goes on acting by them."""
        sentence = self.judged[numbers[0]].sentence
        if kind == "position":
            before = self.acting.subject(self.judged[numbers[0] - 1].sentence) if numbers[0] else None
            found = self.speakers.of(sentence, numbers[0], self.acted.usual(), before)
        else:
            gives = self.giving.of(told_at, sentence.end) if kind == "funding" and told_at is not None else None
            if kind == "funding" and gives is None:
                gives = self.giving.of_only(sentence.start, sentence.end)
            told = (
                gives or self._by_the_way(kind, numbers[0]) or self.acting.deciding.who(kind, sentence) or self._nearby(sentence, told_at)
            )
            if told:
                self._remember(told, kind, numbers)
            found = told or self._acting(kind, numbers)
        if found and is_person(self.text, found):
            self.person = found
        named = undated(self.text, found, self.names.found) if found and self.candidates.acts_in(kind, numbers[0], found) else None
        return self.full.fullest(named) if named else None

    def forget(self) -> None:
        """Forget who acted so far: the text turns to something else."""
        self.acted.forget()
        self.speakers.forget()
        self.person = None

    def _turn_to(self, sentence: Sentence) -> None:
        """Forget who acted where a sentence stands under another country's name than the one before."""
        head = self.headed.get(sentence.line)
        if head is not None and head.code != self.topic:
            if self.topic is not None:
                self.forget()
            self.topic = head.code

    def _by_the_way(self, kind: Kind, number: int) -> Span | None:
        """Return the subject of a sentence where it did by the way what the claim tells: "Jo Roe, who put forward a bill in May, said ..."."""
        judged = self.judged[number]
        done = done_by_the_way(kind, judged.sentence.text, judged.hits)
        did = clause(done) if done else None
        if done is None or did is None or undergoes(done, did.verb_at - 1, len(done)):
            return None
        return self.names.subject(judged.sentence)

    def _nearby(self, sentence: Sentence, told_at: int | None) -> Span | None:
        """Return who acts in the part of a sentence in which a place stands, where the part names them and they act; null where it does not."""
        if told_at is None:
            return None
        marks = [match.end() for match in PART_OPENS.finditer(self.text, sentence.start, told_at)]
        own = part_at(sentence.text, told_at - sentence.start)
        if own.start and own.names_itself(sentence.text):
            marks = [max([*marks, sentence.start + own.start])]
        if not marks:
            return None
        parts = clause(self.text[marks[-1] : sentence.end])
        if parts is None or marks[-1] + parts.verb_at > told_at + TOLD_BEFORE:
            return None
        found = self.names.agent(marks[-1] + parts.start, marks[-1] + parts.end)
        if found is None or NEW_BODY.match(self.text, found.start) or self.names.crowd(found):
            return None
        return None if self.acting.done_to(found, marks[-1] + parts.verb_at, sentence.end) else found

    def _acting(self, kind: Kind, numbers: Sequence[int]) -> Span | None:
        """Return who acts: told by name in one of the sentences, by a pronoun, or else who did such things before."""
        item = self.above.over_item(numbers[0]) if clause(self.judged[numbers[0]].sentence.text) is None else None
        found = item or self._first_told(kind, numbers)
        if found is not None:
            self._remember(found, kind, numbers)
            return found
        sentence = self.judged[numbers[0]].sentence
        subject = subject_words(sentence.text)
        if subject in FIRST_PERSON or subject.startswith(("our ", "my ")) or subject.endswith(" and i"):
            voice = self._quoted_voice(sentence) or self._own_voice(several=subject.startswith(("we", "our")))
            if voice or sentence.text[:1] not in QUOTES:
                return voice
        if subject.startswith(OWNED) and (owner := self._antecedent(numbers[0])):
            return owner
        if self.acted.last is not None and (by_the_way := self.acting.passing.by_the_way(sentence)):
            return by_the_way  # and whoever acted before goes on acting
        found = self.likely.of(kind, numbers[0])
        passed_over = kind == "legislation" and self.acted.last is not None and self.names.regulator(self.acted.last)
        if found is not None and not passed_over:
            self.acted.goes_on(found, sentence.line)
        return found

    def _remember(self, found: Span, kind: Kind, numbers: Sequence[int]) -> None:
        """Remember who acts in some sentences, for those that follow: "a state" will be named, many of a kind do not go on acting."""
        goes_on = not (NEW_BODY.match(self.text, found.start) or self.names.many(found) or only_lets(self.judged[numbers[0]].sentence.text))
        self.acted.remember(found, kind, numbers, self.judged[numbers[-1]].sentence.line, goes_on=goes_on)

    def _quoted_voice(self, sentence: Sentence) -> Span | None:
        """Return who is quoted as "we" or "I"; one who only speaks for others does not act."""
        told = self.acting.informant(sentence) if sentence.text[:1] in QUOTES else None
        return None if told is None or ONLY_SPEAKS.search(self.text, told.start, told.end) else told

    def _own_voice(self, *, several: bool) -> Span | None:
        """Return who speaks of himself: "we" is whose office somebody speaks for, "I" is who speaks."""
        return self.voices.we or self.voices.author if several else self.voices.author or self.voices.we

    def _first_told(self, kind: Kind, numbers: Sequence[int]) -> Span | None:
        """Return whom the first of some sentences tells to act; a body that a later one names, where the first names a country only."""
        told = [found for number in numbers if (found := self._told(kind, number)) is not None]
        if not told or self._names_body(told[0]) or not inside(self.names.found.places, told[0].start, told[0].end):
            return told[0] if told else None
        bodies = (each for each in told if self._names_body(each) or (self.names.body(each) and not self.names.place(each)))
        return next(bodies, told[0])

    def _told(self, kind: Kind, number: int) -> Span | None:
        """Return who acts as a sentence itself tells it, its pronoun led back; null where it leaves that open."""
        judged = self.judged[number]
        part, sentence = judged.part_of(kind), judged.sentence
        if part and part.names_itself(sentence.text):
            sentence = _as_sentence(part, sentence)
        first = self.names.subject(judged.sentence) if part and part.start and part.names_itself(judged.sentence.text) else None
        found = self.acting.told(kind, sentence, lambda: first or self._antecedent(number))
        return found or (first if subject_words(sentence.text).startswith(OWNED) else None)  # "A fund opened; its money is ..."

    def _names_body(self, found: Span) -> bool:
        """Say whether somebody is a public body, or is called by a title, rather than a country."""
        if self.names.place(found):
            return False  # "EU" is the name of a body, and of what the Commission acts for
        public = any(org.is_public for org in inside(self.names.found.orgs, found.start, found.end))
        return public or self.names.titled(found)

    def _antecedent(self, number: int) -> Span | None:
        """Return the subject that a pronoun takes up: that of the sentence before, where somebody acts there; people before what they tell of."""
        here = self.judged[number].sentence
        pronoun = subject_words(here.text)
        if pronoun in {"he", "she"}:
            last = self.person if self.person and may_mean(pronoun, self.text, self.person) else None
            return person_before(self.text, here.start, pronoun) or last
        people = pronoun != "it"
        for before in range(number - 1, max(-1, number - 1 - LOOKS_BACK), -1):
            sentence = self.judged[before].sentence
            if AGREED_THAT.match(sentence.text) and subject_words(sentence.text) == pronoun:
                continue  # "They noted that ten states do. They welcomed it" are they who noted
            subject = self.acting.subject(sentence)
            if subject and (self.names.human(subject) if people else self.acting.undergoes(subject, sentence, "funding")):
                return subject  # "Halden was fined by the authority. It has received a loan."
            if found := self.acted.in_sentence.get(before) or subject:
                return found
            if subject_words(sentence.text) not in THIRD_PERSON:
                return None  # something else was spoken of: the law, the plan
        return None


def _told_in(sentence: Sentence, told_at: int | None) -> Sentence:
    """Return the part of a sentence in which a place stands as a sentence; the whole where it has no subject of its own."""
    part = part_at(sentence.text, told_at - sentence.start) if told_at is not None else None
    if part is None or not part.names_itself(sentence.text):
        return sentence
    return _as_sentence(part, sentence)


def _as_sentence(part: Part, of: Sentence) -> Sentence:
    """Return a part of a sentence, which has a subject of its own, as a sentence."""
    return replace(of, start=of.start + part.start, end=of.start + part.end, text=part.text)
