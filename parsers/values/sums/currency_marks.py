"""How currencies are written: every sign, code and word, and with what each begins and ends beside a number."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from parsers.names import entries, table

LOWER_CODES = frozenset({"usd", "eur", "gbp", "jpy", "cny", "rmb", "inr", "aud", "cad", "krw", "sgd", "hkd", "twd", "chf"})
# Words that are something else in most texts; they name a currency only after a magnitude or a long number.
ALSO_VERBS = frozenset(
    {"won", "real", "crown", "sol", "som", "lek", "leu", "lei", "lev", "kip", "rand", "dram", "pula", "dong", "sterling", "riel", "pound"}
)
HAN_WORDS = {
    "美元": "USD", "美金": "USD", "日元": "JPY", "日圓": "JPY", "欧元": "EUR", "歐元": "EUR", "港元": "HKD", "港币": "HKD", "韩元": "KRW", "英镑": "GBP",
    "新台币": "TWD", "新臺幣": "TWD", "人民币": "CNY", "人民元": "CNY", "元": "CNY", "円": "JPY", "원": "KRW", "달러": "USD", "유로": "EUR", "엔": "JPY",
    "위안": "CNY", "ドル": "USD", "ユーロ": "EUR", "ウォン": "KRW",
}  # fmt: skip
SHARED_SIGNS = {  # which it is takes a country to know
    "$": "$", "＄": "$", "¥": "¥", "￥": "¥", "kr.": "kr", "kr": "kr", "Kr": "kr", "P": "P", "Sh": "shilling", "Shs": "shilling", "Shs.": "shilling", "/-": "shilling", "/=": "shilling", "W": "W", "K": "K",
    "CFA": "cfa franc", "FCFA": "cfa franc",
}  # fmt: skip
OF_COUNTRIES = {  # by the mark, the currency of each country that uses it; old ones too, of which texts still tell
    "P": {"PH": "PHP", "BW": "BWP"},
    "W": {"KR": "KRW"},
    "K": {"ZM": "ZMW", "MW": "MWK", "PG": "PGK"},
    "kr": {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK"},
    "¥": {"CN": "CNY", "HK": "CNY", "MO": "CNY", "JP": "JPY"},
    "franc": {"FR": "FRF"},
    "guilder": {"NL": "NLG"},
    "markka": {"FI": "FIM"},
    "lira": {"IT": "ITL"},
    "dollar": {"TW": "TWD"},
}
LEFT_ONLY = frozenset(  # behind a number they are watts, thousands, hours, and their full stop is that of the sentence
    {"W", "K", "Hr", "Bt", "RO", "KSh.", "Ksh.", "KShs.", "Kshs."}
)
LETTERS = re.compile(r"[A-Za-z]+")
WHOSE = r"[^\W\d_][^\n;:!?]{1,60}?"  # before the name of a currency: no country's is longer


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What a mark may be."""

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


def last_of(before: str) -> str:
    """Return the last word, written small, or the last character, of what stands before a number."""
    piece = before.rstrip().rstrip("=-").rstrip().rstrip(":").rstrip()
    start = len(piece)
    while start and piece[start - 1].isalpha():
        start -= 1
    return piece[start:].lower() or piece[-1:]


def first_of(mark: str) -> str:
    """Return the first word or character of a mark."""
    letters = LETTERS.match(mark)
    return letters[0] if letters else mark[0]


@cache
def lexicon() -> Lexicon:
    """Return the marks of all currencies."""
    signs = {sign: row["code"] for row in table("currencies") for sign in entries(row["signs"])}
    words: dict[str, list[str]] = {"buck": ["USD"]}
    for row in table("currencies"):
        for word in entries(row["words"]):
            words.setdefault(word, []).append(row["code"])
    codes = frozenset(row["code"] for row in table("currencies"))
    adjectives = _adjectives()
    before = frozenset({*words, "won"} - (ALSO_VERBS - {"won"}) - {"buck"})
    all_signs = [*signs, *SHARED_SIGNS, *codes, *(multiple + code for multiple in "kKM" for code in codes), *LOWER_CODES]
    left_signs = frozenset(
        [*all_signs, *(code + gap + "$" for code in {*codes, *LOWER_CODES} for gap in ("", " ", "\u00a0", "\u202f", "\n"))]
    )
    right_sign, right_word = _patterns(signs, words, codes)
    plurals = {form for word in words for form in (word, word + "s", word + "es")}
    return Lexicon(
        signs=signs,
        words={word: tuple(found) for word, found in words.items()},
        by_country=_by_country(),
        adjectives=adjectives,
        codes=codes,
        left_signs=left_signs,
        left_words=before,
        left_ends=frozenset(last_of(mark) for mark in (*left_signs, *before, *(word + "s" for word in before))),
        right_sign=right_sign,
        right_word=right_word,
        signs_open=frozenset(first_of(mark) for mark in all_signs),
        words_open=frozenset(first_of(mark.lower()) for mark in plurals) | {first_of(name) for name in (*adjectives, *HAN_WORDS)},
    )


def _by_country() -> dict[tuple[str, str], str]:
    """Return the currencies by their words and the countries that have them, of several the first; then by marks that countries share."""
    found: dict[tuple[str, str], str] = {}
    for row in table("currencies"):
        for word in entries(row["words"]):
            for country in entries(row["countries"]):
                found.setdefault((word, country), row["code"])
    for country, code in [(country, code) for (word, country), code in found.items() if word in {"dollar", "pound"}]:
        found["grand", country] = code
    return found | {(mark, country): code for mark, theirs in OF_COUNTRIES.items() for country, code in theirs.items()}


def _adjectives() -> dict[str, str]:
    found = {"new taiwan": "TW", "nt": "TW", "united states": "US", "u.s": "US", "american": "US"}
    for row in table("countries"):
        for name in (*entries(row["adjectives"]), row["name"], *entries(row["other_names"])):
            found.setdefault(name.lower(), row["code"])
    return found


def _patterns(signs: dict[str, str], words: dict[str, list[str]], codes: frozenset[str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what a sign and what a word after a number look like; `whose` may be anything that a country's name may be."""
    any_sign = _any([sign for sign in (*signs, *SHARED_SIGNS) if sign not in LEFT_ONLY])
    any_code = rf"(?:[kKM]?(?:{_any(codes)})|{_any(LOWER_CODES)})(?:\s?\$)?"
    # "50,- Kč"
    right_sign = re.compile(rf"(?:,[-–])?[ \t\u00a0\u202f-]?(?P<mark>{any_sign}|{any_code})(?!\d)(?:(?<![A-Za-z])|(?![A-Za-z]))")
    right_word = re.compile(
        rf"(?:\s{{1,3}}of\s{{1,3}}|[\s\u00a0-]{{0,2}})(?P<mark>\s?(?P<han>{_any(HAN_WORDS)})|(?:(?P<whose>{WHOSE})[\s-]{{1,3}})??(?P<word>(?:{_any(words)})(?:e?s)?\b))",
        re.IGNORECASE,
    )
    return right_sign, right_word


def _any(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
