"""The whole story in order: content, load, check, pages, render, write."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from generator.assets import assets
from generator.check import check
from generator.data import data
from generator.drawings import Drawings, drawing_files, drawings
from generator.library import Draft, Library, complete
from generator.load import load
from generator.manuscripts import manuscripts
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
    library = read(content, today)
    templates = PROJECT / "templates"
    drawn = drawings(library, build / "figures", watch)
    printed = _printed(content, library, drawn, build / "cards", watch)
    outputs = texts(library, templates, drawn, printed)
    made = {**assets(templates, build / "fonts"), **drawing_files(drawn), **print_files(printed)}
    write(build / "docs", {**outputs, **made})
    file = build / "mkdocs.yml"
    keys = {"docs_dir": "docs", "site_dir": "site", **settings(library.site)}
    write_file(file, configuration(file, PROJECT, keys).encode())
    return library


def _printed(
    content: Path, library: Library, drawn: Drawings, kept: Path, watch: Watch
) -> Mapping[Print, Printed]:
    """Return everything that is printed; what is too long is a problem in its record."""
    templates = PROJECT / "templates"
    copy = manuscripts(library, templates, drawn)
    try:
        return prints(copy, templates / "cards", kept, watch)
    except CardsTooLongError as error:
        raise ContentError(too_long(content, error.prints)) from error


def too_long(content: Path, found: Iterable[Print]) -> Iterator[Problem]:
    """Yield one problem a record for cards that fit on no sheet of theirs."""
    sizes: dict[Path, list[str]] = {}
    for one in found:
        folder = "exercises" if one.edition == "exercise" else "routines"
        sizes.setdefault(content / folder / f"{one.record}.yml", []).append(one.label)
    for path, labels in sizes.items():
        message = f"the card does not fit, not even with the smallest type: {', '.join(labels)}"
        yield Problem(path.as_posix(), 1, 1, "steps", message, "fewer steps, or shorter words")


def texts(
    library: Library, templates: Path, drawn: Drawings, printed: Mapping[Print, Printed]
) -> Mapping[str, bytes]:
    """Return every generated text by its path in the docs folder, UTF-8 encoded.

    `drawn` gives the drawings that pages show, with their sizes and words; `printed` the cards.
    """
    found = {**render(templates, pages(library, drawn, printed), library), **data(library)}
    return {path: text.encode() for path, text in sorted(found.items())}
