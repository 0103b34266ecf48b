"""What does the document around a sentence say for and against its kinds? Its genre does, and the law or order that was named last."""

from __future__ import annotations

import re

from parsers.claims.kinds.judged import Judged
from parsers.claims.sentences.context import Context
from parsers.model import Kind

INSTRUMENT_LASTS = 5  # sentences after which nobody means the instrument any more
DIRECTED = re.compile(
    r"(?:They|The (?:Secretary|Director|Attorney|Administrator|Commission|Order|Council|Assistant)|Agencies|It)\b[^.]{0,80}\b(?:will|shall|must|directs|instructs|requires)\b"
)


def weigh_genre(judged: Judged, about: Context) -> None:
    """Add what the document's genre says."""
    fired = judged.fired
    if "order" in about.genres:
        if fired & {"regulation/shall", "regulation/requires", "regulation/instrument", "regulation/does"}:
            judged.add("regulation", 0.7, "in an order")
        if DIRECTED.match(judged.sentence.text):
            judged.add("regulation", 0.9, "directed by an order")
        judged.weaken("legislation", 0.7, "in an order")
    if "speech" in about.genres and fired & {"position/norm", "position/believe"}:
        judged.add("position", 0.9, "in a speech")
    if "readout" in about.genres and "consultation/discuss" in fired:
        judged.add("consultation", 0.9, "in a readout")
    if "question" in about.genres and "consultation/asks" in fired:
        judged.add("consultation", 1.0, "in parliament")
    about_a_law = fired & {"legislation/bill", "legislation/law"} or (
        about.topic == "legislation" and not fired & {"regulation/order", "regulation/does"}
    )
    if about_a_law and fired & {"regulation/regulate", "regulation/issues", "legislation/provides", "legislation/move"}:
        judged.add("legislation", 0.8, "about a law")
    if "funding/sum" in fired and not fired & {"funding/gives", "funding/verb", "infrastructure/build"}:
        judged.add("funding", -0.5, "a sum without a verb")
    if not fired & {"funding/sum", "funding/heavy"}:
        judged.weaken("funding", 0.8, "without a sum")


def weigh_instrument(judged: Judged, about: Context, instrument: Kind | None) -> None:
    """Let the instrument named last govern a sentence that only refers to it."""
    if instrument is None or _speaks(judged):
        return
    fired = judged.fired
    if judged.back:
        judged.add(instrument, 1.6, "refers to the instrument named last")
        if "position/norm" in fired:
            judged.add("position", -1.0, "a provision, not a view")
    elif "speech" not in about.genres and fired & {"position/norm", "legislation/would", "legislation/provides", "regulation/shall"}:
        judged.add(instrument, 1.4, "a provision of the instrument named last")
        judged.add("position", -1.0, "a provision, not a view")
    elif judged.sentence.bullet and "newsletter" in about.genres:
        judged.add(instrument, 0.9, "listed under the instrument named last")


def _speaks(judged: Judged) -> bool:
    """Say whether somebody states a view in it."""
    return bool(judged.fired & {"position/said", "position/view", "position/believe"}) or judged.scores["position"] >= 2.5


def instrument_after(judged: Judged, about: Context, instrument: Kind | None, age: int) -> tuple[Kind | None, int]:
    """Return the instrument that the next sentence may refer to, and for how many sentences nobody has named it."""
    fired, best = judged.fired, judged.best
    law = {f"legislation/{name}" for name in ("bill", "act", "move", "limits", "vote", "law")}
    executive = {f"regulation/{name}" for name in ("order", "does", "issues", "instrument", "hereby")}
    at_least_a_law = judged.scores["legislation"] >= judged.scores["regulation"]
    if fired & law and at_least_a_law and (best == "legislation" or instrument is None):
        return "legislation", 0
    if fired & executive and (best in {"regulation", "strategy", "partnership"} or instrument is None):
        return "regulation", 0
    if best in {"partnership", "strategy", "trade_control", "consultation"} and judged.value >= 2 and "speech" not in about.genres:
        return None, age
    return (None if age + 1 > INSTRUMENT_LASTS else instrument), age + 1
