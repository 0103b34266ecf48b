"""Numerals: digits and number words with their magnitudes, as written in news: "half a billion" is 500,000,000."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from parsers.model import Qualifier

UNITS = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
TENS = {
    word: 10 * value for value, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2)
}
SCALES = {
    "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15,
    "lakh": 10**5, "lac": 10**5, "crore": 10**7, "dozen": 12,
    "mln": 10**6, "mio": 10**6, "mn": 10**6, "bln": 10**9, "bn": 10**9, "trn": 10**12, "tn": 10**12, "cr": 10**7, "k": 10**3,
}  # fmt: skip
# Abbreviations that are units as well (metres, tonnes, bits): read as magnitudes beside a currency, elsewhere only as capitals ("1.2M").
LETTERS = {"m": 10**6, "b": 10**9, "t": 10**12, "mm": 10**6, "mil": 10**6}
HAN = {
    "십": 10,
    "백": 10**2,
    "천": 10**3,
    "千": 10**3,
    "만": 10**4,
    "万": 10**4,
    "萬": 10**4,
    "억": 10**8,
    "亿": 10**8,
    "億": 10**8,
    "조": 10**12,
    "兆": 10**12,
}
VAGUE = {"tens": 10, "dozens": 24, "scores": 40, "hundreds": 100, "thousands": 10**3, "millions": 10**6, "billions": 10**9, "trillions": 10**12,
         "lakhs": 10**5, "crores": 10**7}  # fmt: skip
PARTS = {"third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}
FRACTIONS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}

_LONG = "hundred|thousand|million|billion|trillion|quadrillion|lakh|lac|crore|dozen"
_SHORT = "mln|mio|mn|bln|bn|trn|tn|cr|k"
_SPACE = r"[ \t\u00a0\u202f\n]"
_JOINT = rf"(?:{_SPACE}{{1,2}}|-)"
_WORDS = "|".join(sorted([*UNITS, *TENS, "half", "quarter", "quarters"], key=len, reverse=True))
_PLURALS = "|".join(VAGUE)
NUMBER = (
    r"\d{1,3}(?:[,'’]\d{2,3})+(?!\d)(?:\.\d+)?"  # 1,234.5 · 12,34,567 · 1'234
    r"|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?"  # 1 234,50
    r"|\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?!\d)"  # 1.234,50 · 1.234.567
    r"|\d+,\d{1,2}(?!\d)|\d+(?:\.\d+)?(?:[ \u00a0]\d/\d(?!\d))?|(?<![\w.])\.\d+"  # 1,5 · 1.5 · 1 1/2 · .5
)
PATTERN = re.compile(
    rf"(?P<power>(?<![\w.])(?:(?P<factor>\d+(?:\.\d+)?)\s?[x×*·]\s?)?10(?:\^|\*\*)(?P<exponent>[−-]?\d{{1,2}})(?!\w)"
    rf"|(?<![\w.])(?:(?P<factor2>\d+(?:\.\d+)?)\s?[x×*·]\s?)?10(?P<raised>[⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,2}})|(?<![\w.])(?P<factor3>\d+(?:\.\d+)?)[eE](?P<exponent3>[+−-]?\d{{1,2}})(?!\w))"
    rf"|(?P<number>(?:(?<![^\s(±~≈$€£])[−-])?(?<!\d)(?<!\d[.,])(?:{NUMBER})[½¼¾]?(?!\d|(?:st|nd|rd|th)\b)|[½¼¾])"
    rf"(?:(?P<scales>(?:{_JOINT}?(?:{_LONG})s?\b)+(?P<more>{_SPACE}and{_SPACE}a{_SPACE}half\b)?)"
    rf"|{_SPACE}?(?P<short>{_SHORT})(?!\w)|[ \u00a0]?(?P<letter>mil|mm|[mbt])(?![\w/²³])"
    r"|\s?(?P<han>[십백천千만万萬억亿億조兆]+))?"
    rf"|\b(?P<vague>(?:{_PLURALS})(?:(?:{_SPACE}of{_SPACE}(?:{_PLURALS}|thousand|million|billion|trillion)\b)+|(?={_SPACE}of\b)))"
    rf"|\b(?P<several>several|a{_SPACE}few|few|(?:a{_SPACE})?couple(?:{_SPACE}of)?){_JOINT}(?P<of>(?:{_LONG})(?:{_JOINT}(?:{_LONG}))?)s?\b"
    rf"|\b(?P<parts>an?|one|two|three|four|five|six|seven|eight|nine)[\s-](?P<part>(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|quarter)(?:s\b|(?=\s+of\b|\s+the\b|[.,;]?$))(?!\s+of\s+an?\s+(?:{_LONG})))"
    rf"|\b(?P<words>(?:(?:an?{_JOINT})?(?:{_WORDS})|an?(?={_JOINT}(?:{_LONG})\b))\b"
    rf"(?:{_JOINT}(?:(?:and|of|an?){_JOINT}){{0,2}}(?:{_WORDS}|(?:{_LONG})s?)\b)*)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a text. Where a letter follows that may be a magnitude or a unit ("5m"), both readings are kept."""

    start: int
    end: int
    value: Decimal
    scale: Decimal  # its magnitude, 10^6 of "5 million"; 1 of "5" and of "5m"
    digits: bool
    qualifier: Qualifier = "exact"
    letter_end: int | None = None  # end and value with the letter read as a magnitude
    letter_value: Decimal | None = None
    letter_scale: Decimal = Decimal(1)

    @property
    def scaled(self) -> bool:
        """Tell whether a magnitude was written."""
        return self.scale > 1


