from pathlib import Path

import pytest

from flows import settings
from flows.settings import BadSettings


def test_without_settings_everything_lies_in_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)

    found = settings.load({})

    assert (found.home, found.archive, found.warehouse, found.published) == (
        tmp_path / "data",
        tmp_path / "data/archive",
        tmp_path / "data/warehouse.duckdb",
        tmp_path / "data/published/claimhouse.duckdb",
    )


def test_the_environment_wins_over_the_file(tmp_path: Path):
    (tmp_path / "settings.toml").write_text('contact = "file@example.org"\nallow = ["10.0.0.1:80"]', encoding="utf-8")

    found = settings.load({"CLAIMHOUSE_HOME": str(tmp_path), "CLAIMHOUSE_CONTACT": "env@example.org"})

    assert (found.contact, found.allow) == ("env@example.org", frozenset({("10.0.0.1", 80)}))


def test_names_are_resolved_as_by_curl(tmp_path: Path):
    found = settings.load({"CLAIMHOUSE_HOME": str(tmp_path), "CLAIMHOUSE_RESOLVE": "News.example=127.0.0.1:8080, six.example=[::1]:81"})

    assert found.resolve == {"news.example": ("127.0.0.1", 8080), "six.example": ("::1", 81)}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("colour = 'red'", "unknown setting colour", id="a key that means nothing"),
        pytest.param("contact =", "is not TOML", id="no TOML"),
        pytest.param("sources = '/nowhere/at/all'", "is no folder", id="a folder that is not there"),
        pytest.param("contact = 'me'", "neither a URL nor an e-mail", id="a contact that reaches nobody"),
        pytest.param("allow = ['localhost']", "is no IP:PORT", id="no port"),
        pytest.param("allow = ['localhost:80']", "is no IP:PORT", id="a name for an address"),
        pytest.param("allow = ['127.0.0.1:99999']", "is no IP:PORT", id="a port that cannot be"),
        pytest.param("allow = [1]", "is no text and no list of texts", id="a number in a list"),
        pytest.param("contact = 5", "is no text", id="a number for a text"),
        pytest.param("resolve = ['127.0.0.1:80']", "is no NAME=IP:PORT", id="no name"),
    ],
)
def test_a_setting_that_cannot_be_used_is_refused_by_name(text: str, said: str, tmp_path: Path):
    (tmp_path / "settings.toml").write_text(text, encoding="utf-8")

    with pytest.raises(BadSettings, match=said):
        settings.load({"CLAIMHOUSE_HOME": str(tmp_path)})
