"""The words that stand for a drawing, for those who do not see it."""

from generator.citations import without_citations
from generator.figures.describe import describe
from generator.library import Library
from generator.models import Figure


def caption(library: Library, exercise: str) -> str:
    """Return the text alternative of an exercise's drawing, panels numbered as its steps."""
    steps = [without_citations(step.text) for step in library.exercises[exercise].steps]
    return _told(library, library.figures[exercise], steps)


def card_caption(library: Library, exercise: str) -> str:
    """Return the same with panels numbered 1, 2, 3, as on paper, where no steps are listed."""
    figure, record = library.figures[exercise], library.exercises[exercise]
    shown = [pose.step for pose in figure.poses if pose.step]
    numbers = iter(range(1, len(shown) + 1))
    poses = tuple(
        pose.model_copy(update={"step": next(numbers)}) if pose.step else pose
        for pose in figure.poses
    )
    steps = [without_citations(record.steps[step - 1].text) for step in shown]
    return _told(library, figure.model_copy(update={"poses": poses}), steps)


def _told(library: Library, figure: Figure, steps: list[str]) -> str:
    own = [muscle for pose in figure.poses for muscle in pose.muscles or ()]
    named = dict.fromkeys([*figure.muscles, *own])
    muscles = [library.vocabulary.muscles[muscle].name for muscle in named]
    return describe(figure, steps, muscles)
