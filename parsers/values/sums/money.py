"""Money: "$390 million" is USD 390,000,000."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from parsers.model import CurrencyBasis, Money, MoneyRole, Per
from parsers.values.numbers import numerals, qualifiers
from parsers.values.numbers.qualifiers import APPROX
from parsers.values.sums import penalties, sums
from parsers.values.sums.beside import Sum
from parsers.values.sums.currencies import decide, in_play
from parsers.values.sums.spoken_of import SENTENCE_START, SpokenOf

PER = re.compile(
    r"""[)\]]?\s{0,3}(?:[-\s](?:an?|per|each|every)[-\s](?:(?:fiscal|financial|calendar)\s)?(year|annum|month|day)\b(?!\s(?:ago|earlier|before|later|from))|/\s?(year|yr|month|mo|day)\b|[\s-]?(annually|yearly|monthly|daily)\b
    |\s(?:for\ |in\ )?(each|every)\ (?:(?:fiscal|financial|calendar)\ )?year\b|\sfor\ (?:each|every)\ (?:calendar\ )?(month|day)\b|\s(?:in|of)\s(annual|yearly)\b|(p\.?a\.?)(?=\W|$))""",
    re.IGNORECASE | re.VERBOSE,
)
EACH_OF = re.compile(  # "$5 million to the Institute for each of fiscal years 2027 through 2031"
    r"[^.;:$€£¥₩₹\d]{0,90}?\s(?:for|in|over|during)\s(?:each|every\ (?:one|single\ one))\ (?:of\ )?(?:the\ )?(?:(?:next|following|first|coming)\ )?"
    r"(?:[a-z]{3,6}\ )?(?:(?:fiscal|financial|calendar)\ )?years?\b",
    re.IGNORECASE,
)
YEARLY = re.compile(
    rf"\b(annual|yearly|monthly|daily)\s+(?:\w+\s+){{0,3}}of\s+(?:(?:{APPROX}|up to|at least|more than|over)\s+)?$", re.IGNORECASE
)
_UNITS = (
    r"hours?|weeks?|heads?|persons?|pieces?|units?|shares?|barrels?|ton(?:ne)?s?|pop|minutes?|nights?|seats?|users?|students?|pupils?|households?|chips?|GPUs?"
    r"|tokens?|kilos?|kg|lit(?:er|re)s?|gallons?|visits?|employees?|workers?|tickets?|copy|shifts?|megawatts?|MW|kWh"
)
RATE = re.compile(  # "65 rupees an hour", "€5m per project"; "a dollar per the agreement" is none
    rf"[\s-](?:an?|each|every)\s(?:{_UNITS})\b(?!\s(?:ago|earlier|before|later|from))|\s?/\s?(?:hr|{_UNITS})\b"
    r"|\s(?:per|for\severy|for\seach|to\severy|to\seach(?:\sof)?|(?:will|would)\sgo\sto\seach(?:\sof)?)\s(?!(?:the|its|their|our|this|that|an?|of|cent)\b)(?:\d[\d,]*\s)?(?:[a-z][a-z-]+|[A-Z]{2,}\w*)"
)
EACH_GETS = re.compile(  # before what each of many gets: "Each of the 12 schools will receive £250,000"
    r"^\s*(?:Each|Every)\s[^.;:,]{3,60}?\s(?:(?:will|would|is\sto|are\sto)\s)?(?:receives?|gets?|be\s(?:given|paid|awarded)|(?:is|are)\s(?:given|paid|awarded))\s(?:up\sto\s|about\s|between\s)?$"
)
EACH_GETTING = re.compile(r"\beach\s(?:receiving|getting|taking|winning|worth)\s(?:up\sto\s|about\s)?$")
OF_THE_LARGER = re.compile(
    r"\seach\b(?!\s(?:of|year|month|day|week))|\sof\s(?:it|them)\b"
)  # behind a sum: "$5 million each", "160 million of it"
CAPPED = re.compile(  # of what each may claim: "a tax deduction of up to RM500,000"
    r"\b(?:(?:tax\s|super\s?)?deduct\w*|tax\s(?:relief|allowances?|exemptions?))\b[^.;]{0,60}?\b(?:up\sto|capped\sat|limited\sto|(?:cap|ceiling|limit|maximum)\sof|not\sexceeding|as\smuch\sas)\s$",
    re.IGNORECASE,
)
PERIODS: dict[str, Per] = {"month": "month", "mo": "month", "monthly": "month", "day": "day", "daily": "day"}
PERIOD_BETWEEN = re.compile(r"\s?(?:per|a|an|each)\s(?:year|annum|month|day)|\s?annually")
CONVERTED = re.compile(
    rf"(?:\s*[(\[]\s*|,\s(?=(?:{APPROX})\s)|,?\s+or\s+|,?\s+(?:equivalent|equal)\sto\s+|\s*=\s*|\s*/\s*)"
    rf"(?:(?:{APPROX}|over|more than|equivalent to|equal to|or|up to|that is|i\.e\.,?|=)\s+){{0,2}}$",
    re.IGNORECASE,
)
OR_SOME = re.compile(rf"[^.;:()]{{0,90}},\sor\s(?:{APPROX})\s")  # "225 million naira when it was launched, or some $290,000"
MORE_PARTS = re.compile(r"^(?!.*[.;]\s).*(?:\band\b|\bwhile\b|,)[^,;]*$", re.DOTALL)
BARE_DOLLAR = re.compile(r"\$|dollar|buck", re.IGNORECASE)
SAME_BREATH = 200  # characters
BRACKET_LATER = re.compile(r"(?:\s[a-z]+){1,3}\s\(")  # "€5.6bn so far (¥920bn)"
PART_BEFORE = re.compile(
    r"\b(?:of which|of that|of this|of the total,?|out of which|including|includes|among them)(?:\s+(?:up to|about|around|some|nearly|almost|over|more than|at least|an?|another))?"
    r"\s*(?:an?\s+)?$",
    re.IGNORECASE,
)


def find(text: str, *, jurisdiction: str | None = None, publisher_jurisdiction: str | None = None) -> tuple[Money, ...]:
    """Return the sums of money in the order of the text.

    A bare dollar is that of the country whose state acts in its sentence, else of `jurisdiction` (the country that the text is about),
    else that of the publisher's, else USD by default.
    """
    found: list[Money] = []
    spoken, home = SpokenOf(text), frozenset(code.partition("-")[0] for code in (jurisdiction, publisher_jurisdiction) if code)
    for amount in sums.find(text):
        decided = _currency(amount, spoken, home, jurisdiction, publisher_jurisdiction)
        if decided is None:
            continue
        qualifier = "range" if amount.high is not None else qualifiers.around(text, amount.start, amount.end, amount.numeral.qualifier)
        money = Money(
            amount.start, amount.end, text[amount.start : amount.end], amount.low, *decided,
            amount_max=amount.high, qualifier=qualifier, per=_per(text, amount.start, amount.end),
        )  # fmt: skip
        if original := _unnamed(text, money, found):
            found.append(original)
        found.append(replace(money, role=_role(text, money, found)))
    return tuple(_settled(found))


def _currency(
    amount: Sum, spoken: SpokenOf, home: frozenset[str], jurisdiction: str | None, publisher: str | None
) -> tuple[str, CurrencyBasis] | None:
    """Return the currency of an amount and the reason; null where nothing says which it is, or that it is money."""
    known = amount.mark.currency is not None and not amount.doubtful
    named, beside = (frozenset[str](), []) if known else (spoken.countries, spoken.before(amount.start))
    decided = None if known or not home else spoken.owner(amount.mark, amount.start, home)
    decided = decided or decide(amount.mark, jurisdiction=jurisdiction, publisher=publisher, spoken_of=named, beside=beside)
    if decided is None or _is_weight(amount, decided[1]) or (amount.doubtful and not in_play(decided[0], (*home, *named))):
        return None
    return (decided[0], amount.mark.basis) if amount.mark.kind == "pound" and decided[1] == "default" else decided


def _is_weight(amount: Sum, basis: CurrencyBasis) -> bool:
    """Tell whether "5,200 pounds" are pounds of weight: where no country with pounds is in play and no magnitude is written."""
    return amount.mark.kind == "pound" and basis == "default" and not amount.numeral.scaled


def _per(text: str, start: int, end: int) -> Per | None:
    """Return for what time a sum is told again and again; null for a sum once and for all."""
    match = PER.match(text, end)
    if match is None and text.find(" each ", end, end + 100) >= 0 and EACH_OF.match(text, end):
        return "year"
    if match is None:
        match = YEARLY.search(text[max(0, start - 60) : start])
    if match is None:
        return None
    return PERIODS.get(next(word for word in match.groups() if word).lower(), "year")


def _role(text: str, money: Money, before: list[Money]) -> MoneyRole:
    """Tell what the sum is to its sentence: the same as the one beside it, a penalty, a part of one before or the price of one of many, or a total."""
    if before and _converts(text, before[-1], money):
        return "conversion"
    sentence = SENTENCE_START.split(text[max(0, money.start - 120) : money.start])[-1]
    if penalties.threatens(text, money.start, money.end, sentence):
        return "penalty"
    if (money.per is None and RATE.match(text, money.end)) or any(form.search(sentence) for form in (CAPPED, EACH_GETS, EACH_GETTING)):
        return "part"
    larger = any(other.currency == money.currency and other.amount > money.amount for other in before[-9:])
    part = PART_BEFORE.search(sentence) or OF_THE_LARGER.match(text, money.end) or (before and _continues_parts(text, before[-1], money))
    return "part" if larger and part else "total"


def _continues_parts(text: str, last: Money, money: Money) -> bool:
    """Tell whether one part follows another: "of which $705 million is for chips and $200 million for people"."""
    between = text[last.end : money.start]
    return last.role == "part" and last.currency == money.currency and len(between) < 150 and MORE_PARTS.search(between) is not None


def _converts(text: str, last: Money, money: Money) -> bool:
    """Tell whether this is the sum before it once more: "530 billion won ($390 million)", "A$1bn a year (about US$650m)"."""
    if last.currency != money.currency and OR_SOME.fullmatch(text, last.end, money.start):
        return True
    if money.start - last.end > 40 or (last.currency, last.currency_basis) == (money.currency, money.currency_basis):
        return False
    period = PERIOD_BETWEEN.match(text, last.end, money.start)
    if CONVERTED.fullmatch(text, period.end() if period else last.end, money.start):
        return True
    return text[money.end : money.end + 1] == ")" and BRACKET_LATER.fullmatch(text, last.end, money.start) is not None


def _unnamed(text: str, money: Money, before: list[Money]) -> Money | None:
    """Return the sum without a currency that this one converts as one before was: "5 billion yen ($32 million) and 7 billion ($45 million)"."""
    if text[money.start - 2 : money.start] != " (" or text[money.end : money.end + 1] != ")" or money.currency_basis == "word":
        return None
    near = takewhile(lambda at: money.start - before[at].end <= SAME_BREATH, range(len(before) - 1, 0, -1))
    pair = next((at for at in near if before[at].role == "conversion"), None)
    if pair is None or before[pair].currency != money.currency:
        return None
    found = numerals.find(text)
    at = bisect_left(found, money.start - 2, key=lambda numeral: numeral.end)
    numeral = found[at] if at < len(found) else None
    if numeral is None or numeral.end != money.start - 2 or numeral.start < before[-1].end:
        return None
    original = before[pair - 1]
    qualifier = qualifiers.around(text, numeral.start, numeral.end, numeral.qualifier)
    surface = text[numeral.start : numeral.end]
    return Money(
        numeral.start, numeral.end, surface, numeral.value, original.currency, original.currency_basis, qualifier=qualifier,
    )  # fmt: skip


def _settled(found: list[Money]) -> Iterator[Money]:
    """Yield what stands once conversions are known, each sharing the other's words: "at least A$1bn ($650m) a year"."""
    original: Money | None = None
    for at, money in enumerate(found):
        following = found[at + 1] if at + 1 < len(found) else None
        if money.role == "conversion" and original is not None:
            yield _like(money, original)
            continue
        original = money
        beside = following if following is not None and following.role == "conversion" else None
        if beside is None or not _is_no_us_dollar(money, beside):
            yield replace(money, per=money.per or (beside.per if beside else None))


def _like(money: Money, original: Money) -> Money:
    """Give a conversion the qualifier of its original; a bare dollar that converts the local dollar is the other one."""
    bare = money.currency_basis in {"jurisdiction", "publisher", "default"} and BARE_DOLLAR.search(money.surface)
    if bare and money.currency == original.currency:
        money = replace(money, currency="USD", currency_basis="default")
    shares = money.qualifier == "exact" and original.qualifier != "range"
    return replace(money, qualifier=original.qualifier if shares else money.qualifier, per=money.per or original.per)


def _is_no_us_dollar(money: Money, conversion: Money) -> bool:
    """Tell whether a bare dollar's own conversion denies what it was taken for: the first of "$1bn (US$650m)" has no known currency."""
    return conversion.currency == money.currency and money.currency_basis == "default"
