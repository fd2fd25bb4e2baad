import re
import sys
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import grimp
import pytest

from generator import drawings as module
from generator.content.library import Library
from generator.drawings import (
    Drawn,
    PlacedPanel,
    Size,
    code_hash,
    drawing_files,
    drawing_key,
    drawings,
)
from generator.drawings.captions import caption, caption_source, plain_caption
from generator.project import FONT_PACKAGE
from tests.blank import ENDINGS
from tests.hash_seed import printed_under_both

PRINT_HASHES = """
import hashlib, pathlib, sys
from generator.build import read
from generator.drawings import drawing_files, drawings
drawn = drawings(read(pathlib.Path("tests/sample")), pathlib.Path(*sys.argv[1:]))
for path, data in drawing_files(drawn).items():
    print(path, hashlib.sha256(data).hexdigest())
"""


def times(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}


@pytest.fixture
def kept(drawn: Path, tmp_path: Path) -> Path:
    """A cache of its own that has the sample's drawings."""
    for path in drawn.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    return tmp_path


def test_every_exercise_has_every_drawing_and_a_topic_those_that_stand_still(
    library: Library, drawn: Path
) -> None:
    files = drawing_files(drawings(library, drawn))
    paths = {f"figures/{i}.{ending}" for i in library.forms() for ending in ENDINGS}
    topics = library.drawn().keys() - library.forms().keys()
    assert topics
    still = [ending for ending in ENDINGS if ending not in {"anim.svg", "film.js"}]
    paths |= {f"figures/{i}.{ending}" for i in topics for ending in still}
    assert set(files) == paths
    begins = {path: b"self.film=" if path.endswith(".js") else b"<svg " for path in files}
    assert all(data.startswith(begins[path]) for path, data in files.items())


def test_the_words_of_a_drawing_are_kept_with_it(library: Library, drawn: Path) -> None:
    bend = drawings(library, drawn)["wrist-bend"]
    own = caption_source(library, "wrist-bend")
    assert (bend.words, bend.plain_words) == (caption(own), plain_caption(own))
    assert f"<title>{bend.words}</title>" in bend.files["svg"]
    assert f"<title>{bend.plain_words}</title>" in bend.files["mono.svg"]


def test_a_size_is_that_of_the_view_box() -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 274.5 300" role="img">'
    made = Drawn("", "", {"svg": svg, "anim.svg": "<svg>"})
    assert made.size("svg") == Size(274.5, 300.0)
    with pytest.raises(ValueError, match=r"anim\.svg"):
        made.size("anim.svg")


def test_panels_are_those_of_the_drawing_for_paper_with_their_people() -> None:
    strip = (
        '<svg viewBox="0 0 410 300"><g transform="translate(0.0 0.0)" data-person="60.0 200.5">'
        '<path/></g><g transform="translate(212.0 14.5)" data-person="180.0 40.0"></g></svg>'
    )
    assert Drawn("", "", {"mono.svg": strip}).panels == (
        PlacedPanel(0, 0, Size(60, 200.5)),
        PlacedPanel(212, 14.5, Size(180, 40)),
    )


def test_every_drawing_for_paper_has_a_person_in_each_panel(library: Library, drawn: Path) -> None:
    for i, made in drawings(library, drawn).items():
        steps = [pose.step for pose in library.drawn()[i].poses if pose.step]
        whole, each = made.size("mono.svg"), made.size("pose.svg")
        assert len(made.panels) == len(steps)
        for panel in made.panels:
            assert 0 < panel.person.width <= each.width
            assert 0 < panel.person.height <= each.height
            assert panel.left + each.width <= whole.width + 0.2
            assert panel.top + each.height <= whole.height + 0.2


def test_what_is_drawn_already_is_not_drawn_again(
    library: Library, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = times(kept)
    assert len(before) == len(library.drawn())
    monkeypatch.setattr(module, "_draw", None)  # drawing would fail
    drawings(library, kept)
    assert times(kept) == before


def test_only_a_changed_figure_is_drawn_again_and_its_old_drawing_forgotten(
    library: Library, kept: Path
) -> None:
    before = times(kept)
    fist = library.figures["fist"].model_copy(update={"person": "farid"})
    changed = replace(library, figures={**library.figures, "fist": fist})
    again = drawings(changed, kept)
    after = times(kept)
    assert len(after) == len(before)
    assert len(set(after.items()) & set(before.items())) == len(before) - 1
    assert "#b57f57" in again["fist"].files["svg"]  # Farid's skin


def test_the_key_depends_on_all_that_a_drawing_shows_and_says(library: Library) -> None:
    own = caption_source(library, "fist")
    assert own.telling
    words = own.words.model_copy(update={"joined": "{first}; {next}"})
    keys = {
        drawing_key(own, "code"),
        drawing_key(replace(own, words=words), "code"),
        drawing_key(own, "other code"),
        drawing_key(replace(own, muscles=("Thumb",)), "code"),
        drawing_key(replace(own, figure=own.figure.model_copy(update={"person": "farid"})), "code"),
        drawing_key(replace(own, telling=replace(own.telling, told=(None,))), "code"),
    }
    assert len(keys) == 6


def test_the_code_hash_follows_every_module_of_the_drawing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = {path.name for folder in module.CODE for path in folder.rglob("*.py")}
    assert {"captions.py", "flesh.py", "strip.py", "film.py", "pose.py", "figure.py"} <= names
    (tmp_path / "a.py").write_text("1")
    monkeypatch.setattr(module, "CODE", (tmp_path,))
    first = code_hash()
    (tmp_path / "a.py").write_text("2")
    assert code_hash() != first


@pytest.mark.parametrize("library", module.LIBRARIES)
def test_another_version_of_a_library_draws_all_anew(
    library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = code_hash()
    monkeypatch.setattr(module, "version", lambda name: "0" if name == library else version(name))
    assert code_hash() != first


def test_every_library_that_draws_is_in_the_key() -> None:
    code = "".join(path.read_text("utf-8") for path in sorted(module.CODE[1].rglob("*.py")))
    named = set(re.findall(r"^(?:from|import) (\w+)", code, re.MULTILINE))
    drawing = {name.lower() for name in named - set(sys.stdlib_module_names) - {"generator"}}
    assert {*drawing, FONT_PACKAGE} == set(module.LIBRARIES)


def test_every_module_that_draws_is_in_the_key() -> None:
    graph = grimp.build_graph("generator")
    drawing = ("generator.figures.scene.drawing", "generator.figures.scene.describe")
    modules = {name for start in drawing for name in graph.find_upstream_modules(start)}
    assert len(modules) > 40
    hashed = tuple(f"generator.{folder.name}." for folder in module.CODE)
    # Of where the project lies a drawing knows the font alone, which is in the key as a library.
    assert {name for name in modules if not f"{name}.".startswith(hashed)} == {"generator.project"}


def test_the_same_figures_give_the_same_bytes_under_another_hash_seed(tmp_path: Path) -> None:
    first, second = printed_under_both(PRINT_HASHES, str(tmp_path))
    assert first
    assert first == second
