"""What speaks for and against somebody's acting in a claim, as signs that can be told to people; `choice` weighs them.

How the text came upon him, what he is, where he stands beside the verb, what he does, by which word he is called: each alone and for the kind of act.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from parsers.claims.grammar.passives import undergoes
from parsers.claims.grammar.phrases import DETERMINERS, head_of, plain_words
from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.tense import Tense, verb_of
from parsers.claims.grammar.verbs import words
from parsers.claims.kinds.words import stem
from parsers.claims.sentences.segment import Sentence
from parsers.claims.who.acting import Acting
from parsers.claims.who.candidates import THE_RULES, Candidate
from parsers.claims.who.names import Names
from parsers.claims.who.provisions import bound
from parsers.model import Kind, Span

CALLED_BY = ("agents", "offices", "crowds", "instruments", "pronouns")  # lists of words by which somebody, or something, is called
MANY = 6  # candidates; more count as many
LOOKS_ON = 3  # words behind an auxiliary among which its verb stands
BETWEEN = frozenset({"not", "also", "to", "been", "be", "never"})  # an auxiliary and its verb
FAR = 3000  # characters before a sentence; who was named last before them was named long ago
PARAGRAPHS, SENTENCES, WAYS, LENGTHS = 4, 5, 6, 6  # more count as many
LENGTH = 8  # words by which sentences are told apart
SENTENCE_ENDS = re.compile(r"[.!?]\s")
NEAR = 24  # characters around a name in which the words beside it stand
POSSESSIVE = ("'s", "’s")
PARAGRAPH = "\n\n"
WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Scene:
    """The sentence in which somebody acts, as far as it tells who."""

    kind: Kind
    sentence: Sentence
    verb: str  # with its auxiliary: "has fin"; empty where none is found
    verb_at: int | None  # in the text
    voice: Literal["active", "passive"]
    subject: Literal["somebody", "a pronoun", "something", "nothing"]  # what its subject is
    tense: Tense | None = None
    determiner: str = ""  # that opens its subject: "the", "it"; empty where none does
    head: str = ""  # of its subject, written small

    @classmethod
    def of(cls, kind: Kind, sentence: Sentence, names: Names) -> Scene:
        """Return the scene of an act of a kind that a sentence tells."""
        found = clause(sentence.text)
        if found is None:
            return cls(kind, sentence, "", None, "active", "nothing")
        at = sentence.start + found.verb_at
        voice: Literal["active", "passive"] = "passive" if undergoes(names.text, at - 1, sentence.end) else "active"
        surface = sentence.text[found.start : found.end].lower()
        known = names.agent(sentence.start + found.start, sentence.start + found.end) is not None
        subject: Literal["somebody", "a pronoun", "something"] = (
            "a pronoun" if surface in words("pronouns") else "somebody" if known else "something"
        )
        plain = plain_words(surface)
        determiner = plain[0] if plain and plain[0] in DETERMINERS | words("pronouns") else ""
        verb, tense = _verb(sentence.text[found.verb_at :], found.verb.lower()), verb_of(sentence.text).tense
        return cls(kind, sentence, verb, at, voice, subject, tense, determiner, plain[head_of(plain)] if any(plain) else "")


def _verb(rest: str, verb: str) -> str:
    """Return a verb without its ending, behind its auxiliary if it has one."""
    if verb not in words("auxiliaries"):
        return stem(verb)
    after = (word.strip(".,;:").lower() for word in rest.split()[1 : LOOKS_ON + 1])
    own = next((word for word in after if word not in words("auxiliaries") and word not in BETWEEN and not word.endswith("ly")), None)
    return f"{stem(verb)} {stem(own)}" if own else stem(verb)


def signs_of_nobody(scene: Scene, candidates: Sequence[Candidate], *, official: bool) -> Iterator[str]:
    """Yield what speaks for that nobody is told to act; `official`: whether the page is a public body's own."""
    yield "nobody"
    yield f"nobody, {scene.kind}"
    yield f"nobody, the subject is {scene.subject}"
    yield f"nobody, {scene.voice}"
    yield f"nobody, the verb is {scene.verb}"
    yield f"nobody, on {'an official page' if official else 'a page of others'}"
    yield f"nobody, of {min(MANY, len(candidates))}"
    for what in (f"head {scene.head}", f"determiner {scene.determiner}", f"tense {scene.tense}"):
        yield f"nobody, {what}"
        yield f"nobody, {what}, {scene.kind}"
    yield f"nobody, tense {scene.tense}, {scene.voice}"
    opens, *others = scene.sentence.text.split()
    yield f"nobody, opens with {opens.lower()}"
    yield f"nobody, length {min(LENGTHS, (len(others) + 1) // LENGTH)}"
    if not any(THE_RULES in each.ways for each in candidates):
        yield "nobody by the rules"
        yield f"nobody by the rules, {scene.kind}"


