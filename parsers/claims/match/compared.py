"""What is compared of a claim: its words, the numbers by which something is called, its sums and its days."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from parsers.claims.match.sums import ComparedSum
from parsers.values.times.almanac import MONTHS

WORD = re.compile(r"[^\W\d_]{3,}|\d[\d.,]*\d|\d")
BEGINNING = (
    7  # letters of a word that are compared: "regulator" and "regulation", "gigafactories" and "gigafactorías" are told of one thing
)
STOP = frozenset([  # words that tell no act from another
    "the", "and", "for", "that", "with", "from", "this", "has", "have", "had", "was", "were", "will", "would", "could", "should",
    "its", "their", "his", "her", "been", "are", "not", "but", "said", "says", "say", "also", "into", "over", "under", "about",
    "more", "most", "than", "which", "who", "whom", "when", "where", "what", "our", "your", "they", "them", "she", "him", "new",
    "year", "years", "government", "official", "officials", "artificial", "intelligence", "million", "billion", "trillion",
    "dollars", "euros", "won", "yen", "announced", "announce", "plan", "plans",
])  # fmt: skip
# "Senate Bill 53", "SB 1047", "Bill No. 2338/2023"; of sums, shares and counts, which are told in other ways too, none
CALLED_BY_NUMBER = re.compile(
    r"\b(?P<what>[A-Z][\w.]*|[Nn]o\.|n[°º])\s?(?P<number>\d[\d/-]*)\b(?![.,]\d)(?!\s?(?:%|per\s?cent|million|billion|trillion|crore|lakh|bn|tn|m\b|k\b))"
)
NAME = re.compile(r"\b[A-Z][\w’'-]{2,}")
# of what is acted on, written large and no name by which it is known from others
NO_NAME = frozenset([
    "the", "inc", "corp", "ltd", "company", "group", "university", "institute", "ministry", "department", "commission", "committee",
    "council", "authority", "agency", "office", "bureau", "board", "court", "parliament", "congress", "senate", "house", "assembly",
    "government", "state", "federal", "national", "president", "minister", "prime", "secretary", "governor", "artificial", "intelligence",
    "act", "law", "bill", "order", "executive", "regulation", "fund", "programme", "program", "strategy", "plan", "project", "center",
    "centre", "data",
])  # fmt: skip
YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Days:
    """When an act took place or will, as exactly as it is told: its first and its last day."""

    first: date
    last: date

    def meet(self, other: Days) -> bool:
        """Say whether both can be one time."""
        return self.days_from(other) <= 0

    def days_from(self, other: Days) -> int:
        """Return how many days lie between both; none or less where they meet."""
        return (max(self.first, other.first) - min(self.last, other.last)).days


@dataclass(frozen=True, slots=True)
class Compared:
    """What is compared of a claim."""

    kind: str
    stage: str
    factuality: str
    jurisdiction: str | None
    actor: str | None
    actor_id: str | None
    object: frozenset[str]  # its words, as `words` returns them
    words: frozenset[str]  # of object and quotes together, without those of who acts, who is compared by himself
    names: frozenset[str] = frozenset()  # within what is acted on
    numbers: frozenset[str] = frozenset()  # by which laws and orders are called
    sums: tuple[ComparedSum, ...] = ()  # conversions too
    days: tuple[Days, ...] = ()  # of the act
    told_on: date | None = None
    actor_is_public: bool | None = None

    def keys(self) -> Iterator[str]:
        """Yield what two claims of one act are likely to have in common."""
        yield from self.words
        yield from (f"number {each}" for each in self.numbers)
        yield from (f"{each.currency} {each.amount:f}" for each in self.sums)
        yield from (f"{each.first} to {each.last}" for each in self.days)
        if who := self.actor_id or self.actor:
            yield f"by {who}"


def words(*texts: str | None) -> frozenset[str]:
    """Return the words that tell one act from another, without accents and endings."""
    found = (word for text in texts if text for word in WORD.findall(text.casefold()))
    return frozenset(beginning(word) for word in found if word not in STOP)


def beginning(word: str) -> str:
    """Return what is compared of a word: numbers whole, of others the beginning, without the ending of the plural."""
    if word[0].isdigit():
        return word
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter))
    return plain.removesuffix("s")[:BEGINNING]


def names(text: str | None) -> frozenset[str]:
    """Return the words of names in a text: of "the AI firm Mistella" the last."""
    return frozenset(beginning(name.casefold()) for name in NAME.findall(text or "") if name.casefold() not in NO_NAME)


def numbers(text: str | None) -> frozenset[str]:
    """Return the numbers by which a text calls laws and orders: of "Bill 2338/2023" 2338. A year calls nothing that the next has not too."""
    found = (each["number"] for each in CALLED_BY_NUMBER.finditer(text or "") if each["what"].lower() not in MONTHS)
    return frozenset(part for number in found for part in re.split("[/-]", number) if part and not YEAR.fullmatch(part))
