"""Which times are those of a claim's act where a sentence tells two acts, each with a time of its own: "It blocked Pavo in 2023 and fined Zed in May"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.claims.grammar.clauses import Part, parts
from parsers.claims.grammar.subject import clause
from parsers.model import Time

AND_THEN = re.compile(r",\s(?:and|but|while)\s(?:(?:only|then|also|later)\s)?(?:(?:in|on|by)\s)?$")  # before a time that opens a part
IS_DOING = re.compile(r"(?:is|are)\s(?:now\s)?(?!being\b)\w+ing\b")  # "it fined Pavo in May and (is suing) Zed since June"
DEED = re.compile(  # of something that the part before it has not named
    r"(?:(?:also|then|later|instead)\s)?(?:(?:has|have|had)\s)?(?:(?:also|then|later)\s)?(?!(?:takes?|taken|took|enter(?:s|ed)?|came|comes?|go|goes|went)\b)\w+(?:\s(?:up|out|off|aside|on|into|to))?\s"
    r"(?:(?:only|about|some|up\sto|more\sthan|nearly)\s)?(?P<what>an?\s|another\s|new\s|[$€£¥₩₹\d]|[A-Z]|the\s(?:[\w-]+\s){1,3}?(?!AI\b)[A-Z][a-z])"
)


def of_its_part(sentence: str, opens: int, times: Sequence[Time], told: int | None, *, alone: bool) -> Sequence[Time]:
    """Return the times of the part of a sentence in which an act is told, where each of its parts tells one and a time.

    `opens` is where the sentence begins in its text, `told` where the act is told, null where that is not known: then all are its times. `alone`: the
    sentence makes no other claim. From when something applies is told of the whole.
    """
    if told is None or len(times) < 2:
        return times
    for begins, shared_until in _parts_apart(sentence, opens, times, alone=alone):
        of_all = [time for time in times if time.start < shared_until or time.role == "effective"]
        first = [time for time in times if time.start < begins and time not in of_all]
        second = [time for time in times if time.start >= begins and time not in of_all]
        if first and second:
            return [time for time in times if time in of_all or time in (second if told >= begins else first)]
    return times


def _parts_apart(sentence: str, opens: int, times: Sequence[Time], *, alone: bool) -> list[tuple[int, int]]:
    """Return where a further act begins, and before where a time is that of both: what opens the sentence, "On Monday it banned Pavo and fined Zed"."""
    found: list[tuple[int, int]] = []
    for time in times:
        joined = AND_THEN.search(sentence, 0, time.start - opens)
        if joined and time.role == "event" and any(other.end <= opens + joined.start() for other in times):
            found.append((opens + joined.start(), opens))
    first = clause(sentence)
    verb = opens + first.verb_at if first else opens
    others = (part for part in parts(sentence)[1:] if not part.names_itself(sentence))
    found += [(opens + part.start, verb) for part in others if _tells_another(sentence, opens, part, times, alone=alone)]
    return found


def _tells_another(sentence: str, opens: int, part: Part, times: Sequence[Time], *, alone: bool) -> bool:
    """Say whether a part that shares the subject of the one before tells another deed than that one; "and tightened a year later" is the same."""
    deed = DEED.match(sentence, part.start)
    if deed is None:
        return not alone and IS_DOING.match(sentence, part.start) is not None
    return all(time.start != opens + deed.start("what") for time in times)
