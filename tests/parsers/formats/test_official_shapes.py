"""Official interfaces and site systems: imitations of ours in tests/pages, each beside what a careful reader takes from it."""
# ruff: noqa: ANN001  (fixtures and parameters are what their names say)

import json
import tomllib
from pathlib import Path

import pytest

from parsers import links, parse
from parsers.formats.ec_presscorner import readable
from parsers.model import Layout, Link, Listing

PAGES = Path(__file__).parents[2] / "pages"
SHAPES = ("federal_register", "govuk", "ec_presscorner", "wordpress", "msit")
EXPECTED = [path for shape in SHAPES for path in sorted((PAGES / shape).glob("*.toml"))]


def recorded(path, page):
    expected = tomllib.loads(path.read_text(encoding="utf-8"))
    body = next(beside for beside in path.parent.glob(f"{path.stem}.*") if beside.suffix != ".toml").read_bytes()
    return expected, page(body, expected["kind"], expected["url"], expected.get("type"))


@pytest.mark.parametrize(
    "path", [path for path in EXPECTED if "[[link]]" in path.read_text("utf-8")], ids=lambda path: f"{path.parent.name}/{path.stem}"
)
def test_a_list_is_read_as_a_careful_reader_does(path, page):
    expected, answer = recorded(path, page)

    assert links(answer, Layout(**expected.get("layout", {}))) == Listing(
        tuple(Link(**link) for link in expected["link"]), continues=tuple(expected.get("continues", ()))
    )


@pytest.mark.parametrize(
    "path", [path for path in EXPECTED if "[document]" in path.read_text("utf-8")], ids=lambda path: f"{path.parent.name}/{path.stem}"
)
def test_a_document_is_read_as_a_careful_reader_does(path, page):
    expected, answer = recorded(path, page)
    facts = {key: tuple(value) if isinstance(value, list) else value for key, value in expected["document"].items()}

    document = parse(answer)

    assert {key: getattr(document, key) for key in facts} == facts


def api(page, value, url="https://api.example/list"):
    return page(json.dumps(value), "api", url, "application/json")


def test_a_plain_list_of_the_registers_shape_is_read(page):
    answer = api(page, {"count": 2, "results": [{"id": "1", "url": "/a/1", "title": "Doc 1"}], "next_page_url": "/list?page=2"})

    assert links(answer) == Listing(
        (Link("https://api.example/a/1", title="Doc 1", found_in="api"),), continues=("https://api.example/list?page=2",)
    )


@pytest.mark.parametrize("following", ["https://api.example/list", "https://elsewhere.example/list?page=2"], ids=["itself", "another site"])
def test_a_next_page_that_is_none_is_not_followed_and_said(page, following):
    answer = api(page, {"count": 2, "results": [{"url": "/a/1"}], "next_page_url": following})

    assert links(answer) == Listing((Link("https://api.example/a/1", found_in="api"),), "partial", lacks="its next page leads nowhere")


def test_no_results_are_a_list_of_nothing(page):
    assert links(api(page, {"count": 0})) == links(api(page, {"count": 0, "results": []})) == links(api(page, [])) == Listing(())


def test_results_that_were_promised_and_did_not_come_are_missed(page):
    assert links(api(page, {"count": 30, "results": []})).completeness == "partial"


def test_an_answer_that_was_cut_off_keeps_its_whole_results(page):
    body = json.dumps({"count": 2, "results": [{"url": "/a/1", "agencies": [{"name": "A"}]}, {"url": "/a/2", "agencies": [{"name": "B"}]}]})

    listing = links(page(body[:-14], "api"))

    assert ([link.url for link in listing.links], listing.completeness) == (["https://news.example/a/1"], "partial")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        pytest.param('{"data": [{"id": null, "href": "/a/1"}]}', "malformed", id="another shape"),
        pytest.param('{"count": 1, "results": [{"id": null, "url": null}]}', "malformed", id="results without an address"),
        pytest.param('{"count": 1, "results": {"1": "x"}}', "malformed", id="results that are no list"),
        pytest.param('{"docuLanguageListResources": [{"title": "x"}]}', "malformed", id="releases without a reference"),
        pytest.param('{"results": [{"title": "x"}], "total": 1, "start": 0}', "malformed", id="search results without a link"),
        pytest.param("[1, 2]", "malformed", id="numbers"),
        pytest.param('{"count": 1, "results"', "malformed", id="cut off before its list"),
        pytest.param('{"a": ' * 100_000, "too_deep", id="deep and cut off"),
        pytest.param('{"results": ' + "[" * 100_000 + "]" * 100_000 + "}", "too_deep", id="deep"),
        pytest.param("<html><h1>Down for repairs</h1></html>", "malformed", id="a page"),
        pytest.param(b"PK\x03\x04", "unsupported_type", id="an archive"),
        pytest.param("", "empty", id="nothing"),
    ],
)
def test_an_answer_of_no_agreed_shape_is_named(page, reason_of, body, reason):
    assert reason_of(links, page(body, "api")) == reason


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        pytest.param({"docuLanguageResource": None, "refCd": "IP/26/1"}, "no_content", id="a release not in this language"),
        pytest.param({"base_path": "/x", "title": "X", "details": {}}, "no_content", id="a content item without a word"),
        pytest.param({"link": "/x", "content": {"rendered": " "}}, "no_content", id="an empty post"),
        pytest.param({"some": "record"}, "unsupported_type", id="a record of another kind"),
    ],
)
def test_a_document_without_a_text_is_named(page, reason_of, value, reason):
    assert reason_of(parse, page(json.dumps(value))) == reason


def test_a_guide_has_parts(page):
    parts = [{"title": "Who", "body": "<p>All.</p>"}, {"title": "When", "body": [{"content_type": "text/html", "content": "<p>Now.</p>"}]}]

    assert parse(page(json.dumps({"base_path": "/g", "details": {"parts": parts}}))).text == "Who\n\nAll.\n\nWhen\n\nNow."


def test_a_page_of_files_is_read_as_far_as_its_description(page):
    document = parse(page(json.dumps({"base_path": "/p", "title": "Papers", "description": "Three papers.", "details": {"documents": []}})))

    assert (document.text, document.lead, document.completeness) == ("Three papers.", None, "partial")


def test_a_protected_post_is_partial(page):
    post = {"link": "/p", "content": {"rendered": "<p>Enter the password.</p>", "protected": True}}

    assert parse(page(json.dumps(post))).completeness == "partial"


def test_the_title_is_what_led_there_where_the_record_has_none(page):
    post = {"link": "/p", "content": {"rendered": "<p>Text.</p>"}}

    document = parse(
        page(json.dumps(post)),
        Layout(publisher="The Office", jurisdiction="IE"),
        Link("x", title="A title", published="2026-03-14", found_in="feed"),
    )

    assert (document.title, document.publisher, document.jurisdiction) == ("A title", "The Office", "IE")
    assert (str(document.published_on), document.published_basis) == ("2026-03-14", "feed")


def test_only_the_press_corners_shells_are_exchanged():
    assert readable("https://ec.europa.eu/commission/presscorner/home/en") == "https://ec.europa.eu/commission/presscorner/home/en"
