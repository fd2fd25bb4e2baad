"""Rules about arrows: each says where it goes, in a panel, along something that moves."""

from collections.abc import Iterator
from typing import get_args

import numpy as np

from generator.check.slips import Slip, slips
from generator.content.library import Draft
from generator.content.problems import Problem
from generator.figures.scene.arrows import names, passed, path_of
from generator.figures.scene.stage import Stage, stage
from generator.models.figure import Arrow, Figure, Turning

STILL = 0.5  # cm on paper that a landmark may move without anybody seeing it
STEPS = 5  # of a path, to tell whether it leads anywhere


def arrows_say_where(draft: Draft) -> Iterator[Problem]:
    """An arrow has one of `follow`, `around`, `to` and `out_of`, a way to go, and its panel."""
    for entry in draft.figures.values():
        for index, arrow in enumerate(entry.record.arrows):
            for field, wrong, allowed in _faults(arrow, entry.record):
                yield entry.problem(("arrows", index, *field), wrong, allowed)


def arrows_follow_what_moves(draft: Draft) -> Iterator[Problem]:
    """What an arrow follows moves on paper from the pose before to the pose of the arrow."""
    for entry in draft.figures.values():
        figure = entry.record
        followed = {i: a for i, a in enumerate(figure.arrows) if a.follow}
        if not followed or any(slips(figure)):
            continue
        seen = stage(figure)
        for index, arrow in followed.items():
            if not any(_faults(arrow, figure)) and not _moves(arrow, seen):
                place, wrong = ("arrows", index, "follow"), f"{arrow.follow} does not move here"
                yield entry.problem(place, wrong, "a landmark that moves, or `to` or `out_of`")


def _faults(arrow: Arrow, figure: Figure) -> Iterator[Slip]:
    yield from _aimless(arrow)
    yield from _homeless(arrow, figure)


def _aimless(arrow: Arrow) -> Iterator[Slip]:
    marks = [mark for mark in (arrow.follow, arrow.around, arrow.to, arrow.out_of) if mark]
    if len(marks) != 1:
        yield (), f"{len(marks)} of them", "one of follow, around, to and out_of"
    elif arrow.around and not arrow.turning:
        yield (), "no direction", f"turning: one of {', '.join(get_args(Turning))}"
    elif not arrow.follow and not arrow.around and not arrow.toward:
        yield (), "no direction", "toward: left, right, up or down"
    elif arrow.mirror and not marks[0].startswith(("right-", "left-")):
        yield ("mirror",), f"{marks[0]} has no other side", "a landmark with right- or left-"
    if arrow.begin >= arrow.end:
        wrong = f"the arrow begins at {arrow.begin:g} and ends at {arrow.end:g}"
        yield ("begin",), wrong, "begin before end"


def _homeless(arrow: Arrow, figure: Figure) -> Iterator[Slip]:
    numbered = [i for i, pose in enumerate(figure.poses, start=1) if pose.step]
    panels = numbered or [len(figure.poses)]
    if arrow.pose and arrow.pose not in panels:
        kind = "a pose with a step" if numbered else "the last pose"
        yield ("pose",), f"pose {arrow.pose} is no panel", f"{kind}: {', '.join(map(str, panels))}"
    elif arrow.follow and (arrow.pose or panels[-1]) == 1:
        yield ("follow",), "nothing moves before the first pose", "an arrow in a later pose"
    elif arrow.since and arrow.since >= (arrow.pose or panels[-1]):
        yield ("since",), f"pose {arrow.since} is not before the arrow's own", "an earlier pose"


def _moves(arrow: Arrow, seen: Stage) -> bool:
    pose = arrow.pose or seen.shown[-1] + 1
    own = arrow.model_copy(update={"pose": pose})
    bodies = passed(own, seen.solved, seen.person.build, STEPS)
    ways = (path_of(name, bodies, seen.cameras[pose - 1]) for name in names(own))
    return all(np.linalg.norm(np.diff(way, axis=0), axis=1).sum() > STILL for way in ways)
