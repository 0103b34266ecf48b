"""What the scorer of events is answered."""

from typing import Any

from benchmarks.events import relate


def told(id_: str, text: str, billions: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return a labelled document and its claim."""
    document = {"id": id_, "url": f"https://{id_}.example/1", "publisher": id_, "title": "A fund", "published": "2026-03-02", "text": text}
    claim = {
        "claim_id": f"{id_}c1", "document_id": id_, "kind": "funding", "stage": "announced", "factuality": "asserted", "actor": "Seoul",
        "jurisdiction": "KR", "object": "five teams for foundation models", "event_date": "2026-03-02",
        "money": [{"amount": billions * 10**9, "currency": "KRW", "qualifier": "exact"}], "evidence": [[0, len(text)]],
    }  # fmt: skip
    return document, claim


def test_events_origins_and_conflicts_carry_the_names_of_the_labels() -> None:
    documents, claims = zip(
        told("ledger", "Seoul puts 530 billion won into foundation models by five teams.", 530),
        told("wire", "Five teams get 5.3 trillion won for foundation models, Seoul said on Monday.", 5300),
        strict=True,
    )

    answer = relate(documents, claims)

    assert answer["events"].keys() == {"ledgerc1", "wirec1"}
    assert len(set(answer["events"].values())) == 1
    assert answer["origins"] == {"ledger": "ledger", "wire": "wire"}
    assert [(set(pair), field) for *pair, field in answer["conflicts"]] == [({"ledgerc1", "wirec1"}, "amount")]
