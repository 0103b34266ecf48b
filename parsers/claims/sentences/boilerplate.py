"""What stands in a text and tells nothing: lines that close it, notices and credits, provisions on how a law is to be taken, titles of its parts.

The words are boilerplate.toml; lines that pages have round every story are those of formats/boilerplate.tsv.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from parsers.claims.grammar.headlines import tells_act
from parsers.claims.grammar.subject import clause
from parsers.formats.boilerplate import is_boilerplate
from parsers.formats.list_marks import NUMBER

WORDS: dict[str, list[Any]] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
LATE, LAST = 0.4, 0.7  # of the text, which stands before a line that may close it
SHORT = 300  # characters of a line; a longer one is a paragraph of the story, whatever it begins with
LABEL = 3  # words of a line that names what follows: "Funding:", "The plan includes:"
HEADING = 100  # characters of the title of a part
FEW = 4  # words of a sentence without a verb; of 809 labelled ones 9 are claims
DIGIT = re.compile(r"\d")
NAME = 6  # of a part's name that ends like a sentence
NUMBERED = r"(?:sections?|sec|article|art|chapter|title|part|annex|schedule|division|clause|§)\.?\s?(?:\d{1,3}(?:\.\d{1,2})?[a-z]?|[ivxl]{1,6}|[a-z])\b"
# "SEC. 3.", "Article 5 – Prohibited practices": the number of a part and its name
PART = re.compile(rf"{NUMBERED}(?:\s*[.:)–—-]+\s*(?P<name>[^.]{{0,90}})\.?)?", re.IGNORECASE)
NUMBER_BEFORE = re.compile(  # the number of a part before what it tells: "Part 1 – The Senate passed ..."
    rf"(?i:{NUMBERED})\s*[–—-]+\s+(?=[“\"A-Z])"
)
PROVISION = re.compile(r"\b(?:shall|must|may|will|would|is|are|was|were|be|has|have|had|can|does|do|not)\b|(?:The|An?|Each|Any|No|Every) ")
SMALL = re.compile(  # begins a word that no title writes small
    r"(?<![\w’'-])(?!(?:of|the|and|in|for|to|on|an?|with|by|or|from|as|at)\b)[a-z]"
)
ENUMERATED = rf"[\s(\[*#>=–—-]{{0,4}}(?:{NUMBER}\s+)?"


def _any(key: str) -> re.Pattern[str]:
    return re.compile(rf"{ENUMERATED}(?:{'|'.join(WORDS[key])})", re.IGNORECASE)


def _by_hint(key: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((hint, re.compile(pattern)) for hint, pattern in WORDS[key])


CLOSES, CLOSES_LATE, CLOSES_LAST, CLOSES_DESCRIBED = map(_any, ("closes", "closes_late", "closes_last", "closes_described"))
DESCRIBES, LINE, SENTENCE = map(_any, ("describes", "line", "sentence"))
IN_LINE, IN_SENTENCE = _by_hint("line_holds"), _by_hint("sentence_holds")
TITLE = re.compile(rf"{ENUMERATED}(?:{'|'.join(WORDS['titles'])})\W*", re.IGNORECASE)


def closes(line: str, following: str, share: float) -> bool:
    """Say whether nothing is told from a line on; `following` is the line after it, `share` how much of the text stands before it."""
    if len(line) > SHORT:
        return False
    if CLOSES.match(line) or (share >= LATE and CLOSES_LATE.match(line)) or (share >= LAST and CLOSES_LAST.match(line)):
        return True
    return CLOSES_DESCRIBED.match(line) is not None and DESCRIBES.match(following) is not None


def tells_nothing(line: str) -> bool:
    """Say whether a line is a notice, a credit, the title of a part or a label of a few words."""
    if len(line) > SHORT:
        return False
    return names_part(line) or is_boilerplate(line) or LINE.match(line) is not None or _holds(line, IN_LINE)


def is_number_of_part(line: str) -> bool:
    """Say whether a line is the number of a part alone, so that the next one is its title."""
    part = PART.fullmatch(line)
    return part is not None and not part["name"]


def may_name(words: str, *, stopped: bool = True) -> bool:
    """Say whether words behind the number of a part are its title: no provision and no act, and few or in capitals where a stop ends them."""
    return (
        PROVISION.search(words) is None
        and not tells_act(words)
        and (not stopped or len(words.split()) <= NAME or SMALL.search(words) is None)
    )


def may_be_title(line: str) -> bool:
    """Say whether a line behind the number of a part may be its title: short, and no sentence."""
    return len(line) <= HEADING and not line.endswith((".", ";", ":", "!", "?", ",")) and not tells_act(line)


def names_part(text: str) -> bool:
    """Say whether a line or a sentence is the number or the title of a part, or a label of a few words."""
    if TITLE.fullmatch(text):
        return True
    part = PART.fullmatch(text)
    if part:
        return part["name"] is None or may_name(part["name"], stopped=text.endswith("."))
    return text.endswith(":") and len(text.split()) <= LABEL


def asserts_nothing(sentence: str) -> bool:
    """Say whether a sentence says only how a law or a text is to be taken, or names a part."""
    if SENTENCE.match(sentence) or disclaims(sentence):
        return True
    return len(sentence) <= SHORT and names_part(sentence)


def only_names(sentence: str) -> bool:
    """Say whether a few words name something and tell no act of it, as what heads a part does: "Foundation models.", "The US licence"; a number may be a sum."""
    words = sentence.split()
    return len(words) <= FEW and not DIGIT.search(sentence) and clause(sentence) is None and not tells_act(sentence)


def disclaims(sentence: str) -> bool:
    """Say whether a sentence says what a text is not, as do the others of its paragraph."""
    return _holds(sentence, IN_SENTENCE)


def _holds(text: str, patterns: Sequence[tuple[str, re.Pattern[str]]]) -> bool:
    small = text.lower()
    return any(pattern.search(small) for hint, pattern in patterns if hint in small)
