"""Pages that answer 200 and are not what was asked for: an error page, a login, a consent dialogue, a check of the browser, a stub.

The wall is named and its text never kept. What a wall says makes up half of its title, or addresses the reader where there is little else
to read: a headline with a 404 in it and an article about cookie dialogues are articles.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from urllib.parse import urldefrag

from lxml.html import HtmlElement

from parsers.formats import address
from parsers.formats.facts import Facts
from parsers.formats.tree import words
from parsers.model import Page, Reason, Unreadable

LONGEST_WALL = 1_500  # characters that were read as the text of a page; a consent dialogue lists its purposes
LONGEST_CONSENT = 8_000
LONGEST_MESSAGE = 600
SHORTEST_STORY = 250  # characters: less beside a form is the form's
BEGINNING = 600  # characters of all that a page shows, where no text was found
SOON_S = 15  # a refresh that comes later is for those who leave the page open
CONTROLS = frozenset({"button", "a", "input"})
MOST_CONTROLS = 200
LONGEST_NAME = 40  # characters of a button
LONGEST_TITLE = 300
PART = re.compile(r"\s+[|–—·»:-]+\s+|[!?。！？]")
CHALLENGE_HEADERS = {"cf-mitigated": "challenge", "x-amzn-waf-action": "challenge", "x-datadome": "protected"}
CHALLENGE_MARKUP = re.compile(
    r"cf-browser-verification|cf_chl_|challenge-platform/h/|_Incapsula_Resource|captcha-delivery\.com|px-captcha|perimeterx|awswaf\.com/|"
    r"g-recaptcha-response|h-captcha|ak_bmsc_challenge|ddos-guard|anubis_challenge|/_sec/cp_challenge",
    re.IGNORECASE,
)
UNRUN = re.compile(r"<!--.*?(?:-->|\Z)|<noscript\b.*?(?:</noscript|\Z)", re.IGNORECASE | re.DOTALL)
REFRESH = re.compile(
    r"<meta\b(?=[^>]{0,500}http-equiv\s*=\s*[\"']?refresh)[^>]{0,500}content\s*=\s*[\"']?\s*"
    r"(?P<seconds>\d{1,9})[\d.]*\s*[;,]\s*(?:url\s*=)?\s*[\"']?(?P<url>[^\"'>\s]+)",
    re.IGNORECASE,
)
FRAMES = re.compile(r"<frameset\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page shows before anything is cleared away."""

    text: str
    asks_password: bool
    controls: tuple[str, ...] = ()  # what its buttons and links are called, the first of them


