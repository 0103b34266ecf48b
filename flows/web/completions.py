"""The optional model: one question to an OpenAI-compatible endpoint, one reply.

    POST {base}/chat/completions ──► again? (429, 5xx, Retry-After) ──► body, bounded ──► the words of the first choice

What can go wrong is a WebError, as everywhere on the web: whether the same question may be answered later is its type. The key goes to
the named address alone: no redirection is followed, and whatever comes back has it taken out before anybody sees it.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Any, Self

import httpx

from flows import MIB
from flows.web.asking import Asker, Budget
from flows.web.backend import Backend
from flows.web.bounded import Answer
from flows.web.coding import ACCEPTED
from flows.web.errors import Unusable
from flows.web.guard import Named
from flows.web.limits import Limits
from flows.web.pace import Pace, authority
from flows.web.pools import Pools
from flows.web.verdict import meaning

# a model on the operator's own machine may think for minutes, and says nothing meanwhile
PATIENT = Limits(
    read_s=300, attempt_s=300, visit_s=600, wire_bytes=2 * MIB, body_bytes=2 * MIB, large_bodies=8,
    tries=3, backoff_s=1, backoff_429_s=2, patience_s=30, interval_s=0, connections=4,
)  # fmt: skip
SEED = 20_260_101  # any number: with temperature 0 it asks for the same reply to the same question
SECRET = "[key]"  # noqa: S105 - what stands in its place
A_SECRET = 16  # characters; local servers take any word for a key, "ollama" say, and such a word may stand in a page
SHOWN = 200  # characters of what a server says of an error


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a model is asked, which one, and with which key; the key is never shown."""

    base: str
    model: str
    key: str | None
    client: str  # our name and version

    def __repr__(self) -> str:
        return f"Endpoint({self.base!r}, {self.model!r})"


class Completions:
    """Asks one model. An async context manager; questions may be asked side by side, four are under way at a time."""

    def __init__(
        self,
        endpoint: Endpoint,
        *,
        now: Callable[[], datetime],
        resolve: Mapping[str, tuple[str, int]] | None = None,
        limits: Limits = PATIENT,
    ) -> None:
        self._endpoint, self._limits = endpoint, limits
        self._pace = Pace(limits, {}, now)
        self._pools = Pools(Backend(Named((), resolve or {})), limits)
        self._asker = Asker(self._pools, self._pace, limits, now)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self._pools.aclose()

    async def ask(self, system: str, user: str, schema: Mapping[str, Any]) -> str:
        """Return the reply to one question; raise WebError where none comes."""
        request = self._request(system, user, schema)
        self._pace.refuse_rest(authority(request.url))
        answer = await self._asker.ask(request, Budget(self._limits.visit_s))
        if answer.status != 200:
            error = meaning(answer.status)
            error.detail = f"{error.detail}{self._said(answer)}"
            raise error
        return self._reply(answer)

    def _request(self, system: str, user: str, schema: Mapping[str, Any]) -> httpx.Request:
        body = {
            "model": self._endpoint.model,
            "messages": [{"role": "system", "content": system}, {"role": "user", "content": user}],
            "response_format": {"type": "json_schema", "json_schema": {"name": "claims", "strict": True, "schema": schema}},
            "temperature": 0,
            "seed": SEED,
            "stream": False,
        }
        fields = {"User-Agent": self._endpoint.client, "Accept": "application/json", "Accept-Encoding": ACCEPTED}
        if self._endpoint.key:
            fields["Authorization"] = f"Bearer {self._endpoint.key}"
        fields["Content-Type"] = "application/json"
        url = f"{self._endpoint.base.rstrip('/')}/chat/completions"
        return httpx.Request("POST", url, headers=fields, content=json.dumps(body).encode())

    def _reply(self, answer: Answer) -> str:
        """Return the words of the first choice; raise Unusable where the answer is no chat completion, or has no words."""
        try:
            content = json.loads(answer.body)["choices"][0]["message"]["content"]
        except (ValueError, RecursionError, LookupError, TypeError) as error:
            raise Unusable("malformed", f"no chat completion came ({type(error).__name__})", status=answer.status) from error
        if not isinstance(content, str):
            raise Unusable("no_content", "the model declined to reply", status=answer.status)
        key = self._endpoint.key
        return content.replace(key, SECRET) if key and len(key) >= A_SECRET else content

    def _said(self, answer: Answer) -> str:
        """Return what a server says of an error, for people; nothing of a refused key, which servers like to repeat."""
        if answer.status in {401, 403}:
            return ""
        said = answer.body.decode("utf-8", "replace")
        with contextlib.suppress(ValueError, RecursionError, LookupError, TypeError):
            said = str(json.loads(said)["error"]["message"])
        words = " ".join(said.split())
        words = words.replace(self._endpoint.key, SECRET) if self._endpoint.key else words
        return f": {words[:SHOWN]}" if words else ""
