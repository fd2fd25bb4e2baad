import pytest

from generator.content.cues import MOST_WORDS, cue, holds_after, is_short
from generator.models import Step


def step(role: str, text: str, **more: str) -> Step:
    return Step.model_validate({"role": role, "text": text, **more})


def test_a_step_without_a_cue_says_its_own_text() -> None:
    assert cue(step("move", "Press your palms together. [S01]")) == "Press your palms together"
    assert cue(step("move", "Press your palms together.", cue="Press gently")) == "Press gently"
    assert cue(step("get-ready", "Get [down](guidance:floor). [own]")) == "Get down"


def test_eight_words_are_short() -> None:
    assert is_short(" ".join(["word"] * MOST_WORDS))
    assert not is_short(" ".join(["word"] * (MOST_WORDS + 1)))


@pytest.mark.parametrize(
    ("roles", "number", "held"),
    [
        (("move", "hold"), 1, 2),
        (("move", "breathe", "hold", "return"), 1, 3),
        (("move", "return", "hold"), 1, None),
        (("move", "move"), 1, None),
        (("hold", "move"), 2, None),
    ],
)
def test_a_hold_belongs_to_what_comes_before_it(
    roles: tuple[str, ...], number: int, held: int | None
) -> None:
    assert holds_after([step(role, "Do it.") for role in roles], number) == held
