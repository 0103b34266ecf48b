"""What several countries do together: who acts, with whom, and how such acts are called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from parsers.claims.jurisdictions.meant import is_partner, members_of_the_union
from parsers.model import Kind, Org, Place, Span

SHARED = re.compile(  # what several countries do, or a text or circle of theirs that one of them joins
    r"\bhost(?:s|ed|ing)?\s(?:[\w-]+\s){1,6}[Ss]ummit\b|\b[Ss]ummit(?:\sin\s\w+)?,\swhich\s\w+\shost(?:s|ed)\b"
    r"|\b(?:invit\w{2,5}\sto|second|third|fourth|fifth|next)\s(?:[\w’'-]+\s){0,4}[Ss]ummit\b"
    r"|\b(?:[Cc]onvention|[Dd]eclaration|[Tt]reaty|accession|[Ff]riends (?:[Gg]roup|of)|[Nn]etwork of (?:AI )?(?:[Ss]afety )?[Ii]nstitutes|Rome Call|Hiroshima (?:AI )?[Pp]rocess|BRICS)\b"
    r"|\b[A-Z]\w+[-–][A-Z]\w+\s(?:[A-Z]\w+\s){0,3}(?:Agreement|Partnership|Pact|Accord|Dialogue|Deal|Alliance)\b"
    r"|\b(?:countries|nations|other governments|world leaders|signator\w{1,3}|member states"
    r"|international (?:community|conference|panel|network)|G7|G20|United Nations|UN|OECD|bilateral"
    r"|both (?:countries|governments|sides|nations)|two (?:countries|governments|nations)|(?:\d+|[a-z]+ty|dozens of) governments)\b"
)
_OF_ALL = r"(?:UN|U\.N\.|United\sNations|General\sAssembly|Security\sCouncil|Human\sRights\sCouncil)"
RESOLVED = re.compile(  # whichever country put it forward
    rf"\b{_OF_ALL}(?:['’]s)?\s(?:[\w-]+\s){{0,4}}?(?:resolution|treaty|convention)\b"
    rf"|\b(?:resolution|treaty|convention)\s(?:[\w-]+\s){{0,6}}?(?:at|of|in|by|before)\sthe\s{_OF_ALL}\b"
)
BOTH = re.compile(
    r"(?<!\bon )(?<!\bfor )(?<!\bheard )\b(?:[Bb]oth|[Tt]wo) (?:countries|governments|sides|nations|[Pp]residents|leaders|capitals|delegations)\b"
)
BESIDE_ANOTHER = re.compile(  # "the ministry and the Korean Ministry of Science"
    r"(?:[Tt]he|[Ii]ts)\s(?:[a-z]+\s)?(?:ministry|government|department|agency|commission|authority|office|institute)\sand\s(?:the\s)?[A-Z]"
)
HOSTS = re.compile(r"\bhost(?:s|ed|ing)?\b")
OWN = frozenset({"position", "legislation", "regulation", "enforcement"})  # kinds of acts that a country has to itself
JOINTLY = frozenset({"partnership", "consultation", "institution"})  # kinds of acts that countries do with each other
BETWEEN = JOINTLY - {"institution"}  # and which none of them can do alone
SEVERAL = 3  # countries in one name


@dataclass(frozen=True, slots=True)
class Around:
    """What says whose policy a sentence tells of: the places and bodies in it and in its actor, whose office publishes it, whose name heads it."""

    sentence: Span
    actor: Span | None
    places: Sequence[Place]
    bodies: Sequence[Org]
    official: str | None
    headed: str | None = None
    home: str | None = None  # the country that the document is about
    together: bool = False  # the document tells of what two countries do together
    joint_text: bool = False  # and is a text of theirs, or of their meeting


def is_joint(kind: Kind, text: str, around: Around, acting: Sequence[str], here: Sequence[str]) -> bool:
    """Say whether a sentence tells of what several countries do together."""
    actor = around.actor
    if actor is not None and BOTH.search(text, actor.start, actor.end):
        return True
    if kind == "partnership" and actor is not None and acting and BESIDE_ANOTHER.match(text, actor.start, actor.end):
        return around.home not in countries(acting)
    if kind in BETWEEN and actor is not None and len(_named_in(actor, around)) >= SEVERAL:
        return True  # "Universities from Chile, Peru and Uruguay"
    if _is_of_many(kind, text, around):
        return True
    told_here = actor is not None and around.sentence.start <= actor.start < around.sentence.end
    alone = acting and (told_here or kind not in JOINTLY)
    # what one of two builds, pays or sets up in a story of what they agreed is its own; what a joint text says is of both
    if (around.joint_text and kind not in OWN and not alone) or (around.together and kind in BETWEEN and not (acting and told_here)):
        return True
    with_whom = [place.code for place in around.places if place.start < around.sentence.end and is_partner(text, place)]
    of_its_members = set(acting) == {"EU"} and countries(here) <= members_of_the_union() | {"EU"}  # it picks some of their sites
    several = (not of_its_members and len(countries([*acting, *here, *with_whom]) - {"INT"}) > 1) or bool(
        countries(with_whom) - {"INT", around.home}
    )
    own = around.official is not None and len(set(acting)) == 1 and not with_whom  # what an official page tells of its own body
    return kind == "partnership" and ((several and not own) or SHARED.search(text, around.sentence.start, around.sentence.end) is not None)


def _named_in(actor: Span, around: Around) -> set[str]:
    """Return the countries that the name of an actor tells."""
    return countries([place.code for place in around.places if actor.start <= place.start < actor.end]) - {"INT"}


def _is_of_many(kind: Kind, text: str, around: Around) -> bool:
    """Say whether a sentence tells of what no country does alone: a resolution of all, what two governments do, what a story of many tells of."""
    within = around.sentence.start, around.sentence.end
    if kind == "legislation":
        return RESOLVED.search(text, *within) is not None
    among_many = kind == "partnership" and around.home == "INT" and HOSTS.search(text, *within) is None
    return among_many or (kind in BETWEEN and BOTH.search(text, *within) is not None)


def countries(codes: Sequence[str]) -> set[str]:
    """Return the countries of codes, which may be of parts of them."""
    return {code.partition("-")[0] for code in codes}
