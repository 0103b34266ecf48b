"""The command line as people meet it, above all when something is wrong."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from pathlib import Path

import duckdb
import pytest

from samples.newsroom import SOURCES, Served

from .conftest import Claimhouse, ingested

PAGE = """<!DOCTYPE html><html><head><title>Ministry funds AI chips</title>
<meta property="article:published_time" content="2026-03-04T09:30:00+09:00"></head><body><article><h1>Ministry funds AI chips</h1>
<p>SEOUL - South Korea's Ministry of Science and ICT announced a 500 billion won fund for artificial intelligence chips on Wednesday.</p>
<p>The government will spend the money by the end of 2028, and the National Assembly must approve the budget before it can be paid out.</p>
<p>The ministry said that the fund is meant for start-ups which design semiconductors for data centers and for robots in factories.</p>
</article></body></html>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def house_with_the_page(tmp_path_factory: pytest.TempPathFactory, newsroom_of_module: Served) -> Path:
    folder = tmp_path_factory.mktemp("page")
    (folder / "page.html").write_text(PAGE, encoding="utf-8")
    return ingested(folder, newsroom_of_module, "--file", "page.html", "--url", "https://news.example/chips")


@pytest.fixture(scope="module")
def house_with_one_source(tmp_path_factory: pytest.TempPathFactory, newsroom_of_module: Served) -> Path:
    return ingested(tmp_path_factory.mktemp("one"), newsroom_of_module, "science_ict")


@pytest.fixture(scope="module")
def house_with_every_outlet(tmp_path_factory: pytest.TempPathFactory, newsroom_of_module: Served) -> Path:
    return ingested(tmp_path_factory.mktemp("all"), newsroom_of_module)


@pytest.fixture
def with_the_page(house_with_the_page: Path, tmp_path: Path) -> None:
    """Begin in a house into which the page was ingested."""
    shutil.copytree(house_with_the_page, tmp_path / "data", symlinks=True)


@pytest.fixture
def with_one_source(house_with_one_source: Path, tmp_path: Path) -> None:
    """Begin in a house into which a source was ingested."""
    shutil.copytree(house_with_one_source, tmp_path / "data", symlinks=True)


@pytest.fixture
def with_every_outlet(house_with_every_outlet: Path, tmp_path: Path) -> None:
    """Begin in a house into which every source was ingested."""
    shutil.copytree(house_with_every_outlet, tmp_path / "data", symlinks=True)


def rows(claimhouse: Claimhouse, sql: str) -> list[dict[str, object]]:
    answer = claimhouse("sql", "--json", sql)
    assert answer.returncode == 0, answer.stderr
    return [json.loads(line) for line in answer.stdout.splitlines()]


def test_a_file_is_ingested_and_answers_in_sql_with_its_quote(claimhouse: Claimhouse, page: Path):
    done = claimhouse("ingest", "--file", page, "--url", "https://news.example/chips")

    assert done.returncode == 0, done.stderr
    found = rows(claimhouse, "select kind, amount, currency, jurisdiction, quote, published_on from claims where amount is not null")
    assert found == [
        {
            "kind": "funding",
            "amount": "500000000000.00",
            "currency": "KRW",
            "jurisdiction": "KR",
            "quote": "SEOUL - South Korea's Ministry of Science and ICT announced a 500 billion won fund for artificial intelligence chips on Wednesday.",
            "published_on": "2026-03-04",
        },
    ]


def test_several_files_are_ingested_each_at_the_address_that_it_gives_itself(claimhouse: Claimhouse, tmp_path: Path):
    for name in ("one", "two"):
        link = f'<link rel="canonical" href="https://news.example/{name}">'
        (tmp_path / f"{name}.html").write_text(
            PAGE.replace("<head>", f"<head>{link}").replace("chips", f"chips ({name})"), encoding="utf-8"
        )

    done = claimhouse("ingest", "--file", "one.html", "two.html")

    assert done.returncode == 0, done.stderr
    assert rows(claimhouse, "select url, publisher from documents order by url") == [
        {"url": "https://news.example/one", "publisher": "news.example"},
        {"url": "https://news.example/two", "publisher": "news.example"},
    ]


