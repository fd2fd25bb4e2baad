"""What a drawn exercise knows: a person, a view, a few poses, arrows and highlights."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from generator.models.pose import Pose
from generator.models.scenery import Degrees, Thing
from generator.models.text import Line, Listed, RecordId, Shape

Landmark = Literal[
    "right-hand",
    "left-hand",
    "right-fingers",
    "left-fingers",
    "right-elbow",
    "left-elbow",
    "right-shoulder",
    "left-shoulder",
    "right-knee",
    "left-knee",
    "right-foot",
    "left-foot",
    "right-hip",
    "left-hip",
    "head",
    "crown",
    "chin",
    "nape",
    "chest",
    "belly",
    "upper-back",
    "back",
    "pelvis-front",
    "pelvis-back",
    "pelvis",
]
PersonId = Literal[
    "anna",
    "bela",
    "chioma",
    "david",
    "elsa",
    "farid",
    "gabriela",
    "henrik",
    "iman",
    "jiro",
    "kofi",
]
Clothes = Literal["t-shirt", "tunic"]
Footwear = Literal["bare", "shoes"]
Base = Literal[
    "standing",
    "squat",
    "lunge",
    "sitting",
    "side-sitting",
    "face-down",
    "on-back",
    "side-lying",
    "all-fours",
    "kneeling",
    "half-kneeling",
]
LYING: frozenset[Base] = frozenset({"face-down", "on-back", "side-lying"})  # long, not high
LOW: frozenset[Base] = frozenset({"all-fours", "kneeling", "half-kneeling"})  # either
# What of a standing body can be pointed to; a pair, such as the arms, is one.
MapArea = Literal[
    "head",
    "neck",
    "shoulder-back",
    "between-shoulder-blades",
    "shoulder-blade",
    "mid-back",
    "side-back",
    "lower-back",
    "buttock",
    "leg-back",
    "arm-back",
    "throat",
    "shoulder-front",
    "breastbone",
    "chest",
    "upper-belly",
    "belly",
    "side-front",
    "groin",
    "hip",
    "leg-front",
    "arm-front",
]
Facing = Literal["back", "front"]
Shift = Annotated[float, Field(ge=-60, le=60)]
Turning = Literal["left", "right", "forward", "back"]
Seen = Literal["face", "right-hand", "left-hand", "right-foot", "left-foot"]


class View(Shape):
    """Where the picture is taken from."""

    azimuth: Degrees = Field(description="0 from the figure's right, 90 from ahead, -90 behind.")
    elevation: float = Field(ge=-10, le=85, description="Degrees above the horizon.")


class Arrow(Shape):
    """Shows a movement."""

    follow: Landmark | None = Field(None, description="The arrow is the path of this landmark.")
    around: Landmark | None = Field(None, description="A curved arrow turns around this landmark.")
    turning: Turning | None = Field(
        None,
        description="To the figure's own left or right about an upright axis, or with the top of"
        " the circle forward or back about an axis from side to side.",
    )
    radius: float = Field(12, ge=4, le=60, description="cm of the circle of a curved arrow.")
    to: Landmark | None = Field(None, description="A straight arrow ends at this landmark.")
    out_of: Landmark | None = Field(None, description="A straight arrow begins at this landmark.")
    toward: Literal["left", "right", "up", "down"] | None = Field(
        None, description="Where a straight arrow points, on paper."
    )
    length: float = Field(16, ge=6, le=60, description="cm of a straight arrow.")
    gap: float | None = Field(None, ge=-60, le=60, description="cm between arrow and body.")
    shift: Listed[Shift] = Field(
        (), min_length=2, max_length=2, description="cm right and down, on paper."
    )
    begin: float = Field(
        0,
        ge=0,
        le=0.9,
        description="Where on the path it begins; a circle starts ahead, or above if it rolls.",
    )
    end: float = Field(1, ge=0.1, le=1, description="Where on the path it ends.")
    since: int | None = Field(
        None, ge=1, le=8, description="Number of the pose where a path begins; else the one before."
    )
    mirror: bool = Field(default=False, description="The same arrow on the other side too.")
    both_ways: bool = Field(default=False, description="A head at both ends.")
    pose: int | None = Field(
        None, ge=1, le=8, description="Number of the pose; else the last panel."
    )


class Hidden(Shape):
    """What can hardly be seen, and why that is right."""

    part: Seen = Field(description="What is hidden.")
    why: Line = Field(description="Why no view shows it better.")


class FigurePose(Pose):
    """A key pose; with a step it is a panel, without one only the film passes through it."""

    step: int | None = Field(None, ge=1, le=30, description="Number of the step that it shows.")
    base: Base | None = Field(
        None, description="A later pose's own posture, such as kneeling of one who got down."
    )
    muscles: Listed[RecordId] | None = Field(None, description="Highlighted here, if not the last.")
    view: View | None = Field(None, description="Its own view; a film turns to it.")


class Figure(Shape):
    """`content/figures/ID.yml`: how the exercise with the same id is drawn."""

    person: PersonId = Field(description="Who shows it.")
    clothes: Clothes | None = Field(None, description="What is worn here, if not the own clothes.")
    footwear: Footwear = Field("bare", description="What is on the feet.")
    base: Base = Field(description="Posture that the poses start from.")
    view: View = Field(description="The view of every pose without its own.")
    crop: Literal["head", "trunk"] | None = Field(
        None, description="Show only head and shoulders, or all down to the thighs."
    )
    ghost: bool = Field(default=False, description="Dotted outline of the first pose in the last.")
    show_shoulder_blades: bool = Field(default=False, description="Draw both shoulder blades.")
    props: Listed[Thing] = Field(
        (), description="Things around the body: names, or `{prop: chair, at: [60, 0], turn: 180}`."
    )
    also_shows: Listed[Base] = Field(
        (), description="Postures that later poses take, such as standing of one who gets up."
    )
    not_drawn: Mapping[RecordId, Line] = Field(
        {}, description="What the exercise names and the drawing leaves out, with the reason."
    )
    muscles: Listed[RecordId] = Field((), description="Muscles of the exercise to highlight.")
    not_shown: Mapping[RecordId, Line] = Field(
        default_factory=dict,
        description="Why a muscle of the exercise is not highlighted, by its id.",
    )
    muscle_side: Literal["both", "right", "left"] = Field(
        "both", description="Highlight on one side alone."
    )
    motion: Literal["there-and-back", "round"] = Field(
        "there-and-back", description="How the film returns from the last pose to the first."
    )
    steps_a_minute: int | None = Field(
        None, ge=30, le=140, description="Footsteps of one who walks: two in a round of the film."
    )
    all_poses: Pose | None = Field(None, description="What holds in every pose.")
    poses: Listed[FigurePose] = Field(min_length=1, max_length=8, description="In order.")
    arrows: Listed[Arrow] = Field((), description="Arrows of the movement.")
    hidden: Listed[Hidden] = Field((), description="What can hardly be seen in a panel.")