def signs_of(each: Candidate, scene: Scene, acting: Acting) -> Iterator[str]:
    """Yield what speaks for and against a candidate."""
    kind, ways, names = scene.kind, dict.fromkeys(each.ways), acting.names
    for way in ways:
        yield way
        yield f"{way}, {kind}"
    for what in each.what:
        yield f"is {what}"
        yield f"is {what}, {kind}"
    if each.subjects:
        yield from (f"does {scene.verb}", f"does {scene.verb.rpartition(' ')[2]}, {kind}")
        yield from (f"the subject, {scene.voice}", f"the subject, {scene.voice}, {kind}")
        yield from _deals(each.subjects[0], scene, acting)
    else:
        yield f"not the subject, which is {scene.subject}"
        yield from (f"{way}, where the subject is {scene.subject}" for way in ways)
    if THE_RULES in ways:
        yield f"{THE_RULES}, where the subject is {scene.subject}"
        yield f"{THE_RULES}, {scene.voice}"
        if len(ways) == 1:
            yield f"{THE_RULES} alone"
    plain = plain_words(names.text[each.full.start : each.full.end])
    called = _called(plain[head_of(plain)] if any(plain) else "")
    yield f"called {called}"
    yield f"called {called}, {kind}"
    yield from _stands(each, scene, names.text)
    yield from each.told
    yield f"in {min(WAYS, len(ways))} ways"
    if each.within(scene.sentence) is None:
        yield from _last_told_of(acting.bare(each.full), names.text, scene)


def _last_told_of(name: str, text: str, scene: Scene) -> Iterator[str]:
    """Yield how shortly before a sentence a text told of somebody whom the sentence does not name."""
    begins = scene.sentence.start
    at = text.rfind(name, max(0, begins - FAR), begins)
    ago = f"{min(PARAGRAPHS, text.count(PARAGRAPH, at, begins))} paragraphs ago" if at >= 0 else "not lately"
    yield ago
    yield f"{ago}, {scene.kind}"
    if at >= 0:
        yield f"{min(SENTENCES, len(SENTENCE_ENDS.findall(text, at, begins)))} sentences ago"


def _called(head: str) -> str:
    """Return by which word somebody is called; a name of his own says nothing of others, and is not learnt."""
    return head if any(head in words(kind) for kind in CALLED_BY) else "a name"


def _deals(subject: Span, scene: Scene, acting: Acting) -> Iterator[str]:
    """Yield what a subject does or what is done to it, as far as the grammar of the kinds tells."""
    if acting.undergoes(subject, scene.sentence, scene.kind):
        yield f"undergoes it, {scene.kind}"
    if bound(acting.text, subject, scene.sentence.end):
        yield f"is bound, {scene.kind}"


def _stands(each: Candidate, scene: Scene, text: str) -> Iterator[str]:
    """Yield where somebody stands in the sentence: between which words, before or behind its verb."""
    here = each.within(scene.sentence)
    if here is None:
        yield "not in the sentence"
        return
    yield "in the sentence"
    place = "" if scene.verb_at is None else ", before the verb" if here.end <= scene.verb_at else ", behind the verb"
    before = text[max(0, here.start - NEAR // 2) : here.start].split()
    yield f"behind {before[-1].lower().strip('“(') if before else 'nothing'}{place}"
    after = text[here.end : here.end + NEAR]
    following = WORD.search(after)
    yield f"before {after[:1] if after[:1] in ',.;:' or following is None else stem(following[0].lower())}"
    if after.startswith(POSSESSIVE):
        yield "whose something is"
    if place:
        yield f"in the sentence{place}"
        yield f"in the sentence{place}, {scene.kind}"
