import pytest

from tests.sharing import FIRST, LOOSE, share_out


def test_a_process_knows_to_which_group_a_test_belongs(
    request: pytest.FixtureRequest, worker_id: str
) -> None:
    """If pytest and pytest-xdist do not agree how to say so, each test goes anywhere."""
    assert worker_id == "master" or request.node.nodeid.endswith("@test_sharing.py")


def test_tests_of_a_file_stay_together_and_what_is_long_begins(
    request: pytest.FixtureRequest,
) -> None:
    items, tests = [*request.session.items], request.path.parent
    share_out(items, tests)
    marks = {item: item.get_closest_marker("xdist_group") for item in items}
    loose = {item for item in items if item.path.relative_to(tests).as_posix() in LOOSE}
    assert loose == {item for item, mark in marks.items() if mark is None}
    begun = [FIRST.index(m.args[0]) for m in marks.values() if m and m.args[0] in FIRST]
    assert begun == sorted(begun)


def test_what_is_said_to_be_long_is_there(request: pytest.FixtureRequest) -> None:
    files = [name for name in FIRST if name.endswith(".py")]
    assert files
    assert [name for name in files if not (request.path.parent / name).is_file()] == []
