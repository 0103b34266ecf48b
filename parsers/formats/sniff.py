"""Which format a page is: by its first bytes, then its first markup or its JSON's keys, and only then by what HTTP calls it.

What was asked for decides between two honest readings (a list of links and a text), and names the reason where neither is there.
"""

from __future__ import annotations

import re
from typing import Any, Literal

from parsers.formats import decode, json_body, xml_tree
from parsers.model import Page, Reason, Unreadable

Format = Literal["feed", "sitemap", "listing", "federal_register", "govuk", "ec_presscorner", "wordpress", "article", "plain", "pdf"]

FEED_ROOTS = {"rss", "rdf", "feed"}
SITEMAP_ROOTS = {"urlset", "sitemapindex"}

# first bytes of what is never a text (https://mimesniff.spec.whatwg.org/); a PDF may have up to 1,024 bytes of something before it
MAGIC = (
    (b"\x89PNG\r\n", "a PNG image"), (b"\xff\xd8\xff", "a JPEG image"), (b"GIF8", "a GIF image"), (b"RIFF", "a RIFF file"),
    (b"PK\x03\x04", "a ZIP archive or an office document"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"\x1f\x8b", "a gzip archive"), (b"BZh", "a bzip2 archive"), (b"\xfd7zXZ", "an xz archive"), (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"), (b"Rar!", "a RAR archive"), (b"\x7fELF", "a program"), (b"MZ\x90", "a program"),
    (b"ID3\x03", "sound"), (b"ID3\x04", "sound"), (b"OggS", "sound"), (b"\x00\x00\x01\x00", "an icon"), (b"wOF2", "a font"),
    (b"wOFF", "a font"), (b"SQLite format 3\x00", "a database"), (b"II*\x00", "a TIFF image"), (b"MM\x00*", "a TIFF image"),
    (b"{\\rtf", "an RTF document"), (b"%!PS", "a PostScript document"),
)  # fmt: skip
_HTML = re.compile(r"<(?:html|head|body|div|p|h1|br)\b", re.IGNORECASE)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def index(page: Page) -> Format:
    """Return the format of a page that was asked for its links; raise Unreadable where it has none by its kind."""
    if page.kind == "sitemap" and page.body[:2] == b"\x1f\x8b":
        return "sitemap"
    refuse_binary(page)
    text = decode.text(page)
    if not text.strip():
        raise Unreadable("empty", "nothing but white space")
    if json_body.looks_like(text):
        return of_json_index(page, text)
    root = xml_tree.root_name(text)
    # RSS and Atom are sitemaps too (https://www.sitemaps.org/protocol.html#otherformats), and what an API or a list page may answer with
    if page.kind == "feed" or root in FEED_ROOTS:
        return "feed"
    if page.kind == "sitemap" or root in SITEMAP_ROOTS:
        return "sitemap"
    if page.kind == "api":
        raise Unreadable("malformed", f"no JSON but <{root}>" if root else "no JSON")
    return "listing"


def of_json_index(page: Page, text: str) -> Format:
    """Return the format of a list in JSON; what was asked for as a feed or sitemap must be one."""
    if page.kind == "feed":
        return "feed"
    if page.kind == "sitemap":
        raise Unreadable("not_a_sitemap", "JSON")
    value, _ = json_body.read(text)
    match value:
        case {"version": str(), "items": list()}:
            return "feed"
        case {"docuLanguageListResources": list()}:
            return "ec_presscorner"
        case {"results": list(), "total": int(), "start": int()}:
            return "govuk"
        case {"results": list()} | {"count": 0}:  # the register leaves out the results where there are none
            return "federal_register"
        case [{"link": str(), "title": {"rendered": str()}}, *_] | []:
            return "wordpress"
    raise Unreadable("malformed", f"JSON of no agreed shape: {shape(value)}")


def document(page: Page) -> Format:
    """Return the format of a page that was asked for its text; raise Unreadable for what is not read here."""
    if b"%PDF-" in page.body[:1_024]:
        return "pdf"
    refuse_binary(page)
    text = decode.text(page)
    if not text.strip():
        raise Unreadable("empty", "nothing but white space")
    if json_body.looks_like(text):
        return of_json_document(text)
    if re.search(r"\[Federal Register Volume \d+, Number \d+", text[:2_000]):
        return "federal_register"
    root = xml_tree.root_name(text)
    if root in FEED_ROOTS | SITEMAP_ROOTS | {"svg", "opml"}:
        raise Unreadable("unsupported_type", f"<{root}> where a text was asked for")
    declared = (page.header("content-type") or "").partition(";")[0].strip().lower()
    if root is None and (declared in {"text/plain", "text/markdown"} or not _HTML.search(text[:100_000])):
        return "plain"
    return "article"


def of_json_document(text: str) -> Format:
    """Return the format of one document in JSON."""
    value, _ = json_body.read(text)
    match value:
        case {"docuLanguageResource": _}:
            return "ec_presscorner"
        case {"base_path": str(), "details": dict()}:
            return "govuk"
        case {"document_number": str(), "publication_date": _}:
            return "federal_register"
        case {"link": str(), "content": {"rendered": str()}} | [{"link": str(), "content": {"rendered": str()}}]:
            return "wordpress"
    raise Unreadable("unsupported_type", f"JSON of no known shape: {shape(value)}")


def shape(value: Any) -> str:
    """Say what a JSON value looks like, for people."""
    return f"an object with {', '.join(sorted(value)[:8])}" if isinstance(value, dict) else f"a {type(value).__name__}"


def refuse_binary(page: Page) -> None:
    """Raise Unreadable for bytes that are no text, whatever their header says, and for none at all."""
    if not page.body.strip(b" \t\r\n\x00"):
        raise Unreadable("empty", "no body")
    body = page.body.lstrip(b" \t\r\n")
    if b"%PDF-" in body[:1_024]:
        raise Unreadable(wanted(page), "a PDF")
    if kind := next((name for magic, name in MAGIC if body.startswith(magic)), None):
        raise Unreadable("unsupported_type", kind)
    # UTF-16 is full of zeros, and says so in its first two bytes or in its regularity
    sample = body[:2_000]
    if not sample.startswith((b"\xff\xfe", b"\xfe\xff")) and len(_CONTROL.findall(sample.replace(b"\x00", b""))) > len(sample) * 0.05:
        raise Unreadable("unsupported_type", "bytes that are no text")


def wanted(page: Page) -> Reason:
    """Return the reason for bytes that are none of what was asked for."""
    reasons: dict[str, Reason] = {"feed": "not_a_feed", "sitemap": "not_a_sitemap"}
    return reasons.get(page.kind, "unsupported_type")
