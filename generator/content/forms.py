"""The forms of an exercise: as its record has it, and each of its variants."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.models import (
    AskFirst,
    Dose,
    Exercise,
    Figure,
    Instead,
    Step,
    StopRule,
    Variant,
)
from generator.models.figure import Arrow


@dataclass(frozen=True)
class Form:
    """An exercise in one form; `id` names its drawing and its cards, such as `side-bend-sitting`.

    `variant` is empty for the exercise as it is. What the form suits is neither asked about in
    `ask_first` nor named in `instead`, where each way names its exercise.
    """

    id: str
    exercise: str
    variant: str
    name: str
    summary: str
    position: str
    equipment: tuple[str, ...]
    steps: tuple[Step, ...]
    dose: Dose
    careful: tuple[str, ...]
    ask_first: tuple[AskFirst, ...]
    stop_when: tuple[StopRule, ...]
    instead: tuple[Instead, ...]
    sources: tuple[str, ...]


def form(exercise: str, record: Exercise, variant: str | None = None) -> Form:
    """Return an exercise as it is, or as one of its variants; `KeyError` if there is none such."""
    return _varied(exercise, record, variant) if variant else _plain(exercise, record)


def forms(exercise: str, record: Exercise) -> tuple[Form, ...]:
    """Return all forms of an exercise, the plain one first."""
    return (_plain(exercise, record), *(_varied(exercise, record, i) for i in record.variants))


def form_id(exercise: str, variant: str | None) -> str:
    """Return the name of a form's drawing and cards."""
    return f"{exercise}-{variant}" if variant else exercise


def form_figure(variant: Variant, figure: Figure) -> Figure:
    """Return the exercise's figure with the panels that a variant chose, numbered as its steps.

    The first pose stays, since others may keep what it holds; unchosen, it is in the film alone.
    """
    numbers = {panel.of: panel.step for panel in variant.panels}
    chosen = [i for i, pose in enumerate(figure.poses) if pose.step in numbers]
    kept = [
        i
        for i, pose in enumerate(figure.poses[: chosen[-1] + 1])
        if i in (0, *chosen) or pose.step is None
    ]
    poses = [figure.poses[i] for i in kept]
    numbered = [pose.model_copy(update={"step": numbers.get(pose.step or 0)}) for pose in poses]
    return figure.model_copy(update={"poses": tuple(numbered), "arrows": _arrows(figure, kept)})


def _arrows(figure: Figure, kept: Sequence[int]) -> tuple[Arrow, ...]:
    """Return the arrows of the poses that are kept, with the numbers that these have now."""
    numbered = [i for i, pose in enumerate(figure.poses, start=1) if pose.step]
    now = {old + 1: new for new, old in enumerate(kept, start=1)}
    own = [arrow.pose or numbered[-1] for arrow in figure.arrows]
    return tuple(
        arrow.model_copy(update={"pose": now[pose]})
        for arrow, pose in zip(figure.arrows, own, strict=True)
        if pose in now
    )


def _plain(exercise: str, record: Exercise) -> Form:
    return Form(
        id=exercise,
        exercise=exercise,
        variant="",
        name=record.name,
        summary=record.summary,
        position=record.start_position,
        equipment=record.equipment,
        steps=record.steps,
        dose=record.dose,
        careful=(),
        ask_first=record.ask_first,
        stop_when=record.stop_when,
        instead=tuple(_named(exercise, instead) for instead in record.instead),
        sources=record.sources,
    )


def _varied(exercise: str, record: Exercise, variant: str) -> Form:
    own = record.variants[variant]
    return Form(
        id=form_id(exercise, variant),
        exercise=exercise,
        variant=variant,
        name=own.name,
        summary=own.summary,
        position=own.position,
        equipment=own.equipment,
        steps=own.steps,
        dose=own.dose or record.dose,
        careful=own.careful,
        ask_first=(
            *(case for case in record.ask_first if case.reason not in own.suits),
            *own.ask_first,
        ),
        stop_when=(*own.stop_when, *record.stop_when),
        instead=tuple(
            way
            for way in (_named(exercise, instead) for instead in record.instead)
            if way.reason not in own.suits and (way.exercise, way.variant) != (exercise, variant)
        ),
        sources=own.sources,
    )


def _named(exercise: str, way: Instead) -> Instead:
    """Return a way with the exercise that it means when it names one of its variants alone."""
    means_own = way.variant and not way.exercise
    return way.model_copy(update={"exercise": exercise}) if means_own else way
