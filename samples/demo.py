"""make demo: a small newsroom served on loopback, the real ingest flow over HTTP, and a question answered in SQL.

Everything is real but the news outlets: an HTTP server, robots.txt, a temporary Prefect server, WARC files, a DuckDB file that is
published. It needs no account, no key and no internet; all of it lies under data/demo.
"""

from __future__ import annotations

import os
import sys
import textwrap
import time
from pathlib import Path

from flows.terminal import counted
from parsers.model import CAME
from samples import newsroom

HOME = Path("data/demo")
ABOVE = "\033[1m{}\033[0m" if sys.stdout.isatty() else "{}"

CLAIMS = """
select published_on as published, publisher, kind, stage, actor, amount, currency, deadline, left(quote, 90) as quote
from claims order by confidence desc nulls last, claim_id limit 20
"""
QUESTION = "Which governments announce new money for AI, how much, and on whose page is it said?"
ANSWER = """
select distinct on (event_id) jurisdiction, amount, currency, actor, publisher, url
from funding
where actor_is_public and not is_drawn_in and stage in ('announced', 'passed', 'enacted') and factuality = 'asserted' and confidence > 0.5
order by jurisdiction, amount desc
"""
ONE_QUOTE = """
select claim_id from claims where kind = 'funding' and amount is not null and factuality = 'asserted'
order by confidence desc nulls last, claim_id limit 1
"""


def say(heading: str) -> None:
    """Print a heading."""
    print(f"\n{ABOVE.format(heading)}\n")


def environment(served: newsroom.Served) -> dict[str, str]:
    """Return what the product must know to visit the newsroom, and Prefect to stay at home."""
    return {
        "CLAIMHOUSE_HOME": str(HOME.absolute()),
        "CLAIMHOUSE_SOURCES": str(newsroom.SOURCES),
        "CLAIMHOUSE_RESOLVE": ",".join(f"{name}={ip}:{port}" for name, (ip, port) in served.resolve.items()),
        "PREFECT_HOME": str((HOME / "prefect").absolute()),
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "120",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_LOGGING_LEVEL": "WARNING",
        "DO_NOT_TRACK": "1",
    }


def main() -> int:
    """Run the demo; return 0 when claims came out of it."""
    started = time.monotonic()
    with newsroom.serve() as served:
        print(f"A newsroom of {len(served.resolve)} outlets is served on {served.address[0]}:{served.address[1]}.")
        os.environ.pop("PREFECT_API_URL", None)
        os.environ |= environment(served)
        (HOME / "prefect").mkdir(parents=True, exist_ok=True)  # where its database cannot be made, the server only times out
        print("Starting a temporary Prefect server for the ingest flow (about half a minute the first time) ...", flush=True)
        brought = ingest()
    added = brought.added
    for outcome in brought.outcomes:
        if outcome.outcome not in CAME:
            print(f"  {outcome.outcome} ({outcome.reason}): {outcome.url}")
    counts = ", ".join(f"{number} {outcome}" for outcome, number in brought.counts().most_common())
    print(f"{counted(len(brought.outcomes), 'visit')} in {time.monotonic() - started:.0f} s: {counts}")
    if added.claims_new or added.documents_new or added.claims_closed:
        print(f"New: {counted(added.documents_new, 'document')}, {counted(added.claims_new, 'claim')}.")
    else:
        print("Nothing is new since the last run.")
    return answer()


def ingest():  # noqa: ANN201 - the type lives beside Prefect's, which takes seconds to import
    """Run the ingest flow over every outlet."""
    from flows.ingest import ingest as flow  # noqa: PLC0415 - only now, so that what is waited for has been said

    return flow(sources=[path.stem for path in sorted(newsroom.SOURCES.glob("*.toml"))])


def answer() -> int:
    """Print the claims, one question with its answer, one quote in its paragraph, and where everything lies."""
    from flows import settings  # noqa: PLC0415 - after the environment is set
    from flows.cli import main as claimhouse  # noqa: PLC0415
    from warehouse import query  # noqa: PLC0415

    house = settings.load()
    say("Claims")
    claimhouse(["sql", CLAIMS])
    say(QUESTION)
    print(textwrap.indent(ANSWER.strip(), "    "), end="\n\n")
    claimhouse(["sql", ANSWER])
    chosen = query(house.published, ONE_QUOTE, seconds=10, rows=1).rows
    if not chosen:
        return 1
    say("One of them, in the words of the page")
    claimhouse(["show", str(chosen[0][0])])
    say("Where everything lies")
    for what, path in (("for analysts", house.published), ("the loader's", house.warehouse), ("pages as received", house.archive)):
        print(f"{what:18} {path}")
    print(f"\nAsk on:  CLAIMHOUSE_HOME={HOME} .venv/bin/claimhouse report new-money since=2024-01-01")
    return 0


if __name__ == "__main__":
    sys.exit(main())
