"""A document read: judged, merged into drafts, each draft filled into a claim."""

from __future__ import annotations

from collections.abc import Iterable

from parsers.claims.acts.decided import Decided, decided
from parsers.claims.acts.draft import Draft
from parsers.claims.acts.merge import merge
from parsers.claims.sentences.quotation_marks import double_quoted
from parsers.claims.slots import Filled, Filler
from parsers.formats import language
from parsers.model import Document, Reading


def read(document: Document) -> Reading:
    """Return the claims of a document in the order of their evidence, and whether it is about AI policy at all."""
    if other := language.other_than_english(document.text, document.language):
        why = language.not_read(other)
        return Reading(0.0, (why,), (), unread=why)
    document = double_quoted(document)
    found = decided(document)
    relevant = found.signs.relevant
    return Reading(relevant.score, relevant.reasons, tuple(each.claim for each in filled(document, found)))


def filled(document: Document, found: Decided) -> tuple[Filled, ...]:
    """Return the claims of a document whose sentences have their kinds, in the order of their evidence, each with who was considered as its actor and where its stage comes from."""
    seen, signs = found.seen, found.signs.parted()
    drafts = () if signs.relevant.off_topic else merge(signs.judged, document.text, seen.found, seen.about.headed)
    if not drafts:  # so it is with most pages: nobody will ask whom they credit, or who acts in them
        return ()
    filler, sharing = Filler(document, signs, seen.found), owners(drafts)
    return tuple(sorted((filler.fill(draft, sharing) for draft in drafts), key=lambda each: each.claim.evidence[0]))


def owners(drafts: Iterable[Draft]) -> dict[int, list[Draft]]:
    """Return by the number of a sentence the drafts that share it."""
    sharing: dict[int, list[Draft]] = {}
    for draft in drafts:
        for number in draft.sentences:
            sharing.setdefault(number, []).append(draft)
    return sharing