def test_of_several_files_the_good_ones_are_loaded_and_the_others_named(claimhouse: Claimhouse, tmp_path: Path):
    (tmp_path / "good.html").write_text(
        PAGE.replace("<head>", '<head><link rel="canonical" href="https://news.example/a">'), encoding="utf-8"
    )
    (tmp_path / "bad.html").write_text(PAGE, encoding="utf-8")
    with (tmp_path / "huge.html").open("wb") as huge:
        huge.truncate(30 << 20)

    done = claimhouse("ingest", "--file", "good.html", "bad.html", "huge.html", "missing.html")

    assert done.returncode == 1
    assert rows(claimhouse, "select url from documents") == [{"url": "https://news.example/a"}]
    assert "--file needs --url for what has no canonical link of its own (bad.html)" in done.stderr
    assert "huge.html: holds more than 24 MiB, which no page does" in done.stderr
    assert "missing.html: No such file or directory; check the path: it counts from the folder you are in" in done.stderr


@pytest.mark.parametrize(
    "link",
    [
        "",
        '<link rel="canonical" href="/chips">',
        '<link rel="canonical" href="https://news.example/">',
        '<link rel="canonical" href="file:///a">',
    ],
)
def test_a_file_that_does_not_give_its_whole_address_is_refused_by_name(claimhouse: Claimhouse, tmp_path: Path, link: str):
    (tmp_path / "page.html").write_text(PAGE.replace("<head>", f"<head>{link}"), encoding="utf-8")

    done = claimhouse("ingest", "--file", "page.html")

    assert (done.returncode, done.stdout) == (2, "")
    assert "--file needs --url for what has no canonical link of its own (page.html)" in done.stderr


@pytest.mark.usefixtures("with_the_page")
def test_a_claim_is_shown_in_its_paragraph_with_its_version_and_bytes(claimhouse: Claimhouse):
    (claim,) = rows(claimhouse, "select claim_id from claims where amount is not null")

    shown = claimhouse("show", str(claim["claim_id"]))

    assert shown.returncode == 0
    assert "[SEOUL - South Korea's Ministry of Science and ICT announced a 500 billion won fund" in shown.stdout
    assert "of text version" in shown.stdout
    assert ".warc.gz#" in shown.stdout


@pytest.mark.usefixtures("with_the_page")
def test_a_claim_is_shown_by_the_beginning_of_its_id_where_no_other_has_it(claimhouse: Claimhouse):
    claims = rows(claimhouse, "select claim_id from claims")

    shown, nothing = claimhouse("show", str(claims[0]["claim_id"])[:9], "--json"), claimhouse("show", "")

    assert json.loads(shown.stdout)["claim_id"] == claims[0]["claim_id"]
    assert (nothing.returncode, nothing.stdout) == (2, "")
    assert "CLAIM_ID is empty" in nothing.stderr


@pytest.mark.usefixtures("with_one_source")
def test_the_beginning_of_several_ids_shows_no_claim_and_says_so(claimhouse: Claimhouse):
    first = Counter(str(row["claim_id"])[0] for row in rows(claimhouse, "select claim_id from claims"))
    ((letter, often),) = first.most_common(1)

    shown = claimhouse("show", letter)

    assert often > 1
    assert (shown.returncode, shown.stdout) == (1, "")
    assert f"have ids that begin with {letter}, as" in shown.stderr


def test_a_run_over_every_outlet_says_what_did_not_come_and_loads_the_rest(claimhouse: Claimhouse):
    done = claimhouse("ingest", "--json")

    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    failed = {(o["outcome"], o["reason"]) for o in said["outcomes"] if o["outcome"] not in {"ok", "partial"}}
    assert failed == {("rejected", "not_found"), ("rejected", "robots")}
    assert said["documents_new"] >= 20


