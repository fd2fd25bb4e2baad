import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.sharing import GivingWords, PrintingWords


@pytest.mark.parametrize(
    ("name", "gap"), [("move", "amount"), ("noted", "note"), ("opens", "link"), ("days", "days")]
)
def test_no_line_of_the_text_loses_what_it_tells(library: Library, name: str, gap: str) -> None:
    given = library.words.scripts.giving.model_dump()
    with pytest.raises(ValidationError, match=f"{{{gap}}}"):
        GivingWords.model_validate({**given, name: "nothing"})


def test_what_is_left_out_is_named(library: Library) -> None:
    given = library.words.scripts.printing.model_dump()
    with pytest.raises(ValidationError, match="no gap in braces"):
        PrintingWords.model_validate({**given, "unknown": "Something is left out."})
