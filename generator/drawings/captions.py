"""The words that stand for a drawing, for those who do not see it."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.content.library import Library
from generator.figures.scene.describe import describe
from generator.models import Figure
from generator.models.citations import without_citations


@dataclass(frozen=True)
class Script:
    """What a drawing shows and what its exercise says: all that its words are made of."""

    figure: Figure
    steps: tuple[str, ...]
    muscles: tuple[str, ...]  # names of what is highlighted


def script(library: Library, exercise: str) -> Script:
    """Return the script of an exercise's drawing, without citations."""
    figure, record = library.figures[exercise], library.exercises[exercise]
    own = [muscle for pose in figure.poses for muscle in pose.muscles or ()]
    named = dict.fromkeys([*figure.muscles, *own])
    return Script(
        figure=figure,
        steps=tuple(without_citations(step.text) for step in record.steps),
        muscles=tuple(library.vocabulary.muscles[muscle].name for muscle in named),
    )


def caption(script: Script) -> str:
    """Return the text alternative of a strip whose panels are numbered as the steps."""
    return describe(script.figure, script.steps, script.muscles)


def card_caption(script: Script) -> str:
    """Return the same with panels numbered 1, 2, 3, as on paper, where no steps are listed."""
    shown = [pose.step for pose in script.figure.poses if pose.step]
    numbers = iter(range(1, len(shown) + 1))
    poses = tuple(
        pose.model_copy(update={"step": next(numbers)}) if pose.step else pose
        for pose in script.figure.poses
    )
    figure = script.figure.model_copy(update={"poses": poses})
    return describe(figure, _steps(script.steps, shown), script.muscles)


def _steps(steps: Sequence[str], shown: Sequence[int]) -> list[str]:
    return [steps[step - 1] for step in shown]
