"""What a sum is for, told beside it: "$50 million for a safety institute", "Skills: $5 million", "a $2.4 billion package for AI"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.verbs import SIGNS
from parsers.claims.objects.noun_phrase import REST, any_of
from parsers.values.times.almanac import MONTH

ROUGHLY = r"(?:(?:up to|more than|at least|about|over|nearly|some|around|almost|roughly|close to|an estimated|another|a further)\s)?"
LABEL = re.compile(rf"(?P<what>[A-Z][^:.;]{{2,70}}?)(?::|\.--|\s[–—-]|,)\s{ROUGHLY}$")  # right before a sum
OWNS = re.compile(  # "the Access Fund of up to"
    r"\b(?:[Tt]he|an?|its|their|this|new)\s(?P<what>(?:(?!(?:the|an?|is|are|was|were|with|in)\b)[\w’'&-]+\s){1,8})"
    rf"(?:\([A-Z]{{2,8}}\)\s)?(?:of|worth)\s{ROUGHLY}$"
)
DETERMINED = re.compile(r"\b(?:an?|the|its|their|his|her|our|this|new|separate|annual|\w+-year)\s(?:[\w-]+,?\s)?$")
NAMED_BY = re.compile(
    r"(?:\s\([^)]*\))?[\s-]"
    r"(?!(?:for|in|over|per|to|from|by|and|or|of|that|which|a|an|the|more)\b)"
    r"(?!(?:will|would|could|may|can|must|shall|should|was|is|are|were|has|had|goes|go|went|comes?|came|flows?|pays?)\b)" + REST
)
LEADS_TO = re.compile(  # behind a sum, before what it is for
    rf"(?:[^,.;:(){SIGNS}\d]|\([^)]*\)"
    r"|,\s(?:starting|beginning|from)\s[^,.;]{3,30},"
    r"|,(?=\s(?:would|will|pays?|goes|went|is|are|was|were|has|mostly|mainly)\s)"
    r"|,\s(?=and\s\w+\s\w+\s(?:for|to)\b)"
    r"|,?\sin\s(?:early\s|late\s|mid-|fiscal\s)?(?:19|20)\d\d"
    r"|,?\s(?:over|across|in|within)\s(?:the\s)?(?:next\s)?[\w-]+\s(?:years|months)\b){0,70}?"
    r"\s(?:for|into|towards?|on|in|to(?: (?:build|fund|finance|support|develop|train|expand|buy|help|create|set up|pay for|promote|boost|strengthen)(?: and \w+)?)?)\s"
    r"(?!(?:the\s|its\s|this\s|next\s|coming\s|past\s|first\s|fiscal\s)*"
    r"(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s(?:\w+\s)?)?(?:years?|months?|weeks?|days?|quarter)\b)"
    rf"(?!(?:[\d.,]+|total|all|addition|which|whom|come|be|by|{MONTH})\b(?!\s[a-z]{{3,}}s\b))" + REST
)
RECEIVES = re.compile(  # what follows the subject to which a sum goes, or of which it is the price
    r"(?:(?:would|will|has|have|had|also|could|is to|are to)\s)*"
    r"(?:receives?d?|gets?|got|account(?:s|ed)? for|is worth|are worth|costs?|takes?|took|draws?|drew|gain(?:s|ed)?|win|wins|won)\b"
)
HAS = re.compile(rf"(?:has|have|had|comes? to|came to)\s{ROUGHLY}")  # the same, where the sum follows right away
PURPOSE = re.compile(rf"\b(?:{any_of('purpose')})\s(?P<what>[^.;]{{4,240}})", re.IGNORECASE)


def paid_for(sentence: str, beside: tuple[int, int] | None) -> Iterator[str]:
    """Yield what money in a sentence may be for, the likeliest first; `beside` is where its sum stands, null where it tells none."""
    if beside:
        yield from _beside(sentence, *beside)
    parts = clause(sentence)
    has = HAS.match(sentence, parts.verb_at) if parts and beside else None
    if parts and (RECEIVES.match(sentence, parts.verb_at) or (has and beside and has.end() == beside[0])):
        yield sentence[parts.start : parts.end]
    if purpose := PURPOSE.search(sentence, beside[1] if beside else 0):
        yield purpose["what"]


def _beside(sentence: str, start: int, end: int) -> Iterator[str]:
    """Yield what stands around a sum, and what it is for there."""
    before = sentence[:start]
    if label := LABEL.match(before):
        yield label["what"]
    if (named := NAMED_BY.match(sentence, end)) and (DETERMINED.search(before) or sentence[end] == "-"):
        yield named["what"]
    if (owns := OWNS.search(before)) and any(word[:1].isupper() for word in owns["what"].split()):
        yield owns["what"]
    if leads := LEADS_TO.match(sentence, end):
        yield leads["what"]
