"""Who states a view: under whose label it stands, who is told to have said it, who is its subject, who spoke before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.claims.grammar.phrases import DOT_ENDS, plain_words
from parsers.claims.grammar.subject import clause, subject_words
from parsers.claims.grammar.verbs import QUOTES, words
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import inside
from parsers.claims.who.credit import Credit, near
from parsers.claims.who.he_or_she import may_mean
from parsers.claims.who.holding import by_whom, holder_in
from parsers.claims.who.names import Names
from parsers.claims.who.pronouns import person_before
from parsers.claims.who.spoken_for import ITS_SPEAKER, for_subject
from parsers.claims.who.voices import Voices
from parsers.claims.who.within import inner
from parsers.model import Span

SPEAKS_ON = 3  # sentences for which somebody quoted may go on speaking; with 2 or 5 three of 3,731 claims are read otherwise
SAYS = re.compile(r"\s(?:said|says|added|adds|writes|wrote|commented|stated)$")
AND_ALSO = re.compile(r"(?:,\s(?:and|while|but|whereas)|;)\s$")
AFTER_QUOTE = re.compile(
    r"[,?!][”\"]\s(?:(?:reads?|says|said)\s(?:an?|the|its|their)\s(?:[a-z]+\s){0,2}?(?:statement|letter|post|report|memo|petition|paper)\s(?:from|by|of|signed\sby)\s(?P<from>[^,.;:]{2,70})(?=[,.;:])|(?P<before>(?:[\w.’'-]+\s){1,8}?)\b[a-z]+ed(?=[.;,\s])|[a-z]+ed\s(?P<behind>[A-Zt][^,.;:]{2,70})(?=[,.;:]))"
)
_VIEW = "ask|call|urge|oppose|object|push|fight|resist|reject|support|back|challenge|complain|protest|demand|argue|lobby|press|campaign|plead|warn"
TO_SPEAK = re.compile(  # "are likely to ask", "had lobbied", "will oppose"
    r"(?:(?:is|are|was|were)\s(?:(?:also|now|still|\w+ly)\s)?(?:likely|expected|set|ready|prepared|keen|sure|bound|poised|going|loath)\sto"
    rf"|will|would|may|might|could)\s(?:(?:also|now|still|\w+ly)\s)?(?:{_VIEW})\b"
    r"|(?:has|have|had|is|are|was|were)\s(?:(?:also|now|long|been|still|already|\w+ly)\s){0,2}"
    r"(?:lobb(?:ied|ying)|campaign(?:ed|ing)|push(?:ed|ing)\sfor|call(?:ed|ing)\s(?:for|on)|fought|fighting|pressing|opposing|urging|demanding|asking)\b"
)
LETTER_OF = re.compile(
    r"(?:an?|the)\s(?:[a-z]+\s){0,2}?(?:statement|letter|post|petition|memo|paper)\s(?:from|by|of|signed\sby)\s", re.IGNORECASE
)
OURS = re.compile(r"(?:We|Our)\b")
OUGHT = re.compile(r"^I\s|\b(?:should|must|ought\sto|needs?\sto)\b")  # what a columnist thinks, and what ought to be
WANTED = frozenset({"should", "must", "ought", "needs", "need", "shall"})
FOR_WHOM = re.compile(r"For\s(?P<who>[^,.;:“\"]{2,70}?)(?:,\s(?:who|which|an?|the)\s[^,]{2,80})?,?\s(?=(?:the|this|that|it|its)\s)")
STANDS_BEHIND = re.compile(  # "From Halden came the worry that", "Opposed are the Greens"
    r"(?:From\s(?P<from>[^,.;:]{2,70}?)\s(?:comes?|came)\s(?:an?|the|no|some|more|only)\s"
    r"|(?:(?:Strongly|Firmly|Also|Still)\s)?(?:Opposed|Against\s(?:it|this|that)|In\sfavou?r|Sceptical|Skeptical|Unhappy|Unimpressed|Unconvinced|Critical|Alarmed|Delighted)\s(?:is|are|was|were)\s"
    rf"(?P<behind>[^,;:]{{3,80}}?)(?=[,;:]|{DOT_ENDS}|\swho\s))"
)
FOR_WHOM_IT_IS = re.compile(r"(?:it|this|that|the\s\w+)\s(?:is|was|looks?|seems?|sounds?|feels?|smells?|means|amounts?|remains?)\s")
INTRODUCED = re.compile(r",\san?\s[^,]{3,60},\s")  # "The Halden Project, a think-tank,"
OF_WHICH = re.compile(r",\s(?:of|among|to|for)\s(?:which|whom)\s")
ANOTHER_SAYS = re.compile(r",\s(?:he|she|it|they)\s(?:\w+ly\s|also\s)?$")
ANYBODY = frozenset({"anyone", "everyone", "nobody", "whoever"})  # alone: nobody in particular
LONGEST = 80  # characters; a longer subject is more than who speaks
CLOSE = 40  # characters between a subject and the verb by which it says something


class Speakers:
    """Finds who speaks in a document's sentences in their order; who spoke may go on speaking."""

    def __init__(self, text: str, names: Names, credited: Sequence[Credit], voices: Voices) -> None:
        self.text, self.names, self.credits, self.voices = text, names, credited, voices
        self.last: tuple[int, Span, int] | None = None  # number of the sentence, who spoke there, and its line

    def forget(self) -> None:
        """Forget who spoke so far."""
        self.last = None

    def of(self, sentence: Sentence, number: int, usual: Span | None, before: Span | None) -> Span | None:
        """Return who states the view of a sentence; `usual` is who acts most often in the document, `before` the subject of the sentence before."""
        found = self._told(sentence, before)
        if found is None and self.voices.speech:
            found = self._others(sentence)
        elif found is None and self.voices.columnist and sentence.text[:1] not in QUOTES and OUGHT.search(sentence.text):
            found = self.voices.columnist
        elif found is None and not _is_i(sentence):
            held = self._taken_up(sentence, before) or self._holder(sentence, number)
            if held is None and self._wants(sentence):
                return self.voices.publisher or self.voices.author  # whose page wants it
            found = self._after_quote(sentence) or held or self._within(sentence)
        found = found or self._whose_text(sentence, usual)
        if found is not None:
            self.last = (number, found, sentence.line)
        return found

    def _told(self, sentence: Sentence, before: Span | None) -> Span | None:
        """Return who states a view as the sentence itself says, or the label or heading above it."""
        return (
            self._labelled(sentence)
            or by_whom(self.names, sentence)
            or self._credited(sentence, before)
            or holder_in(self.names, sentence.start, sentence.end)
            or self.voices.part_by(sentence.start)
            or self._own_view(sentence)
        )

    def _within(self, sentence: Sentence) -> Span | None:
        """Return who acts in a clause within a sentence; not one that quoted words speak of."""
        return None if sentence.text[:1] in QUOTES else inner(self.names, sentence.start, sentence.end)

    def _whose_text(self, sentence: Sentence, usual: Span | None) -> Span | None:
        """Return whose text a sentence stands in that names nobody; null where somebody writes as "I" whom the text does not name."""
        if own := self.voices.author or self.voices.publisher:
            return own
        if _is_i(sentence):
            return None
        if OURS.match(sentence.text):
            return None if self.voices.of_others else self.voices.main or usual
        return usual

    def _after_quote(self, sentence: Sentence) -> Span | None:
        """Return who is named behind what was said or held: "“A trap,” thundered Jo Doe", "Opposed are the Greens"."""
        said = AFTER_QUOTE.search if sentence.text[:1] in QUOTES else STANDS_BEHIND.match
        if (found := said(self.text, sentence.start, sentence.end)) is None:
            return None
        who = Span(*next(found.span(group) for group in ("from", "before", "behind") if found.groupdict().get(group)))
        return self.names.agent(who.start, who.end) or self.names.person(who)

    def _holder(self, sentence: Sentence, number: int) -> Span | None:
        """Return the subject of a sentence that tells a view, else who spoke just before; of whom something is wanted is not whose view it is."""
        subject, parts = self.names.subject(sentence), clause(sentence.text)
        of_a_text = parts is not None and self.names.instrument(Span(sentence.start + parts.start, sentence.start + parts.end))
        near = self.last is not None and (self.last[2] == sentence.line if of_a_text else number - self.last[0] <= SPEAKS_ON)
        before = self.last[1] if self.last is not None and near else None
        if self._wants(sentence):
            return self.voices.publisher or (before if self.last is not None and self.last[2] == sentence.line else None)
        if sentence.text[:1] in QUOTES:  # whom the quoted words speak of does not speak them
            return before
        return self._for_whom(sentence) or subject or self._group(sentence) or self._of_which(sentence) or before

    def _others(self, sentence: Sentence) -> Span | None:
        """Return of whom a speech tells that they held a view: "Few respondents supported it"; what others want now is its own view of them."""
        parts = clause(sentence.text)
        if parts is None or sentence.text[:1] in QUOTES or parts.verb.lower() not in words("views") or not parts.verb.endswith("ed"):
            return None
        return self.names.subject(sentence) or self._group(sentence)

    def _own_view(self, sentence: Sentence) -> Span | None:
        """Return whose text it is, where a sentence that is no quotation tells what "I" think."""
        return self.voices.author if _is_i(sentence) else None

    def _taken_up(self, sentence: Sentence, before: Span | None) -> Span | None:
        """Return whom the pronoun means that tells a view: "It recommended", "She urged"; `before` is the subject of the sentence before."""
        parts = clause(sentence.text)
        if parts is None or sentence.text[:1] in QUOTES:
            return None
        said = sentence.text[parts.start : parts.end].lower()
        if said in {"he", "she"} and parts.verb.lower() not in WANTED:
            return person_before(self.text, sentence.start + parts.start, said)
        if parts.verb.lower() not in words("views") | words("inform"):
            return None
        several = said in {"it", "they"} and before is not None and (self.names.official(before) or not self.names.human(before))
        return before if several else None

    def _for_whom(self, sentence: Sentence) -> Span | None:
        """Return for whom something is as the sentence quotes it: "For the Harbour Union the deal is “a trap”"."""
        found = FOR_WHOM.match(self.text, sentence.start, sentence.end)
        if found is None:
            return None
        if not any(mark in sentence.text for mark in QUOTES):
            views = FOR_WHOM_IT_IS.match(self.text, found.end(), sentence.end)
            return self.names.agent(*found.span("who")) if views else None
        named = found["who"].rpartition(" ")[2][:1].isupper()
        return Span(*found.span("who")) if named else self.names.agent(*found.span("who"))

    def _of_which(self, sentence: Sentence) -> Span | None:
        """Return who is told in an added clause to hold a view that is quoted: "We asked six firms, of which Boreal called it “fair”"."""
        added = OF_WHICH.search(sentence.text) if any(mark in sentence.text for mark in QUOTES) else None
        parts = clause(sentence.text[added.end() :]) if added else None
        if added is None or parts is None or parts.start > 0:
            return None
        return self.names.agent(sentence.start + added.end(), sentence.start + added.end() + parts.end)

    def _group(self, sentence: Sentence) -> Span | None:
        """Return a subject that has a view though nothing else says that it acts: many of a kind, or whoever says or wants something."""
        parts = clause(sentence.text)
        if parts is None or not ANYBODY.isdisjoint(plain_words(sentence.text[parts.start : parts.end])[:1]):
            return None
        group = Span(sentence.start + parts.start, sentence.start + parts.end)
        surface = sentence.text[parts.start : parts.end]
        speaks = (
            (parts.verb.lower() in words("views") or TO_SPEAK.match(sentence.text, parts.verb_at))
            and (not self.names.instrument(group) or INTRODUCED.match(self.text, group.end, sentence.end) is not None)
            and surface.lower() not in words("pronouns")
            and 0 < len(surface) <= LONGEST
        )
        return group if speaks or self.names.crowd(group) else None

    def _wants(self, sentence: Sentence) -> bool:
        parts = clause(sentence.text)
        return parts is not None and parts.verb.lower() in WANTED

    def _labelled(self, sentence: Sentence) -> Span | None:
        if not sentence.label or not sentence.label[:1].isupper() or sentence.text[:1] not in QUOTES:
            return None
        stands = sentence.label_in(self.text)
        if stands is None or inside(self.names.found.places, stands.start, stands.end):  # "KUALA LUMPUR: The ministry ..."
            return None
        label = Span(stands.start, stands.start + len(SAYS.sub("", sentence.label)))
        if any(sentence.start <= each.cue.start < sentence.end for each in near(self.credits, sentence.start, sentence.end)):
            return None  # "Reality Check: “A trap,” said Jo Doe"
        return label if self.names.agent(label.start, label.end) or self.names.person(label) else None  # no "Yes, but:"

    def _credited(self, sentence: Sentence, before: Span | None) -> Span | None:
        """Return who is told to have said what stands in a sentence; the sentence's own subject where it is that one.

        A pronoun that was led back means whoever is nearer: the person of whom the sentence before told.
        """
        subject = self.names.subject(sentence)
        for credit in near(self.credits, sentence.start, sentence.end):
            speaker = self.text[credit.source.start : credit.source.end]
            if before and self._means(before, sentence, credit, subject, speaker):
                return before
            for_him = subject and subject.end < credit.source.start and for_subject(sentence, speaker)
            if subject and (for_him or self._own_words(sentence, credit) or self._tells(subject, credit)):
                return subject
            if letter := LETTER_OF.match(self.text, credit.source.start, credit.source.end):
                return self.names.agent(letter.end(), credit.source.end) or credit.source
            if found := self.names.agent(credit.source.start, credit.source.end) or self.names.person(credit.source):
                return found
            quoted = sentence.text[:1] in QUOTES and sentence.start <= credit.cue.start < sentence.end
            if quoted and not self.names.instrument(credit.source):
                return credit.source  # whoever is quoted is somebody: "“We wait,” sighs one adviser"
        return None

    def _means(self, before: Span, sentence: Sentence, credit: Credit, subject: Span | None, speaker: str) -> bool:
        """Say whether who is credited means the subject of the sentence before: he is the nearer person, or a body and speaks for it."""
        human = self.names.human(before)
        if credit.source.end < before.start and sentence.start < credit.cue.start:
            return human and may_mean(subject_words(sentence.text), self.text, before)
        return subject is None and not human and ITS_SPEAKER.match(speaker) is not None

    def _tells(self, subject: Span, credit: Credit) -> bool:
        """Say whether a verb of telling follows a subject, with no end of a quotation between them: "“Norway must act,” she said"."""
        between = self.text[subject.end : credit.cue.start]
        if subject.end < credit.cue.start < credit.source.start or ANOTHER_SAYS.search(between):
            return False  # "Labour was left out, complained the union", "Congress must act, she added"
        return subject.end <= credit.cue.start <= subject.end + CLOSE and "”" not in between and '"' not in between

    def _own_words(self, sentence: Sentence, credit: Credit) -> bool:
        """Say whether a sentence's subject speaks for itself: somebody else is credited before it, or only in a clause added to it."""
        if not sentence.start <= credit.cue.start < sentence.end:
            return sentence.text[:1] not in QUOTES and not self._wants(sentence)
        return AND_ALSO.search(self.text[max(sentence.start, credit.source.start - 12) : credit.source.start]) is not None


def _is_i(sentence: Sentence) -> bool:
    """Say whether a sentence that is no quotation tells what "I" think or do."""
    return subject_words(sentence.text) == "i" and sentence.text[:1] not in QUOTES
