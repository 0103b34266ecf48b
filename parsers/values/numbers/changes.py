"""What is told to change from one number to another: "raised from $5 million to $10 million" tells two numbers, no range of them."""

from __future__ import annotations

import re

STEMS = (
    "rais|increas|rose|ris(?!k)|grow|grew|fell|fall|cut|drop|reduc|lower|up(?!per|hold|held|load)|down|climb|jump|soar|surg|doubl|tripl|trebl|quadrupl|halv|revis|slash|trim|boost|expand|enlarg"
    "|extend|chang|mov|lift|push|scal|shrink|shrank|shrunk|swell|swoll|widen|narrow|declin|decreas|dip(?!lo)|plung|hik|bring|brought|take|took|went"
)
MOVED = re.compile(rf"(?<![\w-])(?:(?:{STEMS})\w*|go(?:es|ing)?)\b[^.;]{{0,60}}$", re.IGNORECASE)
FROM = re.compile(r"\b(?<!range )(?<!ranges )(?<!ranging )(?<!ranged )(?<!vary )(?<!varies )(?<!varying )from\s+$", re.IGNORECASE)
BY = re.compile(r"\bby\s+(?:(?:about|around|some|nearly|almost|over|more than)\s+)?$", re.IGNORECASE)
TO_ANOTHER = re.compile(r"(?:\s\([^()]{1,40}\))?,?\s(?:last\syear\s)?to\s")
TO_IT = re.compile(r"\bto\s[^.;]{1,40}\sfrom\s$")
BACK = 80  # characters before a number in which the verb of the change stands


def from_another(text: str, at: int) -> bool:
    """Tell whether the number that begins there is the one from which something changed."""
    before = text[max(0, at - BACK) : at]
    return FROM.search(before) is not None and MOVED.search(before) is not None


def is_former(text: str, start: int, end: int) -> bool:
    """Tell whether a number between two places is what was before a change that is told with what came of it: the 5 of "cut from 5 to 3", "cut to 3 from 5"."""
    told = TO_ANOTHER.match(text, end) or TO_IT.search(text, max(0, start - BACK), start)
    return told is not None and from_another(text, start)


def is_difference(text: str, start: int, end: int) -> bool:
    """Tell whether a number between two places is by how much something changed, told with what came of it: the 5 of "cut by 5 to 15"."""
    before = text[max(0, start - BACK) : start]
    return TO_ANOTHER.match(text, end) is not None and BY.search(before) is not None and MOVED.search(before) is not None
