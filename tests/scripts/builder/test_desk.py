from typing import Any

from tests.deno import Runner

MODULE = "builder/desk.js routine/own.js"
A, B = ({"name": name, "items": [], "days": [], "suits": []} for name in "AB")
BLANK = {
    "name": "",
    "whom": "",
    "by": "",
    "telephone": "",
    "days": [],
    "suits": [],
    "items": [],
}


def desk(*routines: Any, opened: int = 0, shown: Any = None) -> dict[str, Any]:
    """Return a desk with some routines."""
    return {"routines": [*routines], "open": opened, "shown": shown}


def test_what_is_shown_lies_on_top(run: Runner) -> None:
    in_hand = "({ inHand }, desk) => inHand(desk)"
    assert run(MODULE, in_hand, desk(A, B, opened=1)) == B
    assert run(MODULE, in_hand, desk(A, shown=B)) == B
    assert run(MODULE, in_hand, desk()) == BLANK


def test_a_change_of_what_is_shown_touches_nothing_that_is_kept(run: Runner) -> None:
    change = "({ withChanged }, desk, routine) => withChanged(desk, routine)"
    assert run(MODULE, change, desk(A, shown=A), B) == desk(A, shown=B)
    assert run(MODULE, change, desk(A, A, opened=1), B) == desk(A, B, opened=1)
    assert run(MODULE, change, desk(), B) == desk(B)


def test_a_new_one_is_added_and_takes_the_place_of_a_blank_one_alone(run: Runner) -> None:
    new = "({ withNew }, desk, routine) => withNew(desk, routine)"
    assert run(MODULE, new, desk(A, shown=B), B) == desk(A, B, opened=1)
    assert run(MODULE, new, desk(A, BLANK, opened=1), B) == desk(A, B, opened=1)
    assert run(MODULE, new, desk(), B) == desk(B)


def test_there_is_an_end_to_what_is_kept(run: Runner) -> None:
    new = "({ withNew }, desk, routine) => withNew(desk, routine)"
    assert run(MODULE, new, desk(*[A] * 29), B) == desk(*[A] * 29, B, opened=29)
    assert run(MODULE, new, desk(*[A] * 30), B) is None


def test_the_same_one_stays_open_when_another_is_deleted(run: Runner) -> None:
    drop = "({ withoutRoutine }, desk, at) => withoutRoutine(desk, at)"
    assert run(MODULE, drop, desk(A, B, opened=1), 0) == desk(B)
    assert run(MODULE, drop, desk(A, B, opened=0), 1) == desk(A)
    assert run(MODULE, drop, desk(A, B, opened=1), 1) == desk(A)
    assert run(MODULE, drop, desk(A), 0) == desk()


def test_another_one_is_opened(run: Runner) -> None:
    opened = run(MODULE, "({ withOpen }, desk, at) => withOpen(desk, at)", desk(A, B, shown=A), 1)
    assert opened == desk(A, B, opened=1)


def test_blank_is_what_says_nothing(run: Runner) -> None:
    blank = "({ isBlank }, routine) => isBlank(routine)"
    assert run(MODULE, blank, BLANK) is True
    for key, value in {"name": "A", "whom": "A", "by": "A", "telephone": "1"}.items():
        assert run(MODULE, blank, {**BLANK, key: value}) is False
    for key in ("days", "suits", "items"):
        assert run(MODULE, blank, {**BLANK, key: [1]}) is False
