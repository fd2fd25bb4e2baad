"""Words on the page in place of one that is not there."""

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Phrase


class LostWords(Shape):
    """What the page says, and where it leads."""

    title: Phrase = Field(description="Its title and heading.")
    happened: Phrase = Field(description="What may have happened.")
    search: Phrase = Field(description="Button that opens the search.")
    ways: Phrase = Field(description="Heading of the links to parts of the site.")
    home: Phrase = Field(description="Link to the first page.")
