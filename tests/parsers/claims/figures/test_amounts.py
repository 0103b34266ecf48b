"""Which sums and counts are whose."""

import pytest

from parsers.claims import read
from parsers.claims.acts.draft import Draft
from parsers.claims.figures.amounts import Amounts
from parsers.claims.kinds.judge import judge
from parsers.model import Document, Kind


def told(text: str, kind: Kind) -> list[tuple[list[str], list[str]]]:
    claims = [claim for claim in read(Document("https://outlet.example/a", None, text)).claims if claim.kind == kind]
    return [([money.surface for money in claim.money], [count.surface for count in claim.quantities]) for claim in claims]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        pytest.param("The government gave €4 million to 12 AI labs and €9 million to 30 AI schools.", "funding", [(["€4 million"], ["12 AI labs"]), (["€9 million"], ["30 AI schools"])], id="each sum its own"),
        pytest.param("The government will give €4 million to AI labs, three times last year's sum.", "funding", [(["€4 million"], [])], id="how much more"),
        pytest.param("The government announced an AI strategy that taxes the 40% share of foreign AI chips.", "strategy", [([], ["40%"])], id="a share"),
        pytest.param("The two countries signed an AI agreement with 30 universities.", "partnership", [([], ["30 universities"])], id="known already"),
        pytest.param("The government published its AI strategy, according to two officials.", "strategy", [([], [])], id="who told it"),
        pytest.param("The government opened an AI data centre with 9,000 chips, three people familiar with the plan said.", "infrastructure", [([], ["9,000 chips"])], id="who know of it"),
        pytest.param("The government will open an AI institute with two schools, instead of eleven universities.", "institution", [([], [])], id="what there is not"),
        pytest.param("The government granted €4 million for 900 GPUs to 30 AI labs.", "funding", [(["€4 million"], ["30 AI labs"])], id="what the money buys"),
        pytest.param("The government will spend a quarter of the AI budget, €4 million, on schools.", "funding", [(["€4 million"], ["a quarter"])], id="a portion"),
        pytest.param("The government opened an AI data centre with 9,000 chips and will add 15,000.", "infrastructure", [([], ["9,000 chips", "15,000"])], id="without its noun"),
        pytest.param("The government opened its AI data centre in Turku.\nIt has 4,000 chips.", "infrastructure", [([], ["4,000 chips"])], id="told behind"),
        pytest.param("The government will open an AI data centre with 4,000 chips; its police has 700 cars.", "infrastructure", [([], ["4,000 chips"])], id="of another part"),
        pytest.param("The government paid €40 million over five years for AI labs, about €8 million a year on average.", "funding", [(["€40 million", "€8 million"], [])], id="a sum by the year"),
        pytest.param("The AI firm Pavo agreed to pay $90 million, or roughly $3,000 for each book, to settle the lawsuit.", "enforcement", [(["$90 million", "$3,000"], [])], id="a sum for each"),
        pytest.param("The government halved its grants for AI labs from €40 million to €20 million.", "funding", [(["€20 million"], [])], id="what was before"),
        pytest.param("The government raised its grants for AI labs by €5 million to €20 million.", "funding", [(["€20 million"], [])], id="by how much"),
        pytest.param("The government will give €20 million to AI labs rather than the planned €40 million.", "funding", [(["€20 million"], [])], id="what was planned"),
        pytest.param("The government will expand its AI data centre from 100 MW to 400 MW.", "infrastructure", [([], ["400 MW"])], id="a count before"),
        pytest.param("The regulator, which fined the AI firm Bode €4 million last year, has opened a probe into the AI firm Pavo.", "enforcement", [([], []), (["€4 million"], [])], id="told of who acts"),
        pytest.param("The government will open an AI data centre with 4,000 chips of the 2-nanometre class.", "infrastructure", [([], ["4,000 chips"])], id="of a size"),
        pytest.param("The government paid 225 million naira when the AI fund opened, or some $290,000, to AI labs.", "funding", [(["225 million naira", "$290,000"], [])], id="in two currencies"),
        pytest.param("The Senate passed the AI bill by 77 votes to 55.", "legislation", [([], ["77 votes", "55"])], id="votes"),
        pytest.param("The House approved a budget that sets aside $9 million for AI labs, by 170 votes to 168.", "funding", [(["$9 million"], [])], id="votes are not of the money"),
        pytest.param("The government put off the AI bill three times.", "legislation", [([], [])], id="how often"),
        pytest.param("The government will build an AI data centre four times larger than the old one.", "infrastructure", [([], ["four times"])], id="how much larger"),
        pytest.param("The government opened an AI data centre with 400 GPUs, short of a goal of 9,000 GPUs.", "infrastructure", [([], ["400 GPUs"])], id="what was aimed at"),
        pytest.param("Ghana will need at least €4 million (about $5 million) to carry out its AI strategy.", "funding", [(["€4 million", "$5 million"], [])], id="what is needed"),
        pytest.param("Of the €9 million ($10 million) that the budget set aside for an AI cloud, €4 million has been paid out so far.", "funding", [(["€9 million", "$10 million"], []), (["€4 million"], [])], id="a whole that was given"),
        pytest.param("The government published its AI strategy, five people aware of the talks said.", "strategy", [([], [])], id="who are aware of it"),
    ],
)  # fmt: skip
def test_a_claim_has_the_sums_and_counts_that_are_its_own(text: str, kind: Kind, expected: list[tuple[list[str], list[str]]]) -> None:
    assert told(text, kind) == expected


@pytest.mark.parametrize("in_order", [("legislation", "enforcement"), ("enforcement", "legislation")])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A court may impose a fine of up to €4 million under the AI Act.", "legislation"),
        ("The court imposed a fine of €4 million under the AI Act.", "enforcement"),
    ],
)
def test_a_penalty_is_the_case_s_and_the_most_it_may_be_the_law_s(text: str, expected: Kind, in_order: tuple[Kind, Kind]) -> None:
    document = Document("https://outlet.example/a", None, text)
    seen = judge(document)
    drafts = [Draft(kind, [0], first=True) for kind in in_order]
    amounts = Amounts(document, seen.judged, seen.found)

    assert [draft.kind for draft in drafts if amounts.sums(draft, {0: drafts})] == [expected]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Prosecutors charged two men with smuggling AI chips worth $160 million.", "total"),
        ("The court fined an AI firm $160 million.", "penalty"),
    ],
)
def test_what_goods_are_worth_is_no_penalty(text: str, role: str) -> None:
    (claim,) = [each for each in read(Document("https://outlet.example/a", None, text)).claims if each.kind == "enforcement"]

    assert [(money.surface, money.role) for money in claim.money] == [("$160 million", role)]


def test_fines_that_come_to_one_that_is_told_are_parts_of_it() -> None:
    text = "The AI regulator in Norway fined three firms €12 million in all: Pavo €6 million, Bode €4 million and Halden €2 million."
    found = [money for claim in read(Document("https://outlet.example/a", None, text)).claims for money in claim.money]

    assert [(str(money.amount), money.role) for money in found] == [
        ("12000000", "penalty"),
        ("6000000", "part"),
        ("4000000", "part"),
        ("2000000", "part"),
    ]
