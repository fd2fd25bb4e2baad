import pytest

from generator.content.load import load
from generator.figures.person.muscles import AREAS, Sheet, areas
from generator.figures.person.patches import HOSTS
from generator.project import PROJECT
from tests.figures.person.test_parts import NAMES, flipped, seen

MIDDLE = [muscle for muscle, area in AREAS.items() if area.both]


def around(sheet: Sheet) -> tuple[str, float, float, float, float]:
    """A sheet whose middle is an angle from 0 to 360, so that equal ones compare equal."""
    part, first, last, start, end = sheet
    return part, first, last, (start + end) / 2 % 360, end - start


def other_side(sheet: Sheet) -> Sheet:
    part, first, last, start, end = sheet
    return flipped(part), first, last, -end, -start


def test_muscles_are_those_of_the_vocabulary() -> None:
    draft, _ = load(PROJECT / "content")
    assert draft.vocabulary
    assert set(AREAS) == set(draft.vocabulary.record.muscles)


@pytest.mark.parametrize("muscle", AREAS)
def test_a_sheet_lies_on_a_part_that_is_there(muscle: str) -> None:
    flesh = seen(0).flesh
    for part, first, last, start, end in (*AREAS[muscle].right, *AREAS[muscle].both):
        assert HOSTS.get(part, part) in NAMES
        assert 0 <= first < last <= 1
        assert 0 < end - start <= 360
        assert len(flesh[part]) == 1, "a sheet lies on the first loft of a part"


@pytest.mark.parametrize("muscle", AREAS)
def test_the_left_side_is_the_mirror_image_of_the_right(muscle: str) -> None:
    (right,), (left,) = areas(muscle, "right"), areas(muscle, "left")
    mirrored = {around(other_side(sheet)) for sheet in right}
    assert mirrored == {around(sheet) for sheet in left}


@pytest.mark.parametrize("muscle", [name for name in AREAS if AREAS[name].right])
def test_one_side_lies_on_that_side(muscle: str) -> None:
    (right,) = areas(muscle, "right")
    for part, _, _, start, end in right:
        assert part.endswith("_R") or (start >= 0 and end <= 180)
        assert not part.endswith("_L")


@pytest.mark.parametrize("muscle", MIDDLE)
def test_a_muscle_that_meets_in_the_middle_is_one_patch_and_even(muscle: str) -> None:
    (both,) = areas(muscle, "both")
    assert {around(other_side(sheet)) for sheet in both} == {around(sheet) for sheet in both}


@pytest.mark.parametrize("muscle", [name for name in AREAS if name not in MIDDLE])
def test_both_sides_are_the_right_and_the_left(muscle: str) -> None:
    assert areas(muscle, "both") == (*areas(muscle, "right"), *areas(muscle, "left"))


@pytest.mark.parametrize("muscle", [name for name in MIDDLE if not AREAS[name].right])
def test_a_muscle_without_sides_stays_whole(muscle: str) -> None:
    assert areas(muscle, "right") == areas(muscle, "left") == areas(muscle, "both")
