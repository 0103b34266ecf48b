"""Where a date stands in a short text, so that it can be read later: "Press release | 14 March 2026 | Seoul"."""

from __future__ import annotations

import re

_MONTH = r"[^\W\d_]{3,10}\.?"
_DATE = re.compile(
    rf"""
      \b(?:19|20)\d\d\s?[-./]\s?\d{{1,2}}\s?[-./]\s?\d{{1,2}}(?!\d)(?:[T\ ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?  # 2026. 3. 14
    | (?:19|20)\d\d\s?[年년]\s?\d{{1,2}}\s?[月월]\s?\d{{1,2}}\s?[日일]
    | \b\d{{1,2}}\s?[-./]\s?\d{{1,2}}\s?[-./]\s?(?:19|20)\d\d\b  # 14.03.2026
    | \b\d{{1,2}}(?:st|nd|rd|th)?\.?[\ -](?:de\ )?{_MONTH}(?:\ de)?,?[\ -](?:19|20)\d\d\b  # 14 March 2026
    | \b{_MONTH}\ \d{{1,2}}(?:st|nd|rd|th)?,?\ (?:19|20)\d\d\b  # March 14, 2026
    """,
    re.VERBOSE | re.IGNORECASE,
)


def date_in(text: str | None) -> str | None:
    """Return the first date in a text as it is written there, or null.

    >>> date_in("Press release | 14 March 2026 | Seoul")
    '14 March 2026'
    """
    found = _DATE.search(text[:2_000]) if text else None
    return found.group() if found else None
