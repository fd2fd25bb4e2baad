"""The words that stand for a drawing, for those who do not see it."""

from generator.citations import without_citations
from generator.figures.describe import describe
from generator.library import Library


def caption(library: Library, exercise: str) -> str:
    """Return the text alternative of an exercise's drawing."""
    figure, record = library.figures[exercise], library.exercises[exercise]
    steps = [without_citations(step.text) for step in record.steps]
    own = [muscle for pose in figure.poses for muscle in pose.muscles or ()]
    named = dict.fromkeys([*figure.muscles, *own])
    muscles = [library.vocabulary.muscles[muscle].name for muscle in named]
    return describe(figure, steps, muscles)
