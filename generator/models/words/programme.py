"""Words for programmes, which join routines by weeks; on pages and on cards alike."""

from typing import Annotated

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Phrase, gaps


class ProgrammeWords(Shape):
    """What is said of the stages and the weeks of a programme."""

    week: Annotated[str, gaps("number")] = Field(description="The name of a week.")
    weeks: Annotated[str, gaps("first", "last")] = Field(description="The weeks of a stage.")
    stage: Annotated[str, gaps("weeks", "name")] = Field(description="Heading of a stage.")
    set: Annotated[str, gaps("name", "often")] = Field(description="A routine and how often.")
    set_blank: Annotated[str, gaps("name")] = Field(
        description="A routine with a gap for a pen, an underscore, for how often."
    )
    instead: Annotated[str, gaps("set", "names")] = Field(
        description="The same with the routines that may take its place."
    )
    walking: Phrase = Field(description="What one does on a walk; it leads to the plan of walks.")
    walk: Annotated[str, gaps("walking", "minutes", "days", "pace")] = Field(
        description="How much to walk in a week, after `walking`."
    )
    total: Annotated[str, gaps("minutes")] = Field(description="How long all of a week takes.")
    diary: Phrase = Field(description="Heading of when to write down how one is.")
    diary_how: Phrase = Field(description="What to write down.")
