"""The catalogue of all words that readers see and that belong to no record."""

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.amounts import AmountWords
from generator.models.words.captions import CaptionWords


class Words(Shape):
    """`content/words.yml`: every word of pages, cards, drawings and scripts that is no content."""

    amounts: AmountWords = Field(description="How much, how often, how long.")
    captions: CaptionWords = Field(description="What a drawing shows, for who cannot see it.")
