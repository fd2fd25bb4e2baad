from collections.abc import Mapping
from typing import Literal

import pytest
from pydantic import BaseModel, Field, RootModel

from generator.content.shapes import validate
from generator.content.source import parse
from generator.models.text import IsoDate, Line, Listed, RecordId, Shape


class Inner(Shape):
    """What stands inside a toy."""

    colour: Line = "red"
    size: int = Field(2, ge=1, le=5)


class Toy(Shape):
    """A shape with one key of every sort."""

    name: Line = "ball"
    inner: Inner = Inner()
    maybe: Inner | None = None
    many: Listed[Inner] = ()
    named: Mapping[RecordId, Inner] = {}
    loud: bool = False
    day: IsoDate | None = None
    kind: Literal["round", "square", "flat"] = "round"
    grade: Literal[1, 2] = 1
    words: Listed[Line] = Field((), max_length=3)


class Toys(RootModel[Mapping[RecordId, Toy]]):
    """Toys by id."""


def problems(text: str, model: type[BaseModel] = Toy) -> list[str]:
    result = validate(model, "toy.yml", parse(text))
    assert isinstance(result, list)
    return [str(problem) for problem in result]


def test_a_good_tree_becomes_a_record() -> None:
    record = validate(Toy, "toy.yml", parse("inner:\n  size: 3\nwords: [a, b]\n"))
    assert record == Toy(inner=Inner(size=3), words=("a", "b"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("name: 5", "1:1: name: 5; write words; put numbers and true or false in quotes"),
        ("name:", "1:1: name: nothing here; write words; put numbers and true or false in quotes"),
        ("inner: {size: 1.5}", "1:9: inner.size: 1.5; write a whole number, without quotes"),
        ("inner: {size: '3'}", "1:9: inner.size: '3'; write a whole number, without quotes"),
        ("inner: {size: 0}", "1:9: inner.size: 0; at least 1"),
        ("inner: {size: 6}", "1:9: inner.size: 6; at most 5"),
        ("inner: 3", "1:1: inner: 3; write keys and values below it"),
        ("inner: [3]", "1:1: inner: a list of 1 here; write keys and values below it"),
        ("many: 3", "1:1: many: 3; write a list: one `- item` a line"),
        ("many: {}", "1:1: many: keys and values here; write a list: one `- item` a line"),
        ("many: [{}, 3]", "1:12: many.2: 3; write keys and values below it"),
        ("named: 3", "1:1: named: 3; write keys and values below it"),
        ("named: {A: {}}", "1:9: named.A: 'A'; must match ^[a-z0-9]+(-[a-z0-9]+)*$"),
        ("loud: 'true'", "1:1: loud: 'true'; write true or false"),
        ("loud: 1", "1:1: loud: 1; write true or false"),
        ("day: 2026-02-30", "1:1: day: '2026-02-30'; write the day as 2026-11-22"),
        ("day: 20260202", "1:1: day: 20260202; write the day as 2026-11-22"),
        (
            "kind: sqare",
            (
                "1:1: kind: 'sqare' is not known here; "
                "did you mean 'square'? allowed: flat, round, square"
            ),
        ),
        ("grade: 3", "1:1: grade: 3 is not known here; allowed: 1 or 2"),
        ("name: a|b", "1:1: name: the sign '|' here; plain words without markup"),
        ("- 3", "1:1: a list of 1 here; write keys and values below it"),
    ],
)
def test_what_does_not_fit_is_said_in_words_at_its_place(text: str, expected: str) -> None:
    assert problems(text) == [f"toy.yml:{expected}"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("inner:\n  color: red\n", "2:3: inner.color"),
        ("maybe:\n  color: red\n", "2:3: maybe.color"),
        ("many:\n  - size: 3\n  - color: red\n", "3:5: many.2.color"),
        ("named:\n  ball:\n    color: red\n", "3:5: named.ball.color"),
        ("named:\n  size:\n    color: red\n", "3:5: named.size.color"),
    ],
)
def test_an_unknown_key_names_the_nearest_of_the_keys_allowed_there(text: str, place: str) -> None:
    wrong = "unknown key 'color'; did you mean 'colour'? allowed: colour, size"
    assert problems(text) == [f"toy.yml:{place}: {wrong}"]


def test_an_unknown_key_in_a_file_of_ids_names_the_keys_of_its_record() -> None:
    assert problems("ball:\n  inner:\n    color: red\n", Toys) == [
        (
            "toy.yml:3:5: ball.inner.color: unknown key 'color'; "
            "did you mean 'colour'? allowed: colour, size"
        )
    ]


def test_a_key_that_is_missing_is_reported_where_it_should_stand() -> None:
    class Strict(Shape):
        """A shape whose key must be there."""

        inner: Listed[Toys]
        name: Line

    assert problems("inner: []\n", Strict) == ["toy.yml:1:1: name: missing; this key must be there"]


def test_a_list_that_is_too_short_says_how_long_it_must_be() -> None:
    class Short(Shape):
        """A shape whose list needs two items."""

        words: Listed[Line] = Field(min_length=2)

    assert problems("words: [a]", Short) == [
        "toy.yml:1:1: words: a list of 1 here; at least 2 here"
    ]


def test_a_list_with_bad_items_is_not_called_too_short() -> None:
    class Short(Shape):
        """A shape whose list needs an item."""

        words: Listed[Line] = Field(min_length=1)

    assert problems("words: [3]", Short) == [
        "toy.yml:1:9: words.1: 3; write words; put numbers and true or false in quotes"
    ]


def test_a_message_that_has_no_words_of_ours_is_passed_on() -> None:
    assert problems("words: [a, b, c, d]") == [
        (
            "toy.yml:1:1: words: a list of 4 here; "
            "tuple should have at most 3 items after validation, not 4"
        )
    ]


def test_a_long_value_is_shown_short() -> None:
    assert problems(f"inner: {{size: {'long ' * 20}}}") == [
        (
            "toy.yml:1:9: inner.size: 'long long long long long long long long long long [...]; "
            "write a whole number, without quotes"
        )
    ]


def test_every_problem_of_a_file_is_reported() -> None:
    assert problems("name: 5\nloud: 7\nmany: 3\n") == [
        "toy.yml:1:1: name: 5; write words; put numbers and true or false in quotes",
        "toy.yml:3:1: many: 3; write a list: one `- item` a line",
        "toy.yml:2:1: loud: 7; write true or false",
    ]
