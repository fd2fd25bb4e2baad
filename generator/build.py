"""The whole story in order: content, load, check, pages, render, write."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from generator.assets import assets
from generator.check import check
from generator.data import data
from generator.drawings import Drawings, drawing_files, drawings
from generator.library import Draft, Library, complete
from generator.load import load
from generator.pages import pages
from generator.prints import CardsTooLongError, prints
from generator.problems import ContentError, Problem
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


def generate(content: Path, build: Path, today: date | None = None) -> Library:
    """Make `build/docs` and `build/mkdocs.yml` from content; on problems change nothing."""
    library = read(content, today)
    templates = PROJECT / "templates"
    drawn = drawings(library, build / "figures")
    outputs = texts(library, templates, drawn)
    made = {**assets(templates, build / "fonts"), **drawing_files(drawn)}
    write(build / "docs", {**outputs, **made, **_prints(content, library, drawn, build / "cards")})
    file = build / "mkdocs.yml"
    keys = {"docs_dir": "docs", "site_dir": "site", **settings(library.site)}
    write_file(file, configuration(file, PROJECT, keys).encode())
    return library


def _prints(content: Path, library: Library, drawn: Drawings, kept: Path) -> Mapping[str, bytes]:
    """Return the cards as PDF; one that is too long is a problem in its routine."""
    try:
        return prints(library, PROJECT / "templates", drawn, kept)
    except CardsTooLongError as error:
        raise ContentError(
            Problem(
                (content / "routines" / f"{one.record}.yml").as_posix(),
                1,
                1,
                "steps",
                f"the card does not fit in the size {one.size}",
                "fewer steps, or shorter notes",
            )
            for one in error.prints
        ) from error


def texts(library: Library, templates: Path, drawn: Drawings) -> Mapping[str, bytes]:
    """Return every generated text by its path in the docs folder, UTF-8 encoded.

    `drawn` gives the drawings that pages show, with their sizes and words.
    """
    found = {**render(templates, pages(library, drawn), library), **data(library)}
    return {path: text.encode() for path, text in sorted(found.items())}
