"""Is a document about AI policy at all? A few countable signs weighed together, each of which can be told to people.

A sentence counts as far as AI stands in it or close by, and as far as it names who makes policy or what policy is made of; claims that the rules and
weights see in such sentences count as well, and so do words that tell of other things. The lexicon is names/topic.toml.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp, log1p

from parsers.claims.context import Context
from parsers.claims.judge import Judged
from parsers.claims.signs import Signs
from parsers.claims.terms import Term, Terms, Topic, find
from parsers.model import Document

# Learnt by `python -m benchmarks.topics --learn`, rounded; "always", the one that no sign carries, was raised by 0.4, so that of the documents
# learnt from as many are lost as are taken wrongly.
WEIGHTS = {
    "policy all over a text on AI": 0.7,
    "AI and policy in one sentence": 1.3,
    "policy in or beside sentences on AI": 1.2,
    "policy in the title": 1.4,
    "public bodies open sentences": 0.9,
    "claims in or beside sentences on AI": 1.2,
    "words of claims in or beside sentences on AI": 1.7,
    "a public body publishes it": 0.5,
    "AI is never named for sure": -1.8,
    "words of business": -2.4,
    "words of culture and home": -1.8,
    "words of science": -1.0,
    "always": -1.6,
}
ON_TOPIC = 0.5  # of 1: from here on a document is about AI policy
CLAIMS_FROM = 0.4  # of 1: below this none of its sentences makes a claim; a document that is lost costs more than one that is read in vain
LIKELY: dict[Topic, float] = {"ai": 0.6, "public": 0.3, "act": 0.3}  # what a likely term counts, where a sure one counts 1
BESIDE, TITLE = 0.6, 0.3  # how far a sentence speaks of the AI that one beside it, or the title, names
AGAINST: dict[Topic, str] = {"business": "words of business", "leisure": "words of culture and home", "science": "words of science"}
NAME_THEN_WORD = re.compile(r"[A-Z][\w.]*(?: [A-Z][\w.]*){0,3} [a-z]")
LEADS = 40  # characters from the start of a sentence within which a public body opens it
OPENING = 2  # sentences
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


@dataclass(slots=True)
class _Part:
    """A sentence, or the title: how far AI, public bodies and acts of policy are named in it, 0 to 1, and how surely it makes a claim."""

    ai: float = 0.0
    public: float = 0.0
    act: float = 0.0
    claim: float = 0.0
    words: float = 0.0  # how probably it makes one, by its words alone
    led: bool = False  # whether a public body opens it

    def take(self, term: Term, at: int) -> None:
        """Count a term that stands `at` characters from the start."""
        self.led = self.led or (term.topic == "public" and term.sure and at < LEADS)
        if term.topic in LIKELY:
            setattr(self, term.topic, max(getattr(self, term.topic), 1.0 if term.sure else LIKELY[term.topic]))

    @property
    def policy(self) -> float:
        """How far it speaks of policy; both who and what is half as much again as either."""
        return min(1.5, self.public + self.act)


def relevance(document: Document, read: Signs) -> Relevance:
    """Return how surely a document is about AI policy, and why; `read` are the signs of its claims, by which its sentences were decided."""
    title, parts = _parts(read)
    shares = {name: WEIGHTS[name] * value for name, value in _signs(document, read.about.terms, title, parts).items()}
    score = 1 / (1 + exp(-sum(shares.values()) - WEIGHTS["always"]))
    return Relevance(round(score, 3), tuple(_reasons(read.about, title, parts, shares)))


def signs_of(document: Document, read: Signs) -> dict[str, float]:
    """Return what speaks for and against, to learn from."""
    return _signs(document, read.about.terms, *_parts(read))


def _signs(document: Document, terms: Terms, title: _Part, parts: list[_Part]) -> dict[str, float]:
    """Return the signs as numbers of about the same size; sums grow ever slower, so that a long text is not judged by its length."""
    many, every, near = max(1, len(parts)), [title, *parts], list(_near(title, parts))
    on_ai = min(1.0, (2 * title.ai + sum(part.ai for part in parts)) / (1 + many / 5))
    usual = sum(part.policy for part in every) / many
    words = Counter(term.topic for term in (*terms.title, *terms.title, *terms.text))  # the title says it twice
    return {
        "policy all over a text on AI": on_ai * usual,
        "AI and policy in one sentence": log1p(sum(part.ai * part.policy for part in every)),
        "policy in or beside sentences on AI": log1p(sum(ai * part.policy for ai, part in near)),
        "policy in the title": title.policy,
        "public bodies open sentences": log1p(3 * sum(part.led for part in parts) / many),
        "claims in or beside sentences on AI": log1p(sum(ai * part.claim * max(part.policy, usual) for ai, part in near)),
        "words of claims in or beside sentences on AI": log1p(sum(ai * part.words * part.policy for ai, part in near)),
        "a public body publishes it": float(_official(document)),
        "AI is never named for sure": _unnamed(terms),
        **{name: min(1.0, log1p(3 * words[topic] / many)) for topic, name in AGAINST.items()},
    }


def _unnamed(terms: Terms) -> float:
    """Return how much speaks against a text without a sure name of AI: the more likely ones it has, the less."""
    named = [term for term in (*terms.title, *terms.text) if term.topic == "ai"]
    return 0.0 if any(term.sure for term in named) else 1 / max(1, len({term.phrase for term in named}))


def _official(document: Document) -> bool:
    """Say whether a public body publishes a document, by its source file or its publisher's name."""
    return bool(document.official) or any(term.topic == "public" and term.sure for term in find(document.publisher, "").title)


