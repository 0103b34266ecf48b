"""What becomes of an act is a claim of its kind, though few words tell it right behind the act."""

import pytest

from parsers import read
from parsers.claims.explain import explain
from parsers.model import Document


def told(text: str) -> list[tuple[str, str]]:
    return [(claim.kind, claim.stage) for claim in read(Document(url="https://outlet.example/a", title=None, text=text)).claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Dutch regulator fined an AI firm 30 million euros. The fine was suspended on appeal.", ("enforcement", "delayed")),
        ("The Dutch regulator fined an AI firm 30 million euros. A court stayed the order in March.", ("enforcement", "delayed")),
        ("Poland must name an AI authority by August under the AI Act. It has missed the deadline.", ("institution", "delayed")),
        ("Texas planned an AI data centre near Waco. Construction was halted in May.", ("infrastructure", "delayed")),
        ("Chile's Senate took up the AI bill.\n\nThe debate was adjourned.", ("legislation", "delayed")),
        ("Turku set up an AI ethics board. It was dissolved in May.", ("institution", "withdrawn")),
        ("Oslo's council adopted a plan for AI cameras in May. The council shelved the plan.", ("strategy", "withdrawn")),
        ("Oslo's council adopted a plan for AI cameras in May. The council later withdrew it.", ("strategy", "withdrawn")),
        ("Peru published AI guidelines for banks. The agency withdrew them in May.", ("regulation", "withdrawn")),
    ],
)
def test_what_undoes_or_holds_up_an_act_is_a_claim_of_its_kind(text: str, expected: tuple[str, str]) -> None:
    assert told(text)[1:] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The ministry launched its AI strategy on Monday. The minister cancelled her trip to Oslo.", id="another thing"),
        pytest.param("Kenya set up an AI council. The rain delayed the ceremony.", id="a ceremony"),
        pytest.param("The state of Texas will build an AI data centre. Residents had abandoned the village.", id="a village"),
        pytest.param("Peru published AI guidelines for banks. Many banks had dropped older models.", id="models"),
        pytest.param("The agency opened a consultation on AI. The train was delayed.", id="a train"),
    ],
)
def test_what_is_done_with_something_else_is_no_claim(text: str) -> None:
    assert len(told(text)) == 1


def test_it_is_explained_as_it_is_read() -> None:
    document = Document(url="https://outlet.example/a", title=None, text="Turku set up an AI ethics board. It was dissolved in May.")

    assert [sentence.kinds for sentence in explain(document).sentences] == [("institution",), ("institution",)]
