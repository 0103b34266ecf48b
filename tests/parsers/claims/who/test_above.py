"""Whose an item is that has no subject: the body that labels it, opens its row or heads it."""

from tests.parsers.claims.who.reading import actors


def test_an_item_is_of_the_body_that_heads_it_where_several_bodies_are_headings() -> None:
    text = "Ministry of Ports\n\n- 45 million euros for cranes\n- 3 million euros for ropes\n\nMinistry of Work\n\n- 5 million euros for schools of cranes\n"

    assert actors(text, "funding")[1:] == ["Ministry of Ports"] * 3 + ["Ministry of Work"]


def test_the_only_body_whose_name_stands_alone_heads_no_items() -> None:
    text = "The cabinet met on Monday.\n\nMinistry of Ports\n\n- 45 million euros for cranes\n"

    assert actors(text, "funding")[-1] == "The cabinet"


def test_a_row_is_of_the_body_in_its_first_cell() -> None:
    text = "Ministry of Ports | cranes of Bergen | 7 million euros\nMinistry of Work | ropes | 4 million euros"

    assert actors(text, "funding") == ["Ministry of Ports", "Ministry of Work"]


def test_an_item_is_of_the_body_that_labels_it() -> None:
    text = "The minister of finance met deputies.\nMinistry of Ports: Three million euros for cranes in Bergen"

    assert actors(text, "funding")[1] == "Ministry of Ports"


def test_a_row_of_a_table_of_recipients_is_of_whoever_acted_before_it() -> None:
    text = (
        "The British government today published the awards of its AI programme.\n"
        "Recipient | Award\nUniversity of Bristol | £225 million\nUniversity of Leeds | £36 million"
    )

    assert actors(text, "funding")[1:] == ["The British government"] * 2


def test_a_row_of_a_table_of_programmes_is_of_whoever_acted_before_it() -> None:
    text = (
        "The Ministry of Finance of Kenya published its budget for artificial intelligence.\n"
        "Programme | KSh million\nNational AI Centre | 400\nAI schools | 95"
    )

    assert actors(text, "funding")[1:] == ["The Ministry of Finance of Kenya"] * 2


def test_the_items_of_what_somebody_presented_are_his() -> None:
    text = "The cabinet met.\n\nThe Ministry of Ports presented a plan for cranes on Monday. It comprises:\n\n- 45 million euros for cranes\n- 3 million euros for ropes\n"

    assert actors(text, "funding")[-2:] == ["The Ministry of Ports"] * 2
