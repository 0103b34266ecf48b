"""What is the subject of a sentence, and its verb? Found by what words may be: no parser, and null rather than a guess."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from parsers.claims.grammar.apposed import apposed
from parsers.claims.grammar.main_verb import BESIDE, FARTHEST, FREE, PARTICIPLE, is_plural, main_verb, only_verb
from parsers.claims.grammar.openings import NO_NOUN, PLACED, PREPOSED, after_opening, before_lead_in, tells_of_it
from parsers.claims.grammar.verbs import ADVERBS, EDGE, OBJECT, SIGNS, WORD, in_threes, is_verb, may_be_verb, verb_forms, words
from parsers.values.times.almanac import MONTH

SAID_THAT = re.compile(
    r"(?:\s(?:reporters|on \w+day|\w+day|late|earlier|yesterday|today|in a (?:statement|release|speech|letter|post)))*,?(?:\sthat)?\s",
    re.IGNORECASE,
)
REPORTS = r"reports?|rumou?rs|claims?|suggestions?|allegations?|speculation|talk|stories"  # what is denied, and no thing
DENIED_THAT = re.compile(  # "dismissed media reports that"
    r"(?:(?:has|have|had|also|again|\w+ly)\s){0,2}(?:den(?:ies|ied)|dismiss(?:es|ed)|reject(?:s|ed))\s(?:(?:on \w+day|\w+day|media|press|earlier|recent|any|the)\s){0,2}"
    rf"(?:(?:{REPORTS})\s)?that\s"
)
SAYS = re.compile(r"(?:(?:has|have|had)\s(?:(?:also|already|\w+ly)\s)?)?(?P<says>[\w’'-]+)")  # "had told"
WRITES_IN = re.compile(  # a clause into a law: "wrote in a ban"
    r"wr(?:ote|ites?)\sin\s(?:an?|the)\s(?!(?:\w+\s)?(?:statement|release|speech|letter|post|report|memo|paper|column|blog|filing|note|email|ruling|decision)\b)"
)
TOLD_THAT = re.compile(r"\s(?:(?!that\b|to\b)[\w’'.&-]+\s){1,7}that\s")  # "told the council that the department"
TOLD_WHOM = re.compile(  # "told the Herald the ministry had"
    r"\s(?:reporters|journalists|lawmakers|deputies|senators|parliament|MPs|(?:the\s)?[A-Z][\w&.-]*(?:\s[A-Z][\w&.-]*){0,3})(?:\s(?:on\s)?\w+day)?\s(?=(?:the|its|his|her|their|an?|it|he|she|they)\s)"
)
CONTRACTED = re.compile(r"(?P<subject>it|he|she|they|we|I|that|there)(?P<verb>[’'](?:s|re|ve|ll|d|m))\b", re.IGNORECASE)
TITLED = re.compile(
    r"(?:(?:[A-Z0-9$€£“\"(][\w’'.&,:“”\"()-]*|a|an|the|of|on|in|for|to|and|or|by|with|at|from|as|over|into)\s){4,}[A-Z0-9][\w’'.&”\"-]*$"
)
DEED_THAT_OPENS = re.compile(  # a verb that opens a sentence, and what it is done to or what was said
    r"(?P<verb>(?:Signed|Vetoed|Directed|Issued|Launched|Created|Established|Appointed)\s(?=[A-Z])"  # before a name no other verb is sure to be one
    r"|(?:[A-Z][a-z]+ed|Gave|Set|Put|Made|Built|Won|Held|Led)\s"
    rf"(?:(?P<that>that\s)|(?:the|an?|its|his|her|their|our|all|every|each|more|new|up|out|[{SIGNS}]?\d\S*)\s"
    r"(?![^,]{3,120},\s(?:the|an?|it|he|she|they|we|[A-Z][\w’'-]*)\s)))"  # not "Asked the same question, the minister ..."
)
SPEAKS = re.compile(r"(?P<who>I|We),\s")
LEADS_TO_PRONOUN = re.compile(  # "Pursuant to Article V, Section 6, (I)", "To take effect (it)"
    r"[^.;:]+,\s(?=(?:I|we|they|he|she)$)"
    rf"|(?:In|At|By|Under|For|From|With|On|After|Since|To|Until|Alongside|According to|Pursuant to|Instead|Despite|Through|As)\s(?:[^\s,]+\s){{1,14}}?{NO_NOUN}(?=(?:it|I|we|they|he|she)$)"
    r"|Instead\s(?=(?:it|I|we|they|he|she)$)"
)
QUOTE_ENDS = re.compile(r"[,.?!…][”\"]\s")
LABEL = 40  # characters; more of them before a colon are no label
RELATIVE_OPENS = re.compile(  # not "a breach of that law"
    r"[\s,]{1,3}(?:who|which|whose|where|(?<!\b(?:of|to|by|in|on|at)\s)(?<!\bfor\s)(?<!\b(?:with|from)\s)(?<!\bunder\s)that)\b"
)
INTRODUCED = re.compile(  # "A digital rights group, Paradigm Initiative," "Its head, Jo Doe,"
    r"(?i:an?|its|his|her|their|our|one)\s(?:[a-z][\w’'-]*|[A-Z]{2,6})(?:\s[a-z][\w’'-]*){0,5},\s"
    r"(?P<name>(?:the\s)?[A-Z][\w’'.-]*(?:\s(?:(?:of|for|the|de|van|and)\s)*[A-Z][\w’'.-]*){0,6})(?:\s\([^()]{1,30}\))?,"
)
DOING = re.compile(  # "Leaders (meeting in Oslo)", not "A meeting in Oslo"
    r"(?<!\bthe)(?<!\bThe)(?<!\b[Aa]n)(?<!\b[Aa])\s(?:meeting|gathering|gathered|assembled|attending|speaking|representing|travelling|acting)\s(?:in|at|on|for|with|to|under|the|an?|their|its)\s"
)
LAST_OF_SEVERAL = re.compile(r",? and (?:the )?\S+(?: \S+){0,4}$")
APPOSED = re.compile(  # "A team of five, drawn from the ministry and two agencies": what follows the comma is no further one of several
    r",\s(?:(?:\w+ed|drawn|made|built|led|set|known|chosen)\s(?:by|in|on|for|from|to|with|as|up|at|of)|together with|by|both)\s"
)
NO_SUBJECT = frozenset({"a", "the", "this", "its", "their", "his", "her"})  # alone: "The first" is one
AMONG = re.compile(r",\s(?:[^,]+\s)?(?:among|including)\s(?:them|those)\b|,\sincluding\s")  # "sixteen firms, Samsung among them"
FOR_ITS_PART = re.compile(
    r"\s(?:on the other hand|for (?:its|his|her|their) part|in turn|by contrast|so far|thus far|to date|for (?:example|instance)|as well|of course)$"
)
WHEN = re.compile(  # at the end of a subject: "The ministry on Monday", "Regulation 2024/1689 (2024)"
    r"(?:\s(?:on|in)\sthe\ssame\s(?:day|week|month|year)|(?:\s(?:from|since|of))?\s(?:on|last|this|in|late|early)\s"
    rf"(?:\w+day|morning|afternoon|evening|night|fortnight|week|month|year|spring|summer|autumn|winter|(?:\d{{1,2}}\s)?(?-i:{MONTH})(?:\s\d{{1,2}})?(?:,?\s\d{{4}})?|\d{{1,4}})"
    r"(?:\s(?:night|morning|evening|afternoon|week))?)?"
    r"(?:\s\([^()]{0,60}\d[^()]{0,60}\))?$"
)
OF_A_PARTY = re.compile(r"\s\([A-Z][\w.]{0,8}(?:,\s|[-–])[A-Z0-9][\w. -]{0,30}\)(?:,|$)")  # "Rep. Jo Doe (R., Fla.), who", "(D-San Jose)"
ACTED_ON = re.compile(r"\s(?:(?:down|off|aside|back|over|through)\s)?(?P<what>\S+)")  # behind a verb


@dataclass(frozen=True, slots=True)
class Clause:
    """Where a sentence's subject stands, and its verb."""

    start: int
    end: int
    verb: str
    verb_at: int


