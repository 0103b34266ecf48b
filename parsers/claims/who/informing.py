"""Whether what somebody is told to have said is told as information, rather than announced, urged, promised or ordered."""

from __future__ import annotations

import re

from parsers.claims.grammar.subject import REPORTS, clause
from parsers.claims.grammar.verbs import before_verb, words
from parsers.model import Span
from parsers.values.voices.attribution_forms import Attribution

OTHERS_OR_NOT = re.compile(  # "was challenged by a man who says", "has not said what", "has yet to say", "should have told us"
    r"\b(?:who|which|that)\s(?:(?:has|have|had|also|is|was)\s)*$|(?:\bnot|n[’']t|\bnever)\s(?:(?:yet|even|so\sfar|publicly)\s)?$"
    r"|\b(?:yet\sto|(?:should|must|to)\shave)\s$"
)
WHO_SAY = re.compile(r",\s(?:who|which)\s(?:(?:has|have|had|also)\s)*")
FOUND = frozenset({"found", "finds", "find"})
AUDITS = re.compile(
    r"\b(?:audit\w*|inspect\w+|ombuds\w+|review|study|survey|researchers)\b", re.IGNORECASE
)  # whose findings are news; those of a court or of an inquiry are its acts
TOLD = re.compile(r"[“\"]|(?:that|whether|how|why|what|when|(?:the|its|their|his|her|this|that)\s[^,;]{3,90}\sat)\b")
_BOUND = r"(?:firms|companies|banks|providers|developers|employers|insurers|businesses|agencies|schools|operators|suppliers|staff|them|everyone|anyone|members)"
EXPECTS = re.compile(  # of what is to come, and no goal or demand of its own, which are "hopes to" and "expects firms to"
    rf"(?:hope[sd]?|expects?)\s(?:that\b|(?!(?:to|for|no|more)\b|(?:[\w’'-]+\s){{0,3}}{_BOUND}\b)[^,;.:“”\"]{{3,90}}?\s(?:to|will|would|could)\s)"
    r"|hopes?\sfor\s[^\s\d]{0,3}\s?\d"
)
AIMS = re.compile(rf"hope\sto\b|expect\s(?!(?:[\w’'-]+\s){{0,3}}{_BOUND}\b)")  # "Officials expect £5 million by May"
OF_OFFICIALS = re.compile(
    r"\b(?:officials|sources|lawyers|diplomats)(?:\s(?:in|at|of|from|on|there|here|close|familiar)\b[^,]*)?$", re.IGNORECASE
)  # who tell of a government's goals
SHOW_ONLY_THEN = re.compile(r"(?:will|would|can|could|may|might|must|should|to)\s$")  # "a trial will show whether"
PROMISED = re.compile(r"(?:promise[sd]?|pledge[sd]?|vow(?:s|ed))\sthat\s(?!(?:he|she|it|we)\b)")  # of others
DENIES_REPORTS = re.compile(rf"(?:den|dismiss|reject)(?:s|es|ies|ed|ied)\s(?:\w+\s){{0,2}}(?:{REPORTS})\s(?:that|of)\b")
ANNOUNCED = frozenset({"announced", "announces", "declared", "declares", "promised", "promises", "pledged", "vowed"})
FOR_ANOTHER = re.compile(r",\sfor\s(?:the|its|his|her)\s(?!part$)\w+$|\b(?:spokes\w+|lawyers?|counsel)\b")
OTHERS_ACT = re.compile(
    r"(?:the\s)?(?:[A-Z][\w’'-]*\s){0,4}?[A-Z][\w-]*['’]s\s(?:order|decision|approval|assent|consent|signature|ruling|decree)\b"
)
DESCRIBED = re.compile(r"(?:how\b|(?:the|its|their|his|her|an?)\s(?![^.;:]{0,200}\sas\s))")
ORDERED = re.compile(  # "told the firm to delete what it holds"
    r"(?:told|tells?)\s(?:(?!that\b)[\w’'.&-]+\s){1,6}?to\s(?!the\b|an?\b)[a-z]"
)
OBLIGES = re.compile(  # "told Boreal that it would need a licence", "told agents that the chip is not let in": an order
    r"(?:told|tells?)\s(?:(?:[\w’'&-]+,?\s){1,9}?(?:that|what)\s(?:it|they)\s(?:would\sneed|needs?|needed|must|ha[ds]\sto|could\snot|cannot|should)\b"
    r"|(?:[\w’'&-]+\s){0,3}?(?:agents|exporters|importers|carriers|firms|companies|banks|providers|developers|employers|insurers|businesses|operators|suppliers)\s)"
)
OF_THINGS = frozenset(
    {"added", "adds", "reported", "reports", "report", "wrote", "writes", "noted", "notes", "show", "shows", "showed"}
)  # "added a law"
OWN_SUM = re.compile(r"confirm(?:s|ed)\s[^\s\d]{0,3}\s?\d")  # "confirmed €3 million for the port": its own money
OWN_RULING = re.compile(r"\b[Jj](?:udge|ustice)s?\b")
RULING = frozenset({"wrote", "writes", "found", "finds"})
OF_A_LAW = re.compile(  # and of what else provides for something itself
    r"\b(?:rules?|[Aa]ct|laws?|order|decree|regulations?|statute|directive|treaty|ordinance|draft|[Bb]ill|[Pp]lan|[Ss]trategy|[Gg]uidance|[Gg]uidelines|[Cc]ode|[Pp]olicy|[Ff]ramework|[Rr]oadmap"
    r"|[Cc]ircular|[Cc]onvention|amendments?|[Aa]greement|[Aa]ccord|[Dd]eclaration)(?:\s\d[\d/-]*)?$"
)
OF_WHAT = re.compile(
    r"(?:,|\s(?:familiar|briefed|of|with|to|for|on|at|in|by|from|about))\s.*$", re.DOTALL
)  # "The code (on chatbots)", "a person (familiar with the plan)"
PROVIDES = frozenset({"says", "states", "said", "expects"})
THE_MOST = re.compile(
    r"(?:the\s)?(?:first|second|third|only|latest|last|next|most|least|\w{3,}est)\s"
)  # "the largest sum (announced here)"
NEAR = 20  # characters before a verb
PAPER_SEEN = frozenset({"seen", "sighted", "obtained", "viewed", "reviewed"})  # "a draft seen by the Gazette sets aside 3 million"


