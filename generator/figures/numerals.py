"""Numbers as outlines of the site's own typeface, so that a drawing needs no font."""

from importlib.resources import files
from io import BytesIO

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

TYPEFACE = "fontpkg_atkinson_hyperlegible"
FACE = "files/AtkinsonHyperlegible-Bold.ttf"


def numeral(text: str, middle: tuple[float, float], height: float) -> str:
    """Return the SVG path of digits of a height in units around a middle point."""
    font = TTFont(BytesIO((files(TYPEFACE) / FACE).read_bytes()), recalcTimestamp=False)
    glyphs, names = font.getGlyphSet(), font.getBestCmap()
    capital = font["OS/2"].sCapHeight
    scale = height / capital
    widths = [glyphs[names[ord(sign)]].width * scale for sign in text]
    x = middle[0] - sum(widths) / 2
    pen = SVGPathPen(glyphs, ntos=lambda value: f"{value:.1f}".removesuffix(".0"))
    for sign, width in zip(text, widths, strict=True):
        turned = TransformPen(pen, (scale, 0, 0, -scale, x, middle[1] + height / 2))
        glyphs[names[ord(sign)]].draw(turned)
        x += width
    return str(pen.getCommands())
