"""The strip: key poses at one scale, side by side or in rows, with the numbers of their steps."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from shapely import Polygon

from generator.figures.line.marks import Mark, clipped
from generator.figures.line.numerals import badge, badge_height
from generator.figures.line.svg import Stroke, document, element, elements, strokes
from generator.figures.line.theme import PRINT_LINE, WEB_LINE, Theme
from generator.figures.scene.arrows import ArrowMarks, Path, arrow_marks
from generator.figures.scene.layout import Bounds, Layout, layout
from generator.figures.scene.stage import Picture, Stage, window

GAP = 14.0  # units between panels
DIGIT = 11.5  # units that a digit is high at least
DIGIT_ON_SCREEN = 7.4  # pixels: the height of a digit of 11-pixel type
PHONE, TABLET = 340.0, 640.0  # pixels that a strip is wide there at least
ONE_COLUMN = 3  # panels at most in one column on a phone
ONE_ROW = 4  # panels that stand side by side, however wide they are
WIDEST_ROW = 4.0  # more of them go into rows, if one would be this many times wider than high
STACKED_FROM = 1.2  # a panel this much wider than high is stacked on a phone
# Parts of an address: the other side, and the panels alone, without the numbers above them.
MIRROR, PLAIN = "mirror", "plain"
ARROW_LINE = (WEB_LINE + PRINT_LINE) / 2  # units; one arrow serves screen and paper


@dataclass(frozen=True)
class Strip:
    """Strokes by panel, in units from its corner, with the number of each; so many in a row.

    `people` are the width and height of the body in each panel, in units.
    """

    layout: Layout
    panels: tuple[tuple[Stroke, ...], ...]
    numbers: tuple[int | None, ...]
    across: int
    people: tuple[tuple[float, float], ...] = ()

    @property
    def rows(self) -> int:
        """How many rows of panels there are."""
        return _parts(len(self.panels), self.across)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in units, without numbers."""
        width, height = self.layout.width, self.layout.height
        return round(_length(self.across, width), 1), round(_length(self.rows, height), 1)

    def corner(self, number: int, row: float) -> tuple[float, float]:
        """Return where a panel begins, with a row of numbers of some height above each row."""
        down, right = divmod(number, self.across)
        return right * (self.layout.width + GAP), down * (row + self.layout.height + GAP)


def strip(stage: Stage, pictures: Mapping[int, Picture], paths: list[Path]) -> Strip:
    """Return the strip of the poses that have a step, and of the only one if none has."""
    shown = stage.shown
    own = {index: [path for path in paths if path.pose == index] for index in shown}
    bounds = [pictures[index].bounds for index in shown]
    close_up = stage.figure.crop is not None
    if not close_up:
        bounds += [b for index in shown for b in _arrow_bounds(own[index])]
    place = layout(bounds, close_up=close_up)
    line = ARROW_LINE / place.scale
    groups = []
    for index in shown:
        arrows = [arrow_marks(path, line) for path in own[index]]
        drawn = _with_arrows(pictures[index], arrows, window(stage) if close_up else None)
        groups.append((list(drawn), place.placing))
    numbers = tuple(stage.figure.poses[index].step for index in shown)
    panels = tuple(tuple(panel) for panel in strokes(groups))
    people = tuple(_scaled(pictures[index].person, place.scale) for index in shown)
    return Strip(place, panels, numbers, across(len(panels), place), people)


def _scaled(size: tuple[float, float], scale: float) -> tuple[float, float]:
    return size[0] * scale, size[1] * scale


def across(count: int, panel: Layout) -> int:
    """Return how many panels stand in a row: all, or an even part if one row were too wide."""
    if count <= ONE_ROW or _length(count, panel.width) <= WIDEST_ROW * panel.height:
        return count
    return _parts(count, _parts(count, ONE_ROW))


def _with_arrows(
    picture: Picture, arrows: Sequence[ArrowMarks], frame: Polygon | None
) -> Iterator[Mark]:
    far = [mark for arrow in arrows for mark in arrow.behind]
    near = [mark for arrow in arrows for mark in arrow.before]
    yield from picture.behind
    yield from clipped(far, frame) if frame else far
    yield from picture.body
    yield from clipped(near, frame) if frame else near


def _arrow_bounds(paths: list[Path]) -> Iterator[Bounds]:
    for path in paths:
        low, high = path.points.min(axis=0) - 3, path.points.max(axis=0) + 3
        yield float(low[0]), float(low[1]), float(high[0]), float(high[1])


