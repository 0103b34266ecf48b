"""Pages built to break a reader: each comes to a typed end within bounded time, and an honest article among rubbish is still read."""
# ruff: noqa: ANN001  (fixtures and parameters are what their names say)

import json

import pytest

from parsers import parse

STORY = "".join(f"<p>Part {n}: the committee heard officials on the plan to regulate systems, and asked about costs.</p>" for n in range(8))
ARTICLE = f"<article><h1>Rules for systems</h1>{STORY}</article>"
LAST = "Part 7: the committee heard officials on the plan to regulate systems, and asked about costs."


def record(text):
    return f'<script type="application/ld+json">{text}</script>'


REFUSED = {
    "too_deep": {
        "elements within each other": "<div>" * 50_000 + "x" + "</div>" * 50_000,
        "elements that are never closed": ARTICLE + "<b>" * 50_000 + "x",
        "drawings within each other": ARTICLE + "<svg>" * 5_000 + "x",
    },
    "malformed": {
        "an element with 100,000 attributes": "<p " + " ".join(f"a{n}=1" for n in range(100_000)) + f">{ARTICLE}",
        "attributes with the sign of an end in them": "<p " + " ".join(f'a{n}="x>y"' for n in range(20_000)) + f">{ARTICLE}",
    },
    "too_large": {
        "fifty million characters": b"<p>" + b"x" * 50_000_000,
        "more tags than a page has": "<p>x</p>" * 150_000,
        "elements with 100 attributes each": ("<p " + " ".join(f"a{n}=1" for n in range(100)) + ">x</p>") * 4_000,
    },
}
# what the article stands among: (before it, behind it)
AMONG = {
    "elements 1,000 deep": ("<div>" * 1_000, ""),
    "tables within tables": ("", "<table><tr><td>" * 500 + "x"),
    "lists within lists": ("", "<ul><li>" * 1_000 + "x"),
    "links within links": ("", "<a href=x>" * 50_000 + "x"),
    "100,000 links": ("", "".join(f"<a href=/x{n}>l{n}</a>" for n in range(100_000))),
    "50,000 elements called something": ("", "".join(f'<div class="c{n} share{n}">x</div>' for n in range(50_000))),
    "a long name of a class": ("", f'<div class="{"ab " * 300_000}">x</div>'),
    "a long style": ("", f'<div style="{"color:red;" * 100_000}">x</div>'),
    "20,000 headings": ("", "<h1>Rules for systems and so on</h1>" * 20_000),
    "50,000 facts in the head": ("<meta property=og:title content=x>" * 50_000, ""),
    "a byline of brackets": (f"<meta name=author content='{'(' * 100_000}'>", ""),
    "a title of words": (f"<title>{'not ' * 50_000}</title>", ""),
    "a date of figures": (f"<meta name=date content='{'1,' * 50_000}'>", ""),
    "a record 5,000 deep": (record('{"a":' * 5_000 + "1" + "}" * 5_000), ""),
    "a record of lists 5,000 deep": (record("[ " * 5_000 + "1" + " ]" * 5_000), ""),
    "a record that is never closed": (record("[" * 20_000), ""),
    "a record that refers to itself": (record('{"@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#a"}}]}'), ""),
    "a record behind blanks": (record(" " * 50_000 + '{"@type":"NewsArticle"}'), ""),
    "a record of blanks": (record('{"@type":"NewsArticle"' + " " * 50_000 + "}"), ""),
    "a record of quotation marks": (record('{"@type":"NewsArticle","headline":"' + 'a" b' * 500_000 + '"}'), ""),
    "a record of 80,000 articles": (record(json.dumps([{"@type": "NewsArticle", "articleSection": n} for n in range(80_000)])), ""),
    "a number of 500,000 figures": (record('{"@type":"NewsArticle","datePublished":' + "9" * 500_000 + "}"), ""),
    "blanks": ("", f"<div>{' ' * 2_000_000}</div>"),
    "an entity that unfolds": ('<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>', "<div>&b;</div>"),
}
# paragraphs that make a careless pattern try everything
BAIT = [
    "$" + "1," * 50_000,
    "a@" * 50_000,
    "\"'" * 50_000,
    "not " * 50_000,
    "1" * 100_000 + " million",
    "Jan " * 30_000,
    "(" * 100_000,
    "- " * 100_000,
]


@pytest.mark.parametrize(
    ("reason", "body"), [pytest.param(reason, body, id=name) for reason, pages in REFUSED.items() for name, body in pages.items()]
)
def test_a_monster_is_refused_for_what_it_is(reason, body, page, reason_of, cpu_s):
    with cpu_s(2):
        assert reason_of(parse, page(body, type="text/html")) == reason


@pytest.mark.parametrize(("before", "behind"), AMONG.values(), ids=AMONG.keys())
def test_an_article_among_rubbish_is_read(before, behind, page, cpu_s):
    with cpu_s(1.5):
        document = parse(page(f"<html>{before}{ARTICLE}{behind}"))

    assert LAST in document.text


@pytest.mark.parametrize("bait", BAIT, ids=lambda bait: bait[:6])
def test_a_paragraph_that_baits_patterns_takes_no_time(bait, page, cpu_s):
    with cpu_s(2):
        document = parse(page(f"<h1>Rules for systems</h1>{STORY}<p>{bait}</p>"))

    assert LAST in document.text


@pytest.mark.parametrize(
    "paragraph", ["<p>The committee said in report {} that costs were high.", "<p>The committee said that costs were high."]
)
def test_twenty_thousand_paragraphs_are_read_in_linear_time(paragraph, page, cpu_s):
    with cpu_s(2):
        document = parse(page("<article>" + "".join(paragraph.format(n) for n in range(20_000))))

    assert "that costs were high." in document.text


@pytest.mark.parametrize("half", ["\ud800", "&#xD800;", "&#55357;", "\x00", "&#0;", "&#x110000;", "\u202e", "\U000e0041"])
def test_what_is_no_character_is_in_no_text(half, page):
    body = f"<h1>Rules for systems</h1>{STORY}<p>The plan {half} costs much money, the ministry said.</p>"

    document = parse(page(body.encode("utf-8", "surrogatepass"), type="text/html; charset=utf-8"))

    assert "costs much money" in document.text
    assert half not in document.text
    assert document.text.encode("utf-8")


def test_half_a_character_in_a_record_is_in_no_field(page):
    told = r'{"@type":"NewsArticle","headline":"Rules \ud800for systems","author":{"name":"Ada \udfffByron"}}'

    document = parse(page(record(told) + ARTICLE))

    assert (document.title, document.authors) == ("Rules for systems", ("Ada Byron",))


def test_a_page_that_breaks_off_is_read_as_far_as_it_goes(page):
    document = parse(
        page(
            f"<h1>Rules for systems</h1>{STORY}<p>The last of its paragraphs, on how the board is to be chosen by the member states, breaks off in the mid"
        )
    )

    assert document.text.endswith("breaks off in the mid")
