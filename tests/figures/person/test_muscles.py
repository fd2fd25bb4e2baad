import numpy as np
import pytest
import shapely

from generator.content.load import load
from generator.figures.body.camera import Camera
from generator.figures.body.loft import Loft
from generator.figures.person.muscles import AREAS, HOSTS, ONE_PATCH, Area, areas, patch, patches
from generator.project import PROJECT
from tests.figures.person.test_parts import NAMES, flipped, mirrored, outline, seen

VIEWS = tuple((azimuth, 15) for azimuth in range(-180, 180, 60))
WHOLE = ("abdominals", "deep-neck-flexors", "diaphragm")  # cannot be halved
FRONT = ("chest-muscles", "abdominals", "diaphragm", "deep-neck-flexors", "leg-muscles")
BACK = ("rhomboids", "middle-trapezius", "lower-trapezius", "back-extensors", "gluteals")


def around(area: Area) -> tuple[str, float, float, float, float]:
    """An area whose middle is an angle from 0 to 360, so that equal ones compare equal."""
    part, first, last, start, end = area
    return part, first, last, (start + end) / 2 % 360, end - start


def other_side(area: Area) -> Area:
    part, first, last, start, end = area
    return flipped(part), first, last, -end, -start


def test_every_muscle_is_a_word_of_the_vocabulary() -> None:
    draft, _ = load(PROJECT / "content")
    assert draft.vocabulary
    known = draft.vocabulary.record.muscles
    assert [muscle for muscle in AREAS if muscle not in known] == []


@pytest.mark.parametrize("muscle", AREAS)
def test_an_area_lies_on_a_part_that_is_there(muscle: str) -> None:
    flesh = seen(0).flesh
    for part, first, last, start, end in (*AREAS[muscle], *areas(muscle, "right")):
        assert HOSTS.get(part, part) in NAMES
        assert 0 <= first < last <= 1
        assert 0 < end - start <= 360
        assert len(flesh[part]) == 1, "a patch lies on the first loft of a part"


@pytest.mark.parametrize("muscle", AREAS)
def test_both_sides_of_a_muscle_are_alike(muscle: str) -> None:
    own = {around(area) for area in areas(muscle, "both")}
    assert {around(other_side(area)) for area in areas(muscle, "both")} == own


@pytest.mark.parametrize("muscle", AREAS)
def test_the_left_side_is_the_mirror_image_of_the_right(muscle: str) -> None:
    right, left = areas(muscle, "right"), areas(muscle, "left")
    assert [around(other_side(area)) for area in right] == [around(area) for area in left]


@pytest.mark.parametrize("muscle", [name for name in AREAS if name not in WHOLE])
def test_one_side_lies_on_that_side(muscle: str) -> None:
    for part, _, _, start, end in areas(muscle, "right"):
        assert part.endswith("_R") or 0 < (start + end) / 2 < 180
        assert not part.endswith("_L")
        assert part.endswith("_R") or (start >= 0 and end <= 180)


@pytest.mark.parametrize("muscle", [name for name in AREAS if name not in (*ONE_PATCH, *WHOLE)])
def test_both_sides_are_the_right_and_the_left(muscle: str) -> None:
    one_by_one = [*areas(muscle, "right"), *areas(muscle, "left")]
    assert sorted(one_by_one) == sorted(areas(muscle, "both"))


@pytest.mark.parametrize("muscle", WHOLE)
def test_a_muscle_in_the_middle_stays_whole(muscle: str) -> None:
    assert areas(muscle, "right") == areas(muscle, "left") == areas(muscle, "both")


@pytest.mark.parametrize("side", ["both", "right", "left"])
@pytest.mark.parametrize("muscle", AREAS)
def test_every_muscle_shows_from_somewhere_and_its_middle_lies_within(
    muscle: str, side: str
) -> None:
    largest = 0.0
    for view in VIEWS:
        for host, whole, core in patches(seen(0).flesh, Camera(*view), muscle, side):
            assert host in NAMES
            assert core.difference(whole).area < 0.3 + 0.005 * whole.area  # a pale rim
            if whole.area > 30:
                assert core.area < whole.area
            largest = max(largest, whole.area)
    assert largest > 10


@pytest.mark.parametrize("muscle", [*FRONT, *BACK])
def test_a_patch_is_not_seen_through_the_body(muscle: str) -> None:
    ahead, behind = (
        sum(whole.area for _, whole, _ in patches(seen(0).flesh, Camera(a, 0), muscle, "both"))
        for a in (90, -90)
    )
    hidden, shown = (ahead, behind) if muscle in BACK else (behind, ahead)
    assert shown > 40
    assert hidden < 0.1 * shown


@pytest.mark.parametrize("muscle", AREAS)
def test_the_left_patches_are_the_right_ones_in_a_mirror(muscle: str) -> None:
    flesh = seen(0).flesh
    for azimuth in (0, 40, 90, -50, -90):
        here = {h: w for h, w, _ in patches(flesh, Camera(azimuth, 8), muscle, "right")}
        there = {h: w for h, w, _ in patches(flesh, Camera(180 - azimuth, 8), muscle, "left")}
        assert {flipped(host) for host in here} == set(there)
        for host, shape in here.items():
            assert shape.symmetric_difference(mirrored(there[flipped(host)])).area < 2


@pytest.mark.parametrize("muscle", AREAS)
def test_a_patch_lies_on_its_part(muscle: str) -> None:
    for azimuth in (0, 90, 180, -90):
        portrait = seen(azimuth, 5)
        for host, whole, _ in patches(portrait.flesh, portrait.camera, muscle, "both"):
            assert whole.difference(outline(portrait, host).buffer(0.8)).area < 0.05 * whole.area


def column() -> Loft:
    """An upright column, 80 cm high, 20 cm thick."""
    centres = np.column_stack([np.zeros(9), np.linspace(0, 80, 9), np.zeros(9)])
    ten = np.full(9, 10.0)
    return Loft(centres, np.tile(np.eye(3), (9, 1, 1)), ten, ten, ten, ten)


def test_a_patch_has_the_size_that_its_shares_and_angles_say() -> None:
    shape = patch(column(), Camera(90, 0), (0.25, 0.75), (-30, 30))
    left, top, right, bottom = shape.bounds
    assert (right - left, bottom - top) == pytest.approx((20 * np.sin(np.radians(30)), 40), abs=0.4)
    assert (left + right, top + bottom) == pytest.approx((0, -80), abs=0.1)
    # Between an oval and a box.
    assert np.pi / 4 < shape.area / ((right - left) * (bottom - top)) < 1


@pytest.mark.parametrize(("azimuth", "middle"), [(90, 0), (0, 90), (-90, 180), (180, -90)])
def test_angles_run_from_ahead_over_the_right_to_the_back(azimuth: float, middle: float) -> None:
    span = (middle - 20, middle + 20)
    assert patch(column(), Camera(azimuth, 0), (0.2, 0.8), span).area > 200
    assert patch(column(), Camera(azimuth + 180, 0), (0.2, 0.8), span).is_empty


def test_of_a_patch_at_the_edge_only_the_near_half_shows() -> None:
    whole = patch(column(), Camera(0, 0), (0.2, 0.8), (50, 130))
    half = patch(column(), Camera(-90, 0), (0.2, 0.8), (50, 130))
    assert whole.area > 2 * half.area > 0
    low = np.asarray(shapely.get_coordinates(half))[:, 0].min()
    assert low > -10.01
