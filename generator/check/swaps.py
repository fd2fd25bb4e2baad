"""Rules about what to do instead inside a routine: it makes sense there."""

from collections.abc import Iterator

from generator.content.forms import Form, form_id
from generator.content.inherited import inherited
from generator.content.library import Draft, Entry
from generator.content.problems import Problem, suggestion
from generator.content.source import Location
from generator.models import Routine


def swaps_say_for_whom(draft: Draft) -> Iterator[Problem]:
    """A swap is for reasons of the vocabulary or says in words for whom it is, one of the two."""
    known = draft.vocabulary.record.reasons if draft.vocabulary else None
    for entry in draft.routines.values():
        for place, reasons, when in _swaps(entry):
            if bool(reasons) == bool(when):
                yield entry.problem(place, "for nobody, or said twice", "when, or reasons")
            for index, reason in enumerate(reasons):
                if known is not None and reason not in known:
                    at = (*place, "reasons", index)
                    yield entry.problem(at, f"no reason {reason!r}", suggestion(reason, known))


def nobody_does_the_same_instead_twice(draft: Draft) -> Iterator[Problem]:
    """Whoever a reason holds for is not led to one exercise from two others of a routine."""
    led: dict[tuple[str, str, str], str] = {}
    for entry, index, form in _steps(draft):
        for reason, target in _led(entry.record, index, form):
            if led.setdefault((entry.id, reason, target), form.exercise) != form.exercise:
                wrong = f"reason {reason!r} leads to {target!r} again"
                allowed = f"a swap with `reasons: [{reason}]` that leads elsewhere or nowhere"
                yield entry.problem(("steps", index), wrong, allowed)


def routines_suit_their_reasons(draft: Draft) -> Iterator[Problem]:
    """A routine that suits a reason has no exercise against which that reason speaks."""
    for entry, index, form in _steps(draft):
        against = {case.reason for case in form.ask_first}.union(way.reason for way in form.instead)
        for reason in entry.record.suits:
            if reason in against:
                allowed = "an exercise or a variant that suits it"
                place = ("steps", index, "exercise")
                yield entry.problem(place, f"reason {reason!r} speaks against it", allowed)


def suited_reasons_exist(draft: Draft) -> Iterator[Problem]:
    """A reason that a routine suits is a word of `vocabulary.yml`."""
    if draft.vocabulary is None:
        return
    known = draft.vocabulary.record.reasons
    for entry in draft.routines.values():
        for index, reason in enumerate(entry.record.suits):
            if reason not in known:
                allowed = suggestion(reason, known)
                yield entry.problem(("suits", index), f"no reason {reason!r}", allowed)


def _led(routine: Routine, index: int, form: Form) -> Iterator[tuple[str, str]]:
    """Yield to which form each reason leads from a step."""
    step = routine.steps[index]
    for swap in step.swaps:
        if swap.exercise:
            target = form_id(swap.exercise, swap.variant)
            yield from ((reason, target) for reason in swap.reasons)
    for way in inherited(routine, step, form):
        if way.exercise:
            yield way.reason, form_id(way.exercise, way.variant)


def _swaps(
    entry: Entry[Routine],
) -> Iterator[tuple[Location, tuple[str, ...], str | None]]:
    for index, step in enumerate(entry.record.steps):
        for number, swap in enumerate(step.swaps):
            yield ("steps", index, "swaps", number), swap.reasons, swap.when


def _steps(draft: Draft) -> Iterator[tuple[Entry[Routine], int, Form]]:
    """Yield every step with the form that it names; another rule tells of what is not there."""
    forms = {form.id: form for form in draft.forms()}
    for entry in draft.routines.values():
        for index, step in enumerate(entry.record.steps):
            form = forms.get(form_id(step.exercise, step.variant))
            if form:
                yield entry, index, form
