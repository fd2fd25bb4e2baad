"""What a drawn exercise knows: a person, a view, a few poses, arrows and highlights."""

from typing import Annotated, Literal

from pydantic import Field

from generator.models.pose import Pose
from generator.models.text import Listed, RecordId, Shape

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
Prop = Literal[
    "mat",
    "pillow",
    "towel",
    "chair",
    "stool",
    "table",
    "wall",
    "wall-behind",
    "doorway",
    "roll-across",
    "roll-along",
    "band-under-feet",
    "band-between-hands",
]
PersonId = Literal["anna", "bela", "chioma", "david", "elsa", "farid"]
Base = Literal["standing", "sitting", "face-down", "on-back", "side-lying", "all-fours", "kneeling"]
Shift = Annotated[float, Field(ge=-60, le=60)]
Degrees = Annotated[float, Field(ge=-180, le=180)]


class View(Shape):
    """Where the picture is taken from."""

    azimuth: Degrees = Field(description="0 from the figure's right, 90 from ahead, -90 behind.")
    elevation: float = Field(ge=-10, le=85, description="Degrees above the horizon.")


class Arrow(Shape):
    """Shows a movement."""

    follow: Landmark | None = Field(None, description="The arrow is the path of this landmark.")
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
    begin: float = Field(0, ge=0, le=0.9, description="Where on the path it begins.")
    end: float = Field(1, ge=0.1, le=1, description="Where on the path it ends.")
    mirror: bool = Field(default=False, description="The same arrow on the other side too.")
    both_ways: bool = Field(default=False, description="A head at both ends.")
    pose: int | None = Field(
        None, ge=1, le=8, description="Number of the pose; else the last panel."
    )


class FigurePose(Pose):
    """A key pose; with a step it is a panel, without one only the film passes through it."""

    step: int | None = Field(None, ge=1, le=30, description="Number of the step that it shows.")
    muscles: Listed[RecordId] | None = Field(None, description="Highlighted here, if not the last.")
    view: View | None = Field(None, description="This panel's own view.")


class Figure(Shape):
    """`content/figures/ID.yml`: how the exercise with the same id is drawn."""

    person: PersonId = Field(description="Who shows it.")
    base: Base = Field(description="Posture that the poses start from.")
    view: View = Field(description="The view of every panel without its own, and of the film.")
    crop: Literal["head"] | None = Field(None, description="Show only head and shoulders.")
    ghost: bool = Field(default=False, description="Dotted outline of the first pose in the last.")
    show_shoulder_blades: bool = Field(default=False, description="Draw both shoulder blades.")
    props: Listed[Prop] = Field((), description="Things around the body.")
    muscles: Listed[RecordId] = Field((), description="Muscles of the exercise to highlight.")
    muscle_side: Literal["both", "right", "left"] = Field(
        "both", description="Highlight on one side alone."
    )
    motion: Literal["there-and-back", "round"] = Field(
        "there-and-back", description="How the film returns from the last pose to the first."
    )
    seconds: float = Field(1.6, ge=0.5, le=4, description="How long the film takes one way.")
    all_poses: Pose | None = Field(None, description="What holds in every pose.")
    poses: Listed[FigurePose] = Field(min_length=1, max_length=8, description="In order.")
    arrows: Listed[Arrow] = Field((), description="Arrows of the movement.")
