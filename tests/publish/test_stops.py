import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from generator.publish.stops import STOPS, Stopped, stoppable, too_late


@contextmanager
def _unchanged() -> Iterator[None]:
    before = [signal.getsignal(number) for number in STOPS]
    yield
    assert [signal.getsignal(number) for number in STOPS] == before


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_stop_is_raised_once_and_what_clears_up_is_left_alone(number: int, status: int) -> None:
    cleared: list[int] = []

    @contextmanager
    def clearing() -> Iterator[None]:
        try:
            yield
        finally:
            for again in STOPS:
                signal.raise_signal(again)
                cleared.append(again)

    with _unchanged(), pytest.raises(Stopped) as caught, stoppable(), clearing():
        signal.raise_signal(number)
    assert (caught.value.status, cleared) == (status, [*STOPS])


def test_when_it_is_too_late_a_stop_changes_nothing() -> None:
    with _unchanged(), stoppable():
        too_late()
        signal.raise_signal(signal.SIGTERM)


def test_where_nothing_is_stoppable_too_late_changes_nothing() -> None:
    with _unchanged():
        too_late()


def test_what_was_ignored_before_stays_ignored() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with _unchanged(), stoppable():
            signal.raise_signal(signal.SIGINT)
    finally:
        signal.signal(signal.SIGINT, before)


def test_a_child_that_is_reached_too_ends_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    with stoppable():
        real = os.getpid()
        monkeypatch.setattr(os, "getpid", lambda: real + 1)
        monkeypatch.setattr(os, "_exit", _ending(ended))
        with pytest.raises(SystemExit):
            signal.raise_signal(signal.SIGINT)
    assert ended == [130]


def _ending(ended: list[int]) -> object:
    def end(status: int) -> None:
        ended.append(status)
        raise SystemExit(status)

    return end
