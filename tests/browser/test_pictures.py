"""Pictures stand where readers look, and what is read aloud in their place is short."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.figures.scene.describe import LONGEST
from tests.browser.conftest import Built

PICTURED = ("index.html", "routines/", "guidance/")


@pytest.fixture(scope="module")
def pages(built: Built) -> Mapping[str, LexborHTMLParser]:
    """Every page of the finished site by its path."""
    paths = sorted(built.folder.rglob("*.html"))
    return {
        path.relative_to(built.folder).as_posix(): LexborHTMLParser(path.read_bytes())
        for path in paths
    }


def test_home_routines_and_topics_have_a_picture_in_their_article(
    pages: Mapping[str, LexborHTMLParser], built: Built
) -> None:
    check = Path("guidance", built.library.site.safety.check, "index.html").as_posix()
    expected = {path for path in pages if path.startswith(PICTURED)} - {check}  # it has its signs
    assert len(expected) > len(built.library.routines) + len(built.library.guidance)
    without = {path for path in expected if not pages[path].css("article img[src*='figures/']")}
    assert without == set()


def test_what_stands_for_a_picture_is_said_in_one_breath(
    pages: Mapping[str, LexborHTMLParser],
) -> None:
    said = {
        (path, image.attributes.get("alt") or "")
        for path, page in pages.items()
        for image in page.css("img")
    }
    assert len(said) > len(pages)
    assert [(path, words) for path, words in said if len(words) > LONGEST] == []
