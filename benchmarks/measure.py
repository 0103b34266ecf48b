"""How things are measured here: CPU seconds, taken in turns, medians, so that what is compared saw the same machine."""

from __future__ import annotations

import resource
import statistics
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the table: what was measured, how it came out, and beside what."""

    name: str
    value: float
    unit: str
    beside: str


def cpu_s() -> float:
    """Return the CPU seconds of this process and of the children that it waited for."""
    mine, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return mine.ru_utime + mine.ru_stime + children.ru_utime + children.ru_stime


def cost_s(work: Callable[[], object]) -> float:
    """Return the CPU seconds that some work takes."""
    before = cpu_s()
    work()
    return cpu_s() - before


def in_turns(candidates: Mapping[str, Callable[[], object]], rounds: int = 3) -> dict[str, float]:
    """Return each candidate's median CPU seconds; they take turns, after one round that warms up."""
    for work in candidates.values():
        work()
    costs: dict[str, list[float]] = {name: [] for name in candidates}
    for _ in range(rounds):
        for name, work in candidates.items():
            costs[name].append(cost_s(work))
    return {name: statistics.median(taken) for name, taken in costs.items()}


def peak_mb() -> float:
    """Return the largest resident memory that this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
