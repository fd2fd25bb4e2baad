import pytest

from generator.paper.ink import Box, box, inked

HEAD = '<svg viewBox="{view}"><defs><path d="M0 -50H9"/></defs>'
GROUP = '<g transform="translate(40.0 {down})">'


def panel(path: str, view: str = "40 10 80 100", down: float = 0) -> str:
    return (
        f'{HEAD.format(view=view)}{GROUP.format(down=down)}<path fill="none" d="{path}"/></g></svg>'
    )


def test_a_panel_says_what_it_shows() -> None:
    assert box(panel("M1 1")) == Box(40, 10, 80, 100)
    with pytest.raises(ValueError, match="no view box"):
        box("<svg/>")


@pytest.mark.parametrize(
    ("path", "top", "end"),
    [
        ("M5 30L9 60", 30, 60),
        ("M5 60l4-30z", 30, 60),
        ("M5 40l4 10-3-20", 30, 50),
        ("M5 30c1 2 3 4 5 6-1-2-3-4-5 10", 30, 46),
        ("M5 30V80H9", 30, 80),
        ("M5 30v20", 30, 50),
        ("M5 30.5l0-.5", 30, 30.5),
    ],
)
def test_what_is_drawn_begins_and_ends_with_its_lines(path: str, top: float, end: float) -> None:
    assert inked(panel(path)) == Box(40, top - 2, 80, end - top + 4)


def test_a_panel_in_a_second_row_is_moved_down() -> None:
    assert inked(panel("M5 30L9 60", "40 210 80 100", 200)) == Box(40, 228, 80, 34)


def test_no_more_is_shown_than_before() -> None:
    assert inked(panel("M5 0L9 200")) == Box(40, 10, 80, 100)


def test_a_panel_without_lines_stays_as_it_is() -> None:
    assert inked('<svg viewBox="1 2 3 4"><g/></svg>') == Box(1, 2, 3, 4)
