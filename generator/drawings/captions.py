"""The caption of a drawing: words that stand for it, for those who do not see it."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.content.cues import cue, holds_after
from generator.content.forms import Form
from generator.content.library import Library
from generator.figures.scene.describe import describe
from generator.figures.scene.timeline import Hold, Telling, Told
from generator.models import Figure
from generator.models.site import Pace
from generator.models.words.captions import CaptionWords


@dataclass(frozen=True)
class CaptionSource:
    """What a drawing shows and what its film says: all that its words are made of."""

    figure: Figure
    muscles: tuple[str, ...]  # names of what is highlighted
    words: CaptionWords
    telling: Telling | None  # what its film says, if it has one


def caption_source(library: Library, drawing: str) -> CaptionSource:
    """Return what the caption of a drawing is made of, without citations."""
    figure, form = library.drawn()[drawing], library.forms().get(drawing)
    own = [muscle for pose in figure.poses for muscle in pose.muscles or ()]
    named = dict.fromkeys([*figure.muscles, *own])
    return CaptionSource(
        figure=figure,
        muscles=tuple(library.vocabulary.muscles[muscle].name for muscle in named),
        words=library.words.captions,
        telling=telling(figure, form, library.site.pace) if form else None,
    )


def telling(figure: Figure, form: Form, pace: Pace) -> Telling:
    """Return what the film of an exercise says, and how fast it goes."""
    return Telling(tuple(_told(figure, form)), pace)


def _told(figure: Figure, form: Form) -> Iterator[Told | None]:
    """Yield what a film says at each pose: its step, and the hold before the next step shown."""
    shown = [pose.step for pose in figure.poses if pose.step]
    for pose in figure.poses:
        if not pose.step or pose.step > len(form.steps):
            yield None
            continue
        step, held = form.steps[pose.step - 1], holds_after(form.steps, pose.step)
        later = min((number for number in shown if number > pose.step), default=len(form.steps))
        hold = None
        if held and held <= later:
            hold = Hold(held, cue(form.steps[held - 1]), form.dose.hold_seconds)
        yield Told(pose.step, step.role, cue(step), hold)


def caption(source: CaptionSource) -> str:
    """Return the text alternative of a strip whose panels are numbered as the steps."""
    return describe(source.figure, source.muscles, source.words)


def plain_caption(source: CaptionSource) -> str:
    """Return that of a strip without numbers, as it stands where no steps are listed."""
    return describe(source.figure, source.muscles, source.words, numbered=False)
