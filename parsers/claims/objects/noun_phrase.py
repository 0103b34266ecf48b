"""A noun phrase cut to what it names: without what opens it idly, without the clauses, days and sums that go on behind it. The words are object.toml."""

from __future__ import annotations

import re

from parsers.claims.grammar.verbs import QUOTES, SIGNS, is_verb, verb_forms, words
from parsers.names.word_lists import WordLists
from parsers.values.times.almanac import MONTH, WEEKDAY

any_of = WordLists(__file__, "object").any_of
REST = r"(?P<what>(?:[^,.;:()]|[.,](?=\w)|(?<=\.(?-i:[A-Z]))\.|,(?= (?:and|or|[a-z-]+ing)\b)|,(?= [a-z-]+(?:, [a-z-]+){0,2},? (?:and|or) [a-z-]+)){3,160})"  # what may be a noun phrase and more
NO_NOUN = re.compile(  # among it a place that only says where
    rf"(?i:{any_of('no_noun')})\b|(?i:in|at|on|for|to)\s(?:the\s)?[A-Z]|Of\s|[^a-zA-Z]*$"
)
NO_SUBJECT = re.compile(rf"(?i:{any_of('no_noun')})\b|(?:{WEEKDAY}|{MONTH}|(?:19|20)\d\d(?:$|\s(?:to|for|and|in|on)))\b|[a-z]+ly$")
ASKS = re.compile(r"(?:how|if|whether|what|why)\b", re.IGNORECASE)  # opens a clause, which a view may be of
PARTICLE = re.compile(rf"(?:(?:{any_of('particles')})\s+)+")
OPENS_IDLY = re.compile(rf"(?:(?:{any_of('idle')})\s+)+", re.IGNORECASE)
LOOSE = re.compile(rf"\s(?:{any_of('loose')})$")
DONE_TO = re.compile(
    r"(?:yet\s)?(?:to\s)?(?P<verb>[a-z]+)\s(?:the|an?|its|their|his|her)\s"
)  # behind "has not", "has yet to": "issued the decree"
NAMES_NOTHING = re.compile(rf"(?:{any_of('names_nothing')})$", re.IGNORECASE)
SIGN, SCALE = rf"[A-Z]{{0,3}}[{SIGNS}]", r"(?:m|bn|trn?|tn|million|billion|trillion|crore|lakh)\b"
# a sum that opens a phrase, with what leads from it to what it is for
SUM_FIRST = re.compile(
    rf"(?:up to |more than |at least |about |nearly |another |some )?(?:(?:{SIGN}|Rs\.?|EUR|USD|NOK)\s?\d[\d.,]*(?:\s?{SCALE})?|"
    r"\d[\d.,]*\s(?:million|billion|trillion|crore)(?:\s[a-z]+)?)(?:\s(?:a|per) year)?(?:\s\([^)]*\))?\s?(?:(?:for|in|on|to|into|towards?|of|worth of)\b)?\s?"
)
_CLAUSE = (
    r"(?<!such)(?<!well)(?<!known)(?<!far),?\s(?:as|because|unless|if|while|when|whereas|although|though|so|since|until|after|before|upon|which|who|where|"
    r"said|says|according|amid|despite|but)\s.*$"
)
_MADE = (  # "the list (that Japan adopted)"
    r"\s(?:that|which)\s(?:(?:(?:the|its|an?|their)\s|then-\w+\s|(?=[A-Z]))(?:[\w’'.-]+\s){1,4}?(?:(?:had|has|have)\s)?(?!would\b)|(?:had|have|has|was|were)\sbeen\s)(?:[a-z]{3,}ed|set\sup|built|put\sout)\b.*$"
)
_TIME = (
    r"\s(?:(?:on|in|by|for|from|since|until|over|during|through|at|before)\s)?(?:(?:\d{1,2}|early|late|mid|fiscal|the|this|that|same|following|last|next|its|a|end|of|first|second|half|coming|past|recent)[\s-]){0,4}"
    rf"(?:{WEEKDAY}|{MONTH}|(?:19|20)\d\d(?!/)|weeks?|months?|years?|decades?|(?:(?<=same )|(?<=following ))(?:day|morning|afternoon|evening)|(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}}) (?:to|or) )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}}) (?:days|weeks|months|years))\b.*$"
)
_SUM = rf",?\s(?:of|with|worth|at|for|to|and|or)\s(?:(?:up to|more than|at least|about|over|nearly|some|around|almost)\s)?(?:{SIGN}\s?\d|\d[\d.,]*\s?{SCALE}).*$"
MODAL = re.compile(r"(?<!that)(?<!which)(?<!who)\s(?:will|would|shall|must|may|can|could|should)\s")
JOINED = re.compile(r",?\s(?:and|but|or)\s(?:also\s|then\s|\w+ly\s)?(?P<word>[a-z]+)\b")
_VOTES = r"\s(?:by\s)?(?:(?:a\s)?(?:vote|margin)\sof\s)?\d+(?:\svotes)?\s?(?:[-–]|to)\s?\d+.*$|\sby\s(?:a\s)?\w+\svotes?\b.*$"
_IDIOM = r"\s(?:on\s(?:hold|ice)|off\sthe\stable|into\s(?:law|force|effect)|in\sforce)\b.*$"
# what a speaker or a doer goes on to do: "defended the plan, telling reporters that ..."
DOING = re.compile(
    r",\s(?:without\s|[a-z]{2,12}ing\s(?:that|it|them|the|an?|his|her|its|their|reporters|how|more|ministries|members)\b"
    r"|(?:alleging|accusing|saying|claiming|arguing|citing|warning|seeking|demanding)\b).*$",
    re.DOTALL,
)
GOES_ON = re.compile(f"{_CLAUSE}|{_MADE}|{_TIME}|{_SUM}|{_VOTES}|{_IDIOM}", re.DOTALL)  # what goes on behind a noun phrase


