"""What the optional model reads in some documents: replies that are kept, else asked for and kept at once, each held against its text.

documents ─► questions ─► replies ─► the gate, in a process of its own ─► a second reading, or why there is none
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from flows.steps.house import House
from flows.steps.model import Model, Unanswered
from parsers.claims.second_reader.gate import second_reading
from parsers.claims.second_reader.question import PIECES, Question, questions
from parsers.model import Document
from warehouse import Consulted, ModelReply

logger = logging.getLogger(__name__)


def second_readings(house: House, model: Model, documents: Sequence[Document]) -> list[Consulted]:
    """Return what the model reads in some documents; what it was asked before it is not asked again."""
    asked = [questions(document) for document in documents]
    every = {question.sha256: question for each in asked for question in each}
    with house.warehouse() as store:
        known: dict[str, str | Unanswered] = {**store.replies(every, model.prompt, model.name)}
    fresh = model.ask(question for digest, question in every.items() if digest not in known)
    replies = [ModelReply(digest, model.prompt, model.name, reply) for digest, reply in fresh.items() if isinstance(reply, str)]
    if replies:
        with house.warehouse() as store:
            store.keep_replies(replies, house.now())
    return [judged(house, model, document, each, known | fresh) for document, each in zip(documents, asked, strict=True)]


def judged(house: House, model: Model, document: Document, asked: Sequence[Question], came: dict[str, str | Unanswered]) -> Consulted:
    """Hold the replies about one document against its text; with one of them missing, it is read when that one has come."""
    told = Consulted(model.name, model.prompt, len(asked))
    answers = [came[question.sha256] for question in asked]
    for answer in answers:
        if isinstance(answer, Unanswered):
            logger.warning("%s: %s did not read it (%s: %s)", document.url, model.name, answer.reason, answer.detail)
            return replace(told, reason=answer.reason, detail=answer.detail, was_asked=answer.was_asked)
    try:
        reading = house.gatherer.apart(second_reading, document, model.name, answers)
    except Exception as error:  # a gate that fails costs the document its second reading and nothing else
        logger.exception("%s: the reply of %s could not be judged", document.url, model.name)
        return replace(told, reason=type(error).__name__, detail=str(error))
    cut = f"only the first {PIECES} pieces of its text were asked about" if len(asked) == PIECES else None
    return replace(told, reading=reading, detail=cut)
