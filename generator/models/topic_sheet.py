"""What of a topic stands on its printed sheet: words that are taken, and room for a pen."""

from pydantic import Field

from generator.models.text import Line, Listed, RecordId, Sentences, Shape
from generator.models.urgency import Level


class ComparedPicture(Shape):
    """One of the drawings that stand beside each other, with a few words below it."""

    picture: RecordId = Field(description="Id of a figure.")
    label: Line = Field(max_length=60, description="What to look at, in a few words.")
    rather: bool | None = Field(
        None, description="Whether to do it rather so (a tick) or rather not (a cross), if either."
    )


class Gap(Shape):
    """Rules for a pen, after what is to be written there."""

    label: Line = Field(max_length=40, description="What to write, as `My walk`.")
    rules: int = Field(1, ge=1, le=6, description="How many rules there are.")


class PenColumn(Shape):
    """A column to fill in."""

    heading: Line = Field(max_length=30, description="Its heading.")
    is_score: bool = Field(
        default=False, description="Whether a number is written in it, which needs little room."
    )


class PenTable(Shape):
    """A table to fill in by hand, a row a day; its first column is for the day."""

    day: Line = Field(max_length=12, description="Heading of the first column.")
    columns: Listed[PenColumn] = Field(min_length=1, max_length=5, description="The others.")
    rows: int = Field(ge=1, le=31, description="How many rows there are.")


class SheetPart(Shape):
    """A part of a sheet, under a heading; what it takes comes before its own lines."""

    heading: Line | None = Field(None, description="Its heading, if not that of its section.")
    level: Level | None = Field(None, description="All signs of this level, in short words.")
    signs: Listed[RecordId] = Field((), description="Ids from `signs.yml`, with what to do.")
    numbers: bool = Field(default=False, description="Whether it says whom to call where.")
    takes: Listed[Line] = Field(
        (),
        description="First words of sentences of the topic: each is taken, with what follows in "
        "its paragraph or item of a list.",
    )
    section: Line | None = Field(
        None, description="Heading of a section of the topic, whose lists and picture it takes."
    )
    compared: Listed[ComparedPicture] = Field((), max_length=4, description="Drawings beside it.")
    lines: Listed[Sentences] = Field((), description="Lines of its own, with their sources.")
    gaps: Listed[Gap] = Field((), description="What is written by hand.")
    table: PenTable | None = Field(None, description="A table to fill in.")


class TopicSheet(Shape):
    """A printed sheet of what of a topic is worth a fridge."""

    name: Line | None = Field(None, description="Its title, if not the topic's name.")
    summary: Sentences | None = Field(None, description="Below it, if not the topic's summary.")
    prepared: bool = Field(
        default=False, description="Whether it has lines for who it is for, who prepared it, a day."
    )
    parts: Listed[SheetPart] = Field(min_length=1, description="What stands on it, in order.")
