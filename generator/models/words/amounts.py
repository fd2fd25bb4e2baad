"""Words for amounts: how much, how often, how long, and who has read it."""

from typing import Annotated

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Counted, Phrase, counted, gaps


class AmountWords(Shape):
    """How much to do, how often, for how long; on pages and on cards alike."""

    range: Annotated[str, gaps("low", "high")] = Field(description="From one number to another.")
    sets: Annotated[Counted, counted("amount")] = Field(
        description="Before the amount of one set, where there is more than one."
    )
    minutes: Annotated[Counted, counted()] = Field(description="How many minutes.")
    times: Annotated[Counted, counted()] = Field(description="How many times, of a movement.")
    seconds: Annotated[Counted, counted()] = Field(description="How many seconds.")
    each_side: Annotated[str, gaps("amount")] = Field(description="An amount for each side.")
    each_way: Annotated[str, gaps("amount")] = Field(description="An amount for each direction.")
    hold: Annotated[str, gaps("amount", "seconds")] = Field(description="An amount with a hold.")
    rest: Annotated[Counted, counted("amount")] = Field(
        description="An amount with seconds of rest between sets."
    )
    days: Annotated[Counted, counted()] = Field(description="How many days.")
    once_a_day: Phrase = Field(description="How often: one time each day.")
    times_a_day: Annotated[Counted, counted()] = Field(description="How often each day.")
    every_day: Phrase = Field(description="On how many days: all.")
    days_a_week: Annotated[Counted, counted()] = Field(description="On how many days a week.")
    joined: Annotated[str, gaps("first", "next")] = Field(
        description="What stands between two parts of how often."
    )
    minutes_blank: Phrase = Field(description="Minutes with a gap for a pen, an underscore.")
    times_blank: Phrase = Field(description="Sets and times with gaps for a pen.")
    hold_blank: Annotated[str, gaps("amount")] = Field(description="A hold with a gap for a pen.")
    about_minutes: Annotated[Counted, counted()] = Field(description="How long a routine takes.")
    weeks: Annotated[Counted, counted()] = Field(description="How long a plan by weeks takes.")
    no_equipment: Phrase = Field(description="What an exercise needs that needs no equipment.")
    reviewed: Annotated[str, gaps("name", "day")] = Field(description="Who has reviewed it, when.")
    name_and_role: Annotated[str, gaps("name", "role")] = Field(
        description="That name with a profession."
    )
    checked: Annotated[str, gaps("name", "day")] = Field(
        description="The same as a sentence, below each title."
    )
    day: Annotated[str, gaps("day", "month", "year")] = Field(
        description="A day; the gap for the month is its name."
    )
    not_checked: Phrase = Field(description="Below each title, where nobody has reviewed it.")
    not_reviewed: Phrase = Field(description="Where no clinician has read it.")
    sources_there: Annotated[Counted, counted()] = Field(
        description="How many sources there are, on a card without room for names."
    )
    own: Phrase = Field(description="Where no source stands behind it.")
