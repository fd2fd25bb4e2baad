import pytest

from generator.paper.papers import PAPERS, Paper

OF_ROUTINES = {size: paper for size, paper in PAPERS.items() if "routine" in paper.layouts}


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


def test_normal_editions_are_in_the_type_of_clear_print() -> None:
    """12 points at least, as the RNIB asks; only what fits a pocket may be smaller."""
    least = {size: paper.smallest for size, paper in PAPERS.items() if paper.smallest < 18}
    assert least == {"a6": 10, "a4": 12, "letter": 12, "a5": 12}


@pytest.mark.parametrize("paper", OF_ROUTINES.values(), ids=OF_ROUTINES)
def test_the_types_of_a_set_of_routines_are_a_point_apart_at_most(paper: Paper) -> None:
    assert paper.types[0] - paper.types[-1] <= 1


def test_people_can_be_seen_on_every_paper_and_grow_with_its_type() -> None:
    least = {size: (paper.upright, paper.lying) for size, paper in OF_ROUTINES.items()}
    normal, small = (25, 45), (18, 32)
    assert (least.pop("a4"), least.pop("letter"), least.pop("a5")) == (normal, normal, small)
    assert least.keys() == {"large-a4", "large-letter"}
    assert all(upright > 25 and lying > 45 for upright, lying in least.values())


def test_pictures_beside_words_leave_room_for_them() -> None:
    for paper in OF_ROUTINES.values():
        assert paper.picture < (paper.width - 2 * paper.margin) / 2
