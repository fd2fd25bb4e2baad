from collections.abc import Mapping

from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.prints import FinishedPrint, Print
from generator.project import PROJECT
from generator.site import pages


def test_every_record_every_overview_and_the_site_have_their_page(
    library: Library, blank: Drawings, blank_printed: Mapping[Print, FinishedPrint]
) -> None:
    assert [page.path for page in pages(library, blank, blank_printed)] == [
        "index.md",
        "about.md",
        "sources.md",
        "offline.md",
        "privacy.md",
        "browsers.md",
        "manifest.webmanifest",
        "exercises/index.md",
        "positions.md",
        "goals.md",
        "equipment.md",
        "exercises/fist.md",
        "exercises/wrist-bend.md",
        "routines/index.md",
        "routines/hand-break.md",
        "routines/fist-weeks.md",
        "routines/hand-night.md",
        "routines/hand-month.md",
        "cards/index.md",
        "cards/print.md",
        "cards/hand-break.md",
        "cards/fist-weeks.md",
        "cards/hand-night.md",
        "cards/hand-month.md",
        "my-routine.md",
        "my-routine/print.md",
        "guidance/index.md",
        "guidance/check-first.md",
        "guidance/rest.md",
        "glossary.md",
        "embed/exercises/fist.md",
        "embed/exercises/wrist-bend.md",
        "embed/routines/hand-break.md",
        "embed/routines/fist-weeks.md",
        "embed/routines/hand-night.md",
        "embed/routines/hand-month.md",
        "routines/hand-weeks.md",
        "cards/hand-weeks.md",
        "embed/routines/hand-weeks.md",
        "robots.txt",
    ]


def test_every_template_of_pages_is_used_and_there(
    library: Library, blank: Drawings, blank_printed: Mapping[Print, FinishedPrint]
) -> None:
    templates = PROJECT / "templates"
    there = {path.relative_to(templates).as_posix() for path in templates.glob("pages/*.j2")}
    assert there
    assert {page.template for page in pages(library, blank, blank_printed)} == there


def test_every_page_is_markdown_but_what_only_programs_read(
    library: Library, blank: Drawings, blank_printed: Mapping[Print, FinishedPrint]
) -> None:
    found = {page.path: page.template for page in pages(library, blank, blank_printed)}
    other = {path for path, template in found.items() if not template.endswith(".md.j2")}
    assert other == {path for path in found if not path.endswith(".md")}
    assert other == {"manifest.webmanifest", "robots.txt"}
