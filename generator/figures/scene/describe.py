"""Puts a strip into words: what its pictures show, for those who cannot see them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np

from generator.figures.body.body import GIRDLE, SIDES, Skeleton
from generator.figures.body.camera import Camera
from generator.figures.body.contact import ahead_of
from generator.figures.body.geometry import UP, level, mirrored, unit
from generator.figures.body.pose import OWN_SIDE, poses
from generator.figures.body.solve import Solved, elbow_angle, solve
from generator.figures.scene.stage import Stage, stage
from generator.models.figure import Figure, FigurePose, View

State = Mapping[tuple[str, str], str]  # words by topic and side; the middle of the body has ""
LONGEST = 700  # characters
TRIES = ((4, 9), (3, 9), (2, 9), (2, 1), (1, 1), (0, 1), (1, 0), (0, 0))  # phrases, sentences
BENT, STRAIGHT = 50.0, 30.0  # degrees of an elbow
KNEELS, UPRIGHT, STEEP_UP, STEEP_DOWN = 0.7, 0.6, 0.6, -0.85  # shares by which a bone rises
LIFTED, STEPPING = 12.0, 21.0  # cm of a wrist or ankle above the floor
FROM_ABOVE, FROM_SIDE, FROM_END = 45.0, 30.0, 65.0  # degrees
ONE = {"s": "", "is": "is", "a": "a ", "oo": "oo"}
BOTH = {"s": "s", "is": "are", "a": "", "oo": "ee", "own": ""}
HIPS = 0.61  # share of the way from ankles to neck at which the hips are in standing
SUMS = (("curl", "nod", "gaze"), ("side", "tilt", "slant"), ("twist", "face", "facing"))
TWICE = re.compile(r"(the \w+ (?:is|are) )([^,]+), \1")
POSTURES: Mapping[str, str] = {
    "standing": "standing", "sitting": "sitting", "kneeling": "kneeling",
    "all-fours": "on hands and knees", "face-down": "lying face down",
    "on-back": "lying on the back", "side-lying": "lying on the {side} side",
}  # fmt: skip
PROPS: Mapping[str, str] = {
    "chair": "on a chair", "stool": "on a stool", "mat": "on a mat", "table": "at a table",
    "wall": "by a wall", "wall-behind": "with the back to a wall", "doorway": "in a doorway",
    "pillow": "with a pillow under the head", "towel": "with a folded towel under the head",
    "roll-across": "with a roll across under the back", "roll-along": "with a roll along the spine",
    "band-under-feet": "with a band under the feet", "band-between-hands": "with a band in hand",
}  # fmt: skip
PLACES: Mapping[str, str] = {
    "stay": "", "free": "", "point": "",  # these name no place of their own
    "floor": "on the floor", "wall": "on the wall", "side-wall": "on the wall",
    "table": "on the table", "seat": "on the edge{s} of the seat", "hip": "on the hip{s}",
    "low-back": "on the lower back", "belly": "on the belly", "chest": "on the chest",
    "thigh": "on the thigh{s}", "knee": "on the knee{s}", "head": "behind the head",
    "other-shoulder": "on the opposite shoulder{s}", "other-elbow": "on the other arm",
    "other-hand": "against the other hand", "neck": "behind the neck",
    "temple": "on top of the head", "forehead": "at the forehead",
}  # fmt: skip
SUPPORTS, ON_HEAD = ("floor", "wall", "side-wall", "table"), ("head", "neck", "temple", "forehead")
# Where an arm points, seen from the chest (forward, up, out): the nearest way names it.
WAYS: Mapping[str, tuple[float, float, float]] = {
    "by the side{s}": (0.1, -1, 0.2), "a little out to the side{s}": (0, -1, 0.4),
    "low in front": (0.8, -1, 0), "drawn back": (-1, -1, 0), "straight in front": (1, 0, 0),
    "across the chest": (0.8, 0, -0.9), "out to the side{s}": (0, 0, 1),
    "raised in front": (1, 1, 0), "raised out and up": (0, 1, 1.1), "overhead": (0, 1, 0),
}  # fmt: skip
LYING_WAYS: Mapping[str, str] = {
    "across the chest": "under the body", "raised in front": "stretched past the head",
    "raised out and up": "stretched out past the head", "overhead": "stretched past the head",
    "out to the side{s}": "out to the side{s}",
}  # fmt: skip
ERECT, LYING = ("standing", "sitting", "kneeling"), ("face-down", "on-back", "side-lying")
STANDING, SITTING, ON_BACK, FACE_DOWN = ("standing",), ("sitting",), ("on-back",), ("face-down",)
ALL_FOURS, KNEES, DOWNWARD = ("all-fours",), ("all-fours", "kneeling"), ("all-fours", "face-down")
LEVEL, ANY = (*ERECT, "on-back", "side-lying"), (*ERECT, *LYING, "all-fours")
RIGHT_LEFT = ("right", "left")
# Topic, bases, what is measured beyond the base, words, what they say of more and of less.
SIGNS: Sequence[tuple[str, tuple[str, ...], Mapping[str, float], str, tuple[str, ...]]] = (
    ("stance", SITTING, {"height": 25}, "the body stands up straight", ()),
    ("stance", STANDING, {"stride": 25}, "the {way} foot is in front", RIGHT_LEFT),
    ("stance", KNEES, {"crouch": -15}, "the hips are back on the heels", ()),
    ("lean", ERECT, {"lean": 45}, "the body is bent forward", ()),
    ("lean", ERECT, {"lean": 12}, "the body leans {way}", ("forward", "back")),
    ("lean", FACE_DOWN, {"chest": 5}, "the chest is raised", ()),
    ("lean", ALL_FOURS, {"chest": 14}, "the chest is {way}", ("raised", "low")),
    ("turn", ANY, {"twist": 12}, "the chest is turned to the {way}", RIGHT_LEFT),
    ("side", ANY, {"side": 9}, "the body is bent to the {way}", RIGHT_LEFT),
    ("hips", STANDING, {"hips ahead": 8}, "the hips are pushed forward", ()),
    ("hips", STANDING, {"hips right": 5}, "the hips are pushed to the {way}", RIGHT_LEFT),
    ("leg", STANDING, {"raised": 8, "thigh": 35}, "knee{s} {is} lifted", ()),
    ("leg", STANDING, {"heel": 12}, "heel{s} {is} raised", ()),
    ("leg", STANDING, {"knee": 35}, "knee{s} {is} bent", ()),
    ("leg", ON_BACK, {"knee": 45, "raised": 20}, "leg{s} {is} lifted with {a}bent knee{s}", ()),
    ("leg", ON_BACK, {"knee": 45}, "knee{s} {is} bent with the f{oo}t down", ()),
    ("leg", LYING, {"raised": 5}, "leg{s} {is} lifted", ()),
    ("leg", ALL_FOURS, {"knee": -45}, "leg{s} {is} stretched back", ()),
    ("curve", ALL_FOURS, {"curl": 14}, "the back {way}", ("is rounded", "sags")),
    ("curve", ANY, {"curl": 14}, "the back is {way}", ("rounded", "arched")),
    ("head", DOWNWARD, {"gaze": 25}, "the head {way}", ("hangs", "is up")),
    ("head", LEVEL, {"nod": 14, "gaze": 14}, "the head is {way}", ("bent down", "tipped back")),
    ("face", ANY, {"face": 15, "facing": 15}, "the head is turned to the {way}", RIGHT_LEFT),
    ("tilt", ANY, {"tilt": 9, "slant": 9}, "the head is tilted to the {way}", RIGHT_LEFT),
    ("chin", ANY, {"chin": 1.5}, "the head {way}", ("is drawn back", "pokes forward")),
    ("shrug", ANY, {"shrug": 8}, "the shoulders are lifted", ()),
    ("draw", ANY, {"draw": 9}, "the shoulders are {way}", ("forward", "drawn back")),
)
IN_CLOSE_UP = ("arm", "curve", "head", "face", "tilt", "chin", "shrug", "draw")
ORDER = ("stance", "lean", "turn", "side", "hips", "leg", *IN_CLOSE_UP)


def describe(figure: Figure, steps: Sequence[str], muscles: Sequence[str]) -> str:
    """Return the text alternative of a strip: who, posture, view, each panel, what is marked."""
    seen = stage(figure)
    first = seen.solved[seen.shown[0]].body
    if figure.base == "all-fours" and unit(first.origins["neck1"] - first.root)[1] > KNEELS:
        seen = replace(seen, figure=figure.model_copy(update={"base": "kneeling"}))
    plain = seen.figure.model_copy(update={"poses": (FigurePose(),), "all_poses": None})
    rest = solve(poses(plain), seen.person.build)[0]
    states = [_state(seen, now, rest) for now in (rest, *(seen.solved[i] for i in seen.shown))]
    told = [[*_phrases(states[0], *pair)] for pair in pairwise(states)]
    side = "" if figure.muscle_side == "both" else f" on the {figure.muscle_side}"
    names = ", ".join(name[:1].lower() + name[1:] for name in muscles)
    marked = [f"Highlighted{side}: {names}."] if names else []
    text = ""
    for most, sentences in TRIES:
        panels = (_panel(seen, n, words[:most], steps, sentences) for n, words in enumerate(told))
        text = " ".join([_opening(seen), *panels, *marked])
        if len(text) <= LONGEST:
            break
    return text


def _opening(seen: Stage) -> str:
    figure, first = seen.figure, seen.solved[seen.shown[0]]
    side = "left" if first.pose.pelvis.roll < 0 else "right"
    things = [words for prop, words in PROPS.items() if prop in figure.props]
    words = " ".join([POSTURES[figure.base].format(side=side), *things])
    who = f"close-up of {seen.person.looks}" if figure.crop else seen.person.looks
    return f"{who[0].upper()}{who[1:]}, {words}, seen {_from(seen, first.body, figure.view)}."


def _from(seen: Stage, body: Skeleton, view: View) -> str:
    """Where a picture is taken from, as the body in it faces."""
    angle = _degrees(Camera(view.azimuth, 0).toward @ ahead_of(body))
    if view.elevation >= FROM_ABOVE:
        return "from above"
    if abs(angle) <= FROM_SIDE:
        return "from the side"
    lies = seen.figure.base in (*FACE_DOWN, *ON_BACK)
    ends = ("from the head end", "from the feet") if lies else ("from the front", "from behind")
    return ("" if abs(angle) >= FROM_END else "at an angle ") + ends[angle < 0]


def _panel(seen: Stage, place: int, words: Sequence[str], steps: Sequence[str], most: int) -> str:
    pose, body = seen.figure.poses[seen.shown[place]], seen.solved[seen.shown[place]].body
    name = f"Picture {pose.step}" if pose.step else "Picture"
    view = _from(seen, body, pose.view or seen.figure.view)
    other = [f"seen {view}"] if view != _from(seen, body, seen.figure.view) else []
    shown = TWICE.sub(r"\1\2 and ", ", ".join([*other, *words]))
    step = steps[pose.step - 1] if pose.step and pose.step <= len(steps) else ""
    said = re.split(r"(?<=[.!?]) ", step)[:most]
    told = " ".join(filter(None, (shown and f"{shown}.", *said)))
    return f"{name}: {told}" if told else f"{name}."


def _phrases(rest: State, before: State, now: State) -> Iterator[str]:
    """What is new since the picture before comes first, then what else differs from the base."""
    fresh = [slot for slot in now if now[slot] != before[slot]]
    kept = [slot for slot in now if slot not in fresh and now[slot] != rest[slot]]
    for slots in (fresh, kept):
        for topic, side in slots:
            words, twin = now[topic, side], (topic, "L" if side == "R" else "R")
            alike = twin in slots and now[twin] == words
            if words and not side:
                yield words
            elif words and not (alike and side == "L"):
                own = BOTH if alike else {**ONE, "own": OWN_SIDE[side] + " "}
                yield f"the {own['own']}{words.format(**own)}"


def _state(seen: Stage, now: Solved, rest: Solved) -> State:
    usual, base, crop = _measures(rest), seen.figure.base, seen.figure.crop
    more = {name: value - usual[name] for name, value in _measures(now).items()}
    found: dict[tuple[str, str], str] = {}
    for topic, bases, least, words, ways in SIGNS:
        for side in SIDES if topic == "leg" else ("",):
            shares = [more[name + side] / mark for name, mark in least.items()]
            place = 0 if min(shares) >= 1 else 1 if max(shares) <= -1 and ways else None
            known = found.setdefault((topic, side), "")
            if place is not None and base in bases and not known:
                found[topic, side] = words.replace("{way}", (*ways, "")[place])
    for side in SIDES:
        hand = now.pose.hands[side]
        hand = seen.solved[0].pose.hands[side] if hand and hand.to == "stay" else hand
        to = hand.to if hand else "free"
        found["arm", side] = _arm(now, side, to, base) if to in ON_HEAD or not crop else ""
    shown = (slot for slot in found if not crop or slot[0] in IN_CLOSE_UP)
    return {slot: found[slot] for slot in sorted(shown, key=lambda slot: ORDER.index(slot[0]))}


def _arm(now: Solved, side: str, to: str, base: str) -> str:
    """Where a hand rests or else an arm points."""
    at, chest, angle = now.body.origins, now.body.frames[GIRDLE], elbow_angle(now.body, side)
    wrist = at[f"hand_{side}"]
    along = unit((at[f"forearm_{side}"] if angle >= BENT else wrist) - at[f"upper_arm_{side}"])
    if chest[1, 1] >= UPRIGHT and chest[:, 1] @ along > STEEP_DOWN:
        front = level(chest[:, 0])  # an arm that is held up by one who stands is told by the world
        chest = np.column_stack([front, UP, np.cross(front, UP)])
    toward = mirrored(chest.T @ along, side)
    way = max(WAYS, key=lambda name: float(unit(WAYS[name]) @ toward))
    bent = " with {a}bent elbow{s}" if angle >= BENT else ""
    if to in ON_HEAD:
        ahead = "up" if base == "on-back" else "forward"
        aim = ahead if toward[0] > toward[2] else "out"
        return f"hand{{s}} {{is}} {PLACES[to]} with the elbow{{s}} {aim}"
    stretched = way in LYING_WAYS and not bent and along[1] > STEEP_DOWN
    if PLACES[to] and not (to == "floor" and stretched):
        straight = " with {a}straight arm{s}" if angle < STRAIGHT else ""
        return f"hand{{s}} {{is}} {PLACES[to]}{(bent or straight) if to in SUPPORTS else ''}"
    if chest[1, 1] < UPRIGHT:
        way = LYING_WAYS.get(way, way)
        way = "pointing to the ceiling" if along[1] >= STEEP_UP else way
        way = "hanging down" if along[1] <= STEEP_DOWN else way
    lifted = " and off the floor" if base == "face-down" and wrist[1] > LIFTED else ""
    return f"arm{{s}} {{is}} {way}{bent}{lifted}"


def _measures(now: Solved) -> dict[str, float]:
    """Degrees and cm of a pose; what belongs to a leg ends with its side."""
    pose, at, frames = now.pose, now.body.origins, now.body.frames
    ahead, right, left = ahead_of(now.body), at["foot_R"], at["foot_L"]
    root, top, feet = at["pelvis"], at["neck1"], (right + left) / 2
    found = {
        "height": root[1], "chest": top[1], "crouch": np.linalg.norm(root - feet),
        "stride": (right - left) @ ahead if max(right[1], left[1]) < STEPPING else 0.0,
        "hips ahead": (root - feet - (top - feet) * HIPS) @ ahead,
        "hips right": (root - feet) @ np.cross(ahead, UP),
        "lean": _degrees(unit(top - root) @ ahead), "chin": pose.chin, "gaze": pose.pelvis.pitch,
        "shrug": min(arm.shrug for arm in pose.arms.values()),
        "draw": min((arm.protract for arm in pose.arms.values()), key=abs),
    }  # fmt: skip
    for part, (low, high, both) in zip((pose.bend, pose.side_bend, pose.turn), SUMS, strict=True):
        found[low], found[high] = part["lumbar"] + part["thoracic"], part["neck"] + part["head"]
        found[both] = found.get(both, 0.0) + found[low] + found[high]
    for side in SIDES:
        thigh, shank = frames[f"thigh_{side}"][:, 1], frames[f"shank_{side}"][:, 1]
        found[f"knee{side}"] = 90 - _degrees(thigh @ shank)
        found[f"thigh{side}"] = _degrees(-thigh @ ahead)
        found[f"heel{side}"] = -_degrees(frames[f"foot_{side}"][1, 0])
        found[f"raised{side}"] = at[f"foot_{side}"][1]
    return {name: float(value) for name, value in found.items()}


def _degrees(share: Any) -> float:
    return float(np.degrees(np.arcsin(np.clip(share, -1, 1))))
