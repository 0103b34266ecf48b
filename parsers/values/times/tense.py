"""Whether a sentence tells a time as past or as coming: "signed in December" is the last December, "will apply in March" the next March."""

from __future__ import annotations

import re

from parsers.values.times.almanac import Tense

BACK, AHEAD = 110, 90  # characters in which a verb is looked for before and after
# how much farther the other side of publication looks: of what was done only the next day may lie ahead, in another zone
SURE_PAST, SURE_COMING, SET, WEAK = 300, 12, 5, 2
OPEN = Tense(None, 1)
COMING = Tense("future", SURE_COMING)
DONE = Tense("past", SURE_PAST)

CLAUSE = re.compile(r"(?<!\b[A-Z])(?<!\bInc)(?<!\bCorp)[.;:!?\n]\s|,\s(?:which|who|after|but|and)\s")
_PAST = (  # without -ed, simple pasts and participles
    r"(?:was|were|had|did|been|took|began|came|made|rose|fell|brought|won|held|met|gave|sent|went|wrote|told|cut|built|ran|left|lost|paid|found|sold|struck|shut|spoke|chose"
    r"|became|grew|sought|bought|drew|kept|got|saw|laid|led|withdrew|overrode|upheld|withheld|oversaw|undertook|underwent|rewrote|overcame|heard|spent|lent|broke|drove|fought"
    r"|caught|knew|thought|sat|swore|fled|dealt|cost|quit|put|hit|threw|stood|agreed|decreed|guaranteed"
    r"|tore|bore|shook|stole|froze|hid|slid|sank|forbade|forgot|blew|shot|slept|swept|leapt|learnt|meant|felt|clung|overthrew|rebuilt|retook|foresaw|arose|wound|beat"
    r"|given|taken|written|begun|chosen|shown|drawn|withdrawn|undertaken|sworn|done|set(?!\s(?:to|for)\b))"
)
_STARTING = r"(?:begin|start|take|enter|become|be|vote|hold|meet|hear|launch|open|publish|host|release|unveil|decide|debate|return|resume)"
CUE = re.compile(
    rf"""(?P<reported>\b(?:was|were|had)\s(?:[a-z]+ly\s|been\s|not\s)*
        (?:to|due|set\s(?:to|for)|scheduled|expected|slated|planned|supposed|likely|hoped|meant)\b)
      |(?P<would>\b(?:would|could|might|may|as\s(?:soon|early)\sas)\b)
      |(?P<future>\b(?:will|shall|must|won['’]t|cannot)\b|['’]ll\b
        |\b(?:(?:plan|aim|want|expect|intend|seek|hope|need|vow|mean|look)s?|is|are|has|have|ready|about|poised|likely|set|time)\sto\b
        |\b(?:expects?|anticipates?|foresees?|envisages?)\b
        |\b(?:planned|expected|scheduled|slated|anticipated|projected|likely|upcoming|forthcoming|set\sfor|(?:promised|pencill?ed\sin|timetabled|earmarked)\sfor|due(?!\sto\b))\b|\bdue\sto\s(?!(?:its|the|an?|their|his)\b)
        |\b(?:begins|starts|opens|ends|closes|expires|appl(?:y|ies)|becomes?|(?:re)?convenes|meets|returns|arrives|resumes|hosts|follows(?=\s(?:on|in)\b)|steps?\sdown|kicks?\sin|comes\sup
          |(?<=s\s)(?<!['’]s\s)(?<!\bits\s)(?<!\bhis\s)(?<!\bthis\s)(?:open|close|expire|convene|meet|return|resume|arrive))\b
        |\b(?:is|are|has|have)\s(?:(?:on|in)\s)?$|\b(?:set|fixed)\s$|\bto\s{_STARTING}\b(?:(?<=\sbe)\s(?:[a-z]+ly\s)?(?:[a-z]+(?:ed|en|wn)|{_PAST})\b)?|\b(?:takes?|go(?:es)?|comes?|enters?)\s(?:into\s)?(?:effect|force))
      |(?P<present>\b(?:is|are|be|being)\s(?:[a-z]+ly\s|not\s|also\s)*(?!(?:planned|expected|scheduled|slated)\b)(?:[a-z]+(?:ed|en|wn)|{_PAST})\b)
      |(?<![-‑])\b(?P<past>{_PAST}|[a-z]{{2,}}(?<!e)ed|^["“]?[A-Z][a-z]+(?<!e)ed(?=\s(?:on|in|by|into|last|at|under|with|to|before)\b))\b""",
    re.VERBOSE,
)
ADJECTIVE = re.compile(  # before one: "the proposed rules", "limits for automated decisions"
    r"\b(?:the|an?|its|their|his|her|our|this|that|these|those|any|all|no|new|more|most|of|for|on|in|at|with|by|to|from|about|against|under|over|newly|so-called)\s$"
)
UNCHANGED = frozenset({"set", "put", "cut", "hit", "cost", "quit", "shut"})  # forms of now as well: "will set up"
AFTER_MODAL = re.compile(r"\b(?:will|would|shall|must|may|can|could|should|to)\s(?:(?:also|then|first|\w+ly)\s)?$")
SAID = re.compile(
    r"(?<!\bbe\s)\b(?:said|says|announced|confirmed|admitted|conceded|acknowledged|disclosed|revealed|warned|ruled|wrote|added|told(?:\sthe)?(?:\s[\w’'-]+){1,2})\s(?!so\b)"
    r"(?:(?:in|at)\s(?:an?|the|its|his|her|their)\s(?:[\w-]+\s){0,2}?(?:statement|letter|post|interview|speech|report|release|e-?mail|conference|briefing|note|memo)\s)?(?:(?:on|in|late|early)\s)*(?:an?\s|the\s)?$"
)
THEN_SAID = re.compile(r",?[^,]{0,60}\bsaid\s(?!(?:on|in)\b)")
INFINITIVE = re.compile(
    r"\bto\s(?!(?:the|an?|its|their|his|her|our|all|any|each|some|several|many|two|three|members?|lawmakers|ministers|regulators|companies|firms|parliament|congress|court|cabinet|committee|council|staff|law|office|power|public|government|industry)\b)[a-z]+(?<![^s]s)\b"
)
AIMED = re.compile(
    r"\b(?:for(?!\sin\s)|until|till|to|from|through|by|before|between|ahead\sof|effective|payable|ending|starting|beginning|commencing)\s(?:(?:on|from|in|with)\s)?(?:(?:an?|the|its|their|mid|early|late)[\s-])*(?:(?:end|start|beginning|middle|close)\sof\s(?:the\s)?)?$"
)
CALLED = re.compile(r"(?:announc|propos|call|unveil|promis|pledg|urg|request|demand|confirm|invit|agre|approv|order)\w*$")
VOWED = re.compile(r"(?:undertook|agreed|promised|pledged|vowed|committed|resolved|offered)$")  # "agreed to pass it in January"
SETS = re.compile(r"(?:schedul|timetabl|call|fix|order|summon)\w*$")  # "ordered a trial in December", "scheduled a hearing for March 3"
PLANNED = frozenset(
    {"planned", "expected", "scheduled", "slated", "due", "due to", "promised for", "earmarked for"}
)  # "a hearing slated for July took place in August"
IS = re.compile(r"\b(?:is|are|now|still)\s$|['’]s\s$")
LASTING = frozenset({"applied", "ran", "lasted", "began", "started", "came"})  # "applied from 2 August"
PUT_OFF = re.compile(r"(?:delay|postpon|defer|reschedul|push|mov|extend|prolong|put\b)")
_EVENT = r"\b(?:summit|meeting|hearing|vote|election|elections|referendum|launch|conference|trial|review|session|talks|rollout|start|visit|forum)\s"
EVENT = re.compile(rf"{_EVENT}(?:in|on|for)\s(?:\w+\s)?$")
EVENT_SET = re.compile(
    rf"\s(?:an?|another|the|its|two|three)\s(?:[\w’'-]+\s){{0,3}}?{_EVENT}(?:[\w’'-]+\s){{0,8}}?(?:in|on|for)\s(?:\w+\s)?$"
)
OWN = re.compile(r"(?:\b(?:an?|the|its|their|his|her|our|that|this|earlier)|['’]s?)\s(?:(?:early|late|mid)[\s-])?$", re.IGNORECASE)
_PAPER = (
    r"(?:orders?|ruling|decision|decree|memo|memorandum|letter|report|speech|statement|announcement|interview|survey|poll|paper|guidance|filing|lawsuit"
    r"|complaint|verdict|judgment|settlement|blog\spost|op-ed|opinion|article|proclamation|directive|proposal|draft|white\spaper)\b"
)
DONE_AND_DATED = re.compile(rf"\s(?:[a-z]+\s){{0,2}}?{_PAPER}")  # "the December order", "its March 3 ruling"
DATED = re.compile(rf"{_PAPER}\s(?:of|dated|from)\s$")  # "the memorandum of May 5"
DEADLINE = re.compile(r"\bdeadline\s(?:[\w-]+\s){0,4}?(?:of|for|on|at)\s$")  # "set a deadline for submissions of 16 May"
MISSED = re.compile(
    r"\b(?:miss\w*|pass(?:es|ed)|after|since|despite|ignor\w*)\s(?:(?:the|its|their|an?)\s)?(?:[\w-]+\s){0,3}?deadline\b[^.;]{0,60}$"
)
ISSUED = re.compile(rf"{_PAPER}\s(?:in|on)\s$")  # "follows a ruling in December"
FROM_THEN_ON = re.compile(r"\b[Ff]rom\s$")
NOW = re.compile(  # behind a time: "From 1 September the subject (is) compulsory"
    r",?\s(?:[\w’'-]+\s){1,6}?(?:is|are|becomes?|can|may|must|has\sto|have\sto)\s(?!(?:been|had)\b)"
)
WHEN = re.compile(r",\swhen\s(?P<clause>[^,;:.]{3,})")  # "from April, when Oslo put it under licence"
SINCE = re.compile(r"\bsince\s[a-z]+ing\s[^,;]{1,40}$", re.IGNORECASE)  # "since taking office in January"


