"""What is known of a sentence, and of a document, once it is judged: what speaks for each kind of claim, and why."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from parsers.claims.grammar.asides import gap_of, without
from parsers.claims.grammar.clauses import Part
from parsers.claims.kinds.groups import BY_SUM
from parsers.claims.kinds.words import Names, Words
from parsers.claims.rules.hits import Hit
from parsers.claims.sentences.context import Context
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import Spans, Value, inside
from parsers.model import Kind, Money, Span


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
    alike: tuple[Judged, ...] = ()  # its clauses, where several of them tell acts: each as a sentence by itself
    whole: Span | None = None  # the sentence of which it is such a clause
    reads: str | None = None  # what such a clause tells, as a sentence of its own, where it does not read as one
    goes_on: bool = False  # whether the subject of such a clause is that of the one before it
    without: tuple[Span, ...] = ()  # its clauses that tell other acts, in its order
    sure: dict[Kind, float] = field(default_factory=dict)  # how surely it makes a claim of each kind, 0 to 1
    known: AbstractSet[str] = frozenset()  # what it is known by to what was learnt, once its kinds are decided
    # and what each of its parts is known by, where some tell acts of their own
    known_parts: dict[Part, AbstractSet[str]] = field(default_factory=dict)

    @property
    def evidence(self) -> Span:
        """The whole sentence."""
        return self.whole or Span(self.sentence.start, self.sentence.end)

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

    def known_in(self, part: Part) -> AbstractSet[str]:
        """Return what one of its parts is known by, or the whole where it was not judged in parts."""
        return self.known_parts.get(part, self.known)

    def kind_at(self, at: int) -> Kind | None:
        """Return the kind that is told by the part in which a place of the text stands, or by the one that it goes on from."""
        before = [kind for part, kind in self.parts if self.sentence.start + part.start <= at]
        return before[-1] if before else None

    def tells_itself(self, at: int) -> bool:
        """Say whether what stands at a place of the text is told of its own acts, and not in a clause on something that it names."""
        return not any(clause.start <= at < clause.end for clause in self.without)

    def told_itself(self, values: Sequence[Value]) -> list[Value]:
        """Return which values of the document stand in it, and not in a clause on something that it names."""
        return [value for value in inside(values, self.sentence.start, self.sentence.end) if self.tells_itself(value.start)]

    @property
    def gaps(self) -> list[Span]:
        """What is cut from its words where they are read without those clauses, with the commas around each, the last first."""
        start = self.sentence.start
        told = (Span(clause.start - start, clause.end - start) for clause in reversed(self.without))
        return [gap_of(self.sentence.text, each) for each in told]

    @property
    def besides(self) -> str:
        """Its words but for its clauses that tell other acts."""
        return without(self.sentence.text, self.gaps)

    def may_be_of(self, kind: Kind, value: Money) -> bool:
        """Say whether one of its sums may be that of a claim of a kind: a price or last year's sum is no funding, and turnover no fine."""
        return kind not in BY_SUM or value not in self.prices

    def tells_only(self, kind: Kind, bar: float) -> None:
        """Let it make a claim of one kind and of no other, at least as surely as `bar`, whatever its words say: what it goes on from tells so."""
        self.kinds = (kind,)
        self.sure[kind] = max(self.sure.get(kind, 0.0), bar)

    def add(self, kind: Kind, amount: float, reason: str) -> None:
        """Let the context speak for or against a kind."""
        self.scores[kind] += amount
        self.reasons.append(f"{kind} {amount:+.1f} {reason}")

    def weaken(self, kind: Kind, share: float, reason: str) -> None:
        """Let the context take away from what speaks for a kind, all but a share of it."""
        if self.scores[kind]:
            self.scores[kind] *= share
            self.reasons.append(f"{kind} x{share} {reason}")


@dataclass(frozen=True, slots=True)
class Judgement:
    """A document as it is judged: its values and names, what it is, and its sentences in their order."""

    found: Spans
    about: Context
    judged: tuple[Judged, ...]
    marked: str  # the text as rules see it: each value a mark, but for prices
    names: Names
