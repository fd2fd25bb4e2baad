"""Words for those who do not read a page: search engines, and who shares it."""

from typing import Annotated

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import gaps


class HeadWords(Shape):
    """What a page says of itself where only its address is shown."""

    more: Annotated[str, gaps("site")] = Field(
        description="Behind a description of fewer than 50 letters, for search engines."
    )
    picture: Annotated[str, gaps("name")] = Field(
        description="What the picture shows that others see who get the address; read aloud."
    )
    site_picture: Annotated[str, gaps("site")] = Field(
        description="The same of a page that has no drawing."
    )
