import pytest

from tests.deno import Runner


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (9, "0:09"), (100, "1:40"), (600, "10:00"), (3599, "59:59")]
)
def test_long_times_are_minutes_and_seconds(run: Runner, seconds: int, text: str) -> None:
    assert run("session/counting.js", "({ clockTime }, time) => clockTime(time)", seconds) == text
