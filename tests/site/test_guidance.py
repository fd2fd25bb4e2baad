from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.build import read
from generator.content.library import Library
from generator.drawings import Drawings
from generator.project import PROJECT
from generator.site.guidance import guidance_pages, topic_tiles
from generator.site.images import SectionDrawings, plain, small
from generator.text.glossary import hard_words
from generator.text.page import Link, Page, references
from generator.text.precautions import precautions
from generator.text.render import render
from generator.text.sign_lists import sign_lists
from tests.readable import html_of

CHECK = Link("Check first", "guidance/check-first.md", "Three lists.")
FIST = Link("Fist", "exercises/fist.md", "You close your hand and open it.")
BEND = Link("Wrist bend", "exercises/wrist-bend.md", "You bend the wrist and stay there.")
REST = Link("Rest", "guidance/rest.md", "A short topic.")


@pytest.fixture
def made(library: Library, blank: Drawings) -> dict[str, Page]:
    return {page.path: page for page in guidance_pages(library, blank)}


def test_the_overview_links_every_topic_in_order(
    made: dict[str, Page], library: Library, blank: Drawings
) -> None:
    tiles = [(CHECK, small(blank, "fist")), (REST, small(blank, "fist"))]
    assert made["guidance/index.md"] == Page(
        "guidance/index.md", "pages/guidance-overview.md.j2", {"tiles": tiles}
    )
    assert topic_tiles(library, blank, ["rest"]) == tiles[1:]


def test_a_topic_without_a_picture_has_a_tile_without_one(
    library: Library, blank: Drawings
) -> None:
    bare = library.guidance["rest"].model_copy(update={"picture": None})
    known = replace(library, guidance={**library.guidance, "rest": bare})
    assert topic_tiles(known, blank, ["rest"]) == [(REST, None)]


def test_a_picture_stands_on_the_page_of_its_topic_and_in_its_section(
    made: dict[str, Page],
    library: Library,
    content: Path,
    edit: Callable[[str, str, str], None],
    blank: Drawings,
) -> None:
    image = "figures/fist.svg"
    text = render(PROJECT / "templates", [made["guidance/rest.md"]], library)["guidance/rest.md"]
    assert text.count(image) == 1
    sit = "heading: Sit, body: 'Sit down. [own]'"
    fist = "heading: Fist, picture: fist, body: 'Close it. [own]'"
    edit(
        "guidance/rest.yml",
        "key_points:",
        f"sections: [{{{sit}}}, {{{fist}}}]\nkey_points:",
    )
    edit("guidance/rest.yml", "picture: fist\nclaims", "claims")
    other = read(content)
    pages = {page.path: page for page in guidance_pages(other, blank)}
    page = pages["guidance/rest.md"]
    assert (page.context["picture"], page.context["drawings"]) == (
        None,
        [SectionDrawings(None, ()), SectionDrawings(plain(library, blank, "fist"), ())],
    )
    text = render(PROJECT / "templates", [page], other)[page.path]
    assert text.count(image) == 1
    assert text.index("## Fist") < text.index(image)


def test_drawings_beside_each_other_say_in_words_which_way_is_better(
    made: dict[str, Page], library: Library, blank: Drawings
) -> None:
    page = made["guidance/check-first.md"]
    text = render(PROJECT / "templates", [page], library)[page.path]
    beside = text[text.index('<div class="compared"') :]
    places = [
        beside.index(said)
        for said in (
            plain(library, blank, "fist").strip.path,
            "Better:</span> A loose fist",
            plain(library, blank, "wrist-bend").strip.path,
            "Not so good:</span> A bent wrist",
            plain(library, blank, "rest").strip.path,
            "A hand at rest",
            "Read this, then",
        )
    ]
    assert places == sorted(places)


def test_a_page_links_what_its_topic_leads_to(
    made: dict[str, Page], library: Library, blank: Drawings
) -> None:
    topic, signs = library.guidance["rest"], library.signs.signs
    case, floor = precautions(library, library.form("wrist-bend"))
    assert floor.topic is None
    assert made["guidance/rest.md"] == Page(
        "guidance/rest.md",
        "pages/guidance.md.j2",
        {
            "topic": topic,
            "picture": plain(library, blank, "fist"),
            "drawings": [],
            "sheet": None,
            "lists": (),
            "traced": sign_lists(library, signs),
            "exercises": (),
            "routines": (),
            "guidance": (CHECK,),
            "against": [(BEND, case)],
            "hard_words": hard_words(library, topic),
            "references": references(library, topic, case.note, case.how, signs),
        },
    )


