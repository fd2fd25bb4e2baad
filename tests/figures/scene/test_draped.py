from generator.figures.scene.draped import SEAMS, wheat_bag
from tests.figures.scene.test_props import AHEAD, BACK, area, point, scene


def test_a_wheat_bag_hangs_over_the_right_shoulder_down_the_back() -> None:
    shown = scene("heat-pack", BACK)
    marks = list(wheat_bag(shown))
    body = shown.now.body
    bag = area(marks, "heat")
    shoulder, spine = (point(shown, body.origins[n]) for n in ("upper_arm_R", "thoracic4"))
    left, top, right, bottom = bag.bounds
    assert spine[0] < left < right < shoulder[0] + 2
    assert top < shoulder[1] < spine[1] < bottom
    seams = [points for mark in marks if mark.role == "line-fine" for points in mark.lines]
    assert len(seams) == len(SEAMS)


def test_of_a_wheat_bag_only_what_looks_at_the_viewer_is_drawn() -> None:
    behind, ahead = (area(list(wheat_bag(scene("heat-pack", v))), "heat") for v in (BACK, AHEAD))
    assert 0 < ahead.area < behind.area
