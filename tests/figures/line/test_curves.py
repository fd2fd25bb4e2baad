import re
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest
import shapely
from shapely import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry

from generator.figures.line.curves import _Pieces, _solved, path_data

Points = npt.NDArray[np.float64]

TOLERANCE = 0.3
ROUNDING = 0.1
TOKEN = re.compile(r"[Mclz]|-?(?:\d+(?:\.\d+)?|\.\d+)")
LENGTHS = {"M": 2, "c": 6, "l": 2}


def pieces(text: str) -> list[tuple[str, Points]]:
    """Read path data back: the control points of every line (2 x 2) and curve (4 x 2)."""
    tokens: list[str] = TOKEN.findall(text)
    assert "".join(tokens) == text.replace(" ", ""), text
    return list(_pieces(tokens))


def _pieces(tokens: list[str]) -> Iterator[tuple[str, Points]]:
    here = first = np.zeros(2)
    place, letter = 0, ""
    while place < len(tokens):
        if tokens[place].isalpha():
            letter = tokens[place]
            place += 1
        if letter == "z":
            yield "l", np.stack([here, first])
            return
        numbers = np.array(tokens[place : place + LENGTHS[letter]], dtype=float).reshape(-1, 2)
        place += LENGTHS[letter]
        if letter == "M":
            here = first = numbers[0]
        else:
            yield letter, np.vstack([here, here + numbers])
            here = np.round(here + numbers[-1], 6)


def sampled(text: str) -> LineString:
    u = np.linspace(0, 1, 65)[:, None]
    runs = [
        (1 - u) * p[0] + u * p[1]
        if letter == "l"
        else (1 - u) ** 3 * p[0]
        + 3 * (1 - u) ** 2 * u * p[1]
        + 3 * (1 - u) * u**2 * p[2]
        + u**3 * p[3]
        for letter, p in pieces(text)
    ]
    return LineString(np.concatenate(runs))


def farthest(line: Points, text: str) -> float:
    return float(shapely.distance(shapely.points(line), sampled(text)).max())


def ring(shape: BaseGeometry) -> Points:
    assert isinstance(shape, Polygon)
    return np.array(shape.exterior.coords)


def closed(radius: Points, angle: Points) -> Points:
    line = np.stack([200 + radius * np.cos(angle), 200 + radius * np.sin(angle)], axis=1)
    return np.vstack([line, line[:1]])


def circle(steps: int) -> Points:
    angle = np.arange(steps) * 2 * np.pi / steps
    return closed(np.full(steps, 100.0), angle)


def wiggly(seed: int, steps: int = 40) -> Points:
    dice = np.random.default_rng(seed)
    angle = np.arange(steps) * 2 * np.pi / steps
    radius = np.full(steps, 60.0)
    for waves in range(1, 6):
        radius += dice.normal(0, 12 / waves) * np.cos(waves * angle + dice.uniform(0, 7))
    return closed(radius, angle)


def graph(x: Points, y: Points) -> Points:
    return np.stack([x, y], axis=1)


ALONG = np.linspace(0, 6, 50)
HAIRPIN = np.linspace(-np.pi / 2, np.pi / 2, 12)
LIMB = shapely.union(Point(30, 40).buffer(22), Point(150, 60).buffer(9)).convex_hull
SQUARE = np.array([[0, 0], [10, 0], [20, 0], [20, 20], [0, 20], [0, 0]], dtype=float)
OPEN = {
    "an S": graph(20 * ALONG, 30 * np.sin(ALONG)),
    "a hairpin": np.vstack(
        [[[0, 0]], graph(80 + 2 * np.cos(HAIRPIN), 2 + 2 * np.sin(HAIRPIN)), [[0, 4]]]
    ),
    "two points": np.array([[1.23, 4.56], [30.1, 9.87]]),
    "points that repeat": np.repeat(graph(20 * ALONG, 30 * np.cos(ALONG)), 3, axis=0),
    "noise": np.cumsum(np.random.default_rng(5).normal(0, 9, (60, 2)), axis=0),
    "points that crowd": graph(np.linspace(0, 8, 900), np.linspace(0, 2.8, 900) ** 2),
}
CLOSED = {
    "a circle": circle(180),
    "a coarse circle": circle(16),
    "a limb": ring(LIMB),
    "a bent limb": ring(LineString([(30, 220), (90, 180), (160, 230)]).buffer(16)),
    "a square": SQUARE,
    "a drop": ring(shapely.union(Point(0, 0).buffer(20), Point(60, 0)).convex_hull),
    "there and back": np.array([[0, 0], [30, 9.1], [0, 0]]),
    **{f"wiggly {seed}": wiggly(seed) for seed in range(20)},
}
ALL = OPEN | CLOSED
FINE = [name for name in ALL if name not in {"noise", "a coarse circle"} and "wiggly" not in name]


