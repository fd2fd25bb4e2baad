"""Words on the safety check, and on the page about how its lists were made."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from generator.models.text import Shape
from generator.models.urgency import Part
from generator.models.words.phrases import Counted, Phrase, counted, every, gaps


class CheckWords(Shape):
    """What pages say around warning signs."""

    country: Phrase = Field(description="Label of the box in which a reader chooses a country.")
    choose_country: Phrase = Field(description="In that box, before a choice.")
    no_country: Phrase = Field(description="In that box: no country that has a number here.")
    signs: Annotated[Counted, counted()] = Field(description="How many signs a list has.")
    lists: Phrase = Field(description="Name of the links to the lists, read aloud.")
    lifted: Annotated[str, gaps("when", "act")] = Field(
        description="What makes a sign more urgent, and what to do then."
    )
    read_more: Annotated[str, gaps("topic")] = Field(
        description="In a sign: the gap is a link to the topic about it."
    )
    crisis_lines: Phrase = Field(description="Before lines to talk to, by country.")
    crisis_text: Annotated[str, gaps("word", "number")] = Field(
        description="How to reach such a line by text message."
    )
    crisis_text_only: Annotated[str, gaps("number")] = Field(
        description="The same of a line that has no word to send."
    )
    crisis_about: Annotated[str, gaps("line", "about")] = Field(
        description="Such a line with when it answers, and what it costs."
    )
    nothing_fits: Phrase = Field(description="Heading of where to start if no sign fits.")
    without_number: Phrase = Field(
        description="At the end of the page: what has no number there is our own advice."
    )
    unsure: Phrase = Field(description="After the lists: what to do when in doubt.")
    how_made: Phrase = Field(description="Link to the page about how the lists were made.")
    why: Phrase = Field(description="In a sign: link to its sources, on that page.")
    each_sign: Phrase = Field(description="Heading of all signs with their sources, on that page.")
    sources_of_sign: Annotated[str, gaps("sources")] = Field(
        description="The sources of a sign; the gap is their raised numbers."
    )
    no_sources: Phrase = Field(description="Instead of that line, for a sign without a source.")
    own_parts: Annotated[str, gaps("parts")] = Field(
        description="Which parts of a sign are our own choice."
    )
    parts: Annotated[Mapping[Part, Phrase], every(Part)] = Field(
        description="What these parts are called, in the middle of a sentence."
    )
