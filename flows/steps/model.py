"""The model of one run, from plain, synchronous code: it is asked until it fails too often or the run's time for it is over."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from types import TracebackType
from typing import Self

from flows.settings import Settings
from flows.web import Completions, Endpoint
from flows.web.completions import PATIENT
from flows.web.errors import WebError
from flows.web.limits import Limits
from parsers.claims.second_reader.prompt import PROMPT, SCHEMA, SYSTEM
from parsers.claims.second_reader.question import Question

IN_A_ROW = 3  # failures after which a run asks nothing more: an endpoint that is down would cost every document its deadline
RUN_S = 1800.0  # that a run gives to the model; the next run goes on from there


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Why a question has no reply; `was_asked` where somebody was asked at all."""

    reason: str
    detail: str
    was_asked: bool


class Model:
    """The configured model, for the length of a `with`."""

    def __init__(self, settings: Settings, now: Callable[[], datetime], limits: Limits = PATIENT) -> None:
        assert settings.model_url is not None  # noqa: S101 - who makes one has looked
        assert settings.model is not None  # noqa: S101
        self.name, self.prompt = settings.model, PROMPT
        endpoint = Endpoint(settings.model_url, self.name, settings.model_key, f"claimhouse/{version('claimhouse')}")
        self._at_once = limits.connections  # questions under way: whether one is asked at all is decided when its turn comes
        self._completions = Completions(endpoint, now=now, resolve=settings.resolve, limits=limits)
        self._runner = asyncio.Runner()
        self._left_s = RUN_S
        self._until: float | None = None  # of time.monotonic(); null while nobody is asked
        self._failures: list[str] = []  # in a row

    def __enter__(self) -> Self:
        self._runner.run(self._completions.__aenter__())
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        try:
            self._runner.run(self._completions.__aexit__(kind, error, trace))
        finally:
            self._runner.close()

    @property
    def done(self) -> str | None:
        """Why nothing more is asked in this run; null while it is."""
        if len(self._failures) >= IN_A_ROW:
            return f"{len(self._failures)} questions in a row had failed, the last with {self._failures[-1]}"
        left_s = self._left_s if self._until is None else self._until - time.monotonic()
        return "the time that a run gives to the model was over" if left_s <= 0 else None

    def ask(self, asked: Iterable[Question]) -> dict[str, str | Unanswered]:
        """Return what came of each question, by its digest: the reply, or why there is none."""
        self._until = time.monotonic() + self._left_s
        try:
            return self._runner.run(self._all(list(asked)))
        finally:
            self._left_s, self._until = self._until - time.monotonic(), None

    async def _all(self, asked: list[Question]) -> dict[str, str | Unanswered]:
        turns = asyncio.Semaphore(self._at_once)

        async def one(question: Question) -> str | Unanswered:
            async with turns:
                return await self._one(question)

        came = await asyncio.gather(*map(one, asked))
        return {question.sha256: reply for question, reply in zip(asked, came, strict=True)}

    async def _one(self, question: Question) -> str | Unanswered:
        """Ask one question, or do not where that is no use any more."""
        if why := self.done:
            return Unanswered("not_asked", why, was_asked=False)
        try:
            reply = await self._completions.ask(SYSTEM, question.text, SCHEMA)
        except WebError as error:
            self._failures.append(str(error))
            return Unanswered(error.reason or error.outcome, error.detail, was_asked=True)
        self._failures.clear()
        return reply
