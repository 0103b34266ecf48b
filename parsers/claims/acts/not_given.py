"""Which sums of a sentence are not its act's: what they are compared with, what was before, what is lost or hoped for; and which are taken, not given."""

from __future__ import annotations

import re

from parsers.model import Money
from parsers.values.numbers import changes
from parsers.values.numbers.qualifiers import LEADING

BEFORE_SUM = 40  # characters in which the words before a sum stand
FAR = 120  # characters in which the verb before it stands; from 80 to 180 no claim of 318 documents changes
QUALIFIED = rf"(?:(?:{LEADING}|the)\s)*"
COMPARED = re.compile(  # "up from $2 billion", "nearly triple last year's 3.3 trillion won": what went before is named, not told
    r"\b(?:(?:up|down|increased|raised|cut) from"
    r"|(?:instead of|rather than)(?: the (?:planned|promised|requested|original|earlier|proposed))?"
    r"|(?:double|triple|treble|quadruple|twice|half|times)(?: (?:last|this|next) year['’]s)?"
    r"|(?:last|previous|prior) year['’]s|a year (?:earlier|ago)"
    r"|on top of|against|(?:half|third|quarter|fifth|tenth) of"
    r") (?:the |an? |about |some |nearly )*$"
    r"|\b(?:(?:less|more|lower|higher|fewer) than|below|above|short of) the (?:about |some |nearly )*$"
    r"|\bto (?:[^.;]|\.(?=\d)){2,45} from (?:the |about |some )*$"
    r"|\bbring(?:s|ing)? (?:the |its |their )?total [^.;]{0,25}to (?:about |some )?$"
)
OF_OTHERS = re.compile(  # of others, whatever else the sentence tells
    r"\b(?:(?:is|are|was|were) (?:far |much |well )?(?:less|more|lower|higher|smaller|larger) than|compare[ds]? (?:with|to)|(?:dwarfed|eclipsed|overshadowed|outdone) by|(?:pales?|modest) (?:beside|next to|against|in comparison (?:to|with))"
    r"|in contrast (?:to|with)|(?:a|tiny|small|mere) fraction of) (?:the |an? |about |some |nearly |[A-Z][\w.]*['’]s? )*$"
    r"|\b(?:is|are|was|were|as|forms?|comes) (?:(?:the|an?) )?(?:\w+ )?(?:part|piece|share|slice|portion) of (?:the|its|their) (?:[\w-]+['’]s )?(?:[a-z]+ ){0,2}?$"  # "is part of the state's $53 billion budget"
)
REPLACED = re.compile(r"\b(?:replac(?:e[sd]?|ing)|supersed(?:e[sd]?|ing))\s(?:the|its|an?|their)\s(?:earlier\s|old\s|previous\s)?$")
ELSEWHERE = re.compile(r",\sby\scomparison,\s[^.;]*$")  # "Sweden, by comparison, spends 1.2 billion"
WRONG = re.compile(r"\b(?:earlier|previous|initial|wrong|original)\s(?:figure|estimate|number|sum|amount)s?\sof\s$", re.IGNORECASE)
SPENT_OF = re.compile(  # "has spent half the Rs 2,000 crore pencilled in": so much was not spent
    r"\b(?:spent|used|drawn|disbursed|released|received|invested|allocated|spends?|uses?) (?:(?:down|out|only|barely|just|about|some|nearly|almost|over|less than|more than) )*"
    r"(?:half|(?:an?|one|two|three|four)[ -](?:third|quarter|fifth|tenth)s?|[\d.]+ ?(?:%|percent|per cent)) (?:of )?(?:(?:the|its|an?|about) )*$"
)
LESS_OR_MORE = re.compile(  # behind a sum: a difference
    r"\s(?:less|more|lower|higher|fewer)\sthan\b|\s(?:below|above|short of)\s(?:its|the|what|last)\b"
)
LOSES = re.compile(
    rf"\b(?:los(?:es?|t|ing)|stole|stolen|defraud\w*|swindled|wast(?:es?|ed|ing)|sav(?:es?|ed|ing)|(?<!to\s)attract(?:s|ed|ing)?)\s(?:(?:the|its|our|their)\s[\w’'-]+\s|[A-Z]\w+\s|[a-z]+s\s)?(?:of\s)?{QUALIFIED}$"
)
YIELDS = re.compile(  # behind a sum: what comes of an act
    r"\s(?:worth\s)?(?:in|of)\s(?:(?:the|its|their|annual|yearly|new|additional|extra|total|gross|economic|industrial|added|AI)[\s-]){0,3}"
    r"(?:output|production|value|benefits?|savings?|productivity|growth|loss(?:es)?|economic\s(?!development|policy|security|research|zones?)\w+|GDP|fraud|scams)\b"
)
IS_WORTH = re.compile(rf"\bworth\s{QUALIFIED}$")
TO_ALL = re.compile(r"\s(?:a\syear\s|annually\s)?to\s(?:the|its|our)\s(?:[\w’'-]+\s)?(?:country|nation|economy|GDP)\b")
NOT_GIVEN_BEFORE = (OF_OTHERS, SPENT_OF, REPLACED, ELSEWHERE, WRONG, LOSES)  # forms that lead to a sum
NOT_GIVEN_BEHIND = (YIELDS,)  # and that follow one

