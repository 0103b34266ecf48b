"""The verb of the subject, though the first one is that of a clause within it."""

import pytest

from parsers.claims.grammar.subject import clause


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Lawmakers who voted against the bill say it goes too far.", "say"),
        ("Roughly 1,000 schools in Estonia use the tutor.", "use"),
        ("Fines of up to 7 percent of turnover apply to the worst breaches.", "apply"),
        ("A provider that does not comply faces a fine.", "faces"),
        ("Delegates who had hoped for a treaty found none.", "found"),
        ("Children who were to be trained need a guardian.", "need"),
        ("The tool developed by the police flags the posts related to crime.", "flags"),
        ("Guidance issued by the department tells schools to wait.", "tells"),
        ("The guidelines released last month rely on existing statutes.", "rely"),
        ("Pilots built on ALIA, one to answer taxpayers, are under way.", "are"),
        ("A bill approved by the House committee on trade and science would cut the budget.", "would"),
        ("People affected could demand an answer.", "could"),
        ("What they have signed is a letter.", "is"),
        ("Whether parliament will play along is open.", "is"),
        ("Paul Roe fears that the plans will rip off artists.", "fears"),
        ("The bill bans apps that can undress people.", "bans"),
        ("A league of toy makers and game hosts has asked for more time.", "has"),
        ("The app of the firm stays blocked.", "stays"),
        ("A panel to be set up inside the Ministry of Ports will hear complaints.", "will"),
        pytest.param("Access control lists decide who may log in.", "decide", id="a noun before a noun is no verb"),
        pytest.param('Findings on that part are expected "before the House rises".', "are", id="that part is no clause"),
        ("The rules, which have applied since May, oblige services to label images.", "have"),
    ],
)
def test_the_verb_of_a_long_subject(sentence: str, verb: str) -> None:
    found = clause(sentence)
    assert found is not None
    assert found.verb == verb


@pytest.mark.parametrize(
    ("sentence", "subject", "verb"),
    [
        ("The decree bans systems that score people.", "The decree", "bans"),
        ("Malaysia targets 900 start-ups by 2030.", "Malaysia", "targets"),
        ("Courts apply existing law.", "Courts", "apply"),
        ("It rests on three pillars.", "It", "rests"),
        ("They cover photonics, among other things.", "They", "cover"),
    ],
)
def test_a_noun_is_the_verb_where_no_other_word_may_be(sentence: str, subject: str, verb: str) -> None:
    found = clause(sentence)
    assert found is not None
    assert (sentence[found.start : found.end], found.verb) == (subject, verb)


@pytest.mark.parametrize(
    "fragment", ["Plans for data centres", "New rules for AI chips", "AI chips exports", "The AI Act obligations for firms"]
)
def test_a_fragment_has_no_verb(fragment: str) -> None:
    assert clause(fragment) is None
