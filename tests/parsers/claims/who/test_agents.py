"""Who acts where a phrase says how many there are, what they met as or by which names, and where a pronoun stands for who opens the sentence."""

import pytest

from parsers.model import Kind
from tests.parsers.claims.who.test_actors import actors


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Twenty of the biggest companies will build halls.", "Twenty of the biggest companies"),
        ("A meeting of the Budget Committee dropped the plan.", "Budget Committee"),
        ("Neighbouring Norway is believed to be working on a hall.", "Neighbouring Norway"),
        ("The newspapers Nordlys and Havna will build a hall.", "The newspapers Nordlys and Havna"),
        ("When ministers left Oslo, they had agreed on a hall.", "ministers"),
    ],
)
def test_somebody_told_of_so_acts(text: str, actor: str) -> None:
    assert actors(text, "infrastructure") == [actor]


def test_of_two_senators_of_a_party_the_senators_act() -> None:
    assert actors("Two senators of the Labour Party tabled a bill.", "legislation") == ["Two senators of the Labour Party"]


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        ("A pilot led by the Ministry of Transport has served harbours.", "infrastructure", "Ministry of Transport"),
        ("A code on chips is expected from the Ministry of Transport in May.", "regulation", "the Ministry of Transport"),
        ("Under a draft order of the ministry, robots need a licence.", "regulation", "the ministry"),
        ("A bill lies before the transport committee.", "legislation", "the transport committee"),
        ("A team of five will be formed in the Ministry of Transport.", "institution", "the Ministry of Transport"),
        ("The agency is directed to report on chips within a year.", "regulation", "The agency"),
        ("They agreed that a list should be compiled by the ministry.", "regulation", "the ministry"),
    ],
)
def test_the_body_beside_an_act_acts_where_nobody_else_is_told_to(text: str, kind: Kind, actor: str) -> None:
    assert actors(text, kind) == [actor]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A pilot led by Halden has served harbours.", "infrastructure"),
        ("Rules of twenty countries were compared.", "strategy"),
        ("Firms are directed to report on chips.", "regulation"),
    ],
)
def test_a_firm_a_country_or_many_beside_an_act_do_not(text: str, kind: Kind) -> None:
    assert actors(text, kind) == [None]
