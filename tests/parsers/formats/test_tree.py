"""A page's markup as a tree: what no XML may hold is left out, what is no page is refused."""

from collections.abc import Callable

import pytest

import parsers
from parsers.formats import tree
from parsers.model import Page, Unreadable

STORY = "".join(
    f"<p>The ministry said on Monday that rule number {n} would be published within the week, and asked for comments.</p>" for n in range(5)
)


@pytest.mark.parametrize(
    "sign", ["\x01", "\x1b", "\x7f", "\ufffe", "\uffff", "&#1;", "&#x1F;", "&#xFFFE;", "&#65535;", "\ud83d"], ids=ascii
)
def test_a_character_that_no_xml_may_hold_is_left_out(page: Callable[..., Page], sign: str):
    """Found by changing pages at random: the tree could be read, and not be written when a share bar was cut out before such a character."""
    markup = f'<article><h1>T</h1>{STORY}<div class="share">Share</div>{sign} tail <p>The last paragraph{sign} says that it is over now.</p></article>'

    text = parsers.parse(page(markup.encode("utf-8", "surrogatepass"))).text

    assert "The last paragraph" in text
    assert "says that it is over now." in text
    assert text.encode("utf-8").isascii()


@pytest.mark.parametrize(
    "markup",
    [
        "<?xml version='1.0' encoding='utf-16'?><html><p>Text</p></html>",
        "<p>Text",
        "Text",
        "<html><body><p>Te",
        "<p>Text</p></div></html><p>",
    ],
)
def test_markup_is_read_however_broken(markup: str):
    assert "Te" in tree.words(tree.grow(markup))


@pytest.mark.parametrize("markup", ["", "   ", "<!-- nothing -->"])
def test_nothing_is_no_page(markup: str):
    with pytest.raises(Unreadable, match="empty"):
        tree.grow(markup)


def test_an_attribute_whose_quotes_are_broken_does_not_make_a_page_an_attack():
    page = '<div title="foo"">' + '<p class="x">A word and another one</p>' * 3_000

    assert len(tree.grow(page).findall(".//p")) == 3_000
