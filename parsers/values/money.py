"""Money: "$390 million" is USD 390,000,000."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from parsers.model import Money, MoneyRole, Qualifier
from parsers.values import numerals, places
from parsers.values.currencies import NO_CENTS, Mark, decide, left_of, right_of
from parsers.values.numerals import Numeral

Per = Literal["year", "month", "day"]

MAY_BE_MONEY = re.compile(  # nothing of this in a text: no money in it
    r"[$＄€£￡¥￥₩￦₹₽₺₪₫₱฿₦₴₵₡₾₭₸₮₼֏₲元円원엔]|달러|유로|위안|ドル|ユーロ|ウォン|[A-Z]{3}|(?<![A-Za-z])R[sMp]|PS|Y=|\b(?:K[čD]|zł|Ft|kr|Tk|LE|Fr|KSh|Ksh|Sh|Dhs?|SR|QR|Br|R)\b|лв|руб|грн|дин|РСД|L\.E|\bgrand\b"
    r"|(?i:dollar|buck|cent|penn|pence|euro|pound|sterling|quid|yen\b|yuan|renminbi|kuai|won\b|rupee|rou?ble|franc|shekel|ringgit|rand|real|reais|peso|lira|lire|baht|dong"
    r"|rupiah|dirham|riyal|rial|dinar|kron|crown|koruna|zloty|złoty|forint|hryv|naira|tugrik|t.gr.g|lari|kip|col[oó]n|markka|guilder|peseta|tenge|birr|cedi|taka|usd|eur|gbp|inr|rmb|shilling|geneh|lakh|crore)"
)
JOIN = re.compile(r"\s*(?:[-–—~]|\bto\b|\band\b)\s*")
APPROX = r"about|around|approximately|approx\.?|roughly|some|nearly|almost|close to|an estimated|estimated(?: at)?|circa|c\.|~|≈"
BEFORE: tuple[tuple[Qualifier, re.Pattern[str]], ...] = (
    ("min", re.compile(r"(?:(?<!no )(?<!not )more than|at least|over|above|no less than|not less than|no fewer than|upwards? of|exceed(?:ing|s|ed)?|(?:in )?excess of|greater than|a minimum of|topp(?:ing|ed)|surpass(?:ing|ed|es)|[>≥])\s*(?:the\s+|an?\s+)?$", re.I)),
    ("max", re.compile(r"(?:up to|at most|under|less than|lower than|(?:no|not) more than|below|as much as|as many as|a maximum of|maximum of|not exceed(?:ing)?|capped at|[<≤])\s*(?:(?:an?|the)\s+(?:additional\s+|further\s+|total of\s+)?)?$", re.I)),
    ("approx", re.compile(rf"(?<!\w)(?:{APPROX})\s*(?:an?\s+)?$", re.I)),
)  # fmt: skip
AFTER: tuple[tuple[Qualifier, re.Pattern[str]], ...] = (
    ("min", re.compile(r"\s*(?:\+|-?plus\b|or more\b|and up\b(?!\s+to)|or above\b|at least\b)", re.I)),
    ("approx", re.compile(r"\s*(?:or so\b|approximately\b|or thereabouts\b|roughly\b(?=[.,;]))", re.I)),
    ("max", re.compile(r"\s*(?:or less\b|or under\b|at most\b|maximum\b)", re.I)),
)
PER = re.compile(r"\s*(?:[-\s](?:an?|per|each|every)[-\s](year|annum|month|day)\b|/\s?(year|yr|month|mo|day)\b|(?:\s|-)?(annually|yearly|monthly|daily)\b|\s(each) year\b|\s(?:in|of)\s(annual|yearly)\b|(p\.?a\.?)(?=\W|$))", re.I)
YEARLY = re.compile(rf"\b(?:annual|yearly)\s+(?:\w+\s+){{0,3}}of\s+(?:(?:{APPROX}|up to|at least|more than|over)\s+)?$", re.I)
PERIODS: dict[str, Per] = {"month": "month", "mo": "month", "monthly": "month", "day": "day", "daily": "day"}
CENTS = re.compile(r"[\s-]?(?:(?P<cent>cents?|¢)|(?P<penny>pence|pennies|penny)|(?P<nickel>nickels)|(?P<dime>dimes))(?![\w%])", re.I)
GRAND = re.compile(r"\sgrand(?=[.,;:!?)]|$|\s(?:in|for|to|a|per|on|and|or|of)\b)", re.I)
SCALE_AFTER = re.compile(r"\s(thousand|million|billion|trillion)\b", re.I)
AND_CENTS = re.compile(r",?\s+(?:and\s+)?(\d{1,2}|[a-z]+(?:-[a-z]+)?)\s*(?:cents?|pence|c|¢|sens?|kopiykas?)\b", re.I)
PART_OF_MORE = re.compile(r"[^\W_]$|[^\W_][.,/-]$")  # a number within a word or a longer number is none
SPOKEN_CENTS = re.compile(r"\s(?:and\s)?((?:[1-9]\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?))(?=\s?[.,;!?]?(?:\s[A-Z]|\s*$))")  # "fifteen dollars fifty"
FROM = re.compile(r"\bfrom\s+$", re.I)
BETWEEN = re.compile(r"\bbetween\s+$", re.I)
MOVED = re.compile(r"\b(?:rais|increas|rose|ris(?:e|ing)|grow|grew|fell|fall|cut|drop|reduc|lower|up|down|climb|jump|soar|doubl|tripl|revis|slash|boost|expand|chang|went)\w*\b[^.;]{0,60}$", re.I)
CONVERTED = re.compile(rf"(?:\s*[(\[]\s*|,?\s+or\s+|,?\s+(?:equivalent|equal) to\s+|\s*=\s*|\s*/\s*)(?:(?:{APPROX}|over|more than|equivalent to|equal to|or|up to|that is|i\.e\.,?|=)\s+){{0,2}}$", re.I)
PENALTY_BEFORE = re.compile(r"\b(?:fin(?:e|es|ed|ing)|penalt(?:y|ies)|penali[sz]\w+)\b[^.;:]{0,70}$", re.I)
PENALTY_AFTER = re.compile(r"(?:\s|-)(?:\w+\s){0,2}?(?:fines?|penalt(?:y|ies))\b", re.I)
PART_BEFORE = re.compile(r"\b(?:of which|of that|of this|out of which|including|includes|among them)(?:\s+(?:up to|about|around|some|nearly|almost|over|more than|at least|an?|another))?\s*(?:an?\s+)?$", re.I)


@dataclass(frozen=True, slots=True)
class _Sum:
    """One amount beside its currency, before its surroundings are read."""

    start: int
    end: int
    low: Decimal
    mark: Mark
    numeral: Numeral
    high: Decimal | None = None


def find(text: str, *, jurisdiction: str | None = None, publisher_jurisdiction: str | None = None) -> tuple[Money, ...]:
    """Return the sums of money in the order of the text.

    A bare dollar is the dollar of `jurisdiction` (the country that the text is about), else that of the publisher's, else USD by default.
    """
    if not MAY_BE_MONEY.search(text):
        return ()
    found: list[Money] = []
    spoken_of: list[str] | None = None
    for amount in _sums(text):
        if amount.mark.currency is None and spoken_of is None:
            spoken_of = [place.code for place in places.find(text)]
        decided = decide(amount.mark, jurisdiction=jurisdiction, publisher=publisher_jurisdiction, spoken_of=spoken_of or ())
        if decided is None:
            continue
        qualifier = _qualifier(text, amount)
        money = Money(
            amount.start, amount.end, text[amount.start : amount.end], amount.low, decided[0], decided[1],
            amount_max=amount.high, qualifier=qualifier, per=_per(text, amount.start, amount.end),
        )  # fmt: skip
        found.append(replace(money, role=_role(text, money, found)))
    return tuple(_settled(found))


def _sums(text: str) -> Iterator[_Sum]:
    """Yield amounts with their currency, ranges joined."""
    all_numerals = list(numerals.find(text))
    at, taken = 0, 0
    while at < len(all_numerals):
        first = all_numerals[at]
        at += 1
        if first.start < taken:
            continue
        one = _beside_mark(text, first, taken)
        if at < len(all_numerals) and (both := _range(text, first, one, all_numerals[at])):
            at += 1
            one = both
        elif one is None:
            one = _cents(text, first) or _grand(text, first)
        if one is not None:
            taken = one.end
            yield one


def _beside_mark(text: str, numeral: Numeral, taken: int = 0, after: int = 0) -> _Sum | None:
    """Join a number and the currency before or after it; `after` is where a number ends that this one may make a range with."""
    left = left_of(text, numeral.start)
    if left is not None and left.start >= taken and not (left.weak and not numeral.scaled):
        return _with_left(text, numeral, left)
    if numeral.start > after and PART_OF_MORE.search(text[max(0, numeral.start - 2) : numeral.start]):
        return None
    for read in _readings(numeral):
        right = right_of(text, read.end)
        if right is not None and (not right.weak or read.scaled or read.value >= 1000):
            amount, end = _and_cents(text, read.value * right.factor, right.end)
            return _thousands(text, _scaled_after(text, _Sum(numeral.start, end, amount, right, read)))
    return None


def _scaled_after(text: str, amount: _Sum) -> _Sum:
    """Read "75 USD million"."""
    match = SCALE_AFTER.match(text, amount.end) if amount.mark.basis == "code" and not amount.numeral.scaled else None
    if match is None:
        return amount
    return replace(amount, low=amount.low * numerals.SCALES[match[1].lower()], end=match.end())


def _thousands(text: str, amount: _Sum) -> _Sum | None:
    """Settle "1.500" beside a currency: thousands where there are no cents, no value where both are common."""
    written = text[amount.numeral.start : amount.numeral.end]
    if amount.numeral.scaled or not re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", written):
        return amount
    if amount.mark.currency in NO_CENTS:
        return replace(amount, low=amount.low * 1000)
    return None if amount.mark.currency == "EUR" else amount


def _readings(numeral: Numeral) -> tuple[Numeral, ...]:
    """Beside a currency a letter is first read as a magnitude: "$5m"."""
    if numeral.letter_end is None or numeral.letter_value is None:
        return (numeral,)
    return replace(numeral, end=numeral.letter_end, value=numeral.letter_value, scale=numeral.letter_scale, letter_end=None), numeral


def _with_left(text: str, numeral: Numeral, left: Mark) -> _Sum | None:
    read = _readings(numeral)[0]
    end, value = read.end, read.value
    right = right_of(text, end)
    if right is not None and right.basis in {"code", "word"} and right.currency and (left.currency in {None, right.currency}):
        return _Sum(left.start, right.end, value, right, read)  # "$5 million AUD"
    if left.basis == "word" and not read.scaled and re.fullmatch(r"(?:19|20)\d\d", text[numeral.start : numeral.end]):
        return None  # "Euro 2024"
    if right is not None and right.currency is None and right.basis == "word" and right.kind == "dollar":
        end = right.end  # "$5 million dollars"
    amount, end = _and_cents(text, value * left.factor, end)
    return _thousands(text, _Sum(left.start, end, amount, left, read))


def _and_cents(text: str, value: Decimal, end: int) -> tuple[Decimal, int]:
    match = AND_CENTS.match(text, end) or SPOKEN_CENTS.match(text, end)
    cents = next(numerals.find(match[1]), None) if match and value == value.to_integral_value() else None
    return (value + cents.value / 100, match.end()) if match and cents and cents.value < 100 else (value, end)


def _cents(text: str, numeral: Numeral) -> _Sum | None:
    match = CENTS.match(text, numeral.end)
    if match is None or numeral.scaled or (numeral.start and text[numeral.start - 1].isalpha()):
        return None
    if (match["nickel"] or match["dime"]) and numeral.value < 2:
        return None
    cents = numeral.value * (5 if match["nickel"] else 10 if match["dime"] else 1)
    mark = Mark(match.start(), match.end(), "GBP" if match["penny"] else None, "word", "dollar")
    return _Sum(numeral.start, match.end(), cents / 100, mark, numeral)


def _grand(text: str, numeral: Numeral) -> _Sum | None:
    match = GRAND.match(text, numeral.end)
    if match is None or numeral.scaled:
        return None
    return _Sum(numeral.start, match.end(), numeral.value * 1000, Mark(match.start(), match.end(), None, "word", "grand"), numeral)


def _range(text: str, first: Numeral, one: _Sum | None, second: Numeral) -> _Sum | None:
    """Join "between 5 and 10 million euros", "$100 million to $200 million"; an increase "from 5 to 10" is no range."""
    start = one.start if one else first.start
    two = _beside_mark(text, second, after=(first.letter_end or first.end) + 1)
    middle = text[(one.end if one else first.end) : two.start if two else second.start]
    if one is None and first.letter_end is not None and JOIN.fullmatch(text[first.letter_end : second.start]):
        middle = text[first.letter_end : second.start]
        first = _readings(first)[0]
    if two is None and one is not None and one.mark.end <= one.numeral.start:
        read = _readings(second)[0]
        two = _Sum(second.start, read.end, read.value * one.mark.factor, one.mark, read)
    joint = JOIN.fullmatch(middle)
    if joint is None or two is None:
        return None
    mark = one.mark if one and (one.mark.currency or not two.mark.currency) else two.mark
    if one and two.mark.currency != one.mark.currency and two.mark.currency and one.mark.currency:
        return None
    before = text[max(0, start - 80) : start]
    if middle.strip().lower() == "and" and not BETWEEN.search(before):
        return None
    if FROM.search(before) and MOVED.search(before):
        return None
    low, high = one.low if one else first.value, two.low
    unscaled = not (one.numeral if one else first).scaled
    if unscaled and low * two.numeral.scale < high:  # "$5 to $10 million": the first in the magnitude of the second, where that keeps them in order
        low *= two.numeral.scale
    if low >= high or (one is None and two.mark.end <= second.start and unscaled and low > 1900):
        return None
    return _Sum(start, two.end, low, mark, second, high)


def _qualifier(text: str, amount: _Sum) -> Qualifier:
    return "range" if amount.high is not None else qualifier_around(text, amount.start, amount.end, amount.numeral.qualifier)


def qualifier_around(text: str, start: int, end: int, otherwise: Qualifier = "exact") -> Qualifier:
    """Read the words beside a number: "up to", "nearly", "or more"."""
    before = text[max(0, start - 40) : start]
    for qualifier, pattern in BEFORE:
        if pattern.search(before):
            return qualifier
    for qualifier, pattern in AFTER:
        if pattern.match(text, end):
            return qualifier
    return otherwise


def _per(text: str, start: int, end: int) -> Per | None:
    match = PER.match(text, end)
    if match is None:
        return "year" if YEARLY.search(text[max(0, start - 60) : start]) else None
    return PERIODS.get(next(word for word in match.groups() if word).lower(), "year")


def _role(text: str, money: Money, before: list[Money]) -> MoneyRole:
    """Tell what the sum is to its sentence: the same as the one beside it, a part of one before, a penalty, or a total."""
    left = text[max(0, money.start - 120) : money.start]
    last = before[-1] if before else None
    if last and money.start - last.end < 40 and (last.currency, last.currency_basis) != (money.currency, money.currency_basis):
        opening = re.match(r"\s?(?:per|a|an|each)\s(?:year|annum|month|day)|\s?annually", text[last.end : money.start])
        if CONVERTED.fullmatch(text[last.end + (opening.end() if opening else 0) : money.start]):
            return "conversion"
    sentence = re.split(r"(?<=[.!?])\s+(?=[A-Z“\"])|\n", left)[-1]
    if PENALTY_BEFORE.search(sentence) or PENALTY_AFTER.match(text, money.end):
        return "penalty"
    if PART_BEFORE.search(sentence) and any(larger.currency == money.currency and larger.amount > money.amount for larger in before):
        return "part"
    return "total"


def _settled(found: list[Money]) -> Iterator[Money]:
    """Yield what stands once conversions are known, each sharing the other's words.

    "At least A$1bn ($650m) a year" is twice at least and a year; in "$1bn (US$650m)" the first is no US dollar, so it has no currency at all.
    """
    original: Money | None = None
    for at, money in enumerate(found):
        following = found[at + 1] if at + 1 < len(found) else None
        if money.role == "conversion":
            shares = original is not None and money.qualifier == "exact" and money.amount_max is None and original.qualifier != "range"
            yield replace(money, qualifier=original.qualifier) if shares and original else money
            continue
        original = money
        beside = following if following is not None and following.role == "conversion" else None
        if beside is None or not (beside.currency == money.currency and money.currency_basis == "default"):
            yield replace(money, per=money.per or (beside.per if beside else None))
