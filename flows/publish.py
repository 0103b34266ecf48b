"""The publish flow: checks pass, then what analysts open is replaced in one step.

Ingest ends with the same step; this flow has a cron of its own.
"""

from __future__ import annotations

from prefect import flow

from flows import settings
from flows.ingest import speak
from flows.steps import publish as steps
from flows.steps.house import utc_now
from flows.steps.lock import one_writer
from warehouse import Published


@flow(name="publish", flow_run_name="publish", description=__doc__)
def publish() -> Published:
    """Check the warehouse and put it where analysts read."""
    speak()
    house = settings.load()
    with one_writer(house.home, "publish", now=utc_now):
        return steps.publish(house, now=utc_now())
