"""The whole story in order: content, load, check, pages, render, write."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from generator.assets import assets
from generator.check import check
from generator.data import data
from generator.drawings import Drawings, drawing_files, drawings
from generator.library import Draft, Entry, Library, complete
from generator.load import load
from generator.manuscripts import manuscripts
from generator.models import Exercise, Routine
from generator.pages import pages
from generator.prints import CardsTooLongError, Print, Printed, print_files, prints
from generator.problems import ContentError, Problem
from generator.progress import Watch, unwatched
from generator.render import render
from generator.settings import configuration, settings
from generator.write import write, write_file

PROJECT = Path(__file__).resolve().parent.parent


def sound(content: Path, today: date | None = None) -> Draft:
    """Return the draft of a content folder; raise `ContentError` with every problem in it.

    With a day, a record that is overdue for review by a year is a problem too.
    """
    draft, problems = load(content)
    problems += check(draft, today)
    if problems:
        raise ContentError(problems)
    return draft


def read(content: Path, today: date | None = None) -> Library:
    """Return the library of a content folder; raise `ContentError` with every problem in it."""
    return complete(sound(content, today))


def generate(
    content: Path, build: Path, today: date | None = None, watch: Watch = unwatched
) -> Library:
    """Make `build/docs` and `build/mkdocs.yml` from content; on problems change nothing."""
    draft = sound(content, today)
    library = complete(draft)
    templates = PROJECT / "templates"
    drawn = drawings(library, build / "figures", watch)
    copy = manuscripts(library, templates, drawn)
    try:
        printed = prints(copy, templates / "cards", build / "cards", watch)
    except CardsTooLongError as error:
        raise ContentError(too_long(draft, error.prints)) from error
    outputs = texts(library, templates, drawn, printed)
    made = {**assets(templates, build / "fonts"), **drawing_files(drawn), **print_files(printed)}
    write(build / "docs", {**outputs, **made})
    file = build / "mkdocs.yml"
    keys = {"docs_dir": "docs", "site_dir": "site", **settings(library.site)}
    write_file(file, configuration(file, PROJECT, keys).encode())
    return library


def too_long(draft: Draft, found: Iterable[Print]) -> Iterator[Problem]:
    """Yield one problem a record whose cards do not fit, with the sizes in which they do not."""
    sizes: dict[tuple[str, str], list[str]] = {}
    for one in found:
        kind = "exercises" if one.edition == "exercise" else "routines"
        sizes.setdefault((kind, one.record), []).append(one.label)
    for (kind, record), labels in sizes.items():
        entry: Entry[Exercise] | Entry[Routine] = getattr(draft, kind)[record]
        wrong = f"too long for its card, even in the smallest type: {', '.join(labels)}"
        yield entry.problem(("steps",), wrong, "fewer steps, or shorter words")


def texts(
    library: Library, templates: Path, drawn: Drawings, printed: Mapping[Print, Printed]
) -> Mapping[str, bytes]:
    """Return every generated text by its path in the docs folder, UTF-8 encoded.

    `drawn` gives the drawings that pages show, with their sizes and words; `printed` the cards.
    """
    found = {**render(templates, pages(library, drawn, printed), library), **data(library)}
    return {path: text.encode() for path, text in sorted(found.items())}
