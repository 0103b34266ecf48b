"""claimhouse: AI-policy news in, claims you can query out.

Exit codes: 0 done · 1 what you asked for could not be had, or something is not healthy · 2 wrong usage, settings, source or rule file,
a standard output that is closed · 3 the warehouse cannot be used now (another writer, a newer file, a full or read-only disk, too little
memory) · 130 interrupted.
What goes wrong is a sentence on standard error, with --json too: standard output holds answers and nothing else.
"""

from __future__ import annotations

import argparse
import errno
import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from importlib.metadata import version

from flows import streams
from flows.settings import is_unicode
from flows.streams import OUT
from flows.terminal import complain, told

INTERRUPTED = 130  # the exit code
# modules of flows.commands
COMMANDS = ("ingest", "fetch", "reread", "rates", "publish", "sql", "show", "explain", "report", "doctor", "sources")


def parser(names: Sequence[str] = COMMANDS) -> argparse.ArgumentParser:
    """Return the command line's grammar: that of these commands, since loading them all takes most of a second."""
    top = argparse.ArgumentParser(
        prog="claimhouse",
        description=__doc__.split("\n")[0].removeprefix("claimhouse: "),
        epilog=" ".join(__doc__.split("\n")[2:]),
    )
    top.add_argument("--version", action="version", version=f"claimhouse {version('claimhouse')}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in names:
        import_module(f"flows.commands.{name}").add(commands)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; what can go wrong is said in a sentence, never as a traceback."""
    if OUT in streams.fill_closed():
        complain("standard output is closed: give it somewhere to go, if only /dev/null")
        return 2
    asked = sys.argv[1:] if arguments is None else arguments
    named = [name for name in asked[:1] if name in COMMANDS]
    grammar = parser(named or COMMANDS)
    args = grammar.parse_args(asked)
    if no_text := [value for value in texts(args) if not is_unicode(value)]:
        grammar.error(f"{no_text[0]!r} is no text in UTF-8")
    code = outcome(args)
    streams.end()
    return code


def outcome(args: argparse.Namespace) -> int:
    """Return the exit code of a command that was run, after saying what went wrong with it."""
    try:
        code = int(args.run(args))
        sys.stdout.flush()  # what does not fit anywhere is to be said while there is somebody to say it
    except BrokenPipeError:  # the reader of our output has had enough, as `head` has
        streams.give_up(OUT)
        return 0
    except KeyboardInterrupt as error:  # said at once: loading anything more could be broken off as well
        complain(told(error))
        return INTERRUPTED
    except Exception as error:
        from flows.exit_codes import exit_code  # noqa: PLC0415 - it loads the errors of the whole house

        if (failed := exit_code(error)) is None:
            raise
        complain(told(error))
        if isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EROFS}:
            streams.give_up(OUT)
            return 3
        return failed
    return code


def texts(args: argparse.Namespace) -> Iterator[str]:
    """Yield the texts among the arguments; a path may have any name."""
    for value in vars(args).values():
        yield from (each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str))
