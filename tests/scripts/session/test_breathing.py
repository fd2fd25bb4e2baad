import pytest

from tests.deno import Runner

BREATHS = [{"seconds": 4}, {"seconds": 5.5}]


@pytest.mark.parametrize(
    ("passed", "which", "share"),
    [(0, 0, 0), (2, 0, 0.5), (4, 1, 0), (9.5, 0, 0), (6.75, 1, 0.5), (97, 0, 0.5)],
)
def test_breaths_follow_each_other(run: Runner, passed: float, which: int, share: float) -> None:
    asked = [BREATHS, passed]
    found = run("session/breathing.js", "({ breathAt }, given) => breathAt(...given)", asked)
    assert found == {"which": which, "share": share}


@pytest.mark.parametrize(("passed", "left"), [(0, 4), (1, 3), (4, 5.5), (9, 0.5)])
def test_the_next_breath_comes_at_the_end_of_this_one(
    run: Runner, passed: float, left: float
) -> None:
    asked = [BREATHS, passed]
    found = run(
        "session/breathing.js", "({ untilNextBreath }, given) => untilNextBreath(...given)", asked
    )
    assert found == pytest.approx(left)
