"""Rules about what to do when an exercise is not for somebody."""

from collections.abc import Iterator

from generator.content.forms import form_id, forms
from generator.content.library import Draft
from generator.content.problems import Problem
from generator.content.stances import stance


def floor_exercises_have_an_alternative(draft: Draft) -> Iterator[Problem]:
    """An exercise on the floor (not a bed) says what to do for those who cannot get down to it."""
    if draft.vocabulary is None:
        return
    words = draft.vocabulary.record
    needed = [i for i, reason in words.reasons.items() if reason.for_floor]
    for entry in draft.exercises.values():
        given = {instead.reason for instead in entry.record.instead}
        plain, *_ = forms(entry.id, entry.record)
        for reason in needed if stance(words, plain).on == "floor" else ():
            if reason not in given:
                wrong = f"starts on the floor, and nothing for reason {reason!r}"
                yield entry.problem(("instead",), wrong, f"an entry with reason: {reason}")


def alternatives_suit_the_reason(draft: Draft) -> Iterator[Problem]:
    """What to do instead is not itself ruled out for the same reason."""
    ruled_out = set(_ruled_out(draft))
    for entry in draft.exercises.values():
        for index, instead in enumerate(entry.record.instead):
            owner = instead.exercise or (entry.id if instead.variant else "")
            target = form_id(owner, instead.variant)
            if (target, instead.reason) in ruled_out:
                wrong = f"{target!r} has reason {instead.reason!r} too"
                allowed = "an exercise without this reason, or a variant that suits it"
                key = "exercise" if instead.exercise else "variant"
                yield entry.problem(("instead", index, key), wrong, allowed)


def _ruled_out(draft: Draft) -> Iterator[tuple[str, str]]:
    """Yield every form with the reasons against it; a variant that suits one is not ruled out."""
    for entry in draft.exercises.values():
        reasons = {instead.reason for instead in entry.record.instead}
        for form in forms(entry.id, entry.record):
            own = entry.record.variants.get(form.variant)
            suited = own.suits if own else ()
            yield from ((form.id, reason) for reason in reasons.difference(suited))
