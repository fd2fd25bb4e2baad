import re
from collections.abc import Callable
from pathlib import Path

from generator.build import read
from generator.content.library import Library
from generator.drawings import Drawings
from generator.project import PROJECT, SCRIPTS
from generator.site.body_map import body_map
from generator.site.finder import (
    COMMONEST,
    FILTERS,
    ORDERS,
    TIMES,
    Filter,
    Result,
    Shown,
    filters,
    finder_page,
    pictures,
)
from generator.site.images import small
from generator.site.overviews import SORTS
from generator.site.records import PATH, setting_ids, suits, term_ids
from generator.site.scripts import PUBLISHED
from generator.site.signs import PATH as PATH_OF_SIGNS
from generator.text.page import FINDER, Link, Page
from generator.text.render import render
from tests.blank import blank_drawings

Edit = Callable[[str, str, str], None]
TEMPLATES = PROJECT / "templates"
FIST = Link("Fist", "exercises/fist.md", "You close your hand and open it.")
BEND = Link("Wrist bend", "exercises/wrist-bend.md", "You bend the wrist and stay there.")
STANDING = Link(
    "Standing bend", "exercises/wrist-bend.md#variant-standing", "You stand and bend the wrist."
)
SHORT = Link(
    "Half a bend", "exercises/wrist-bend.md#variant-short", "You bend the wrist for a moment."
)
SAMPLE = (
    Filter("position", (("sitting", "Sitting"), ("standing", "Standing"))),
    Filter("equipment", (("none", "No equipment"), ("table", "Table"), ("wall", "Wall"))),
    Filter("region", (("wrist", "Wrist"), ("fingers", "Fingers"))),
    Filter("goal", (("ease-stiffness", "Ease stiffness"),)),
    Filter("kind", (("stretch", "Stretch"), ("strength", "Strength"))),
)


def named(content: Path, name: str) -> tuple[tuple[str, str], ...]:
    """Return the choices of the filter of that name."""
    [found] = [filter_.choices for filter_ in filters(read(content)) if filter_.name == name]
    return found


def rendered(library: Library, drawn: Drawings) -> str:
    return render(TEMPLATES, finder_page(library, drawn, ()), library)[FINDER]


def test_the_finder_has_every_exercise_with_its_picture_and_what_it_takes(
    library: Library, blank: Drawings
) -> None:
    held = "2 sets of 3 to 5 times each side, hold 10 to 15 seconds, rest 30 seconds between sets"
    standing = small(blank, "wrist-bend-standing")
    ways = (
        Shown("standing", STANDING, standing, "Standing · wall, table · 2 times"),
        Shown("short", SHORT, small(blank, "wrist-bend-short"), f"Sitting · no equipment · {held}"),
    )
    fist, bend = small(blank, "fist"), small(blank, "wrist-bend")
    results = [
        Result("fist", FIST, fist, "Sitting · no equipment · 1 minute", ()),
        Result("wrist-bend", BEND, bend, f"Sitting · table · {held}", ways),
    ]
    context = {
        "exercises": results,
        "filters": SAMPLE,
        "pictures": {
            "sitting": small(blank, "fist"),
            "standing": small(blank, "wrist-bend-standing"),
        },
        "times": TIMES,
        "reasons": suits(library),
        "commonest": suits(library),
        "orders": ORDERS,
        "sorts": SORTS,
        "map": body_map(library, ()),
    }
    page = Page("exercises/index.md", "pages/finder.md.j2", context)
    assert list(finder_page(library, blank, ())) == [page]


def test_a_filter_offers_what_some_exercise_has_in_the_order_of_the_vocabulary(
    library: Library,
) -> None:
    assert filters(library) == SAMPLE
    assert tuple(filter_.name for filter_ in SAMPLE) == FILTERS
    assert list(library.vocabulary.positions) == ["sitting", "standing", "lying", "hanging"]


def test_a_choice_comes_with_the_first_exercise_that_has_it_and_goes_with_the_last(
    content: Path, edit: Edit
) -> None:
    edit("exercises/fist.yml", "start_position: sitting", "start_position: lying")
    edit("exercises/fist.yml", "equipment: []", "equipment: [table]")
    shown = "also_shows: [on-back]\nnot_drawn: {table: Any will do.}"
    edit("figures/fist.yml", "base: sitting", f"base: sitting\n{shown}")
    edit("exercises/wrist-bend.yml", "goals: [ease-stiffness]\n", "")
    assert [i for i, _ in named(content, "position")] == ["sitting", "standing", "lying"]
    assert named(content, "equipment") == (
        ("none", "No equipment"),
        ("table", "Table"),
        ("wall", "Wall"),
    )
    assert named(content, "goal") == ()


def test_every_fact_of_every_exercise_and_form_that_can_be_filtered_is_a_choice(
    real: Library,
) -> None:
    offered = {(filter_.name, i) for filter_ in filters(real) for i, _ in filter_.choices}
    found = {
        (name, i)
        for facts in (
            *(term_ids(exercise) for exercise in real.exercises.values()),
            *(setting_ids(form) for form in real.forms().values()),
        )
        for name, ids in facts.items()
        for i in ids
        if name != "muscle"
    }
    assert offered == found
    assert {name for name, _ in found} == set(FILTERS)


