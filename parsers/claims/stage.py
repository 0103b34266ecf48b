"""How far an act has come: considered, proposed, announced, passed, enacted, in force, delayed, withdrawn; stated for views."""

from __future__ import annotations

import re

from parsers.model import Kind, Stage


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


WITHDRAWN = _words(r"rescind\w*|revok\w+|repeal\w*|withdr[ae]w\w*|vetoed|cancel\w*|scrapp\w+|abandon\w*|struck down|failed")
DELAYED = _words(r"delay(?:s|ed|ing)?|postpon\w*|stalled|paused|pushe[sd] back")
CONSIDERED = _words(
    r"mull\w*|weigh(?:s|ing)|exploring|contemplat\w+|may (?:consider|introduce)|(?:is|are|was|were) (?:also )?(?:considering|looking (?:at|into))|"
    r"under consideration",
)
SIGNED = _words(r"signed|enacted|adopted|became law|entered into force|took effect")
PASSED = _words(r"passed|voted (?:to|for)|approved|agreed on|political agreement|cleared")
BILL = _words(r"proposed?|proposal|draft|introduc\w+|would|consider\w*|bills?|could|will vote|plans?|pending|moves to")
LAW = _words(r"requires?|in force|took effect|appl(?:y|ies)|prohibit\w*|must|does(?:n’t| not)|can")
DONE = _words(
    r"signed an?|signs|issued|issuing|published|launched|launches|released|unveiled|established|imposed|filed|awarded|adopted|hosted|convened|held|created|"
    r"appointed|introduced|releasing|opened|kicked off|rolled out|co-developed|hereby|met with|appoint|limited exports|set up|signing|fined|named",
)
STILL_TO_DO = re.compile(
    r"\b(?:will|plans? to|to be)\b[^.]{0,25}\b(?:issue|publish|launch|release|establish|host|convene|introduce|open|set up|develop)",
    re.IGNORECASE,
)
PROMISED = _words(r"announc\w*|pledg\w+|commit\w*|agreed|unveil\w+|agreements?|guarantee|selected|revealed")
AHEAD = _words(
    r"will|plans? to|intends?|to be|propos\w+|draft|expects? to|expected to|aims? to|instructs?|signaled|next steps|should|would|seek\w*"
)
ONGOING = _words(r"(?:is|are|has been|have been) \w+ing|operating|working")
DUTIES = _words(r"directs?|requires?|mandates?|must|shall|means|ensures?|adopted|aligned|calls")
ORDER_DIRECTS = re.compile(r"\border (?:directs|mandates|requires|establishes)", re.IGNORECASE)
PROMISES: frozenset[Kind] = frozenset({"funding", "partnership", "infrastructure"})
DEEDS: frozenset[Kind] = frozenset({"consultation", "institution", "regulation", "enforcement", "trade_control"})


def stage(kind: Kind, text: str, law_so_far: Stage | None = None) -> Stage:
    """Return the stage that a sentence tells; `law_so_far` is that of the law under discussion."""
    if kind == "position":
        return "stated"
    if kind == "target":
        return "proposed" if CONSIDERED.search(text) else "stated"
    if WITHDRAWN.search(text):
        return "withdrawn"
    if DELAYED.search(text):
        return "delayed"
    if CONSIDERED.search(text) and kind != "consultation":
        return "considered"
    if kind == "legislation":
        return _of_a_law(text, law_so_far)
    if DONE.search(text) and not STILL_TO_DO.search(text):
        return "announced" if kind in PROMISES and PROMISED.search(text) else "enacted"
    if kind in PROMISES:
        return _of_a_promise(kind, text)
    return _of_a_deed(kind, text)


def _of_a_law(text: str, so_far: Stage | None) -> Stage:
    if SIGNED.search(text):
        return "enacted"
    if PASSED.search(text):
        return "passed"
    if BILL.search(text):
        return "proposed"
    if LAW.search(text):
        return so_far if so_far in {"proposed", "in_force"} else "in_force"
    return so_far or "enacted"


def _of_a_promise(kind: Kind, text: str) -> Stage:
    if PROMISED.search(text):
        return "announced"
    if AHEAD.search(text):
        return "proposed" if kind == "infrastructure" or re.search(r"plans? to", text) else "announced"
    if ONGOING.search(text):
        return "in_force"
    return "enacted" if re.search(r"\b\w+ed\b", text) else "in_force"


def _of_a_deed(kind: Kind, text: str) -> Stage:
    if AHEAD.search(text):
        return "in_force" if kind == "regulation" and ORDER_DIRECTS.search(text) else "proposed"
    if kind == "regulation" and DUTIES.search(text):
        return "in_force"
    if PROMISED.search(text):
        return "announced"
    if kind in DEEDS:
        return "enacted"
    return "in_force" if re.search(r"\b(?:is|are)\b", text) else "enacted"
