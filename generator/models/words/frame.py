"""Words around every page."""

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Phrase


class FrameWords(Shape):
    """What stands around every page, most of it for those who do not see it."""

    sections: Phrase = Field(description="Name of the bar below the header, read aloud.")
    footer: Phrase = Field(description="Name of the links at the end of a page, read aloud.")
    to_dark: Phrase = Field(description="What the button with a moon does, read aloud.")
    to_light: Phrase = Field(description="What the button with a sun does, read aloud.")
