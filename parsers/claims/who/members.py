"""The Union and its members: which law binds them all, and of which of them those are whom the Union has not."""

from __future__ import annotations

import re
from collections import Counter

from parsers.claims.jurisdictions.meant import MEMBERS
from parsers.claims.sentences.spans import Spans

MEMBER_STATES = re.compile(  # whom a law of the Union tells to do something: "The Act lets member states", "member states had to", "Under the EU's AI Act,"
    r"(?:Act|Regulation|Directive|[Ll]aw)\b[^,.;]{0,40}\b[Mm]ember [Ss]tates\b|\b[Mm]ember [Ss]tates (?:should|must|have to|had to|were to|have until|had until)\b"
    r"|^Under the (?:European |EU(?:['’]s)? )?AI Act,|\bArticle \d+ of the AI Act\b|\bAI Act(?:['’]s|, whose) Article\b"
    r"|\b(?:[Uu]nder|(?:requirements|obligations|duties|(?:Annex|Article|Chapter)\s\w+)\sof) (?:Regulation|Directive) \(EU\)"
)
WITHIN_A_MEMBER = re.compile(
    r"\b(?:[Oo]pposition|[Ff]ederal|(?:trade|[a-z]{0,12}workers['’])\sunions?|(?:the|The)\s(?:[a-z]+\s)?(?:government|coalition|ministry|prime\sminister))\b(?!\sof\s)"
)


def binds_members(sentence: str, found: Spans) -> bool:
    """Say whether a sentence tells what an act asks of "member states", in a text that speaks of the Union: of whose law it tells."""
    return MEMBER_STATES.search(sentence) is not None and "EU" in found.spoken_of


def member_of(actor: str, found: Spans) -> str | None:
    """Return the member of the Union whom a story of its affairs tells of most, where those act whom the Union has not: "the opposition"."""
    often = Counter(place.code.partition("-")[0] for place in found.places)
    members = [code for code, _ in often.most_common() if code in MEMBERS]
    return members[0] if members and WITHIN_A_MEMBER.search(actor) else None