def test_each_choice_is_a_control_and_a_place_to_which_links_lead(
    library: Library, blank: Drawings
) -> None:
    text = rendered(library, blank)
    choices = [(filter_.name, i) for filter_ in SAMPLE for i, _ in filter_.choices]
    reasons = [("suits", i) for i in suits(library)]
    control = r'<input type="checkbox" name="([^"]+)" value="([^"]+)"> '
    assert re.findall(control, text) == [*reasons, *choices]
    assert re.findall(r'<span id="([^"]+)"></span>', text) == [f"{g}={i}" for g, i in choices]


def test_a_reader_may_say_each_reason_that_is_meant_for_the_finder(
    library: Library, blank: Drawings
) -> None:
    assert list(suits(library)) == ["floor", "swelling"]
    assert not library.vocabulary.reasons["ring"].in_finder
    choice = r'name="suits" value="([^"]+)"> <span data-name>([^<]+)</span></label>'
    assert re.findall(choice, rendered(library, blank)) == [
        ("floor", "No floor"),
        ("swelling", "Swollen hand"),
    ]


def test_each_filter_time_and_order_is_called_as_the_catalogue_has_it(
    library: Library, blank: Drawings
) -> None:
    text, words = rendered(library, blank), library.words.finder
    legends = re.findall(r"<legend[^>]*>([^<]+)</legend>", text)
    assert legends == [words.suits, *(words.legends[name] for name in FILTERS), words.time]
    times = re.findall(r'name="time" value="(\d+)"> <span data-name>([^<]+)</span>', text)
    assert times == [
        ("60", "1 minute at most"),
        ("120", "2 minutes at most"),
        ("300", "5 minutes at most"),
    ]
    orders = re.findall(r'<option value="([^"]+)"[^>]*>([^<]+)</option>', text)
    assert orders == [(name, words.orders[name]) for name in ORDERS]
    assert f'data-asked="{words.orders["best"]}" data-unasked="{words.unasked}"' in text


def test_what_suits_and_positions_stand_open_and_the_rest_is_folded_under_its_name(
    library: Library, blank: Drawings
) -> None:
    text, words = rendered(library, blank), library.words.finder
    opened = re.findall(r'<fieldset class="[^"]+" data-group="([^"]+)">', text)
    folded = re.findall(r'data-group="([^"]+)">\n<summary><span>([^<]+)</span>', text)
    assert opened == ["suits", "position"]
    others = [(name, words.legends[name]) for name in FILTERS if name != "position"]
    assert folded == [*others, ("time", words.time)]
    assert " open" not in "".join(re.findall(r"<details[^>]*>", text))


def test_a_position_has_the_picture_of_the_first_exercise_that_starts_in_it(
    real: Library,
) -> None:
    drawn = blank_drawings(real)
    found = pictures(real, drawn)
    positions = {form.position for form in real.forms().values()}
    assert found.keys() == positions
    for position, picture in found.items():
        starting = [i for i, e in real.exercises.items() if e.start_position == position]
        having = [i for i, form in real.forms().items() if form.position == position]
        assert picture == small(drawn, (starting or having)[0])


def test_the_first_reasons_stand_above_the_results_too(library: Library, blank: Drawings) -> None:
    page = rendered(library, blank)
    quick = re.findall(r'data-quick="([^"]+)">([^<]+)<', page)
    assert quick == [(i, reason.label) for i, reason in [*suits(library).items()][:COMMONEST]]


def test_the_form_has_headings_and_an_example_outside_the_field(
    library: Library, blank: Drawings
) -> None:
    text, words = rendered(library, blank), library.words.finder
    headings = re.findall(r"<h2[^>]*>([^<]+)</h2>", text)
    assert headings == [words.filters, words.filters, words.results]
    assert "placeholder" not in text
    described = re.search(r'id="finder-query"[^>]* aria-describedby="([^"]+)"', text)
    assert described
    said = [re.search(rf'id="{name}">([^<]+)<', text) for name in described[1].split()]
    assert [found and found[1] for found in said] == [words.example, words.keys]


def test_signs_of_html_in_the_name_of_a_choice_stand_for_themselves(
    content: Path, edit: Edit, blank: Drawings
) -> None:
    edit("vocabulary.yml", "name: Table", "name: Table & chair")
    text = rendered(read(content), blank)
    assert ' value="table"> <span data-name>Table &amp; chair</span> <span' in text


def test_what_the_finder_runs_is_there() -> None:
    text = (TEMPLATES / "theme/finder.html").read_text("utf-8")
    signs, reads, data, *own = re.findall(r"'([^']+)' \| url", text)
    assert (signs, data) == (PATH_OF_SIGNS, PATH)
    for name in (reads, *own):
        assert (SCRIPTS / name.removeprefix(f"{PUBLISHED}/")).is_file()
