from pathlib import Path

import pytest

from generator.site.assets import THEME_STYLES, assets
from generator.site.fonts import FACES
from generator.site.styles import StyleError


def test_assets_are_the_files_of_the_folder_at_any_depth_and_the_fonts(tmp_path: Path) -> None:
    folder = tmp_path / "templates" / "assets"
    (folder / "images" / "small").mkdir(parents=True)
    (folder / "site.css").write_bytes(b"body { & p { top: 0 } }")
    (folder / "images" / "small" / "dot.png").write_bytes(b"\x89PNG\xff")
    (tmp_path / "templates" / "page.md.j2").write_bytes(b"no asset")
    fonts = tmp_path / "fonts"
    found = dict(assets(tmp_path / "templates", fonts))
    made = {name: found.pop(name) for name in sorted(found) if name.startswith("assets/fonts/")}
    theme = {path: found.pop(path) for path in THEME_STYLES}
    assert all(b".md-typeset" in data or b"--md-" in data for data in theme.values())
    assert [path for path, data in theme.items() if b"sourceMappingURL" in data] == []
    assert found == {
        "assets/images/small/dot.png": b"\x89PNG\xff",
        "assets/site.css": b":is(body) p{top: 0}\n",
    }
    assert list(made) == sorted(f"assets/fonts/{face}.woff2" for face in FACES)
    assert sorted(made.values()) == sorted(path.read_bytes() for path in fonts.iterdir())


def test_a_style_sheet_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "templates" / "assets"
    folder.mkdir(parents=True)
    (folder / "site.css").write_text("body { top: 0 }\nbody\n")
    with pytest.raises(StyleError, match=r"site\.css: line 2"):
        assets(tmp_path / "templates", tmp_path / "fonts")
