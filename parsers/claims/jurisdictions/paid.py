"""Whose money a text tells its sums in, by sign, code or word: "PHP2.6 trillion", "R1.9 billion", "150 trillion won"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import cache

from parsers.names import entries, table
from parsers.values.sums.currencies import ALSO_WORDS, RUPEES
from parsers.values.times.almanac import MONTH

WORLDWIDE = frozenset({"USD", "EUR", "GBP"})  # money that the papers of other countries tell sums in as well
LARGE = r"(?:million|billion|trillion|mn|bn|crore|lakh)\b"
LETTERS = {"R": "ZA", "N": "NG", "P": "PH", "Sh": "KE"}  # before a large sum alone: others use these letters, but less
POUNDS = re.compile(r"(?<![\w(£])£\d")  # no "E£", nor what the sum comes to for readers in Britain: "$10m (£8m)"
MOSTLY = {"won": "KR"}  # though another country calls its money so
# "the prize of 2 million won by a team"; "5 trillion won a year" and "5 trillion won by 2030" are sums
WON_BY_SOMEBODY = rf"won (?:(?:the|an?) (?!year|month|week|day)|by (?!\d|(?:{MONTH})|the end|next|mid|early|late))"


def countries_paid(text: str, weighs: Callable[[int], int], home: str | None) -> Counter[str]:
    """Return how much the sums in the money of one country alone say of it; the dollar and the euro say nothing, the pound little.

    Rupees are India's, unless the publisher is at `home` where they have their own.

    A sign or a code weighs as much as what stands there, "PHP2.6 trillion". A letter, "R1.9 billion", and a word say less and weigh 1
    anywhere: others use the letter too, and papers elsewhere write "1 trillion yuan" as well.
    """
    paid: Counter[str] = Counter()
    sums, countries = _sums()
    own_rupees = home if home in _with_rupees() else None
    if pounds := len(POUNDS.findall(text)):
        paid["GB"] += pounds
    for told in sums.finditer(text):
        weight = weighs(told.start()) if told["sign"] else 1
        country = own_rupees if told["sign"] in RUPEES else None
        paid[country or countries[told["sign"] or told["letter"] or told["word"]]] += weight
    return paid


@cache
def _with_rupees() -> frozenset[str]:
    """Return the countries that call their money so."""
    return frozenset(country for row in table("currencies") if "rupee" in entries(row["words"]) for country in entries(row["countries"]))


@cache
def _sums() -> tuple[re.Pattern[str], dict[str, str]]:
    """Return how sums in the money of one country are told, and the country by each sign, code and word; a currency's code begins with it."""
    own = [row for row in table("currencies") if row["code"][:2] in entries(row["countries"]) and row["code"] not in WORLDWIDE]
    often = Counter(word for row in table("currencies") for word in entries(row["words"]))
    words = {word: row["code"][:2] for row in own for word in entries(row["words"]) if often[word] == 1} | MOSTLY
    signs = {
        sign: row["code"][:2]
        for row in own
        for sign in (*entries(row["signs"]), *({row["code"]} - ALSO_WORDS))
        if len(sign) > 1 or not sign.isascii()
    }
    before = rf"(?<!\w)(?:(?P<sign>{_any(signs)})\s?|(?P<letter>{_any(LETTERS)})(?=[\d.,]{{1,9}}\s?{LARGE}))\d"
    return re.compile(rf"{before}|\d\s?{LARGE}\s(?!{WON_BY_SOMEBODY})(?P<word>{_any(words)})s?\b"), LETTERS | words | signs


def _any(names: dict[str, str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))
