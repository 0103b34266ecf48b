"""Rules score a sentence, and a part of it by itself."""

from parsers.claims.kinds.judge import judge, judge_part
from parsers.model import Document

URL = "https://outlet.example/a"


def test_the_rules_that_fire_make_the_scores_of_their_kinds() -> None:
    judged = judge(Document(URL, None, "The Senate passed the artificial intelligence bill.")).judged[0]

    assert judged.best == "legislation"
    assert "legislation/bill" in judged.fired
    assert judged.scores["trade_control"] == 0.0


def test_a_quotation_under_a_name_is_that_persons_view() -> None:
    judged = judge(Document(URL, None, "Jane Roe: “We need rules for artificial intelligence.”")).judged[0]

    assert "position +2.0 a quotation under a name" in judged.reasons


def test_a_part_of_a_sentence_is_judged_by_its_own_words() -> None:
    text = "The Senate passed the AI bill, and the regulator fined the chatbot maker."
    seen = judge(Document(URL, None, text))
    at = text.index("the regulator")

    part = judge_part(seen.judged[0], at, len(text), seen)

    assert (part.sentence.text, part.best) == ("the regulator fined the chatbot maker.", "enforcement")
    assert not any(name.startswith("legislation/") for name in part.fired)
