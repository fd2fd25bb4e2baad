"""The print centre, and each routine's card as a page of its own."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.content.library import Library
from generator.content.timing import minutes
from generator.drawings import Drawings
from generator.paper.prints import (
    EDITIONS,
    FinishedPrint,
    Print,
    booklets,
    exercise_prints,
    routine_prints,
)
from generator.site.images import Image
from generator.site.sheets import PRINT, print_page, routine_sheet
from generator.site.topic_sheets import printed_sheets
from generator.text.page import PAGES, Link, Page, card_path, form_link, routine_links

PNG_WIDTH, PNG_HEIGHT = slice(16, 20), slice(20, 24)  # in the header of every PNG


@dataclass(frozen=True)
class Offer:
    """A PDF to download: its size in kilobytes and a picture of each of its sheets."""

    edition: str
    size: str
    path: str
    kilobytes: int
    sheets: tuple[Image, ...]


def card_pages(
    library: Library, drawn: Drawings, printed: Mapping[Print, FinishedPrint]
) -> Iterator[Page]:
    """Yield the print centre, the page that prints several cards, and one card a routine."""
    yield Page(PAGES["cards"], "pages/cards.md.j2", _centre(library, printed))
    yield from print_page(library, drawn)
    for record in library.routines:
        yield _card(library, drawn, printed, record)


def _centre(library: Library, printed: Mapping[Print, FinishedPrint]) -> Mapping[str, object]:
    choices = [edition for edition in EDITIONS.values() if edition.of == "routine"]
    return {
        "print_path": PRINT,
        "editions": [name for name, edition in EDITIONS.items() if edition in choices],
        "sizes": list(dict.fromkeys(size for edition in choices for size in edition.papers)),
        "routines": [
            {
                "id": record,
                "link": link,
                "card": card_path(record),
                "minutes": minutes(library, library.routines[record]),
                "editions": _offers(printed, routine_prints(library, record)),
            }
            for record, link in zip(
                library.routines, routine_links(library, library.routines), strict=True
            )
        ],
        "booklets": _offers(printed, booklets())["booklet"],
        "packs": _packs(library, printed),
        "topics": _topics(library, printed),
        "exercises": _exercises(library, printed),
    }


def _packs(library: Library, printed: Mapping[Print, FinishedPrint]) -> list[Mapping[str, object]]:
    return [
        {"name": pack.name, "lead": pack.lead, "offers": _of(printed, "pack", pack.id)}
        for pack in library.site.packs
    ]


def _topics(library: Library, printed: Mapping[Print, FinishedPrint]) -> list[Mapping[str, object]]:
    return [
        {"id": one.id, "link": one.link, "name": one.name, "offers": _of(printed, "topic", one.id)}
        for one in printed_sheets(library)
    ]


def _exercises(
    library: Library, printed: Mapping[Print, FinishedPrint]
) -> list[Mapping[str, object]]:
    """Return every form of every exercise with its small cards, by name."""
    named = sorted(((i, form_link(form)) for i, form in library.forms().items()), key=_name)
    return [
        {
            "id": form,
            "link": link,
            "offers": [_offer(one, printed[one]) for one in exercise_prints(form)],
        }
        for form, link in named
    ]


def _name(named: tuple[str, Link]) -> str:
    return named[1].name


def _card(
    library: Library, drawn: Drawings, printed: Mapping[Print, FinishedPrint], record: str
) -> Page:
    context = {
        "sheet": routine_sheet(library, drawn, record),
        "routine": routine_links(library, [record])[0],
        "id": record,
        "offers": _offers(printed, routine_prints(library, record))["filled"],
    }
    return Page(card_path(record), "pages/card.md.j2", context)


def _of(printed: Mapping[Print, FinishedPrint], edition: str, record: str) -> list[Offer]:
    """Return what is offered of a record in one edition."""
    wanted = tuple(one for one in printed if (one.edition, one.record) == (edition, record))
    return _offers(printed, wanted).get(edition, [])


def _offers(
    printed: Mapping[Print, FinishedPrint], wanted: tuple[Print, ...]
) -> Mapping[str, list[Offer]]:
    """Return what is offered, by edition in the order of the catalogue."""
    offers: dict[str, list[Offer]] = {}
    for print_ in wanted:
        offers.setdefault(print_.edition, []).append(_offer(print_, printed[print_]))
    return offers


def _offer(print_: Print, finished: FinishedPrint) -> Offer:
    sheets = enumerate(finished.pictures, start=1)
    return Offer(
        edition=print_.edition,
        size=print_.size,
        path=print_.path,
        kilobytes=round(len(finished.pdf) / 1000),
        sheets=tuple(_sheet(print_.picture_path(number), png) for number, png in sheets),
    )


def _sheet(path: str, png: bytes) -> Image:
    width, height = (int.from_bytes(png[part]) for part in (PNG_WIDTH, PNG_HEIGHT))
    return Image(path, "", width, height)
