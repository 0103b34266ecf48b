"""The gazetteers: codes of the standards, every entry once, no identifier in doubt."""

import re
from collections import Counter

import pytest

from parsers.names import entries, table
from parsers.names.phrases import Phrases


def test_all_countries_of_the_standard_are_there_with_the_union_and_international_bodies():
    codes = [row["code"] for row in table("countries")]

    assert len(codes) == len(set(codes)) == 249 + len({"XK", "EU", "INT"})
    assert all(re.fullmatch(r"[A-Z]{2}|INT", code) for code in codes)


def test_every_country_has_its_three_letters():
    without = [row["code"] for row in table("countries") if not re.fullmatch(r"[A-Z]{3}", row["alpha3"])]

    assert without == ["EU", "INT"]


def test_subdivisions_belong_to_known_countries_and_occur_once():
    countries = {row["code"] for row in table("countries")}
    codes = [row["code"] for row in table("subdivisions")]

    assert [code for code, count in Counter(codes).items() if count > 1] == []
    assert {code.partition("-")[0] for code in codes} <= countries
    assert all(re.fullmatch(r"[A-Z]{2}-[A-Z0-9]{1,3}", code) for code in codes)
    assert sum(code.startswith("US-") for code in codes) == 51


def test_currencies_have_iso_codes_and_known_countries():
    countries = {row["code"] for row in table("countries")}
    codes = [row["code"] for row in table("currencies")]

    assert len(codes) == len(set(codes))
    assert all(re.fullmatch(r"[A-Z]{3}", code) for code in codes)
    assert {country for row in table("currencies") for country in entries(row["countries"])} <= countries


def test_the_members_of_a_union_are_known_countries_each_once():
    countries = {row["code"] for row in table("countries")}
    (union,) = table("unions")
    members = entries(union["members"])

    assert union["code"] in countries
    assert len(members) == len(set(members)) == 27
    assert set(members) <= countries


def test_no_sign_means_two_currencies():
    signs = Counter(sign for row in table("currencies") for sign in entries(row["signs"]))

    assert [sign for sign, count in signs.items() if count > 1] == []


def test_an_identifier_names_one_organisation():
    known = [row["id"] for row in table("organisations") if row["id"]]

    assert [org for org, count in Counter(known).items() if count > 1] == []
    assert all(re.fullmatch(r"wikidata:Q[1-9]\d*", org) for org in known)


def test_no_name_means_two_organisations():
    names = Counter(name for row in table("organisations") for name in {row["name"], *entries(row["other_names"])})

    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("name", ["countries", "subdivisions", "currencies", "organisations", "units", "endonyms", "unions"])
def test_every_row_has_every_column(name: str):
    assert all(None not in row and all(value is not None for value in row.values()) for row in table(name))


def test_the_longest_phrase_wins_and_capitals_count():
    phrases = Phrases([("New York", "state"), ("New York Times", "paper"), ("US", "country")])

    assert [found.value for found in phrases.find("NEW YORK, the New York Times and the U.S. told us")] == ["state", "paper", "country"]