def strip_svg(strip: Strip, theme: Theme, title: str) -> str:
    """Return a strip whose panels have the numbers of their steps above them.

    As `ID.svg#mirror` it shows the other side: every panel mirrored in its place, numbers not. As
    `ID.svg#plain` it has no numbers, for where no steps are printed. Both have the same panels
    again, below what is seen else.
    """
    width, height = strip.size
    size = numeral_size(width, TABLET if is_stacked(strip.layout) else PHONE)
    row = _row(strip, size)
    high = round(strip.rows * row + height, 1)
    drawn = [_view(MIRROR, high, (width, high)), _view(PLAIN, 2 * high, (width, height))]
    for number in _range(strip):
        panel = _numbered(strip, number, theme, size)
        drawn.append(_shifted(panel, strip.corner(number, row)))
    drawn += [_flipped(strip, number, size, high, theme) for number in _range(strip)]
    drawn += [_bare(strip, number, row, 2 * high) for number in _range(strip)]
    return document((width, high), title, "".join(drawn), hatched=theme.hatched)


def plain_svg(strip: Strip, theme: Theme, title: str) -> str:
    """Return a strip without numbers: a layout that lists steps sets them at its own size.

    Each panel says how large its person is, so that paper can keep them from getting too small.
    """
    shown = [_measured(strip, number, theme) for number in _range(strip)]
    return document(strip.size, title, "".join(shown), hatched=theme.hatched)


def column_svg(strip: Strip, theme: Theme, title: str) -> str:
    """Return the panels below each other, for narrow screens; many of them in two columns."""
    column = replace(strip, across=2 if len(strip.panels) > ONE_COLUMN else 1)
    size = numeral_size(column.size[0], PHONE)
    row = _row(strip, size)
    shown = [
        _shifted(_numbered(strip, number, theme, size), column.corner(number, row))
        for number in _range(strip)
    ]
    whole = (column.size[0], round(column.rows * row + column.size[1], 1))
    return document(whole, title, "".join(shown), hatched=theme.hatched)


def pose_svg(strip: Strip, theme: Theme, title: str) -> str:
    """Return the last panel alone and without its number, for small sizes."""
    last = _panel(strip, len(strip.panels) - 1, theme)
    size = (round(strip.layout.width, 1), round(strip.layout.height, 1))
    return document(size, title, last, hatched=theme.hatched)


def is_stacked(panel: Layout) -> bool:
    """Say whether panels are too wide to stand side by side on a phone."""
    return panel.width > STACKED_FROM * panel.height


def numeral_size(width: float, screen: float) -> float:
    """Return how high a digit is in units, which shrink on a screen of so many pixels."""
    return max(DIGIT, width * DIGIT_ON_SCREEN / screen)


def _range(strip: Strip) -> range:
    return range(len(strip.panels))


def _parts(count: int, most: int) -> int:
    """Return into how many parts of at most so many a count goes."""
    return -(-count // most)


def _length(count: int, each: float) -> float:
    return count * each + (count - 1) * GAP


def _row(strip: Strip, size: float) -> float:
    """Return how high the row of numbers is; a strip without any has none."""
    return badge_height(size) if any(strip.numbers) else 0.0


def _panel(strip: Strip, number: int, theme: Theme) -> str:
    return elements(strip.panels[number], theme)


def _numbered(strip: Strip, number: int, theme: Theme, size: float) -> str:
    place = {"id": f"panel-{number}", "transform": f"translate(0 {_row(strip, size):.1f})"}
    drawn = element("g", place, _panel(strip, number, theme))
    return drawn + _badge(strip.numbers[number], size, theme)


def _measured(strip: Strip, number: int, theme: Theme) -> str:
    """Return a panel in its place, with the size of its person in units."""
    right, down = strip.corner(number, 0.0)
    wide, high = strip.people[number]
    place = {
        "transform": f"translate({right:.1f} {down:.1f})",
        "data-person": f"{wide:.1f} {high:.1f}",
    }
    return element("g", place, _panel(strip, number, theme))


def _view(part: str, top: float, size: tuple[float, float]) -> str:
    return element("view", {"id": part, "viewBox": f"0 {top:.1f} {size[0]:g} {size[1]:g}"})


def _flipped(strip: Strip, number: int, size: float, top: float, theme: Theme) -> str:
    """Return a panel in the mirror with its number, below the drawing that is seen."""
    turned = {
        "href": f"#panel-{number}",
        "transform": f"matrix(-1 0 0 1 {strip.layout.width:.1f} 0)",
    }
    inner = element("use", turned) + _badge(strip.numbers[number], size, theme)
    right, down = strip.corner(number, _row(strip, size))
    return _shifted(inner, (right, top + down))


def _bare(strip: Strip, number: int, row: float, top: float) -> str:
    """Return a panel without its number, which stands lower in its own place by the row of it."""
    right, down = strip.corner(number, 0.0)
    return _shifted(element("use", {"href": f"#panel-{number}"}), (right, top + down - row))


def _shifted(inner: str, corner: tuple[float, float]) -> str:
    return element("g", {"transform": f"translate({corner[0]:.1f} {corner[1]:.1f})"}, inner)


def _badge(step: int | None, size: float, theme: Theme) -> str:
    return badge(str(step), size, theme.colours["ink"]) if step is not None else ""
