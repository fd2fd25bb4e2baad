import re
from collections.abc import Sequence
from dataclasses import replace
from math import hypot
from typing import Any

import pytest

from generator.content.library import Library
from generator.drawings import Drawings, Drawn, Size
from generator.models import Figure
from generator.paper.pictured import BOTTOM, LONG, SIDE, TOP, drawing, panel_svgs
from generator.paper.sheet import Drawing, Panel

PANEL = Size(200, 300)
GROUP = '<g transform="translate({} {})" data-person="{} {}"><path d="M{}"/></g>'


def drawn(sizes: Sequence[tuple[float, float]]) -> Drawn:
    """Return a strip with people of these sizes, and its last panel alone."""
    groups = (
        GROUP.format(f"{place * (PANEL.width + 14):.1f}", "0.0", wide, high, place)
        for place, (wide, high) in enumerate(sizes)
    )
    width = len(sizes) * (PANEL.width + 14) - 14
    head = f'<svg viewBox="0 0 {width:g} {PANEL.height:g}" role="img"><title>T</title>'
    pose = f'<svg viewBox="0 0 {PANEL.width:g} {PANEL.height:g}"/>'
    files = {"mono.svg": f"{head}{''.join(groups)}</svg>", "pose.svg": pose}
    return Drawn("Words.", "Plain words.", files)


def shown(library: Library, made: Drawn, **changes: Any) -> Drawing:
    """Return the drawing of a figure with so many panels, changed in this way."""
    base = changes.pop("base", "standing")
    poses = changes.pop("poses", [{"step": n + 1} for n in range(len(made.panels))])
    given = {"person": "bela", "base": base, "poses": poses}
    view = {"azimuth": 48, "elevation": 9}
    figure = Figure.model_validate({**given, "view": view})
    with_figure = replace(library, figures={**library.figures, "fist": figure})
    return drawing(with_figure, {"fist": made}, "fist")


def test_a_drawing_has_its_words_and_a_panel_for_each_step(
    library: Library, blank: Drawings
) -> None:
    found = drawing(library, blank, "wrist-bend")
    assert (found.figure, found.words) == ("wrist-bend", "wrist-bend on paper.")
    assert [(panel.step, panel.matters) for panel in found.panels] == [(1, True), (2, True)]
    size = (round(400.5 - 2 * SIDE, 1), 300 - TOP - BOTTOM)
    assert {(panel.width, panel.height) for panel in found.panels} == {size}


def test_of_many_panels_the_first_and_the_last_matter(library: Library) -> None:
    found = shown(library, drawn([(60, 200)] * 4))
    assert [panel.matters for panel in found.panels] == [True, False, False, True]


def test_poses_between_steps_are_no_panels(library: Library) -> None:
    found = shown(library, drawn([(60, 200)] * 2), poses=[{"step": 2}, {}, {"step": 5}])
    assert [panel.step for panel in found.panels] == [2, 5]


def test_without_any_step_the_last_pose_is_the_panel(library: Library) -> None:
    found = shown(library, drawn([(60, 200)]), poses=[{}, {}])
    (panel,) = found.panels
    assert isinstance(panel, Panel)
    assert (panel.step, panel.matters) == (None, True)


@pytest.mark.parametrize("base", ["standing", "sitting", "squat"])
def test_people_who_stand_or_sit_are_as_high_as_the_smallest_of_them(
    base: str, library: Library
) -> None:
    found = shown(library, drawn([(60, 200), (150, 120.04), (90, 180)]), base=base)
    assert (found.upright, found.lying) == (120, 0)


@pytest.mark.parametrize("base", ["face-down", "on-back", "side-lying"])
def test_people_who_lie_are_as_long_as_the_longest_across_the_picture(
    base: str, library: Library
) -> None:
    found = shown(library, drawn([(160, 30), (150, 90)]), base=base)
    assert (found.upright, found.lying) == (0, round(hypot(150, 90), 1))


def test_one_who_kneels_is_high_unless_the_body_is_far_longer(library: Library) -> None:
    long = LONG * 80 + 1
    found = shown(library, drawn([(100, 80), (long, 80)]), base="all-fours")
    assert (found.upright, found.lying) == (0, round(hypot(long, 80), 1))
    found = shown(library, drawn([(100, 80), (100, 90)]), base="all-fours")
    assert (found.upright, found.lying) == (80, 0)


def test_a_pose_may_have_a_base_of_its_own(library: Library) -> None:
    poses = [{"step": 1}, {"step": 2, "base": "side-lying"}]
    found = shown(library, drawn([(60, 200), (160, 40)]), poses=poses)
    assert (found.upright, found.lying) == (200, round(hypot(160, 40), 1))


def test_each_panel_is_a_picture_of_its_own_without_most_of_its_margin() -> None:
    made = drawn([(60, 200), (70, 210)])
    first, second = panel_svgs(made)
    size = f"{200 - 2 * SIDE:g} {300 - TOP - BOTTOM:g}"
    assert f'viewBox="{SIDE:g} {TOP:g} {size}"' in first
    assert f'viewBox="{214 + SIDE:g} {TOP:g} {size}"' in second
    for number, svg in enumerate((first, second)):
        assert re.findall(r'd="M(\d)"', svg) == [str(number)]
        assert svg.startswith("<svg ")
        assert svg.count("</svg>") == svg.count("<svg ") == svg.count("<title>") == 1
