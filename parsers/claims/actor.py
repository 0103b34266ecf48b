"""Who acts, or speaks: the subject of the sentence, or whom it refers back to. Surfaces are cut from the text, nothing is composed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from parsers.claims.segment import Sentence

_VERB = (
    r"(?:is|are|was|were|has|have|had|will|would|shall|may|might|could|can|must|should|does|do|did|[a-z]+(?:ed|es)|launch\w*|said|says|say|plans?|calls?|"
    r"told|gave|held|made|put|set|took|met|led|began|requires?|allows?|directs?|instructs?|mandates?|signed|announced|agreed|seeks?|wants?|hopes?|"
    r"believes?|supports?|warns?|argues?|builds?|kicked|hosted|proposed|proposes|bans?|gives?|aims?|intends?|thinks?|consider\w*|spoke|backs?|stands?|"
    r"urges?|offers?|won|sued|sues|ruled|fined|also|announces?|unveils?|issues?|orders?|opens?)"
)
_ADVERB = r"(?:also|today|yesterday|recently|last \w+|this \w+|previously|now|already|formally|on \w+day)"
SUBJECT = re.compile(rf"(?P<subject>(?:(?!{_VERB}\b)[^\s;:]+\s+){{1,16}}?)(?:{_ADVERB}\s+){{0,3}}(?P<verb>{_VERB})\b")
LEAD_IN = re.compile(
    r"(?:(?:In|On|At|Last|This|Earlier|Later|Today|Yesterday|Meanwhile|However|But|And|Also|Additionally|In addition|Instead|Moreover|Furthermore|For|As|"
    r"After|Before|During|Under|Together|Following|With|By|To|Then|Further|Second|First|Third|Finally|Separately|Building|Pursuant|Since|While|Although|"
    r"Weeks|Days|Previously|Specifically|Through|Working|Announcing)\b[^,]{0,140},\s+){1,3}",
    re.IGNORECASE,
)
DATELINE = re.compile(r"[A-Z][A-Za-z .,’'-]{2,40}(?:\([^)]{2,20}\)\s*)?\s[—–-]\s")
PRONOUN = re.compile(
    r"(?:it|they|we|he|she|this|that|these|those|the (?:order|law|act|bill|framework|guidelines?|rules?|proposal|document|plan|policy|measure|agreement|"
    r"deal|letter|guide|initiative|memorandum|proclamation|company|companies|administration|government|system|ban|program|programme|announcement|money|"
    r"move|funding|investment|goal|decision)|such .{0,80}|one|another|companies|employers|applicants|i|our|my .{0,80}|there|most|some|many|"
    r"(?:the |this |its )?(?:new|\$?[\d.,]+)\b.{0,60})",
    re.IGNORECASE,
)
_SAID = (
    r"(?:said|says|say|told|wrote|writes|argued|argues|warned|warns|noted|notes|added|adds|explained|commented|stated|states|stressed|emphasi[sz]ed|"
    r"highlighted|pointed out|called for|urged|urges|praised|critici[sz]ed|believes?|announced|tweeted|testified|claimed|spoke out|reported)"
)
_NAME = r"(?:[A-Z][\w’'.&-]*|of|the|and|for)(?:\s+(?:[A-Z][\w’'.&-]*|of|for|de|van|and|the|at|in|on)){0,9}"
_SOMEBODY = rf"(?:{_NAME}|(?:an?|one|the|two|some|several|another)\s[a-z][\w’' -]{{3,60}}?)"
SAID_BEFORE_NAME = re.compile(rf"[”\"’,]\s+{_SAID}\s+(?P<who>{_SOMEBODY})(?=[.,;:]|\s(?:in|on|at|who|after|during|told|and)\b|$)")
NAME_BEFORE_SAID = re.compile(
    rf"[,”\"]\s*(?P<who>{_NAME}|[a-z][\w ]{{3,60}}?)\s+(?:has |have |recently )?{_SAID}(?: in [^.,]{{3,60}})?(?: on \w+day)?[.,]?\s*$"
)
SPEAKING = re.compile(
    _SAID + r"|calls?|called|are|supports?|opposes?|hopes?|wants?|thinks?|stands?|believes?|suggests?|emphasi[sz]ed", re.IGNORECASE
)
TITLE_SPEAKER = (
    re.compile(rf"(?:Remarks|Speech|Address|Statement|Keynote)[^|]{{0,40}}? by (?:the )?(?P<who>{_NAME})"),
    re.compile(rf"^(?P<who>{_NAME})['’]s (?:Remarks|Speech|Statement|Address|Keynote)"),
)


@dataclass(frozen=True, slots=True)
class Subject:
    """The subject of a sentence as it stands there, and the verb that follows."""

    surface: str
    verb: str

    @property
    def names(self) -> bool:
        """Whether it names somebody, rather than pointing back."""
        return len(self.surface) > 1 and PRONOUN.fullmatch(self.surface) is None


def subject(sentence: str) -> Subject | None:
    """Return the subject of a sentence; null where none is found."""
    at = 0
    if dateline := DATELINE.match(sentence):
        at = dateline.end()
    if lead_in := LEAD_IN.match(sentence, at):
        at = lead_in.end()
    found = SUBJECT.match(sentence, at)
    if found is None:
        return None
    surface = re.sub(r"\s+(?:who|which|that)\b.*$", "", found["subject"].strip(" ,"))
    if surface.count(",") == 1 and not re.search(r"\band\b", surface):
        surface = surface.partition(",")[0]
    return Subject(surface.strip(' ,“"'), found["verb"]) if surface.strip(' ,“"') else None


def speaker(sentence: Sentence) -> str | None:
    """Return who is quoted or said to have said it; null where nobody is named."""
    if sentence.label and sentence.text[:1] in '“"' and sentence.label[0].isupper():
        return sentence.label
    found = SAID_BEFORE_NAME.search(sentence.text) or NAME_BEFORE_SAID.search(sentence.text)
    return found["who"].strip() if found else None


def title_speaker(title: str | None) -> str | None:
    """Return whose speech a title announces; null where it announces none."""
    found = next((match for pattern in TITLE_SPEAKER if (match := pattern.search(title or ""))), None)
    return re.sub(r"\s+(?:at|on|for)\b.*$", "", found["who"]) if found else None