@lru_cache(maxsize=512)  # asked again for every slot of a claim
def clause(sentence: str) -> Clause | None:
    """Return the subject of a sentence and its verb; null where none is found."""
    at = after_opening(sentence)
    if TITLED.match(sentence):  # a headline in capitals: its verbs have them as well
        return _of_headline(sentence, at)
    if deed := _deed(sentence, at):
        if not deed["that"]:
            return None
        at = deed.end()  # "Announced that the fund will ...": who is told of there is its subject
    if named := apposed(sentence, at):
        (start, end), (verb, verb_ends) = named
        return Clause(start, end, sentence[verb:verb_ends], verb)
    if short := CONTRACTED.match(sentence, at):
        return Clause(at, short.end("subject"), short["verb"], short.start("verb"))
    begins = before_lead_in(sentence)
    own = _led_in_without_comma(sentence, begins, at) if begins < at else None
    return own or _found_from(sentence, at)


def _led_in_without_comma(sentence: str, at: int, ends: int) -> Clause | None:
    """Return the clause of what seems to lead in and is the sentence: "In Italy the authority fined a firm, the first there"."""
    found = _found_from(sentence[:ends].rstrip(" ,"), at)
    if found is None or found.start == at:
        return None
    after = ACTED_ON.match(sentence, found.verb_at + len(found.verb))
    does = after is not None and (OBJECT.match(after["what"]) is not None or after["what"][:1].isupper())
    added = clause(sentence[ends:]) is None or tells_of_it(sentence, ends)
    return found if does or (found.verb.lower() in words("auxiliaries") and added) else None


