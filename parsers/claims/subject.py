"""The subject of a sentence and its verb, found by what words may be: no parser, and null rather than a guess."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path

GRAMMAR = Path(__file__).parent / "grammar.toml"
LEAD_IN = re.compile(
    r"(?:(?:In|On|At|Last|This|Earlier|Later|Today|Yesterday|Meanwhile|However|But|And|Also|Additionally|Instead|Moreover|Furthermore|For|As|After|Before|"
    r"During|Under|Together|Following|With|By|To|Then|Further|Second|First|Third|Finally|Separately|Building|Pursuant|Since|While|Although|Because|If|When|"
    r"Weeks|Days|Previously|Specifically|Through|Working|Announcing|Speaking|According|Despite|Until|Back|So|Still|Now|Among|Over|Within|Without|Across|From|Meeting|Asked|[A-Z][a-z]{3,}ing)\b[^,;]{0,160},\s+(?:[A-Z][a-z]+\.? \d{1,2},\s+(?:\d{4},\s+)?)?){1,3}"
)
_TIME = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year|spring|summer|autumn|fall|(?:Janu|Febru)ary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber"
TIME_IN = re.compile(  # "On Monday the ministry ..." has no comma
    rf"(?:Today|Yesterday|Tomorrow|Meanwhile|Then|Now|Still|Already|And|But|So|Yet|Also|(?:(?:Early|Late|Earlier|Later)\s)?(?:(?:on|last|this|next|in|by|since|from|early|late)\s){{1,2}}(?:\d{{1,2}}\s)?(?:{_TIME}|\d{{4}})(?:\s\d{{1,2}})?(?:\s\d{{4}})?)\s"
    r"(?=(?:the|a|an|it|they|he|she|we|its|his|her|their)\s)",
    re.IGNORECASE,
)
PLACED = re.compile(
    r"(?:In|At|By|Under|For|From|With|On|Around|Near|After|Since|Within|During|Across)\s(?:(?:the|a|an|this|that|its)\s)?[^\s,]+\s(?:[^\s,]+\s){0,6}?(?=(?:the|its|their|his|her)\s[^,]+$)"
)
DATELINE = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ .’'-]{2,30}(?:, [A-Za-z0-9 .,]{2,24})?\s?(?:\([^)]{2,20}\)\s?)?(?:\s?[—–-]\s)|[A-Z][A-Za-z ]{2,20}, [A-Z][a-z]{2,8}\.? \d{1,2} \([^)]{2,20}\)\s+|"
    r"[A-Z][A-Za-z ]{2,20}, \d{1,2}[. ][\w.]{1,12}(?:[. ]?\d{4})?\s[—–-]\s"
)
SAID_THAT = re.compile(
    r"(?:\s(?:reporters|on \w+day|\w+day|late|earlier|yesterday|today|in a (?:statement|release|speech|letter|post)))*,?(?:\sthat)?\s",
    re.IGNORECASE,
)
CONTRACTED = re.compile(r"(?P<subject>it|he|she|they|we|I|that|there)(?P<verb>[’'](?:s|re|ve|ll|d|m))\b", re.IGNORECASE)
WORD = re.compile(r"[^\s]+")
EDGE = "“”\"'’‘(),.[]:"
FARTHEST = 22  # words; no subject is longer
OBJECT = re.compile(r"(?:the|an?|its|their|his|her|out|up|\d.*)$")
BY_THE_WAY = 120  # characters; no aside is longer
ASIDE = re.compile(r",\s(?:[\w’'-]+\s){0,6}$")
RELATIVE = re.compile(r"\s(?:who|which|that|whose|where)\s(?:\w+\s){0,3}$")
PARTICIPLE = re.compile(r"(?:\w+(?:ed|en|wn|ght)|built|made|held|led|set|run|drawn|sent|sold|put|found|paid|left|kept)$")
RELATIVE_OPENS = re.compile(r"[\s,]{1,3}(?:who|which|that|whose|where)\b")
LAST_OF_SEVERAL = re.compile(r",? and (?:the )?\S+(?: \S+){0,4}$")
WHEN = re.compile(r"(?:\s(?:on|last|this|in|late|early)\s\w+(?:\s(?:night|morning|evening|afternoon|week))?)?(?:\s\([^)]*\d[^)]*\))?$")
BESIDE = re.compile(r"\s(?:by|on|in|to|for|with|at|under|from|between|as|last|this|into|up|through|during|since|after|before)\b")
# the auxiliary that follows a clause within a subject: no stop, no other clause comes before it
AUXILIARY = re.compile(
    r"(?:\s(?!(?:that|which|who|and|but|it|they|he|she|we|to|because|while|if|when)\b)[^\s,.;:]+){1,14}?\s(?P<verb>is|are|was|were|will|would|has|have|had|can|could|may|might|must|shall|should|does|do|did)\b(?!\sbeen)"
)
ADVERBS = re.compile(
    r"(?:also|today|yesterday|recently|previously|now|already|formally|reportedly|last|on|this|later|earlier|still|then|once|\w+ly)$",
    re.IGNORECASE,
)
PASSIVE = re.compile(  # what follows a subject to which something is done
    r"\s{0,3}(?:(?:has|have|had)\s(?:\w+\s)?been|(?:will|would|shall|may|must|can|could|should)\s(?:\w+\s)?be|(?:is|are|was|were)(?:\sto\sbe|\sbeing)?)\s(?:(?:also|now|already|only|then|first|\w+ly)\s)?"
    r"(?!(?:expected|scheduled|set|due|supposed|committed|concerned|prepared|determined|pleased|interested|worried|opposed|poised|proud|delighted|involved|based|located|headed|tasked)\b)"
    r"(?:\w{2,}(?:ed|en|wn|ught|ung)|built|put|set up|made|paid|held|sold|told|given|found|sent|met|cut|led)\b"
    r"|\s{0,3}(?:(?:has|have|had|will|would|is to|are to|could|may)\s)?(?:also\s)?(?:receives?|received|wins?|won|gets?|got|benefits?|becomes?|became|house|houses)\b"
)
BY_AGENT = re.compile(
    r"\b(?:(?:is|are|was|were|been|being|be) (?:\w+ ){0,2}?\w+(?:ed|en|wn|de|ld|nt|ut|ilt)|(?:announ|introdu|produ)ced|issued|published|released|launched|adopted|signed|passed|proposed|drafted|chosen"
    r"|picked|unveiled|created|founded|imposed|filed|brought|approved|tabled|enacted|ordered|commissioned|drawn up|set up) (?:[\w.,€$£¥₩%-]+ ){0,5}?by (?P<agent>(?:the |an? )?[^,.;:()“”]{2,90}?)(?=,|\.|;|$|\s(?:in|on|at|to|for|last|this|after|and (?:will|was|is|would)|which|who|as|with|is|was|will|would|could|may|must|has|have|under)\b)"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """Where a sentence's subject stands, and its verb."""

    start: int
    end: int
    verb: str
    verb_at: int


