"""Names of links whose words alone do not say where they lead."""

from typing import Annotated

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import gaps


class LinkWords(Shape):
    """What is read aloud for a short link; it begins with the words that are shown."""

    of: Annotated[str, gaps("words", "name")] = Field(
        description="A link to something of a record; `{words}` are those shown."
    )
    pdf: Annotated[str, gaps("words", "name", "kilobytes")] = Field(
        description="A link to a PDF; `{words}` are those shown, `{name}` is what is printed."
    )
