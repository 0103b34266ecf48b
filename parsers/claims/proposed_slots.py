"""Proposed names: who acts, what is acted on, on whose word, whose policy. Each is cut from the text, where it stands there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from parsers.claims.jurisdiction import publishers
from parsers.claims.proposed_values import Unfit
from parsers.claims.quote import Folded, folded
from parsers.claims.spans import Spans, inside
from parsers.model import Document, Span

LONGEST = 300  # characters of a name
SHORT = 40  # characters; a longer actor is more than the country in it


@dataclass(slots=True)
class Filled:
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

    def of(self, proposal: Mapping[str, Any], quote: Span) -> Filled:
        """Return the names of a proposal as the text has them; raise Unfit for an actor that it does not have."""
        filled = Filled()
        actors = self._actors(proposal, quote)
        if actors:
            filled.actor = "; ".join(map(self._words, actors))
            filled.actor_at = actors[0]
            filled.actor_id = self._resolved(actors[0]) if len(actors) == 1 else None
        filled.object = self._slot(filled, proposal, "object", quote, within=True)
        filled.attribution = self._slot(filled, proposal, "attribution", quote, within=False)
        filled.jurisdiction = self._jurisdiction(filled, proposal, [quote, *actors])
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

    def _slot(self, filled: Filled, proposal: Mapping[str, Any], name: str, quote: Span, *, within: bool) -> str | None:
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

    def _jurisdiction(self, filled: Filled, proposal: Mapping[str, Any], near: Sequence[Span]) -> str | None:
        """Return a jurisdiction that our own readers find in the quote, the actor, or the document as a whole."""
        given = proposal.get("jurisdiction")
        if given is None:
            return None
        known = {code for span in near for code in self._codes(span)}
        countries = {code.partition("-")[0] for code in known}
        around = {self.found.about, self.document.jurisdiction, publishers(self.document)}
        if isinstance(given, str) and (given in known | countries | around or (given == "INT" and len(countries) > 1)):
            return given
        filled.dropped.append(Unfit("jurisdiction", given, f"the quote names {', '.join(sorted(known)) or 'none'}"))
        return None

    def _codes(self, span: Span) -> Iterator[str]:
        yield from (place.code for place in inside(self.found.places, span.start, span.end))
        yield from (org.jurisdiction for org in inside(self.found.orgs, span.start, span.end) if org.jurisdiction)

    def _resolved(self, actor: Span) -> str | None:
        """Return the identifier of an actor: the organisation's that it names, else the jurisdiction's; null when unresolved."""
        known = [org.org_id for org in inside(self.found.orgs, actor.start, actor.end) if org.org_id]
        codes = [place.code for place in inside(self.found.places, actor.start, actor.end) if place.code != "INT"]
        if known:
            return known[0]
        return f"iso3166:{codes[0]}" if codes and actor.end - actor.start <= SHORT else None

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
