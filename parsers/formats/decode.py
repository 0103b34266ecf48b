"""Bytes of a page to text, by the WHATWG's Encoding Standard: BOM, then HTTP, then what the page declares, then what fits.

Two departures from the letter, both certain: bytes that are valid UTF-8 with several characters beyond ASCII are UTF-8 whatever
single-byte set was declared, since no other text looks so by chance; and UTF-8 that was encoded twice is undone.
"""

from __future__ import annotations

import codecs
import re
from functools import cache, lru_cache
from pathlib import Path

import charset_normalizer

from parsers.model import Page

BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
IN_HTTP = re.compile(r"charset\s*=\s*[\"']?\s*([\w:.-]+)", re.IGNORECASE)
IN_PAGE = re.compile(rb"(?:<meta\b[^>]{0,400}?charset\s*=\s*[\"']?\s*|<\?xml\b[^>]{0,200}?encoding\s*=\s*[\"'])([\w:.-]+)", re.IGNORECASE)
HEAD_BYTES = 4096
GUESS_BYTES = 20_000  # a guess over 200 kB takes seconds, and is no better
MAX_BAD_SHARE = 0.1  # broken characters for each whole one, where UTF-8 was cut or mixed; a text in another set has far more
BEYOND_ASCII = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
# windows-1252's signs that are no letters: quotation marks, dashes, pound, euro, yen, section, degree, fractions ...
WESTERN_MARKS = bytes.fromhex("80 85 91 92 93 94 95 96 97 99 a0 a3 a5 a7 a9 ab ad ae b0 b1 b2 b3 b4 b5 b7 b9 ba bb bc bd be")
ASCII = bytes(range(128))
SURROGATES = re.compile(rb"(?:\xed[\xa0-\xbf][\x80-\xbf])+")

# UTF-8 once read as windows-1252: a lead character with as many continuations as it asks for, each as that set shows it
CONTINUED = "\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122"
TWICE = re.compile(f"(?:[\u00c2-\u00df][{CONTINUED}]|[\u00e0-\u00ef][{CONTINUED}]{{2}}|[\u00f0-\u00f4][{CONTINUED}]{{3}})+")
CERTAIN_TIMES = 3  # one "Ã©" may be meant; three are a fault


@lru_cache(maxsize=1)  # whoever tells formats apart asks first, the reader of the format next
def text(page: Page) -> str:
    """Return a page's text, without NUL."""
    return mended(decoded(page.body, page.header("content-type"))).replace("\0", "")  # no database column holds it


def decoded(body: bytes, content_type: str | None) -> str:
    """Decode by the first sign that fits the bytes; what none fits is read with replacements."""
    for mark, encoding in BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace")
    declared = declarations(body, content_type)
    for encoding in [*(["utf-8"] if beyond_chance(body) else []), *declared, *wide(body), "utf-8"]:
        if (read := fitting(body, encoding)) is not None:
            return read
    return body.decode(guess(body) or (declared or ["utf-8"])[0], "replace")  # what is declared is not so


def declarations(body: bytes, content_type: str | None) -> list[str]:
    """Return the codecs that HTTP and the page name, HTTP's first. A page that can be read as ASCII is not in UTF-16, whatever it says."""
    found = [code for label in IN_HTTP.findall(content_type or "") if (code := codec(label))]
    inside = [code for label in IN_PAGE.findall(body[:HEAD_BYTES]) if (code := codec(label.decode("ascii")))]
    return found + ["utf-8" if code.startswith("utf-16") else code for code in inside]


def beyond_chance(body: bytes) -> bool:
    """Say whether bytes are UTF-8 and more than ASCII: single bytes of another set do not fall so by chance."""
    try:
        return len(body) - len(codecs.getincrementaldecoder("utf-8")("strict").decode(body)) >= CERTAIN_TIMES
    except UnicodeDecodeError:
        return False


def wide(body: bytes) -> list[str]:
    """Return the UTF-16 that undeclared bytes are in, told by the zeros of its markup."""
    sample = body[:400]
    if len(sample) < 20 or sample.count(0) < 0.3 * len(sample):
        return []
    return ["utf-16-le" if sample[1::2].count(0) > sample[::2].count(0) else "utf-16-be"]


def fitting(body: bytes, encoding: str) -> str | None:
    """Decode where the bytes allow it: without an error but for a last character cut off, or as UTF-8 broken in a few places."""
    try:
        return codecs.getincrementaldecoder(encoding)("strict").decode(body)
    except UnicodeDecodeError:
        if encoding != "utf-8":
            return None
    lenient = SURROGATES.sub(paired, body).decode(encoding, "replace")
    whole = BEYOND_ASCII.findall(body)
    certain = sum(len(character) > 2 for character in whole)  # bytes of another set make none of three by chance
    return lenient if lenient.count("\ufffd") <= max(MAX_BAD_SHARE * len(whole), certain) else None


def paired(surrogates: re.Match[bytes]) -> bytes:
    """Return the characters that halves of UTF-16 make, which some systems write as if each were one; a half alone is none."""
    halves = surrogates[0].decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass")
    return halves.decode("utf-16-le", "ignore").encode()


def guess(body: bytes) -> str | None:
    """Return the codec that the bytes beyond ASCII look like, or null."""
    telling = b" ".join(line for line in body.split(b"\n") if not line.isascii())[:GUESS_BYTES]
    if telling and not telling.translate(None, WESTERN_MARKS + ASCII):
        return "cp1252"
    best = charset_normalizer.from_bytes(telling).best()
    return best.encoding if best else None


def codec(label: str) -> str | None:
    """Return Python's codec for a label of the web, or null for what is none."""
    return labels().get(label.strip().lower())


@cache
def labels() -> dict[str, str]:
    """Return the labels of the web with Python's codecs for them."""
    rows = (Path(__file__).parent / "encodings.tsv").read_text(encoding="utf-8").splitlines()
    pairs = [row.split("\t") for row in rows if not row.startswith("#")][1:]
    return {label: name for name, named in pairs for label in named.split()}


def mended(read: str) -> str:
    """Undo what was encoded twice, where it can be undone and happens several times."""
    if not any(map(read.__contains__, "ÃÂâÐãìëê")) or len(TWICE.findall(read)) < CERTAIN_TIMES:
        return read
    return TWICE.sub(lambda found: once(found[0]), read)


def once(twice: str) -> str:
    """Return what a run of doubly encoded characters was, or the run where that is no UTF-8."""
    try:
        return b"".join(one_byte(sign) for sign in twice).decode("utf-8")
    except UnicodeError:
        return twice


def one_byte(sign: str) -> bytes:
    """Return the byte that windows-1252 shows as this sign; the five that it has none for stand for themselves."""
    return bytes([ord(sign)]) if "\u0080" <= sign <= "\u00ff" else sign.encode("cp1252")
