"""A claim as `claimhouse show` prints it."""

from datetime import date

import pytest

from flows.commands.show import FIELDS, show
from warehouse.look import ClaimInFull

URL = "https://news.example/chips"


@pytest.mark.parametrize(
    ("title", "publisher", "published_on", "head"),
    [
        ("Chips", "The Courier", date(2026, 3, 4), f"Chips\nThe Courier, 2026-03-04  {URL}\n"),
        ("Chips", None, date(2026, 3, 4), f"Chips\n2026-03-04  {URL}\n"),
        ("Chips", "The Courier", None, f"Chips\nThe Courier, undated  {URL}\n"),
        (None, None, None, f"(no title)\nundated  {URL}\n"),
    ],
)
def test_a_claim_is_headed_by_what_is_known_of_its_page(
    title: str | None, publisher: str | None, published_on: date | None, head: str, capsys: pytest.CaptureFixture[str]
):
    page = {"title": title, "publisher": publisher, "published_on": published_on, "url": URL, "closed_at": None}

    show(ClaimInFull({**dict.fromkeys(FIELDS), **page}, (), ()))

    assert capsys.readouterr().out.startswith(head)
