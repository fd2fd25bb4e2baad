from collections.abc import Mapping

import pytest

from generator.content.library import Library
from generator.content.stances import UPRIGHT, Stance, moves, moves_to, moves_within, stance
from generator.models import Amount

KNEES, BACK = Stance("floor", "knees"), Stance("floor", "on-back")
BED, SIDE_ON_BED = Stance("bed", "on-back"), Stance("bed", "side-lying")
SOME: Mapping[str, Stance] = {
    "marching": UPRIGHT,
    "marching-sitting": UPRIGHT,
    "marching-bed": BED,
    "cat-cow": KNEES,
    "childs-pose": KNEES,
    "supine-wing-stretch": BACK,
    "open-book-bed": SIDE_ON_BED,
    "neck-rotation-lying": BED,
    "prone-press-up": Stance("floor", "face-down"),
}


def test_every_form_is_on_the_floor_on_a_bed_or_upright(real: Library) -> None:
    forms = real.forms()
    assert {i: stance(real.vocabulary, forms[i]) for i in SOME} == SOME
    assert {stance(real.vocabulary, form).on for form in forms.values()} == {None, "floor", "bed"}


def test_unknown_words_say_nothing(real: Library) -> None:
    form = real.form("cat-cow")
    words = real.vocabulary.model_copy(update={"positions": {}})
    assert stance(words, form) == UPRIGHT
    bare = real.vocabulary.model_copy(update={"equipment": {}})
    assert stance(bare, real.form("marching", "bed")) == BACK


@pytest.mark.parametrize(
    ("before", "after", "made"),
    [
        (UPRIGHT, UPRIGHT, ()),
        (UPRIGHT, BACK, ("floor",)),
        (KNEES, UPRIGHT, ("floor",)),
        (UPRIGHT, BED, ("bed",)),
        (BED, SIDE_ON_BED, ("over",)),
        (KNEES, BACK, ("over",)),
        (BACK, BACK, ()),
        (BACK, BED, ("floor", "bed")),
    ],
)
def test_one_gets_down_up_or_over(before: Stance, after: Stance, made: tuple[str, ...]) -> None:
    assert moves(before, after) == made


def test_from_the_feet_and_back_to_them() -> None:
    assert [*moves_to([UPRIGHT, KNEES, BACK])] == [(), ("floor",), ("over",), ("floor",)]
    assert [*moves_to([])] == [()]


def test_on_the_side_one_turns_for_the_other_side(real: Library) -> None:
    side, back = (real.vocabulary.positions[i] for i in ("side-lying", "on-back"))
    each = Amount(repetitions=4, sides="each-side", sets=2)
    assert moves_within(side, each) == ("over", "over")
    assert moves_within(back, each) == ()
    assert moves_within(side, Amount(repetitions=4)) == ()