@pytest.mark.parametrize("name", ALL)
def test_every_point_lies_near_the_curve(name: str) -> None:
    (text,) = path_data([ALL[name]], TOLERANCE)
    assert farthest(ALL[name], text) <= TOLERANCE + ROUNDING


def strays(text: str, line: Points) -> float:
    return float(shapely.distance(shapely.points(sampled(text).coords), LineString(line)).max())


@pytest.mark.parametrize("name", FINE)
def test_the_curve_does_not_stray_between_the_points(name: str) -> None:
    (text,) = path_data([ALL[name]], TOLERANCE)
    assert strays(text, ALL[name]) <= TOLERANCE + ROUNDING


@pytest.mark.parametrize("seed", range(20))
def test_few_points_of_a_smooth_line_come_back_as_that_line(seed: int) -> None:
    (text,) = path_data([wiggly(seed)], TOLERANCE)
    assert strays(text, wiggly(seed, 4000)) <= TOLERANCE + ROUNDING + 0.1


@pytest.mark.parametrize("tolerance", [0.1, 1, 3])
def test_other_tolerances_hold(tolerance: float) -> None:
    lines = list(ALL.values())
    for line, text in zip(lines, path_data(lines, tolerance), strict=True):
        assert farthest(line, text) <= tolerance + ROUNDING


def test_a_wider_tolerance_takes_fewer_bytes() -> None:
    lines = [wiggly(seed) for seed in range(20)]
    fine, coarse = (len("".join(path_data(lines, tolerance))) for tolerance in (0.1, 1))
    assert coarse < 0.7 * fine


def test_a_circle_takes_few_curves() -> None:
    (text,) = path_data([circle(180)], TOLERANCE)
    curves = [letter for letter, _ in pieces(text) if letter == "c"]
    assert 2 <= len(curves) <= 4
    rim = np.array(sampled(text).coords) - 200
    assert np.abs(np.hypot(*rim.T) - 100).max() < TOLERANCE


def test_a_coarse_circle_comes_back_round() -> None:
    (text,) = path_data([circle(16)], TOLERANCE)
    rim = np.array(sampled(text).coords) - 200
    assert np.abs(np.hypot(*rim.T) - 100).max() < TOLERANCE + ROUNDING


def test_a_short_bend_between_sides_stays_round_though_its_chord_is_near_enough() -> None:
    turn = np.radians(np.linspace(0, 20, 6))
    bend = graph(60 + 4 * np.sin(turn), 4 - 4 * np.cos(turn))
    side = bend[-1] + 60 * np.array([np.cos(turn[-1]), np.sin(turn[-1])])
    (text,) = path_data([np.vstack([[[0, 0]], bend, [side]])], TOLERANCE)
    assert [letter for letter, _ in pieces(text)] == ["l", "c", "l"]


def test_a_square_comes_back_as_its_corners() -> None:
    assert path_data([SQUARE], TOLERANCE) == ["M0 0l20 0 0 20-20 0z"]


def test_a_limb_has_straight_sides_and_round_ends() -> None:
    (text,) = path_data([ring(LIMB)], TOLERANCE)
    drawn = [letter for letter, points in pieces(text) if np.ptp(points, axis=0).any()]
    assert drawn.count("l") == 2
    assert drawn.count("c") <= 4


@pytest.mark.parametrize("name", ["a circle", "a limb", *(f"wiggly {n}" for n in range(20))])
def test_smooth_lines_have_no_kinks(name: str) -> None:
    (text,) = path_data([CLOSED[name]], TOLERANCE)
    drawn = [points for _, points in pieces(text) if np.ptp(points, axis=0).any()]
    for (*_, before, here), (_, after, *_) in zip(drawn, drawn[1:] + drawn[:1], strict=True):
        come, go = here - before, after - here
        lengths = np.hypot(*come), np.hypot(*go)
        aside = abs(come[0] * go[1] - come[1] * go[0]) / (lengths[0] * lengths[1])
        assert come @ go > 0
        assert aside < 0.05 + 0.08 * sum(1 / length for length in lengths)


