"""One act told in several sentences is one claim, and several sums told in one sentence are several: repetitions and continuations join."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from decimal import Decimal

from parsers.claims.acts.apart import acts_apart, once
from parsers.claims.acts.draft import Days, Draft, Telling
from parsers.claims.acts.receivers import are_others, receivers
from parsers.claims.grammar.tense import verb_of
from parsers.claims.jurisdictions.jurisdiction import of_body
from parsers.claims.kinds.groups import BINDING, BY_SUM
from parsers.claims.kinds.judged import Judged
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import Spans, inside
from parsers.claims.sentences.tables import sums_up
from parsers.claims.sentences.turns import another_speaks, goes_on
from parsers.claims.stages.effect import tells_its_effect
from parsers.claims.stages.halted import halted
from parsers.model import HALTED, Kind, Money, Place

LOOK_BACK = 8  # claims among which the one told again is; with 4 two of 3,731 are read otherwise, with 16 none
OPENING = 4  # sentences: headline, lead and first paragraph repeat each other
COMMON = frozenset([
    "the", "a", "an", "of", "to", "in", "and", "for", "on", "with", "by", "that", "this", "its", "it", "is", "are", "was", "were", "be",
    "as", "at", "from", "or", "will", "would", "has", "have", "had", "their", "they", "which", "who", "also", "new", "more", "than",
    "not", "into", "can", "may", "about",
])  # fmt: skip
GOES_ON = re.compile(
    r"(?:These include|That (?:is|was|equals|comes to|amounts to) (?:about|roughly|around|nearly|some|almost|equal|worth)"
    r"|It (?:also|has|is(?! (?:the policy|hereby|clear|expected|important|vital|essential|time)\b)|was|will|would)\b"
    r"|This (?:guide|framework|initiative|programme|program|move|is)\b"
    r"|The (?:deals?|event|plan|move|initiative|programme|agreement|panel|proposal) )",
)
WILL_DO = re.compile(r"It (?:will|would|plans to|is to|intends to) (?:also |then )?(?P<verb>[a-z]{4,})\b")
ANOTHER = re.compile(  # "passed a second AI bill"
    r"\b(?:a\s(?:second|third|fourth|further|separate|similar|rival|companion)|another)\s(?:[\w-]+\s){0,3}?"
    r"(?:bill|law|act|rule|order|fund|plan|fine|deal|programme|program|centre|center|strategy|measure|proposal)\b"
)
ANSWERS = re.compile(  # how and until when what a consultation asks for may be sent
    r"(?:(?:Written|Public|All|Any|The|Their|Such)\s)?(?:[Cc]omments|[Ss]ubmissions?|[Rr]esponses|[Vv]iews|[Ff]eedback|[Cc]ontributions|[Cc]omment\speriod|[Cc]onsultation|[Dd]eadline)\b"
    r"[^.;]{0,60}?\b(?:(?:may|can|must|should|will|are\sto)\s(?:still\s)?(?:be|run|close|remain|end)|(?:is|are)\s(?:open|due|accepted|welcome|being\saccepted)|closes?|ends?|runs?)\b"
)
ANSWERED = 3  # sentences behind it
NEAR = timedelta(days=1)
SAME = Decimal("0.05")  # a sum that is told roughly is another one that differs by less


def merge(judged: Sequence[Judged], text: str, found: Spans, headed: Mapping[int, Place]) -> list[Draft]:
    """Return the claims of a document, each with its sentences, in the order of the first.

    `found` are its values and names; `headed` says, by line, under which country's name it stands.
    """
    drafts: list[Draft] = []
    told: set[tuple[str, str]] = set()
    for position, each in enumerate(judged):
        here = each.sentence
        whole = text[each.evidence.start : each.evidence.end]
        if not each.kinds or (here.text, whole) in told:  # word for word once more adds nothing, not even another place
            continue
        told.add((here.text, whole))
        telling = Telling(
            position, here, content(whole), each.told_itself(found.money), _whose(each, found, headed.get(here.line)), _days(each, found)
        )
        for kind in each.kinds:
            if draft := _joined(kind, telling, drafts, judged):
                draft.take(telling, telling.sums)
            else:
                _begin(kind, telling, drafts, acts_apart(kind, each, text, telling.sums), judged)
    return drafts


def _joined(kind: Kind, telling: Telling, drafts: Sequence[Draft], judged: Sequence[Judged]) -> Draft | None:
    """Return the claim that a sentence tells once more, or goes on with: the nearest one; null where it tells another act."""
    near = (each for each in reversed(drafts[-LOOK_BACK:]) if each.kind == kind and _joins(each, telling, judged))
    return next((each for each in near if not _contradicts(each, telling, telling.sums)), None)


def _begin(kind: Kind, telling: Telling, drafts: list[Draft], apart: Sequence[tuple[Money, ...]], judged: Sequence[Judged]) -> None:
    """Begin a claim, or one for each of the sums that stand `apart`; one that the headline or the lead has told as well joins it there."""
    first = all(each.kind != kind for each in drafts)
    totals = sums_up(telling.sentence.text)
    again = kind in BY_SUM and (totals or telling.position <= OPENING)
    told = [each for each in drafts if each.kind == kind and not _are_clauses(each, telling, judged)] if again else ()
    for own in apart or (None,):
        sums = telling.sums if own is None else own
        draft = next((each for each in told if _opens_with(each, telling, sums, totals=totals)), None)
        if draft is None:
            draft = Draft(kind, [], first, sums=own)
            drafts.append(draft)
        else:
            draft.sums = own and once((*(draft.sums or draft.told_sums), *own))
        draft.take(telling, sums)


def _opens_with(draft: Draft, telling: Telling, sums: Sequence[Money], *, totals: bool) -> bool:
    """Say whether a draft tells a sum that a sentence tells again: one near the headline or the lead in which it begins, or a row of totals."""
    near = draft.begins <= 1 and telling.position <= OPENING
    if draft.last == telling.position or not (near or totals):
        return False
    if _contradicts(draft, telling, sums):
        return False
    return any((one.currency, one.amount) == (other.currency, other.amount) for one in draft.told_sums for other in sums)


def _days(judged: Judged, found: Spans) -> list[Days]:
    """Return the days on which a sentence says that something was done."""
    days = [(time.start_date, time.end_date) for time in judged.told_itself(found.times) if time.role == "event"]
    return [(first, last) for first, last in days if first and last] if days and verb_of(judged.sentence.text).has_happened else []


def _whose(judged: Judged, found: Spans, headed: Place | None) -> set[str]:
    """Return the jurisdictions that a sentence names, by their own names or by those of public bodies; else whose name it stands under, or the document's."""
    at = (judged.sentence.start, judged.sentence.end)
    bodies = {code for org in inside(found.orgs, *at) if (code := of_body(org))}
    named = {place.code for place in inside(found.places, *at) if place.code != "INT"} | bodies
    under = headed.code if headed else found.about
    return named or ({under} if under else named)