@pytest.mark.usefixtures("with_every_outlet")
def test_a_second_run_finds_nothing_new(claimhouse: Claimhouse):
    again = claimhouse("ingest", "policyledger", "science_ict")

    assert again.returncode == 0
    assert "Nothing is new." in again.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        pytest.param(
            ["ingest", "--file", "missing.html", "--url", "https://a.example/"],
            1,
            "missing.html: No such file or directory; check the path: it counts from the folder you are in",
            id="a missing file",
        ),
        pytest.param(
            ["ingest", "--file", "data/missing.html", "--url", "https://a.example/"],
            1,
            "missing.html: No such file or directory; check the path: it counts from the folder you are in\n",
            id="a missing file in a home that is not made yet",
        ),
        pytest.param(
            ["ingest", "--file", "a.html", "b.html", "--url", "https://a.example/"], 2, "go with one file", id="an address of two files"
        ),
        pytest.param(
            ["ingest", "no_such_source"],
            *(2, "no source no_such_source; `claimhouse sources` lists the 8 that there are\n"),
            id="an unknown source",
        ),
        pytest.param(["ingest", "digital-office"], 2, "no source digital-office; did you mean digital_office? `", id="a source misspelt"),
        pytest.param(["reread"], 1, "does not exist; run `claimhouse ingest`", id="a house with nothing to read again"),
        pytest.param(["ingest", "--warc", "missing.warc"], 1, "missing.warc", id="a missing archive"),
        pytest.param(["sql", "select 1"], 1, "does not exist; run `claimhouse ingest`", id="no warehouse yet"),
        pytest.param(["show", "00000000"], 1, "does not exist", id="a claim of no warehouse"),
        pytest.param(["doctor"], 1, "does not exist", id="a doctor without a patient"),
        pytest.param(["fetch"], 2, "give URLs, or --from FILE", id="nothing to fetch"),
        pytest.param(["fetch", ""], 2, "one of the URLs is empty", id="an empty address"),
        pytest.param(["fetch", "--from", "/dev/null"], 2, "/dev/null holds no URL", id="an empty list"),
        pytest.param(["explain", "/proc/self/mem"], 1, "/proc/self/mem: Input/output error", id="a file that cannot be read"),
        pytest.param(["report", "no-such-report"], 2, "no report 'no-such-report'; there are", id="an unknown report"),
        pytest.param(["explain", "missing.html"], 1, "missing.html", id="nothing to explain"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(claimhouse: Claimhouse, arguments: list[str], code: int, said: str):
    done = claimhouse(*arguments)

    assert done.returncode == code
    assert said in done.stderr
    assert "Traceback" not in done.stderr + done.stdout


def test_a_home_that_is_no_folder_to_write_is_a_wrong_setting(claimhouse: Claimhouse, page: Path, tmp_path: Path):
    (tmp_path / "taken").write_text("no folder", encoding="utf-8")

    for home in (tmp_path / "taken", tmp_path / "taken" / "house", Path("/proc/house"), Path("/proc/a/b")):
        done = claimhouse("ingest", "--file", page, "--url", "https://news.example/chips", environment={"CLAIMHOUSE_HOME": str(home)})
        assert (done.returncode, done.stdout) == (2, ""), home
        assert "set CLAIMHOUSE_HOME to a folder that you may write" in done.stderr


def test_a_house_that_is_not_there_is_not_made_to_be_read_again(claimhouse: Claimhouse, tmp_path: Path):
    claimhouse("reread")

    assert not (tmp_path / "data").exists()


def test_with_json_an_error_is_on_standard_error_alone_and_the_exit_code_tells(claimhouse: Claimhouse):
    done = claimhouse("sql", "--json", "select 1")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert "standard output holds answers and nothing else" in " ".join(claimhouse("--help").stdout.split())


def test_one_of_a_thing_is_told_in_the_singular(claimhouse: Claimhouse, page: Path):
    done = claimhouse("ingest", "--file", page, "--url", "https://news.example/chips")

    assert done.stdout.startswith("1 visit: 1 ok\nNew: 1 document, 1 version, ")


def test_of_a_page_in_another_language_ingest_says_why_it_makes_no_claim(claimhouse: Claimhouse, tmp_path: Path):
    text = "Die Bundesregierung hat am Mittwoch ein Gesetz zur künstlichen Intelligenz beschlossen, das für alle Behörden gilt. " * 5
    (tmp_path / "gesetz.txt").write_text(text, encoding="utf-8")

    done = claimhouse("ingest", "--file", "gesetz.txt", "--url", "https://news.example/gesetz")

    why = "the text is in another language (de): English alone is read"
    assert done.stdout.startswith(f"1 visit: 1 ok\n  https://news.example/gesetz: {why}\nNew: 1 document, 1 version, 0 claims")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        pytest.param("", "empty", id="an empty body"),
        pytest.param("<html><body><p>Home</p></body></html>", "no_content", id="no article"),
        pytest.param("\x89PNG\r\n\x1a\n" + "\0" * 50, "unsupported_type", id="an image"),
    ],
)
def test_a_file_that_cannot_be_read_is_recorded_with_its_reason_and_the_exit_code_says_so(
    claimhouse: Claimhouse, tmp_path: Path, body: str, reason: str
):
    (tmp_path / "bad.html").write_bytes(body.encode("latin-1"))

    done = claimhouse("ingest", "--file", "bad.html", "--url", "https://news.example/bad")

    assert done.returncode == 1
    assert rows(claimhouse, "select outcome, reason from fetches where url = 'https://news.example/bad'") == [
        {"outcome": "rejected", "reason": reason}
    ]


