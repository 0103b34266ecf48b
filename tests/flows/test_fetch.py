"""`claimhouse fetch` for people: one table of what came, and where each address led."""

import json
import re

from .conftest import Claimhouse, Site

PAGE = (
    f"<html><head><title>A fund</title></head><body><article>{'<p>The ministry announced a fund for AI.</p>' * 9}</article></body></html>"
)


def test_what_came_of_several_addresses_is_one_table_that_shows_where_each_led(claimhouse: Claimhouse, site: Site):
    here = site({"/old": "/new", "/new": PAGE.encode()})

    done = claimhouse("fetch", "--allow", here, *(f"http://{here}/{name}" for name in ("old", "new", "none")))

    head, *rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert head == ["outcome", "reason", "status", "url", "redirected_to", "what"]
    assert sorted(rows) == [
        ["ok", "", "200", f"http://{here}/new", "", "A fund"],
        ["ok", "", "200", f"http://{here}/old", f"http://{here}/new", "A fund"],
        ["rejected", "not_found", "404", f"http://{here}/none", "", "status 404"],
    ]


def test_of_an_unchanged_page_is_said_since_when_and_where_its_bytes_are(claimhouse: Claimhouse):
    url = "http://science-ict.example/eng/bbs/view.do?sCode=eng&mId=4&bbsSeqNo=42&nttSeqNo=1204"
    looked = [claimhouse("fetch", url).stdout for _ in range(2)][1]
    claimhouse("ingest", "--url", url)

    told, said = claimhouse("fetch", url).stdout, json.loads(claimhouse("fetch", "--json", url).stdout)

    assert re.search(r"\tunchanged since 20\d\d-\d\d-\d\d \d\d:\d\d UTC; it was looked at then, and not kept\n", looked)
    assert (said["outcome"], said["status"], said["text"]) == ("not_modified", 304, None)
    assert said["title"]
    assert said["archive"]
    assert re.search(rf"\t{re.escape(said['title'])}: unchanged since .* UTC; its bytes are in {re.escape(said['archive'])}\n", told)
