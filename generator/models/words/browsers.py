"""Words on the page about browsers."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Passage, Phrase, every, gaps

BrowserId = Literal["chrome", "edge", "firefox", "safari"]


class BrowsersWords(Shape):
    """What works in which browser; the versions come from the generator."""

    description: Phrase = Field(description="For search engines.")
    lead: Phrase = Field(description="Below the heading.")
    all: Phrase = Field(description="Heading of the browsers in which all of it works.")
    names: Annotated[Mapping[BrowserId, Phrase], every(BrowserId)] = Field(
        description="What each browser is called, and on which devices."
    )
    since: Annotated[str, gaps("name", "version")] = Field(
        description="A browser and the first version in which all works."
    )
    tested: Phrase = Field(description="In which engines the site is tried.")
    older: Phrase = Field(description="Heading of what works in older browsers.")
    in_older: Passage = Field(description="What works there, and what does not.")
    without: Phrase = Field(description="Heading of what works without scripts.")
    in_without: Passage = Field(description="What works there, and what does not.")
