"""Words for the card without words: what is heard in place of its signs."""

from typing import Annotated

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Phrase, gaps


class WordlessWords(Shape):
    """What stands for signs, where neither a record nor another card has the words."""

    minutes: Annotated[str, gaps("minutes")] = Field(
        description="Printed beside a stop watch: a number, or a range, with the sign of the unit."
    )
    span: Annotated[str, gaps("low", "high")] = Field(
        description="Printed: a range of numbers, as short as can be."
    )
    against: Annotated[str, gaps("reason")] = Field(
        description="For whom an exercise may not be; a reason of the vocabulary stands in it."
    )
    asks: Annotated[str, gaps("reason")] = Field(
        description="Who should ask first; a reason of the vocabulary stands in it."
    )
    pain: Annotated[str, gaps("score", "act")] = Field(
        description="How much pain, and what to do about it."
    )
    stop: Phrase = Field(description="Before the signs to stop at once.")
    number: Annotated[str, gaps("number", "places")] = Field(
        description="An emergency number with the places where it is the right one."
    )
    week: Annotated[str, gaps("name", "minutes", "days")] = Field(
        description="A week of a plan, how long and how often."
    )
