"""How roles are painted: in the colours of a person, or in black and white for paper."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.figures.body.people import Person

WEB_LINE = 2.6  # units, where a panel is 300 high
PRINT_LINE = 3.2  # 0.32 mm on a card where a panel is 30 mm high

CASING, EDGING = 4.2, 2.2  # white around an arrow's shaft and head, in widths of the line

Attributes = Mapping[str, str]

COLOURS = {
    "ink": "#26323c",
    "arrow": "#0f5f9c",
    "paper": "#ffffff",
    "mat": "#bcd3c4",
    "mat-side": "#9dbba8",
    "wood-light": "#dccdb6",
    "wood": "#c9b79c",
    "wood-dark": "#b39f82",
    "cloth": "#f4ecdd",
    "towel": "#a9cddb",
    "cushion": "#e3bb62",
    "ball": "#d3dc4c",
    "roll": "#8c9bb0",
    "roll-end": "#b4bfce",
    "wall": "#efebe4",
    "wall-side": "#e2dcd0",
    "skirting": "#cfc5b4",
    "sheet": "#e4eaee",
    "sheet-side": "#ccd6dd",
    "metal": "#b7bfc6",
    "dark": "#5b6670",
    "heat": "#e6bf63",
    "bag": "#9aa58c",
    "window": "#eef4f6",
    "band": "#7a3fd0",
    "ghost": "#6d7a85",
    "muscle": "#e5532d",
    "shoe": "#c3ccd6",
    "shoe-far": "#a3aebb",
    "sole": "#ffffff",
}
GREYS = {
    "ink": "#000000",
    "arrow": "#000000",
    "paper": "#ffffff",
    "skin": "#ffffff",
    "skin-far": "#dcdcdc",
    "shirt": "#ffffff",
    "shirt-far": "#d4d4d4",
    "trousers": "#8d8d8d",
    "trousers-far": "#6f6f6f",
    "hair": "#4a4a4a",
    "shoe": "#c4c4c4",
    "shoe-far": "#a8a8a8",
    "sole": "#ffffff",
    "mat": "#e6e6e6",
    "mat-side": "#c8c8c8",
    "wood-light": "#f2f2f2",
    "wood": "#e2e2e2",
    "wood-dark": "#c4c4c4",
    "cloth": "#fafafa",
    "towel": "#d2d2d2",
    "cushion": "#bdbdbd",
    "ball": "#565656",
    "roll": "#7c7c7c",
    "roll-end": "#a8a8a8",
    "wall": "#f1f1f1",
    "wall-side": "#dddddd",
    "skirting": "#cfcfcf",
    "sheet": "#e2e2e2",
    "sheet-side": "#cccccc",
    "metal": "#d6d6d6",
    "dark": "#7a7a7a",
    "heat": "#b4b4b4",
    "bag": "#c6c6c6",
    "window": "#ffffff",
    "band": "#222222",
    "ghost": "#777777",
    "muscle": "url(#hatch)",
}
PALE_HAIR = "#e4e4e4"
# line roles: colour, width and dashes in shares of the line's width
LINES: Mapping[str, tuple[str, float, tuple[float, float] | None]] = {
    "line": ("ink", 1.0, None),
    "line-thin": ("ink", 0.72, None),
    "line-fine": ("ink", 0.58, None),
    "line-blade": ("ink", 0.62, (1.6, 1.4)),
    "line-ghost": ("ghost", 0.65, (2.0, 1.7)),
    "line-band-edge": ("ink", 2.2, None),
    "line-band": ("band", 1.3, None),
    "line-stick-edge": ("ink", 2.7, None),
    "line-stick": ("wood-dark", 1.4, None),
    "line-strap-edge": ("ink", 3.4, None),
    "line-strap": ("bag", 2.2, None),
    "line-sock-edge": ("ink", 3.4, None),
    "line-sock": ("paper", 1.9, None),
    "line-arrow-casing": ("paper", CASING, None),
    "line-arrow": ("arrow", 2.0, None),
}
SEAMLESS = (
    "skin",
    "shirt",
    "trousers",
    "shoe",
)  # a hair's breadth of stroke hides seams between parts


@dataclass(frozen=True)
class Theme:
    """Colours by role, and the width of an outline in units."""

    colours: Mapping[str, str]
    line: float
    hatched: bool

    def attributes(self, role: str) -> Attributes:
        """Return the SVG attributes of a role; presentation attributes need no style sheet."""
        if role in LINES:
            return self._stroke(*LINES[role])
        if role in ("muscle", "muscle-edge"):
            return self._muscle(role)
        if role == "shadow":
            return {"fill": self.colours["ink"], "fill-opacity": ".16"}
        colour = self.colours[role.removesuffix("-casing")]
        if role.endswith("-casing"):
            return {"fill": colour, "stroke": colour, "stroke-width": f"{self.line * EDGING:.3g}"}
        if role.startswith(SEAMLESS):
            return {"fill": colour, "stroke": colour, "stroke-width": ".9"}
        return {"fill": colour}

    def _muscle(self, role: str) -> Attributes:
        """A hatched patch is one piece; a coloured one has a strong middle and a pale edge."""
        if self.hatched:
            edge = {"stroke": self.colours["ink"], "stroke-width": f"{self.line * 0.7:.3g}"}
            own = {"fill": self.colours["muscle"], **edge}
            return own if role == "muscle-edge" else {"fill": "none"}
        faint = {"fill-opacity": ".5"} if role == "muscle-edge" else {}
        return {"fill": self.colours["muscle"], **faint}

    def _stroke(self, colour: str, width: float, dashes: tuple[float, float] | None) -> Attributes:
        attributes = {"fill": "none", "stroke": self.colours[colour]}
        attributes["stroke-width"] = f"{self.line * width:.3g}"
        if dashes:
            attributes["stroke-dasharray"] = " ".join(f"{self.line * d:.3g}" for d in dashes)
        return attributes


def colour_theme(person: Person) -> Theme:
    """Return the colours of one person, for screens."""
    own = {
        "skin": person.skin,
        "skin-far": person.skin_far,
        "shirt": person.shirt,
        "shirt-far": person.shirt_far,
        "trousers": person.trousers,
        "trousers-far": person.trousers_far,
        "hair": person.hair_colour,
    }
    return Theme({**COLOURS, **own}, WEB_LINE, hatched=False)


def mono_theme(person: Person) -> Theme:
    """Return black, white and greys, for cards: bolder lines, muscles hatched."""
    pale = int(person.hair_colour[1:3], 16) > 0x90  # noqa: PLR2004 - grey and white hair
    hair = {"hair": PALE_HAIR} if pale else {}
    return Theme({**GREYS, **hair}, PRINT_LINE, hatched=True)
