from dataclasses import replace

from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.manuscripts import manuscripts
from generator.paper.prints import Print
from generator.paper.sheet import Booklet, Pack, Sheet

HAND_BREAK = ("wrist-bend", "wrist-bend-standing", "fist")


def test_everything_printed_names_the_drawings_that_it_shows(
    library: Library, blank: Drawings
) -> None:
    written = manuscripts(library, blank)
    shown = {
        Print("filled", "hand-break", "a4"): HAND_BREAK,
        Print("filled", "fist-weeks", "a4"): ("fist",),
        Print("cut-out", "hand-break", "a4"): HAND_BREAK,
        Print("exercise", "fist", "a6"): ("fist",),
        Print("booklet", "all-routines", "a4"): (*HAND_BREAK, "fist", *HAND_BREAK),
        Print("pack", "stiff", "a4"): (*HAND_BREAK, *HAND_BREAK),
        Print("pack", "on-chair", "a4"): (),
    }
    for one, figures in shown.items():
        says = written[one].says
        assert isinstance(says, Sheet | Pack | Booklet)
        assert tuple(drawing.figure for drawing in says.drawings) == figures
    kinds = [type(written[print_].says) for print_ in shown]
    assert kinds == [Sheet, Sheet, Pack, Pack, Booklet, Booklet, Booklet]


def test_a_line_without_a_drawing_names_none(library: Library, blank: Drawings) -> None:
    written = manuscripts(library, blank)
    sheet = written[Print("filled", "fist-weeks", "a4")].says
    assert isinstance(sheet, Sheet)
    assert replace(sheet, plan=None).drawings == ()
