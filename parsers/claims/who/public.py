"""Whether who acts does so for the public: only then is the money that is given public money."""

from __future__ import annotations

import re

from parsers.claims.grammar.phrases import PARTICLE, head_of, plain_words
from parsers.claims.grammar.verbs import words
from parsers.claims.jurisdictions.jurisdiction import place_that_acts
from parsers.claims.sentences.spans import Spans, inside
from parsers.model import Span
from parsers.names import whole_words

SEVERAL = re.compile(r",\s|;\s|\sand\s")
NAME_ALONE = re.compile(rf"(?:[A-ZÀ-Þ][\w.’'-]*\s(?:{PARTICLE}\s){{0,2}}){{0,4}}[A-ZÀ-Þ][\w’'-]+")
GROUP_OF = re.compile(  # "a group of senators"
    r"^(?:an?|the)\s(?:[\w-]+\s)?(?:group|number|majority|alliance|coalition|dozen)\sof\s", re.IGNORECASE
)
FAR = 80  # characters before a last name in which its title stands
BEFORE = re.compile(
    r"(?P<office>\b[\w’'-]+(?:\s(?:of|for)\s(?:the\s)?[A-Z]\w+(?:\sand\s[A-Z]\w+)?)?(?:\s[A-ZÀ-Þ](?:[\w’'-]*|[a-z]{0,3}\.)){0,3})\s$"
)
BEHIND = re.compile(  # "Doe, the minister of works,", "Doe was sworn in as its first minister"
    r"(?:,\s|\s(?:is|was|became|(?:has|had)\sbeen)\s(?:(?:sworn\sin|named|appointed|elected)\s(?:as\s)?)?)(?P<office>[^,.;:]{3,80})(?=[,.;])"
)
LEADS = re.compile(  # "the Director of the Office of Management and Budget" acts for the office
    r"(?:[Tt]he\s)?(?:[\w-]+\s){0,2}?(?:[Dd]irector|[Hh]ead|[Cc]hief|[Aa]dministrator|[Cc]hair(?:man|woman|person)?)\s(?:of|at)\s(?:the\s)?(?P<body>[A-Z].*)"
)
BY_ITS_NAME = re.compile(
    r"\b(?:[Ee]mir|[Ss]ultan|[Kk]ing|[Qq]ueen|[Cc]rown\s[Pp]rince(?:ss)?)\sof\s(?:the\s)?[A-Z]|[’']s\s(?:[Ee]mir|[Ss]ultan|[Kk]ing|[Qq]ueen)\b|\b[Nn]ational\s[Ss]ecurity\s[Aa]dvis[eo]r\b|\b(?:Northern\sIreland|Scottish|Welsh)\sExecutive$"
)
OF_THE_STATE = re.compile(
    r"\b(?:[Cc]entral|[Rr]eserve)\s[Bb]ank\b|\bBank\sof\s(?:England|Japan|Canada|Korea|Italy|Spain|France|Israel)$|\b(?:[Rr]evenue|[Cc]ivil|[Pp]rison|[Pp]olice)\s[Ss]ervice\b"
    r"|(?:^[Tt]he\s|[’']s\s|\b(?:National|Internal|Federal|State|HM)\s)(?:[Tt]ax|[Hh]ealth|[Cc]ustoms)\s[Ss]ervice\b"
    r"|^Statistics\s[A-Z]|\b(?:[Ss]tatistics|[Tt]axation|[Tt]ax|[Pp]atent)\s[Oo]ffice\b|\bNational\s(?:Cent(?:er|re)|Institute|Council|Fund)\b"
)
PRIVATE = frozenset({"company", "university"})
SHORT_FOR_OFFICE = re.compile(r"\b(?:Gov|Sens?|Reps?|Lt|Cllr|Coun|Ald|Atty)\b\.?\s(?:(?:Gov|Gen)\.?\s)?[A-ZÀ-Þ]")  # "New York Gov. Jo Doe"
NOT_IN_OFFICE = frozenset({"former", "ex", "shadow"})
OF_BODY = re.compile(  # "the Commission's Jo Doe"
    r"(?P<body>(?:[Tt]he\s)?[A-Z][\w\s-]{2,60})[’']s\s[A-ZÀ-Þ][\w.’'-]*(?:\s[A-ZÀ-Þ][\w.’'-]*){1,3}"
)
PANEL = re.compile(  # whose members are called otherwise
    r"(?:parliamentary|congressional|senate|government|ministerial|legislative|presidential|cabinet)\s(?:[\w-]+\s){0,2}(?:panel|inquiry|group|body|task\s?force)\b",
    re.IGNORECASE,
)
LOBBIES = re.compile(  # called as public bodies are
    r"\bChamber\sof\s(?:Commerce|Progress|Trade|Industry|Crafts)\b|\bUnion\sCongress\b|\bCongress\sof\s(?:Trade|Labou?r)\b|\b[Pp]art(?:y|ies)$"
    r"|\b(?:Tech(?:nology)?|Business|Industry|Trade|Retail|Bankers|Employers|Consumers?|Software|Semiconductor|Advertising)\s(?:Council|Chamber|Board|Assembly)\b"
)
A_LOBBY = re.compile(  # behind a name: ", an industry group"
    r",\s(?:an?|the)\s(?:[\w-]+\s){0,3}?(?:industry|trade|lobby(?:ing)?|advocacy|business|campaign|employers)[’']?\s(?:\w+\s)?(?:group|body|association|federation|organi[sz]ation|lobby)\b"
)


