import numpy as np
import shapely
from shapely import Polygon

from generator.figures.line.marks import Mark
from generator.figures.person.moving import Moving, edged, moving_person
from generator.figures.person.person_drawing import draw_person
from tests.figures.person.test_parts import NAMES, seen

SQUARE = np.array([[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]], dtype=float)


def shapes(azimuth: float = 30, **words: object) -> list[Moving]:
    return list(moving_person(seen(azimuth, words=words or None), [("chest-muscles", "both")]))


def test_every_part_is_there_whole() -> None:
    whole = {shape.name: shape for shape in shapes() if shape.edge == "line"}
    assert set(whole) == NAMES
    outlines = {part.name: part.outline for part in seen(30).parts}
    for name in NAMES - {"head"}:
        area = Polygon(whole[name].mark.lines[0])
        assert area.symmetric_difference(outlines[name]).area < 2, name


def test_areas_are_those_of_a_still_picture() -> None:
    still = draw_person(seen(30), [("chest-muscles", "both")])
    areas = [mark.role for mark in still if not mark.role.startswith("line")]
    moving = [shape.mark.role for shape in shapes() if not shape.mark.role.startswith("line")]
    assert moving == areas


def test_an_elbow_has_no_crease() -> None:
    arm = [shape for shape in shapes(90) if shape.name in ("forearm_R", "upper_arm_R")]
    below, above = (shape for shape in arm if shape.edge == "line")
    both = Polygon(below.mark.lines[0]).intersection(Polygon(above.mark.lines[0]))
    crease = dict(above.creases)[below.name]
    assert shapely.intersection(crease, both).area > 0.9 * both.area


def test_the_line_around_all_of_an_area_is_its_edge() -> None:
    other = SQUARE + 1
    marks = [
        Mark("skin", (SQUARE,)),
        Mark("line", (SQUARE,)),
        Mark("hair", (other,)),
        Mark("line-fine", (SQUARE,)),
    ]
    found = [(shape.mark.role, shape.edge) for shape in edged("head", marks)]
    assert found == [("skin", "line"), ("hair", ""), ("line-fine", "")]
