"""How far an act has come: considered, proposed, announced, passed, enacted, in force, delayed, withdrawn; stated for views."""

from __future__ import annotations

from parsers.claims.grammar.tense import Told, verb_of
from parsers.claims.stages.conditional import waits_for_adoption
from parsers.claims.stages.cues import told_by
from parsers.claims.stages.deeds import of_a_deed
from parsers.claims.stages.denial import denied_part
from parsers.claims.stages.halted import halted
from parsers.claims.stages.headline import of_a_headline
from parsers.claims.stages.laws import of_a_law
from parsers.claims.stages.left_open import imagined
from parsers.claims.stages.promises import of_a_promise
from parsers.claims.stages.regulations import of_a_regulation
from parsers.model import Kind, Stage

ON_ITS_WAY = told_by("on_its_way")
PROMISES: frozenset[Kind] = frozenset({"funding", "infrastructure"})


def stage(kind: Kind, text: str, so_far: Stage | None = None) -> Stage:
    """Return the stage that a sentence tells; `so_far` is that of the instrument of this kind under discussion."""
    if kind in {"position", "target"}:
        return "stated"
    if imagined(text):
        return "considered"
    text = denied_part(text) or text
    if waits_for_adoption(text):
        return "proposed"
    told = _placed_in_time(text)
    return halted(kind, text, told) or of_a_headline(kind, text, told) or _under_way(kind, text, told, so_far)


def _placed_in_time(text: str) -> Told:
    """Return the main verb of a sentence; what is on course to come is ahead, though its verb is of the present."""
    told = verb_of(text)
    return Told("ahead", told.at) if told.tense == "present" and ON_ITS_WAY.match(text, told.at) else told


def _under_way(kind: Kind, text: str, told: Told, so_far: Stage | None) -> Stage:
    """Return how far an act has come that nothing holds up, as acts of its kind are told."""
    if kind == "legislation":
        return of_a_law(text, told, so_far)
    if kind == "regulation":
        return of_a_regulation(text, told, so_far)
    if kind in PROMISES:
        return of_a_promise(kind, text, told, so_far)
    return of_a_deed(kind, text, told, so_far)
