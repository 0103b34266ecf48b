"""Which words may be verbs, by lists and by the words beside them: no tagger, and none rather than a guess."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path

GRAMMAR = Path(__file__).parent / "grammar.toml"
WORD = re.compile(r"[^\s]+")
QUOTES = frozenset('“”"')
EDGE = "“”\"'’‘(),.[]:"
SIGNS = "$€£¥₹₩"  # of money, before a number
LINKS = frozenset(  # to a state: "stays blocked"
    {"stays", "remains", "becomes", "gets", "seems", "appears", "looks", "goes", "keeps", "stands", "lies"}
)
OBJECT = re.compile(
    rf"(?:the|an?|its|their|his|her|out|up|nearly|almost|all|any|no|every|some|most|more|it|them|him|[{SIGNS}]?\d.*|[A-Z]{{0,3}}[{SIGNS}].*)$"
)
AMOUNT = re.compile(  # before the money of Korea, "won"
    r"(?:[\d.,]*\d|(?:[\d.,]+)?(?:hundred|thousand|million|billion|trillion|m|bn|tn|trn))$"
)
MODALS = frozenset({"will", "would", "shall", "should", "can", "could", "may", "might", "must", "ought", "cannot"})
OF_ONE, OF_MANY = frozenset({"it", "he", "she"}), frozenset({"they", "we", "you", "i", "these", "those"})
COMPOUND = frozenset(
    {
        "appeals",
        "claims",
        "rules",
        "grants",
        "standards",
        "complaints",
        "sales",
        "works",
        "reviews",
        "reports",
        "fines",
        "charges",
        "orders",
    }
)
# behind a word of COMPOUND these make it a noun: "appeals court", "grants of"
OF_BODY = frozenset({"court", "courts", "board", "tribunal", "panel", "committee", "commission", "office", "judge", "tax", "of"})
PLURAL = frozenset(
    {"they", "we", "i", "meps", "mps", "gps", "mlas", "you", "people", "police", "children", "women", "men", "both", "many", "some", "most"}
)
ADVERBS = re.compile(
    r"(?:also|nevertheless|nonetheless|alone|too|meanwhile|incidentally|moreover|however|therefore|instead"
    r"|each|further|today|yesterday|recently|previously|now|already|formally|reportedly"
    r"|last|on|this|late|later|early|earlier|still|then|once|first|never|always|thus|hence|twice|soon|even|just|here"
    r"|itself|himself|herself|themselves|hereby|herewith|likewise|jointly"
    r"|(?!(?:assembly|family|supply|ally|bully|monopoly|reply|rally|anomaly|fly|july|italy)$)\w+ly)$",
    re.IGNORECASE,
)
BEFORE_VERB = re.compile(r"(?:also|already|now|still|further|therefore|often|\w{3,}ly)$")


@cache
def words(name: str) -> frozenset[str]:
    """Return a list of grammar.toml."""
    return frozenset(_lists()[name].split())


@cache
def _lists() -> dict[str, str]:
    return tomllib.loads(GRAMMAR.read_text(encoding="utf-8"))


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


def verb_follows(sentence: str, at: int) -> bool:
    """Say whether a finite verb stands at a place, perhaps after an adverb."""
    return verb_at(sentence, at) is not None


def verb_at(sentence: str, at: int) -> tuple[int, int] | None:
    """Return where a finite verb stands at a place, perhaps after an adverb; null where none does."""
    found = [match.span() for match in islice(WORD.finditer(sentence, at), 3)]
    for (start, end), after in zip(found[:2], [*found[1:], (0, 0)], strict=False):
        word = sentence[start:end].strip(EDGE)
        if is_verb(word, "", sentence[slice(*after)]):
            return start, end
        if not ADVERBS.match(word):
            return None
    return None


def before_verb(phrase: str) -> int:
    """Return where a phrase ends that ought to hold no verb: before the first one in it."""
    for before, here, after in in_threes(WORD.finditer(phrase)):
        if is_verb(here[0].strip(EDGE), before[0], after[0] if after else ""):
            return before.end()
    return len(phrase)


def in_threes(words: Iterator[re.Match[str]]) -> Iterator[tuple[re.Match[str], re.Match[str], re.Match[str] | None]]:
    """Yield each word but the first with the one before and the one after it; the last has none after it."""
    before, here = next(words, None), next(words, None)
    while before and here:
        after = next(words, None)
        yield before, here, after
        before, here = here, after


@cache
def _verbal() -> frozenset[str]:
    """Return every form that may be a verb in some place: most words are none in any."""
    again = {f"re{form}" for form in verb_forms()}
    return frozenset({*words("auxiliaries"), *words("verbs"), *words("past_only"), *verb_forms(), *again, *_present_of_past_only()})


@cache
def _present_of_past_only() -> frozenset[str]:
    return frozenset(_present(verb) for verb in words("past_only"))


@cache
def present_forms() -> frozenset[str]:
    """Return the forms in -s of the verbs of grammar.toml, of those too that are nouns more often."""
    return _present_of_past_only() | {_present(verb) for verb in words("verbs")}


def _goes_with(pronoun: str, word: str) -> bool:
    """Say whether a word behind a pronoun is its verb, as no noun stands there: "It rests on", "They cover"."""
    return (pronoun in OF_ONE and word in present_forms()) or (pronoun in OF_MANY and word in words("verbs") | words("past_only"))


def may_be_verb(word: str) -> bool:
    """Say whether a word is a verb in some place, whatever stands beside it; no other word is."""
    return word.lower().removeprefix("co-") in _verbal()


def is_verb(word: str, previous: str, following: str, *, several: bool = False) -> bool:
    """Say whether a word is a finite verb between these two words; `several` says that its subject joins several."""
    form = word.lower().removeprefix("co-")
    if form not in _verbal() or _is_another_word(form, previous, following):
        return False
    before, after = previous.strip(EDGE).lower(), following.strip(EDGE).lower()
    sure, auxiliary = _goes_with(before, word), form in words("auxiliaries")
    if sure or auxiliary or previous.endswith(("’s", "'s", "s’", "s'")):
        return sure or (auxiliary and not word.istitle())  # "on 23 May", "Nevada's ban", "the states' plan"
    is_acronym = len(before) > 1 and previous.strip(EDGE).isupper()  # "the Ministry of Science and Technology (MOST) drafted"
    behind_noun = is_acronym or before not in words("before_nouns")
    surely = several and BEFORE_VERB.match(before) is not None  # "firms also share costs"
    of_several = (before.endswith("s") or several or before in PLURAL) and "." not in before
    if behind_noun and of_several and (form in words("verbs") or (surely and form in words("past_only"))):
        return (surely or _leads_on(after)) and not word[:1].isupper()  # "analysts note that"
    if (
        form in _present_of_past_only()
        and word[:1].islower()
        and (OBJECT.match(after) or (form == "requests" and after in words("requested")))
    ):
        return behind_noun
    of_this = before == "this" and form.endswith("s") and form not in words("nouns_too")  # "This comes": no noun of several has it before
    if not (behind_noun or of_this) or not _is_form(form) or word[:1].isupper() or _is_of_a_verb(form, after):
        return False
    return form not in words("nouns_too") or _is_done_to_something(form, previous, following)


def _is_another_word(form: str, previous: str, following: str) -> bool:
    """Say whether what looks like a verb is money, what is counted, or the first part of a noun: "400 billion won", "nine states", "the appeals court"."""
    if form == "states" and previous[:1].isupper() and following.strip(EDGE).lower() not in {"that", "how", "why", "whether"}:
        return True  # "African states"
    if form == "won":
        return AMOUNT.match(previous.strip(EDGE).lower()) is not None
    if form.endswith("s") and previous[:1].isupper() and previous.strip(EDGE).lower() in words("counts"):
        return True
    return form in COMPOUND and following.strip(EDGE) in OF_BODY


def _leads_on(after: str) -> bool:
    """Say whether a word leads on from a verb to what is said or done to."""
    return after in words("after_verbs") or OBJECT.match(after) is not None


def _is_form(form: str) -> bool:
    return form in verb_forms() or form.removeprefix("re") in verb_forms()


def _is_of_a_verb(form: str, after: str) -> bool:
    """Say whether a form in -s is a noun of several, whose verb follows: "gigafactory awards should", "privacy advocates raised"."""
    if not form.endswith("s") or form in LINKS:
        return False
    return after in words("auxiliaries") or (not after.endswith("s") and after in verb_forms() and after not in words("nouns_too"))


def _is_done_to_something(form: str, previous: str, following: str) -> bool:
    """Say whether a form that may be a noun is a verb by what stands around it: "Ofcom fines Boreal", "the ministry issues rules"."""
    before, after = previous.strip(EDGE).lower(), following.strip(EDGE).lower()
    if after in words("after_verbs"):
        return True
    by_name = previous[:1].isupper() or previous.endswith(")")  # "(BHA) offers free lessons", not "the Act rules apply"
    if by_name and following[:1].islower() and not any(after in verbal for verbal in (words("auxiliaries"), words("verbs"), verb_forms())):
        return True
    if not form.endswith("s") or not (by_name or before in words("agents")):
        return False
    return following.lstrip('“"')[:1].isupper() or OBJECT.match(after) is not None or after in words("nouns_too")
