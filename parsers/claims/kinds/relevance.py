"""Is a document about AI policy at all? A few countable signs weighed together, each of which can be told to people.

A sentence counts as far as AI stands in it or close by - by name, as something that it runs on, or as software that judges - and as far as it names
who makes policy or what policy is made of (`passages`); that its words are those of claims counts as well, and so do words that tell of other things.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log1p

from parsers.claims.kinds.passages import Passages
from parsers.claims.kinds.probable import sure
from parsers.claims.sentences.context import Context
from parsers.claims.sentences.terms import Term, Topic, find
from parsers.model import Document

# Learnt by `python -m benchmarks.topics --learn`, rounded; "always", the one that no sign carries, was raised by 1.2, since a document that is lost
# costs more than one that is read in vain.
WEIGHTS = {
    "a public body in the title": 0.5,
    "AI in the title, and no policy": -0.9,
    "words of claims in or beside sentences on AI": 3.5,
    "most sentences on AI make claims": 3.1,
    "a public body publishes it": 0.3,
    "software that judges": 0.6,
    "nothing but what AI runs on is named": -1.3,
    "words of business": -1.5,
    "words of culture and home": -0.7,
    "words of science": -0.4,
    "always": -1.5,
}
ON_TOPIC = 0.5  # of 1: from here on a document is about AI policy
CLAIMS_FROM = 0.4  # of 1: below this none of its sentences makes a claim; a document that is lost costs more than one that is read in vain
NAMED: frozenset[Topic] = frozenset({"ai", "kin"})
AGAINST: dict[Topic, str] = {"business": "words of business", "leisure": "words of culture and home", "science": "words of science"}
MOST = 4  # terms of a topic that a reason names


@dataclass(frozen=True, slots=True)
class Relevance:
    """How surely a document is about AI policy, 0 to 1, and what that rests on."""

    score: float
    reasons: tuple[str, ...]

    @property
    def off_topic(self) -> bool:
        """Whether it is too little about AI policy for any of its sentences to make a claim."""
        return self.score < CLAIMS_FROM


def relevance(document: Document, about: Context, read: Passages) -> Relevance:
    """Return how surely a document is about AI policy, and why; `read` are its title and its sentences."""
    signs = signs_of(document, about, read)
    shares = {name: WEIGHTS[name] * value for name, value in signs.items()}
    return Relevance(round(sure(signs, WEIGHTS), 3), tuple(_reasons(about, read, shares)))


def signs_of(document: Document, about: Context, read: Passages) -> dict[str, float]:
    """Return what speaks for and against as numbers of about the same size; sums grow ever slower, so that a long text is not judged by its length."""
    title, sentences, terms = read.title, read.sentences, about.terms
    many = max(1, len(sentences))
    on_ai = sum(each.near for each in sentences)
    words = Counter(term.topic for term in (*terms.title, *terms.title, *terms.text))  # the title says it twice
    named = [term.topic for term in (*terms.title, *terms.text) if term.topic in NAMED]
    return {
        "a public body in the title": title.public,
        "AI in the title, and no policy": title.ai * max(0.0, 1 - title.policy),
        "words of claims in or beside sentences on AI": log1p(sum(each.words * each.on_ai_policy for each in sentences)),
        "most sentences on AI make claims": sum(each.near * each.words for each in sentences) / max(1.0, on_ai),
        "a public body publishes it": float(_official(document)),
        "software that judges": float(any(each.machine and each.judging for each in sentences)),
        "nothing but what AI runs on is named": float(bool(named) and "ai" not in named),
        **{name: min(1.0, log1p(3 * words[topic] / many)) for topic, name in AGAINST.items()},
    }


def _official(document: Document) -> bool:
    """Say whether a public body publishes a document, by its source file or its publisher's name."""
    return bool(document.official) or any(term.topic == "public" and term.sure for term in find(document.publisher, "").title)


def _reasons(about: Context, read: Passages, shares: dict[str, float]) -> Iterator[str]:
    """Yield for people what the score rests on: the words with their counts and places, what speaks against, the share of each sign."""
    sentences, terms = read.sentences, (*about.terms.title, *about.terms.text)
    named = [term for term in terms if term.topic in NAMED]
    if about.terms.instead:
        yield f"the letters AI stand for {about.terms.instead} here"
    places = [f"{sum(each.ai > 0 for each in sentences)} of {len(sentences)} sentences"]
    places += ["the title"] * (read.title.ai > 0) + ["the opening"] * any(each.ai > 0 for each in read.opening)
    whole = _counted(named) if named else "software that judges" if any(each.ai for each in sentences) else None
    yield f"AI: {whole}, in {', '.join(places)}" if whole else "nothing in it is AI"
    near = [each for each in (read.title, *sentences) if each.near]
    policy = [term for term in terms if term.topic in {"public", "act"} and term.sure]
    yield f"policy: {_counted(policy)}; in {sum(each.policy >= 1 for each in near)} of {len(near)} sentences on AI or beside one"
    for topic, name in AGAINST.items():
        if shares[name] <= -0.5:
            yield f"against: {name}: {_counted([term for term in terms if term.topic == topic])}"
    told = sorted(((name, share) for name, share in shares.items() if abs(share) >= 0.05), key=lambda pair: -abs(pair[1]))
    yield "counted: " + ", ".join(f"{name} {share:+.1f}" for name, share in (*told, ("always", WEIGHTS["always"])))


def _counted(terms: Sequence[Term]) -> str:
    """Tell how often the most frequent of some terms stand there."""
    most = Counter(term.phrase for term in terms).most_common(MOST)
    return ", ".join(f"{phrase} {count}" for phrase, count in most) or "none"
