"""How far an act has come: considered, proposed, announced, passed, enacted, in force, delayed, withdrawn; stated for views."""

from __future__ import annotations

import re

from parsers.claims.tense import Told, verb_of
from parsers.model import Document, Kind, Stage
from parsers.values.cues import Cue

WITHDRAWN = Cue(
    r"rescind\w{0,3}|revok\w{1,4}|repeal\w{0,3}|withdr[ae]w\w{0,3}|vetoed|cancel\w{0,4}|scrap(?:s|ped)|abandon\w{0,3}|(?:struck|strikes?) (?:down|out|from)|struck (?:\w+ ){1,6}from|did not proceed|taken out|failed to pass|"
    r"died in|voted down|(?:reject|block)(?:s|ed) (?:the|an?|its|his|her|their|that) (?:[\w’'-]+ ){0,4}(?:bills?|acts?|laws?|proposals?|plans?|amendments?|motion|ban|measures?|treaty|moratorium|legislation)|vot(?:es|ed) against (?:the|an?|that)|dropp?ed (?:the|its|a|from|that|plans)|(?:was|were|been|has|now) dropped|threw (?:\w+ ){1,4}out|thrown out|overturned|"
    r"shelved|axed|disbanded|dissolved|buried|called off|gave up|given up|backed (?:away from|down)|(?:was|were|been) (?:removed|deleted|stripped|defeated|lifted|quashed|killed)|stripped (?:out|from|the)|"
    r"lifted (?:the|its|a|an) (?:\w+ )?(?:ban|suspension|order|restrictions?|block|freeze|curbs)|fell by|lapsed|no longer (?:in force|applies|has)|will not (?:be (?:set up|built|introduced|renewed)|proceed|bring forward|pursue)|"
    r"closed (?:its|the) (?:case|inquiry|investigation|probe)|ended (?:its|the) (?:ban|block|inquiry|investigation|probe|programme|program)|(?:was|were) wound up|pulled the plug"
)
WITHDRAWN_BEFORE = Cue(
    r"(?:that|which) had been (?:rescinded|revoked|repealed|withdrawn|scrapped|cancelled|lifted)|(?:revoked|rescinded) (?:my|his|her|its) predecessor|would (?:repeal|revoke|rescind|cancel|withdraw)"
)
DELAYED = Cue(
    r"deferred|moving the (?:effective|start) date|delay(?:s|ed|ing)?|postpon\w{1,3}|stalled|paused|pushe[sd] back|put off|put it off|on (?:hold|ice)|behind schedule|had been expected|later than planned|slip(?:s|ped) to|stuck|overdue|"
    r"missed (?:the|its|a|that) (?:\w+ )?(?:deadline|date)|(?:is|are|is running) late|held up|halted|still waiting for|no members have been|frozen|adjourned|slowed"
)
YET_TO_COME = Cue(r"ha(?:s|ve) (?:still )?(?:yet to|not yet|still not)|(?:was|were) (?:due|supposed|meant) to|(?:is|are) yet to")
CONSIDERED = Cue(
    r"mull\w{0,3}|weigh(?:s|ing)|exploring|contemplat\w{1,4}|may (?:consider|introduce|follow|table|yet|still|also follow)|might|"
    r"(?:is|are|was|were) (?:also |now |still |reportedly |said to be )*(?:considering|studying|looking (?:at|into|for)|examining|toying|debating|pondering)|"
    r"(?:is|are) being (?:considered|compared|weighed|studied|examined|discussed|looked at|debated)|hint(?:s|ed) (?:that|at)|sound(?:ed|ing) out|possibility of|floated|one of (?:the|several) options|"
    r"studying (?:if|whether)|under (?:consideration|discussion|study)|(?<!put )on the table(?!:)|in (?:early )?talks|could (?:be|include|receive|follow|join)|toying with|ruled out|look(?:s|ing)? into whether|"
    r"continue to (?:review|study|assess)|whether to|not (?:yet )?(?:decided|said) whether"
)
CONSIDERS_BILL = Cue("(?:is|are) considering", r"\b[^.]{0,60}\b(?:bills?|acts?|legislation|law)\b")
SIGNED = Cue(r"signed|enacted|became law|promulgated|ratified|adopted a law|adopted the (?:law|act)")
FORCE_AHEAD = Cue(r"(?:will|would|is to|to) (?:enter into force|come into force|take effect|apply|become law)")
IN_FORCE = Cue(r"(?:entered|came) into force|took effect|in force since|has been in force")
PASSED = Cue(
    r"passed|passes|scaled (?:second|third|first)|sent (?:\w+ ){1,10}to the (?:senate|upper house|president|governor)|on (?:its )?(?:first|second|third|final) reading|\d+ votes to \d+|voted (?:to|for|in favou?r)|approved|approves|agreed on|political agreement|cleared|backed"
)
BILL = Cue(
    r"propos\w{1,4}|draft|introduc\w{1,4}|would|consider\w{0,3}|bills?|could|will (?:vote|present|introduce|submit|table|propose|ratify|draft|prepare|make)|plans?|pending|moves to|tabled|submit\w{0,4}|amendments?|should|still needs|whether"
)
ACT = Cue("(?:the|this) (?:act|law|statute)")
AHEAD_OF_LAW = Cue(r"would|draft|proposed|proposals?|proposes|pending|(?:the|a|this|another|new) bills?(?! \d)|amendments?|debat\w{1,3}")
FORBADE = Cue(r"forbade|banned|barred|outlawed|prohibited|made it (?:a crime|illegal|an offence)")
ADOPTED = Cue(r"adopt(?:s|ed)(?! (?:it|this|that) )")
CHAMBER = Cue(r"senat\w{1,3}|parliament|house|congress|assembly|lawmakers|MEPs|MPs|chamber|bundestag|legislature|deputies|committee")
VOWED = Cue(r"promis(?:es|ed)|pledg(?:es|ed)|vow(?:s|ed)")
BILL_NAMED = Cue(r"bills?|draft (?:law|act|rules)|proposals?|proposed|proposes")
LAW = Cue(
    r"requires?|in force|took effect|appl(?:y|ies)|prohibits?|must|does(?:n[’']t| not)|may|can|bans|provides|has been|covers?|obliges?|allows?|gives?|protects?"
)
DONE = Cue(
    r"signed|signs|finali[sz]ed|put out|issued|issues|issuing|published|publishes|launched|launches|released|releases|unveiled|established|imposed|filed|awarded|adopted|hosted|convened|held|created|"
    r"appointed|introduced|releasing|opened|opens|kicked off|rolled out|co-developed|hereby|met with|met|appoints?|limited exports|set up|signing|fined|fines|sued|ordered|named|inaugurated|"
    r"granted|spent|invested|put in|paid|received|approved|banned|ruled|found|formed|joined|endorsed|completed|built|bought|secured|selected|picked|chosen|did not sign|slapped"
)
PROMISED = Cue(
    r"announc\w{0,4}|pledg\w{1,3}|commit\w{0,5}|promis\w{1,3}|unveil\w{0,3}|guarantees? that|revealed|agreed (?:to|that)|(?:said|says)(?: on \w+day| in \w+)?(?: that)? (?:it|he|she|they) would|set(?:s|ting)? aside|earmark\w{0,4}|reserve[sd]|pencill?ed in|mobili[sz]e"
)
GIVEN = Cue(
    r"(?<!\bbe )(?:granted|gave|given|provided|made available|put up|cleared|sanctioned|secured|raised|injected|poured|spent|invested|put in|paid|received|approved|approves|awarded|disbursed|distributed|signed|completed|opened|built|bought|topped)"
)
INTENDED = Cue(
    r"plans? to|intends? to|wants? to|propos\w{1,4}|draft|aims? to|seek\w{0,3}|request\w{0,3}|would|will draw up|supplementary budget|expected to|foresees?|envisag\w{1,3}|should|hopes? to|needs? cabinet|aspires?|ambition|underway"
)
AHEAD = Cue(
    r"will|plans? (?:to|underway)|intends?|to be|propos\w{1,4}|draft|expects? to|expected to|aims? to|signaled|next steps|should|would|seek\w{0,3}|is to|are to|forthcoming|set to"
)
DUTIES = Cue(
    r"directs?|instructs?|requires?|mandates?|must|shall|means|ensures?|aligned|calls|may not|obliged|bound|prohibits?|forbids?|applies|apply|can[’']?t|cannot|isn[’']t allowed|is allowed|are allowed"
)
OBLIGES = Cue(r"must|shall|may not|(?:is|are) (?:required|obliged) to|cannot|can[’']t")
RUNNING = Cue(
    r"a year|per year|annually|annual|current|already|each year|every year|now|runs on|pays?|costs?|spends?|provides?|offers?|supports?"
)
LASTS = Cue(
    r"operat(?:es|e)|offers?|supports?|uses?|runs?|works?|serves?|hosts?|sits?|leads?|heads?|chairs?|consists?|oversees?|employs?|helps?|meets?|teach(?:es)?|trains?"
)
FORESEES = Cue(r"plan|strategy|bill|draft|proposal|white paper|foresees|envisag\w{1,3}|recommends?|calls? for|guidelines?|also|further|it")
ISSUING = Cue(r"releasing|issuing|publishing|launching|announcing|introducing|adopting")
VOTE_AHEAD = Cue(
    r"takes? (?:it )?up|votes? on|heads? (?:back )?to the|lies before|(?:will|would|is to|are to|to) (?:vote|be voted|debate|consider|decide|take up)"
)
MAY_NOT = Cue(r"(?:may|can|could) not|can\b|cannot")
DRAFTED = Cue(r"draft|proposed|proposal")
SINCE = Cue("since")
STAYS = Cue(r"remains?|stays?|continues?|drags? on|goes on|(?:is|are) (?:still )?pending|on file")
UNDER_A_DEAL = Cue(r"under (?:an?|the|its|their) (?:[\w-]+ ){0,2}(?:agreement|accord|contract|arrangement|deal|memorandum)")
MAIN = 40  # characters from the main verb on, in which the act itself is told
LICENSED = Cue(r"will (?:need|require|qualify|be required|apply|be exempt|be subject)")
PROMISES: frozenset[Kind] = frozenset({"funding", "infrastructure"})
PAST = re.compile(r"\b\w{2,}ed\b|\b(?:has|have|had|was|were)\b")


