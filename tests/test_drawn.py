"""Every drawing of the real content looks as it did when somebody last looked at it."""

import json
from dataclasses import replace

import pytest

from generator.content.library import Library
from generator.drawings import _draw, drawings
from generator.drawings.captions import caption_source
from generator.figures.body import flesh
from generator.project import PROJECT
from tests.conftest import TESTS
from tests.seen import alike, seen

AGREED = TESTS / "golden" / "drawings.json"
LOOK = "look at these in build/contact-sheet/index.html; if all are right, make golden"


@pytest.mark.xdist_group("cards-on-paper")  # shares the cache of drawings
def test_every_figure_looks_as_agreed(real: Library, pytestconfig: pytest.Config) -> None:
    """What is new is not agreed on yet: `make golden` adds it."""
    drawn = drawings(real, PROJECT / "build" / "figures")
    now = {i: seen(own.files["svg"]) for i, own in sorted(drawn.items())}
    if pytestconfig.getoption("--update-golden"):
        lines = (f"{json.dumps(i)}: {json.dumps(colours)}" for i, colours in now.items())
        AGREED.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    agreed = json.loads(AGREED.read_text("utf-8"))
    both = [i for i in agreed if i in now]
    assert len(both) > 10
    assert all(len(now[i]) > 3 for i in now)
    assert [i for i in both if not alike(agreed[i], now[i])] == [], LOOK


@pytest.mark.parametrize("less", [0.5, -0.5])
def test_legs_half_a_centimetre_thinner_or_thicker_look_otherwise(
    library: Library, monkeypatch: pytest.MonkeyPatch, less: float
) -> None:
    words = caption_source(library, "fist")
    before = seen(_draw(words).files["svg"])
    thigh = replace(flesh.THIGH_SHAPE, radius=flesh.THIGH_SHAPE.radius - less)
    assert alike(before, seen(_draw(words).files["svg"]))
    monkeypatch.setattr(flesh, "THIGH_SHAPE", thigh)
    assert not alike(before, seen(_draw(words).files["svg"]))
