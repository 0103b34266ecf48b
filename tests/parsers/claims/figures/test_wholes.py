"""A sum that is told to be a part of another one is no total, in whatever sentence the other one stands."""

import pytest

from parsers.claims import read
from parsers.model import Document


def roles(text: str) -> dict[str, str]:
    claims = read(Document("https://outlet.example/a", None, text)).claims
    return {money.surface: money.role for claim in claims for money in claim.money}


OPENS = "The government will spend €400 million on artificial intelligence, it announced on Monday. "


@pytest.mark.parametrize(
    ("told", "parts"),
    [
        pytest.param("Of this, €90 million will go to AI schools and €40 million to AI labs.", ["€90 million", "€40 million"], id="of this"),
        pytest.param("Of this, the ministry has given AI schools €90 million.", ["€90 million"], id="of this, given"),
        pytest.param("€90 million of the money will be spent on an AI supercomputer in Turku.", ["€90 million"], id="of the money"),
        pytest.param("About €375 million of it is for AI data centres; the other €25 million pays for AI schools.", ["€375 million", "€25 million"], id="the other"),
        pytest.param("It includes a fund of €20 million for AI labs, the ministry said.", ["€20 million"], id="it includes"),
        pytest.param("The package also held €50 million for an AI safety institute.", ["€50 million"], id="the package held"),
        pytest.param("The largest slice, €210 million, goes to AI schools. Another €60 million is for AI labs.", ["€210 million", "€60 million"], id="the largest slice"),
        pytest.param("The largest slice, €210 million, goes to AI schools, and €60 million to AI labs.", ["€210 million", "€60 million"], id="one more in the list"),
        pytest.param("More than half of the total, €250 million, will be lent to AI firms by the government.", ["€250 million"], id="half of the total"),
        pytest.param("AI firms will be lent most of it: €250 million, the government said.", ["€250 million"], id="most of it"),
        pytest.param("AI schools will get €150 million. AI labs will get €250 million from the government.", ["€150 million", "€250 million"], id="they come to it"),
        pytest.param("Of the €400 million, €90 million will go to AI schools.", ["€90 million"], id="of the sum"),
        pytest.param("The first €90 million will be spent on AI schools this year.", ["€90 million"], id="the first"),
        pytest.param("An initial €90 million will be released for AI schools in April.", ["€90 million"], id="an initial one"),
        pytest.param("So far €90 million has been spent on AI schools.", ["€90 million"], id="so far"),
        pytest.param("It will also spend a further €90 million on AI schools.", [], id="on top of it"),
        pytest.param("In addition, the ministry will give €90 million to AI schools.", [], id="another act"),
        pytest.param("The government will also spend €700 million on AI chips; €90 million of it is new.", ["€90 million"], id="of the sum told last"),
    ],
)  # fmt: skip
def test_a_sum_is_a_part_of_one_told_before_by_the_words_that_introduce_it(told: str, parts: list[str]) -> None:
    found = roles(OPENS + told)

    assert found.pop("€400 million") == "total"
    assert [surface for surface, role in found.items() if role == "part"] == parts


def test_a_sum_told_twice_is_a_part_once_it_is_called_a_piece_of_another() -> None:
    text = "Canada will spend $2 billion on AI computing power. The $2 billion is the largest piece of a $2.4-billion AI package that the government announced in April."

    assert roles(text) == {"$2 billion": "part", "$2.4-billion": "total"}


def test_what_the_rest_leaves_of_a_whole_is_a_part_as_well() -> None:
    text = "Canada will spend $2 billion on AI computing power. In April the government announced a $2.4-billion AI package; the remaining $400 million is for AI schools."

    assert roles(text) == {"$2 billion": "part", "$2.4-billion": "total", "$400 million": "part"}


def test_what_is_taken_of_a_sum_that_opens_its_sentence_is_a_part() -> None:
    text = "Of the planned €400 million for AI, the ministry will give €90 million to AI schools."

    assert roles(text) == {"€400 million": "total", "€90 million": "part"}


def test_two_sums_are_parts_of_what_they_come_to_in_all() -> None:
    text = "The government will give AI schools €90 million and AI labs €40 million, a total of €130 million."

    assert roles(text) == {"€90 million": "part", "€40 million": "part", "€130 million": "total"}


def test_parts_told_behind_a_colon_are_parts() -> None:
    text = "Peru's government approved 90 million soles for AI: 50 million soles for AI schools, 30 million soles for AI labs."

    assert roles(text) == {"90 million soles": "total", "50 million soles": "part", "30 million soles": "part"}


def test_what_a_whole_budget_holds_is_a_total_where_only_the_budget_is_named() -> None:
    text = "Illinois will give $500 million to an AI campus. The $500 million is part of the state's $53 billion budget."

    assert roles(text) == {"$500 million": "total"}


def test_what_each_may_deduct_from_tax_is_no_total() -> None:
    text = "Firms that train staff in artificial intelligence may claim a tax deduction of up to RM500,000, Malaysia's government said."

    assert roles(text) == {"RM500,000": "part"}


ITEMS = ["€90 million for AI schools", "€40 million for AI labs in Turku", "€10 million for an AI safety institute"]


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("It comprises:", "part"),
        ("The package includes:", "part"),
        ("The money will be split as follows:", "part"),
        ("Of this:", "part"),
        ("Under the programme, the ministry will invest:", "part"),
        ("The government also announced:", "total"),
        ("Other measures:", "total"),
        ("In addition to the package:", "total"),
        ("The ministry of health gives:", "total"),
    ],
)
@pytest.mark.parametrize("mark", ["- ", "• ", "", "1. "])
def test_the_items_of_a_list_are_parts_where_it_is_introduced_as_one_of_what_was_told(head: str, role: str, mark: str) -> None:
    text = OPENS + f"\n\n{head}\n\n" + "\n".join(mark + item for item in ITEMS)

    assert roles(text) == {"€400 million": "total", "€90 million": role, "€40 million": role, "€10 million": role}


def test_a_list_introduced_by_its_whole_shares_that_out_as_far_as_it_reaches() -> None:
    text = "The government set aside €120 million for artificial intelligence:\n\n" + "\n".join(f"- {item}" for item in ITEMS)

    assert roles(text) == {"€120 million": "total", "€90 million": "part", "€40 million": "total", "€10 million": "part"}


def test_what_goes_to_something_comes_out_of_the_sum_before() -> None:
    assert roles(OPENS + "Some €90 million goes to AI schools.") == {"€400 million": "total", "€90 million": "part"}
    assert roles(OPENS + "Some €900 million goes to AI schools.") == {"€400 million": "total", "€900 million": "total"}


def test_the_items_of_a_list_are_parts_of_what_is_told_behind_it_to_be_its_sum() -> None:
    items = "\n".join(f"- {item}" for item in ITEMS)
    text = f"The government presented an artificial intelligence package.\n\nIt comprises:\n\n{items}\n\nThe package totals €160 million."

    assert roles(text) == {"€160 million": "total", "€90 million": "part", "€40 million": "part", "€10 million": "part"}
