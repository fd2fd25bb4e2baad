"""Words of the page on which readers put their own routine together."""

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Phrase


class BuilderWords(Shape):
    """What that page says before scripts run, and around them."""

    description: Phrase = Field(description="What search engines show of the page.")
    lead: Phrase = Field(description="Below the title.")
    without: Phrase = Field(description="What to use where no scripts run.")


class BuildingWords(Shape):
    """What its scripts say."""

    added: Phrase = Field(description="After an exercise was added.")
