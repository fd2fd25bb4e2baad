"""What a clinician reads of a programme: its stages, and each week with its sets and walks."""

from collections.abc import Iterator

from generator.content.library import Library
from generator.models import Programme
from generator.paper.programme_card import programme_weeks
from generator.paper.reviewed import Row, plain, said
from generator.text.stages import numbered, span


def programme_rows(library: Library, programme: Programme) -> Iterator[Row]:
    """Yield a row for each stage, with why it is and when to go on, then one for each week."""
    words = library.words.programme
    for stage, first in numbered(programme):
        named = words.stage.format(weeks=span(library, stage, first), name=stage.name)
        yield (*plain(f"{named}."), *said(stage.aim), *said(stage.go_on))
    told = programme_weeks(library, programme)
    for week, shown in zip(programme.weeks, told, strict=True):
        notes = [one for part in week.sets for one in said(part.note)]
        yield (*plain(f"{shown.name}.", *shown.sets, shown.walk), *notes)
