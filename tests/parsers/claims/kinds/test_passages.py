"""How far a sentence speaks of AI and of policy: by itself, by what stands beside it, by the title."""

import pytest

from parsers.claims.kinds.judge import judge
from parsers.claims.kinds.passages import Passages, passages
from parsers.model import Document

LAW = "The parliament passed a law on artificial intelligence."
FIRM = "The firm sells artificial intelligence to bakers."
TALK = "It took the members of the house all of the night."
WALK = "A long walk in the park was a great joy for them."


def read(text: str, title: str | None = None) -> Passages:
    seen = judge(Document(url="https://outlet.example/a", title=title, text=text))
    return passages(seen.judged, [0.5] * len(seen.judged), seen.about)


def test_a_sentence_that_names_ai_and_policy_speaks_of_both_and_one_on_ai_alone_of_no_policy() -> None:
    law, firm = read(f"{LAW} {FIRM}").sentences

    assert law.near == firm.near == 1
    assert law.on_ai_policy >= 1 > firm.on_ai_policy


def test_a_sentence_beside_one_on_ai_speaks_of_it_a_little_less() -> None:
    _, beside, far = read(f"{LAW} {TALK} {WALK}").sentences

    assert 0 < beside.near < 1
    assert far.near == 0


def test_a_title_on_ai_lends_it_to_every_sentence() -> None:
    passage = read(f"{WALK} {TALK}", "Artificial intelligence in parliament")

    assert [0 < each.near < 1 for each in passage.sentences] == [True, True]
    assert passage.title.near == 1


def test_what_stands_beside_an_aside_deep_in_a_text_hardly_speaks_of_ai() -> None:
    *_, before, _, _ = read(f"{WALK} {TALK} It rained. {TALK[:-1]} again. {FIRM} {WALK[:-1]} again.").sentences

    assert before.near == pytest.approx(0.1)
