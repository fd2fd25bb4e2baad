"""Rules about reasons against an exercise: each is named by its id, and none is forgotten."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from generator.content.library import AnyEntry, Draft
from generator.content.problems import Problem, suggestion
from generator.content.source import Location


def reasons_to_ask_are_in_the_vocabulary(draft: Draft) -> Iterator[Problem]:
    """A reason to ask first is a word of `vocabulary.yml`, each named once."""
    for entry in draft.practised():
        named = [case.reason for case in entry.record.ask_first]
        yield from _misnamed(draft, entry, ("ask_first",), named)
    for entry in draft.exercises.values():
        own = {case.reason for case in entry.record.ask_first}
        for name, variant in entry.record.variants.items():
            named = [case.reason for case in variant.ask_first]
            yield from _misnamed(draft, entry, ("variants", name, "ask_first"), named, own)


def reasons_are_in_the_vocabulary(draft: Draft) -> Iterator[Problem]:
    """A reason to do something else is a word of `vocabulary.yml`, each named once."""
    for entry in draft.exercises.values():
        named = [instead.reason for instead in entry.record.instead]
        yield from _misnamed(draft, entry, ("instead",), named)


def who_is_asked_first_is_told_what_instead(draft: Draft) -> Iterator[Problem]:
    """For some reasons, an exercise that must be asked about says what to do instead."""
    if draft.vocabulary is None:
        return
    reasons = draft.vocabulary.record.reasons
    needed = {i for i, reason in reasons.items() if reason.needs_instead}
    for entry in draft.exercises.values():
        given = {instead.reason for instead in entry.record.instead}
        for index, case in enumerate(entry.record.ask_first):
            if case.reason in needed - given:
                wrong = f"nothing to do instead for reason {case.reason!r}"
                allowed = f"an entry in instead with reason: {case.reason}"
                yield entry.problem(("ask_first", index), wrong, allowed)


def positions_are_asked_about(draft: Draft) -> Iterator[Problem]:
    """An exercise or variant names each reason for which its position must be asked about first."""
    if draft.vocabulary is None:
        return
    positions = draft.vocabulary.record.positions
    for form in draft.forms():
        position, entry = positions.get(form.position), draft.exercises[form.exercise]
        named = {case.reason for case in form.ask_first}
        for reason in position.asks_first if position else ():
            if reason not in named:
                above = ("variants", form.variant) if form.variant else ()
                wrong = f"nobody is asked first for reason {reason!r}"
                allowed = f"an entry with reason: {reason}, as it begins there"
                yield entry.problem((*above, "ask_first"), wrong, allowed)


def positions_ask_for_known_reasons(draft: Draft) -> Iterator[Problem]:
    """A reason that a position names is a word of the vocabulary itself."""
    if draft.vocabulary is None:
        return
    words = draft.vocabulary.record
    for i, position in words.positions.items():
        for index, reason in enumerate(position.asks_first):
            if reason not in words.reasons:
                place = ("positions", i, "asks_first", index)
                allowed = suggestion(reason, words.reasons)
                yield draft.vocabulary.problem(place, f"no reason {reason!r}", allowed)


def _misnamed(
    draft: Draft,
    entry: AnyEntry,
    key: Location,
    named: list[str],
    above: AbstractSet[str] = frozenset(),
) -> Iterator[Problem]:
    """Yield what is wrong with the reasons that a list names: an unknown one, one that is there."""
    known = draft.vocabulary.record.reasons if draft.vocabulary else None
    for index, reason in enumerate(named):
        place = (*key, index, "reason")
        if known is not None and reason not in known:
            yield entry.problem(place, f"no reason {reason!r}", suggestion(reason, known))
        elif reason in named[:index] or reason in above:
            yield entry.problem(place, f"{reason!r} again", "each reason once")
