import os
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
    found = settings.load({"CLAIMHOUSE_HOME": str(tmp_path), "CLAIMHOUSE_RESOLVE": "News.example = 127.0.0.1:8080, six.example=[::1]:81"})

    assert found.resolve == {"news.example": ("127.0.0.1", 8080), "six.example": ("::1", 81)}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("colour = 'red'", "unknown setting colour", id="a key that means nothing"),
        pytest.param("contact =", "is not TOML", id="no TOML"),
        pytest.param("sources = '/nowhere/at/all'", "is no folder", id="a folder that is not there"),
        pytest.param("contact = 'me'", "neither a URL nor an e-mail", id="a contact that reaches nobody"),
        pytest.param("contact = 'é@news.example'", "cannot stand in an HTTP header", id="a contact beyond ASCII"),
        pytest.param('contact = "a@news.example\\nX: y"', "cannot stand in an HTTP header", id="a contact of two lines"),
        pytest.param("sources = '/'", "holds no source file", id="a folder without sources"),
        pytest.param("allow = ['localhost']", "is no IP:PORT", id="no port"),
        pytest.param("allow = ['localhost:80']", "is no IP:PORT", id="a name for an address"),
        pytest.param("allow = ['127.0.0.1:99999']", "is no IP:PORT", id="a port that cannot be"),
        pytest.param("allow = ['127.0.0.1:³']", "is no IP:PORT", id="a digit that is no digit of ports"),
        pytest.param("allow = ['127.0.0.1:0']", "is no IP:PORT", id="no port at all"),
        pytest.param("contact = '@'", "neither a URL nor an e-mail", id="a contact of nobody nowhere"),
        pytest.param("contact = 'https://'", "neither a URL nor an e-mail", id="a contact without a host"),
        pytest.param("allow = [1]", "is no text and no list of texts", id="a number in a list"),
        pytest.param("contact = 5", "is no text", id="a number for a text"),
        pytest.param("resolve = ['news.example/=127.0.0.1:80']", "is no NAME=IP:PORT", id="a name that is none"),
        pytest.param("resolve = ['127.0.0.1:80']", "is no NAME=IP:PORT", id="no name"),
    ],
)
def test_a_setting_that_cannot_be_used_is_refused_by_name(text: str, said: str, tmp_path: Path):
    (tmp_path / "settings.toml").write_text(text, encoding="utf-8")

    with pytest.raises(BadSettings, match=said) as raised:
        settings.load({"CLAIMHOUSE_HOME": str(tmp_path)})

    assert str(raised.value).startswith(str(tmp_path / "settings.toml"))


def test_a_setting_of_the_environment_that_cannot_be_used_is_named_as_it_is_there(tmp_path: Path):
    (tmp_path / "settings.toml").write_text('contact = "ops@a.example"', encoding="utf-8")

    with pytest.raises(BadSettings, match=r"^CLAIMHOUSE_CONTACT: 'me' is neither a URL nor an e-mail address"):
        settings.load({"CLAIMHOUSE_HOME": str(tmp_path), "CLAIMHOUSE_CONTACT": "me"})


def test_a_model_is_named_with_its_address_and_its_key_is_never_shown(tmp_path: Path):
    (tmp_path / "settings.toml").write_text('model_url = "https://models.example/v1"\nmodel = "tiny"\nmodel_key = "sk-1"', encoding="utf-8")

    found = settings.load({"CLAIMHOUSE_HOME": str(tmp_path)})

    assert (found.model_url, found.model, found.model_key) == ("https://models.example/v1", "tiny", "sk-1")
    assert "sk-1" not in repr(found)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("model = 'tiny'", "model_url and model go together", id="no address"),
        pytest.param("model_url = 'http://127.0.0.1:11434/v1'", "model_url and model go together", id="no model"),
        pytest.param("model = 'a'\nmodel_url = 'localhost:11434'", "must be http://HOST", id="no scheme"),
        pytest.param(
            "model = 'a'\nmodel_url = 'https://me:secret@models.example/v1'", "must be http://HOST", id="a password in the address"
        ),
        pytest.param("model = 'a'\nmodel_url = 'https://models.example/v1?key=secret'", "must be http://HOST", id="a key in the address"),
        pytest.param("model = 'a'\nmodel_url = 'http://127.0.0.1:99999/v1'", "must be http://HOST", id="a port that cannot be"),
        pytest.param("model = ' '\nmodel_url = 'http://127.0.0.1/v1'", "model: it is empty", id="no name"),
        pytest.param("model_key = 'secret with spaces'", "one word of plain ASCII", id="no key"),
        pytest.param("model_key = ['secret']", "the value is no text", id="a list of keys"),
    ],
)
def test_a_model_that_cannot_be_asked_is_refused_and_no_secret_is_repeated(text: str, said: str, tmp_path: Path):
    (tmp_path / "settings.toml").write_text(text, encoding="utf-8")

    with pytest.raises(BadSettings, match=said) as raised:
        settings.load({"CLAIMHOUSE_HOME": str(tmp_path)})

    assert "secret" not in str(raised.value)


def test_a_home_whose_name_is_no_text_is_refused_before_it_is_made(tmp_path: Path):
    home = tmp_path / os.fsdecode(b"house-\xff")

    with pytest.raises(BadSettings, match=r"CLAIMHOUSE_HOME: .* is no path in UTF-8"):
        settings.load({"CLAIMHOUSE_HOME": str(home)})
