from tests.deno import Runner
from tests.scripts.qr.conftest import encoder

MASKED = (
    "({ masked }, side, mask) => { const no = Array.from({ length: side }, () =>"
    " Array(side).fill(false)); return masked(no, no, mask).map((row) => row.map(Number)); }"
)
KEPT = (
    "({ masked }) => { const all = Array.from({ length: 21 }, () => Array(21).fill(true));"
    " return masked(all, all, 0).flat().every(Boolean); }"
)
BADNESS = "({ badness }, rows) => badness(rows.map((row) => row.map(Boolean)))"

SIDE = 29


def test_masks_are_those_of_another_encoder(run: Runner) -> None:
    for number, mask in enumerate(encoder.get_data_mask_functions(is_micro=False)):
        wanted = [[int(mask(row, column)) for column in range(25)] for row in range(25)]
        assert run("qr/masks.js", MASKED, 25, number) == wanted


def test_marks_are_not_masked(run: Runner) -> None:
    assert run("qr/masks.js", KEPT)


def test_modules_are_as_bad_as_another_encoder_finds_them(run: Runner) -> None:
    """Of one colour, in stripes, with what looks like marks, at random, and mostly dark."""
    looks = [
        "0" * SIDE * SIDE,
        "1" * SIDE * SIDE,
        "01" * SIDE * SIDE,
        "0" * 5 + "1" * 7 + "0" * 6,
        "10111010000",
        "1011101011101" + "0000",
        "".join(str(int(at * at * 7 % 11 < 5)) for at in range(101)),
        "1" * 9 + "0",
    ]
    for look in looks:
        cells = [int(sign) for sign in (look * SIDE * SIDE)[: SIDE * SIDE]]
        grid = [cells[at : at + SIDE] for at in range(0, len(cells), SIDE)]
        rows = [bytearray(row) for row in grid]
        assert run("qr/masks.js", BADNESS, grid) == encoder.evaluate_mask(rows, SIDE, SIDE), look
