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
        pytest.param("500m Sovereign AI Unit", "Sovereign AI Unit", id="a sum whose sign is lost"),
        pytest.param("AI data centres, the minister said", "AI data centres", id="who says so"),
        pytest.param("AI systems within", "AI systems", id="half a time"),
        pytest.param("governance framework for agentic AI on Jan 22", "governance framework for agentic AI", id="a day behind"),
        pytest.param("bill Jan", "bill", id="a month behind"),
        pytest.param("AI models once", "AI models", id="how often, without a time"),
        pytest.param("bill on March", "bill", id="a month behind, with its word"),
        pytest.param("Harbour Act of 2024", "Harbour Act of 2024", id="a year of a name"),
        pytest.param("plan for 2030", "plan for 2030", id="a year that is aimed at"),
        pytest.param("all shipments to schools", "all shipments to schools", id="neither"),
        pytest.param("transition period of six months", "transition period of six months", id="a length is no day"),
    ],
)
def test_an_object_is_cut_to_what_is_neither_money_nor_a_day(phrase: str, expected: str | None) -> None:
    assert bare(phrase) == expected


def test_a_bare_place_is_no_object() -> None:
    text = "Under the AI programme the government will pay €10 billion to Magdeburg."

    assert [(claim.kind, claim.object) for claim in read(Document("https://outlet.example/a", None, text)).claims] == [("funding", None)]
