import io
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from generator.project import FONT_PACKAGE
from generator.site.fonts import FACES, FOLDER, early_fonts, web_fonts


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fonts") / "kept"


@pytest.fixture(scope="module")
def fonts(folder: Path) -> Mapping[str, bytes]:
    return web_fonts(folder)


@pytest.mark.parametrize("face", FACES)
def test_a_face_becomes_a_smaller_web_font_with_the_same_letters_and_date(
    fonts: Mapping[str, bytes], face: str
) -> None:
    data = fonts[f"{face}.woff2"]
    truetype = (files(FONT_PACKAGE) / "files" / f"{face}.ttf").read_bytes()
    before, after = TTFont(io.BytesIO(truetype)), TTFont(io.BytesIO(data))
    assert data[:4] == b"wOF2"
    assert len(data) < len(truetype) / 2
    assert after["name"].getDebugName(6) == face
    assert after.getBestCmap() == before.getBestCmap()
    assert after["head"].modified == before["head"].modified  # else each build has other bytes


def test_what_is_fetched_early_is_there_and_slants_nothing(fonts: Mapping[str, bytes]) -> None:
    early = [path.removeprefix(f"{FOLDER}/") for path in early_fonts()]
    assert early == [name for name in fonts if "Italic" not in name]


def test_every_face_is_there_and_nothing_else(fonts: Mapping[str, bytes]) -> None:
    assert sorted(fonts) == sorted(f"{face}.woff2" for face in FACES)


def test_a_kept_font_is_not_made_again(
    fonts: Mapping[str, bytes], folder: Path, tmp_path: Path
) -> None:
    kept = sorted(folder.iterdir())
    assert sorted(path.read_bytes() for path in kept) == sorted(fonts.values())
    for path in kept:
        (tmp_path / path.name).write_bytes(b"kept")
    assert web_fonts(tmp_path) == dict.fromkeys(fonts, b"kept")