def handle_found(share: float) -> float:
    """Return the first handle found for points of a curve that has such a one, in arc lengths."""
    u, arc, leaving = np.linspace(0, 1, 30), 100, np.array([np.exp(0.6j)])
    ends, back = (np.array([0j]), np.array([90 + 0j])), np.array([np.exp(2.2j)])
    first, second = share * arc * leaving, ends[1] + arc / 3 * back
    points = 3 * (1 - u) ** 2 * u * first + 3 * (1 - u) * u**2 * second + u**3 * ends[1]
    zero = np.zeros(30, dtype=np.intp)
    lengths, runs = np.array([float(arc)]), zero[:1]
    pieces = _Pieces(ends, (leaving, back), lengths, u, np.arange(30), points, zero, runs)
    return float(abs(_solved(pieces, u)[0, 1])) / arc


@pytest.mark.parametrize("share", [0.002, 0.04, 0.3, 0.5, 0.78])
def test_a_handle_may_be_nearly_none_as_soles_need_it_or_long(share: float) -> None:
    assert handle_found(share) == pytest.approx(share)


@pytest.mark.parametrize("share", [-0.05, -0.002, 0.82, 1.5])
def test_a_handle_that_points_back_or_is_too_long_is_a_third_of_the_arc(share: float) -> None:
    assert handle_found(share) == pytest.approx(1 / 3)


@pytest.mark.parametrize("name", CLOSED)
def test_closed_lines_close(name: str) -> None:
    (text,) = path_data([CLOSED[name]], TOLERANCE)
    assert text.count("z") == 1
    assert text.endswith("z")


@pytest.mark.parametrize("name", OPEN)
def test_open_lines_keep_their_ends(name: str) -> None:
    (text,) = path_data([OPEN[name]], TOLERANCE)
    drawn = pieces(text)
    assert "z" not in text
    assert np.abs(drawn[0][1][0] - OPEN[name][0]).max() <= 0.0501
    assert np.abs(drawn[-1][1][-1] - OPEN[name][-1]).max() <= 0.0501


def test_rounding_does_not_add_up() -> None:
    steps = np.arange(120)
    stairs = np.stack([steps * 1.04, np.where(steps % 2, 3.33, 0)], axis=1)
    (text,) = path_data([stairs], TOLERANCE)
    ends = np.array([points[-1] for _, points in pieces(text)])
    assert len(ends) == 119
    assert np.abs(ends - stairs[1:]).max() <= 0.0501


@pytest.mark.parametrize(
    "line",
    [
        np.zeros((0, 2)),
        np.array([[3.0, 4.0]]),
        np.full((5, 2), 7.0),
        np.array([[3.0, 4.0], [3.01, 4.0], [3.0, 4.0]]),
    ],
)
def test_less_than_two_points_draw_nothing(line: Points) -> None:
    assert path_data([line], TOLERANCE) == [""]
    assert path_data([SQUARE, line, SQUARE], TOLERANCE)[1] == ""


def test_no_lines_give_no_paths() -> None:
    assert path_data([], TOLERANCE) == []


def test_the_same_lines_give_the_same_paths() -> None:
    lines = list(ALL.values())
    assert path_data(lines, TOLERANCE) == path_data(lines, TOLERANCE)


def test_lines_do_not_influence_each_other() -> None:
    lines = [*ALL.values(), *(wiggly(seed) for seed in range(20, 120))]
    assert path_data(lines, TOLERANCE) == [path_data([line], TOLERANCE)[0] for line in lines]


def test_numbers_are_short() -> None:
    text = " ".join(path_data(list(ALL.values()), TOLERANCE))
    assert not re.search(r"\.\d\d", text)
    assert not re.search(r"(?<!\d)0[\d.]|\.0", text)
    assert not re.search(r" -|\.\d \.|[cl] |cz|-0(?!\d)", text)


def test_a_drawn_line_may_cost_a_fraction_of_its_points() -> None:
    (text,) = path_data([np.array([[0.5, -0.5], [-0.04, 0.25], [10.55, 100]])], TOLERANCE)
    assert text == "M.5-.5l-.5.7 10.6 99.8"
