"""What the scorers call: our values in the forms that they compare."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import sentencex

sys.path.insert(0, str(Path(__file__).parents[1]))

from parsers.claims import read
from parsers.formats import article as article_page
from parsers.formats import published as published_date
from parsers.model import Claim, Document, Layout, Money, Page, Span, Time
from parsers.names import table
from parsers.values import modality
from parsers.values.counts import quantities as quantity_values
from parsers.values.geography import places as place_values
from parsers.values.numbers import numerals
from parsers.values.sums import money as money_values
from parsers.values.times import dates as date_values
from parsers.values.voices import attribution as attribution_values


def money(text: str, ref: str | None = None, locale: str | None = None) -> Iterator[dict[str, Any]]:  # noqa: ARG001
    """Yield sums of money; the country of the locale stands for the publisher's."""
    country = locale.partition("-")[2] if locale else ""
    for found in money_values.find(text, publisher_jurisdiction=country or None):
        yield {"start": found.start, "end": found.end, "currency": _currency(found), **_amount(found)}


def _currency(found: Money) -> str:
    sign = next((sign for sign in "$£¥" if sign in found.surface), None)
    return sign if sign and found.currency_basis == "default" else found.currency


TENFOLD = re.compile(r"(?:ten|hundred|thousand|million|billion)s of\b", re.IGNORECASE)


def _amount(found: Money) -> dict[str, Any]:
    """Return a range by both ends; "tens of millions" lie between ten and a hundred."""
    if found.amount_max is not None:
        return {"min": found.amount, "max": found.amount_max}
    if TENFOLD.match(found.surface):
        return {"min": found.amount, "max": found.amount * 10}
    return {"amount": found.amount}


def dates(text: str, ref: str | None = None, locale: str | None = None) -> Iterator[dict[str, Any]]:  # noqa: ARG001
    """Yield times as TIMEX3 values; those without days or length are left out."""
    for found in date_values.find(text, published=date.fromisoformat(ref[:10]) if ref else None):
        value = _timex(found)
        if value:
            yield {"start": found.start, "end": found.end, "value": value}


def _timex(time: Time) -> str | None:
    """Write a time as the calendar unit that it is told in, where it lies in one."""
    word = time.surface.partition(" ")[0].lower()
    start, end = time.start_date or time.end_date, time.end_date or time.start_date
    if time.duration or start is None or end is None:
        return time.duration
    if word == "after":
        return f"{start}/.."
    if word == "before":
        return f"../{end + timedelta(days=1)}"
    return _in_one_unit(time, start, end) or f"{start}/{end + timedelta(days=1)}"


def _in_one_unit(time: Time, start: date, end: date) -> str | None:
    season = next((code for word, code in SEASONS.items() if word in time.surface.lower()), None)
    if season and time.precision == "quarter":
        return f"{start.year}-{season}"
    if re.search(r"0['’]?s$", time.surface):
        return f"{start.year}"[:3]
    first, last = _unit(start, time), _unit(end, time)
    return first if first == last else None


SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}


def _unit(day: date, time: Time) -> str:
    year, week, _ = day.isocalendar()
    forms = {
        "year": f"{day.year}",
        "half": f"{day.year}-H{(day.month + 5) // 6}",
        "quarter": f"{day.year}-Q{(day.month + 2) // 3}",
        "month": f"{day.year}-{day.month:02}",
        "week": f"{year}-W{week:02}" + ("-WE" if "weekend" in time.surface.lower() else ""),
    }
    return forms.get(time.precision or "day", day.isoformat())


LENGTHS = {"Y": "a", "M": "mo", "W": "wk", "D": "d", "TH": "h", "TM": "min", "TS": "s"}
NAMED = re.compile(
    r"(?:(?<=[a-z,\d]\s)[A-Z][\w.&]*\s|[\d:]:|[A-Za-z]-|\d[-–]|[\w/#@_]|\b(?:each|this|that|same|any|no|every|which|another)\s)$"
)
CLOCK = re.compile(r":\d|[-–]\d|\s?[ap]\.?m\b|[A-Za-z]*-?th\b")


