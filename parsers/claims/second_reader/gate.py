"""The gate: what a model proposes becomes a claim where the text itself bears it out, word by word and value by value.

reply ─ parse_reply ─► proposals ─ quote in the text? ─ values, actor in it? ─► claims, each with how surely our rules read the same words
                                └────────────────────────────────────────────► refused, each with the reason

A proposal is judged by itself: a wrong one costs no other. Nothing that a reply holds raises.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Any, cast, get_args

from parsers.claims.second_reader.by_rules import RulesRead
from parsers.claims.second_reader.prompt import PROMPT
from parsers.claims.second_reader.proposed_slots import Slots
from parsers.claims.second_reader.proposed_values import Unfit, proposed, quantities, sums, times
from parsers.claims.second_reader.quote import Folded, fold, folded
from parsers.claims.second_reader.reply import Proposal, parse_reply
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import inside
from parsers.model import Accepted, Claim, Document, Factuality, Kind, NotTaken, SecondReading, Span, Stage

SHORTEST = 12  # characters of a quote: fewer stand in a text by chance
SENTENCES = 3  # that a quote may reach over: a quote of everything would bear out anything
SHOWN = 300  # characters of what was refused
WITHIN_A_WORD = re.compile(r"\w[’']?\w")  # "can" is no quote of "can't"


def second_reading(document: Document, model: str, replies: Sequence[str]) -> SecondReading:
    """Judge a model's replies about a document, one for each question that was asked about it."""
    gate: Gate | None = None
    accepted: dict[tuple[Any, ...], Accepted] = {}
    refused: list[NotTaken] = []
    for reply in replies:
        read = parse_reply(reply)
        if read.unread:
            refused.append(NotTaken("claim", "reply", reply[:SHOWN], read.unread))
        for proposal in read.proposals:
            gate = gate or Gate(document, model)
            try:
                found, dropped = gate.judge(proposal)
                identity = (found.claim.kind, found.claim.evidence, found.claim.object, *_values(found.claim))
                if identity in accepted:
                    raise Unfit("claim", proposal.get("quote"), "it was proposed already")  # noqa: TRY301 - refused as any other
            except Unfit as error:
                refused.append(_not_taken("claim", error, proposal))
            else:
                accepted[identity] = found
                refused += [_not_taken("slot", each, proposal) for each in dropped]
    return SecondReading(tuple(sorted(accepted.values(), key=lambda each: each.claim.evidence[0])), tuple(refused))


def _values(claim: Claim) -> tuple[Any, ...]:
    return claim.money, claim.times, claim.quantities


def _not_taken(lost: Any, error: Unfit, proposal: Proposal) -> NotTaken:
    quote = proposal.get("quote")
    return NotTaken(
        lost, error.field, _shown(error.given), error.reason, quote[:SHOWN] if isinstance(quote, str) else None, _sentence(proposal)
    )


def _shown(given: Any) -> str:
    """Return what was proposed as text, cut to a length."""
    try:
        return (given if isinstance(given, str) else json.dumps(given, ensure_ascii=False, default=str))[:SHOWN]
    except RecursionError:
        return "[nested too deeply to be shown]"


def _sentence(proposal: Proposal) -> int | None:
    """Return the number of the sentence that a proposal names; null where it names none."""
    given = str(proposal.get("sentence"))
    return int(given) if given.isascii() and given.isdigit() and len(given) <= 6 else None


