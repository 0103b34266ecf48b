"""Who is named in a sentence otherwise than as its subject: by whom a thing is done, who is told to do it, who gives it, whose it is, who acts in a clause."""

from __future__ import annotations

import re

from parsers.claims.grammar.passives import agents_after, who_imposed, with_others
from parsers.claims.grammar.phrases import DOT_ENDS
from parsers.claims.grammar.subject import clause
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import inside
from parsers.claims.who.beside import Beside
from parsers.claims.who.giving import MONEY_FROM, WITHHOLDS, payer
from parsers.claims.who.names import Names
from parsers.claims.who.pronouns import is_person
from parsers.claims.who.provisions import it_says
from parsers.claims.who.within import DOES_NOT, inner, owner_in
from parsers.model import Kind, Span

_DIRECTS = r"directs?|directed|instructs?|instructed|tasks?|tasked|orders?|ordered|requires?|asks?|asked|mandates?|calls on"
_WHOM = (  # no "order of 11 December", no "order would set up"
    r" (?P<agent>(?!(?:of|by|from|on|was|were|is|are|will|would|may|could|can|should|must|has|had|to|that) )(?:the |all )?(?:[^,.;:]|(?<=\b[A-Z])\.){2,90}?)"
    r",?\s(?:to|in consultation)\b"
)
DIRECTED = re.compile(rf"\b(?:{_DIRECTS}){_WHOM}")
DIRECTS = re.compile(
    rf"(?:also )?(?:(?:{_DIRECTS}|tells?|told|empowers?|empowered|obliges?|obliged|allows?|allowed|permits?|permitted|enables?|enabled){_WHOM}"
    r"|(?:gives?|gave)\s(?P<given>[^,.;:]{2,90}?)\s(?:until\s)?[\w-]+\s(?:days?|weeks?|months?|years?)\sto\s"
    r"|lets?\s(?P<let>[^,.;:]{2,90}?)\s(?:put|spend|invest|buy|use|fine|ban|set|run|build|make|give|take|issue|lend|borrow|order|block|ask|require|share|open|decide|offer)\b)"
)
LETS = frozenset({"lets", "let", "allows", "allowed", "permits", "permitted", "enables", "enabled"})
# between an order and what it directs: "signed by the President last week", ", which the President signed in May,"
SIGNED_BEFORE = re.compile(r"(?:(?:signed|issued)\s(?:by\s)?[^,;:]{2,60}|,\swhich\s[^,;:]{3,60}\s(?:signed|issued)\b[^,;:]{0,40},)")
NEXT_TO = frozenset({"", "also", "now", "further", "then", "even"})  # stands between a subject and its verb
AT_WHOSE_WORD = re.compile(  # opens a sentence in which nobody else acts: "By order of the ministry, cameras were taken down"
    r"(?:[^,]{0,30},\s)?(?:(?:At|On|By|Upon|Under)\s(?:the\s|an?\s)?(?:joint\s)?(?:initiative|instigation|urging|behest|invitation|suggestion|proposal|insistence|direction|decision"
    r"|orders?|instructions?|command|decree|resolution|authority|mandate|auspices|supervision)|In\sa\s(?:decree|decision|resolution|circular))"
    r"\s(?:of|from|by)\s(?P<agent>[^,;:]{3,90}?),\s"
)
CHAMBER = re.compile(
    r"\b(?:[Ii]n|[Bb]efore|by|with|from|cleared|passed|at|[Ww]ithin|back to)\s(?P<agent>(?:the\s|our\s|its\s)?(?:[A-Z][\w’'-]+\s){0,3}"
    r"(?:Senate|House(?:\sof\s[A-Z]\w+)?|Parliament|Congress|Assembly|Diet|Knesset|Bundestag|Bundesrat|Duma|Sejm|Storting|Riksdag|Folketing|Majlis|Rada|Sabha|Chamber(?:\sof\s[A-Z]\w+)?"
    r"|parliament|legislature|Legislature|(?:lower|upper)\s(?:house|chamber)))\b"
)
VOTES = re.compile(  # a motion or an amendment, whoever moved it
    r"\b(?:[Mm]otions?|[Aa]mendments?|[Bb]ills?|[Pp]roposals?)\b[^.;]{0,120}?\b(?:was|were|been)\s(?:\w+ly\s)?(?:lost|defeated|rejected|voted\sdown|thrown\sout|carried)\b"
    r"|\bby\s\d+\svotes?\sto\s\d"
)
LICENSED_BY = re.compile(
    rf"\b(?:licen[cs]es?|permits?|permission|approval|clearance)\sfrom\s(?P<agent>[^,;()]{{3,80}}?)(?=[,;()]|{DOT_ENDS}|\s(?:and|for|to|in|before|under|was|is|were|are|will|would)\s|$)"
)

