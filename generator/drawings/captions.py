"""The caption of a drawing: words that stand for it, for those who do not see it."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.content.library import Library
from generator.figures.scene.describe import describe
from generator.models import Figure
from generator.models.citations import without_citations
from generator.models.words.captions import CaptionWords


@dataclass(frozen=True)
class CaptionSource:
    """What a drawing shows and what its exercise says: all that its caption is made of."""

    figure: Figure
    steps: tuple[str, ...]
    muscles: tuple[str, ...]  # names of what is highlighted
    words: CaptionWords


def caption_source(library: Library, exercise: str) -> CaptionSource:
    """Return what the caption of an exercise's drawing is made of, without citations."""
    figure, record = library.figures[exercise], library.exercises[exercise]
    own = [muscle for pose in figure.poses for muscle in pose.muscles or ()]
    named = dict.fromkeys([*figure.muscles, *own])
    return CaptionSource(
        figure=figure,
        steps=tuple(without_citations(step.text) for step in record.steps),
        muscles=tuple(library.vocabulary.muscles[muscle].name for muscle in named),
        words=library.words.captions,
    )


def caption(source: CaptionSource) -> str:
    """Return the text alternative of a strip whose panels are numbered as the steps."""
    return describe(source.figure, source.steps, source.muscles, source.words)


def card_caption(source: CaptionSource) -> str:
    """Return the same with panels numbered 1, 2, 3, as on paper, where no steps are listed."""
    shown = [pose.step for pose in source.figure.poses if pose.step]
    numbers = iter(range(1, len(shown) + 1))
    poses = tuple(
        pose.model_copy(update={"step": next(numbers)}) if pose.step else pose
        for pose in source.figure.poses
    )
    figure = source.figure.model_copy(update={"poses": poses})
    return describe(figure, _steps(source.steps, shown), source.muscles, source.words)


def _steps(steps: Sequence[str], shown: Sequence[int]) -> list[str]:
    return [steps[step - 1] for step in shown]
