from generator.content.inherited import inherited
from generator.content.library import Library
from generator.models import Routine


def reasons(library: Library, routine: Routine, number: int) -> list[str]:
    step = routine.steps[number - 1]
    given = inherited(routine, step, library.form(step.exercise, step.variant))
    return [way.reason for way in given]


def test_what_an_exercise_says_holds_in_a_routine_that_says_nothing_of_it(library: Library) -> None:
    assert reasons(library, library.routines["hand-break"], 1) == ["swelling", "floor"]


def test_what_a_routine_says_itself_comes_in_its_place(library: Library) -> None:
    routine = library.routines["hand-night"]
    assert routine.steps[0].swaps[0].reasons == ("swelling", "floor")
    assert reasons(library, routine, 1) == []


def test_for_whom_a_routine_is_made_needs_nothing_else(library: Library) -> None:
    routine = library.routines["hand-break"].model_copy(update={"suits": ("floor",)})
    assert reasons(library, routine, 1) == ["swelling"]
    assert reasons(library, routine, 3) == []
