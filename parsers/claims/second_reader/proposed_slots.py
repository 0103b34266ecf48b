"""Proposed names: who acts, what is acted on, on whose word, whose policy. Each is cut from the text, where it stands there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from parsers.claims.jurisdictions.publisher import publishers
from parsers.claims.second_reader.proposed_values import Unfit
from parsers.claims.second_reader.quote import Folded, folded
from parsers.claims.sentences.spans import Spans
from parsers.claims.who.identifier import identifier
from parsers.model import Document, Span

LONGEST = 300  # characters of a name


@dataclass(slots=True)
class Proposed:
    """The slots of a claim that hold names; what could not be borne out is null, and told in `dropped`."""

    actor: str | None = None
    actor_at: Span | None = None
    actor_id: str | None = None
    object: str | None = None
    attribution: str | None = None
    jurisdiction: str | None = None
    dropped: list[Unfit] = field(default_factory=list)


class Slots:
    """Holds proposed names against one document."""

    def __init__(self, document: Document, text: Folded, found: Spans) -> None:
        self.document, self.text, self.found = document, text, found
        told = {document.jurisdiction, publishers(document), *(org.jurisdiction for org in found.orgs)}
        told |= {place.code for place in (*found.places, *found.title_places)}
        self.codes = {part for code in told if code for part in (code, code.partition("-")[0])}

    def of(self, proposal: Mapping[str, Any], quote: Span) -> Proposed:
        """Return the names of a proposal as the text has them; raise Unfit for an actor that it does not have."""
        filled = Proposed()
        actors = self._actors(proposal, quote)
        if actors:
            filled.actor = "; ".join(map(self._words, actors))
            filled.actor_at = actors[0]
        filled.object = self._slot(filled, proposal, "object", quote, within=True)
        filled.attribution = self._slot(filled, proposal, "attribution", quote, within=False)
        filled.jurisdiction = self._jurisdiction(filled, proposal)
        if len(actors) == 1:
            filled.actor_id = identifier(actors[0], self.document.text, filled.jurisdiction, self.found)
        return filled

    def _actors(self, proposal: Mapping[str, Any], quote: Span) -> list[Span]:
        """Return where the actor stands, or each of several that are joined with semicolons."""
        given = _name(proposal, "actor")
        if given is None:
            return []
        whole = self.text.named(given, quote)
        if whole:
            return [whole]
        parts = [self.text.named(part.strip(), quote) for part in given.split(";") if part.strip()]
        found = [part for part in parts if part]
        if not found or len(found) < len(parts):
            raise Unfit("actor", given, "the text does not name it")
        return found

    def _slot(self, filled: Proposed, proposal: Mapping[str, Any], name: str, quote: Span, *, within: bool) -> str | None:
        """Return a name as the text has it; null, and told, where the text (of an object: the quote) has it not."""
        try:
            given = _name(proposal, name)
            at = self.text.named(given, quote) if given else None
            if given and (at is None or (within and not quote.start <= at.start < at.end <= quote.end)):
                raise Unfit(name, given, f"the {'quote' if within else 'text'} does not hold it")  # noqa: TRY301 - told as any other
        except Unfit as error:
            filled.dropped.append(error)
            return None
        return self._words(at) if at else None

    def _jurisdiction(self, filled: Proposed, proposal: Mapping[str, Any]) -> str | None:
        """Return a jurisdiction that our own readers find in the document; several together may be INT."""
        given = proposal.get("jurisdiction")
        if given is None or (isinstance(given, str) and given in self.codes):
            return given
        if given == "INT" and len({code.partition("-")[0] for code in self.codes}) > 1:
            return "INT"
        filled.dropped.append(Unfit("jurisdiction", given, f"the document names {', '.join(sorted(self.codes)) or 'none'}"))
        return None

    def _words(self, span: Span) -> str:
        return self.document.text[span.start : span.end]


def _name(proposal: Mapping[str, Any], name: str) -> str | None:
    """Return what is proposed for a slot, as it is sought; null where nothing is."""
    given = proposal.get(name)
    if given is None or given == "":
        return None
    if not isinstance(given, str) or not any(character.isalnum() for character in given) or len(given) > LONGEST:
        raise Unfit(name, given, f"it is no name of at most {LONGEST} characters")
    return folded(given)
