"""To whom something is done, and by whom."""

from __future__ import annotations

import re

PASSIVE = re.compile(  # what follows a subject to which something is done
    r"\s{0,3}(?:(?:has|have|had)\s(?:\w+\s)?been|(?:will|would|shall|may|must|can|could|should)\s(?:\w+\s)?be|(?:is|are|was|were)(?:\sto\sbe|\sbeing)?)\s(?:(?:also|now|already|only|then|first|\w+ly)\s)?"
    r"(?!(?:expected|scheduled|set|due|supposed|committed|concerned|prepared|determined|pleased|interested|worried|opposed|poised|proud|delighted|involved|based|located|headed|tasked)\b)"
    r"(?:\w{2,}(?:ed|en|wn|ught|ung)|built|put|set up|made|paid|held|sold|told|given|found|sent|met|cut|led)\b"
    r"|\s{0,3}(?:(?:has|have|had|will|would|is to|are to|could|may)\s)?(?:also\s)?(?:receives?|received|wins?|won|gets?|got|benefits?|becomes?|became|house|houses)\b"
)
BY_AGENT = re.compile(
    r"\b(?:(?:is|are|was|were|been|being|be) (?:\w+ ){0,2}?\w+(?:ed|en|wn|de|ld|nt|ut|ilt)|(?:announ|introdu|produ)ced|issued|published|released|launched|adopted|signed|passed|proposed|drafted|chosen"
    r"|picked|unveiled|created|founded|imposed|filed|brought|approved|tabled|enacted|ordered|commissioned|drawn up|set up) (?:[\w.,€$£¥₩%-]+ ){0,5}?by (?P<agent>(?:the |an? )?[^,.;:()“”]{2,90}?)(?=,|\.|;|$|\s(?:in|on|at|to|for|last|this|after|and (?:will|was|is|would)|which|who|as|with|is|was|will|would|could|may|must|has|have|under)\b)"
)


def agent_after(sentence: str) -> tuple[int, int] | None:
    """Return where a passive says by whom: "was signed by the president"."""
    found = BY_AGENT.search(sentence) if " by " in sentence else None
    return (found.start("agent"), found.end("agent")) if found else None


def undergoes(text: str, at: int, end: int) -> bool:
    """Say whether what ends at a place is a subject to which something is done: "The company" has been fined."""
    return PASSIVE.match(text, at, end) is not None