@cache
def phrases() -> dict[str, re.Pattern[str]]:
    """Return what walls say, by kind."""
    rows: dict[str, list[str]] = defaultdict(list)
    for line in (Path(__file__).parent / "walls.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            kind, _, pattern = line.partition("\t")
            rows[kind].append(pattern)
    return {kind: re.compile("|".join(patterns), re.IGNORECASE) for kind, patterns in rows.items()}


def look(body: HtmlElement) -> Shown:
    """Return what a page shows."""
    asks_password = bool(body.xpath("boolean(.//input[@type='password'])"))
    controls = islice((element for element in body.iter() if element.tag in CONTROLS or element.get("role") == "button"), MOST_CONTROLS)
    named = (element.get("value") or words(element) for element in controls)
    return Shown(words(body), asks_password, tuple(name for name in named if 0 < len(name) <= LONGEST_NAME))


def refuse(page: Page, shown: Shown, titles: tuple[str, ...], text: str) -> None:
    """Raise Unreadable where a page is a wall; `titles` are its title in every form, `text` is what was read of it."""
    for header, challenge in CHALLENGE_HEADERS.items():
        if (page.header(header) or "").lower() == challenge:
            raise Unreadable("bot_challenge", f"header {header}")
    if len(text) < LONGEST_CONSENT and (reason := wall(page, shown, titles, text)):
        raise Unreadable(reason, f"a page called {' '.join(titles[0].split())[:80]!r}" if titles else "a page without a title")
    if len(text) < LONGEST_MESSAGE and (where := leads_on(page, text)):
        raise Unreadable("no_content", f"a stub that leads to {where}")


def wall(page: Page, shown: Shown, titles: tuple[str, ...], text: str) -> Reason | None:
    """Return what kind of wall a page is, or null."""
    message = text[:LONGEST_MESSAGE] if len(text) > 20 else shown.text[:BEGINNING]
    if asks_consent(shown, titles, text, message):
        return "consent_wall"
    if len(text) >= LONGEST_WALL:
        return None
    is_message = len(text) < LONGEST_MESSAGE
    if is_called("challenge_title", titles) or (is_message and addresses("challenge_text", message)) or is_guarded(page, shown, text):
        return "bot_challenge"
    if is_called("missing_title", titles) or (is_message and addresses("missing_text", message)):
        return "soft_404"
    if asks_login(shown, titles, text, message):
        return "login_wall"
    return None


def is_called(kind: str, titles: tuple[str, ...]) -> bool:
    """Say whether half of a part of a title is what walls of a kind are called."""
    parts = [part.strip() for title in titles if len(title) <= LONGEST_TITLE for part in PART.split(title)]
    return any(part and sum(len(match.group()) for match in phrases()[kind].finditer(part)) >= 0.5 * len(part) for part in parts)


def addresses(kind: str, message: str) -> bool:
    """Say whether the beginning of the little that there is to read says what walls of a kind say."""
    return phrases()[kind].search(message, 0, LONGEST_MESSAGE) is not None


def is_guarded(page: Page, shown: Shown, text: str) -> bool:
    """Say whether a page with hardly a text has the markup of a known gatekeeper."""
    is_bare = len(text) < SHORTEST_STORY and len(shown.text) < LONGEST_WALL
    return is_bare and CHALLENGE_MARKUP.search(page.body[:20_000].decode("latin-1")) is not None


def asks_login(shown: Shown, titles: tuple[str, ...], text: str, message: str) -> bool:
    """Say whether a page is there to let people in; a box for that beside a story is none."""
    if is_called("login_title", titles):
        return shown.asks_password or addresses("login_text", message)
    return shown.asks_password and len(text) < SHORTEST_STORY and addresses("login_text", message)


def asks_consent(shown: Shown, titles: tuple[str, ...], text: str, message: str) -> bool:
    """Say whether a page is a consent dialogue: it speaks of cookies or partners, and its buttons accept or reject."""
    choices = sum(phrases()["choice"].fullmatch(control.strip(" .!")) is not None for control in shown.controls)
    if is_called("consent_title", titles):
        return addresses("consent_text", message) and (choices > 0 or phrases()["choice"].search(shown.text[:LONGEST_WALL]) is not None)
    is_short = len(text) < LONGEST_MESSAGE and len(shown.text) < LONGEST_WALL
    return is_short and choices > 1 and addresses("consent_text", message) and is_all_consent(text)


def is_all_consent(text: str) -> bool:
    """Say whether hardly more than the dialogue was read: a banner stands beside a short story."""
    sentences = [sentence for sentence in re.split(r"(?<=[.!?。])\s+", text) if len(sentence) > 30]
    spoken = [sentence for sentence in sentences if phrases()["consent_text"].search(sentence) or phrases()["choice"].search(sentence)]
    return len(spoken) * 2 >= len(sentences)


def leads_on(page: Page, text: str) -> str | None:
    """Return where a page without a story sends its readers, or null."""
    markup = UNRUN.sub("", page.body[:50_000].decode("latin-1"))
    if (refresh := REFRESH.search(markup)) and int(refresh["seconds"]) <= SOON_S:
        target = address.join(page.final_url, refresh["url"])
        if target and urldefrag(target)[0] != urldefrag(page.final_url)[0]:
            return target
    if FRAMES.search(markup):
        return "its frames"
    return "another page" if len(text) < SHORTEST_STORY and addresses("stub", text) else None


def is_cut(facts: Facts, shown: Shown, length: int) -> bool:
    """Say whether a text is only the beginning of what the publisher sells: its record says so, or a notice stands behind little text."""
    sold = any(fact.says in {"false", "no", "0"} for fact in facts.of("isAccessibleForFree"))
    closed = sold or facts.first("tier") in {"locked", "metered"}
    if closed and length < 1_500:
        return True
    return (closed or length < 1_000) and phrases()["paywall"].search(shown.text) is not None
