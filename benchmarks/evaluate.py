"""make eval: today's readers on the labelled data beside this checkout, yesterday's figures beside them.

    scorer of ../shared/eval ──► its figures ──► one table; with --keep, benchmarks/figures.json for tomorrow
                             └─► of claims also by outlet and kind, and claim by claim what the last commit did not read so

Nothing of the data enters the project; where it is absent this says so and ends well.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from math import nan
from pathlib import Path
from typing import TypedDict

from benchmarks import breakdown, gains
from benchmarks.annotator import BLIND
from benchmarks.scorer import HOUSE, SHARED, THEIRS, call, complaint

FIGURES = HOUSE / "benchmarks" / "figures.json"
EVENTS = HOUSE / "benchmarks" / "data" / "events"  # `development`, on which the matcher is set too, and `held_out`, on which nothing is


class Kept(TypedDict):
    """What figures.json holds of a scorer."""

    measured_on: str  # ISO 8601
    figures: dict[str, float]


@dataclass(frozen=True, slots=True)
class Scorer:
    """A scorer: what it is called, how it is run, and how its figures are read from its output."""

    name: str
    command: tuple[str, ...]
    folder: Path
    read: Callable[[str], dict[str, float]]


def spans(output: str) -> dict[str, float]:
    """Read the counts of found values as precision, recall, F1, and the share of silent errors."""
    total = json.loads(output)["total"]
    precision, recall = total["full"] / total["pred"], total["full"] / total["gold"]
    f1 = 2 * precision * recall / (precision + recall)
    wrong = total.get("wrong", 0) / total["pred"]  # the scorer leaves out what it counted nowhere
    return {"precision": precision, "recall": recall, "f1": f1, "wrong": wrong}


def names(output: str) -> dict[str, float]:
    """Read how many whole names got the right code."""
    total = json.loads(output)["total"]
    return {"right": total["case_ok"] / total["cases"], "wrong": (total["cases"] - total["case_ok"] - total["missed"]) / total["cases"]}


def printed(**patterns: str) -> Callable[[str], dict[str, float]]:
    """Read figures that a scorer prints as text; two groups are a count and its total. Raise ValueError where it prints one no more."""

    def read(output: str) -> dict[str, float]:
        found: dict[str, float] = {}
        for name, pattern in patterns.items():
            match = re.search(pattern, output)
            if match is None:
                raise ValueError(f"{name} is not in what the scorer prints: no {pattern}")
            found[name] = float(match[1]) / float(match[2] if match.re.groups == 2 else 1)
        return found

    return read


def whole(output: str) -> dict[str, float]:
    """Read a JSON object: its numbers, the F1 of its triples of precision, recall and F1, and both ends of its intervals."""
    found: dict[str, float] = {}
    for name, value in json.loads(output[output.index("{") :]).items():
        if not isinstance(value, list):
            found[name] = float(value)
        elif len(value) == 3:
            found[name] = value[2]
        else:
            found[f"{name}, from"], found[f"{name}, to"] = value
    return found


def related(output: str) -> dict[str, float]:
    """Read the events scorer's JSON: precision, recall and F1 of what it joins, and of how many pairs or events it counts which share."""
    found: dict[str, float] = {}
    for name, value in json.loads(output).items():
        if isinstance(value, list) and len(value) == 3:
            found |= {f"{name}, {what}": each for what, each in zip(("precision", "recall", "f1"), value, strict=True)}
        elif isinstance(value, list):
            found[name] = value[0] / value[1]
    return found


def article(output: str) -> dict[str, float]:
    """Read our row of the article scorer's JSON, trafilatura's beside it."""
    (said,) = json.loads(output[output.index("{") :]).values()
    ours, theirs = said["readers"].values()
    wanted = ("body_f1", "below_06", "title", "title_any", "authors", "day", "minute", "zone")
    figures = {
        f"{who}{name}": row[name] for who, row in (("", ours), ("trafilatura's ", theirs)) for name in wanted if row.get(name) is not None
    }
    return {**figures, "times as fast": said["times_as_fast"]}


def judged(output: str) -> dict[str, float]:
    """Read the last row of the hostile judge's table: how many endpoints are right, of how many."""
    row = re.search(r"^all\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)", output, re.MULTILINE)
    return dict(zip(("endpoints", "right", "named", "unsafe", "impolite"), map(float, row.groups()), strict=True)) if row else {}


VALUES: dict[str, Callable[[str], dict[str, float]]] = {
    "money": spans,
    "dates": spans,
    "numbers": spans,
    "countries": names,
    "factuality": printed(accuracy=r"acc=([\d.]+)", macro_f1=r"macroF1=([\d.]+)"),
    "attribution": printed(content_f1=r"content P=\S+ R=\S+ F1=([\d.]+)", with_source_f1=r"content\+source P=\S+ R=\S+ F1=([\d.]+)"),
    "sentences": printed(right=r"all=(\d+)/(\d+)"),
}


