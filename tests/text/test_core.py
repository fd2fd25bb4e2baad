from generator.content.library import Library
from generator.text.core import core


def test_the_short_version_says_its_minutes_and_its_moves(library: Library) -> None:
    assert core(library, library.routines["hand-night"]) == "About 1 minute, only moves 1"
    assert core(library, library.routines["hand-break"]) == ""


def test_the_real_one_names_all_its_moves(real: Library) -> None:
    assert core(real, real.routines["desk-break"]) == "About 2 minutes, only moves 4, 5, 6"