MADE_BY = re.compile(  # within a subject: "A motion by two senators failed", "A draft rule of the ministry would"
    r"(?<!seen)(?<!viewed)(?<!reviewed)(?<!obtained)\s(?P<how>by|of)\s(?P<agent>[^,;:()“”]{2,80}?)(?=[,;:()]|$|\s(?:for|in|on|to|and|at|with|from|that|which|who|since|under|into)\b)"
)
TOLD_BY = re.compile(  # "a statement quoted by a paper"; a plan that "was reviewed by" somebody is theirs to judge
    r"(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)(?<!\bis\s)(?<!\bare\s)\b(?:seen|viewed|reviewed|obtained|quoted|cited|reported|interviewed)\sby\s$"
)
CONTROLS = re.compile(
    r"(?:[’']s)?\s(?:new\s)?(?:export\s|chip\s|trade\s)?(?:licen[cs]es?|controls|curbs|restrictions|tariffs|sanctions|duties|ban)\b"
)
CALLED_A_BODY = re.compile(
    r"\b(?:Cent(?:er|re)|Office|Institute|Ministry|Department|Agency|Authority|Council|Board|Bureau|Commission|Commissioner|Secretary)$"
)
NAME_GOES_ON = re.compile(r"\sfor\s(?:the\s)?[A-Z][\w’'-]*(?:,?\s(?:and\s|of\s|for\s|the\s){0,2}[A-Z][\w’'-]*){0,6}")
BETWEEN = re.compile(  # "A deal between Boreal and the state was signed"
    r"\b(?:deal|agreement|pact|memorandum|MoU|partnership|accord|treaty|alliance|contract)\b[^.;:]{0,40}?\sbetween\s(?P<agent>[^.;:()]{5,120}?)"
    r"(?=[,.;:()]|\s(?:to|was|were|is|will|would|on|for|in|has|had|have|aims?|at|covers?|under|collapsed|fell|broke|ended|ran|lapsed)\s)"
)
BY_ITS_MAKER = re.compile(  # "One, by Senator Doe, would ban it"
    r"(?:One|Another|An?\s\w+|The\s(?:\w+\s)?\w+),\sby\s(?P<agent>[^,;:]{3,80}),\s"
)
MENTIONS = re.compile(  # what stands behind it is not the subject's: "She meant the decree that the governor signed"
    r"(?:also\s)?(?:meant|means|refer(?:s|red)\sto|alluded\sto|points?\sto|pointed\sto|cite[sd]?|recall(?:s|ed)|praise[sd]?|hail(?:s|ed)|invoke[sd]?|mention(?:s|ed)|critici[sz]e[sd]?|explain(?:s|ed)|brief(?:s|ed)\s(?:[\w’'-]+\s){0,4}?on|expressed\s(?:its|their|his|her)\s(?:\w+\s){1,2}(?:of|for))\s"
)
UNDER = re.compile(  # whose time it was: "announced under Ole Dahl in 2024"
    r"\b(?:announced|launched|unveiled|promised|pledged|passed|signed|adopted|introduced|proposed|begun|issued)\sunder\s(?P<agent>[A-ZÀ-Þ][\w.’'-]*(?:\s[A-ZÀ-Þ][\w.’'-]*){1,5})"
)
ANY_BODY = re.compile(
    r"\b(?:must|may|can|shall|should)\s(?:only\s|first\s)?be\s[^.;:]{3,60}?\sby\san?\s[a-z-]+$"
)  # whoever it will be has not made the rule
ANY = re.compile(r"[Aa]n?\s(?!(?:court|judge|jury)\b)[a-z-]+$")  # "what a country has written into law"
WHOM = re.compile(r"[\s,]{1,2}whom\s")
AFTER = re.compile(r"\b(?:after|when|once|because|as|since)\s(?:the\s)?$")  # "The firm was told to stop after (the regulator ruled)"
OPENS_CLAUSE = re.compile(  # "a regime that the president got through", "died when Parliament was prorogued"
    r"(?:\s(?:that|which|after|before|once|when)|,\s(?P<added>while|and|but|as))\s(?=(?:the|an?|its|their|his|her|my|our|one|this)\s|[A-Z])"
)


def only_lets(sentence: str) -> bool:
    """Say whether a sentence lets somebody act, who need not have begun to."""
    parts = clause(sentence)
    return parts is not None and parts.verb.lower() in LETS


