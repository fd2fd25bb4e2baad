"""Words on sheets for clinicians, who read what we wrote, change it and sign it."""

from typing import Annotated

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Phrase, gaps


class ReviewLabels(Shape):
    """What a sheet prints as it stands."""

    action: Phrase = Field(description="Before what to do about a sign.")
    stop: Phrase = Field(description="Before what to do when it happens during an exercise.")
    note: Phrase = Field(description="Before where sources disagree, and what we took.")
    agree: Phrase = Field(description="Beside a box to tick: the sign may stay as it is.")
    change: Phrase = Field(description="Beside a box to tick, before room to write.")
    sign: Phrase = Field(description="Before a rule for initials, at each sign.")
    missing: Phrase = Field(description="Heading of empty lines, at the end: what is missing.")
    name: Phrase = Field(description="Before a rule: the name of who has read it.")
    role: Phrase = Field(description="Before a rule: what they are by trade.")
    date: Phrase = Field(description="Before a rule: the day.")
    signature: Phrase = Field(description="Before a rule: the signature.")
    ours: Phrase = Field(description="Beside what no source says, in a frame.")


class ReviewWords(Shape):
    """What a sheet for clinicians says beside the words of content."""

    labels: ReviewLabels = Field(description="What stands on paper as it is.")
    signs: Annotated[str, gaps("site")] = Field(description="Title of the sheet of warning signs.")
    how: Phrase = Field(description="Below it: what to do with the sheet.")
    record: Annotated[str, gaps("site", "name")] = Field(
        description="Title of the sheet of an exercise, a routine or a topic."
    )
    how_record: Phrase = Field(description="Below it; `ours` in its frame comes after it.")
    version: Annotated[str, gaps("of")] = Field(
        description="Which version is read, as `of` of a review has it, and that it may end."
    )
    basics: Phrase = Field(description="Heading of name, summary and what a record is for.")
    exercise: Phrase = Field(description="Before the name of an exercise to do in place of one.")
    labelled: Annotated[str, gaps("label", "told")] = Field(
        description="A label of the pages, with what stands after it."
    )
    source: Annotated[str, gaps("id", "publisher", "title")] = Field(
        description="A source in the list at the end."
    )
