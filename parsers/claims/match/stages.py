"""Whether two stages can be those of one act: the same, the act foreseen and then done, or ends that cannot both be true."""

from __future__ import annotations

from parsers.claims.match.actors import same_actor
from parsers.claims.match.compared import Compared
from parsers.claims.match.sums import same_sum
from parsers.model import HALTED

FORESEEN = frozenset({"considered", "proposed", "announced"})
UNDECIDED = frozenset({"considered", "proposed"})
DECIDED = frozenset({"announced", "enacted", "in_force"})
# which are planned and then done, as one act; a bill that is proposed and the same bill passed are two, each with a day of its own
PLANNED = frozenset({"funding", "institution", "infrastructure", "partnership", "strategy", "consultation"})
LATE = 14  # days after an act in which a paper may not know of it


def one_act(a: Compared, b: Compared) -> bool:
    """Say whether two stages can be those of one act."""
    return a.stage == b.stage or brought_out(a, b) or provided(a, b) or foreseen(a, b) or foreseen(b, a) or opposite(a, b)


def brought_out(a: Compared, b: Compared) -> bool:
    """Say whether one paper tells as announced what another tells as done: a pact that is signed, an office that is opened."""
    return a.kind in PLANNED and {a.stage, b.stage} == {"announced", "enacted"}


def provided(a: Compared, b: Compared) -> bool:
    """Say whether a bill and the law that it became provide one thing: a fine of the same sum."""
    return a.kind == "legislation" and {a.stage, b.stage} == {"proposed", "in_force"} and same_sum(a.sums, b.sums)[0] > 0


def foreseen(a: Compared, b: Compared) -> bool:
    """Say whether the one foresees what the other tells as done."""
    return planned(a, b) or awaited(a, b) or due(a, b)


def planned(a: Compared, b: Compared) -> bool:
    """Say whether the one tells as a plan what the other, later and of nobody else, tells as decided: money that is hoped for and granted."""
    if a.kind not in PLANNED or a.stage not in UNDECIDED or b.stage not in DECIDED or same_actor(a, b)[0] < 0:
        return False
    return a.told_on is None or b.told_on is None or a.told_on <= b.told_on


def awaited(a: Compared, b: Compared) -> bool:
    """Say whether the one awaits what the other tells somebody to have decided: on the bill of this number."""
    if a.stage != "considered" or b.stage in FORESEEN or not a.numbers & b.numbers or same_actor(a, b)[0] <= 0 or a.told_on is None:
        return False
    return not b.days or min((a.told_on - each.last).days for each in b.days) <= LATE


def due(a: Compared, b: Compared) -> bool:
    """Say whether the one tells what comes on a day, and the other that it came then."""
    if a.stage not in FORESEEN or b.stage in FORESEEN or a.told_on is None:
        return False
    named = [each for each in a.days if each.first == each.last >= a.told_on]
    return any(x.meet(y) for x in named for y in b.days)


def opposite(a: Compared, b: Compared) -> bool:
    """Say whether two claims tell ends of one thing that cannot both be true, signed and vetoed: of one number or sum, at one time."""
    stages = {a.stage, b.stage}
    if not stages & HALTED or stages & UNDECIDED:
        return False
    return bool(a.numbers & b.numbers or same_sum(a.sums, b.sums)[0] > 0) and any(x.meet(y) for x in a.days for y in b.days)