@cache
def words(name: str) -> frozenset[str]:
    """Return a list of grammar.toml."""
    return frozenset(tomllib.loads(GRAMMAR.read_text(encoding="utf-8"))[name].split())


@cache
def verb_forms() -> frozenset[str]:
    """Return the finite forms of the verbs of grammar.toml."""
    past = {form for verb in words("past_only") for form in _past(verb)}
    return frozenset({*words("irregular"), *past, *(form for verb in words("verbs") for form in (_present(verb), *_past(verb)))})


def _present(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if re.search(r"(?:s|sh|ch|x|[dg]o)$", verb) else "s")


def _past(verb: str) -> tuple[str, ...]:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return (verb[:-1] + "ied",)
    doubled = re.search(r"(?:[^aeiou]|qu)[aeiou][^aeiouwxy]$", verb) and len(verb) <= 7
    return (verb.removesuffix("e") + "ed", verb + verb[-1] + "ed") if doubled else (verb.removesuffix("e") + "ed",)


@lru_cache(maxsize=512)  # asked again for every slot of a claim
def clause(sentence: str) -> Clause | None:
    """Return the subject of a sentence and its verb; null where none is found."""
    at = _after_opening(sentence)
    if short := CONTRACTED.match(sentence, at):
        return Clause(at, short.end("subject"), short["verb"], short.start("verb"))
    for before, here, after in islice(_in_threes(WORD.finditer(sentence, at)), FARTHEST - 1):
        if before[0].endswith((";", ":")):
            return None
        if _is_verb(here[0].strip(EDGE), before[0], after[0] if after else ""):
            begins = _after_place(sentence, at, before.end())
            verb = _main_verb(sentence, at, here.span())
            return Clause(begins, _cut(sentence, begins, before.end()), sentence[slice(*verb)].strip(EDGE), verb[0])
    return None


def _in_threes(words: Iterator[re.Match[str]]) -> Iterator[tuple[re.Match[str], re.Match[str], re.Match[str] | None]]:
    """Yield each word but the first with the one before and the one after it; the last has none after it."""
    before, here = next(words, None), next(words, None)
    while before and here:
        after = next(words, None)
        yield before, here, after
        before, here = here, after


def subject_words(sentence: str) -> str:
    """Return the words of a sentence's subject in lower case, none where none is found."""
    parts = clause(sentence)
    return sentence[parts.start : parts.end].lower() if parts else ""


def _main_verb(sentence: str, opens: int, first: tuple[int, int]) -> tuple[int, int]:
    """Return the verb of the subject where the first verb is that of a clause within it: "The body, set up in May, has met", "Models trained on texts will"."""
    start, end = first
    if ASIDE.search(sentence, opens, start):  # what stands between two commas, before a verb, is said by the way
        closes = sentence.find(", ", end, end + BY_THE_WAY)
        if closes >= 0 and (later := _verb_at(sentence, closes + 1)):
            return later
    if RELATIVE.search(sentence, opens, start):
        return _next_verb(sentence, end, AUXILIARY) or first
    form = sentence[start:end].strip(EDGE).lower()
    if PARTICIPLE.match(form) and form not in words("inform") and form not in words("auxiliaries") and BESIDE.match(sentence, end):
        return _next_verb(sentence, end, AUXILIARY) or first
    return first


