"""The head of a page: OpenGraph, Dublin Core, Twitter's, Parse.ly's, Sailthru's and their kin under schema.org's names, as facts."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.html import HtmlElement

from parsers.formats.facts import Fact

# which `name`, `property` or `itemprop` says what, the most trustworthy first
NAMES = {
    "headline": (
        "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "citation_title", "headline", "title",
    ),
    "datePublished": (
        "article:published_time", "og:published_time", "datepublished", "article:published", "article:publicationdate", "parsely-pub-date",
        "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:articlepublishdate", "cxenseparse:publishtime", "dcterms.issued",
        "dc.date.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "dc.dcterms.issued", "citation_publication_date",
        "citation_date", "citation_online_date", "article.published", "publish-date", "publish_date", "publishdate", "published_at",
        "pubdate", "publication_date", "publication-date", "publicationdate", "published", "article_date_original",
        "originalpublicationdate", "rnews:datepublished", "displaydate", "date", "created",
    ),
    "dateModified": (
        "article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified", "dc.date.modified",
        "last_updated_date",
    ),
    "author": (
        "author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl",
        "cxenseparse:author", "cse_author", "article.author", "citation_author", "authors", "twitter:creator_name",
    ),
    "description": (
        "og:description", "description", "twitter:description", "dc.description", "dcterms.description", "sailthru.description",
    ),
    "publisher": ("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name"),
    "inLanguage": ("og:locale", "content-language", "language", "dc.language", "dcterms.language"),
    "url": ("og:url",),
    "type": ("og:type",),
    "tier": ("article:content_tier",),
}  # fmt: skip
RANKS = {key: (name, rank) for name, keys in NAMES.items() for rank, key in enumerate(keys)}


def facts(tree: HtmlElement) -> Iterator[Fact]:
    """Yield what the elements of the head say, the more trustworthy first."""
    told = [(rank, Fact(name, content, f"meta:{key}")) for key, content in pairs(tree) if key in RANKS for name, rank in (RANKS[key],)]
    yield from (fact for _, fact in sorted(told, key=lambda pair: pair[0]))
    yield from (Fact("headline", str(title.text_content()), "title") for title in tree.xpath("//head//title | //html/title")[:1])
    yield from (Fact("canonical", href, "link") for link in tree.iter("link") if is_canonical(link) and (href := link.get("href")))
    if language := tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or tree.get("xml:lang"):
        yield Fact("inLanguage", language, "html")


def pairs(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    """Yield name and content of each meta element."""
    for element in tree.iter("meta"):
        content = element.get("content")
        if content:
            # `property` may hold several names (RDFa Lite 1.1, 2.1)
            named = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv") or ""
            yield from ((key.lower(), content) for key in named.split())


def is_canonical(link: HtmlElement) -> bool:
    """Say whether a link names the page's own address."""
    return "canonical" in (link.get("rel") or "").lower().split()
