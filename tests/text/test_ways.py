from dataclasses import replace

from generator.content.library import Library
from generator.text.page import Link
from generator.text.ways import Alternative, step_ways


def ways(library: Library, routine: str, number: int) -> tuple[Alternative, ...]:
    """Return what one does instead of a step of a routine, by its number."""
    record = library.routines[routine]
    return step_ways(library, record, record.steps[number - 1])


def test_what_to_do_instead_comes_with_its_reason_the_exercise_and_the_topic_about_it(
    library: Library,
) -> None:
    assert ways(library, "hand-break", 1)[2:] == (
        Alternative(
            when="your hand is swollen",
            label="Swollen hand",
            how="Only close your hand. [R01]",
            exercise=Link("Fist", "exercises/fist.md", "You close your hand and open it."),
            topic=Link("Rest", "guidance/rest.md", "A short topic."),
        ),
        Alternative(
            when="the floor is too far",
            label="No floor",
            how="Stand up for it.",
            exercise=Link(
                "Standing bend",
                "exercises/wrist-bend.md#variant-standing",
                "You stand and bend the wrist.",
            ),
            topic=None,
        ),
    )


def test_what_to_do_instead_may_lead_to_no_exercise_and_no_topic(library: Library) -> None:
    assert ways(library, "hand-break", 3) == (
        Alternative("the floor is too far", "No floor", "Do it in bed.", exercise=None, topic=None),
    )


def test_what_to_do_instead_stands_in_the_order_of_the_exercise(library: Library) -> None:
    instead = (
        library.exercises["wrist-bend"].instead[0],
        library.exercises["fist"].instead[0],
    )
    for order in (instead, instead[::-1], ()):
        fist = library.exercises["fist"].model_copy(update={"instead": order})
        made = replace(library, exercises={**library.exercises, "fist": fist})
        assert [way.how for way in ways(made, "hand-break", 3)] == [given.how for given in order]


def test_a_routine_says_itself_for_whom_a_step_is_not(library: Library) -> None:
    first, second = ways(library, "hand-break", 1)[:2]
    fist = Link("Fist", "exercises/fist.md", "You close your hand and open it.")
    own = ("your wrist hurts", "If your wrist hurts", "Make a fist.")
    assert first == Alternative(*own, exercise=fist, topic=None)
    assert second.exercise
    assert second.exercise.path == "exercises/wrist-bend.md#variant-standing"


def test_what_a_routine_says_for_reasons_takes_the_place_of_what_the_exercise_says(
    library: Library,
) -> None:
    assert ways(library, "hand-night", 1) == (
        Alternative(
            when="your hand is swollen, the floor is too far",
            label="Swollen hand, No floor",
            how="Leave it out. [own]",
            exercise=None,
            topic=None,
        ),
    )


def test_for_one_reason_alone_there_is_the_link_to_its_topic(library: Library) -> None:
    routine = library.routines["hand-night"]
    step = routine.steps[0]
    swap = step.swaps[0].model_copy(update={"reasons": ("swelling",)})
    own, inherited = step_ways(library, routine, step.model_copy(update={"swaps": (swap,)}))
    assert own.topic == Link("Rest", "guidance/rest.md", "A short topic.")
    assert inherited.label == "No floor"
