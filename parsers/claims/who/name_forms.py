"""How those who act are written: titles and offices before names, what leads in to a name, initials behind one. The words are names.toml."""

from __future__ import annotations

import re

from parsers.claims.grammar.phrases import MARKS, PARTICLE
from parsers.claims.grammar.verbs import words
from parsers.formats.list_marks import BULLETS
from parsers.names.word_lists import WordLists

any_of = WordLists(__file__, "names").any_of
TITLES = rf"(?:{any_of('titles')})"
TITLED = re.compile(rf"\b{TITLES}\s[A-ZÀ-Þ][\w.’'-]*(?:\s(?:{PARTICLE}\s){{0,2}}[A-ZÀ-Þ][\w.’'-]*){{0,3}}")
PERSON = re.compile(
    rf"\b(?:{TITLES} )?(?:[A-ZÀ-Þ][\w’-]{{1,40}}|[A-Z]\.)(?: (?:[A-Z]\.|(?!The\b)[A-ZÀ-Þ][\w’-]{{1,40}}|{PARTICLE})){{0,3}} [A-ZÀ-Þ][\w’-]{{1,40}}(?<=[a-z])\b(?![’']s)"
)
OWNED = re.compile(r"(?!(?:[Aa]|[Tt]he) private member)(?P<owner>.{2,80}?)[’']s? (?=\S)")  # "A private member's bill" is of who moves it
SOME_OF_A_KIND = re.compile(r"[Aa]n?\s[a-z-]+s")  # in "a leaders' declaration"
CAPITALS = re.compile(r"[A-Z0-9À-Þ][\w’'.&-]*$")
OF_FRENCH = re.compile(r"[dl][’'][A-Za-zÀ-ÿ]")  # "Conseil d'Etat"
GOES_ON = re.compile(r",\s|,?\s(?:and|for|of|on)\s")  # a name, behind where it was cut
ACRONYM = re.compile(r"^[A-Z][A-Z&]{1,7}$")
MID_SENTENCE = re.compile(r"[A-Z](?<=[\w,;] .)[\w’'-]+")
OFFICE = re.compile(rf"[Tt](?<!\w.)he (?:[A-Za-z]+ )?(?i:{any_of('offices')})\b|\bthis House\b")
THING_DONE_BY = re.compile(  # what somebody did, and who: "A complaint (the FTC) filed", "the only thing (lawmakers) agreed on"
    r"(?i:an?|the|this|that|one|every|each|all)\s(?:[a-z-]+\s){0,3}?(?:things?|complaints?|(?:law)?suits?|bills?|rules?|plans?|deals?|steps?|measures?|orders?|letters?|reports?|documents?|promises?|pledges?|drafts?|texts?|lists?|strategy|fines?)\s"
    r"(?P<who>(?i:the|its|their|his|her|our)\s[\w’'].*|(?:lawmakers|legislators|ministers|regulators|officials|senators|deputies|MPs|MEPs)$|[A-Z]{2,6}$)"
)
LEADING = re.compile(
    rf"^(?:\([a-z0-9]{{1,4}}\)|\d+(?:\.\d+)+\.?|[{BULLETS}]"
    r"|.{0,80}(?::|(?-i:\b(?!nos?\.|art\.|sec\.|para\.)[a-z]{2,})\.)(?=\s)"
    r"|(?-i:[A-ZÀ-Þ])[\w’'-]+(?:\s(?-i:[A-ZÀ-Þ])[\w’'-]+)?\s[-|](?=\s(?-i:[A-Z]))|\[[^\]\n]{2,28}\]"  # "Uruguay - The Senate"
    r"|(?:an?|the)\s(?:meeting|session|sitting|gathering|majority)\sof"
    rf"|{any_of('leading')}|(?:the|its|our) government['’]s(?= (?-i:[A-Z])))\s+",
    re.IGNORECASE,
)
NO_PART = re.compile(
    r"\s(?:there|to\s[a-z]+|by\s(?:an?\s[a-z]+\sof\s)?\d[^,;]*)[\s,]*$"
)  # of a name: "the House by 409-2", "Zambia to compare"
COMMON_NOUN = re.compile(
    r"(?:[cdgr]y|phy|s|ion|ment|ing|ness|ity|ance|ence|ship|ism|age|ure|est|al|one|body|ed|ly|ward|[mv]our|ower|ail|ate|ware|work|hood|dom)$",
    re.IGNORECASE,
)
PLAIN = re.compile(r"[a-z](?<!\w.)[\w’'-]+")
TITLED_NAME = re.compile(r"(?:[\w’'.-]+\s){1,6}[A-Z][\w’'-]+\s[A-Z][\w’'-]+$")  # "whip Jo Doe", "fellow Jo Doe"
WITH_INITIALS = re.compile(
    r"(?:The\s)?(?P<name>[A-Z][\w’'&-]*(?:\s(?:of|for|and|on|the|[A-Z][\w’'&-]*)){1,8})\s\((?P<initials>[A-Z]{2,8})\)$"
)
OF_A_THING = re.compile(r"\b[a-z’'-]+\sof\s(?:the\s)?")
VESTED = re.compile(r"\svested\sin\b")  # "By the authority vested in me" is no regulator
LONGEST = 160  # characters; a longer phrase is a sentence
FIRM_NOUNS = frozenset(
    {"company", "firm", "developer", "operator", "startup", "start-up", "chipmaker", "maker", "giant", "utility", "provider"}
)
NAMED_AS = re.compile(any_of("named_as"))
MOST_NAMES = 4  # of a person
AND_I = re.compile(r"\s(?:we|I)$")  # "Like others, we"
INITIALS = 2  # letters; what has no more is nobody's last name


def has_initials(surface: str) -> bool:
    """Say whether a phrase is a name with its own initials behind it, and no instrument's: "the Export Control Joint Unit (ECJU)"."""
    named = WITH_INITIALS.match(surface.removeprefix("the "))
    if named is None or named["name"].rpartition(" ")[2].lower() in words("instruments"):
        return False
    return "".join(word[0] for word in named["name"].split() if word[0].isupper()) == named["initials"]


def is_called_so(surface: str, plain: tuple[str, ...], head: int) -> bool:
    """Say whether a word for who acts is the head of a phrase, or stands before a name: "Senate Majority Leader Doe", not "a committee vote"."""
    named_by = [word for word in plain[: head + 1] if word in words("agents")]
    if head and NAMED_AS.fullmatch(plain[head - 1]):
        named_by.append(plain[head - 1])
    many = [word for word in plain[:head] if word in words("crowds")]  # "the newspapers Yomiuri and Asahi"
    return plain[head] in named_by or (bool(named_by or many) and surface.split()[head].strip(MARKS)[:1].isupper())
