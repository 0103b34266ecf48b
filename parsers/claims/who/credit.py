"""On whose word: whom a text credits with what it tells, pronouns led back to the name before them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from parsers.claims.grammar.openings import after_opening
from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.verbs import before_verb, verb_forms
from parsers.claims.who.informing import informs
from parsers.claims.who.pronouns import opens_before, taken_up
from parsers.formats.list_marks import BULLETS
from parsers.model import Span
from parsers.values.times.almanac import MONTH
from parsers.values.voices import attribution
from parsers.values.voices.attribution_clauses import SAID
from parsers.values.voices.attribution_forms import Attribution

PRONOUN = re.compile(r"(?:he|she|it|they|him|her|them|the latter)$", re.IGNORECASE)
NOBODY = re.compile(
    r"(?-i:(?!IT\s))(?:(?:up|down)\sfrom\b|.*\sden(?:y|ies|ied)$|(?:we|i|you|one|some|others|many|both|all|each|half|as|and|or|there|those|these|first|the|an?|after|before|since)$|(?:.*\s)?(?:we|i)$|i\s|(?:.*\s)?(?:neither|nor)$|(?-i:[a-z]+ly)$|an?\s.*\sit$"
    r"|(?:at|to|of|by|from|in|on|or)\b|(?:under|for|within|between)\s(?:the|an?|its|their|this|that|\d)|(?:over|against|amid|despite)\s[a-z]"  # "estimated at 5 million", "To understand why", "under a deal" announced in May
    r"|an?\s(?:[a-z-]+\s)?(?:clause|provision|paragraph|article|exemption|exception)$"  # "fines may be spread, a clause added in May"
    r"|.*\b(?:nobody|no one)\b|(?:last|next|late|early)\s\w+$"  # "a result nobody in the room had predicted", "reported last July"
    r"|(?:our|my|if|whether|unless|along|together|already|yesterday|today|who|which|(?:that|this)(?!\s[\w’'-]+(?:['’]s\s[\w\s,’'-]+)?$)|it|experts|critics|observers|with|exports?|what|no|nobody|none|nothing|neither|not)\b)",
    re.IGNORECASE,
)
OPENS = re.compile(  # a star right before a word is emphasis
    rf"^[\s{BULLETS}]+(?<!\*)|^(?:but|and|while|although|though|as|then|also|since|because|after|before|when|where|once|whose|(?:hours|days|weeks|months|minutes|shortly|soon|just)\s(?:after|before)|\d{{1,3}}\s(?=(?:Mrs?|Ms|Dr|The)\b))\s*(?<=\s)",
    re.IGNORECASE,
)
AFTER_NAME = re.compile(
    r",?\s(?:who|whose)\b.*$|,\s(?:which|quoting|citing|itself|themselves|himself|herself)\b.*$|\s(?:on|last|earlier|late|this(?=\s(?:week|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter)$))\s\w+(?:\s\d{1,2})?$|\s(?:yesterday|today|also|later|then|now|meanwhile)$"
    r"|\s(?:(?:who|whom|that)\s)?(?:we|I)\s(?:met|spoke|talked|interviewed|asked|heard)\b.*$|,\s(?:however|meanwhile|for\s(?:its|their|his|her)\spart)$|\s(?:at|during)\san?\s(?:[\w-]+\s){0,3}?(?:conference|briefing|event|hearing|session|call|meeting|forum|summit|seminar|panel)\b.*$|\sin\s(?:an?|its|their|his|her)\s[^,]*$|\sfor\s(?:around|about|some|nearly|over|up\sto)\s\d.*$|\s\([^()]*$",  # a bracket that is not closed
    re.DOTALL,
)
ENDS_OPEN = re.compile(r"^[a-z].*\s(?:but|and|or)$|\sto$")  # "sided with the company but": a deed; "leaves it to each state to"
CAME_WHEN = re.compile(  # "The news came hours after (the agency) said"
    r"\s(?:after|because|before|since|although|though|whereas|as)\s(?=(?:the|its|their|his|her|an?)\s|[A-Z]|[a-z]+(?:s|people|police)$)(?!.*\s(?:and|or|but)$)"
)
NAMES_FIGURES = re.compile(r"\s?(?!does)[a-z]{4,}s")  # "industry estimates" show: what stands right before a verb is none
BARELY = re.compile(
    r",?\s(?:already|merely|only|simply|just|even|privately|publicly|openly|quietly|grudgingly|candidly|bluntly)$"
)  # "the bill merely adds"
BOUND_TO = re.compile(r"(?:must|shall|should|ha(?:s|ve|d) to)(?:\s\w+ly)?\s$")  # "Applicants must show that"
OF_WHAT_IS_TOLD = re.compile(r"[^,]\s(?:that|which)\s")  # "a fund that the minister revealed" is told by whoever tells of the fund
IN_APPOSITION = re.compile(r"(?P<who>[^,]{2,80}),\s(?:an?|the)\s(?:[\w’'-]+\s){1,5}that\s[^,]*\Z")  # "Havn, a union that backs it,"
ITS_OWN_CLAUSE = re.compile(  # "the chips that two firms said (in May they would buy)"
    r"(?:(?:in|on|last|this)\s\w+\s){0,2}(?:they|it|he|she)\s(?:would|will|had|has|have|was|were)\b"
)
NO_NAME = re.compile(r"(?:has|have|had|is|are|was|were|did|does|do|will|would|could|can|may|must|should)\b")
PLACED = re.compile(  # "In the same breath London"
    rf"(?:In|On|At|By|With|From|During|After|Before|For|Under)\s(?:the|an?|its|his|her|their|this|that|one)\s(?:(?:[a-z\d][\w-]*|{MONTH})\s){{1,7}}(?=(?:the|its|his|her|their)\s|(?<!\bthe\s)[A-Z])"
)
PLACED_PRONOUN = re.compile(  # "In Oslo (she)"
    r"(?:In|On|At|By|For|With|From|During|After|Before|Under)\s(?:[\w’'.-]+\s){1,10}(?=(?:he|she|they|it)$)"
)
WHICH_ONE = re.compile(  # "people (briefed on the plan)", "a draft (seen by Reuters)"
    r"(?:[\w’'.-]+\s){1,8}?(?:\w+ed|seen|known|held|sent|shown|given|close|familiar|aware)\s(?:by|on|in|with|about|to|from|for|at|of)\s(?!to\b|and\b|but\b)[\w’'.&-]+(?:\s(?!to\b|and\b|but\b)[\w’'.&-]+){0,7}\s?"
)
LABELLED = re.compile(r"^(?P<who>[A-ZÀ-Þ][\w’'.-]{0,30}(?: [A-ZÀ-Þ][\w’'.-]{0,30}){1,3}): ", re.MULTILINE)
CLAIMS = re.compile(  # behind these, what insurers pay: "from denying insurance claims"
    r"\b(?:AI|marketing|advertising|product|performance|accuracy|insurance|benefits?|damages?|warranty|copyright|patent|asylum|medical|legal|health|welfare|disability|compensation|false|misleading)\s$"
)
LONGEST = 140  # characters; no name is longer
FARTHEST = 2000  # characters; nobody is quoted farther from where it is said who speaks
ENOUGH = 0.5  # of a sentence must lie in what is said


@dataclass(frozen=True, slots=True)
class Credit:
    """Who said what: `informs` where it is told as information, rather than announced, urged or promised."""

    source: Span
    cue: Span
    content: tuple[Span, ...]
    informs: bool

    def covers(self, start: int, end: int) -> bool:
        """Say whether most of a sentence is what they said, or says that they said it."""
        if start <= self.cue.start < end:
            return True
        said = [min(end, span.end) - max(start, span.start) for span in self.content if span.start < end and start < span.end]
        return sum(said) >= ENOUGH * (end - start)


def find_credits(text: str) -> tuple[Credit, ...]:
    """Return whom a text credits, in its order."""
    found: list[Credit] = []
    named: Span | None = None  # who was credited last
    labels = _by_initials(text)
    for each in attribution.find(text):
        if source := _source(text, each, named):
            source = labels.get(text[source.start : source.end], source) if text[each.cue.start] == ":" else source
            named = source
            found.append(Credit(source, each.cue, each.content, informs=informs(text, each)))
    return tuple(sorted(found, key=_cue))


def _by_initials(text: str) -> dict[str, Span]:
    """Return by their initials those whose names label lines: "Jo Doe: No.", and then "JD: Never."."""
    found: dict[str, Span] = {}
    for label in LABELLED.finditer(text):
        found.setdefault("".join(word[0] for word in label["who"].split()), Span(*label.span("who")))
    return found


def _source(text: str, told: Attribution, named: Span | None) -> Span | None:
    """Return who is told to have said something, a pronoun led to whom it means; null where that is nobody."""
    if told.source is None or (text[told.cue.start : told.cue.end] == "claims" and CLAIMS.search(text, told.source.start, told.cue.start)):
        return None
    who = _without_relative(text, told.source, told.cue)
    if apposed := IN_APPOSITION.match(text, who.start, who.end):
        who = Span(who.start, apposed.end("who"))
    if added := OF_WHAT_IS_TOLD.search(text, who.start, who.end):
        watches = before_verb(f"it {text[added.end() : who.end]}") == len("it")
        if told.content[0].start < who.start and watches:
            return Span(who.start, added.start() + 1)  # "the body (that watches the plan) warned"
        if text[told.cue.start : told.cue.end] not in SAID or not ITS_OWN_CLAUSE.match(text, told.content[0].start):
            return None
        who = Span(added.end(), who.end)
    if BOUND_TO.search(text, who.start, told.cue.start):
        return None
    source = _subject_of(text, who) or _trimmed(text, who)
    surface = text[source.start : source.end]
    if PRONOUN.match(surface):
        return taken_up(text, source, named, told.content[0])
    nobody = NOBODY.match(surface) or ENDS_OPEN.search(surface) or NO_NAME.match(surface)
    return source if 0 < len(surface) <= LONGEST and not nobody else None


def _without_relative(text: str, source: Span, cue: Span) -> Span:
    """Return who is told behind what he said without what is added to him: "“We lost,” said the head of a lab (that trains models)"."""
    added = OF_WHAT_IS_TOLD.search(text, source.start, source.end) if source.start >= cue.end else None
    return Span(source.start, added.start() + 1) if added else source


def near(found: Sequence[Credit], start: int, end: int) -> Iterator[Credit]:
    """Yield who is credited with a sentence: by a cue in it first, then by what others around it are told to have said."""
    close = found[bisect_left(found, start - FARTHEST, key=_cue) : bisect_left(found, end + FARTHEST, key=_cue)]
    yield from (credit for credit in close if start <= credit.cue.start < end)
    yield from (credit for credit in close if not start <= credit.cue.start < end and credit.covers(start, end))


def _subject_of(text: str, deed: Span) -> Span | None:
    """Return whose deed it is, where a phrase is one and no name: "Jo Doe, the minister, (held up a map and) asked"."""
    if text[deed.start : deed.end].partition(" ")[0] not in verb_forms():
        return None
    opens = opens_before(text, deed.start, until=deed.start + 1)
    parts = clause(text[opens : deed.end])
    return Span(opens + parts.start, opens + parts.end) if parts and opens + parts.verb_at == deed.start else None


def _cue(credit: Credit) -> int:
    return credit.cue.start


def _trimmed(text: str, span: Span) -> Span:
    """Return who is credited without what opens the phrase, its verb, or what follows the name."""
    start = span.start + after_opening(text[span.start : span.end])
    surface = text[start : span.end]
    while opens := OPENS.match(surface):
        start += opens.end()
        surface = surface[opens.end() :]
    for where in (PLACED_PRONOUN, PLACED):
        if placed := where.match(surface):
            start += placed.end()
            surface = surface[placed.end() :]
    surface = _without_end(surface)
    if WHICH_ONE.fullmatch(surface):
        return Span(start, start + len(surface.rstrip(" ,")))
    verb = before_verb(surface)
    if NAMES_FIGURES.fullmatch(surface, verb):
        verb = len(surface)
    if len(surface) <= LONGEST and (came := CAME_WHEN.search(surface, verb)):
        return _trimmed(text, Span(start + came.end(), start + len(surface)))
    surface = _without_end(surface[:verb].rstrip(" ,"))
    return Span(start, start + len(surface.rstrip(" ,")))


def _without_end(surface: str) -> str:
    """Return a phrase without what follows the name in it."""
    return BARELY.sub("", AFTER_NAME.sub("", surface))
