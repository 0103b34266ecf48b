"""Phrases that stand where somebody could and name nobody: what opens with a preposition, a sum, a day, a law, what is done or used."""

from __future__ import annotations

import re

from parsers.claims.grammar.phrases import DETERMINERS, counted, head_of, plain_words
from parsers.claims.grammar.tense import opens_with_order
from parsers.claims.grammar.verbs import MODALS, words
from parsers.values.times.almanac import MONTH, SHORT_MONTH_DAY, WEEKDAY

WHEN = re.compile(rf"(?:{WEEKDAY}|{MONTH}|Christmas|Easter|Passover|Ramadan|Diwali|Eid)\b|{SHORT_MONTH_DAY}")
DATED = re.compile(rf"\d{{1,2}}(?:st|nd|rd|th)?\s{WHEN.pattern}|\d{{4}},?(?:\s|$)")
SOME_TIME = re.compile(  # "a week before leaving office"
    r"(?:an?|one|two|three|several|\d+)\s(?:days?|weeks?|months?|years?)\s(?:before|after|later|earlier)\b", re.IGNORECASE
)
SPOKEN_OF = "'‘"  # opens a word that is spoken of, not somebody
NOBODY = frozenset({"whoever", "anyone", "anybody", "everyone", "everybody", "nobody", "nowhere", "closer", "nearer", "elsewhere"})
LABELS = frozenset(
    {"AGENCY", "AGENCIES", "ACTION", "SUMMARY", "DATES", "ADDRESSES", "SUBJECT", "WHEREAS", "NOW"}
)  # open the lines of a notice, and recitals
PREPOSITIONS = frozenset({
    "to", "for", "inside", "outside", "by", "in", "of", "with", "from", "at", "between", "among", "against", "within", "without", "on",
    "despite", "unlike", "under", "amid", "upon", "per", "during", "like", "following", "citing", "besides", "alongside", "since", "until", "into", "through", "about",
})  # fmt: skip
PLACES = frozenset({"countries", "states", "cities", "counties", "provinces", "districts", "towns", "municipalities"})
NOT_ONLY = frozenset({"these", "those", "this", "that"})
LAW_NAMED = re.compile(
    r"\b(?:Bill|Act|Laws?|Order|Regulation|Directive|Resolution|Article|Section|Chapter\s\d+|Statutes|Notice\sNo)\b"
    r"|\b(?:SB|HB|AB|HF|SF|LB|LD|HJR|SJR|(?:[SHA]\.){1,2}(?:[BR]\.)?) ?\d"
    r"|(?<![A-Z]\.)\b(?:[A-Z]{2,4} ?|[A-Z] |[A-Z](?=\d{3})|(?:[A-Z]\.){1,3} ?)\d{2,}(?!\d*(?:st|nd|rd|th)\b)"  # "HB 2827", "S. 1047", "H200", and not the firm "G42"
)

QUOTED_WORD = re.compile(r"\s?[“\"][A-Z][a-z]+[”\"]")
THINGS = r"(?:supercomputers?|machines?|clusters?|computers?|models?|chatbots?|corpus|datasets?|databases?|platform|app|sandbox|cloud)"
THING = re.compile(
    rf"(?P<before>(?<![\w’'-])[A-ZÀ-Þ][\w-]+),\s(?:an?|the|its|our|their|(?:the\s)?[\w’'-]+[’']s)\s(?:(?!(?:in|for|with|on|to|at|by|from)\s)[\w’'-]+\s){{0,4}}?"
    rf"(?:{THINGS}\b|(?:regime|scheme|programme|program|initiative|strategy|policy|law|code)(?=[,.;]|\s(?:that|which|of|to|for|under)\b))"
    rf"|\b{THINGS}\s(?:called\s|named\s|dubbed\s)?(?P<behind>[A-ZÀ-Þ][\w-]*[a-z][\w-]*)(?=[,.;)]|\s(?:in|at|was|is|will|has|on|and)\b)"
)


def things(text: str) -> frozenset[str]:
    """Return the names of which a text says that they are machines or programs: "Lumi, the supercomputer in Kajaani"."""
    return frozenset(found[group] for found in THING.finditer(text) for group in ("before", "behind") if found[group])


def is_nobody(surface: str, plain: tuple[str, ...], *, timed: bool) -> bool:
    """Say whether a phrase of these plain words can name nobody, by how it opens: "in a case against Meta", "3 May", "these include".

    `timed` says that a time is told in it: "by Friday evening ten countries" are cut to the countries later.
    """
    if (
        plain[0] in NOBODY
        or (surface[:3].lower() == "no " and not plain[1].isdigit())
        or DATED.match(surface)
        or surface[0] in SPOKEN_OF
        or surface in LABELS
    ):
        return True
    if plain[0] in MODALS or SOME_TIME.match(surface) or opens_with_order(surface):
        return True
    if plain[0] in PREPOSITIONS and not timed and plain[1:2] not in (("least",), ("most",)) and not counted(plain):
        return True
    return plain[0] in NOT_ONLY and len(plain) > 1 and plain[1] in words("verbs")


def is_only_a_word(text: str, start: int, end: int) -> bool:
    """Say whether a word between marks is only spoken of: "“Trust” turns up more often than “chip”"."""
    return QUOTED_WORD.fullmatch(text[max(0, start - 1) : end + 1]) is not None


def is_instrument(surface: str, plain: tuple[str, ...], head: int) -> bool:
    """Say whether a phrase is what somebody acts with, by its head or its first word, or is called as laws are."""
    first = plain[1] if plain[0] in DETERMINERS and len(plain) > 1 else plain[0]
    named = head and surface.split()[head][:1].isupper() and plain[0] not in DETERMINERS  # the firm "Boreal Systems"
    if named and any(word in words("agents") for word in surface.split()[:head]):
        return False  # "the commissioner Julie Grant"
    is_thing = plain[head] in words("things") and not named
    called = LAW_NAMED.search(surface)
    of_a_law = called is not None and surface[: called.start()].strip() and plain[head] in words("agents")  # "the rapporteur of Bill 12"
    is_law = called is not None and not of_a_law
    return is_thing or plain[head] in words("instruments") or first in words("instruments") or is_law


def are_many(surface: str) -> bool:
    """Say whether a phrase is a plain plural, uncounted and without a name, of others than those who hold an office: "Bidders", not "Lawmakers"."""
    plain = plain_words(surface)
    head = plain[head_of(plain)]
    bare = plain[0] not in DETERMINERS and not counted(plain) and head.endswith("s") and surface[1:].islower()
    return bare and (head in PLACES or head not in words("offices"))
