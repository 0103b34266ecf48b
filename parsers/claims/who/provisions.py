"""How sentences tell what a law or an order says: it speaks itself, or those whom it binds have a duty; neither has made it."""

from __future__ import annotations

import re

from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.verbs import words
from parsers.model import Span

OF_A_LAW = re.compile(
    r"(?:The|This|That|Its?)\s(?:\w+\s)?(?:law|act|bill|order|statute|ordinance|decree|regulation|text|draft|code|directive|measure|rules?)\b",
    re.IGNORECASE,
)
IT_SAYS = re.compile(  # of what was written: "It bans", "They take effect"
    r"(?:It|They)\s(?:also\s)?(?:sets? out|lays? down|covers?|appl(?:y|ies)|takes? effect|replaces?|contains?|includes?"
    r"|provides? for|requires?|obliges?|defines?|bans?|prohibits?|directs?|instructs?|orders|tasks|mandates?|authori[sz]es?|empowers?|revokes?|rescinds?|repeals?|amends?)\b"
)
IN_FORCE = re.compile(  # the verb of a law that holds or will: "(has) been in force since", "takes effect", "applies from"
    r"\s(?:(?:has|have|had|will|would|only|now|already|also)\s){0,2}(?:appl(?:y|ies|ied)(?:\ssince|\sfrom|\sas\sof|[.,;]|$)|(?:been|is|are|was|were|be)\s(?:already\s|now\s)?in\s(?:force|effect)\b"
    r"|(?:come|came|comes|entered|enter|enters|go|goes|went|gone)\sinto\s(?:force|effect)\b|(?:took|take|takes|taken)\seffect\b)"
)
IN_FORCE_SINCE = re.compile(r",\s(?:already\s|now\s)?(?:in\s(?:force|effect)|applicable|binding)\s(?:since|from|as\sof)\b")
THE_SAME = re.compile(  # the law that is spoken of already: "the new law", "the Act", not "the AI Act"
    r"(?:(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ii]ts|[Bb]oth)(?:\s[a-z][\w’'-]*)+|[Tt]he\s(?:Act|Law|Bill|Regulation|Ordinance|Code|Order|Decree))$"
)
OF_RULES = re.compile(r"(?:The|These|Those|This|Its?)\s(?:new\s)?(?:measures?|rules?|regulations?|codes?|guidelines?|standards?|orders?)\b")
MANY = re.compile(r"(?:^|\s)[a-z]+(?<!s)s$|^(?:[Tt]he\s)?[Pp]olice$|^(?:Every|Each|Any|Anyone|No|All)\b|^An?\s")
DUTY = re.compile(
    r"[^,;]{0,60}?\s(?:must|shall|may|can|cannot|have to|has to|had to|need to|needs to|are (?:required|obliged|bound|allowed|free)|would|will)\b"
)
ENFORCES = re.compile(
    r"\s(?:may|can|could|will|would|is able to|is allowed to)\s(?:also\s|not\s|then\s|only\s|itself\s)?(?:fine|punish|penali[sz]e|sanction|prosecute|impose (?:an?\s)?(?:fines?|penalt(?:y|ies)|sanctions?))\b"
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


def of_rules(sentence: str) -> bool:
    """Say whether a sentence tells of rules, which an agency may have made."""
    return OF_RULES.match(sentence) is not None


def another_law(sentence: str) -> bool:
    """Say whether a sentence tells that a law is in force which it calls by name, rather than the one spoken of: "The AI Act has been in force since May"."""
    parts = clause(sentence)
    if parts is None or not (IN_FORCE.match(sentence, parts.verb_at - 1) or IN_FORCE_SINCE.match(sentence, parts.end)):
        return False
    subject = sentence[parts.start : parts.end]
    return THE_SAME.match(subject) is None and subject.lower() not in words("pronouns")


def enforces(text: str, subject: Span, end: int) -> bool:
    """Say whether a law lets somebody punish, who has not made it: "the Commission may fine providers"."""
    return ENFORCES.match(text, subject.end, end) is not None


def bound(text: str, subject: Span, end: int) -> bool:
    """Say whether many of a kind have a duty or a right: "planning authorities must"; a body that "shall" is told to act."""
    return MANY.search(text[subject.start : subject.end]) is not None and DUTY.match(text, subject.end, end) is not None
