"""An object names no money, ends with no day, and is no bare place."""

import pytest

from parsers.claims import read
from parsers.claims.objects.bare import bare
from parsers.model import Document


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        pytest.param("plan for spending the $2 billion that Budget", "plan", id="a sum within"),
        pytest.param("digital lender Sh4.5 million", "digital lender", id="a sum behind"),
        pytest.param("another ₦225 million to 45 research teams", "45 research teams", id="a sum before"),
        pytest.param(
            "50 billion euros from the United Arab Emirates for a data centre campus", "data centre campus", id="who gives it, too"
        ),
        pytest.param("Sh4.8 million penalty", "penalty", id="a sum that describes"),
        pytest.param("bill that would put $2.2 billion behind the idea", "bill", id="half a clause"),
        pytest.param("roughly 6 trillion yen", None, id="a sum alone"),
        pytest.param("governance framework for agentic AI on Jan 22", "governance framework for agentic AI", id="a day behind"),
        pytest.param("bill Jan", "bill", id="a month behind"),
        pytest.param("all shipments to schools", "all shipments to schools", id="neither"),
        pytest.param("transition period of six months", "transition period of six months", id="a length is no day"),
    ],
)
def test_an_object_is_cut_to_what_is_neither_money_nor_a_day(phrase: str, expected: str | None) -> None:
    assert bare(phrase) == expected


def test_a_bare_place_is_no_object() -> None:
    text = "PARIS - The government has promised just under €10 billion for Magdeburg in an AI programme."

    assert "Magdeburg" not in [claim.object for claim in read(Document("https://outlet.example/a", None, text)).claims]
