import pytest

from tests.deno import Runner


@pytest.mark.parametrize(
    ("begins", "is_one"),
    [
        ([0x89, 0x50, 0x4E, 0x47], True),
        ([0xFF, 0xD8, 0xFF, 0xE0], True),
        ([*b"<svg"], False),
        ([*b"GIF8"], False),
        ([], False),
    ],
)
def test_only_png_and_jpeg_files_are_pictures(
    run: Runner, begins: list[int], is_one: object
) -> None:
    assert run("cards/logo.js", "({ isPhoto }, bytes) => isPhoto(bytes)", begins) is is_one


@pytest.mark.parametrize(
    ("size", "made"),
    [
        ((300, 100), [300, 100]),
        ((6000, 200), [600, 20]),
        ((440, 440), [220, 220]),
        ((9000, 1), [600, 1]),
    ],
)
def test_a_picture_becomes_small_and_keeps_its_shape(
    run: Runner, size: tuple[int, int], made: list[int]
) -> None:
    assert run("cards/logo.js", "({ shrunk }, size) => shrunk(...size)", size) == made
