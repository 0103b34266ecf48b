"""Which acts does a sentence tell by the way of what it names? "The rules, issued by the bank in May, would be eased": they were issued, and may be eased."""

from __future__ import annotations

import re
from dataclasses import replace

from parsers.claims.acts.clause_acts import as_an_act
from parsers.claims.grammar.asides import Aside, asides
from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.tense import verb_of
from parsers.claims.kinds.groups import BINDING
from parsers.claims.kinds.judge import judge_part, judge_without
from parsers.claims.kinds.judged import Judged, Judgement
from parsers.claims.kinds.rerank import choose, known_in_place, part_bar, shares_of_part, weights
from parsers.claims.kinds.signs import Signs
from parsers.claims.sentences.spans import inside
from parsers.claims.stages.effect import takes_effect
from parsers.claims.stages.halted import halted
from parsers.claims.stages.stage import stage
from parsers.claims.stages.surety import is_denied
from parsers.model import HALTED, Kind, Span, Stage

AHEAD = frozenset({"ahead", "would", "must"})  # tenses of what is to come of it
_CHANGED = r"(?:amend|revis|updat|uph|overturn|extend|renew|renam|repeal|replac|widen|expand|suspend|lift|reinstat|quash|annul|scrapp|tighten|eas|withdr|revok|rescind|cancel|reduc|clos|merg|appeal|challeng|contest|cut\b|rais)"
_FIRST = r"(?:(?:has|have|had|will|would|is|are|also|now|then|later|\w+ly)\s){0,3}"
CHANGES_IT = re.compile(rf"{_FIRST}{_CHANGED}")  # "amended the guidelines issued in 2023"
REPLACES_IT = re.compile(
    r"\b(?:replac|supersed|supplement|amend|updat)(?:e|es|ed|ing|s)?\s(?:the\s|those\s|its\s)?$"
)  # "rules that replace (guidelines published in May)"
IS_CHANGED = re.compile(
    rf"{_FIRST}(?:was|were|been|be)\s(?:\w+ly\s|then\s|later\s)?{_CHANGED}"
)  # "The institute, set up in 2023, was renamed"
COMING: frozenset[Stage] = frozenset({"considered", "proposed", "passed"})  # how far another act has come that a rule has found
MOST = 4  # asides of a sentence that are judged; of 5,365 sentences none has more than two
NOT_DONE: frozenset[Kind] = frozenset({"position", "target", "consultation"})  # to what is named: it is only spoken of


def add_told_by_the_way(seen: Judgement, signs: Signs) -> None:
    """Let the sentences of a document that make a claim make those of their asides too, each as a sentence of its own."""
    for number, whole in enumerate(seen.judged):
        if whole.kinds and not whole.alike:
            whole.alike = _parted(number, whole, seen, signs)


def _parted(number: int, whole: Judged, seen: Judgement, signs: Signs) -> tuple[Judged, ...]:
    """Return a sentence without its asides that tell acts of their own, and each of these as judged by itself with what it tells of; nothing where it has none."""
    start, text = whole.sentence.start, whole.sentence.text
    times = [Span(time.start - start, time.end - start) for time in inside(seen.found.times, start, whole.sentence.end)]
    main, told = replace(whole, whole=whole.evidence), []
    for aside in asides(text, times)[:MOST]:
        act = _act_of(number, aside, whole, seen, signs)
        rest = replace(main, without=(*main.without, Span(start + aside.told.start, start + aside.told.end)))
        if act and (act.kinds[0] not in main.kinds or _parts_from(act.kinds[0], aside, rest, _besides(number, rest, seen, signs))):
            main = rest
            told.append(act)
    if not told:
        return ()
    main.known = known_in_place(seen.judged, number, judge_without(main, seen))
    return (main, *told)


def _act_of(number: int, aside: Aside, whole: Judged, seen: Judgement, signs: Signs) -> Judged | None:
    """Return an aside as a sentence that tells an act; null where it surely tells none, or denies it."""
    start = whole.sentence.start
    part = judge_part(whole, start + aside.whole.start, start + aside.whole.end, seen)
    shares = shares_of_part(number, part, seen.judged, signs)
    kind, share = max(shares.items(), key=lambda pair: pair[1], default=("position", 0.0))
    if kind in NOT_DONE or share < (weights().bar if kind in whole.kinds else part_bar()) or is_denied(aside.text):
        return None
    act = as_an_act(part, {kind: share}, number, seen)
    act.reads = aside.text
    return act


def _parts_from(kind: Kind, aside: Aside, main: Judged, rest: Judged) -> bool:
    """Say whether a sentence of the kind of its aside tells another act without it, as the rest does; let it be of other kinds where the aside alone was of this one."""
    others = kind not in rest.kinds and any(rest.sure[other] >= part_bar() for other in rest.kinds)
    if others and not _fires_outside(kind, main, aside) and not is_denied(aside.rest(main.sentence.text)):
        main.kinds, main.sure = rest.kinds, {other: rest.sure[other] for other in rest.kinds}
        return True
    return _does_something_else(kind, main, aside)


def _fires_outside(kind: Kind, whole: Judged, aside: Aside) -> bool:
    """Say whether a rule of a kind fires in a sentence outside its aside."""
    return any(hit.rule.kind == kind and not aside.whole.start <= hit.start < aside.whole.end for hit in whole.hits)


def _besides(number: int, main: Judged, seen: Judgement, signs: Signs) -> Judged:
    """Return what a sentence tells besides what is cut from it, decided as a sentence is."""
    rest = judge_without(main, seen)
    rest.sure = shares_of_part(number, rest, seen.judged, signs)
    rest.kinds = choose(rest, weights().bar, weights().second_bar)
    return rest


def _does_something_else(kind: Kind, whole: Judged, aside: Aside) -> bool:
    """Say whether the rest of a sentence tells another act of the kind: that it was stopped, is ahead or takes effect, or by a rule that fires there."""
    rest = aside.rest(whole.sentence.text)
    told, subject = verb_of(rest), clause(rest)
    if REPLACES_IT.search(whole.sentence.text, 0, aside.name.start):
        return True
    changes = CHANGES_IT if aside.name.start > told.at else IS_CHANGED
    if halted(kind, rest, told) in HALTED or (told.has_happened and changes.match(rest, told.at)):
        return True
    fires, then = _fires_outside(kind, whole, aside), stage(kind, rest)
    if then == stage(kind, aside.text):
        return aside.does and fires  # "Rwanda, having signed one accord in May, signed another"
    ahead = told.tense in AHEAD and subject and subject.start <= aside.name.start < subject.verb_at
    if ahead or (kind in BINDING and takes_effect(rest)):
        return True
    return then in COMING and fires
