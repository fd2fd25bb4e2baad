"""What others may rely on: ids that are addresses, papers, and the controls of the finder."""

from html.parser import HTMLParser

import pytest

from generator.content.library import Library
from generator.paper.prints import catalogue
from generator.project import PROJECT
from generator.site.finder import finder_page
from generator.text.page import FINDER
from generator.text.render import render
from tests.blank import blank_drawings
from tests.conftest import TESTS

CONTENT = PROJECT / "content"
PUBLISHED = TESTS / "golden" / "published.txt"
KINDS = ("exercises", "guidance", "routines")
SIGNS = "signs"  # each has its line in the safety check, and its record in /data/signs.json
FILTERS = {"kind", "position", "equipment", "region", "goal"}


class Elements(HTMLParser):
    """Every element of a page by its tag, with its attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def having(self, name: str) -> list[tuple[str, str | None]]:
        """Return the tags of the elements that have an attribute, with its value."""
        return [(tag, attributes[name]) for tag, attributes in self.found if name in attributes]


@pytest.fixture(scope="module")
def finder(real: Library) -> Elements:
    """The page at `/exercises/`, as the generator writes it."""
    pages = finder_page(real, blank_drawings(real), ())
    assert FINDER == "exercises/index.md"
    return Elements(render(PROJECT / "templates", pages, real)[FINDER])


def test_no_id_that_was_published_is_lost(pytestconfig: pytest.Config, real: Library) -> None:
    """An id is an address that others may have kept; `make golden` adds those that are new.

    A record that was renamed has its old id among its aliases.
    """
    ids = {f"{kind}/{path.stem}" for kind in KINDS for path in (CONTENT / kind).glob("*.yml")}
    ids |= {f"{SIGNS}/{sign}" for sign in real.signs.signs}
    for kind in KINDS:
        ids |= {f"{kind}/{alias}" for one in getattr(real, kind).values() for alias in one.aliases}
    agreed = PUBLISHED.read_text("utf-8").splitlines()
    if pytestconfig.getoption("--update-golden"):
        agreed = sorted({*agreed, *ids})
        PUBLISHED.write_text("".join(f"{line}\n" for line in agreed), encoding="utf-8")
    assert {line.split("/")[0] for line in agreed} == {*KINDS, SIGNS}
    assert sorted(set(agreed) - ids) == []


def test_every_exercise_stands_in_the_overviews_by_goal_too(real: Library) -> None:
    assert real.exercises
    assert [i for i, exercise in real.exercises.items() if not exercise.goals] == []


def test_every_routine_is_printed_at_the_addresses_of_the_contract(real: Library) -> None:
    printed = {pdf.path for pdf in catalogue(real)}
    sizes = ("a4", "letter", "a5", "large-a4", "large-letter")
    assert real.routines
    missing = [
        f"cards/{record}-{size}.pdf"
        for record in real.routines
        for size in sizes
        if f"cards/{record}-{size}.pdf" not in printed
    ]
    assert missing == []


def test_the_finder_has_one_field_to_type_into(finder: Elements) -> None:
    assert [element for element in finder.having("id") if element[1] == "finder-query"] == [
        ("input", "finder-query")
    ]


def test_the_finder_lists_every_exercise_once(finder: Elements, real: Library) -> None:
    listed = [str(record) for _, record in finder.having("data-exercise")]
    assert sorted(listed) == sorted(real.exercises)


def test_every_filter_of_the_finder_is_a_form_control_with_choices(finder: Elements) -> None:
    controls = [element for element in finder.having("name") if element[0] in {"input", "select"}]
    names = [name for _, name in controls]
    assert {name: names.count(name) > 1 for name in FILTERS} == dict.fromkeys(FILTERS, True)


def test_the_finder_has_one_place_that_says_what_was_found(finder: Elements) -> None:
    assert [role for _, role in finder.having("role") if role == "status"] == ["status"]
