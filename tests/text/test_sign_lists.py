from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from generator.build import read
from generator.content.library import Library
from generator.models import Level
from generator.text.sign_lists import SignGroup, SignList, sign_lists


def _ids(lists: Iterable[SignList]) -> list[tuple[Level, list[tuple[str, list[str]]]]]:
    return [(one.level, [(group.id, [*group.signs]) for group in one.groups]) for one in lists]


def test_the_most_urgent_list_comes_first_and_systems_are_in_their_order(library: Library) -> None:
    lists = sign_lists(library, library.signs.signs)
    assert _ids(lists) == [
        ("emergency", [("breath", ["no-breath", "despair"])]),
        ("same-day", [("hand", ["hot-hand"])]),
        ("appointment", [("hand", ["slow-hand"])]),
        ("note", [("hand", ["tingle"])]),
    ]
    assert lists[0].says == library.signs.levels["emergency"]
    assert [group.name for one in lists for group in one.groups] == ["Breath", *["Hand"] * 3]
    assert [one.count for one in lists] == [2, 1, 1, 1]


def test_a_list_without_a_sign_is_left_out(library: Library) -> None:
    assert _ids(sign_lists(library, ["slow-hand"])) == [
        ("appointment", [("hand", ["slow-hand"])]),
    ]
    assert sign_lists(library, []) == ()


def test_levels_stand_in_order_however_the_file_has_them(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    text = (content / "signs.yml").read_text("utf-8")
    note = text[text.index("  note:\n    name") : text.index("systems:\n")]
    edit("signs.yml", note, "")
    edit("signs.yml", "levels:\n", f"levels:\n{note}")
    library = read(content)
    assert next(iter(library.signs.levels)) == "note"
    assert [one.level for one in sign_lists(library, library.signs.signs)][-1] == "note"


@pytest.mark.parametrize(
    ("sizes", "first"), [([3], 1), ([1, 1], 1), ([8, 5, 7, 3], 2), ([1, 1, 9], 2), ([9, 1, 1], 1)]
)
def test_two_columns_are_about_as_high_and_keep_the_order(
    library: Library, sizes: list[int], first: int
) -> None:
    sign = library.signs.signs["tingle"]
    groups = tuple(
        SignGroup(f"g{n}", "G", {f"s{i}": sign for i in range(size)})
        for n, size in enumerate(sizes)
    )
    columns = SignList("note", library.signs.levels["note"], groups).columns
    assert [group for column in columns for group in column] == [*groups]
    assert len(columns[0]) == first
    assert all(columns)
