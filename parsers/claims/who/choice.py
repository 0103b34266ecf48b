"""Who of those who may act in a claim does: their signs weighed by weights learnt from labelled documents (`weights.json`, by `benchmarks.actors`)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from parsers.claims.kinds.network import SCALE
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import inside
from parsers.claims.who.acting import Acting
from parsers.claims.who.candidate_signs import Scene, signs_of, signs_of_nobody
from parsers.claims.who.candidates import THE_RULES, Candidate
from parsers.claims.who.names import Names
from parsers.claims.who.suing import those_who_sue
from parsers.model import Kind, Span

WEIGHTS = Path(__file__).with_name("weights.json")
DONE_TO: frozenset[Kind] = frozenset({"enforcement", "trade_control", "funding"})  # to somebody, whom grammar knows as the subject
MADE_BY_THE_STATE: frozenset[Kind] = frozenset({"legislation", "regulation"})
ANY_BODY = re.compile(r"an?\s[a-z-]+$")
ONLY_NAMED = ("a body", "a place")  # the ways in which a sentence names whom it does not tell to act
MOST = 5  # signs that are named


@dataclass(frozen=True, slots=True)
class Considered:
    """Somebody who may act, or nobody: by the fullest name, his signs, and whether the rules take him to act."""

    who: Span | None
    signs: tuple[str, ...]
    by_rules: bool


@dataclass(frozen=True, slots=True)
class Weights:
    """What `benchmarks.actors` learnt."""

    signs: Mapping[str, int]  # in hundredths
    ahead: int  # how far, in hundredths, another must be ahead of whom the rules take to act

    def worth(self, each: Considered) -> int:
        """Return how much speaks for somebody, in hundredths."""
        return sum([self.signs.get(sign, 0) for sign in each.signs])


@cache
def weights() -> Weights:
    """Return the learnt weights."""
    given = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return Weights(given["signs"], given["ahead"])


def consider(kind: Kind, sentence: Sentence, candidates: Sequence[Candidate], acting: Acting, *, official: bool) -> tuple[Considered, ...]:
    """Return those who may act in a claim of a kind that a sentence tells, with their signs, and last that nobody does."""
    scene = Scene.of(kind, sentence, acting.names)
    body = next((each for each in candidates if THE_RULES in each.ways), None)
    candidates = [each for each in candidates if each is body or not (passed_over(each, scene, acting) or is_for(body, each, acting.names))]
    found = [Considered(each.full, tuple(signs_of(each, scene, acting)), THE_RULES in each.ways) for each in candidates]
    nobody = tuple(signs_of_nobody(scene, candidates, official=official))
    return (*found, Considered(None, nobody, not any(each.by_rules for each in found)))


def passed_over(each: Candidate, scene: Scene, acting: Acting) -> bool:
    """Say whether grammar tells that somebody does not act: who is fined fines nobody, who is given money gives none; of a case, but those who sue.

    Whom a sentence on money does not name gives none either: only the rules look for givers before it. No firm makes laws or rules, and who is
    only named in a view does not hold it.
    """
    if scene.kind in MADE_BY_THE_STATE and _makes_no_law(each, scene, acting.text):
        return True
    if scene.kind == "position" and all(way.startswith(ONLY_NAMED) for way in each.ways):
        return True
    if scene.kind == "funding" and each.within(scene.sentence) is None:
        return True
    if scene.kind != "position" and not each.subjects and acting.only_counts(each.full):
        return True
    if scene.kind == "enforcement" and not each.subjects and those_who_sue(scene.sentence, acting.names):
        return True
    return scene.kind in DONE_TO and any(acting.undergoes(span, scene.sentence, scene.kind) for span in each.subjects)


def _makes_no_law(each: Candidate, scene: Scene, text: str) -> bool:
    """Say whether somebody is a firm, nobody of the public whom the sentence does not name either, or whichever body it will be: "by a court"."""
    if "official" not in each.what:
        return "a firm" in each.what or each.within(scene.sentence) is None
    return not each.subjects and ANY_BODY.match(text, each.full.start, each.full.end) is not None


def is_for(body: Candidate | None, place: Candidate, names: Names) -> bool:
    """Say whether whom the rules take is a body of a place, which then is who acts for it: of "EU fines Boreal" the European Commission."""
    if body is None or not names.place(place.full):
        return False
    codes = {each.code for each in inside(names.found.places, place.full.start, place.full.end)}
    return any(org.is_public and org.jurisdiction in codes for org in inside(names.found.orgs, body.full.start, body.full.end))


def choose(among: Sequence[Considered]) -> Span | None:
    """Return who most likely acts; whom the rules take to act, unless another is far enough ahead."""
    return chosen(among, weights()).who


def why(among: Sequence[Considered], text: str) -> str:
    """Tell people who acts, whom the rules take to act where that is another, and the signs that counted most."""
    learnt = weights()
    best, told = chosen(among, learnt), _by_rules(among)
    against = "as by the rules" if best is told else f"before {_name(told, text)} {learnt.worth(told) / SCALE:+.1f} by the rules"
    counted = sorted(((learnt.signs.get(sign, 0), sign) for sign in best.signs), key=lambda pair: (-abs(pair[0]), pair[1]))[:MOST]
    signs = ", ".join(f"{sign} {weight / SCALE:+.1f}" for weight, sign in counted if weight)
    return f"{_name(best, text)} {learnt.worth(best) / SCALE:+.1f}, {against}: {signs or 'no sign counts'}"


def chosen(among: Sequence[Considered], learnt: Weights) -> Considered:
    """Return who most likely acts by given weights; whom the rules take to act, unless another is far enough ahead."""
    best, told = max(among, key=learnt.worth), _by_rules(among)
    return best if learnt.worth(best) > learnt.worth(told) + learnt.ahead else told


def _by_rules(among: Sequence[Considered]) -> Considered:
    return next(each for each in among if each.by_rules)


def _name(each: Considered, text: str) -> str:
    return text[each.who.start : each.who.end] if each.who else "nobody"
