"""Where a release ends: the marks that press offices set, and the file numbers behind them."""

from __future__ import annotations

import re

from parsers.formats.blocks import Block

MARK = re.compile(r"\W{0,3}(?:\*\s?\*\s?\*[*\s]*|#\s?#\s?#[#\s]*|-\s?30\s?-|[-–—]?\s?(?:ends?|ende|fin|끝)\s?[-–—]?)\W{0,3}", re.IGNORECASE)
WITHIN = 8  # lines behind a mark: more is another part of the story
SHORT = 40  # characters: a file number, initials, a contact's name


def without_ending(chosen: list[Block]) -> list[Block]:
    """Return the lines without the mark that ends a release and the short lines behind it; notes in sentences stay."""
    for number in range(max(1, len(chosen) - WITHIN), len(chosen)):
        block = chosen[number]
        if block.kind != "heading" and MARK.fullmatch(block.text):
            notes = [after for after in chosen[number + 1 :] if len(after.text) > SHORT]
            return chosen[:number] + (chosen[number + 1 :] if notes else [])
    return chosen
