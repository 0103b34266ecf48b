from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import parsers
from flows.settings import BUILT_IN
from flows.sources import BadSource, Source, layout_for, load, read
from parsers.model import Layout, Page
from samples import newsroom

NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)

COMPLETE = """\
publisher = "A Ministry"
jurisdiction = "KR"
kind = "listing"
url = "https://ministry.example/list"
language = "en"
tier = "official"
licence = "public domain"
store_text = "full"
cadence_h = 6
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "kr_ministry.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_source_is_named_by_its_file_and_stands_at_the_host_of_its_url(tmp_path: Path):
    source = read(write(tmp_path, COMPLETE))

    assert (source.id, source.hosts, source.on, source.layouts) == ("kr_ministry", ("ministry.example",), True, ())


@pytest.mark.parametrize(
    ("change", "said"),
    [
        pytest.param(("cadence_h = 6", "cadence_hours = 6"), r":9: unknown key 'cadence_hours'", id="an unknown key"),
        pytest.param(('kind = "listing"', 'kind = "page3"'), r":3: kind is 'page3', must be one of", id="an unknown kind"),
        pytest.param(("cadence_h = 6", 'cadence_h = "often"'), r":9: cadence_h is 'often', must be of type int", id="a wrong type"),
        pytest.param(("cadence_h = 6", "cadence_h = 6\non = false"), r":10: a source that is off says why", id="off without a reason"),
        pytest.param(('licence = "public domain"\n', ""), r"lacks licence", id="a key left out"),
        pytest.param(('url = "https:', 'url = "ftp:'), r":4: url must start with http", id="a scheme that is not visited"),
        pytest.param(("cadence_h = 6", "cadence_h ="), r":9: not TOML", id="no TOML"),
        pytest.param(('"KR"', '"Korea"'), r":2: jurisdiction is 'Korea'", id="a country by its name"),
        pytest.param(('"KR"', '"UK"'), r":2: jurisdiction is 'UK', must be a code of ISO 3166 as KR, GB", id="a code that is none"),
        pytest.param(('"KR"', '"INT-X"'), r":2: jurisdiction is 'INT-X'", id="a part of the world"),
        pytest.param(('language = "en"', 'language = "english"'), r"language is 'english', must be as BCP 47", id="a language by its name"),
        pytest.param(("cadence_h = 6", 'cadence_h = 6\ntime_zone = "Asia/Nowhere"'), r":10: time_zone is", id="a zone that is none"),
        pytest.param(("cadence_h = 6", 'cadence_h = 6\non = "no"'), r":10: on is 'no', must be of type bool", id="a text for yes or no"),
        pytest.param(
            ("cadence_h = 6", "cadence_h = 6\n[layout]\nbody = '.x'"), r":10: write \[\[layout\]\]", id="one layout instead of several"
        ),
        pytest.param(("cadence_h = 6", "cadence_h = 0"), r":9: cadence_h is 0, must be from 1 to 8760", id="no pause"),
        pytest.param(("cadence_h = 6", "cadence_h = 99999999999"), r":9: cadence_h is 99999999999, must be", id="beyond all times"),
        pytest.param(
            ("cadence_h = 6", "cadence_h = 6\nexpect_links = 99999999999"),
            r":10: expect_links is 99999999999, must be",
            id="beyond all numbers",
        ),
        pytest.param(("https://ministry.example", "https://["), r":4: url is 'https://\[.*, which names no host", id="half an address"),
        pytest.param(("https://ministry.example", "https://"), r":4: url is 'https:///.*, which names no host", id="no host"),
        pytest.param(
            ("cadence_h = 6", "cadence_h = 6\nhosts = [1]"), r":10: hosts is \[1\], must be a list of texts", id="a host that is none"
        ),
        pytest.param(("cadence_h = 6", "cadence_h = 6\nlayout = [1]"), r":10: write \[\[layout\]\]", id="a layout that is none"),
        pytest.param(("cadence_h = 6", "cadence_h = 6\n[[layout]]\nbody = 1"), r":11: body is 1, must be of type text", id="a number"),
        pytest.param(("cadence_h = 6", "cadence_h = 6\n[[layout]]\nbody = [1]"), r":11: body is \[1\], must be", id="a list of numbers"),
        pytest.param(
            ("cadence_h = 6", "cadence_h = 6\n[[layout]]\nuntil = 'May'"), r":11: until is 'May', must be of type date", id="no day"
        ),
        pytest.param(("cadence_h = 6", "cadence_h = 6\n[[layout]]\nbodi = '.x'"), r":11: unknown key 'bodi'", id="an unknown selector"),
    ],
)
def test_a_source_file_with_an_error_is_refused_with_file_line_and_reason(change: tuple[str, str], said: str, tmp_path: Path):
    with pytest.raises(BadSource, match=said):
        read(write(tmp_path, COMPLETE.replace(*change)))


def test_old_pages_are_read_with_the_layout_of_their_day(tmp_path: Path):
    source = read(write(tmp_path, COMPLETE + '[[layout]]\nbody = ".new"\n[[layout]]\nuntil = 2024-06-30\nbody = ".old"\n'))

    assert source.layout(date(2024, 6, 30)).body == (".old",)
    assert source.layout(date(2024, 7, 1)).body == (".new",)


def test_a_page_belongs_to_the_source_at_its_own_host_not_to_the_one_that_led_there(tmp_path: Path):
    sources = (read(write(tmp_path, COMPLETE)),)

    assert layout_for(sources, "https://ministry.example/view/1", date(2026, 1, 1)).publisher == "A Ministry"
    assert layout_for(sources, "https://elsewhere.example/view/1", date(2026, 1, 1)) == Layout()


def test_of_several_sources_at_one_host_a_page_belongs_to_the_one_that_led_there_and_else_has_what_they_agree_on(tmp_path: Path):
    for name, publisher in {"a_office": "An Office", "b_ministry": "A Ministry", "c_council": "A Council"}.items():
        (tmp_path / f"{name}.toml").write_text(
            COMPLETE.replace("A Ministry", publisher) + f'[[layout]]\nbody = ".{name}"\n', encoding="utf-8"
        )
    sources, at = load(tmp_path), ("https://ministry.example/view/1", NOON.date())

    led = layout_for(sources, *at, led_by="b_ministry")

    assert (led.publisher, led.body) == ("A Ministry", (".b_ministry",))
    assert layout_for(sources, *at) == Layout(jurisdiction="KR", language="en", official=True)
    assert layout_for(sources, "https://elsewhere.example/view/1", NOON.date(), led_by="b_ministry") == Layout()


def test_every_built_in_source_can_be_read():
    assert len({source.id for source in load(BUILT_IN)}) == len(list(BUILT_IN.glob("*.toml")))


@pytest.mark.parametrize("source", load(BUILT_IN), ids=lambda source: source.id)
def test_a_built_in_source_says_who_reported_its_terms_and_when(source: Source):
    assert source.terms_read_on
    assert source.terms_reported_by
    assert source.status
    assert source.licence
    assert all(host == host.lower() and "." in host for host in source.hosts)


@pytest.mark.parametrize("source", [source for source in load(BUILT_IN) if source.on], ids=lambda source: source.id)
def test_only_what_is_reported_as_permitted_is_on(source: Source):
    unsettled = {"check", "no terms page", "unverified", "conflicting"}

    assert source.store_text == "metadata" or not any(word in source.licence for word in unsettled)
    assert source.status
    assert source.status.startswith(("reported-ok", "verified"))


def test_there_are_sources_of_many_publishers_and_countries():
    sources = load(BUILT_IN)

    assert len(sources) >= 40
    assert len({source.jurisdiction for source in sources}) >= 10


PAGES = Path(__file__).parents[1] / "pages"
IMITATIONS = (  # what stands at a source's address, as we imitate it: the first that fits
    ("federalregister.gov/api/v1/documents.json", PAGES / "federal_register" / "list.json"),
    ("gov.uk/api/search.json", PAGES / "govuk" / "search.json"),
    ("msit.go.kr/eng/", PAGES / "msit" / "list.html"),
)
OF_A_KIND = {  # pages of the sample newsroom
    "feed": ("policyledger.example", "/feed/"),
    "listing": ("science-ict.example", "/eng/bbs/list.do?bbsSeqNo=42&mId=4&sCode=eng"),
    "sitemap": ("meridianwire.example", "/sitemap-news.xml"),
}


def imitation(source: Source) -> Page:
    """A page like the one at the source's address, written by us."""
    path = next((path for part, path in IMITATIONS if part in source.url), None)
    if path is None:
        host, asked = OF_A_KIND[source.kind]
        found = newsroom.answers(host, 1)
        answer = found[next(address for address in found if sorted(address) == sorted(asked))]
        return Page(source.url, f"http://{host}{asked}", source.kind, answer.body, NOON, headers=(("content-type", answer.content_type),))
    return Page(source.url, source.url, source.kind, path.read_bytes(), NOON)


@pytest.mark.parametrize("source", [source for source in load(BUILT_IN) if source.kind != "api" or source.on], ids=lambda source: source.id)
def test_what_stands_at_a_built_in_source_has_an_imitation_that_reads(source: Source):
    layout = source.layout(NOON.date()) if source.layouts else Layout()

    assert len(parsers.links(imitation(source), layout).links) >= 2
