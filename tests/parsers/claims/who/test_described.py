"""By which full name a body is called that a sentence calls by letters, by two words or by its kind."""

import pytest

from tests.parsers.claims.who.reading import actors, by_the_rules


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        pytest.param("The Bank for International Settlements met. BIS fined a firm.", "Bank for International Settlements", id="letters"),
        pytest.param(
            "The Harbour Data Safety Commissioner of Norway sat. A firm was fined by the Harbour Commissioner.",
            "Harbour Data Safety Commissioner",
            id="two words of the name",
        ),
        pytest.param(
            "OpenAI was sued.\nIn Oslo a court fined Anthropic.\nA court fined OpenAI in May. The firm has appealed.",
            "OpenAI",
            id="the nearest firm",
        ),
        pytest.param(
            "“DoD is late,” said Ida Voll. The Department will spend 3 million dollars.", "The Department", id="letters are no fuller name"
        ),
        pytest.param("The data protection office, CNIL, fined a firm.", "The data protection office", id="nor than what they stand for"),
        pytest.param("The Garante opened a case. In May the Authority fined a firm.", "Garante", id="with a capital"),
        pytest.param(
            "The Department of Energy wants a plant. The agency opened a tender.", "Department of Energy", id="a department is an agency"
        ),
        pytest.param(
            "The Federal Network Agency met the Ministry of Ports. The agency fined a firm.", "Network Agency", id="called by its last word"
        ),
        pytest.param("A court ruled. The developer, Anthropic, has appealed.", "Anthropic", id="whose name follows"),
        pytest.param(
            "Norvik Halls, the operator, drew up a plan.\n\nThe company appealed.", "Norvik Halls", id="a firm that no list knows"
        ),
        pytest.param("Norvik Halls, the operator, sued.\n\nOpenAI was sued too. The firm appealed.", "OpenAI", id="another firm is nearer"),
        pytest.param(
            "The Federal Trade Commission sat. The FTC met. The FTC met the Equal Employment Opportunity Commission. The Commission fined a firm.",
            "Federal Trade Commission",
            id="of which the text mainly tells",
        ),
        pytest.param("A firm was sued by the MP, Ida Voll, who lost.", "the MP, Ida Voll", id="a member's name follows"),
        pytest.param(
            "Ireland's Data Protection Commission met the European Commission. The Commission fined a firm.",
            "European Commission",
            id="the Union's",
        ),
        pytest.param(
            "The European Commission met.\n\nA firm sued.\n\nIreland's Data Protection Commission sat.\n\nA firm sued.\n\nMeta sued. The Commission fined a firm.",
            "European Commission",
            id="the Union's, where none was named just before",
        ),
        pytest.param("The ministry, OpenAI, and Meta have appealed.", "The ministry, OpenAI, and Meta", id="three of them"),
    ],
)
def test_a_body_is_called_by_its_full_name(text: str, actor: str) -> None:
    found = by_the_rules(text, "enforcement")[-1]
    assert found is not None
    assert found.endswith(actor)


def test_a_firm_that_was_named_is_meant_rather_than_one_that_is_known_and_named_later() -> None:
    assert actors("A court fined the start-up Halden. The company appealed. A court fined OpenAI.", "enforcement")[1] == "Halden"


def test_a_day_behind_the_word_is_no_name_of_a_firm() -> None:
    assert actors("A court fined the company Tuesday. The company appealed. A court fined OpenAI.", "enforcement")[1] == "OpenAI"


def test_a_firm_that_may_be_either_of_two_is_neither() -> None:
    assert actors("A court heard OpenAI and Anthropic. The firm has appealed.", "enforcement")[-1] == "The firm"


def test_an_order_of_a_date_directs_whom_it_names() -> None:
    assert actors("An executive order of December 11 directs the Department of Justice to form a unit.", "regulation") == [
        "the Department of Justice"
    ]


def test_a_ministry_told_apart_by_its_field_is_at_home() -> None:
    text = "Japan's ports need cranes. China's commerce ministry banned them. In Japan a firm was fined by the industry ministry."
    assert actors(text, "enforcement", title="Japan's ports")[-1] == "the industry ministry"
