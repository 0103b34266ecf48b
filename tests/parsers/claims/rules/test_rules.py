"""Rule files: each holds its examples, and each example is read by the whole reader."""

from pathlib import Path

import pytest

from parsers import read
from parsers.claims.kinds.judge import judge
from parsers.claims.kinds.words import words_of
from parsers.claims.rules.hits import Hit, examples, files, hits
from parsers.claims.rules.rule_files import Example, compiled, load, rules_of
from parsers.model import KINDS, BadRule, Claim, Document

SAYS = [example for example in examples() if example.expects is not None]
SILENT = [example for example in examples() if example.expects is None]


def claims(example: Example) -> list[Claim]:
    document = Document(url="https://outlet.example/a", title=None, text=example.text)
    return [claim for claim in read(document).claims if claim.kind == example.kind]


def fired(sentence: str) -> tuple[Hit, ...]:
    return hits(sentence, words_of(sentence, 0, len(sentence), {}).asked)


def told(claim: Claim, field: str) -> object:
    if field == "money":
        return [f"{value.currency} {value.amount:f}" for value in claim.money]
    if field == "deadline":
        return [str(time.end_date) for time in claim.times if time.role == "deadline"]
    return getattr(claim, field)


@pytest.mark.parametrize("example", SAYS, ids=lambda example: f"{example.kind}: {example.text[:50]}")
def test_what_a_rule_file_says_is_read(example: Example) -> None:
    found = claims(example)
    assert found, "no claim of this kind"
    for field, value in (example.expects or {}).items():
        said = told(found[0], field)
        assert value in said if isinstance(said, list) else value == said, field


@pytest.mark.parametrize("example", SILENT, ids=lambda example: f"{example.kind}: {example.text[:50]}")
def test_where_a_rule_file_is_silent_nothing_is_read(example: Example) -> None:
    assert not (read(Document(url="https://outlet.example/a", title=None, text=example.text)).claims if example.never else claims(example))


@pytest.mark.parametrize("file", files(), ids=lambda file: file.stem)
def test_every_rule_fires_in_an_example_of_its_file(file: Path) -> None:
    rules, of_file = load(file)
    found = {
        hit.rule.name
        for example in of_file
        for sentence in judge(Document("https://outlet.example/a", None, example.text)).judged
        for hit in sentence.hits
    }

    assert [rule.name for rule in rules if rule.name not in found] == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_three_examples_that_speak_and_two_that_are_silent(kind: str) -> None:
    assert sum(example.kind == kind for example in SAYS) >= 3
    assert sum(example.kind == kind for example in SILENT) >= 2


def test_every_kind_has_its_file() -> None:
    assert {path.stem for path in files()} == set(KINDS)


def test_an_example_stands_in_one_file_only() -> None:
    texts = [(example.kind, example.text) for example in examples()]
    assert len(texts) == len(set(texts))


def test_a_rule_sees_a_sum_as_a_mark() -> None:
    assert "funding/sum" in {hit.rule.name for hit in fired("The state gives \ue000\ue000\ue000 for chips.")}


