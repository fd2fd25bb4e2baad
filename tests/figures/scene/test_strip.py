import gzip
import hashlib
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from functools import cache

import numpy as np
import numpy.typing as npt
import pytest
from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import parse_path

from generator.content.library import Library
from generator.drawings import Drawn, drawings
from generator.figures.line.marks import Mark
from generator.figures.scene.arrows import Path
from generator.figures.scene.drawing import draw_strip
from generator.figures.scene.layout import (
    SIDE,
    Layout,
)
from generator.figures.scene.stage import Picture, stage
from generator.figures.scene.strip import (
    DIGIT,
    DIGIT_ON_SCREEN,
    GAP,
    ONE_COLUMN,
    ONE_ROW,
    PHONE,
    STACKED_FROM,
    TABLET,
    WIDEST_ROW,
    across,
    strip,
)
from generator.project import PROJECT
from tests.figures.person.test_parts import figure
from tests.real_content import real_library

Points = npt.NDArray[np.float64]
Attributes = Mapping[str, str]

CONTENT = PROJECT / "content"
IDS = sorted(path.stem for path in (CONTENT / "figures").glob("*.yml"))
EXERCISES = tuple(path.stem for path in (CONTENT / "exercises").glob("*.yml"))
# What belongs to a topic alone has no film.
FILMED = [i for i in IDS if any(i == e or i.startswith(f"{e}-") for e in EXERCISES)]
ENDINGS = ("svg", "mono.svg", "column.svg", "pose.svg")
FILMS = ("anim.svg", "film.js")
SVG = "{http://www.w3.org/2000/svg}"
MARGIN = 1.0  # units that a line may be wider than its path
LARGEST_STRIP, LARGEST_PANEL = 10 * 1024, 3.5 * 1024  # bytes, gzipped; the one for one or two
FORBIDDEN = {"style", "script", "foreignObject", "image", "animate", "set"}
U = np.linspace(0, 1, 17)[:, None]
CUBIC = np.hstack([(1 - U) ** 3, 3 * (1 - U) ** 2 * U, 3 * (1 - U) * U**2, U**3])


@cache
def real() -> Library:
    return real_library()


@cache
def kept() -> Mapping[str, Drawn]:
    """All drawings, of which those of an earlier step are taken as they are."""
    return drawings(real(), PROJECT / "build" / "figures")


def drawn(name: str) -> Mapping[str, str]:
    return {ending: text for ending, text in kept()[name].files.items() if ending not in FILMS}


def parsed(text: str) -> ET.Element:
    return ET.fromstring(text)  # noqa: S314 - our own


def view_box(root: ET.Element) -> Points:
    return np.array(root.attrib["viewBox"].split(), dtype=float)


@cache
def sampled(data: str) -> Points:
    """Points on a path, as an independent reader of SVG sees it; of straight lines their ends."""
    pen = RecordingPen()
    parse_path(data, pen)
    lines: list[Points] = []
    curves: list[Points] = []
    here = np.zeros(2)
    for _, places in pen.value:
        if not places:
            continue
        points = np.array(places, dtype=float)
        if len(points) == 3:
            curves.append(np.vstack([here, points]))
        lines.append(points[-1:])
        if len(points) == 2:  # a quadratic curve lies within its three points
            lines.append(points[:1])
        here = points[-1]
    on_curves = [(CUBIC @ np.array(curves)).reshape(-1, 2)] if curves else []
    return np.vstack([*lines, *on_curves])


def transform(element: ET.Element) -> Points:
    """The 2 x 3 matrix of an element's own transform."""
    text = element.get("transform")
    if text is None:
        return np.array([[1, 0, 0], [0, 1, 0]], dtype=float)
    name, _, rest = text.removesuffix(")").partition("(")
    numbers = [float(word) for word in rest.split()]
    if name == "translate":
        numbers = [1, 0, 0, 1, *numbers]
    return np.array(numbers).reshape(3, 2).T


def outlines(element: ET.Element) -> Iterator[Points]:
    """Yield points on every shape below an element, as the element sees them."""
    for child in element:
        if child.tag in (f"{SVG}defs", f"{SVG}view", f"{SVG}use"):
            continue
        if child.tag == f"{SVG}path":
            parts: list[Points] = [sampled(child.attrib["d"])]
        elif child.tag == f"{SVG}circle":
            x, y, r = (float(child.attrib[key]) for key in ("cx", "cy", "r"))
            parts = [np.array([[x - r, y - r], [x + r, y + r]])]
        else:
            parts = list(outlines(child))
        matrix = transform(child)
        yield from (points @ matrix[:, :2].T + matrix[:, 2] for points in parts)


