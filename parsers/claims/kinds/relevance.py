"""Is a document about AI policy at all? A few countable signs weighed together, each of which can be told to people.

A sentence counts as far as AI stands in it or close by - by name, as something that it runs on, or as software that judges - and as far as it names
who makes policy or what policy is made of; that its words are those of claims counts as well, and so do words that tell of other things. The lexicon
is names/topic.toml.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp, log1p

from parsers.claims.kinds.judged import Judged
from parsers.claims.kinds.signs import Signs
from parsers.claims.sentences.context import Context
from parsers.claims.sentences.terms import Term, Terms, Topic, find
from parsers.model import Document

# Learnt by `python -m benchmarks.topics --learn`, rounded; "always", the one that no sign carries, was raised by 0.6, since a document that is lost
# costs more than one that is read in vain.
WEIGHTS = {
    "a public body in the title": 0.7,
    "AI in the title, and no policy": -1.2,
    "words of claims in or beside sentences on AI": 3.8,
    "most sentences on AI make claims": 2.9,
    "a public body publishes it": 0.6,
    "software that judges": 0.8,
    "nothing but what AI runs on is named": -1.5,
    "words of business": -2.0,
    "words of culture and home": -0.8,
    "words of science": -0.6,
    "always": -2.2,
}
ON_TOPIC = 0.5  # of 1: from here on a document is about AI policy
CLAIMS_FROM = 0.4  # of 1: below this none of its sentences makes a claim; a document that is lost costs more than one that is read in vain
LIKELY = {"ai": 0.6, "public": 0.3, "act": 0.3}  # what a likely term counts, where a sure one counts 1
DESCRIBED = 0.5  # what software that judges counts where AI is not named
AGAIN = 0.3  # what software counts in a text that names AI twice, or in its title
BESIDE, ASIDE, TITLE = 0.6, 0.1, 0.3  # how far a sentence speaks of the AI that one beside it, an aside beside it, or the title names
POLICY = frozenset({"policy", "policies"})
NAMED: frozenset[Topic] = frozenset({"ai", "kin"})
AGAINST: dict[Topic, str] = {"business": "words of business", "leisure": "words of culture and home", "science": "words of science"}
NAME_THEN_WORD = re.compile(
    r"(?:(?:By|In|From|Since|Under|Next|Last|This) [^,.;]{2,30}, )?(?:[Tt]he )?[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}"
    r"(?: [a-z]|[’']s (?:(?:new|national|draft|first|own) ){0,2}(?:goal|target|aim|ambition|objective|strategy|plan|policy|budget|bill|law|roadmap)\b)"
)
TIMES = (("<time>",), ("@deadline",), ("@number_thing",))  # the senses of "By 2030," and "Within three years,"
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
    """A sentence, or the title: how far AI, public bodies and acts of policy are named in it, 0 to 1, and how probably it makes a claim."""

    ai: float = 0.0
    public: float = 0.0
    act: float = 0.0
    words: float = 0.0  # how probably it makes a claim, by its words alone
    machine: bool = False  # whether it names what may be AI
    judging: bool = False  # whether it names what AI does

    def take(self, term: Term) -> None:
        """Count a term; likely ones add up."""
        sure = 1.0 if term.sure else LIKELY.get(term.topic, 0.0)
        match term.topic:
            case "ai":
                self.ai = max(self.ai, sure)
            case "kin":
                self.ai = max(self.ai, LIKELY["ai"])
            case "machine":
                self.machine = True
            case "judging":
                self.judging = True
            case "public":
                self.public = 1 - (1 - self.public) * (1 - sure)
            case "act":
                self.act = 1 - (1 - self.act) * (1 - sure)
            case _:
                pass

    def settle(self, *, again: bool) -> None:
        """Let software be AI where it judges, and where the text names AI `again` and again, or in its title."""
        if self.machine:
            self.ai = max(self.ai, DESCRIBED if self.judging else 0.0, AGAIN if again else 0.0)

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
    many, near = max(1, len(parts)), list(_near(title, parts))
    on_ai = sum(ai for ai, _ in near[1:])
    words = Counter(term.topic for term in (*terms.title, *terms.title, *terms.text))  # the title says it twice
    named = [term.topic for term in (*terms.title, *terms.text) if term.topic in NAMED]
    return {
        "a public body in the title": title.public,
        "AI in the title, and no policy": title.ai * max(0.0, 1 - title.policy),
        "words of claims in or beside sentences on AI": log1p(sum(ai * part.words * part.policy for ai, part in near)),
        "most sentences on AI make claims": sum(ai * part.words for ai, part in near) / max(1.0, on_ai),
        "a public body publishes it": float(_official(document)),
        "software that judges": float(any(part.machine and part.judging for part in parts)),
        "nothing but what AI runs on is named": float(bool(named) and "ai" not in named),
        **{name: min(1.0, log1p(3 * words[topic] / many)) for topic, name in AGAINST.items()},
    }


def _official(document: Document) -> bool:
    """Say whether a public body publishes a document, by its source file or its publisher's name."""
    return bool(document.official) or any(term.topic == "public" and term.sure for term in find(document.publisher, "").title)


