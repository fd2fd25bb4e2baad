"""What others may rely on: ids that are addresses, and that there is a way to each exercise."""

from collections.abc import Iterator
from html.parser import HTMLParser

import pytest

from generator.build import read
from generator.content.library import Draft, exercises_of
from generator.content.load import load
from generator.content.walk import texts
from generator.models.citations import linked_records
from generator.paper.prints import catalogue
from generator.project import PROJECT
from generator.site.finder import finder_page
from generator.text.page import FINDER
from generator.text.render import render
from tests.blank import blank_drawings

CONTENT = PROJECT / "content"
EXERCISES = """
    all-fours-arm-opening band-lateral-raise band-pull-apart band-row bird-dog brisk-walking
    cat-cow chest-opener-lengthwise childs-pose chin-tuck cross-body-stretch dead-bug
    diaphragmatic-breathing doorway-chest-stretch levator-stretch marching neck-rotation open-book
    overhead-reach pendulum prone-opposite-lift prone-press-up prone-t prone-w prone-y
    roller-extension-crosswise scapular-squeeze seated-chest-stretch seated-rotation
    seated-thoracic-extension shoulder-rolls shoulder-shrug side-bend sit-to-stand
    standing-back-extension standing-knee-raise superman supine-wing-stretch thread-the-needle
    upper-back-hug upper-trap-stretch wall-angel wall-push-up wall-push-up-plus wall-side-lean
"""
ROUTINES = """
    starter desk-break morning floor strength two-minute-band seated flare-up walking-six-weeks
    evening
"""
GUIDANCE = """
    before-you-start about-upper-back-pain how-exercise-helps stretching walking weight-and-food
    posture-and-desk pacing-and-flare-ups heat-and-cold pain-relief sleep getting-down-and-up
    how-long-it-takes prevention bags-and-backpacks bone-health
"""

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
def draft() -> Draft:
    draft, problems = load(CONTENT)
    assert problems == []
    return draft


@pytest.fixture(scope="module")
def finder() -> Elements:
    """The page at `/exercises/`, as the generator writes it."""
    library = read(CONTENT)
    pages = finder_page(library, blank_drawings(library))
    assert FINDER == "exercises/index.md"
    return Elements(render(PROJECT / "templates", pages, library)[FINDER])


def led_to_by_routines(draft: Draft) -> Iterator[str | None]:
    for entry in draft.routines.values():
        yield from exercises_of(entry.record)
        yield from (swap.exercise for step in entry.record.steps for swap in step.swaps)


def led_to_by_topics(draft: Draft) -> Iterator[str | None]:
    for entry in draft.guidance.values():
        yield from entry.record.related_exercises
        for _, text in texts(entry.record):
            yield from (record for kind, record in linked_records(text) if kind == "exercise")


def led_to_by_other_exercises(draft: Draft) -> Iterator[str | None]:
    """Yield what exercises name; the page of an easier or harder one leads back as well."""
    for entry in draft.exercises.values():
        record = entry.record
        own = [v.exercise for v in (*record.easier, *record.harder) if v.exercise]
        yield from (target for target in own if target != entry.id)
        yield from (instead.exercise for instead in record.instead)
        if set(own) - {entry.id}:
            yield entry.id


@pytest.mark.parametrize(
    ("kind", "ids"),
    [("exercises", EXERCISES), ("routines", ROUTINES), ("guidance", GUIDANCE)],
)
def test_the_ids_of_all_records_are_the_agreed_ones(kind: str, ids: str) -> None:
    agreed = ids.split()
    assert len(agreed) == len(set(agreed)) >= 10
    assert sorted(path.stem for path in (CONTENT / kind).glob("*.yml")) == sorted(agreed)


def test_there_is_a_way_to_every_exercise(draft: Draft) -> None:
    ways = (led_to_by_routines, led_to_by_topics, led_to_by_other_exercises)
    found = [set(way(draft)) - {None} for way in ways]
    assert [len(reached) > 10 for reached in found] == [True] * 3
    assert sorted(set(draft.exercises) - set().union(*found)) == []


def test_every_exercise_stands_in_the_overviews_by_goal_too(draft: Draft) -> None:
    assert [entry.id for entry in draft.exercises.values() if not entry.record.goals] == []


def test_every_routine_is_printed_at_the_addresses_of_the_contract() -> None:
    library = read(CONTENT)
    printed = {one.path for one in catalogue(library)}
    sizes = ("a4", "letter", "a5", "large-a4", "large-letter")
    assert library.routines
    missing = [
        f"cards/{record}-{size}.pdf"
        for record in library.routines
        for size in sizes
        if f"cards/{record}-{size}.pdf" not in printed
    ]
    assert missing == []


def test_the_finder_has_one_field_to_type_into(finder: Elements) -> None:
    assert [found for found in finder.having("id") if found[1] == "finder-query"] == [
        ("input", "finder-query")
    ]


def test_the_finder_lists_every_exercise_once(finder: Elements) -> None:
    listed = [str(record) for _, record in finder.having("data-exercise")]
    assert sorted(listed) == sorted(EXERCISES.split())


def test_every_filter_of_the_finder_is_a_form_control_with_choices(finder: Elements) -> None:
    controls = [found for found in finder.having("name") if found[0] in {"input", "select"}]
    names = [name for _, name in controls]
    assert {name: names.count(name) > 1 for name in FILTERS} == dict.fromkeys(FILTERS, True)


def test_the_finder_has_one_place_that_says_what_was_found(finder: Elements) -> None:
    assert [role for _, role in finder.having("role") if role == "status"] == ["status"]