# suites of texts from the news, which are what is read here: of what values, and which suite
IN_NEWS = (
    ("money", "newsquant"),
    ("dates", "tbaq-timebank"),
    ("dates", "tbaq-aquaint"),
    ("numbers", "newsquant"),
    ("factuality", "uw"),
)
# the two kinds of labelled documents apart: one mean of both would hide the harder one
PARTS_OF_CLAIMS = {"claims": ".", "claims/news, official": "^(?!f[0-9][0-9]$)", "claims/policy money": "^f[0-9][0-9]$"}


def scorers() -> Iterator[Scorer]:
    """Yield every scorer there is."""
    python = sys.executable
    for kind, read in VALUES.items():
        yield Scorer(f"values/{kind}", (python, "score.py", kind, "dev", f"benchmarks.adapters:{kind}", "--json"), SHARED / "values", read)
    for kind, suite in IN_NEWS:
        in_news = (python, "score.py", kind, "dev", f"benchmarks.adapters:{kind}", "--json", "--src", suite)
        yield Scorer(f"values/{kind}, {suite}", in_news, SHARED / "values", VALUES[kind])
    yield Scorer("relevance", (python, "-m", "benchmarks.topics", "--json"), HOUSE, whole)
    yield Scorer("claims, documents left out", (python, "-m", "benchmarks.unseen"), HOUSE, whole)
    yield Scorer("claims, objects", (python, "-m", "benchmarks.objects"), HOUSE, whole)
    yield Scorer("claims, slots (ours, seen)", (python, "-m", "benchmarks.slots"), HOUSE, whole)
    for name, only in PARTS_OF_CLAIMS.items():
        yield Scorer(name, (python, "score.py", gains.CLAIMS, "--json", "--only", only), THEIRS, whole)
    for name, reads in (("claims/blind", gains.CLAIMS), ("claims/blind, by hand", "benchmarks.annotator:claims")):
        yield Scorer(name, (python, "score.py", reads, str(BLIND), "--json"), THEIRS, whole)
    ours = {f"events/ours, {folder.name}": folder for folder in sorted((EVENTS / "development").iterdir())}
    for name, told in ({"events": SHARED / "events"} | ours | {"events/blind": EVENTS / "held_out"}).items():
        yield Scorer(name, (python, "score.py", "benchmarks.events:relate", str(told), "--json"), SHARED / "events", related)
    for data in ("scrapinghub", "publishers", "wcxb"):
        command = (python, "score.py", "benchmarks.adapters:article", "--set", data, "--json")
        yield Scorer(f"extraction/{data}", command, SHARED / "extraction", article)
    fetch = f"{Path(python).with_name('claimhouse')} fetch --json {{allow}} --from {{urls_file}}"
    yield Scorer("hostile", (python, "judge.py", "--command", fetch), SHARED / "hostile", judged)


def run(scorer: Scorer) -> dict[str, float] | str:
    """Run one scorer; return its figures, or why there are none."""
    done = call(scorer.command, scorer.folder)
    figures = scorer.read(done.stdout) if done.returncode == 0 or scorer.name == "hostile" else {}
    return figures or complaint(done)


def main() -> int:
    """Run the scorers asked for, print the table, keep the figures; 1 where a scorer brought none."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", help="only scorers whose name begins so, as values, claims, extraction, hostile")
    parser.add_argument("--keep", action="store_true", help="keep today's figures in benchmarks/figures.json, each scorer's with its day")
    args = parser.parse_args()
    if not SHARED.is_dir():
        print(f"skipped: there is no evaluation data at {SHARED}")
        return 0
    wanted = tuple(args.names) or ""
    yesterday: dict[str, Kept] = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
    names = {scorer.name: scorer for scorer in scorers()}
    found = {name: table(scorer, yesterday.get(name)) for name, scorer in names.items() if name.startswith(wanted)}
    if "claims".startswith(wanted):
        for line in (*breakdown.lines(), *gains.report()):
            print(line, flush=True)
    brought = {name: figures for name, figures in found.items() if figures}
    if args.keep:
        today = f"{datetime.now(UTC):%Y-%m-%d}"
        known = {name: yesterday[name] for name in names if name in yesterday}  # a scorer that is no more has none
        kept = known | {name: {"measured_on": today, "figures": figures} for name, figures in brought.items()}
        FIGURES.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return 0 if brought.keys() == found.keys() else 1


def table(scorer: Scorer, before: Kept | None) -> dict[str, float]:
    """Run a scorer, print its figures beside those that were kept, and return them; none where it failed."""
    found = run(scorer)
    if isinstance(found, str):
        print(f"{scorer.name:28}no figures: {found}", flush=True)
        return {}
    print(f"{scorer.name:28}{'figure':48}{'today':>10}{before['measured_on'] if before else 'before':>14}")
    for figure, value in found.items():
        print(f"{'':28}{figure:48}{value:>10.3f}{before['figures'].get(figure, nan) if before else nan:>14.3f}", flush=True)
    return found


if __name__ == "__main__":
    sys.exit(main())
