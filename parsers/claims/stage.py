"""How far an act has come: considered, proposed, announced, passed, enacted, in force, delayed, withdrawn; stated for views."""

from __future__ import annotations

import re

from parsers.model import Document, Kind, Stage


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


WITHDRAWN = _words(
    r"rescind\w{0,3}|revok\w{1,4}|repeal\w{0,3}|withdr[ae]w\w{0,3}|vetoed|cancel\w{0,4}|scrap(?:s|ped)|abandon\w{0,3}|struck (?:down|from)|failed to pass|"
    r"died in|voted down|reject(?:s|ed) the (?:bills?|proposals?|plans?|amendments?|motion)|dropp?ed (?:the|its|from)|threw (?:\w+ ){1,4}out|thrown out|overturned|shelved|axed|disbanded|dissolved"
)
WITHDRAWN_BEFORE = _words(r"that had been|(?:revoked|rescinded) (?:my|his|her|its) predecessor")
DELAYED = _words(
    r"delay(?:s|ed|ing)?|postpon\w{1,3}|stalled|paused|pushe[sd] back|put off|on hold|behind schedule|had been expected|later than planned|slip(?:s|ped) to"
)
CONSIDERED = _words(
    r"mull\w{0,3}|weigh(?:s|ing)|exploring|contemplat\w{1,4}|may (?:consider|introduce)|might|(?:is|are|was|were) (?:also )?(?:considering|studying|looking (?:at|into)|examining)|"
    r"studying (?:if|whether)|under (?:consideration|discussion|review)|(?<!put )on the table|in talks|could (?:be|include|receive)|toying with|open to|ruled out|look(?:s|ing)? into whether|"
    r"continue to (?:review|study|assess)|whether to"
)
CONSIDERS_BILL = re.compile(r"\b(?:is|are) considering\b[^.]{0,60}\b(?:bills?|acts?|legislation|law)\b", re.IGNORECASE)
SIGNED = _words(r"signed|enacted|became law|promulgated|ratified|adopted a law|adopted the (?:law|act)")
FORCE_AHEAD = _words(r"(?:will|would|is to|to) (?:enter into force|come into force|take effect|apply|become law)")
IN_FORCE = _words(r"(?:entered|came) into force|took effect|in force since|has been in force")
PASSED = _words(r"passed|passes|voted (?:to|for|in favou?r)|approved|approves|agreed on|political agreement|cleared|backed")
BILL = _words(
    r"propos\w{1,4}|draft|introduc\w{1,4}|would|consider\w{0,3}|bills?|could|will (?:vote|present|introduce|submit|table|propose|ratify|draft|prepare|make)|plans?|pending|moves to|tabled|submit\w{0,4}|amendments?|should|still needs|whether"
)
ACT = re.compile(r"\b(?:the|this) (?:act|law|statute)\b", re.IGNORECASE)
AHEAD_OF_LAW = _words(r"would|draft|propos\w{1,4}|pending|introduc\w{1,3}|amendments?|consider\w{0,3}|debat\w{1,3}")
ADOPTED = _words(r"adopt(?:s|ed)(?! (?:it|this|that) )")
CHAMBER = _words(r"senat\w{1,3}|parliament|house|congress|assembly|lawmakers|MEPs|MPs|chamber|bundestag|legislature|deputies|committee")
VOWED = _words(r"promis(?:es|ed)|pledg(?:es|ed)|vow(?:s|ed)")
WILL_GIVE = _words(r"will (?:also )?(?:provide|spend|invest|give|pay|receive|put|fund|allocate|award|be)")
BILL_NAMED = _words(r"bills?|draft (?:law|act|rules)|proposals?|proposed|proposes")
LAW = _words(
    r"requires?|in force|took effect|appl(?:y|ies)|prohibits?|must|does(?:n[’']t| not)|may|can|bans|provides|has been|covers?|obliges?|allows?|gives?|protects?"
)
DONE = _words(
    r"signed|signs|issued|issues|issuing|published|publishes|launched|launches|released|releases|unveiled|established|imposed|filed|awarded|adopted|hosted|convened|held|created|"
    r"appointed|introduced|releasing|opened|opens|kicked off|rolled out|co-developed|hereby|met with|met|appoints?|limited exports|set up|signing|fined|fines|sued|ordered|named|inaugurated|"
    r"granted|spent|invested|put in|paid|received|approved|banned|ruled|found|formed|joined|endorsed|completed|built|bought|secured|selected|picked|chosen|did not sign|slapped"
)
STILL_TO_DO = re.compile(
    r"\b(?:will|plans? to|to be|is to|are to|wants? to|intends? to)\b[^.]{0,25}\b(?:issue|publish|launch|release|establish|host|convene|introduce|open|set up|develop|appoint|create|build|be)",
    re.IGNORECASE,
)
PROMISED = _words(
    r"announc\w{0,4}|pledg\w{1,3}|commit\w{0,5}|promis\w{1,3}|unveil\w{0,3}|guarantees? that|revealed|agreed to (?:invest|build|buy)"
)
GIVEN = re.compile(
    r"(?<!\bbe )\b(?:granted|spent|invested|put in|paid|received|approved|approves|awarded|disbursed|distributed|signed|completed|opened|built|bought|topped)\b",
    re.IGNORECASE,
)
INTENDED = _words(
    r"plans? to|intends? to|wants? to|propos\w{1,4}|draft|aims? to|seek\w{0,3}|request\w{0,3}|would|will draw up|supplementary budget|expected to|foresees?|envisag\w{1,3}|should|hopes? to|needs? cabinet|aspires?|ambition|underway"
)
AHEAD = _words(
    r"will|plans? (?:to|underway)|intends?|to be|propos\w{1,4}|draft|expects? to|expected to|aims? to|signaled|next steps|should|would|seek\w{0,3}|is to|are to|forthcoming|set to"
)
ONGOING = re.compile(
    r"\b(?:is|are|has been|have been) \w{2,}ing\b|\boperat(?:es|ing)\b|\b(?:offers?|provides?|supports?|uses?|runs?|works?|serves?|hosts?)\b",
    re.IGNORECASE,
)
DUTIES = _words(
    r"directs?|instructs?|requires?|mandates?|must|shall|means|ensures?|aligned|calls|may not|obliged|bound|prohibits?|forbids?|applies|apply|can[’']?t|cannot|isn[’']t allowed|is allowed|are allowed"
)
OBLIGES = _words(r"must|shall|may not|(?:is|are) (?:required|obliged) to|cannot|can[’']t")
PROMISES: frozenset[Kind] = frozenset({"funding", "infrastructure"})
PAST = re.compile(r"\b\w{2,}ed\b|\b(?:has|have|had|was|were)\b")


