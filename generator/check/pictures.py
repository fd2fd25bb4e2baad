"""Rules about the pictures of topics and routines: they are drawn, and no topic is without one."""

from collections.abc import Iterator

from generator.content.library import Draft
from generator.content.pictures import pictures
from generator.content.problems import Problem, suggestion


def pictures_are_drawn(draft: Draft) -> Iterator[Problem]:
    """A picture of a topic or a routine is a figure, be it that of an exercise or its own."""
    chosen = {
        form.id
        for form in draft.forms()
        if form.variant and draft.exercises[form.exercise].record.variants[form.variant].panels
    }
    known = draft.known("figures") | chosen
    for entry, place, figure in pictures(draft):
        if figure not in known:
            yield entry.problem(place, f"no figure {figure!r}", suggestion(figure, known))


def topics_have_a_picture(draft: Draft) -> Iterator[Problem]:
    """Every topic has a picture on its page, because people look before they read."""
    shown = {entry.id for entry, place, _ in pictures(draft) if place[0] != "sheet"}
    for entry in draft.guidance.values():
        if entry.id not in shown:
            yield entry.problem((), "no picture", "picture: the id of a figure")
