from typing import Any

import pytest

from generator.content.library import Library
from tests.deno import Runner

COUNTRIES = "page/countries.js"
FOR = "({ countryFor }, kept, here) => { FACTS.call.here = here; return countryFor(kept); }"


@pytest.mark.parametrize(
    ("kept", "here", "found"),
    [
        ("there", None, "there"),
        ("there", "here", "there"),
        (None, "here", "here"),
        (None, None, None),
        ("other", "here", None),
        ("", None, None),
    ],
)
def test_the_choice_of_the_reader_comes_before_the_country_of_the_site(
    run: Runner, kept: str | None, here: str | None, found: str | None
) -> None:
    country = run(COUNTRIES, FOR, kept, here)
    assert (country and country["id"]) == found


@pytest.mark.parametrize("kept", ["nowhere", "HERE", "__proto__", "999", 112, True, {}, ["there"]])
def test_what_is_kept_and_no_known_country_is_passed_over(run: Runner, kept: object) -> None:
    assert run(COUNTRIES, FOR, kept, None) is None
    assert run(COUNTRIES, FOR, kept, "here")["id"] == "here"


def test_a_country_has_its_number_and_its_lines(run: Runner, library: Library) -> None:
    country: Any = run(COUNTRIES, FOR, "here", None)
    assert country == {
        "id": "here",
        "place": "Here",
        "number": "112",
        "urgent": "Call 113 for all else.",
        "crisis": [
            {"name": "Good Ears", "number": "114", "about": "free"},
            {"name": "Good Eyes", "number": "115", "text": "HELP"},
        ],
    }
    assert run(COUNTRIES, FOR, "there", None)["crisis"] == [
        {"name": "Good Hands", "number": "116", "byText": True}
    ]
    call = "({ numberIn }, country) => numberIn(country)"
    assert run(COUNTRIES, call, country) == "112"
    assert run(COUNTRIES, call, None) == library.words.safety.your_number


@pytest.mark.parametrize(
    ("number", "address"),
    [
        ("112", "tel:112"),
        ("13 11 14", "tel:131114"),
        ("+44 (0) 1", "tel:+4401"),
        ("9-8-8", "tel:988"),
    ],
)
def test_a_number_is_dialled_without_what_only_eyes_need(
    run: Runner, number: str, address: str
) -> None:
    assert run(COUNTRIES, "({ dialled }, number) => dialled(number)", number) == address
