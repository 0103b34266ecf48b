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
import threading
from collections.abc import Callable, Iterator
from typing import IO, Any, Self

MEMORY_BYTES = 3 << 30  # of address space; a 5 MB page takes about 300 MB
DEADLINE_S = 60.0
READERS = min(8, max(2, os.cpu_count() or 2))  # one a processor; more would be memory for pages that wait for the network
FRAME = struct.Struct(">Q")


class Killed(Exception):
    """A worker did not come to an end in time or in memory; the message says how it ended."""


class Over(BaseException):
    """The run is over, as after Ctrl-C: nobody is to write down that a page could not be read."""


class Workers:
    """A few reader processes; `run` may be called from many threads."""

    def __init__(self, count: int = READERS, deadline_s: float = DEADLINE_S) -> None:
        self.deadline_s = deadline_s
        self._over = False
        self._children: set[subprocess.Popen[bytes]] = set()
        self._beginning = threading.Lock()  # of a child, which none does once all is over
        self._idle: queue.Queue[subprocess.Popen[bytes] | None] = queue.LifoQueue()  # the last used first: one page starts one worker
        for _ in range(count):
            self._idle.put(None)  # started when first needed

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """End all readers; whoever still waits for one of them, as when a run is broken off, gets Over at once."""
        with self._beginning:
            self._over = True
        for child in tuple(self._children):
            child.kill()
        while not self._idle.empty():
            if idle := self._idle.get_nowait():
                end(idle)

    def run(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Call a module's function in a worker; raise what it raised, or Killed, or Over."""
        child = self._idle.get()
        try:
            child = child or self._begin()
            ok, value = self._ask(child, pickle.dumps((function, arguments)))
        except Killed as error:
            self._replace(child)
            if self._over:
                raise Over from error
            raise
        except BaseException:
            self._replace(child)
            raise
        self._idle.put(child)
        if not ok:
            raise value
        return value

    def _replace(self, child: subprocess.Popen[bytes] | None) -> None:
        """End a reader, if there is one; the next question starts another."""
        if child:
            end(child)
            self._children.discard(child)
        self._idle.put(None)

    def _begin(self) -> subprocess.Popen[bytes]:
        """Start a reader, as long as there is a run for it."""
        with self._beginning:
            if self._over:
                raise Over
            child = start()
            self._children.add(child)
        return child

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


def failed(error: Exception) -> bytes:
    """Return an error as an answer: itself, or its type and words where it cannot be sent as it is."""
    try:
        answer = pickle.dumps((False, error))
        pickle.loads(answer)  # noqa: S301 - just made here: many errors can be written and not read
    except Exception:  # noqa: BLE001 - an error's own code may raise whatever it likes
        return pickle.dumps((False, RuntimeError(f"{type(error).__name__}: {error}")))
    return answer


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
            answer = failed(error)
        try:
            answers.write(FRAME.pack(len(answer)) + answer)
            answers.flush()
        except BrokenPipeError:  # the parent is gone; what is left of the answer goes nowhere
            os.dup2(os.open(os.devnull, os.O_WRONLY), answers.fileno())
            return


if __name__ == "__main__":
    main()
