from typing import Any, get_args

import pytest
import yaml
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.signs import LevelWords, Lift, ShortQuery, Sign, Signs, System
from generator.models.text import Shape
from generator.models.urgency import Level, Part
from tests.conftest import TESTS

SIGNS: dict[str, Any] = yaml.safe_load((TESTS / "sample/signs.yml").read_text("utf-8"))
LEAST: dict[str, Any] = {
    "text": "A red hand",
    "system": "hand",
    "level": "same-day",
    "action": "Show it to somebody today.",
}
QUERY: dict[str, Any] = {"typed": ["red hand"], "shows": "line", "signs": ["hot-hand"]}
LEVEL: dict[str, Any] = SIGNS["levels"]["emergency"]


def test_each_part_of_the_file_must_be_there_but_for_what_only_helps_a_search() -> None:
    assert list(SIGNS) == list(Signs.model_fields)
    for key in ("levels", "systems", "signs", "care_words"):
        with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
            Signs.model_validate({name: value for name, value in SIGNS.items() if name != key})
    nothing: dict[str, Any] = {"short_queries": [], "same_words": [], "kinds": []}
    signs = Signs.model_validate({**SIGNS, **nothing})
    assert (signs.short_queries, signs.same_words, signs.kinds) == ((), (), ())


@pytest.mark.parametrize("level", get_args(Level))
def test_every_level_has_words(level: str) -> None:
    levels = {name: words for name, words in SIGNS["levels"].items() if name != level}
    with pytest.raises(ValidationError, match=f"levels\n  no words for {level};"):
        Signs.model_validate({**SIGNS, "levels": levels})


def test_levels_stand_from_the_most_urgent_on_and_signs_in_the_order_of_the_file(
    library: Library,
) -> None:
    assert list(library.signs.levels) == list(get_args(Level))
    assert list(library.signs.signs) == list(SIGNS["signs"])


def test_a_sign_with_the_least_is_silent_on_the_rest() -> None:
    sign = Sign.model_validate(LEAST)
    rest = set(Sign.model_fields) - set(LEAST)
    single = {"more": None, "stop": None, "is_crisis": False, "topic": None, "note": None}
    single["pictured_at"] = None
    lists = rest - set(single)
    assert {key: getattr(sign, key) for key in rest} == single | dict.fromkeys(lists, ())


@pytest.mark.parametrize("key", list(LEAST))
def test_the_least_must_be_there(key: str) -> None:
    with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
        Sign.model_validate({name: value for name, value in LEAST.items() if name != key})


@pytest.mark.parametrize(
    ("shape", "given", "keys"),
    [
        (LevelWords, LEVEL, ("heading", "stop")),
        (Sign, {**LEAST, "stop": "Stop."}, ("action", "stop")),
    ],
)
def test_only_the_number_is_a_gap_and_only_in_what_to_do(
    shape: type[Shape], given: dict[str, Any], keys: tuple[str, ...]
) -> None:
    for key in keys:
        assert getattr(shape.model_validate({**given, key: "Call {number}."}), key)
        for bad in ("Call {numbr}.", "Call {number", "Call {}.", "Call **now**.", "", "Two\nlines"):
            with pytest.raises(ValidationError, match=f"1 validation error.*\n{key}\n"):
                shape.model_validate({**given, key: bad})
    for key in {"lead", "when"} & set(given):
        with pytest.raises(ValidationError, match=f"{key}\n  the sign '{{' here"):
            shape.model_validate({**given, key: "Call {number}."})


@pytest.mark.parametrize("key", ["text", "more", "typed", "typed_for_line", "not_meant"])
def test_what_is_shown_and_typed_cites_nothing_and_has_no_bar(key: str) -> None:
    for bad in ("A red hand [S01]", "A red | hot hand", "*Red*"):
        value = bad if key in ("text", "more") else [bad]
        with pytest.raises(ValidationError, match=f"{key}.*\n  the sign "):
            Sign.model_validate({**LEAST, key: value})


def test_a_level_and_a_part_are_words_that_are_known() -> None:
    for change in (
        {"level": "soon"},
        {"own": ["levels"]},
        {"lifts": [{"when": "x", "level": "y"}]},
    ):
        with pytest.raises(ValidationError, match="Input should be "):
            Sign.model_validate({**LEAST, **change})
    assert Sign.model_validate({**LEAST, "own": get_args(Part)}).own == get_args(Part)


def test_a_lift_says_what_else_there_is_and_how_soon_it_then_needs_care() -> None:
    given = {"when": "it spreads", "level": "emergency"}
    assert Lift.model_validate(given).level == "emergency"
    for key in given:
        with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
            Lift.model_validate({name: value for name, value in given.items() if name != key})


def test_a_short_query_names_what_is_typed_how_it_is_shown_and_signs() -> None:
    query = ShortQuery.model_validate(QUERY)
    assert (query.asks, query.topic) == (None, None)
    for key in QUERY:
        with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
            ShortQuery.model_validate({name: QUERY[name] for name in QUERY if name != key})
    for key in ("typed", "signs"):
        with pytest.raises(ValidationError, match=f"{key}\n  .* at least 1 item"):
            ShortQuery.model_validate({**QUERY, key: []})
    with pytest.raises(ValidationError, match="Input should be 'card' or 'line'"):
        ShortQuery.model_validate({**QUERY, "shows": "page"})


def test_there_is_a_word_of_what_to_do_that_no_record_may_have() -> None:
    with pytest.raises(ValidationError, match=r"care_words\n  .* at least 1 item"):
        Signs.model_validate({**SIGNS, "care_words": []})


def test_the_sample_has_every_key_of_every_part_once(library: Library) -> None:
    signs = library.signs
    parts: dict[type[Shape], list[Shape]] = {
        LevelWords: [*signs.levels.values()],
        System: [*signs.systems.values()],
        Sign: [*signs.signs.values()],
        Lift: [lift for sign in signs.signs.values() for lift in sign.lifts],
        ShortQuery: [*signs.short_queries],
    }
    for shape, records in parts.items():
        used = {key for record in records for key in record.model_fields_set}
        assert used == set(shape.model_fields), shape.__name__