def stage(kind: Kind, text: str, so_far: Stage | None = None) -> Stage:
    """Return the stage that a sentence tells; `so_far` is that of the instrument of this kind under discussion."""
    if kind in {"position", "target"}:
        return "stated"
    told = verb_of(text)
    return _stopped(kind, text, told) or _under_way(kind, text, told, so_far)


def _stopped(kind: Kind, text: str, told: Told) -> Stage | None:
    """Return that an act was withdrawn, delayed, or is not decided on; null where nothing holds it up."""
    undone, signed = WITHDRAWN.search(text), SIGNED.search(text)
    if undone and told.tense != "would" and not WITHDRAWN_BEFORE.search(text) and not (signed and signed.start() < undone.start()):
        return "withdrawn"
    late = DELAYED.search(text) or (kind != "legislation" and YET_TO_COME.search(text))
    if late and kind not in {"enforcement", "consultation"} and told.tense != "would":
        return "delayed"
    if CONSIDERED.search(text) and kind != "consultation" and not CONSIDERS_BILL.search(text):
        return "considered"
    return None


def _under_way(kind: Kind, text: str, told: Told, so_far: Stage | None) -> Stage:
    if kind == "legislation":
        return _of_a_law(text, told, so_far)
    if kind == "regulation":
        return _of_a_rule(text, told, so_far)
    if kind in PROMISES:
        return _of_a_promise(kind, text, told, so_far)
    return _of_a_deed(kind, text, told, so_far)


