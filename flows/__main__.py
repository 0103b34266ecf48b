"""The claimhouse program: loading the command line takes a second, and whoever breaks it off meanwhile gets a sentence too."""

from __future__ import annotations

import sys


def main() -> int:
    """Load the command line and run one command; return its exit code."""
    try:
        from flows import cli  # noqa: PLC0415 - what takes the second

        return cli.main()
    except KeyboardInterrupt:  # before a command ran: cli says of those what becomes of their work
        print("claimhouse: interrupted; nothing was begun", file=sys.stderr)  # noqa: T201 - terminal.py is part of what was not loaded
        return 130


if __name__ == "__main__":
    sys.exit(main())
