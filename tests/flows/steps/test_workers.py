import os
import pickle
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flows.steps.look import look
from flows.steps.workers import FRAME, Killed, Over, Workers
from parsers.model import Layout, Link, Page, Unreadable

URL = "https://ministry.example/feed"


def test_a_worker_returns_what_the_function_returns():
    with Workers(1) as workers:
        assert [workers.run(max, 1, 2), workers.run(len, "three")] == [2, 5]


def test_questions_one_after_the_other_go_to_one_worker():
    with Workers(2) as workers:
        assert workers.run(os.getpid) == workers.run(os.getpid)


def test_reading_pages_imports_neither_the_network_nor_the_warehouse():
    with Workers(1) as workers:
        workers.run(look, Page(URL, URL, "feed", b"<rss><channel></channel></rss>", datetime(2026, 3, 14, tzinfo=UTC)), Layout(), Link(URL))

        assert workers.run(eval, "{'httpx', 'duckdb', 'prefect'} & set(__import__('sys').modules)") == set()


def test_a_worker_raises_what_the_function_raises():
    with Workers(1) as workers, pytest.raises(ZeroDivisionError):
        workers.run(divmod, 1, 0)


def test_an_unreadable_page_crosses_the_border_with_its_reason():
    with Workers(1) as workers:
        error = workers.run(Unreadable, "soft_404", "says that nothing is here")

    assert (error.reason, error.detail) == ("soft_404", "says that nothing is here")


def test_an_error_that_cannot_cross_the_border_is_told_by_its_type_and_words():
    code = "class Odd(Exception):\n    pass\nraise Odd('no page of ours')"

    with Workers(1) as workers:
        with pytest.raises(RuntimeError, match="Odd: no page of ours"):
            workers.run(exec, code)

        assert workers.run(max, 1, 2) == 2


def test_nobody_waits_for_a_reader_once_the_run_is_over():
    began, waiting = time.monotonic(), ThreadPoolExecutor()
    with Workers(1) as workers:
        pid = workers.run(os.getpid)
        answers = [waiting.submit(workers.run, time.sleep, 60) for _ in range(3)]
        while not any(answer.running() for answer in answers):
            os.sched_yield()

    assert [type(answer.exception()) for answer in answers] == [Over] * 3
    assert time.monotonic() - began < 30
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_worker_that_cannot_be_started_costs_no_place(monkeypatch: pytest.MonkeyPatch):
    with Workers(1) as workers:
        with monkeypatch.context() as patch:
            patch.setattr(sys, "executable", "/nowhere/python")
            with pytest.raises(FileNotFoundError):
                workers.run(max, 1, 2)

        assert workers.run(max, 1, 2) == 2


def test_a_worker_imports_nothing_of_the_folder_that_it_is_started_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    (tmp_path / "parsers.py").write_text("raise SystemExit('not ours')")
    monkeypatch.chdir(tmp_path)

    with Workers(1) as workers:
        assert workers.run(Unreadable, "soft_404", "nothing here").reason == "soft_404"


def test_a_function_that_hangs_is_killed_and_the_next_one_runs():
    with Workers(1, deadline_s=1) as workers:
        with pytest.raises(Killed, match="not done after 1 s"):
            workers.run(time.sleep, 60)

        assert workers.run(max, 1, 2) == 2


def test_a_worker_that_dies_is_told_and_replaced():
    with Workers(1) as workers:
        with pytest.raises(Killed, match="ended with status 7"):
            workers.run(os._exit, 7)

        assert workers.run(max, 1, 2) == 2


def test_a_function_that_wants_too_much_memory_fails_alone():
    with Workers(1) as workers:
        with pytest.raises(MemoryError):
            workers.run(bytes, 4 << 30)

        assert workers.run(max, 1, 2) == 2


def test_workers_end_with_their_block():
    with Workers(1) as workers:
        pid = workers.run(os.getpid)

    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_worker_whose_parent_is_gone_ends_without_a_word():
    question = pickle.dumps((len, (b"page",)))
    read, write = os.pipe()
    os.close(read)

    asked = FRAME.pack(len(question)) + question
    done = subprocess.run([sys.executable, "-m", "flows.steps.workers"], input=asked, stdout=write, stderr=subprocess.PIPE, check=False)

    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")
