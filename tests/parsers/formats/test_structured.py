"""What a page says about itself, in each notation."""

import lxml.html
import pytest

from parsers.formats import structured
from parsers.formats.facts import Fact, Facts

URL = "https://news.example/story"


def facts(html: str) -> Facts:
    return structured.read(lxml.html.document_fromstring(html), URL)


def ld(*blocks: str) -> Facts:
    return facts("<p>x" + "".join(f'<script type="application/ld+json">{block}</script>' for block in blocks))


def said(found: Facts, name: str) -> list[str]:
    return [fact.says for fact in found.of(name)]


def test_the_node_that_names_the_page_is_the_article():
    found = ld(
        '[{"@type":"NewsArticle","headline":"Another","url":"https://news.example/other","author":"B"}, {"@type":"NewsArticle","headline":"This","url":"https://news.example/story/"}]'
    )

    assert said(found, "headline") == ["This"]


def test_what_stands_elsewhere_in_the_graph_is_looked_up():
    found = ld(
        '{"@graph":[{"@type":["Article","BlogPosting"],"headline":"T","author":{"@id":"#a"},"publisher":{"@id":"#p"}},'
        '{"@type":"Person","@id":"#a","name":"Ada Miller"},{"@type":"Organization","@id":"#p","name":"The Gazette"}]}'
    )

    assert (said(found, "author"), said(found, "publisher")) == (["Ada Miller"], ["The Gazette"])


def test_an_outlet_that_signs_is_told_from_a_person():
    found = ld(
        '{"@type":"NewsArticle","author":[{"@type":"Person","givenName":"Ada","familyName":"Miller"},{"@type":"Organization","name":"AFP"}]}'
    )

    assert list(found.of("author")) == [Fact("author", "Ada Miller", "json-ld"), Fact("author", "AFP", "json-ld:Organization")]


def test_of_a_page_without_an_article_the_page_itself_speaks():
    assert list(ld('{"@type":"WebPage","datePublished":"2026-03-14"}').of("datePublished")) == [
        Fact("datePublished", "2026-03-14", "json-ld:page")
    ]


@pytest.mark.parametrize(
    "block",
    [
        pytest.param('{"@type":"NewsArticle","headline":"T",}', id="a comma too many"),
        pytest.param('//<![CDATA[\n{"@type":"NewsArticle","headline":"T"}\n//]]>', id="character data marks"),
        pytest.param('{"@type":"NewsArticle","headline":"T","description":"two\nlines\tand a tab"}', id="control characters"),
        pytest.param('{"@type":"NewsArticle","headline":"T"};', id="a semicolon behind it"),
        pytest.param('{"@type":"Thing"} {"@type":"NewsArticle","headline":"T"}', id="two objects side by side"),
        pytest.param('{"@context":"x","@type":"http://schema.org/NewsArticle","headline":"T"}', id="a type with its vocabulary"),
        pytest.param('{"@type":"NewsArticle","headline":"T","description":"\\ud83d"}', id="half a character"),
    ],
)
def test_json_is_read_as_it_should_have_been_written(block: str):
    found = ld(block)

    assert said(found, "headline") == ["T"]
    assert "\ud83d" not in "".join(fact.says for fact in found.told)


def test_a_broken_a_circular_and_an_endless_block_leave_the_others():
    found = ld(
        "{", "[" * 20_000, '{"a":' * 5_000, '{"@graph":[{"@id":"#a","author":{"@id":"#a"}}]}', '{"@type":"NewsArticle","headline":"T"}'
    )

    assert said(found, "headline") == ["T"]


def test_entities_that_were_escaped_twice_are_read():
    assert said(ld('{"@type":"NewsArticle","headline":"A &amp;amp; B"}'), "headline") == ["A & B"]


def test_the_head_is_read_in_the_dialects_of_the_web():
    found = facts(
        '<head><meta name="DC.title" content="Dublin"><meta property="og:title" content="Graph"><meta name="parsely-author" content="Ada Miller">'
        '<meta name="sailthru.date" content="2026-03-14"><meta name="dcterms.issued" content="2026-03-13"><title>Window</title>'
        '<link rel="canonical" href="/story"></head>'
    )

    assert [(fact.of, fact.says, fact.origin) for fact in found.told] == [
        ("headline", "Graph", "meta:og:title"),
        ("author", "Ada Miller", "meta:parsely-author"),
        ("headline", "Dublin", "meta:dc.title"),
        ("datePublished", "2026-03-14", "meta:sailthru.date"),
        ("datePublished", "2026-03-13", "meta:dcterms.issued"),
        ("headline", "Window", "title"),
        ("canonical", "/story", "link"),
    ]


def test_microdata_of_the_article_is_read_and_of_others_not():
    found = facts(
        '<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">T</h1><b itemprop="author" itemscope><i itemprop="name">Ada Miller</i></b>'
        '<time itemprop="datePublished" datetime="2026-03-14T09:00Z">yesterday</time></div>'
        '<div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop="author">Somebody Else</span></div>'
        '<div itemscope itemtype="https://schema.org/Product"><span itemprop="description">A thing to buy</span></div>'
    )

    assert [(fact.of, fact.says) for fact in found.told] == [
        ("headline", "T"),
        ("author", "Ada Miller"),
        ("datePublished", "2026-03-14T09:00Z"),
    ]


def test_rdfa_is_read_under_a_known_vocabulary():
    found = facts(
        '<p property="dc:title">T</p><div vocab="http://schema.org/"><span property="author">Ada Miller</span></div><p property="x:title">U</p>'
    )

    assert list(found.told) == [Fact("headline", "T", "rdfa"), Fact("author", "Ada Miller", "rdfa")]
