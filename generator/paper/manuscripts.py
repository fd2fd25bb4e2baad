"""Everything that is printed, ready to be set: what each PDF says, with its drawings."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.catalogue import Print, catalogue
from generator.paper.on_paper import booklet, routine_sheet, small_card
from generator.paper.sheet import Booklet, Cover, Manuscript, Pack, Sheet, SmallCard
from generator.paper.words import Words, words_of
from generator.text.render import capital


@dataclass(frozen=True)
class Cards:
    """The card of every record, made once for all prints that show it."""

    routines: Mapping[str, Sheet]
    exercises: Mapping[str, SmallCard]
    booklet: Booklet


def manuscripts(library: Library, templates: Path, drawn: Drawings) -> Mapping[Print, Manuscript]:
    """Return what each PDF of a library is set from."""
    words = words_of(templates, library)
    cards = _cards(library, drawn, words)
    return {
        one: _manuscript(_says(library, words, cards, one), drawn) for one in catalogue(library)
    }


def _cards(library: Library, drawn: Drawings, words: Words) -> Cards:
    routines = {i: routine_sheet(library, drawn, words, i) for i in library.routines}
    exercises = {i: small_card(library, drawn, words, i) for i in library.exercises}
    return Cards(routines, exercises, booklet(library, words, routines.values()))


def _manuscript(says: Sheet | Pack | Booklet, drawn: Drawings) -> Manuscript:
    shown = dict.fromkeys(drawing.exercise for drawing in says.drawings)
    return Manuscript(says, {i: drawn[i].files["mono.svg"] for i in shown})


def _says(library: Library, words: Words, cards: Cards, one: Print) -> Sheet | Pack | Booklet:
    match one.edition:
        case "booklet":
            return cards.booklet
        case "exercise":
            small = cards.exercises[one.record]
            cover = Cover(small.title, library.site.title, library.site.language)
            return _pack(cover, [small] * one.paper.across**2)
        case "cut-out":
            sheet = cards.routines[one.record]
            steps = library.routines[one.record].steps
            small_cards = [cards.exercises[step.exercise] for step in steps]
            return _pack(sheet, _set(words, sheet, small_cards))
    return cards.routines[one.record]


def _set(words: Words, sheet: Sheet, cards: Iterable[SmallCard]) -> Iterator[SmallCard]:
    """Yield the cards of a routine's exercises with what the routine says, the amount first."""
    for number, (line, small) in enumerate(zip(sheet.lines, cards, strict=True), start=1):
        of = words.place_in_set(sheet.title, number, len(sheet.lines))
        yield replace(small, dose=capital(line.dose), when="", note=line.note, of=of)


def _pack(cover: Cover, cards: Iterable[SmallCard]) -> Pack:
    return Pack(cover.title, cover.author, cover.language, tuple(cards))
