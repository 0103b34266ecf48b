"""How far have the instruments under discussion come, by the claims before? A law of one country says nothing of the law of another."""

from __future__ import annotations

from parsers.claims.kinds.groups import PROVISIONS
from parsers.claims.stages.cues import BILL_NAMED, DRAFTS_RULE
from parsers.model import Kind, Stage

FOLLOWED: dict[Kind, frozenset[Stage]] = {  # how far an act of a kind has come, so that what belongs to it is as far
    "legislation": frozenset({"proposed", "passed", "in_force", "enacted"}),
    "regulation": frozenset({"proposed", "passed", "in_force", "enacted"}),
    "funding": frozenset({"proposed", "announced", "enacted"}),
    "partnership": frozenset({"announced"}),
    "infrastructure": frozenset({"announced"}),
}
DEALS: tuple[Kind, ...] = ("partnership", "infrastructure")  # what a deal brings comes with it, and often to another country


class SoFar:
    """Remembers by jurisdiction how far its law, its rules and its money have come, and how far the deal told last has."""

    def __init__(self, about: str | None, *, is_bill: bool) -> None:
        self.told: dict[tuple[Kind, str | None], Stage] = {}
        self.last: dict[Kind, Stage] = {}
        if is_bill:  # that the document is about
            self._remember("legislation", about, "proposed")

    def of(self, kind: Kind, jurisdiction: str | None, *, back: bool) -> Stage | None:
        """Return how far what is told next of a jurisdiction has come; of a sentence that only refers `back`, what was told last. Null where nothing was."""
        if kind in DEALS or ((kind, jurisdiction) not in self.told and (back or jurisdiction is None)):
            return self.last.get(kind)
        return self.told.get((kind, jurisdiction))

    def forget(self) -> None:
        """Forget everything: a text goes on to something else."""
        self.told.clear()
        self.last.clear()

    def follow(self, kind: Kind, jurisdiction: str | None, told: Stage, sentence: str) -> None:
        """Remember the stage that a claim tells by a sentence."""
        before = self.told.get((kind, jurisdiction))
        if kind == "funding" and told == "withdrawn":
            self.last[kind] = told  # so is what the sum included
        if told not in FOLLOWED.get(kind, ()) or (kind == "funding" and before):  # a part of a sum says nothing of the whole
            return
        if told == "passed" and before == "in_force":
            return  # when a law that is in force was passed is history
        new = BILL_NAMED if kind == "legislation" else DRAFTS_RULE
        if told == "proposed" and before in {"passed", "in_force"} and kind in PROVISIONS and not new.search(sentence):
            return  # nor is it a bill again because somebody is to apply it, or would
        for each in DEALS if kind in DEALS else (kind,):
            self._remember(each, jurisdiction, "in_force" if kind in PROVISIONS and told == "enacted" else told)

    def _remember(self, kind: Kind, jurisdiction: str | None, told: Stage) -> None:
        self.told[kind, jurisdiction] = self.last[kind] = told
