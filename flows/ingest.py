"""The ingest flow: what is new from the sources, all the way into the warehouse and out to what analysts open.

The steps are those of `flows/steps/ingest.py`; here they are tasks, so that a Prefect server records, retries and shows them.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from prefect import flow, task
from prefect.artifacts import create_table_artifact
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State, TaskRun
from prefect.runtime import flow_run
from prefect.tasks import Task

from flows import settings
from flows.steps import ingest as steps
from flows.steps.again import read_again
from flows.steps.publish import publish
from flows.terminal import counted
from warehouse import Locked


def only_passing(_task: Task[..., Any], _run: TaskRun, state: State[Any]) -> bool:
    """Say whether trying again can help: when another process had the file open for a moment, and for nothing else."""
    try:
        state.result()
    except Locked:
        return True
    except Exception:  # noqa: BLE001 - whatever it was, the flow will see it
        return False
    return False


def as_task(step: Callable[..., Any], run_name: str) -> Callable[..., Any]:
    """Make a task of a step.

    Handles (the warehouse, the client) are arguments and cannot be hashed into a cache key; the warehouse itself makes repeats harmless.
    """
    patient = task(task_run_name=run_name, cache_policy=NO_CACHE, retries=3, retry_delay_seconds=5, retry_condition_fn=only_passing)
    return patient(step)


TASKS = {
    steps.discover: as_task(steps.discover, "discover"),
    steps.bring_in: as_task(steps.bring_in, "{name}"),
    read_again: as_task(read_again, "again-{number}"),
    publish: as_task(publish, "publish"),
}


def speak() -> None:
    """Let our rooms' INFO lines through: PREFECT_LOGGING_EXTRA_LOGGERS adds a handler but sets no level."""
    for room in ("flows", "parsers", "warehouse"):
        logging.getLogger(room).setLevel("INFO")


def run_name() -> str:
    """Return what a run is called: after its flow and the sources that it was asked for."""
    named = flow_run.parameters.get("sources")
    return f"{flow_run.flow_name} {' '.join(named) if named else 'all'}"


@flow(name="ingest", flow_run_name=run_name, description=__doc__)
def ingest(sources: list[str] | None = None) -> steps.Brought:
    """Bring in what is new: from the named sources now, or from every source that is on and due."""
    speak()
    brought = steps.ingest(settings.load(), sources or [], do=TASKS.__getitem__)
    create_table_artifact(
        key="ingested",
        description=f"{counted(brought.added.documents_new, 'new document')}, {counted(brought.added.claims_new, 'new claim')}",
        table=[
            {"source": outcome.source, "outcome": outcome.outcome, "reason": outcome.reason, "url": outcome.url}
            for outcome in brought.outcomes
        ],
    )
    return brought
