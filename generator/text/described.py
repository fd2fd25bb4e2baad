"""What search engines show of a page below its title: neither a scrap nor cut off."""

from generator.content.library import Library
from generator.models.citations import without_citations
from generator.models.text import SHORTEST_DESCRIPTION


def described(library: Library, text: str) -> str:
    """Return a text as a description; a short one gets what every page has behind it."""
    plain = without_citations(text)
    more = library.words.head.more.format(site=library.site.title)
    return plain if len(plain) >= SHORTEST_DESCRIPTION else f"{plain} {more}"
