"""Who is named in a sentence and does not act in it: who saw a draft, contests a fine, tabled what others now pass, is to run what money is for."""

from __future__ import annotations

import re

from parsers.claims.grammar.subject import clause
from parsers.claims.sentences.segment import Sentence
from parsers.model import Kind, Span

SAW_IT = re.compile(r"\b(?:(?:seen|obtained|reviewed|viewed|first\sreported)\sby|leaked\sto|shared\swith)\s(?:the\s)?$")
BACKED_IT = re.compile(
    r"\b(?:was|were|been|is|are)\s(?:\w+ly\s)?(?:backed|supported|opposed|championed|criticised|criticized|welcomed|attacked)\sby\s(?:the\s)?$"
)
WHICH = re.compile(r"\b(?:which|that)\s(?:the\s)?$")
CONTESTS_IT = re.compile(  # "the fine, which (Halden) has appealed, was imposed"
    r"\s(?:(?:has|have|had|is|are|was|were|will|plans?\sto|wants?\sto|vowed\sto|also|now)\s){0,3}"
    r"(?:appeal|challeng|criticis|criticiz|contest|oppos|denounc|welcom|attack|condemn|prais|disput|reject|fight|fought)\w*(?!\s(?:[\w-]+\s){0,3}?and\s)"
)
IS_TO_RUN_IT = re.compile(  # "$2 million goes to a model to be built by (the library)"
    r"(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bwere)(?<!\bdue)(?<!\bset)(?<!ected)\sto\sbe\s(?:developed|built|hosted|designed|housed|trained|made|delivered)\sby\s(?:the\s)?$"
)
WHOSE_ORDER_TELLS = re.compile(  # "(The president)'s order told the minister to set up a panel": the minister sets it up
    r"[’']s?\s(?:[\w-]+\s){0,3}?(?:order|memo|memorandum|directive|decree|proclamation|letter)\s(?:told|tells|directs|directed|instructs|instructed|orders|ordered|tasks|tasked|asks|asked)\s[^,;]{2,60}?\sto\s"
)
COUNTS_IT = re.compile(  # "(The auditors) put the cost at $3 million"
    r"\s(?:(?:has|have|had|now|also)\s)?(?:puts?|estimate[sd]?|reckon(?:s|ed)?|calculate[sd]?)\s(?:the|its|their|a|total|annual|yearly|spending)\b[^.;]{0,60}?\b(?:costs?|spending|bill|price|outlay|expenditure)\b[^.;]{0,60}?\sat\s(?![^.;]{0,60}?\sand\s\w+ed\b)"
)
GIVEN_IT = re.compile(  # "licences were granted to (Boreal) in May"
    r"\b(?:licen[cs]es?|permits?|grants?|funds|money|contracts?|loans?|waivers?|exemptions?)\b[^.;]{0,40}?\b(?:granted|issued|given|awarded|handed|approved)\s(?:[\w-]+\s){0,2}?to\s(?:the\s)?$"
)
TAKE: frozenset[Kind] = frozenset({"trade_control", "funding", "enforcement"})
MADE_IT = re.compile(  # before who made what others then decide on: "the bill, sponsored by (Senator Doe), cleared the committee"
    r"\b(?:(?:co-)?sponsored|authored|written|drafted|tabled|introduced|filed|proposed|put\sforward|moved)\sby\s(?:the\s)?$"
)
DECIDED_ON = re.compile(
    r"(?:(?:has|have|had|was|were|been|also|then|later|narrowly|\w+ly)\s)*(?:clear(?:s|ed)|pass(?:es|ed)|sailed|won|rejected|defeated|voted\sdown|approved|adopted|struck\sdown|thrown\sout|vetoed|killed|blocked)\b"
)
DECISIONS: frozenset[Kind] = frozenset({"legislation", "regulation"})


def stands_by(kind: Kind, text: str, who: Span, sentence: Sentence) -> bool:
    """Say whether somebody who is named in a sentence does not do what it tells as an act of a kind."""
    if kind == "position" or not sentence.start <= who.start < sentence.end:
        return False
    before = text[sentence.start : who.start]
    if WHOSE_ORDER_TELLS.match(text, who.end, sentence.end) or SAW_IT.search(before):
        return True
    if (kind in DECISIONS and BACKED_IT.search(before)) or (WHICH.search(before) and CONTESTS_IT.match(text, who.end, sentence.end)):
        return True
    counts = kind == "funding" and (IS_TO_RUN_IT.search(before) or COUNTS_IT.match(text, who.end, sentence.end))
    if counts or (kind in TAKE and GIVEN_IT.search(before)):
        return True
    return kind in DECISIONS and MADE_IT.search(before) is not None and _is_decided_on(sentence, who)


def _is_decided_on(sentence: Sentence, who: Span) -> bool:
    """Say whether the verb of a sentence, behind somebody, tells what others decided."""
    told = clause(sentence.text)
    if told is None or sentence.start + told.verb_at < who.end:
        return False
    return DECIDED_ON.match(sentence.text, told.verb_at) is not None
