"""What do the rules say of each sentence? Rules fire, the document's context adds and takes away: a score for each kind.

The scores are one voice among several; which claims a sentence makes is decided in `rerank`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsers.claims.grammar.asides import without
from parsers.claims.kinds.against import weigh_against
from parsers.claims.kinds.judged import Judged, Judgement
from parsers.claims.kinds.prices import prices, unmarked
from parsers.claims.kinds.surroundings import instrument_after, weigh_genre, weigh_instrument
from parsers.claims.kinds.words import Names, names_of, words_of
from parsers.claims.rules.hits import hits
from parsers.claims.sentences.context import Context, context, refers_back
from parsers.claims.sentences.lists import with_introductions
from parsers.claims.sentences.segment import Sentence, sentences
from parsers.claims.sentences.spans import find_spans
from parsers.claims.sentences.year_columns import of_the_year_before
from parsers.model import KINDS, Document, Kind, Span

NAME_LABEL = re.compile(r"[A-Z][\w’. -]+$")


def judge(document: Document) -> Judgement:
    """Judge the sentences of a document."""
    found, told = find_spans(document), with_introductions(document.text, sentences(document.text))
    about, names = context(document, told, found), names_of(found)
    asked = [prices(sentence, found) for sentence in told]
    marked = unmarked(found.marked, [value for each in asked for value in each])
    judged = [_alone(sentence, marked, names) for sentence in told]
    for sentence, each in zip(judged, asked, strict=True):
        sentence.prices = (*each, *of_the_year_before(sentence.sentence, found, document.published_on))
    return Judgement(found, about, tuple(_in_context(judged, about)), marked, names)


def _in_context(told: Sequence[Judged], about: Context) -> Iterator[Judged]:
    """Yield each sentence as it is judged after those before it."""
    instrument: Kind | None = None
    age = 0
    for judged in told:
        yield _placed(judged, about, instrument)
        instrument, age = instrument_after(judged, about, instrument, age)


def judge_part(whole: Judged, first: int, last: int, seen: Judgement) -> Judged:
    """Judge a part of a sentence, `text[first:last]` of its document, by itself."""
    sentence = replace(
        whole.sentence, start=first, end=last, text=whole.sentence.text[first - whole.sentence.start : last - whole.sentence.start]
    )
    return _placed(_alone(sentence, seen.marked, seen.names), seen.about, whole.instrument)


def judge_without(whole: Judged, seen: Judgement) -> Judged:
    """Judge what a sentence tells besides the gaps that are cut from it; where its rules fired is not to be asked."""
    here, gaps, text = whole.sentence, whole.gaps, whole.besides
    names = {at - here.start: (end - here.start, what) for at, (end, what) in seen.names.items() if here.start <= at < here.end}
    for gap in gaps:
        kept = ((at, name) for at, name in names.items() if not gap.start <= at < gap.end)
        names = {_behind(gap, at): (_behind(gap, end), what) for at, (end, what) in kept}
    marked = without(seen.marked[here.start : here.end], gaps)
    rest = _alone(replace(here, start=0, end=len(text), text=text), marked, names)
    return _placed(rest, seen.about, whole.instrument)


def _behind(gap: Span, at: int) -> int:
    """Return where a place stands once a gap before it is closed."""
    return at - (gap.end - gap.start) if at >= gap.end else at


def _placed(judged: Judged, about: Context, instrument: Kind | None) -> Judged:
    """Let the document speak for and against the kinds of a sentence; `instrument` is what it may refer to."""
    judged.instrument = instrument
    weigh_genre(judged, about)
    weigh_instrument(judged, about, instrument)
    weigh_against(judged, about)
    return judged


def _alone(sentence: Sentence, marked: str, names: Names) -> Judged:
    """Score a sentence by its rules alone."""
    words = words_of(marked, sentence.start, sentence.end, names)
    fired = hits(marked[sentence.start : sentence.end], words.asked)
    scores: dict[Kind, float] = dict.fromkeys(KINDS, 0.0)
    for hit in fired:
        scores[hit.rule.kind] += hit.rule.weight
    judged = Judged(sentence, fired, scores, words, frozenset(hit.rule.name for hit in fired), refers_back(sentence))
    if sentence.label and NAME_LABEL.match(sentence.label) and sentence.text[:1] in '“"':
        judged.add("position", 2.0, "a quotation under a name")
    return judged
