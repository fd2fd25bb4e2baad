"""Where readers say that they have found a mistake: an address that names the page."""

from urllib.parse import quote

from generator.content.library import Library
from generator.models.address import PAGE
from generator.text.escape import html, percent_encoded


def mistake_address(library: Library, path: str) -> str:
    """Return where a mistake on the page of a record is told; empty where the site names no place.

    Mail gets the address of the page as its subject, a form the path of the page in its gap.
    """
    told, page = library.site.report, path.removesuffix(".md") + "/"
    if not told:
        return ""
    if PAGE in told:
        return html(percent_encoded(told.replace(PAGE, quote(page, safe=""))))
    subject = library.words.records.mistake_on.format(page=library.site.address + page)
    return html(f"mailto:{told}?subject={quote(subject, safe='')}")
