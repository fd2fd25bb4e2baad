"""The file of a reader's own routines, which the page of one's own routine saves and reads.

No author writes it; its JSON Schema is published beside the data, for other programs. What the
scripts of that page accept (`scripts/builder/file.js`) is what stands here.
"""

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

MOST_MOVES = 30
MOST_ROUTINES = 30
MOST_REASONS = 50
Count = Annotated[int, Field(ge=1, le=999)]
Identifier = Annotated[str, Field(max_length=100)]
Weekday = Annotated[int, Field(ge=1, le=7)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class OwnAmount(_Part):
    """How much of a move; a page brings it within the limits of the move."""

    sets: Count | None = Field(None, description="How many rounds.")
    repetitions: Count | None = Field(None, description="How many times, where they are counted.")
    hold: Count | None = Field(None, description="For how many seconds each time is held.")
    minutes: Count | None = Field(None, description="How many minutes, where time is counted.")
    rest: Count | None = Field(None, description="How many seconds of rest between rounds.")
    sides: Literal["together", "each-side", "each-way"] | None = Field(
        None, description="Whether it is done on each side, or each way."
    )


class OwnItem(_Part):
    """A move of a routine."""

    move: Identifier = Field(description="The id of the exercise, or of a variant of it.")
    amount: OwnAmount | None = Field(None, description="How much; else that of its record.")
    note: str = Field("", max_length=120, description="A line of the reader's own.")


class OwnRoutine(_Part):
    """A routine of a reader."""

    name: str = Field("", max_length=60, description="What it is called.")
    whom: str = Field("", max_length=60, description="For whom it is.")
    by: str = Field("", max_length=60, description="From whom it is.")
    telephone: str = Field("", max_length=30, description="Whom to call about it.")
    days: Annotated[Sequence[Weekday], Field(max_length=7)] = Field(
        (), description="Days of the week, from 1, a Monday, to 7."
    )
    suits: Annotated[Sequence[Identifier], Field(max_length=MOST_REASONS)] = Field(
        (), description="Ids of the reasons that it must suit."
    )
    items: Annotated[Sequence[OwnItem], Field(max_length=MOST_MOVES)] = Field(
        description="Its moves, in their order."
    )


class OwnRoutines(_Part):
    """All routines of a reader."""

    format: Literal["my-routine"] = Field(description="Which kind of file it is.")
    version: Literal[1] = Field(description="Which version of its form.")
    routines: Annotated[Sequence[OwnRoutine], Field(max_length=MOST_ROUTINES)] = Field(
        description="The routines."
    )
