"""How often claims like this one were right: what tells it, and that the curve keeps its word."""

import pytest

from benchmarks.unseen import Matched, Read, calibrate, f1
from parsers import read
from parsers.claims.acts.confidence import confidence, log_odds, signs_of
from parsers.claims.acts.decided import Decided, decided
from parsers.claims.acts.merge import merge
from parsers.claims.kinds.probable import sure
from parsers.claims.kinds.rerank import weights
from parsers.model import Document

TEXT = (
    "The ministry of science announced $390 million for artificial intelligence on Monday. "
    "The parliament passed a bill that would ban face recognition by the police. "
    "The regulator fined the firm, which had trained its artificial intelligence on the faces of children."
)
DOCUMENT = Document(url="https://outlet.example/a", title=None, text=TEXT)


@pytest.fixture(scope="module")
def found() -> Decided:
    return decided(DOCUMENT)


def test_each_claim_is_as_sure_as_its_signs_say(found: Decided) -> None:
    drafts = merge(found.seen.judged, TEXT, found.seen.found, found.seen.about.headed)

    assert len(drafts) == 3
    assert [claim.confidence for claim in read(DOCUMENT).claims] == [confidence(draft, found.signs) for draft in drafts]


def test_a_claim_is_as_sure_as_the_surest_of_its_sentences(found: Decided) -> None:
    (draft, *_) = merge(found.seen.judged, TEXT, found.seen.found, found.seen.about.headed)
    found.signs.judged[1].sure["funding"] = 0.99
    draft.sentences.append(1)

    assert signs_of(draft, [0, 1], found.signs)["sure"] == log_odds(0.99)
    assert signs_of(draft, [0], found.signs)["sure"] < log_odds(0.99)


def test_what_nothing_learnt_has_decided_has_no_confidence(found: Decided) -> None:
    (draft, *_) = merge(found.seen.judged, TEXT, found.seen.found, found.seen.about.headed)
    draft.kind = "trade_control"
    for each in found.signs.judged:
        each.sure.pop("trade_control", None)

    assert confidence(draft, found.signs) is None


def test_surer_claims_with_sums_in_documents_on_ai_policy_were_right_more_often_and_none_for_certain() -> None:
    learnt = weights().confidence

    assert all(learnt[sign] > 0 for sign in ("sure", "first of its kind", "relevance", "sums"))
    assert learnt["words of no claim"] < 0
    assert sure({"sure": log_odds(1.0), "first of its kind": 1.0, "relevance": log_odds(1.0), "sums": 2.0}, learnt) < 1


def test_the_curve_tells_how_often_claims_were_right() -> None:
    claims = tuple(
        Matched({"sure": log_odds(share)}, right=number < right)
        for share, right in ((0.2, 20), (0.5, 45), (0.9, 80))
        for number in range(100)
    )
    curve = calibrate([Read(80, claims)])

    assert [sure({"sure": log_odds(share)}, curve) for share in (0.2, 0.5, 0.9)] == pytest.approx([0.2, 0.45, 0.8], abs=0.025)
    assert f1([Read(200, claims)]) == pytest.approx(2 * 145 / (200 + 300))


def test_a_sign_with_which_claims_were_right_more_often_makes_them_surer() -> None:
    rights = {0.0: 60, 1.0: 90}
    claims = tuple(Matched({"sums": sums}, right=number < right) for sums, right in rights.items() for number in range(100))
    curve = calibrate([Read(150, claims)])

    assert {sums: round(100 * sure({"sums": sums}, curve)) for sums in rights} == pytest.approx(rights, abs=2)
