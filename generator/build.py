"""The whole story in order: content, load, check, pages, render, write."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from generator.check import check
from generator.content.forms import forms
from generator.content.library import AnyEntry, Draft, Entry, Library, complete
from generator.content.load import load
from generator.content.problems import ContentError, Problem
from generator.drawings import Drawings, drawing_files, drawings
from generator.models import Exercise, Words
from generator.paper.manuscripts import manuscripts
from generator.paper.prints import (
    EDITIONS,
    CardError,
    CardsError,
    FinishedPrint,
    Print,
    print_files,
    prints,
)
from generator.progress import Watch, unwatched
from generator.project import PROJECT, SCRIPTS
from generator.site import pages
from generator.site.aliases import copied, moved_files
from generator.site.assets import assets
from generator.site.calendars import calendar_files
from generator.site.data import data
from generator.site.facts import facts
from generator.site.icons import icons
from generator.site.moves import moves_file
from generator.site.records import finder_files
from generator.site.scripts import scripts
from generator.site.sections import sections_file, sections_of
from generator.site.settings import configuration, settings
from generator.site.share_pictures import share_pictures
from generator.site.signs import signs_file
from generator.text.render import render
from generator.write import write, write_file


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
    content: Path,
    build: Path,
    today: date | None = None,
    watch: Watch = unwatched,
    address: str | None = None,
) -> Library:
    """Make `build/docs` and `build/mkdocs.yml` from content; on problems change nothing.

    An address of the site, checked already, takes the place of that in the content.
    """
    draft = hosted(sound(content, today), address)
    library = complete(draft)
    drawn = drawings(library, build / "figures", watch)
    printed = _printed(draft, library, drawn, build, watch)
    outputs = text_files(library, PROJECT / "templates", drawn, printed)
    made = made_files(library, drawn, build, watch)
    paged = [page.path for page in pages(library, drawn, printed)]
    moved = moved_files(library, drawn, printed)
    data_paths = sorted(outputs.keys() - set(paged))
    paths = [*data_paths, *made, *paged, *(pdf.path for pdf in printed), *moved]
    if problems := [*collisions(draft, paths)]:
        raise ContentError(problems)
    files = {**outputs, **made, **print_files(printed)}
    write(build / "docs", {**files, **copied(files, moved)})
    _configure(library, build / "mkdocs.yml")
    return library


def _printed(
    draft: Draft, library: Library, drawn: Drawings, build: Path, watch: Watch
) -> Mapping[Print, FinishedPrint]:
    layouts = PROJECT / "templates" / "cards"
    try:
        return prints(manuscripts(library, drawn), layouts, build / "cards", watch)
    except CardsError as error:
        raise ContentError(unprintable(draft, library.words, error.faults)) from error


def _configure(library: Library, file: Path) -> None:
    keys = {"docs_dir": "docs", "site_dir": "site", **settings(library)}
    write_file(file, configuration(file, PROJECT, keys).encode())


def hosted(draft: Draft, address: str | None) -> Draft:
    """Return the draft of a site that is hosted at an address; none changes nothing."""
    if not address or not draft.site:
        return draft
    record = draft.site.record.model_copy(update={"address": address})
    return replace(draft, site=replace(draft.site, record=record))


def made_files(
    library: Library, drawn: Drawings, build: Path, watch: Watch = unwatched
) -> Mapping[str, bytes]:
    """Return every file that is neither text nor printed by its path in the docs folder."""
    templates = PROJECT / "templates"
    shared = share_pictures(library, drawn, templates, build / "sharing", watch)
    pictures = {**icons(templates), **drawing_files(drawn), **shared}
    own = {**assets(templates, build / "fonts"), **scripts(SCRIPTS, facts(library))}
    return {**own, **pictures, **calendar_files(library)}


def collisions(draft: Draft, paths: Iterable[str]) -> Iterator[Problem]:
    """Yield a problem for each address at which two files would stand, at the record to rename."""
    for address, count in Counter(map(_address, paths)).items():
        if count > 1:
            name = address.rpartition("/")[2]
            named = [entry for entry in draft.entries() if name.startswith(entry.id)]
            wrong, allowed = f"two files at {address}", "another file name"
            if named:
                yield max(named, key=lambda entry: len(entry.id)).problem((), wrong, allowed)
            else:
                yield Problem(address, 1, 1, "", wrong, allowed)


def _address(path: str) -> str:
    """Return the address that MkDocs gives to a file, without regard to capitals."""
    return path.removesuffix(".md").removesuffix("/index").casefold()


def unprintable(draft: Draft, words: Words, faults: Mapping[Print, CardError]) -> Iterator[Problem]:
    """Yield one problem a record and reason for cards that cannot be set, with their sizes."""
    said = words.cards.problems
    sizes: dict[tuple[str, str, str], list[str]] = {}
    entries: dict[str, AnyEntry] = {entry.path: entry for entry in draft.entries()}
    if draft.site:
        entries[draft.site.path] = draft.site
    # A booklet or a pack that holds a card which fails says nothing new.
    own = {pdf: error for pdf, error in faults.items() if not _holds_others(pdf)}
    for pdf, error in (own or faults).items():
        path = _file(draft, pdf)
        sizes.setdefault((path, *error.problem(said)), []).append(pdf.label)
    for (path, wrong, allowed), labels in sizes.items():
        where = said.where.format(wrong=wrong, prints=", ".join(labels))
        yield entries[path].problem(("steps",), where, allowed)


def _holds_others(pdf: Print) -> bool:
    return EDITIONS[pdf.edition].of in ("library", "pack")


def _file(draft: Draft, pdf: Print) -> str:
    """Return the file to mend; what only the booklet says comes from the safety check."""
    match EDITIONS[pdf.edition].of, draft.site:
        case "library", Entry(record=site):
            return draft.guidance[site.safety.check].path
        case "pack", Entry(path=path):
            return path
        case "exercise", _:
            return _exercise_with(draft, pdf.record).path
        case "topic", _:
            return draft.guidance[pdf.record].path
    return draft.routines[pdf.record].path


def _exercise_with(draft: Draft, form: str) -> Entry[Exercise]:
    """Return the exercise of which a form has this id."""
    return next(
        entry
        for entry in draft.exercises.values()
        if form in {one.id for one in forms(entry.id, entry.record)}
    )


def text_files(
    library: Library, templates: Path, drawn: Drawings, printed: Mapping[Print, FinishedPrint]
) -> Mapping[str, bytes]:
    """Return every generated text by its path in the docs folder, UTF-8 encoded.

    `drawn` gives the drawings that pages show, with their sizes and words; `printed` the cards.
    """
    rendered = render(templates, pages(library, drawn, printed), library)
    sections = sections_of(rendered)
    called = [section.title for section in sections if section.lead]
    records = data_files(library, called, rendered.values())
    texts = {**rendered, **sections_file(sections), **records}
    return {path: text.encode() for path, text in sorted(texts.items())}


def data_files(library: Library, titles: Iterable[str], said: Iterable[str]) -> Mapping[str, str]:
    """Return what programs and scripts read, by its path in the docs folder.

    `titles` are those of all pages, `said` their texts.
    """
    found = finder_files(library, titles, said)
    return {**data(library), **found, **signs_file(library), **moves_file(library)}
