"""Everything that is printed, ready to be set: what each PDF says, with its drawings."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.content.forms import form_id
from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.catalogue import Print, catalogue, topic_sheets
from generator.paper.letterhead import letterhead
from generator.paper.on_paper import booklet, pack_booklet, routine_sheet, small_card
from generator.paper.picture_card import picture_card
from generator.paper.picture_sheet import PictureCard
from generator.paper.pictured import panel_svgs
from generator.paper.sheet import Booklet, Cover, Manuscript, Pack, Sheet, SmallCard
from generator.paper.topic_shapes import PrintedTopic
from generator.paper.topic_sheet import topic_sheet
from generator.paper.wordless import goes_without_words
from generator.text.render import capital

Says = Sheet | Pack | Booklet | PictureCard | PrintedTopic


@dataclass(frozen=True)
class Cards:
    """The card of every record, made once for all prints that show it."""

    routines: Mapping[str, Sheet]
    forms: Mapping[str, SmallCard]
    topics: Mapping[str, PrintedTopic]
    booklet: Booklet
    packs: Mapping[str, Booklet]
    pictures: Mapping[str, PictureCard]


def manuscripts(library: Library, drawn: Drawings) -> Mapping[Print, Manuscript]:
    """Return what each PDF of a library is set from."""
    cards = _cards(library, drawn)
    says = {print_: _says(library, cards, print_) for print_ in catalogue(library)}
    return {print_: manuscript(library, drawn, said) for print_, said in says.items()}


def _cards(library: Library, drawn: Drawings) -> Cards:
    routines = {i: routine_sheet(library, drawn, i) for i in library.routines}
    forms = {i: small_card(library, drawn, form) for i, form in library.forms().items()}
    topics = {i: topic_sheet(library, drawn, i) for i in topic_sheets(library)}
    packs = {pack.id: pack_booklet(library, pack, routines) for pack in library.site.packs}
    wordless = [i for i, made in library.routines.items() if goes_without_words(library, made)]
    pictures = {i: picture_card(library, drawn, i) for i in wordless}
    return Cards(routines, forms, topics, booklet(library, routines.values()), packs, pictures)


def manuscript(library: Library, drawn: Drawings, says: Says) -> Manuscript:
    """Return what a PDF that says this is set from."""
    shown = dict.fromkeys(drawing.figure for drawing in says.drawings)
    drawings = {i: panel_svgs(drawn[i]) for i in shown}
    words = library.words
    return Manuscript(says, drawings, words.cards.labels, words.safety, letterhead(library))


def _says(library: Library, cards: Cards, print_: Print) -> Says:
    whole: Mapping[str, Mapping[str, Says]] = {
        "topic": cards.topics,
        "pack": cards.packs,
        "pictures": cards.pictures,
    }
    if print_.edition in whole:
        return whole[print_.edition][print_.record]
    match print_.edition:
        case "booklet":
            return cards.booklet
        case "exercise" | "handout":
            small = cards.forms[print_.record]
            cover = Cover(small.title, library.site.title, library.site.language)
            return _pack(cover, [small])
        case "cut-out":
            sheet = cards.routines[print_.record]
            return _pack(sheet, _set(library, cards, print_.record), sheet)
    return cards.routines[print_.record]


def _set(library: Library, cards: Cards, record: str) -> Iterator[SmallCard]:
    """Yield the cards of a routine's exercises with what the routine says, the amount first."""
    sheet, steps = cards.routines[record], library.routines[record].steps
    place, count = library.words.cards.place_in_set, len(steps)
    for number, (line, step) in enumerate(zip(sheet.lines, steps, strict=True), start=1):
        yield replace(
            cards.forms[form_id(step.exercise, step.variant)],
            of=place.format(routine=sheet.title, number=number, count=count),
            before=line.before,
            dose=capital(line.dose),
            when="",
            note=line.note,
            times=sheet.times,
            sided=step.amount.sides == "each-side",
            swaps=line.swaps,
        )


def _pack(cover: Cover, cards: Iterable[SmallCard], routine: Sheet | None = None) -> Pack:
    return Pack(cover.title, cover.author, cover.language, tuple(cards), routine)
