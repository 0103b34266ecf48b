"""Who acts in a text, for the tests of this folder: read as a document, each sentence as if it made a claim of a kind."""

from collections.abc import Sequence
from datetime import date

from parsers.claims.kinds.judge import judge
from parsers.claims.sentences.segment import sentences
from parsers.claims.sentences.spans import Spans
from parsers.claims.who.actor import Actors
from parsers.claims.who.choice import choose
from parsers.claims.who.credit import find_credits
from parsers.model import Document, Kind, Span


def reader_of(text: str, title: str | None = None, publisher: str | None = None) -> tuple[Spans, Actors]:
    """Return the values of a text and who finds its actors."""
    document = Document("http://document.example/", title, text, publisher=publisher, published_on=date(2025, 6, 4))
    seen = judge(document)
    return seen.found, Actors(document, seen.about, seen.judged, seen.found, find_credits(text))


def acts(reader: Actors, kind: Kind, numbers: Sequence[int], told_at: int | None = None) -> Span | None:
    """Return where the actor of a claim of some sentences stands; null where nobody acts."""
    return choose(reader.considered(kind, numbers, told_at))


def by_the_rules(text: str, kind: Kind, title: str | None = None, publisher: str | None = None) -> list[str | None]:
    """Return whom the rules take to act in each sentence of a text, were each a claim of its own of one kind, whatever the weights say."""
    _, reader = reader_of(text, title, publisher)
    found = [next(each.who for each in reader.considered(kind, [number]) if each.by_rules) for number in range(len(sentences(text)))]
    return [text[span.start : span.end] if span else None for span in found]


def actors(text: str, kind: Kind, title: str | None = None, publisher: str | None = None) -> list[str | None]:
    """Return who acts in each sentence of a text, were each a claim of its own of one kind."""
    _, reader = reader_of(text, title, publisher)
    spans = [acts(reader, kind, [number]) for number in range(len(sentences(text)))]
    return [text[span.start : span.end] if span else None for span in spans]


def actor_of_all(text: str, kind: Kind) -> str | None:
    """Return who acts in a text all of whose sentences tell one claim."""
    found = acts(reader_of(text)[1], kind, range(len(sentences(text))))
    return text[found.start : found.end] if found else None
