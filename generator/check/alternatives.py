"""Rules about what to do when an exercise is not for somebody."""

from collections.abc import Iterator

from generator.content.library import Draft
from generator.content.problems import Problem


def floor_exercises_have_an_alternative(draft: Draft) -> Iterator[Problem]:
    """An exercise on the floor says what to do for those who cannot get down and up."""
    if draft.vocabulary is None:
        return
    words = draft.vocabulary.record
    needed = [i for i, reason in words.reasons.items() if reason.for_floor]
    floor = {i for i, position in words.positions.items() if position.on_floor}
    for entry in draft.exercises.values():
        given = {instead.reason for instead in entry.record.instead}
        for reason in needed if entry.record.start_position in floor else ():
            if reason not in given:
                wrong = f"starts on the floor, and nothing for reason {reason!r}"
                yield entry.problem(("instead",), wrong, f"an entry with reason: {reason}")


def alternatives_suit_the_reason(draft: Draft) -> Iterator[Problem]:
    """What to do instead is not itself ruled out for the same reason."""
    ruled_out = {
        (entry.id, instead.reason)
        for entry in draft.exercises.values()
        for instead in entry.record.instead
    }
    for entry in draft.exercises.values():
        for index, instead in enumerate(entry.record.instead):
            if (instead.exercise, instead.reason) in ruled_out:
                wrong = f"{instead.exercise!r} has reason {instead.reason!r} too"
                allowed = "an exercise without this reason"
                yield entry.problem(("instead", index, "exercise"), wrong, allowed)
