"""Words on the pages about the site: about, sources, hard words."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from generator.models.sources import Kind
from generator.models.text import Shape
from generator.models.words.phrases import Counted, Passage, Phrase, counted, every, gaps


class AboutWords(Shape):
    """What the page about the site says beside the sections that are set for the site."""

    description: Phrase = Field(description="For search engines.")
    heading: Phrase = Field(description="Its heading; on the home page the link to it.")
    marks: Phrase = Field(description="Heading of what the small marks in texts mean.")
    each_mark: Passage = Field(description="What each mark means, as a list.")
    review: Phrase = Field(description="Heading of how content is reviewed.")
    licence: Phrase = Field(description="Heading of the terms of use.")
    of_code: Annotated[str, gaps("licence")] = Field(description="Terms of the code.")
    of_content: Annotated[str, gaps("licence")] = Field(description="Terms of all else.")


class SourceWords(Shape):
    """What the page of all sources says."""

    description: Phrase = Field(description="For search engines.")
    all: Phrase = Field(description="Link to this page.")
    lead: Annotated[Counted, counted()] = Field(description="Below the heading.")
    kinds: Annotated[Mapping[Kind, Phrase], every(Kind)] = Field(
        description="What sort of source one is."
    )
    seen_there: Annotated[str, gaps("day")] = Field(description="Of a source of tier 1.")
    seen_as_copy: Annotated[str, gaps("day")] = Field(description="Of a source of tier 2.")
    technique_only: Annotated[str, gaps("day")] = Field(description="Of a source of tier 3.")
    area: Annotated[str, gaps("area")] = Field(
        description="Of which part of the body its findings are, in small letters."
    )
    used_in: Phrase = Field(description="Before the pages that cite it.")


class GlossaryWords(Shape):
    """What is said around hard words."""

    description: Phrase = Field(description="The page of all hard words, for search engines.")
    on_page: Phrase = Field(description="Heading of the hard words of a page.")
    all: Phrase = Field(description="Link to all hard words.")
