"""The web fonts: the package's TrueType files, compressed for browsers when the site is built."""

import hashlib
import io
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

from fontTools.ttLib import TTFont

from generator.project import FONT_PACKAGE
from generator.write import write_file

FOLDER = "assets/fonts"  # of the site
EARLY = ("AtkinsonHyperlegible-Regular", "AtkinsonHyperlegible-Bold")  # which every page has
FACES = (*EARLY, "AtkinsonHyperlegible-Italic")


def web_fonts(kept: Path) -> Mapping[str, bytes]:
    """Return the woff2 file of each face by file name; the same package gives the same bytes.

    Compressing takes most of a second, so results are kept under the hash of what they came from.
    """
    folder = files(FONT_PACKAGE) / "files"
    return {f"{face}.woff2": _kept(kept, (folder / f"{face}.ttf").read_bytes()) for face in FACES}


def early_fonts() -> tuple[str, ...]:
    """Return the paths, in the site, of the fonts that pages fetch together with their styles."""
    return tuple(f"{FOLDER}/{face}.woff2" for face in EARLY)


def _kept(folder: Path, truetype: bytes) -> bytes:
    path = folder / f"{hashlib.sha256(truetype).hexdigest()}.woff2"
    if path.is_file():
        return path.read_bytes()
    packed = woff2(truetype)
    write_file(path, packed)
    return packed


def woff2(truetype: bytes) -> bytes:
    """Return a TrueType font as woff2, without a time stamp."""
    font = TTFont(io.BytesIO(truetype), recalcTimestamp=False)
    font.flavor = "woff2"
    packed = io.BytesIO()
    font.save(packed)
    return packed.getvalue()