def informs(text: str, told: Attribution) -> bool:
    """Say whether it is told as information: "warned that fines would follow", not "stressed the need for fines"."""
    at, content = told.cue.start, told.content[0]
    before = max(0, at - NEAR)
    cue = text[at : told.cue.end].lower().split()
    if (
        (OTHERS_OR_NOT.search(text, before, at) and not _adds(text, told))
        or (cue[0].startswith("show") and SHOW_ONLY_THEN.search(text, before, at))
        or _is_its_own_act(text, told, cue[0])
    ):
        return False
    if cue[0] in {"by", "puts", "put", "counts"} or cue[0] in PAPER_SEEN or cue[-1] in {"from", "heard"}:
        return True  # "by the count of the institute", "by the ministry's count", "puts the cost at 3 million"
    if EXPECTS.match(text, at) or PROMISED.match(text, at) or DENIES_REPORTS.match(text, at) or _tells_of_another(text, told, cue[0]):
        return True
    said = text[content.start : content.end]
    put_in = content.start < at or text.startswith(",", told.cue.end)  # "It may, he added, grow"
    if cue[0] in OF_THINGS and not put_in:
        return TOLD.match(said) is not None or _says_something(said)
    if words("asserts").isdisjoint(cue):
        ordered = ORDERED.match(text, at, content.end) or OBLIGES.match(text, at, content.end) if at < content.start else None
        return not words("inform").isdisjoint(cue) and ordered is None
    return len(cue) > 1 or put_in or TOLD.match(said) is not None or clause(said) is not None


def _says_something(said: str) -> bool:
    """Say whether a clause follows a verb of telling, and not a thing: "added the law was late", not "added a law, with fines set by it"."""
    parts = clause(said)
    return parts is not None and "," not in said[: parts.verb_at]


def _adds(text: str, told: Attribution) -> bool:
    """Say whether somebody is named last in a clause and then told to say something: "Also present was Ida Voll, who recalled that"."""
    if told.source is None or before_verb(text[told.source.start : told.source.end]) < told.source.end - told.source.start:
        return False
    return WHO_SAY.fullmatch(text, told.source.end, told.cue.start) is not None


def _is_quote(text: str, said: Span) -> bool:
    """Say whether what somebody said stands in quotation marks, and no word of it only."""
    return text[said.start] in '“"' and text[said.end - 1] in '”"'


def _names_only(source: str) -> bool:
    """Say whether a phrase is somebody's name or office and no more: not "a sum (announced in May)", "the bank closed the fund the state (had promised)"."""
    return not source.startswith(("a ", "an ")) and THE_MOST.match(source) is None and before_verb(source) == len(source)


def _is_its_own_act(text: str, told: Attribution, cue: str) -> bool:
    """Say whether what is told is what somebody does by it: money that is confirmed, a judge's ruling, what a rule itself says."""
    if told.source is None:
        return False
    source = text[told.source.start : told.source.end]
    if OWN_SUM.match(text, told.cue.start) or (cue in RULING and OWN_RULING.search(source)):
        return True
    return cue in PROVIDES and told.source.end <= told.cue.start and OF_A_LAW.search(OF_WHAT.sub("", source)) is not None


def _tells_of_another(text: str, told: Attribution, cue: str) -> bool:
    """Say whether who hopes, describes or announces tells of what others do: as officials, as a spokesman, or behind all that he tells."""
    if told.source is None:
        return False
    source, said = text[told.source.start : told.source.end], told.content[0]
    if cue in {"described", "describes"}:
        return OF_OFFICIALS.search(source) is not None and DESCRIBED.match(text, said.start) is not None
    if cue in ANNOUNCED:
        behind = _names_only(source) and said.start < told.source.start < told.cue.start and not _is_quote(text, said)
        return behind or FOR_ANOTHER.search(source) is not None or OTHERS_ACT.match(text, said.start, said.end) is not None
    if cue in FOUND:
        return AUDITS.search(source) is not None
    return AIMS.match(text, told.cue.start) is not None and OF_OFFICIALS.search(source) is not None