class Passing:
    """Finds who acts in a sentence whose subject does not."""

    def __init__(self, text: str, names: Names) -> None:
        self.text, self.names, self.beside = text, names, Beside(text, names)

    def imposing(self, sentence: Sentence) -> Span | None:
        """Return who imposed a fine or a ban that a sentence mentions behind its own act."""
        found = (self.names.agent(sentence.start + start, sentence.start + end) for start, end in who_imposed(sentence.text))
        return next((who for who in found if who), None)

    def passive(self, sentence: Sentence) -> Span | None:
        """Return by whom a sentence says that something is done."""
        told = (span for span in agents_after(sentence.text) if not TOLD_BY.search(sentence.text, 0, span[0]))
        by = (
            self.names.agent(sentence.start + start, sentence.start + end)
            for start, end in told
            if not ANY_BODY.search(sentence.text, 0, end)
        )
        found = next(
            (self._in_full(Span(found.start, with_others(self.text, found.end, sentence.end))) for found in by if found), None
        ) or self._under_whom(sentence)
        return (self._who_called(found, sentence) or found) if found else None

    def _under_whom(self, sentence: Sentence) -> Span | None:
        """Return the person in whose time something was done."""
        under = UNDER.search(self.text, sentence.start, sentence.end)
        if len(inside(self.names.found.money, sentence.start, sentence.end)) > 1:
            return None  # each sum has its own giver
        found = self.names.agent(*under.span("agent")) if under else None
        return found if found and self.names.human(found) else None

    def mentioned(self, kind: Kind, sentence: Sentence) -> Span | None:
        """Return whose act a sentence is about that only mentions it."""
        parts = clause(sentence.text)
        if parts is None or MENTIONS.match(sentence.text, parts.verb_at) is None:
            return None
        chamber = CHAMBER.search(self.text, sentence.start + parts.verb_at, sentence.end) if kind == "legislation" else None
        return self._in_clause(sentence) or (Span(*chamber.span("agent")) if chamber else None)

    def _in_full(self, found: Span) -> Span:
        """Return somebody with what his name goes on with: "its Center (for AI Standards and Innovation)"."""
        more = NAME_GOES_ON.match(self.text, found.end)
        return Span(found.start, more.end()) if more and CALLED_A_BODY.search(self.text, found.start, found.end) else found

    def at_whose_word(self, sentence: Sentence) -> Span | None:
        """Return on whose initiative or order a thing is done, as the opening of a sentence says."""
        opens = AT_WHOSE_WORD.match(self.text, sentence.start, sentence.end)
        return self.names.agent(*opens.span("agent")) if opens else None

    def parties(self, kind: Kind, sentence: Sentence) -> Span | None:
        """Return between whom a sentence says that a deal is made."""
        between = BETWEEN.search(self.text, sentence.start, sentence.end) if kind == "partnership" else None
        return self.names.agent(*between.span("agent")) if between else None

    def _who_called(self, those: Span, sentence: Sentence) -> Span | None:
        """Return who had others do something: "was drafted by experts whom the ministry had called together"."""
        whom = WHOM.match(self.text, those.end, sentence.end)
        parts = clause(self.text[whom.end() : sentence.end]) if whom else None
        return self.names.agent(whom.end() + parts.start, whom.end() + parts.end) if whom and parts else None

    def directed(self, kind: Kind, sentence: Sentence) -> Span | None:
        """Return whom an instrument directs: a public body, for what it is told to do is its act."""
        if kind == "legislation":
            return None
        found = DIRECTED.search(sentence.text)
        return self.names.public(sentence.start + found.start("agent"), sentence.start + found.end("agent")) if found else None

    def told_by_instrument(self, kind: Kind, sentence: Sentence) -> Span | None:
        """Return the office that an instrument, as the subject of a sentence, tells to act: "The President's order told the minister to set up"."""
        parts = clause(sentence.text)
        told = DIRECTS.match(sentence.text, parts.verb_at) if parts and kind != "legislation" else None
        between = sentence.text[parts.end : parts.verb_at].strip() if parts else ""
        if parts is None or told is None or not (between in NEXT_TO or SIGNED_BEFORE.fullmatch(between)):
            return None
        subject = Span(sentence.start + parts.start, sentence.start + parts.end)
        if not (self.names.instrument(subject) or it_says(sentence.text)):
            return None
        first, last = told.span(next(group for group in ("agent", "given", "let") if told[group]))
        whom = self.names.agent(sentence.start + first, sentence.start + last)
        country = whom and any(
            whom.start <= place.start and place.end == whom.end for place in inside(self.names.found.places, whom.start, whom.end)
        )
        return whom if whom and self.names.official(whom) and not country else None

    def inner(self, sentence: Sentence) -> Span | None:
        """Return who acts in a clause within a sentence."""
        found, subject = inner(self.names, sentence.start, sentence.end), self.names.subject(sentence)
        if found is None or subject is None or found.start > subject.end:
            return found
        return self.upon(subject, sentence)

    def upon(self, subject: Span, sentence: Sentence) -> Span | None:
        """Return who did something upon which something is done to a subject, or has to be done by it: "Halden may have to stop after the regulator ruled"."""
        found = inner(self.names, subject.end, sentence.end)
        return found if found and AFTER.search(self.text, subject.end, found.start) else None

    def giver(self, kind: Kind, sentence: Sentence) -> Span | None:
        """Return from whom a sentence says that money comes."""
        gives = MONEY_FROM.search(self.text, sentence.start, sentence.end) if kind == "funding" else None
        if gives and WITHHOLDS.search(self.text, sentence.start, gives.start()):
            return None
        return payer(self.names, gives) if gives else None

    def aside(self, kind: Kind, sentence: Sentence) -> Span | None:
        """Return who is named in passing: the chamber that has a bill before it, who grants a licence, whose plan it is."""
        if kind == "legislation" and (chamber := CHAMBER.search(self.text, sentence.start, sentence.end)):
            return Span(*chamber.span("agent"))
        if kind == "legislation" and VOTES.search(self.text, sentence.start, sentence.end):
            return self._chamber_before(sentence.start)
        if kind == "trade_control" and (licensed := LICENSED_BY.search(self.text, sentence.start, sentence.end)):
            return self.names.agent(*licensed.span("agent"))
        if kind == "trade_control" and (country := self._whose_control(sentence)):
            return country
        return owner_in(self.names, sentence.start, sentence.end) or self.beside.body(kind, sentence)

    def _chamber_before(self, at: int) -> Span | None:
        """Return the legislature that was named last before a place, or the chamber."""
        named = next((org for org in reversed(inside(self.names.found.orgs, 0, at)) if org.form == "legislature"), None)
        return Span(named.start, named.end) if named else None

    def _whose_control(self, sentence: Sentence) -> Span | None:
        """Return the country whose controls a sentence tells of: "U.S. licences for chips have come through"."""
        places = inside(self.names.found.places, sentence.start, sentence.end)
        whose = (place for place in places if CONTROLS.match(self.text, place.end, sentence.end))
        return next((Span(place.start, place.end) for place in whose), None)

    def by_the_way(self, sentence: Sentence) -> Span | None:
        """Return whose thing the subject of a sentence is, else who acts in a clause within it."""
        return self._whose_subject(sentence) or self._in_clause(sentence)

    def _whose_subject(self, sentence: Sentence) -> Span | None:
        """Return whose thing the subject of a sentence is."""
        parts = clause(sentence.text)
        if maker := BY_ITS_MAKER.match(sentence.text):
            return self.names.agent(sentence.start + maker.start("agent"), sentence.start + maker.end("agent"))
        for made in MADE_BY.finditer(sentence.text, parts.start, parts.end) if parts else ():
            found = self.names.agent(sentence.start + made.start("agent"), sentence.start + made.end("agent"))
            if found and (made["how"] == "by" or self.names.public(found.start, found.end)):
                return found
        return None

    def _in_clause(self, sentence: Sentence) -> Span | None:
        """Return who acts in a clause within a sentence."""
        for opens in OPENS_CLAUSE.finditer(sentence.text):
            parts = clause(sentence.text[opens.end() :])
            if parts is None or parts.start > 0 or DOES_NOT.match(sentence.text, opens.end() + parts.verb_at - 1):
                continue
            found = self.names.agent(sentence.start + opens.end(), sentence.start + opens.end() + parts.end)
            if found and found.start == sentence.start + opens.end() and self._acts(found, listed=opens["added"] is not None):
                return found
        return None

    def _acts(self, found: Span, *, listed: bool) -> bool:
        """Say whether somebody acts, and is neither one of many nor, behind a comma, one country of several."""
        if ANY.match(self.text, found.start, found.end):
            return False
        named = " " in self.text[found.start : found.end] or self.names.official(found) or is_person(self.text, found)
        return named and not self.names.crowd(found) and not (listed and inside(self.names.found.places, found.start, found.end))
