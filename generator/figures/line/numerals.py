"""Numbers as outlines of the site's own typeface, so that a drawing needs no font."""

from importlib.resources import files
from io import BytesIO

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

from generator.figures.line.svg import element
from generator.project import FONT_PACKAGE

BADGE = 1.05  # radius of the disc around a number, in heights of its digits
EDGE = 3.0  # units between the disc and what is beside it
FACE = "files/AtkinsonHyperlegible-Bold.ttf"
# Read once, for that takes longer than drawing a body.
FONT = TTFont(BytesIO((files(FONT_PACKAGE) / FACE).read_bytes()), recalcTimestamp=False)
GLYPHS, NAMES, CAPITAL = FONT.getGlyphSet(), FONT.getBestCmap(), FONT["OS/2"].sCapHeight


def numeral(text: str, middle: tuple[float, float], height: float) -> str:
    """Return the SVG path of digits of a height in units around a middle point."""
    scale = height / CAPITAL
    signs = [GLYPHS[NAMES[ord(sign)]] for sign in text]
    x = middle[0] - sum(sign.width for sign in signs) * scale / 2
    pen = SVGPathPen(GLYPHS, ntos=lambda value: f"{value:.1f}".removesuffix(".0"))
    for sign in signs:
        sign.draw(TransformPen(pen, (scale, 0, 0, -scale, x, middle[1] + height / 2)))
        x += sign.width * scale
    return str(pen.getCommands())


def badge(text: str, size: float, ink: str) -> str:
    """Return a white number on a disc, from the upper left corner; `size` is that of its digits."""
    radius = round(size * BADGE, 1)
    middle = round(radius + EDGE, 1)
    disc = {"cx": f"{middle:g}", "cy": f"{radius:g}", "r": f"{radius:g}", "fill": ink}
    data = numeral(text, (middle, radius), size)
    return element("circle", disc) + element("path", {"fill": "#ffffff", "d": data})


def badge_height(size: float) -> float:
    """Return how much room a badge takes above what it belongs to."""
    return 2 * size * BADGE + EDGE
