import io
from pathlib import Path

import pytest
from PIL import Image

from generator.project import PROJECT
from generator.site.icons import FAVICON, GROUND, ICONS, icons

TEMPLATES = PROJECT / "templates"
BLUE = (15, 95, 156, 255)  # of the logo


@pytest.fixture(scope="module")
def drawn() -> dict[str, Image.Image]:
    return {path: Image.open(io.BytesIO(png)) for path, png in icons(TEMPLATES).items()}


def test_every_icon_is_of_its_kind_and_size(drawn: dict[str, Image.Image]) -> None:
    sizes = {path: (picture.format, picture.size) for path, picture in drawn.items()}
    assert sizes == {
        "assets/images/icon-192.png": ("PNG", (192, 192)),
        "assets/images/icon-512.png": ("PNG", (512, 512)),
        "assets/images/icon-maskable.png": ("PNG", (512, 512)),
        "assets/images/icon-touch.png": ("PNG", (180, 180)),
        FAVICON: ("ICO", (48, 48)),
    }


def test_the_favicon_has_a_picture_of_each_size(drawn: dict[str, Image.Image]) -> None:
    assert drawn[FAVICON].info["sizes"] == {(16, 16), (32, 32), (48, 48)}


def test_the_same_logo_gives_the_same_bytes() -> None:
    assert icons(TEMPLATES) == icons(TEMPLATES)


def test_another_logo_gives_other_icons(tmp_path: Path) -> None:
    for name in ("assets/images/logo.svg", "icons/icon.typ"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes((TEMPLATES / name).read_bytes())
    logo = tmp_path / "assets/images/logo.svg"
    logo.write_text(logo.read_text("utf-8").replace(GROUND, "#000000"), encoding="utf-8")
    drawn = icons(tmp_path)
    for icon in ICONS:
        picture = Image.open(io.BytesIO(drawn[icon.path])).convert("RGBA")
        colours = {colour for _, colour in picture.getcolors(2**20) or ()}
        assert (0, 0, 0, 255) in colours
        assert (BLUE in colours) == bool(icon.ground), icon.path  # at most around the logo


def test_corners_are_clear_or_full_as_devices_expect(drawn: dict[str, Image.Image]) -> None:
    for icon in ICONS:
        corner = drawn[icon.path].convert("RGBA").getpixel((0, 0))
        assert corner == (BLUE if icon.ground else (0, 0, 0, 0)), icon.path


def test_the_figure_lies_in_the_circle_that_every_mask_leaves(
    drawn: dict[str, Image.Image],
) -> None:
    light = drawn["assets/images/icon-maskable.png"].convert("L").tobytes()
    white = [(n % 512, n // 512) for n, value in enumerate(light) if value > 128]
    assert len(white) > 10_000
    assert max((x - 255.5) ** 2 + (y - 255.5) ** 2 for x, y in white) < (0.4 * 512) ** 2
