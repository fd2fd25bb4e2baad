"""Rules about drawings: each exercise has one, and a body could do what it shows."""

from collections.abc import Iterator

from generator.check.slips import CONTACTS, said, slips
from generator.content.library import Draft
from generator.content.problems import Problem, suggestion
from generator.content.source import Location
from generator.figures.body.faults import Fault, faults
from generator.figures.person.muscles import AREAS
from generator.models.figure import Figure


def every_exercise_is_drawn(draft: Draft) -> Iterator[Problem]:
    """Every exercise has a figure, because people look before they read."""
    for entry in draft.exercises.values():
        if entry.id not in draft.known("figures"):
            yield entry.problem((), "no figure", f"write figures/{entry.id}.yml")


def every_figure_shows_an_exercise(draft: Draft) -> Iterator[Problem]:
    """Every figure has the id of an exercise."""
    known = draft.known("exercises")
    for entry in draft.figures.values():
        if entry.id not in known:
            yield entry.problem((), f"no exercise {entry.id!r}", suggestion(entry.id, known))


def panels_show_steps(draft: Draft) -> Iterator[Problem]:
    """A panel bears the number of a step that the exercise has, and numbers never fall."""
    for entry in draft.figures.values():
        exercise = draft.exercises.get(entry.id)
        count = len(exercise.record.steps) if exercise else None
        last = 0
        for index, pose in enumerate(entry.record.poses):
            if pose.step is None:
                continue
            place = ("poses", index, "step")
            if count is not None and pose.step > count:
                yield entry.problem(place, f"no step {pose.step}", f"1 to {count}")
            if pose.step < last:
                yield entry.problem(place, f"step {pose.step} after {last}", f"at least {last}")
            last = pose.step


def highlights_are_muscles_of_the_exercise(draft: Draft) -> Iterator[Problem]:
    """A figure highlights muscles that its exercise names and that can be drawn."""
    for entry in draft.figures.values():
        exercise = draft.exercises.get(entry.id)
        named = exercise.record.muscles if exercise else tuple(AREAS)
        allowed = [muscle for muscle in named if muscle in AREAS]
        places: list[tuple[Location, str]] = [
            (("muscles", i), m) for i, m in enumerate(entry.record.muscles)
        ]
        for index, pose in enumerate(entry.record.poses):
            places += [
                (("poses", index, "muscles", i), m) for i, m in enumerate(pose.muscles or ())
            ]
        for place, muscle in places:
            if muscle not in allowed:
                wrong = f"{muscle!r} is no muscle of this exercise that can be drawn"
                yield entry.problem(place, wrong, suggestion(muscle, allowed))


def poses_can_be_taken(draft: Draft) -> Iterator[Problem]:
    """Hands and feet reach their spots, joints bend as joints do, nobody sinks or floats."""
    for entry in draft.figures.values():
        if any(slips(entry.record)):
            continue  # what cannot be meant cannot be solved; another rule tells it
        for fault in faults(entry.record):
            yield entry.problem(_key(entry.record, fault), fault.wrong, fault.allowed)


def _key(figure: Figure, fault: Fault) -> Location:
    """Where a fault stands in its pose: a hand may be told by `hands`."""
    side, _, part = fault.field.partition("_")
    place = said(figure, fault.pose, side, part) if part in CONTACTS else None
    return place if place and place[0] == "poses" else ("poses", fault.pose, fault.field)
