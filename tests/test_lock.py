"""What is locked is what is asked for: `make lock` renews requirements.txt."""

import re
import subprocess
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


def test_what_make_takes_out_of_the_lock_to_install_the_rest_with_is_the_installer_alone():
    found = re.search(r"sed -n '([^']+)' requirements\.txt", (HOUSE / "Makefile").read_text(encoding="utf-8"))
    assert found
    taken = subprocess.run(["sed", "-n", found[1], HOUSE / "requirements.txt"], capture_output=True, text=True, check=True).stdout

    assert re.findall(r"^([\w.-]+)==", taken, re.MULTILINE) == ["uv"]
    assert "--hash=sha256:" in taken