def speaks_of_a_bill(document: Document) -> bool:
    """Say whether what a document opens with is a bill that no chamber has passed yet."""
    opening = f"{document.title or ''}. {document.text[:300]}"
    return BILL_NAMED.search(opening) is not None and not SIGNED.search(opening) and not PASSED.search(opening)


def _of_a_law(text: str, told: Told, so_far: Stage | None) -> Stage:
    if IN_FORCE.search(text):
        return "in_force"
    if FORCE_AHEAD.search(text):
        return "proposed" if so_far in {"proposed", "passed"} else "in_force"
    if told.tense not in {"ahead", "would", "may", "ongoing"}:
        moves: tuple[tuple[Cue, Stage], ...] = ((SIGNED, "enacted"), (VOWED, "announced"), (PASSED, "passed"))
        moved = next((stage for pattern, stage in moves if pattern.search(text)), None)
        if moved is None and told.tense == "past" and FORBADE.match(told.rest):
            return "enacted"
        if moved is None and ADOPTED.search(text):
            moved = "passed" if CHAMBER.search(text) else "enacted"
        if moved:
            return moved
    return _provided(text, told, so_far)


def _provided(text: str, told: Told, so_far: Stage | None) -> Stage:
    """Return the stage of a provision: what a bill says is as far as the bill is, in whatever tense it is told."""
    in_force = so_far == "in_force" and told.tense not in {"ahead", "would", "ongoing"} and not AHEAD_OF_LAW.search(text)
    if in_force or (
        so_far in {"proposed", "passed"}
        and told.tense in {"present", "must", "may", "past", None}
        and ACT.search(text)
        and not BILL.search(text)
    ):
        return "in_force"
    if VOTE_AHEAD.search(text) or (told.tense == "would" and so_far == "passed"):
        return "proposed"
    if told.tense == "perfect" and SINCE.search(told.rest) and so_far != "proposed":
        return "in_force"
    if so_far in {"proposed", "passed"}:
        return so_far
    if told.tense in {"ahead", "would"} or BILL.search(text):
        return "proposed"
    return "in_force" if LAW.search(text) or told.tense in {"must", "present", "perfect"} else so_far or "in_force"


