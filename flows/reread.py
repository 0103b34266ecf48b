"""The reread flow: kept pages through today's parsers again, after a release of ours or to take quarantined pages through."""

from __future__ import annotations

from prefect import flow

from flows import settings
from flows.ingest import as_task, run_name, speak
from flows.steps import reread as steps
from flows.steps.again import read_again
from flows.steps.ingest import Brought
from flows.steps.publish import publish

TASKS = {
    read_again: as_task(read_again, "pages-{number}"),
    publish: as_task(publish, "publish"),
}


@flow(name="reread", flow_run_name=run_name, description=__doc__)
def reread(sources: list[str] | None = None, *, quarantined: bool = False) -> Brought:
    """Read every kept page again, or those of some sources, or those that could not be read before."""
    speak()
    return steps.reread(settings.load(), sources or [], quarantined=quarantined, do=TASKS.__getitem__)
