"""Rules about cues, which stand below a film and are said while one moves."""

from collections.abc import Iterator

from generator.content.cues import MOST_WORDS, NUMBER, cue, is_short
from generator.content.forms import Form, forms
from generator.content.library import AnyEntry, Draft
from generator.content.problems import Problem, suggestion
from generator.content.source import Location
from generator.models import Step


def shown_steps_have_a_cue(draft: Draft) -> Iterator[Problem]:
    """A step that a panel shows, and a hold, is said in at most 8 words: by its cue or its text."""
    for entry, form in _forms(draft):
        shown = _shown(draft, form)
        for number, place, step in _steps(form):
            needed = step.cue is not None or step.role == "hold" or number in shown
            if needed and not is_short(cue(step)):
                key = "text" if step.cue is None else "cue"
                wrong = f"{len(cue(step).split())} words below a film"
                yield entry.problem((*place, key), wrong, f"a cue of at most {MOST_WORDS} words")


def cues_count_as_their_steps_do(draft: Draft) -> Iterator[Problem]:
    """A number in a cue stands in the text of its step too."""
    for entry, form in _forms(draft):
        for _, place, step in _steps(form):
            known = NUMBER.findall(step.text)
            for number in NUMBER.findall(step.cue or ""):
                if number not in known:
                    allowed = suggestion(number, known)
                    yield entry.problem((*place, "cue"), f"{number} in a cue", allowed)


def _forms(draft: Draft) -> Iterator[tuple[AnyEntry, Form]]:
    for entry in draft.exercises.values():
        yield from ((entry, form) for form in forms(entry.id, entry.record))


def _shown(draft: Draft, form: Form) -> set[int | None]:
    """Return the numbers of a form's steps that its drawing shows."""
    figure = draft.figures.get(form.id)
    if figure:
        return {pose.step for pose in figure.record.poses}
    own = draft.exercises[form.exercise].record.variants.get(form.variant)
    return {panel.step for panel in own.panels} if own else set()


def _steps(form: Form) -> Iterator[tuple[int, Location, Step]]:
    """Yield the steps of a form with their numbers and places in the file."""
    above: Location = ("variants", form.variant) if form.variant else ()
    for index, step in enumerate(form.steps):
        yield index + 1, (*above, "steps", index), step
