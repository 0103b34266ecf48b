"""Who acts in what a bill provides: who must do it, or nobody; never the chamber into which it was brought."""

import pytest

from parsers.claims import read
from parsers.model import Document

HEAD = """{chamber}
No. 31

PRESENTED BY: Jane M. Roe

To the Honorable Senate and House of Representatives in General Court assembled:

An Act regulating artificial intelligence

SECTION 1. (a) A developer of an artificial intelligence system shall not violate this section.

"""


def actor_of(provision: str, chamber: str = "SENATE") -> str | None:
    """Return who acts in the claim of a provision that a bill ends with."""
    text = HEAD.format(chamber=chamber) + provision
    claims = read(Document("http://document.example/", "Bill S.31: An Act regulating artificial intelligence", text)).claims
    at = text.index(provision)
    return next(claim.actor for claim in claims if any(at <= span.start for span in claim.evidence))


@pytest.mark.parametrize("chamber", ["SENATE", "HOUSE OF REPRESENTATIVES"])
@pytest.mark.parametrize(
    "provision",
    [
        "A company that violates this section on artificial intelligence shall be punished by a fine of not more than $50,000.",
        "Whoever violates this section on artificial intelligence shall be fined not more than $5,000 for each violation.",
        "Chapter 93 of the General Laws is hereby amended by inserting a section on artificial intelligence.",
    ],
)
def test_who_is_punished_and_what_is_amended_do_not_act_in_a_bill(provision: str, chamber: str):
    assert actor_of(provision, chamber) is None


def test_who_must_do_what_a_bill_provides_acts():
    provision = "The attorney general shall adopt regulations on artificial intelligence systems within 180 days."

    assert actor_of(provision) == "The attorney general"


def test_who_is_told_what_to_do_before_does_not_punish():
    text = (
        "Section 4. The Secretary of Commerce shall establish a centre for artificial intelligence. "
        "Whoever distributes a deceptive picture made by artificial intelligence to a voter shall be fined $1,000."
    )

    assert [claim.actor for claim in read(Document("http://document.example/", None, text)).claims][-1] is None
