"""The files that pages need and that are no pages: styles, scripts, pictures, fonts."""

from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

from generator.site.fonts import FOLDER, web_fonts
from generator.site.styles import StyleError, flattened

# Sheets of the theme that pages use, by paths on the site that stay when the theme goes.
THEME_STYLES: Mapping[str, str] = {
    "assets/stylesheets/theme-main.css": "main",
    "assets/stylesheets/theme-palette.css": "palette",
}


def assets(templates: Path, fonts: Path) -> Mapping[str, bytes]:
    """Return every asset by its path in the docs folder; `fonts` keeps compressed fonts."""
    folder = templates / "assets"
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    published = {
        f"assets/{path.relative_to(folder).as_posix()}": _published(path) for path in paths
    }
    published |= {path: _of_theme(name) for path, name in THEME_STYLES.items()}
    return published | {f"{FOLDER}/{name}": data for name, data in web_fonts(fonts).items()}


def _of_theme(name: str) -> bytes:
    """Return a sheet of the theme, whose own name holds a hash, without the note on its map."""
    folder = files("material") / "templates" / "assets" / "stylesheets"
    (sheet,) = (
        one
        for one in folder.iterdir()
        if one.name.startswith(f"{name}.") and one.name.endswith(".css")
    )
    return sheet.read_bytes().partition(b"/*# sourceMappingURL")[0]


def _published(path: Path) -> bytes:
    if path.suffix != ".css":
        return path.read_bytes()
    try:
        return flattened(path.read_text("utf-8")).encode()
    except StyleError as error:
        raise StyleError(f"{path}: {error}") from error
