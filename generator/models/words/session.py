"""Words of a guided session."""

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Phrase


class SessionWords(Shape):
    """What pages say that offer one."""

    start: Phrase = Field(description="Button: begins the session.")


class GuidingWords(Shape):
    """What a session says while it runs."""

    pause: Phrase = Field(description="Button: pauses.")
