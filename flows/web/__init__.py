"""The polite client: guard, robots, pace, retry, validators, archive (WARC).

    async with Web(identity, now=now) as web:
        visit = await web.visit(link, remembered)

docs/fetching.md says what it promises. `Completions` asks the optional model over connections of the same make (docs/model.md).
"""

from flows.web.client import Web
from flows.web.completions import Completions, Endpoint
from flows.web.limits import Identity, Limits

__all__ = ["Completions", "Endpoint", "Identity", "Limits", "Web"]
