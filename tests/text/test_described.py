from generator.content.library import Library
from generator.models.text import LONGEST_DESCRIPTION, SHORTEST_DESCRIPTION
from generator.text.described import described


def test_a_description_has_no_marks_of_sources(library: Library) -> None:
    long = "You close your hand and open it, again and again, all day."
    assert described(library, f"{long} [S01]") == long


def test_a_scrap_is_made_long_enough(library: Library, real: Library) -> None:
    assert described(library, "Rest.") == (
        "Rest. Read more on Hand Sample, with drawings, sources, and when to get help."
    )
    for any_library in (library, real):
        shortest, longest = (
            len(described(any_library, "a" * length)) for length in (1, SHORTEST_DESCRIPTION - 1)
        )
        assert SHORTEST_DESCRIPTION <= shortest < longest <= LONGEST_DESCRIPTION