def test_a_topic_lists_the_signs_that_it_names_and_leads_to_each(
    content: Path, edit: Callable[[str, str, str], None], blank: Drawings
) -> None:
    edit("guidance/rest.yml", "key_points:", "signs: [tingle, no-breath, despair]\nkey_points:")
    library = read(content)
    page = {page.path: page for page in guidance_pages(library, blank)}["guidance/rest.md"]
    assert page.context["lists"] == sign_lists(library, ["tingle", "no-breath", "despair"])
    root = LexborHTMLParser(html_of(render(PROJECT / "templates", [page], library)[page.path]))
    lists = root.css(".help > [class*=help__level]")
    heads = [one.css("strong")[0].text().strip() for one in lists]
    assert heads == ["Call 112 now", "Good to know"]
    links = [(link.text(), link.attributes["href"]) for link in root.css(".help li a")]
    found = [(name, where) for name, where in links if where and "#sign-" in where]
    assert found == [
        ("You cannot breathe", "check-first.md#sign-no-breath"),
        ("You want to give up", "check-first.md#sign-despair"),
        ("Your fingers tingle for a moment", "check-first.md#sign-tingle"),
    ]
    told = [act for act in root.css(".help li span") if "data-number" not in act.attributes]
    acts = [(act.text(), act.attributes.get("class")) for act in told]
    assert acts == [
        ("Sit down and call 112 now.", "on-paper"),
        ("Talk to somebody now.", None),
        ("Shake your hand and go on.", None),
    ]


def test_the_topic_about_the_lists_says_of_each_sign_who_vouches_for_it(
    made: dict[str, Page], library: Library
) -> None:
    page = made["guidance/rest.md"]
    root = LexborHTMLParser(html_of(render(PROJECT / "templates", [page], library)[page.path]))
    signs = {
        place.attributes["id"]: place.parent
        for place in root.css(".traced [id^=from-]")
        if place.parent
    }
    assert set(signs) == {f"from-{i}" for i in library.signs.signs}
    said = {name: sign.parent.text() for name, sign in signs.items() if sign.parent}
    assert "Sources: 1, 2" in said["from-slow-hand"] or "Sources: 2, 1" in said["from-slow-hand"]
    assert "Our own choice: how soon it needs care, what to do." in said["from-hot-hand"]
    assert "The two sources of this sample do not agree." in said["from-hot-hand"]
    assert "Sources: none." in said["from-despair"]


def test_topics_lead_to_each_other_both_ways(made: dict[str, Page], library: Library) -> None:
    assert library.guidance["rest"].related_guidance == ()
    assert made["guidance/rest.md"].context["guidance"] == (CHECK,)
    assert made["guidance/check-first.md"].context["guidance"] == (REST,)


def test_a_topic_about_a_reason_says_what_to_do_instead_of_each_exercise(
    made: dict[str, Page], library: Library
) -> None:
    case, floor = precautions(library, library.form("wrist-bend"))
    assert (case.topic, floor.topic) == (REST, None)
    assert made["guidance/rest.md"].context["against"] == [(BEND, case)]
    text = render(PROJECT / "templates", [made["guidance/rest.md"]], library)["guidance/rest.md"]
    assert "- **[Wrist bend](../exercises/wrist-bend.md):** A ring counts too." in text
    assert "Only close your hand." in text.split("A ring counts too.")[1]


def test_a_topic_about_a_reason_says_to_ask_where_there_is_nothing_to_do_instead(
    content: Path, edit: Callable[[str, str, str], None], blank: Drawings
) -> None:
    edit("vocabulary.yml", "label: Tight ring", "label: Tight ring\n    topic: rest")
    edit("exercises/fist.yml", "instead:", "ask_first: [reason: ring]\ninstead:")
    library = read(content)
    page = {page.path: page for page in guidance_pages(library, blank)}["guidance/rest.md"]
    text = render(PROJECT / "templates", [page], library)[page.path]
    assert f"- **[Fist](../exercises/fist.md):** {library.words.safety.ask}\n" in text


def test_what_to_do_instead_stands_in_the_order_of_exercises_with_its_sources(
    content: Path, edit: Callable[[str, str, str], None], blank: Drawings
) -> None:
    edit("vocabulary.yml", "label: No floor", "label: No floor\n    topic: rest")
    edit("exercises/fist.yml", "how: Do it in bed.", "how: Do it in bed. [S01]")
    library = read(content)
    page = {page.path: page for page in guidance_pages(library, blank)}["guidance/rest.md"]
    pairs = [
        *((FIST, case) for case in precautions(library, library.form("fist"))),
        *((BEND, case) for case in precautions(library, library.form("wrist-bend"))),
    ]
    assert [case.reason for _, case in pairs] == ["floor", "swelling", "floor"]
    assert page.context["against"] == pairs
    shown = page.context["references"]
    signs = library.signs.signs
    assert shown == references(library, library.guidance["rest"], ("[S01]", "[R01]"), signs)
    assert isinstance(shown, tuple)
    assert [(reference.number, reference.id) for reference in shown] == [(1, "S01"), (2, "R01")]


def test_only_two_pages_show_sources_of_what_all_pages_share(
    library: Library, blank: Drawings
) -> None:
    pages = {page.path: page.context for page in guidance_pages(library, blank)}
    rest, safety = library.guidance["rest"], library.site.safety
    swap = library.exercises["wrist-bend"].instead[0]
    assert pages["guidance/rest.md"]["references"] == references(
        library, rest, swap, library.signs.signs
    )
    assert [reference.id for reference in references(library, rest)] == ["R01"]
    assert [reference.id for reference in references(library, safety)] == ["S01"]
