"""Currencies: what a sign, a code or a word beside a number means, and by what right."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from parsers.model import CurrencyBasis
from parsers.names import entries, table
from parsers.values.sums.currency_marks import ALSO_VERBS, HAN_WORDS, SHARED_SIGNS, Lexicon, last_of
from parsers.values.sums.currency_marks import lexicon as marks

# Codes that are words or names in capitals as well; alone before a plain number they are read as such ("TOP 10", "AMD 7900").
ALSO_WORDS = frozenset(
    {"ALL", "AMD", "BAM", "CUP", "GEL", "LAK", "MOP", "PEN", "SOS", "TOP", "TRY", "XAF", "ANG", "LEK", "STN", "SLE", "ESP", "DEM", "FIM"}
)
MULTIPLIED = frozenset({"USD", "EUR", "GBP", "AUD", "CAD", "NZD", "CHF", "SEK", "NOK", "DKK", "SGD"})  # written kUSD, MEUR
# Signs of few letters that stand for much else; beside a plain number they mean nothing certain ("0.5 R").
WEAK_SIGNS = frozenset(
    {"R", "Sh", "Br", "SR", "QR", "LE", "PS", "Fr.", "N", "P", "Hr", "Bt", "RO", "W", "K", "TL", "S/", "S/.", "/-", "/="}
)
NO_CENTS = frozenset({"HUF", "IDR", "VND", "CLP", "COP", "ISK", "KRW", "JPY", "PYG"})  # where "1.500" is a thousand and a half
DEFAULTS = {
    "grand": "USD", "pound": "GBP", "¥": "JPY", "won": "KRW", "rupee": "INR", "franc": "CHF", "lira": "TRY",
    "dirham": "AED", "krona": "SEK", "kronor": "SEK", "kr": "SEK", "krone": "NOK", "kroner": "NOK", "leu": "RON", "lei": "RON", "kwacha": "ZMW", "som": "UZS",
    "shilling": "KES", "riyal": "SAR", "rial": "IRR", "peso": "MXN", "ruble": "RUB", "rouble": "RUB",
}  # fmt: skip
RUPEES = frozenset({"Rs", "Rs.", "Re."})  # of Pakistan, Sri Lanka, Nepal ... as of India
SURE = frozenset({"won", "lira", "krona", "kronor", "ruble", "rouble", "leu", "lei"})  # what the word means to nearly everyone
# words of one kind that English texts take for one another: "500 million kroner" of Sweden are kronor
ALIKE = tuple(map(frozenset, (("krona", "kronor", "krone", "kroner", "kr"), ("riyal", "rial"), ("leu", "lei"), ("ruble", "rouble"))))
LONGEST = 16  # characters; no mark is longer
LEFT_GAP = re.compile(r"[\s:]{0,2}=?|-")
LONGEST_GAP = 3  # characters
RIGHT_GAP = re.compile(r"(?:,[-–])?[\s-]{0,3}(?:of\s{1,3})?([A-Za-z]+|\S)")
WORDS_BEFORE = re.compile(r"(?:\b([A-Z][a-z]+)\s)?\b([A-Z][A-Za-z]+\s)$")
WITH_LETTERS = frozenset({"TW"})  # countries whose dollar is written with letters at home as well: "NT$"; a bare sign there is another's


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands beside a number and says that it is money."""

    start: int
    end: int
    currency: str | None  # null where it takes a country to know
    basis: CurrencyBasis
    kind: str  # the bare sign or word, for a country to decide
    factor: int = 1  # of codes such as MEUR
    weak: bool = False  # means money only beside a magnitude or a long number


def left_of(text: str, at: int) -> Mark | None:
    """Return the mark that ends where the number begins."""
    lexicon = marks()
    window = max(0, at - LONGEST)
    before = text[window:at]
    found = _before(lexicon, before) if last_of(before) in lexicon.left_ends else None
    if found is None:
        return None
    start, end, word = window + found[0], window + found[1], found[2]
    surface, hyphen = text[start:end], text[end:at] == "-"
    if hyphen and word:
        return None  # "Euro-6"
    if surface[0] == "$" and start and text[start - 1].isascii() and text[start - 1].isupper():
        return None  # a dollar that is not known: "XX$5"
    if surface[0].isalpha() and start and (text[start - 1].isalnum() or text[start - 1] in "$€£-"):
        return None
    if word:
        whose = _whose(lexicon, text, start)
        return _word(lexicon, start - len(whose), end, surface, whose.strip() or None)
    mark = _sign(lexicon, start, end, surface)
    return replace(mark, weak=True) if mark and hyphen else mark


def _whose(lexicon: Lexicon, text: str, at: int) -> str:
    """Return the name of a country that stands before a currency's, as in "Hong Kong dollars 300 million"; else nothing."""
    words = WORDS_BEFORE.search(text, max(0, at - LONGEST), at)
    tried = (words[0], words[2]) if words else ()
    return next((each for each in tried if each and each.strip().lower() in lexicon.adjectives), "")


