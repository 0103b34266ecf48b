"""What opens a sentence before its subject: a dateline, words of time or place, a clause that only leads in."""

from __future__ import annotations

import re

from parsers.names.word_lists import WordLists
from parsers.values.times.almanac import MONTH, SHORT_MONTH, WEEKDAY

MARKS = ' “"‘'  # before a sentence
any_of = WordLists(__file__).any_of
_DAY = r"(?:[A-Z][a-z]+\.? \d{1,2},\s+(?:\d{4},\s+)?|\d{1,2} [A-Z][a-z]+(?: \d{4})?,\s+)?"  # "On Tuesday, (May 5,)"
_ASIDE = rf"(?:(?:{any_of('asides')}),\s)?"  # "In May, (however,)"
_SOON = r"(?:(?:hours|days|weeks|months|years|shortly|soon|just|right|barely\s\w+\s\w+)\s(?:after|before|into)\s[^,;]{2,60},\s)?"  # "Last August, (weeks after taking office,)"
_PLACED = r"(?:(?:just|on|in|at)\s[^,;]{1,40},\s)?"
_WHICH = r"(?:(?:his|her|its|their|the)\s(?:first|last|second|third|final|same|very|day|eve|anniversary)\b[^,;]{0,60},\s)?"  # "(its last day in office,)"
_AGO = r"(?:\w+\s(?:days|weeks|months|years|decades)\sago\b[^,;]{0,20},\s)?"  # "In the case, (two years ago,)"
_PARTY = r"(?:an?\s(?:\w+\s)?(?:Democrat|Republican|independent),\s)?"  # "Signed by Jo Doe, (a Democrat,)"
_HELD = (  # "In the contest, (expected to open in May,)"
    r"(?:(?:expected|due|scheduled|planned|held|announced|launched|opened|published|signed|convened|adopted|issued|released|dated|with|where)\s[^,;]{2,70},\s)?"
)
LEAD_IN = re.compile(
    rf"(?:(?:{any_of('lead_in')})\b(?:[^,;]|(?<=\d),(?=\d)){{0,160}},\s+{_DAY}{_PARTY}{_ASIDE}{_SOON}{_AGO}{_PLACED}{_WHICH}{_HELD}){{1,3}}"
)
_TIME = rf"{WEEKDAY}|{MONTH}|Christmas|Easter|Ramadan|Diwali|week|weekend|fortnight|month|quarter|year|spring|summer|autumn|fall|winter"
TIME_IN = re.compile(  # "On Monday the ministry ..." has no comma
    r"(?:(?:So far|(?:Since|Until|By) then|Soon|(?:Once|Twice) a (?:week|month|year)|Every (?:(?:two|three|four|five|ten) )?(?:week|month|year)s?"
    r"|(?:Earlier|Later|Late|Early)\s(?:(?:on\s)?(?:in\s)?(?:the\s)?same\s|in\sthe\s)(?:day|week|month|year)"
    rf"|Between\s(?:(?:\d{{1,2}}\s)?{MONTH}\s|\d{{1,2}}\s)?(?:\d{{4}}\s)?and\s(?:(?:\d{{1,2}}\s)?{MONTH}|\d{{4}})(?:\s\d{{4}})?"
    r"|Today|Yesterday|Tomorrow|Meanwhile|Then|Now|Still|Already|And|But|So|Yet|Also"
    rf"|(?:(?:that|(?:the|that|this)\s(?:same|following|previous|next))\s(?:day|night|week|weekend|month|year|spring|summer|autumn|fall|winter))"
    r"|(?:(?:the|a|one|two|three|four|ten|\d{1,2})\s(?:days?|weeks?)\s)?(?:before|after)\s(?:Christmas|Easter|Ramadan|Diwali)"
    rf"|(?:over|during)\s(?:the|this)\s(?:(?:past|last)\s)?(?:{_TIME})"
    rf"|(?:(?:Early|Late|Earlier|Later|Back)\s)?(?:(?:on|last|this|next|in|by|since|from|early|late)\s){{1,2}}"
    rf"(?:{WEEKDAY}\s(?=\d))?(?:\d{{1,2}}(?:st|nd|rd|th)?\s)?(?:(?:early|mid|late)-)?(?:{_TIME}|{SHORT_MONTH}|\d{{4}})(?:\s\d{{1,2}}(?:st|nd|rd|th)?)?(?:,?\s\d{{4}})?"
    r"|for\s20\d\d"
    r"|for\s(?:(?:the\s(?:past|last|next)|more\sthan|almost|nearly|some)\s)?(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}|several|many|some)\s)?"
    r"(?:days|weeks|months|years|decades)(?:\snow)?"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}|a|several|some)"
    r"\s(?:days?|weeks?|fortnight|months?|years?|decades?)\s(?:earlier|later|ago|before)"
    r"|(?:once|twice|every|each)\s(?:a\s)?(?:day|week|month|year|quarter))\s){1,2}"
    r"(?=(?:the|a|an|it|they|he|she|we|its|his|her|their|our|my|this|these|all|every|each|both|many|most|some|several|two|three|four|five|six|ten|twenty|dozens|there"
    r"|(?<!before\s)[a-z]+s\s(?:have|are|were|will|would|must|can|may|had))\s|(?-i:[A-Z]))",
    re.IGNORECASE,
)
RECALLS = re.compile(
    r"(?:WHEREAS|Whereas),\s|(?:Recall|(?:It (?:is|will be|should be|may be)|We) (?:recalled|recall|noted|remembered)|It is (?:understood|reported|expected|believed|thought)|Note|Remember"
    r"|(?:NOTICE|Notice) (?:is|IS) (?:(?:hereby|HEREBY) )?(?:given|GIVEN)|It is (?:hereby )?(?:notified|announced|ordered|directed|declared|resolved)(?: for (?:the )?(?:general |public )?information(?: of (?:the )?(?:general )?public)?)?"
    r"|The (?:general )?public is (?:hereby )?(?:informed|notified|advised)"
    r"|(?:We|I) (?:(?:wish|would like|want|write|(?:am|are) (?:pleased|glad|writing)) to )?(?:inform|remind|advise|notify)(?: you)?) that\s"
)
_ADDRESSED = (
    r"(?:Ladies and [Gg]entlemen|(?:Mr|Mrs|Ms|Madam|Mister)\.? (?:Deputy |Acting |Vice )?(?:Speaker|President|Chair(?:man|woman|person)?|Chancellor)"
    r"|(?:(?:Your|Their) )?Excellenc(?:y|ies)|(?:(?:[Dd]ear|[Dd]istinguished|[Ee]steemed) )?(?:[Cc]olleagues|[Ff]riends|[Gg]uests|[Dd]elegates|[Pp]articipants)"
    r"|[Hh]on(?:ou?rable|\.)? (?:[Mm]embers|[Ss]enators|Speaker|[Mm]inisters)|(?:My|Noble) Lords)"
)
ADDRESSES = re.compile(rf"(?:{_ADDRESSED}(?:,| and| –| —)? ){{1,4}}(?<=[,–—] )")  # "Madam President, honourable members, (the bank)"
NO_NOUN = (  # behind which a noun phrase still belongs to what stands before it: "At the end of the session"
    r"(?<!\s(?:of|in|at|on|by|to|or|as|if)\s)(?<!\s(?:for|and|but|who|how)\s)(?<!\s(?:from|with|over|than|that|into|when|what)\s)"
    r"(?<!\s(?:under|after|since|about|which|where|while|among)\s)(?<!\s(?:before|during|within|across|behind|around|though)\s)"
)
NOUN_OPENS = (  # how a noun phrase opens that is no name
    r"(?:(?:the|(?<!\bsuch\s)(?<!\bhalf\s)(?<!\bmany\s)(?<!\bquite\s)(?<!\bnot\s)an?(?!\s(?:year|month|week|fortnight|day|decade|few|couple|bit|little|lot|while|long|short|third|quarter|hundred|thousand|million|billion|single)\b)|its|their|his|her|each|every|all|no|any|both|some|several|most|many|another|\d{1,3}(?:,\d{3})*|more\sthan|at\sleast)\s"
    r"|(?:[a-z]+-)?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|hundreds)\s(?!(?:years?|months?|weeks?|days?|hours?)\b))"
)
PREPOSED = re.compile(r"(?:In|At|By|Under|For|From|With|On|Near|Since|Within|During|Across)\s")
PLACED = re.compile(
    r"(?:In|At|By|Under|For|From|With|On|Around|Near|After|Since|Within|During|Across|Over|Pending|As part of)\s(?:(?:the|a|an|this|that|its)\s)?[^\s,]+\s(?:[^\s,]+\s){0,9}?"
    rf"{NO_NOUN}(?={NOUN_OPENS}[^,]+$|(?:it|they|he|she|we|I)$)"
    r"|(?:In|At|By|Under|For|From|With|On|After|Since|Within|During|Pending)\s(?:the|an?|this|that|its|his|her|their)\s(?:[a-z][^\s,]*\s){1,6}"
    rf"{NO_NOUN}(?<!\s(?:the|its|his|her)\s)(?=[A-Z][^,]+$)"
    rf"|(?:Together|Along|Jointly|In (?:partnership|cooperation))\swith\s(?:[^\s,]+\s){{1,8}}?(?:{NO_NOUN}(?<!\sthe\s)(?={NOUN_OPENS}[^,]+$)|(?<=[a-z]s\s)(?=[A-Z][^,]+$))"
)
GOES_ON = re.compile(  # behind a main clause, not before one
    r"(?:and|or|but|who|which|whose|where|while|whereas|including|such|for|so\sthat|once|if|not\sa|(?:of|to|in|by|from|for)\swh(?:om|ich))\b"
    r"|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d[\d.,]*)\s(?:[\w-]+\s){0,2}(?:less|more|fewer|later|earlier|longer|shorter|higher|lower)\sthan\b"
)
HAS_VERB = re.compile(  # "Spending on chips will rise, the ministry said": what ends in -ing is the subject
    r"[A-Z][a-z]+ing\s[^,]*?(?<!that )(?<!which )(?<!who )\b(?:will|would|is|are|was|were|has|have|had|may|can|could|must|should)\s"
)
TELLS = re.compile(r"[^,]{3,80}\s(?:said|says|shows|showed|reported|announced)\b[^,]{0,30}$")
DATELINE = re.compile(
    r"(?:\([A-Z][A-Za-z]{1,9}\)\s[—–-]\s)?"  # "(ANSA) - ROME, SEP 17 - "
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ .’'/-]{2,30}(?:, [A-Za-z0-9 .,]{2,24})?\s?(?:\([^)]{2,40}\)\s?)?(?:\s?(?:[—–-]|--|//)\s)"
    r"|[A-Z][A-Za-z ]{2,20}, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})? \([^)]{2,40}\)\s+(?:[—–-]\s|--\s)?"
    r"|[A-Z][A-Za-z ]{2,20}, \d{1,2}[. ][\w.]{1,12}(?:[. ]?\d{4})?\s[—–-]\s"
    r"|[A-ZÀ-Þ][\w .’'-]{2,24}(?:, [A-Z][A-Za-z. ]{1,24})?, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?(?:, [A-Z]{2,9})?\s(?:[—–-]|--)\s"  # "Riyadh, October 28, 2025, SPA -- "
    r"|[A-ZÀ-Þ]{4}[A-ZÀ-Þ .’'-]{0,26}(?:, [A-Za-z. ]{2,24})?(?:—|--)(?=[“\"]?[A-Z])"
    r"|[A-ZÀ-Þ][\w .’'-]{2,24} \([A-Z]{2,9}\)\s(?:[—–-]|--)\s"  # "Jakarta (ANTARA) - "
    r"|[A-Z]{2,6}-[A-ZÀ-Þ][\w ’'-]{2,24} \([A-Z][A-Za-z ]{2,30}\)\s(?:[—–-]\s)?"  # "APA-Dakar (Senegal) "
    rf"|(?:{WEEKDAY},? )?(?:{MONTH}\.? \d{{1,2}}|\d{{1,2}} {MONTH}\.?)(?:,? \d{{4}})?\s(?:[—–-]|--)\s)"
)
ITEM = re.compile(  # what numbers an item, or says of which place or day it tells: "12. It", "(b) The", "LIMA. The regulation", "14 March. The", "A. The city"
    r"(?:[QA][.:]\s(?=(?:The|It|We|They|He|She|That|This|There|From|In|On|No|Not|Yes|Our|Its|Their|Under|By)\b)|(?:\d{1,3}\.(?:\d{1,2}\.?)?|\(\d{1,2}(?::\d{2}){1,2}\)|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)|\([A-Z]{3,10}\))\s|(?:\d{1,2}\s[A-Z][a-z]{2,8}|[A-Z]{4,12}"
    r"|(?!(?:Prof|Capt|Messrs|Reps|Sens|Govs|Dept|Asst|Assn|Corp|Supt)\.)[A-Z][a-z]{3,12})\.\s)(?=[“\"]?[A-Z])"
)


