import re

from tests.deno import Runner

PATH = "({ codePath }, rows) => codePath(rows.map((row) => row.map(Boolean)))"
WIDTH = "({ codeWidth }, rows) => codeWidth(rows)"


def test_a_path_covers_the_dark_modules_and_nothing_else(run: Runner) -> None:
    rows = [[1, 1, 0, 1], [0, 0, 0, 0], [0, 1, 1, 1], [1, 0, 0, 1]]
    path = run("qr/drawing.js", PATH, rows)
    boxes = re.findall(r"M(\d+) (\d+)h(\d+)v1h-\3z", path)
    assert "".join(f"M{x} {y}h{w}v1h-{w}z" for x, y, w in boxes) == path
    covered = {(int(x) + at, int(y)) for x, y, w in boxes for at in range(int(w))}
    wanted = {(x + 4, y + 4) for y, row in enumerate(rows) for x, dark in enumerate(row) if dark}
    assert covered == wanted
    assert run("qr/drawing.js", WIDTH, rows) == 12
