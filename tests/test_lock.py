"""What is locked is what is asked for: `make lock` renews requirements.txt."""

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

HOUSE = Path(__file__).parents[1]
LOCK = (HOUSE / "requirements.txt").read_text(encoding="utf-8")


def test_every_dependency_is_locked_at_a_version_that_it_allows():
    locked: dict[str, list[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==([^ ;\\]+)", LOCK, re.MULTILINE):
        locked.setdefault(canonicalize_name(name), []).append(version)
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = map(Requirement, [*project["dependencies"], *project["optional-dependencies"]["dev"]])

    assert [str(each) for each in wanted if not any(each.specifier.contains(v) for v in locked.get(canonicalize_name(each.name), []))] == []


def test_the_lock_names_its_command_and_no_index():
    assert "make lock" in LOCK.splitlines()[1]
    assert "://" not in LOCK


def test_every_locked_file_has_a_hash():
    pins = re.findall(r"^[\w.-]+==[^\n]*\\\n(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+", LOCK, re.MULTILINE)

    assert len(pins) == len(re.findall(r"^[\w.-]+==", LOCK, re.MULTILINE))
