import numpy as np
import pytest
import shapely

from generator.figures.scene.props import before
from tests.figures.scene.test_props import area, scene


@pytest.mark.parametrize(("azimuth", "count"), [(60, 4), (-40, 2), (-140, 2)])
def test_both_straps_of_a_backpack_are_seen_from_ahead_and_one_from_behind(
    azimuth: float, count: int
) -> None:
    shown = scene("backpack", (azimuth, 5))
    marks = list(before(["backpack"], shown))
    assert len(marks) == count
    if count == 2:
        side = "R" if azimuth > -90 else "L"
        top = shown.camera.project(shown.now.body.point("thoracic5", (0.5, 4.8, 9.5), side))
        assert np.abs(marks[-1].lines[0] - top).sum(axis=1).min() < 0.01


@pytest.mark.parametrize("azimuth", [30, 90])
def test_a_strap_of_a_backpack_goes_below_the_arm_and_stays_on_the_trunk(azimuth: float) -> None:
    shown = scene("backpack", (azimuth, 5))
    straps = area(list(before(["backpack"], shown)), "bag")
    (flesh,) = shown.flesh
    trunk, arm = (
        shapely.union_all([loft.outline(shown.camera) for part in parts for loft in flesh[part]])
        for parts in (("torso", "yoke_R", "yoke_L"), ("sleeve_R", "upper_arm_R"))
    )
    assert straps.intersection(arm).area < 0.5
    assert straps.difference(trunk.buffer(1.5)).area < 0.5
