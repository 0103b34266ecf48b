"""What each outlet of the sample newsroom lists: all of its documents are found."""
# ruff: noqa: ANN001  (fixtures and parameters are what their names say)

import tomllib
from datetime import date

import pytest

from flows.sources import load
from parsers import links
from samples import expected, newsroom

SOURCES = load(newsroom.SOURCES)


def body_of(url):
    host = url.split("/")[2]
    site = tomllib.loads((newsroom.HERE / host / "site.toml").read_text(encoding="utf-8"))
    path = url.partition(host)[2]
    return next(
        (newsroom.HERE / host / answer["file"]).read_bytes() for answer in site["answer"] if path in answer["paths"] and "file" in answer
    )


def found_by(page, source, url, kind):
    listing = links(page(body_of(url), kind, url), source.layout(date(2026, 3, 14)))
    return {link.url for link in listing.links}.union(*(found_by(page, source, part, kind) for part in listing.continues))


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.id)
def test_every_document_of_an_outlet_is_found(page, source):
    documents = {wanted.url for wanted in expected.pages() if wanted.url.split("/")[2] in source.hosts}

    found = {url.replace("/api/content/", "/") for url in found_by(page, source, source.url, source.kind)}

    assert documents <= found
    assert len(found) >= source.expect_links
