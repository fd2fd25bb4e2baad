from generator.content.library import Library
from generator.paper.sheet import CardSwap
from generator.paper.swaps import form_swaps, step_swaps

SWOLLEN = CardSwap("Swollen hand", "Only close your hand.")


def test_an_exercise_says_what_to_do_instead_for_every_reason(library: Library) -> None:
    assert [i.reason for i in library.exercises["wrist-bend"].instead] == ["swelling", "floor"]
    assert not library.vocabulary.reasons["floor"].on_cards
    floor = CardSwap("No floor", "Stand up for it.")
    assert form_swaps(library, library.form("wrist-bend")) == (SWOLLEN, floor)


def test_a_routine_says_so_for_reasons_that_are_meant_for_cards(library: Library) -> None:
    step = library.routines["hand-break"].steps[-1]
    assert [i.reason for i in library.exercises[step.exercise].instead] == ["floor"]
    assert step_swaps(library, library.routines["hand-break"], step) == ()


def test_what_the_routine_says_comes_before_what_the_exercise_says(library: Library) -> None:
    routine = library.routines["hand-break"]
    step = routine.steps[0]
    assert step.exercise == "wrist-bend"
    assert step_swaps(library, routine, step) == (
        CardSwap("If your wrist hurts", "Make a fist."),
        CardSwap("If you have no table", "Do it standing."),
        SWOLLEN,
    )


def test_of_reasons_that_a_step_names_those_for_cards_stand_on_them(library: Library) -> None:
    routine = library.routines["hand-night"]
    step = routine.steps[0]
    assert step.swaps[0].reasons == ("swelling", "floor")
    swollen = CardSwap("Swollen hand", "Leave it out.")
    assert step_swaps(library, routine, step) == (swollen,)
    floor = step.swaps[0].model_copy(update={"reasons": ("floor",)})
    changed = step.model_copy(update={"swaps": (floor,)})
    assert [swap.how for swap in step_swaps(library, routine, changed)] == ["Only close your hand."]
