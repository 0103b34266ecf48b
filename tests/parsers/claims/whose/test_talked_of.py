"""In a story of two countries, what names none is of the one to which its paragraph turned."""

from parsers import read
from parsers.claims.kinds.judge import judge
from parsers.claims.whose.talked_of import leading
from parsers.model import Document


def whose(text: str, title: str | None = None) -> list[str | None]:
    return [claim.jurisdiction for claim in read(Document("https://outlet.example/a", title, text)).claims]


def test_each_paragraph_goes_on_with_the_country_that_opens_it() -> None:
    text = (
        "Kenya's president signed an AI law in May. The AI law bans hidden manipulation.\n\n"
        "Ghana has chosen another way. Parliament amended the law on information instead. From January labels for AI content are required by law."
    )

    assert sorted(set(whose(text))) == ["GH", "KE"]
    assert whose(text)[-2:] == ["GH", "GH"]


def test_a_sentence_may_turn_to_another_country_within_a_paragraph() -> None:
    text = (
        "In Kenya, the AI bill has passed the Senate. It sorts AI systems by risk. "
        "In Ghana, 40 AI bills are pending. The government opposes all AI bills. Tax breaks for AI data centres were offered instead."
    )

    assert whose(text)[-1] == "GH"


def test_a_country_told_of_by_the_way_is_not_turned_to() -> None:
    text = (
        "Kenya's government tabled an AI bill on Monday. Ghana passed such an AI law in 2023. "
        "The industry ministry said the AI bill would bind agencies first. An AI regulator is to be named by the autumn."
    )

    assert whose(text)[-1] == "KE"


def test_a_text_whose_title_names_one_country_is_about_that_one() -> None:
    text = "Kenya's parliament passed an AI law on Monday.\n\nGhana, a partner, has none so far. Banks must report AI loans under the law."

    assert whose(text, title="Kenya reins in AI")[-1] == "KE"


def test_a_paragraph_opened_by_a_head_of_state_goes_on_with_his_country() -> None:
    text = (
        "Kenya's president signed an AI law in May. The AI law bans hidden manipulation.\n\n"
        "President Paul Kagame has chosen another way. Parliament amended the law on information instead."
    )

    assert whose(text)[-1] == "RW"


def test_a_body_that_many_countries_have_leads_no_paragraph() -> None:
    text = "The budget has $29 million for an AI Safety Institute.\n\nKenya's ministry of ports tabled an AI bill."
    seen = judge(Document("https://outlet.example/a", None, text))

    assert set(leading(text, seen.judged, seen.found).values()) == {"KE"}


def test_who_governs_a_country_leads_its_paragraph() -> None:
    text = "Gov. Kathy Hochul signed an AI bill that looks more like California's now."
    seen = judge(Document("https://outlet.example/a", None, text))

    assert set(leading(text, seen.judged, seen.found).values()) == {"US-NY"}
