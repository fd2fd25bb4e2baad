from typing import Any, get_args

import pytest
from pydantic import ValidationError

from generator.figures.body.bases import BASES
from generator.figures.body.landmarks import landmark
from generator.figures.body.people import PEOPLE
from generator.figures.body.pose import poses
from generator.figures.body.solve import solve
from generator.models import Figure
from generator.models.figure import Arrow, FigurePose, Landmark

LEAST: dict[str, Any] = {
    "person": "anna",
    "base": "standing",
    "view": {"azimuth": 12, "elevation": 7},
    "poses": [{}],
}


@pytest.mark.parametrize("key", list(LEAST))
def test_the_least_must_be_there(key: str) -> None:
    with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
        Figure.model_validate({name: value for name, value in LEAST.items() if name != key})


def test_a_figure_with_the_least_shows_one_pose_there_and_back() -> None:
    figure = Figure.model_validate(LEAST)
    assert figure.poses == (FigurePose(),)
    assert (figure.motion, figure.muscle_side, figure.crop) == ("there-and-back", "both", None)
    assert (figure.props, figure.muscles, figure.arrows) == ((), (), ())


def test_a_figure_has_one_to_eight_poses() -> None:
    for count in (0, 9):
        with pytest.raises(ValidationError, match="poses"):
            Figure.model_validate({**LEAST, "poses": [{}] * count})
    assert len(Figure.model_validate({**LEAST, "poses": [{}] * 8}).poses) == 8


def test_everybody_and_every_base_that_may_be_named_is_there() -> None:
    fields = Figure.model_fields
    assert set(get_args(fields["person"].annotation)) == set(PEOPLE)
    assert set(get_args(fields["base"].annotation)) == set(BASES)


def test_every_landmark_that_may_be_named_is_on_the_body() -> None:
    body = solve(poses(Figure.model_validate(LEAST)), PEOPLE["anna"].build)[0].body
    names = get_args(Landmark)
    assert len(names) > 20
    for name in names:
        x, y, z = landmark(body, name)
        assert abs(x) < 40, name
        assert -1 < y < 175, name
        assert abs(z) < 40, name


@pytest.mark.parametrize("azimuth", [-181, 181])
def test_a_view_stays_on_the_circle(azimuth: int) -> None:
    view = {"azimuth": azimuth, "elevation": 7}
    with pytest.raises(ValidationError, match="azimuth"):
        Figure.model_validate({**LEAST, "view": view})


def test_an_arrow_may_say_as_little_as_what_it_follows() -> None:
    arrow = Arrow(follow="chin")
    assert (arrow.begin, arrow.end, arrow.pose, arrow.mirror) == (0, 1, None, False)


def test_what_is_not_drawn_has_a_reason() -> None:
    reason = "They would hide how the foot rolls."
    assert Figure.model_validate({**LEAST, "not_drawn": {"shoes": reason}}).not_drawn == {
        "shoes": reason
    }
    for wrong in ({"shoes": ""}, {"Two words": reason}):
        with pytest.raises(ValidationError):
            Figure.model_validate({**LEAST, "not_drawn": wrong})
