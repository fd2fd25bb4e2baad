"""Rules about ids that records had before: each leads to one record only."""

from collections.abc import Iterator, Mapping, Sequence

from generator.content.library import AnyEntry, Draft, Entry
from generator.content.problems import Problem
from generator.content.source import Location
from generator.models import Exercise, Guidance, Routine
from generator.models.ids import taken

Named = tuple[AnyEntry, Location, str]  # where an alias stands, and the alias


def aliases_lead_to_one_record(draft: Draft) -> Iterator[Problem]:
    """No id that a record had before is that of another, nor one that another had before."""
    for kind in ("exercises", "routines", "guidance"):
        first: dict[str, str] = {}
        for entry, place, alias in _of_records(getattr(draft, kind)):
            fault = taken(alias)
            if alias in draft.known(kind):
                yield entry.problem(place, f"{alias!r} is a record now", "an id that none has")
            elif alias in first:
                wrong = f"{alias!r} leads to {first[alias]} already"
                yield entry.problem(place, wrong, "each alias once")
            elif fault:
                yield entry.problem(place, f"{alias!r} was never the id of a record", fault[1])
            first.setdefault(alias, entry.id)


def aliases_of_variants_lead_to_one(draft: Draft) -> Iterator[Problem]:
    """The same of the variants of an exercise."""
    for entry in draft.exercises.values():
        first: dict[str, str] = {}
        for name, variant in entry.record.variants.items():
            for index, alias in enumerate(variant.aliases):
                place = ("variants", name, "aliases", index)
                if alias in entry.record.variants:
                    yield entry.problem(place, f"{alias!r} is a variant now", "an id that none has")
                elif alias in first:
                    wrong = f"{alias!r} leads to {first[alias]} already"
                    yield entry.problem(place, wrong, "each alias once")
                first.setdefault(alias, name)


def _of_records(
    entries: Mapping[str, Entry[Exercise] | Entry[Routine] | Entry[Guidance]],
) -> Iterator[Named]:
    for entry in entries.values():
        aliases: Sequence[str] = entry.record.aliases
        yield from ((entry, ("aliases", index), alias) for index, alias in enumerate(aliases))
