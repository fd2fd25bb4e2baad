import xml.etree.ElementTree as ET

import numpy as np
import pytest

from generator.figures.body.people import PEOPLE
from generator.figures.line.marks import Mark
from generator.figures.line.svg import Placing, Stroke, document, element, elements, strokes
from generator.figures.line.theme import colour_theme, mono_theme

COLOUR, MONO = colour_theme(PEOPLE["anna"]), mono_theme(PEOPLE["anna"])
SVG = "{http://www.w3.org/2000/svg}"
SQUARE = np.array([[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]], dtype=float)
ARC = np.stack([20 * np.cos(np.linspace(0, 3, 40)), 20 * np.sin(np.linspace(0, 3, 40))], axis=1)
SAME = Placing(1, (0, 0))


def paths(text: str) -> list[dict[str, str]]:
    return [path.attrib for path in ET.fromstring(f"<g>{text}</g>")]  # noqa: S314 - our own


def test_points_are_scaled_and_then_shifted() -> None:
    placed = Placing(2, (10, -5))(np.array([[0, 0], [1, 2], [-3, 4]], dtype=float))
    assert placed.tolist() == [[10, -5], [12, -1], [4, 3]]


def test_strokes_keep_roles_groups_and_order() -> None:
    marks = [Mark("wood", (SQUARE,), straight=True), Mark("line", (ARC,)), Mark("skin", (SQUARE,))]
    first, second = strokes([(marks, SAME), (marks[::-1], SAME)])
    assert [stroke.role for stroke in first] == ["wood", "line", "skin"]
    assert second == first[::-1]


def test_straight_marks_keep_their_corners_and_others_are_curves() -> None:
    ((box, arc),) = strokes(
        [([Mark("wood", (SQUARE,), straight=True), Mark("line", (ARC,))], SAME)]
    )
    assert box.data == "M0 0l10 0 0 10-10 0z"
    assert arc.data.startswith("M20 0c")
    assert arc.data.count("l") == 0


def test_each_group_has_its_own_place() -> None:
    mark = Mark("wood", (SQUARE,), straight=True)
    places = [SAME, Placing(3, (7, 8))]
    (first,), (second,) = strokes([([mark], place) for place in places])
    assert first.data == "M0 0l10 0 0 10-10 0z"
    assert second.data == "M7 8l30 0 0 30-30 0z"


def test_all_lines_of_a_mark_are_one_path() -> None:
    for straight in (True, False):
        ((stroke,),) = strokes([([Mark("wood", (SQUARE, SQUARE + 20), straight)], SAME)])
        assert stroke.data == "M0 0l10 0 0 10-10 0zM20 20l10 0 0 10-10 0z"


def test_a_mark_without_lines_to_be_seen_is_left_out() -> None:
    dot = Mark("line", (np.array([[3.0, 3.0]]),))
    assert strokes([([dot, Mark("line", (ARC,)), dot], SAME)])[0][0].data
    assert len(strokes([([dot, Mark("line", (ARC,)), dot], SAME)])[0]) == 1
    assert strokes([([], SAME)]) == [[]]
    assert strokes([]) == []


def test_a_looser_fit_takes_fewer_bytes() -> None:
    angle = np.linspace(0, 6, 200)
    wave = np.stack([50 * angle, 20 * np.sin(2 * angle) + 2 * np.sin(9 * angle)], axis=1)
    fine, loose = (
        len(strokes([([Mark("line", (wave,))], SAME)], fit)[0][0].data) for fit in (0.1, 2)
    )
    assert loose < 0.7 * fine


def test_neighbouring_lines_of_one_role_share_an_element() -> None:
    drawn = [
        Stroke("line", "M0 0l1 1"),
        Stroke("line", "M2 2l1 1"),
        Stroke("line-thin", "M4 4l1 1"),
    ]
    shared = paths(elements(drawn, COLOUR))
    assert [path["d"] for path in shared] == ["M0 0l1 1M2 2l1 1", "M4 4l1 1"]
    assert shared[0]["stroke-width"] == "2.6"


def test_areas_stay_elements_of_their_own() -> None:
    """Two areas that overlap in one path would have a hole there, or the wrong opacity."""
    drawn = [Stroke("skin", "M0 0l9 0 0 9z")] * 2 + [Stroke("muscle-edge", "M0 0l9 0 0 9z")] * 2
    assert len(paths(elements(drawn, COLOUR))) == 4


def test_lines_are_not_drawn_out_of_turn() -> None:
    drawn = [
        Stroke("line", "M0 0l1 1"),
        Stroke("skin", "M0 0l9 0 0 9z"),
        Stroke("line", "M2 2l1 1"),
    ]
    assert [path["fill"] for path in paths(elements(drawn, COLOUR))] == ["none", "#f0c6a8", "none"]


def test_what_a_theme_does_not_paint_is_left_out() -> None:
    patch = [Stroke("muscle-edge", "M0 0l9 0 0 9z"), Stroke("muscle", "M1 1l7 0 0 7z")]
    assert len(paths(elements(patch, COLOUR))) == 2
    assert [path["fill"] for path in paths(elements(patch, MONO))] == ["url(#hatch)"]


def test_an_element_escapes_its_attributes() -> None:
    assert element("a", {}) == "<a/>"
    assert element("a", {"b": 'c"<&'}, "d") == '<a b="c&quot;&lt;&amp;">d</a>'


@pytest.mark.parametrize("hatched", [True, False])
@pytest.mark.parametrize("title", ["Cat & cow", "<b>", "a \"b\" 'c'", "Zürich → ½"])
def test_a_document_is_well_formed_whatever_its_title(title: str, hatched: bool) -> None:  # noqa: FBT001
    text = document((120.5, 300), title, element("path", {"d": "M0 0l1 1"}), hatched=hatched)
    root = ET.fromstring(text)  # noqa: S314 - our own
    assert root.tag == f"{SVG}svg"
    assert root.get("viewBox") == "0 0 120.5 300"
    assert root.get("role") == "img"
    assert root[0].tag == f"{SVG}title", "a reader of the screen looks for it first"
    assert root[0].text == title
    assert (root.find(f".//{SVG}pattern[@id='hatch']") is not None) == hatched
    assert root[-1].get("d") == "M0 0l1 1"
    assert text.endswith("</svg>\n")


def test_a_hatch_is_a_tile_of_white_and_black_that_repeats() -> None:
    root = ET.fromstring(document((1, 1), "x", "", hatched=True))  # noqa: S314 - our own
    (pattern,) = root.iter(f"{SVG}pattern")
    assert pattern.get("patternUnits") == "userSpaceOnUse"
    assert float(pattern.get("width") or 0) == float(pattern.get("height") or 0) > 0
    assert {path.get("fill") or path.get("stroke") for path in pattern} == {"#fff", "#000"}
    (stroke,) = (float(path.get("stroke-width") or 0) for path in pattern if path.get("stroke"))
    # As much black as white, each 0.25 mm on the smallest card, where 300 units are 20 mm.
    assert stroke == float(pattern.get("width") or 0) / 2
    assert stroke * 20 / 300 > 0.25
