"""One act told in several sentences is one claim, and several sums told in one sentence are several: repetitions and continuations join."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from parsers.claims.acts.draft import NAME, Draft
from parsers.claims.grammar.tense import verb_of
from parsers.claims.jurisdictions.jurisdiction import of_body
from parsers.claims.kinds.judged import Judged
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import Spans, inside
from parsers.claims.sentences.turns import another_speaks, goes_on
from parsers.claims.stages.halted import halted
from parsers.model import Kind, Money, Place
from parsers.values.qualifiers import APPROX

LOOK_BACK = 8  # claims
OPENING = 4  # sentences: headline, lead and first paragraph repeat each other
BY_SUM: frozenset[Kind] = frozenset({"funding", "enforcement"})  # of which every sum is an act of its own
MOST_SUMS = 12  # of one sentence that tells several; one with more is a table run together, and tells one
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
OF_WHOLE = re.compile(  # "Of the 10 trillion yen, 6 trillion ..."
    r"\b[Oo](?:f|ut of) (?:the|that|this|these|its|their) (?:about |some |total )?$"
)
COMPARED = re.compile(  # "up from $2 billion", "nearly triple last year's 3.3 trillion won": what went before is named, not told
    r"\b(?:(?:up|down|increased|raised|cut) from"
    r"|compared (?:with|to)|instead of"
    r"|(?:double|triple|treble|quadruple|twice|half|times)"
    r"|(?:last|previous|prior) year['’]s|a year (?:earlier|ago)"
    r"|on top of|against|(?:half|third|quarter|fifth|tenth) of"
    r") (?:the |an? |about |some |nearly )*$"
    r"|\bto [^.;]{2,30} from (?:about |some )?$"
    r"|\bbring(?:s|ing)? (?:the |its |their )?total [^.;]{0,25}to (?:about |some )?$"
)
LESS_OR_MORE = re.compile(  # behind a sum: a difference
    r"\s(?:less|more|lower|higher|fewer)\sthan\b|\s(?:below|above|short of)\s(?:its|the|what|last)\b"
)
FOR_EACH = re.compile(r"\s(?:for\s)?(?:each|every|apiece|per)\b")
OR_ELSE = re.compile(rf",\sor\s(?:(?:{APPROX})\s)?$")
THAT_IS = re.compile(rf"[,(]\s?(?:(?:{APPROX})\s)?$")
ON_AVERAGE = re.compile(r"(?:\s\w+){0,3}?\son\saverage\b")
BEFORE_SUM = 40  # characters in which the words before a sum stand
SAME = Decimal("0.05")  # a sum that is told roughly is another one that differs by less


def merge(judged: Sequence[Judged], text: str, found: Spans, headed: Mapping[int, Place]) -> list[Draft]:
    """Return the claims of a document, each with its sentences, in the order of the first.

    `found` are its values and names; `headed` says, by line, under which country's name it stands.
    """
    drafts: list[Draft] = []
    told: set[str] = set()
    for position, sentence in enumerate(judged):
        here = sentence.sentence
        if not sentence.kinds or here.text in told:  # word for word once more adds nothing, not even another place
            continue
        told.add(here.text)
        words, sums, whose = content(here.text), _sums(sentence, found), _whose(sentence, found, headed.get(here.line))
        for kind in sentence.kinds:
            near = (each for each in reversed(drafts[-LOOK_BACK:]) if each.kind == kind and _joins(each, position, words, judged))
            draft = next((each for each in near if not _contradicts(each, sums, whose)), None)
            if draft is not None:
                draft.sentences.append(position)
                draft.take(here, words, sums, whose)
                continue
            first = all(each.kind != kind for each in drafts)
            for group in _acts_apart(kind, sentence, text, sums) or (None,):
                of_group = sums if group is None else group
                draft = next((each for each in drafts if each.kind == kind and _opens_with(each, position, of_group, whose)), None)
                if draft is None:
                    draft = Draft(kind, [position], first, sums=group)
                    drafts.append(draft)
                else:
                    draft.sentences.append(position)
                    draft.sums = group and _once((*(draft.sums or draft.told_sums), *group))
                draft.take(here, words, of_group, whose)
    return drafts


def _opens_with(draft: Draft, position: int, sums: Sequence[Money], whose: set[str]) -> bool:
    """Say whether a draft begins in the headline or the lead, and tells a sum that a sentence near it tells again."""
    if draft.kind not in BY_SUM or draft.begins > 1 or position > OPENING or draft.last == position or _contradicts(draft, sums, whose):
        return False
    return any((one.currency, one.amount) == (other.currency, other.amount) for one in draft.told_sums for other in sums)


def _once(sums: Sequence[Money]) -> tuple[Money, ...]:
    """Return sums, each number of a currency once."""
    return tuple({(each.currency, each.amount): each for each in reversed(sums)}.values())[::-1]


def _acts_apart(kind: Kind, judged: Judged, text: str, sums: Sequence[Money]) -> list[tuple[Money, ...]]:
    """Return the sums of a sentence that are acts of their own, each with its conversions; none where it tells one act."""
    if kind not in BY_SUM:
        return []
    own = [value for value in sums if judged.kind_at(value.start) in {None, kind} and judged.may_be_of(kind, value)]
    groups = _told_apart(text, own)
    return groups if groups != [tuple(sums)] and len(groups) <= MOST_SUMS else []


def _sums(judged: Judged, found: Spans) -> list[Money]:
    return inside(found.money, judged.sentence.start, judged.sentence.end)


def _whose(judged: Judged, found: Spans, headed: Place | None) -> set[str]:
    """Return the jurisdictions that a sentence names, by their own names or by those of public bodies; else whose name it stands under, or the document's."""
    at = (judged.sentence.start, judged.sentence.end)
    bodies = {code for org in inside(found.orgs, *at) if (code := of_body(org))}
    named = {place.code for place in inside(found.places, *at) if place.code != "INT"} | bodies
    under = headed.code if headed else found.about
    return named or ({under} if under else named)


