"""What do the rules say of each sentence? Rules fire, the document's context adds and takes away: a score for each kind.

The scores are one voice among several; which claims a sentence makes is decided in `rerank`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from parsers.claims.context import Context, context, refers_back
from parsers.claims.grammar.clauses import Part
from parsers.claims.needles import needles
from parsers.claims.prices import prices, unmarked
from parsers.claims.rules import Hit, hits
from parsers.claims.segment import Sentence, sentences
from parsers.claims.spans import Spans, find_spans
from parsers.claims.words import Names, Words, names_of, words_of
from parsers.model import KINDS, Document, Kind, Money

INSTRUMENT_LASTS = 5  # sentences after which nobody means the instrument any more

# as which words for goods are taken: "the $20-a-month plan", "a $40,000 chip"; a law may name prices, a regulator may ban the goods
SOLD: frozenset[Kind] = frozenset({"funding", "strategy", "infrastructure", "institution", "target"})


def _found(pattern: str) -> Callable[[str], object]:
    """Return a search for a pattern in whatever case, which is only made where the words stand that it needs."""
    wanted, words = re.compile(pattern, re.IGNORECASE), [needle.strip() for needle in needles(pattern) or ("",)]

    def shows(text: str) -> object:
        small = text.lower()
        return any(word in small for word in words) and wanted.search(text)

    return shows


AGAINST = (  # signs that a sentence asserts no act: what it is, how much it takes away, where it shows: anywhere, or at its beginning
    ("generic", 1.2, _found(r"\b(?:many experts|governments worldwide|experts (?:say|believe|fear)|around the world are|researchers (?:found|showed|trained)|the model|neural network|the authors|algorithms?)\b")),
    ("newsletter's own", 1.6, re.compile(r"(?:It’s|We’re thinking|We (?:look forward|applaud|welcome|hope|believe) )").match),
    ("greeting", 2.5, re.compile(r"(?:Good (?:morning|afternoon|evening)|Thank you|Ladies and gentlemen|Let me|It is (?:an honou?r|my pleasure)|Distinguished|I am (?:delighted|happy|pleased) to (?:be|join))", re.IGNORECASE).match),
    ("business", 1.5, _found(r"\((?:NASDAQ|NYSE|OTC|TSX|CSE)[^)]{0,40}\)|shareholder|stake in the company|quarterly (?:revenue|profit)|shares (?:rose|fell|of)")),
)  # fmt: skip
SUPPORTER = re.compile(
    r"(?:^|[,;] )(?:The |Some |Many )?[A-Z][\w’'. -]{2,60} (?:also |strongly |fully )*(?:supports?|supported|fears?|worr|reject)"
)
DIRECTED = re.compile(
    r"(?:They|The (?:Secretary|Director|Attorney|Administrator|Commission|Order|Council|Assistant)|Agencies|It)\b[^.]{0,80}\b(?:will|shall|must|directs|instructs|requires)\b"
)
NAME_LABEL = re.compile(r"[A-Z][\w’. -]+$")


@dataclass(slots=True)
class Judged:
    """A sentence with what speaks for each kind, and the kinds of claim that it makes."""

    sentence: Sentence
    hits: tuple[Hit, ...]
    scores: dict[Kind, float]
    words: Words
    fired: frozenset[str]  # the names of the rules that fired
    back: bool  # whether it speaks of what was named before it
    against: float = 0.0
    reasons: list[str] = field(default_factory=list)
    kinds: tuple[Kind, ...] = ()
    instrument: Kind | None = None  # that of the law or order which the sentences before it are about
    prices: tuple[Money, ...] = ()  # those of its sums that are no money of a policy
    parts: tuple[tuple[Part, Kind], ...] = ()  # those of its parts that surely tell an act, each with its kind, where it has several
    sure: dict[Kind, float] = field(default_factory=dict)  # how surely it makes a claim of each kind, 0 to 1

    @property
    def best(self) -> Kind:
        """The kind that most speaks for."""
        return max(self.scores, key=self.scores.__getitem__)

    @property
    def value(self) -> float:
        """What speaks for the best kind, less what speaks against any claim."""
        return max(self.scores.values()) - 0.5 * self.against

    def part_of(self, kind: Kind) -> Part | None:
        """Return the first part that tells a kind; null where none does, or where the sentence has no parts."""
        return next((part for part, told in self.parts if told == kind), None)

    def kind_at(self, at: int) -> Kind | None:
        """Return the kind that is told by the part in which a place of the text stands, or by the one that it goes on from."""
        before = [kind for part, kind in self.parts if self.sentence.start + part.start <= at]
        return before[-1] if before else None

    def may_be_of(self, kind: Kind, value: Money) -> bool:
        """Say whether one of its sums may be that of a claim of a kind: a price is no funding, and turnover no fine."""
        return kind not in {"funding", "enforcement"} or value not in self.prices

    def add(self, kind: Kind, amount: float, reason: str) -> None:
        """Let the context speak for or against a kind."""
        self.scores[kind] += amount
        self.reasons.append(f"{kind} {amount:+.1f} {reason}")


@dataclass(frozen=True, slots=True)
class Judgement:
    """A document as it is judged: its values and names, what it is, and its sentences in their order."""

    found: Spans
    about: Context
    judged: tuple[Judged, ...]
    marked: str  # the text as rules see it: each value a mark, but for prices
    names: Names


def judge(document: Document) -> Judgement:
    """Judge the sentences of a document."""
    found, told = find_spans(document), sentences(document.text)
    about, names = context(document, told, found), names_of(found)
    asked = [prices(sentence, found) for sentence in told]
    marked = unmarked(found.marked, [value for each in asked for value in each])
    judged = [_alone(sentence, marked, names) for sentence in told]
    for sentence, each in zip(judged, asked, strict=True):
        sentence.prices = each
    return Judgement(found, about, tuple(_in_context(judged, about)), marked, names)


def _in_context(told: Sequence[Judged], about: Context) -> Iterator[Judged]:
    """Yield each sentence as it is judged after those before it."""
    instrument: Kind | None = None
    age = 0
    for judged in told:
        yield _placed(judged, about, instrument)
        instrument, age = _instrument_after(judged, about, instrument, age)


def judge_part(whole: Judged, first: int, last: int, seen: Judgement) -> Judged:
    """Judge a part of a sentence, `text[first:last]` of its document, by itself."""
    sentence = replace(
        whole.sentence, start=first, end=last, text=whole.sentence.text[first - whole.sentence.start : last - whole.sentence.start]
    )
    return _placed(_alone(sentence, seen.marked, seen.names), seen.about, whole.instrument)


def _placed(judged: Judged, about: Context, instrument: Kind | None) -> Judged:
    """Let the document speak for and against the kinds of a sentence; `instrument` is what it may refer to."""
    judged.instrument = instrument
    _genre(judged, about)
    _carry(judged, about, instrument)
    _weigh(judged, about)
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


def _speaks(judged: Judged) -> bool:
    """Say whether somebody states a view in it."""
    return bool(judged.fired & {"position/said", "position/view", "position/believe"}) or judged.scores["position"] >= 2.5


def _genre(judged: Judged, about: Context) -> None:
    """Add what the document's genre says."""
    fired = judged.fired
    if "order" in about.genres:
        if fired & {"regulation/shall", "regulation/requires", "regulation/instrument", "regulation/does"}:
            judged.add("regulation", 0.7, "in an order")
        if DIRECTED.match(judged.sentence.text):
            judged.add("regulation", 0.9, "directed by an order")
        judged.scores["legislation"] *= 0.7
    if "speech" in about.genres and fired & {"position/norm", "position/believe"}:
        judged.add("position", 0.9, "in a speech")
    if "readout" in about.genres and "consultation/discuss" in fired:
        judged.add("consultation", 0.9, "in a readout")
    if "question" in about.genres and "consultation/asks" in fired:
        judged.add("consultation", 1.0, "in parliament")
    about_a_law = fired & {"legislation/bill", "legislation/law"} or (
        about.topic == "legislation" and not fired & {"regulation/order", "regulation/does"}
    )
    if about_a_law and fired & {"regulation/regulate", "regulation/issues", "legislation/provides", "legislation/move"}:
        judged.add("legislation", 0.8, "about a law")
    if "funding/sum" in fired and not fired & {"funding/gives", "funding/verb", "infrastructure/build"}:
        judged.add("funding", -0.5, "a sum without a verb")
    if not fired & {"funding/sum", "funding/heavy"}:
        judged.scores["funding"] *= 0.8


