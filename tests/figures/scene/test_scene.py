from dataclasses import FrozenInstanceError, replace

import pytest

from generator.figures.body.camera import Camera
from generator.figures.body.flesh import flesh
from generator.figures.body.people import PEOPLE
from generator.figures.body.pose import poses
from generator.figures.body.solve import solve
from generator.figures.scene.props import behind
from generator.figures.scene.scene import Scene
from generator.models import Figure

SITTING = Figure.model_validate(
    {
        "person": "anna",
        "base": "sitting",
        "view": {"azimuth": 12, "elevation": 7},
        "poses": [{}, {"bend": {"thoracic": 30}}],
    }
)


@pytest.fixture
def scene() -> Scene:
    build = PEOPLE["anna"].build
    first, last = solve(poses(SITTING), build)
    hands = {"R": "open", "L": "open"}
    shapes = [flesh(solved.body, build, hands) for solved in (first, last)]
    return Scene(last, first, last, shapes, Camera(12, 7))


def test_a_scene_is_frozen(scene: Scene) -> None:
    with pytest.raises(FrozenInstanceError):
        scene.now = scene.first  # type: ignore[misc]


def test_furniture_stands_still_whatever_the_pose_at_hand(scene: Scene) -> None:
    moved = replace(scene, now=scene.first)
    here, there = (list(behind(["mat", "roll-along"], s)) for s in (scene, moved))
    assert len(here) == len(there) > 5
    for mark, other in zip(here, there, strict=True):
        assert mark.role == other.role
        assert all((a == b).all() for a, b in zip(mark.lines, other.lines, strict=True))
