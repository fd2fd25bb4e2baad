import pytest

from generator.figures.scene.measures import degrees, measures
from tests.figures.conftest import BASES, solved


@pytest.mark.parametrize("base", BASES)
def test_every_base_has_the_same_measures(base: str) -> None:
    (now,), (standing,) = solved(base, {}), solved("standing", {})
    assert set(measures(now)) == set(measures(standing))
    assert all(isinstance(value, float) for value in measures(now).values())


def test_an_angle_is_that_of_the_pose() -> None:
    (now,) = solved("standing", {"turn": {"thoracic": 20, "neck": 10}, "bend": {"lumbar": 15}})
    found = measures(now)
    assert (found["twist"], found["face"], found["facing"]) == (20, 10, 30)
    assert found["curl"] == 15
    assert found["kneeR"] == pytest.approx(found["kneeL"])


def test_the_pelvis_takes_the_gaze_along() -> None:
    (now,) = solved("standing", {"pelvis": {"pitch": 30}, "bend": {"neck": -10}})
    assert measures(now)["gaze"] == 20


def test_a_foot_in_the_air_takes_no_step() -> None:
    high = {"right_foot": {"to": "free"}, "anchor": "left-foot", "right_leg": {"flex": 80}}
    (lifted,), (apart,) = solved("standing", high), solved("standing", {"right_leg": {"flex": 20}})
    assert measures(lifted)["stride"] == 0
    assert measures(apart)["stride"] > 20


@pytest.mark.parametrize(("share", "angle"), [(0, 0), (0.5, 30), (-1.0000001, -90), (1.1, 90)])
def test_a_share_beyond_one_is_a_right_angle(share: float, angle: float) -> None:
    assert degrees(share) == pytest.approx(angle)
