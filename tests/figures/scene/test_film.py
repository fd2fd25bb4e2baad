import gzip
import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest

from generator.figures.body.people import PEOPLE
from generator.figures.body.solve import Solved
from generator.figures.line.marks import Mark
from generator.figures.line.svg import Stroke
from generator.figures.line.theme import colour_theme
from generator.figures.scene.film import (
    FRAMES,
    REST,
    STAY,
    _rules,
    _shared,
    film_svg,
    frames,
    moments,
)
from generator.figures.scene.stage import Picture, stage
from generator.project import PROJECT
from tests.figures.person.test_parts import figure
from tests.figures.scene.test_strip import (
    FILM,
    IDS,
    SVG,
    assert_within,
    kept,
    outlines,
    parsed,
    view_box,
)

LARGEST_FILM = 40 * 1024  # bytes, gzipped
COLOUR = colour_theme(PEOPLE["anna"])
RAISED = {"arms": {"lift": 90, "plane": 90}}
SQUARE = np.array([[0, -100], [40, -100], [40, 0], [0, 0], [0, -100]], dtype=float)


def film(name: str) -> str:
    return kept()[name].files[FILM]


def cells(root: ET.Element) -> list[ET.Element]:
    (group,) = (child for child in root if child.get("id") == "film")
    return list(group)


def rules(text: str) -> str:
    (style,) = parsed(text).iter(f"{SVG}style")
    return style.text or ""


@pytest.mark.parametrize("name", IDS)
def test_a_film_is_well_formed_and_has_no_script(name: str) -> None:
    root = parsed(film(name))
    assert root[0].text == kept()[name].words
    for element in root.iter():
        assert element.tag != f"{SVG}script"
        assert not [key for key in element.attrib if key == "style" or key.startswith("on")]


@pytest.mark.parametrize("name", IDS)
def test_a_film_is_small_enough_to_download(name: str) -> None:
    assert len(gzip.compress(film(name).encode())) <= LARGEST_FILM


@pytest.mark.parametrize("name", IDS)
def test_a_film_has_its_frames_side_by_side(name: str) -> None:
    root = parsed(film(name))
    width, height = view_box(root)[2:]
    row = cells(root)
    assert len(row) == FRAMES
    assert [cell.tag for cell in row] == [f"{SVG}g"] * FRAMES
    assert [cell.get("transform") for cell in row] == [
        f"translate({n * width:.1f} 0)" for n in range(FRAMES)
    ]
    for cell in row[:: FRAMES - 1]:
        assert_within(outlines(cell), np.zeros(2), np.array([width, height]))


@pytest.mark.parametrize("name", IDS)
def test_every_frame_uses_what_all_frames_share(name: str) -> None:
    root = parsed(film(name))
    (shared,) = (element for element in root.iter() if element.get("id") == "set")
    for cell in cells(root):
        assert cell[0].tag == f"{SVG}use"
        assert cell[0].get("href") == "#set"
        own = {tuple(path.attrib.items()) for path in cell[1:]}
        assert not own & {tuple(path.attrib.items()) for path in shared}
        assert len(own) > 10


@pytest.mark.parametrize("name", IDS)
def test_frames_move(name: str) -> None:
    texts = {b"".join(map(ET.tostring, cell)) for cell in cells(parsed(film(name)))}
    assert len(texts) > FRAMES / 2


@pytest.mark.parametrize("name", IDS)
def test_a_page_can_show_all_frames_of_a_film_at_once(name: str) -> None:
    root = parsed(film(name))
    (view,) = (child for child in root if child.tag == f"{SVG}view")
    width, height = view_box(root)[2:]
    assert view.get("id") == "sheet"
    assert view_box(view) == pytest.approx([0, 0, FRAMES * width, height], abs=0.11)
    assert "#sheet:target~#film{animation:none;transform:none}" in rules(film(name))
    order = [child.get("id") for child in root]
    assert order.index("sheet") < order.index("film"), "the rule is about what follows"


def ruled(**values: object) -> str:
    style = ET.fromstring(_rules(stage(figure({}, RAISED, **values)), 100))  # noqa: S314
    return style.text or ""


def of_media(text: str, query: str) -> str:
    """The declarations of the film in a media query."""
    (rule,) = re.findall(re.escape(f"@media {query}{{#film{{") + r"([^}]*)\}\}", text)
    return str(rule)


@pytest.mark.parametrize("query", ["(prefers-reduced-motion:reduce)", "print"])
@pytest.mark.parametrize(
    ("motion", "still"), [("there-and-back", (FRAMES - 1) * 100), ("round", 0)]
)
def test_without_motion_a_film_shows_one_pose(motion: str, still: int, query: str) -> None:
    rest = of_media(ruled(motion=motion), query)
    assert rest == f"animation:none;transform:translateX(-{still}.0px)"


@pytest.mark.parametrize("name", IDS)
def test_every_film_minds_readers_who_want_less_motion_and_those_who_print(name: str) -> None:
    for query in ("(prefers-reduced-motion:reduce)", "print"):
        assert "animation:none" in of_media(rules(film(name)), query)