GOOD = 'kind = "funding"\n\n[[rule]]\nname = "sum"\nweight = 1.0\npattern = "x"\n'


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("kind = \n", 1, "not TOML"),
        ('kind = "wonder"\n', 1, "kind is 'wonder'"),
        ("", None, "kind is None"),
        ('kind = "funding"\ncolour = "red"\n', 2, "unknown key 'colour'"),
        ('kind = "funding"\n\n[[rule]]\nname = "sum"\nweight = 1.0\n', 4, "a rule has name, weight and pattern"),
        (GOOD.replace('"x"', '"("'), 4, "no regular expression"),
        (GOOD.replace('"x"', '"(?i:law)"'), 4, "brackets of a kind that rules are not made of"),
        (GOOD.replace('"x"', '"(?>law)"'), 4, "brackets of a kind that rules are not made of"),
        (GOOD.replace('"x"', '"(?P<name>law)"'), 4, "brackets of a kind that rules are not made of"),
        (GOOD.replace('"x"', '"[]a]"'), 4, "a set of signs that opens with ]"),
        (GOOD.replace('"x"', '"[^]a]"'), 4, "a set of signs that opens with ]"),
        (GOOD.replace('"x"', '"[a"'), 4, "that nothing closes"),
        (GOOD.replace('"x"', '"?x"'), 4, "nothing to repeat"),
        (GOOD.replace('"x"', '"{nothing}"'), 4, "lexicon.toml has no 'nothing'"),
        (GOOD.replace("1.0", '"much"'), 4, "weight is 'much'"),
        (GOOD + '\n[[says]]\ntext = "A state pays."\ncolour = "red"\n', 9, "tells 'colour'"),
        (GOOD + '\n[[silent]]\ntext = "A state pays."\nstage = "enacted"\n', 9, "tells 'stage'"),
        (GOOD + '\n[[says]]\nstage = "enacted"\n', None, "an example has a text"),
        (GOOD + '\n[[says]]\ntext = "A state pays."\nstage = "wonder"\n', 9, "stage is 'wonder'"),
        (GOOD + '\n[[says]]\ntext = "A state pays."\nmoney = 3\n', 9, "money is 3"),
        (GOOD + '\n[[rule]]\nname = "sum"\nweight = 1.0\npattern = "y"\n', 4, "two rules are called 'funding/sum'"),
        (GOOD + 'cased = "no"\n', 4, "cased is 'no'"),
        (GOOD.replace("1.0", "true"), 4, "weight is True"),
        (GOOD.replace("1.0", "nan"), 4, "weight is nan"),
        (GOOD.replace('"x"', "3"), 4, "pattern is 3"),
        (GOOD.replace('"x"', '"x*"'), 4, "fires on no words at all"),
        (GOOD.replace('"x"', '"{money"'), 4, "a brace that opens neither"),
        (GOOD.replace('"x"', '"{Money}"'), 4, "lexicon.toml has no 'Money'"),
        ('kind = "funding"\nrule = "x"\n', 2, "each rule is a table"),
        ('kind = "funding"\n\n[says]\ntext = "A state pays."\n', 3, "each says is a table"),
    ],
)
def test_a_bad_rule_file_is_refused_with_file_line_and_reason(tmp_path: Path, text: str, line: int | None, reason: str) -> None:
    file = tmp_path / "funding.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadRule) as refused:
        load(file)
    assert refused.value.file == file
    assert refused.value.line == line
    assert reason in refused.value.reason
    assert str(file) in str(refused.value)


def test_two_rules_of_one_name_are_refused_where_the_rules_alone_are_read(tmp_path: Path) -> None:
    (tmp_path / "funding.toml").write_text(GOOD + '\n[[rule]]\nname = "sum"\nweight = 1.0\npattern = "y"\n', encoding="utf-8")
    with pytest.raises(BadRule, match="two rules are called 'funding/sum'"):
        rules_of(tmp_path / "funding.toml")


def test_a_pattern_that_is_none_is_refused_when_it_is_first_tried_with_the_line_of_its_rule(tmp_path: Path) -> None:
    (tmp_path / "funding.toml").write_text(GOOD.replace('"x"', '"(?<=x+)y"'), encoding="utf-8")
    (rule,) = rules_of(tmp_path / "funding.toml")
    with pytest.raises(BadRule, match=r"funding\.toml:4: rule sum: no regular expression"):
        compiled(tmp_path / "funding.toml", rule, rule.ways[0].pattern)


def test_a_rule_file_in_another_encoding_is_refused_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "funding.toml").write_bytes(GOOD.encode() + "# café\n".encode("latin-1"))
    with pytest.raises(BadRule, match=r"funding\.toml:7: not UTF-8"):
        load(tmp_path / "funding.toml")


def test_a_good_rule_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "funding.toml"
    file.write_text(GOOD + '\n[[says]]\ntext = "A state pays."\nstage = "enacted"\n', encoding="utf-8")
    rules, told_examples = load(file)
    assert [(rule.name, rule.weight) for rule in rules] == [("funding/sum", 1.0)]
    assert told_examples == (Example("funding", "A state pays.", {"stage": "enacted"}),)


def test_the_case_of_letters_counts_only_where_a_rule_says_so() -> None:
    assert "regulation/does" in {hit.rule.name for hit in fired("The Order directs agencies to report.")}
    assert "regulation/does" not in {hit.rule.name for hit in fired("the order directs agencies to report.")}
    assert "legislation/bill" in {hit.rule.name for hit in fired("THE BILL IS DEAD")}


def test_a_hit_stands_where_its_words_stand_even_behind_letters_that_change_their_length() -> None:
    sentence = "İİİ The state funds a strategy."
    (hit,) = [hit for hit in fired(sentence) if hit.rule.name == "strategy/plan"]
    assert sentence[hit.start : hit.end] == "strategy"
