"""Words of a routine that is printed or given away."""

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Phrase


class SharingWords(Shape):
    """What the page says that prints one's own routine."""

    title: Phrase = Field(description="Title of the page.")
    description: Phrase = Field(description="What search engines show of it.")


class GivingWords(Shape):
    """What scripts say of a routine that is given away."""

    copied: Phrase = Field(description="After the link was copied.")
