"""Words of what other sites may show of this one, and of pages that have moved."""

from typing import Annotated

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Phrase, gaps


class EmbedWords(Shape):
    """What a record's page says of how to show it elsewhere, and what is shown there."""

    offer: Phrase = Field(description="Unfolds the line to paste, at the end of a page.")
    how: Phrase = Field(description="Above the line: what to do with it, and what it does.")
    line: Phrase = Field(description="Label of the line.")
    copy_line: Phrase = Field(description="Button that copies the line.")
    copied: Phrase = Field(description="After it was copied.")
    uncopied: Phrase = Field(description="Where the browser did not copy it: it is marked.")
    whole: Annotated[str, gaps("site")] = Field(
        description="Link to the page of the record, in what other sites show."
    )


class MovedWords(Shape):
    """What stands at the address that a record had before."""

    title: Phrase = Field(description="Title of that page.")
    lead: Annotated[str, gaps("page")] = Field(
        description="What it says; the gap is a link with the name of the record."
    )
