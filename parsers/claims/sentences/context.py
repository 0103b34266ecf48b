"""What a sentence means depends on its document: its genre, its topic, whose name stands above it, and what it refers back to (context.toml)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from parsers.claims.sentences.headed import headings
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import Spans
from parsers.claims.sentences.terms import Terms, find
from parsers.model import Document, Place
from parsers.names.openers import words_of
from parsers.names.word_lists import WordLists

GENRES: dict[str, re.Pattern[str]] = {  # for texts written small
    "speech": re.compile(r"\b(?:remarks|speech|opening address|keynote|address by|welcome address|transcript)\b"),
    "order": re.compile(r"executive order|by the authority vested|proclamation"),
    "readout": re.compile(r"readout|met with|hosted|convened|roundtable|meeting"),
    "question": re.compile(r"\bpq\b|parliament sitting|oral answer|written answer"),
}
NEWSLETTER = re.compile(r"^(?:What’s new|How it works|Why it matters|Behind the news|We’re thinking|Yes, but|What happened)", re.MULTILINE)
PROMOTION = re.compile(r"Brand Portfolio|NASDAQ:|NYSE:|OTC:|TSX:|CSE:")
ON_LAWS = re.compile(r"\b(?:law|bill|legislation|act|ban|rules|regulat\w+)\b")  # in a text written small


@dataclass(frozen=True, slots=True)
class Context:
    """What a document is, as far as its claims depend on it."""

    genres: frozenset[str]
    terms: Terms  # the words that tell what it is about
    bodies: tuple[int, ...]  # where public bodies are named: governments, legislatures, courts, regulators, international ones
    topic: str | None  # "legislation" or "regulation", where one of them is what the document is about
    promotion: bool
    headed: Mapping[int, Place]  # by line, the country under whose name it stands


def context(document: Document, sentences: Sequence[Sentence], found: Spans) -> Context:
    """Return what is to be known of a document before its sentences are judged; `found` are its values and names."""
    title, text = document.title, document.text
    opening = f"{title or ''}. {text[:700]}"
    small, first = opening.lower(), f"{title or ''} {text[:200]}".lower()
    genres = {name for name, sign in GENRES.items() if sign.search(small if name != "speech" else first)}
    if count(text, "I", "we", "our", "my") > 22:
        genres.add("speech")
    if len(NEWSLETTER.findall(text)) >= 2:
        genres.add("newsletter")
    if text.count("The Order") >= 2:
        genres.add("order")
    terms = find(title, text)
    bodies = tuple(org.start for org in found.orgs if org.is_public)
    return Context(
        frozenset(genres),
        terms,
        bodies,
        topic=topic(small, text, order="order" in genres),
        promotion=PROMOTION.search(text) is not None,
        headed=headings(text, sentences, found),
    )


def topic(opening: str, text: str, *, order: bool) -> str | None:
    """Return whether a law or an executive instrument is what the document is about; null for neither. `opening` is written small."""
    laws = count(text, "law", "bill", "legislation", "Act", "draft rules", "proposal")
    instruments = count(text, "executive order", "Order", "guidance", "guidelines", "framework", "memorandum")
    in_opening = len(ON_LAWS.findall(opening))
    if laws and laws + 2 * in_opening > instruments + 2:
        return "legislation"
    return "regulation" if instruments >= 2 or order else None


def count(text: str, *phrases: str) -> int:
    """Return how often some words or phrases stand in a text."""
    words, found = words_of(text), 0
    for phrase in phrases:
        first, size = phrase.partition(" ")[0], len(phrase)
        found += sum(text.startswith(phrase, at) and not text[at + size : at + size + 1].isalnum() for at in words.get(first, ()))
    return found


any_of = WordLists(__file__).any_of
ANAPHOR = re.compile(
    r"^(?:(?:The|This|That|These|Those|Such|Its|Their|Under (?:the|this)|One|Another|A) (?:(?:new|second|first|proposed|resulting|final|same) )?"
    rf"(?:{any_of('instrument', 'provides')})\b|(?:{any_of('whom')})\b)",
)


def refers_back(sentence: Sentence) -> bool:
    """Say whether a sentence speaks of what was named before it."""
    return ANAPHOR.match(sentence.text) is not None
