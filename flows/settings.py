"""Where things live and how we present ourselves: environment and file, read into one frozen record.

Every setting has one name: `CLAIMHOUSE_CONTACT` in the environment is `contact` in `CLAIMHOUSE_HOME/settings.toml`; the environment wins.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

HOME = "CLAIMHOUSE_HOME"
IN_ENVIRONMENT = {
    "contact": "CLAIMHOUSE_CONTACT",
    "sources": "CLAIMHOUSE_SOURCES",
    "resolve": "CLAIMHOUSE_RESOLVE",
    "allow": "CLAIMHOUSE_ALLOW",
    "model_url": "CLAIMHOUSE_MODEL_URL",
    "model": "CLAIMHOUSE_MODEL",
    "model_key": "CLAIMHOUSE_MODEL_KEY",
}
NOBODY = "https://claimhouse.example/no-contact-was-set"  # stands in the User-Agent until somebody says who visits
LISTS = frozenset({"resolve", "allow"})
HOST_NAME = re.compile(r"[\w-]+(?:\.[\w-]+)*\.?")
BASE = re.compile(r"https?://(?:[\w.-]+|\[[0-9a-fA-F:.]+\])(?::\d{1,5})?(?:/[\w./~-]*)?", re.ASCII)
CONTACT = re.compile(r"https?://[^\s/]|[^@\s]{1,100}@[^@\s]")
BUILT_IN = Path(__file__).parent / "sources"


class BadSettings(Exception):
    """A setting that cannot be used; the message says which, why, and what a good one looks like."""


@dataclass(frozen=True, slots=True)
class Settings:
    """One frozen answer to "where and as whom"."""

    home: Path  # CLAIMHOUSE_HOME, by default ./data
    contact: str = NOBODY  # a URL or an e-mail address in the User-Agent
    sources: Path = BUILT_IN  # the folder of source files
    resolve: Mapping[str, tuple[str, int]] = field(default_factory=dict)  # host name -> address it is served at, as curl's --resolve
    allow: frozenset[tuple[str, int]] = frozenset()  # exactly these addresses may be connected to besides public ones
    model_url: str | None = None  # base address of an OpenAI-compatible endpoint; null: no model is asked about anything
    model: str | None = None  # its name there
    model_key: str | None = field(default=None, repr=False)  # sent to that address alone; null: it asks for none

    @property
    def archive(self) -> Path:
        """Folder of the WARC files."""
        return self.home / "archive"

    @property
    def warehouse(self) -> Path:
        """The DuckDB file that the loader writes; analysts open `published`."""
        return self.home / "warehouse.duckdb"

    @property
    def published(self) -> Path:
        """The DuckDB file that analysts open."""
        return self.home / "published" / "claimhouse.duckdb"


def load(environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings; raise BadSettings for an unknown key or a value that cannot be used."""
    environment = os.environ if environment is None else environment
    home = Path(environment.get(HOME) or "data").absolute()
    if not is_unicode(str(home)):  # of which DuckDB opens none
        raise BadSettings(f"{HOME}: {str(home)!r} is no path in UTF-8; name or move the folder otherwise")
    file = home / "settings.toml"
    given: dict[str, Any] = from_file(file)
    set_here = {key: environment[name] for key, name in IN_ENVIRONMENT.items() if environment.get(name)}
    if unknown := set(given) - set(IN_ENVIRONMENT):
        raise BadSettings(f"{file}: unknown setting {', '.join(sorted(unknown))}; there are {', '.join(IN_ENVIRONMENT)}")
    known: dict[str, Any] = {}
    for key, value in {**given, **set_here}.items():
        try:
            known[key] = READ[key](text(key, value))
        except BadSettings as error:
            where = IN_ENVIRONMENT[key] if key in set_here else f"{file}: {key}"
            raise BadSettings(f"{where}: {error}") from error
    if ("model_url" in known) != ("model" in known):
        raise BadSettings("model_url and model go together: the base address of the endpoint, and the name of the model there")
    return Settings(home=home, **known)


