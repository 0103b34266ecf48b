# ruff: noqa: T201 - it tells its parent how far it is
"""A writer to be killed: loads batches into the file that it is given, saying each one's name when it is done.

python -m tests.warehouse.loads_batches FILE
"""

import sys
from pathlib import Path

from parsers.model import Link, Rest
from tests.warehouse.stories import DAY, FUND, LAW, NOON, URL, batch, funding, law, listed, told
from warehouse import Batch, Warehouse

PAGES = 40


def batches() -> list[Batch]:
    """Return batches in which documents appear, change, lose claims and win them back."""
    return [
        batch(
            *(story(day, number) for number in range(PAGES)),
            feed(day),
            id=f"day-{day}",
            at=NOON + day * DAY,
            rests={"a": Rest(NOON + day * DAY, "rate_limited", "429")},
        )
        for day in range(6)
    ]


def story(day: int, number: int):
    """Return a page as it stands on a day: with one claim or the other, or with both."""
    text = (f"{FUND}\n{LAW}", LAW, FUND)[(day + number) % 3]
    claims = [read(text) for words, read in ((FUND, funding), (LAW, law)) if words in text]
    return told(text, *claims, url=f"{URL}/{number}", at=NOON + day * DAY)


def feed(day: int):
    """Return a feed that tells of changes every day."""
    return listed(*(Link(f"{URL}/{number}", updated=f"{day}") for number in range(PAGES)), at=NOON + day * DAY)


def main() -> None:
    """Load every batch, each with the file opened anew, as a flow does."""
    print("ready", flush=True)
    for each in batches():
        with Warehouse(Path(sys.argv[1])) as store:
            store.add(each)
        print(each.batch_id, flush=True)


if __name__ == "__main__":
    main()
