"""What is wrong with the files that the reader of claims is given."""

from __future__ import annotations

from pathlib import Path


class BadRule(Exception):
    """A rule file that cannot be used: `file`, `line` (null where the whole file is meant) and the reason."""

    def __init__(self, file: Path, line: int | None, reason: str) -> None:
        super().__init__(file, line, reason)  # all as arguments, so that it crosses a process boundary whole
        self.file, self.line, self.reason = file, line, reason

    def __str__(self) -> str:
        return f"{self.file}{f':{self.line}' if self.line else ''}: {self.reason}"