def _found_from(sentence: str, at: int) -> Clause | None:
    """Return the subject that begins at a place, or behind words of time or place there, and its verb."""
    for before, here, after in islice(in_threes(WORD.finditer(sentence, at)), FARTHEST - 1):
        if before[0].endswith((";", ":")):
            return _behind_label(sentence, here.start()) if before[0].endswith(":") else None
        word = here[0].strip(EDGE)
        if not may_be_verb(word):
            continue
        several = (before[0][:1].isupper() and " and " in sentence[at : before.start()]) or is_plural(sentence[at : before.end()])
        if is_verb(word, before[0], after[0] if after else "", several=several):
            begins = _after_place(sentence, at, before.end())
            if begins == at and PREPOSED.match(sentence, at) and PARTICIPLE.match(here[0]) and BESIDE.match(sentence, here.end()):
                continue  # "In a decision published on Friday the court"
            verb = main_verb(sentence, at, here.span())
            if begins == at and verb == here.span() and (leads := LEADS_TO_PRONOUN.match(sentence, at, before.end())):
                begins = leads.end()
            ends = verb[0] if FREE.match(sentence, at) else before.end()
            return _clause(sentence, begins, min(ends, verb[0]), verb)
    only = only_verb(sentence, at)
    return _clause(sentence, _after_place(sentence, at, only[0]), *only) if only else None


def _clause(sentence: str, begins: int, ends: int, verb: tuple[int, int]) -> Clause:
    """Return a clause of what stands between two places, trimmed, and a verb; a quotation that ends between them is no part of who says it."""
    for quoted in QUOTE_ENDS.finditer(sentence, begins, ends):
        begins = quoted.end()
    return Clause(*_named(sentence, begins, ends), sentence[slice(*verb)].strip(EDGE), verb[0])


def _behind_label(sentence: str, at: int) -> Clause | None:
    """Return the subject and verb of what stands behind a few words and a colon: "For comparison: a firm promised ..."."""
    said = clause(sentence[at:]) if at < LABEL and ": " not in sentence[at : at + LABEL] else None
    return Clause(at + said.start, at + said.end, said.verb, at + said.verb_at) if said else None


def opens_with_deed(sentence: str) -> bool:
    """Say whether a sentence is an item of a list that tells what somebody named above it did: "Created an AI council"."""
    return _deed(sentence, after_opening(sentence)) is not None


