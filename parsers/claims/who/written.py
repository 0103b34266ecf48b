"""Is a phrase written as names are? Its words have capitals that they keep within a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from parsers.claims.grammar.verbs import words
from parsers.claims.who.name_forms import ACRONYM, CAPITALS, COMMON_NOUN, MID_SENTENCE, OF_FRENCH, PLAIN

JOINS = frozenset({"and", "of", "de", "van"})  # written small within a name
MOST = 5  # words of a name


class Written:
    """The words of a document by how it writes them."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def proper(self) -> frozenset[str]:
        """The words that keep their capital within a sentence."""
        return frozenset(MID_SENTENCE.findall(self.text)) - {"AI"}

    @cached_property
    def plain(self) -> frozenset[str]:
        """The words that are written small somewhere."""
        return frozenset(PLAIN.findall(self.text))

    def as_name(self, phrase: Sequence[str]) -> bool:
        """Say whether the words of a phrase are a name: all with capitals that they keep within a sentence."""
        if not 0 < len(phrase) <= MOST or phrase[-1] in JOINS:
            return False
        first = phrase[0]
        known = len(phrase) > 1 or any(word in self.proper for word in phrase) or (ACRONYM.match(first) and first != "AI")
        return bool(known or self._only_a_name(first)) and all(
            CAPITALS.match(word) or word in JOINS or OF_FRENCH.match(word) for word in phrase
        )

    def _only_a_name(self, word: str) -> bool:
        """Say whether a word that opens a sentence looks like nothing but a name: no ending of a common noun, and nowhere in lower case."""
        return (
            COMMON_NOUN.search(word) is None
            and len(word) > 3
            and word[:1].isupper()
            and word.lower() not in words("function_words")
            and word.lower() not in self.plain
        )
