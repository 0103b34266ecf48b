"""How sure a sentence is that its event happens."""

import pytest

from parsers.values import modality


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ministry has [banned] the app.", "asserted"),
        ("The government will [launch] a fund.", "asserted"),
        ("The government plans to [launch] a fund.", "asserted"),
        ("The agency managed to [sign] the deal.", "asserted"),
        ("It not only [paid] the fine.", "asserted"),
        ("The government may [ban] the app.", "possible"),
        ("Ministers are considering a [ban].", "possible"),
        ("The state reportedly [bought] chips.", "possible"),
        ("If parliament [passes] the bill, it applies.", "possible"),
        ("Will parliament [pass] the bill?", "possible"),
        ("Lawmakers urged the agency to [act].", "possible"),
        ("The ministry did not [ban] the app.", "negated"),
        ("The ministry hasn’t [banned] the app.", "negated"),
        ("There was no [agreement] on chips.", "negated"),
        ("The firm refused to [sign] the code.", "negated"),
        ("The agency failed to [act].", "negated"),
        ("The court never [ruled] on it.", "negated"),
        ("Systems should not [decide] on asylum.", "possible"),
        ("The firm was not able to [sign] the code.", "negated"),
        ("The agency did not fail to [act].", "asserted"),
        ("Regulators do not want the firm to [merge].", "possible"),
        ("The court blocked the state from [enforcing] the law.", "possible"),
        ("It is too early to [decide].", "negated"),
        ("The plan could not [stop] the outflow.", "negated"),
        ("The rules would [apply] to banks.", "possible"),
        ("The ministry said it would [fund] the centre.", "asserted"),
        ("The fund may buy shares or [lend] money.", "possible"),
        ("No suspects have been [named].", "negated"),
        ("The firm has no comment on the [filing].", "asserted"),
        ("Ministers asked the agency, which [reported] on Monday.", "asserted"),
        ("The group has the right to [sell] its stake.", "possible"),
        ("It will merge if regulators [agree].", "possible"),
        ("Senators demanded that the site be [closed].", "possible"),
        ("The plant was to be [built] in phases.", "possible"),
        ("Police [gave] no reason.", "possible"),
        ("The ministry denied that it had [banned] the app.", "negated"),
        ("A spokesman denied reports that the state will [fund] the plant.", "negated"),
        ("It is not true that the court [fined] the firm.", "negated"),
        ("The company denied that it had not [paid].", "asserted"),
        ("The governor has yet to [sign] the bill.", "negated"),
        ("The government ruled out [buying] chips.", "negated"),
        ("Suppose the agency [banned] the app.", "possible"),
    ],
)
def test_the_clause_of_an_event_tells_how_sure_it_is(sentence: str, expected: str):
    start = sentence.index("[")
    plain = sentence.replace("[", "").replace("]", "")

    assert modality.factuality(plain, start, sentence.index("]") - 1) == expected


def test_a_negation_of_another_clause_does_not_reach_the_event():
    sentence = "It was not clear why, but the ministry signed the deal."

    assert modality.factuality(sentence, sentence.index("signed"), sentence.index("signed") + 6) == "asserted"