def _parts(read: Signs) -> tuple[_Part, list[_Part]]:
    """Return the title and the sentences, with the terms that stand in each counted."""
    about, starts = read.about, [each.sentence.start for each in read.judged]
    title, parts = _Part(), [_Part(words=1 - told[None]) for told in read.told]
    for term in about.terms.title:
        title.take(term)
    if _names_ai_policy(about.terms.title):
        title.act = 1.0
    bodies = (Term(start, "public", sure=True, phrase="") for start in about.bodies)
    for term in (*about.terms.text, *bodies):
        place = bisect_right(starts, term.start) - 1
        if place >= 0:
            parts[place].take(term)
    again = title.ai == 1 or sum(part.ai == 1 for part in parts) > 1
    for part, each in zip(parts, read.judged, strict=True):
        part.public = 1.0 if _opens_with_country(each) else part.public
        part.settle(again=again)
    return title, parts


def _names_ai_policy(terms: Sequence[Term]) -> bool:
    """Say whether "policy" follows a name of AI at once: elsewhere it may be one of insurance."""
    ends = {term.start + len(term.phrase) for term in terms if term.topic == "ai"}
    return any(term.phrase in POLICY and term.start - 1 in ends for term in terms)


def _opens_with_country(judged: Judged) -> bool:
    """Say whether a sentence says of a country, before anything but a time, what it does or plans: "France opened"; not "France's Orion raised"."""
    first = next((sense for sense in judged.words.senses if sense not in TIMES), None)
    return first == ("<place>",) and NAME_THEN_WORD.match(judged.sentence.text) is not None


def _near(title: _Part, parts: list[_Part]) -> Iterator[tuple[float, _Part]]:
    """Yield the title and every sentence with how far it speaks of AI; what stands beside an aside, deep in a text, hardly does."""
    yield title.ai, title
    aside = sum(part.ai > DESCRIBED for part in parts) == 1 and not any(part.ai > DESCRIBED for part in (title, *parts[:OPENING]))
    beside = ASIDE if aside else BESIDE
    for number, part in enumerate(parts):
        before = parts[number - 1].ai if number else 0.0
        after = parts[number + 1].ai if number + 1 < len(parts) else 0.0
        yield max(part.ai, beside * before, beside * after, TITLE * title.ai), part


def _reasons(about: Context, title: _Part, parts: list[_Part], shares: dict[str, float]) -> Iterator[str]:
    """Yield for people what the score rests on: the words with their counts and places, what speaks against, the share of each sign."""
    terms = (*about.terms.title, *about.terms.text)
    named = [term for term in terms if term.topic in NAMED]
    if about.terms.instead:
        yield f"the letters AI stand for {about.terms.instead} here"
    places = [f"{sum(part.ai > 0 for part in parts)} of {len(parts)} sentences"]
    places += ["the title"] * (title.ai > 0) + ["the opening"] * any(part.ai > 0 for part in parts[:OPENING])
    whole = _counted(named) if named else "software that judges" if any(part.ai for part in parts) else None
    yield f"AI: {whole}, in {', '.join(places)}" if whole else "nothing in it is AI"
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
