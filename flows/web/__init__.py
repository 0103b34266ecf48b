"""The polite client: guard, robots, pace, retry, validators, archive (WARC).

    async with Web(identity, now=now) as web:
        visit = await web.visit(link, remembered)

docs/fetching.md says what it promises.
"""

from flows.web.client import Web
from flows.web.limits import Identity, Limits

__all__ = ["Identity", "Limits", "Web"]
