"""The language of a page: as declared, unless the text is visibly in another script; undeclared, by its script and its small words."""

from __future__ import annotations

import re
from collections import Counter

SCRIPTS = {
    "ko": re.compile("[\uac00-\ud7af]"), "ja": re.compile("[\u3040-\u30ff]"), "zh": re.compile("[\u4e00-\u9fff]"),
    "ru": re.compile("[\u0400-\u04ff]"),
    "ar": re.compile("[\u0600-\u06ff]"), "el": re.compile("[\u0370-\u03ff]"), "he": re.compile("[\u0590-\u05ff]"), "hi": re.compile("[\u0900-\u097f]"),
    "th": re.compile("[\u0e00-\u0e7f]"), "ka": re.compile("[\u10a0-\u10ff]"), "bn": re.compile("[\u0980-\u09ff]"), "ta": re.compile("[\u0b80-\u0bff]"),
}  # fmt: skip
ANY_SCRIPT = re.compile("|".join(script.pattern for script in SCRIPTS.values()))
SAME_SCRIPT = {
    "ru": {"ru", "uk", "bg", "sr", "be", "mk", "kk", "ky", "mn", "tg"}, "zh": {"zh", "ja", "yue"},
    "ar": {"ar", "fa", "ur", "ps", "ku", "sd", "ug"}, "hi": {"hi", "mr", "ne", "sa"}, "he": {"he", "yi"}, "bn": {"bn", "as"},
}  # fmt: skip
SMALL_WORDS = {
    "en": "the of and to in that is for with was on as it by at from has a an its will this be are or which said not have they would been their were but",
    "de": "der die und das den von ist mit des auf für im nicht eine dem",
    "fr": "de le la les des et du un une dans que pour sur est par pas au aux qui a en cette avec sont",
    "es": "a de la en y el los las del que un una por con para su se como al más lo",
    "pt": "a e de o um ao os da do das dos em que uma para com não por no na mais",
    "it": "a il di che della per un una con del nel sono le gli alla dei",
    "nl": "de het een van en dat op te zijn met voor niet aan is ook",
    "pl": "w i z na się do że nie jest o jak po dla przez",
    "sv": "och att det som en på är av för med den till inte ett",
    "da": "og at det er en på til af for med den ikke der har",
    "no": "og det er en på til av for med som ikke den har å",
    "fi": "ja on ei se että oli hän mutta ovat kun myös",
    "tr": "ve bir bu için da de ile olarak daha çok",
    "cs": "a se v na je že s to do z o pro jako ale",
    "id": "yang dan di dengan untuk dari ini pada tidak dalam",
}  # fmt: skip
WORDS = {language: frozenset(words.split()) for language, words in SMALL_WORDS.items()}
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")  # the "s" of "China's" is no word
SAMPLE = 3_000
PLAIN_ENOUGH, FEW = 5, 3  # small words that show a language
PLAIN, RATIO = 8, 4  # small words, and how many times those of the declared language: so many show that a declaration is wrong
TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?![A-Za-z])")


def choose(declared: list[str], text: str) -> str | None:
    """Return the BCP 47 tag of a text: the first declared one that its script and small words allow, else what the text shows."""
    sample = text[:SAMPLE]
    seen = shown(sample)
    for tag in map(tagged, declared):
        if tag and (seen is None or allows(tag.partition("-")[0], seen, sample)):
            return tag
    return seen


def other_than_english(text: str, declared: str | None) -> str | None:
    """Return the language of a text that is not in English; of one too short to show its language, the declared one. Null: English, for all that is known."""
    language = shown(text[:SAMPLE]) or declared
    return language if language and language.partition("-")[0] != "en" else None


def not_read(language: str) -> str:
    """Return, for people, why a text in this language makes no claim."""
    return f"the text is in another language ({language}): English alone is read"


def tagged(declared: str) -> str | None:
    """Return a declared language in the form of BCP 47, or null where it is none."""
    match = TAG.match(declared.strip())
    if match is None:
        return None
    language, script, region = match.groups()
    return "-".join(filter(None, (language.lower(), script and script.title(), region and region.upper())))


def allows(declared: str, seen: str, text: str) -> bool:
    """Say whether a text that looks like `seen` can be in the declared language.

    Between languages of one script a declaration is believed unless the small words of the one it names are all but absent: whole sites
    declare the language of their template.
    """
    if declared == seen or declared in SAME_SCRIPT.get(seen, set()):
        return True
    if seen not in WORDS or declared in SCRIPTS:
        return False
    hits = _hits(text)
    return declared not in WORDS or hits[seen] < max(PLAIN, RATIO * hits[declared])


def shown(text: str) -> str | None:
    """Return the language that a text shows by its script or its small words; null where it is too short to tell."""
    return _by_script(text) or _by_small_words(text)


def _by_script(text: str) -> str | None:
    if not ANY_SCRIPT.search(text):
        return None
    counts = {language: len(script.findall(text)) for language, script in SCRIPTS.items()}
    letters = max(1, sum(map(str.isalpha, text)))
    if counts["ja"] > 0.1 * letters or counts["ko"] > 0.2 * letters:
        return "ja" if counts["ja"] > counts["ko"] else "ko"
    language = max(counts, key=lambda name: counts[name])
    return language if counts[language] > 0.4 * letters else None


def _by_small_words(text: str) -> str | None:
    hits = _hits(text)
    best = max(hits, key=lambda name: hits[name])
    sure = hits[best] >= PLAIN_ENOUGH or (hits[best] >= FEW and hits[best] >= FEW * hits["en"])  # a few lines without an English word
    return best if sure else None


def _hits(text: str) -> dict[str, int]:
    """Return how many words of a text are small words of each language."""
    words = Counter(map(str.lower, WORD.findall(text)))  # in this order: "İ" in small letters falls into two
    return {name: sum([words[word] for word in small & words.keys()]) for name, small in WORDS.items()}
