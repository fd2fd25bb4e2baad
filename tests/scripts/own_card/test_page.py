import pytest

from tests.deno import Runner

HEAD = "({ headOf }, letterhead, kept, whom) => headOf(letterhead, kept, whom).name"


@pytest.mark.parametrize(
    ("typed", "kept", "whom", "name"),
    [
        ("", "", "Anna", "Anna"),
        ("Ben", "Ben", "Anna", "Anna"),  # whose card was printed before
        ("Ben", "Ben", "", "Ben"),
        ("Carla", "Ben", "Anna", "Carla"),
        ("Carla", "", "Anna", "Carla"),
    ],
)
def test_a_card_is_for_whom_its_routine_says_until_another_is_typed(
    run: Runner, typed: str, kept: str, whom: str, name: str
) -> None:
    assert run("own-card/page.js", HEAD, {"name": typed}, {"name": kept}, whom) == name
