from typing import Any

import numpy as np
from shapely import box

from generator.figures.body.people import PEOPLE
from generator.figures.line.svg import Placing
from generator.figures.line.theme import colour_theme
from generator.figures.line.tracks import Track
from generator.figures.scene.packing import FINE, _line, packed, window_path
from tests.figures.scene.test_actors import PLAIN, followed, shape

COLOUR = colour_theme(PEOPLE["anna"])


def test_a_line_is_told_by_what_changes() -> None:
    first = np.array([1 + 1j, 3 + 1j, 3 + 4j])
    track = Track(closed=True, points=(first, first + 2, first + 2, None, first))
    told = _line(track)
    assert told == [
        [FINE, FINE, 2 * FINE, 0, 0, 3 * FINE],
        [2 * FINE, 0, 0, 0, 0, 0],
        [],
        None,
        [FINE, FINE, 2 * FINE, 0, 0, 3 * FINE],
    ]


def test_what_comes_at_the_corner_of_the_picture_is_no_line_without_points() -> None:
    """Browsers would be told to draw to "NaN"."""
    corner = np.array([0j, 0j])
    told = _line(Track(closed=False, points=(corner, corner, None, corner)))
    assert told == [[0, 0, 0, 0], [], None, [0, 0, 0, 0]]


def test_paints_stand_once_and_still_shapes_are_paths() -> None:
    keys = [(shape("behind", 0, "mat"), shape("hand_R", x), shape("hand_L", 40)) for x in (0, 9)]
    made: Any = packed(followed(*keys), 2, PLAIN, COLOUR)
    assert made["paints"] == [COLOUR.attributes(role) for role in ("mat", "line", "skin")]
    mat, moving, still = made["actors"]
    assert mat["d"].startswith("M")
    assert still["paint"] == moving["paint"] == 2
    assert moving["lines"]
    assert made["order"] == [[0, 1, 2], None]


def test_the_order_is_told_where_it_changes() -> None:
    first = (shape("hand_R", 0), shape("hand_L", 9))
    made = packed(followed(first, (shape("hand_L", 9), shape("hand_R", 5))), 2, PLAIN, COLOUR)
    assert made["order"] == [[0, 1], [1, 0]]


def test_a_window_is_a_closed_path() -> None:
    path = window_path(box(0, 0, 10, 20), Placing(2.0, (5.0, 5.0)))
    assert path.startswith("M")
    assert path.endswith("z")
