"""Claims of the optional model on the shelf: apart from those of the rules, each reader with a history of its own."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pytest

from parsers.model import Accepted, Claim, NotTaken, SecondReading
from tests.warehouse.stories import DAY, FUND, LAW, NOON, batch, funding, law, rows, told
from warehouse import Added, Consulted, Kept, ModelReply, Warehouse, check, files
from warehouse.migrate import migrate

BOTH = f"{FUND}\n\n{LAW}"
TINY = Consulted("tiny", "1", 1)


def by_model(*claims: Claim, refused: tuple[NotTaken, ...] = ()) -> Consulted:
    """What the model reads: claims in the shape of the rules' own."""
    return replace(TINY, reading=SecondReading(tuple(Accepted(replace(each, rule="model/tiny@1"), "asserted") for each in claims), refused))


def failed(reason: str = "timeout", **fields: Any) -> Consulted:
    return replace(TINY, reason=reason, detail="it took too long", **fields)


def story(text: str, *claims: Claim, second: Consulted | None, **fields: Any) -> Kept:
    return replace(told(text, *claims, **fields), consulted=second)


def ask(store: Warehouse, sql: str) -> list[tuple[Any, ...]]:
    store.close()
    assert check(store.path) == ()
    return rows(store.path, sql)


def test_the_same_claim_of_both_readers_is_two_claims(store: Warehouse):
    added = store.add(batch(story(FUND, funding(FUND), second=by_model(funding(FUND)))))

    assert (added.claims_new, added.model_claims_new, added.model_read) == (1, 1, 1)
    assert ask(store, "select reader, rule, found_by from all_claims order by reader desc") == [
        ("rules", "funding.announces/1", "both"),
        ("model", "model/tiny@1", "both"),
    ]
    assert rows(store.path, "select count(*), count(distinct claim_id) from core.claims") == [(2, 2)]


def test_a_claim_of_the_rules_has_the_id_that_it_always_had(store: Warehouse, tmp_path: Path):
    store.add(batch(story(FUND, funding(FUND), second=by_model(funding(FUND)))))
    with Warehouse(tmp_path / "other.duckdb") as other:
        other.add(batch(told(FUND, funding(FUND))))

    assert ask(store, "select claim_id from claims") == rows(tmp_path / "other.duckdb", "select claim_id from claims")


def test_a_reader_that_drops_a_claim_drops_its_own(store: Warehouse):
    store.add(batch(story(BOTH, funding(BOTH), law(BOTH), second=by_model(funding(BOTH), law(BOTH)))))
    store.add(batch(story(BOTH, law(BOTH), second=by_model(funding(BOTH))), id="b2", at=NOON + DAY, reread=True))

    assert ask(store, "select reader, kind from all_claims order by all") == [("model", "funding"), ("rules", "legislation")]
    assert rows(store.path, "select reader, kind, closed_reason from core.claims where closed_at is not null order by all") == [
        ("model", "legislation", "reader"),
        ("rules", "funding", "reader"),
    ]


@pytest.mark.parametrize("second", [None, failed()], ids=["not asked", "failed"])
def test_without_a_new_reading_the_models_claims_stand_as_long_as_their_words(second: Consulted | None, store: Warehouse):
    store.add(batch(story(BOTH, funding(BOTH), law(BOTH), second=by_model(funding(BOTH), law(BOTH)))))
    store.add(batch(story(LAW, law(LAW), second=second, at=NOON + DAY), id="b2", at=NOON + DAY))

    assert ask(store, "select kind from all_claims where reader = 'model'") == [("legislation",)]
    assert rows(store.path, "select kind, closed_reason from core.claims where reader = 'model' and closed_at is not null") == [
        ("funding", "page")
    ]


def test_claims_of_the_model_tell_of_no_event_and_no_change(store: Warehouse):
    store.add(batch(story(FUND, second=by_model(funding(FUND)))))
    store.relate()

    counts = "select (select count(*) from events), (select count(*) from changes), (select count(*) from claims), (select model_claims from about)"
    assert ask(store, counts) == [(0, 0, 0, 1)]


def test_a_failure_never_takes_the_place_of_a_reading_and_attempts_are_counted(store: Warehouse):
    store.add(batch(story(FUND, funding(FUND), second=failed())))
    store.add(batch(story(FUND, funding(FUND), second=failed("not_asked", was_asked=False)), id="b2"))
    store.add(batch(story(FUND, funding(FUND), second=by_model(funding(FUND))), id="b3"))
    store.add(batch(story(FUND, funding(FUND), second=failed()), id="b4"))

    assert ask(store, "select outcome, reason, attempts from ops.model_readings") == [("read", None, 2)]


def test_a_page_is_owed_until_it_is_read_or_has_failed_five_times(store: Warehouse):
    owed = []
    for n in range(6):
        store.add(batch(story(FUND, funding(FUND), second=failed()), id=f"b{n}"))
        owed.append(len(list(store.pages(owed=("tiny", "1")))))

    assert owed == [1, 1, 1, 1, 0, 0]
    assert list(store.pages(owed=("another", "1"))) == []
    assert len(list(store.pages())) == 1


def test_refusals_are_those_of_the_last_reading(store: Warehouse):
    first, then = (NotTaken("claim", "quote", given, "the text does not hold it", given, 3) for given in ("one \ud800", "two"))
    added = store.add(batch(story(FUND, second=by_model(refused=(first, replace(first, lost="slot"))))))
    store.add(batch(story(FUND, second=by_model(refused=(then,))), id="b2"))

    assert added.model_refused == 1
    assert ask(store, "select lost, field, given, quote, sentence, model, prompt from refused_proposals") == [
        ("claim", "quote", "two", "two", 3, "tiny", "1")
    ]


def test_a_reply_is_kept_for_its_question_its_wording_and_its_model(store: Warehouse):
    one, other = "1" * 64, "2" * 64
    store.keep_replies([ModelReply(one, "1", "tiny", "half \ud83d")], NOON)

    assert store.replies([one, other], "1", "tiny") == {one: "half \ufffd"}
    assert store.replies([one], "2", "tiny") == store.replies([one], "1", "small") == {}


def test_claims_of_a_file_from_before_are_those_of_the_rules(path: Path, monkeypatch: pytest.MonkeyPatch):
    everything = files.folder
    monkeypatch.setattr(files, "folder", lambda name: tuple(each for each in everything(name) if name == "schema" and each.name < "0005"))
    with duckdb.connect(path) as connection:
        migrate(connection, path)
        connection.execute("insert into ops.batches values ('b', 'r', now(), false, 1, 0, 1, 1, 1, 1, 0)")
        connection.execute(
            """insert into core.claims by name select uuid() as claim_id, uuid() as document_id, uuid() as version_id, 0 as position, 'funding' as kind,
            'announced' as stage, 'asserted' as factuality, 'funding/sum@1' as rule, now() as first_seen_at, 'page' as first_reason, now() as last_read_at,
            'b' as batch_id"""
        )
    monkeypatch.setattr(files, "folder", everything)

    Warehouse(path).close()

    assert rows(path, "select reader, factuality_by_rules, actor_is_public from core.claims") == [("rules", None, None)]
    assert rows(path, "select claims_new, model_read from ops.batches") == [(1, 0)]


def test_a_batch_says_what_the_model_added(store: Warehouse):
    added = store.add(batch(story(FUND, funding(FUND), second=failed())))

    assert added == Added(visits=1, pages=1, documents_new=1, versions_new=1, claims_new=1, model_failed=1)