def _parts(read: Signs) -> tuple[_Part, list[_Part]]:
    about, starts = read.about, [each.sentence.start for each in read.judged]
    title = _Part()
    parts = [_Part(claim=_acts(each), words=1 - told[None]) for each, told in zip(read.judged, read.told, strict=True)]
    for part, each in zip(parts, read.judged, strict=True):
        if _opens_with_country(each):
            part.public, part.led = 1.0, True
    for term in about.terms.title:
        title.take(term, term.start)
    bodies = (Term(start, "public", sure=True, phrase="") for start in about.bodies)
    for term in (*about.terms.text, *bodies):
        place = bisect_right(starts, term.start) - 1
        if place >= 0:
            parts[place].take(term, term.start - starts[place])
    return title, parts


def _opens_with_country(judged: Judged) -> bool:
    """Say whether a sentence says of a country, before anything else, what it does: "France opened"; not "France's Orion raised"."""
    return judged.words.senses[:1] == [("<place>",)] and NAME_THEN_WORD.match(judged.sentence.text) is not None


def _acts(judged: Judged) -> float:
    """Return how surely a sentence tells an act; views alone are held on everything."""
    return max((sure for kind, sure in judged.sure.items() if kind != "position"), default=0.0)


def _near(title: _Part, parts: list[_Part]) -> Iterator[tuple[float, _Part]]:
    """Yield the title and every sentence with how far it speaks of AI."""
    yield title.ai, title
    for number, part in enumerate(parts):
        before = parts[number - 1].ai if number else 0.0
        after = parts[number + 1].ai if number + 1 < len(parts) else 0.0
        yield max(part.ai, BESIDE * before, BESIDE * after, TITLE * title.ai), part


def _reasons(about: Context, title: _Part, parts: list[_Part], shares: dict[str, float]) -> Iterator[str]:
    """Yield for people what the score rests on: the words with their counts and places, what speaks against, the share of each sign."""
    terms = (*about.terms.title, *about.terms.text)
    named = [term for term in terms if term.topic == "ai"]
    if about.terms.instead:
        yield f"the letters AI stand for {about.terms.instead} here"
    places = [f"{sum(part.ai > 0 for part in parts)} of {len(parts)} sentences"]
    places += ["the title"] * (title.ai > 0) + ["the opening"] * any(part.ai > 0 for part in parts[:OPENING])
    yield f"AI: {_counted(named)}, in {', '.join(places)}" if named else "nothing in it is AI"
    near = [part for ai, part in _near(title, parts) if ai]
    policy = [term for term in terms if term.topic in {"public", "act"} and term.sure]
    yield f"policy: {_counted(policy)}; in {sum(part.policy >= 1 for part in near)} of {len(near)} sentences on AI or beside one"
    for topic, name in AGAINST.items():
        if shares[name] <= -0.5:
            yield f"against: {name}: {_counted([term for term in terms if term.topic == topic])}"
    told = sorted(((name, share) for name, share in shares.items() if abs(share) >= 0.05), key=lambda pair: -abs(pair[1]))
    yield "counted: " + ", ".join(f"{name} {share:+.1f}" for name, share in (*told, ("always", WEIGHTS["always"])))


def _counted(terms: Sequence[Term]) -> str:
    """Tell how often the most frequent of some terms stand there."""
    most = Counter(term.phrase for term in terms).most_common(MOST)
    return ", ".join(f"{phrase} {count}" for phrase, count in most) or "none"
