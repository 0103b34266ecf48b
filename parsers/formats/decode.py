"""Bytes of a page to text, by the WHATWG's Encoding Standard: BOM, then HTTP, then what the page declares, then what fits."""

from __future__ import annotations

import codecs
import re

import charset_normalizer

from parsers.model import Page

BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
IN_HTTP = re.compile(r"charset\s*=\s*[\"']?\s*([\w:.-]+)", re.IGNORECASE)
IN_PAGE = re.compile(rb"(?:<meta\b[^>]{0,400}?charset\s*=\s*[\"']?\s*|<\?xml\b[^>]{0,200}?encoding\s*=\s*[\"'])([\w:.-]+)", re.IGNORECASE)
# labels that mean more than they say (Encoding Standard, 4.2)
MEANS = {
    "iso-8859-1": "windows-1252", "latin1": "windows-1252", "ascii": "windows-1252", "us-ascii": "windows-1252", "iso8859-1": "windows-1252",
    "iso-8859-9": "windows-1254", "gb2312": "gb18030", "gbk": "gb18030", "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "x-euc-kr": "cp949",
    "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932", "sjis": "cp932", "tis-620": "cp874", "iso-8859-11": "cp874",
    "big5": "big5hkscs", "utf8": "utf-8", "unicode": "utf-8", "utf-16": "utf-16-le",
}  # fmt: skip
NO_TEXT = re.compile("[\0\ud800-\udfff]")  # what no database column holds
HEAD_BYTES = 4096
GUESS_BYTES = 200_000
# UTF-8 once read as windows-1252: certain only where all of it can be undone
TWICE = re.compile("[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]")


def text(page: Page) -> str:
    """Return a page's text, without what no text can hold."""
    return NO_TEXT.sub("", mended(decoded(page.body, page.header("content-type"))))


def decoded(body: bytes, content_type: str | None) -> str:
    """Decode with the first declaration that fits the bytes; what fits none is read with replacements."""
    for mark, encoding in BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace")
    declared = [found[1] for found in (IN_HTTP.search(content_type or ""),) if found]
    declared += [label.decode("ascii") for label in IN_PAGE.findall(body[:HEAD_BYTES])]
    for label in (*declared, "utf-8"):
        if (read := strictly(body, label)) is not None:
            return read
    guess = charset_normalizer.from_bytes(body[:GUESS_BYTES]).best()
    encodings = [guess.encoding] if guess else []
    return next((read for label in encodings if (read := strictly(body, label)) is not None), leniently(body, [*declared, *encodings]))


def strictly(body: bytes, label: str) -> str | None:
    """Decode without a single error; null where that cannot be."""
    try:
        return body.decode(python_name(label))
    except (LookupError, UnicodeDecodeError):
        return None


def leniently(body: bytes, labels: list[str]) -> str:
    """Decode with the first known label, bad bytes replaced: most of a page is better than none of it."""
    for label in labels:
        try:
            return body.decode(python_name(label), "replace")
        except LookupError:
            continue
    return body.decode("utf-8", "replace")


def python_name(label: str) -> str:
    """Return Python's name for a label of the web."""
    return MEANS.get(label.lower(), label.lower())


def mended(read: str) -> str:
    """Undo a text that was encoded twice, where each such place can be undone and there are several."""
    if len(TWICE.findall(read)) < 3:
        return read
    try:
        return read.encode("windows-1252").decode("utf-8")
    except UnicodeError:
        return read
