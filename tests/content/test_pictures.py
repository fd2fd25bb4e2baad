from generator.content.load import load
from generator.content.pictures import pictures
from tests.conftest import TESTS


def test_topics_and_routines_name_figures_and_where() -> None:
    draft, _ = load(TESTS / "sample")
    assert sorted((entry.id, place, figure) for entry, place, figure in pictures(draft)) == [
        ("check-first", ("sections", 0, "compared", 0, "picture"), "fist"),
        ("check-first", ("sections", 0, "compared", 1, "picture"), "wrist-bend"),
        ("check-first", ("sections", 0, "compared", 2, "picture"), "rest"),
        ("check-first", ("sections", 0, "picture"), "fist"),
        ("check-first", ("sheet", "parts", 2, "compared", 0, "picture"), "wrist-bend"),
        ("check-first", ("sheet", "parts", 2, "compared", 1, "picture"), "rest"),
        ("fist-weeks", ("picture",), "rest"),
        ("hand-break", ("picture",), "wrist-bend"),
        ("rest", ("picture",), "fist"),
    ]
