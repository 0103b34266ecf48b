"""`claimhouse fetch` for people: one table of what came, and where each address led."""

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
