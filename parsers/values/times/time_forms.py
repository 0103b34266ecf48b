"""The forms of time in names/times.toml, found in a text."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from parsers.names import FOLDER
from parsers.names.openers import Openers
from parsers.values.times import calendar_forms, compared_forms, holidays, length_forms, no_times, relative_forms
from parsers.values.times.moments import Moment, Setting

ARTICLE = -1  # stands beside the numbers of the forms
AFTER_ARTICLE = re.compile(r"\s*")


@dataclass(frozen=True)
class Form:
    """One form: what it looks like, what makes days of it, and texts that prove it."""

    name: str
    written: str  # its pattern
    cased: bool  # of which the case of letters counts
    opens: str  # the words that a match may begin with, but for an article
    read: Callable[[re.Match[str], Setting], Moment | None]
    says: dict[str, str]

    @cached_property  # many a form opens in no text at all
    def pattern(self) -> re.Pattern[str]:
        """What it looks like."""
        return re.compile(self.written, re.VERBOSE | (0 if self.cased else re.IGNORECASE))


def find(setting: Setting) -> list[Moment]:
    """Return the expressions in the order of the text, the longest where several overlap."""
    found = [
        moment
        for form, match in matches(setting.text)
        if not no_times.is_number(setting.text, match.start()) and (moment := form.read(match, setting)) is not None
    ]
    found.sort(key=lambda moment: (moment.start, -moment.end))
    kept: list[Moment] = []
    for moment in found:
        if not kept or moment.start >= kept[-1].end:
            kept.append(moment)
        elif moment.end - moment.start > kept[-1].end - kept[-1].start:
            kept[-1] = moment
    return [moment for moment in kept if moment.kind != "impossible"]


def matches(text: str) -> Iterator[tuple[Form, re.Match[str]]]:
    """Yield where a text has the words of a form, form by form; of one form no two overlap."""
    openers = _openers().places(text)
    article = {AFTER_ARTICLE.match(text, at + 3).end(): at for at in openers.get(ARTICLE, ())}  # type: ignore[union-attr]
    for number in sorted(openers.keys() - {ARTICLE}):
        form, done = forms()[number], 0
        for at in openers[number]:
            for start in (article[at], at) if at in article else (at,):
                if start >= done and (match := form.pattern.match(text, start)):
                    done = match.end()
                    yield form, match


@cache
def _openers() -> Openers[int]:
    return Openers({ARTICLE: "the", **{number: form.opens for number, form in enumerate(forms())}})


@cache
def forms() -> tuple[Form, ...]:
    """Return the forms; of two that fit the same words the earlier one in the file counts."""
    file = tomllib.loads((FOLDER / "times.toml").read_text(encoding="utf-8"))
    readers = calendar_forms.READERS | relative_forms.READERS | length_forms.READERS | compared_forms.READERS | holidays.READERS

    def filled(pattern: str) -> str:
        return re.sub(r"\{([A-Z_]+)\}", lambda part: filled(file["parts"][part[1]]), pattern)

    return tuple(
        Form(
            form["name"],
            filled(form["pattern"]),
            form.get("case", False),
            filled(form["opens"]),
            readers[form["reads"]],
            form["says"],
        )
        for form in file["form"]
    )
