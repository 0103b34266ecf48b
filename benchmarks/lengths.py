"""Reading long texts, and texts that nobody wrote for readers: a character costs as much in any of them, or nearly so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import parsers
from benchmarks import reading
from benchmarks.measure import Figure, cost_s
from parsers.model import Document

SMALL, LARGE, HUGE = 10_000, 100_000, 1_000_000  # characters
RELEVANT = 3000  # characters of stories before what is hostile, or nobody would look for claims in it
SENTENCE = "the Ministry of Trade, which said on Monday that it will give $5 million to 20 firms by 2027 and may ban AI chips, "
HOSTILE = {
    "one sentence": SENTENCE,
    "sums": "$5 million, 30 million won and EUR 7 to 8 billion; ",
    "open quotations": '“The minister said the AI law is "due, he added ``soon. ',
    "capitals": "Ministry Of Trade And Industry, National AI Commission, ",
    "one long name": "O'A-B.C&D",
    "digits": "1234567890",
    "groups of digits": "1,234.567 890-",
    "spaces": " ",
    "lines": "AI law \n\n\t",
    "brackets": "(AI [law {",
    "one word": "said ",
    "who is called by no name": "".join(  # numbered: what is told twice is one claim
        f"France and Spain looked on. The province pledged ${number} million for AI chip plant {number}. " for number in range(1, 1200)
    ),
    "acts of one body": "".join(
        f"The European Commission gave ${number} million to plant {number} of Norway for AI chips. " for number in range(1, 1200)
    ),
    "what nobody gives": "".join(f"Of this, ${number} million goes to AI computers in schools. " for number in range(1, 1800)),
    "a body without an office": "".join(
        f"The BDFG fined Norvik AI ${number} million over AI plant {number}. " for number in range(1, 1800)
    ),
    "dates": "on Monday, 5 May 2025 to June, ",
}


def figures() -> Iterator[Figure]:
    """Yield how fast each text is read beside a text of ten thousand characters."""
    story = "\n\n".join(parsers.parse(page).text for page in reading.pages())
    read(long(story, SMALL))
    small = speed(long(story, SMALL))
    for name, text in texts(story):
        yield Figure(f"reading {name}", speed(text) / small, "of the speed", f"{len(text):,} characters beside {SMALL:,} of stories")


def texts(story: str) -> Iterator[tuple[str, str]]:
    """Yield the texts that are read, each by what it is."""
    yield from (("stories, long", long(story, LARGE)), ("stories, very long", long(story, HUGE)))
    for name, piece in HOSTILE.items():
        yield name, f"{story[:RELEVANT]}\n\n{long(piece, 2 * LARGE if name == 'one sentence' else LARGE)}"


def long(piece: str, length: int) -> str:
    """Return a piece again and again, as long as is asked."""
    return (piece * (length // len(piece) + 1))[:length]


def speed(text: str) -> float:
    """Return characters read for claims in a CPU second."""
    return len(text) / cost_s(lambda: read(text))


def read(text: str) -> None:
    """Read a text for claims."""
    parsers.read(Document(url="http://long.example/", title="AI law", text=text, published_on=date(2026, 1, 15)))