def test_a_url_that_is_not_there_fails_the_command(claimhouse: Claimhouse):
    done = claimhouse("ingest", "--url", "http://policyledger.example/2024/11/15/code-of-practice-annotated/")

    assert done.returncode == 1
    assert "not_found" in done.stdout


def test_an_address_that_is_not_public_is_refused(claimhouse: Claimhouse):
    done = claimhouse("fetch", "--json", "http://127.0.0.1:9/")

    assert done.returncode == 1
    assert json.loads(done.stdout)["reason"] == "blocked_address"


def test_fetch_shows_what_a_url_gives_and_loads_nothing(claimhouse: Claimhouse):
    done = claimhouse("fetch", "--json", "--kind", "feed", "http://policyledger.example/feed/")

    said = json.loads(done.stdout)
    assert (said["outcome"], said["items"]) == ("ok", len(said["links"]))
    assert said["items"] >= 5
    again = claimhouse("ingest", "policyledger", "--json")
    assert json.loads(again.stdout)["documents_new"] >= 4


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        pytest.param("select nothing from nowhere", "does not exist", id="an error"),
        pytest.param(
            "with recursive t as (select 1 a union all select a from t) select count(*) from t", "not done after 1 s", id="without end"
        ),
        pytest.param("copy claims to 'out.csv'", "disabled", id="writing a file"),
        pytest.param("delete from core.claims", "read-only", id="deleting"),
    ],
)
@pytest.mark.usefixtures("with_the_page")
def test_sql_that_is_wrong_or_never_ends_is_answered_with_a_sentence(claimhouse: Claimhouse, sql: str, said: str):
    done = claimhouse("sql", "--seconds", "1", sql)

    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.usefixtures("with_the_page")
def test_two_statements_are_wrong_usage_and_neither_is_answered(claimhouse: Claimhouse):
    done = claimhouse("sql", "select 1; select 2")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "claimhouse: 2 statements; ask one at a time\n"


def test_a_file_that_is_no_warehouse_is_refused(claimhouse: Claimhouse, tmp_path: Path, page: Path):
    (tmp_path / "data").mkdir()
    with sqlite3.connect(tmp_path / "data" / "warehouse.duckdb") as other:
        other.execute("create table t (a)")

    done = claimhouse("ingest", "--file", page, "--url", "https://news.example/chips")

    assert done.returncode == 3
    assert "cannot be used as a warehouse" in done.stderr


@pytest.mark.usefixtures("with_the_page")
def test_a_warehouse_from_a_newer_version_is_refused(claimhouse: Claimhouse, tmp_path: Path, page: Path):
    with duckdb.connect(str(tmp_path / "data" / "warehouse.duckdb")) as file:
        file.execute("insert into ops.schema_versions values (9999, '9999_future.sql', '')")

    done = claimhouse("ingest", "--file", page, "--url", "https://news.example/chips")

    assert done.returncode == 3
    assert "install the newer Claimhouse" in done.stderr


def test_a_source_file_with_an_unknown_key_is_named_with_its_line(claimhouse: Claimhouse, tmp_path: Path):
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "one.toml").write_text('publisher = "A"\ncolour = "red"\n', encoding="utf-8")

    done = claimhouse("sources", environment={"CLAIMHOUSE_SOURCES": str(tmp_path / "sources")})

    assert done.returncode == 2
    assert "one.toml:2: unknown key 'colour'" in done.stderr


@pytest.mark.usefixtures("with_every_outlet")
def test_doctor_says_what_fails_and_what_to_do(claimhouse: Claimhouse):
    done = claimhouse("doctor", "--json")

    assert done.returncode == 0
    assert {source["health"] for source in json.loads(done.stdout)["sources"]} == {"ok"}