def right_of(text: str, at: int) -> Mark | None:
    """Return the mark that begins where the number ends, at most a space or a hyphen away."""
    lexicon = marks()
    ahead = RIGHT_GAP.match(text, at)
    if ahead is None:
        return None
    sign = lexicon.right_sign.match(text, at) if ahead[1] in lexicon.signs_open else None
    word = lexicon.right_word.match(text, at) if ahead[1].lower() in lexicon.words_open else None
    if word and word["whose"] and word["whose"].lower() not in lexicon.adjectives:
        word = None
    if word and (sign is None or word.end() > sign.end()):  # "CFA francs" is more than "CFA"
        return _word(lexicon, word.start("mark"), word.end("mark"), word["word"] or word["han"], word["whose"])
    return _sign(lexicon, sign.start("mark"), sign.end("mark"), sign["mark"]) if sign else None


def _before(lexicon: Lexicon, before: str) -> tuple[int, int, bool] | None:
    """Return where the longest mark stands that closes a few characters, and whether it is a word."""
    ends = [end for end in range(len(before), max(-1, len(before) - LONGEST_GAP - 1), -1) if LEFT_GAP.fullmatch(before, end)]
    for start in range(len(before)):
        for end in ends:
            if before[start:end] in lexicon.left_signs:
                return start, end, False
        for end in ends:
            piece = before[start:end]
            if piece.lower() in lexicon.left_words or (piece[-1:] == "s" and piece[:-1].lower() in lexicon.left_words):
                return start, end, True
    return None


def decide(
    mark: Mark, *, jurisdiction: str | None, publisher: str | None, spoken_of: Iterable[str], beside: Iterable[str] = ()
) -> tuple[str, CurrencyBasis] | None:
    """Return the currency and the reason; null where nothing says which it is.

    `spoken_of` are the countries that the text names, `beside` those right before the sum: they decide where several could.
    """
    if mark.currency:
        return mark.currency, mark.basis
    bases: tuple[tuple[str | None, CurrencyBasis], ...] = ((jurisdiction, "jurisdiction"), (publisher, "publisher"))
    for code, basis in bases:
        currency = has_own(mark, code) if code else None
        if currency:
            return currency, basis
    if mark.kind in {"$", "dollar"}:
        return "USD", "default"
    for codes in (spoken_of, beside):
        fitting = [found for code in codes if (found := has_own(mark, code))]
        if fitting and (codes is beside or len(set(fitting)) == 1):
            return fitting[0], "jurisdiction"
    currency = DEFAULTS.get(mark.kind)
    return (currency, mark.basis if mark.kind in SURE else "default") if currency else None


def has_own(mark: Mark, code: str) -> str | None:
    """Return the currency of a country that bears the name of a mark: its dollar, its peso."""
    kind, country = "dollar" if mark.kind == "$" else mark.kind, code.partition("-")[0]
    if mark.kind == "$" and country in WITH_LETTERS:
        return None
    kinds = [kind, *sorted(next((alike for alike in ALIKE if kind in alike), frozenset()) - {kind})]
    return next((own for each in kinds if (own := marks().by_country.get((each, country)))), None)


def in_play(currency: str, countries: Iterable[str | None]) -> bool:
    """Tell whether one of the countries has that currency."""
    return any(code and code.partition("-")[0] in _countries()[currency] for code in countries)


@cache
def _countries() -> dict[str, frozenset[str]]:
    return {row["code"]: frozenset(entries(row["countries"])) for row in table("currencies")}


def _sign(lexicon: Lexicon, start: int, end: int, surface: str) -> Mark | None:
    """Return what a sign or a code means; null where it means nothing."""
    if surface in SHARED_SIGNS:
        return Mark(start, end, None, "default", SHARED_SIGNS[surface], weak=surface in WEAK_SIGNS)
    if surface in RUPEES:
        return Mark(start, end, None, "sign", "rupee")
    if surface in lexicon.signs:
        return Mark(start, end, lexicon.signs[surface], "sign", surface, weak=surface in WEAK_SIGNS)
    code = surface.rstrip("$ ").upper().replace("RMB", "CNY")
    if code in lexicon.codes:
        return Mark(start, end, code, "code", code, weak=code in ALSO_WORDS)
    if code[1:] in MULTIPLIED and surface[0] in "kKM":
        return Mark(start, end, code[1:], "code", code, factor=10**6 if surface[0] == "M" else 10**3)
    return None


def _word(lexicon: Lexicon, start: int, end: int, word: str, whose: str | None = None) -> Mark | None:
    """Return what a word means, by the country that stands before it where one does; null where it means nothing."""
    if word in HAN_WORDS:
        return Mark(start, end, HAN_WORDS[word], "word", word)
    singular = _singular(lexicon, word.lower())
    if singular is None:
        return None
    kind = "dollar" if singular == "buck" else singular
    if whose:
        country = lexicon.adjectives[whose.lower()]
        currency = lexicon.by_country.get((kind, country))
        if currency is None and len(lexicon.words[kind]) == 1:
            currency = lexicon.words[kind][0]
        return Mark(start, end, currency, "word", kind) if currency else None
    candidates = lexicon.words[kind]
    return Mark(start, end, candidates[0] if len(candidates) == 1 else None, "word", kind, weak=kind in ALSO_VERBS)


def _singular(lexicon: Lexicon, word: str) -> str | None:
    return next((form for form in (word, word.removesuffix("s"), word.removesuffix("es")) if form in lexicon.words), None)
