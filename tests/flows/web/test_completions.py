"""One question to a model over real HTTP, and what can come of it."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from flows.web import Completions, Endpoint
from flows.web.completions import PATIENT
from flows.web.errors import Fault, Later, Unusable, WebError
from tests.flows.model_server import Asked, ModelServer, Response, saying, serving

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
KEY = "sk-0123456789abcdefghij"
HURRIED = replace(PATIENT, connect_s=1, read_s=0.6, attempt_s=0.8, visit_s=3, backoff_s=0.01, backoff_429_s=0.01, patience_s=0.5)
SCHEMA = {"type": "object"}


def ask(url: str, **options: Any) -> str:
    endpoint = Endpoint(url, "tiny", options.pop("key", KEY), "claimhouse/0")

    async def asking() -> str:
        async with Completions(endpoint, now=lambda: NOON, limits=options.pop("limits", HURRIED)) as model:
            return await model.ask("Read.", "----- page -----", SCHEMA)

    return asyncio.run(asking())


def refusal(answer: Callable[[Asked], Response] | Response) -> tuple[WebError, ModelServer]:
    with serving(answer if callable(answer) else lambda _: answer) as model, pytest.raises(WebError) as raised:
        ask(model.url)
    return raised.value, model


def test_a_question_is_asked_as_the_interface_wants_it_and_the_reply_comes_back():
    with serving(lambda _: saying("[]")) as model:
        reply = ask(f"{model.url}/")

    (asked,) = model.asked
    assert reply == "[]"
    assert (asked.path, asked.headers["authorization"], asked.headers["user-agent"]) == (
        "/v1/chat/completions",
        f"Bearer {KEY}",
        "claimhouse/0",
    )
    assert asked.body == {
        "model": "tiny",
        "messages": [{"role": "system", "content": "Read."}, {"role": "user", "content": "----- page -----"}],
        "response_format": {"type": "json_schema", "json_schema": {"name": "claims", "strict": True, "schema": SCHEMA}},
        "temperature": 0,
        "seed": asked.body["seed"],
        "stream": False,
    }


def test_without_a_key_none_is_sent():
    with serving(lambda _: saying("[]")) as model:
        ask(model.url, key=None)

    assert "authorization" not in model.asked[0].headers


@pytest.mark.parametrize("status", [429, 500, 503])
def test_what_passes_is_asked_again(status: int):
    answers = [Response(b"busy", status, (("Retry-After", "0"),)), saying("[]")]
    with serving(lambda _: answers.pop(0)) as model:
        assert ask(model.url) == "[]"

    assert len(model.asked) == 2


def test_a_server_that_says_how_long_to_wait_is_not_asked_before():
    error, model = refusal(Response(b"busy", 429, (("Retry-After", "60"),)))

    assert isinstance(error, Later)
    assert (error.reason, (error.until - NOON).total_seconds(), len(model.asked)) == ("rate_limited", 60, 1)


@pytest.mark.parametrize(
    ("response", "reason", "detail", "times"),
    [
        pytest.param(Response(b"oops", 500), "server_error", "status 500: oops", 3, id="500 for good"),
        pytest.param(
            Response(b'{"error": {"message": "no model tiny"}}', 404), "not_found", "status 404: no model tiny", 1, id="no such model"
        ),
        pytest.param(Response(b'{"error": {"message": "wrong key"}}', 401), "auth", "status 401", 1, id="a wrong key"),
        pytest.param(Response(b"", 302, (("Location", "http://127.0.0.1:1/"),)), "client_error", "status 302", 1, id="a redirection"),
        pytest.param(Response(b"<html>hello"), "malformed", "no chat completion came (JSONDecodeError)", 1, id="no JSON"),
        pytest.param(Response(b'{"choices": []}'), "malformed", "no chat completion came (IndexError)", 1, id="no choice"),
        pytest.param(Response(b"[" * 100_000), "malformed", "no chat completion came (RecursionError)", 1, id="deep"),
        pytest.param(saying(None), "no_content", "the model declined to reply", 1, id="no words"),
        pytest.param(saying("x" * 3_000_000), "too_large", "Content-Length: ", 1, id="too much"),
        pytest.param(saying("[]", wait_s=1.5), "timeout", "", 1, id="too slow"),
        pytest.param(saying("[]" * 50, drip_s=0.05), "timeout", "", 1, id="drop by drop"),
    ],
)
def test_what_goes_wrong_is_said_by_its_reason(response: Response, reason: str, detail: str, times: int):
    error, model = refusal(response)

    assert isinstance(error, Unusable)
    assert (error.reason, error.detail.startswith(detail), len(model.asked)) == (reason, True, times)


def test_nobody_there_is_a_fault_of_the_wire():
    with pytest.raises(Fault) as raised:
        ask("http://127.0.0.1:9/v1")

    assert raised.value.reason == "connect"


def test_no_key_is_ever_shown():
    def echo(asked: Asked) -> Response:
        return Response(json.dumps({"error": {"message": f"you sent {asked.headers['authorization']}"}}).encode(), 400)

    error, _ = refusal(echo)
    with serving(lambda asked: saying(asked.headers["authorization"])) as model:
        reply = ask(model.url)

    assert (error.detail, reply) == ("status 400: you sent Bearer [key]", "Bearer [key]")
    assert KEY not in repr(Endpoint("http://a/v1", "tiny", KEY, "c"))


def test_a_word_that_is_no_secret_stays_in_the_reply():
    with serving(lambda _: saying("The ollama fund.")) as model:
        assert ask(model.url, key="ollama") == "The ollama fund."