def assert_within(outlines_drawn: Iterator[Points], low: Points, high: Points) -> None:
    points = np.vstack(list(outlines_drawn))
    assert len(points) > 50
    assert (points.min(axis=0) >= low - MARGIN).all(), points.min(axis=0)
    assert (points.max(axis=0) <= high + MARGIN).all(), points.max(axis=0)


def shown(root: ET.Element) -> list[ET.Element]:
    """Each panel as it is seen, with its number; what stands below is seen only as a view."""
    groups = root.findall(f"{SVG}g")
    return [group for group in groups if group.find(f"{SVG}use") is None]


def below(root: ET.Element) -> list[ET.Element]:
    """Each panel again: first in the mirror, then without its number."""
    return [group for group in root.findall(f"{SVG}g") if group.find(f"{SVG}use") is not None]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("name", IDS)
def test_every_panel_keeps_to_its_own_place_inside_the_view_box(name: str, ending: str) -> None:
    root = parsed(drawn(name)[ending])
    left, top, width, height = view_box(root)
    assert (left, top) == (0, 0)
    if ending == "pose.svg":
        assert_within(outlines(root), np.zeros(2), np.array([width, height]))
        return
    wide = view_box(parsed(drawn(name)["pose.svg"]))[2]
    for panel in shown(root):
        matrix = transform(panel)
        low = matrix[:, 2]
        placed = (points @ matrix[:, :2].T + low for points in outlines(panel))
        assert_within(placed, low, np.array([min(low[0] + wide, width), height]))


@pytest.mark.parametrize("name", IDS)
def test_drawings_are_well_formed_and_need_no_style_sheet_and_no_script(name: str) -> None:
    assert sorted(drawn(name)) == sorted(ENDINGS)
    for ending, text in drawn(name).items():
        for element in parsed(text).iter():
            assert element.tag.removeprefix(SVG) not in FORBIDDEN
            assert not [key for key in element.attrib if key == "style" or key.startswith("on")]
            linked = [value for key, value in element.attrib.items() if key.endswith("href")]
            assert all(value.startswith("#panel-") for value in linked)
        words = kept()[name].plain_words if "mono" in ending else kept()[name].words
        assert parsed(text)[0].text == words


@pytest.mark.parametrize("name", IDS)
def test_a_strip_is_small_to_download(name: str) -> None:
    text = drawn(name)["svg"]
    most = max(LARGEST_STRIP, LARGEST_PANEL * len(panels(parsed(text))))
    assert len(gzip.compress(text.encode())) <= most


def badges(root: ET.Element) -> list[tuple[Attributes, Attributes]]:
    """The disc of every badge that is seen with the path of its number."""
    return [badge for group in shown(root) for badge in badges_in(group)]


def badges_in(group: ET.Element) -> list[tuple[Attributes, Attributes]]:
    children = list(group)
    discs = [place for place, child in enumerate(children) if child.tag == f"{SVG}circle"]
    return [(children[place].attrib, children[place + 1].attrib) for place in discs]


def panels(root: ET.Element) -> list[list[Attributes]]:
    """The attributes of the paths of every panel, without badges."""
    numbered = [group.find(f"{SVG}g") for group in shown(root)]
    groups = [own if own is not None else g for own, g in zip(numbered, shown(root), strict=True)]
    return [[path.attrib for path in group] for group in groups or [root]]


def views(root: ET.Element) -> dict[str, ET.Element]:
    """Each part that an address can show alone."""
    return {view.attrib["id"]: view for view in root.findall(f"{SVG}view")}


@pytest.mark.parametrize("name", IDS)
def test_the_plain_part_is_the_strip_below_its_numbers(name: str) -> None:
    root, bare = parsed(drawn(name)["svg"]), parsed(drawn(name)["mono.svg"])
    assert {*views(root)} == {"mirror", "plain"}
    left, top, width, height = view_box(views(root)["plain"])
    assert (left, width, height) == (0, *view_box(bare)[2:])
    assert top == pytest.approx(2 * view_box(root)[3])
    places = [transform(panel)[:, 2] for panel in bare.findall(f"{SVG}g")]
    again = below(root)[len(places) :]
    for panel, place, seen in zip(again, places, shown(root), strict=True):
        (use,), (own,) = panel.findall(f"{SVG}use"), seen.findall(f"{SVG}g")
        assert use.attrib == {"href": f"#{own.attrib['id']}"}
        drawn_at = transform(panel)[:, 2] + transform(own)[:, 2]
        assert drawn_at - place == pytest.approx([0, top], abs=0.15)  # each is rounded
        assert badges_in(panel) == []


