"""The registry of the newsroom is one that the house can load, and complete."""

from collections.abc import Callable
from typing import Any

import pytest

from flows.sources import Source, load
from samples import expected, newsroom

Ask = Callable[..., Any]

SOURCES = load(newsroom.SOURCES)


def test_every_outlet_has_one_source():
    assert sorted(host for source in SOURCES for host in source.hosts) == list(newsroom.hosts())


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.id)
def test_a_source_is_served_where_it_says(source: Source, ask: Ask):
    assert ask(source.url).status == 200


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.id)
def test_a_source_expects_as_many_links_as_it_has_documents(source: Source):
    documents = [page for page in expected.pages() if page.url.split("/")[2] in source.hosts]

    assert source.expect_links == len(documents)


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.id)
def test_every_source_is_on(source: Source):
    assert source.on
