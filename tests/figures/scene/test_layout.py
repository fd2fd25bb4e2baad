import numpy as np
import pytest

from generator.figures.scene.layout import (
    BOTTOM,
    CLOSE_UP,
    HIGHEST,
    LARGEST,
    LOWEST,
    NARROWEST,
    SIDE,
    TOP,
    WIDEST,
    layout,
)


def test_bounds_fit_with_white_around_them() -> None:
    place = layout([(10, -50, 60, 0), (-20, -90, 40, 5)], close_up=False)
    placed = place.placing(np.array([[-20, -90], [60, 5]], dtype=float))
    (left, top), (right, bottom) = placed
    assert (left, place.width - right) == pytest.approx((SIDE, SIDE))
    assert (top, place.height - bottom) == pytest.approx((TOP, BOTTOM))
    assert place.scale == LARGEST


@pytest.mark.parametrize(
    ("bounds", "scale"),
    [
        ((0, -200, 50, 0), (HIGHEST - TOP - BOTTOM) / 200),
        ((0, -20, 250, 0), (WIDEST - 2 * SIDE) / 250),
        ((0, -60, 60, 0), LARGEST),
    ],
)
def test_a_panel_is_as_large_as_paper_and_person_allow(
    bounds: tuple[float, float, float, float], scale: float
) -> None:
    place = layout([bounds], close_up=False)
    assert place.scale == pytest.approx(scale)
    assert LOWEST <= place.height <= HIGHEST
    assert NARROWEST <= place.width <= WIDEST


def test_a_close_up_may_be_larger() -> None:
    assert layout([(0, -40, 40, 0)], close_up=True).scale == CLOSE_UP


def test_something_small_stands_in_the_middle_and_at_the_bottom() -> None:
    place = layout([(5, -20, 15, 0)], close_up=False)
    assert (place.width, place.height) == (NARROWEST, LOWEST)
    left, right = place.placing(np.array([[5, 0], [15, 0]], dtype=float))
    assert (left[0] + right[0]) / 2 == pytest.approx(NARROWEST / 2)
    assert left[1] == LOWEST - BOTTOM
