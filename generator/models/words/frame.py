"""Words around every page."""

from typing import Annotated

from pydantic import Field

from generator.models.text import Listed, Shape
from generator.models.words.phrases import Counted, Phrase, counted


class SearchFrameWords(Shape):
    """What the search of the site says before anybody types."""

    open: Phrase = Field(description="The button that opens it.")
    name: Phrase = Field(description="What it searches; read aloud.")
    close: Phrase = Field(description="The button that closes it, read aloud.")
    clear_field: Phrase = Field(description="The button that empties the field, read aloud.")
    results: Phrase = Field(description="Name of the list of results, read aloud.")
    ask: Phrase = Field(description="What to type, as a heading.")
    try_whole: Phrase = Field(description="Before the examples.")
    examples: Listed[Phrase] = Field(
        min_length=1, description="What others type; each is a button that searches for it."
    )
    exercises: Annotated[Counted, counted()] = Field(description="Link to all exercises.")
    key_help: Phrase = Field(description="Which keys do what.")


class FrameWords(Shape):
    """What stands around every page, some of it for those who do not see it."""

    skip: Phrase = Field(description="The first link of a page, which leads past the head.")
    sections: Phrase = Field(description="Name of the links in the head, read aloud.")
    footer: Phrase = Field(description="Name of the links at the end of a page, read aloud.")
    menu: Phrase = Field(description="The button that shows these links in a narrow window.")
    contents: Phrase = Field(description="Heading of the list of a page's parts, beside it.")
    dark: Phrase = Field(description="Switches dark colours on and off.")
    safety: Phrase = Field(description="The link to the safety check, where room is short.")
    search: SearchFrameWords = Field(description="The search of the site.")
