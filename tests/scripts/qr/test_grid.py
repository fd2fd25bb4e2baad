from typing import Any

from tests.deno import Runner
from tests.scripts.qr.conftest import encoder

GRID = (
    "({ Grid }, version) => { const grid = new Grid(version);"
    " return { dark: grid.dark.map((row) => row.map(Number)),"
    " isMark: grid.isMark.map((row) => row.map(Number)) }; }"
)


def test_marks_stand_where_another_encoder_has_them(run: Runner) -> None:
    for version in range(1, 26):
        grid: Any = run("qr/grid.js", GRID, version)
        side = 17 + 4 * version
        marks = encoder.make_matrix(side, side)
        encoder.add_finder_patterns(marks, side, side)
        encoder.add_alignment_patterns(marks, side, side)
        assert grid["isMark"] == [[int(module != 2) for module in row] for row in marks]
        assert grid["dark"] == [[int(module == 1) for module in row] for row in marks]
