"""Rules about drawings: each exercise has one, and a body could do what it shows."""

from collections.abc import Iterator

from generator.figures.faults import faults
from generator.figures.muscles import AREAS
from generator.library import Draft
from generator.models.figure import Arrow
from generator.problems import Problem, suggestion
from generator.source import Location


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


def arrows_say_where(draft: Draft) -> Iterator[Problem]:
    """An arrow has one of `follow`, `to` and `out_of`, a way to go, and a panel to stand in."""
    for entry in draft.figures.values():
        panels = [i for i, pose in enumerate(entry.record.poses, start=1) if pose.step]
        for index, arrow in enumerate(entry.record.arrows):
            for field, wrong, allowed in (*_aimless(arrow), *_homeless(arrow, panels)):
                yield entry.problem(("arrows", index, *field), wrong, allowed)


def _aimless(arrow: Arrow) -> Iterator[tuple[Location, str, str]]:
    marks = [mark for mark in (arrow.follow, arrow.to, arrow.out_of) if mark]
    if len(marks) != 1:
        yield (), f"{len(marks)} of them", "one of follow, to and out_of"
    elif not arrow.follow and not arrow.toward:
        yield (), "no direction", "toward: left, right, up or down"
    elif arrow.mirror and not marks[0].startswith(("right-", "left-")):
        yield ("mirror",), f"{marks[0]} has no other side", "a landmark with right- or left-"


def _homeless(arrow: Arrow, panels: list[int]) -> Iterator[tuple[Location, str, str]]:
    if arrow.pose and panels and arrow.pose not in panels:
        allowed = f"a pose with a step: {', '.join(map(str, panels))}"
        yield ("pose",), f"pose {arrow.pose} is no panel", allowed


def poses_can_be_taken(draft: Draft) -> Iterator[Problem]:
    """Hands and feet reach their spots, joints bend as joints do, nobody sinks or floats."""
    for entry in draft.figures.values():
        for fault in faults(entry.record):
            place = () if fault.pose is None else ("poses", fault.pose)
            yield entry.problem((*place, fault.field), fault.wrong, fault.allowed)