class Gate:
    """What proposals about one document are held against."""

    def __init__(self, document: Document, model: str) -> None:
        self.document, self.rule = document, f"model/{model}@{PROMPT}"
        self.text: Folded = fold(document.text)
        self.rules = RulesRead(document)
        self.starts = [sentence.start for sentence in self.rules.sentences]
        self.slots = Slots(document, self.text, self.rules.found)

    def judge(self, proposal: Proposal) -> tuple[Accepted, list[Unfit]]:
        """Return the claim that a proposal becomes, and the slots that it loses; raise Unfit where it becomes none."""
        kind, stage = _known(proposal, "kind", Kind), _known(proposal, "stage", Stage)
        sure = _known(proposal, "factuality", Factuality)
        quote, reached = self._quote(proposal)
        within = self.rules.found
        money = sums(proposed(proposal, "money"), inside(within.money, quote.start, quote.end))
        told = times(proposed(proposal, "times"), inside(within.times, quote.start, quote.end))
        words = self.document.text[quote.start : quote.end]
        counted = quantities(proposed(proposal, "quantities"), inside(within.quantities, quote.start, quote.end), words)
        slots = self.slots.of(proposal, quote)
        claim = Claim(
            kind=cast("Kind", kind),
            stage=cast("Stage", stage),
            factuality=cast("Factuality", sure),
            actor=slots.actor,
            actor_id=slots.actor_id,
            jurisdiction=slots.jurisdiction,
            object=slots.object,
            attribution=slots.attribution,
            evidence=(quote,),
            rule=self.rule,
            money=money,
            quantities=counted,
            times=told,
        )
        return Accepted(claim, self.rules.factuality(claim.kind, reached, slots.actor_at, claim.stage)), slots.dropped

    def _quote(self, proposal: Proposal) -> tuple[Span, int]:
        """Return where a proposal's quote stands, and the place of the sentence that holds most of it."""
        given = proposal.get("quote")
        if not isinstance(given, str):
            raise Unfit("quote", given, "it is no text")
        words = folded(given)
        if len(words) < SHORTEST:
            raise Unfit("quote", given, f"it is shorter than {SHORTEST} characters")
        quote = self._placed(words, proposal)
        if _cuts_a_word(self.document.text, quote):
            raise Unfit("quote", given, "it cuts a word in two")
        reached = list(self._reached(quote))
        if not reached:
            raise Unfit("quote", given, "it stands in no sentence of the text")
        if len(reached) > SENTENCES:
            raise Unfit("quote", given, f"it reaches over more than {SENTENCES} sentences")
        most = max(reached, key=lambda place: _common(self.rules.sentences[place], quote))
        if self.rules.instructs(reached):
            raise Unfit("quote", given, "its sentence gives orders to a machine that reads it")
        return quote, most

    def _placed(self, words: str, proposal: Proposal) -> Span:
        """Return where a quote stands: the one place, or the one in the sentence that the proposal names."""
        if once := self.text.occurs_once(words):
            return once
        if words not in self.text.text:
            raise Unfit("quote", proposal["quote"], "the text does not hold it")
        number = _sentence(proposal)
        if number and number <= len(self.rules.sentences):
            sentence = self.rules.sentences[number - 1]
            if here := self.text.occurs_in(words, Span(sentence.start, sentence.end)):
                return here
        raise Unfit("quote", proposal["quote"], "the text holds it more than once, and not in the sentence that is named")

    def _reached(self, quote: Span) -> Iterator[int]:
        """Yield the places of the sentences that a quote touches."""
        place = max(bisect_right(self.starts, quote.start) - 1, 0)
        while place < len(self.starts) and self.starts[place] < quote.end:
            if _common(self.rules.sentences[place], quote) > 0:
                yield place
            place += 1


def _known(proposal: Proposal, field: str, vocabulary: Any) -> str:
    given = proposal.get(field)
    if not isinstance(given, str) or given not in get_args(vocabulary):
        raise Unfit(field, given, "it is not of the vocabulary")
    return given


def _cuts_a_word(text: str, quote: Span) -> bool:
    before, after = text[max(0, quote.start - 1) : quote.start + 1], text[quote.end - 1 : quote.end + 2]
    return WITHIN_A_WORD.match(before) is not None or WITHIN_A_WORD.match(after) is not None


def _common(sentence: Sentence, quote: Span) -> int:
    return min(sentence.end, quote.end) - max(sentence.start, quote.start)
