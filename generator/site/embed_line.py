"""Where a record stands for other sites, and the line of HTML that shows it there."""

from collections.abc import Callable

from generator.content.library import Library
from generator.text.escape import html
from generator.text.page import page_address

FOLDER = "embed"
HEIGHT = 760  # pixels of the frame; what is longer can be scrolled in it


def embed_path(kind: str) -> Callable[[str], str]:
    """Return what says where records of a kind, such as `exercises`, stand for other sites."""
    return lambda record: f"{FOLDER}/{kind}/{record}.md"


def embed_line(library: Library, kind: str, record: str, name: str) -> str:
    """Return the line of HTML that shows a record in the page of another site."""
    address = page_address(library, embed_path(kind)(record))
    title = html(f"{name} - {library.site.title}")
    size = f'width="100%" height="{HEIGHT}" loading="lazy"'
    return f'<iframe src="{address}" title="{title}" {size}></iframe>'
