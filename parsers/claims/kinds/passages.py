"""How far each sentence of a document, and its title, speak of AI, of who makes policy and of what policy is made of.

What stands beside a sentence on AI speaks of it as well, a little less. The lexicon is names/topic.toml.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from parsers.claims.kinds.judged import Judged
from parsers.claims.sentences.context import Context
from parsers.claims.sentences.terms import Term

LIKELY = {"ai": 0.6, "public": 0.3, "act": 0.3}  # what a likely term counts, where a sure one counts 1
DESCRIBED = 0.5  # what software that judges counts where AI is not named
AGAIN = 0.3  # what software counts in a text that names AI twice, or in its title
BESIDE, ASIDE, TITLE = 0.6, 0.1, 0.3  # how far a sentence speaks of the AI that one beside it, an aside beside it, or the title names
POLICY = frozenset({"policy", "policies"})
NAME_THEN_WORD = re.compile(  # "In May, France opened", "France's new strategy", not "France's Orion"
    r"(?:(?:By|In|From|Since|Under|Next|Last|This) [^,.;]{2,30}, )?(?:[Tt]he )?[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}"
    r"(?: [a-z]|[’']s (?:(?:new|national|draft|first|own) ){0,2}(?:goal|target|aim|ambition|objective|strategy|plan|policy|budget|bill|law|roadmap)\b)"
)
TIMES = (("<time>",), ("@deadline",), ("@number_thing",))  # the senses of "By 2030," and "Within three years,"
OPENING = 2  # sentences


@dataclass(slots=True)
class Passage:
    """A sentence, or the title: how far AI, public bodies and acts of policy are named in it, 0 to 1, and how probably it makes a claim."""

    ai: float = 0.0
    public: float = 0.0
    act: float = 0.0
    words: float = 0.0  # how probably it makes a claim, by its words alone
    machine: bool = False  # whether it names what may be AI
    judging: bool = False  # whether it names what AI does
    near: float = 0.0  # how far it speaks of AI, which may be named beside it only

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

    @property
    def on_ai_policy(self) -> float:
        """How far it speaks of AI and of policy at once, 0 to 1.5."""
        return self.near * self.policy


@dataclass(frozen=True, slots=True)
class Passages:
    """A document's title and sentences as passages."""

    title: Passage
    sentences: tuple[Passage, ...]

    @property
    def opening(self) -> tuple[Passage, ...]:
        """The sentences that open the text."""
        return self.sentences[:OPENING]


def passages(judged: Sequence[Judged], claiming: Sequence[float], about: Context) -> Passages:
    """Return the title and the sentences, with the terms that stand in each counted; `claiming` is how probably each makes a claim, by its words."""
    starts = [each.sentence.start for each in judged]
    title, found = Passage(), [Passage(words=words) for words in claiming]
    for term in about.terms.title:
        title.take(term)
    if _names_ai_policy(about.terms.title):
        title.act = 1.0
    bodies = (Term(start, "public", sure=True, phrase="") for start in about.bodies)
    for term in (*about.terms.text, *bodies):
        place = bisect_right(starts, term.start) - 1
        if place >= 0:
            found[place].take(term)
    again = title.ai == 1 or sum(passage.ai == 1 for passage in found) > 1
    for passage, each in zip(found, judged, strict=True):
        passage.public = 1.0 if _opens_with_country(each) else passage.public
        passage.settle(again=again)
    whole = Passages(title, tuple(found))
    _speak_of_what_is_near(whole)
    return whole


def _names_ai_policy(terms: Sequence[Term]) -> bool:
    """Say whether "policy" follows a name of AI at once: elsewhere it may be one of insurance."""
    ends = {term.start + len(term.phrase) for term in terms if term.topic == "ai"}
    return any(term.phrase in POLICY and term.start - 1 in ends for term in terms)


def _opens_with_country(judged: Judged) -> bool:
    """Say whether a sentence says of a country, before anything but a time, what it does or plans: "France opened"; not "France's Orion raised"."""
    first = next((sense for sense in judged.words.senses if sense not in TIMES), None)
    return first == ("<place>",) and NAME_THEN_WORD.match(judged.sentence.text) is not None


def _speak_of_what_is_near(whole: Passages) -> None:
    """Say of the title and every sentence how far it speaks of AI; what stands beside an aside, deep in a text, hardly does."""
    title, sentences = whole.title, whole.sentences
    aside = sum(each.ai > DESCRIBED for each in sentences) == 1 and not any(each.ai > DESCRIBED for each in (title, *whole.opening))
    beside = ASIDE if aside else BESIDE
    title.near = title.ai
    for number, each in enumerate(sentences):
        before = sentences[number - 1].ai if number else 0.0
        after = sentences[number + 1].ai if number + 1 < len(sentences) else 0.0
        each.near = max(each.ai, beside * before, beside * after, TITLE * title.ai)
