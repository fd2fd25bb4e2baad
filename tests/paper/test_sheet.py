from dataclasses import replace

from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.manuscripts import manuscripts
from generator.paper.prints import Print
from generator.paper.sheet import Booklet, Drawing, Pack, Sheet

BEND, STANDING, FIST = (
    Drawing(i, f"{i} on paper.", 1.335) for i in ("wrist-bend", "wrist-bend-standing", "fist")
)


def without_numerals(drawing: Drawing) -> Drawing:
    return replace(drawing, words=f"{drawing.figure} on paper.", numerals=())


def test_everything_printed_names_the_drawings_that_it_shows(
    library: Library, blank: Drawings
) -> None:
    written = manuscripts(library, blank)
    shown = {
        Print("filled", "hand-break", "a4"): (BEND, STANDING, FIST),
        Print("filled", "fist-weeks", "a4"): (FIST,),
        Print("cut-out", "hand-break", "a4"): (BEND, STANDING, FIST),
        Print("exercise", "fist", "a4"): (FIST,) * 4,
        Print("booklet", "all-routines", "a4"): (
            *(BEND, STANDING, FIST),
            FIST,
            *(BEND, STANDING, FIST),
        ),
    }
    plain = {
        print_: tuple(map(without_numerals, written[print_].says.drawings)) for print_ in shown
    }
    assert plain == shown
    kinds = [type(written[print_].says) for print_ in shown]
    assert kinds == [Sheet, Sheet, Pack, Pack, Booklet]


def test_a_line_without_a_drawing_names_none(library: Library, blank: Drawings) -> None:
    written = manuscripts(library, blank)
    sheet = written[Print("filled", "fist-weeks", "a4")].says
    assert isinstance(sheet, Sheet)
    assert replace(sheet, plan=None).drawings == ()
