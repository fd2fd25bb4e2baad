from dataclasses import replace

from generator.content.library import Library
from generator.text.page import Link
from generator.text.ways import Alternative, alternatives


def test_what_to_do_instead_comes_with_its_reason_the_exercise_and_the_topic_about_it(
    library: Library,
) -> None:
    assert alternatives(library, library.form("wrist-bend")) == (
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
    assert alternatives(library, library.form("fist")) == (
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
        assert [way.how for way in alternatives(made, made.form("fist"))] == [
            given.how for given in order
        ]
