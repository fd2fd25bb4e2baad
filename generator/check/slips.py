"""What the words of a pose say of hands and feet that cannot be meant, and where they say it."""

from collections.abc import Iterator, Mapping

from generator.content.source import Location
from generator.figures.body.pose import OWN_SIDE, SINGULAR
from generator.figures.body.pose import poses as full_poses
from generator.figures.body.things import CHAIR_SPOTS, TOPS
from generator.models.figure import Figure
from generator.models.pose import Foot, Hand, Pose

Slip = tuple[Location, str, str]  # where, what is wrong, what is allowed

# Which keys mean something beside `to`, by the place that a hand or foot has.
ON_BODY = ("ahead", "out", "up", "elbow")  # for every place of a hand that is not named
HAND_TAKES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(TOPS, ("ahead", "out", "turn", "palm", "elbow")),
    **dict.fromkeys(CHAIR_SPOTS, ("ahead", "out", "elbow")),
    "wall": ("ahead", "out", "up", "fingertips", "elbow"),
    "side-wall": ("ahead", "out", "up", "fingertips", "elbow"),
    "point": ("at", "elbow"),
    "stay": ("elbow",),
    "free": (),
}
FOOT_TAKES: Mapping[str, tuple[str, ...]] = {
    "flat": ("heel",),
    "tiptoe": ("heel",),
    "floor": ("ahead", "out", "heel"),
    "stay": (),
    "free": (),
}
OPPOSITES = ({"up", "down"}, {"forward", "back"}, {"out", "in"})
ON_OTHER = ("other-hand", "other-elbow")
CONTACTS = {"hand": "the hand rests", "foot": "the foot stands"}


def slips(figure: Figure) -> Iterator[Slip]:
    """Yield what no solver could make of the words of a figure's poses."""
    yield from early_bases(figure)
    yield from early_stays(figure)
    yield from useless_keys(figure)
    yield from hands_on_each_other(figure)
    yield from tilts_without_floor(figure)


def said(figure: Figure, pose: int, side: str, part: str) -> Location | None:
    """Return the key that says where a hand or foot of a pose is; `None` if the base does."""
    (plural,) = (both for both, singular in SINGULAR.items() if singular == part)
    for place, words in ((("poses", pose), figure.poses[pose]), (("all_poses",), figure.all_poses)):
        for key in (f"{side}_{part}", plural):
            if words and getattr(words, key):
                return (*place, key)
    return None


def early_bases(figure: Figure) -> Iterator[Slip]:
    """Yield a posture of the first pose, which things are placed by as the figure has it."""
    if figure.poses[0].base:
        yield ("poses", 0, "base"), "`base` in the first pose", "`base` of the figure"


def early_stays(figure: Figure) -> Iterator[Slip]:
    """Yield every `stay` of a hand or foot in the first pose."""
    first = full_poses(figure)[0]
    places: dict[Location, str] = {}
    for part, held in (("hand", first.hands), ("foot", first.feet)):
        for side, contact in held.items():
            place = said(figure, 0, OWN_SIDE[side], part)
            if place and contact and contact.to == "stay":
                places[*place, "to"] = part
    for place, part in places.items():
        allowed = f"say where {CONTACTS[part]}; later poses can keep that with `stay`"
        yield place, "`stay` in the first pose", allowed


def useless_keys(figure: Figure) -> Iterator[Slip]:
    """Yield what is said of a place that does not take it, or is missing there."""
    for place, key, contact in _contacts(figure):
        takes: Mapping[str, tuple[str, ...]]
        takes = HAND_TAKES if isinstance(contact, Hand) else FOOT_TAKES
        usable = takes.get(contact.to, ON_BODY)
        for name in contact.model_dump(exclude_none=True, exclude={"to"}):
            if name not in usable:
                allowed = f"with it: {', '.join(usable)}" if usable else "with it: nothing more"
                yield (*place, key, name), f"no use with `to: {contact.to}`", allowed
        if isinstance(contact, Hand):
            yield from _unclear(contact, (*place, key))


def _unclear(hand: Hand, place: Location) -> Iterator[Slip]:
    if hand.to == "point" and not hand.at:
        yield (*place, "to"), "`point` without `at`", "`at: [forward, up, right]` says where, in cm"
    for pair in OPPOSITES:
        if pair <= set(hand.elbow or ()):
            first, second = sorted(pair)
            yield (*place, "elbow"), f"both {first} and {second}", "one of two opposite ways"


def _contacts(figure: Figure) -> Iterator[tuple[Location, str, Hand | Foot]]:
    written: list[tuple[Location, Pose | None]] = [(("all_poses",), figure.all_poses)]
    written += [(("poses", index), pose) for index, pose in enumerate(figure.poses)]
    for place, words in written:
        for key, value in words or ():
            if isinstance(value, Hand | Foot):
                yield place, key, value


def hands_on_each_other(figure: Figure) -> Iterator[Slip]:
    """Yield poses in which each hand rests on the arm whose hand rests on its own."""
    for index, pose in enumerate(full_poses(figure)):
        places = [hand.to for hand in pose.hands.values() if hand and hand.to in ON_OTHER]
        if len(places) == len(OWN_SIDE) and "other-elbow" in places:
            keys = [said(figure, index, side, "hand") or () for side in OWN_SIDE.values()]
            place = next((key for key in keys if key[:1] == ("poses",)), keys[0])
            allowed = "let one rest elsewhere; `other-hand` on both sides lays palm on palm"
            yield (*place, "to"), "each hand rests on the other arm", allowed


def tilts_without_floor(figure: Figure) -> Iterator[Slip]:
    """Yield poses whose pelvis would tilt for hands that are not on the floor."""
    every = full_poses(figure)
    for index, pose in enumerate(every):
        held = {side: hand for side, hand in pose.hands.items() if hand}
        kept = (every[0].hands[s] if hand.to == "stay" else hand for s, hand in held.items())
        on_floor = any(hand and hand.to == "floor" for hand in kept)
        if pose.fit == "arms" and held and not on_floor:
            wrong = "the pelvis tilts for straight arms, but no hand is on the floor"
            yield _fit(figure, index), wrong, "`fit: nothing`, or a hand `to: floor`"


def _fit(figure: Figure, pose: int) -> Location:
    """Where `fit` stands, or the pose that has it from the base."""
    shared = figure.all_poses and figure.all_poses.fit and not figure.poses[pose].fit
    return ("all_poses", "fit") if shared else ("poses", pose, "fit")
