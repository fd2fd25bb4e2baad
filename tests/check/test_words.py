from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check.words import (
    counted_phrases_have_every_form,
    the_language_has_plural_forms,
)
from generator.content.load import load
from generator.content.walk import texts

Edit = Callable[[str, str, str], None]
WEEK = '    one: "{count} week"\n'


def missing(content: Path) -> list[tuple[int, str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(p.line, p.field, p.wrong) for p in counted_phrases_have_every_form(draft)]


def test_a_form_that_the_language_has_is_missed_at_its_phrase(content: Path, edit: Edit) -> None:
    edit("words.yml", WEEK, "")
    lines = (content / "words.yml").read_text("utf-8").splitlines()
    assert missing(content) == [
        (lines.index("  weeks:") + 1, "amounts.weeks", "no form for one"),
    ]


def test_a_form_inside_a_group_of_an_area_is_missed_too(content: Path, edit: Edit) -> None:
    one = "{count} exercise, sorted by goal, so that you can choose what to work on."
    edit("words.yml", f'      one: "{one}"\n', "")
    assert [field for _, field, _ in missing(content)] == ["overviews.goal.description"]


@pytest.mark.parametrize(
    ("language", "wrong"),
    [("ar", "no form for zero, two, few, many"), ("cs", "no form for few, many")],
)
def test_every_phrase_about_a_number_needs_what_the_language_needs(
    content: Path, edit: Edit, language: str, wrong: str
) -> None:
    edit("site.yml", "language: en", f"language: {language}")
    draft, _ = load(content)
    assert draft.words
    phrases = {place[:-1] for place, _ in texts(draft.words.record) if place[-1] == "other"}
    assert len(phrases) > 15
    found = missing(content)
    assert {tuple(field.split(".")) for _, field, _ in found} == phrases
    assert {text for _, _, text in found} == {wrong}


def test_a_language_without_plurals_needs_one_form_only(content: Path, edit: Edit) -> None:
    edit("words.yml", WEEK, "")
    edit("site.yml", "language: en", "language: ja")
    assert missing(content) == []


def test_an_unknown_language_is_one_problem_and_no_crash(content: Path, edit: Edit) -> None:
    edit("site.yml", "language: en", "language: xx")
    draft, _ = load(content)
    problems = [str(problem) for problem in the_language_has_plural_forms(draft)]
    assert problems == [
        "content/site.yml:5:1: language: no language 'xx'; one that CLDR knows, as en"
    ]
    assert missing(content) == []
