"""Who most likely acts where a sentence names nobody: those who may be meant in their order, and of them the first who can have done it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from parsers.claims.grammar.subject import opens_with_deed
from parsers.claims.jurisdictions.publisher import publishers
from parsers.claims.kinds.groups import BINDING
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import inside
from parsers.claims.stages.bill import is_bill
from parsers.claims.who.above import Above
from parsers.claims.who.acting import PUBLIC_ACTS, Acting
from parsers.claims.who.provisions import another_law, of_a_law, of_rules, punishes
from parsers.claims.who.voices import MINISTER, Voices
from parsers.model import Document, Kind, Place, Span

NO_LAWMAKER = re.compile(
    r"\b(?:[Aa]gency|[Aa]uthority|[Rr]egulator|Commissioner|[Bb]ureau|[Cc]ourt|[Jj]udge|[Pp]rosecutors?|[Pp]olice|office|Office|[Bb]oard|[Ss]pokes\w+)\b"
)
BYGONE = re.compile(  # of other makers than the law that a text is about
    r"(?:[^,]{2,40},\s)?(?:(?:An?|The|Its|Two|Three|Four|Five|Several|Some|Both)\s)?"
    r"(?:(?:earlier|previous|existing|former|older|current)|last\s(?:year|month|session)[’']s)\s(?:\w+\s)?(?:laws?|acts?|bills?|statutes?|texts?|drafts?|versions?|rules?)\b",
    re.IGNORECASE,
)
IN_A_PLACE = re.compile(r"(?:(?:[Aa]cross the border|[Nn]ext door|Over)\s)?[Ii]n\s(?:the\s)?")
OF_THE_UNION = re.compile(  # where a text is about another country; what brings it home is that country's: "a bill to apply the AI Act"
    r"(?:^|[:;,]\s|[Tt]hat\s|[Dd]oes\s)(?:[Tt]he|[Ii]ts)?\s?(?:(?:EU|European|Union)(?:[’']s)?\s(?:AI\s)?(?:[Aa]ct|[Rr]egulation|law|rules)|AI\sAct)\s[a-z]"
)
SHALL = re.compile(r"\bshall\b")


class Likely:
    """Finds who acts in the sentences of a document that name nobody, by what was told before them and by whose page it is."""

    def __init__(self, document: Document, headed: Mapping[int, Place], acting: Acting, above: Above, voices: Voices) -> None:
        self.headed, self.acting, self.above, self.voices = headed, acting, above, voices
        self.text, self.judged, self.names, self.acted = above.text, above.judged, above.names, above.acted
        self.abroad: Span | None = None  # to which other country the text turned last
        self.is_bill = is_bill(document)
        self.official = publishers(document) is not None or voices.headed  # an official page tells of its own acts

    def of(self, kind: Kind, number: int) -> Span | None:
        """Return who most likely acts; a law whose maker is not told is nobody's, nor is what a bill provides."""
        sentence = self.judged[number].sentence
        before = self.acted.last if self.acted.last_line == sentence.line else None  # within a paragraph one goes on acting
        if before and self.official and self._is_foreign(before):
            before = None  # of others an official page tells by the way
        if self.is_bill or punishes(sentence.text) or (kind == "legislation" and self._is_of_others(sentence, before)):
            return self.above.over_list(number)
        if kind in BINDING and of_a_law(sentence.text) and before != self.abroad:
            before = None
        if elsewhere := self._elsewhere(kind, sentence):
            self.abroad = elsewhere
            return elsewhere
        taker = self.acting.taker(sentence, self.judged[number - 1].sentence if number else None) if kind == "funding" else ""
        able = (who for who in self._candidates(kind, number, before) if who and self._may_do(kind, who, sentence))
        return next((who for who in able if self.acting.bare(who) != taker), None)

    def _candidates(self, kind: Kind, number: int, before: Span | None) -> Iterator[Span | None]:
        """Yield who may be meant, the likeliest first; `before` is who acted before in the same paragraph."""
        sentence, said = self.judged[number].sentence, self.voices
        office, teller, deed = self._office_above(number), self.acting.teller(sentence), opens_with_deed(sentence.text)

        yield self.above.over_list(number)
        yield office if deed else None
        yield self.acted.last if deed else None
        yield teller if teller and self.names.official(teller) else None
        yield said.deciders
        yield before if SHALL.search(sentence.text) else None  # an order tells what is done by whom it told to act
        yield said.speaker
        yield before
        yield self.acted.makers.get(kind)
        yield self._heading(sentence)
        yield said.we if said.author and MINISTER.search(self.text, said.author.start, said.author.end) else said.author
        if self._must_be_here(kind):
            if kind != "legislation":
                yield from self._of_the_whole_text(office)
            yield office
        yield teller

    def _is_foreign(self, who: Span) -> bool:
        """Say whether somebody is other countries than the one whose page it is."""
        places, about = inside(self.names.found.places, who.start, who.end), self.names.found.about
        bodies = inside(self.names.found.orgs, who.start, who.end)
        return bool(places) and not bodies and about not in {None, "INT"} and all(place.code != about for place in places)

    def _elsewhere(self, kind: Kind, sentence: Sentence) -> Span | None:
        """Return the other country to which a sentence turns: "In Denmark a similar draft is out for comment"."""
        place = next(iter(inside(self.names.found.places, sentence.start, sentence.end)), None)
        turns = place is not None and IN_A_PLACE.fullmatch(self.text, sentence.start, place.start) is not None
        if place is None or not turns or place.form != "name" or place.code == self.names.found.about:
            return None
        return Span(place.start, place.end) if kind in PUBLIC_ACTS | {"consultation", "strategy"} else None

    def _of_the_whole_text(self, office: Span | None) -> Iterator[Span | None]:
        """Yield whom a text as a whole tells of, the likeliest first; the office above a sentence rather than the country whose page it is."""
        main = self.voices.main
        countries = main is not None and self.names.place(main)

        yield main if self.official else self.acted.usual()
        yield self.acted.last
        yield office if countries and office and not self.names.place(office) else None
        yield main

    def _must_be_here(self, kind: Kind) -> bool:
        """Say whether who acts is somebody of this text; where an outlet has told of others already, it need not be."""
        return self.official or kind in PUBLIC_ACTS or not (self.acted.turned or self.acted.last)

    def _is_of_others(self, sentence: Sentence, before: Span | None) -> bool:
        """Say whether a sentence tells of another law than the one spoken of; "The AI Act has been in force" may be of who made it just before."""
        maker = self.acted.makers.get("legislation")
        if OF_THE_UNION.search(sentence.text) and self.names.found.about not in {None, "EU", "INT"}:
            return True
        return BYGONE.match(sentence.text) is not None or (another_law(sentence.text) and (maker is None or maker != before))

    def _office_above(self, number: int) -> Span | None:
        """Return the office that was the subject of a sentence shortly before, unless it was given something there."""
        return self.above.office(number, lambda found, at: self.acting.undergoes(found, self.judged[at].sentence, "funding"))

    def _heading(self, sentence: Sentence) -> Span | None:
        """Return the country whose name heads a sentence."""
        head = self.headed.get(sentence.line)
        return Span(head.start, head.end) if head else None

    def _may_do(self, kind: Kind, who: Span, sentence: Sentence) -> bool:
        """Say whether somebody can have done what a sentence tells: no firm bans, no agency or court makes laws, and a regulator makes rules only."""
        if kind != "legislation":
            return kind not in PUBLIC_ACTS or self.names.official(who)
        if NO_LAWMAKER.search(self.text, who.start, who.end) or not self.names.official(who):
            return False
        return of_rules(sentence.text) or not self.names.regulator(who)
