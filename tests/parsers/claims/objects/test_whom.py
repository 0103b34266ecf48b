"""On whom an act of enforcement is: the firm that is named, else who is fined, ordered or sued."""

from datetime import date

import pytest

from parsers.claims import read
from parsers.claims.objects.object import object_of
from parsers.model import Document


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The regulator ordered the bank to delete its model.", "bank"),
        ("The court fined a lender from Kayole 3 million shillings.", "lender"),
        ("The office opened an investigation into a dating app over its chatbot.", "dating app"),
        ("A union filed a complaint against two employers in May.", "two employers"),
        ("The agency found that three hospitals had used the model without consent.", "three hospitals"),
        ("Two operators were fined.", "Two operators"),
        ("The regulator imposed a fine of 4.2 million euros on a lender from Kayole.", "lender"),
        ("A fine of 3 million euros was imposed on the AI lender Kredo.", "AI lender Kredo"),
        ("The regulator issued a 2 million euro fine to the AI lender Kredo.", "AI lender Kredo"),
        ("The commission levied a penalty of 900 million won against the operator Soridam.", "operator Soridam"),
    ],
)
def test_on_whom_an_act_is(sentence: str, expected: str) -> None:
    assert object_of("enforcement", sentence) == expected


def test_a_firm_that_is_named_is_whom_the_act_is_on() -> None:
    assert object_of("enforcement", "The authority closed the case of the chatbot of OpenAI.", firm="OpenAI") == "OpenAI"


def test_the_company_is_called_by_its_name() -> None:
    text = "The Dutch privacy regulator looked into Clearview AI in March. On Tuesday the regulator fined the company 30 million euros."
    claims = read(Document("http://news.example/", "Fine for face recognition", text, published_on=date(2025, 3, 5))).claims

    assert [claim.object for claim in claims if claim.money] == ["Clearview AI"]


def test_each_of_two_fines_is_of_the_firm_named_before_it() -> None:
    text = "The Irish regulator fined Clearview AI €30 million for its AI database, and Meta €2 million for its chatbot."
    claims = read(Document("http://news.example/", "Two fines for AI firms", text)).claims

    assert [claim.object for claim in claims if claim.money] == ["Clearview AI", "Meta"]


def test_of_several_firms_none_is_guessed() -> None:
    text = "The regulator said that Apple and Google had complained before it fined the AI start-up."
    claims = read(Document("http://news.example/", "A fine for an AI start-up", text)).claims

    assert [claim.object for claim in claims if claim.kind == "enforcement"] == ["AI start-up"]
