"""One act told in several sentences is one claim: repetitions and continuations join, the fullest statement comes first."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from parsers.claims.judge import Judged
from parsers.model import Kind

LOOK_BACK = 8  # claims
COMMON = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "to",
        "in",
        "and",
        "for",
        "on",
        "with",
        "by",
        "that",
        "this",
        "its",
        "it",
        "is",
        "are",
        "was",
        "were",
        "be",
        "as",
        "at",
        "from",
        "or",
        "will",
        "would",
        "has",
        "have",
        "had",
        "their",
        "they",
        "which",
        "who",
        "also",
        "new",
        "more",
        "than",
        "not",
        "into",
        "can",
        "may",
        "about",
    ],
)
GOES_ON = re.compile(
    r"(?:These include|It (?:also|has|is|was|will|would)|This (?:guide|framework|initiative|programme|program|move|is)|"
    r"The (?:deals?|event|plan|move|initiative|programme|agreement|panel|proposal) )",
)
SPEAKS_ON = re.compile(r"(?:He|She|It|They|Such|This|These|But|And|During|Instead|Our)\b")


@dataclass(slots=True)
class Draft:
    """A claim in the making: its kind and the sentences that assert it."""

    kind: Kind
    sentences: list[int]  # positions among the judged sentences
    words: set[str] = field(default_factory=set)

    @property
    def last(self) -> int:
        """The sentence that joined last."""
        return self.sentences[-1]


def merge(judged: tuple[Judged, ...]) -> list[Draft]:
    """Return the claims of a document, each with its sentences, in the order of the first."""
    drafts: list[Draft] = []
    for position, sentence in enumerate(judged):
        words = content(sentence.sentence.text)
        for kind in sentence.kinds:
            draft = next(
                (each for each in reversed(drafts[-LOOK_BACK:]) if each.kind == kind and _joins(each, position, words, judged)), None
            )
            if draft is None:
                drafts.append(Draft(kind, [position], set(words)))
            else:
                draft.sentences.append(position)
                draft.words |= words
    return drafts


def content(text: str) -> set[str]:
    """Return the words of a sentence that carry its content."""
    return set(re.findall(r"[a-z]{3,}", text.lower())) - COMMON


def _joins(draft: Draft, position: int, words: set[str], judged: tuple[Judged, ...]) -> bool:
    """Say whether a sentence tells the same act as a draft."""
    last, here = judged[draft.last].sentence, judged[position].sentence
    away = position - draft.last
    shared = len(words & draft.words) / max(1, min(len(words), len(draft.words)))
    if (
        draft.kind == "position"
        and away == 1
        and last.line == here.line
        and (_quotation_open(last.text, here.text) or SPEAKS_ON.match(here.text))
    ):
        return True
    if draft.kind != "position" and away == 1 and GOES_ON.match(here.text):
        return True
    if draft.sentences[0] <= 1 and position <= 4 and shared >= 0.34:  # headline, lead and first paragraph repeat each other
        return True
    return shared >= 0.6 and away <= 6


def _quotation_open(last: str, here: str) -> bool:
    return last.count("“") > last.count("”") or (last[:1] in '“"' or here.count("”") > here.count("“"))
