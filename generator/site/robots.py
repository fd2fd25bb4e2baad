"""What programs that collect pages are told: they may read all, and where all pages are listed."""

from collections.abc import Iterator

from generator.content.library import Library
from generator.text.escape import percent_encoded
from generator.text.page import Page

PATH = "robots.txt"


def robots_page(library: Library) -> Iterator[Page]:
    """Yield the file, which programs look for at the root of a host."""
    sitemap = f"{percent_encoded(library.site.address)}sitemap.xml"
    yield Page(PATH, "pages/robots.txt.j2", {"sitemap": sitemap})
