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


class PickPageWords(Shape):
    """Where one picks several cards to print."""

    heading: Phrase = Field(description="Heads it.")
    has: Phrase = Field(description="What one does here.")
    find: Phrase = Field(description="Label of the box that shortens the lists.")
    routines: Phrase = Field(description="Heads the list of routines.")
    exercises: Phrase = Field(description="Heads the list of exercises.")
    topics: Phrase = Field(description="Heads the list of topics that have a sheet.")
    chosen: Phrase = Field(description="Heads what is picked.")
    nothing: Phrase = Field(description="In its place while nothing is.")
    open: Phrase = Field(description="Leads to the page that prints it.")
    clear: Phrase = Field(description="Button: takes all out.")
    all: Phrase = Field(description="Leads to the same page with every card.")


class PrintPageWords(Shape):
    """The page that prints several cards as one document."""

    title: Phrase = Field(description="The title of the page.")
    description: Phrase = Field(description="What it is, in a sentence.")
    print: Phrase = Field(description="On the button that prints it.")
    change: Phrase = Field(description="Leads to where one picks, to change it.")
    cover: Phrase = Field(description="The title of the document, on its first sheet.")
    rules_there: Phrase = Field(
        description="On a card, below its own reasons to stop: that the first sheet has more."
    )


class LetterheadWords(Shape):
    """Where one types whose letterhead cards have; labels that cards have are theirs."""

    heading: Phrase = Field(description="Heads it.")
    kept: Phrase = Field(description="For whom it is, and that it stays on this device.")
    clinic: Phrase = Field(description="Heads what stays: the letterhead itself.")
    name: Phrase = Field(description="Label of the clinic's name.")
    telephone: Phrase = Field(description="Label of its telephone number.")
    address: Phrase = Field(description="Label of its address.")
    note: Phrase = Field(description="Label of a line of its own.")
    logo: Phrase = Field(description="Label of the choice of a picture.")
    unlogo: Phrase = Field(description="Button: takes the picture away.")
    job: Phrase = Field(description="Heads what is for one print.")
    no_side: Phrase = Field(description="In the choice of a side: neither.")
    keep: Phrase = Field(description="Label of the box that keeps this, too.")
    delete: Phrase = Field(description="Button: deletes all of it from the device.")


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
    packs: Phrase = Field(description="Heads the packs of routines.")
    packs_have: Phrase = Field(description="What is in a pack.")
    topics: Phrase = Field(description="Heads the sheets of topics.")
    booklet: Phrase = Field(description="Heads the booklet.")
    booklet_has: Phrase = Field(description="What is in it, before links to its sizes.")
    small: Phrase = Field(description="Heads the small cards.")
    small_has: Phrase = Field(description="What they are for and how to print them.")
    card: CardPageWords = Field(description="A card's own page.")
    picking: PickPageWords = Field(description="Picking several cards.")
    job: PrintPageWords = Field(description="The page that prints them.")
    letterhead: LetterheadWords = Field(description="Whose cards they are.")
