"""Reading in worker processes: a page that hangs or eats memory ends its worker, never the run.

A deadline cannot stop C code in our own process (neither can Prefect's task time-outs), so each reader is a child that is killed
when its time is over. Children are started as a command rather than forked: the parent has threads and event loops, and its main
module is nothing a child should import.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import queue
import resource
import select
import signal
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import IO, Any, Self

MEMORY_BYTES = 3 << 30  # of address space; a 5 MB page takes about 300 MB
DEADLINE_S = 60.0
FRAME = struct.Struct(">Q")


class Killed(Exception):
    """A worker did not come to an end in time or in memory; the message says how it ended."""


class Workers:
    """A few reader processes; `run` may be called from many threads."""

    def __init__(self, count: int = 2, deadline_s: float = DEADLINE_S) -> None:
        self.deadline_s = deadline_s
        self._idle: queue.Queue[subprocess.Popen[bytes] | None] = queue.LifoQueue()  # the last used first: one page starts one worker
        for _ in range(count):
            self._idle.put(None)  # started when first needed

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        while not self._idle.empty():
            if child := self._idle.get_nowait():
                end(child)

    def run(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Call a module's function in a worker; raise what it raised, or Killed."""
        child = self._idle.get()
        try:
            child = child or start()
            ok, value = self._ask(child, pickle.dumps((function, arguments)))
        except BaseException:
            if child:
                end(child)
            self._idle.put(None)  # the next question starts a new one
            raise
        self._idle.put(child)
        if not ok:
            raise value
        return value

    def _ask(self, child: subprocess.Popen[bytes], question: bytes) -> tuple[bool, Any]:
        """Send one question and wait for its answer until the deadline."""
        assert child.stdin is not None  # noqa: S101 - opened as pipes in start()
        assert child.stdout is not None  # noqa: S101
        try:
            child.stdin.write(FRAME.pack(len(question)) + question)
            child.stdin.flush()
            if not select.select([child.stdout], [], [], self.deadline_s)[0]:
                raise Killed(f"not done after {self.deadline_s:.0f} s")
            answer = receive(child.stdout)
        except BrokenPipeError as error:
            raise Killed(f"the reader ended with status {child.wait()}") from error
        if answer is None:
            raise Killed(f"the reader ended with status {child.wait()}")
        ok, value = pickle.loads(answer)  # noqa: S301 - our own child wrote it
        return ok, value


def start() -> subprocess.Popen[bytes]:
    """Start a worker process."""
    command = [sys.executable, "-P", "-m", __name__]  # -P: no module of the folder that we are called in
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 - ourselves


def end(child: subprocess.Popen[bytes]) -> None:
    """End a worker, whatever it is doing."""
    child.kill()
    child.wait()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            with contextlib.suppress(BrokenPipeError):
                pipe.close()


def receive(stream: IO[bytes]) -> bytes | None:
    """Read one frame; null at the end of the stream."""
    head = stream.read(FRAME.size)
    if len(head) < FRAME.size:
        return None
    size: int = FRAME.unpack(head)[0]
    body = stream.read(size)
    return body if len(body) == size else None


def questions(stream: IO[bytes]) -> Iterator[bytes]:
    """Yield what the parent asks until it closes the pipe."""
    while (question := receive(stream)) is not None:
        yield question


def main() -> None:
    """Answer questions on standard input until it closes: the life of a worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's business; it ends its workers
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    answers, sys.stdout = sys.stdout.buffer, sys.stderr  # a reader that prints must not garble the answers
    for question in questions(sys.stdin.buffer):
        try:
            function, arguments = pickle.loads(question)  # noqa: S301 - our own parent wrote it
            answer = pickle.dumps((True, function(*arguments)))
        except Exception as error:  # noqa: BLE001 - whatever a reader raises is the parent's to judge
            answer = pickle.dumps((False, error))
        try:
            answers.write(FRAME.pack(len(answer)) + answer)
            answers.flush()
        except BrokenPipeError:  # the parent is gone; what is left of the answer goes nowhere
            os.dup2(os.open(os.devnull, os.O_WRONLY), answers.fileno())
            return


if __name__ == "__main__":
    main()
