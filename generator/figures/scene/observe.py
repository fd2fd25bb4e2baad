"""What a strip shows, before it is put into words: of each picture what is new comes first."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from generator.figures.body.body import SIDES
from generator.figures.body.pose import poses
from generator.figures.body.solve import Solved, solve
from generator.figures.scene.arms import ON_HEAD, SeenArm, SeenHand, arm, resting
from generator.figures.scene.measures import measures
from generator.figures.scene.signs import SeenOfBody, SeenOfLeg, body_signs, leg_sign
from generator.figures.scene.stage import Stage, stage
from generator.figures.scene.views import base_of, posture, view_of
from generator.models.figure import Base, Figure, FigurePose, Prop
from generator.models.words.captions import Posture, ViewName
from generator.models.words.phrases import Side

Seen = SeenOfBody | SeenOfLeg | SeenArm | SeenHand
Slot = tuple[str, str]  # a topic and a side (R, L); the middle of the body has ""
State = Mapping[Slot, Seen | None]
IN_CLOSE_UP = ("arm", "curve", "head", "face", "tilt", "chin", "shrug", "draw")
ORDER = ("stance", "lean", "turn", "side", "hips", "leg", *IN_CLOSE_UP)
# In the order in which they are told: what the body is on or at, then what is with it.
PROPS: tuple[Prop, ...] = (
    "chair", "stool", "mat", "table", "wall", "wall-behind", "doorway", "pillow", "towel",
    "roll-across", "roll-along", "band-under-feet", "band-between-hands",
)  # fmt: skip


@dataclass(frozen=True)
class Observation:
    """Something seen, and of which side; what is in the middle of the body is of both."""

    seen: Seen
    side: Side


@dataclass(frozen=True)
class Panel:
    """One picture: its step, its view where it is not that of the first, and what is seen."""

    step: int | None
    view: ViewName | None
    observations: tuple[Observation, ...]


@dataclass(frozen=True)
class Observed:
    """All that can be told of a strip."""

    posture: Posture
    props: tuple[Prop, ...]
    view: ViewName
    panels: tuple[Panel, ...]


def observe(figure: Figure) -> Observed:
    """Return what a figure's strip shows."""
    scene = stage(figure)
    first = scene.solved[scene.shown[0]]
    base = base_of(figure.base, first.body)
    rest = _at_rest(scene, base)
    shown = [_state(scene, base, now, rest) for now in (rest, *_panels(scene))]
    return Observed(
        posture(base, first),
        tuple(prop for prop in PROPS if prop in figure.props),
        view_of(base, first.body, figure.view),
        tuple(
            _panel(scene, base, index, tuple(_observations(shown[0], *pair)))
            for index, pair in zip(scene.shown, pairwise(shown), strict=True)
        ),
    )


def _at_rest(scene: Stage, base: Base) -> Solved:
    """Return the base without a pose, with which all pictures are compared."""
    plain = {"base": base, "poses": (FigurePose(),), "all_poses": None}
    return solve(poses(scene.figure.model_copy(update=plain)), scene.person.build)[0]


def _panels(scene: Stage) -> Iterator[Solved]:
    return (scene.solved[index] for index in scene.shown)


def _panel(scene: Stage, base: Base, index: int, observations: tuple[Observation, ...]) -> Panel:
    pose, body = scene.figure.poses[index], scene.solved[index].body
    usual = view_of(base, body, scene.figure.view)
    own = view_of(base, body, pose.view or scene.figure.view)
    return Panel(pose.step, None if own == usual else own, observations)


def _state(scene: Stage, base: Base, now: Solved, rest: Solved) -> State:
    """Return what is seen by topic and side, in the order in which it is told."""
    usual, crop = measures(rest), scene.figure.crop
    beyond = {name: value - usual[name] for name, value in measures(now).items()}
    state: dict[Slot, Seen | None] = {(topic, ""): None for topic in ORDER}
    state |= {(topic, ""): seen for topic, seen in body_signs(base, beyond)}
    for side in SIDES:
        state["leg", side] = leg_sign(base, beyond, side)
        state["arm", side] = _arm(scene, base, now, side)
    shown = (slot for slot in state if not crop or slot[0] in IN_CLOSE_UP)
    return {slot: state[slot] for slot in sorted(shown, key=lambda slot: ORDER.index(slot[0]))}


def _arm(scene: Stage, base: Base, now: Solved, side: str) -> Seen | None:
    """Return what is seen of an arm; a close-up shows only one whose hand is at the head."""
    hand = now.pose.hands[side]
    hand = scene.solved[0].pose.hands[side] if hand and hand.to == "stay" else hand
    to = hand.to if hand else "free"
    hidden = scene.figure.crop and resting(to) not in ON_HEAD
    return None if hidden else arm(now, side, to, base)


def _observations(rest: State, before: State, now: State) -> Iterator[Observation]:
    """Yield what is new since the picture before, then what else differs from the base."""
    fresh = [slot for slot in now if now[slot] != before[slot]]
    kept = [slot for slot in now if slot not in fresh and now[slot] != rest[slot]]
    for slots in (fresh, kept):
        for topic, side in slots:
            seen, twin = now[topic, side], (topic, "L" if side == "R" else "R")
            alike = twin in slots and now[twin] == seen
            if seen and not (alike and side == "L"):
                yield Observation(seen, _side(side, both=alike or not side))


def _side(side: str, *, both: bool) -> Side:
    return "both" if both else "right" if side == "R" else "left"
