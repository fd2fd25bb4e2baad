"""Words on the page that says how to use the site without the internet."""

from typing import Annotated

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Passage, Phrase, gaps, passage


class OfflineWords(Shape):
    """What the page says, not what its buttons answer; its ways are numbered 1 to 3."""

    description: Phrase = Field(description="For search engines.")
    lead: Phrase = Field(description="Below the heading.")
    reading_copy: Phrase = Field(description="After the lead, in the downloaded copy.")
    not_kept: Phrase = Field(description="For who asked for a file that is not on the device.")
    not_kept_help: Phrase = Field(description="After it: what to do.")
    keep: Phrase = Field(description="Heading of way 1: the browser keeps the site.")
    keep_how: Phrase = Field(description="How it does so.")
    keep_size: Annotated[str, gaps("megabytes")] = Field(description="What that takes.")
    cards: Phrase = Field(description="That cards are kept later.")
    cards_size: Annotated[str, gaps("megabytes")] = Field(description="What all cards take.")
    looking: Phrase = Field(description="Status, until it is known what the device keeps.")
    progress: Phrase = Field(description="Name of the bar that shows progress, read aloud.")
    keep_now: Phrase = Field(description="Button: keep the site.")
    cards_now: Phrase = Field(description="Button: keep all cards too.")
    remove_now: Phrase = Field(description="Button: remove what is kept.")
    keep_more: Passage = Field(description="What else to know about way 1.")
    install: Phrase = Field(description="Heading of way 2: an icon on the home screen.")
    install_how: Phrase = Field(description="What that gives.")
    install_now: Phrase = Field(description="Button: install.")
    install_devices: Passage = Field(description="How to, by device; signs as devices name them.")
    download: Phrase = Field(description="Heading of way 3: one file.")
    download_how: Phrase = Field(description="What that gives.")
    download_now: Phrase = Field(description="Button: download, as long as its size is unknown.")
    download_size: Annotated[str, gaps("megabytes")] = Field(description="The same with its size.")
    download_anew: Phrase = Field(description="The same button in the downloaded copy.")
    unpack: Annotated[str, passage("file")] = Field(
        description="What to do with the file; the gap is the name of the file to open."
    )
    download_more: Phrase = Field(description="What else to know about way 3.")
