"""Lists of words beside the modules that read with them: each is alternatives, as part of a pattern."""

from __future__ import annotations

import tomllib
from pathlib import Path


class WordLists:
    """The lists of one file beside a module, called as the module is unless another `name` is given."""

    def __init__(self, module: str, name: str | None = None) -> None:
        path = Path(module).with_name(f"{name or Path(module).stem}.toml")
        self._lists: dict[str, list[str]] = tomllib.loads(path.read_text(encoding="utf-8"))

    def any_of(self, *names: str) -> str:
        """Return what matches any entry of some lists, without brackets around it."""
        return "|".join(entry for name in names for entry in self._lists[name])
