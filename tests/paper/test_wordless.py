from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.build import read
from generator.content.library import Library
from generator.paper.wordless import asked, goes_without_words, moves

Edit = Callable[[str, str, str], None]


def wordless(content: Path) -> list[str]:
    library = read(content)
    return [i for i, made in library.routines.items() if goes_without_words(library, made)]


def test_what_speaks_against_an_exercise_needs_a_picture(content: Path, edit: Edit) -> None:
    assert wordless(content) == ["fist-weeks"]
    edit("vocabulary.yml", "label: Swollen hand", "label: Swollen hand\n    picture: hand")
    assert wordless(content) == ["hand-break", "fist-weeks"]


def test_how_often_is_a_number(content: Path, edit: Edit) -> None:
    edit("vocabulary.yml", "label: Swollen hand", "label: Swollen hand\n    picture: hand")
    edit("routines/hand-break.yml", "times_a_day: 2\n  when", "when")
    assert "hand-break" not in wordless(content)


@pytest.mark.parametrize("prop", ["band-under-feet", "band-between-hands"])
def test_nothing_in_it_can_snap(real: Library, prop: str) -> None:
    props = [name for thing in real.vocabulary.equipment.values() for name in thing.drawn_as]
    assert prop in props
    routine = real.routines["two-minute-band"]
    assert not goes_without_words(real, routine)
    assert any("band" in move.form.equipment for move in moves(real, routine))


def test_nobody_gets_down_to_the_floor_and_no_programme_has_one(real: Library) -> None:
    found = [i for i, made in real.routines.items() if goes_without_words(real, made)]
    assert {"starter", "seated", "bed", "thin-bones", "walking-six-weeks"} <= set(found)
    assert not {"floor", "four-stretches", "morning", "evening", "strength"} & set(found)
    assert not {"eight-weeks", "desk-break"} & set(found)  # joins others; how often is words


def test_the_floor_takes_words_whatever_has_a_picture(real: Library) -> None:
    words = real.vocabulary
    reasons = {i: one.model_copy(update={"picture": "fall"}) for i, one in words.reasons.items()}
    library = replace(real, vocabulary=words.model_copy(update={"reasons": reasons}))
    assert not goes_without_words(library, library.routines["four-stretches"])


def test_what_speaks_against_a_move_is_what_the_routine_and_the_exercise_say(
    real: Library,
) -> None:
    told = {move.form.id: move.against for move in moves(real, real.routines["starter"])}
    assert told["wall-push-up"] == ("thin-bones", "wrists", "shoulders", "balance")
    assert told["shoulder-rolls"] == ()
    (walk,) = moves(real, real.routines["walking-six-weeks"])
    assert (walk.step, walk.against) == (None, ("balance",))


def test_reasons_to_ask_are_those_of_all_exercises_and_the_routines_own(real: Library) -> None:
    of_all = ("thin-bones", "pregnant", "surgery", "chest-pain-before", "lung-disease")
    assert set(asked(real, real.routines["seated"])) == set(of_all)
    assert set(asked(real, real.routines["starter"])) == {*of_all, "balance"}
