"""A sentence is parted where a part has a verb of its own; what it shares with the part before is said with it."""

import pytest

from parsers.claims.grammar.clauses import part_at, part_between_stops, parts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The ministry issued guidelines on AI in hospitals and set up an AI safety office.",
            ["The ministry issued guidelines on AI in hospitals", "The ministry set up an AI safety office."],
        ),
        (
            "Washington restricted exports of AI chips to China while it gave Intel $8 billion in subsidies.",
            ["Washington restricted exports of AI chips to China", "it gave Intel $8 billion in subsidies."],
        ),
        (
            "The Senate passed the deepfake bill, and the House will hold a hearing on AI in elections.",
            ["The Senate passed the deepfake bill", "the House will hold a hearing on AI in elections."],
        ),
        (
            "Canada will spend C$2 billion on AI and build a sovereign supercomputer.",
            ["Canada will spend C$2 billion on AI", "Canada will build a sovereign supercomputer."],
        ),
        (
            "The state will build an AI supercomputer in Oulu as well as an AI research institute.",
            ["The state will build an AI supercomputer in Oulu", "The state will build an AI research institute."],
        ),
        (
            "The government announced £10m for AI skills; £20m for compute; and £5m for research.",
            ["The government announced £10m for AI skills", "£20m for compute", "£5m for research."],
        ),
    ],
)
def test_each_act_has_its_part(sentence: str, expected: list[str]) -> None:
    assert [part.text for part in parts(sentence)] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry set aside $40 million for teacher training and computers in AI classes.",
        "The regulator fined the chatbot maker 15 million euros and its parent company.",
        "Ten countries including France, Germany, Japan, the U.S., and the UK will nominate experts on AI.",
        "The AI act was introduced in May and backed by twenty senators.",
        "Parliament debated and passed the AI bill on Thursday.",
        "An AI model designed and trained by the university runs on the machine.",
        "These include the AI guidance published last year as well as the new framework on risks.",
        "The minister said: “We banned the app and set up an office.”",
    ],
)
def test_a_sentence_with_one_act_or_a_list_has_one_part(sentence: str) -> None:
    assert [part.text for part in parts(sentence)] == [sentence]


def test_a_place_stands_in_the_part_before_its_conjunction_or_behind_it() -> None:
    sentence = "Quebec funded AI schools for nurses and banned the photo app; Ontario pays for its machines."

    assert part_at(sentence, sentence.index("photo")).text == "Quebec banned the photo app"
    assert part_between_stops(sentence, sentence.index("photo")).text == "Quebec funded AI schools for nurses and banned the photo app"