@pytest.mark.parametrize("name", IDS)
def test_the_mirror_has_each_panel_turned_in_its_place_with_its_own_number(name: str) -> None:
    root = parsed(drawn(name)["svg"])
    view = views(root)["mirror"]
    height = view_box(root)[3]
    assert view_box(view) == pytest.approx(view_box(root) + np.array([0, height, 0, 0]))
    panel_width = view_box(parsed(drawn(name)["pose.svg"]))[2]
    count = len(shown(root))
    assert len(below(root)) == 2 * count
    for seen, turned in zip(shown(root), below(root)[:count], strict=True):
        (use,), (own,) = turned.findall(f"{SVG}use"), seen.findall(f"{SVG}g")
        assert use.attrib["href"] == f"#{own.attrib['id']}"
        assert transform(use) == pytest.approx(np.array([[-1, 0, panel_width], [0, 1, 0]]))
        assert transform(turned)[:, 2] - transform(seen)[:, 2] == pytest.approx(
            [0, height], abs=0.1
        )
        assert badges_in(turned) == badges_in(seen)


@pytest.mark.parametrize("name", IDS)
def test_every_step_has_a_badge_above_its_panel(name: str) -> None:
    steps = [pose.step for pose in real().figures[name].poses if pose.step is not None]
    root = parsed(drawn(name)["svg"])
    assert len(badges(root)) == len(steps)
    assert len(panels(root)) == max(1, len(steps))
    width = view_box(parsed(drawn(name)["pose.svg"]))[2]
    lefts = [float(transform(panel)[0, 2]) for panel in shown(root)]
    row = in_a_row(name)
    for n, left in enumerate(lefts):  # the width is rounded, too, and counts in each place
        assert left == pytest.approx(n % row * (width + GAP), abs=0.05 * (n % row + 1) + 0.01)
    for panel in shown(root):
        for disc, _ in badges_in(panel):
            (own,) = panel.findall(f"{SVG}g")
            assert float(disc["cy"]) + float(disc["r"]) < transform(own)[1, 2]
    assert len({number["d"] for _, number in badges(root)}) == len(steps)


@pytest.mark.parametrize("name", IDS)
def test_a_number_is_legible_on_the_narrowest_screen_that_shows_its_drawing(name: str) -> None:
    wide, high = view_box(parsed(drawn(name)["pose.svg"]))[2:]
    stacked = wide > STACKED_FROM * high
    for ending, screen in (("svg", TABLET if stacked else PHONE), ("column.svg", PHONE)):
        root = parsed(drawn(name)[ending])
        width = view_box(root)[2]
        for disc, digit in badges(root):
            data = sampled(digit["d"])
            tall = float(data[:, 1].max() - data[:, 1].min())
            assert tall * screen / width > 0.95 * DIGIT_ON_SCREEN or tall > 0.95 * DIGIT
            assert float(disc["r"]) > tall / 2


@pytest.mark.parametrize("name", IDS)
def test_a_drawing_for_paper_has_no_numbers(name: str) -> None:
    assert badges(parsed(drawn(name)["mono.svg"])) == []


@pytest.mark.parametrize("name", IDS)
def test_a_column_and_a_small_picture_show_the_same_panels(name: str) -> None:
    strip_, column, pose = (parsed(drawn(name)[e]) for e in ("svg", "column.svg", "pose.svg"))
    assert panels(column) == panels(strip_)
    assert [path.attrib for path in pose if path.tag == f"{SVG}path"] == panels(strip_)[-1]
    assert badges(pose) == []
    assert len(badges(column)) == len(badges(strip_))
    count, paper = len(panels(strip_)), parsed(drawn(name)["mono.svg"])
    width, height = view_box(pose)[2:]
    row = in_a_row(name)
    whole = [row * (width + GAP) - GAP, kept()[name].rows * (height + GAP) - GAP]
    assert view_box(paper)[2:] == pytest.approx(whole, abs=0.4)
    assert view_box(strip_)[2] == view_box(paper)[2]
    columns = 2 if count > ONE_COLUMN else 1
    assert view_box(column)[2] == pytest.approx(columns * (width + GAP) - GAP, abs=0.4)


def in_a_row(name: str) -> int:
    width, height = view_box(parsed(drawn(name)["pose.svg"]))[2:]
    count = len(panels(parsed(drawn(name)["svg"])))
    return across(count, Layout(1.0, width, height, 0.0, 0.0))


@pytest.mark.parametrize(
    ("count", "width", "row"),
    [(1, 300, 1), (4, 300, 4), (5, 300, 3), (6, 300, 3), (7, 300, 4), (9, 300, 3), (5, 200, 5)],
)
def test_many_wide_panels_stand_in_even_rows(count: int, width: float, row: int) -> None:
    panel = Layout(1.0, width, 270.0, 0.0, 0.0)
    assert across(count, panel) == row
    assert (count <= ONE_ROW or count * (width + GAP) - GAP <= WIDEST_ROW * 270) == (count == row)


