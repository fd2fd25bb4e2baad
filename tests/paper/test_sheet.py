from dataclasses import replace

from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.manuscripts import manuscripts
from generator.paper.prints import Print
from generator.paper.sheet import Booklet, Drawing, Pack, Sheet
from generator.project import PROJECT

BEND, FIST = (Drawing(i, f"{i} on paper.") for i in ("wrist-bend", "fist"))


def test_everything_printed_names_the_drawings_that_it_shows(
    library: Library, blank: Drawings
) -> None:
    copy = manuscripts(library, PROJECT / "templates", blank)
    shown = {
        ("filled", "hand-break", "a4"): (BEND, FIST),
        ("filled", "fist-weeks", "a4"): (FIST,),
        ("cut-out", "hand-break", "a4"): (BEND, FIST),
        ("exercise", "fist", "a4"): (FIST,) * 4,
        ("booklet", "all-routines", "a4"): (BEND, FIST, FIST),
    }
    assert {key: copy[Print(*key)].says.drawings for key in shown} == shown
    kinds = [type(copy[Print(*key)].says) for key in shown]
    assert kinds == [Sheet, Sheet, Pack, Pack, Booklet]


def test_a_line_without_a_drawing_names_none(library: Library, blank: Drawings) -> None:
    copy = manuscripts(library, PROJECT / "templates", blank)
    sheet = copy[Print("filled", "fist-weeks", "a4")].says
    assert isinstance(sheet, Sheet)
    assert replace(sheet, plan=None).drawings == ()
