"""Numerals: digits and number words with their magnitudes, as written in news: "half a billion" is 500,000,000."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from parsers.model import Qualifier
from parsers.names.openers import Openers
from parsers.values.numbers import number_words
from parsers.values.numbers.number_words import PARTS, SCALES, TENS, UNITS, scale_of

# Abbreviations that are units as well (metres, tonnes, bits): read as magnitudes beside a currency, elsewhere only as capitals ("1.2M").
LETTERS = {"m": 10**6, "b": 10**9, "t": 10**12, "mm": 10**6, "mil": 10**6}
# As other languages of Europe and Latin America write them, in names and quotations; those that English writes alike mean 10^9 to it.
ABROAD = {
    "millionen": 10**6, "millón": 10**6, "millones": 10**6, "milhão": 10**6, "milhões": 10**6, "milioni": 10**6, "miljoen": 10**6, "miljoner": 10**6,
    "millioner": 10**6, "milionów": 10**6, "milliarden": 10**9, "milliard": 10**9, "milliards": 10**9, "mil millones": 10**9, "bilhão": 10**9,
    "bilhões": 10**9, "miliardi": 10**9, "miljard": 10**9, "miljarder": 10**9, "milliarder": 10**9, "miliardów": 10**9, "trilhões": 10**12, "bi": 10**9,
    "juta": 10**6, "miliar": 10**9, "triliun": 10**12, "triệu": 10**6, "tỷ": 10**9, "oku": 10**8,
}  # fmt: skip
HAN = {
    "십": 10, "백": 10**2, "천": 10**3, "千": 10**3, "만": 10**4, "万": 10**4, "萬": 10**4, "억": 10**8, "亿": 10**8, "億": 10**8, "조": 10**12, "兆": 10**12,
}  # fmt: skip
VAGUE = {"tens": 10, "dozens": 24, "scores": 40, "hundreds": 100, "thousands": 10**3, "millions": 10**6, "billions": 10**9, "trillions": 10**12,
         "lakhs": 10**5, "crores": 10**7}  # fmt: skip
FRACTIONS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}

_LONG = "hundred|thousand|million|billion|trillion|quadrillion|quintillion|lakh|lac|crore|dozen"
_SHORT = "mln|mio|mrd|mld|mn|bln|bil|bn|trln|tril|trn|tn|cr|k"
_ABROAD = "|".join(ABROAD)
_SPACE = r"[ \t\u00a0\u202f\n]"
_JOINT = rf"(?:{_SPACE}{{1,2}}|-)"
_WORDS = "|".join(sorted([*UNITS, *TENS, "half", "quarter", "quarters"], key=len, reverse=True))
_PLURALS = "|".join(VAGUE)
NUMBER = (
    r"\d{1,3}(?:[,'’]\d{2,3})+(?!\d)(?:\.\d+)?"  # 1,234.5 · 12,34,567 · 1'234
    r"|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?"  # 1 234,50
    r"|\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?!\d)"  # 1.234,50 · 1.234.567
    r"|\d+,\d{1,2}(?!\d)|\d+(?:\.\d+)?(?:[ \u00a0]\d/\d(?!\d))?|(?<![\w./])\.\d+(?![.,]?\d)"  # 1,5 · 1.5 · 1 1/2 · .5
)
_FACTOR = r"(?:(?P<{0}>\d+(?:\.\d+)?)\s?[x×*·]\s?)?"
_POWER = (  # 10^26, 3.8 × 10²⁵, 1e26, 10 to the 26th power
    rf"(?<![\w.])(?:{_FACTOR.format('factor')}10(?:\^|\*\*)(?P<exponent>[−-]?\d{{1,2}})(?!\w)"
    rf"|{_FACTOR.format('factor2')}10(?P<raised>[⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,2}})"
    rf"|{_FACTOR.format('factor4')}10\sto\sthe\s(?:(?P<nth>\d{{1,2}})(?:st|nd|rd|th)\spower|power\s(?:of\s)?(?P<nth2>\d{{1,2}}))(?!\w)"
    r"|(?P<factor3>\d+(?:\.\d+)?)[eE](?P<exponent3>[+−-]?\d{1,2})(?!\w))"
)
_AFTER_DIGITS = (
    rf"(?P<scales>(?:{_JOINT}?(?:{_LONG}|cr)s?\b)+(?P<more>{_SPACE}and{_SPACE}a{_SPACE}half\b)?)"
    rf"|(?:{_SPACE}|-(?=\w\w))?(?:(?P<short>{_SHORT})(?!\w)(?:(?<=mln|mio|mrd|mld)\.(?=\s?(?:[€$£]|(?-i:[A-Z]{{3}})\b|euros?\b)))?|(?P<abroad>{_ABROAD})\b(?!-))"
    rf"|[ \u00a0-]?(?P<letter>mil|mm|[mbt])(?![\w²³]|/(?!(?:yr|year|mo|month)\b))|\s?(?P<han>[{''.join(HAN)}]+)"
)
_VAGUE = (
    rf"(?P<vague>(?:{_PLURALS})(?:(?:{_SPACE}of{_SPACE}(?:{_PLURALS}|thousand|million|billion|trillion)\b)+|(?={_SPACE}of\b)))"
    rf"|(?P<several>several|a{_SPACE}few|few|(?:a{_SPACE})?couple(?:{_SPACE}of)?){_JOINT}(?P<of>(?:{_LONG})(?:{_JOINT}(?:{_LONG}))?)s?\b"
)
_PART = (  # "two thirds", "a quarter of"; "a third option" and "three quarters of a billion" are none
    r"(?P<parts>an?|one|two|three|four|five|six|seven|eight|nine)[\s-](?P<part>(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|quarter)"
    rf"(?:s\b|(?=\s+of\b|\s+the\b|[.,;]?$))(?!\s+(?:of\s+an?\s+)?(?:{_LONG})\b))"
)
_WORDED = (
    rf"(?P<words>(?:(?:an?{_JOINT})?(?:{_WORDS})|an?(?={_JOINT}(?:{_LONG})\b))\b"
    rf"(?:{_JOINT}(?:(?:and|of|an?|point){_JOINT}){{0,2}}(?:{_WORDS}|(?:{_LONG})s?)\b){{0,40}})"
)
IN_DIGITS = re.compile(
    rf"(?P<power>{_POWER})"
    rf"|(?P<number>(?:(?<![^\s(±~≈$€£])[−-])?(?<!\d)(?<!\d[.,])(?:{NUMBER})[½¼¾]?(?!\d|(?:st|nd|rd|th)\b)|[½¼¾])(?:{_AFTER_DIGITS})?",
    re.IGNORECASE,
)
IN_WORDS = re.compile(rf"\b(?:{_VAGUE}|{_PART}|{_WORDED})", re.IGNORECASE)
ARTICLE = re.compile(rf"an?{_JOINT}(?=(?:{'|'.join([*UNITS, *TENS])})\b)", re.IGNORECASE)
POINT_FOR_THOUSANDS = re.compile(r"[1-9]\d{0,2}\.\d{3}")
DIGITS = re.compile(r"[\d½¼¾]+")
OPENING = Openers({"word": "|".join([*UNITS, *TENS, *VAGUE, "half", "quarters?", "an?", "several", "few", "couple"])})
ONE = Decimal(1)
MINUS = ("minus ", "Minus ", "minus-", "Minus-")


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
        """Whether a magnitude was written."""
        return self.scale > 1

    @property
    def by_letter(self) -> Numeral | None:
        """The number with its letter read as a magnitude; null where none follows it."""
        if self.letter_end is None or self.letter_value is None:
            return None
        return replace(self, end=self.letter_end, value=self.letter_value, scale=self.letter_scale, letter_end=None)


@lru_cache(maxsize=8)  # asked by those who look for sums and by those who look for counts
def find(text: str) -> tuple[Numeral, ...]:
    """Return the numerals in the order of the text; what cannot be read with certainty is no numeral."""
    return tuple(_read_at(text, sorted([*_at_digits(text), *OPENING.places(text).get("word", ())])))


def first(words: str) -> Numeral | None:
    """Return the first numeral in a few words."""
    return next(_read_at(words, range(len(words))), None)


def _read_at(text: str, starts: Iterable[int]) -> Iterator[Numeral]:
    """Yield the numerals that begin at some places; none overlaps another."""
    done = 0
    for start in starts:
        if start < done:
            continue
        worded = text[start].isalpha()
        if match := (IN_WORDS if worded else IN_DIGITS).match(text, start):
            numeral = _in_words(match) if worded else _in_digits(match)
            done = max(numeral.end, numeral.letter_end or 0) if numeral else match.end()
            if numeral:
                yield _below_zero(numeral) if text.startswith(MINUS, max(0, start - 6)) else numeral


def _below_zero(numeral: Numeral) -> Numeral:
    """Take the "minus" before a number into it."""
    letter = -numeral.letter_value if numeral.letter_value is not None else None
    return replace(numeral, start=numeral.start - len(MINUS[0]), value=-numeral.value, letter_value=letter)


def _at_digits(text: str) -> Iterator[int]:
    """Yield where a numeral in digits may begin: at the first of them, or at the signs before it."""
    for run in DIGITS.finditer(text):
        first = start = run.start()
        while first > 0 and start - first < 2 and text[first - 1] in "−-.":
            first -= 1
        yield from range(first, start + 1 if run[0].isdecimal() else run.end())


def _in_words(match: re.Match[str]) -> Numeral | None:
    """Return the numeral that words make; null where they make none for sure."""
    start, end = match.span()
    if match["vague"]:
        return Numeral(start, end, _vague(match["vague"]), scale=Decimal(1000), digits=False, qualifier="min")
    if match["several"]:
        couple = "couple" in match["several"].lower()
        scale = _product(match["of"])
        return Numeral(start, end, 2 * scale if couple else scale, scale=scale, digits=False, qualifier="approx" if couple else "min")
    if match["part"]:
        count = UNITS.get(match["parts"].lower(), 1)
        return Numeral(start, end, Decimal(count) / PARTS[match["part"].lower().removesuffix("s")], ONE, digits=False)
    if article := ARTICLE.match(match["words"]):
        start += article.end()  # "a two-year plan" holds two
    read = number_words.read(match["words"][start - match.start() :])
    return Numeral(start, start + read[2], read[0], read[1], digits=False) if read else None


def _in_digits(match: re.Match[str]) -> Numeral | None:
    """Return the numeral that digits make with the magnitude after them; null where they make none for sure."""
    start, end = match.span()
    if match["power"]:
        return Numeral(start, end, _power(match), ONE, digits=True)
    value, letter = read_number(match["number"]), match["letter"]
    if value is None:
        return None
    scale = _scale(match)
    if match["abroad"] and POINT_FOR_THOUSANDS.fullmatch(match["number"]):
        value *= 1000  # "20.000 millones"
    capital = letter in {"M", "B"} and match.start("letter") == match.end("number")
    if letter and not capital:
        return Numeral(start, match.end("number"), value, ONE, digits=True, letter_end=end, letter_value=value * scale, letter_scale=scale)
    half = scale / 2 if match["more"] else Decimal(0)  # "2 million and a half"
    return Numeral(start, end, value * scale + half, scale, digits=True)


def _scale(match: re.Match[str]) -> Decimal:
    """Return the magnitude after digits, 1 where there is none."""
    scale = ONE
    if match["scales"]:
        return _product(match["scales"].removesuffix(match["more"] or ""))
    if match["short"]:
        return scale_of(match["short"].lower())
    if match["abroad"]:
        return Decimal(ABROAD[match["abroad"].lower()])
    if match["letter"]:
        return Decimal(LETTERS[match["letter"].lower()])
    for sign in match["han"] or "":
        scale *= HAN[sign]
    return scale


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
    """Read 10^26, 3.8 × 10²⁵, 1e26 and "10 to the 26th power", as thresholds of computation are written."""
    factor = Decimal(match["factor"] or match["factor2"] or match["factor3"] or match["factor4"] or 1)
    raised = (match["raised"] or "").translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-"))
    exponent = int((match["exponent"] or match["exponent3"] or match["nth"] or match["nth2"] or raised).replace("−", "-"))
    return factor.scaleb(exponent)


def _product(written: str) -> Decimal:
    """Multiply magnitude words: "lakh crore" is 10^12."""
    product = ONE
    for word in re.findall(r"[a-z]+", written.lower()):
        product *= scale_of(word)
    return product


def _vague(written: str) -> Decimal:
    """Return the lower bound: "tens of billions" are at least 10,000,000,000."""
    product = Decimal(1)
    for word in re.findall(r"[a-z]+", written.lower()):
        if word != "of":
            product *= VAGUE.get(word) or SCALES.get(word) or VAGUE[word + "s"]
    return product
