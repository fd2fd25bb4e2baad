"""The course of a film in time: when it reaches which pose, how long it stays, what it says.

Seconds come from what the exercise says; what it leaves open is our own choice and stands in
`content/site.yml`.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.models.exercise import Role
from generator.models.figure import Figure
from generator.models.site import Pace

FEET = 2  # footsteps in one round of somebody who walks


@dataclass(frozen=True)
class Told:
    """What a film says of one step: its number, what it is for, its words, how long it is held."""

    number: int
    role: Role
    cue: str
    hold: "Hold | None" = None


@dataclass(frozen=True)
class Hold:
    """The step that says to stay, and for how many seconds, if it says so."""

    number: int
    cue: str
    seconds: int | None


@dataclass(frozen=True)
class Telling:
    """What a film says at each pose, if anything, and how fast it goes."""

    told: tuple[Told | None, ...]
    pace: Pace


@dataclass(frozen=True)
class Moment:
    """The film reaches a place, in seconds from its beginning, and dwells there.

    Places count poses; a film that goes round counts on. `pose` is the place to show when somebody
    looks at this step alone. What is said holds from the end of the moment before.
    """

    place: float
    begin: float
    dwell: float
    pose: int
    step: int | None = None
    cue: str = ""

    @property
    def end(self) -> float:
        """When the film leaves the place."""
        return self.begin + self.dwell


def timeline(figure: Figure, telling: Telling, travel: Sequence[float]) -> tuple[Moment, ...]:
    """Return the moments of a film in order.

    `travel` has the cm that the body moves from each pose to the next, and from the last to the
    first where a film goes round.
    """
    told, pace = telling.told, telling.pace
    if figure.steps_a_minute:
        return tuple(_walk(figure.steps_a_minute, told, pace))
    if told == (None,):  # one pose of which nothing is said: a film that lasts at all
        return (Moment(0, 0.0, pace.seconds_at_a_step, 0),)
    moments = list(_reached(0.0, 0, told[0], pace))
    for pose in range(1, len(told)):
        seconds = _leg(told[pose], travel[pose - 1], pace, falls=_falls(figure, pose - 1, pose))
        moments += _reached(moments[-1].end + seconds, pose, told[pose], pace)
    moments += _back(figure, told, travel, moments, pace)
    return tuple(moments)


def slopes(moments: Sequence[Moment], *, steady: bool) -> list[tuple[float, float, float]]:
    """Return times with the place and the speed (places a second) there: cubics lie between.

    The film stands still where it dwells or turns round, and slows nowhere else; one who walks is
    steady from the first step to the last.
    """
    nodes = course(moments)
    speeds = [(b[1] - a[1]) / (b[0] - a[0]) for a, b in pairwise(nodes)]
    through = [0.0, *(_through(a, b) for a, b in pairwise(speeds)), 0.0]
    if steady and speeds:
        through = [max(pair) for pair in zip([0.0, *speeds], [*speeds, 0.0], strict=True)]
        through[0] = speeds[0]
    return [(t, place, speed) for (t, place), speed in zip(nodes, through, strict=True)]


def course(moments: Sequence[Moment]) -> list[tuple[float, float]]:
    """Return times with the place that the film has reached or leaves then, each once."""
    return [*dict.fromkeys((t, m.place) for m in moments for t in (m.begin, m.end))]


def _through(before: float, after: float) -> float:
    """Return a speed that overshoots neither of two legs (Fritsch and Butland, 1984)."""
    return 2 * before * after / (before + after) if before * after > 0 else 0.0


def _reached(begin: float, pose: int, told: Told | None, pace: Pace) -> Iterator[Moment]:
    if told is None:
        yield Moment(pose, begin, 0.0, pose)
        return
    if told.hold is None:
        yield Moment(pose, begin, pace.seconds_at_a_step, pose, told.number, told.cue)
        return
    yield Moment(pose, begin, 0.0, pose, told.number, told.cue)
    seconds = told.hold.seconds or pace.seconds_of_a_pause
    dwell = min(float(seconds), pace.longest_hold_shown)
    yield Moment(pose, begin, dwell, pose, told.hold.number, told.hold.cue)


def _leg(told: Told | None, travel: float, pace: Pace, *, falls: bool = False) -> float:
    """Return the seconds from one pose to the next: a breath, or as long as the way asks for."""
    if told is not None and told.role == "breathe":
        return pace.seconds_to_breathe_out if falls else pace.seconds_to_breathe_in
    asked = pace.shortest_leg + travel / pace.cm_a_second
    return min(asked, pace.longest_leg)


def _falls(figure: Figure, start: int, end: int) -> bool:
    """Say whether a body breathes out from one pose to another."""
    before, after = (figure.poses[pose].breath or 0.0 for pose in (start, end))
    return after < before


def _back(
    figure: Figure,
    told: Sequence[Told | None],
    travel: Sequence[float],
    moments: Sequence[Moment],
    pace: Pace,
) -> Iterator[Moment]:
    """Yield the way back to the first pose: the legs in reverse, or the one that closes a round."""
    time, count = moments[-1].end, len(told)
    if figure.motion == "round":
        again = told[0] if told[0] and told[0].role != "get-ready" else None
        seconds = _leg(again, travel[count - 1], pace, falls=_falls(figure, count - 1, 0))
        said = (again.number, again.cue) if again else (moments[-1].step, moments[-1].cue)
        yield Moment(count, time + seconds, 0.0, 0, *said)
        return
    for pose in reversed(range(count - 1)):
        time += _leg(None, travel[pose], pace)
        yield Moment(pose, time, 0.0 if pose else pace.seconds_at_a_step, pose)


def _walk(steps_a_minute: int, told: Sequence[Told | None], pace: Pace) -> Iterator[Moment]:
    """Yield whole rounds at one cadence, as many for each step as its words take to read."""
    count, time, place = len(told), 0.0, 0
    round_ = FEET * 60 / steps_a_minute
    rounds = math.ceil(pace.seconds_to_read / round_)
    for pose, step in enumerate(told):
        if step is None:
            continue
        if step.role == "get-ready" and pose == 0:
            time = pace.seconds_at_a_step
            yield Moment(0, 0.0, time, 0, step.number, step.cue)
            continue
        if not place and not time:
            yield Moment(0, 0.0, 0.0, pose, step.number, step.cue)
        time, place = time + rounds * round_, place + rounds * count
        yield Moment(place, time, 0.0, pose, step.number, step.cue)
