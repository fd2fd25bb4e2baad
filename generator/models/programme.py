"""What a programme knows: weeks that join other routines, stage by stage."""

from pydantic import Field

from generator.models.dose import Schedule
from generator.models.text import Line, Listed, RecordId, Sentences, Shape


class ProgrammeSet(Schedule):
    """A routine of a week, and how often it is done in that week."""

    routine: RecordId = Field(description="Id of the routine.")
    instead: Listed[RecordId] = Field((), description="Ids of routines that may take its place.")
    note: Sentences | None = Field(None, description="What is particular to it in that week.")


class ProgrammeWeek(Shape):
    """One week: what is done in it, and how much one walks."""

    sets: Listed[ProgrammeSet] = Field(min_length=1, description="Its routines.")
    walking_week: int = Field(ge=1, le=52, description="Number of the week of the walking plan.")


class Stage(Shape):
    """Weeks with one aim, one after the other."""

    name: Line = Field(description="What it is about, in two or three words.")
    aim: Sentences = Field(description="What one does in it and why, in a sentence or two.")
    weeks: Listed[ProgrammeWeek] = Field(min_length=1, description="Its weeks, in order.")
    go_on: Sentences = Field(description="When to go on from each of its weeks.")


class Programme(Shape):
    """Routines joined by weeks, with walks beside them."""

    walking: RecordId = Field(
        description="Id of the routine whose `weekly_plan` says how much to walk."
    )
    stages: Listed[Stage] = Field(min_length=1, description="The stages, in order.")
    diary: Listed[Line] = Field(
        (), description="When to write down one's pain and one thing that is hard."
    )

    @property
    def weeks(self) -> tuple[ProgrammeWeek, ...]:
        """All weeks in order, whatever their stage."""
        return tuple(week for stage in self.stages for week in stage.weeks)
