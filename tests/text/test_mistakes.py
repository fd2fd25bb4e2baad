from dataclasses import replace
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest

from generator.build import text_files
from generator.content.library import Library
from generator.project import PROJECT
from generator.text.mistakes import mistake_address
from tests.blank import blank_drawings, blank_prints

WORDS = "Tell us about a mistake on this page"


def told_to(library: Library, place: str | None) -> Library:
    return replace(library, site=library.site.model_copy(update={"report": place}))


def test_mail_gets_the_address_of_the_page_as_its_subject(library: Library) -> None:
    address = urlsplit(unescape(mistake_address(library, "exercises/fist.md")))
    assert (address.scheme, address.path) == ("mailto", "mistakes+hand@hands.example")
    assert parse_qs(address.query) == {
        "subject": ["A mistake on https://hands.example/exercises/fist/"]
    }


@pytest.mark.parametrize(
    ("place", "address"),
    [
        (
            "https://forms.example/?of={page}&kind=mistake",
            "https://forms.example/?of=routines%2Fhand-break%2F&amp;kind=mistake",
        ),
        (
            "https://forms.example/(a)/{page}/new",
            "https://forms.example/%28a%29/routines%2Fhand-break%2F/new",
        ),
    ],
)
def test_a_form_gets_the_path_of_the_page_in_its_gap(
    library: Library, place: str, address: str
) -> None:
    assert mistake_address(told_to(library, place), "routines/hand-break.md") == address


def test_a_site_that_names_no_place_has_no_address(library: Library) -> None:
    assert mistake_address(told_to(library, None), "guidance/rest.md") == ""


@pytest.mark.parametrize(
    "place", ["mistakes+hand@hands.example", "https://forms.example/?of={page}", None]
)
def test_every_page_of_a_record_has_the_link_or_none_has_it(
    library: Library, place: str | None
) -> None:
    blank = blank_drawings(library), blank_prints(library)
    made = text_files(told_to(library, place), PROJECT / "templates", *blank)
    pages = {path: text.decode() for path, text in made.items() if path.endswith(".md")}
    records = {f"exercises/{i}.md" for i in library.exercises}
    records |= {f"routines/{i}.md" for i in library.routines}
    records |= {f"guidance/{i}.md" for i in library.guidance}
    assert {path for path, text in pages.items() if WORDS in text} == (records if place else set())
    for path in records if place else ():
        link = f"[{WORDS}]({mistake_address(told_to(library, place), path)})"
        assert pages[path].count(link) == 1
