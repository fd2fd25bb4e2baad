"""The words in which an author writes a pose; angles are degrees, 0 is standing at ease.

The ranges are our own choice: wide enough for every pose of the library, too narrow for a slip of
the pen. They are near the active ranges that textbooks of joint motion give.
"""

from typing import Annotated, Any, Literal

from pydantic import Field

from generator.models.text import Listed, Shape


def _angle(low: int, high: int, description: str) -> Any:
    return Field(None, ge=low, le=high, description=description)


Side = Literal["up", "down", "forward", "back", "out", "in", "ceiling", "floor"]
Place = Literal[
    "floor",
    "stay",
    "free",
    "wall",
    "side-wall",
    "table",
    "desk",
    "worktop",
    "keyboard",
    "bed",
    "chair-seat",
    "chair-back",
    "stick",
    "seat",
    "armrest",
    "wheel",
    "point",
    "hip",
    "low-back",
    "belly",
    "chest",
    "thigh",
    "knee",
    "other-shoulder",
    "other-elbow",
    "other-hand",
    "head",
    "neck",
    "temple",
    "forehead",
]
Offset = Annotated[float, Field(ge=-150, le=150)]


class Pelvis(Shape):
    """How the pelvis, and with it the whole body, is turned."""

    pitch: float | None = _angle(-130, 140, "Tips forward (+): face down 90, face up -90.")
    turn: float | None = _angle(-180, 180, "Turns to the right (+).")
    roll: float | None = _angle(-120, 120, "Own left side up (+): lying on the left side -90.")


class Bend(Shape):
    """Bending forward (+) and back (-)."""

    lumbar: float | None = _angle(-60, 70, "Lower back.")
    thoracic: float | None = _angle(-35, 50, "Upper back.")
    neck: float | None = _angle(-55, 55, "Neck.")
    head: float | None = _angle(-40, 40, "Nodding of the head alone.")


class SideBend(Shape):
    """Bending to the right (+) or left (-)."""

    lumbar: float | None = _angle(-30, 30, "Lower back.")
    thoracic: float | None = _angle(-35, 35, "Upper back.")
    neck: float | None = _angle(-45, 45, "Neck.")
    head: float | None = _angle(-15, 15, "The head alone.")


class Turn(Shape):
    """Turning to the right (+) or left (-)."""

    lumbar: float | None = _angle(-15, 15, "Lower back.")
    thoracic: float | None = _angle(-55, 55, "Upper back.")
    neck: float | None = _angle(-60, 60, "Neck.")
    head: float | None = _angle(-35, 35, "The head alone.")


class Arm(Shape):
    """One arm, from the shoulder blade to the hand."""

    lift: float | None = _angle(0, 180, "Upper arm away from hanging.")
    plane: float | None = _angle(-130, 200, "Where to: 0 forward, 90 out, 180 back, -90 across.")
    twist: float | None = _angle(-110, 110, "Upper arm turned outwards (+).")
    elbow: float | None = _angle(0, 155, "Bent elbow; 0 is straight.")
    forearm: Side | None = Field(None, description="Where a bent forearm points.")
    pronate: float | None = _angle(-100, 100, "Forearm turned thumb inwards (+).")
    palm: Side | None = Field(None, description="Where the palm faces.")
    wrist: float | None = _angle(-85, 85, "Hand bent towards the palm (+).")
    protract: float | None = _angle(-30, 35, "Shoulder forward (+) or back (-).")
    shrug: float | None = _angle(-12, 35, "Shoulder up (+) or down (-).")
    hand: Literal["open", "flat", "fist", "relaxed"] | None = Field(
        None, description="Shape of the hand."
    )


class Leg(Shape):
    """One leg, from the hip to the foot."""

    flex: float | None = _angle(-30, 155, "Thigh forward (+) or back (-).")
    abduct: float | None = _angle(-25, 60, "Thigh out to the side (+).")
    twist: float | None = _angle(-45, 65, "Thigh turned outwards (+).")
    knee: float | None = _angle(0, 160, "Bent knee; 0 is straight.")
    ankle: float | None = _angle(-90, 35, "Toes up (+) or pointed (-).")


