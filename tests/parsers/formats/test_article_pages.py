"""Pages of every kind of site, each an imitation written for these tests, beside what a careful reader takes from them."""

import tomllib
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

import parsers
from parsers.model import Document, Layout, Page

PAGES = Path(__file__).parents[2] / "pages"
ARTICLES = sorted(
    path.with_suffix(".toml") for path in PAGES.glob("*/*.html") if 'kind = "article"' in path.with_suffix(".toml").read_text("utf-8")
)
SAID_ELSEWHERE = {"title_variants", "body_start", "confidence", "pages", "missed"}  # they have tests of their own


def read(made: Callable[..., Page], expectation: Path) -> tuple[Document, dict[str, Any]]:
    told = tomllib.loads(expectation.read_text(encoding="utf-8"))
    layout = Layout(**{key: tuple(value) if isinstance(value, list) else value for key, value in told.get("layout", {}).items()})
    page = made(expectation.with_suffix(".html").read_bytes(), url=told["url"], type="text/html")
    return parsers.parse(page, layout), told["document"]


@pytest.mark.parametrize("expectation", ARTICLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_page_is_read_as_a_careful_reader_reads_it(page: Callable[..., Page], expectation: Path):
    document, told = read(page, expectation)

    body = told.pop("body").strip()
    lead = told.get("lead")
    told["text"] = f"{lead}\n\n{body}" if lead else body
    told["authors"] = tuple(told.get("authors", ()))
    blank = asdict(Document(url="", title=None, text=""))
    assert {key: value for key, value in asdict(document).items() if key not in SAID_ELSEWHERE} == {
        key: value for key, value in (blank | told).items() if key not in SAID_ELSEWHERE
    }


@pytest.mark.parametrize("expectation", ARTICLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_the_body_begins_behind_the_lead(page: Callable[..., Page], expectation: Path):
    document, told = read(page, expectation)

    assert document.text[document.body_start :] == told["body"].strip()
