"""The words that tell what a text is about (names/topic.toml), each with its place, found in one pass over the words of the text."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from parsers.names.openers import WORD, words_of

LEXICON = Path(__file__).parents[2] / "names" / "topic.toml"
SPACES = "\n\t\u00a0-\u2010\u2011"  # what may part the words of a phrase
ALONE = ""  # stands for the second word where a phrase has one only
DEFINED = re.compile(  # "Andersen Industrials plc (“AI”)", "aromatase inhibitors (AIs)"
    r"\b(?!\w+ [Ii]ntell?ig)(?:(?P<name>A\w+ I\w+)(?: [\w.&]{1,20}){0,3}|(?P<thing>a\w{3,} i\w{3,})) \([“\"‘']?AIs?\b"
)
BEFORE = 100  # characters in which such a definition stands
SMALL = re.compile(r"\b(?:Of|And|The|For|In)\b")
LETTERS = frozenset({"AI", "AIs", "A.I."})
IN_A_NAME = re.compile(r"[A-Z]\w*[a-z]AI")  # "the IndiaAI Mission"

Topic = Literal["ai", "kin", "machine", "judging", "other", "public", "act", "business", "leisure", "science"]


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase of the lexicon in a text."""

    start: int
    topic: Topic
    sure: bool  # else it is likely: it has other meanings too
    phrase: str  # as the lexicon has it


@dataclass(frozen=True, slots=True)
class Terms:
    """What stands in the title and the text of a document."""

    title: tuple[Term, ...]
    text: tuple[Term, ...]
    instead: str | None  # what else the letters AI stand for here, which therefore count for nothing; null: artificial intelligence


@dataclass(frozen=True, slots=True)
class _Entry:
    """A phrase of the lexicon, or its plural."""

    form: str  # a phrase or its plural, one sign between its words
    topic: Topic
    sure: bool
    phrase: str
    written: frozenset[str]  # how a text may write the form


def find(title: str | None, text: str) -> Terms:
    """Find the terms of a document."""
    in_title, in_text = list(_terms(title or "")), list(_terms(text))
    instead = _instead([*in_title, *in_text], text)
    if instead:
        in_title, in_text = ([term for term in terms if term.phrase not in LETTERS] for terms in (in_title, in_text))
    return Terms(tuple(in_title), tuple(in_text), instead)


def _terms(text: str) -> Iterator[Term]:
    """Yield the terms of a text in its order, at each place the longest."""
    firsts, flat, words, done = _first_words(), _flat(text), words_of(text), 0
    named = {word for word in words if word.endswith("AI") and word not in firsts and IN_A_NAME.fullmatch(word)}
    for start, first in sorted([(at, word) for word in (firsts.keys() & words.keys()) | named for at in words[word]]):
        if start < done:
            continue
        if first in named:
            yield Term(start, "ai", sure=True, phrase="AI")
            continue
        known = _beginning_with(firsts[first])
        second = WORD.match(flat, start + len(first) + 1) if len(known) > (ALONE in known) else None
        for entry in (*(known.get(second[0].lower(), ()) if second else ()), *known.get(ALONE, ())):
            end = start + len(entry.form)
            if flat[start:end] in entry.written and not flat[end : end + 1].isalnum():
                yield Term(start, entry.topic, entry.sure, entry.phrase)
                done = end
                break


def _instead(terms: list[Term], text: str) -> str | None:
    """Return what else the letters AI stand for; a name of artificial intelligence that leaves no doubt settles it."""
    if any(term.topic == "ai" and term.sure and term.phrase not in LETTERS for term in terms):
        return None
    defined = next(_defined(text), None)
    return defined or next((term.phrase for term in terms if term.topic == "other"), None)


def _defined(text: str) -> Iterator[str]:
    """Yield what a text defines the letters AI to stand for: "Andersen Industrials plc (“AI”)"."""
    at = text.find("AI")
    while at >= 0:
        if "(" in text[max(0, at - 2) : at]:
            found = DEFINED.search(text, max(0, at - BEFORE), at + 2)
            if found:
                yield found["name"] or found["thing"]
        at = text.find("AI", at + 2)


@cache
def _first_words() -> dict[str, str]:
    """Return the words that may open a phrase, as a text may write them, each with how it is written small."""
    firsts = {first for phrases in _lexicon().values() for first, *_ in phrases}
    return {
        form: first.lower()
        for first in firsts
        for form in (first, first.lower(), first[0].upper() + first[1:], first.title(), first.upper())
    }


@cache
def _beginning_with(first: str) -> dict[str, list[_Entry]]:
    """Return the phrases that begin with a word, written small, by their second word, written small; longer ones first."""
    found: defaultdict[str, list[_Entry]] = defaultdict(list)
    for _, form, topic, sure, phrase in sorted(_lexicon()[first], key=lambda known: -len(known[1])):
        _, *more = form.split(" ", 2)
        second = WORD.match(more[0].lower()) if more else None
        written = frozenset(each for each in _written(phrase) if each.lower() == form.lower())
        found[second[0] if second else ALONE].append(_Entry(form, topic, sure, phrase, written))
    return dict(found)


@cache
def _lexicon() -> dict[str, list[tuple[str, str, Topic, bool, str]]]:
    """Return each phrase and its plural by its first word, written small: that word, the form, the topic, whether it is sure, and the phrase."""
    given = tomllib.loads(LEXICON.read_text(encoding="utf-8"))
    found: defaultdict[str, list[tuple[str, str, Topic, bool, str]]] = defaultdict(list)
    for topic in get_args(Topic):
        lists: dict[str, list[str]] = given[topic]
        for phrase, sure in (
            *((phrase, True) for phrase in lists["sure"]),
            *((f"AI {word}", True) for word in lists.get("after", [])),
            *((phrase, False) for phrase in lists.get("likely", [])),
        ):
            for form in _both(_flat(phrase)):
                first = WORD.findall(form.partition(" ")[0])[0]
                found[first.lower()].append((first, form, topic, sure, phrase))
    return found


def _flat(text: str) -> str:
    """Return a text with one sign between the words of phrases."""
    for sign in SPACES:
        text = text.replace(sign, " ")
    return text


def _both(phrase: str) -> set[str]:
    """Return a phrase and its plural, where it has one."""
    return {phrase} if phrase.endswith(("s", ".")) else {phrase, f"{phrase}s"}


def _written(phrase: str) -> set[str]:
    """Return the forms in which a text may write a phrase."""
    both = _both(_flat(phrase))
    capitals = {
        form for each in both for form in (each[0].upper() + each[1:], SMALL.sub(lambda word: word[0].lower(), each.title()), each.upper())
    }
    return both if phrase[0].isupper() else both | capitals
