"""When the main verb of a sentence happens, whatever clauses stand within its subject."""

import pytest

from parsers.claims.grammar.tense import Tense, verb_of


@pytest.mark.parametrize(
    ("sentence", "tense"),
    [
        ("The ministry will open a centre.", "ahead"),
        ("Argonne is to add two systems.", "ahead"),
        ("The council plans to meet in May.", "ahead"),
        ("The state plans a campus near Tarragona.", "ahead"),
        ("The tax would be lower.", "would"),
        ("Companies may apply from July.", "may"),
        ("Providers must label images.", "must"),
        ("Each deployer shall inform the persons concerned.", "must"),
        ("The agency has issued a guide.", "perfect"),
        ("The agency issued a guide.", "past"),
        ("Poland is bidding for a gigafactory.", "ongoing"),
        ("The scheme provides courses.", "present"),
        ("Firms need a permit before they sell.", "present"),
        ("The bill foresees a council.", "present"),
        ("Language models trained on Portuguese text will be built by a network.", "ahead"),
        ("The ministry, created last autumn, has filled 60 posts.", "perfect"),
        ("The company that sold the service, Mnemos of Tallinn, has been fined.", "perfect"),
        ("The ministry said that the fund will pay for chips.", "ahead"),
        ("The magazine, which essays AI, says that it will pay.", "ahead"),
        ("We look forward to signing the pact.", "ahead"),
        ("We have today placed nine firms on the list.", "perfect"),
        ("Create a register of public algorithms", "ahead"),
        ("Create a register of algorithms that is kept up to date", "ahead"),
        ("Work no machine can do stays with clerks.", "may"),
        ("Use in the schools is led by a head teacher.", "present"),
        ("Under it forty judges would sit for three years.", "would"),
        ("Voters rubber-stamped the charter.", "past"),
        ("Second edition of the framework", None),
        ("Singapore to set up national AI council chaired by PM Wong", "ahead"),
        ("Japan, ASEAN to co-develop language models", "ahead"),
        ("Bill to regulate AI clears the Senate", "present"),
        ("Guide to AI in schools", None),
    ],
)
def test_the_tense_is_that_of_the_main_verb(sentence: str, tense: Tense | None) -> None:
    assert verb_of(sentence).tense == tense
