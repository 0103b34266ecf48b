"""Who acts, or speaks. Surfaces are cut from the text; what only points back is led to what it points to, where the document makes that plain."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from parsers.claims.context import Context
from parsers.claims.credit import Credit, near
from parsers.claims.judge import Judged
from parsers.claims.jurisdiction import publishers
from parsers.claims.names import Names
from parsers.claims.segment import Sentence
from parsers.claims.spans import Spans
from parsers.claims.subject import agent_after, clause, said_clause, undergoes, words
from parsers.model import Document, Kind, Span

PARTS = re.compile(r"[:;]\s|\s[—–]\s")
SPEAKS_ON = 3  # sentences for which somebody quoted may go on speaking
DIRECTED = re.compile(
    r"\b(?:directs?|directed|instructs?|instructed|tasks?|tasked|orders?|ordered|requires?|asks?|asked|mandates?|calls on) (?P<agent>(?:the |all )?[^,.;:]{2,90}?),?\s(?:to|in consultation)\b"
)
LOOKS_BACK = 3  # sentences in which a chain of pronouns may begin
THIRD_PERSON = frozenset({"it", "they", "he", "she"})
FIRST_PERSON = frozenset({"we", "i"})
BINDING: frozenset[Kind] = frozenset({"legislation", "regulation"})  # whose subjects are often those who are bound
CHAMBER = re.compile(
    r"\b(?:in|before|by|cleared|passed|at|within)\s(?P<agent>(?:the\s|our\s|its\s)?(?:[A-Z][\w’'-]+\s){0,3}(?:Senate|House(?:\sof\s[A-Z]\w+)?|Parliament|Congress|Assembly|Diet|Knesset|Bundestag|Duma|Chamber(?:\sof\s[A-Z]\w+)?|parliament|legislature|Legislature))\b"
)
GIVEN_BY = re.compile(
    r"(?:million|billion|crore|bn|m|half of it|money|funds|funding|grants?|paid for with [^.;]{0,40})\s(?:came |comes )?from\s(?P<agent>(?:the\s)?[^,.;()]{3,80}?)(?=[,.;()]|\s(?:and|for|to|in|over|with)\s|$)"
)
SAYS = re.compile(r"\s(?:said|says|added|adds|writes|wrote|commented|stated)$")
AND_ALSO = re.compile(r"(?:,\s(?:and|while|but|whereas)|;)\s$")
OF_A_LAW = re.compile(
    r"(?:The|This|That|Its?)\s(?:\w+\s)?(?:law|act|bill|order|statute|ordinance|decree|regulation|text|draft|code|directive|measure|rules?)\b",
    re.IGNORECASE,
)
MANY = re.compile(r"(?:^|\s)[a-z]+(?<!s)s$|^(?:Every|Each|Any|Anyone|No|All)\b|^An?\s")
DUTY = re.compile(
    r"[^,;]{0,60}?\s(?:must|shall|may|can|cannot|have to|has to|had to|need to|needs to|are (?:required|obliged|bound|allowed|free)|would|will)\b"
)
NEW_BODY = re.compile(r"an?\s", re.IGNORECASE)  # "an advisory council of ten would ..." is what is made, not who makes it
IT_SAYS = re.compile(
    r"(?:It|They)\s(?:also\s)?(?:sets? out|lays? down|covers?|appl(?:y|ies)|takes? effect|replaces?|contains?|includes?|provides? for|requires?|obliges?|defines?|bans?|prohibits?)\b"
)
WANTED = frozenset({"should", "must", "ought", "needs", "need", "shall"})
PUBLIC_ACTS: frozenset[Kind] = frozenset({"legislation", "regulation", "trade_control", "institution", "enforcement"})  # which no firm does
LONGEST = 80  # characters; a longer subject is more than who speaks
CLOSE = 40  # characters between a subject and the verb by which it says something


class Actors:
    """Finds the actors of a document's claims in their order; what one sentence leaves open may have been told before it."""

    def __init__(self, document: Document, context: Context, judged: Sequence[Judged], found: Spans, credited: Sequence[Credit]) -> None:
        self.text, self.context, self.judged, self.credits = document.text, context, judged, credited
        self.names = Names(document, found)
        self.makers: dict[Kind, Span] = {}
        self.last: Span | None = None  # who acted last, by name
        self.last_line = -1  # and where
        self.speaker: tuple[int, Span] | None = None  # number of the sentence, and who spoke there
        self.author = self.names.author(document.title)  # who speaks as "I" and "we"
        self.main = self.names.letterhead() or self.names.main()
        self.publisher = self.names.mention(document.publisher)
        self.often: Counter[str] = Counter()  # who acted how often, by surface
        self.seen: dict[str, Span] = {}
        self.acted: dict[int, Span] = {}  # who acts in a sentence, by its number
        self.official = publishers(document) is not None  # an official page tells of its own acts

    def of(self, kind: Kind, numbers: Sequence[int], told_at: int | None = None) -> Span | None:
        """Return where the actor of a claim stands, by its fullest name; null where nobody is told.

        `numbers` are its sentences; `told_at` is where in the text the first of them tells it, where it makes several claims.
        """
        sentence = self.judged[numbers[0]].sentence
        if kind == "position":
            found = self._speaking(sentence, numbers[0])
        else:
            found = self._nearby(sentence, told_at) or self._acting(kind, numbers)
        return self.names.fullest(found) if found else None

    def forget(self) -> None:
        """Forget who acted so far: the text turns to something else."""
        self.makers.clear()
        self.last = self.speaker = None

    def _nearby(self, sentence: Sentence, told_at: int | None) -> Span | None:
        """Return who acts in the part of a sentence behind its last colon or semicolon before a place, where the part names them."""
        if told_at is None:
            return None
        marks = [match.end() for match in PARTS.finditer(self.text, sentence.start, told_at)]
        if not marks:
            return None
        parts = clause(self.text[marks[-1] : sentence.end])
        return self.names.agent(marks[-1] + parts.start, marks[-1] + parts.end) if parts else None

    def _speaking(self, sentence: Sentence, number: int) -> Span | None:
        """Return who states a view: under whose label it stands, who is told to have said it, who is its subject, who spoke before."""
        found = self._labelled(sentence) or self._credited(sentence)
        if found is None and not (self.author is not None and self.context.genres & {"speech", "order"}):
            found = self._holder(sentence)
            if found is None and self.speaker is not None and number - self.speaker[0] <= SPEAKS_ON:
                found = self.speaker[1]
            found = found or self.names.inner(sentence.start, sentence.end)
        found = found or self.author or self.publisher or self._usual()
        if found is not None:
            self.speaker = (number, found)
        return found

    def _holder(self, sentence: Sentence) -> Span | None:
        """Return the subject of a sentence that tells a view; of whom something is wanted is not whose view it is."""
        if self._wants(sentence) and self.speaker is None and self.publisher is not None:
            return self.publisher
        return self._subject(sentence) or self._group(sentence)

    def _group(self, sentence: Sentence) -> Span | None:
        """Return a subject that has a view though nothing else says that it acts: many of a kind, or whoever says or wants something."""
        parts = clause(sentence.text)
        if parts is None:
            return None
        group = Span(sentence.start + parts.start, sentence.start + parts.end)
        surface = sentence.text[parts.start : parts.end]
        speaks = (
            parts.verb.lower() in words("views")
            and not self.names.instrument(group)
            and surface.lower() not in words("pronouns")
            and 0 < len(surface) <= LONGEST
        )
        return group if speaks or self.names.crowd(group) else None

    def _wants(self, sentence: Sentence) -> bool:
        parts = clause(sentence.text)
        return parts is not None and parts.verb.lower() in WANTED

    def _acting(self, kind: Kind, numbers: Sequence[int]) -> Span | None:
        """Return who acts: told by name in one of the sentences, by a pronoun, or else who did such things before."""
        found = next((told for number in numbers if (told := self._told(kind, number)) is not None), None)
        if found is not None:
            self.acted.update(dict.fromkeys(numbers, found))
            self.last, self.last_line = found, self.judged[numbers[-1]].sentence.line
            if not NEW_BODY.match(self.text, found.start):  # "a state" will be named
                self.makers.setdefault(kind, found)
            self.often[self.text[found.start : found.end]] += 1
            self.seen.setdefault(self.text[found.start : found.end], found)
            return found
        sentence = self.judged[numbers[0]].sentence
        subject = self._subject_words(sentence)
        if subject in FIRST_PERSON or subject.startswith(("our ", "my ")) or subject.endswith(" and i"):
            own = self.publisher or self.main  # "we" is whose office somebody speaks for
            return own or self.author if subject.startswith(("we", "our")) else self.author or own
        told = self._informant(sentence)
        before = self.last if self.last_line == sentence.line else None  # within a paragraph one goes on acting
        if kind in BINDING and (IT_SAYS.match(sentence.text) or OF_A_LAW.match(sentence.text)):
            before = None  # what a law says is of who made it
        known = (told, before, self.makers.get(kind), self.author, self.main if self.official else self._usual(), self.last, self.main)
        found = next((each for each in known if each and (kind not in PUBLIC_ACTS or self.names.official(each))), None)
        if found is not None:
            self.last, self.last_line = found, sentence.line
        return found

    def _informant(self, sentence: Sentence) -> Span | None:
        """Return who tells of an act that nobody else is told to do: "The halls will open in May, the developer said"."""
        told = next(
            (each for each in near(self.credits, sentence.start, sentence.end) if sentence.start <= each.cue.start < sentence.end), None
        )
        return self.names.agent(told.source.start, told.source.end) if told else None

    def _told(self, kind: Kind, number: int) -> Span | None:
        """Return who acts as a sentence itself tells it; null where it leaves that open."""
        sentence = self.judged[number].sentence
        found = self._subject(sentence)
        if said := said_clause(sentence.text):
            own = self.names.agent(sentence.start + said.start, sentence.start + said.end)
            points = sentence.text[said.start : said.end].lower() in THIRD_PERSON
            found = own or (None if kind == "legislation" and not points else found)  # who tells of a law has not made it
        if found and kind in BINDING and (self.names.crowd(found) or self._bound(found, sentence)):
            found = None
        if found and self._undergoes(found, sentence):
            found = self._passive(sentence)
        if found and kind == "institution" and NEW_BODY.match(self.text, found.start):
            found = None
        subject = self._subject_words(sentence)
        if found is None and subject in THIRD_PERSON and not IT_SAYS.match(sentence.text):
            found = self._antecedent(number)
        if found is None and (subject not in THIRD_PERSON | FIRST_PERSON or IT_SAYS.match(sentence.text)):
            found = self._directed(kind, sentence) or self._passive(sentence) or self._inner(sentence)
        return found or self._aside(kind, sentence)

    def _inner(self, sentence: Sentence) -> Span | None:
        """Return who acts in a clause within a sentence."""
        found, subject = self.names.inner(sentence.start, sentence.end), self._subject(sentence)
        return (
            found if subject is None or found is None or found.start > subject.end else None
        )  # not the subject, to which something is done

    def _aside(self, kind: Kind, sentence: Sentence) -> Span | None:
        """Return who is named in passing: the chamber that has a bill before it, who gives the money, whose plan it is."""
        if kind == "legislation" and (chamber := CHAMBER.search(self.text, sentence.start, sentence.end)):
            return Span(*chamber.span("agent"))
        if kind == "funding" and (gives := GIVEN_BY.search(self.text, sentence.start, sentence.end)):
            return self.names.agent(*gives.span("agent"))
        return self.names.owner_in(sentence.start, sentence.end)

    def _undergoes(self, subject: Span, sentence: Sentence) -> bool:
        parts = clause(sentence.text)
        at = (
            sentence.start + parts.verb_at
            if parts and sentence.start + parts.start <= subject.start <= sentence.start + parts.end
            else subject.end
        )
        return undergoes(self.text, at, sentence.end)

    def _bound(self, subject: Span, sentence: Sentence) -> bool:
        """Say whether many of a kind have a duty or a right: "planning authorities must"; a body that "shall" is told to act."""
        surface = self.text[subject.start : subject.end]
        return MANY.search(surface) is not None and DUTY.match(self.text, subject.end, sentence.end) is not None

    def _usual(self) -> Span | None:
        """Return who acted most often so far."""
        return self.seen[self.often.most_common(1)[0][0]] if self.often else None

    def _antecedent(self, number: int) -> Span | None:
        """Return the subject that a pronoun takes up: that of the sentence before, where somebody acts there."""
        for before in range(number - 1, max(-1, number - 1 - LOOKS_BACK), -1):
            sentence = self.judged[before].sentence
            if found := self.acted.get(before) or self._subject(sentence):
                return found
            if self._subject_words(sentence) not in THIRD_PERSON:
                return None  # something else was spoken of: the law, the plan
        return None

    def _labelled(self, sentence: Sentence) -> Span | None:
        if not sentence.label or not sentence.label[:1].isupper() or sentence.text[:1] not in '“"':
            return None
        at = self.text.rfind(sentence.label, 0, sentence.start)
        return Span(at, at + len(SAYS.sub("", sentence.label))) if at >= 0 else None

    def _credited(self, sentence: Sentence) -> Span | None:
        """Return who is told to have said what stands in a sentence; the sentence's own subject where it is that one."""
        subject = self._subject(sentence)
        for credit in near(self.credits, sentence.start, sentence.end):
            if (
                subject
                and not sentence.start <= credit.cue.start < sentence.end
                and sentence.text[:1] not in '“"'
                and not self._wants(sentence)
            ):
                return subject
            if subject and 0 <= credit.cue.start - subject.end <= CLOSE:
                return subject
            return self.names.agent(credit.source.start, credit.source.end) or subject
        return None

    def _subject_words(self, sentence: Sentence) -> str:
        parts = clause(sentence.text)
        return sentence.text[parts.start : parts.end].lower() if parts else ""

    def _subject(self, sentence: Sentence) -> Span | None:
        """Return the subject of a sentence where it names somebody who acts."""
        parts = clause(sentence.text)
        if parts is None or sentence.text[parts.start : parts.end].endswith(" I"):
            return None
        return self.names.agent(sentence.start + parts.start, sentence.start + parts.end)

    def _passive(self, sentence: Sentence) -> Span | None:
        by = agent_after(sentence.text)
        return self.names.agent(sentence.start + by[0], sentence.start + by[1]) if by else None

    def _directed(self, kind: Kind, sentence: Sentence) -> Span | None:
        """Return whom an instrument directs: a public body, for what it is told to do is its act."""
        if kind == "legislation":
            return None
        found = DIRECTED.search(sentence.text)
        return self.names.public(sentence.start + found.start("agent"), sentence.start + found.end("agent")) if found else None
