import re
from collections.abc import Callable
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.build import read
from generator.content.library import Library
from generator.drawings import Drawings
from generator.project import PROJECT
from generator.site.guidance import guidance_pages
from generator.site.safety_check import safety_check
from generator.text.glossary import hard_words
from generator.text.page import Link, Page, references
from generator.text.render import render
from generator.text.sign_lists import sign_lists
from tests.blank import blank_drawings
from tests.readable import html_of

Edit = Callable[[str, str, str], None]
ID = re.compile(r"level-(emergency|same-day|appointment|note)-(.+)")


def _page(library: Library) -> Page:
    return safety_check(library, blank_drawings(library))


def _shown(library: Library) -> LexborNode:
    page = _page(library)
    text = render(PROJECT / "templates", [page], library)[page.path]
    root = LexborHTMLParser(html_of(text)).body
    assert root
    return root


@pytest.fixture(scope="module")
def shown(library: Library) -> LexborNode:
    """The page of the sample, as a browser has it."""
    return _shown(library)


def test_it_has_every_sign_and_where_to_go_from_there(library: Library) -> None:
    page, topic = _page(library), library.guidance["check-first"]
    assert (page.path, page.template) == ("guidance/check-first.md", "pages/safety.md.j2")
    assert page.context["lists"] == sign_lists(library, library.signs.signs)
    assert page.context["country"] == library.site.emergency_numbers[0]
    assert page.context["starts"] == (
        Link("Hand break", "routines/hand-break.md", "Two moves for stiff hands."),
        Link("Two weeks of fists", "routines/fist-weeks.md", "A little more each week."),
    )
    assert page.context["how_made"] == Link("Rest", "guidance/rest.md", "A short topic.")
    assert page.context["topics"] == {"rest": page.context["how_made"]}
    assert page.context["references"] == references(library, topic, library.site.safety)
    assert page.context["hard_words"] == hard_words(library, topic)


def test_it_is_the_only_page_of_its_topic(library: Library, blank: Drawings) -> None:
    pages = [
        page for page in guidance_pages(library, blank) if page.path == "guidance/check-first.md"
    ]
    assert [page.template for page in pages] == ["pages/safety.md.j2"]


def test_without_routines_of_its_own_it_leads_to_those_of_the_home_page(
    content: Path, edit: Edit
) -> None:
    edit("guidance/check-first.yml", "related_routines: [hand-break, fist-weeks]\n", "")
    edit("site.yml", "start_routines: [hand-break, fist-weeks]", "start_routines: [fist-weeks]")
    starts = _page(read(content)).context["starts"]
    assert starts == (
        Link("Two weeks of fists", "routines/fist-weeks.md", "A little more each week."),
    )


def test_each_sign_stands_once_under_its_level_and_its_part_of_the_body(
    library: Library, shown: LexborNode
) -> None:
    place, found = ("", ""), {}
    for node in shown.css("h3, details.sign"):
        heading = ID.fullmatch(node.attributes.get("id") or "")
        if heading:
            place = (heading[1], heading[2])
        else:
            name = node.attributes["id"]
            assert name not in found
            found[name] = place
    signs = library.signs.signs.items()
    assert found == {f"sign-{i}": (sign.level, sign.system) for i, sign in signs}


def test_a_sign_opens_to_what_to_do_what_else_to_know_and_what_lifts_it(
    shown: LexborNode,
) -> None:
    [sign] = shown.css("#sign-hot-hand")
    lines = [part.text().strip() for part in sign.css("summary > *, .sign__act, li")]
    assert lines == [
        "A red, hot hand",
        "Show it to somebody today.",
        "If you shiver too: Call 112 now.",
        "If the red grows: Go to an eye department.",
    ]
    classes = [lift.attributes["class"] for lift in sign.css("li")]
    assert classes == ["sign__lift sign__lift--emergency"] * 2
    assert [link.attributes["href"] for link in sign.css("a")] == [
        "rest.md",
        "rest.md#from-hot-hand",
    ]


def test_no_action_has_a_mark_of_a_source_or_of_our_own(shown: LexborNode) -> None:
    assert shown.css(".sign__act")
    assert shown.css(".sign sup") == []


def test_what_is_urgent_stands_open_and_the_rest_is_folded_with_its_count(
    shown: LexborNode,
) -> None:
    lists = {level.attributes["class"]: level.tag for level in shown.css(".level")}
    assert list(lists.values()) == ["section", "section", "details", "details"]
    assert [line.text() for line in shown.css("details.level > summary > span")] == ["1 sign"] * 2
    doors = [(door.attributes["href"], door.css("span")[0].text()) for door in shown.css(".door")]
    assert doors == [
        ("#level-emergency", "2 signs"),
        ("#level-same-day", "1 sign"),
        ("#level-appointment", "1 sign"),
    ]
    for target, _ in doors:
        assert shown.css(target or "")


def test_each_level_has_its_word_and_an_icon_of_its_own(
    library: Library, shown: LexborNode
) -> None:
    icons = set()
    for level, words in library.signs.levels.items():
        [found] = shown.css(f".level--{level}")
        head = (found.css(".level__head") or found.css("summary"))[0]
        assert words.name in head.text()
        icons.add(head.css("path")[0].attributes["d"])
    assert len(icons) == len(library.signs.levels)


def test_a_crisis_shows_the_lines_of_every_country(shown: LexborNode) -> None:
    [crisis] = shown.css("#sign-despair")
    assert [line.text().strip() for line in crisis.css("[data-lines]")] == [
        "Here: Good Ears 114 (free); Good Eyes, text HELP to 115",
        "There: Good Hands, text 116",
    ]
    assert "A list of lines stands elsewhere." in crisis.text()
    assert [link.attributes["href"] for link in crisis.css("[data-lines] a")] == ["tel:114"]


def test_the_country_of_the_site_has_its_button_and_all_numbers_can_be_called(
    shown: LexborNode,
) -> None:
    [call] = shown.css("a[data-call]")
    assert (call.text(), call.attributes["href"]) == ("Call 112", "tel:112")
    assert "hidden" not in call.attributes
    [numbers] = shown.css("[data-numbers]")
    assert "open" not in numbers.attributes
    assert [link.attributes["href"] for link in numbers.css("a")] == ["tel:112", "tel:911"]
    ids = [option.attributes["value"] for option in shown.css("[data-country] option")]
    assert ids == ["", "here", "there", "other"]
    assert {gap.text() for gap in shown.css("[data-number]")} == {"112"}
    [urgent] = shown.css("[data-urgent]")
    assert (urgent.text(), "hidden" in urgent.attributes) == ("Call 113 for all else.", False)


def test_without_a_country_words_stand_for_the_number_and_the_list_is_open(
    content: Path, edit: Edit
) -> None:
    edit("site.yml", "country: here\n", "")
    shown = _shown(read(content))
    assert {gap.text() for gap in shown.css("[data-number]")} == {"your emergency number"}
    [call] = shown.css("a[data-call]")
    assert "hidden" in call.attributes
    assert "href" not in call.attributes
    [numbers] = shown.css("[data-numbers]")
    assert "open" in numbers.attributes
    [urgent] = shown.css("[data-urgent]")
    assert (urgent.text(), "hidden" in urgent.attributes) == ("", True)