ONE = Decimal(1)


def find(text: str) -> Iterator[Numeral]:
    """Yield the numerals in the order of the text; what cannot be read with certainty is no numeral."""
    at = 0
    while match := PATTERN.search(text, at):
        numeral = _read(match)
        at = max(numeral.end, numeral.letter_end or 0) if numeral else match.end()
        if numeral:
            yield numeral


def _read(match: re.Match[str]) -> Numeral | None:
    start, end = match.span()
    if match["power"]:
        return Numeral(start, end, _power(match), ONE, digits=True)
    if match["number"]:
        return _in_digits(match)
    if match["vague"]:
        return Numeral(start, end, _vague(match["vague"]), scale=Decimal(1000), digits=False, qualifier="min")
    if match["several"]:
        couple = "couple" in match["several"].lower()
        scale = _product(match["of"])
        return Numeral(start, end, 2 * scale if couple else scale, scale=scale, digits=False, qualifier="approx" if couple else "min")
    if match["part"]:
        count = UNITS.get(match["parts"].lower(), 1)
        return Numeral(start, end, Decimal(count) / PARTS[match["part"].lower().removesuffix("s")], ONE, digits=False)
    return _in_words(match)


def _in_digits(match: re.Match[str]) -> Numeral | None:
    start, end = match.span()
    value = read_number(match["number"])
    if value is None:
        return None
    if match["scales"]:
        factor = _product(match["scales"].removesuffix(match["more"] or ""))
        half = factor / 2 if match["more"] else Decimal(0)
        return Numeral(start, end, value * factor + half, scale=factor, digits=True)
    if match["short"]:
        scale = Decimal(SCALES[match["short"].lower()])
        return Numeral(start, end, value * scale, scale=scale, digits=True)
    if match["han"]:
        scale = ONE
        for sign in match["han"]:
            scale *= HAN[sign]
        return Numeral(start, end, value * scale, scale=scale, digits=True)
    if match["letter"]:
        scale = Decimal(LETTERS[match["letter"].lower()])
        if match["letter"] in {"M", "B"} and match.start("letter") == match.end("number"):
            return Numeral(start, end, value * scale, scale=scale, digits=True)
        return Numeral(start, match.end("number"), value, ONE, digits=True, letter_end=end, letter_value=value * scale, letter_scale=scale)
    return Numeral(start, end, value, ONE, digits=True)


def read_number(written: str) -> Decimal | None:
    """Read digits with their separators; null where 10^3 hangs on a guess."""
    if written[0] in "−-":
        positive = read_number(written[1:])
        return -positive if positive is not None else None
    fraction = FRACTIONS.get(written[-1])
    if fraction is not None:
        return fraction + (Decimal(0) if len(written) == 1 else read_number(written[:-1]) or Decimal(0))
    if "/" in written:
        whole, over = written.replace("\u00a0", " ").split(" ")
        return Decimal(whole) + Decimal(over[0]) / Decimal(over[2]) if over[2] != "0" else None
    plain = re.sub(r"[ '’\u00a0\u202f]", "", written)
    comma, point = plain.rfind(","), plain.rfind(".")
    if comma > point >= 0 or plain.count(".") > 1:
        return Decimal(plain.replace(".", "").replace(",", "."))
    if comma >= 0 and point < 0 and not re.fullmatch(r"\d{1,3}(?:,\d{2,3})*,\d{3}", plain):
        return Decimal(plain.replace(",", ".")) if plain.count(",") == 1 else None
    return Decimal(plain.replace(",", ""))


