"""Selectors of a source: used where they match, and missed aloud where they do not."""

from collections.abc import Callable

import parsers
from parsers.model import Layout, Page

STORY = "".join(f"<p>The ministry said on Monday that rule number {n} would be published within the week.</p>" for n in range(3))
PAGE = f"""<html><title>Window</title><body><div class=head><b class=name>The real title</b><i class=who>Ada Miller; Jo Carver</i><u class=when>14 March 2026</u></div>
<p class=intro>What it is about.</p><div class=text>{STORY}<p class=note>Note to editors: call us.</p></div>
<div class=text><p>A second piece.</p></div></body></html>"""
LAYOUT = Layout(title=(".nothing", ".name"), lead=(".intro",), body=(".text",), authors=(".who",), published=(".when",), drop=(".note",))


def test_the_first_selector_that_matches_is_used_for_each_field(page: Callable[..., Page]):
    document = parsers.parse(page(PAGE), LAYOUT)

    assert (document.title, document.lead, document.authors) == ("The real title", "What it is about.", ("Ada Miller", "Jo Carver"))
    assert (document.published_basis, str(document.published_on)) == ("layout", "2026-03-14")
    assert document.missed == ()


def test_the_body_is_all_that_its_selector_finds_without_what_is_dropped(page: Callable[..., Page]):
    document = parsers.parse(page(PAGE), LAYOUT)

    paragraphs = document.text[document.body_start :].split("\n\n")
    assert len(paragraphs) == 4
    assert paragraphs[-1] == "A second piece."


def test_an_element_inside_another_is_told_once(page: Callable[..., Page]):
    document = parsers.parse(page(f"<html><body><div class=t><div class=t>{STORY}</div></div></body></html>"), Layout(body=(".t",)))

    assert document.text.count("rule number 1") == 1


def test_where_nothing_matches_the_page_is_read_as_a_strangers_and_it_is_said(page: Callable[..., Page]):
    stranger = parsers.parse(page(PAGE))

    document = parsers.parse(page(PAGE), Layout(title=(".gone",), body=("#gone", ".gone > p")))

    assert (document.text, document.title) == (stranger.text, stranger.title)
    assert document.missed == ("title", "body")


def test_text_is_parted_where_the_selected_markup_parts_it(page: Callable[..., Page]):
    body = "<div class=t>One sentence that is long enough.<br><br>Another one, which is as long.<ul><li>first<li>second</ul></div>"

    document = parsers.parse(page(f"<html><body>{body}</body></html>"), Layout(body=(".t",)))

    assert document.text == "One sentence that is long enough.\n\nAnother one, which is as long.\n\nfirst\nsecond"
