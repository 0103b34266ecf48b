"""What many countries, or two, do together: how far a document tells of it, by its title, its first words, and how often it says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.claims.jurisdictions.where import IN_TITLE, OPENING, weighs
from parsers.model import Document, Org
from parsers.values.geography import places

SUBJECT = 40  # characters in which a text names who acts in its first sentence
_MANY = (
    r"(?:\d+|dozens of|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif)ty(?:-\w+)?)"
)
SEVERAL = re.compile(
    rf"\b(?:(?i:{_MANY}) (?:\w+ )?(?:countries|nations|governments|states|leaders|presidents|sides|delegations)"
    r"|(?:[Ww]orld|African|Asian|[Pp]olitical|[Gg]lobal) [Ll]eaders"
    r"|both (?:countries|governments|sides|nations)|signator\w{1,3}|[Dd]elegations|[Ss]ummit"
    r"|[Jj]oint (?:[Ss]tatement|[Dd]eclaration)|Declaration|[Ii]nternational (?:conference|treaty|guidelines|Guidelines))\b"
)
SHARED = re.compile(
    r"\b(?:[Jj]oint (?:[Ss]tatement|[Dd]eclaration|[Cc]ommuniqu[ée])|(?:[Cc]all|[Mm]eeting|[Mm]eets) (?P<whom>with)"
    r"|(?:Deal|Agreement|Pact|MoU|Memorandum(?: of \w+)?|Partnership) with"
    r"|[\w.]+[-–][A-Z][\w.]+ (?:\w+ ){0,2}(?:Talks|Dialogue|Deal|Pact|Agreement|Partnership|Collaboration|Cooperation|Summit))\b"
)
BOTH_STATES = re.compile(  # "both sides" may be of a lawsuit
    r"\b(?:[Bb]oth|[Tt]wo) (?:countries|governments|nations|[Pp]residents|capitals)\b"
)


def is_joint_text(document: Document) -> bool:
    """Say whether a document is of two countries by its title: a joint statement, a call, talks, a deal of theirs."""
    title = document.title or ""
    shared = SHARED.search(title)
    return shared is not None and (shared["whom"] is None or any(place.start >= shared.end() for place in places.find(title)))


def is_shared(document: Document) -> bool:
    """Say whether a document tells of what two countries do together."""
    return is_joint_text(document) or BOTH_STATES.search(document.text, 0, OPENING) is not None


def of_several(document: Document) -> int:
    """Return how much a document tells of what many countries do together: a summit, a declaration, leaders of a continent."""
    titled = IN_TITLE if SEVERAL.search(document.title or "") else 0
    return titled + sum(weighs(found.start()) for found in SEVERAL.finditer(document.text))


def of_a_body_of_many(bodies: Sequence[Org], begins: int) -> int:
    """Return how much a text tells of many nations by opening with what a body of theirs did: "The UN General Assembly adopted ..."."""
    return 2 * IN_TITLE if any(org.form == "international" and begins <= org.start < begins + SUBJECT for org in bodies) else 0
