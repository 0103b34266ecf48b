"""How surely the act of a claim is told: asserted, possible, negated. The head that is judged is the verb of the act; the words are surety.toml."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.claims.grammar.clauses import part_at
from parsers.claims.grammar.cues import Cue
from parsers.claims.grammar.subject import Clause, clause, said_clause
from parsers.claims.grammar.tense import verb_of
from parsers.claims.grammar.verbs import words
from parsers.claims.kinds.groups import BINDING, PROVISIONS, STATED
from parsers.claims.kinds.judged import Judged
from parsers.claims.stages.conditional import waits_for_adoption
from parsers.claims.stages.cues import told_by, without_purpose
from parsers.claims.stages.denial import came_to_nothing, did_not_come, tells_of_a_law_behind
from parsers.claims.stages.hearsay import is_hearsay, told_by_the_same_people
from parsers.claims.stages.left_open import left_open, only_foreseen, undecided
from parsers.claims.stages.own_clause import part_with, tells_the_act
from parsers.claims.stages.told_aside import done_behind, done_by_the_way
from parsers.model import HALTED, Factuality, Kind, Span, Stage
from parsers.names.word_lists import WordLists
from parsers.values import modality
from parsers.values.times.almanac import MONTH

any_of = WordLists(__file__).any_of
POSSIBLE, NEGATED, HEARD = (Cue(any_of(name)) for name in ("possible", "negated", "heard"))
IF = re.compile(r"If\b|Should (?:the|an?|it|they|he|she|this|that|its|their)\b")
LASTING = 5  # sentences in which people without a name are still those who were told of before
OF_SUBJECT = re.compile(r",?\s(?:who|which|that|whose)\s")  # opens a clause on the subject
LABEL = 40  # characters; no label is longer
CONDITION = Cue("if|unless", r"\b[^,.]{0,80}$")
CLAUSE_END = re.compile(
    r"[,;:—–]|\s(?:although|but|while|when|whenever|wherever|because|why|how|what|where|whom|whether|that(?!\s[\w-]+\s(?:into|to|for|in|on|from|with)\b)|who|which|whose|if|until|unless|ensur(?:e|es|ed|ing)|make sure)\s"
)
NONE = re.compile(  # "No employer has been fined"
    r"(?:So far )?(?:no(?= \w)|not (?:a single|one|an?)|none)\b(?! (?:later|more|less|fewer|longer)\b)", re.IGNORECASE
)
AWAITS = told_by("awaits")
NOT_RATIFIED = Cue(  # by a state, of a treaty that others made
    r"ha(?:s|ve)(?: still)?(?: not| yet to|n[’']t)(?: yet)? (?:ratif(?:y|ied)|sign(?:ed)?(?=(?: so far| yet)?[.,;]))"
)
# of no law in particular, which therefore is not on its way: "have yet to pass a law on deepfakes"
NONE_YET = Cue(
    r"ha(?:s|ve)(?: still)?(?: not| yet to|n[’']t)(?: yet)? (?:pass|enact|adopt|approve)(?:d|ed)? (?:an?|any|such|its own|their own)"
)
# of a bill that "has yet to be signed", that it came so far is what is told
UNFINISHED: frozenset[Stage] = frozenset({"passed"})
FORBIDS = Cue(  # that nobody may do it is told as a fact
    r"nobody|no one|no [\w-]+(?: [\w-]+){0,6}|none of (?:the|its|these|those) [\w-]+",
    r"\s(?:may|shall|must|(?:will|would) (?:have|need) to|(?:has|have|needs?) to)\b",
)
# and so is what a law or a rule does not allow
NOT_ALLOWED = Cue(
    r"(?:is|are|was|were)(?: not|n[’']t) (?:allowed|permitted|authori[sz]ed)|(?:does|do)(?: not|n[’']t) (?:allow|permit|let)|(?:may|must|shall) never|(?:does|do|will|would|must|shall|may|can)(?: not|n[’']t) exceed"
    r"|(?:is|are)(?: not|n[’']t) to be (?!expected|found|seen|outdone|confused|underestimated)\w+"
)
CONDITION_LISTED = re.compile(r"(?:[^\w“\"]*\s)?[a-z][^.;]*;(?:\s(?:and|or))?$")  # an item of a list
MAY_SEND = Cue(r"(?:may|can|could) (?:also |still |now )?(?:be (?:submitted|sent|made|filed)|comment|submit|send|respond|reply)")
MAY_PUNISH = re.compile(
    r"\b(?:may|can|could)\s(?:also\s)?(?:be\s(?:fined|penali[sz]ed|punished|sanctioned|jailed)|fine|impose|levy)\b"
    r"|\b[Ff]ines\s(?:may|can|could|might)\s(?:also\s)?(?:reach|total|run\sto|go\sup\sto|rise\sto|amount\sto|be\sas\shigh\sas)\b"
)
PENALTY_IF = re.compile(  # what an order threatens with
    r"If\s(?:it|they|the\s[\w\s-]{2,40}?)\s(?:do(?:es)?(?:\snot|n[’']t)|fails?|refuses?)\b[^.;]{0,90},[^.;]{0,60}\b(?:fines?|penalt(?:y|ies))\b"
)
COMES_LATER = re.compile(  # "won't kick in until next summer": delayed, not denied
    r"(?:won[’']t|(?:will|does|do|would|is|are|was|were)(?:\snot|n[’']t))\s(?:now\s|be\s|due\sto\s|fully\s){0,3}(?:kick\sin|take\seffect|come\sinto|enter\sinto|go\sinto|apply|bite|begin|start|in\sforce|ready|final|complete|open|handed\sout|imposed|enforced)\b[^.;]{0,40}\b(?:until|before|till|for\s(?:at\sleast|another|the\sfirst))\s"
    rf"|(?:won[’']t|(?:will|would)(?:\snot|n[’']t))\s(?:now\s|yet\s)?(?:be\s)?\w+\s[^.;]{{0,60}}\b(?:until|before|till)\s(?:(?:the\s)?(?:early|mid|late|end\sof|start\sof|beginning\sof|next|following|new\syear|spring|summer|autumn|fall|winter)\b|{MONTH}|\d{{4}}\b)"
)
INSISTS = re.compile(
    r"(?:ha(?:s|ve|d)\s)?(?P<says>[a-z]+)\s(?:(?:on\s\w+day|yesterday|today|again|last\s\w+|at\s(?:the|an?)\s[\w-]+|to\sreporters)\s)?that\s"
)
NEITHER = re.compile(r"\b[Nn]either\s$")  # before the subject
DUTY = re.compile(r"(?:requires?|obliges?|must|shall|mandates?|(?:has|have) to)\b", re.IGNORECASE)


def surely(kind: Kind, judged: Sequence[Judged], number: int, actor: Span | None, told: Stage) -> Factuality:
    """Return how surely a sentence of a document tells an act at a stage, by itself and by those around it; on whose word is another matter (`hearsay`)."""
    here = judged[number]
    behind = (judged[at] for at in range(number + 1, len(judged)))
    after = next((each.sentence for each in behind if here.whole is None or each.whole != here.whole), None)
    following = after.text if after and after.line == here.sentence.line else ""
    done = done_by_the_way(kind, here.sentence.text, here.hits)
    by_itself: Factuality = "asserted" if done and not POSSIBLE.search(done) else _by_itself(kind, here, actor, told)
    surety = in_its_place(kind, by_itself, told, done or _own_words(here, kind)[0], following)
    if surety == "negated" and kind in BINDING and CONDITION_LISTED.match(here.sentence.text):
        return "asserted"  # "the buyer has no military use;" is what a rule asks for
    before = [each.sentence.text for each in judged[max(0, number - LASTING) : number]]
    heard = told_by_the_same_people(here.sentence.text, before) or is_hearsay(here.sentence.text, _places(here, kind))
    return "possible" if surety == "asserted" and kind not in STATED and heard else surety


def _places(judged: Judged, kind: Kind) -> list[int]:
    """Return where in a sentence the rules of a kind fired."""
    return [hit.start for hit in judged.hits if hit.rule.kind == kind]


def _own_words(judged: Judged, kind: Kind) -> tuple[str, int]:
    """Return the part of a sentence that tells an act of a kind, or all of it, and where that ends in it."""
    part = judged.part_of(kind) or part_with(judged.sentence.text, _places(judged, kind))
    return (part.text, part.end) if part else (judged.sentence.text, len(judged.sentence.text))


def in_its_place(kind: Kind, told: Factuality, stage: Stage, sentence: str, following: str) -> Factuality:
    """Return how surely an act is told, given what its sentence seems to say by itself, its stage, and the sentence that follows."""
    if kind in STATED:
        return "possible" if kind == "target" and told == "asserted" and only_foreseen(sentence) else told
    if did_not_come(stage, sentence, following) or (kind == "partnership" and came_to_nothing(sentence)):
        return "negated"
    if told == "negated" and not undecided(sentence):
        return "asserted" if kind == "legislation" and stage in UNFINISHED and _awaits(sentence) else told
    if kind == "consultation" and (stage == "in_force" or (stage == "enacted" and MAY_SEND.search(sentence))):
        return "asserted"  # that comments may be sent is a fact
    if kind == "legislation" and MAY_PUNISH.search(sentence) and told == "asserted":
        return told
    return "possible" if told == "negated" or left_open(kind, stage, sentence) else told  # what is not excluded may come


def _awaits(sentence: str) -> bool:
    """Say whether a sentence tells of a law what it still waits for."""
    return AWAITS.search(sentence) is not None and not NOT_RATIFIED.search(sentence) and not NONE_YET.search(sentence)


def _by_itself(kind: Kind, judged: Judged, actor: Span | None, stage: Stage) -> Factuality:
    """Return how surely a sentence tells its act; a view that is stated is a fact, and so is that an act was stopped."""
    if kind == "position":
        return "asserted"
    head = _head(judged, kind, actor)
    own, ends = _own_words(judged, kind)
    text = _telling(own, head[0]) if own == judged.sentence.text else own
    places = [at - ends + len(text) for at in _places(judged, kind)]
    if (
        stage not in HALTED
        and (is_denied(text) or NONE.match(text) or NONE.match(text, _main_clause(text)[0]))
        and tells_the_act(text, *_main_clause(text), places)
        and not _forbids(kind, text)
        and not COMES_LATER.search(text)
        and not done_behind(kind, judged.sentence.text, judged.hits)
        and not tells_of_a_law_behind(text)
    ):
        return "negated"
    heard = _is_heard(text, min((at for at in places if at >= 0), default=None))
    if heard or (POSSIBLE.search(without_purpose(text)) and not _provides(kind, text, stage)):
        return "possible"
    if waits_for_adoption(text):
        return "asserted"  # that it is proposed is a fact
    if IF.match(text) and kind not in PROVISIONS and not (kind == "enforcement" and PENALTY_IF.match(text)):
        return "possible"
    return "possible" if _if_so(judged.sentence.text, head) else "asserted"


def _is_heard(text: str, at: int | None) -> bool:
    """Say whether the part of a sentence that tells an act, at a place, tells it as heard: not "fined Boreal, and is said to be looking into Havn"."""
    heard = HEARD.search(text)
    return heard is not None and (at is None or part_at(text, heard.start()) == part_at(text, at))


def is_denied(text: str) -> bool:
    """Say whether the main clause of a sentence, or of a part of one, denies its act, and not only a clause that tells of its subject: "Those who do not comply face a fine"."""
    begins, ends = _main_clause(text)
    denied = NEGATED.search(text, begins, ends)
    parts = clause(text) if denied else None
    if denied is None or parts is None or not (parts.end <= denied.start() < parts.verb_at and OF_SUBJECT.match(text, parts.end)):
        return denied is not None
    return NEGATED.search(text, parts.verb_at, ends) is not None


def _forbids(kind: Kind, text: str) -> bool:
    """Say whether what is denied is a right to act: "No firm may sell it", "The app is not allowed in schools"."""
    return FORBIDS.search(text) is not None or (kind in BINDING and NOT_ALLOWED.search(text) is not None)


def _provides(kind: Kind, text: str, stage: Stage) -> bool:
    """Say whether it is only what a law lets somebody do, or obliges to, that leaves something open: "may be fined", "must tell buyers that AI may be used"."""
    if kind == "legislation" and (may := MAY_PUNISH.search(text)):
        return POSSIBLE.search(text, 0, may.start()) is None and POSSIBLE.search(text, may.end()) is None
    duty = DUTY.match(text, verb_of(text).at) if kind in PROVISIONS and stage == "in_force" else None
    return duty is not None and POSSIBLE.search(text, 0, duty.start()) is None


def _telling(text: str, head: int) -> str:
    """Return the part of a sentence behind a colon where the act, whose head begins at a place, is told there: "Qatar is not waiting: it will spend"."""
    colon = text.rfind(": ", 0, head)
    return text[colon + 2 :] if colon > 0 and clause(text[:colon]) and clause(text[colon + 2 :]) else text


def _main_clause(text: str) -> tuple[int, int]:
    """Return where the clause of the subject and its verb begins and ends."""
    parts = _insisted_clause(text) or said_clause(text) or clause(text)
    label = text.find(": ", 0, LABEL)  # "(c): There is no proposal", "Another flaw: The law doesn't say"
    begins = parts.start if parts else label + 2 if label >= 0 else 0
    if neither := NEITHER.search(text, 0, begins):
        begins = neither.start()
    ends = CLAUSE_END.search(text, parts.verb_at if parts else begins)  # "Canada, which hosted the summit, did not sign"
    return begins, ends.start() if ends else len(text)


def _insisted_clause(text: str) -> Clause | None:
    """Return the subject and verb of what somebody insists on: "The minister repeated on Friday that no law was planned"."""
    parts = clause(text)
    told = INSISTS.match(text, parts.verb_at) if parts else None
    said = clause(text[told.end() :]) if told and told["says"] in words("asserts") | words("inform") else None
    return Clause(told.end() + said.start, told.end() + said.end, said.verb, told.end() + said.verb_at) if told and said else None


def _if_so(text: str, head: tuple[int, int]) -> bool:
    """Say whether the head stands under a condition; what is planned or would be is asserted, at its stage."""
    return CONDITION.search(text, 0, head[0]) is not None and modality.factuality(text, *head) == "possible"


def _head(judged: Judged, kind: Kind, actor: Span | None) -> tuple[int, int]:
    """Return where the words stand that tell the act: where its rule fired, behind its actor; else where the sentence begins."""
    fired = [hit for hit in judged.hits if hit.rule.kind == kind]
    after = actor.end - judged.sentence.start if actor and judged.sentence.start <= actor.start < judged.sentence.end else 0
    hit = next((each for each in fired if each.start >= after), fired[0] if fired else None)
    return (hit.start, hit.end) if hit else (0, 1)