def _contradicts(draft: Draft, telling: Telling, sums: Sequence[Money]) -> bool:
    """Say whether a sentence, with these of its sums, cannot tell the act of a draft: it names other countries, others to whom it is done, or other sums."""
    if draft.whose and telling.whose and not any(_one_holds(one, other) for one in draft.whose for other in telling.whose):
        return True
    if are_others(draft.receivers, receivers(draft.kind, telling.sentence, sums)):
        return True
    pairs = [(one, other) for one in draft.told_sums for other in sums if one.currency == other.currency]
    return draft.kind in BY_SUM and bool(pairs) and not any(_same_sum(one, other) for one, other in pairs)


def _same_sum(one: Money, other: Money) -> bool:
    """Say whether two sums of a currency may be one: the same number, or nearly the same where one is told roughly."""
    exactly = one.qualifier == other.qualifier == "exact"
    return one.amount == other.amount if exactly else abs(one.amount - other.amount) <= SAME * max(abs(one.amount), abs(other.amount))


def _at_once(one: Days, other: Days) -> bool:
    """Say whether two times have days in common, or may have in another zone."""
    return one[0] - NEAR <= other[1] and other[0] - NEAR <= one[1]


def _one_holds(one: str, other: str) -> bool:
    """Say whether two jurisdictions are the same or one lies in the other."""
    return one == other or one.startswith(f"{other}-") or other.startswith(f"{one}-")


