"""Which verb is that of the subject, where the first one is that of a clause within it? "Models trained on texts (will)", "A firm that does not comply (faces)"."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from parsers.claims.grammar.phrases import PREPOSITION
from parsers.claims.grammar.verbs import ADVERBS, EDGE, PLURAL, SIGNS, WORD, in_threes, is_verb, present_forms, verb_at, words

At = tuple[int, int]
LONGEST_ASIDE = 120  # characters; from 80 to 180 no claim of 318 documents changes
FARTHEST = 22  # words of a subject; from 15 to 30 no claim of 318 documents changes
ASIDE = re.compile(r",\s(?:[^\s,;:]+\s){0,10}$")
RELATIVE = re.compile(r"\s(?:who|which|that|whose|where)\s(?:\w+\s){0,3}$")
PARTICIPLE = re.compile(r"(?:\w+(?:ed|en|wn|ght)|built|made|held|led|set|run|drawn|sent|sold|put|found|paid|left|kept)$")
BESIDE = re.compile(
    r"\s(?:(?:\w+ly|today|yesterday|along|together)\s)?(?:by|on|in|to|for|with|at|under|from|between|as|last|this|into|up|through|during|since|after|before|against|over|among|within)\b"
)
FREE = re.compile(r"[“\"]?(?:What|Whether|How|Who|Whoever|Where|Why)\s")  # a clause that is the subject: "What they have signed (is)"
BY = re.compile(r"\s(?:along\s)?by\s")
_VERB = r"(?P<verb>is|are|was|were|will|would|has|have|had|can|could|may|might|must|shall|should|does|do|did)\b"  # an auxiliary
_CLAUSE = r"that|which|who|but|it|they|he|she|we|to|because|while|if|when"  # opens another clause
AGENT = re.compile(  # behind what somebody did: "A bill (passed) by the House committee on trade and industry would"
    rf"\s(?:along\s)?by\s(?!\w+ing\b|[{SIGNS}\d])(?:(?!(?:{_CLAUSE})\b)[^\s,.;:]+(?:,(?=\s[A-Z]))?\s){{1,16}}?(?<!and\s){_VERB}"
)
MADE = re.compile(
    r"\s(?:published|issued|released|unveiled|proposed|adopted|signed|obtained|imposed|introduced|tabled|drafted|launched|presented|seen)$"
)
AUXILIARY = re.compile(  # behind a clause within the subject: "(Models trained) on public texts will"
    rf"(?:\s(?!(?:and|{_CLAUSE})\b)[^\s,.;:]+){{1,14}}?\s{_VERB}"
)
AUXILIARY_NEXT = re.compile(rf"\s{_VERB}")
AFTER_COMMA = re.compile(  # "(Pilots built) on ALIA, one to answer taxpayers, are"
    r"(?:(?!\b(?:that|which|who|whose|it|they|he|she|we|while|because|if|when|where|what|how|but|said|says)\b)[^;:]){3,160}?,\s"
    rf"{_VERB}"
)
GROUP = re.compile(  # an auxiliary and its verb
    r"\w+(?:n[’']t)?(?:\s(?:not|also|never|already|(?!(?:comp|app|supp|re|rep|multip|imp|al|ral)ly\b)\w+ly|to|be|been|being|have))*\s(?P<last>\w+)"
)
EMBEDS = re.compile(r"\s(?:that|which|who|whose|where|because|whether|how|why|if|when|while)\s")  # opens a clause
STOPS = (",", ";", ":")
CONTINUES = frozenset(  # stands before another clause
    {"and", "or", "but", "that", "which", "who", "because", "while", "if", "when", "before", "after", "since", "until", "as"}
)
BARE_OBJECT = re.compile(  # without an article: "systems", "900 start-ups"
    r"(?:[a-z][\w’-]+s|\d[\d,.]*|existing|new|more|such|certain|many|both)\b"
)
MOST_BEFORE = 6  # words of a subject whose verb no list is sure of
NOUN_OF = frozenset({"of", "for", "in"})  # behind a noun that may be a verb elsewhere
HEAD_ENDS = re.compile(r"(?<=\S)(?:,\s|\s(?:of|that|which|who|made|used|such)\s)|" + PREPOSITION.pattern)
MANY = re.compile(r"[a-z][a-z](?<![usi])s$")


def is_plural(phrase: str) -> bool:
    """Say whether the head of a phrase is many, though the word before a verb is not: "Lawyers at the lab", "We now"."""
    head = HEAD_ENDS.split(phrase, maxsplit=1)[0].split()
    while head and ADVERBS.match(head[-1]):
        head.pop()
    return bool(head) and (head[-1].lower() in PLURAL or MANY.search(head[-1]) is not None)


def main_verb(sentence: str, opens: int, first: At) -> At:
    """Return where the verb of the subject stands that opens at a place; `first` is where the first verb does."""
    start, end = first
    if ASIDE.search(sentence, opens, start):  # what stands between two commas, before a verb, is said by the way
        closes = sentence.find(", ", end - 1, end + LONGEST_ASIDE)  # the verb may be the last word of it: "The bill, if passed, would"
        if closes >= 0 and (later := verb_at(sentence, closes + 1)):
            return later
    form = sentence[start:end].strip(EDGE).lower()
    if FREE.match(sentence, opens) and (later := _auxiliary(sentence, start - 1)):
        does = sentence[slice(*later)] in {"do", "have"}  # "What the Senate will do (is) anybody's guess"
        return (_auxiliary(sentence, later[0] - 1) or first) if does else later
    infinitive = form == "be" and sentence.endswith("to ", opens, start)  # "An office to be set up in the ministry (will)"
    if infinitive or RELATIVE.search(sentence, opens, start):
        return (
            _auxiliary(sentence, end) or _behind_relative(sentence, opens, start, form) or _before_clause(sentence, opens, start) or first
        )
    if form.endswith("s") and form not in words("auxiliaries") and (next_to := AUXILIARY_NEXT.match(sentence, end)):
        return next_to.span("verb")  # "networks and code hosts have"
    before = _before_clause(sentence, opens, start)
    done = PARTICIPLE.match(form) and form not in words("auxiliaries")
    if before or not (done and (AUXILIARY_NEXT.match(sentence, end) or (form not in words("inform") and BESIDE.match(sentence, end)))):
        return before or first
    return _auxiliary(sentence, start - 1) or _after_agent(sentence, end) or _behind_agent(sentence, opens, start, end) or first


def only_verb(sentence: str, opens: int) -> tuple[int, At] | None:
    """Return where a subject ends that opens at a place, and its verb, of a sentence in which no list is sure of any: "The decree bans systems"."""
    for before, here, after in islice(in_threes(WORD.finditer(sentence, opens)), MOST_BEFORE):
        if before[0].endswith(STOPS) or before[0].lower() in NOUN_OF:
            return None
        acts_on = after is not None and BARE_OBJECT.match(after[0]) is not None
        if acts_on and _may_be_verb(here[0], before[0], after[0] if after else "", several=is_plural(sentence[opens : before.end()])):
            return before.end(), here.span()
    return None


def _auxiliary(sentence: str, at: int) -> At | None:
    """Return where the auxiliary stands that follows a clause; null where a stop or another clause comes before it."""
    found = AUXILIARY.match(sentence, at)
    return found.span("verb") if found else None


def _after_agent(sentence: str, at: int) -> At | None:
    """Return where the auxiliary stands that follows who did it, or a comma, behind a participle."""
    found = AGENT.match(sentence, at) or AFTER_COMMA.match(sentence, at)
    return found.span("verb") if found else None


def _behind_relative(sentence: str, opens: int, start: int, form: str) -> At | None:
    """Return where the verb stands behind a relative clause whose verb, of this form, begins at a place."""
    if form not in words("auxiliaries"):
        return _next_verb(sentence, opens, start, start)
    group = GROUP.match(sentence, start)
    return _next_verb(sentence, opens, start, group.start("last")) if group else None


def _behind_agent(sentence: str, opens: int, start: int, end: int) -> At | None:
    """Return where the verb stands behind by whom the subject was done, or when: "The tool developed by the police (flags)", "released in May (rely)"."""
    return _next_verb(sentence, opens, start, end) if BY.match(sentence, end) or MADE.search(sentence, opens, end) else None


def _next_verb(sentence: str, opens: int, subject_ends: int, at: int) -> At | None:
    """Return where the next verb stands behind the word at a place, of the subject between two; null where a stop or another clause comes first."""
    several = is_plural(sentence[opens:subject_ends])
    for before, here, after in islice(in_threes(WORD.finditer(sentence, at)), FARTHEST):
        word = here[0].strip(EDGE)
        if before[0].endswith(STOPS) or before[0] in CONTINUES or word in CONTINUES:
            return None
        if PARTICIPLE.match(word) and BESIDE.match(sentence, here.end()):
            continue  # "posts related to"
        if is_verb(word, before[0], after[0] if after else "", several=several):
            return here.span()
    return None


def _before_clause(sentence: str, opens: int, start: int) -> At | None:
    """Return where the verb stands before a clause that holds the one at a place, though no list is sure of it: "The bill (bans) apps that can"."""
    clause_opens = EMBEDS.search(sentence, opens, start)
    if clause_opens is None:
        return None
    for before, here, after in in_threes(WORD.finditer(sentence[: clause_opens.end()], opens)):
        head = sentence[opens : before.end()]
        if PREPOSITION.search(sentence[opens : here.end()]) or before[0].endswith(STOPS):
            return None
        if _may_be_verb(here[0], before[0], after[0] if after else "", several=is_plural(head)):
            return here.span()
    return None


def _may_be_verb(word: str, before: str, after: str, *, several: bool) -> bool:
    """Say whether a word between two agrees as a verb with one, or with several, and is not likely a noun."""
    if not word.islower() or before == "AI" or before.lower().strip(EDGE) in words("before_nouns") or before.endswith(("’s", "'s")):
        return False
    if after in NOUN_OF or after in _base() or ADVERBS.match(after):
        return False  # "Access control lists decide which", "Compliance teams often speak"
    return word in _base() if several else word in present_forms()


@cache
def _base() -> frozenset[str]:
    return words("verbs") | words("past_only")
