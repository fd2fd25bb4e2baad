"""How much of an exercise, how often, and where the numbers come from."""

from typing import Literal

from pydantic import Field

from generator.models.text import Line, Listed, Shape, SourceId


class Amount(Shape):
    """How much to do in one go: repetitions or minutes."""

    sets: int = Field(1, ge=1, le=10, description="Rounds of the repetitions.")
    repetitions: int | None = Field(None, ge=1, le=100, description="Times in a row, on each side.")
    repetitions_up_to: int | None = Field(None, ge=2, le=100, description="Upper end of the range.")
    hold_seconds: int | None = Field(None, ge=1, le=300, description="Seconds to hold each time.")
    hold_seconds_up_to: int | None = Field(None, ge=2, le=300, description="Upper end of the hold.")
    minutes: int | None = Field(None, ge=1, le=180, description="Minutes, in place of repetitions.")
    minutes_up_to: int | None = Field(None, ge=2, le=180, description="Upper end of the minutes.")
    rest_seconds: int | None = Field(
        None, ge=5, le=600, description="Seconds of rest between sets."
    )
    sides: Literal["together", "each-side", "each-way"] = Field(
        "together",
        description="`each-side`: all of it on the left and on the right; `each-way`: both ways.",
    )


class Schedule(Shape):
    """How often to do it."""

    times_a_day: int | None = Field(None, ge=1, le=24, description="Times on one day.")
    times_a_day_up_to: int | None = Field(None, ge=2, le=24, description="Upper end of the times.")
    days_a_week: int | None = Field(None, ge=1, le=7, description="Days in one week.")
    days_a_week_up_to: int | None = Field(None, ge=2, le=7, description="Upper end of the days.")
    when: Line | None = Field(None, description="A better moment than a number, in words.")


class Dose(Amount, Schedule):
    """How much and how often, and where the figures come from."""

    origin: Literal["source", "our-suggestion"] = Field(
        description="`source`: a source gives these figures; `our-suggestion`: we chose them."
    )
    sources: Listed[SourceId] = Field((), description="The sources of the figures, or near them.")