def content(text: str) -> set[str]:
    """Return the words of a sentence that carry its content."""
    return set(re.findall(r"[a-z]{3,}", text.lower())) - COMMON


def _joins(draft: Draft, telling: Telling, judged: Sequence[Judged]) -> bool:
    """Say whether a sentence tells the same act as a draft."""
    last, here = judged[draft.last].sentence, telling.sentence
    if _are_clauses(draft, telling, judged):
        return False
    if draft.last == telling.position or (ANOTHER.search(here.text) and not ANOTHER.search(judged[draft.begins].sentence.text)):
        return False
    follows = telling.position == draft.last + 1 and _follows(draft.kind, last, here)
    answers = draft.kind == "consultation" and telling.position - draft.last <= ANSWERED and ANSWERS.match(here.text) is not None
    if not (follows or answers) and not _repeats(draft, telling, judged):
        return False
    if _undone(draft.kind, judged[telling.position]) and not _undone(draft.kind, judged[draft.begins]):
        return False  # "The deal was cancelled in June." is an act of its own
    return draft.kind != "position" or not another_speaks(here.text, [judged[number].sentence.text for number in draft.sentences])


def _are_clauses(draft: Draft, telling: Telling, judged: Sequence[Judged]) -> bool:
    """Say whether a draft and a telling are two clauses of a sentence that were told apart."""
    whole = judged[draft.last].whole
    return whole is not None and whole == judged[telling.position].whole


def _follows(kind: Kind, last: Sentence, here: Sentence) -> bool:
    """Say whether a sentence goes on with what the one before it has begun."""
    if kind == "position":
        return last.line == here.line and goes_on(last.text, here.text)
    return (GOES_ON.match(here.text) is not None and not _does_again(last.text, here.text)) or (
        kind in BINDING and tells_its_effect(last.text, here.text)
    )


def _does_again(last: str, here: str) -> bool:
    """Say whether somebody will do once more what was just done, and so another act: "It published guidance. It will publish more next year."."""
    again = WILL_DO.match(here)
    return again is not None and re.search(rf"\b{again['verb'].removesuffix('e')}(?:es|ed|s)\b", last) is not None


def _repeats(draft: Draft, telling: Telling, judged: Sequence[Judged]) -> bool:
    """Say whether a sentence says again what a draft's sentences say, by the words that they share."""
    shared = len(telling.words & draft.words) / max(1, min(len(telling.words), len(draft.words)))
    opening = draft.begins <= 1 and telling.position <= OPENING
    if shared < (0.34 if opening else 0.6) or (telling.position - draft.last > 6 and not opening):
        return False
    if draft.days and telling.days and not any(_at_once(one, other) for one in draft.days for other in telling.days):
        return False  # "was appointed on Monday", "was appointed in May"
    if _denies(judged[telling.position]) != _denies(judged[draft.begins]):
        return False
    names = telling.names
    return opening or not (names - draft.names and draft.names - names)  # an item of a list in which another name stands


def _undone(kind: Kind, judged: Judged) -> bool:
    """Say whether a sentence tells that an act was stopped or held up."""
    text = judged.sentence.text
    return halted(kind, text, verb_of(text)) in HALTED


def _denies(judged: Judged) -> bool:
    return ("<not>",) in judged.words.senses