def test_explain_shows_every_claim_with_its_slots_and_values_and_then_which_rules_fired(claimhouse: Claimhouse, page: Path):
    done = claimhouse("explain", page)

    assert done.returncode == 0
    told, rule, _ = done.stdout.partition("funding/sum")
    assert rule
    for line in (
        "    claim         funding, announced, asserted\n",
        "    actor         South Korea's Ministry of Science and ICT",
        "    jurisdiction  KR\n",
        "    money         500000000000 KRW exact total, currency from jurisdiction <- '500 billion won'\n",
        "    time          2026-03-04 / 2026-03-04 event from 2026-03-04 <- 'Wednesday'\n",
    ):
        assert line in told
    assert "\x1b" not in done.stdout


def test_explain_opens_with_what_the_page_is_taken_to_say_of_itself(claimhouse: Claimhouse, page: Path):
    told = claimhouse("explain", page, "--title", "A title given").stdout.splitlines()[:4]

    assert [line.split()[0] for line in told] == ["title", "publisher", "published", "language"]


def test_explain_in_json_has_the_fields_of_every_claim_and_their_values_as_told_and_as_read(claimhouse: Claimhouse, page: Path):
    said = json.loads(claimhouse("explain", "--json", page).stdout)

    claims = [claim for sentence in said["sentences"] for claim in sentence["claims"]]
    (money,) = claims[0]["money"]
    assert (claims[0]["kind"], claims[0]["stage"], claims[0]["factuality"], claims[0]["jurisdiction"]) == (
        "funding",
        "announced",
        "asserted",
        "KR",
    )
    assert (said["language"], money["surface"], money["amount"], money["currency"]) == ("en", "500 billion won", "500000000000", "KRW")
    assert said["text"][money["start"] : money["end"]] == "500 billion won"


@pytest.mark.usefixtures("with_one_source")
def test_reread_finds_the_same_and_closes_nothing(claimhouse: Claimhouse):
    done = claimhouse("reread")

    assert done.returncode == 0, done.stderr
    assert "Nothing is new." in done.stdout


def test_a_source_whose_selectors_match_nothing_any_more_is_failing_and_its_pages_are_read_all_the_same(
    claimhouse: Claimhouse, tmp_path: Path
):
    sources = tmp_path / "sources"
    sources.mkdir()
    known = (SOURCES / "science_ict.toml").read_text(encoding="utf-8")
    (sources / "science_ict.toml").write_text(known.replace(".view_cont", ".view_of_last_year"), encoding="utf-8")
    changed = {"CLAIMHOUSE_SOURCES": str(sources)}

    brought = claimhouse("ingest", "--json", environment=changed)
    doctor = claimhouse("doctor", "--json", environment=changed)

    assert json.loads(brought.stdout)["documents_new"] == 3
    assert doctor.returncode == 1
    (source,) = json.loads(doctor.stdout)["sources"]
    assert (source["health"], source["reason"]) == ("failing", "selectors that match nothing: body")
    assert "mend the [[layout]] selectors" in source["what_to_do"]


def test_a_list_whose_selectors_match_nothing_any_more_makes_its_source_failing_though_links_are_guessed(
    claimhouse: Claimhouse, tmp_path: Path
):
    sources = tmp_path / "sources"
    sources.mkdir()
    known = (SOURCES / "science_ict.toml").read_text(encoding="utf-8")
    (sources / "science_ict.toml").write_text(known.replace("table.board_list tbody tr", ".of_last_year"), encoding="utf-8")
    changed = {"CLAIMHOUSE_SOURCES": str(sources)}

    claimhouse("ingest", environment=changed)
    doctor = claimhouse("doctor", "--json", environment=changed)

    assert doctor.returncode == 1
    (source,) = json.loads(doctor.stdout)["sources"]
    assert (source["health"], source["reason"]) == ("failing", "selectors that match nothing: entry")
    assert "mend the [[layout]] selectors" in source["what_to_do"]


@pytest.mark.usefixtures("with_one_source")
def test_an_archive_of_one_house_can_be_loaded_into_another(claimhouse: Claimhouse, tmp_path: Path):
    (archive,) = (path for path in (tmp_path / "data" / "archive").glob("*pages-1*"))
    elsewhere = {"CLAIMHOUSE_HOME": str(tmp_path / "elsewhere")}

    done = claimhouse("ingest", "--json", "--warc", archive, environment=elsewhere)

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["documents_new"] == 3
    same = claimhouse("sql", "select claim_id from claims order by 1", environment=elsewhere).stdout
    assert same == claimhouse("sql", "select claim_id from claims order by 1").stdout


