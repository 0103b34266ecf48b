"""Checks pass, then what analysts open is replaced in one step."""

from __future__ import annotations

import logging
from datetime import datetime

from flows.settings import Settings
from warehouse import Published
from warehouse import publish as publish_file

logger = logging.getLogger(__name__)


def publish(settings: Settings, *, now: datetime) -> Published:
    """Check the working file and put a copy of it where analysts read; raise ChecksFailed, leaving the old one in place."""
    logger.info("publishing")
    return publish_file(settings.warehouse, settings.published, now=now)
