import pytest

from tests.deno import Runner
from tests.scripts.search.searching import found

DOCUMENTS: list[dict[str, object]] = [
    {"id": "front", "name": "Swim", "setting": "lying on my stomach"},
    {"id": "back", "name": "Rest", "setting": "lying on my back"},
    {"id": "roller", "name": "Swim", "setting": "foam roller"},
    {"id": "chair", "name": "Swim", "setting": "sitting on a chair"},
]


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ("swim, not lying on my stomach", ["roller", "chair"]),
        ("not on my stomach", ["back", "roller", "chair"]),
        ("cannot lie", ["roller", "chair"]),
        ("no foam roller", ["front", "back", "chair"]),  # "roller" is no wish for one
        ("no chair stomach", ["front"]),  # what is of another position or thing is wanted
        ("cannot sit or lie on my stomach", ["back", "roller"]),
        ("stomach, no swim", ["front", "roller", "chair"]),  # no position, so a word as others are
    ],
)
def test_all_words_of_a_position_or_a_thing_behind_a_no_are_refused(
    run: Runner, query: str, left: list[str]
) -> None:
    assert sorted(found(run, DOCUMENTS, query)) == sorted(left)
