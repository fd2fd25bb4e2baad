"""Words for the print centre and for a card's own page."""

from typing import Annotated

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Counted, Phrase, counted, gaps


class CardPageWords(Shape):
    """The page that has one card and prints it; the rest of its words are the card's."""

    title: Annotated[str, gaps("routine")] = Field(description="The title of the page.")
    cards: Phrase = Field(description="Leads to the print centre, above the card.")
    print: Phrase = Field(description="On the button that prints it.")
    hint: Phrase = Field(description="How to print it without the button.")
    pdf: Phrase = Field(description="Before links to the PDF in each size.")
    more: Phrase = Field(description="After them: leads to the other editions.")


class CentreWords(Shape):
    """What the print centre says, and the page of each card."""

    description: Phrase = Field(description="What search engines show of it.")
    lead: Phrase = Field(description="What one does here, below the title.")
    routine: Phrase = Field(description="Label of the choice of a routine.")
    edition: Phrase = Field(description="Label of the choice of an edition.")
    size: Phrase = Field(description="Label of the choice of a paper.")
    download: Phrase = Field(description="Saves the PDF that is picked.")
    open: Phrase = Field(description="Opens it.")
    all: Phrase = Field(description="Heads the list of all cards.")
    picture: Annotated[str, gaps("routine")] = Field(
        description="In place of the picture of a card, for those who do not see it."
    )
    minutes: Annotated[Counted, counted()] = Field(description="How long a routine takes.")
    ways: Annotated[str, gaps("print", "read")] = Field(
        description="What one can do besides; the gaps are the two links."
    )
    print: Phrase = Field(description="The link to the card's own page, in `ways`.")
    read: Phrase = Field(description="The link to the routine, in `ways`.")
    booklet: Phrase = Field(description="Heads the booklet.")
    booklet_has: Phrase = Field(description="What is in it, before links to its sizes.")
    small: Phrase = Field(description="Heads the small cards.")
    small_has: Phrase = Field(description="What they are for and how to print them.")
    card: CardPageWords = Field(description="A card's own page.")