def stage(kind: Kind, text: str, so_far: Stage | None = None) -> Stage:
    """Return the stage that a sentence tells; `so_far` is that of the instrument of this kind under discussion."""
    if kind == "position":
        return "stated"
    if kind == "target":
        return "proposed" if CONSIDERED.search(text) else "stated"
    return _stopped(kind, text) or _under_way(kind, text, so_far)


def _stopped(kind: Kind, text: str) -> Stage | None:
    """Return that an act was withdrawn, delayed, or is not decided on; null where nothing holds it up."""
    undone, signed = WITHDRAWN.search(text), SIGNED.search(text)
    if undone and not WITHDRAWN_BEFORE.search(text) and not (signed and signed.start() < undone.start()):
        return "withdrawn"
    if DELAYED.search(text) and kind != "enforcement":
        return "delayed"
    if CONSIDERED.search(text) and kind != "consultation" and not CONSIDERS_BILL.search(text):
        return "considered"
    return None


def _under_way(kind: Kind, text: str, so_far: Stage | None) -> Stage:
    if kind == "legislation":
        return _of_a_law(text, so_far)
    if kind == "regulation":
        return _of_a_rule(text, so_far)
    return _of_a_promise(kind, text, so_far) if kind in PROMISES else _of_a_deed(kind, text)