def numbers(text: str, ref: str | None = None, locale: str | None = None) -> Iterator[dict[str, Any]]:  # noqa: ARG001
    """Yield all numbers that are neither money nor dates, with the UCUM code of their unit."""
    codes = {row["unit"]: row["ucum"] for row in table("units")}
    times = date_values.find(text)
    taken = [Span(span.start, span.end) for span in (*money_values.find(text), *times)]
    counted = quantity_values.find(text, taken=taken)
    for time in times:
        if time.duration and (match := re.fullmatch(r"P(T?)([\d.]+)([YMWDHS])", time.duration)):
            yield {"start": time.start, "end": time.end, "value": match[2], "unit": LENGTHS[match[1] + match[3]]}
    for found in counted:
        value = {"value": found.value} if found.value_max is None else {"min": found.value, "max": found.value_max}
        value = {"min": found.value, "max": found.value * 10} if TENFOLD.match(found.surface) else value
        yield {"start": found.start, "end": found.end, **value, "unit": codes.get(found.unit, "1")}
    taken += [Span(found.start, found.end) for found in counted]
    for numeral in numerals.find(text):
        inside = any(span.start < numeral.end and numeral.start < span.end for span in taken)
        if not inside and (numeral.start == 0 or not NAMED.search(text[: numeral.start])) and not CLOCK.match(text, numeral.end):
            vague = TENFOLD.match(text, numeral.start)
            value = {"min": numeral.value, "max": numeral.value * 10} if vague else {"value": numeral.value}
            yield {"start": numeral.start, "end": numeral.end, **value, "unit": "1"}


def countries(name: str) -> str | None:
    """Turn a whole name into ISO 3166-1 alpha-3; a part of a country is no country."""
    code = place_values.code_of(name)
    return next((row["alpha3"] or None for row in table("countries") if row["code"] == code), None)


def factuality(text: str, start: int, end: int) -> str:
    """Tell how sure a sentence is of an event: our "possible" is the scorer's "uncertain"."""
    found = modality.factuality(text, start, end)
    return "uncertain" if found == "possible" else found


def attribution(text: str) -> Iterator[dict[str, Any]]:
    """Yield spans of source, cue and content."""
    for found in attribution_values.find(text):
        yield {
            "source": [[found.source.start, found.source.end]] if found.source else [],
            "cue": [[found.cue.start, found.cue.end]],
            "content": [[span.start, span.end] for span in found.content],
        }


def sentences(text: str, lang: str) -> list[str]:
    """Return all sentences of a text as the segmenter's library parts them; our own segmenter also leaves out list marks and labels."""
    return list(sentencex.segment(lang, text))


def claims(
    text: str, *, title: str | None = None, published: str | None = None, url: str | None = None, publisher: str | None = None
) -> dict[str, Any]:
    """Return a document's claims in the scorer's form."""
    day = date.fromisoformat(published[:10]) if published and re.match(r"\d{4}-\d\d-\d\d", published) else None
    document = Document(url=url or "http://document.example/", title=title, text=text, publisher=publisher, published_on=day)
    reading = read(document)
    return {"relevance": reading.relevance, "claims": [_claim(claim) for claim in reading.claims]}


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "kind": claim.kind,
        "stage": claim.stage,
        "factuality": claim.factuality,
        "jurisdiction": claim.jurisdiction,
        "actor": claim.actor,
        "object": claim.object,
        "attribution": claim.attribution,
        "confidence": claim.confidence,
        "evidence": [[span.start, span.end] for span in claim.evidence],
        "money": [
            {"amount": float(m.amount), "amount_max": m.amount_max and float(m.amount_max), "currency": m.currency} for m in claim.money
        ],
        "time": [{"start": _iso(t.start_date), "end": _iso(t.end_date)} for t in claim.times],
        "quantity": [{"value": float(q.value), "unit": q.unit} for q in claim.quantities],
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


SAVED_BY = datetime(2026, 8, 1, tzinfo=UTC)  # when each of the pages was saved is not told; the youngest is of July 2026


def article(html: bytes, url: str) -> dict[str, Any]:
    """Read a page as it is read in a run, from a site that no source file describes."""
    found = article_page.parse(Page(url, url, "page", html, SAVED_BY), Layout(), None)
    zone, _ = published_date.zone_behind(found.published_zone or "")
    moment = found.published_at.astimezone(zone) if found.published_at else found.published_on
    return {
        "text": found.text[found.body_start :],
        "lead": found.lead,
        "title": found.title,
        "title_variants": list(found.title_variants),
        "authors": list(found.authors),
        "published": moment.isoformat() if moment else None,
    }
