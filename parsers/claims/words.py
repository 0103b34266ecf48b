"""What the learnt weights see of a sentence: its words and pairs of words, the words of the sentence before it, the rules that fired.

The same for the sentences they were learnt from and for those of a document: `benchmarks.train` and `rerank` both ask here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from parsers.claims.spans import COUNT, MONEY, TIME

TOKEN = re.compile(rf"{MONEY}+|{COUNT}+|{TIME}+|[“”\"]|[^\W\d_]+(?:[’'.&][^\W\d_]+)*|\d+")
MARKED = {MONEY: "<money>", COUNT: "<count>", TIME: "<time>"}
QUOTE = re.compile(r"[“”\"]")
AI = frozenset({"ai", "a.i", "artificial"})


def stem(word: str) -> str:
    """Return a word without the endings that only bend it."""
    for ending, instead in (("ies", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""), ("e", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)] + instead
    return word


def tokens(marked: str) -> list[str]:
    """Return the words of a sentence; sums, counts and times are one word each whatever they say."""
    found = []
    for match in TOKEN.finditer(marked):
        word = match[0]
        if word[0] in MARKED:
            found.append(MARKED[word[0]])
        elif QUOTE.match(word):
            found.append("<quote>")
        elif word.isdigit():
            found.append("<number>")
        elif word.lower() in AI:
            found.append("ai")
        else:
            found.append(stem(word.lower()))
    return found


def features(marked: str, before: str, rules: Iterable[str]) -> list[str]:
    """Return what a sentence is known by; `marked` and `before` (the sentence before it, perhaps empty) have their values as marks."""
    words = tokens(marked)
    pairs = [f"{first} {second}" for first, second in pairwise(words)]
    opening = [f"^{word}" for word in words[:2]]
    past = [f"<{word}" for word in tokens(before)]
    return sorted({*words, *pairs, *opening, *past, *(f"rule:{name}" for name in rules)})
