"""What the head of each page says to search engines and to those who share it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from generator.content.library import Library
from generator.models import Exercise, Guidance, Routine
from generator.site.embed_line import FOLDER as EMBEDDED
from generator.site.linked_data import changed_on, record_data, site_data
from generator.site.my_routine import PRINT as OWN_PRINT
from generator.site.share_pictures import SharePicture, pictures_of_pages, site_picture
from generator.site.sheets import PRINT
from generator.text.escape import html
from generator.text.page import (
    Page,
    card_path,
    exercise_path,
    guidance_path,
    routine_path,
)

HOME = "index.md"
UNLISTED = "noindex"  # what search engines are told of pages that nobody should find there


def headed(library: Library, pages: Iterable[Page]) -> Iterator[Page]:
    """Yield pages with what their heads say.

    Keys are those of front matter, values are HTML: `robots` keeps a page out of search engines,
    `modified` is the day of its record, `picture` and `picture_words` are seen where it is shared,
    `linked_data` is a block of data as it is.
    """
    records, pictures = dict(_records(library)), pictures_of_pages(library)
    unlisted = {PRINT, OWN_PRINT, *map(card_path, library.routines)}
    for page in pages:
        picture = pictures.get(page.path, site_picture(library))
        head = {**page.head, **_pictured(picture)}
        if page.path in unlisted or page.path.startswith(f"{EMBEDDED}/"):
            head["robots"] = UNLISTED
        elif page.path in records:
            head |= _of_record(library, *records[page.path], picture)
        elif page.path == HOME:
            head["linked_data"] = site_data(library)
        yield replace(page, head=head)


def _records(library: Library) -> Iterator[tuple[str, tuple[str, Exercise | Routine | Guidance]]]:
    """Yield every record with its id, by the path of its page."""
    for i, exercise in library.exercises.items():
        yield exercise_path(i), (i, exercise)
    for i, routine in library.routines.items():
        yield routine_path(i), (i, routine)
    for i, topic in library.guidance.items():
        yield guidance_path(i), (i, topic)


def _pictured(picture: SharePicture) -> Mapping[str, str]:
    return {"picture": picture.path, "picture_words": html(picture.words)}


def _of_record(
    library: Library, record: str, about: Exercise | Routine | Guidance, picture: SharePicture
) -> Mapping[str, str]:
    return {
        "modified": changed_on(about.review).isoformat(),
        "linked_data": record_data(library, record, about, picture),
    }
