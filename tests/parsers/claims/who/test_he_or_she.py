"""Which of two people a "he" or a "she" means."""

import pytest

from parsers.claims.who.he_or_she import he_or_she
from parsers.model import Span
from tests.conftest import CpuSeconds
from tests.parsers.claims.who.reading import actors


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        pytest.param("Chairwoman Ola Dahl spoke.", "Chairwoman Ola Dahl", "she", id="a woman's office"),
        pytest.param("Spokesman Ola Dahl spoke.", "Spokesman Ola Dahl", "he", id="a man's office"),
        pytest.param("Ola Dahl spoke. Ms Dahl sat down.", "Ola Dahl", "she", id="told elsewhere"),
        pytest.param("Ola Dahl spoke. Ms Ola Dahl sat down.", "Ola Dahl", "she", id="told elsewhere with the first name"),
        pytest.param("Its head, Sir Ola Dahl, spoke.", "Its head", "he", id="whose name stands beside it"),
        pytest.param("Minister Ingrid Dahl spoke.", "Minister Ingrid Dahl", "she", id="a woman's name"),
        pytest.param("Senator Pedro Dahl spoke.", "Senator Pedro Dahl", "he", id="a man's name"),
        pytest.param("Minister Ola Henry spoke.", "Minister Ola Henry", None, id="a last name that is a first one too"),
        pytest.param("Minister Ola Dahl spoke.", "Minister Ola Dahl", None, id="nothing tells"),
    ],
)
def test_a_person_is_a_he_or_a_she_where_something_tells(text: str, name: str, expected: str | None) -> None:
    start = text.index(name)

    assert he_or_she(text, Span(start, start + len(name))) == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("Senator Karin Moe tabled a bill with Senator Peter Voll. He warned of delays.", "Senator Peter Voll", id="the other one"),
        pytest.param("Senator Karin Moe tabled a bill with Senator Peter Voll. She warned of delays.", "Senator Karin Moe", id="the subject"),
        pytest.param(
            "Norwegian Premier Lars Moe and Harbour Commission President Karin von der Voll opened a port. She warned of delays.",
            "Harbour Commission President Karin von der Voll",
            id="the second of two subjects",
        ),
        pytest.param(
            "Norway's ports minister, Karin Moe, met a committee. Its president, Peter Voll, said he would wait. She warned of delays.",
            "Norway's ports minister, Karin Moe",
            id="not the one told of last",
        ),
        pytest.param("Minister Karin Moe met Peter Voll in Oslo. He warned of delays.", "Peter Voll", id="whom she met"),
        pytest.param("“Norway will lead,” Peter Voll, the envoy, told guests. He warned of delays.", "Peter Voll", id="who spoke, not the country"),
    ],
)  # fmt: skip
def test_a_pronoun_means_the_one_of_two_people_whom_it_fits(text: str, speaker: str) -> None:
    assert actors(text, "position")[-1] == speaker


def test_a_long_text_is_not_searched_again_for_each_pronoun_in_it(cpu_s: CpuSeconds) -> None:
    text = "Jo Voll spoke of ports.\n" * 40_000 + "Ms Voll left."

    with cpu_s(1):
        found = [he_or_she(text, Span(0, len("Jo Voll"))) for _ in range(1000)]

    assert set(found) == {"she"}
