"""How a page reads and why: what its relevance rests on; per sentence its claims, which rules fired or almost did, what counted for which kind."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from parsers.claims.acts.decided import decided
from parsers.claims.kinds.judged import Judged
from parsers.claims.kinds.rerank import OUTCOMES, weights
from parsers.claims.kinds.signs import Signs
from parsers.claims.kinds.words import MARKED, TOKEN
from parsers.claims.reader import filled
from parsers.claims.rules.hits import hinted, rules
from parsers.claims.sentences.quotation_marks import double_quoted
from parsers.claims.slots import Filled
from parsers.claims.stages import weighed
from parsers.claims.stages.weighed import Weighed
from parsers.claims.who.choice import why
from parsers.formats import language
from parsers.model import Claim, Document, Kind

ALMOST = 0.5  # of the bar: a kind that came so far almost was a claim
TELLING = 0.3  # a sign or word whose share in the decision is smaller is not named
MOST = 5  # signs and words that are named
STAGE_MOST = 3  # and those that are for a stage


@dataclass(frozen=True, slots=True)
class Explained:
    """One sentence, explained."""

    start: int
    end: int
    text: str
    kinds: tuple[Kind, ...]  # of the claims that it makes
    claims: tuple[Claim, ...]  # those whose fullest statement it is; what another sentence tells more fully stands there
    actors: tuple[str, ...]  # of each of these claims, who acts and why, whom the rules take to act where that is another
    almost: tuple[tuple[Kind, float], ...]  # kinds that came near, and how sure they are, 0 to 1
    fired: tuple[tuple[str, float, str], ...]  # rule, weight, the words it fired on
    almost_fired: tuple[tuple[str, str], ...]  # rules of these kinds of which no more than a word stands here, and the word
    # for the likeliest kind: how sure, what the context added, which signs and words counted; then where the stage of each claim comes from
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """A document, explained: how surely it is about AI policy, why, and its sentences that make a claim or in which a rule fired."""

    relevance: float  # 0 to 1
    reasons: tuple[str, ...]
    sentences: tuple[Explained, ...]


def explain(document: Document) -> Explanation:
    """Explain what is read of a document; a text in another language than English has its reason and no sentences."""
    if other := language.other_than_english(document.text, document.language):
        return Explanation(0.0, (language.not_read(other),), ())
    as_read = double_quoted(document)
    found = decided(as_read)
    seen, relevant = found.seen, found.signs.relevant
    whole = _Whole(document.text, found.signs, seen.marked, filled(as_read, found))
    telling = [number for number, each in enumerate(seen.judged) if each.hits or each.kinds]
    return Explanation(relevant.score, relevant.reasons, tuple(_explained(number, whole) for number in telling))


@dataclass(frozen=True, slots=True)
class _Whole:
    """What is known of the whole document."""

    text: str
    signs: Signs
    marked: str
    filled: tuple[Filled, ...]


def _explained(number: int, whole: _Whole) -> Explained:
    """Explain one sentence."""
    signs, relevant = whole.signs, whole.signs.relevant
    judged, bar = signs.judged[number], weights().bar
    told = tuple(dict.fromkeys(kind for clause in judged.alike or (judged,) for kind in clause.kinds))
    near = sorted(
        ((kind, round(sure, 2)) for kind, sure in judged.sure.items() if kind not in told and sure >= ALMOST * bar),
        key=lambda pair: -pair[1],
    )
    sentence = judged.sentence
    fired = tuple((hit.rule.name, hit.rule.weight, sentence.text[hit.start : hit.end]) for hit in judged.hits)
    kinds = () if relevant.off_topic else told
    here = [each for each in whole.filled if sentence.start <= each.claim.evidence[0].start < sentence.end]
    almost = tuple(_almost_fired(judged, whole.marked, {*told, *(kind for kind, _ in near)}))
    reasons = (*_reasons(number, judged, signs), *(_stage(each.claim.kind, each.stage) for each in here))
    claims, actors = tuple(each.claim for each in here), tuple(why(each.considered, whole.text) for each in here)
    return Explained(sentence.start, sentence.end, sentence.text, kinds, claims, actors, tuple(near), fired, almost, reasons)


def _stage(kind: Kind, found: Weighed) -> str:
    """Say where the stage of a claim comes from."""
    if found.stage == found.by_rules:
        return f"stage of {kind}: {found.stage}, by the rules"
    counted = ", ".join(f"{word} {share:+.1f}" for word, share in found.counted(weighed.weights())[:STAGE_MOST])
    return f"stage of {kind}: {found.stage}, {found.sure:.2f} sure by its words, and not {found.by_rules}, as the rules say: {counted}"


def _almost_fired(judged: Judged, marked: str, kinds: Collection[Kind]) -> Iterator[tuple[str, str]]:
    """Yield the rules of some kinds that a word of the sentence asks for and that did not fire, each with the first such word."""
    asked: dict[str, str] = {}
    for token in TOKEN.finditer(marked, judged.sentence.start, judged.sentence.end):
        for rule in hinted(token[0][0] if token[0][0] in MARKED else token[0].lower()):
            if rule.kind in kinds and rule.name not in judged.fired:
                asked.setdefault(
                    rule.name, judged.sentence.text[token.start() - judged.sentence.start : token.end() - judged.sentence.start]
                )
    yield from ((rule.name, asked[rule.name]) for rule in rules() if rule.name in asked)


def _reasons(number: int, judged: Judged, signs: Signs) -> Iterator[str]:
    """Yield what decided about the likeliest kind of a sentence."""
    if not judged.sure:
        yield "no kind is likely, by its rules or by its words"
        yield from (f"rules: {reason}" for reason in judged.reasons)
        return
    kind = max(judged.sure, key=lambda each: judged.sure[each])
    yield f"{kind}: {judged.sure[kind]:.2f} sure, {weights().bar} are needed"
    relevant = signs.relevant
    if relevant.off_topic:
        yield f"no claim in a document that is hardly about AI policy ({relevant.score:.2f} of 1): {'; '.join(relevant.reasons)}"
    if judged.alike:
        yield f"it tells {len(judged.alike)} acts, each in a clause that is read by itself"
    yield from (f"rules: {reason}" for reason in judged.reasons)
    shares = {f"sign: {name}": value * weights().signs.get(name, 0.0) for name, value in signs.of(number, kind).items()}
    place = OUTCOMES.index(kind)
    words = {f"word: {word}": said[place] for word, said in weights().words.counted(judged.known).items()}
    for each in (shares, words):
        yield from (
            f"{name} {share:+.1f}"
            for name, share in sorted(each.items(), key=lambda pair: (-abs(pair[1]), pair[0]))[:MOST]
            if abs(share) >= TELLING
        )
