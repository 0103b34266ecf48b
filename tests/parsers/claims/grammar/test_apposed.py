"""A name, what its bearer is, and a verb that no list need know."""

import pytest

from parsers.claims.grammar.apposed import apposed


@pytest.mark.parametrize(
    ("sentence", "name", "verb"),
    [
        pytest.param("O. Dahl, the ports secretary, derides that reading.", "O. Dahl", "derides", id="the office"),
        pytest.param("Mariana Prado, a professor in Recife, lambasted the text.", "Mariana Prado", "lambasted", id="a trade"),
        pytest.param("Wanjiru Mwangi, head of the Nairobi bureau, bemoaned its cost.", "Wanjiru Mwangi", "bemoaned", id="head of"),
        pytest.param("Somchai Boon, who chairs the panel in Bangkok, decries any delay.", "Somchai Boon", "decries", id="who"),
        pytest.param("Jan de Vries, Utrecht’s alderman, chided them openly.", "Jan de Vries", "chided", id="a town's"),
        pytest.param("Yael Cohen, Haifa's mayor, decried its cost.", "Yael Cohen", "decried", id="a town's, with a plain apostrophe"),
        pytest.param("Halden, one of the largest Danish firms, shuns the code.", "Halden", "shuns", id="one of several"),
        pytest.param("The Institute for Work, whose staff wrote it, now dismissed every word.", "The Institute for Work", "dismissed", id="a body, and an adverb"),
        pytest.param("Élodie Marchand, its founder, lauded that vote.", "Élodie Marchand", "lauded", id="a letter with an accent"),
    ],
)  # fmt: skip
def test_behind_what_somebody_is_stands_what_he_does(sentence: str, name: str, verb: str) -> None:
    found = apposed(sentence, 0)

    assert found is not None
    assert [sentence[start:end] for start, end in found] == [name, verb]


def test_the_name_may_stand_behind_what_opens_a_sentence() -> None:
    sentence = "On Monday Ravi Nair, the state's minister, spurned the offer."
    found = apposed(sentence, len("On Monday "))

    assert found is not None
    assert [sentence[start:end] for start, end in found] == ["Ravi Nair", "spurned"]


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("The secretary, a lawyer, derides that reading.", id="nobody's name"),
        pytest.param("O. Dahl, Peru, Chile and Kenya derided that reading.", id="a list of names"),
        pytest.param("O. Dahl, the ports secretary, is against it.", id="a verb that lists know"),
        pytest.param("O. Dahl, the ports secretary, across the aisle.", id="no verb"),
        pytest.param("O. Dahl, the ports secretary, derided.", id="nothing that it is done to"),
        pytest.param("O. Dahl, the ports secretary, ports of call and the sea.", id="a noun of many before no object"),
        pytest.param("O. Dahl derides that reading, the ports secretary, and the other.", id="the verb first"),
        pytest.param("yet O. Dahl, the ports secretary, derides that reading.", id="not where it opens"),
    ],
)
def test_without_a_name_a_description_and_a_verb_there_is_no_such_clause(sentence: str) -> None:
    assert apposed(sentence, 0) is None