def _power(match: re.Match[str]) -> Decimal:
    """Read 10^26, 3.8 × 10²⁵ and 1e26, as thresholds of computation are written."""
    factor = Decimal(match["factor"] or match["factor2"] or match["factor3"] or 1)
    raised = (match["raised"] or "").translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-"))
    exponent = int((match["exponent"] or match["exponent3"] or raised).replace("−", "-"))
    return factor.scaleb(exponent)


def _product(written: str) -> Decimal:
    """Multiply magnitude words: "lakh crore" is 10^12."""
    product = Decimal(1)
    for word in re.findall(r"[a-z]+", written.lower()):
        product *= SCALES[word if word in SCALES else word.removesuffix("s")]
    return product


def _vague(written: str) -> Decimal:
    """Return the lower bound: "tens of billions" are at least 10,000,000,000."""
    product = Decimal(1)
    for word in re.findall(r"[a-z]+", written.lower()):
        if word != "of":
            product *= VAGUE.get(word) or SCALES.get(word) or VAGUE[word + "s"]
    return product


@dataclass(slots=True)
class _Sum:
    """What number words add up to so far."""

    total: Decimal = Decimal(0)  # of the parts that have their magnitude
    part: Decimal = Decimal(0)  # the last of them: a further magnitude multiplies it, "a thousand million"
    scale: Decimal = Decimal(0)  # its magnitude
    group: Decimal = Decimal(0)  # what still waits for a magnitude
    last: str = ""  # kind of the last word: unit, teen, ten, scale, fraction


def _in_words(match: re.Match[str]) -> Numeral | None:
    """Add words up as long as they make one number; "two and three" is two."""
    done, end = _Sum(), 0
    words = list(re.finditer(r"[a-z]+", match["words"].lower()))
    for at, word in enumerate(words):
        if word[0] in {"of", "a", "an"}:
            continue
        if word[0] == "and":
            if not _may_join(words, at, done):
                break
            continue
        if not _add(done, word[0], article=at > 0 and words[at - 1][0] in {"a", "an"}):
            break
        end = word.end()
    value = done.total + done.group
    if not end or (done.last == "fraction" and value < 1):
        return None
    return Numeral(match.start(), match.start() + end, value, scale=done.scale or ONE, digits=False)


def _may_join(words: list[re.Match[str]], at: int, done: _Sum) -> bool:
    """Tell whether "and" stands inside one number: "a hundred and five", "two and a half"."""
    follows = next((word[0] for word in words[at + 1 :] if word[0] not in {"a", "an"}), "")
    return follows in {"half", "quarter"} or (done.last == "scale" and follows not in SCALES and (done.group > 0 or done.scale == 1000))


def _add(done: _Sum, word: str, *, article: bool) -> bool:
    """Take one more word into the sum; false where it does not belong to the same number."""
    if word in UNITS:
        value = UNITS[word]
        if done.last in {"unit", "teen", "fraction"} or (done.last == "ten" and not 0 < value < 10) or done.scale == 12:
            return False
        done.group += value
        done.last = "unit" if value < 10 else "teen"
    elif word in TENS:
        if done.last in {"unit", "teen", "ten", "fraction"}:
            return False
        done.group += TENS[word]
        done.last = "ten"
    elif word in {"half", "quarter", "quarters"}:
        return _add_part(done, Decimal("0.5") if word == "half" else Decimal("0.25"), several=word == "quarters")
    else:
        return _add_scale(done, Decimal(SCALES[word if word in SCALES else word.removesuffix("s")]), article=article)
    return True


def _add_part(done: _Sum, part: Decimal, *, several: bool) -> bool:
    if several:  # three quarters of a billion
        done.group *= part
    elif done.last == "scale" and done.scale:  # a billion and a half
        done.total += part * done.scale
    else:  # two and a half
        done.group += part
    done.last = "fraction"
    return True


def _add_scale(done: _Sum, factor: Decimal, *, article: bool) -> bool:
    if factor == 100:
        if done.group >= 100 or (not done.group and not article):
            return False
        done.group = (done.group or 1) * 100
    elif done.group or (article and done.last == ""):
        if done.scale and factor >= done.scale:  # magnitudes fall within one number
            return False
        done.part, done.scale, done.group = (done.group or 1) * factor, factor, Decimal(0)
        done.total += done.part
    elif done.last == "scale":
        done.total += done.part * (factor - 1)
        done.part, done.scale = done.part * factor, done.scale * factor
    else:
        return False
    done.last = "scale"
    return True
