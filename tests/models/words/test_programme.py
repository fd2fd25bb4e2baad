import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.programme import ProgrammeWords


@pytest.mark.parametrize(
    ("key", "gaps"),
    [
        ("week", "{number}"),
        ("weeks", "{first}, {last}"),
        ("stage", "{name}, {weeks}"),
        ("set", "{name}, {often}"),
        ("set_blank", "{name}"),
        ("instead", "{names}, {set}"),
        ("walk", "{days}, {minutes}, {pace}, {walking}"),
        ("total", "{minutes}"),
    ],
)
def test_a_phrase_of_a_programme_has_its_gaps(library: Library, key: str, gaps: str) -> None:
    given = library.words.programme.model_dump()
    with pytest.raises(ValidationError, match=f"{key}\\n  no gap in braces; allowed: {gaps}"):
        ProgrammeWords.model_validate({**given, key: "Words."})
