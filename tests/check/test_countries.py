from collections.abc import Callable
from pathlib import Path

from generator.check.countries import countries_stand_once
from generator.content.load import load

Edit = Callable[[str, str, str], None]
SITE = "content/site.yml"


def told(content: Path) -> list[tuple[str, str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(problem.path, problem.field, problem.wrong) for problem in countries_stand_once(draft)]


def test_a_country_with_two_entries_is_told_at_each(content: Path, edit: Edit) -> None:
    edit("site.yml", "  - id: there\n", "  - id: here\n")
    assert told(content) == [
        (SITE, "emergency_numbers.1.id", "'here' stands twice"),
        (SITE, "emergency_numbers.2.id", "'here' stands twice"),
    ]


def test_the_country_of_the_site_is_one_of_those_with_a_number(content: Path, edit: Edit) -> None:
    edit("site.yml", "country: here\n", "country: nowhere\n")
    assert told(content) == [(SITE, "country", "no country 'nowhere'")]


def test_a_site_may_have_no_country_of_its_own(content: Path, edit: Edit) -> None:
    edit("site.yml", "country: here\n", "")
    assert told(content) == []
