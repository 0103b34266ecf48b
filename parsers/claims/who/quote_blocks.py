"""Whose words a quotation that stands on lines of its own is, by the line above or below that names somebody and says no more.

Above it stands "Jo Doe, Minister of Works –", below it "– The Honourable Jo Doe, Minister of Works".
"""

from __future__ import annotations

import re

from parsers.claims.grammar.phrases import plain_words
from parsers.claims.grammar.verbs import words
from parsers.claims.who.signed import NAME, nobody
from parsers.model import Span

_WHO = rf"(?P<who>(?:[Tt]he\s)?{NAME}(?:\s\([^()\n]{{1,40}}\))?(?:,\s[^\n“”\":]{{2,110}}?(?<![–—.-]))?)"
_QUOTED = r"(?:[“\"][^\n]{20,1500}\n\s*)*[“\"][^\n]{20,1500}"
HEADED = re.compile(rf"^{_WHO}\s?[–—:-][^\S\n]*\n\s*(?P<said>{_QUOTED})$", re.MULTILINE)
SIGNED = re.compile(rf"^(?P<said>{_QUOTED}[”\"])[^\S\n]*\n\s*(?P<dash>[–—-]\s?)?{_WHO}[^\S\n]*$", re.MULTILINE)
COURTESY = re.compile(r"(?:The Right |Right |The )?(?:Hon|Honourable|Honorable|Rt|Mr|Mrs|Ms|Dr|Sir|Dame|Chief|Prof)\b")


def quoted_by(text: str) -> tuple[tuple[int, Span], ...]:
    """Return where somebody's quotation begins, and who that is, and where it ends: nobody's words (a span of no length)."""
    named = [each for each in HEADED.finditer(text) if ", " in each["who"] or _is_in_office(each["who"])]
    named += [each for each in SIGNED.finditer(text) if (each["dash"] and ", " in each["who"]) or _is_in_office(each["who"])]
    said = [(*each.span("said"), Span(*each.span("who"))) for each in named]
    return tuple(sorted(turn for begins, ends, who in said for turn in ((begins, who), (ends, nobody(ends)))))


def _is_in_office(line: str) -> bool:
    """Say whether a line names somebody with an office or a courtesy, and is no heading: "Benefits for Small Firms"."""
    return COURTESY.match(line) is not None or not words("offices").isdisjoint(plain_words(line))
