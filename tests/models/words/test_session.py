import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.session import GuidingWords

MOST_WORDS = 8
CUES = ("get_ready", "other_side", "turn_to_other", "other_way", "rest", "release", "over")


def test_cues_of_a_session_can_be_read_at_a_glance(library: Library) -> None:
    words = library.words.scripts.guiding
    cues = [getattr(words, name) for name in CUES]
    cues += [words.breathe_out, words.hold.other, *words.down.values(), *words.up.values()]
    assert [cue for cue in cues if len(cue.split()) > MOST_WORDS] == []


@pytest.mark.parametrize("name", ["down", "up"])
def test_each_place_that_one_gets_down_to_has_words(library: Library, name: str) -> None:
    given = library.words.scripts.guiding.model_dump()
    with pytest.raises(ValidationError, match="no words for bed"):
        GuidingWords.model_validate({**given, name: {"floor": "Down"}})


def test_sides_come_in_pairs(library: Library) -> None:
    given = library.words.scripts.guiding.model_dump()
    sides = {**given["sides"], "each-way": ["One way"]}
    with pytest.raises(ValidationError, match="each-way"):
        GuidingWords.model_validate({**given, "sides": sides})
