"""What the reader of claims learns from: labelled sentences and documents.

    data/sentences/*.jsonl     single sentences, each with its kinds and perhaps the one before it; written for this project
    data/documents/*.txt       whole documents, each sentence with its claims; written for this project
    ../shared/eval/claims      labelled documents of others, beside this checkout; used, never copied

A document of ours is a head ("title: ...") and, after a blank line, one sentence a line with its label before it:

    [funding:announced @the ministry / KR] It will spend $2 billion.    a claim: kind, stage, actor, jurisdiction where it is not the head's
    [funding=] The sum covers three years.                              more of the claim of this kind that was made last
    [-] Shares rose.                                                    no claim
    * [regulation:in_force!negated] A list item.                        "; " parts several claims, "!" tells a factuality not asserted
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from parsers.claims.kinds.judge import judge
from parsers.claims.kinds.judged import Judged
from parsers.claims.kinds.rerank import known_by
from parsers.claims.sentences.context import Context
from parsers.claims.sentences.spans import Spans
from parsers.model import KINDS, Document, Kind

DATA = Path(__file__).parent / "data"
SENTENCES = DATA / "sentences"
DOCUMENTS = DATA / "documents"
SHARED = Path(__file__).parents[2] / "shared" / "eval" / "claims"
LINE = re.compile(r"(?P<item>\* )?\[(?P<label>[^\]]*)\] ?(?P<text>.*)")
LABEL = re.compile(r"\s*(?P<kind>\w+)(?P<more>=?)")
ENDS = re.compile(r"[.!?:;…][\"”’')\]]*$")  # a line that ends like no sentence is a heading, on a line of its own
Pieces = list[tuple[int, int]]
Claims = list[tuple[Kind, Pieces]]


class BadLabel(Exception):
    """A labelled document that cannot be read: which file, which line, why."""


@dataclass(slots=True)
class Labelled:
    """A labelled document: what is known of its sentences, and its claims as kind and evidence."""

    ours: bool  # written for this project
    document: Document
    found: Spans
    about: Context
    judged: tuple[Judged, ...]
    known: list[set[str]]  # of each sentence, its features
    kinds: list[frozenset[Kind]]  # of each sentence, of what it is evidence
    claims: Claims


def overlap(these: Pieces, those: Pieces) -> bool:
    """Say whether any two pieces share half of the shorter one."""
    return any(min(e, y) - max(s, x) >= 0.5 * min(e - s, y - x) > 0 for s, e in these for x, y in those)


def labelled_sentences() -> Iterator[tuple[str, str, list[Kind]]]:
    """Yield the labelled sentences, each with the one before it (perhaps empty) and its kinds."""
    for path in sorted(SENTENCES.glob("*.jsonl")):
        for row in rows(path):
            yield row["text"], row["before"] or "", row["kinds"]


def our_documents() -> Iterator[Labelled]:
    """Yield the documents written for this project."""
    for path in sorted(DOCUMENTS.glob("*.txt")):
        head, text, claims = written(path)
        yield labelled(Document("http://document.example/", head.get("title"), text, publisher=head.get("publisher")), claims, ours=True)


def their_documents() -> Iterator[Labelled]:
    """Yield the labelled documents beside this checkout."""
    given = {row["id"]: row for row in rows(SHARED / "documents.jsonl")}
    for row in rows(SHARED / "gold.jsonl"):
        text = given[row["id"]]["text"]
        claims: Claims = [(claim["kind"], stands(text, claim["evidence"])) for claim in row["claims"]]
        yield labelled(Document("http://document.example/", given[row["id"]]["title"], text), claims, ours=False)


def labelled(document: Document, claims: Claims, *, ours: bool) -> Labelled:
    """Return a document as the reader sees it, with what its labels say of each sentence."""
    seen = judge(document)
    places = [[(each.sentence.start, each.sentence.end)] for each in seen.judged]
    kinds = [frozenset(kind for kind, pieces in claims if overlap(place, pieces)) for place in places]
    return Labelled(ours, document, seen.found, seen.about, seen.judged, known_by(seen.judged), kinds, claims)


def rows(path: Path) -> list[dict[str, Any]]:
    """Return the rows of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def stands(text: str, quotes: list[str]) -> Pieces:
    """Return where quotes stand in a text, each wherever it does."""
    return [(found.start(), found.end()) for quote in quotes for found in re.finditer(re.escape(quote), text)]


def written(path: Path) -> tuple[dict[str, str], str, Claims]:
    """Return the head, the text and the claims of a document of ours."""
    opening, _, body = path.read_text(encoding="utf-8").strip("\n").partition("\n\n")
    head = {key.strip(): value.strip() for key, _, value in (line.partition(":") for line in opening.splitlines())}
    text, claims, last = "", Claims(), dict[Kind, Pieces]()
    for number, line in enumerate(body.split("\n"), len(opening.splitlines()) + 2):
        if not line.strip():
            text = f"{text.rstrip()}\n\n"
            continue
        match = LINE.fullmatch(line)
        if not match:
            raise BadLabel(f"{path}:{number}: a line is [label] and a sentence, not {line[:40]!r}")
        if match["item"]:
            text = f"{text.rstrip(' ')}{'' if text.endswith(chr(10)) or not text else chr(10)}* "
        piece = (len(text), len(text) + len(match["text"]))
        text += match["text"] + ("\n" if match["item"] or not ENDS.search(match["text"]) else " ")
        for kind, more in _labels(match["label"], f"{path}:{number}"):
            if more and kind in last:
                last[kind].append(piece)
            else:
                last[kind] = [piece]
                claims.append((kind, last[kind]))
    return head, f"{text.rstrip()}\n", claims


def _labels(label: str, where: str) -> Iterator[tuple[Kind, bool]]:
    """Yield the kinds of a label, each with whether it is more of a claim that was made before."""
    for part in () if label.strip() == "-" else label.split(";"):
        match = LABEL.match(part)
        kind = next((each for each in KINDS if match and each == match["kind"]), None)
        if match is None or kind is None:
            raise BadLabel(f"{where}: {part.strip()!r} begins with none of {', '.join(KINDS)}")
        yield kind, bool(match["more"])
