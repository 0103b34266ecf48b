"""Whether a document tells of the offices of a state, a province or a city rather than of those of a nation."""

from __future__ import annotations

import re

from parsers.model import Document

FEDERAL = frozenset(
    {"AR", "AT", "AU", "BR", "CA", "CH", "DE", "ET", "IN", "MM", "MX", "MY", "NG", "SD", "SO", "SS", "US", "VE"}
)  # elsewhere "the state" is the nation
NATIONS_OF_BRITAIN = frozenset({"GB-NIR", "GB-SCT", "GB-WLS"})
OF_A_STATE = re.compile(
    r"\b(?:the state(?:['’]s)?|[Ss]tatewide"
    r"|[Ss]tate (?:law|agenc|legislat|senator|representative|assembly|universit|budget|rule|regulator)\w*"
    r"|[Ss]tate (?:government|cabinet|department|school|deput|capitol|official|employee|residents|contract)\w*)\b"
)
LOCAL = re.compile(
    r"\bGov\.(?=\s[A-Z])|\b(?:[Gg]overnor(?!-General)|[Mm]ayor|[Pp]rovincewide|"
    r"the (?:province|canton|county|City|Land|prefecture)(?:['’]s)?|[Pp]rovincial|[Cc]antonal|[Dd]evolved|Landtag|Holyrood|Senedd|Stormont"
    r"|[Ff]irst [Mm]inister|[Cc]hief (?:[Mm]inister|[Ss]ecretary)|[Pp]remier (?=[A-Z])|[Mm]inister-[Pp]resident"
    r"|[Pp]refectural|[Cc]ity [Cc]ouncil|[Tt]own [Cc]ouncil|[Cc]ouncill?ors?|[Cc]ounty"
    r"|[Ss]chool [Bb]oard|[Aa]ssembly(?:man|woman|member)|Local Law"
    r"|[Rr]egional (?:[Mm]inist|[Gg]overnment)\w*|Legislature)\b"
)
# what nations alone have
OFFICES = r"[Ff]ederal|Congress|White House|President|Whitehall|Bundestag|Bundesrat|Lok Sabha|Union (?:[Gg]overnment|[Cc]abinet)"
# and what they mostly have: a state or a province may have a "Parliament", London has a Westminster
NATIONAL = re.compile(rf"\b(?:{OFFICES}|[Nn]ational|[Nn]ationwide|Prime Minister|Parliament|Westminster)\b")


def is_local(document: Document, country: str) -> bool:
    """Say whether a document on a country speaks more of the offices and laws that a state or a city has than of a nation's."""
    told = f"{document.title or ''}. {document.text}"
    of_states = len(OF_A_STATE.findall(told)) if country in FEDERAL else 0
    return len(LOCAL.findall(told)) + of_states > len(NATIONAL.findall(told))


def names_the_nation(title: str) -> bool:
    """Say whether a title tells of a nation's offices: "Federal support for Alberta"."""
    return NATIONAL.search(title) is not None


def makes_policy(part: str) -> bool:
    """Say whether a part of a country makes policy of its own: councils of England carry out that of Britain, Scotland has some."""
    return not part.startswith("GB-") or part in NATIONS_OF_BRITAIN
