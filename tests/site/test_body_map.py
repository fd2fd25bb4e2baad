import gzip
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from generator.build import read
from generator.content.library import Library
from generator.figures.scene.body_map import MapView, map_views
from generator.project import PROJECT
from generator.site.body_map import body_map
from generator.site.home import home_page
from generator.text.page import FINDER
from generator.text.render import render
from tests.blank import blank_drawings

Edit = Callable[[str, str, str], None]
TEMPLATES = PROJECT / "templates"
LARGEST = 12 * 1024  # bytes, as they travel, of a page's map with its signs


@pytest.fixture(scope="module")
def views() -> Sequence[MapView]:
    return map_views()


def home(library: Library, views: Sequence[MapView]) -> str:
    return render(TEMPLATES, home_page(library, blank_drawings(library), views), library)[
        "index.md"
    ]


def test_a_part_leads_to_its_exercises_and_has_the_signs_that_come_first(
    library: Library, views: Sequence[MapView]
) -> None:
    made = body_map(library, views)
    assert made
    arm, chest = made.parts["arm"], made.parts["chest"]
    assert (arm.name, arm.exercises, dict(arm.signs)) == (
        "Arm and hand", f"{FINDER}#region=wrist", {},
    )  # fmt: skip
    assert chest.exercises is None
    assert [*chest.signs] == ["no-breath", "hot-hand"]


def test_each_side_has_the_shapes_of_the_parts_that_it_shows(
    library: Library, views: Sequence[MapView]
) -> None:
    made = body_map(library, views)
    assert made
    shown = {side.facing: [shape.part for shape in side.shapes] for side in made.sides}
    assert shown == {"back": ["arm"], "front": ["arm", "chest"]}


def test_without_parts_there_is_no_map(content: Path, edit: Edit, views: Sequence[MapView]) -> None:
    text = (content / "vocabulary.yml").read_text("utf-8")
    edit("vocabulary.yml", text[text.index("body_map:") : text.index("muscles:")], "")
    library = read(content)
    assert body_map(library, views) is None
    assert "body-map" not in home(library, views)


def test_shapes_lead_to_what_there_is_and_every_part_is_in_the_list(
    real: Library, views: Sequence[MapView]
) -> None:
    text = home(real, views)
    ids = {*re.findall(r'id="([^"]+)"', text), *re.findall(r"\{ #([\w-]+)", text)}
    targets = re.findall(r'<a href="#([^"]+)" tabindex="-1"', text)
    assert len(targets) > 15
    assert sorted({*targets} - ids) == []
    assert {f"map-{part}" for part in real.vocabulary.body_map} <= ids


def test_every_dangerous_part_has_a_sign_that_is_urgent(real: Library) -> None:
    levels = {
        i: {real.signs.signs[sign].level for sign in part.signs}
        for i, part in real.vocabulary.body_map.items()
        if part.signs
    }
    assert {*levels} >= {"chest", "legs", "groin", "belly"}
    assert [i for i, own in levels.items() if "emergency" not in own] == []


def test_the_map_is_light(real: Library, views: Sequence[MapView]) -> None:
    text = home(real, views)
    whole = text[
        text.index('<div class="body-map"') : text.index(f"## {real.words.home.own_words}")
    ]
    assert len(gzip.compress(whole.encode())) < LARGEST
