"""May we ask for this address? robots.txt is read before the first page of an authority (RFC 9309), and obeyed."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

import httpx

from flows.web.asking import Asker, Budget
from flows.web.bounded import Answer
from flows.web.coding import ACCEPTED
from flows.web.errors import Fault, Later, Refused, Unusable, WebError
from flows.web.limits import Identity, Limits
from flows.web.pace import Pace, authority
from flows.web.redirects import FOLLOWED, Way
from parsers.formats.robots import Robots

HOPS = 5  # "at least five consecutive redirects, even across authorities" (2.3.1.2)
KEPT = 2000  # authorities whose rules stay in memory


@dataclass(frozen=True, slots=True)
class Known:
    """What was learnt of an authority's robots.txt, and until when that holds (of time.monotonic())."""

    rules: Robots | WebError
    until_s: float


class RobotsGate:
    """Lets through what robots.txt allows us; asks each authority once, also when many pages of it are wanted at once."""

    def __init__(self, asker: Asker, pace: Pace, identity: Identity, limits: Limits) -> None:
        self._asker, self._pace, self._identity, self._limits = asker, pace, identity, limits
        self._known: dict[str, Known] = {}
        self._asking: dict[str, asyncio.Lock] = {}

    async def check(self, url: httpx.URL) -> None:
        """Return where a URL may be asked for; raise Refused, Later or what kept robots.txt from us where not."""
        if url.path == "/robots.txt":
            return  # always allowed (2.2.2)
        rules = await self._rules(url)
        if isinstance(rules, WebError):
            raise rules.with_traceback(None)
        if not rules.allows(str(url), self._identity.product):
            path = url.raw_path.decode("ascii")[:200]
            raise Refused("robots", f"robots.txt of {authority(url)} keeps {self._identity.product} from {path}")

    async def _rules(self, url: httpx.URL) -> Robots | WebError:
        origin = f"{url.scheme}://{authority(url)}"
        async with self._asking.setdefault(origin, asyncio.Lock()):
            known = self._known.pop(origin, None)
            if known is None or known.until_s <= time.monotonic():
                rules = await self._learn(httpx.URL(f"{origin}/robots.txt"))
                ttl_s = self._limits.robots_rest_s if isinstance(rules, WebError) else self._limits.robots_ttl_s
                known = Known(rules, time.monotonic() + ttl_s)
            self._known[origin] = known  # the last one used is the last one dropped
            if len(self._known) > KEPT:
                dropped = next(iter(self._known))
                del self._known[dropped]
                if (lock := self._asking.get(dropped)) and not lock.locked():
                    del self._asking[dropped]
            return known.rules

    async def _learn(self, url: httpx.URL) -> Robots | WebError:
        """Ask for robots.txt; return its rules, or the error that stands for "complete disallow" (2.3.1.4).

        The cause of a failure is kept: a host that does not exist, or whose certificate is not valid, is that and no case of robots.txt.
        """
        where = authority(url)
        try:
            answer = await self._follow(url)
        except Later as error:
            return Later("robots_unreachable", f"robots.txt: {error.detail}", until=error.until, status=error.status)
        except (Refused, Unusable, Fault) as error:
            if error.reason in {"blocked_address", "blocked_scheme", "tls", "timeout", "connect"}:
                return type(error)(error.reason, f"robots.txt: {error.detail}")
            return self._unreachable(where, error.detail)
        if answer is None or answer.status in range(300, 500):  # but 429, which is Later by now
            return Robots.parse(b"")  # "unavailable" (2.3.1.3): no rules
        if answer.status not in range(200, 300):
            return self._unreachable(where, f"status {answer.status}")
        rules = await asyncio.to_thread(self._understand, answer.body)
        if delay_s := rules.crawl_delay_s(self._identity.product):
            self._pace.keep_delay(where, delay_s)
        return rules

    async def _follow(self, url: httpx.URL) -> Answer | None:
        """Return the answer at the end of the redirections, null where there are too many ("may be treated as unavailable")."""
        budget, way = Budget(self._limits.robots_s), Way(url, most=HOPS)
        while True:
            headers = {"User-Agent": self._identity.user_agent, "Accept": "text/plain,*/*;q=0.1", "Accept-Encoding": ACCEPTED}
            request = httpx.Request("GET", url, headers=headers)
            answer = await self._asker.ask(request, budget, first_bytes=self._limits.robots_bytes)
            if answer.status not in FOLLOWED:
                return answer
            try:
                url = way.follow(url, answer, "")
            except (Unusable, Fault):
                return None

    def _understand(self, body: bytes) -> Robots:
        """Read the rules and make them ready: half a megabyte of them takes 0.2 s, which is why it is done in a thread."""
        rules = Robots.parse(body)
        rules.crawl_delay_s(self._identity.product)
        return rules

    def _unreachable(self, where: str, detail: str) -> Later:
        until = self._pace.leave_alone(where, self._limits.robots_rest_s, "robots_unreachable", f"robots.txt: {detail}")
        return Later("robots_unreachable", f"robots.txt: {detail}", until=until)
