"""Who goes to court."""

import pytest

from parsers.claims.sentences.segment import sentences
from parsers.claims.who.suing import by_whom_brought, those_who_sue
from tests.parsers.claims.who.reading import reader_of


def suing(text: str) -> str | None:
    found = those_who_sue(sentences(text)[0], reader_of(text)[1].names)
    return text[found.start : found.end] if found else None


def bringing(text: str) -> str | None:
    found = by_whom_brought(sentences(text)[0], reader_of(text)[1].names)
    return text[found.start : found.end] if found else None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param("Publishers in Delhi have sued the firm.", "Publishers in Delhi", id="whoever that is"),
        pytest.param("A man in Ohio is suing the maker of the app.", "A man in Ohio", id="is suing"),
        pytest.param("A nurse, who lost her post, took the clinic to court.", "A nurse", id="took to court"),
        pytest.param("The union has also filed a complaint in Madrid.", "The union", id="filed"),
        pytest.param("They sued the firm.", None, id="a pronoun"),
        pytest.param("Publishers in Delhi praised the firm.", None, id="no court"),
        pytest.param("The AI Act filed nothing.", None, id="a law"),
    ],
)
def test_who_sues_is_the_subject(text: str, who: str | None) -> None:
    assert suing(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param("The case was brought by a rider from Kayole.", "a rider from Kayole", id="to the end"),
        pytest.param("The suit, filed in May by two nurses in Cork, names the clinic.", "two nurses", id="behind a month, until where"),
        pytest.param("The ban was challenged by Halden over its costs.", "Halden", id="until what it is about"),
        pytest.param("It was brought by its staff.", None, id="whose they are is told elsewhere"),
        pytest.param("The case was heard by a judge.", None, id="who hears it"),
    ],
)
def test_by_whom_a_case_is_brought_stands_behind_the_verb(text: str, who: str | None) -> None:
    assert bringing(text) == who
