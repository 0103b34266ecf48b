"""What "the bill" is, or "it": what an act before was done to, by the words in which it was named in full."""

from __future__ import annotations

import re

from parsers.model import Kind

GOES_ON = re.compile(r",.*|\sto\s(?:the\s)?[A-Z].*|\s(?:if|until|that|which|who|when)\s.*", re.DOTALL)  # what is told of it besides
THE = r"\b(?:[Tt]he|[Tt]h[io]s|[Tt]hat|[Tt]h[eo]se)\s"
PRONOUN = re.compile(  # as what an act is done to, or what it is that comes to be
    r"(?:It|They|This)\b|(?<!made\s)(?<!makes\s)(?<!make\s)(?<!found\s)(?<!finds\s)\b(?:it|them)\b(?!\s(?:has|have|had|is|was|will|would|were|are|can|could|may|might|must|should)\b)"
)
Whose = tuple[Kind, str | None]  # a kind of act and the jurisdiction
MOST = 12  # objects that are remembered


class ToldBefore:
    """The objects of a document's claims so far; what the text turns away from is to be forgotten."""

    def __init__(self) -> None:
        self.last: dict[Whose, str] = {}
        self.named: list[tuple[str, str | None]] = []

    def forget(self) -> None:
        """Forget them: the text turns to something else."""
        self.last, self.named = {}, []

    def resolved(self, whose: Whose, found: str | None, text: str) -> str | None:
        """Return an object in full, as an earlier claim named it; of a sentence that only says "it", what an act of the kind there was last done to."""
        kind, place = whose
        if found is None:
            return self.last.get(whose) if kind != "position" and PRONOUN.search(text) else None
        full = self._in_full(found, place, text)
        self.last[whose] = full
        self.named = [*self.named[1 - MOST :], (full, place)]
        return full

    def _in_full(self, found: str, place: str | None, text: str) -> str:
        """Return what "the bill" was called before, where a claim of the same jurisdiction called it more than that."""
        if not found.isalpha() or not found.islower() or not re.search(rf"{THE}{found}\b", text):
            return found
        longer = (GOES_ON.sub("", each) for each, there in reversed(self.named) if there == place and _noun_of(each) == found)
        return next((each for each in longer if each.lower() != found), found)


def _noun_of(name: str) -> str | None:
    """Return the noun of a name in lower case: of "Artificial Intelligence Bill on Deepfakes" it is "bill"."""
    words = re.split(r"\s(?:of|on|for|to|in|by|with|at|from|into|and|that|which|until|against)\s|,\s", name)[0].split()
    return words[-1].lower() if words else None
