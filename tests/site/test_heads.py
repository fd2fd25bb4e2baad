import json
from collections.abc import Mapping
from dataclasses import replace

import pytest

from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.prints import FinishedPrint, Print
from generator.project import PROJECT
from generator.site import Page, pages
from generator.site.heads import UNLISTED, headed
from generator.text.render import render


@pytest.fixture(scope="module")
def made(
    library: Library, blank: Drawings, blank_printed: Mapping[Print, FinishedPrint]
) -> Mapping[str, Page]:
    return {page.path: page for page in pages(library, blank, blank_printed)}


def test_what_is_only_for_print_or_for_other_sites_is_not_listed(made: Mapping[str, Page]) -> None:
    unlisted = {path for path, page in made.items() if page.head.get("robots") == UNLISTED}
    framed = {path for path in made if path.startswith("embed/")}
    assert framed
    assert unlisted == {
        *framed,
        "cards/print.md",
        "my-routine/print.md",
        "cards/hand-break.md",
        "cards/fist-weeks.md",
        "cards/hand-night.md",
        "cards/hand-month.md",
    }


def test_each_record_has_its_day_its_picture_and_its_data(made: Mapping[str, Page]) -> None:
    head = made["routines/hand-break.md"].head
    assert head["modified"] == "2026-02-03"
    assert head["picture"] == "sharing/routines/hand-break.png"
    assert head["picture_words"] == "Hand break, as a drawing"
    assert json.loads(head["linked_data"])["@graph"][0]["name"] == "Hand break"
    dated = {path for path, page in made.items() if "modified" in page.head}
    assert len(dated) == 2 + 4 + 2


def test_other_pages_have_the_picture_of_the_site(made: Mapping[str, Page]) -> None:
    assert made["about.md"].head["picture"] == "sharing/site.png"
    assert "linked_data" not in made["about.md"].head
    assert json.loads(made["index.md"].head["linked_data"])["@graph"][0]["@type"] == "WebSite"


def test_all_of_it_stands_in_the_settings_of_the_page(library: Library) -> None:
    page = Page("offline.md", "pages/offline.md.j2", {}, {"a_b": 'c: "d"'})
    (headed_page,) = headed(library, [page])
    text = render(PROJECT / "templates", [headed_page], library)["offline.md"]
    assert 'a_b: "c: \\"d\\""' in text.split("---")[1]


def test_words_in_a_head_are_html(library: Library) -> None:
    rest = library.guidance["rest"].model_copy(update={"name": 'a" <b>'})
    (page,) = headed(replace(library, guidance={"rest": rest}), [Page("guidance/rest.md", "a", {})])
    assert page.head["picture_words"] == "a&quot; &lt;b&gt;, as a drawing"
