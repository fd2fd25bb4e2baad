import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.browsers import BrowsersWords


def test_every_browser_has_a_name_and_the_generator_gives_its_version(library: Library) -> None:
    given = library.words.browsers.model_dump()
    wrongs: list[dict[str, object]] = [
        {"since": "{name}"},
        {"names": {**given["names"], "edge": ""}},
        {"names": {}},
    ]
    for wrong in wrongs:
        with pytest.raises(ValidationError):
            BrowsersWords.model_validate({**given, **wrong})
