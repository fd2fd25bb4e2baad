"""What stands at the addresses that records had before: pages that lead on, and copies of files.

Cards on fridges and links in messages have old addresses for years.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.content.forms import form_id
from generator.content.library import Library
from generator.drawings import Drawings
from generator.models import Exercise, Guidance, Routine
from generator.paper.prints import EDITIONS, FinishedPrint, Print
from generator.site.calendars import calendar_path
from generator.site.embed_line import FOLDER, embed_path
from generator.text.page import (
    Page,
    card_path,
    exercise_path,
    guidance_path,
    routine_path,
)


@dataclass(frozen=True)
class Aliases:
    """Old ids with those that records have now, by what they name; forms with their variants."""

    exercises: Mapping[str, str]
    forms: Mapping[str, str]
    routines: Mapping[str, str]
    guidance: Mapping[str, str]


def aliases(library: Library) -> Aliases:
    """Return every id that a record had before."""
    return Aliases(
        exercises=_old_ids(library.exercises),
        forms=dict(_old_forms(library)),
        routines=_old_ids(library.routines),
        guidance=_old_ids(library.guidance),
    )


def moved_pages(library: Library) -> Iterator[Page]:
    """Yield a page for each old address, which leads on to the new one."""
    old = aliases(library)
    for places, ids, records in (
        ((exercise_path, embed_path("exercises")), old.exercises, library.exercises),
        ((routine_path, card_path, embed_path("routines")), old.routines, library.routines),
        ((guidance_path,), old.guidance, library.guidance),
    ):
        for before, now in ids.items():
            yield from (_moved(path, before, now, records[now].name) for path in places)


def moved_files(
    library: Library, drawn: Drawings, printed: Mapping[Print, FinishedPrint]
) -> Mapping[str, str]:
    """Return the paths of files that stand at an old address too, with where they stand now."""
    old = aliases(library)
    return {
        **dict(_prints(old, printed)),
        **{calendar_path(before): calendar_path(now) for before, now in old.routines.items()},
        **{
            f"figures/{before}.{ending}": f"figures/{now}.{ending}"
            for before, now in old.forms.items()
            for ending in drawn[now].files
        },
    }


def copied(files: Mapping[str, bytes], moved: Mapping[str, str]) -> Mapping[str, bytes]:
    """Return what stands at old addresses, of the files of a site by path."""
    return {before: files[now] for before, now in moved.items()}


def _old_ids(records: Mapping[str, Exercise | Routine | Guidance]) -> Mapping[str, str]:
    return {alias: i for i, record in records.items() for alias in record.aliases}


def _old_forms(library: Library) -> Iterator[tuple[str, str]]:
    """Yield old ids of forms: either of their parts may have had another name."""
    for i, exercise in library.exercises.items():
        variants: dict[str | None, tuple[str | None, ...]] = {
            name: (name, *variant.aliases) for name, variant in exercise.variants.items()
        }
        for variant, names in {None: (None,), **variants}.items():
            known = [(own, name) for own in (i, *exercise.aliases) for name in names]
            yield from ((form_id(*one), form_id(i, variant)) for one in known[1:])


def _moved(path: Callable[[str], str], before: str, now: str, name: str) -> Page:
    target = path(now)
    context = {"name": name, "target": target}
    head = {"moved": f"{target.removesuffix('.md')}/"}
    framed = {"is_framed": target.startswith(f"{FOLDER}/")}
    return Page(path(before), "pages/moved.md.j2", {**context, **framed}, head)


def _prints(old: Aliases, printed: Mapping[Print, FinishedPrint]) -> Iterator[tuple[str, str]]:
    ids = {"exercise": old.forms, "routine": old.routines, "topic": old.guidance}
    for print_ in printed:
        for before, now in ids.get(EDITIONS[print_.edition].of, {}).items():
            if print_.record == now:
                yield replace(print_, record=before).path, print_.path
