"""Rules about what to do when an exercise is not for somebody."""

from collections.abc import Iterator

from generator.content.library import Draft
from generator.content.problems import Problem, suggestion


def reasons_are_in_the_vocabulary(draft: Draft) -> Iterator[Problem]:
    """A reason to do something else is a word of `vocabulary.yml`, each named once."""
    reasons = draft.vocabulary.record.reasons if draft.vocabulary else {}
    for entry in draft.exercises.values():
        seen: set[str] = set()
        for index, instead in enumerate(entry.record.instead):
            place = ("instead", index, "reason")
            if draft.vocabulary and instead.reason not in reasons:
                allowed = suggestion(instead.reason, reasons)
                yield entry.problem(place, f"no reason {instead.reason!r}", allowed)
            elif instead.reason in seen:
                yield entry.problem(place, f"{instead.reason!r} again", "each reason once")
            seen.add(instead.reason)


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
