from dataclasses import replace

from generator.content.library import Library
from generator.text.precautions import asked_first, precautions


def test_an_exercise_has_each_reason_once_those_to_ask_about_first(library: Library) -> None:
    swelling, floor = precautions(library, library.form("wrist-bend"))
    assert (swelling.reason, swelling.asks) == ("swelling", True)
    assert (swelling.label, swelling.marks) == ("Swollen hand", "[S01] [R01]")
    assert swelling.note == "A ring counts too. [own]"
    assert swelling.how == "Only close your hand. [R01]"
    assert swelling.exercise is not None
    assert swelling.exercise.path == "exercises/fist.md"
    assert swelling.topic is not None
    assert swelling.topic.path == "guidance/rest.md"
    assert (floor.reason, floor.asks, floor.note) == ("floor", False, "")
    assert floor.how == "Stand up for it."
    assert floor.exercise is not None
    assert floor.exercise.path == "exercises/wrist-bend.md#variant-standing"


def test_a_reason_that_only_has_something_instead_asks_nobody(library: Library) -> None:
    (floor,) = precautions(library, library.form("fist"))
    assert (floor.reason, floor.asks, floor.note, floor.exercise) == ("floor", False, "", None)
    assert floor.how == "Do it in bed."


def test_reasons_to_ask_about_come_before_those_that_only_have_something_instead(
    library: Library,
) -> None:
    bend = library.exercises["wrist-bend"]
    assert [way.reason for way in bend.instead] == ["swelling", "floor"]
    both = bend.model_copy(update={"instead": bend.instead[::-1]})
    other = replace(library, exercises={**library.exercises, "wrist-bend": both})
    assert [one.reason for one in precautions(other, other.form("wrist-bend"))] == [
        "swelling",
        "floor",
    ]


def test_a_routine_has_its_reasons_without_anything_instead(library: Library) -> None:
    cases = library.routines["hand-break"].ask_first
    asked = asked_first(library, cases)
    assert [one.reason for one in asked] == [case.reason for case in cases]
    assert {(one.asks, one.how, one.exercise) for one in asked} == {(True, "", None)}


def test_a_reason_without_a_source_is_our_own(library: Library) -> None:
    asked = asked_first(library, library.routines["hand-break"].ask_first)
    assert {one.reason: one.marks for one in asked} == {"swelling": "[S01] [R01]", "ring": "[own]"}