def read(text: str, start: int, end: int) -> Tense:
    """Tell the tense of a time by the last verb before it, or by the first after one that no verb precedes."""
    before = text[max(0, start - BACK) : start]
    if DEADLINE.search(before) and not MISSED.search(before):
        return Tense("future", SET)
    dated = DATED.search(before) or (OWN.search(before) and DONE_AND_DATED.match(text, end))
    then = WHEN.match(text, end, end + AHEAD)
    if dated or (then and tells_past(then["clause"])):
        return DONE
    clause = CLAUSE.split(before)[-1].lstrip()
    verbs = _verbs(clause)
    if SAID.search(clause) or SINCE.search(clause) or (not verbs and ISSUED.search(clause)):
        return DONE
    if verbs:
        return _governed(verbs[-1], clause)
    if FROM_THEN_ON.search(before) and NOW.match(text, end, end + AHEAD):
        return Tense("future", WEAK)
    told = any(found["present"] for found in CUE.finditer(clause))  # "is set down for August, after Labour objected"
    return OPEN if told else _opening(CLAUSE.split(text[end : end + AHEAD])[0])


def is_when_it_was_said(text: str, at: int) -> bool:
    """Tell whether a time at a place is when somebody said so: "Norway will ban it, the minister said on (Wednesday)"."""
    return SAID.search(text, max(0, at - BACK), at) is not None


