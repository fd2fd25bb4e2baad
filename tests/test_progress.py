import pytest

from generator.progress import bar, unwatched


def test_items_pass_through_in_order_watched_or_not(capsys: pytest.CaptureFixture[str]) -> None:
    for watch in (bar, unwatched):
        assert list(watch("Setting cards", iter("abc"), 3)) == ["a", "b", "c"]
    told = capsys.readouterr()
    assert told.err.count("Setting cards") == 1
    assert told.out == ""


def test_where_nothing_is_to_do_nothing_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(bar("Setting cards", iter(()), 0)) == []
    assert capsys.readouterr().err == ""


def test_an_item_is_taken_only_when_it_is_asked_for() -> None:
    for watch in (bar, unwatched):
        items = iter("abc")
        watched = watch("Setting cards", items, 3)
        assert [next(watched), next(items)] == ["a", "b"]