def test_a_second_row_stands_below_the_first_and_its_numbers() -> None:
    shown_ = stage(figure(*({"step": n + 1} for n in range(6))))
    wide = np.array([[0, -100], [150, -100], [150, 0], [0, 0], [0, -100]], dtype=float)
    made = strip(shown_, dict.fromkeys(range(6), Picture((Mark("skin", (wide,)),))), [])
    width, height = made.layout.width, made.layout.height
    assert (made.across, made.rows) == (3, 2)
    assert made.size == (round(3 * width + 2 * GAP, 1), round(2 * height + GAP, 1))
    assert made.corner(0, 40) == (0, 0)
    assert made.corner(2, 40) == pytest.approx((2 * (width + GAP), 0))
    assert made.corner(4, 40) == pytest.approx((width + GAP, 40 + height + GAP))


def digest(name: str) -> str:
    made = kept()[name]
    texts = draw_strip(real().figures[name], made.words, made.plain_words)
    return hashlib.sha256("".join(texts.values()).encode()).hexdigest()


CHOSEN = IDS[::9]
AGAIN = f"from tests.figures.scene.test_strip import digest; print(*map(digest, {CHOSEN}))"


def test_the_same_figure_is_always_drawn_alike() -> None:
    first = [hashlib.sha256("".join(drawn(n).values()).encode()).hexdigest() for n in CHOSEN]
    other = {**os.environ, "PYTHONHASHSEED": "4321"}
    command = [sys.executable, "-c", AGAIN]
    done = subprocess.run(
        command, cwd=PROJECT, env=other, check=True, capture_output=True, text=True
    )
    assert done.stdout.split() == first


SQUARE = np.array([[0, -100], [40, -100], [40, 0], [0, 0], [0, -100]], dtype=float)


def test_poses_without_a_step_are_no_panels() -> None:
    shown = stage(figure({"step": 1}, {}, {"step": 4}))
    drawings = {i: Picture((Mark(role, (SQUARE,)),)) for i, role in ((0, "skin"), (2, "hair"))}
    made = strip(shown, drawings, [])
    assert made.numbers == (1, 4)
    assert [[stroke.role for stroke in panel] for panel in made.panels] == [["skin"], ["hair"]]
    assert made.size == (round(2 * made.layout.width + GAP, 1), round(made.layout.height, 1))


def test_people_are_measured_in_the_units_of_the_strip() -> None:
    shown = stage(figure({"step": 1}, {}, {"step": 4}))
    mark = Mark("skin", (SQUARE,))
    sizes = {0: (40.0, 100.0), 2: (30.0, 90.0)}
    made = strip(shown, {i: Picture((mark,), person=size) for i, size in sizes.items()}, [])
    scale = made.layout.scale
    assert made.people == ((40 * scale, 100 * scale), (30 * scale, 90 * scale))


@pytest.mark.parametrize("name", IDS)
def test_each_panel_for_paper_says_how_large_its_person_is(name: str) -> None:
    """No larger than what is drawn of it, and in the place where it is drawn."""
    strip_, paper = (parsed(drawn(name)[ending]) for ending in ("svg", "mono.svg"))
    each = view_box(parsed(drawn(name)["pose.svg"]))[2:]
    groups = [group for group in paper if "data-person" in group.attrib]
    assert len(groups) == len(panels(strip_))
    for group in groups:
        data = np.vstack([sampled(path.attrib["d"]) for path in group.iter(f"{SVG}path")])
        size = np.array(group.attrib["data-person"].split(), dtype=float)
        assert (size > 0).all()
        assert (size <= np.ptp(data, axis=0) + 2 * MARGIN).all()
        assert (size <= each).all()


def test_an_arrow_is_drawn_in_its_panel_and_within_its_place() -> None:
    shown = stage(figure({"step": 1}, {"step": 2}))
    drawings = dict.fromkeys((0, 1), Picture((Mark("skin", (SQUARE,)),)))
    way = Path(1, np.array([[60, -40], [90, -40]], dtype=float), both_ways=False)
    made = strip(shown, drawings, [way])
    roles = [[stroke.role for stroke in panel] for panel in made.panels]
    assert roles[0] == ["skin"]
    assert roles[1] == ["skin", "line-arrow-casing", "paper-casing", "line-arrow", "arrow"]
    assert made.layout.width == pytest.approx((93 - 0) * made.layout.scale + 2 * SIDE)
