"""Who acts in a sentence, as the sentence itself tells it: its subject, who is told to have said it, who is named in passing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from parsers.claims.grammar.passives import answers, gains, is_dealt_with, is_made, is_paid, is_told_to, undergoes
from parsers.claims.grammar.subject import clause, said_clause, subject_words
from parsers.claims.grammar.verbs import SIGNS
from parsers.claims.kinds.groups import BINDING
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import inside
from parsers.claims.who.credit import Credit, near
from parsers.claims.who.deciding import Deciding
from parsers.claims.who.names import Names
from parsers.claims.who.passing import Passing
from parsers.claims.who.pronouns import FIRST_PERSON, THIRD_PERSON
from parsers.claims.who.provisions import bound, enforces, it_says
from parsers.claims.who.spoken_for import for_whom
from parsers.claims.who.suing import by_whom_brought, those_who_sue
from parsers.claims.who.undated import undated
from parsers.model import Kind, Span

PUBLIC_ACTS: frozenset[Kind] = frozenset({"legislation", "regulation", "trade_control", "institution", "enforcement"})  # which no firm does
GAINING: frozenset[Kind] = frozenset({"legislation", "regulation", "institution", "consultation", "position"})
OF_FIRMS: frozenset[Kind] = frozenset({"infrastructure", "target"})  # which a firm that tells of them likely does
NEW_BODY = re.compile(r"an?\s", re.IGNORECASE)  # "an advisory council of ten would ..." is what is made, not who makes it
WHOSE = re.compile(r"(?:its|his|her|their)\s", re.IGNORECASE)
WE_NOTE = re.compile(
    r"We (?:\w+ly |also |further )?(?:welcome|note|recall|take note|acknowledge|know|support|look forward|encourage|invite|call on|urge|ask|thank|commend)\b"
)
TOLD_TO = re.compile(r"\sto\s[a-z]+\s")  # "told the firm to delete what it holds" is an order
OF_OTHERS = re.compile(r"\b(?:report\w*|understands?|learn\w*|shows?|showed)$|^first\b")  # by which the press tells of what others do
AGREED_THAT = re.compile(r"(?:They|It|He|She)\s(?:also\s)?\w+\sthat\s")
MUST = re.compile(r"\s(?:must|should|has\sto|needs\sto|ought\sto)\b")
TELLS = re.compile(r",\s(?:(?P<who>it|they|he|she)|[^,]{3,60})\s(?:said|says|told|added)\b")
HEADS = re.compile(  # what follows who is given an office by others: "Jo Doe will head the institute, the ministry said"
    r"(?:,\s[^,]{3,80},)?\s(?:will|would|is\sto|was\sto|has\sbeen|was|is|had\sbeen)\s(?:also\s)?(?:head|lead|run|chair|direct|become|be\s(?:its|the|their)\s(?:first\s)?(?:chair\w*|head|president|director|leader|chief)|take\sover|named|appointed|picked|chosen|tapped|leave)\b"
)
ASKS = re.compile(r"(?P<who>(?:Ms|Mr|Mrs|Dr|Hon|Sir)\.?\s[^:,.;]{3,50}?):?\s[Tt]o\sask\sthe\s")  # of a member's question
COUNTS = re.compile(  # who tells what others did with their money has not done it
    r"\b(?:[Cc]ourt\sof\s(?:[Aa]ccounts|[Aa]uditors|[Aa]udit)|[Aa]udit(?:or|ors|or-general|or\sgeneral)?\b|[Aa]udit\s[Oo]ffice|[Ss]tatistic\w*|[Bb]udget\s[Oo]ffice|[Ww]atchdog\sfor\sspending)"
)
IS_GIVEN = re.compile(
    rf"\b(?:be|been|is|are|was|were)\s(?:\w+ly\s)?(?:given|awarded|granted|handed|promised|allotted|allocated|assigned|paid|lent|offered)\s(?:(?:some|about|around|up to|over|another|nearly|a further)\s)?[{SIGNS}]?(?:[A-Z]{{1,3}}[{SIGNS}])?\d"
)


class Acting:
    """Finds who acts in the sentences of a document, one by one."""

    def __init__(self, text: str, names: Names, credited: Sequence[Credit]) -> None:
        self.text, self.names, self.credits = text, names, credited
        self.passing, self.deciding = Passing(text, names), Deciding(text, names)

    def told(self, kind: Kind, sentence: Sentence, antecedent: Callable[[], Span | None]) -> Span | None:
        """Return who acts as a sentence itself tells it; null where it leaves that open. `antecedent` says what its pronoun takes up."""
        return next((who for who in self._ways(kind, sentence, antecedent) if who), None)

    def _ways(self, kind: Kind, sentence: Sentence, antecedent: Callable[[], Span | None]) -> Iterator[Span | None]:
        """Yield who acts as a sentence tells it in one way after the other, the surest first."""
        if kind == "consultation" and (asks := ASKS.match(sentence.text)):
            yield Span(sentence.start + asks.start("who"), sentence.start + asks.end("who"))
        yield self.deciding.who(kind, sentence)
        yield self.passing.imposing(sentence) if kind == "enforcement" else None
        if named := self._named(kind, sentence):
            yield self._whose_goal(named, sentence, antecedent) if kind == "target" else None
            yield named
        subject = subject_words(sentence.text)
        points_back = subject in THIRD_PERSON
        of_a_text = it_says(sentence.text)  # its pronoun is what was written, and points to nobody
        if points_back and self._undergoes_it(sentence):
            yield self.passing.passive(sentence)
        yield self.deciding.in_cleft(sentence)
        if points_back and not of_a_text and not self._is_given(kind, sentence):
            yield self._pointed_to(kind, sentence, antecedent)
        if of_a_text or WE_NOTE.match(sentence.text) or not (points_back or subject in FIRST_PERSON):
            yield self._in_passing(kind, sentence)
        yield self._teller(kind, sentence)
        yield self.passing.giver(kind, sentence)
        yield self.passing.aside(kind, sentence)

    def _named(self, kind: Kind, sentence: Sentence) -> Span | None:
        """Return who is named where somebody acts: behind an instrument, in passing, as the subject."""
        return self.passing.told_by_instrument(kind, sentence) or self.passing.mentioned(kind, sentence) or self._as_subject(kind, sentence)

    def _pointed_to(self, kind: Kind, sentence: Sentence, antecedent: Callable[[], Span | None]) -> Span | None:
        """Return whom the pronoun of a sentence means; where "they" is nobody, who acts: "They rest on an accord that Norway signed"."""
        if kind == "institution" and (parts := clause(sentence.text)) and HEADS.match(sentence.text, parts.end):
            return None  # "She will chair the panel": others have made it
        found = self._done_as_told(sentence) or self.deciding.in_opening(sentence) or antecedent()
        return found or (self._inner(kind, sentence) if subject_words(sentence.text) == "they" else None)

    def _in_passing(self, kind: Kind, sentence: Sentence) -> Span | None:
        """Return who is named behind the verb of a sentence: who is told to act, by whom or at whose word it is done, who takes part or gives."""
        return (
            self.passing.directed(kind, sentence)
            or self.passing.passive(sentence)
            or self.passing.at_whose_word(sentence)
            or self.passing.parties(kind, sentence)
            or self.passing.giver(kind, sentence)
            or self._inner(kind, sentence)
        )

    def _inner(self, kind: Kind, sentence: Sentence) -> Span | None:
        """Return who acts in a clause within a sentence, unless it is to get money."""
        found = self.passing.inner(sentence)
        return None if found and kind == "funding" and gains(self.text, found.end, sentence.end) else found

    def subject(self, sentence: Sentence) -> Span | None:
        """Return the subject of a sentence where it names somebody, without words of time."""
        found = self.names.subject(sentence)
        return undated(self.text, found, self.names.found) if found else None

    def _as_subject(self, kind: Kind, sentence: Sentence) -> Span | None:
        """Return who acts as the subject of a sentence, or of what somebody tells in it; by whom it is done, where something is done to it."""
        found = self._telling_or_told(kind, sentence) or (those_who_sue(sentence, self.names) if kind == "enforcement" else None)
        if found is None and kind == "enforcement" and (sues := by_whom_brought(sentence, self.names)):
            return sues
        if (
            found
            and kind in {"enforcement", "trade_control"}
            and not self.names.official(found)
            and not those_who_sue(sentence, self.names)
        ):
            found = self._teller(kind, sentence) or self._upon_whom(found, sentence)  # "According to the authority, Boreal processed"
        if found and kind in BINDING and (self.names.crowd(found) or bound(self.text, found, sentence.end)):
            return found if self._is_told_to(found, sentence) else None
        if found and kind == "legislation" and enforces(self.text, found, sentence.end):
            return None
        if found and self.undergoes(found, sentence, kind):
            found = self.passing.passive(sentence)
        if found and kind == "institution" and HEADS.match(self.text, found.end, sentence.end):
            found = self.passing.passive(sentence) or self._teller(kind, sentence)
        made = found and (NEW_BODY.match(self.text, found.start) or is_made(self.text, found.end, sentence.end))
        return None if made and kind == "institution" else found

    def _upon_whom(self, subject: Span, sentence: Sentence) -> Span:
        """Return the office that did something before, where a subject that is none answers to it."""
        found = self.passing.upon(subject, sentence)
        return found if found and self.names.official(found) else subject

    def _telling_or_told(self, kind: Kind, sentence: Sentence) -> Span | None:
        """Return the subject of a sentence; of "X said that Y will", Y, but where X is an office and Y is none."""
        found, said = self.subject(sentence), said_clause(sentence.text)
        if said is None or TOLD_TO.search(sentence.text, said.start, said.end):
            return found
        own = self.names.agent(sentence.start + said.start, sentence.start + said.end)
        points = sentence.text[said.start : said.end].lower() in THIRD_PERSON
        if own and found and kind in PUBLIC_ACTS and self.names.official(found) and (not self.names.official(own) or self.names.crowd(own)):
            return found
        if own is None and kind == "legislation" and not points:
            return None  # who tells of a law has not made it
        if own and found and WHOSE.match(self.text, own.start, own.end):
            return for_whom(found, self.names) or own  # "The secretary said that his department might"
        return own or (for_whom(found, self.names) if found else None)

    def informant(self, sentence: Sentence) -> Span | None:
        """Return who tells of an act that nobody else is told to do: "The halls will open in May, the developer said"."""
        for each in near(self.credits, sentence.start, sentence.end):
            told = sentence.start <= each.cue.start < sentence.end and not OF_OTHERS.search(self.text, each.cue.start, each.cue.end)
            if told and self.text[each.source.end - 1] != "-":  # "the state-backed developer said"
                return self.names.agent(each.source.start, each.source.end)
        return None

    def _teller(self, kind: Kind, sentence: Sentence) -> Span | None:
        """Return the office that tells of an act, which is likely its own; not of a law."""
        told = self.teller(sentence) if kind != "legislation" else None
        return told if told and (self.names.official(told) or (kind in OF_FIRMS and self.names.firm(told))) else None

    def teller(self, sentence: Sentence) -> Span | None:
        """Return who tells of an act, or for whom he speaks; not who only counts what others paid."""
        told = self.informant(sentence)
        found = for_whom(told, self.names) if told else None
        return None if found and self.only_counts(found) else found

    def only_counts(self, body: Span) -> bool:
        """Say whether a body tells what others did with their money, as auditors do."""
        return COUNTS.search(self.text, body.start, body.end) is not None

    def undergoes(self, subject: Span, sentence: Sentence, kind: Kind) -> bool:
        """Say whether something is done or given to a subject; who gets answers, or becomes a supervisor, acts or is spoken of as acting."""
        parts = clause(sentence.text)
        at = (
            sentence.start + parts.verb_at
            if parts and sentence.start + parts.start <= subject.start <= sentence.start + parts.end
            else subject.end
        )
        official = self.names.official(subject)
        if is_told_to(self.text, at, sentence.end) and official:
            return False
        enforced = kind == "enforcement"
        if (enforced or kind == "trade_control") and is_dealt_with(
            self.text, (subject.end, at, sentence.end), official=official, enforced=enforced
        ):
            return True
        if kind == "consultation" and not official and answers(self.text, at, sentence.end):
            return True
        gets = is_paid if kind == "funding" else gains
        return undergoes(self.text, at, sentence.end) or (kind not in GAINING and gets(self.text, at, sentence.end))

    def done_to(self, found: Span, verb_at: int, end: int) -> bool:
        """Say whether something is done to somebody, perhaps behind what is added to him: "Boreal, which runs the app, was fined"."""
        return undergoes(self.text, found.end, end) or undergoes(self.text, verb_at - 1, end)

    def _is_given(self, kind: Kind, sentence: Sentence) -> bool:
        """Say whether the pronoun of a sentence is given a sum, and so gives none: "It was given $3 million"."""
        return kind == "funding" and subject_words(sentence.text) in THIRD_PERSON and IS_GIVEN.search(sentence.text) is not None

    def taker(self, sentence: Sentence, before: Sentence | None) -> str:
        """Return who is given money in a sentence, lest he be taken for who gives it: "The institute gets $4 million"; `before` tells what "it" is."""
        if before is not None and self._is_given("funding", sentence):
            given = self.subject(before)
            return self.bare(given) if given else ""
        subject = self.subject(sentence)
        return self.bare(subject) if subject and self.undergoes(subject, sentence, "funding") else ""

    def bare(self, named: Span) -> str:
        """Return a name without its article."""
        return self.text[named.start : named.end].removeprefix("The ").removeprefix("the ")

    def _is_told_to(self, subject: Span, sentence: Sentence) -> bool:
        """Say whether an office is told to act: "Agencies are told to publish"."""
        parts = clause(sentence.text)
        return (
            parts is not None and self.names.official(subject) and is_told_to(self.text, sentence.start + parts.verb_at - 1, sentence.end)
        )

    def _whose_goal(self, found: Span, sentence: Sentence, antecedent: Callable[[], Span | None]) -> Span | None:
        """Return who sets a country a goal: "Norway must become a maker of chips, he told deputies" is his; null where nobody tells it."""
        tells = TELLS.search(sentence.text)
        if (
            tells is None
            or not inside(self.names.found.places, found.start, found.end)
            or not MUST.match(self.text, found.end, sentence.end)
        ):
            return None
        return antecedent() if tells["who"] else self._teller("target", sentence)

    def _done_as_told(self, sentence: Sentence) -> Span | None:
        """Return by whom is done what somebody tells in a sentence: "They agreed that a corpus should be compiled by members"."""
        agreed = AGREED_THAT.match(sentence.text)
        said = clause(sentence.text[agreed.end() :]) if agreed else None
        at = agreed.end() + said.end if agreed and said else len(sentence.text)
        return self.passing.passive(sentence) if undergoes(sentence.text, at, len(sentence.text)) else None

    def _undergoes_it(self, sentence: Sentence) -> bool:
        """Say whether something is done to what a sentence's pronoun stands for."""
        parts = clause(sentence.text)
        return parts is not None and undergoes(sentence.text, parts.end, len(sentence.text))
