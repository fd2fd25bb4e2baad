"""What a build says of cards that are handed out: packs of them, and whose letterhead they have."""

from typing import Annotated

from pydantic import Field

from generator.models.text import Line, Listed, RecordId, Sentences, Shape

LogoFile = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,59}\.png$")]


class CardPack(Shape):
    """Cards that belong together, ready to print as one file."""

    id: RecordId = Field(description="Part of its file's name.")
    name: Line = Field(max_length=40, description="What it is called.")
    lead: Sentences = Field(description="For whom it is, in one or two sentences.")
    reason: RecordId | None = Field(
        None, description="Id of a reason of the vocabulary; every routine in it suits that."
    )
    goal: RecordId | None = Field(None, description="Else the id of a goal of the vocabulary.")
    routines: Listed[RecordId] = Field(
        min_length=1, max_length=8, description="Ids of its routines, in order."
    )


class Clinic(Shape):
    """Who hands the cards out: the letterhead of a clinic's own build."""

    name: Line = Field(max_length=60, description="Name of the clinic.")
    telephone: Line | None = Field(None, max_length=30, description="As it is to be printed.")
    address: Line | None = Field(None, max_length=120, description="Street and town in one line.")
    note: Line | None = Field(
        None, max_length=120, description="A line of its own, such as opening hours."
    )
    logo: LogoFile | None = Field(
        None, description="Name of a PNG picture beside this file, such as `logo.png`."
    )
