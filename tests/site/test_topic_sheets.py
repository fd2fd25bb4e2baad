import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.content.library import Library
from generator.drawings import Drawings, drawings
from generator.models.citations import without_marks
from generator.paper.topic_shapes import PrintedPart, PrintedTopic
from generator.project import PROJECT
from generator.site.topic_sheets import printed_sheet, printed_sheets, sheet_in_browser
from generator.text.page import Link, Page
from generator.text.render import render
from tests.readable import html_of
from tests.real_content import real_library

CHECK = Link("Check first", "guidance/check-first.md", "Three lists.")
# What the page that prints several cards brings along.
SHARED = """
{% macro letterhead() %}{% endmacro %}
{% macro fields() %}<p>{{ words.cards.labels.name }}</p>{% endmacro %}
{% macro code(address) %}<p>{{ address }}</p>{% endmacro %}
"""
PAGE = """
{% from "cards/topic.html.j2" import topic_card with context %}
{% import "shared.j2" as part with context %}
{{ topic_card(sheet, part) }}
"""


@pytest.fixture(scope="module")
def real() -> Library:
    return real_library()


@pytest.fixture(scope="module")
def drawn(real: Library) -> Drawings:
    return drawings(real, PROJECT / "build" / "figures")


def test_a_topic_offers_the_pdfs_of_its_sheet(library: Library) -> None:
    (sheet,) = printed_sheets(library)
    assert sheet == printed_sheet(library, "check-first")
    assert (sheet.id, sheet.name, sheet.link) == ("check-first", "On the fridge", CHECK)
    assert [one.size for one in sheet.prints] == ["a4", "letter", "large-a4", "large-letter"]
    assert printed_sheet(library, "rest") is None


def test_a_sheet_without_a_name_is_called_as_its_topic(library: Library) -> None:
    topic = library.guidance["check-first"]
    assert topic.sheet
    bare = topic.model_copy(update={"sheet": topic.sheet.model_copy(update={"name": None})})
    other = replace(library, guidance={"check-first": bare})
    (sheet,) = printed_sheets(other)
    assert sheet.name == "Check first"


def test_a_browser_gets_each_panel_as_a_part_of_its_drawing(real: Library, drawn: Drawings) -> None:
    sheet = sheet_in_browser(real, drawn, "getting-down-and-up")
    assert list(sheet.pictures) == ["getting-down", "getting-up"]
    for figure, panels in sheet.pictures.items():
        assert len(panels) == len(drawn[figure].panels) == 6
        shown = [re.fullmatch(r".*#svgView%28viewBox%28(.*)%29%29", one.path) for one in panels]
        assert all(shown)
        assert len({one and one[1] for one in shown}) == 6
        assert [one.words for one in panels] == [drawn[figure].plain_words, *[""] * 5]
        assert len({one.width for one in panels}) == 1
        assert max(one.height for one in panels) > 1.2 * min(one.height for one in panels)


def said_by_a_part(part: PrintedPart) -> list[str]:
    """Return what a part says, in order."""
    care = part.care
    groups = [group for half in care.halves for group in half] if care else []
    signs = [
        text
        for group in groups
        for text in (group.name, *(t for sign in group.signs for t in (sign.text, sign.more)))
    ]
    panels = part.pictured.panels if part.pictured else ()
    return [
        part.heading,
        *((care.heading, care.lead) if care else ()),
        *signs,
        *(text for one in part.numbers for text in (one.place, one.number)),
        *(one.urgent_line for one in part.numbers),
        *part.numbers_after,
        *(one.label for one in part.compared),
        *(t for items in part.lists for t in (items.lead, *(o.text for o in items.items))),
        *((part.table.day, *(one.heading for one in part.table.columns)) if part.table else ()),
        *(gap.label for gap in part.gaps),
        *(step.text for panel in panels for step in panel.steps),
    ]


def said(card: PrintedTopic) -> list[str]:
    parts = [text for part in card.parts for text in said_by_a_part(part)]
    ends = [card.sources_short, card.reviewed, card.rules.emergency, card.code.short]
    return [text for text in (card.title, card.summary, *parts, *ends) if text]


def bare(text: str) -> str:
    return re.sub(r"\s", "", without_marks(text))


def test_it_says_what_paper_says_in_the_same_order(
    real: Library, drawn: Drawings, tmp_path: Path
) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(PROJECT / "templates", templates)
    (templates / "shared.j2").write_text(SHARED, "utf-8")
    (templates / "pages/try.md.j2").write_text(PAGE, "utf-8")
    for sheet in printed_sheets(real):
        shown = sheet_in_browser(real, drawn, sheet.id)
        page = Page("try.md", "pages/try.md.j2", {"sheet": shown})
        root = LexborHTMLParser(html_of(render(templates, [page], real)["try.md"])).body
        assert root
        (card,) = root.css("section.card")
        assert card.attributes["data-card"] == f"topic={sheet.id}"
        text, place = bare(card.text()), 0
        for must in said(shown.card):
            found = text.find(bare(must), place)
            assert found >= place, (sheet.id, must)
            place = found
        columns = sum(len(part.table.columns) + 1 for part in shown.card.parts if part.table)
        assert len(card.css("thead th[scope=col]")) == columns
        assert len(card.css("img")) == sum(map(len, shown.pictures.values()))
        assert "**" not in card.text()
