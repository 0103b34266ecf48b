"""What speaks against any claim in a sentence? It is general, a greeting, business, a price, a heading, a question, a newsletter's own opinion."""

from __future__ import annotations

import re
from collections.abc import Callable

from parsers.claims.kinds.judged import Judged
from parsers.claims.rules.needles import needles
from parsers.claims.sentences.context import Context
from parsers.model import Kind

# of which a price makes none: "the $20-a-month plan" is no strategy, "a $40,000 chip" no machine of a programme; a law or a ban may name prices
SOLD: frozenset[Kind] = frozenset({"funding", "strategy", "infrastructure", "institution", "target"})


def _found(pattern: str) -> Callable[[str], object]:
    """Return a search for a pattern in whatever case, which is only made where the words stand that it needs."""
    wanted, words = re.compile(pattern, re.IGNORECASE), [needle.strip() for needle in needles(pattern) or ("",)]

    def shows(text: str) -> object:
        small = text.lower()
        return any(word in small for word in words) and wanted.search(text)

    return shows


AGAINST = (  # signs that a sentence asserts no act: what it is, how much it takes away, where it shows: anywhere, or at its beginning
    ("generic", 1.2, _found(r"\b(?:many experts|governments worldwide|experts (?:say|believe|fear)|around the world are|researchers (?:found|showed|trained)|the model|neural network|the authors|algorithms?)\b")),
    ("newsletter's own", 1.6, re.compile(r"(?:It’s|We’re thinking|We (?:look forward|applaud|welcome|hope|believe) )").match),
    ("greeting", 2.5, re.compile(r"(?:Good (?:morning|afternoon|evening)|Thank you|Ladies and gentlemen|Let me|It is (?:an honou?r|my pleasure)|Distinguished|I am (?:delighted|happy|pleased) to (?:be|join))", re.IGNORECASE).match),
    ("business", 1.5, _found(r"\((?:NASDAQ|NYSE|OTC|TSX|CSE)[^)]{0,40}\)|shareholder|stake in the company|quarterly (?:revenue|profit)|shares (?:rose|fell|of)")),
)  # fmt: skip
SUPPORTER = re.compile(
    r"(?:^|[,;] )(?:The |Some |Many )?[A-Z][\w’'. -]{2,60} (?:also |strongly |fully )*(?:supports?|supported|fears?|worr|reject)"
)


def weigh_against(judged: Judged, about: Context) -> None:
    """Sum up what speaks against any claim in a sentence."""
    text, label = judged.sentence.text, judged.sentence.label or ""
    signs = [(name, weight) for name, weight, shows in AGAINST if shows(text)]
    if "newsletter" in about.genres and re.match(r"(?:We’re|We're) thinking", label):
        signs.append(("the newsletter's opinion", 3.0))
    if "newsletter" in about.genres and re.match(r"(?:Why it matters|Backstory|A bigger problem)", label):
        signs.append(("background", 0.8))
    other_act = judged.scores[judged.best] > 0 and judged.best not in SOLD
    if judged.prices and "funding/sum" not in judged.fired and not other_act:
        signs.append(("prices", 5.0))
    if judged.sentence.heading:
        signs.append(("a heading", 0.8))
    if text.endswith("?"):
        signs.append(("a question", 1.5))
    if about.promotion and any(name == "business" for name, _ in signs):
        signs.append(("promotion", 2.0))
    if "position/support" in judged.fired and not SUPPORTER.search(text):
        judged.add("position", -1.0, "nobody named supports")
    judged.against = sum(weight for _, weight in signs)
    judged.reasons += [f"against {weight:.1f} {name}" for name, weight in signs]
