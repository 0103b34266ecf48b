"""The warehouse as the flows see it: open it, ask what is missing, add a batch, let go of it.

It takes no lock of its own: whoever writes holds the house's lock around it. Nothing here reads a clock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import astuple
from datetime import datetime
from pathlib import Path
from typing import Any, Self, TypeVar

import duckdb

from parsers.model import Link, Remembered, Rest
from warehouse import connection, loading
from warehouse.batch import Added, Batch, Confirmed, ExchangeRate, KeptPage, ModelReply, SourceFacts
from warehouse.connection import fill
from warehouse.errors import DiskFull, Spoiled, translated
from warehouse.files import HERE
from warehouse.migrate import migrate
from warehouse.soundness import text

T = TypeVar("T")
ASK = {path.stem: path.read_text(encoding="utf-8") for path in (HERE / "ask").glob("*.sql")}


class Warehouse:
    """One open warehouse file; made and migrated where that is needed."""

    def __init__(self, path: Path) -> None:
        self.path = Path(path)
        self._spoiled: BaseException | None = None
        self._connection = connection.write(self.path)
        try:
            with translated(self.path):
                migrate(self._connection, self.path)
                self._connection.execute(loading.STAGING)
        except BaseException:
            self._connection.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def add(self, batch: Batch) -> Added:
        """Load a batch in one transaction; the same batch again changes nothing."""
        return self._in_transaction(lambda at: loading.load(at, batch))

    def relate(self) -> int | None:
        """Find which claims tell of the same act; return the number of acts, null where nothing changed since the last time."""
        from warehouse.events import relate  # noqa: PLC0415 - the readers of claims, a tenth of a second that no query needs

        return self._in_transaction(relate)

    def register(self, sources: Iterable[SourceFacts]) -> None:
        """Make the registry of sources what it is today; a source that is no longer there keeps its row, switched off."""
        rows = [(*astuple(source)[:8], list(source.hosts), source.expect_links, source.is_on, source.off_because) for source in sources]

        def write(at: duckdb.DuckDBPyConnection) -> None:
            at.execute("create or replace temp table registered as from core.sources limit 0")
            fill(at, "registered", rows)
            at.execute(ASK["register"])

        self._in_transaction(write)

    def add_rates(self, rates: Iterable[ExchangeRate]) -> int:
        """Keep reference rates, in place of those of the same currency and day; return how many are new or changed."""
        rows = [astuple(rate) for rate in rates]

        def write(at: duckdb.DuckDBPyConnection) -> int:
            at.execute("create or replace temp table given as from core.exchange_rates limit 0")
            fill(at, "given", rows)
            at.execute(ASK["rates"])
            return loading.count(at, "given")

        return self._in_transaction(write)

    def missing(self, now: datetime, *, sources: Sequence[str] = ()) -> tuple[Link, ...]:
        """Return the links that sources named and that are worth a visit now: never visited, due again, or changed since."""
        rows = self._rows("missing", now=now, sources=list(sources))
        return tuple(Link(*row) for row in rows)

    def due(self, links: Iterable[Link], now: datetime) -> tuple[Link, ...]:
        """Return those of these links that are worth a visit now, in their order."""
        asked = list(links)
        self._ask_about((link.url, link.kind, link.source, link.updated, at) for at, link in enumerate(asked))
        return tuple(asked[at] for (at,) in self._rows("due", now=now))

    def remembered(self, urls: Iterable[str], *, kept: bool = True) -> dict[str, Remembered]:
        """Return what is known of these URLs from earlier visits; nothing for a URL never visited.

        Only visits whose bytes were kept count, or a condition that holds would leave us without them; with `kept=False` all do.
        """
        self._ask_about((url, "page", None, None, at) for at, url in enumerate(dict.fromkeys(urls)))
        return {url: Remembered(*known) for url, *known in self._rows("remembered", kept=kept)}

    def confirmed(self, urls: Iterable[str]) -> dict[str, Confirmed]:
        """Return what "not modified" would speak of at these URLs; nothing for one that never brought a body."""
        self._ask_about((url, "page", None, None, at) for at, url in enumerate(dict.fromkeys(urls)))
        return {url: Confirmed(*known) for url, *known in self._rows("confirmed")}

    def kept(self, urls: Iterable[str]) -> dict[tuple[str, str], str]:
        """Return the addresses of the page versions that are kept of these URLs, by URL and digest."""
        self._ask_about((url, "page", None, None, at) for at, url in enumerate(dict.fromkeys(urls)))
        return {(url, sha256): archive for url, sha256, archive in self._rows("kept")}

    def rests(self, now: datetime) -> dict[str, Rest]:
        """Return the authorities that are to be left alone still, until when and why."""
        return {where: Rest(*rest) for where, *rest in self._rows("rests", now=now)}

    def pages(self, *, quarantined: bool = False, owed: tuple[str, str] | None = None, sources: Sequence[str] = ()) -> Iterator[KeptPage]:
        """Yield the page versions on the shelf, oldest first, or those in quarantine alone.

        With `owed`, a model and its prompt: those whose current text it failed on, not yet too often.
        """
        model, prompt = owed or (None, None)
        rows = self._rows("pages", quarantined=quarantined, model=model, prompt=prompt, sources=list(sources))
        return (KeptPage(*row) for row in rows)

    def replies(self, questions: Iterable[str], prompt: str, model: str) -> dict[str, str]:
        """Return what a model replied to these questions, by their digests; nothing for one that it was not asked."""
        return dict(self._rows("replies", questions=list(questions), prompt=prompt, model=model))

    def keep_replies(self, replies: Iterable[ModelReply], now: datetime) -> None:
        """Keep what a model replied to questions that nobody had asked it."""
        rows = [(reply.question_sha256, reply.prompt, reply.model, text(reply.reply), now) for reply in replies]
        self._in_transaction(lambda at: fill(at, "ops.model_replies", rows))

    def archives(self) -> frozenset[str]:
        """Return the names of the WARC files that pages on the shelf lie in."""
        return frozenset(name for (name,) in self._rows("archives"))

    def _ask_about(self, rows: Iterable[tuple[Any, ...]]) -> None:
        """Put the URLs of a question where its SQL finds them."""
        with self._usable() as at:
            at.execute("delete from asked")
            fill(at, "asked", list(rows))

    def _rows(self, question: str, **parameters: object) -> list[tuple[Any, ...]]:
        """Return the answer to one of the questions in ask/."""
        with self._usable() as at:
            return at.execute(ASK[question], parameters).fetchall()

    def _in_transaction(self, work: Callable[[duckdb.DuckDBPyConnection], T]) -> T:
        """Do some work in one transaction: all of it, or nothing."""
        with self._usable() as at:
            at.execute("begin")
            try:
                done = work(at)
                at.execute("commit")
            except duckdb.FatalException:
                raise  # the database has closed itself: there is nothing to roll back
            except BaseException:
                with suppress(duckdb.TransactionException):  # a commit that failed has rolled back already
                    at.execute("rollback")
                raise
            return done

    @contextmanager
    def _usable(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """Lend the connection; after a fatal error there is none any more, and whoever asks is told why."""
        if self._spoiled:
            raise Spoiled(self.path, self._spoiled)
        try:
            with translated(self.path):
                yield self._connection
        except (DiskFull, Spoiled) as error:
            self._spoiled = error.__cause__ or error
            raise
