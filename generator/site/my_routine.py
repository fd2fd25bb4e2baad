"""The page of one's own routine: it is put together, done, printed and kept there."""

from collections.abc import Iterator, Mapping

from generator.content.library import Library
from generator.drawings import Drawings
from generator.site.images import small
from generator.text.page import PAGES, Page, form_link

PRINT = "my-routine/print.md"  # the page from which an own routine is printed


def my_routine_pages(library: Library, drawn: Drawings) -> Iterator[Page]:
    """Yield the page that builds a routine."""
    yield Page(PAGES["my-routine"], "pages/my-routine.md.j2", _context(library, drawn))


def _context(library: Library, drawn: Drawings) -> Mapping[str, object]:
    """Return every form of every exercise by where one does it, and the ids of the ready sets."""
    forms = library.forms().values()
    positions = library.vocabulary.positions
    return {
        "groups": [
            (
                positions[position].name,
                [
                    {"id": form.id, "link": form_link(form), "picture": small(drawn, form.id)}
                    for form in forms
                    if form.position == position
                ],
            )
            for position in positions
            if any(form.position == position for form in forms)
        ],
        "sets": [record for record, routine in library.routines.items() if routine.steps],
    }
