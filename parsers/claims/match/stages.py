"""Whether two stages can be those of one act: the same, the act foreseen and then done, or ends that cannot both be true."""

from __future__ import annotations

from parsers.claims.match.actors import same_actor
from parsers.claims.match.compared import Compared
from parsers.claims.match.sums import agree

FORESEEN = frozenset({"considered", "proposed", "announced"})
UNDONE = frozenset({"withdrawn", "delayed"})
UNDECIDED = frozenset({"considered", "proposed"})


def one_act(a: Compared, b: Compared) -> bool:
    """Say whether two stages can be those of one act."""
    return a.stage == b.stage or foreseen(a, b) or foreseen(b, a) or opposite(a, b)


def foreseen(a: Compared, b: Compared) -> bool:
    """Say whether the one foresees what the other tells as done: on the day it names, or what it has yet to decide on, called by its number.

    An act proposed and the same act passed are two: each has a day of its own.
    """
    if a.stage not in FORESEEN or b.stage in FORESEEN or a.told_on is None:
        return False
    if a.stage == "considered" and a.numbers & b.numbers and same_actor(a, b)[0] > 0:
        return not b.days or min(each.last for each in b.days) >= a.told_on
    named = [each for each in a.days if each.first == each.last >= a.told_on]
    return any(x.meet(y) for x in named for y in b.days)


def opposite(a: Compared, b: Compared) -> bool:
    """Say whether two claims tell ends of one thing that cannot both be true, signed and vetoed: of one number or sum, at one time."""
    stages = {a.stage, b.stage}
    if not stages & UNDONE or stages & UNDECIDED:
        return False
    same_thing = a.numbers & b.numbers or any(agree(x, y) for x in a.sums for y in b.sums if x.currency == y.currency)
    return bool(same_thing) and any(x.meet(y) for x in a.days for y in b.days)
