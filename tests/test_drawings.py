import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from generator import drawings as module
from generator.build import PROJECT
from generator.drawings import Order, Size, code_key, drawings, sizes
from generator.library import Library
from tests.sizes import ENDINGS

PRINT_HASHES = """
import hashlib, pathlib, sys
from generator.build import read
from generator.drawings import drawings
for path, data in drawings(read(pathlib.Path("tests/sample")), pathlib.Path(sys.argv[1])).items():
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


def test_every_exercise_has_every_drawing(library: Library, drawn: Path) -> None:
    found = drawings(library, drawn)
    paths = {f"figures/{i}.{ending}" for i in library.exercises for ending in ENDINGS}
    assert set(found) == paths
    assert all(data.startswith(b"<svg ") for data in found.values())


def test_sizes_are_those_of_the_view_boxes() -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 274.5 300" role="img">'
    assert sizes({"figures/x.svg": svg}) == {"figures/x.svg": Size(274.5, 300.0)}
    assert sizes({"figures/y.svg": b"<svg>"}) == {}


def test_what_is_drawn_already_is_not_drawn_again(
    library: Library, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = times(kept)
    assert len(before) == len(library.figures)
    monkeypatch.setattr(module, "_draw", None)  # drawing would fail
    drawings(library, kept)
    assert times(kept) == before


def test_only_a_changed_figure_is_drawn_again_and_its_old_drawing_forgotten(
    library: Library, kept: Path
) -> None:
    before = times(kept)
    fist = library.figures["fist"].model_copy(update={"person": "farid"})
    changed = replace(library, figures={**library.figures, "fist": fist})
    found = drawings(changed, kept)
    after = times(kept)
    assert len(after) == len(before)
    assert len(set(after.items()) & set(before.items())) == len(before) - 1
    assert b"#b57f57" in found["figures/fist.svg"]  # Farid's skin


def test_the_key_depends_on_data_words_and_code(library: Library) -> None:
    figure = library.figures["fist"]
    order = Order("fist", figure, "A fist.", "The same.")
    keys = {
        order.key("code"),
        order.key("other code"),
        replace(order, words="Another fist.").key("code"),
        replace(order, card_words="Another fist.").key("code"),
        replace(order, figure=figure.model_copy(update={"seconds": 2.0})).key("code"),
    }
    assert len(keys) == 5
    assert replace(order, id="other").key("code") == order.key("code")


def test_the_code_key_follows_every_module_of_the_drawing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = {path.name for folder in module.CODE for path in folder.glob("*.py")}
    assert {"flesh.py", "strip.py", "film.py", "pose.py", "figure.py"} <= names
    (tmp_path / "a.py").write_text("1")
    monkeypatch.setattr(module, "CODE", (tmp_path,))
    first = code_key()
    (tmp_path / "a.py").write_text("2")
    assert code_key() != first


def test_the_same_figures_give_the_same_bytes_under_another_hash_seed(tmp_path: Path) -> None:
    runs = [
        subprocess.run(
            [sys.executable, "-c", PRINT_HASHES, str(tmp_path / seed)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=PROJECT,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0]
    assert runs[0] == runs[1]
