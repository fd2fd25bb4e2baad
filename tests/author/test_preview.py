import os
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.author.preview import contact_sheet, preview, saves
from generator.build import read


def test_a_figure_is_drawn_even_before_all_is_well(
    content: Path, tmp_path: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("figures/fist.yml", "step: 1", "step: 9")
    edit("guidance/rest.yml", "sources: [R01]", "sources: [R02]")
    problems = preview(content, "fist", tmp_path / "out")
    assert [str(problem) for problem in problems] == [
        "content/figures/fist.yml:6:5: poses.1.step: no step 9; 1 to 1"
    ]
    assert (tmp_path / "out/fist.svg").read_text("utf-8").startswith("<svg ")
    assert {path.name for path in (tmp_path / "out").iterdir()} >= {
        "fist.mono.svg",
        "fist.anim.svg",
    }


def test_a_figure_that_cannot_be_read_leaves_the_old_drawing(
    content: Path, tmp_path: Path, edit: Callable[[str, str, str], None]
) -> None:
    preview(content, "fist", tmp_path / "out")
    before = (tmp_path / "out/fist.svg").read_bytes()
    edit("figures/fist.yml", "base: sitting", "base: floating")
    (problem,) = preview(content, "fist", tmp_path / "out")
    assert "'floating' is not known here" in str(problem)
    assert (tmp_path / "out/fist.svg").read_bytes() == before


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        (("[stool]", "[stool, wall]"), "no hand is on the wall"),
        (("right_arm: {elbow: 90, hand: fist}", "left_hand: {to: stay}"), "`stay` in the first"),
        (("right_arm: {elbow: 90, hand: fist}", "muscles: [thumb-muscles]"), "is no muscle"),
        (("poses:", "arrows: [{follow: chin, pose: 4}]\nposes:"), "pose 4 is no panel"),
    ],
)
def test_what_cannot_be_drawn_leaves_the_old_drawing(
    content: Path,
    tmp_path: Path,
    edit: Callable[[str, str, str], None],
    change: tuple[str, str],
    wrong: str,
) -> None:
    preview(content, "fist", tmp_path / "out")
    before = (tmp_path / "out/fist.svg").read_bytes()
    edit("figures/fist.yml", *change)
    (problem,) = preview(content, "fist", tmp_path / "out")
    assert wrong in str(problem)
    assert (tmp_path / "out/fist.svg").read_bytes() == before


def test_a_save_is_noticed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "fist.yml"
    path.write_text("1")
    looks = 0

    def look(_: float) -> None:
        nonlocal looks
        looks += 1
        if looks == 3:
            os.utime(path, ns=(1, 1))
        assert looks < 10, "the save went unnoticed"

    monkeypatch.setattr(time, "sleep", look)
    seen = saves(path)
    next(seen)
    assert looks == 0
    next(seen)
    assert looks == 3


def test_the_contact_sheet_shows_every_figure_on_every_ground(
    content: Path, tmp_path: Path
) -> None:
    library = read(content)
    page = contact_sheet(library, tmp_path / "build")
    sources = re.findall(r'src="([^"]+)"', page.read_text("utf-8"))
    kinds = ("svg", "mono.svg", "svg", "svg")
    assert sources == [f"figures/{i}.{kind}" for i in library.drawn() for kind in kinds]
    grounds = re.findall(r'class="md-typeset (\w+)"', page.read_text("utf-8"))
    assert grounds == ["light", "paper", "dark", "contrast"] * len(library.drawn())
    assert "forced-color-adjust: none" in (page.parent / "figure.css").read_text("utf-8")
    assert all((page.parent / source).is_file() for source in sources)
