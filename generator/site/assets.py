"""The files that pages need and that are no pages: styles, scripts, pictures, fonts."""

from collections.abc import Mapping
from pathlib import Path

from generator.site.fonts import FOLDER, web_fonts
from generator.site.styles import StyleError, flattened


def assets(templates: Path, fonts: Path) -> Mapping[str, bytes]:
    """Return every asset by its path in the docs folder; `fonts` keeps compressed fonts."""
    folder = templates / "assets"
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    published = {
        f"assets/{path.relative_to(folder).as_posix()}": _published(path) for path in files
    }
    return published | {f"{FOLDER}/{name}": data for name, data in web_fonts(fonts).items()}


def _published(path: Path) -> bytes:
    if path.suffix != ".css":
        return path.read_bytes()
    try:
        return flattened(path.read_text("utf-8")).encode()
    except StyleError as error:
        raise StyleError(f"{path}: {error}") from error
