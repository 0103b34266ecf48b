"""Whole names of jurisdictions: "Korea, Dem. People's Rep." is KP, however it is inverted, shortened or titled."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from parsers.names import entries, table

LONGEST = 120  # characters; no jurisdiction has a longer name
SHORT = {
    "st": "saint", "ste": "saint", "sint": "saint", "isds": "island", "isl": "island", "is": "island", "islands": "island", "isles": "island", "rep": "republic",
    "dem": "democratic", "fed": "federation", "dpr": "democratic peoples republic", "dr": "democratic republic", "n": "north", "s": "south", "fs": "federated states",
    "terr": "territory", "people": "peoples", "hachemite": "hashemite", "hachemita": "hashemite",
}  # fmt: skip
# What states call themselves, in their languages, and the little words that bind it to the name.
TITLES = frozenset([
    "republic", "republica", "republique", "repubblica", "republik", "republika", "respublika", "respublica", "repubulika",
    "vabariik", "vabariigi", "cumhuriyeti", "kingdom", "reino", "royaume", "konungariket", "kungariket", "koninkrijk",
    "kongeriket", "kongeriget", "konigreich", "bundesrepublik", "confederation", "confoederatio", "confederazione",
    "confederacion", "eidgenossenschaft", "state", "states", "estado", "etat", "staat", "commonwealth", "federation", "federated",
    "federal", "sultanate", "principality", "principado", "principaute", "duchy", "grand", "union", "united", "independent",
    "islamic", "arab", "socialist", "peoples", "democratic", "territory", "territories", "overseas", "bailiwick", "hashemite",
    "special", "administrative", "region", "province", "provinces", "bolivarian", "plurinational", "cooperative", "operative",
    "hellenic", "dominion", "emirate", "mainland",
])  # fmt: skip
BINDERS = frozenset([
    "of", "the", "and", "de", "del", "du", "des", "la", "le", "el", "les", "di", "dei", "della", "da", "do", "dos", "das", "der",
    "den", "af", "ng", "y", "e", "ya",
])  # fmt: skip
DROPPED = TITLES | BINDERS
DOTTED = re.compile(r"\b((?:\w\.){2,}\w?)")
WORD = re.compile(r"\w+")
# "America" alone is the United States, "Korea" the South, "Guinea" is not Equatorial: names that need what others may drop.
ALONE = {"congo": "CG", "korea": "KR", "china": "CN", "ireland": "IE", "america": "US"}


@cache
def country_codes() -> frozenset[str]:
    """Return the codes of all countries, of the Union and of those who act together (INT)."""
    return frozenset(row["code"] for row in table("countries"))


def code_of(name: str) -> str | None:
    """Return the code of a whole name, in English or in the country's own language; null where unsure."""
    written = name.strip().strip("*").strip()
    if len(written) > LONGEST:
        return None
    return next((code for variant in _variants(written) if (code := _look_up(variant)) is not None), None)


def _variants(name: str) -> list[str]:
    """As written, turned round at its comma, without or with only what its brackets say, after or before its colon."""
    variants = [name]
    head, comma, tail = name.partition(",")
    if comma:
        variants += [f"{tail} {head}", tail.strip() if "," not in tail else "", head if _is_title(tail) else ""]
    bare = re.sub(r"\s*[(\[][^)\]]*[)\]]\s*", " ", name).strip()
    if bare != name:
        variants += [bare, " ".join(re.findall(r"[(\[]([^)\]]*)[)\]]", name)) + " " + bare]
    head, colon, tail = name.partition(":")
    if colon:
        variants += [tail, head]
    return [variant for variant in variants if variant.strip()]


def _is_title(words: str) -> bool:
    return all(word in DROPPED for word in key(words).split())


def key(name: str) -> str:
    """Return a name as it is compared: no accents, case, dots or articles, short forms written out."""
    plain = name.casefold()
    if plain.isascii() and plain.isalpha():  # one word: "Island" is Iceland, "Islands" is nothing
        return plain
    if not plain.isascii():
        plain = "".join(char for char in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(char) or char >= "\u0900")
        plain = plain.replace("ı", "i").replace("ø", "o").replace("đ", "d").replace("’", "'")
    plain = plain.replace("people's", "peoples").replace("&", " and ")
    if "." in plain:
        plain = DOTTED.sub(lambda match: match[1].replace(".", ""), plain)
    words = WORD.findall(plain)
    if len(words) == 1:
        return str(words[0])
    return " ".join(SHORT.get(word, word) for word in words if word not in {"the", "and"})


def _look_up(name: str) -> str | None:
    """Return the code of a name, or of what is left of it without a title; null where neither is known."""
    written = key(name)
    exact = _known().get(written)
    if exact is not None:
        return exact or None
    words = written.split()
    rest = " ".join(word for word in words if word not in DROPPED)
    if not rest or rest == " ".join(words):
        return None
    if rest in {"korea", "congo", "china"}:
        return _divided(rest, words)
    return _untitled().get(rest) or None


def _divided(name: str, words: list[str]) -> str | None:
    """Two states bear each of these names; their titles part them."""
    democratic = "democratic" in words
    if name == "china":
        return "CN" if "peoples" in words or "republic" not in words else "TW"
    return {"korea": ("KR", "KP"), "congo": ("CG", "CD")}[name][democratic]


@cache
def _known() -> dict[str, str]:
    """Every name; an empty code where two jurisdictions share it."""
    known: dict[str, str] = {}
    ranks = (
        [(name, row["code"]) for row in table("countries") for name in (row["name"], *entries(row["other_names"]), row["alpha3"]) if name],
        [(name, row["code"]) for row in table("countries") for name in entries(row["adjectives"])],
        [(name, row["code"]) for row in table("endonyms") for name in entries(row["names"])],
        [(name, row["code"]) for row in table("subdivisions") for name in (row["name"], *entries(row["other_names"]))],
        [(name, row["code"]) for row in (*table("countries"), *table("subdivisions")) for name in entries(row["cities"])],
    )
    for rank in ranks:  # a name outranks an adjective, an adjective a foreign name: a clash within a rank is no answer
        found: dict[str, str] = {}
        for name, code in rank:
            written = key(name)
            found[written] = code if found.get(written, code) == code else ""
        known = found | known
    return known | ALONE


@cache
def _untitled() -> dict[str, str]:
    """Every name without its title; an empty code where two jurisdictions share it."""
    known, titled = _known(), dict[str, str]()
    for written, code in known.items():
        bare = " ".join(word for word in written.split() if word not in DROPPED)
        if bare and titled.get(bare, code) != code and bare not in known:
            titled[bare] = ""
        elif bare:
            titled[bare] = known.get(bare, code)
    return titled
