"""Rules about drawings: each exercise has one, and a body could do what it shows."""

from collections.abc import Iterator

from generator.check.arrows import arrows_say_where
from generator.check.props import props_have_their_place
from generator.check.slips import CONTACTS, said, slips
from generator.content.forms import forms
from generator.content.library import Draft, Entry
from generator.content.pictures import pictures
from generator.content.problems import Problem, suggestion
from generator.content.source import Location
from generator.figures.body.faults import THINGS, Fault, faults
from generator.figures.person.muscles import AREAS
from generator.figures.scene.legible import illegible
from generator.figures.scene.marked import indistinct
from generator.figures.scene.panels import panels
from generator.models.figure import Figure


def every_form_is_drawn(draft: Draft) -> Iterator[Problem]:
    """Every exercise and every variant has a figure, because people look before they read."""
    for entry in draft.exercises.values():
        for form in forms(entry.id, entry.record):
            own = entry.record.variants.get(form.variant)
            if form.id not in draft.known("figures") and not (own and own.panels):
                place = ("variants", form.variant) if own else ()
                yield entry.problem(place, "no figure", f"write figures/{form.id}.yml")


def every_figure_is_shown(draft: Draft) -> Iterator[Problem]:
    """Every figure has the id of an exercise or its variant, or a topic or a routine names it."""
    if draft.unreadable.get("routines") or draft.unreadable.get("guidance"):
        return  # what cannot be read may show it
    known = {form.id for form in draft.forms()} | draft.known("exercises")
    named = {figure for _, _, figure in pictures(draft)}
    unread = tuple(f"{i}-" for i in draft.unreadable.get("exercises", ()))  # with which variants?
    for entry in draft.figures.values():
        if entry.id not in known | named and not entry.id.startswith(unread):
            wrong = f"no exercise or variant {entry.id!r}, and nothing shows it"
            yield entry.problem((), wrong, suggestion(entry.id, known))


def panels_show_steps(draft: Draft) -> Iterator[Problem]:
    """A panel bears the number of a step that the exercise has, and numbers never fall."""
    shown = {form.id: form for form in draft.forms()}
    for entry in draft.figures.values():
        form = shown.get(entry.id)
        count = len(form.steps) if form else None
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
    shown = {form.id: form.exercise for form in draft.forms()}
    for entry in draft.figures.values():
        exercise = draft.exercises.get(shown.get(entry.id, ""))
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


def muscles_are_shown_or_explained(draft: Draft) -> Iterator[Problem]:
    """A figure, also of a variant, highlights the muscles of its exercise, or says why not."""
    unread = draft.unreadable.get("exercises", frozenset())  # with which variants and muscles?
    owners = {form.id: form.exercise for form in draft.forms()}
    for entry in draft.figures.values():
        exercise = draft.exercises.get(entry.id) or draft.exercises.get(owners.get(entry.id, ""))
        named = exercise.record.muscles if exercise else ()
        shown = _highlighted(entry.record)
        reasons = entry.record.not_shown
        for muscle in named:
            if muscle in AREAS and muscle not in shown and muscle not in reasons:
                wrong = f"{muscle!r} is neither highlighted nor explained"
                yield entry.problem(("muscles",), wrong, "`muscles`, or a reason in `not_shown`")
        for muscle in reasons:
            place = ("not_shown", muscle)
            if muscle in shown:
                yield entry.problem(place, f"{muscle!r} is highlighted", "one of the two")
            elif muscle not in named and (exercise or not unread):
                wrong = f"{muscle!r} is no muscle of this exercise"
                yield entry.problem(place, wrong, suggestion(muscle, named))


def _highlighted(figure: Figure) -> frozenset[str]:
    """The muscles that panels highlight: the figure's own only in the last of them."""
    panels = [pose for pose in figure.poses if pose.step is not None] or figure.poses[-1:]
    own = [muscle for pose in panels for muscle in pose.muscles or ()]
    return frozenset([*own, *(figure.muscles if panels[-1].muscles is None else ())])


def poses_can_be_taken(draft: Draft) -> Iterator[Problem]:
    """Hands and feet reach their spots, joints bend, nobody sinks, floats or cuts into a thing."""
    for entry in draft.figures.values():
        if any(slips(entry.record)):
            continue  # what cannot be meant cannot be solved; another rule tells it
        for fault in faults(entry.record):
            yield entry.problem(_key(entry.record, fault), fault.wrong, fault.allowed)


def panels_can_be_read(draft: Draft) -> Iterator[Problem]:
    """On a card each highlight is one patch a side, arrows keep off the body, parts are seen."""
    refused = (props_have_their_place, arrows_say_where)
    homeless = {problem.path for rule in refused for problem in rule(draft)}
    for entry in draft.figures.values():
        unknown = any(muscle not in AREAS for muscle in _highlighted(entry.record))
        if unknown or entry.path in homeless or any(slips(entry.record)):
            continue  # what cannot be drawn cannot be read; another rule tells it
        shown = panels(entry.record)
        for fault in illegible(shown):
            yield entry.problem(fault.place, fault.wrong, fault.allowed)
        for faint in indistinct(shown):
            yield _of_highlight(entry, faint)


def _of_highlight(entry: Entry[Figure], fault: Fault) -> Problem:
    """A muscle that cannot be made out stands in its pose, or in the list of the figure."""
    own = entry.record.poses[fault.pose].muscles
    place: Location = ("poses", fault.pose) if own else ()
    wrong = f"{fault.field!r} in pose {fault.pose + 1}: {fault.wrong}"
    return entry.problem((*place, "muscles"), wrong, fault.allowed)


def _key(figure: Figure, fault: Fault) -> Location:
    """Where a fault stands in its pose: a hand may be told by `hands`, a cut by its pose."""
    if fault.field == THINGS:
        return ("poses", fault.pose)
    side, _, part = fault.field.partition("_")
    place = said(figure, fault.pose, side, part) if part in CONTACTS else None
    return place if place and place[0] == "poses" else ("poses", fault.pose, fault.field)
