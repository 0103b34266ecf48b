"""Sums: numbers beside a currency, and ranges of them, before their surroundings are read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parsers.values.numbers import changes, numerals
from parsers.values.numbers.numerals import Numeral
from parsers.values.sums import coins
from parsers.values.sums.beside import YEAR, Sum, beside, is_scaled, readings

JOIN = re.compile(r"\s{0,3}(?:[-–—~]|\bto\b|\band\b)\s{0,3}")
APART = 40  # characters; the two numbers of a range, with a currency between them, stand closer
MOST_YEARS = 4  # between a sum and what is a part of it
BY = re.compile(r"\bby\s+(?:(?:a|an|some|about|around|nearly|almost|another|over|more\sthan)\s+){0,2}$", re.IGNORECASE)
BETWEEN = re.compile(r"\bbetween\s+$", re.IGNORECASE)
OF_THE = re.compile(
    r"\s(?:(?:out\s)?of\s(?:the|its|their|an?|this|that)|out\sof)\s(?:(?:total|planned|promised|overall)\s)?[$€£¥₩₹A-Za-z]{0,4}\s?"
)
OF_WHICH = re.compile(
    r"[^;:]{0,90}(?:[,(]?\s(?:of which|of that)|\.\sOf (?:this|that|it|the total),?|(?:,|\sand|\swith|\splus)\s(?:a further|another|an additional|an extra))(?:\s(?:about|around|some|nearly|almost|over|up to|at least|more than|only))?\s"
)
_NAMED = r"(?:the\s)?[A-Z][\w.’'-]*(?:\s(?:of\s|and\s)?[A-Z][\w.’'-]*){0,3}"
LISTED = re.compile(  # "Germany 1.5bn euros on AI, France 2bn and Italy 3bn"
    r"[^.;:()|\n\d]{0,50}?(?:[,;]\s|,?\sand\s|,?\swhile\s|,\sand\s)"
    rf"{_NAMED}(?:\s(?:spent|spends|gave|gives|put|pledged|pledges|invested|invests))?(?:\s(?:about|around|some|nearly|almost|over|up\sto|more\sthan|at\sleast))?\s"
)
_SOME = r"(?:\s(?:about|around|some|nearly|almost|over|up\sto|at\sleast|more\sthan|only|just))?"
COMPARED = re.compile(  # "a plant of 12 trillion dong; the state's share is capped at 10 trillion", "$20 million, up from 15 million"
    r"[^.:()|\n]{0,90}?\b(?:capped\sat|limited\sto|(?:up|down)\sfrom|an?\s(?:target|goal|budget|total|ceiling|cap)\sof|(?:raised|cut|increased|reduced)\sto|instead\sof"
    rf"|rather\sthan|compared\s(?:with|to)){_SOME}\s"
)
OF_IT = re.compile(
    r"[^;:.]{0,90},\s(?:(?:about|around|some|nearly|almost|over|up\sto|at\sleast|more\sthan|only)\s)?"
)  # "500 million shekels, (160 million) of it a grant"
IT_IS = re.compile(r"\sof\s(?:it|them|that|which)\b")
INCLUDING = re.compile(  # "109 billion euros, including 50 billion from the Emirates and 20 billion from Brookfield"
    rf"[^;:.]{{0,90}},\sincluding{_SOME}\s|\sfrom\s[^,;:.]{{2,40}},?\sand{_SOME}\s"
)
BEFORE_ITS_WHOLE = re.compile(
    rf"[^;:]{{0,90}}[.,;]\s(?:(?:Only|Just|About|Around|Some|Nearly|Almost|At\sleast|More\sthan)\s)?{_SOME}\s?"
)  # ". Only (6 billion) of that"
OF_THAT = re.compile(r"\sof\s(?:that|this|it|them|the\stotal)\b")
ONE_MORE = re.compile(rf"(?:\s(?!and\b)[\w’'-]+){{0,7}},?\sand{_SOME}\s")  # "60 million is paid by the state and (30 million) by the city"
BY_WHOM = re.compile(r"\s(?:by|to|from|for|on|into)\s")
TO = re.compile(rf"(?:\s(?:this|last)\s\w+)?\sto{_SOME}\s")  # behind what a sum was before: "cut from 20 million euros (to) 5 million"
FROM_WHOM = re.compile(r"\sfrom\s")
LISTED_END = re.compile(r"[,.;)]|$|\s(?:and|while|on|for|from|by)\b")
UNCOUNTED = re.compile(r"\s(?:is|are|was|were|will|would|has|have|had|came|comes|goes|went|for|in|from|to|by|on|each)\b|[,.;)]|$")


def find(text: str) -> Iterator[Sum]:
    """Yield the sums in the order of the text, the two ends of a range joined."""
    found = numerals.find(text)
    at, taken = 0, 0
    last: Sum | None = None
    while at < len(found):
        first = found[at]
        at += 1
        if first.start < taken:
            continue
        one = beside(text, first, taken)
        both = _range(text, first, one, found[at]) if at < len(found) else None
        amount = both or one or _in_coins(text, first)
        if amount is None and is_scaled(first):
            whole = last if last is not None and _is_next(text, last, found, at - 1) else None
            amount = _part(text, readings(first)[0], whole, found[at] if at < len(found) else None)
        at += both is not None
        if amount is not None:
            taken, last = amount.end, amount
            yield amount


def _is_next(text: str, whole: Sum, found: Sequence[Numeral], at: int) -> bool:
    """Say whether nothing but years stands between a sum and a number: "280 million euros by 2028, of which 40 million"."""
    before = at - 1
    while (
        before >= 0
        and at - before <= MOST_YEARS
        and found[before].end > whole.end
        and YEAR.fullmatch(text, found[before].start, found[before].end)
    ):
        before -= 1
    return before >= 0 and found[before].end <= whole.end


def _part(text: str, numeral: Numeral, whole: Sum | None, following: Numeral | None) -> Sum | None:
    """Give a number the currency of what it is part of: "280 million of the $1.5 billion", "$1.5 billion, of which 280 million is new"; of what it adds to, is listed or compared with."""
    follows = (
        (OF_WHICH, UNCOUNTED),
        (LISTED, LISTED_END),
        (COMPARED, UNCOUNTED),
        (OF_IT, IT_IS),
        (INCLUDING, FROM_WHOM),
        (BEFORE_ITS_WHOLE, OF_THAT),
        *([] if whole is None or whole.marked else [(ONE_MORE, BY_WHOM)]),
    )
    if whole is not None and any(
        words.fullmatch(text, whole.end, numeral.start) and end.match(text, numeral.end) for words, end in follows
    ):
        return Sum(numeral.start, numeral.end, numeral.value, whole.mark, numeral)
    if whole is not None and TO.fullmatch(text, whole.end, numeral.start) and changes.from_another(text, whole.start):
        return Sum(numeral.start, numeral.end, numeral.value, whole.mark, numeral) if UNCOUNTED.match(text, numeral.end) else None
    if (
        following is not None
        and is_scaled(following)
        and text[numeral.end : following.start] == " and "
        and not _is_behind_between(text, numeral.start)
    ):
        shared = beside(text, following, after=numeral.end + 1)  # "5 million and 3 million euros"
        if shared is not None and shared.mark.start >= following.end:
            return Sum(numeral.start, numeral.end, numeral.value, shared.mark, numeral)
    if following is None or not OF_THE.fullmatch(text, numeral.end, following.start):
        return None
    whole = beside(text, following, after=numeral.end + 1)
    return Sum(numeral.start, numeral.end, numeral.value, whole.mark, numeral) if whole is not None and whole.low > numeral.value else None


def _in_coins(text: str, numeral: Numeral) -> Sum | None:
    found = coins.worth(text, numeral)
    return Sum(numeral.start, found[1].end, found[0], found[1], numeral) if found else None


def _range(text: str, first: Numeral, one: Sum | None, second: Numeral) -> Sum | None:
    """Join "between 5 and 10 million euros", "$100 million to $200 million"; `one` is the first with a currency of its own, if it has one."""
    if second.start - (one.end if one else first.end) > APART:
        return None
    if one is None and first.letter_end is not None and JOIN.fullmatch(text[first.letter_end : second.start]):
        first = readings(first)[0]  # "5m to 10m euros"
    two = beside(text, second, after=first.end + 1) or _sharing_mark(one, second)
    if two is None or not _are_ends(text, first, one, two):
        return None
    start, low, scaled = (one.start, one.low, one.numeral.scaled) if one else (first.start, first.value, first.scaled)
    if not scaled and low * two.numeral.scale < two.low:  # "$5 to $10 million": both are millions, where that keeps them in order
        low *= two.numeral.scale
    if low >= two.low:
        return None
    mark = one.mark if one and (one.mark.currency or not two.mark.currency) else two.mark
    return Sum(start, two.end, low, mark, second, two.low)


def _are_ends(text: str, first: Numeral, one: Sum | None, two: Sum) -> bool:
    """Tell whether two numbers are the ends of one range, by their currencies and the words between and before them."""
    if one is None and YEAR.fullmatch(text[first.start : first.end]):
        return False  # "from 300 million in 2024 to 400 million dollars"
    if one and one.mark.currency and two.mark.currency not in {None, one.mark.currency}:
        return False
    start, end = (one.start, one.end) if one else (first.start, first.end)
    joined = _joined(text, start, text[end : two.start]) or (one is None and _either(text, first, two))
    return joined and not _moved_by(text, one, two)


def _sharing_mark(one: Sum | None, second: Numeral) -> Sum | None:
    """Give the second number the sign before the first: "$5-10 million"."""
    if one is None or one.mark.end > one.numeral.start:
        return None
    read = readings(second)[0]
    return Sum(second.start, read.end, read.value * one.mark.factor, one.mark, read)


def _joined(text: str, start: int, middle: str) -> bool:
    """Tell whether the words between two sums, and those before, make them a range."""
    if not JOIN.fullmatch(middle) or changes.from_another(text, start):
        return False
    return "and" not in middle or _is_behind_between(text, start)


def _is_behind_between(text: str, start: int) -> bool:
    """Tell whether a number at a place opens a range: "between 5 and 10 million"."""
    return BETWEEN.search(text[max(0, start - 80) : start]) is not None


def _moved_by(text: str, one: Sum | None, two: Sum) -> bool:
    """Tell whether the first of two sums is a change and the second what came of it: "cut by £20 million to £80 million"."""
    if one is None or one.numeral.scaled != two.numeral.scaled or text[one.end : two.start].strip() != "to":
        return False
    before = text[max(0, one.start - 80) : one.start]
    return BY.search(before) is not None and changes.MOVED.search(before) is not None


def _either(text: str, first: Numeral, second: Sum) -> bool:
    """Tell whether two numbers are one guess: "five or six billion dollars"."""
    return (
        text[first.end : second.start] == " or "
        and not first.scaled
        and first.value < second.numeral.value / second.numeral.scale <= 3 * first.value
    )
