"""How sentences tell what a law or an order says: it speaks itself, or those whom it binds have a duty; neither has made it."""

from __future__ import annotations

import re

from parsers.model import Span

OF_A_LAW = re.compile(
    r"(?:The|This|That|Its?)\s(?:\w+\s)?(?:law|act|bill|order|statute|ordinance|decree|regulation|text|draft|code|directive|measure|rules?)\b",
    re.IGNORECASE,
)
IT_SAYS = re.compile(
    r"(?:It|They)\s(?:also\s)?(?:sets? out|lays? down|covers?|appl(?:y|ies)|takes? effect|replaces?|contains?|includes?"
    r"|provides? for|requires?|obliges?|defines?|bans?|prohibits?|directs?|instructs?|orders|tasks|mandates?|authori[sz]es?|empowers?|revokes?|rescinds?|repeals?|amends?)\b"
)
MANY = re.compile(r"(?:^|\s)[a-z]+(?<!s)s$|^(?:[Tt]he\s)?[Pp]olice$|^(?:Every|Each|Any|Anyone|No|All)\b|^An?\s")
DUTY = re.compile(
    r"[^,;]{0,60}?\s(?:must|shall|may|can|cannot|have to|has to|had to|need to|needs to|are (?:required|obliged|bound|allowed|free)|would|will)\b"
)
PUNISHES = re.compile(
    r"(?:Whoever|Anyone|Everyone|(?:Any|Every|No|An?)\s\w+)\b[^.;]{0,240}?\sshall\s(?:be\s(?:fined|punished|guilty|liable|subject|imprisoned|sentenced)|forfeit|pay a)\b"
)


def punishes(sentence: str) -> bool:
    """Say whether a sentence provides who shall be punished, and leaves open by whom."""
    return PUNISHES.match(sentence) is not None


def it_says(sentence: str) -> bool:
    """Say whether the "it" of a sentence is what was written, not who wrote it."""
    return IT_SAYS.match(sentence) is not None


def of_a_law(sentence: str) -> bool:
    """Say whether a sentence tells what a law says, which is of who made it."""
    return it_says(sentence) or OF_A_LAW.match(sentence) is not None


def bound(text: str, subject: Span, end: int) -> bool:
    """Say whether many of a kind have a duty or a right: "planning authorities must"; a body that "shall" is told to act."""
    return MANY.search(text[subject.start : subject.end]) is not None and DUTY.match(text, subject.end, end) is not None
