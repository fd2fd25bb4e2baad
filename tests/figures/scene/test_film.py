import gzip
import json
import re
import xml.etree.ElementTree as ET
from typing import Any

import numpy as np
import pytest

from generator.figures.body.people import PEOPLE
from generator.figures.line.svg import Stroke
from generator.figures.line.theme import colour_theme
from generator.figures.scene.film import GLOBAL, _shared, film_data, film_layout, film_svg
from generator.figures.scene.keys import Key, keys, places, travels
from generator.figures.scene.stage import Stage, stage
from generator.figures.scene.timeline import Moment, Telling, Told, timeline
from tests.figures.person.test_parts import figure
from tests.figures.scene.test_strip import (
    FILMED,
    SVG,
    assert_within,
    kept,
    outlines,
    parsed,
    view_box,
)
from tests.figures.scene.test_timeline import PACE

# Bytes, gzipped: of what pages play, and of what one opens alone.
LARGEST_FILM, LARGEST_ALONE = 20 * 1024, 45 * 1024
COLOUR = colour_theme(PEOPLE["anna"])
TOLD = Telling((Told(1, "get-ready", "Stand"), Told(2, "move", "Raise")), PACE)
POSES: Any = ({"step": 1}, {"step": 2, "arms": {"lift": 90, "plane": 90}})


def made(**values: Any) -> tuple[Stage, tuple[Key, ...], tuple[Moment, ...]]:
    shown = stage(figure(*POSES, **values))
    return shown, keys(shown), timeline(shown.figure, TOLD, travels(shown))


def data(text: str) -> Any:
    assert text.startswith(GLOBAL)
    assert text.endswith(";\n")
    return json.loads(text.removeprefix(GLOBAL)[:-2])


def film(name: str) -> Any:
    return data(kept()[name].files["film.js"])


def alone(name: str) -> ET.Element:
    return parsed(kept()[name].files["anim.svg"])


def cells(root: ET.Element) -> list[ET.Element]:
    (group,) = (child for child in root if child.get("id") == "film")
    return list(group)


@pytest.mark.parametrize("name", FILMED)
def test_a_film_is_one_value_small_enough_to_download(name: str) -> None:
    text = kept()[name].files["film.js"]
    assert data(text)
    assert len(gzip.compress(text.encode())) <= LARGEST_FILM
    assert len(gzip.compress(kept()[name].files["anim.svg"].encode())) <= LARGEST_ALONE


@pytest.mark.parametrize("name", FILMED)
def test_every_actor_is_painted_and_has_its_place(name: str) -> None:
    own = film(name)
    count = len(own["places"])
    assert len(own["effort"]) == len(own["order"]) == count
    assert sorted(own["order"][0]) == list(range(len(own["actors"])))
    for actor in own["actors"]:
        used = actor["paint"] if isinstance(actor["paint"], list) else [actor["paint"]]
        assert max([*used, actor.get("edge", 0)]) < len(own["paints"])
        assert ("d" in actor) != ("lines" in actor)
        assert all(len(line) == count for line in actor.get("lines", []))
    assert any("lines" in actor for actor in own["actors"])


@pytest.mark.parametrize("name", FILMED)
def test_a_film_runs_from_its_first_word_to_its_last(name: str) -> None:
    own = film(name)
    stops, nodes = own["stops"], own["nodes"]
    assert (nodes[0][0], stops[0]["from"]) == (0, 0)
    assert nodes[-1][0] == pytest.approx(stops[-1]["until"], abs=0.002)
    assert [stop["from"] for stop in stops[1:]] == [stop["until"] for stop in stops[:-1]]
    assert all(stop["cue"] for stop in stops if stop["step"] is not None)
    last = own["round"] or own["places"][-1]
    assert all(0 <= stop["pose"] <= last for stop in stops)


def test_one_who_walks_goes_on_where_its_words_begin() -> None:
    walk: Any = {"motion": "round", "steps_a_minute": 60}
    stops = data(film_data(*made(**walk), COLOUR))["stops"]
    assert [(stop["again"], stop["from"]) for stop in stops] == [(0, 0), (1, 1)]


def test_a_close_up_is_seen_through_a_window() -> None:
    shown, shapes, moments = made(crop="head", base="sitting")
    own = data(film_data(shown, shapes, moments, COLOUR))
    assert own["window"]["d"].startswith("M")
    whole = data(film_data(*made(base="sitting"), COLOUR))
    assert "window" not in whole
    assert len(own["actors"]) < len(whole["actors"]), "feet are not seen"


@pytest.mark.parametrize("name", FILMED)
def test_a_film_that_plays_alone_has_its_keys_side_by_side(name: str) -> None:
    root = alone(name)
    assert root[0].text == kept()[name].words
    width, height = view_box(root)[2:]
    row = cells(root)
    assert [cell.get("transform") for cell in row] == [
        f"translate({n * width:.1f} 0)" for n in range(len(film(name)["places"]))
    ]
    for cell in (row[0], row[-1]):
        assert_within(outlines(cell), np.zeros(2), np.array([width, height]))


@pytest.mark.parametrize("name", FILMED)
def test_a_film_alone_minds_readers_who_want_less_motion_and_those_who_print(name: str) -> None:
    (style,) = alone(name).iter(f"{SVG}style")
    for query in ("(prefers-reduced-motion:reduce)", "print"):
        rule = re.escape(f"@media {query}{{#film{{")
        rest = r"animation:none;transform:translateX\(-[\d.]+px\)\}\}"
        assert re.search(rule + rest, style.text or "")


def test_a_film_alone_shows_each_key_at_its_time() -> None:
    shown, shapes, moments = made()
    text = film_svg(shown, shapes, moments, COLOUR, "x")
    whole = moments[-1].end
    assert f"animation:film {whole:.4g}s step-end infinite" in text
    width = view_box(parsed(text))[2]
    steps = [
        (float(share) * whole / 100, round(float(x) / width))
        for share, x in re.findall(r"([\d.]+)%\{transform:translateX\(-([\d.]+)px\)\}", text)
    ]
    there = [number for time, number in steps if time < moments[1].begin]
    back = [number for time, number in steps if time > moments[1].end]
    assert there == list(range(len(shapes)))
    assert back == list(reversed(range(len(shapes) - 1)))


def test_all_of_a_film_is_in_its_picture() -> None:
    shown, shapes, _ = made()
    place = film_layout(shown, shapes)
    for key in shapes:
        points = np.vstack([p for s in key.shapes for p in s.mark.lines])
        inside = place.placing(points)
        assert inside.min() >= 0
        assert (inside.max(axis=0) <= (place.width, place.height)).all()


def test_what_lies_at_the_bottom_of_every_key_is_shared() -> None:
    wall, floor, own, other = (Stroke("wall", d) for d in "abcd")
    assert _shared([[wall, floor, own], [wall, floor, other]]) == 2
    assert _shared([[own, wall], [other, wall]]) == 0
    assert _shared([[wall, floor], [wall]]) == 1
    assert _shared([[wall], [wall]]) == 1


def test_there_are_as_many_places_as_keys() -> None:
    shown, shapes, _ = made()
    assert [key.place for key in shapes] == places(shown)
