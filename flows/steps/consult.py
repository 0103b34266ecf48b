"""Ask the optional model what it reads in the documents that the rules have read; what goes wrong with it costs no document anything.

Without a model in the settings nobody is asked.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from flows.steps.house import House
from warehouse import Kept

logger = logging.getLogger(__name__)

ON_TOPIC = 0.2  # relevance; what the rules are all but sure is about something else is not asked about
TOGETHER = 8  # documents whose questions are under way together, and whose replies are then kept


def consulted(house: House, kept: Sequence[Kept]) -> list[Kept]:
    """Return what was kept, each document on topic with what the model reads in it, or with why it does not; as it is without a model."""
    done = list(kept)
    if house.model is None:
        return done
    from flows.steps.second_readings import second_readings  # noqa: PLC0415 - as in house.second_reader

    on_topic = [place for place, entry in enumerate(done) if entry.document and entry.reading and entry.reading.relevance >= ON_TOPIC]
    for start in range(0, len(on_topic), TOGETHER):
        places = on_topic[start : start + TOGETHER]
        documents = [document for place in places if (document := done[place].document)]
        logger.info("asking %s about %d of %d documents", house.model.name, start + len(places), len(on_topic))
        for place, came in zip(places, second_readings(house, house.model, documents), strict=True):
            done[place] = replace(done[place], consulted=came)
    return done
