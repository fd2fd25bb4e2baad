from typing import Any

import pytest

from tests.deno import Runner

CHECKED = "({ letterheadOf }, given) => letterheadOf(given)"
NOTHING = dict.fromkeys(
    ("clinic", "telephone", "address", "note", "by", "name", "date", "visit", "logo", "side"), ""
)
LOGO = "data:image/png;base64,iVBORw0KGgo="


@pytest.mark.parametrize(
    "given", [None, 1, "text", [], {}, {"clinic": 5, "name": {}, "side": "up", "logo": True}]
)
def test_what_is_no_letterhead_is_an_empty_one(run: Runner, given: object) -> None:
    assert run("cards/letterhead.js", CHECKED, given) == NOTHING


def test_values_are_one_line_and_not_too_long(run: Runner) -> None:
    given = {"clinic": " A\nB\u202e<b>\0 ", "note": "ä" * 500, "other": "x", "__proto__": "y"}
    made = run("cards/letterhead.js", CHECKED, given)
    assert made["clinic"] == "A B <b>"
    assert made["note"] == "ä" * 120
    assert made.keys() == NOTHING.keys()


def test_letters_of_two_units_are_not_cut_in_two(run: Runner) -> None:
    assert run("cards/letterhead.js", CHECKED, {"date": "😀" * 40})["date"] == "😀" * 30


@pytest.mark.parametrize(
    ("logo", "good"),
    [
        (LOGO, True),
        ("data:image/jpeg;base64,/9j/4A==", True),
        ("data:image/svg+xml;base64,PHN2Zz4=", False),
        ("data:text/html;base64,PHN2Zz4=", False),
        ("https://elsewhere.example/logo.png", False),
        ("javascript:alert(1)", False),
        (f"{LOGO}\nx", False),
        ("data:image/png;base64," + "A" * 400_000, False),
        (7, False),
    ],
)
def test_a_logo_is_a_small_picture_in_an_address(run: Runner, logo: object, good: object) -> None:
    assert run("cards/letterhead.js", CHECKED, {"logo": logo})["logo"] == (logo if good else "")


def test_what_is_for_one_print_is_parted_from_what_stays(run: Runner) -> None:
    given: dict[str, Any] = {"clinic": "A", "by": "B", "name": "C", "side": "left", "logo": LOGO}
    call = "({ letterheadOf, parted }, given) => parted(letterheadOf(given))"
    made = run("cards/letterhead.js", call, given)
    assert made["stays"].keys() == {"clinic", "telephone", "address", "note", "by", "logo"}
    assert made["job"] == {"name": "C", "date": "", "visit": "", "side": "left"}
