import os
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from typing import Any

import pytest

from generator.figures.scene.drawing import draw, draw_film, draw_strip
from generator.figures.scene.timeline import Telling, Told
from generator.models import Figure
from generator.project import PROJECT
from tests.figures.person.test_parts import figure
from tests.figures.scene.test_strip import parsed
from tests.figures.scene.test_timeline import PACE

STILL = {"svg", "mono.svg", "column.svg", "pose.svg"}
RAISED = {"step": 2, "arms": {"lift": 90, "plane": 90}}
TOLD = Telling((Told(1, "get-ready", "Stand"), Told(2, "move", "Raise")), PACE)
FILM = {"anim.svg", "film.js"}
TITLE, CARD = 'Raise your arms & "hold" <them>', "Card & <so on>"


def plain() -> Figure:
    arrow = {"follow": "right-hand", "mirror": True}
    more: Any = {"muscles": ["shoulder-muscles"], "arrows": [arrow], "props": ["mat"]}
    return figure({"step": 1}, RAISED, view={"azimuth": 90, "elevation": 0}, **more)


@cache
def drawn() -> Mapping[str, str]:
    return draw(plain(), TITLE, CARD, TOLD)


def test_a_figure_is_drawn_in_every_form() -> None:
    assert set(drawn()) == {*STILL, *FILM}
    assert len(set(drawn().values())) == len(drawn())


@pytest.mark.parametrize("ending", sorted({*STILL, "anim.svg"}))
def test_every_form_says_in_words_what_it_shows(ending: str) -> None:
    assert parsed(drawn()[ending])[0].text == (CARD if "mono" in ending else TITLE)


def test_still_pictures_and_film_can_be_drawn_alone() -> None:
    assert draw_strip(plain(), TITLE, CARD) == {key: drawn()[key] for key in STILL}
    assert draw_film(plain(), TITLE, TOLD) == {key: drawn()[key] for key in FILM}


@pytest.mark.parametrize("ending", sorted(STILL))
def test_only_pictures_for_paper_are_without_colour(ending: str) -> None:
    muscle, hatch = "#e5532d" in drawn()[ending], "url(#hatch)" in drawn()[ending]
    assert hatch == ("mono" in ending)
    assert muscle == ("mono" not in ending)


def test_a_film_moves_and_a_strip_does_not() -> None:
    assert "@keyframes" in drawn()["anim.svg"]
    assert all("@keyframes" not in drawn()[ending] for ending in STILL)


def test_every_process_draws_the_same() -> None:
    """Words are hashed differently there, so an order that hangs on them would show."""
    script = (
        "import sys; from tests.figures.scene.test_drawing import drawn;"
        "sys.stdout.buffer.write(''.join(drawn().values()).encode())"
    )
    other = {**os.environ, "PYTHONHASHSEED": "99"}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=PROJECT, env=other, check=True, capture_output=True
    )
    assert done.stdout.decode() == "".join(drawn().values())
