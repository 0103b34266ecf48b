"""Currencies: what a sign, a code or a word beside a number means, and by what right."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from parsers.model import CurrencyBasis
from parsers.names import entries, table

# Codes that are words or names in capitals as well; alone before a plain number they are read as such ("TOP 10", "AMD 7900").
ALSO_WORDS = frozenset(
    {"ALL", "AMD", "BAM", "CUP", "GEL", "LAK", "MOP", "PEN", "SOS", "TOP", "TRY", "XAF", "ANG", "LEK", "STN", "SLE", "ESP", "DEM", "FIM"}
)
MULTIPLIED = frozenset({"USD", "EUR", "GBP", "AUD", "CAD", "NZD", "CHF", "SEK", "NOK", "DKK", "SGD"})  # written kUSD, MEUR
# Signs of few letters that stand for much else; beside a plain number they mean nothing certain ("0.5 R").
WEAK_SIGNS = frozenset({"R", "Sh", "Br", "SR", "QR", "LE", "PS", "Fr.", "N"})
LOWER_CODES = frozenset({"usd", "eur", "gbp", "jpy", "cny", "rmb", "inr", "aud", "cad", "krw", "sgd", "hkd", "twd", "chf"})
# Words that are something else in most texts; they name a currency only after a magnitude or a long number.
ALSO_VERBS = frozenset(
    {"won", "real", "crown", "sol", "som", "lek", "leu", "lei", "lev", "kip", "rand", "dram", "pula", "dong", "sterling", "riel", "pound"}
)
NO_CENTS = frozenset({"HUF", "IDR", "VND", "CLP", "COP", "ISK", "KRW", "JPY", "PYG"})  # where "1.500" is a thousand and a half
DEFAULTS = {
    "$": "USD", "dollar": "USD", "buck": "USD", "grand": "USD", "£": "GBP", "pound": "GBP", "¥": "JPY", "won": "KRW", "rupee": "INR", "franc": "CHF", "lira": "TRY",
    "dirham": "AED", "krona": "SEK", "kronor": "SEK", "kr": "SEK", "krone": "NOK", "kroner": "NOK", "leu": "RON", "lei": "RON", "kwacha": "ZMW", "som": "UZS",
    "shilling": "KES", "koruna": "CZK", "riyal": "SAR", "rial": "IRR", "peso": "MXN",
}  # fmt: skip
SURE = frozenset({"won", "lira", "koruna", "rupee", "franc", "krona", "kronor"})  # what the word means to nearly everyone
HAN_WORDS = {
    "美元": "USD", "美金": "USD", "日元": "JPY", "日圓": "JPY", "欧元": "EUR", "歐元": "EUR", "港元": "HKD", "港币": "HKD", "韩元": "KRW", "英镑": "GBP",
    "新台币": "TWD", "新臺幣": "TWD", "人民币": "CNY", "人民元": "CNY", "元": "CNY", "円": "JPY", "원": "KRW", "달러": "USD", "유로": "EUR", "엔": "JPY",
    "위안": "CNY", "ドル": "USD", "ユーロ": "EUR", "ウォン": "KRW",
}  # fmt: skip
SHARED_SIGNS = {
    "$": "$",
    "＄": "$",
    "¥": "¥",
    "￥": "¥",
    "kr.": "kr",
    "kr": "kr",
    "Kr": "kr",
    "P": "P",
}  # which it is takes a country to know

LONGEST = 16  # characters; no mark is longer
LEFT_GAP = re.compile(r"[\s:]{0,2}=?")
RIGHT_GAP = re.compile(r"[\s-]{0,3}(?:of\s{1,3})?([A-Za-z]+|\S)")
WORDS_BEFORE = re.compile(r"(?:\b([A-Z][a-z]+)\s)?\b([A-Z][A-Za-z]+\s)$")
LETTERS = re.compile(r"[A-Za-z]+")


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


@dataclass(frozen=True, slots=True)
class _Lexicon:
    signs: dict[str, str]
    words: dict[str, tuple[str, ...]]  # word -> currencies it may be
    by_country: dict[tuple[str, str], str]  # (word, country) -> currency
    adjectives: dict[str, str]  # as written before a word, lower case -> country
    codes: frozenset[str]
    left_signs: frozenset[str]  # what stands before a number
    left_words: frozenset[str]  # written small, without a plural s
    left_ends: frozenset[str]  # the last word, written small, or the last character of each
    right_sign: re.Pattern[str]
    right_word: re.Pattern[str]
    signs_open: frozenset[str]  # the first word or character of what stands after a number
    words_open: frozenset[str]  # and that of words, written small


def left_of(text: str, at: int) -> Mark | None:
    """Return the mark that ends where the number begins."""
    lexicon = _lexicon()
    window = max(0, at - LONGEST)
    before = text[window:at]
    found = _before(lexicon, before) if _last(before) in lexicon.left_ends else None
    if found is None:
        return None
    start, end, word = window + found[0], window + found[1], found[2]
    surface = text[start:end]
    if surface[0] == "$" and start and text[start - 1].isascii() and text[start - 1].isupper():
        return None  # a dollar that is not known: "XX$5"
    if surface[0].isalpha() and start and (text[start - 1].isalnum() or text[start - 1] in "$€£-"):
        return None
    if word:
        cfa = text[max(0, start - 4) : start] in {"CFA ", "CFP "}  # two currencies of West and Central Africa, one of the Pacific
        whose = _whose(lexicon, text, start)
        return None if cfa else _word(lexicon, start - len(whose), end, surface, whose.strip() or None)
    return _sign(lexicon, start, end, surface)


def _whose(lexicon: _Lexicon, text: str, at: int) -> str:
    """Return the name of a country that stands before a currency's, as in "Hong Kong dollars 300 million"; else nothing."""
    words = WORDS_BEFORE.search(text, max(0, at - LONGEST), at)
    tried = (words[0], words[2]) if words else ()
    return next((each for each in tried if each and each.strip().lower() in lexicon.adjectives), "")


