"""By which identifier an actor is known; none rather than somebody else's."""

import pytest

from parsers import read
from parsers.model import Claim, Document


def claims(text: str, **facts: str) -> list[Claim]:
    return list(read(Document("https://outlet.example/a", facts.pop("title", None), text, **facts)).claims)  # type: ignore[arg-type]


def test_a_company_named_after_nothing_has_no_identifier() -> None:
    text = "Zzyzx Systems urged the government to withdraw its AI bill, which it called a mistake."

    assert {(claim.actor, claim.actor_id) for claim in claims(text)} == {("Zzyzx Systems", None)}


def test_several_that_act_together_have_none_of_their_identifiers() -> None:
    claim, *_ = claims(
        "MGX, Bpifrance, Mistral AI and Nvidia will form a joint venture with the government to build an AI campus near Paris."
    )

    assert (claim.actor, claim.actor_id) == ("MGX, Bpifrance, Mistral AI and Nvidia", None)


def test_a_country_whose_name_joins_two_is_one() -> None:
    claim, *_ = claims("Trinidad and Tobago has published guidelines on artificial intelligence for its ministries.")

    assert claim.actor_id == "iso3166:TT"


def test_who_belongs_to_a_body_is_not_the_body() -> None:
    ambassadors, *_ = claims("EU ambassadors on Friday agreed a joint position on postponing parts of the bloc's AI Act.")
    commission, *_ = claims("The European Commission gave member states $5 million for AI labs.")

    assert (ambassadors.actor, ambassadors.actor_id) == ("EU ambassadors", None)
    assert (commission.actor, commission.actor_id) == ("The European Commission", "wikidata:Q8880")


def test_a_senate_is_the_one_of_the_claims_country_or_has_no_identifier() -> None:
    passed = "The Senate passed the artificial intelligence bill on Tuesday."

    (*_, manila) = claims(f"The Philippine government backs the bill. {passed}", jurisdiction="PH")
    (washington,) = claims(passed, jurisdiction="US")

    assert (manila.actor, manila.actor_id, manila.jurisdiction) == ("The Senate", None, "PH")
    assert (washington.actor, washington.actor_id) == ("The Senate", "wikidata:Q66096")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The French government adopted an AI strategy.", "iso3166:FR"),
        ("Kenya adopted an AI strategy.", "iso3166:KE"),
        ("French companies called the AI law a mistake.", None),
        ("The Japan Federation of Bar Associations opposed the AI law.", None),
        ("France and Germany signed an AI pact.", None),
    ],
)
def test_a_country_s_firms_and_offices_are_not_the_country(text: str, expected: str | None) -> None:
    assert {claim.actor_id for claim in claims(text)} == {expected}