def test_a_response_of_an_archive_that_is_no_page_is_passed_over_and_counted(claimhouse: Claimhouse, tmp_path: Path):
    head = "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/{}\r\nWARC-Date: 2026-03-04T09:00:00Z\r\n"
    found, gone = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{PAGE}", "HTTP/1.1 404 Not Found\r\n\r\nNothing here."
    records = [
        f"{head.format(name)}Content-Length: {len(block.encode())}\r\n\r\n{block}\r\n\r\n" for name, block in (("a", found), ("b", gone))
    ]
    (tmp_path / "crawl.warc").write_bytes("".join(records).encode())

    told = claimhouse("ingest", "--warc", "crawl.warc")

    assert told.returncode == 0, told.stderr
    assert told.stdout.startswith("1 visit: 1 ok\nPassed over: 1 response (status 404)\nNew: 1 document, ")
    assert json.loads(claimhouse("ingest", "--json", "--warc", "crawl.warc").stdout)["passed_over"] == {"status 404": 1}
    (tmp_path / "crawl.warc").write_bytes(records[1].encode())
    assert claimhouse("ingest", "--warc", "crawl.warc").stdout.startswith(
        "0 visits: no page is in it\nPassed over: 1 response (status 404)\n"
    )


@pytest.mark.parametrize(
    ("url", "day", "why"),
    [
        pytest.param("http://[/chips", "2026-03-04", "at an address that is none", id="half an address of IPv6"),
        pytest.param("http://xn--/chips", "2026-03-04", "at an address that is none", id="no name"),
        pytest.param("http://news.example/chips", "0001-01-01", "dated before there was a web, or ahead", id="before the web"),
        pytest.param("http://news.example/chips", "9999-12-31", "dated before there was a web, or ahead", id="ahead"),
    ],
)
def test_a_response_that_nobody_can_have_fetched_there_and_then_is_passed_over(
    claimhouse: Claimhouse, tmp_path: Path, url: str, day: str, why: str
):
    block = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{PAGE}"
    head = f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: {day}T09:00:00Z\r\n"
    (tmp_path / "crawl.warc").write_bytes(f"{head}Content-Length: {len(block.encode())}\r\n\r\n{block}\r\n\r\n".encode())

    told = claimhouse("ingest", "--warc", "crawl.warc")

    assert told.returncode == 0, told.stderr
    assert told.stdout.startswith(f"0 visits: no page is in it\nPassed over: 1 response ({why})\n")


@pytest.mark.usefixtures("with_one_source")
def test_of_a_damaged_archive_what_stands_before_the_damage_is_loaded_and_where_it_stops_is_said(claimhouse: Claimhouse, tmp_path: Path):
    (archive,) = (path for path in (tmp_path / "data" / "archive").glob("*pages-1*"))
    data = archive.read_bytes()
    (tmp_path / "cut.warc.gz").write_bytes(data[: len(data) - 20])
    elsewhere = {"CLAIMHOUSE_HOME": str(tmp_path / "elsewhere")}

    done = claimhouse("ingest", "--json", "--warc", "cut.warc.gz", environment=elsewhere)

    assert done.returncode == 1
    said = json.loads(done.stdout)
    assert said["documents_new"] == 2
    assert "cut.warc.gz: damaged at byte" in said["stopped"]
    assert f"{said['stopped']}; what stands before that is loaded (2 pages)" in done.stderr
    assert claimhouse("sql", "select count(*) from documents", environment=elsewhere).stdout.split() == ["count_star()", "2"]


def test_a_file_that_is_no_archive_is_an_error_that_says_what_it_is(claimhouse: Claimhouse, tmp_path: Path):
    (tmp_path / "notes.warc").write_text("hello world, this is no archive\n", encoding="utf-8")

    done = claimhouse("ingest", "--warc", "notes.warc")

    assert done.returncode == 1
    assert done.stdout == ""
    assert "notes.warc: is no WARC file: it begins with b'hello world" in done.stderr


