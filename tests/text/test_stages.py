from generator.content.library import Library
from generator.text.stages import numbered, span


def test_stages_are_counted_by_their_weeks(library: Library) -> None:
    programme = library.routines["hand-month"].programme
    assert programme
    assert [
        (stage.name, first, span(library, stage, first)) for stage, first in numbered(programme)
    ] == [
        ("Begin", 1, "Week 1"),
        ("Grow", 2, "Weeks 2 to 3"),
    ]
