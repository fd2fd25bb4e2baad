import pytest

from generator.figures.scene.film import FRAMES, REST, STAY
from tests.deno import Runner

SECONDS = 2.0  # of one way
LAST = FRAMES - 1


def _frames(run: Runner, motion: str, *times: float) -> list[int]:
    film = {"motion": motion, "seconds": SECONDS}
    call = "({ frameAt }, times, film) => times.map((time) => frameAt(time * film.seconds, film))"
    found: list[int] = run("page/frames.js", call, times, film)
    return found


def test_there_and_back_rests_at_both_ends_as_the_film_itself_does(run: Runner) -> None:
    whole = REST + 1 + STAY + 1
    times = (0, REST, REST + 0.5, REST + 1, REST + 1 + STAY, REST + 1.5 + STAY, whole)
    middle = LAST / 2
    assert _frames(run, "there-and-back", *times) == pytest.approx(
        [0, 0, middle, LAST, LAST, middle, 0], abs=0.51
    )


def test_every_frame_is_shown_on_the_way(run: Runner) -> None:
    times = [REST + place / 1000 for place in range(1001)]
    assert _frames(run, "there-and-back", *times)[:: len(times) - 1] == [0, LAST]
    assert set(_frames(run, "there-and-back", *times)) == set(range(FRAMES))


def test_a_round_ends_where_it_begins(run: Runner) -> None:
    assert _frames(run, "round", 0, 1, 1.999, 2, 3) == [0, FRAMES / 2, LAST, 0, FRAMES / 2]


@pytest.mark.parametrize("motion", ["there-and-back", "round"])
def test_at_the_time_of_a_frame_that_frame_is_shown(run: Runner, motion: str) -> None:
    call = """({ frameAt, timeOf }, numbers, film) =>
      numbers.map((number) => frameAt(timeOf(number, film), film))"""
    film = {"motion": motion, "seconds": SECONDS}
    numbers = list(range(FRAMES))
    assert run("page/frames.js", call, numbers, film) == numbers