@pytest.mark.parametrize(("named", "code"), [pytest.param(["ledger"], 1, id="named"), pytest.param([], 0, id="one of all")])
def test_a_source_that_was_named_and_whose_index_did_not_come_fails_the_command(
    claimhouse: Claimhouse, tmp_path: Path, named: list[str], code: int
):
    known = (SOURCES / "policyledger.toml").read_text(encoding="utf-8")
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "ledger.toml").write_text(known.replace("/feed/", "/no-feed-here/"), encoding="utf-8")

    done = claimhouse("ingest", *named, environment={"CLAIMHOUSE_SOURCES": str(tmp_path / "sources")})

    assert "not_found" in done.stdout
    assert done.returncode == code


@pytest.mark.usefixtures("with_the_page")
def test_publishing_again_keeps_what_is_published_and_the_live_file_answers_too(claimhouse: Claimhouse):
    published = claimhouse("publish", "--json")

    assert json.loads(published.stdout)["documents"] == 1
    assert (
        claimhouse("sql", "--live", "select count(*) from documents").stdout == claimhouse("sql", "select count(*) from documents").stdout
    )


def test_a_list_of_addresses_is_fetched_each_as_its_kind(claimhouse: Claimhouse, tmp_path: Path):
    listed = tmp_path / "urls.tsv"
    listed.write_text("http://policyledger.example/feed/\tfeed\nhttp://science-ict.example/nothing-here\tpage\n", encoding="utf-8")

    done = claimhouse("fetch", "--json", "--from", listed)

    assert done.returncode == 1
    assert {(said["kind"], said["outcome"]) for said in map(json.loads, done.stdout.splitlines())} == {("feed", "ok"), ("page", "rejected")}


@pytest.mark.usefixtures("with_one_source")
def test_rereading_goes_on_past_an_archive_that_is_gone(claimhouse: Claimhouse, tmp_path: Path):
    for archive in (tmp_path / "data" / "archive").glob("*indexes*"):
        archive.unlink()

    done = claimhouse("reread")

    assert done.returncode == 0
    assert "cannot be read again" in done.stderr
    assert "pages read again" in done.stdout


BROKEN_OFF = """
import os, signal, sys, threading
import duckdb
from pathlib import Path
from flows import cli
from flows.commands import publish
from warehouse.errors import translated

def break_off(over):
    while not over.wait(0.5):  # again, as a user would: DuckDB loses one now and then
        os.kill(os.getpid(), signal.SIGINT)

def endless(*_, **__):
    over = threading.Event()
    try:
        with translated(Path("warehouse.duckdb")), duckdb.connect() as connection:
            threading.Thread(target=break_off, args=(over,), daemon=True).start()
            while True:  # one statement without end is not always interrupted
                connection.execute("select count(*) from range(20000000)").fetchall()
    finally:
        over.set()

publish.publish = endless
signal.signal(signal.SIGINT, signal.default_int_handler)  # which whoever started the tests may have left ignored
sys.exit(cli.main(["publish"]))
"""


def test_who_breaks_off_while_the_database_works_gets_one_line_and_exit_code_130(tmp_path: Path):
    environment = os.environ | {"CLAIMHOUSE_HOME": str(tmp_path)}

    done = subprocess.run([sys.executable, "-c", BROKEN_OFF], env=environment, capture_output=True, text=True, timeout=600, check=False)

    assert done.returncode == 130, done.stderr
    assert done.stderr == "claimhouse: interrupted; what was loaded before stays\n"


BROKEN_OFF_EARLY = """
import builtins, os, signal, sys
from flows import __main__

load = builtins.__import__

def and_break_off(name, *rest, **more):
    if name == "rich.console":  # as the command line is loaded
        os.kill(os.getpid(), signal.SIGINT)
    return load(name, *rest, **more)

builtins.__import__ = and_break_off
signal.signal(signal.SIGINT, signal.default_int_handler)  # as above
sys.exit(__main__.main())
"""


def test_who_breaks_off_while_the_program_is_loaded_gets_one_line_and_exit_code_130(tmp_path: Path):
    done = subprocess.run([sys.executable, "-c", BROKEN_OFF_EARLY], cwd=tmp_path, capture_output=True, text=True, timeout=600, check=False)

    assert (done.returncode, done.stderr) == (130, "claimhouse: interrupted; nothing was begun\n")