def _next_verb(sentence: str, at: int, pattern: re.Pattern[str]) -> tuple[int, int] | None:
    found = pattern.match(sentence, at)
    return found.span("verb") if found else None


def _after_place(sentence: str, start: int, end: int) -> int:
    """Return where a subject begins behind words of time or place without a comma: "In Arica the university"."""
    opens = PLACED.match(sentence, start, end)
    return opens.end() if opens else start


@lru_cache(maxsize=512)
def said_clause(sentence: str) -> Clause | None:
    """Return the subject and verb of what somebody is told to have said: "The ministry said that the fund will ..."."""
    says = clause(sentence)
    if says is None or says.verb.lower() not in words("inform"):
        return None
    at = sentence.find(says.verb, says.end)
    told = SAID_THAT.match(sentence, at + len(says.verb)) if at >= 0 else None
    said = clause(sentence[told.end() :]) if told else None
    return Clause(told.end() + said.start, told.end() + said.end, said.verb, told.end() + said.verb_at) if told and said else None


def agent_after(sentence: str) -> tuple[int, int] | None:
    """Return where a passive says by whom: "was signed by the president"."""
    found = BY_AGENT.search(sentence) if " by " in sentence else None
    return (found.start("agent"), found.end("agent")) if found else None


def undergoes(text: str, at: int, end: int) -> bool:
    """Say whether what ends at a place is a subject to which something is done: "The company" has been fined."""
    return PASSIVE.match(text, at, end) is not None


def verb_follows(sentence: str, at: int) -> bool:
    """Say whether a finite verb stands at a place, perhaps after an adverb."""
    return _verb_at(sentence, at) is not None


def _verb_at(sentence: str, at: int) -> tuple[int, int] | None:
    found = [match.span() for match in islice(WORD.finditer(sentence, at), 3)]
    for (start, end), after in zip(found[:2], [*found[1:], (0, 0)], strict=False):
        word = sentence[start:end].strip(EDGE)
        if _is_verb(word, "", sentence[slice(*after)]):
            return start, end
        if not ADVERBS.match(word):
            return None
    return None


def before_verb(phrase: str) -> int:
    """Return where a phrase ends that ought to hold no verb: before the first one in it."""
    for before, here, after in _in_threes(WORD.finditer(phrase)):
        if _is_verb(here[0].strip(EDGE), before[0], after[0] if after else ""):
            return before.end()
    return len(phrase)


def opening(sentence: str) -> int:
    """Return where a sentence begins after its dateline."""
    dateline = DATELINE.match(sentence)
    return dateline.end() if dateline else 0


def _after_opening(sentence: str) -> int:
    at = opening(sentence)
    if lead_in := TIME_IN.match(sentence, at) or LEAD_IN.match(sentence, at):
        at = lead_in.end()
    return at + len(sentence[at:]) - len(sentence[at:].lstrip(' “"‘'))


@cache
def _verbal() -> frozenset[str]:
    """Return every form that may be a verb in some place: most words are none in any."""
    again = {f"re{form}" for form in verb_forms()}
    return frozenset({*words("auxiliaries"), *words("verbs"), *verb_forms(), *again, *(f"{verb}s" for verb in words("past_only"))})


def _is_verb(word: str, previous: str, following: str) -> bool:
    form = word.lower()
    if form not in _verbal():
        return False
    before = previous.strip(EDGE).lower()
    if form in words("auxiliaries"):
        return not word.istitle()  # "on 23 May"
    if form in words("verbs") and before.endswith("s") and "." not in before and before not in words("before_nouns"):
        return following.strip(EDGE).lower() in words("after_verbs") and not word[:1].isupper()  # "analysts note that"
    if form.endswith("s") and form[:-1] in words("past_only") and word[:1].islower() and OBJECT.match(following.strip(EDGE).lower()):
        return before not in words("before_nouns")
    if (
        (form not in verb_forms() and form.removeprefix("re") not in verb_forms())
        or before in words("before_nouns")
        or word[:1].isupper()
        or previous.endswith(("’s", "'s"))
    ):
        return False
    return form not in words("nouns_too") or following.strip(EDGE).lower() in words("after_verbs")


def _cut(sentence: str, start: int, end: int) -> int:
    """Return where the subject ends: before a relative clause, an apposition, adverbs."""
    piece = sentence[start:end]
    if relative := RELATIVE_OPENS.search(piece):
        piece = piece[: relative.start()]
    comma = piece.find(", ")
    if comma > 0 and not LAST_OF_SEVERAL.search(piece):
        piece = piece[:comma]
    while (last := piece.rfind(" ")) > 0 and piece[last + 1 : last + 2].islower() and ADVERBS.match(piece[last + 1 :]):
        piece = piece[:last]
    piece = WHEN.sub("", piece)
    return start + len(piece.rstrip(' ,“"—–-'))