_LESS = r"cut(?:s|ting)?|slash(?:e[sd]|ing)?|reduc(?:e[sd]?|ing)|trim(?:s|med|ming)?|shrink(?:s|ing)?|shrank|lower(?:s|ed|ing)?|decreas(?:e[sd]?|ing)"
_FALLS = r"f[ae]ll(?:s|en|ing)?|drop(?:s|ped)?|shr[aiu]nk(?:s|ing)?|declin(?:e[sd]?|ing)"
_TAX = r"\b(?:tax|tariff|dut|fee|lev|bill|price|cost|interest)\w*\b"
CUT_BY = re.compile(
    rf"(?:\b(?:{_LESS})\s(?P<what>[^.;]{{1,100}}?)|(?P<of>[^.;]{{1,100}})\s(?:(?:was|were|is|are|been|be|being)\s(?:{_LESS})|{_FALLS}))\sby\s{QUALIFIED}$",
    re.IGNORECASE,
)
LEFT = re.compile(  # "cut the budget by 18 million, to 62 million"
    rf"\b(?:{_LESS})\s[^.;]{{1,110}}?,?\s(?:to|leaving)\s{QUALIFIED}$", re.IGNORECASE
)
FROM_TO = re.compile(
    rf"\bfrom\s[^.;]{{2,40}}?\sto\s{QUALIFIED}$", re.IGNORECASE
)  # "cut the budget from 80 million to 62 million": what it is then
TAKES = re.compile(
    rf"\b(?:cut(?:s|ting)?|slash(?:e[sd]|ing)?|cancel(?:s|led|ed|ling|ing)?|rescind(?:s|ed|ing)?|claw(?:s|ed|ing)?\sback|froze|freez(?:es?|ing)|frozen|withh[eo]ld(?:s|ing)?|suspend(?:s|ed|ing)?|terminat(?:e[sd]?|ing)"
    rf"|repay(?:s|ing)?|repaid|(?:pay|paid|pays|hand|hands|handed|give|gave)\sback|return(?:s|ed|ing)?|forfeit(?:s|ed|ing)?)\s{QUALIFIED}$",
    re.IGNORECASE,
)
CUT_OF = re.compile(rf"\b(?:cuts?|reductions?|clawbacks?)\s(?:worth|of|totall?ing)\s{QUALIFIED}$", re.IGNORECASE)
TAX_CUT = re.compile(r"\b(?:tax|tariff|duty|duties|fee|rate|price|cost|interest|emissions?)\s(?:cuts?|reductions?)\s\w+\s", re.IGNORECASE)
A_CUT = re.compile(r"[\s-](?:\w+\s)?(?:cuts?|reductions?|clawbacks?)\b(?!-)", re.IGNORECASE)

SOUGHT = re.compile(
    r"\b(?:seek(?:s|ing)?|sought|demand(?:s|ed|ing)?|propos(?:e[sd]?|ing)|recommend(?:s|ed|ing)?|request(?:s|ed|ing)?|threaten(?:s|ed|ing)?|intend(?:s|ed|ing)?\sto|plan(?:s|ned|ning)?\sto"
    r"|(?:ask(?:s|ed|ing)?|want(?:s|ed)?|urg(?:es?|ed|ing))\s(?:[\w’'-]+\s){0,5}?to\s(?:fine|order|impose|penali[sz]e)|ask(?:s|ed|ing)?\s(?:[\w’'-]+\s){0,3}for|su(?:e[sd]?|ing)\b[^.;]{0,60}\bfor)\s[^.;]{0,60}$",
    re.IGNORECASE,
)


def is_compared(text: str, value: Money) -> bool:
    """Say whether a sum of several is one that the others are compared with, or of a change what was before, or by how much it is."""
    before = text[max(0, value.start - BEFORE_SUM) : value.start]
    of_a_change = (tells(text, value.start, value.end) for tells in (changes.is_former, changes.is_difference))
    return any((COMPARED.search(before), LESS_OR_MORE.match(text, value.end))) or any(of_a_change)


def is_not_given(text: str, value: Money) -> bool:
    """Say whether a sum is told of, but given by no act: it is what others have, lost or saved, or may come of an act."""
    before = text[max(0, value.start - BEFORE_SUM) : value.start]
    if any(form.search(before) for form in NOT_GIVEN_BEFORE) or any(form.match(text, value.end) for form in NOT_GIVEN_BEHIND):
        return True
    if IS_WORTH.search(before) and TO_ALL.match(text, value.end):
        return True
    told = _clause_before(text, value)
    return LEFT.search(told) is not None and FROM_TO.search(told) is None


def is_taken(text: str, value: Money) -> bool:
    """Say whether a sum is taken from somebody: what a budget is cut by, what is cancelled, or to be paid back."""
    before = _clause_before(text, value)
    by = CUT_BY.search(before)
    if by:
        return re.search(_TAX, by["what"] or by["of"], re.IGNORECASE) is None
    if TAKES.search(before) or (CUT_OF.search(before) and not TAX_CUT.search(before)):
        return True
    return A_CUT.match(text, value.end) is not None


def is_sought(text: str, value: Money) -> bool:
    """Say whether a sum is asked for in court or proposed as a fine, and not imposed."""
    return SOUGHT.search(_clause_before(text, value)) is not None


def _clause_before(text: str, value: Money) -> str:
    """Return what stands before a sum in its sentence, to the last stop or semicolon there."""
    return re.split(r"[.;]\s", text[max(0, value.start - FAR) : value.start])[-1]
