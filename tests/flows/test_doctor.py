"""`claimhouse doctor`: what it says of the sources that are on, and how little of those that are off."""

import json
from pathlib import Path

from samples.newsroom import SOURCES

from .conftest import Claimhouse, Site

BROKEN = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
<item><title>One & two</title><link>/1</link></item>
<item><title>Three</title></item>
<item><title>Four</title><link>javascript:alert(1)</link></item>
<item><title>Five</title><link>/5?a=1&b=2</link>
<item><title>Six</title><link>/6"""


def one_source(tmp_path: Path, url: str, name: str = "ledger") -> dict[str, str]:
    known = (SOURCES / "policyledger.toml").read_text(encoding="utf-8")
    (tmp_path / name).mkdir()
    text = known.replace("http://policyledger.example/feed/", url).replace("expect_links = 5", "expect_links = 1")
    (tmp_path / name / f"{name}.toml").write_text(text, encoding="utf-8")
    return {"CLAIMHOUSE_SOURCES": str(tmp_path / name)}


def test_of_a_broken_feed_ingest_and_doctor_say_how_much_of_it_could_be_used(claimhouse: Claimhouse, tmp_path: Path, site: Site):
    here = site({"/feed": BROKEN})
    known = one_source(tmp_path, f"http://{here}/feed") | {"CLAIMHOUSE_ALLOW": here}

    brought = claimhouse("ingest", environment=known)
    doctor = claimhouse("doctor", environment=known)

    assert f"\n  http://{here}/feed: 2 of 5 items usable; the XML ends early\n" in brought.stdout
    assert doctor.returncode == 0
    assert "ledger\tpartial\t2 of 5 items usable; the XML ends early\t" in doctor.stdout
    assert doctor.stdout.endswith("\n1 source on, none fails.\nNo model is configured: the rules alone read claims.\n")


def test_of_a_feed_that_is_empty_ingest_and_doctor_say_what_it_promised(claimhouse: Claimhouse, tmp_path: Path, site: Site):
    here = site({"/feed": b'<?xml version="1.0"?><rss version="2.0"><channel><title>News</title></channel></rss>'})
    known = one_source(tmp_path, f"http://{here}/feed") | {"CLAIMHOUSE_ALLOW": here}

    brought = claimhouse("ingest", environment=known)
    doctor = claimhouse("doctor", environment=known)

    short = "0 links where at least 1 were promised"
    assert f"\n  http://{here}/feed: {short}\n" in brought.stdout
    assert f"ledger\tfailing\t{short}\t" in doctor.stdout
    assert "expect_links" in doctor.stdout
    assert "[[layout]]" not in doctor.stdout


def test_of_an_index_in_parts_it_is_told_how_many_came(claimhouse: Claimhouse, tmp_path: Path, site: Site):
    part = b"<urlset><url><loc>/1</loc></url></urlset>"
    index = "<sitemapindex><sitemap><loc>/a.xml</loc></sitemap><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>"
    here = site({"/sitemap.xml": index.encode(), "/a.xml": part})
    known = one_source(tmp_path, f"http://{here}/sitemap.xml") | {"CLAIMHOUSE_ALLOW": here}
    file = tmp_path / "ledger" / "ledger.toml"
    file.write_text(file.read_text(encoding="utf-8").replace('"feed"', '"sitemap"'), encoding="utf-8")

    claimhouse("ingest", environment=known)

    assert "ledger\tpartial\t1 of 2 further parts came whole\t" in claimhouse("doctor", environment=known).stdout


def test_sources_that_are_off_are_counted_in_a_line_and_told_whole_in_json(claimhouse: Claimhouse, tmp_path: Path, site: Site):
    here = site({"/feed": BROKEN})
    claimhouse("ingest", environment=one_source(tmp_path, f"http://{here}/none", "gone") | {"CLAIMHOUSE_ALLOW": here})
    known = one_source(tmp_path, f"http://{here}/feed") | {"CLAIMHOUSE_ALLOW": here}
    claimhouse("ingest", environment=known)

    doctor = claimhouse("doctor", environment=known)

    assert doctor.returncode == 0
    assert "gone" not in doctor.stdout
    assert "\n1 source on, none fails. 1 off: --json says why.\n" in doctor.stdout
    told = json.loads(claimhouse("doctor", "--json", environment=known).stdout)["sources"]
    assert [(each["source"], each["health"]) for each in told] == [("ledger", "partial"), ("gone", "off")]


def test_what_to_do_about_a_failing_source_names_its_address(claimhouse: Claimhouse, tmp_path: Path, site: Site):
    here = site({"/feed": b"<html><body>Gone.</body></html>"})
    known = one_source(tmp_path, f"http://{here}/feed") | {"CLAIMHOUSE_ALLOW": here}

    claimhouse("ingest", environment=known)
    (source,) = json.loads(claimhouse("doctor", "--json", environment=known).stdout)["sources"]

    assert source["reason"] == "not_a_feed"
    assert f"`claimhouse fetch --kind feed http://{here}/feed`" in source["what_to_do"]