def noun_phrase(piece: str, *, whole: bool = False) -> str | None:
    """Return a piece as a noun phrase; null where it is none; `whole`: with what goes on behind it, as names and views do."""
    found = _unquoted(piece)
    if NO_NOUN.match(found):
        return None
    for idle in (PARTICLE, OPENS_IDLY, SUM_FIRST, OPENS_IDLY):
        opens = idle.match(found)
        found = found[opens.end() :].lstrip(" ,") if opens else found
    if (done := DONE_TO.match(found)) and not whole and done["verb"] in verb_forms() | words("verbs"):
        found = found[done.end() :]
    if NO_SUBJECT.match(found) or (ASKS.match(found) and not whole):
        return None
    found = DOING.sub("", found if whole else GOES_ON.sub("", found))
    found = found[: _another_clause(found, whole=whole)]
    while loose := LOOSE.search(found):
        found = found[: loose.start()]
    found = _unquoted(found)
    return None if NAMES_NOTHING.match(found) or not re.search(r"[A-Za-z]{2}", found) else found


def _another_clause(phrase: str, *, whole: bool) -> int:
    """Return where a phrase ends before a clause: before its modal verb, or a verb joined to the one before it: "the deadlines (but said)"."""
    if not whole and (modal := MODAL.search(phrase)):
        return modal.start()
    for joined in JOINED.finditer(phrase):
        before, after = phrase[: joined.start()].split(), phrase[joined.end() :].split()
        if is_verb(joined["word"], before[-1] if before else "", after[0] if after else ""):
            return joined.start()
    return len(phrase)


def _unquoted(piece: str) -> str:
    """Return a piece without spaces, dashes and quotation marks around it; one whose other half stands within it stays."""
    found = piece.strip(" ,'—–-")
    whole = found.count('"') % 2 == 0 and found.count("“") == found.count("”") and not (found[:1] in QUOTES and found[-1:] in QUOTES)
    return found if whole else found.strip(" ,“”\"'—–-")