def _of_a_rule(text: str, told: Told, so_far: Stage | None) -> Stage:
    obliges = OBLIGES.search(text) is not None
    done = told.tense in {"past", "perfect", None} and DONE.search(told.rest[:MAIN])
    if obliges and not done:
        return "proposed" if so_far == "proposed" else "in_force"
    if told.tense in {"ahead", "would"}:
        return "proposed"
    if told.tense == "ongoing":
        return "enacted" if ISSUING.search(text) else "proposed"
    if done or (DONE.search(text) and told.tense in {"past", None}):
        return "proposed" if DRAFTED.search(text) else "enacted"
    return so_far if so_far == "proposed" else _of_a_rule_that_holds(text, told)


def _of_a_rule_that_holds(text: str, told: Told) -> Stage:
    """Return the stage of a rule that is told of in the present: issued, or what it asks."""
    lasts, duties = told.tense in {"present", "perfect", "may"}, DUTIES.search(text)
    if duties or (lasts and not DONE.search(text)):
        return "in_force"
    return "announced" if not lasts and PROMISED.search(text) else "enacted"


def _of_a_promise(kind: Kind, text: str, told: Told, so_far: Stage | None) -> Stage:
    cues: tuple[tuple[Cue, Stage], ...] = ((PROMISED, "announced"), (INTENDED, "proposed"), (GIVEN, "enacted"))
    found = [(match.start(), stage) for pattern, stage in cues if (match := pattern.search(text))]
    if found:
        return min(found)[1]  # the first verb tells the act, those after it what is done with the money
    if kind == "infrastructure":
        return _of_a_building(text, told, so_far)
    if RUNNING.search(text) and told.tense in {"present", "perfect", "ongoing"}:
        return "in_force"
    if so_far != "proposed" and told.tense == "ahead":
        return "announced"
    if so_far is not None:
        return so_far  # a part of a sum is as far as the whole
    return "enacted" if told.tense in {"past", "perfect"} else "announced"


def _of_a_building(text: str, told: Told, so_far: Stage | None) -> Stage:
    if told.tense in {"ahead", "would", "may"} or (told.tense is None and AHEAD.search(text)):
        return so_far if so_far == "announced" and told.tense == "ahead" else "proposed"
    if told.tense in {"present", "ongoing"}:
        return "in_force"
    return "enacted"


def _of_a_deed(kind: Kind, text: str, told: Told, so_far: Stage | None) -> Stage:
    announced = PROMISED.search(text) is not None
    if kind == "trade_control" and LICENSED.search(text):
        return "enacted"
    if told.tense in {"ahead", "would"} or (told.tense == "must" and kind != "trade_control"):
        announced = announced or (kind == "partnership" and so_far == "announced")
        return "announced" if announced and told.tense == "ahead" else "proposed"
    if told.tense == "may":
        return "in_force" if MAY_NOT.match(told.rest) or kind == "consultation" else "considered"
    if announced and kind in {"partnership", "strategy", "institution"} and not re.search(r"\bsign(?:s|ed)\b|\blaunched\b", text):
        return "announced"
    return "in_force" if _goes_on(kind, text, told) else _new_body(text, told) if kind == "institution" else "enacted"


def _goes_on(kind: Kind, text: str, told: Told) -> bool:
    """Say whether a deed is told as one that lasts: "The programme offers courses", "The probe is continuing"."""
    if told.tense == "ongoing":
        return ISSUING.search(told.rest[:MAIN]) is None
    if told.tense == "perfect" and SINCE.search(told.rest):
        return True
    if told.tense in {"present", "perfect"} and (STAYS.search(told.rest[:MAIN]) or (kind == "partnership" and UNDER_A_DEAL.search(text))):
        return True
    if told.tense in {"present", "must"}:
        lasts = LASTS.search(told.rest[:MAIN]) is not None and not PAST.search(text)
        return kind == "trade_control" or lasts or (kind == "strategy" and not DONE.search(text))
    return told.tense == "perfect" and kind in {"strategy", "trade_control"} and not DONE.search(text)


def _new_body(text: str, told: Told) -> Stage:
    """Return the stage of a body: what a plan or a draft foresees is not there yet."""
    return "proposed" if told.tense == "present" and FORESEES.search(text) and not DONE.match(told.rest) else "enacted"