def opening(sentence: str) -> int:
    """Return where a sentence begins after its dateline."""
    dateline = DATELINE.match(sentence)
    return dateline.end() if dateline else 0


def after_time(phrase: str) -> int:
    """Return where a phrase begins after words of time: "In January the president"."""
    found = TIME_IN.match(phrase)
    return found.end() if found else 0


def tells_of_it(sentence: str, at: int) -> bool:
    """Say whether what follows a place only says who tells what stands before it: "..., the ministry said"."""
    return TELLS.match(sentence, at) is not None


def before_lead_in(sentence: str) -> int:
    """Return where a sentence begins after its dateline, and what leads in to it with it."""
    at = opening(sentence)
    at += len(sentence[at:]) - len(sentence[at:].lstrip(MARKS))
    if item := ITEM.match(sentence, at):
        at = item.end()
    if addresses := ADDRESSES.match(sentence, at):
        at = addresses.end()
    recalls = RECALLS.match(sentence, at)
    return recalls.end() if recalls else at


def after_opening(sentence: str) -> int:
    """Return where a sentence begins after its dateline and what leads in to it."""
    at = before_lead_in(sentence)
    lead_in = TIME_IN.match(sentence, at) or LEAD_IN.match(sentence, at)
    if (
        lead_in
        and not GOES_ON.match(sentence, lead_in.end())
        and not (HAS_VERB.match(sentence, at, lead_in.end()) and tells_of_it(sentence, lead_in.end()))
    ):
        at = lead_in.end()
    return at + len(sentence[at:]) - len(sentence[at:].lstrip(MARKS))
