from typing import Any

import numpy as np
import pytest
import shapely
from shapely import LineString

from generator.figures.person.crumbs import readable
from generator.figures.person.order import sorted_parts
from generator.figures.person.parts import Portrait
from generator.figures.person.person_drawing import draw_person
from tests.figures.person.test_parts import outline, seen


def raised(azimuth: float) -> Portrait:
    """Somebody who lies face down and lifts both arms beside the head."""
    words: Any = {
        "bend": {"lumbar": -5, "thoracic": -8, "neck": -14, "head": 10},
        "arms": {"lift": 166, "plane": 104, "elbow": 4, "palm": "in", "hand": "flat"},
    }
    return seen(azimuth, 16, words=words, base="face-down")


@pytest.mark.parametrize("azimuth", [0, 40, 90, -90, 160])
def test_a_head_that_nothing_covers_is_drawn_whole(azimuth: float) -> None:
    portrait = seen(azimuth)
    assert readable(portrait, sorted_parts(portrait)) is None


def test_what_is_left_of_a_face_below_an_arm_is_left_out() -> None:
    found = 0
    for azimuth in (6, 14, 22, 166):
        portrait = raised(azimuth)
        order = sorted_parts(portrait)
        window = readable(portrait, order)
        if window is None:
            continue
        found += 1
        place = [part.name for part in order].index("head")
        nearer = shapely.union_all([part.outline for part in order[place + 1 :]])
        face = outline(portrait, "head")
        left_out = face.difference(nearer).difference(window)
        assert 0 < left_out.area < 0.25 * face.area
        kept = face.difference(nearer).intersection(window)
        assert kept.area > 2 * left_out.area
        lines = [p for m in draw_person(portrait) if m.role == "line-fine" for p in m.lines]
        inside = left_out.buffer(-0.5)
        assert sum(LineString(np.asarray(p)).intersection(inside).length for p in lines) == 0
    assert found > 1
