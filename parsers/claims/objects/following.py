"""What the verb of a sentence is followed by: the thing that it is done to. "The ministry plans to set up (a council)", "was fined" has none."""

from __future__ import annotations

import re

from parsers.claims.grammar.subject import clause, said_clause
from parsers.claims.grammar.verbs import WORD, words
from parsers.claims.objects.noun_phrase import REST
from parsers.values.times.almanac import MONTH, WEEKDAY

WHEN = rf"(?:\son\s(?:its\s)?(?:first|second|third|final)\sreading)?(?:\s(?:(?:on|in|last|this|late|early)\s)?(?:{WEEKDAY}|{MONTH}(?:\s\d{{1,2}})?(?:,?\s\d{{4}})?|today|yesterday|(?:last|this)\s(?:week|month|year|night|morning)))?"
AUXILIARY = re.compile(
    r"(?:(?:will|would|shall|should|can|could|may|might|must|has|have|had|is|are|was|were|be|been|being|do|does|did|not|to|also|so\sfar|thus\sfar|now|still|only|\w+ly)\s)+"
)
WISHES = re.compile(  # what leads from a verb to the one that tells the act
    r"(?:plan(?:s|ned|ning)?|agree(?:s|d)?|aim(?:s|ed)?|want(?:s|ed)?|intend(?:s|ed)?|expect(?:s|ed)?|decide[sd]?|vow(?:s|ed)?|pledge[sd]?|promise[sd]?"
    r"|seeks?|sought|hope[sd]?|propose[sd]?|tr(?:y|ies|ied)|beg[ia]n|begins|vote[sd]?|move[sd]?|set|due|scheduled|ready|able|likely|required|asked|going"
    r"|need(?:s|ed)?|ought|continue[sd]?|refuse[sd]?|decline[sd]?|wish(?:es|ed)?|mean[st]?|fail(?:s|ed)?|help(?:s|ed)?)"
    rf"(?:\s\d{{1,3}}(?:\sto\s|[-–])\d{{1,3}})?{WHEN}\sto\s(?:(?:at\sleast|more\sthan|nearly|almost)\s)?"  # "voted 46 to 21 on Tuesday to"
)
THAT = re.compile(rf"{WHEN}\sthat\s")
TALLY = r"(?:\s\d+\s?(?:[-–]|to)\s?\d+(?:\s(?:for|to|in\sfavou?r\sof))?)?"  # "voted (42-2 for) the act"
FOLLOWS = re.compile(rf"{WHEN}{TALLY}\s+{REST}")
NO_OBJECT = re.compile(  # behind "takes", "comes"
    r"\s(?:(?:in|into|to)\s)?(?:effect|force)\b(?!\s(?:an?|the|its)\s)"
)
CALLS = re.compile(r"(?:call|deem|consider|brand|label|declare|judge)(?:s|d|ed)?|found|finds")  # and what, behind whom
_QUALITY = r"(?:(?:too|un\w+|\w+ly|so)\s)?[a-z]+(?:ive|ous|ate|ary|able|ible|ful|less|ical|ent|ant|fair|legal|weak|wrong|late|vague)"
AS_WHAT = re.compile(rf"(?<=\w)\s(?:(?:an?|the|[“\"])\s?\S.*|{_QUALITY}(?:$|,|\s(?:and|but|or)\s).*)")
CALLS_FOR = re.compile(r"(?:for|on|in|off|up|upon)\s")


def what_is_told(sentence: str) -> str:
    """Return the part of a sentence that tells the act: what is said, thought or found in it, where somebody does so."""
    if said := said_clause(sentence):
        return sentence[said.start :]
    told = clause(sentence)
    that = THAT.match(sentence, _verb_ends(sentence, told.verb_at)) if told else None
    return sentence[that.end() :] if that and clause(sentence[that.end() :]) else sentence


def followed_by(sentence: str) -> str | None:
    """Return what stands behind the verb of a sentence, to the next stop; null where nothing does."""
    told = clause(sentence)
    if told is None and not _opens_with_verb(sentence):
        return None
    ends = _verb_ends(sentence, told.verb_at if told else 0)
    found = None if NO_OBJECT.match(sentence, ends) else FOLLOWS.match(sentence, ends)
    if found is None:
        return None
    calls = CALLS.fullmatch(sentence[:ends].rpartition(" ")[2])
    return _without_what_it_is_called(found["what"]) if calls and not CALLS_FOR.match(found["what"]) else found["what"]


def _without_what_it_is_called(phrase: str) -> str:
    """Return what is called something, without that: "the rule (arbitrary)", "the law (a mistake)"."""
    first = phrase.find(" ") if phrase.lower().startswith(("the ", "a ", "an ", "its ")) else -1
    called = AS_WHAT.search(phrase, first + 1)
    return phrase[: called.start()] if called else phrase


def _opens_with_verb(sentence: str) -> bool:
    """Say whether a sentence without a subject tells what somebody named above it is to do: "invest up to $7 million in"."""
    return sentence.partition(" ")[0].lower() in words("verbs")


def _verb_ends(sentence: str, at: int) -> int:
    """Return where the verb ends that tells the act, behind auxiliaries and wishes: "has also agreed to (build)"."""
    for _ in range(3):
        for leads in (AUXILIARY, WISHES):
            found = leads.match(sentence, at)
            at = found.end() if found else at
    word = WORD.match(sentence, at)
    return word.end() if word else at
