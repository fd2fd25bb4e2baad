"""What people type for what the pages say."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from generator.models.text import Line, Listed, Shape

PageId = Literal[
    "about",
    "browsers",
    "cards",
    "exercises",
    "glossary",
    "guidance",
    "my-routine",
    "offline",
    "privacy",
    "routines",
    "sources",
]


class LayWords(Shape):
    """A word of our pages with what else people type for it."""

    word: Line = Field(description="The word as pages, names or the vocabulary have it.")
    also: Listed[Line] = Field((), description="Lay words, synonyms, US and UK spellings.")
    misspelt: Listed[Line] = Field((), description="Frequent misspellings.")


class Search(Shape):
    """`content/search.yml`: lay words, for the search and the finder."""

    pages: Mapping[PageId, Listed[Line]] = Field(
        {}, description="Lay words for pages that are no record; a folder's go for all in it."
    )
    words: Listed[LayWords] = Field(min_length=1, description="Each word of ours once.")
