import pytest

from tests.deno import Runner

SHARE = "({ share }, stack) => share(stack)"
HIGH = 100


def _shared(run: Runner, heights: list[int], tail: int, room: tuple[int, int]) -> list[int]:
    stack = {"heights": heights, "tail": tail, "room": room, "high": HIGH}
    counts: list[int] = run("cards/share.js", SHARE, stack)
    assert sum(counts) == len(heights)
    return counts


@pytest.mark.parametrize(
    ("heights", "tail", "room", "counts"),
    [
        ([10, 10, 10], 2, (60, 90), [3]),  # one sheet, where that is enough
        ([20] * 7, 7, (50, 90), [1, 3, 3]),  # as even as can be
        ([20] * 6 + [60], 6, (50, 90), [1, 4, 2]),  # the rules never without a row
        ([30] * 4 + [30], 4, (60, 90), [2, 3]),
        ([80, 80], 1, (50, 90), [0, 1, 1]),  # below a high head there is no room for a row
        ([20, 150, 20], 2, (50, 90), [1, 1, 1]),  # what is higher than a sheet has its own
        ([], 0, (50, 90), [0]),
    ],
)
def test_rows_are_shared_out(
    run: Runner, heights: list[int], tail: int, room: tuple[int, int], counts: list[int]
) -> None:
    assert _shared(run, heights, tail, room) == counts


def test_no_sheet_is_overfull_and_there_are_as_few_as_can_be(run: Runner) -> None:
    for number in range(1, 24):
        heights = [7 + (number * step * 13) % 29 for step in range(number)]
        counts = _shared(run, heights, number - 1, (40, 80))
        begin = 0
        for sheet, count in enumerate(counts):
            assert sum(heights[begin : begin + count]) <= (80 if sheet else 40)
            begin += count
        assert len(counts) <= 2 + sum(heights) // 50


@pytest.mark.parametrize(("counts", "alone"), [([3, 2], False), ([4, 1], True), ([5], False)])
def test_rules_that_are_left_alone_are_noticed(
    run: Runner, counts: list[int], alone: object
) -> None:
    call = "({ leavesRulesAlone }, stack, counts) => leavesRulesAlone(stack, counts)"
    stack = {"heights": [10] * 5, "tail": 4, "room": (60, 90), "high": HIGH}
    assert run("cards/share.js", call, stack, counts) is alone
