"""Words on the page about what is stored, and where."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Passage, Phrase, every

KeptId = Literal[
    "colours",
    "country",
    "found-words",
    "keep-offline",
    "letterhead",
    "letterhead-job",
    "my-diary",
    "my-programme",
    "my-routine",
    "session-sound",
    "site",
]


class KeptWords(Shape):
    """What is said of one thing that a browser keeps."""

    what: Phrase = Field(description="What it is.")
    gone: Passage = Field(description="When it goes, or how to delete it.")


class PrivacyWords(Shape):
    """What the page says; the things kept and their names come from the generator."""

    description: Phrase = Field(description="For search engines.")
    lead: Phrase = Field(description="Below the heading: the short answer.")
    nothing: Phrase = Field(description="Heading of what does not happen.")
    never: Passage = Field(description="What does not happen, as a list.")
    kept: Phrase = Field(description="Heading of what the browser keeps.")
    kept_lead: Phrase = Field(description="Before the table.")
    head_what: Phrase = Field(description="Heading of a column: what is kept.")
    head_name: Phrase = Field(description="Heading of a column: its name in the browser.")
    head_gone: Phrase = Field(description="Heading of a column: how it goes.")
    each: Annotated[Mapping[KeptId, KeptWords], every(KeptId)] = Field(
        description="What is kept, a row each."
    )
    whole: Phrase = Field(description="Heading of how to delete all at once.")
    delete_all: Passage = Field(description="How to delete all at once.")
    host: Phrase = Field(description="Heading of what the host of the site may see.")
    host_sees: Passage = Field(description="What it may see.")