def is_unicode(value: str) -> bool:
    """Say whether what the system handed us came as UTF-8: Python stands half a surrogate pair for a byte that did not."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def text(key: str, value: Any) -> Any:
    """Return a value that is a text, or a list of them where there may be several; a key is never shown."""
    parts = value if isinstance(value, list) and key in LISTS else [value]
    if not all(isinstance(part, str) for part in parts):
        shown = "the value" if key == "model_key" else repr(value)
        raise BadSettings(f"{shown} is no text{' and no list of texts' if key in LISTS else ''}")
    return value


def contact(value: str) -> str:
    """Return where publishers reach us."""
    if not CONTACT.match(value):
        raise BadSettings(f"{value!r} is neither a URL nor an e-mail address; publishers must be able to reach you")
    if not (value.isascii() and value.isprintable()):
        raise BadSettings(f"{value!r} cannot stand in an HTTP header: plain ASCII characters on one line can")
    return value


def base(value: str) -> str:
    """Return the address of a model's endpoint, which is not repeated where it may hold a secret."""
    try:
        port = urlsplit(value).port
    except ValueError:
        port = 0
    if not BASE.fullmatch(value) or port == 0:
        raise BadSettings("it must be http://HOST/PATH or https://HOST/PATH, without user, key or query, as in http://127.0.0.1:11434/v1")
    return value


def key_of_model(value: str) -> str:
    """Return a key, which is never shown."""
    if not (value.isascii() and value.isprintable() and " " not in value):
        raise BadSettings("a key is one word of plain ASCII characters")
    return value


def from_file(path: Path) -> dict[str, Any]:
    """Return what the settings file says, nothing where there is none."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadSettings(f"{path} is not TOML: {error}") from error
    except (NotADirectoryError, PermissionError) as error:
        raise no_home(path.parent, error) from error


def no_home(home: Path, error: OSError) -> BadSettings:
    """Return what to say of a home that cannot be used; a full disk is none of its faults."""
    return BadSettings(f"{home}: {error.strerror}; set {HOME} to a folder that you may write")


def folder(value: str) -> Path:
    """Return an existing folder."""
    path = Path(value).absolute()
    if not path.is_dir():
        raise BadSettings(f"{path} is no folder; name the folder that holds the source files (*.toml)")
    if not any(path.glob("*.toml")):
        raise BadSettings(f"{path} holds no source file (*.toml); name the folder that does")
    return path


def listed(value: str | list[str]) -> list[str]:
    """Return the parts of a comma-separated string, or of a TOML list."""
    parts = value.split(",") if isinstance(value, str) else value
    return [part.strip() for part in parts if part.strip()]


def address(value: str) -> tuple[str, int]:
    """Read IP:PORT; an IPv6 address stands in brackets."""
    host, _, port = value.rpartition(":")
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        host = ""
    if not host or not is_port(port):
        raise BadSettings(f"{value!r} is no IP:PORT, as in 127.0.0.1:8080 or [::1]:8080")
    return host.strip("[]"), int(port)


def is_port(told: str) -> bool:
    """Say whether a text is the number of a port."""
    return told.isascii() and told.isdecimal() and 0 < int(told) <= 65535


def called(value: str) -> str:
    """Return the name of a model."""
    if not value.strip():
        raise BadSettings("it is empty; give the name that the endpoint knows, or leave it out with model_url")
    return value


def addresses(value: str | list[str]) -> frozenset[tuple[str, int]]:
    """Read IP:PORT entries."""
    return frozenset(map(address, listed(value)))


def resolve_table(value: str | list[str]) -> dict[str, tuple[str, int]]:
    """Read NAME=IP:PORT entries."""
    table = {}
    for entry in listed(value):
        name, equals, at = (part.strip() for part in entry.partition("="))
        if not equals or not HOST_NAME.fullmatch(name):
            raise BadSettings(f"{entry!r} is no NAME=IP:PORT, as in news.example=127.0.0.1:8080")
        table[name.lower()] = address(at)
    return table


READ: dict[str, Callable[[Any], Any]] = {
    "contact": contact,
    "sources": folder,
    "resolve": resolve_table,
    "allow": addresses,
    "model_url": base,
    "model": called,
    "model_key": key_of_model,
}