def test_a_film_that_goes_round_shows_every_frame_for_as_long() -> None:
    text = ruled(motion="round", seconds=1.5)
    assert f"#film{{animation:film 3s steps({FRAMES}) infinite}}" in text
    assert f"@keyframes film{{to{{transform:translateX(-{FRAMES * 100}.0px)}}}}" in text


def test_a_film_that_comes_back_rests_at_both_ends() -> None:
    text = ruled(seconds=2)
    whole = REST + 1 + STAY + 1
    assert f"#film{{animation:film {2 * whole:g}s infinite}}" in text
    keys = re.findall(r"([\d.]+)%\{([^}]*)\}", text)
    assert [float(share) for share, _ in keys] == pytest.approx(
        [0, 100 * REST / whole, 100 * (REST + 1) / whole, 100 * (REST + 1 + STAY) / whole], abs=0.1
    )
    start, leave, arrive, turn = (declared for _, declared in keys)
    assert start == "transform:none"
    assert leave == f"transform:none;animation-timing-function:steps({FRAMES - 1})"
    assert arrive == f"transform:translateX(-{FRAMES - 1}00.0px)"
    assert turn == arrive + f";animation-timing-function:steps({FRAMES - 1})"
    assert "to{transform:none}" in text


def height_of_hand(solved: Solved) -> float:
    return float(solved.body.origins["hand_R"][1])


def test_a_movement_runs_from_the_first_pose_to_the_last() -> None:
    shown = stage(figure({}, RAISED))
    passed = list(moments(shown, FRAMES))
    assert len(passed) == FRAMES
    assert passed[0][1] is shown.solved[0]
    assert passed[-1][1] is shown.solved[-1]
    assert [pose for pose, _ in passed] == [0] * (FRAMES // 2) + [1] * (FRAMES // 2)
    heights = np.array([height_of_hand(solved) for _, solved in passed])
    assert (np.diff(heights) > 0).all()


def test_a_movement_begins_and_ends_gently() -> None:
    shown = stage(figure({}, RAISED))
    heights = np.array([height_of_hand(solved) for _, solved in moments(shown, FRAMES)])
    steps = np.diff(heights)
    assert steps[0] < 0.4 * steps.max()
    assert steps[-1] < 0.4 * steps.max()


def test_a_movement_passes_through_every_pose() -> None:
    shown = stage(figure({}, RAISED, {"arms": {"lift": 20}}))
    passed = list(moments(shown, 5))
    assert [passed[place][1] for place in (0, 2, 4)] == list(shown.solved)
    assert [pose for pose, _ in passed] == [0, 0, 1, 1, 2]


def test_a_movement_that_goes_round_comes_back_to_its_first_pose() -> None:
    shown = stage(figure({}, RAISED, {"arms": {"lift": 20}}, motion="round"))
    passed = list(moments(shown, 6))
    assert [passed[place][1] for place in (0, 2, 4)] == list(shown.solved)
    assert [pose for pose, _ in passed] == [0, 0, 1, 1, 2, 2]
    first, last = (height_of_hand(passed[place][1]) for place in (0, 5))
    third = height_of_hand(passed[4][1])
    assert min(first, third) < last < max(first, third)


@pytest.mark.parametrize("motion", ["there-and-back", "round"])
def test_a_single_pose_stands_still(motion: str) -> None:
    shown = stage(figure({}, motion=motion))
    for pose, solved in moments(shown, FRAMES):
        assert pose == 0
        for bone, origin in solved.body.origins.items():
            assert origin == pytest.approx(shown.solved[0].body.origins[bone], abs=1e-6)


def test_there_is_a_picture_of_every_moment() -> None:
    pictures = frames(stage(figure({}, RAISED, view={"azimuth": 90, "elevation": 0})))
    assert len(pictures) == FRAMES
    tops = [drawn.bounds[1] for drawn in pictures]
    assert max(tops) - min(tops) < 5
    widths = [drawn.bounds[2] - drawn.bounds[0] for drawn in pictures]
    assert widths == sorted(widths)
    assert widths[-1] > widths[0] + 50


def test_what_lies_at_the_bottom_of_every_frame_is_shared() -> None:
    wall, floor, own, other = (Stroke("wall", data) for data in "abcd")
    assert _shared([[wall, floor, own], [wall, floor, other]]) == 2
    assert _shared([[own, wall], [other, wall]]) == 0
    assert _shared([[wall, floor], [wall]]) == 1
    assert _shared([[wall], [wall]]) == 1


def test_what_is_shared_is_drawn_once() -> None:
    pictures = [
        Picture(
            (Mark("wall", (SQUARE,), straight=True), Mark("skin", (SQUARE + np.array([n, 0]),)))
        )
        for n in range(FRAMES)
    ]
    root = parsed(film_svg(stage(figure({}, RAISED)), pictures, COLOUR, "x"))
    fills = [path.get("fill") for path in root.iter(f"{SVG}path")]
    assert fills.count(COLOUR.colours["wall"]) == 1
    assert fills.count(COLOUR.colours["skin"]) == FRAMES


def test_the_player_shows_as_many_frames_as_the_film_has() -> None:
    style = (PROJECT / "templates/assets/stylesheets/figure.css").read_text("utf-8")
    widths = re.findall(r"width: (\d+)%; /\* (\d+) frames", style)
    assert widths == [(str(100 * FRAMES), str(FRAMES))]
