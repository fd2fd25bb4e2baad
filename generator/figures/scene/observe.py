"""What a strip shows, before it is put into words: of each picture what is new comes first."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.figures.body.body import SIDES
from generator.figures.body.placing import SEATS, is_sat_on
from generator.figures.body.pose import poses
from generator.figures.body.solve import Solved, solve
from generator.figures.scene.arms import ON_HEAD, SeenArm, SeenHand, arm, resting
from generator.figures.scene.measures import measures
from generator.figures.scene.signs import ERECT, SeenOfBody, SeenOfLeg, body_signs, leg_sign
from generator.figures.scene.stage import Stage, stage
from generator.figures.scene.views import base_of, posture, view_of
from generator.models.figure import Base, Figure, FigurePose
from generator.models.scenery import PadName, Prop, PropName
from generator.models.words.captions import PadPlace, Posture, ViewName
from generator.models.words.phrases import Side

Seen = SeenOfBody | SeenOfLeg | SeenArm | SeenHand
Slot = tuple[str, str]  # a topic and a side (R, L); the middle of the body has ""
State = Mapping[Slot, Seen | None]
IN_CLOSE_UP = ("arm", "curve", "head", "face", "tilt", "chin", "shrug", "draw")
ORDER = ("stance", "lean", "turn", "side", "hips", "leg", *IN_CLOSE_UP)
# In the order in which they are told: what the body is on or at, then what is with it.
PROPS: tuple[PropName, ...] = (
    "chair", "high-back-chair", "armchair", "stool", "wheelchair", "sofa", "bed", "mat",
    "floor-line", "table", "desk", "worktop", "screen", "keyboard", "wall", "wall-behind",
    "doorway", "pillow", "towel", "rolled-towel", "roll-across", "roll-along", "ball",
    "heat-pack", "bag", "backpack", "stick", "band-under-feet", "band-between-hands",
    "band-on-door",
)  # fmt: skip


PADS: tuple[PadName, ...] = ("pillow", "towel", "rolled-towel", "ball", "heat-pack")


@dataclass(frozen=True)
class Observation:
    """Something seen, and of which side; what is in the middle of the body is of both."""

    seen: Seen
    side: Side


@dataclass(frozen=True)
class Panel:
    """One picture: its step, posture and view where they are new, and what is seen."""

    step: int | None
    posture: Posture | None
    view: ViewName | None
    observations: tuple[Observation, ...]


@dataclass(frozen=True)
class SeenThing:
    """A prop that somebody is on or has, or one nearby, or a pad and the place where it lies."""

    prop: PropName
    is_nearby: bool = False
    pad: tuple[PadName, PadPlace] | None = None


@dataclass(frozen=True)
class Observed:
    """All that can be told of a strip."""

    posture: Posture
    props: tuple[SeenThing, ...]
    view: ViewName
    panels: tuple[Panel, ...]


def observe(figure: Figure) -> Observed:
    """Return what a figure's strip shows."""
    scene = stage(figure)
    first = scene.solved[scene.shown[0]]
    base = base_of(figure.base, first.body)
    return Observed(
        posture(base, first),
        tuple(_things(scene, first)),
        view_of(base, first.body, figure.view),
        tuple(_panels(scene, base)),
    )


def _panels(scene: Stage, base: Base) -> Iterator[Panel]:
    """Yield the pictures; one in a posture of its own is compared with that, not with others."""
    told = base
    rest = before = _state(scene, base, *[_at_rest(scene, base)] * 2)
    for index in scene.shown:
        own, now = scene.figure.poses[index].base or base, scene.solved[index]
        plain = _at_rest(scene, own)
        if own != told:
            rest = before = _state(scene, own, plain, plain)
        state = _state(scene, own, now, plain)
        seen = tuple(_observations(rest, before, state))
        yield _panel(scene, own, index, seen, is_new=own != told)
        told, before = own, state


def _things(scene: Stage, first: Solved) -> Iterator[SeenThing]:
    """Yield the props in the order in which they are told."""
    for thing in sorted(scene.figure.props, key=lambda thing: PROPS.index(thing.prop)):
        pad = _pad(scene, thing)
        on_bed = thing.prop == "bed" and first.pose.surface > 0
        is_own = on_bed or (thing.prop in SEATS and is_sat_on(scene.figure, scene.solved[0], thing))
        yield SeenThing(thing.prop, thing.at is not None and not is_own, pad)


def _pad(scene: Stage, thing: Prop) -> tuple[PadName, PadPlace] | None:
    if not thing.under or thing.prop not in PADS:
        return None
    place: PadPlace = thing.under
    if thing.under == "knees" and scene.figure.base == "side-lying":
        place = "between-knees"
    if thing.under == "head" and scene.figure.base in ERECT:
        place = "behind-head"
    return thing.prop, place


def _at_rest(scene: Stage, base: Base) -> Solved:
    """Return the base without a pose, with which all pictures in it are compared."""
    plain = {"base": base, "poses": (FigurePose(),), "all_poses": None}
    return solve(poses(scene.figure.model_copy(update=plain)), scene.person.build)[0]


def _panel(
    scene: Stage, base: Base, index: int, observations: tuple[Observation, ...], *, is_new: bool
) -> Panel:
    pose, now = scene.figure.poses[index], scene.solved[index]
    usual = view_of(base, now.body, scene.figure.view)
    own = view_of(base, now.body, pose.view or scene.figure.view)
    return Panel(
        pose.step,
        posture(base, now) if is_new else None,
        None if own == usual else own,
        observations,
    )


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
    """Return what is seen of an arm; a close-up of a head only one whose hand is there."""
    hand = now.pose.hands[side]
    hand = scene.solved[0].pose.hands[side] if hand and hand.to == "stay" else hand
    to = hand.to if hand else "free"
    hidden = scene.figure.crop == "head" and resting(to) not in ON_HEAD
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
