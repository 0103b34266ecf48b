"""Lists of words beside the modules that read with them: each is alternatives, as part of a pattern."""

from __future__ import annotations

import tomllib
from pathlib import Path

HERE = Path(__file__).parent


class WordLists:
    """The lists of one file, `NAME.toml`."""

    def __init__(self, name: str) -> None:
        self._lists: dict[str, list[str]] = tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))

    def any_of(self, *names: str) -> str:
        """Return what matches any entry of some lists, without brackets around it."""
        return "|".join(entry for name in names for entry in self._lists[name])
