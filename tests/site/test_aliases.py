from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.build import read
from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.prints import FinishedPrint, Print
from generator.project import PROJECT
from generator.site.aliases import aliases, copied, moved_files, moved_pages
from generator.text.render import render
from tests.blank import blank_drawings, blank_prints

Edit = Callable[[str, str, str], None]
STANDING = "    name: Standing bend\n"


@pytest.fixture
def renamed(content: Path, edit: Edit) -> Library:
    """The sample with an alias of an exercise that has a variant, and one of the variant."""
    edit("exercises/fist.yml", "name: Fist\n", "name: Fist\naliases: [clench]\n")
    edit("exercises/wrist-bend.yml", "name: Wrist bend\n", "name: Wrist bend\naliases: [palm]\n")
    edit("exercises/wrist-bend.yml", STANDING, f"{STANDING}    aliases: [up]\n")
    edit("guidance/rest.yml", "name: Rest\n", "name: Rest\naliases: [pause]\n")
    return read(content)


def test_old_ids_lead_to_those_of_now(renamed: Library) -> None:
    old = aliases(renamed)
    assert old.exercises == {"clench": "fist", "palm": "wrist-bend"}
    assert old.routines == {"hand-weeks": "hand-month"}
    assert old.guidance == {"pause": "rest"}


def test_a_form_has_old_ids_by_its_exercise_by_its_variant_and_by_both(renamed: Library) -> None:
    forms = {before: now for before, now in aliases(renamed).forms.items() if "stand" in now}
    assert forms == dict.fromkeys(
        ["wrist-bend-up", "palm-standing", "palm-up"], "wrist-bend-standing"
    )
    assert aliases(renamed).forms["palm"] == "wrist-bend"


def test_each_old_page_leads_to_the_new_one(renamed: Library) -> None:
    texts = render(PROJECT / "templates", moved_pages(renamed), renamed)
    links = {
        "exercises/clench.md": "(fist.md)",
        "embed/exercises/clench.md": "(fist.md)",
        "exercises/palm.md": "(wrist-bend.md)",
        "embed/exercises/palm.md": "(wrist-bend.md)",
        "routines/hand-weeks.md": "(hand-month.md)",
        "cards/hand-weeks.md": "(hand-month.md)",
        "embed/routines/hand-weeks.md": "(hand-month.md)",
        "guidance/pause.md": "(rest.md)",
    }
    assert set(texts) == set(links)
    assert [path for path, text in texts.items() if links[path] not in text] == []
    heads = {page.path: page.head["moved"] for page in moved_pages(renamed)}
    assert heads["cards/hand-weeks.md"] == "cards/hand-month/"


def test_each_file_of_a_record_stands_at_its_old_address_too(renamed: Library) -> None:
    drawn, printed = blank_drawings(renamed), blank_prints(renamed)
    moved = moved_files(renamed, drawn, printed)
    assert moved["cards/hand-weeks-a4.pdf"] == "cards/hand-month-a4.pdf"
    assert moved["routines/hand-weeks.ics"] == "routines/hand-month.ics"
    assert moved["cards/exercises/palm-up-a6.pdf"] == "cards/exercises/wrist-bend-standing-a6.pdf"
    assert moved["figures/clench.svg"] == "figures/fist.svg"
    now = {print_.path for print_ in printed if print_.record in {"hand-month", "fist"}}
    assert now <= set(moved.values())


def test_a_file_at_an_old_address_is_the_same(
    library: Library, blank: Drawings, blank_printed: Mapping[Print, FinishedPrint]
) -> None:
    moved = moved_files(library, blank, blank_printed)
    assert moved
    files = {path: path.encode() for path in moved.values()}
    assert copied(files, moved) == {old: now.encode() for old, now in moved.items()}


def test_a_library_without_aliases_has_nothing_there(content: Path, edit: Edit) -> None:
    edit("routines/hand-month.yml", "aliases: [hand-weeks]\n", "")
    library = read(content)
    assert list(moved_pages(library)) == []
    assert moved_files(library, blank_drawings(library), blank_prints(library)) == {}
