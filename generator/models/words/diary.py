"""Words of the diary on the device, and of the calendar."""

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Phrase


class DiaryWords(Shape):
    """What pages say around it."""

    title: Phrase = Field(description="Its heading.")


class LoggingWords(Shape):
    """What its scripts say."""

    kept: Phrase = Field(description="That an entry is kept.")
