"""Who acted so far in a document, for the sentences that name nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from parsers.model import Kind, Span


class Acted:
    """Remembers who acted: in which sentence, last, first in acts of a kind, and most often."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.makers: dict[Kind, Span] = {}  # who was first told to do an act of a kind
        self.last: Span | None = None  # who acted last, by name
        self.last_line = -1  # and where
        self.in_sentence: dict[int, Span] = {}  # who acts in a sentence, by its number
        self.turned = False  # whether the text has turned from one country to another
        self._often: Counter[str] = Counter()  # by surface
        self._seen: dict[str, Span] = {}

    def remember(self, found: Span, kind: Kind, numbers: Sequence[int], line: int, *, goes_on: bool) -> None:
        """Remember who acts in some sentences, which end in a line; one who does not go on acting is remembered for these alone."""
        self.in_sentence.update(dict.fromkeys(numbers, found))
        if not goes_on:
            return
        surface = self.text[found.start : found.end]
        self.goes_on(found, line)
        self.makers.setdefault(kind, found)
        self._often[surface] += 1
        self._seen.setdefault(surface, found)

    def goes_on(self, found: Span, line: int) -> None:
        """Remember whom a sentence that names nobody takes to be acting still."""
        self.last, self.last_line = found, line

    def usual(self) -> Span | None:
        """Return who acted most often so far."""
        return self._seen[self._often.most_common(1)[0][0]] if self._often else None

    def forget(self) -> None:
        """Forget who acted last and who did acts of a kind: the text turns to something else."""
        self.makers.clear()
        self.last = None
        self.turned = True
