from collections.abc import Mapping

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.content.library import Library
from generator.drawings import Drawings
from generator.models.citations import without_citations
from generator.project import PROJECT
from generator.site.embeds import embed_pages
from generator.text.render import render


@pytest.fixture(scope="module")
def texts(library: Library, blank: Drawings) -> Mapping[str, str]:
    """The pages of the sample for other sites, as Markdown."""
    return render(PROJECT / "templates", embed_pages(library, blank), library)


def test_each_exercise_and_each_routine_has_one(library: Library, texts: Mapping[str, str]) -> None:
    wanted = [f"embed/exercises/{i}.md" for i in library.exercises]
    wanted += [f"embed/routines/{i}.md" for i in library.routines]
    assert list(texts) == wanted


def test_each_has_what_keeps_one_safe_and_leads_to_its_page(
    library: Library, texts: Mapping[str, str]
) -> None:
    for path, text in texts.items():
        assert library.words.safety.ask_first in text, path
        assert library.words.safety.stop_if in text, path
        assert library.site.safety.emergency.split("{", maxsplit=1)[0] in text, path
        rules = [without_citations(rule.when) for rule in library.site.safety.stop_rules]
        assert [rule for rule in rules if rule not in text] == [], path
        whole = path.removeprefix("embed/")
        assert f"](../../{whole}){{ target=_blank rel=noopener }}" in text, path


def test_who_asks_first_and_who_does_something_else_is_told(texts: Mapping[str, str]) -> None:
    text = texts["embed/exercises/wrist-bend.md"]
    assert "- **Swollen hand**: Ask a doctor or physiotherapist first." in text


def test_each_link_opens_a_page_of_its_own(texts: Mapping[str, str]) -> None:
    for path, text in texts.items():
        links = text.count("](") - text.count("![")
        assert links > 0, path
        assert text.count("{ target=_blank rel=noopener }") == links, path


def test_nothing_in_it_counts_on_scripts_or_sources(texts: Mapping[str, str]) -> None:
    for path, text in texts.items():
        parsed = LexborHTMLParser(text)
        assert [node.tag for node in parsed.css("button, input, sup")] == [], path
        assert "[S01]" not in text, path
        assert "template: embed.html" in text, path


def test_a_plan_has_its_weeks_and_a_programme_what_it_joins(texts: Mapping[str, str]) -> None:
    assert "1. " in texts["embed/routines/fist-weeks.md"]
    assert "[Hand break](../../routines/hand-break.md)" in texts["embed/routines/hand-month.md"]
