"""The reader of claims: what a document asserts about AI policy, each assertion with the sentences that make it.

text ─ segment ─► sentences ─ rules in context ─► judged ─ learnt weights decide ─ merge ─► drafts ─ slots ─► claims
"""

from __future__ import annotations

from parsers.claims.acts.decided import decided
from parsers.claims.acts.draft import Draft
from parsers.claims.acts.merge import merge
from parsers.claims.slots import Filler
from parsers.formats import language
from parsers.model import Document, Reading


def read(document: Document) -> Reading:
    """Return the claims of a document in the order of their evidence, and whether it is about AI policy at all."""
    if other := language.other_than_english(document.text, document.language):
        return Reading(0.0, (language.not_read(other),), ())
    found = decided(document)
    seen, relevant = found.seen, found.relevant
    drafts = () if relevant.off_topic else merge(seen.judged, document.text, seen.found, seen.about.headed)
    if not drafts:  # so it is with most pages: nobody will ask whom they credit, or who acts in them
        return Reading(relevant.score, relevant.reasons, ())
    owners: dict[int, list[Draft]] = {}
    for draft in drafts:
        for number in draft.sentences:
            owners.setdefault(number, []).append(draft)
    filler = Filler(document, seen.about, seen.judged, seen.found)
    claims = tuple(filler.fill(draft, owners) for draft in drafts)
    return Reading(relevant.score, relevant.reasons, tuple(sorted(claims, key=lambda claim: claim.evidence[0])))
