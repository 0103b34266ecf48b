"""Which sums are parts of one that is told elsewhere: "Of this, €4 million goes to schools", "The €4 million is the largest piece of a €5-million package".

Within "of which" and "including" the sums themselves are read so (`parsers.values.sums.money`); here the sentences before have told the whole.
The words are wholes.toml.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from decimal import Decimal

from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import START, inside
from parsers.model import Money, Span
from parsers.names.word_lists import WordLists
from parsers.values.numbers.qualifiers import LEADING

any_of = WordLists(__file__).any_of
QUALIFIED = rf"(?:(?:a\slittle\sover|{LEADING})\s)*"
_THAT = r"(?:it|this|that|these|those|them|which)\b(?!\s(?:years?|months?|weeks?|quarter|decade|kinds?|types?|sorts?|scale|size|nature|country|state|laws?|acts?|bills?|region|sector)\b)"
IT = rf"(?:{_THAT}|(?:the|this|that|these|those|its|their)\s(?:[\w’'-]+\s){{0,2}}?(?:{any_of('wholes')})\b)"


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


OPENS_OF_IT = _words(rf"\W{{0,2}}(?:(?:and|but|some)\s)?(?:of|out\sof|within|from|under)\s{IT}")  # "Of this, ..."
HOLDS = _words(  # "It includes ...", "That package also held ..."
    rf"(?:it|this|they|these|that)(?:\s(?:also|now))?\s(?:{any_of('holds')})\b"
    rf"|(?:the|that|this|its|their)\s(?:[\w’'&-]+\s){{0,3}}?(?:{any_of('wholes')})(?:\s(?:also|now|will|would|further))*\s(?:{any_of('holds', 'grants')})\b"
)
OF_IT = _words(rf"(?:\s(?:or\sso|more))?\s(?:out\s)?of\s{IT}")  # behind a sum: "£120m of the money"
PORTION = _words(  # before it
    rf"\b(?:(?:the|its|their|one|another)\s(?:[\w’'-]+\s){{0,2}}?(?:{any_of('portions')})(?:\sof\s{IT})?(?:,|\s\(|:|\s(?:is|was|are|will\sbe|goes|comes\sto))?"
    rf"|(?:a|the)\s(?:[\w’'-]+\s){{0,2}}?(?:tranche|instal?ment|slice|portion|share)\sof|what\s(?:remains|is\sleft),)\s?{QUALIFIED}$"
    rf"|\b(?:(?:the|an?)\s(?:first|initial)|the\snext)\s{QUALIFIED}$"
)
MUCH_OF_IT = _words(rf"\b(?:{any_of('much')})\sof\s{IT}(?:,|\s\(|:|\s[–—-])\s?{QUALIFIED}$")
SPENT_OF_IT = _words(  # behind a sum: what of the money told before it has been spent
    r"\s(?:has|have|had)\s(?:(?:so\sfar|already|only)\s){0,2}been\s(?:(?:so\sfar|already)\s)?(?:spent|disbursed|released|paid(?:\sout)?|used|drawn(?:\sdown)?|committed|awarded|utili[sz]ed)\b"
)
SO_FAR = _words(r"\b(?:so\sfar|to\sdate|until\snow|up\sto\snow|already|thus\sfar)\b")
PIECE_OF = _words(  # between a part and its whole: "is the largest piece of a", "of the"
    rf",?(?:\s(?:is|are|was|were|comes|came|forms|makes\sup|represents|as|will\sbe))?(?:\s(?:the|a|an|one|only|just))*(?:\s[\w-]+){{0,2}}?\s(?:{any_of('portions')})\s(?:out\s)?of(?:\s[\w’'-]+){{0,3}}?\s"
    r"|\s(?:out\s)?of\s(?:the|its|their|an?|that|this)(?:\s[\w’'-]+){0,2}?\s"
)
INTO = _words(  # between a whole and its first part
    rf"[^.;:]{{0,90}}(?::|\s[–—]|,?\s(?:comprising|consisting\sof|made\sup\sof|split\s(?:between|into|across)|divided\s(?:between|into|among)|shared\s(?:between|among)|namely)\b)[^.;:]{{0,60}}"
    rf"|[^,.;:]{{0,60}},\swith\s{QUALIFIED}"
)
WHOLE_FIRST = _words(r"\W{0,2}(?:of|out\sof|within)\s(?:the|this|that|its|their)\s(?:[\w’'-]+\s){0,2}?")  # "Of the 10 trillion yen, ..."
LIST_OF_IT = _words(  # what introduces a list: "It comprises:", "Of this:", "The money will be split as follows:"
    rf"^\W{{0,3}}(?:(?:and|but|some)\s)?(?:(?:out\sof|of|within|from|under|with|through)\s)?{IT}|\b(?:the|this|that|these|its|their)\s(?:[\w’'-]+\s){{0,2}}?(?:{any_of('wholes')})\b"
)
GOES_TO = _words(
    r"\s(?:(?:will|would|is\sto|are\sto)\s)?(?:goe?s?|flows?|(?:(?:is|are|was|were|be)\s)?(?:earmarked|reserved|set\saside|meant|intended))\s(?:to|for|into|towards?)\b"
)
# what introduces money besides the sum that was told before, so no part of it
BESIDE_IT = _words(r"\b(?:also|other|separate(?:ly)?|addition(?:al(?:ly)?)?|besides|beyond|on\stop|further)\b")
ADDED = _words(rf"(?:^|[,;]\s|\b(?:and|while|plus)\s)(?:(?:and|while|plus)\s)?(?:{any_of('added')})\s{QUALIFIED}$")
LISTED = _words(r"[^.]*?(?:\band\b|\bwhile\b|\bplus\b|,|;)[^,;.]*")
REST = _words(rf"\b(?:the\s(?:other|remaining|rest,?|remainder,?|balance,?)|what\s(?:remains|is\sleft),)\s{QUALIFIED}$")
KNOWN = _words(rf"\b(?:the|this|that|these|those|its|their)\s{QUALIFIED}$")
SUMS_UP = _words(
    rf"\b(?:the|this|that|these|its|their|in)\s(?:[\w’'-]+\s){{0,2}}?(?:{any_of('wholes')}|all|total)\s(?:totals?|totalled|comes?\sto|amounts?\sto|adds?\sup\sto|is\sworth|costs?)\s{QUALIFIED}$"
)
IN_ALL = _words(r"\b(?:total(?:s|ling)?|altogether|in\sall|sum|combined|together|adds?\sup|comes?\sto|bring(?:s|ing)?)\b")
BEFORE_SUM = 100  # characters
BACK = 8  # sentences in which the whole of a part is looked for
FAR_ABOVE = 600  # characters before what introduces a list, in which its whole is looked for
MOST = 16  # sums among which a whole and its parts are looked for
CLOSELY = Decimal("0.0025")  # that four and more rounded parts may miss their whole by
SLACK = Decimal("1.02")  # of a whole that rounded parts may make up


def exactly(parts: Sequence[Money]) -> bool:
    """Say whether parts are told so that they come to a whole by no accident: several, and two of them not roughly."""
    return len(parts) > 2 or (len(parts) == 2 and all(each.qualifier != "approx" for each in parts))


class Wholes:
    """Finds the parts of a text's sums: `of` says, by where a part begins, what its whole is."""

    def __init__(self, text: str, sentences: Sequence[Sentence], sums: Sequence[Money]) -> None:
        self.text = text
        self.sums = [each for each in sums if each.role in {"total", "part"}]
        self.of: dict[int, Money] = {}  # where a part begins: its whole
        self.taken: dict[int, set[Decimal]] = {}  # where a whole begins: the amounts of its parts
        self.told: dict[tuple[Decimal, str], list[Money]] = {}
        for each in self.sums:
            self.told.setdefault((each.amount, each.currency), []).append(each)
        self._add_up()
        for number, sentence in enumerate(sentences):
            earliest = sentences[max(0, number - BACK)].start
            for value in inside(self.sums, sentence.start, sentence.end):
                whole = None if value.start in self.of else self._whole(value, sentence, earliest)
                if whole is None and sentence.over and sentence.first and value.start not in self.of:
                    whole = self._of_the_list(value, sentence, sentence.over, earliest)
                if whole:
                    self._take(value, whole, sentence)

    def again(self, value: Money) -> Sequence[Money]:
        """Return a sum wherever it is told."""
        return self.told[value.amount, value.currency]

    def _add_up(self) -> None:
        """Find sums that come to one told right before them, or to one told behind them as what they come to."""
        for at, whole in enumerate(self.sums):
            found = self._making(whole, self.sums[at + 1 : at + 1 + MOST])
            if not found:
                behind = self._making(whole, self.sums[max(0, at - MOST) : at][::-1])
                says_so = IN_ALL.search(self.text, max(0, whole.start - BEFORE_SUM), whole.start)
                found = behind if says_so or len(behind) > 2 else []
            self._join(found, whole)

    def _join(self, parts: Sequence[Money], whole: Money) -> None:
        """Make sums parts of a whole; what is a part of another one stays so."""
        for each in parts:
            if self.of.setdefault(each.start, whole) is whole:
                self.taken.setdefault(whole.start, set()).add(each.amount)

    @staticmethod
    def _making(whole: Money, others: Sequence[Money]) -> list[Money]:
        """Return the first of the other sums, two or more, that come to a whole; none where they do not."""
        taken: list[Money] = []
        alike = (each for each in others if (each.currency, each.per, each.role) == (whole.currency, whole.per, "total"))
        for each in (each for each in alike if each.amount != whole.amount):
            taken.append(each)
            told = sum(part.amount for part in taken)
            if each.amount_max or told > whole.amount * (1 + CLOSELY):
                return []
            if (exactly(taken) and told == whole.amount) or (len(taken) > 3 and abs(told - whole.amount) <= CLOSELY * whole.amount):
                return taken
        return []

    def _whole(self, value: Money, sentence: Sentence, earliest: int) -> Money | None:
        """Return of what a sum is told to be a part, by its sentence and the sums before."""
        before = self.text[sentence.start : value.start]
        if larger := self._of_next(value, sentence) or self._in_sentence(value, sentence):
            return larger
        if OPENS_OF_IT.match(before) or HOLDS.match(before):
            return self._larger(value, earliest, sentence.start)
        if OF_IT.match(self.text, value.end, sentence.end) or any(sign.search(before) for sign in (PORTION, MUCH_OF_IT, REST)):
            return self._larger(value, earliest, value.start)
        spent = SPENT_OF_IT.match(self.text, value.end, sentence.end) and SO_FAR.search(self.text, sentence.start, sentence.end)
        if spent or GOES_TO.match(self.text, value.end, sentence.end):  # out of what was told before
            larger = self._larger(value, earliest, value.start)
            return larger if larger and self._has_room(larger, value) else None
        return self._beside_another(value, sentence, before)

    def _of_next(self, value: Money, sentence: Sentence) -> Money | None:
        """Return the sum behind of which one is told to be a piece: "The €4 million is the largest piece of a €5-million package"."""
        following = self._alike(value, value.end, sentence.end)
        larger = following[0] if following and following[0].amount > value.amount else None
        return larger if larger and PIECE_OF.fullmatch(self.text, value.end, larger.start) else None

    def _in_sentence(self, value: Money, sentence: Sentence) -> Money | None:
        """Return the larger sum before in the sentence that is told to be shared out: "€5 million: €4 million for schools"."""
        larger = self._larger(value, sentence.start, value.start)
        if larger is None or larger.start in self.of:
            return None
        if WHOLE_FIRST.fullmatch(self.text, sentence.start, larger.start):
            return larger
        return larger if INTO.fullmatch(self.text, larger.end, value.start) else None

    def _of_the_list(self, value: Money, item: Sentence, head: Span, earliest: int) -> Money | None:
        """Return what the list of an item shares out, told in what introduces it or meant by it: "It comprises:"."""
        if BESIDE_IT.search(self.text, head.start, head.end) or inside(self.sums, item.start, value.start):
            return None
        whole = self._larger(value, head.start, head.end)
        if whole is None and LIST_OF_IT.search(self.text[head.start : head.end]):
            whole = self._larger(value, min(earliest, max(0, head.start - FAR_ABOVE)), head.start) or self._summed_up(value, item.end)
        return whole if whole and self._has_room(whole, value) else None

    def _summed_up(self, value: Money, start: int) -> Money | None:
        """Return the larger sum that is told, behind a list, to be what all of it comes to: "The package totals €5 million"."""
        behind = (each for each in self._alike(value, start, start + FAR_ABOVE) if each.amount > value.amount)
        return next((each for each in behind if SUMS_UP.search(self.text, max(start, each.start - BEFORE_SUM), each.start)), None)

    def _beside_another(self, value: Money, sentence: Sentence, before: str) -> Money | None:
        """Return the whole of the part told right before, where one more is listed or added and the parts do not exceed it."""
        told = self._alike(value, 0, value.start)
        last = told[-1] if told else None
        whole = last and (self.of.get(last.start) or (self._larger(last, 0, last.start) if last.role == "part" else None))
        if last is None or whole is None or not self._has_room(whole, value):
            return None
        begins = not re.sub(QUALIFIED, "", before, flags=re.IGNORECASE).strip()
        listed = last.start >= sentence.start and LISTED.fullmatch(self.text, last.end, value.start)
        near = self.text.count(". ", last.end, value.start) <= 1
        return whole if listed or (near and (begins or ADDED.search(before))) else None

    def _take(self, value: Money, whole: Money, sentence: Sentence) -> None:
        """Make a sum a part: also where it was told before and is only named again, and what the rest of the whole leaves for it."""
        before = self.text[sentence.start : value.start]
        others = self.again(value) if KNOWN.search(before) else []
        if REST.search(before):
            others = [each for each in self._alike(value, 0, value.start) if each.amount == whole.amount - value.amount]
        self._join([value, *(each for each in others if each.start < value.start)], whole)

    def _has_room(self, whole: Money, value: Money) -> bool:
        return sum(self.taken.get(whole.start, ())) + value.amount <= whole.amount * SLACK

    def _larger(self, value: Money, start: int, end: int) -> Money | None:
        """Return the nearest larger sum of the same currency that ends between two places, and is no part told beside it."""
        near = (each for each in reversed(self._alike(value, start, end)) if each.amount > value.amount)
        return next((each for each in near if each.start not in self.of or each.start < self._sentence_begins(value)), None)

    def _sentence_begins(self, value: Money) -> int:
        """Return where the sentence that a sum stands in begins."""
        return max(self.text.rfind(". ", 0, value.start), self.text.rfind("\n", 0, value.start))

    def _alike(self, value: Money, start: int, end: int) -> list[Money]:
        """Return the last sums of the same currency that lie between two places."""
        last = bisect_left(self.sums, end, key=START)
        first = max(bisect_left(self.sums, start, key=START), last - MOST)
        return [each for each in self.sums[first:last] if each.currency == value.currency and each.end <= end and each is not value]
