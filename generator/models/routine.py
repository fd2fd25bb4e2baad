"""What a routine knows; a walking plan and a programme are routines by weeks."""

from typing import Literal

from pydantic import Field

from generator.models.dose import Amount, Schedule
from generator.models.programme import Programme
from generator.models.review import Review
from generator.models.safety import AskFirst, StopRule
from generator.models.text import Line, Listed, RecordId, Sentences, Shape, SourceId


class Swap(Shape):
    """What to do when a step is not for you: for reasons, or `when` in words."""

    when: Line | None = Field(None, description="For whom or when, after the word `if`.")
    reasons: Listed[RecordId] = Field(
        (), description="Ids of reasons; it takes the place of what the exercise says of them."
    )
    how: Sentences = Field(description="What to do then.")
    exercise: RecordId | None = Field(None, description="Id of the exercise to do instead, if any.")
    variant: RecordId | None = Field(None, description="Id of the variant of it, if any.")


class RoutineAsk(AskFirst):
    """Somebody who should ask before the routine, and the one that may suit them better."""

    routine: RecordId | None = Field(None, description="Id of the routine to do instead, if any.")


class RoutineStep(Shape):
    """One exercise of the routine with its own amount."""

    exercise: RecordId = Field(description="Id of the exercise.")
    variant: RecordId | None = Field(None, description="Id of the variant of it, if any.")
    amount: Amount = Field(description="How much of it in this routine.")
    before: Sentences | None = Field(
        None, description="What comes before it, such as to get up; it is said first."
    )
    how: Sentences | None = Field(
        None, description="How it is done here, in place of the summary of the exercise."
    )
    note: Sentences | None = Field(None, description="What is particular to it here.")
    core: bool = Field(
        default=False, description="`true` for the few that are the short version of the routine."
    )
    apart: bool = Field(
        default=False, description="`true` if done at another time than the rest; comes last."
    )
    swaps: Listed[Swap] = Field((), description="What to do when it is not for you.")


class Week(Shape):
    """One week of a plan: so many minutes on so many days."""

    minutes: int = Field(ge=1, le=180, description="Minutes on one day.")
    minutes_up_to: int | None = Field(None, ge=2, le=180, description="Upper end of the minutes.")
    days: int = Field(ge=1, le=7, description="Days in that week.")
    pace: Line = Field(description="How fast, in words.")


class WeeklyPlan(Shape):
    """One exercise that grows from week to week."""

    exercise: RecordId = Field(description="Id of the exercise.")
    variant: RecordId | None = Field(None, description="Id of the variant of it, if any.")
    weeks: Listed[Week] = Field(min_length=1, description="The weeks, in order.")


class Routine(Shape):
    """`content/routines/ID.yml`: a set of exercises, a plan by weeks, or a programme of sets."""

    name: Line = Field(description="Name in sentence case.")
    aliases: Listed[RecordId] = Field(
        (), description="Ids that it had before; their addresses still lead to it."
    )
    order: int = Field(100, ge=1, le=1000, description="Place in overviews; smaller comes first.")
    summary: Sentences = Field(description="What it is, in one or two sentences.")
    need: Line | None = Field(
        None, description="What its readers say of themselves; the menu of routines begins with it."
    )
    search_words: Listed[Line] = Field((), description="Lay words that find it, rightly spelt.")
    picture: RecordId | None = Field(
        None, description="Id of the figure that stands for it, if not that of its first exercise."
    )
    who_for: Listed[Sentences] = Field(min_length=1, description="For whom it is meant.")
    suits: Listed[RecordId] = Field(
        (), description="Reasons against exercises that hold for none of its own."
    )
    ask_first: Listed[RoutineAsk] = Field((), description="Who should ask a clinician first.")
    schedule: Schedule = Field(description="How often.")
    calendar_hour: int | None = Field(
        None, ge=0, le=23, description="Hour of its calendar, where another than the site's suits."
    )
    steps: Listed[RoutineStep] = Field((), description="The exercises, in order.")
    after: Sentences | None = Field(
        None, description="What comes after the last step, such as to get up."
    )
    weekly_plan: WeeklyPlan | None = Field(None, description="In place of steps: a plan by weeks.")
    programme: Programme | None = Field(None, description="In place of steps: other routines.")
    progress: Listed[Sentences] = Field(min_length=1, description="How to do more or less.")
    stop_when: Listed[StopRule] = Field((), description="When to stop; a rule demands it.")
    origin: Literal["source", "our-suggestion"] = Field(
        description="`source`: a source gives this set; `our-suggestion`: we put it together."
    )
    basis: Listed[Sentences] = Field((), description="What the choice and the figures rest on.")
    sources: Listed[SourceId] = Field((), description="Sources of the routine as a whole.")
    review: Review = Field(description="Who has read it and when.")
