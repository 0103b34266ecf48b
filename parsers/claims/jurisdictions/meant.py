"""Is a place meant as whose policy it is? Not where it only says where something is, whom it is aimed at, an example, a currency, a language."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache

from parsers.model import Org, Place
from parsers.names import entries, table
from parsers.values.times.almanac import MONTH, WEEKDAY

# what stands behind the name of a place that only locates something
LOCATES = re.compile(
    r"-based|-born|-listed|-language|-speaking|-led|-backed|-funded|-built|-made|-owned|-sponsored"
    r"|[ -](?:AI )?(?:zoo|conference|summit|hotel|start-?ups?|firms?|company|companies|entrepreneurs?|researchers?|loans?|grants?|money|aid|investors?|backing"
    r"|chatbots?|apps?|exporters|nationals|entities|chipmakers?|developers?|subsidiar(?:y|ies)|servers|goods|retailers?|chain|labs?|think[ -]tanks?|Chambers? of Commerce"
    r"|embass(?:y|ies)|ambassadors?|counterparts?|origin|chips?|processors?|technology|hardware|models?|data cent(?:er|re)s?"
    r"|buyers?|customers?|citizens?|consumers|designers?|giants?|makers?|rivals?|champions?|unicorns?|conglomerates?)\b"
)
BEFORE = 120  # characters in which a list of names begins
NAME = r"(?:mainland\s)?[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,3}"
OTHER_NAMES = (  # before the last one of several
    rf"(?:{NAME},\s(?:the\s)?){{0,5}}(?:{NAME},?\s(?:and|or)\s(?:the\s|members\sof\sthe\s)?)?"
)


def _last_after(words: str) -> re.Pattern[str]:
    """Return what stands before a place that follows some words, perhaps as the last of several names: "in Lanarkshire, Teesside and North Wales"."""
    return re.compile(rf"\b(?:{words})\s(?:the\s)?{OTHER_NAMES}(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral)(?:ern)?\s|mainland\s)?$")


EXAMPLE = _last_after("including(?: an?)?|such as(?: an?)?|unlike|other than")  # one of those that are examples
# a country that an act is aimed at, or compared with
AIMED_AT = _last_after(
    r"to|(?<!,\s)for|from|including|such as|like|bound for|than|against|unlike|(?:customers|clients|buyers|purchasers|sites) in"
    r"|(?:[Cc]ommittee|[Pp]anel|[Cc]aucus|[Cc]ommission|[Hh]earing|[Hh]awks?) on"
)
PARTNER = re.compile(rf"\b(?:[Ww]ith|[Aa]longside)\s(?:(?:[a-z][\w-]*)\s){{0,6}}{OTHER_NAMES}$")  # somebody with whom something is done
AS_OTHERS = re.compile(r"\b[Aa]s\s(?:the\s)?$")  # whose act asks for something, by the way of another's: "as the EU act demands"
MODEL = re.compile(  # of which an act is like, or unlike: "a bill modelled on Utah's"
    r"\b(?:model+ed\s(?:up)?on|in\sline\swith|close(?:r)?\sto|similar\sto|akin\sto|along\sthe\slines\sof|inspired\sby|copied\sfrom|based\son|[Uu]nlike)\s(?:the\s)?$"
)
ASK_FOR_IT = re.compile(r"[\w.]+(?:['’]s?)?\s(?:[\w-]+\s){0,3}?(?:demands?|requires?|allows?|asks?|prescribes?|does|do|did|has|had)\b")
LICENSED = re.compile(  # who grants it is whose policy it is
    r"\b(?:licen[cs]es?|approval|permits?|permission|waivers?|clearance) from (?:the )?$"
)
LOCATED = _last_after("in|at|near|outside|from|to")  # a place where something only is; one that opens a sentence says whose law is told of
GOVERNS = r"(?:bill|draft law|lawmakers|legislators|ministers?|deputies|senators|MPs|officials|regulators?|authorities|government|ministry|parliament|cabinet)"
AT_THE_SEAT = re.compile(rf"\b{GOVERNS} in $", re.IGNORECASE)  # before a capital, whose country's they are: "officials in Beijing"
SEATED_THERE = re.compile(rf",|\s(?:[\w-]+\s){{0,5}}?{GOVERNS}\b")  # behind one that opens a sentence: "In Paris a group of senators"
LEGISLATES_THERE = re.compile(
    r",\s(?:the\s|an?\s)?(?:[\w-]+\s){0,3}?(?:bills?|lawmakers|legislators|legislature|Legislature|[Gg]overnor|Gov\.|[Aa]ssembly)\s"
)
# before an American legislator's town, or the state that one speaks for in a nation's chamber: "R-Texas", "PP-Paraíba"
OF_PARTY = re.compile(r"[,(]\s?(?:[DRI]|[A-Z][A-Za-z]{1,12})-$")
BOUND_IN = re.compile(
    r"\b(?:firms|companies|businesses|employers|banks|insurers|landlords|developers|providers|hospitals|schools) in (?:the )?$"
)
MUST = re.compile(r"[^.;\n]{0,100}?\s(?:must|have to|are required to|need to|may not)\s")
OPENS_IN = re.compile(r"(?:^|[.!?:”\"]\s|\n|[–—-]\s)In\s$")
SPOKEN = re.compile(  # what stands before a language
    r"\b(?:in|into|speaks?|spoken)\s(?:[\w’'-]+\s){0,2}?(?:[A-Z]\w+(?:,\s|\s(?:and|or)\s))*$"
)
ENDS = re.compile(  # and behind it
    r"(?:\s(?:English|French|Portuguese|Spanish))?(?:[.,;:)”\"]|\s(?:and|or|as|is|was|but|that|which|from|to|for)\b|$)"
)
# what stands behind a place that acts
ACTS = re.compile(
    r"(?:['’]s)?\s(?:state\s)?(?:law|bill|act|legislat\w{3,5}|governor|gov\.|senate|house|assembly|attorney general|lawmakers|government|council|mayor|parliament|agency|"
    r"department|ministry|city|(?:(?:regional|district|local|higher|appeals?|high|municipal|circuit|superior) )?court|executive order)\b",
    re.IGNORECASE,
)
NAMES_AN_ACT = re.compile(r"\s(?:[A-Z][\w-]+\s(?:(?:and|in|of|for|on|to)\s)?){1,8}(?:Act|Law|Bill)\b")  # "the Texas Responsible AI Act"
PLANS = re.compile(r"\s(?:plans|wants|hopes|said|announced)\b")
COURT = re.compile(
    r"(?:['’]s)?\s(?:(?:regional|higher|appeals?|high|local|labou?r|administrative|commercial) )?(?:[Cc]ourt|[Tt]ribunal|prosecutors?|agency)\b",
    re.IGNORECASE,
)
IN_THE_UNION = re.compile(  # behind a member of the Union, whose office it is: "a Bulgarian MEP", "Cyprus's presidency of the Council"
    r"(?:['’]s?)?\s(?:[\w-]+\s){0,2}?(?:MEPs?\b|[Mm]embers?\sof\sthe\sEuropean\sParliament|(?:EU|Council)\s[Pp]residency|[Pp]residency\sof\sthe\s(?:EU|Council|European)\b)"
)
CHAIRS = re.compile(r"(?:['’]s?)?\s(?:[a-z]+\s)?[Pp]residency\b")  # so is that of those who have no president of their own
CROWNED = frozenset({"BE", "DK", "ES", "LU", "NL", "SE"})
FIRST_OF_ALL = re.compile(r"['’]s\s(?:first|only|most|leading|top|\w{3,}est)\b")  # "Europe's fastest computer" is some country's
NUMBERED = re.compile(r"\)\s\d{2,4}/\d")
LEADS = re.compile(r"['’]s\s|\s(?:plans|has|will|is|wants|hopes|said|and|would|also|announced|does|did|must)\b")
# bodies of which many countries have one: bare, they are those of the country that the document is about
SHARED_NAMES = re.compile(
    r"(?:the )?(?:u\.s\. )?(?:senate|house|congress|assembly|national assembly|parliament|chamber|supreme court|cabinet|treasury|house of representatives|"
    r"house of commons|lower house|upper house|constitutional court|court of appeals?|high court)$",
    re.IGNORECASE,
)
# of which many countries make the names of their bodies: "AI Safety Institute", "Competition and Markets Authority"
FIELDS = (
    r"AI|Artificial|Intelligence|Safety|Security|National|State|Data|Protection|Privacy|Personal|Information|Commissioner(?:['’]s)?|Competition|Markets|Consumer|"
    r"Fair|Trade|Financial|Services|Conduct|Digital|Cyber|General|Economic|Development|Productivity|Law|Home|Cabinet|Copyright|Intellectual|Property|Science|Technology|Innovation|Public"
)
BODIES = r"Institute|Commission|Council|Cent(?:re|er)|Bureau|Board|Office|Agency|Authority|Assembly"
PLAIN = re.compile(rf"(?:the\s)?(?:(?:{FIELDS}|{BODIES}|and|of|for|the|on)\b,?\s?)+")


DATED = re.compile(  # behind a town that opens a line, the day: "São Paulo, 22 May 2026"
    rf",\s(?:(?:{WEEKDAY}),?\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:{MONTH})|(?:{MONTH})\s\d{{1,2}})(?:,?\s\d{{4}})?\.?(?=\s*\n|\s[-–—]\s)"
)


def called_as_many_are(org: Org) -> bool:
    """Say whether a body has a name of plain words, which those of other countries may have as well: "AI Safety Institute"."""
    return PLAIN.fullmatch(org.surface) is not None


@lru_cache(maxsize=1000)  # asked again for every claim beside the place
def stands_for_itself(text: str, place: Place) -> bool:
    """Say whether a place is meant as a jurisdiction, not as where something is."""
    return _acts_in_the_union(text, place) or _is_of_party(text, place) or _stands(text, place)


def _stands(text: str, place: Place) -> bool:
    """Say whether a place is meant as a jurisdiction by what stands around it."""
    if LOCATES.match(text, place.end) or SHARED_NAMES.match(place.surface) or is_a_sign(text, place) or is_a_language(text, place):
        return False
    if place.surface == "Europe" and FIRST_OF_ALL.match(text, place.end):
        return False
    if text[place.start - 1 : place.start] == "(" and text[place.end : place.end + 1] == ")" and place.form == "name":
        return numbers_an_act(text, place)  # "the People's Republic of China (PRC)": what is named before says what it is meant as
    if place.form == "city" or "-" in place.code:
        return not _dates(text, place) and _city_or_part_stands(text, place)
    return place.form != "name" or not is_aimed_at(text, place)


def _city_or_part_stands(text: str, place: Place) -> bool:
    """Say whether a city, or a part of a country, acts or opens a sentence that tells of its government; most are only where something is."""
    if "-" not in place.code:
        at_its_seat = _opens_sentence(text, place) or AT_THE_SEAT.search(text, max(0, place.start - 16), place.start) is not None
    else:  # "In Sacramento, a bill awaits a vote"
        opens = OPENS_IN.search(text, max(0, place.start - 8), place.start) is not None
        at_its_seat = (opens and LEGISLATES_THERE.match(text, place.end) is not None) or NAMES_AN_ACT.match(text, place.end) is not None
    if at_its_seat or ACTS.match(text, place.end):
        return True
    located = LOCATED.search(text[max(0, place.start - BEFORE) : place.start]) is not None and not binds_there(text, place)
    return not located and (place.form != "city" or _leads(text, place))


def numbers_an_act(text: str, place: Place) -> bool:
    """Say whether a place stands in the number of an act: "Regulation (EU) 2024/1689"."""
    return NUMBERED.match(text, place.end) is not None


def _dates(text: str, place: Place) -> bool:
    """Say whether a town stands on a line with the day alone, or before a dash: where a text was written, not whose policy it tells of."""
    return text[place.start - 1 : place.start] in {"", "\n"} and DATED.match(text, place.end) is not None


def binds_there(text: str, place: Place) -> bool:
    """Say whether a place is where a rule binds: "firms in the free zone that process data must register"."""
    return BOUND_IN.search(text, max(0, place.start - 40), place.start) is not None and MUST.match(text, place.end) is not None


def _opens_sentence(text: str, place: Place) -> bool:
    """Say whether a capital opens a sentence, and so says whose policy is told of: "In Paris, the Senate rejected a tax"."""
    return OPENS_IN.search(text, max(0, place.start - 8), place.start) is not None and SEATED_THERE.match(text, place.end) is not None


def as_meant(text: str, place: Place) -> Place:
    """Return a place as what it is meant as: a city's court is one of its country, "the Munich regional court", a member's MEP the Union's."""
    if place.form == "city" and COURT.match(text, place.end):
        return replace(place, code=place.code.partition("-")[0])
    if _acts_in_the_union(text, place):
        return replace(place, code="EU")
    if place.form == "name" and _is_of_party(text, place):
        return replace(place, code=place.code.partition("-")[0])
    return place


