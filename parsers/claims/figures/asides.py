"""Which times of a sentence are told of something else than its act: in an aside, a comparison, a concession, a purpose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from parsers.claims.figures import aside_forms as forms
from parsers.model import Kind, Time
from parsers.values.times.bounds import moved

# characters: the longest of the forms, 110, and the words that open it; with 100 or 200 no claim of 318 documents changes
LONGEST_CLAUSE = 140


def of_the_act(text: str, opens: int, times: Sequence[Time], kind: Kind, at: int | None = None) -> list[Time]:
    """Return the times of a sentence without those of clauses on something else; of an aside's, where the act has one of its own.

    `opens` is where the sentence begins, `at` where its act is told.
    """
    told = [each for time in times if not (each := _Told(text, opens, time, kind, at)).is_of_something_else()]
    if sum(each.time.role == "event" for each in told) > 1:
        told = [each for each in told if not each.went_before()]
    own = [each for each in told if not (each.is_awaited() or each.is_by_the_way())]
    if not own and kind in {"funding", "position"}:  # when who gets the money was set up is not when it was given
        own = [each for each in told if each.time.role != "event" or each.when_given()]
        return [each.time for each in own]
    return [each.time for each in own or told]


@dataclass(frozen=True, slots=True)
class _Told:
    """A time, where it is told."""

    text: str
    opens: int  # where its sentence begins
    time: Time
    kind: Kind  # of the act
    at: int | None  # where the act is told

    def is_of_something_else(self) -> bool:
        """Say whether the time is told of something else, whatever else the sentence tells."""
        if self.kind == "institution" and self.time.role != "effective" and self._ends(forms.IS_TO_MEET):
            return True
        if self.kind == "funding" and self.is_awaited():
            return True
        if moved(self.text, self.time.start) and forms.TO_ANOTHER.match(self.text, self.time.end):
            return True
        if (
            self._is_of_who_did()
            or self._is_of_another_before()
            or self._is_of_the_breach()
            or (self.time.role == "event" and self._is_of_what_is_judged())
        ):
            return True
        if (self._goes_on(forms.BUT_NOW) and self._ends(forms.WAS_DUE)) or self._ends(forms.THOSE_MADE):
            return True
        return self._in_clause(forms.ORIGINALLY, *self._clauses_on_others()) or (self.time.role == "event" and self._is_of_what_was())

    def _is_of_who_did(self) -> bool:
        """Say whether it is when somebody did something else, or was founded, who then acts: "Gov. Doe, who signed it in May, vetoed another"."""
        closed = forms.IT_CLOSES.match(self.text, self.time.end)
        if self.at is None or closed is None or closed.end() > self.at:
            return False
        clauses = [forms.OF_WHO_DID, forms.OF_ONE_IN_A_CASE if self.kind == "enforcement" else forms.OF_A_BODY_THAT_DID]
        if self.kind not in {"institution", "infrastructure"}:
            clauses.append(forms.OF_A_BODY_MADE)
        return any(self._opens(clause) is not None for clause in clauses)

    def _is_of_the_breach(self) -> bool:
        """Say whether it is when the law was broken, for which somebody is fined or sued: "alleging that it lied in 2023"."""
        return self.kind == "enforcement" and self.time.role != "deadline" and self._ends(forms.OF_THE_BREACH) is not None

    def _is_of_what_is_judged(self) -> bool:
        """Say whether it is when a fine was imposed on which somebody decides now: "upheld the fine that the authority imposed in May"."""
        imposed = self._ends(forms.THAT_X_IMPOSED_IN) if self.kind == "enforcement" else None
        return self.at is not None and imposed is not None and self.at < imposed.start()

    def _clauses_on_others(self) -> Iterator[re.Pattern[str]]:
        """Yield the clauses in which a time of its role is never the act's, if the act is of this kind."""
        if self.time.role == "deadline" and self.kind != "target":
            yield forms.AIM_OF
            if self.kind == "funding":
                yield forms.TO_DO
            return
        yield forms.ALTHOUGH
        if self.time.role != "event":
            return
        yield from (forms.AS_IT_WAS, forms.ON_TOP_OF, forms.HALF_THE_SUM)
        if self.at is not None:  # clauses on what an act goes back to, which could tell an act of other kinds themselves
            yield forms.FROM_A_PACKAGE
            if self.kind not in {"strategy", "consultation", "position"}:
                yield forms.ACCORDING_TO

    def _is_of_what_was(self) -> bool:
        """Say whether something had happened then that led to the act, was drafted that has not come, or was launched that now costs something."""
        if self._goes_on(forms.HAS_STILL) and self._in_clause(forms.BEHIND_A_COMMA):
            return True
        if self.kind == "funding" and self._goes_on(forms.THE_PLAN) and self._in_clause(forms.LAUNCHED_BY):
            return True
        return forms.AFTER_THE_OUTAGE.search(self.text[self._from : self.time.start]) is not None

    def _is_of_another_before(self) -> bool:
        """Say whether somebody else did something then, after which the act was done: "signed it after the Senate passed it in March"."""
        opens = self._opens(forms.AFTER_ANOTHER)
        return opens is not None and self.at is not None and self.at < opens

    def went_before(self) -> bool:
        """Say whether an earlier act on the same thing was told then, in a clause behind which the sentence goes on; or whether the act is told of then, and was before."""
        if self.kind != "position" and self._ends(forms.SAID_IN) and self._goes_on(forms.IT_HAD):
            return True
        if (made := self._ends(forms.THAT_X_MADE_IN)) and self.at is not None and self.at < made.start():
            return True
        return self._goes_on(forms.CLOSES) and self._in_clause(forms.TABLED_IN)

    def is_awaited(self) -> bool:
        """Say whether something else is expected then: "the hall, expected to open in 2027, got a permit"."""
        return self.at is not None and self.text[self.time.end : self.time.end + 1] == "," and self._in_clause(forms.EXPECTED_TO)

    def is_by_the_way(self) -> bool:
        """Say whether the time is told in a clause on what the sentence speaks of, and that clause does not tell the act itself."""
        if self.time.role != "event":
            return False
        if self.kind == "institution" and self._ends(forms.SET_UP_IN):
            return forms.ENDS_OR_CHANGES.search(self.text, self.time.end, self.time.end + LONGEST_CLAUSE) is not None
        which = self._ends(forms.WHICH_IT_DID)
        if which and forms.IS_SOMETHING.search(self.text, self.opens, which.start()):
            return False
        made = self._ends(forms.MADE_IN)
        if made and not self._goes_on(forms.HAS_OBJECT) and not (self.kind == "funding" and forms.GIFT.fullmatch(made["what"])):
            return True
        return self._in_clause(forms.WHICH_WAS, forms.HAVING_DONE)

    def when_given(self) -> bool:
        """Say whether the money was given then: "a fund of $4 million, which it approved last year"."""
        return self._opens(forms.WHICH_IT_GAVE) is not None

    @property
    def _from(self) -> int:
        return max(self.opens, self.time.start - LONGEST_CLAUSE)

    def _ends(self, form: re.Pattern[str]) -> re.Match[str] | None:
        """Return a form that ends where the time begins, whether or not the act is told in it."""
        return form.search(self.text, self._from, self.time.start)

    def _goes_on(self, form: re.Pattern[str]) -> bool:
        return form.match(self.text, self.time.end) is not None

    def _in_clause(self, *clauses: re.Pattern[str]) -> bool:
        """Say whether the time stands in a clause of one of these forms in which the act is not told."""
        opens = (at for clause in clauses if (at := self._opens(clause)) is not None)
        return any(self.at is None or self.at < at or "," in self.text[self.time.end : self.at] for at in opens)

    def _opens(self, clause: re.Pattern[str]) -> int | None:
        """Return where a clause opens in which the time stands, its article told with the time or not; null where it stands in none."""
        article = len("the ") if self.time.surface[:4].lower() == "the " else 0
        found = clause.search(self.text[self._from : self.time.start + article])
        return self._from + found.start() if found else None
