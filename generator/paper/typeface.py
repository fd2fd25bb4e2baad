"""The typeface of paper: that of the pages, with a plain zero and without what only screens need.

The zero of the pages has a slash, which reads like a mistake in "10". Here it is the letter O, as
wide and as high as the zero was. Instructions for coarse screens, half of each face, are left out,
for every PDF carries its faces. As it is another font now, it has a name of its own.
"""

import atexit
import copy
import io
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphCoordinates

from generator.project import FONT_PACKAGE

FAMILY = "PlainZeroSans"  # as the layouts name it
FACES: Mapping[str, str] = {
    "regular": "AtkinsonHyperlegible-Regular.ttf",
    "bold": "AtkinsonHyperlegible-Bold.ttf",
}
FOR_SCREENS = ("fpgm", "prep", "cvt".ljust(4), "gasp")
SIGNATURE = "DSIG"  # of the font that it was
COPYRIGHT, LICENCE = 0, 14  # ids of names that stay, as the licence asks
FAMILY_NAME, STYLE_NAME, FULL_NAME, POSTSCRIPT_NAME = 1, 2, 4, 6  # ids of names that change
WINDOWS, UNICODE, ENGLISH = 3, 1, 0x409  # the platform, encoding and language of a name

Point = tuple[float, float]
Box = tuple[float, float, float, float]  # left, bottom, right, top


@cache
def folders() -> tuple[Path, Path]:
    """Return where the faces lie: ours, made once in a process, and those of the package."""
    made = Path(tempfile.mkdtemp(prefix="typeface-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    for style in FACES:
        (made / f"{style}.ttf").write_bytes(face(style))
    return made, _package()


def face(style: str) -> bytes:
    """Return a face of paper as TrueType; the same package gives the same bytes."""
    font = TTFont(_package() / FACES[style], recalcTimestamp=False)
    font["glyf"]["zero"] = _plain_zero(font)
    for tag in (*FOR_SCREENS, SIGNATURE):
        del font[tag]
    for glyph in font.getGlyphOrder():
        font["glyf"][glyph].removeHinting()
    _name(font, style)
    made = io.BytesIO()
    font.save(made)
    return made.getvalue()


def _plain_zero(font: TTFont) -> Glyph:
    """Return the letter O as large as the zero, with a hole as large as the zero's two halves."""
    outline, *halves = map(_box, _contours(font, "zero"))
    lefts, bottoms, rights, tops = zip(*halves, strict=True)
    rooms = (outline, (min(lefts), min(bottoms), max(rights), max(tops)))
    contours = zip(_contours(font, "O"), rooms, strict=True)
    zero = copy.deepcopy(font["glyf"]["O"])
    zero.coordinates = GlyphCoordinates([p for c, room in contours for p in _fitted(c, room)])
    zero.recalcBounds(font["glyf"])
    return zero


def _contours(font: TTFont, name: str) -> list[list[Point]]:
    coordinates, ends, _ = font["glyf"][name].getCoordinates(font["glyf"])
    starts = [0, *(end + 1 for end in ends)]
    return [list(coordinates[start : end + 1]) for start, end in zip(starts, ends, strict=False)]


def _box(contour: Iterable[Point]) -> Box:
    across, up = zip(*contour, strict=True)
    return min(across), min(up), max(across), max(up)


def _fitted(contour: list[Point], room: Box) -> list[tuple[int, int]]:
    left, bottom, right, top = _box(contour)
    wider = (room[2] - room[0]) / (right - left)
    higher = (room[3] - room[1]) / (top - bottom)
    return [
        (round(room[0] + (x - left) * wider), round(room[1] + (y - bottom) * higher))
        for x, y in contour
    ]


def _name(font: TTFont, style: str) -> None:
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in (COPYRIGHT, LICENCE)]
    for number, name in (
        (FAMILY_NAME, FAMILY),
        (STYLE_NAME, style.capitalize()),
        (FULL_NAME, f"{FAMILY} {style}"),
        (POSTSCRIPT_NAME, f"{FAMILY}-{style}"),
    ):
        names.setName(name, number, WINDOWS, UNICODE, ENGLISH)


def _package() -> Path:
    return Path(str(files(FONT_PACKAGE) / "files"))
