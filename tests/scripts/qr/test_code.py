import zxingcpp
from PIL import Image

from tests.deno import Runner
from tests.scripts.qr.conftest import Rows, by_segno, text_of

CODE = (
    "({ codeOf, versionFor }, text) => ({"
    " rows: codeOf(text) && codeOf(text).map((row) => row.map(Number)),"
    " ...versionFor(new TextEncoder().encode(text).length) })"
)
MODULES = "qr/code.js qr/versions.js"
MOST = 1000


def read(rows: Rows) -> str:
    """Return what a camera reads from a code."""
    side = len(rows) + 8
    picture = Image.new("L", (side, side), 255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            picture.putpixel((x + 4, y + 4), 0 if dark else 255)
    (found,) = zxingcpp.read_barcodes(
        picture.resize((4 * side, 4 * side), Image.Resampling.NEAREST)
    )
    return found.text


def test_codes_are_those_of_another_encoder_bit_for_bit(run: Runner) -> None:
    """Every length up to 120 bytes, and many beyond."""
    seen = set()
    for length in (*range(1, 121), *range(121, MOST, 11), MOST):
        text = text_of(length)
        made = run(MODULES, CODE, text)
        assert made["rows"] == by_segno(text, made["version"], made["level"]), length
        seen.add(made["version"])
    assert seen == set(range(1, 23))


def test_cameras_read_what_went_in(run: Runner) -> None:
    for length in range(1, MOST + 1, 37):
        text = text_of(length)
        assert read(run(MODULES, CODE, text)["rows"]) == text


def test_what_is_too_long_has_no_code(run: Runner) -> None:
    longest = "x" * MOST
    assert run("qr/code.js", "({ codeOf }, text) => codeOf(text) !== null", longest)
    assert run("qr/code.js", "({ codeOf }, text) => codeOf(text)", f"{longest}x") is None
    assert run("qr/code.js", "({ codeOf }, text) => codeOf(text)", "é" * MOST) is None
