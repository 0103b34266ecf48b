"""Is an act hearsay? On the word of people without a name, of other media, or only heard by those who write: "three brokers say", "we hear"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.claims.grammar.clauses import part_at
from parsers.claims.grammar.cues import Cue
from parsers.claims.kinds.groups import STATED
from parsers.model import Factuality, Kind

_SEVERAL = r"(?:two|three|four|five|six|several|some|a few|a handful of|a number of|multiple)"
_WHO = (  # of whom several without a name are no body that speaks for itself
    r"(?:officials|people|persons|sources|diplomats|brokers|traders|dealers|executives|managers|aides|advis[eo]rs|insiders|lawyers|bankers|buyers|sellers|suppliers|importers"
    r"|negotiators|staffers|employees|members|attendees|participants|delegates|lobbyists|engineers|leaders|ministers|lawmakers|deputies|civil servants|agents|envoys|consultants|contractors)"
)
UNNAMED = re.compile(  # how such a source begins: "two officials", "a person familiar with the talks", "government sources", "brokers"
    rf"(?:{_SEVERAL} (?:(?!of\b|the\b)[\w’'-]+ ){{0,3}}?{_WHO}"
    r"|(?:an?|one|another) (?:[\w’'-]+ ){0,2}?(?:person|source|insider)"
    r"|(?:[\w’'-]+ ){0,2}?(?:sources|insiders|diplomats|brokers|traders)|lawyers"
    r"|(?:people|persons|those|an? [\w-]+) (?:(?:who (?:were|was|are|is) )?(?:familiar|briefed|close|involved|aware|present)|with (?:direct )?knowledge)"
    r"|(?:(?:local|state|foreign|domestic|national|social) )?(?:media|newspapers|press)(?: reports)?(?=$| in\b| outlets\b)|people$)(?!\w)",
    re.IGNORECASE,
)
CITED = Cue(  # who tells it to somebody else than those who write, or is told of beside what he told
    r"(?:media|newspapers|press) (?:has |have )?report(?:s|ed)?"
    r"|(?:people|persons|officials|those) who (?:saw|have seen|had seen|know|knew|attended)"
    r"|citing (?:(?:two|three|four|several|unnamed|unidentified|anonymous|government|industry) )?(?:people|persons|sources|officials|diplomats|a (?:person|source)|an (?:official|internal)|unnamed|documents)"
    r"|(?:who )?(?:(?:declin(?:ed|ing)|did not want|did not wish)|(?:asking|asked|prefer(?:red|ring)|wish(?:ed|ing)) not) to be (?:named|identified)|(?:spoke|speaking|said) on (?:the )?condition of anonymity"
    r"|(?:understand|hear|gather)s? from (?:[\w-]+ ){0,2}(?:officials|sources|people|persons|diplomats)|probably"
)
RUMOUR = re.compile(
    r"(?:An?|The|Some|Several)?\s?(?:\w+\s)?(?:viral|fake|forged|false|anonymous|unverified|leaked|widely shared)\s(?:\w+\s)?(?:videos?|posts?|letters?|messages?|blogs?|tweets?|memes?|images?|recordings?|emails?|clips?|notices?)\b"
    r"|(?:Rumou?rs?|Speculation|Gossip|Social media posts|Posts online|Chain messages)\b",
    re.IGNORECASE,
)
SAME_PEOPLE = re.compile(
    r"\b(?:one of (?:them|the (?:people|sources|officials|persons))|(?:the|another|a|the other|a second|the second|a third) (?:second |other |third )?(?:people|person|source|sources))\s(?:also\s)?(?:said|says|added|told)\b"
    r"|\b(?:said|says|added) (?:the|another|a second|a third|the second|one of the) (?:people|person|sources?)\b",
    re.IGNORECASE,
)
HEARD = Cue(r"I hear|we hear|(?:I am|I[’']m|we are|we[’']re) (?:also )?told|I (?:understand|gather) that|we (?:understand|gather) that")


def on_their_word(told: Factuality, kind: Kind, source: str | None) -> Factuality:
    """Return how surely an act is told that is told so on somebody's word: it may not be so where he has no name."""
    return "possible" if told == "asserted" and kind not in STATED and source is not None and is_unnamed(source) else told


def is_unnamed(source: str) -> bool:
    """Say whether somebody on whose word an act is told has no name, nor speaks for a body: "two people briefed on the talks", "local media"."""
    return UNNAMED.match(source) is not None


def told_by_the_same_people(sentence: str, before: Sequence[str]) -> bool:
    """Say whether a sentence is told by people without a name of whom the ones before it speak: "One of them said ...", "the second source said"."""
    return SAME_PEOPLE.search(sentence) is not None and any(UNNAMED.search(each) for each in before)


def is_hearsay(sentence: str, places: Sequence[int]) -> bool:
    """Say whether a sentence tells an act, where the rules of its kind fired, as a rumour, from other media, or as only heard."""
    return RUMOUR.match(sentence) is not None or CITED.search(sentence) is not None or _heard(sentence, places)


def _heard(sentence: str, places: Sequence[int]) -> bool:
    """Say whether those who write say of an act that they heard so: "The chair, we hear, will resign", "a fund for which I hear €2m was found"."""
    heard = HEARD.search(sentence)
    if heard is None:
        return False
    aside = sentence.startswith(",", heard.end())
    of_it = part_at(sentence, heard.start()).start
    return all(at >= (of_it if aside else heard.start()) for at in places)
