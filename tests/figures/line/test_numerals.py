import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest
from fontTools.pens.boundsPen import BoundsPen
from fontTools.svgLib.path import parse_path

from generator.figures.line.numerals import badge, badge_height, numeral


def bounds(data: str) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a path, as an independent reader of SVG sees it."""
    pen = BoundsPen(None)
    parse_path(data, pen)
    left, top, right, bottom = pen.bounds
    return left, top, right, bottom


@pytest.mark.parametrize("digit", "0123456789")
def test_a_digit_is_as_high_as_asked_and_stands_in_the_middle(digit: str) -> None:
    left, top, right, bottom = bounds(numeral(digit, (100, 50), 20))
    assert bottom - top == pytest.approx(20, rel=0.06)
    assert (top + bottom) / 2 == pytest.approx(50, abs=0.5)
    assert (left + right) / 2 == pytest.approx(100, abs=1.6)
    assert 0.2 * 20 < right - left < 0.9 * 20


def test_digits_differ() -> None:
    assert len({numeral(digit, (0, 0), 20) for digit in "0123456789"}) == 10


@pytest.mark.parametrize("text", ["10", "17", "28", "30"])
def test_two_digits_stand_side_by_side_around_the_middle(text: str) -> None:
    left, _, right, _ = bounds(numeral(text, (0, 0), 20))
    first, second = (bounds(numeral(sign, (0, 0), 20)) for sign in text)
    assert (left + right) / 2 == pytest.approx(0, abs=1.6)
    assert right - left > (first[2] - first[0]) + (second[2] - second[0])
    assert right - left < 2 * 0.9 * 20


@pytest.mark.parametrize("height", [5, 11.5, 40])
def test_a_numeral_grows_with_its_height(height: float) -> None:
    plain = np.array(bounds(numeral("8", (0, 0), 100)))
    assert bounds(numeral("8", (0, 0), height)) == pytest.approx(plain * height / 100, abs=0.1)


def test_a_numeral_moves_with_its_middle() -> None:
    plain, moved = bounds(numeral("4", (0, 0), 20)), bounds(numeral("4", (30, -70), 20))
    assert np.subtract(moved, plain) == pytest.approx([30, -70, 30, -70], abs=0.11)


def test_numbers_have_one_decimal_at_most() -> None:
    for digit in "0123456789":
        data = numeral(digit, (100.123, 50.987), 11.5)
        assert re.findall(r"\.\d", data)
        assert not re.findall(r"\.\d\d", data)


def test_a_sign_that_is_no_digit_of_the_typeface_is_an_error() -> None:
    with pytest.raises(KeyError):
        numeral("\U0001f600", (0, 0), 10)


def test_a_badge_has_its_number_in_a_disc_that_keeps_to_its_height() -> None:
    root = ET.fromstring(f"<g>{badge('3', 20, '#26323c')}</g>")  # noqa: S314 - our own
    disc, number = root
    x, y, radius = (float(disc.attrib[key]) for key in ("cx", "cy", "r"))
    left, top, right, bottom = bounds(number.attrib["d"])
    assert x - radius < left < right < x + radius
    assert y - radius < top < bottom < y + radius
    assert x - radius > 0
    assert y - radius == 0
    assert y + radius < badge_height(20)
    assert disc.attrib["fill"] == "#26323c"