def right_of(text: str, at: int) -> Mark | None:
    """Return the mark that begins where the number ends, at most a space or a hyphen away."""
    lexicon = _lexicon()
    ahead = RIGHT_GAP.match(text, at)
    if ahead is None:
        return None
    if ahead[1] in lexicon.signs_open and (match := lexicon.right_sign.match(text, at)):
        return _sign(lexicon, match.start("mark"), match.end("mark"), match["mark"])
    if ahead[1].lower() in lexicon.words_open and (match := lexicon.right_word.match(text, at)):
        return _word(lexicon, match.start("mark"), match.end("mark"), match["word"] or match["han"], match["whose"])
    return None


def _before(lexicon: _Lexicon, before: str) -> tuple[int, int, bool] | None:
    """Return where the longest mark stands that closes a few characters, and whether it is a word."""
    ends = [end for end in range(len(before), -1, -1) if LEFT_GAP.fullmatch(before, end)]
    for start in range(len(before)):
        for end in ends:
            if before[start:end] in lexicon.left_signs:
                return start, end, False
        for end in ends:
            piece = before[start:end]
            if piece.lower() in lexicon.left_words or (piece[-1:] == "s" and piece[:-1].lower() in lexicon.left_words):
                return start, end, True
    return None


def _last(before: str) -> str:
    """Return the last word, written small, or the last character, of what stands before a number."""
    piece = before.rstrip().rstrip("=").rstrip().rstrip(":").rstrip()
    start = len(piece)
    while start and piece[start - 1].isalpha():
        start -= 1
    return piece[start:].lower() or piece[-1:]


def _first(mark: str) -> str:
    """Return the first word or character of a mark."""
    letters = LETTERS.match(mark)
    return letters[0] if letters else mark[0]


def decide(mark: Mark, *, jurisdiction: str | None, publisher: str | None, spoken_of: Iterable[str]) -> tuple[str, CurrencyBasis] | None:
    """Return the currency and the reason; null where nothing says which it is."""
    if mark.currency:
        return mark.currency, mark.basis
    lexicon = _lexicon()
    kind = "dollar" if mark.kind == "$" else "pound" if mark.kind == "£" else mark.kind
    bases: tuple[tuple[str | None, CurrencyBasis], ...] = ((jurisdiction, "jurisdiction"), (publisher, "publisher"))
    for code, basis in bases:
        currency = lexicon.by_country.get((kind, code.partition("-")[0])) if code else None
        if currency:
            return currency, basis
    if kind in {"dollar", "buck"}:
        return "USD", "default"
    near = {found for code in spoken_of if (found := lexicon.by_country.get((kind, code.partition("-")[0])))}
    if len(near) == 1:
        return near.pop(), "jurisdiction"
    currency = DEFAULTS.get(mark.kind)
    return (currency, mark.basis if kind in SURE else "default") if currency else None


def _sign(lexicon: _Lexicon, start: int, end: int, surface: str) -> Mark | None:
    if surface in SHARED_SIGNS:
        return Mark(start, end, None, "default", SHARED_SIGNS[surface], weak=surface == "P")
    if surface in lexicon.signs:
        return Mark(start, end, lexicon.signs[surface], "sign", surface, weak=surface in WEAK_SIGNS)
    code = surface.rstrip("$ ").upper().replace("RMB", "CNY")
    if code in lexicon.codes:
        return Mark(start, end, code, "code", code, weak=code in ALSO_WORDS)
    if code[1:] in MULTIPLIED and surface[0] in "kKM":
        return Mark(start, end, code[1:], "code", code, factor=10**6 if surface[0] == "M" else 10**3)
    return None


