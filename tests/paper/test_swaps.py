from generator.content.library import Library
from generator.paper.sheet import CardSwap
from generator.paper.swaps import form_swaps, step_swaps


def test_only_reasons_that_are_meant_for_cards_stand_on_them(library: Library) -> None:
    assert [i.reason for i in library.exercises["fist"].instead] == ["floor"]
    assert not library.vocabulary.reasons["floor"].on_cards
    assert form_swaps(library, library.form("fist")) == ()
    assert [i.reason for i in library.exercises["wrist-bend"].instead] == ["swelling", "floor"]
    swollen = CardSwap("Swollen hand", "Only close your hand.", "Swollen hand?")
    assert form_swaps(library, library.form("wrist-bend")) == (swollen,)


def test_what_the_routine_says_comes_before_what_the_exercise_says(library: Library) -> None:
    routine = library.routines["hand-break"]
    step = routine.steps[0]
    assert step.exercise == "wrist-bend"
    assert step_swaps(library, routine, step) == (
        CardSwap("If your wrist hurts", "Make a fist.", "If your wrist hurts?"),
        CardSwap("If you have no table", "Do it standing.", "If you have no table?"),
        *form_swaps(library, library.form("wrist-bend")),
    )


def test_of_reasons_that_a_step_names_those_for_cards_stand_on_them(library: Library) -> None:
    routine = library.routines["hand-night"]
    step = routine.steps[0]
    assert step.swaps[0].reasons == ("swelling", "floor")
    swollen = CardSwap("Swollen hand", "Leave it out.", "Swollen hand?")
    assert step_swaps(library, routine, step) == (swollen,)
    floor = step.swaps[0].model_copy(update={"reasons": ("floor",)})
    changed = step.model_copy(update={"swaps": (floor,)})
    assert [swap.how for swap in step_swaps(library, routine, changed)] == ["Only close your hand."]
