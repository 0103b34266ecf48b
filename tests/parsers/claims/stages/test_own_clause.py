"""Only the clause that tells an act can deny it."""

import pytest

from parsers.claims.kinds.judge import judge
from parsers.claims.stages.own_clause import part_with, tells_the_act
from parsers.claims.stages.stage import stage
from parsers.claims.stages.surety import surely
from parsers.model import Document, Factuality, Kind


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        pytest.param("funding", "Boreal did not look worried when it said it would put €2 billion into AI data centres.", "asserted", id="when"),
        pytest.param("legislation", "Whoever shares a deepfake of a person who did not agree to it risks two years in prison.", "asserted", id="who"),
        pytest.param("legislation", "The house also voted for a ban on AI nudity apps, something the cabinet had not asked for.", "asserted", id="aside"),
        pytest.param("enforcement", "The regulator has published an AI guide but has yet to open a case over AI.", "negated", id="but"),
        pytest.param("funding", "The ministry has named an AI office, though no money has been set aside for it.", "negated", id="though"),
        pytest.param("trade_control", "Norway is not considering curbs on AI chips, an official at the trade ministry told this paper.", "negated", id="teller"),
        pytest.param("funding", "The AI hub, for which Boreal put up €2 billion in May, lies abroad and doesn't pay tax.", "asserted", id="for which"),
        pytest.param("infrastructure", "Ground has not yet been broken for the AI data centre.", "negated", id="its own"),
    ],
)  # fmt: skip
def test_what_another_clause_denies_is_not_the_act(kind: Kind, text: str, expected: Factuality) -> None:
    judged = judge(Document("https://outlet.example/a", "AI", text)).judged

    assert surely(kind, judged, 0, None, stage(kind, text)) == expected


def test_who_tells_it_last_of_all_is_not_what_is_told() -> None:
    text = "Norway is not considering curbs, an official at the trade ministry told this paper."

    assert tells_the_act(text, 0, text.index(","), [text.index("trade")])
    assert not tells_the_act(text, 0, text.index("curbs"), [text.index("curbs")])


def test_a_later_part_tells_alone_what_no_part_before_it_does() -> None:
    text = "The ministry has named an AI office, though no money has been set aside."

    found = part_with(text, [text.index("money")])

    assert found is not None
    assert found.text == "no money has been set aside."
    assert part_with(text, [text.index("named"), text.index("money")]) is None
    assert part_with(text, []) is None