@cache
def members_of_the_union() -> frozenset[str]:
    """Return the countries of the European Union."""
    return frozenset(member for union in table("unions") if union["code"] == "EU" for member in entries(union["members"]))


def _acts_in_the_union(text: str, place: Place) -> bool:
    """Say whether a member is named for whom it has in the bodies of the Union."""
    if place.code not in members_of_the_union():
        return False
    return IN_THE_UNION.match(text, place.end) is not None or (place.code in CROWNED and CHAIRS.match(text, place.end) is not None)


def _is_of_party(text: str, place: Place) -> bool:
    """Say whether a place tells whom a legislator speaks for: a town in his state's chamber, a state in the nation's."""
    return place.code.startswith(("US-", "BR-", "MX-")) and OF_PARTY.search(text, max(0, place.start - 16), place.start) is not None


def is_aimed_at(text: str, place: Place) -> bool:
    """Say whether a country is one that an act is aimed at, or compared with: "sales to China"."""
    before = text[max(0, place.start - BEFORE) : place.start]
    return AIMED_AT.search(before) is not None and LICENSED.search(before) is None


def is_partner(text: str, place: Place) -> bool:
    """Say whether a country is that of somebody with whom something is done: "with a Saudi energy company"."""
    return LOCATES.match(text, place.end) is None and PARTNER.search(text[max(0, place.start - BEFORE) : place.start]) is not None


