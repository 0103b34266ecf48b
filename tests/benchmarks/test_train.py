"""What the weights depend on here is told by a digest: who changes it learns them again."""

import re
from pathlib import Path

import pytest

from benchmarks import train

HOUSE = Path(__file__).parents[2]


@pytest.mark.parametrize("path", train.WHOLE, ids=lambda path: path.name)
def test_every_line_of_what_is_learnt_through_counts(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    before = train.digest()
    changed = tmp_path / path.name
    changed.write_text(path.read_text(encoding="utf-8") + "another = ['word']\n", encoding="utf-8")
    monkeypatch.setattr(train, "WHOLE", tuple(changed if each == path else each for each in train.WHOLE))

    assert train.digest() != before


def test_contributing_names_the_files_after_whose_change_weights_are_learnt_again():
    told = " ".join((HOUSE / "CONTRIBUTING.md").read_text(encoding="utf-8").split())  # wherever its lines end
    said = re.search(r"After a change of rules, ([^:]+): `make train`", told)

    assert said
    assert sorted(re.findall(r"\w+\.toml", said[1])) == sorted(path.name for path in train.WHOLE)
