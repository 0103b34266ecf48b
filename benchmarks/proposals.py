"""How well does the gate of the second reader tell true from false? Labelled claims, proposed as they are and damaged.

    labelled claims of ../shared ──► as proposals ──► right: they should pass        python -m benchmarks.proposals
                                        └─ one thing changed ──► wrong: none should pass

No model is asked: this measures what a perfect model would lose, and what a careless one could slip through.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator
from typing import Any

from benchmarks.labelled import their_dated
from parsers.claims.second_reader.gate import second_reading

Proposal = dict[str, Any]
Labelled = dict[str, Any]


def right(claim: Labelled) -> Proposal:
    """Return a labelled claim as a model would propose it: with the values that stand in its first quote."""
    quote = claim["evidence"][0]
    here = {name: [value for value in claim[name] if value["surface"] in quote] for name in ("money", "time", "quantity")}
    days = [dict.fromkeys(day for day in (value["start"], value["end"]) if day) for value in here["time"]]
    return bare(claim) | {
        "actor": claim["actor"],
        "money": [{"amount": str(value["amount"]), "currency": value["currency"]} for value in here["money"]],
        "times": ["/".join(each) for each in days if each],
        "quantities": [{"value": str(value["value"]), "unit": value["unit"]} for value in here["quantity"]],
    }


def bare(claim: Labelled) -> Proposal:
    """Return a labelled claim without names and values."""
    return {"quote": claim["evidence"][0], **{name: claim[name] for name in ("kind", "stage", "factuality")}}


def wrong(claim: Labelled, chance: random.Random) -> Iterator[tuple[str, Proposal]]:
    """Yield a labelled claim with one thing in it changed, in several ways."""
    plain = bare(claim)
    words = plain["quote"].split()
    at = chance.randrange(len(words))
    yield "a word changed", plain | {"quote": " ".join([*words[:at], "entirely", *words[at + 1 :]])}
    if at + 1 < len(words):
        yield "a word dropped", plain | {"quote": " ".join([*words[:at], *words[at + 1 :]]) if at else " ".join([words[0], *words[2:]])}
    if " not " in plain["quote"]:
        yield "a negation dropped", plain | {"quote": plain["quote"].replace(" not ", " ", 1)}
    for value in claim["money"]:
        yield "ten times the sum", plain | {"money": [{"amount": str(value["amount"] * 10), "currency": value["currency"]}]}
        other = "CHF" if value["currency"] != "CHF" else "SEK"
        yield "another currency", plain | {"money": [{"amount": str(value["amount"]), "currency": other}]}
    for value in claim["time"]:
        if day := value["end"] or value["start"]:
            yield "three years later", plain | {"times": [f"{int(day[:4]) + 3}{day[4:]}"]}
    for value in claim["quantity"]:
        yield "another number", plain | {"quantities": [{"value": str(value["value"] + 7), "unit": value["unit"]}]}
    yield "an actor that is not named", plain | {"actor": "The Ministry of Magic of Ruritania"}


def main() -> None:
    """Print how many of each sort pass."""
    chance, asked, passed = random.Random(0), Counter[str](), Counter[str]()  # noqa: S311 - the same in every run
    for document, claims in their_dated():
        for claim in claims:
            for what, proposal in [("as labelled", right(claim)), *wrong(claim, chance)]:
                reading = second_reading(document, "benchmark", [json.dumps({"claims": [proposal]})])
                asked[what] += 1
                passed[what] += len(reading.accepted)
    for what, times in asked.items():
        print(f"{what:28} {passed[what]:5} of {times} pass")


if __name__ == "__main__":
    main()
