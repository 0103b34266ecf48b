"""What does an answer mean? From status and headers alone; what the body says is for parsers/formats."""

from __future__ import annotations

from hashlib import sha256

from flows.web.bounded import Answer
from flows.web.errors import Fault, Gone, Unusable, WebError
from parsers.model import Outcome, Reason, Remembered

REASONS: dict[int, Reason] = {401: "auth", 403: "forbidden", 404: "not_found", 429: "rate_limited", 451: "legal"}

# statuses with which gatekeepers ask whether we are a browser (202 and 405 are AWS WAF's)
CHALLENGING = frozenset({202, 403, 405, 429, 503})
CHALLENGE_HEADERS = (("cf-mitigated", "challenge"), ("x-amzn-waf-action", "challenge"), ("x-amzn-waf-action", "captcha"))
# their pages are scripts that cannot be mistaken: an error page is never content, so that looking into it costs nobody an article
CHALLENGE_MARKS = (
    *(b"/cdn-cgi/challenge-platform/", b"<title>just a moment", b"checking your browser", b"awswafintegration", b"captcha-delivery.com"),
    *(b"_incapsula_resource", b"px-captcha", b"g-recaptcha", b"h-captcha"),
)
LOOKED_AT_BYTES = 8192


def challenge(answer: Answer) -> str | None:
    """Return the sign of a bot wall in an answer, null where there is none."""
    for name, value in CHALLENGE_HEADERS:
        if (answer.header(name) or "").strip().lower() == value:
            return f"{name}: {value}"
    if answer.status in CHALLENGING:
        start = answer.body[:LOOKED_AT_BYTES].lower()
        return next((mark.decode() for mark in CHALLENGE_MARKS if mark in start), None)
    return None


def verdict(answer: Answer, remembered: Remembered | None, *, conditional: bool) -> Outcome:
    """Return "ok" or "not_modified" for an answer that is no redirection, or raise what it means instead."""
    status = answer.status
    if sign := challenge(answer):
        raise Unusable("bot_challenge", f"status {status} with {sign}", status=status)
    if status == 304 and conditional:
        return "not_modified"
    if status not in range(200, 300) or status == 206:
        raise meaning(status)
    if not answer.body.strip():
        raise Unusable("empty", f"status {status} without a body", status=status)
    if remembered and remembered.sha256 == sha256(answer.body).hexdigest():
        return "not_modified"
    return "ok"


def meaning(status: int) -> WebError:
    """Return what a status other than success is to us."""
    if status == 410:
        return Gone("status 410")
    if status == 304:
        return Fault("protocol", "status 304 to a request without a condition", status=status)
    if status < 200:
        return Fault("protocol", f"status {status}, to a protocol that nobody asked for", status=status)
    if status == 206:
        return Fault("truncated", "status 206 to a request for the whole", status=status)
    if status in range(500, 600):
        return Unusable("server_error", f"status {status}", status=status)
    return Unusable(REASONS.get(status, "client_error"), f"status {status}", status=status)
