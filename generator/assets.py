"""The files that pages need and that are no pages: styles, scripts, pictures, fonts."""

from collections.abc import Mapping
from pathlib import Path

from generator.fonts import web_fonts


def assets(templates: Path, fonts: Path) -> Mapping[str, bytes]:
    """Return every asset by its path in the docs folder; `fonts` keeps compressed fonts."""
    folder = templates / "assets"
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    copied = {f"assets/{path.relative_to(folder).as_posix()}": path.read_bytes() for path in files}
    return copied | {f"assets/fonts/{name}": data for name, data in web_fonts(fonts).items()}