def speaks_of_a_bill(document: Document) -> bool:
    """Say whether what a document opens with is a bill that no chamber has passed yet."""
    opening = f"{document.title or ''}. {document.text[:300]}"
    return BILL_NAMED.search(opening) is not None and not SIGNED.search(opening) and not PASSED.search(opening)


def _of_a_law(text: str, so_far: Stage | None) -> Stage:
    if IN_FORCE.search(text):
        return "in_force"
    if FORCE_AHEAD.search(text):
        return "proposed" if so_far in {"proposed", "passed"} else "in_force"
    moves: tuple[tuple[re.Pattern[str], Stage], ...] = ((SIGNED, "enacted"), (VOWED, "announced"), (PASSED, "passed"))
    moved = next((told for pattern, told in moves if pattern.search(text)), None)
    if moved is None and ADOPTED.search(text):
        moved = "passed" if CHAMBER.search(text) else "enacted"
    return moved or _provided(text, so_far)


def _provided(text: str, so_far: Stage | None) -> Stage:
    """Return the stage of a provision: what a bill says is as far as the bill is, in whatever tense it is told."""
    in_force = so_far == "in_force" and LAW.search(text) and not AHEAD_OF_LAW.search(text)
    if in_force or (so_far == "proposed" and ACT.search(text) and not BILL.search(text)):
        return "in_force"
    if so_far in {"proposed", "passed"}:
        return so_far
    if BILL.search(text):
        return "proposed"
    return "in_force" if LAW.search(text) else so_far or "in_force"


def _of_a_rule(text: str, so_far: Stage | None) -> Stage:
    if OBLIGES.search(text):
        return "proposed" if so_far == "proposed" else "in_force"
    if DONE.search(text) and not STILL_TO_DO.search(text):
        return "proposed" if re.search(r"\b(?:draft|proposed|proposal)\b", text) else "enacted"
    if so_far == "proposed":
        return "proposed"
    if DUTIES.search(text):
        return "in_force"
    if AHEAD.search(text):
        return "proposed"
    return "announced" if PROMISED.search(text) else "enacted"


def _of_a_promise(kind: Kind, text: str, so_far: Stage | None) -> Stage:
    cues: tuple[tuple[re.Pattern[str], Stage], ...] = ((PROMISED, "announced"), (INTENDED, "proposed"), (GIVEN, "enacted"))
    found = [(match.start(), told) for pattern, told in cues if (match := pattern.search(text))]
    if found:
        return min(found)[1]  # the first verb tells the act, those after it what is done with the money
    if kind == "infrastructure":
        return _of_a_building(text)
    if kind == "funding" and so_far != "proposed" and WILL_GIVE.search(text):
        return "announced"
    if so_far is not None and kind == "funding":
        return so_far  # a part of a sum is as far as the whole
    return "announced" if AHEAD.search(text) or not PAST.search(text) else "enacted"


def _of_a_building(text: str) -> Stage:
    if AHEAD.search(text):
        return "proposed"
    if ONGOING.search(text) and not PAST.search(text):
        return "in_force"
    return "enacted" if DONE.search(text) or PAST.search(text) else "announced"


def _of_a_deed(kind: Kind, text: str) -> Stage:
    announced = PROMISED.search(text)
    if DONE.search(text) and not STILL_TO_DO.search(text):
        return "announced" if announced and kind in {"partnership", "strategy"} and not re.search(r"\bsign(?:s|ed)\b", text) else "enacted"
    if announced:
        return "announced"
    if AHEAD.search(text):
        return "proposed"
    if ONGOING.search(text) and not PAST.search(text):
        return "in_force"
    return "enacted" if kind != "strategy" or PAST.search(text) else "in_force"
