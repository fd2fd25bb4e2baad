import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.offline import OfflineWords

SIZES = ("keep_size", "cards_size", "download_size")


@pytest.mark.parametrize("name", SIZES)
def test_every_size_is_a_number_of_the_build(library: Library, name: str) -> None:
    given = library.words.offline.model_dump()
    assert OfflineWords.model_validate({**given, name: "{megabytes} MB"})
    with pytest.raises(ValidationError, match=f"{name}\n  no gap in braces"):
        OfflineWords.model_validate({**given, name: "5 MB"})


def test_the_file_to_open_is_named_by_the_generator(library: Library) -> None:
    given = library.words.offline.model_dump()
    with pytest.raises(ValidationError, match=r"allowed: \{file\}"):
        OfflineWords.model_validate({**given, "unpack": "1. Open index.html."})
