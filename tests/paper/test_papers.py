import pytest

from generator.paper.papers import BOOKS, POCKET, QUARTERS, SHEETS, Paper

KINDS = {"sheet": SHEETS, "quarter": QUARTERS, "pocket": POCKET, "book": BOOKS}
EVERY = {
    f"{kind} {size}": paper for kind, papers in KINDS.items() for size, paper in papers.items()
}


@pytest.mark.parametrize("paper", EVERY.values(), ids=EVERY)
def test_type_steps_down_to_ten_points_and_large_print_to_eighteen(paper: Paper) -> None:
    assert list(paper.types) == sorted(paper.types, reverse=True)
    assert paper.smallest == paper.types[-1] >= 10


def test_large_print_is_eighteen_points_at_least() -> None:
    large = [paper for size, paper in SHEETS.items() if size.startswith("large")]
    assert [paper.smallest for paper in large] == [18, 18]


def test_a_quarter_of_a_sheet_holds_a_card() -> None:
    for paper in QUARTERS.values():
        assert paper.width / paper.across >= 105
        assert paper.height / paper.across >= 139


def test_the_area_lies_inside_the_margins() -> None:
    assert Paper(100, 200, margin=10).area == 80 * 180
