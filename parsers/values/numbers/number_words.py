"""Number words: "two and a half" is 2.5, "a hundred thousand million" is 10^11, "two and three" is two numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
UNITS = {word: value for value, word in enumerate(_SMALL)}
TENS = {
    word: 10 * value for value, word in enumerate(("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), start=2)
}
SCALES = {
    "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15, "quintillion": 10**18,
    "lakh": 10**5, "lac": 10**5, "crore": 10**7, "dozen": 12,
    "mln": 10**6, "mio": 10**6, "mn": 10**6, "mrd": 10**9, "mld": 10**9, "bln": 10**9, "bn": 10**9, "trn": 10**12, "trln": 10**12, "tril": 10**12, "bil": 10**9, "tn": 10**12, "cr": 10**7, "k": 10**3,
}  # fmt: skip
PARTS = {"third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}  # of a whole
FRACTIONS = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "quarters": Decimal("0.25")}


@dataclass(slots=True)
class _Sum:
    """What the words add up to so far."""

    total: Decimal = Decimal(0)  # of the parts that have their magnitude
    part: Decimal = Decimal(0)  # the last of them: a further magnitude multiplies it, "a thousand million"
    scale: Decimal = Decimal(0)  # its magnitude
    group: Decimal = Decimal(0)  # what still waits for a magnitude
    last: str = ""  # kind of the last word: unit, teen, ten, scale, fraction, point, decimal
    place: Decimal = Decimal(1)  # what the last decimal counts, 0.01 in "five point two three"


def read(written: str) -> tuple[Decimal, Decimal, int] | None:
    """Return value, magnitude and end of the number that the words begin with; null where they are none by themselves ("half")."""
    done, end = _Sum(), 0
    words = list(re.finditer(r"[a-z]+", written.lower()))
    for at, word in enumerate(words):
        if word[0] in {"of", "a", "an"}:
            continue
        if word[0] == "and":
            if not _may_join(words, at, done):
                break
            continue
        if word[0] == "point":
            if not _has_decimals(words, at, done):
                break
            done.last = "point"
            continue
        if not _add(done, word[0], article=at > 0 and words[at - 1][0] in {"a", "an"}):
            break
        end = word.end()
    value = done.total + done.group
    if not end or (done.last == "fraction" and value < 1):
        return None
    return value, done.scale or Decimal(1), end


def scale_of(word: str) -> Decimal:
    """Return what a magnitude word multiplies with."""
    return Decimal(SCALES[word if word in SCALES else word.removesuffix("s")])


def _may_join(words: list[re.Match[str]], at: int, done: _Sum) -> bool:
    """Tell whether "and" stands inside one number: "a hundred and five", "two and a half"."""
    follows = next((word[0] for word in words[at + 1 :] if word[0] not in {"a", "an"}), "")
    return follows in {"half", "quarter"} or (done.last == "scale" and follows not in SCALES and (done.group > 0 or done.scale == 1000))


def _has_decimals(words: list[re.Match[str]], at: int, done: _Sum) -> bool:
    """Tell whether a decimal follows a "point"."""
    return done.last in {"unit", "teen", "ten"} and at + 1 < len(words) and UNITS.get(words[at + 1][0], 10) < 10


def _add(done: _Sum, word: str, *, article: bool) -> bool:
    """Take one more word into the sum; false where it does not belong to the same number."""
    if word in UNITS:
        return _add_unit(done, UNITS[word])
    if word in TENS:
        if done.last in {"unit", "teen", "ten", "fraction", "decimal"}:
            return False
        done.group += TENS[word]
        done.last = "ten"
        return True
    if word in FRACTIONS:
        _add_fraction(done, word)
        return True
    return _add_scale(done, scale_of(word), article=article)


def _add_unit(done: _Sum, value: int) -> bool:
    """Take a number below twenty into the sum; false where it begins another number."""
    if done.last in {"point", "decimal"}:
        if value > 9:
            return False
        done.place /= 10
        done.group += value * done.place
        done.last = "decimal"
        return True
    if done.last in {"unit", "teen", "fraction"} or (done.last == "ten" and not 0 < value < 10) or done.scale == 12:
        return False
    done.group += value
    done.last = "unit" if value < 10 else "teen"
    return True


def _add_fraction(done: _Sum, word: str) -> None:
    """Take a half or a quarter into the sum."""
    if word == "quarters":  # three quarters of a billion
        done.group *= FRACTIONS[word]
    elif done.last == "scale" and done.scale:  # a billion and a half
        done.total += FRACTIONS[word] * done.scale
    else:  # two and a half
        done.group += FRACTIONS[word]
    done.last = "fraction"


def _add_scale(done: _Sum, factor: Decimal, *, article: bool) -> bool:
    """Take a magnitude into the sum; false where it belongs to another number."""
    if factor == 100:
        if done.group >= 100 or (not done.group and not article):
            return False
        done.group = (done.group or Decimal(1)) * 100
    elif done.group or (article and done.last == ""):
        if done.scale and factor >= done.scale:  # magnitudes fall within one number
            return False
        done.part, done.scale, done.group = (done.group or Decimal(1)) * factor, factor, Decimal(0)
        done.total += done.part
    elif done.last == "scale":
        done.total += done.part * (factor - 1)
        done.part, done.scale = done.part * factor, done.scale * factor
    else:
        return False
    done.last = "scale"
    return True