def is_example(text: str, start: int) -> bool:
    """Say whether what is named here stands in a list of examples: "countries including China, Japan and members of the European Union"."""
    return EXAMPLE.search(text[max(0, start - BEFORE) : start]) is not None


def is_compared(text: str, start: int) -> bool:
    """Say whether what is named here only asks for the same by an act of its own, or is what an act is like: "as the EU act demands"."""
    if MODEL.search(text, max(0, start - BEFORE), start):
        return True
    return AS_OTHERS.search(text, max(0, start - 8), start) is not None and ASK_FOR_IT.match(text, start) is not None


def is_a_sign(text: str, place: Place) -> bool:
    """Say whether a place is the sign of the money that others are told in: "US$4 million", "4 million U.S. dollars"."""
    return place.code == "US" and text.startswith(("$", " dollar"), place.end)


def is_a_language(text: str, place: Place) -> bool:
    """Say whether a country's adjective is what people speak or write: "a model in Spanish"."""
    return (
        place.form == "adjective"
        and SPOKEN.search(text[max(0, place.start - BEFORE) : place.start]) is not None
        and ENDS.match(text, place.end) is not None
    )


def _leads(text: str, place: Place) -> bool:
    """Say whether a city is named as who acts: "Seoul has"; one that is no capital of a country seldom is, unless it speaks or plans."""
    return (PLANS if "-" in place.code else LEADS).match(text, place.end) is not None