def told_in_the_past(text: str, at: int) -> bool:
    """Tell whether the clause before a place is about what was done, if only to promise what would come: "vowed to publish"."""
    verbs = _verbs(CLAUSE.split(text[max(0, at - BACK) : at])[-1])
    if len(verbs) > 1 and verbs[-1][0].startswith("to "):
        verbs.pop()
    return bool(verbs) and bool(verbs[-1]["past"] or verbs[-1]["reported"])


def tells_past(words: str) -> bool:
    """Tell whether a few words have a verb of the past."""
    return any(found["past"] or found["reported"] for found in _verbs(words))


def of_figures(told: Tense) -> Tense:
    """Return the tense of a quarter or half: what is expected may be the figures of one that has ended."""
    return Tense("future", WEAK) if told.lean == "future" else Tense("past", max(told.weight, WEAK))


def _verbs(part: str) -> list[re.Match[str]]:
    """Return the verbs that tell a tense; "is required" and "the proposed rules" tell none."""
    verbs: list[re.Match[str]] = []
    for found in CUE.finditer(part):
        adjective = found[0].endswith("ed") and ADJECTIVE.search(part, max(0, found.start() - 12), found.start())
        adjective = adjective or (found["past"] in UNCHANGED and AFTER_MODAL.search(part, max(0, found.start() - 20), found.start()))
        of_the_last = verbs and verbs[-1]["reported"] and found["future"] and not part[verbs[-1].end() : found.start()].strip()
        if not (found["present"] or adjective or of_the_last):  # "was to take effect" is one verb
            verbs.append(found)
    return verbs


def _opening(after: str) -> Tense:
    """Tell the tense of what follows a time: "In January, the agency received ...", "the summit in February drew ..."."""
    cue = next(iter(_verbs(after)), None)
    said = THEN_SAID.match(after)
    if said and (cue is None or cue.start() >= said.end()):
        return DONE
    hoped = cue is not None and cue["future"] and cue[0].endswith("ed")  # "on Friday, the ministry planned to"
    return OPEN if cue is None or hoped else _of(cue)


def _governed(cue: re.Match[str], clause: str) -> Tense:
    """Tell the tense of a time behind a verb; what was agreed, called or moved "to", "for" or "from" then may well come."""
    tense, between = _of(cue), clause[cue.end() :]
    if SETS.match(cue[0]) and EVENT_SET.match(between):
        return COMING
    if not cue["past"]:
        return tense
    if AIMED.search(clause) and cue[0] not in LASTING:
        return Tense("future", WEAK) if PUT_OFF.match(cue[0]) else OPEN
    if VOWED.search(cue[0]) and INFINITIVE.search(between):
        return Tense("future", WEAK)
    called = CALLED.search(cue[0]) and EVENT.search(between)
    return Tense("past", WEAK) if called or INFINITIVE.search(between) else tense


def _of(cue: re.Match[str]) -> Tense:
    if cue["past"] or cue["reported"]:
        return Tense("past", SURE_PAST if cue["past"] else WEAK)
    if cue[0].strip() in PLANNED and not IS.search(cue.string, 0, cue.start()):
        return OPEN
    return Tense("future", WEAK) if cue["would"] else COMING
