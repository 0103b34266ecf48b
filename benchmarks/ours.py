"""The labelled documents written for this project, as they stand in data/documents: heads, sentences, and what is labelled of each.

A document is a head and, after a blank line, one sentence a line with its label before it:

    [funding:announced @the ministry / KR] It will spend $2 billion.    a claim: kind, stage, actor, jurisdiction where it is not the head's
    [funding=] The sum covers three years.                              more of the claim of this kind that was made last
    [-] Shares rose.                                                    no claim
    * [regulation:in_force!negated] A list item.                        "; " parts several claims, "!" tells a factuality not asserted

The head has a line each for title, publisher, published (a day), jurisdiction (whose policy; empty where each claim names its own, or none
makes any) and on_topic (yes or no: whether it is about AI policy). Several who act together are parted by " + ".

Events and quotations in them are made up, also where those who act or speak are called by real names: they teach how such things
are written, and are no source of anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from pathlib import Path
from typing import Any, TypeVar, get_args

from parsers.model import KINDS, Document, Factuality, Kind, Stage
from parsers.names import table

DOCUMENTS = Path(__file__).parent / "data" / "documents"
LINE = re.compile(r"(?P<item>\* )?\[(?P<label>[^\]]*)\] ?(?P<text>\S.*)")
LABEL = re.compile(
    r"(?P<kind>\w+)(?:(?P<more>=)|:(?P<stage>\w+)(?:!(?P<factuality>\w+))?"
    r"(?: @(?P<actor>[^@/\s](?:[^@/]*[^@/\s])?))?(?: / (?P<jurisdiction>[\w-]+))?)"
)
ENDS = re.compile(r"[.!?:;…][\"”’')\]]*$")  # a line that ends like no sentence is a heading, on a line of its own
STAGES: tuple[Stage, ...] = get_args(Stage)
FACTUALITIES: tuple[Factuality, ...] = get_args(Factuality)
CODES = frozenset(row["code"] for name in ("countries", "subdivisions") for row in table(name))
Pieces = list[tuple[int, int]]
Word = TypeVar("Word", bound=str)


class BadLabel(Exception):
    """A labelled document that cannot be read: `file`, `line` and the reason."""

    def __init__(self, file: Path, line: int, reason: str) -> None:
        super().__init__(f"{file}:{line}: {reason}")
        self.file, self.line, self.reason = file, line, reason


@dataclass(frozen=True, slots=True)
class Label:
    """What a careful reader says of a claim: its kind, how far it has come, how surely, who acts, whose policy it is."""

    kind: Kind
    stage: Stage
    factuality: Factuality = "asserted"
    actor: str | None = None  # as the text has it; null where nobody is named
    jurisdiction: str | None = None  # the head's where the label names none; null where neither does


@dataclass(frozen=True, slots=True)
class Written:
    """A document of ours, as it is read without a page around it, and what is labelled of it."""

    document: Document
    published: date
    jurisdiction: str | None  # whose policy it tells of; null where each claim names its own, or none makes any
    on_topic: bool
    claims: tuple[tuple[Label, Pieces], ...]


def all_written() -> Iterator[Written]:
    """Yield the documents written for this project with their labels, as they stand in their files."""
    yield from map(written, sorted(DOCUMENTS.glob("*.txt")))


def written(path: Path) -> Written:
    """Return a document of ours with its labels."""
    opening, _, body = path.read_text(encoding="utf-8").rstrip("\n").partition("\n\n")
    head = _head(opening.split("\n"), path)
    text, claims, last = "", list[tuple[Label, Pieces]](), dict[Kind, Pieces]()
    for number, line in enumerate(body.split("\n"), len(head) + 2):
        if not line.strip():
            text = f"{text.rstrip()}\n\n"
            continue
        with _at(path, number):
            item, labels, sentence = _parts(line)
            if item:
                text = f"{text.rstrip(' ')}{'' if text.endswith(chr(10)) or not text else chr(10)}* "
            piece = (len(text), len(text) + len(sentence))
            text += sentence + ("\n" if item or not ENDS.search(sentence) else " ")
            for kind, label in (_label(each, head["jurisdiction"]) for each in labels):
                if label:
                    last[kind] = [piece]
                    claims.append((label, last[kind]))
                elif kind in last:
                    last[kind].append(piece)
                else:
                    raise ValueError(f"[{kind}=] is more of a claim, and none of its kind stands before it")
    document = Document("http://document.example/", head["title"], f"{text.rstrip()}\n", publisher=head["publisher"])
    return Written(document, head["published"], head["jurisdiction"], head["on_topic"], tuple(claims))


@contextmanager
def _at(path: Path, line: int) -> Iterator[None]:
    """Say where it stands what cannot be read."""
    try:
        yield
    except ValueError as error:
        raise BadLabel(path, line, str(error)) from error


def _head(lines: list[str], path: Path) -> dict[str, Any]:
    """Return what the head of a document says."""
    found: dict[str, Any] = {}
    for number, (name, line) in enumerate(zip_longest(HEAD, lines, fillvalue=""), 1):
        key, _, value = line.partition(":")
        with _at(path, number):
            if not name or key != name:
                raise ValueError(f"the head has a line each for {', '.join(HEAD)}, in this order, and not {line[:40]!r}")
            found[name] = HEAD[name](value.strip())
    return found


def _parts(line: str) -> tuple[bool, list[str], str]:
    """Return whether a line is an item of a list, its labels, and its sentence."""
    match = LINE.fullmatch(line)
    if not match:
        raise ValueError(f"a line is [label] and a sentence, not {line[:40]!r}")
    return bool(match["item"]), [] if match["label"] == "-" else match["label"].split("; "), match["text"]


def _label(part: str, jurisdiction: str | None) -> tuple[Kind, Label | None]:
    """Return the kind of a label, and the label itself where it is not more of a claim that was made before."""
    match = LABEL.fullmatch(part)
    if not match:
        raise ValueError(f"[{part}] is neither kind:stage, perhaps with !factuality @actor / CODE after it, nor kind=")
    kind = _one_of(KINDS, match["kind"])
    if match["more"]:
        return kind, None
    stage, factuality = _one_of(STAGES, match["stage"]), _one_of(FACTUALITIES, match["factuality"] or "asserted")
    return kind, Label(kind, stage, factuality, match["actor"], _code(match["jurisdiction"]) or jurisdiction)


def _one_of(words: Sequence[Word], given: str) -> Word:
    found = next((word for word in words if word == given), None)
    if found is None:
        raise ValueError(f"{given!r} is none of {', '.join(words)}")
    return found


def _code(given: str | None) -> str | None:
    if given and given not in CODES:
        raise ValueError(f"{given!r} is no code of ISO 3166, EU or INT")
    return given or None


def _words(given: str) -> str:
    if not given:
        raise ValueError("it says nothing")
    return given


HEAD: dict[str, Callable[[str], Any]] = {
    "title": _words,
    "publisher": _words,
    "published": date.fromisoformat,
    "jurisdiction": _code,
    "on_topic": lambda given: _one_of(("yes", "no"), given) == "yes",
}
