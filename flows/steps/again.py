"""Read kept pages again: nothing is fetched; what is read otherwise now says that our reading changed."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from flows.steps.consult import consulted
from flows.steps.handed import as_visit
from flows.steps.house import House
from flows.web import archive
from parsers.model import Link, Visit
from warehouse import Added, Batch, Kept, KeptPage

logger = logging.getLogger(__name__)


def read_again(house: House, pages: Sequence[KeptPage], number: int) -> tuple[list[Kept], Added]:
    """Read a batch of kept pages again and load what is read otherwise now; of sources that are not registered they stay as read."""
    known = {None, *(source.id for source in house.sources)}
    if strangers := sorted({page.source for page in pages if page.source and page.source not in known}):
        logger.warning(
            "pages of %s stay as they were read: no source file in %s; bring it back, or set CLAIMHOUSE_SOURCES to its folder",
            ", ".join(strangers),
            house.settings.sources,
        )
    found = [(page, visited) for page in pages if page.source in known and (visited := fetched_before(house, page))]
    read = house.gatherer.read(visited for _, visited in found)
    kept = consulted(house, [replace(entry, archive=page.archive) for (page, _), entry in zip(found, read, strict=True)])
    with house.warehouse() as store:
        added = store.add(Batch(f"{house.run_id}/reread-{number}", house.run_id, house.now(), tuple(kept), reread=True))
    return kept, added


def fetched_before(house: House, kept: KeptPage) -> tuple[Visit, Link] | None:
    """Return a kept page as its visit; null, and said aloud, where its bytes are no longer there."""
    try:
        page = archive.read(house.settings.archive, kept.archive)
    except archive.ArchiveError as error:
        logger.error("%s cannot be read again: %s", kept.url, error)  # noqa: TRY400 - the message says it all
        return None
    link = Link(url=kept.url, kind=kept.kind, source=kept.source, title=kept.title, published=kept.published)
    return as_visit(page, link), link
