"""The reader of claims: what a document asserts about AI policy, each assertion with the sentences that make it.

text ─ segment ─► sentences ─ rules in context ─► judged ─ learnt weights decide ─ merge ─► drafts ─ slots ─► claims
"""

from __future__ import annotations

from parsers.claims.context import Context, context
from parsers.claims.judge import Judged, judge
from parsers.claims.merge import Draft, merge
from parsers.claims.rerank import decide
from parsers.claims.segment import sentences
from parsers.claims.slots import Filler
from parsers.claims.spans import find_spans
from parsers.formats import language
from parsers.model import Document, Reading


def read(document: Document) -> Reading:
    """Return the claims of a document in the order of their evidence, and whether it is about AI policy at all."""
    if other := language.other_than_english(document.text, document.language):
        return Reading(0.0, (f"the text is in another language ({other}): English alone is read",), ())
    found = find_spans(document)
    about = context(document.title, document.text, found.orgs)
    judged = judge(sentences(document.text), about, found.marked)
    decide(judged, about, found.marked)
    drafts = merge(judged, document.text, found.money)
    owners: dict[int, list[Draft]] = {}
    for draft in drafts:
        for number in draft.sentences:
            owners.setdefault(number, []).append(draft)
    filler = Filler(document, about, judged, found)
    claims = tuple(filler.fill(draft, owners) for draft in drafts)
    return Reading(relevance(about, judged), reasons(about, judged), tuple(sorted(claims, key=lambda claim: claim.evidence[0])))


def relevance(about: Context, judged: tuple[Judged, ...]) -> float:
    """Return how surely a document is about AI policy, 0 to 1: about AI, about public acts, and with claims in it."""
    claiming = sum(bool(sentence.kinds) for sentence in judged)
    return round(about.on_ai * about.on_policy * (1.0 if claiming else 0.3), 3)


def reasons(about: Context, judged: tuple[Judged, ...]) -> tuple[str, ...]:
    """Return what the relevance rests on, for people."""
    claiming = sum(bool(sentence.kinds) for sentence in judged)
    return (
        f"{about.ai_terms} AI terms and {about.policy_terms} policy terms in {about.length} characters",
        f"{claiming} of {len(judged)} sentences make a claim",
    )
