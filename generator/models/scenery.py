"""What stands or lies around a drawn body: things by name, and where each belongs."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from generator.models.text import Listed, Shape, refusal

PropName = Literal[
    "mat",
    "pillow",
    "towel",
    "rolled-towel",
    "chair",
    "high-back-chair",
    "armchair",
    "stool",
    "wheelchair",
    "sofa",
    "bed",
    "table",
    "desk",
    "worktop",
    "screen",
    "keyboard",
    "wall",
    "wall-behind",
    "doorway",
    "roll-across",
    "roll-along",
    "ball",
    "heat-pack",
    "bag",
    "backpack",
    "stick",
    "floor-line",
    "band-under-feet",
    "band-between-hands",
    "band-on-door",
]
PadName = Literal["pillow", "towel", "rolled-towel", "ball", "heat-pack"]
Support = Literal["head", "knees", "belly", "arm", "ribs", "back"]
Spot = Annotated[float, Field(ge=-200, le=200)]
Degrees = Annotated[float, Field(ge=-180, le=180)]


class Prop(Shape):
    """A thing around the body; `mat` alone is short for `{prop: mat}`.

    Without `at` and `under` it is where it belongs: a chair below its sitter, a table or a wall at
    the hand that rests on it.
    """

    prop: PropName = Field(description="What it is.")
    at: Listed[Spot] | None = Field(
        None,
        min_length=2,
        max_length=2,
        description="It stands by itself: forward and right, in cm, of where the body begins.",
    )
    turn: Degrees | None = Field(
        None, description="Turned to the right (+); 0 suits somebody who faces forward and uses it."
    )
    high: Annotated[float, Field(ge=60, le=300)] | None = Field(
        None,
        description="cm that are drawn of a wall that nobody touches: a low one lets people be"
        " large.",
    )
    under: Support | None = Field(
        None,
        description="The part of the body that rests on it; between the knees of one who lies"
        " on a side.",
    )


def _named(value: object) -> object:
    """Take a bare name for a thing of which nothing more is said."""
    if isinstance(value, str):
        return {"prop": value}
    if isinstance(value, dict | Prop):
        return value
    raise refusal(f"{value!r} is no thing", "a name such as chair, or {prop: chair, at: [60, 0]}")


Thing = Annotated[Prop, BeforeValidator(_named, json_schema_input_type=PropName | Prop)]
