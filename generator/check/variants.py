"""Rules about variants: what is named is there, and is drawn."""

from collections.abc import Iterator

from generator.content.forms import form_id
from generator.content.library import AnyEntry, Draft
from generator.content.problems import Problem, suggestion
from generator.content.source import Location
from generator.content.walk import texts
from generator.models import Exercise, Routine
from generator.models.citations import linked_records

Naming = tuple[AnyEntry, Location, str, str]  # who names it, where, the exercise, the variant


def variants_exist(draft: Draft) -> Iterator[Problem]:
    """Every variant that is named is one of the exercise that is named with it."""
    for entry, place, exercise, variant in _named(draft):
        owner = draft.exercises.get(exercise)
        if not exercise:
            yield entry.problem(place, f"variant {variant!r} of no exercise", "an exercise with it")
        elif owner and variant not in owner.record.variants:
            wrong = f"{exercise} has no variant {variant!r}"
            yield entry.problem(place, wrong, suggestion(variant, owner.record.variants))


def variants_have_ids_of_their_own(draft: Draft) -> Iterator[Problem]:
    """No exercise is called as a variant's drawing is, such as `side-bend-sitting`."""
    for entry in draft.exercises.values():
        for variant in entry.record.variants:
            if form_id(entry.id, variant) in draft.known("exercises"):
                wrong = f"{form_id(entry.id, variant)} is an exercise, too"
                yield entry.problem(("variants", variant), wrong, "another id of the variant")


def chosen_panels_are_there(draft: Draft) -> Iterator[Problem]:
    """A panel that a variant chose is one of the exercise's drawing, for a step of its own."""
    for entry in draft.exercises.values():
        figure = draft.figures.get(entry.id)
        shown = {pose.step for pose in figure.record.poses if pose.step} if figure else set()
        for name, variant in entry.record.variants.items():
            for index, panel in enumerate(variant.panels):
                place = ("variants", name, "panels", index)
                if figure and panel.of not in shown:
                    allowed = ", ".join(map(str, sorted(shown))) or "none yet"
                    yield entry.problem((*place, "of"), f"no panel of step {panel.of}", allowed)
                if panel.step > len(variant.steps):
                    allowed = f"1 to {len(variant.steps)}"
                    yield entry.problem((*place, "step"), f"no step {panel.step}", allowed)


def _named(draft: Draft) -> Iterator[Naming]:
    for entry in draft.exercises.values():
        yield from _in_exercise(entry, entry.record)
    for routine in draft.routines.values():
        yield from _in_routine(routine, routine.record)
    for prose in draft.entries_with_prose():
        for place, text in texts(prose.record):
            linked = linked_records(text)
            yield from ((prose, place, i, variant) for _, i, variant in linked if variant)


def _in_exercise(entry: AnyEntry, record: Exercise) -> Iterator[Naming]:
    for key in ("easier", "harder", "instead"):
        for index, way in enumerate(getattr(record, key)):
            if way.variant:
                yield entry, (key, index, "variant"), way.exercise or entry.id, way.variant


def _in_routine(entry: AnyEntry, record: Routine) -> Iterator[Naming]:
    plan = record.weekly_plan
    if plan and plan.variant:
        yield entry, ("weekly_plan", "variant"), plan.exercise, plan.variant
    for index, step in enumerate(record.steps):
        if step.variant:
            yield entry, ("steps", index, "variant"), step.exercise, step.variant
        for number, swap in enumerate(step.swaps):
            if swap.variant:
                place = ("steps", index, "swaps", number, "variant")
                yield entry, place, swap.exercise or "", swap.variant
