"""Rules about packs of cards: each has an id of its own, and holds what suits its reason."""

from collections.abc import Iterator

from generator.content.library import Draft
from generator.content.problems import Problem, suggestion
from generator.models.handouts import CardPack


def packs_have_their_own_id(draft: Draft) -> Iterator[Problem]:
    """No two packs have the same id: it names their files."""
    seen: set[str] = set()
    for index, pack in _packs(draft):
        if pack.id in seen and draft.site:
            where = ("packs", index, "id")
            yield draft.site.problem(where, f"{pack.id!r} is there twice", "an id of its own")
        seen.add(pack.id)


def packs_are_for_a_reason_or_a_goal(draft: Draft) -> Iterator[Problem]:
    """A pack names either a reason or a goal, a word of `vocabulary.yml`."""
    if draft.vocabulary is None or draft.site is None:
        return
    words = draft.vocabulary.record
    for index, pack in _packs(draft):
        if (pack.reason is None) == (pack.goal is None):
            wrong = "neither a reason nor a goal" if pack.goal is None else "a reason and a goal"
            yield draft.site.problem(("packs", index), wrong, "one of reason and goal")
        elif pack.reason and pack.reason not in words.reasons:
            allowed = suggestion(pack.reason, words.reasons)
            where = ("packs", index, "reason")
            yield draft.site.problem(where, f"no reason {pack.reason!r}", allowed)
        elif pack.goal and pack.goal not in words.goals:
            allowed = suggestion(pack.goal, words.goals)
            yield draft.site.problem(("packs", index, "goal"), f"no goal {pack.goal!r}", allowed)


def packs_hold_what_suits_their_reason(draft: Draft) -> Iterator[Problem]:
    """Every routine of a pack for a reason suits that reason."""
    for index, pack in _packs(draft):
        for place, routine in enumerate(pack.routines):
            entry = draft.routines.get(routine)
            if entry and draft.site and pack.reason and pack.reason not in entry.record.suits:
                wrong = f"{routine!r} does not say that it suits {pack.reason!r}"
                where = ("packs", index, "routines", place)
                yield draft.site.problem(where, wrong, "a routine with this reason in suits")


def _packs(draft: Draft) -> Iterator[tuple[int, CardPack]]:
    if draft.site:
        yield from enumerate(draft.site.record.packs)