def _carry(judged: Judged, about: Context, instrument: Kind | None) -> None:
    """Let the instrument named last govern a sentence that only refers to it."""
    if instrument is None or _speaks(judged):
        return
    fired = judged.fired
    if judged.back:
        judged.add(instrument, 1.6, "refers to the instrument named last")
        if "position/norm" in fired:
            judged.add("position", -1.0, "a provision, not a view")
    elif "speech" not in about.genres and fired & {"position/norm", "legislation/would", "legislation/provides", "regulation/shall"}:
        judged.add(instrument, 1.4, "a provision of the instrument named last")
        judged.add("position", -1.0, "a provision, not a view")
    elif judged.sentence.bullet and "newsletter" in about.genres:
        judged.add(instrument, 0.9, "listed under the instrument named last")


def _weigh(judged: Judged, about: Context) -> None:
    """Sum up what speaks against any claim in a sentence."""
    text, label = judged.sentence.text, judged.sentence.label or ""
    signs = [(name, weight) for name, weight, shows in AGAINST if shows(text)]
    if "newsletter" in about.genres and re.match(r"(?:We’re|We're) thinking", label):
        signs.append(("the newsletter's opinion", 3.0))
    if "newsletter" in about.genres and re.match(r"(?:Why it matters|Backstory|A bigger problem)", label):
        signs.append(("background", 0.8))
    if judged.prices and "funding/sum" not in judged.fired and judged.best in SOLD:
        signs.append(("prices", 5.0))
    if judged.sentence.heading:
        signs.append(("a heading", 0.8))
    if text.endswith("?"):
        signs.append(("a question", 1.5))
    if about.promotion and any(name == "business" for name, _ in signs):
        signs.append(("promotion", 2.0))
    if "position/support" in judged.fired and not SUPPORTER.search(text):
        judged.add("position", -1.0, "nobody named supports")
    judged.against = sum(weight for _, weight in signs)
    judged.reasons += [f"against {weight:.1f} {name}" for name, weight in signs]


def _instrument_after(judged: Judged, about: Context, instrument: Kind | None, age: int) -> tuple[Kind | None, int]:
    """Return the instrument that the next sentence may refer to, and for how many sentences nobody has named it."""
    fired, best = judged.fired, judged.best
    law = {f"legislation/{name}" for name in ("bill", "act", "move", "limits", "vote", "law")}
    executive = {f"regulation/{name}" for name in ("order", "does", "issues", "instrument", "hereby")}
    at_least_a_law = judged.scores["legislation"] >= judged.scores["regulation"]
    if fired & law and at_least_a_law and (best == "legislation" or instrument is None):
        return "legislation", 0
    if fired & executive and (best in {"regulation", "strategy", "partnership"} or instrument is None):
        return "regulation", 0
    if best in {"partnership", "strategy", "trade_control", "consultation"} and judged.value >= 2 and "speech" not in about.genres:
        return None, age
    return (None if age + 1 > INSTRUMENT_LASTS else instrument), age + 1
