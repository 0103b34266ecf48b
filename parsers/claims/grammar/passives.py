"""To whom something is done, and by whom. The words are passives.toml."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.claims.grammar.phrases import DOT_ENDS
from parsers.claims.grammar.verbs import SIGNS, before_verb
from parsers.names.word_lists import WordLists
from parsers.values.times.almanac import SHORT_MONTH_DAY

any_of = WordLists(__file__).any_of
PASSIVE = re.compile(  # what follows a subject to which something is done
    r",?\s{0,3}(?:(?:has|have|had)(?:n[’']t)?\s(?:\w+\s)?been"
    r"|(?:(?:will|would|shall|may|must|can|could|should)|(?:wo|would|ca|could|should)n[’']t)\s(?:\w+\s)?be"
    r"|(?:is|are|was|were)(?:n[’']t)?(?:\sto\sbe|\sbeing)?"
    r")\s(?:(?:also|now|already|only|then|first|\w+ly)\s)?"
    rf"(?!(?:{any_of('no_deed')})\b)(?:\w{{2,}}(?:ed|en|wn|ught|ung)|{any_of('irregular')})\b"
)
ENDS = (  # of whom something is done by
    rf"(?=[,;!?)]|{DOT_ENDS}|$|\s\(|\s(?:in|on|at|to|for|from|last|this|early|late|next|after|since|under|and (?:will|was|is|would|has|made|\w+ by|\w{{3,}}ed (?:the|its|an?|both|their|by)|(?:sent|submitted|put|passed|adopted|approved|published|signed|presented|handed|forwarded) (?:to|in|on|by|into|for|out))|together|jointly"
    r"|which|who|whom|whose|that|as|with|over|because|is|are|was|were|will|would|could|may|must|has|have)\b)"
)
BY_AGENT = re.compile(
    rf"\b(?:(?:is|are|was|were|been|being|be) (?:\w+ ){{0,2}}?(?!(?:{any_of('led')})\b)(?:\w+(?:ed|en|wn|de|ld|nt|ut|ilt|aid)|met|run)|{any_of('done')})"
    rf" (?:[\w.,%{SIGNS}-]+ ){{0,5}}?"
    rf"by (?!{SHORT_MONTH_DAY})(?P<agent>(?:the |an? )?[^,;:!?()“”]{{2,90}}?){ENDS}"
)
GAINS = re.compile(  # what follows a subject that is given something
    r"\s{0,3}(?:(?:has|have|had|will|would|is to|are to|could|may|can|stands? to)\s)?(?:also\s|now\s)?"
    r"(?:receives?|received|wins?|won|gets?|got|getting|benefits?|becomes?|became|house|houses|advance[sd]?\sto|qualif(?:y|ies|ied)\sfor)\b"
)
ANSWERS = re.compile(  # what follows those who are consulted
    r"\s{0,3}(?:(?:has|have|had|may|can|could|will)\s)?(?:also\s)?(?:filed?|sent|send|submit(?:s|ted)?|took\spart|take\spart|repl(?:y|ied)|respond(?:ed)?|comment(?:ed)?|attend(?:ed)?|answer(?:ed)?)\b"
)
IS_MADE = re.compile(  # what follows a body that is told of as made, or comes into being
    r"(?:,?\s(?:which\s(?:was\s|has\sbeen\s)?)?(?:set\sup|founded|created|established|announced|launched|formed|inaugurated)(?=\s(?:in|on|by|last|this|a\s(?:year|month|week|decade)|under|with|after|at|\d))"
    r"|,\swhich\s(?:(?:the|an?)\s)?[A-Z][^,;]{2,60}\s(?:set\sup|founded|created|established|launched)\b|,\swhich\s(?:only\s)?opened|\s(?:only\s)?(?:came\sinto\sbeing|opened|opens|(?:start|began|begin)(?:s|ed)?\swork)(?=[\s.,]+(?:in|on|last|this|next|a\syear|only|after|at|its\sdoors|\d|$)))"
)
BEHIND_AN_ASIDE = re.compile(  # "The ministry", set up last year, has filled its posts
    r",[^,]{3,80},\s(?:has|have|had|will)\s(?:\w+ly\s|also\s|now\s)?(?:fill|nam|appoint|hir|creat|set\sup|open|merg|clos|elect|pick|chos|choos|renam|dissol|launch|establish|recruit)"
)
IS_TOLD_TO = re.compile(  # what follows a subject that is told, or let, to act
    r"\s{0,3}(?:is|are|was|were|(?:has|have)\sbeen|(?:will|shall|would|must|may)\s(?:\w+\s)?be)\s(?:\w+\s)?"
    r"(?:directed|required|instructed|tasked|ordered|charged|empowered|authori[sz]ed|mandated|asked|invited|obliged|told)\s(?:by\s[^,.;]{3,50}\s)?to\s"
)
IS_PAID = re.compile(  # what follows a subject to which money is given, or for which it is
    r"\s{0,3}(?:(?:has|have|had|will|would|is to|are to|could|may|can|stands? to)\s)?(?:also\s|now\s)?"
    r"(?:gain(?:s|ed)?|obtain(?:s|ed)?|secure[sd]?|share[sd]?|draws?|drew|claim(?:s|ed)?|costs?|(?:sees?|saw)\s(?:its|their))\b"
)
ENDURES = re.compile(  # what follows a subject that is punished
    r"\s{0,3}(?:(?:now|also|still|has|have|had|will|would|could|may|must|agreed to|has to)\s){0,2}(?:faces?|faced|risks?|owes?|owed|pay|pays|paid)\b"
)
OBLIGED = re.compile(r"\s{0,3}(?:must|ha(?:s|ve|d)\sto|(?:is|are|was|were)\s(?:also\s)?to)\s")
HAS_DAYS = re.compile(r"\s{0,3}(?:now\s)?(?:has|have|had)\s(?:until\s)?[\w-]+\s(?:days?|weeks?|months?)\sto\s")
# what follows a subject of which is told by the way that it was punished: "Replika, fined by the Garante, has appealed"
PUNISHED = re.compile(
    r",\s(?:(?:who|which)\s(?:was|were|has been|had been)\s)?(?:\w+ly\s)?"
    r"(?:fined|sued|banned|blocked|ordered|investigated|charged|accused|reprimanded|penali[sz]ed|sanctioned|warned)\b[^,;]{0,80}?\sby\s"
)
IMPOSED = re.compile(
    r"\b(?:fines?|penalt(?:y|ies)|bans?|orders?|sanctions?|sum) (?:that |which )?(?P<agent>(?!(?:it|he|she|they|we)\b)[^,;:!?()“”]{2,60}?)"
    r" (?:(?:had|has|have) )?(?:imposed|levied|slapped|handed (?:down|out))\b"
)
CONTESTS = re.compile(
    r"\b(?:appeal|contest|challeng|disput)(?:s|es|ed|ing|e)?\s(?:against\s)?(?:(?:the|an?|its|that)\s)?(?:[\w.,€$£-]+\s){0,5}$"
)
_ONE = r"(?:the\s)?[A-ZÀ-Þ](?:[\w’'&-]|\.(?=\w))*(?:\s(?:(?:of|for)\s(?:the\s)?)?[A-ZÀ-Þ](?:[\w’'&-]|\.(?=\w))*){0,7}"
AND_OTHERS = re.compile(rf"(?:,\s{_ONE}){{1,12}},?\sand\s{_ONE}")  # "by the ministry(, the agency and the University of Oslo)"
DONE_BY = re.compile(  # by whom something was made that a sentence only mentions
    rf"\b(?!(?:{any_of('not_made', 'led')})\b)(?:\w{{3,}}ed|\w{{3,}}wn|{any_of('made')})(?: (?:down|out|up|over|through|off|forward|together))?(?: (?:on|in|at|to|last|this|of|for|earlier)(?: [\w,’'-]+){{1,4}}?)? "
    rf"by (?!{SHORT_MONTH_DAY})(?P<agent>(?:the |an? |its |their )?[^,;:!?()“”]{{2,90}}?){ENDS}"
)


def who_imposed(sentence: str) -> Iterator[tuple[int, int]]:
    """Yield where a sentence says who imposed what it only mentions: "after a fine that the regulator imposed on Havn"; not what it contests."""
    yield from (found.span("agent") for found in IMPOSED.finditer(sentence) if not CONTESTS.search(sentence, 0, found.start()))


def with_others(text: str, end: int, last: int) -> int:
    """Return where those end who are listed behind somebody whose name ends at a place."""
    others = AND_OTHERS.match(text, end, last)
    return others.end() if others else end


def agents_after(sentence: str) -> Iterator[tuple[int, int]]:
    """Yield where a sentence says by whom: "was signed by the president", then "a bill tabled by two senators", "a plan by the ministry"."""
    if " by " not in sentence:
        return
    for pattern in (BY_AGENT, DONE_BY):
        for found in pattern.finditer(sentence):
            start = found.start("agent")
            yield start, start + before_verb(found["agent"])


def undergoes(text: str, at: int, end: int) -> bool:
    """Say whether what ends at a place is a subject to which something is done: "The company" has been fined."""
    return PASSIVE.match(text, at, end) is not None


def gains(text: str, at: int, end: int) -> bool:
    """Say whether what ends at a place is a subject that is given something: "The company" won the contract."""
    return GAINS.match(text, at, end) is not None


def is_told_to(text: str, at: int, end: int) -> bool:
    """Say whether what ends at a place is a subject that is told to act: "The agency" is directed to report."""
    return IS_TOLD_TO.match(text, at, end) is not None


def answers(text: str, at: int, end: int) -> bool:
    """Say whether what ends at a place are those who are consulted: "Ninety firms" sent comments."""
    return ANSWERS.match(text, at, end) is not None


def is_made(text: str, at: int, end: int) -> bool:
    """Say whether what ends at a place is a body that is told of as made: "The institute", set up in May; it opened last year."""
    return IS_MADE.match(text, at, end) is not None and BEHIND_AN_ASIDE.match(text, at, end) is None


def is_paid(text: str, at: int, end: int) -> bool:
    """Say whether what ends at a place is a subject to which money is given, or for which it is: "The lab" shares 5 million euros."""
    return gains(text, at, end) or IS_PAID.match(text, at, end) is not None


def is_dealt_with(text: str, at: tuple[int, int, int], *, official: bool, enforced: bool) -> bool:
    """Say whether an authority deals with a subject: "Replika", fined by the Garante, appealed; "The firm" must delete it; "Halden" faces a fine.

    `at` tells where the subject ends, where its verb stands and where the sentence ends; `enforced` that a law is, and no trade controlled.
    """
    named, verb, end = at
    if enforced and (HAS_DAYS.match(text, verb, end) or (not official and PUNISHED.match(text, named, end))):
        return True
    if not official and OBLIGED.match(text, verb, end):
        return True
    return not (enforced and official) and ENDURES.match(text, verb, end) is not None
