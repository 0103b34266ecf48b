"""The Federal Register (https://www.federalregister.gov/developers/documentation/api/v1), and lists of its shape.

    a list      {"count", "results": [{"html_url" or "url", "raw_text_url", "title", ...}], "next_page_url"}
    a document  {"document_number", "title", "abstract", ...}: what its record says of it
    its text    print of 72 columns in <pre>, under raw_text_url

The text is what is visited, since the register's pages for people turn programs away.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from parsers.formats import address, decode, json_body, lacking
from parsers.formats.json_body import objects, words
from parsers.formats.snippet import plain
from parsers.formats.told import PART, Told, document
from parsers.model import Document, Layout, Link, Listing, Page, Unreadable

_ISSUE = re.compile(r"\[Federal Register Volume \d+, Number \d+ \(\w+, (\w+ \d{1,2}, \d{4})\)\]")
# in the middle of a sentence, with empty lines around it; what is indented after it begins a paragraph
_PAGE_MARK = re.compile(r"\s*\[\[Page [\w-]+\]\]\s*\n(?=[ \t]*\S)")
_RULE = re.compile(r"^[-=_]{10,}$")
_FOOTNOTES = re.compile(r"\n-{40,}\s*\n\s*\\\d+\\.*?\n-{40,}[ \t]*(?=\n)", re.DOTALL)
_FOOTNOTE_MARK = re.compile(r"\s?\\\d+\\")


def links(page: Page, layout: Layout) -> Listing:  # noqa: ARG001  (every format is called alike)
    """Return a link for each result, and the next page of results; an answer that contradicts itself is partial."""
    value, completeness = json_body.read(decode.text(page))
    results = value.get("results", [])
    found = {link.url: link for item in objects(results) if (link := link_of(item, page.final_url))}
    if results and not found:
        raise Unreadable("malformed", "results without an address")
    following = address.join(page.final_url, words(value.get("next_page_url")) or "") if words(value.get("next_page_url")) else None
    leads_on = following is not None and following not in {page.url, page.final_url} and address.same_site(following, page.final_url)
    lacks = lacking.lacks(
        *(len(objects(results)), len(results), json_body.cut(completeness)),
        "its next page leads nowhere" if following and not leads_on else None,
        f"no result, where it counts {value['count']}" if not results and value.get("count") else None,
    )
    continues = (following,) if following and leads_on else ()
    return Listing(tuple(found.values()), "partial" if lacks else "full", continues, lacks=lacks)


def link_of(item: dict[str, Any], base: str) -> Link | None:
    """Make a link of one result: to its text where it names one, else to its page."""
    named = [words(item.get(key)) for key in ("raw_text_url", "html_url", "url")]
    url = next((url for href in named if href and (url := address.join(base, href))), None)
    if url is None:
        return None
    return Link(
        url,
        title=plain(words(item.get("title"))),
        published=words(item.get("publication_date")),
        summary=plain(words(item.get("abstract"))),
        found_in="api",
    )


def parse(page: Page, layout: Layout, link: Link | None) -> Document:
    """Return a document of the register, from its text or from its record."""
    text = decode.text(page)
    told = of_record(text, page) if json_body.looks_like(text) else of_print(text, page, link)
    return document(told, layout, link)


def of_record(text: str, page: Page) -> Told:
    """Read a document's record, which has an abstract and no text."""
    value, _ = json_body.read(text)
    said = [plain(words(value.get(key))) for key in ("abstract", "dates")]
    return Told(
        url=address.join(page.final_url, words(value.get("html_url")) or "") or page.final_url,
        title=plain(words(value.get("title"))),
        body=PART.join(part for part in said if part),
        publisher="Federal Register",
        published=words(value.get("publication_date")),
        published_basis="api:publication_date",
        language="en",
        completeness="partial",
    )


def of_print(text: str, page: Page, link: Link | None) -> Told:
    """Read a document's print."""
    body = html.unescape(re.sub(r"</?(?:html|head|body|pre|title|a)\b[^<>]*>", "\n", text))
    issue = _ISSUE.search(body)
    number = re.search(r"\[FR Doc No: ([\w-]+)\]", body)
    paragraphs = list(paragraphs_of(body[issue.end() if issue else 0 :]))
    start = next((n for n, paragraph in enumerate(paragraphs) if re.match(r"(?:AGENCY|AGENCIES|ACTION|SUMMARY):", paragraph)), None)
    printed = paragraphs[start - 1] if start else None
    title = (link.title if link else None) or printed
    return Told(
        url=f"https://{urlsplit(page.final_url).netloc}/d/{number.group(1)}" if number else page.final_url,
        title=title,
        # the register's own head (part, pages, agency, docket) says nothing that the document does not say again
        body=PART.join(paragraphs[start:] if start else paragraphs),
        title_variants=(printed,) if printed else (),
        publisher="Federal Register",
        published=issue.group(1) if issue else None,
        published_basis="text",
        language="en",
    )


def paragraphs_of(text: str) -> Iterator[str]:
    """Join print into paragraphs: an empty line or an indented one begins one. Page marks, rules and footnotes are none of it."""
    lines = _PAGE_MARK.sub("\n", _FOOTNOTES.sub("", text)).expandtabs().splitlines()
    together: list[str] = []
    for line in [*lines, ""]:
        bare = line.strip()
        if together and (not bare or re.match(r" {4}\S", line) or _RULE.match(bare)):
            if not re.match(r"\[FR Doc|BILLING CODE|From the Federal Register Online", together[0]):
                yield _FOOTNOTE_MARK.sub("", quoted(" ".join(together)))
            together = []
        if bare and not _RULE.match(bare):
            together.append(bare)


def quoted(text: str) -> str:
    """Return a paragraph with the quotation marks that a typewriter does not have."""
    return text.replace("``", "“").replace("''", "”")
