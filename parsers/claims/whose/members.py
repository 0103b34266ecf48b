"""Whose policy it is in a story of the Union or of a treaty: that of all its members together, or of the one member whose "opposition" acts."""

from __future__ import annotations

import re
from collections import Counter

from parsers.claims.jurisdictions.joint import OWN
from parsers.claims.jurisdictions.meant import members_of_the_union
from parsers.claims.kinds.groups import BINDING
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import Spans, inside
from parsers.model import Kind

MEMBER_STATES = re.compile(  # whom a law of the Union tells to do something: "The Act lets member states", "member states had to", "Under the EU's AI Act,"
    r"(?:Act|Regulation|Directive|[Ll]aw)\b[^,.;]{0,40}\b[Mm]ember [Ss]tates?\b|\b[Mm]ember [Ss]tates (?:should|must|have to|had to|were to|have until|had until)\b"
    r"|\b(?:prohibitions?|bans?|obligations|rules|duties|requirements)\s(?:[\w-]+\s){0,4}?(?:in|of|from|under)\sthe\s(?:EU\s|European\s)?AI\sAct\b(?!['’])"
    r"|^Under the (?:European |EU(?:['’]s)? )?AI Act,|\bArticle \d+ of the (?:EU |European )?AI Act\b|\bAI Act(?:['’]s|, whose) Article\b"
    r"|\b(?:[Uu]nder|(?:requirements|obligations|duties|(?:Annex|Article|Chapter)\s\w+)\sof) (?:Regulation|Directive) \(EU\)"
)
THE_ACT = re.compile(  # what it asks, in a story of one of the members: theirs are called laws, but one elsewhere may be "the AI Act" as well
    r"^Under the (?:AI Act|GDPR)\b|\bArticle \d+ of the GDPR\b|\b[Tt]he AI Act (?:has |had )?(?:oblig|requir|bans?|bann|prohibit|demand|forbid|forbad)\w{0,3}\b"
)
THEY_ALL = re.compile(r"Member States (?:should|must|have to|had to|were to|have until|had until)\b", re.IGNORECASE)
PROPOSES = re.compile(  # what none but the Union's Commission lays before Parliament
    r"The\sCommission\s[^.;]{0,40}?\b(?:proposed|proposes|tabled|published|adopted|presented|put\sforward|plans|wants)\s[^.;]{0,80}?"
    r"\b(?:AI\sAct|[Dd]igital\s[Oo]mnibus|(?:GPAI|[Gg]eneral-purpose\sAI)\s[Cc]ode|Digital\s(?:Services|Markets)\sAct)\b"
)
TREATY = re.compile(r"(?:The|That|This|A)\s(?:[\w’'-]+\s){0,4}(?:treaty|convention|protocol)\b")
WITHIN_A_MEMBER = re.compile(
    r"\b(?:[Oo]pposition|[Ff]ederal|(?:trade|[a-z]{0,12}workers['’])\sunions?|(?:the|The)\s(?:[a-z]+\s)?(?:government|coalition|ministry|prime\sminister))\b(?!\sof\s)"
)


def law_of_many(sentence: str, found: Spans) -> str | None:
    """Return whose law a sentence tells of, where it binds many: what an act asks of "member states", in a text that speaks of the Union; a treaty."""
    if TREATY.match(sentence):
        return "INT"
    told = MEMBER_STATES.search(sentence) or (found.about in members_of_the_union() and THE_ACT.search(sentence))
    return "EU" if told and "EU" in found.spoken_of else None


def they_all_must(sentence: str) -> bool:
    """Say whether a sentence tells the members of the Union as such what they have to do, so that none of them acts: "Member States should have named"."""
    return THEY_ALL.match(sentence) is not None


def proposed_by_the_union(sentence: str) -> bool:
    """Say whether "the Commission" that a sentence opens with, called by no fuller name, is the Union's: it proposes to change a law of the Union."""
    return PROPOSES.match(sentence) is not None


def acts_within_a_member(actor: str) -> bool:
    """Say whether somebody acts whom members of the Union have and the Union has not: "the opposition"."""
    return WITHIN_A_MEMBER.search(actor) is not None


def most_told_of(found: Spans) -> str | None:
    """Return the member of the Union that a text tells of most."""
    often = Counter(place.code.partition("-")[0] for place in found.places)
    return next((code for code, _ in often.most_common() if code in members_of_the_union()), None)


def only_of_a_member(sentence: Sentence, code: str | None, found: Spans) -> bool:
    """Say whether a sentence names a member of the Union by its adjective alone: "an Austrian campaigner" may well speak of the Union's law."""
    forms = {place.form for place in inside(found.places, sentence.start, sentence.end) if place.code == code}
    return forms == {"adjective"} and code in members_of_the_union()


def told_by_the_way(kind: Kind, code: str | None, last: str | None, home: str | None) -> bool:
    """Say whether a claim tells by the way of another than the `home` of its document, so that the next of its kind may be of the `last` one again.

    Of another country in a text that speaks of its own, "A neighbour has such a law as well."; in one on a member, of what the Union gives it;
    of the accord of two that a licence follows.
    """
    if code is None or home is None or home == "INT":
        return False
    if code == "EU" and kind not in BINDING:
        return home in members_of_the_union()  # whom it gives something by the way; its laws go on binding
    if code == "INT" and kind == "trade_control":
        return True
    another_part = "-" in code and "-" in home and code != home
    first = last is None and home != "EU" and kind in OWN  # a story may well begin with another's law
    return (first or last == home) and code not in {"EU", "INT"} and (another_part or code.partition("-")[0] != home.partition("-")[0])