class Hand(Shape):
    """Where a hand rests; the elbow follows by itself."""

    to: Place = Field(
        description="`point` needs `at`; `stay`, in later poses, keeps place and hold of the first;"
        " `seat` is the own seat's edge, `chair-seat` and `chair-back` those of a chair with `at`."
    )
    ahead: Offset | None = Field(None, description="cm ahead of the shoulder; on the body, up it.")
    out: Offset | None = Field(None, description="cm further out to the side.")
    up: Offset | None = Field(
        None, description="cm above the shoulder, on a wall; off the body, on it."
    )
    at: Listed[Offset] | None = Field(
        None, min_length=3, max_length=3, description="For `point`: forward, up, right, in cm."
    )
    turn: Offset | None = Field(None, description="Degrees that the fingers point inwards (+).")
    palm: Literal["up", "down"] | None = Field(None, description="On floor or table.")
    fingertips: bool | None = Field(None, description="Only the fingertips touch the wall.")
    elbow: Listed[Literal["up", "down", "forward", "back", "out", "in"]] | None = Field(
        None, description="Where the elbow points, one word or more."
    )


class Foot(Shape):
    """Where a foot stands."""

    to: Literal["flat", "tiptoe", "floor", "stay", "free"] = Field(
        description="`flat` levels the foot; `floor` also bends the leg to reach a spot; `stay`, in"
        " later poses, keeps place and turn of the first."
    )
    ahead: Offset | None = Field(None, description="cm ahead of the hip.")
    out: Offset | None = Field(None, description="cm further out to the side.")
    heel: float | None = _angle(0, 60, "Degrees that the heel is raised.")


class Pose(Shape):
    """What differs from the base; `arms`, `legs`, `hands` and `feet` mean both sides."""

    pelvis: Pelvis | None = Field(None, description="The body as a whole.")
    bend: Bend | None = Field(None, description="Bending of the trunk and neck.")
    side_bend: SideBend | None = Field(None, description="Bending to the side.")
    turn: Turn | None = Field(None, description="Turning of the trunk and neck.")
    breath: float | None = Field(
        None, ge=0, le=1, description="1 breathed in, so that the belly and low ribs rise; 0 out."
    )
    chin: float | None = _angle(-5, 4, "cm that the head glides back (+) or pokes forward (-).")
    arms: Arm | None = Field(None, description="Both arms.")
    right_arm: Arm | None = Field(None, description="Own right arm.")
    left_arm: Arm | None = Field(None, description="Own left arm.")
    legs: Leg | None = Field(None, description="Both legs.")
    right_leg: Leg | None = Field(None, description="Own right leg.")
    left_leg: Leg | None = Field(None, description="Own left leg.")
    hands: Hand | None = Field(None, description="Where both hands rest.")
    right_hand: Hand | None = Field(None, description="Where the right hand rests.")
    left_hand: Hand | None = Field(None, description="Where the left hand rests.")
    feet: Foot | None = Field(None, description="How both feet stand.")
    right_foot: Foot | None = Field(None, description="How the right foot stands.")
    left_foot: Foot | None = Field(None, description="How the left foot stands.")
    shins: Literal["floor", "free"] | None = Field(None, description="`floor`: both shins lie.")
    right_shin: Literal["floor", "free"] | None = Field(None, description="The right shin.")
    left_shin: Literal["floor", "free"] | None = Field(None, description="The left shin.")
    ground: Literal["feet", "shins", "seat", "pelvis", "trunk", "all"] | None = Field(
        None, description="What rests on the floor; the base sets it."
    )
    anchor: (
        Literal[
            "feet",
            "knees",
            "pelvis",
            "right-foot",
            "left-foot",
            "right-knee",
            "left-knee",
            "right-hand",
            "left-hand",
        ]
        | None
    ) = Field(None, description="What stays at its spot; the base sets it.")
    fit: Literal["arms", "nothing"] | None = Field(
        None, description="`arms`: the pelvis tilts until straight arms just reach."
    )
    sink: float | None = _angle(-40, 40, "cm that the body comes lower, over bent legs.")
    shift: Offset | None = Field(None, description="cm that the body moves forward.")
    sway: Offset | None = Field(None, description="cm that the body moves to its right.")