def _contradicts(draft: Draft, sums: Sequence[Money], whose: set[str]) -> bool:
    """Say whether a sentence cannot tell the act of a draft: it names other countries, or sums of the same currency that are all others."""
    if draft.whose and whose and not any(_one_holds(one, other) for one in draft.whose for other in whose):
        return True
    pairs = [(one, other) for one in draft.told_sums for other in sums if one.currency == other.currency]
    return draft.kind in BY_SUM and bool(pairs) and not any(_same_sum(one, other) for one, other in pairs)


def _same_sum(one: Money, other: Money) -> bool:
    """Say whether two sums of a currency may be one: the same number, or nearly the same where one is told roughly."""
    exactly = one.qualifier == other.qualifier == "exact"
    return one.amount == other.amount if exactly else abs(one.amount - other.amount) <= SAME * max(abs(one.amount), abs(other.amount))


def _one_holds(one: str, other: str) -> bool:
    """Say whether two jurisdictions are the same or one lies in the other."""
    return one == other or one.startswith(f"{other}-") or other.startswith(f"{one}-")


def content(text: str) -> set[str]:
    """Return the words of a sentence that carry its content."""
    return set(re.findall(r"[a-z]{3,}", text.lower())) - COMMON


def _told_apart(text: str, sums: Sequence[Money]) -> list[tuple[Money, ...]]:
    """Return the sums of a sentence, each with its conversions; one that is only named is left out."""
    groups: list[tuple[Money, ...]] = []
    for value in sums:
        if groups and (value.role == "conversion" or _shares_out(text, value, groups[-1][0])):
            groups[-1] = (*groups[-1], value)
        elif not _only_named(text, value):
            groups.append((value,))
    return groups


def _shares_out(text: str, value: Money, whole: Money) -> bool:
    """Say whether a sum is what the one before it comes to for each year or each of many: "$40 million over five years, or $8 million a year"."""
    if value.currency != whole.currency or value.amount >= whole.amount or not (value.per or FOR_EACH.match(text, value.end)):
        return False
    before = text[max(0, value.start - BEFORE_SUM) : value.start]
    return OR_ELSE.search(before) is not None or (THAT_IS.search(before) is not None and ON_AVERAGE.match(text, value.end) is not None)


def _only_named(text: str, value: Money) -> bool:
    """Say whether a sum is a whole of which the others are parts, or one that they are compared with."""
    before = text[max(0, value.start - BEFORE_SUM) : value.start]
    return OF_WHOLE.search(before) is not None or COMPARED.search(before) is not None or LESS_OR_MORE.match(text, value.end) is not None


def _joins(draft: Draft, position: int, words: set[str], judged: Sequence[Judged]) -> bool:
    """Say whether a sentence tells the same act as a draft."""
    last, here = judged[draft.last].sentence, judged[position].sentence
    if draft.last == position:
        return False
    follows = position == draft.last + 1 and _follows(draft.kind, last, here)
    if not follows and not _repeats(draft, position, words, judged):
        return False
    if _undone(draft.kind, judged[position]) and not _undone(draft.kind, judged[draft.begins]):
        return False  # "The deal was cancelled in June." is an act of its own
    return draft.kind != "position" or not another_speaks(here.text, [judged[number].sentence.text for number in draft.sentences])


def _follows(kind: Kind, last: Sentence, here: Sentence) -> bool:
    """Say whether a sentence goes on with what the one before it has begun."""
    return last.line == here.line and goes_on(last.text, here.text) if kind == "position" else GOES_ON.match(here.text) is not None


def _repeats(draft: Draft, position: int, words: set[str], judged: Sequence[Judged]) -> bool:
    """Say whether a sentence says again what a draft's sentences say, by the words that they share."""
    shared = len(words & draft.words) / max(1, min(len(words), len(draft.words)))
    opening = draft.begins <= 1 and position <= OPENING
    if shared < (0.34 if opening else 0.6) or (position - draft.last > 6 and not opening):
        return False
    first, here = judged[draft.begins], judged[position]
    if _denies(here) != _denies(first):
        return False
    names = set(NAME.findall(here.sentence.text))
    return opening or not (names - draft.names and draft.names - names)  # an item of a list in which another name stands


def _undone(kind: Kind, judged: Judged) -> bool:
    """Say whether a sentence tells that an act was stopped or held up."""
    text = judged.sentence.text
    return halted(kind, text, verb_of(text)) in {"withdrawn", "delayed"}


def _denies(judged: Judged) -> bool:
    return ("<not>",) in judged.words.senses
