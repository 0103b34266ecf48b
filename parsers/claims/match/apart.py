"""What tells two acts apart whatever else they share: the numbers of two laws, those whom it is done to, two firms, two chambers, two views."""

from __future__ import annotations

import re

from parsers.claims.match.actors import same_actor
from parsers.claims.match.compared import Compared, words
from parsers.claims.match.stages import one_act

# by a name of its own or by another: "the Framework Act", "the AI Basic Act"
CALLED_IN_MANY_WAYS = frozenset({"legislation", "regulation", "strategy", "institution", "position", "funding"})
OF_ONE_DOER = frozenset({"funding", "infrastructure", "target", "strategy"})  # a pact has two, a fine who pays and who imposes it
VERSIONS = frozenset({"draft", "final"})
UPPER = re.compile(r"\b(?:Senate|(?:House of )?Lords|Bundesrat|Rajya Sabha|House of Councillors|[Uu]pper (?:[Hh]ouse|[Cc]hamber))\b")
LOWER = re.compile(
    r"\b(?:House of Representatives|(?:House of )?Commons|Chamber of Deputies|Bundestag|Lok Sabha|(?:National|State) Assembly"
    r"|[Ll]ower (?:[Hh]ouse|[Cc]hamber)|U\.?S\.? House)\b"
)
FOR = words(
    "welcomes welcomed welcoming praises praised praising hails hailed hailing endorses endorsed endorsing applauds applauded backs backed backing"
    " supports supported supporting"
)
AGAINST = words(
    "criticises criticised criticising criticizes criticized criticizing opposes opposed opposing condemns condemned condemning rejects rejected"
    " rejecting denounces denounced denouncing slams slammed slamming objects objected objecting"
)


def comparable(a: Compared, b: Compared) -> bool:
    """Say whether two claims are of one kind, of one place as far as is known, and told as of one stage of an act; none denies the other."""
    if a.kind != b.kind or (a.factuality == "negated") != (b.factuality == "negated") or not one_act(a, b):
        return False
    return not a.jurisdiction or not b.jurisdiction or a.jurisdiction == b.jurisdiction


def apart(a: Compared, b: Compared) -> bool:
    """Say whether two comparable claims tell of two acts, whatever else tells of both."""
    if a.numbers and b.numbers and not a.numbers & b.numbers:  # "Senate Bill 53" is not "SB 1047"
        return True
    if (a.object ^ b.object) >= VERSIONS and len(a.object & VERSIONS) == 1:  # the draft of one, the final form of the other
        return True
    return others_undergo(a, b) or others_do(a, b) or (a.kind == "position" and not same_view(a, b))


def others_undergo(a: Compared, b: Compared) -> bool:
    """Say whether both are done to somebody whom the other does not name: who fines Mistella does not fine Voxara."""
    if a.kind in CALLED_IN_MANY_WAYS or not a.names or not b.names:
        return False
    return not a.names & (b.words | b.names) and not b.names & (a.words | a.names)


def others_do(a: Compared, b: Compared) -> bool:
    """Say whether two do it who are not one: two firms of which neither names the other, two chambers of a parliament."""
    one, other = a.actor or "", b.actor or ""
    if (UPPER.search(one) and LOWER.search(other)) or (LOWER.search(one) and UPPER.search(other)):
        return True
    if a.kind not in OF_ONE_DOER or a.actor_is_public is not False or b.actor_is_public is not False:
        return False
    firms = words(one), words(other)
    return all(firms) and not firms[0] & (firms[1] | b.words) and not firms[1] & a.words


def same_view(a: Compared, b: Compared) -> bool:
    """Say whether two positions can be one: a view is somebody's, is of something, and is for it or against it."""
    opposed = (side(a), side(b)) in {("for", "against"), ("against", "for")}
    return same_actor(a, b)[0] > 0 and bool(a.object & b.object) and not opposed


def side(view: Compared) -> str | None:
    """Return whether a view is for or against what it is of; null where its words tell neither, or both."""
    sides = {"for": view.words & FOR, "against": view.words & AGAINST}
    told = [name for name, found in sides.items() if found]
    return told[0] if len(told) == 1 else None
