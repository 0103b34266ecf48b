"""Which sums are no money of a policy: what a firm asks for its goods, takes in, pays its people or is worth. The words are prices.toml."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import Spans, inside
from parsers.model import Money
from parsers.names.word_lists import WordLists

any_of = WordLists(__file__).any_of
LARGEST = Decimal(100_000)  # of a price; what costs more is hardly sold to consumers, and a state buys for more
AROUND = 90  # characters around a sum in which it is told what for; from 60 to 130 no claim of 318 documents changes
CLAUSE = re.compile(  # what parts a sum from words that are told of something else
    r"[;:()]\s?|\s[—–-]\s|,\s(?:which|while|whose|who|but|where|with|and)\s|\s(?:while|whereas|although|but|under)\s", re.IGNORECASE
)


def _ends(words: str, links: str, most: int) -> re.Pattern[str]:
    """Return what stands right before a sum: some words and no more than links between."""
    return re.compile(rf"\b(?:{words})(?:[\s,]{{1,2}}(?:{links})(?=[\s,])){{0,{most}}}\s$", re.IGNORECASE)


def _holds(*names: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(*names)})\b", re.IGNORECASE)


SOME = r"(?:(?!(?:in|on|for|to|of|from|by|with|and|as|at|into|over|is|was|will)\b)[\w’'.-]+\s){0,2}?"  # words that only describe a thing
OF_BUSINESS = _ends(any_of("figures", "valued", "worth"), any_of("links"), 7)
IS_BUSINESS = re.compile(
    rf"(?:\s(?:in|of))?\s{SOME}(?:{any_of('figures')})\b|\s(?:a|per)\sshare\b|\s(?:{any_of('to_economy')})\b", re.IGNORECASE
)
ADDS, TO_ECONOMY = (
    re.compile(r"\badd(?:s|ed|ing)?\s(?:[\w’'-]+\s){0,3}$", re.IGNORECASE),
    re.compile(r"\sto\s(?:[\w’'-]+\s){0,3}(?:gdp|economy)\b", re.IGNORECASE),
)
IN_PASSING = re.compile(  # what is told of a firm or a fund by the way: "Pirua, which raised $300 million in January"
    r",\s(?:which|who)\s(?:(?:has|had|have|also)\s){0,2}(?:raised|manages?|managed|owes?|owed|borrowed|booked|holds?|held|earns?|earned|exported|lost)\s(?:[\w’'-]+\s){0,4}$"
    r"|\b(?:assets|debts?)\s(?:under\smanagement\s)?of\s(?:(?:about|some|nearly|over|around)\s)?$"
)
OF_PAY = _ends(any_of("pay"), any_of("links"), 5)
IS_PAY = re.compile(rf"(?:-a-year)?(?:\sin)?\s{SOME}(?:{any_of('pay')})\b", re.IGNORECASE)
OF_PRICE = _ends(any_of("prices"), any_of("price_links"), 5)
IS_PRICE = re.compile(
    rf"(?:[-\s](?:an?|per|each|every)[-\s]|\s?/\s?|\sfor\s(?:one|a|each)\s)(?:{any_of('units')})\b|\s(?:apiece|monthly)\b|(?:-\w+)*\s{SOME}(?:{any_of('products')})\b",
    re.IGNORECASE,
)
RATE = re.compile(
    r"\b(?:rates?|prices?|fees?|tariffs?)\s(?:of|at)\s(?:(?:about|around|only|just|under|up\sto|as\slittle\sas)\s)?$", re.IGNORECASE
)
OF_ONE = re.compile(rf"(?:\s(?:an?|per|each|every)\s|\s?/\s?)(?:[\w-]+\s){{0,2}}?(?:{any_of('units')})\b", re.IGNORECASE)  # "per GPU hour"
SUBSIDISED = re.compile(  # what users pay is then what the public makes of the price: "a subsidised rate of 67 rupees per hour"
    r"\bsubsid(?:y|ies|i[sz]\w+)\b", re.IGNORECASE
)
OWNS = ("’", "'")  # behind "India" in "India's users pay"
GIVEN, UNDERTAKEN, FOR_PUBLIC, PAYS = _holds("gifts"), _holds("undertakings"), _holds("public"), _holds("pays")

GOES_ON = re.compile(  # "rose to $57 billion from $35 billion"
    r",?\s(?:(?:up|down)\s)?(?:and|or|to|from|compared with|compared to|against)\s(?:(?:about|around|nearly|some)\s)?"
)


def prices(sentence: Sentence, found: Spans) -> tuple[Money, ...]:
    """Return which sums of a sentence are no money of a policy; one that goes on from such a sum is one as well."""
    told: list[Money] = []
    before: Money | None = None
    for value in inside(found.money, sentence.start, sentence.end):
        between = sentence.text[before.end - sentence.start : value.start - sentence.start] if before else ""
        goes_on = before in told and (value.role == "conversion" or GOES_ON.fullmatch(between))
        costs_breach = value.role == "penalty" and sentence.over is not None  # an item of a list: "Penalties are:"
        if goes_on or costs_breach or _is_price(sentence, value, found):
            told.append(value)
        before = value
    return tuple(told)


def unmarked(marked: str, told: Sequence[Money]) -> str:
    """Return a text with marks for its values without those of some sums: to rules they are no sums."""
    if not told:
        return marked
    characters = list(marked)
    for value in told:
        characters[value.start : value.end] = " " * (value.end - value.start)
    return "".join(characters)


def _is_price(sentence: Sentence, value: Money, found: Spans) -> bool:
    """Say whether a sum of a sentence is no money of a policy, by the words around it in its clause."""
    text, at, end = sentence.text, value.start - sentence.start, value.end - sentence.start
    first, last = _clause(text, at, end)
    if OF_BUSINESS.search(text, first, at) or IS_BUSINESS.match(text, end, last):
        return True
    if IN_PASSING.search(text, 0, at):
        return True
    if TO_ECONOMY.match(text, end, last) and ADDS.search(text, first, at):
        return True
    if RATE.search(text, first, at) and OF_ONE.match(text, end, last) and SUBSIDISED.search(text, first, last) is None:
        return True
    is_pay = OF_PAY.search(text, first, at) or IS_PAY.match(text, end, last)
    is_price = value.amount <= LARGEST and (OF_PRICE.search(text, first, at) or IS_PRICE.match(text, end, last))
    if not is_pay and (not is_price or UNDERTAKEN.search(text, first, at)):
        return False
    return GIVEN.search(text, first, last) is None and not _for_public(sentence, first, at, found)


def _clause(text: str, at: int, end: int) -> tuple[int, int]:
    """Return where the words begin and end that are told of a sum."""
    first = max((parted.end() for parted in CLAUSE.finditer(text, max(0, at - AROUND), at)), default=max(0, at - AROUND))
    parted = CLAUSE.search(text, end, end + AROUND)
    return first, parted.start() if parted else min(len(text), end + AROUND)


def _for_public(sentence: Sentence, first: int, at: int, found: Spans) -> bool:
    """Say whether somebody pays a sum for the public: "The ministry pays students $20 a month"."""
    text = sentence.text
    paying = PAYS.search(text, first, at)
    if paying is None:
        return False
    if FOR_PUBLIC.search(text, first, paying.start()):
        return True
    payer = (sentence.start + first, sentence.start + paying.start())
    ends = [place.end for place in inside(found.places, *payer)]
    ends += [org.end for org in inside(found.orgs, *payer) if org.is_public]
    return any(not text.startswith(OWNS, end - sentence.start) for end in ends)
