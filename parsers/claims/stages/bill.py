"""Is a document about a bill that is not passed yet, or even the text of one? What a bill or a draft provides for is proposed, in whatever words."""

from __future__ import annotations

import re

from parsers.claims.grammar.tense import verb_of
from parsers.claims.kinds.groups import STATED
from parsers.claims.stages.cues import BILL_NAMED, SIGNED, told_by
from parsers.model import Document, Kind, Stage

PASSED = told_by("passed")
OPENING = 300  # characters of a text
TITLED = re.compile(  # "H.R. 4223", "HB 2094", "Artificial Intelligence (Regulation) Bill", "Proposal for a Regulation"
    r"\b(?:H\.\s?[RF]\.|[HSA]\.?\s?[BF]\.?\s?\d|S\.\s?\d|as introduced\b"
    r"|(?i:bill|proposal for|(?:draft|proposed) (?:law|act|regulation|order|decree|directive|rules?|legislation|ordinance|code))\b)"
)
OPENS = re.compile(r"\bA BILL\b|\bintroduced the following bill\b|\b[Ii]ntroduced by\b")
LAW_ALREADY = re.compile(
    r"\b(?:Public Law|Pub\. ?L\.|Statutes of|[Aa]pproved by (?:the )?(?:[Gg]overnor|[Pp]resident)|[Rr]eceived royal assent|[Cc]haptered)\b"
)
ITSELF = re.compile(  # what only the text of a bill or a law calls itself
    r"(?<![“\"‘])\b[Tt]his (?:[Aa]ct(?! of\b)|section|subsection|subdivision|Article|Chapter|Title|Part|Law|Regulation|Directive|Order|Ordinance|Decree|Code|Rule)\b"
)
REPORTED = re.compile(
    r"\b(?:submitted|following|accompany\w*)\b[^.]{0,40}\b(?:REPORT|Report)\b|\bCommittee\b[^.]{0,60}\b(?:reports|recommends)\b"
)
FINDS = re.compile(r"(?:(?:The )?(?:Congress|Legislature|General Assembly|Parliament) (?:finds|declares|recogni[sz]es)|WHEREAS|Whereas)\b")
MADE: frozenset[Stage] = frozenset({"withdrawn", "announced", "passed", "enacted", "in_force"})


def speaks_of_a_bill(document: Document) -> bool:
    """Say whether what a document opens with is a bill that no chamber has passed yet."""
    opening = f"{document.title or ''}. {document.text[:OPENING]}"
    return BILL_NAMED.search(opening) is not None and not _has_passed(opening)


def is_bill(document: Document) -> bool:
    """Say whether a document is the text of a bill or a draft."""
    title, opening = document.title or "", document.text[:OPENING]
    named = TITLED.search(title) is not None and not _has_passed(title)
    if not named and not OPENS.search(opening):
        return False
    if REPORTED.search(opening):
        return False  # what a committee says of the bill
    return LAW_ALREADY.search(opening) is None and ITSELF.search(document.text) is not None


def _has_passed(words: str) -> bool:
    """Say whether a title or an opening tells that a chamber has passed what it names, or that it was signed."""
    return SIGNED.search(words) is not None or PASSED.search(words) is not None


def provided_by_a_bill(kind: Kind, sentence: str, told: Stage) -> Stage:
    """Return the stage of what the text of a bill tells, that of a law had it `told`: what it provides is proposed, what it finds has happened."""
    happened = FINDS.match(sentence) is not None or verb_of(sentence).tense in {"past", "perfect", "ongoing"}
    return told if happened or told not in MADE or kind in STATED else "proposed"
