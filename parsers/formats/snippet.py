"""A field of a feed or an API, which may hold markup, as short plain text."""

from __future__ import annotations

import html
import re

# what follows is a title or a summary; a whole article in `content:encoded` is cut to its beginning before it is read
MAX_MARKUP = 20_000
MAX_TEXT = 2_000

_UNSEEN = re.compile(
    r"<(script|style|svg|noscript|template)\b.*?(?:</\1\s*>|$)|<!--.*?(?:-->|$)|<!\[CDATA\[|\]\]>", re.DOTALL | re.IGNORECASE
)
_INLINE = re.compile(r"</?(?:a|abbr|b|bdi|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u|wbr)(?=[\s>/])[^<>]*>", re.IGNORECASE)
# what WordPress adds to each summary
_SYNDICATED = re.compile(r"\s*The post .{1,400} (?:appeared first|first appeared) on .{1,100}\.$")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<[!?][^<>]*>")
# control characters, directions and the tag characters that hide text in text: none is part of a title
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\U000e0000-\U000e007f\ud800-\udfff]"
)


def plain(field: str | None, *, markup: bool = True) -> str | None:
    """Return a field's text on one line, without tags, cut at a word after 2,000 characters; null where nothing is left."""
    if not field:
        return None
    text = field[:MAX_MARKUP]
    if markup and "<" in text:
        text = _TAG.sub(" ", _INLINE.sub("", _UNSEEN.sub(" ", text)))
    if markup and "&" in text:
        text = html.unescape(text)
    text = _SYNDICATED.sub("", " ".join(_INVISIBLE.sub("", text).split()))
    if len(text) > MAX_TEXT:
        text = text[:MAX_TEXT].rpartition(" ")[0] or text[:MAX_TEXT]
    return text or None