def _deed(sentence: str, at: int) -> re.Match[str] | None:
    """Return the deed that opens a sentence behind words of time; null where it opens with a subject."""
    deed = DEED_THAT_OPENS.match(sentence, at)
    return deed if deed and deed["verb"].split()[0].lower() in verb_forms() else None


def _of_headline(sentence: str, at: int) -> Clause | None:
    """Return the subject and verb of a headline whose words have capitals."""
    for before, here, after in islice(in_threes(WORD.finditer(sentence, at)), FARTHEST - 1):
        word = here[0].strip(EDGE)
        if before[0].endswith((";", ":")):
            return None
        if word[:1].isupper() and is_verb(word.lower(), before[0], after[0].lower() if after else ""):
            return Clause(at, _cut(sentence, at, before.end()), word, here.start())
    return None


def subject_words(sentence: str) -> str:
    """Return the words of a sentence's subject in lower case, none where none is found."""
    parts = clause(sentence)
    return sentence[parts.start : parts.end].lower() if parts else ""


def _after_place(sentence: str, start: int, end: int) -> int:
    """Return where a subject begins behind words of time or place without a comma: "In Arica the university"."""
    opens = PLACED.match(sentence, start, end)
    return opens.end() if opens else start


@lru_cache(maxsize=512)
def said_clause(sentence: str) -> Clause | None:
    """Return the subject and verb of what somebody is told to have said: "The ministry said that the fund will ..."."""
    says = clause(sentence)
    told = _told(sentence, says.verb_at) if says else None
    said = clause(sentence[told.end() :]) if told else None
    if told and said and sentence[told.end() : told.end() + said.verb_at].rstrip().endswith(" to"):
        return None  # "told ministers to have a plan ready"
    return Clause(told.end() + said.start, told.end() + said.end, said.verb, told.end() + said.verb_at) if told and said else None


def _told(sentence: str, at: int) -> re.Match[str] | None:
    """Return what leads from a place, where a verb stands, to what is told or denied by it."""
    verb = SAYS.match(sentence, at)
    if verb is None or verb["says"].lower() not in words("inform") or WRITES_IN.match(sentence, verb.start("says")):
        return DENIED_THAT.match(sentence, at)
    to_whom = None
    if verb["says"].lower() in {"told", "tells"}:
        to_whom = TOLD_THAT.match(sentence, verb.end()) or TOLD_WHOM.match(sentence, verb.end())
    return to_whom or SAID_THAT.match(sentence, verb.end())


def _named(sentence: str, start: int, end: int) -> tuple[int, int]:
    """Return where a subject stands: its name where it is first said what it is, "An NGO, Paradigm Initiative, faulted ..."."""
    if speaks := SPEAKS.match(sentence, start, end):  # "I, Jo Doe, hereby order"
        return speaks.span("who")
    named = INTRODUCED.fullmatch(sentence, start, end)
    return named.span("name") if named else (start, _cut(sentence, start, end))


def _cut(sentence: str, start: int, end: int) -> int:
    """Return where the subject ends: before a relative clause, an apposition, adverbs."""
    piece = sentence[start:end]
    if relative := RELATIVE_OPENS.search(piece):
        piece = piece[: relative.start()]
    if doing := DOING.search(piece):
        piece = piece[: doing.start()]
    if named := AMONG.search(piece):
        piece = piece[: named.start()]
    piece = piece.removesuffix(" to")  # a headline: "Singapore to set up a council"
    if party := OF_A_PARTY.search(piece):
        piece = piece[: party.start()]
    comma = piece.find(", ")
    if comma > 0 and (APPOSED.match(piece, comma) or not LAST_OF_SEVERAL.search(piece)):
        piece = piece[:comma]
    before = ""
    while piece != before:  # "The Senate late on Thursday"
        before, last = piece, piece.rfind(" ")
        if (
            last > 0
            and piece[:last].lower() not in NO_SUBJECT
            and piece[last + 1 : last + 2].islower()
            and ADVERBS.match(piece[last + 1 :])
        ):
            piece = piece[:last]
        piece = FOR_ITS_PART.sub("", WHEN.sub("", piece))
    return start + len(piece.rstrip(' ,“"—–-'))