class Public:
    """Tells who of a document acts for the public."""

    def __init__(self, text: str, found: Spans) -> None:
        self.text, self.found = text, found
        self._told: dict[str, bool] = {}  # by the last word of a name, whether the text gives an office of it

    def acts(self, actor: Span) -> bool:
        """Say whether an actor, or one of several, is a public body, a country or who is called by an office of it: no firm, and no head of one."""
        if self._is_place(actor):
            return True  # "Trinidad and Tobago" is one
        start = actor.start
        for part in SEVERAL.split(self.text[actor.start : actor.end]):
            start = self.text.index(part, start)
            if self._is_public(Span(start, start + len(part))):
                return True
        return False

    def _is_public(self, part: Span) -> bool:
        """Say whether one actor acts for the public."""
        named = inside(self.found.orgs, part.start, part.end)
        surface = self.text[part.start : part.end]
        if not NOT_IN_OFFICE.isdisjoint(_plain(surface)[:2]):
            return False  # "the former head of the commission"
        if LOBBIES.search(self.text, part.start, part.end) or A_LOBBY.match(self.text, part.end):
            return False
        if any(org.is_public for org in named):
            return True
        if any(org.form in PRIVATE for org in named):
            return False
        if self._is_place(part) or OF_THE_STATE.search(surface):
            return True
        last = surface.rpartition(" ")[2]
        return _in_office(surface) or (NAME_ALONE.fullmatch(surface) is not None and last != "AI" and self._is_told_to_be(last))

    def _is_place(self, part: Span) -> bool:
        return bool(place_that_acts(self.text[part.start : part.end], inside(self.found.places, part.start, part.end), part.start))

    def _is_told_to_be(self, last: str) -> bool:
        """Say whether the text gives an office of somebody by the last name: "Premier Doe" before, "Jo Doe, the minister of works," behind."""
        if last not in self._told:
            self._told[last] = any(self._has_office_at(at, last) for at in whole_words.places(self.text, last))
        return self._told[last]

    def _has_office_at(self, at: int, last: str) -> bool:
        for told in (BEFORE.search(self.text, max(0, at - FAR), at), BEHIND.match(self.text, at + len(last))):
            private = told and any(org.form in PRIVATE for org in inside(self.found.orgs, *told.span()))
            if told and _in_office(told["office"]) and not private:
                return True
        return False


def _plain(phrase: str) -> tuple[str, ...]:
    """Return the plain words of a phrase, those with a hyphen as two: "ex-minister"."""
    return plain_words(phrase.replace("-", " "))


def _in_office(surface: str) -> bool:
    """Say whether a phrase calls somebody by an office: "the health minister", "Attorney-General Jo Doe"."""
    plain = _plain(GROUP_OF.sub("", surface))
    if not plain or not NOT_IN_OFFICE.isdisjoint(plain[:2]):
        return False
    if SHORT_FOR_OFFICE.search(surface) or BY_ITS_NAME.search(surface) or PANEL.search(surface):
        return True
    if (of := LEADS.match(surface) or OF_BODY.fullmatch(surface)) and _in_office(of["body"]):
        return True
    called = plain[: head_of(plain) + 1]
    if plain[-3:] in (("head", "of", "state"), ("head", "of", "government")):
        return True
    return not words("offices").isdisjoint([*called, *(word.removesuffix("s") for word in called)])