def _word(lexicon: _Lexicon, start: int, end: int, word: str, whose: str | None = None) -> Mark | None:
    if word in HAN_WORDS:
        return Mark(start, end, HAN_WORDS[word], "word", word)
    singular = _singular(lexicon, word.lower())
    if singular is None:
        return None
    kind = "dollar" if singular == "buck" else singular
    if whose:
        country = lexicon.adjectives[re.sub(r"[\s-]+", " ", whose.lower()).strip()]
        currency = lexicon.by_country.get((kind, country))
        if currency is None and len(lexicon.words[kind]) == 1:
            currency = lexicon.words[kind][0]
        return Mark(start, end, currency, "word", kind) if currency else None
    candidates = lexicon.words[kind]
    return Mark(start, end, candidates[0] if len(candidates) == 1 else None, "word", kind, weak=kind in ALSO_VERBS)


def _singular(lexicon: _Lexicon, word: str) -> str | None:
    return next((form for form in (word, word.removesuffix("s"), word.removesuffix("es")) if form in lexicon.words), None)


@cache
def _lexicon() -> _Lexicon:
    signs: dict[str, str] = {}
    words: dict[str, list[str]] = {"buck": ["USD"]}
    by_country: dict[tuple[str, str], str] = {}
    for row in table("currencies"):
        for sign in entries(row["signs"]):
            signs[sign] = row["code"]
        for word in entries(row["words"]):
            words.setdefault(word, []).append(row["code"])
            for country in entries(row["countries"]):
                by_country.setdefault((word, country), row["code"])
    for country, code in [(country, code) for (word, country), code in by_country.items() if word in {"dollar", "pound"}]:
        by_country["grand", country] = code
    by_country |= {("P", "PH"): "PHP", ("P", "BW"): "BWP"}
    for country, code in (("SE", "SEK"), ("NO", "NOK"), ("DK", "DKK"), ("IS", "ISK")):
        by_country["kr", country] = code
    for country in ("CN", "HK", "MO"):
        by_country["¥", country] = "CNY"
    by_country["¥", "JP"] = "JPY"
    for word, country, code in (
        ("franc", "FR", "FRF"),
        ("guilder", "NL", "NLG"),
        ("markka", "FI", "FIM"),
        ("lira", "IT", "ITL"),
        ("dollar", "TW", "TWD"),
    ):
        by_country[word, country] = code
    codes = frozenset(row["code"] for row in table("currencies"))
    adjectives = _adjectives()
    before = frozenset({*words, "won"} - (ALSO_VERBS - {"won"}) - {"buck"})
    all_signs = [*signs, *SHARED_SIGNS, *codes, *(multiple + code for multiple in "kKM" for code in codes), *LOWER_CODES]
    left_signs = frozenset(
        [*all_signs, *(code + gap + "$" for code in {*codes, *LOWER_CODES} for gap in ("", " ", "\u00a0", "\u202f", "\n"))]
    )
    return _Lexicon(
        signs,
        {word: tuple(found) for word, found in words.items()},
        by_country,
        adjectives,
        codes,
        left_signs,
        before,
        frozenset(_last(mark) for mark in (*left_signs, *before, *(word + "s" for word in before))),
        *_patterns(signs, words, adjectives, codes),
        frozenset(_first(mark) for mark in all_signs),
        frozenset(_first(mark.lower()) for word in words for mark in (word, word + "s", word + "es"))
        | {_first(name) for name in (*adjectives, *HAN_WORDS)},
    )


def _adjectives() -> dict[str, str]:
    found = {"new taiwan": "TW", "nt": "TW", "united states": "US", "u.s": "US", "american": "US"}
    for row in table("countries"):
        for name in (*entries(row["adjectives"]), row["name"], *entries(row["other_names"])):
            found.setdefault(name.lower(), row["code"])
    return found


def _patterns(
    signs: dict[str, str], words: dict[str, list[str]], adjectives: dict[str, str], codes: frozenset[str]
) -> tuple[re.Pattern[str], re.Pattern[str]]:
    any_sign = _any([*signs, *SHARED_SIGNS])
    any_code = rf"(?:[kKM]?(?:{_any(codes)})|{_any(LOWER_CODES)})(?:\s?\$)?"
    right_sign = re.compile(rf"[ \t\u00a0\u202f-]?(?P<mark>{any_sign}|{any_code})(?![A-Za-z\d])")
    right_word = re.compile(
        rf"(?:[\s\u00a0-]{{0,2}}|\s{{1,3}}of\s{{1,3}})(?P<mark>(?:(?P<whose>{_any(adjectives)})[\s-]{{1,3}})?(?P<word>(?:{_any(words)})(?:e?s)?\b)|\s?(?P<han>{_any(HAN_WORDS)}))",
        re.IGNORECASE,
    )
    return right_sign, right_word


def _any(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
