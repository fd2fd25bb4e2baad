import pytest

from generator.paper.papers import PAPERS, Paper


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
def test_type_steps_down_to_ten_points_and_large_print_to_eighteen(paper: Paper) -> None:
    assert list(paper.types) == sorted(paper.types, reverse=True)
    assert paper.smallest == paper.types[-1] >= 10


def test_large_print_is_eighteen_points_at_least() -> None:
    large = [paper for size, paper in PAPERS.items() if size.startswith("large")]
    assert [paper.smallest for paper in large] == [18, 18]


def test_a_quarter_of_a_sheet_holds_a_card() -> None:
    cut = [paper for paper in PAPERS.values() if "exercises" in paper.layouts]
    assert [paper.across for paper in cut] == [1, 2, 2]
    for paper in cut:
        assert paper.width / paper.across >= 105
        assert paper.height / paper.across >= 139


def test_the_area_lies_inside_the_margins() -> None:
    assert Paper(100, 200, layouts=("routine",), margin=10).area == 80 * 180
