import json

import pytest

from generator.build import PROJECT
from generator.drawings import Drawings
from generator.library import Library
from generator.manuscripts import manuscripts
from generator.prints import Manuscript, Print, catalogue


@pytest.fixture(scope="module")
def copy(library: Library, blank: Drawings) -> dict[Print, Manuscript]:
    return dict(manuscripts(library, PROJECT / "templates", blank))


def test_everything_in_the_catalogue_has_a_manuscript(
    copy: dict[Print, Manuscript], library: Library
) -> None:
    assert tuple(copy) == catalogue(library)


def test_a_manuscript_has_the_drawings_of_the_exercises_it_shows(
    copy: dict[Print, Manuscript],
) -> None:
    shown = {
        ("filled", "hand-break", "a4"): {"wrist-bend", "fist"},
        ("filled", "fist-weeks", "a4"): {"fist"},
        ("cut-out", "hand-break", "letter"): {"wrist-bend", "fist"},
        ("exercise", "fist", "a6"): {"fist"},
        ("booklet", "all-routines", "a4"): {"wrist-bend", "fist"},
    }
    for key, exercises in shown.items():
        assert set(copy[Print(*key)].drawings) == exercises


def test_small_cards_are_one_or_four_of_the_same_and_in_a_set_each_exercise_once(
    copy: dict[Print, Manuscript],
) -> None:
    def titles(edition: str, record: str, size: str) -> list[str]:
        words = json.loads(copy[Print(edition, record, size)].words)
        return [card["title"] for card in words["cards"]]

    assert titles("exercise", "fist", "a6") == ["Fist"]
    assert titles("exercise", "fist", "letter") == ["Fist"] * 4
    assert titles("cut-out", "hand-break", "a4") == ["Wrist bend", "Fist"]
    assert titles("booklet", "all-routines", "a4") == ["Hand break", "Two weeks of fists"]
