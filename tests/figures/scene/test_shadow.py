import numpy as np
import pytest
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.camera import Camera
from generator.figures.body.flesh import flesh
from generator.figures.body.geometry import UP
from generator.figures.line.marks import Mark
from generator.figures.person.parts import Portrait
from generator.figures.scene.shadow import FROM_ABOVE, SPREAD, shadow
from tests.figures.person.test_parts import BASES, mirrored, seen

OPEN = {"R": "open", "L": "open"}


def shape(marks: list[Mark]) -> Geometry:
    return shapely.union_all([Polygon(points) for mark in marks for points in mark.lines])


def fallen(portrait: Portrait, elevation: float = 90) -> Geometry:
    return shape(list(shadow(portrait.flesh, Camera(0, elevation), ())))


def test_a_shadow_is_one_mark_of_its_role() -> None:
    (mark,) = shadow(seen(0).flesh, Camera(0, 7), ())
    assert mark.role == "shadow"


def test_a_shadow_falls_on_a_mat_but_not_on_what_stands_there() -> None:
    portrait, camera = seen(0, base="all-fours"), Camera(0, 40)
    whole = fallen(portrait, 40)
    left, top, right, bottom = whole.bounds
    half = np.asarray(shapely.box(left, top, (left + right) / 2, bottom).exterior.coords)
    for role, share in (
        ("mat", 1),
        ("mat-side", 1),
        ("line-thin", 1),
        ("wood", 0.5),
        ("wall", 0.5),
    ):
        fallen_there = shape(list(shadow(portrait.flesh, camera, [Mark(role, (half,))])))
        assert fallen_there.area / whole.area == pytest.approx(share, abs=0.2 * (share < 1))
        if share < 1:
            assert fallen_there.bounds[0] == pytest.approx((left + right) / 2)


@pytest.mark.parametrize("elevation", [-10, 0, FROM_ABOVE - 0.1])
def test_nobody_sees_the_floor_from_its_own_height(elevation: float) -> None:
    assert list(shadow(seen(0).flesh, Camera(0, elevation), ())) == []


@pytest.mark.parametrize("base", BASES)
def test_from_above_the_body_hides_its_shadow_but_for_gaps(base: str) -> None:
    """The light falls straight down, so what it hits is what one sees from straight above."""
    portrait = seen(0, base=base)
    camera = Camera(0, 90)
    body = shapely.union_all(
        [loft.outline(camera) for part in portrait.flesh.values() for loft in part]
    )
    its_shadow = fallen(portrait)
    assert its_shadow.difference(body.buffer(SPREAD)).area < 0.02 * body.area
    assert body.buffer(-1.5).difference(its_shadow).area < 0.06 * body.area


@pytest.mark.parametrize("elevation", [5, 30, 60])
def test_a_shadow_lies_flat_on_the_floor(elevation: float) -> None:
    portrait = seen(0, base="all-fours")
    above, here = fallen(portrait), fallen(portrait, elevation)
    share = np.sin(np.radians(elevation))
    assert here.bounds[0::2] == pytest.approx(above.bounds[0::2], abs=1)
    left, top, right, bottom = here.bounds
    # Around the middle it is as much lower as the floor is seen more from its side.
    assert (top + bottom) / 2 == pytest.approx((above.bounds[1] + above.bounds[3]) / 2, abs=2)
    assert right - left > bottom - top
    assert bottom - top == pytest.approx((above.bounds[3] - above.bounds[1]) * share, abs=3)


def test_a_body_that_is_lifted_throws_the_same_shadow() -> None:
    portrait = seen(0)
    body = portrait.body
    low, high = (
        shape(list(shadow(flesh(b, portrait.person.build, OPEN), Camera(0, 20), ())))
        for b in (body, body.moved(UP * 50))
    )
    assert low.symmetric_difference(high).area < 0.01 * low.area


def test_a_shadow_moves_with_its_body() -> None:
    portrait = seen(0)
    moved = portrait.body.moved(np.array([30.0, 0, 0]))
    there = shape(list(shadow(flesh(moved, portrait.person.build, OPEN), Camera(0, 20), ())))
    assert there.centroid.x - fallen(portrait, 20).centroid.x == pytest.approx(30, abs=0.1)


def test_a_shadow_is_even_where_the_body_is() -> None:
    ahead = shape(list(shadow(seen(0).flesh, Camera(90, 20), ())))
    assert ahead.symmetric_difference(mirrored(ahead)).area < 0.12 * ahead.area


def test_the_gap_between_the_feet_is_in_the_shadow() -> None:
    assert fallen(seen(0)).geom_type == "Polygon"
