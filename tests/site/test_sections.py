import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from selectolax.lexbor import LexborHTMLParser

from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.prints import FinishedPrint, Print
from generator.project import PROJECT
from generator.site import pages
from generator.site.lay_words import split
from generator.site.sections import FEW, PATH, TELLING, sections_file, sections_of
from generator.text.render import render
from tests.blank import blank_drawings, blank_prints
from tests.deno import Runner
from tests.readable import EXTENSIONS
from tests.shares import ALL, share, shares
from tests.site.decoding import packed, sections_by_script, split_by_script

PAGE = "guidance/ice.md"
FRONT = "---\ntitle: Ice\ndescription: Cool &amp; calm.\n---\n"
Listed = list[tuple[str, str, list[str]]]


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    engine = Runner({})
    yield engine
    engine.stop()


@pytest.fixture(scope="module")
def rendered(
    library: Library, blank: Drawings, blank_printed: Mapping[Print, FinishedPrint]
) -> Mapping[str, str]:
    return render(PROJECT / "templates", pages(library, blank, blank_printed), library)


@pytest.fixture(scope="module")
def real_pages(real: Library) -> Mapping[str, str]:
    """The pages of the real content, with blank pictures."""
    made = pages(real, blank_drawings(real), blank_prints(real))
    return render(PROJECT / "templates", made, real)


@pytest.fixture
def cut(runner: Runner) -> Any:
    """Cut a page into sections, each with its location, title and words."""

    def listed(text: str, page: str = PAGE) -> Listed:
        found = sections_by_script(runner, sections_file(sections_of({page: text}))[PATH])
        return [(one["location"], one["title"], one["words"]) for one in found]

    return listed


def test_there_is_one_script_of_one_line_that_sets_one_name() -> None:
    made = sections_file(sections_of({PAGE: "# Ice\n\nCold.\n", "robots.txt": "# Ice"}))
    assert list(made) == [PATH] == ["search/sections.js"]
    assert made[PATH] == (
        'self.searchSections={"sections":[["guidance/ice","Ice"]],"words":"0cold","places":"0"};\n'
    )


def test_a_page_is_cut_at_each_heading_that_has_an_id_of_its_own(cut: Any) -> None:
    text = (
        "# Ice & *heat*\n\nCool.\n\n## When ever\n\nNight.\n\n### How { #in-steps .a }\n\nSlow.\n"
    )
    assert cut(FRONT + text) == [
        ("guidance/ice", "Ice & heat", ["cool"]),
        ("guidance/ice#when-ever", "When ever", ["night"]),
        ("guidance/ice#in-steps", "How", ["slow"]),
    ]


def test_headings_inside_other_elements_begin_sections_too(cut: Any) -> None:
    text = (
        '# Ice\n\n<div class="a" markdown>\n<section markdown>\n## Deep { #deep }\n\nCold.\n\n'
        "</section>\n\nWater.\n\n</div>\n\nNight.\n"
    )
    assert cut(text) == [
        ("guidance/ice", "Ice", []),
        ("guidance/ice#deep", "Deep", ["cold", "night", "water"]),
    ]


def test_smaller_headings_and_what_stands_before_the_first_begin_none(cut: Any) -> None:
    assert cut("Before.\n\n# Ice\n\n##### Small\n\nCold.\n") == [
        ("guidance/ice", "Ice", ["cold", "small"])
    ]
    assert cut("Nothing but words.") == cut("") == []


def test_elements_part_words_unless_they_stand_in_a_line(cut: Any) -> None:
    text = (
        "# Ice\n\n- in**side**\n- out\n\n"
        "| a | b |\n|---|---|\n| cold | wet |\n\none<br>two<span>three</span>\n"
    )
    found = ["a", "b", "cold", "inside", "one", "out", "twothree", "wet"]
    assert cut(text) == [("guidance/ice", "Ice", found)]


def test_what_is_not_said_is_not_searched(cut: Any) -> None:
    text = (
        "# Ice\n\nCold.<sup>17</sup>\n\n<ul data-search-exclude><li>Links</li></ul>\n\n"
        "## Sources { data-search-exclude }\n\nNames.\n\n### Deep\n\nWater.\n"
    )
    assert cut(text) == [
        ("guidance/ice", "Ice", ["cold"]),
        ("guidance/ice#deep", "Deep", ["water"]),
    ]


def test_a_heading_in_what_is_not_said_begins_no_section(cut: Any) -> None:
    text = "# Ice\n\n<div data-search-exclude markdown>\n## Next\n\nOther.\n</div>\n\nCold.\n"
    assert cut(text) == [("guidance/ice", "Ice", ["cold"])]


def test_a_page_that_is_not_to_be_found_has_no_sections(cut: Any) -> None:
    assert cut("---\ntitle: Ice\nsearch:\n  exclude: true\n---\n# Ice\n\nCold.\n") == []
    assert cut("---\ntitle: Ice\nsearch:\n  exclude: false\n---\n# Ice\n") != []


def test_a_hard_word_is_found_by_itself_and_leads_with_its_meaning(runner: Runner) -> None:
    text = (
        FRONT + '# Words\n\n<dl markdown>\n<dt id="fist">Fist</dt>\n'
        '<dd markdown="span">A *closed* hand.<sup>1</sup></dd>\n'
        '<dt id="palm">Palm</dt>\n<dd markdown="span">Its inside.</dd>\n</dl>\n'
    )
    found = sections_by_script(runner, sections_file(sections_of({"glossary.md": text}))[PATH])
    assert found == [
        {"location": "glossary", "title": "Words", "lead": "Cool & calm.", "words": []},
        {
            "location": "glossary#fist",
            "title": "Fist",
            "lead": "A closed hand.",
            "words": ["a", "closed", "hand"],
        },
        {
            "location": "glossary#palm",
            "title": "Palm",
            "lead": "Its inside.",
            "words": ["inside", "its"],
        },
    ]


def test_a_page_leads_with_its_description_and_no_other_section_leads() -> None:
    made = packed(
        sections_file(sections_of({PAGE: FRONT + "# Ice\n\nCold.\n\n## When\n\nNight.\n"}))[PATH]
    )
    assert made["sections"] == [
        ["guidance/ice", "Ice", "Cool & calm."],
        ["guidance/ice#when", "When"],
    ]


def test_a_word_that_many_sections_have_tells_none_from_another() -> None:
    count = round(FEW / TELLING)
    parts = [
        f"## S{n}\n\n{'most' if n <= FEW else ''} {'many' if n < FEW else ''}" for n in range(count)
    ]
    made = packed(sections_file(sections_of({PAGE: "# Ice\n\n" + "\n\n".join(parts)}))[PATH])
    assert made["words"] == "0many"
    few = "\n\n".join(parts[:FEW])  # of so few none is left out
    made = packed(sections_file(sections_of({PAGE: "# Ice\n\n" + few}))[PATH])
    assert made["words"] == "0many,1ost"


def test_pages_stand_in_the_order_of_their_paths_and_the_same_each_time() -> None:
    given = {"b.md": "# B\n\nCold ice.\n", "a.md": "# A\n\nIce.\n"}
    sections = sections_of(given)
    made = packed(sections_file(sections)[PATH])
    listed = [["a", "A"], ["b", "B"]]
    assert made == {"sections": listed, "words": "0cold,0ice", "places": "1,01"}
    assert sections == sections_of(dict(reversed(given.items())))


def test_a_page_is_not_read_by_what_another_named() -> None:
    """Markdown remembers ids and references until it is told to begin anew."""
    made = packed(
        sections_file(sections_of({"a.md": "# A\n\n## B\n", "b.md": "# A\n\n## B\n"}))[PATH]
    )
    assert [one[0] for one in made["sections"]] == ["a", "a#b", "b", "b#b"]


def test_markdown_is_read_with_the_extensions_of_the_site() -> None:
    given = yaml.safe_load((PROJECT / "mkdocs.yml").read_text("utf-8"))["markdown_extensions"]
    named = {name for one in given for name in ([one] if isinstance(one, str) else one)}
    assert named == set(EXTENSIONS)


@pytest.mark.parametrize("step", shares(8))
def test_scripts_unpack_the_words_of_the_very_sections_that_have_them(
    runner: Runner, real_pages: Mapping[str, str], step: int
) -> None:
    """Held against each page by itself, of whose few sections more words are kept."""
    whole = sections_by_script(runner, sections_file(sections_of(real_pages))[PATH])
    assert len(whole) > 300
    telling = {word for one in whole for word in one["words"]}
    lost: dict[str, set[str]] = {}
    for path, text in share(real_pages.items(), step):
        alone = sections_by_script(runner, sections_file(sections_of({path: text, **THIN}))[PATH])
        for one in alone:
            if not one["location"].startswith("thin"):
                lost[one["location"]] = set(one["words"]) & telling
    found = {one["location"]: set(one["words"]) for one in whole}
    assert {place: found.get(place) for place in lost} == lost
    assert step > ALL or found.keys() == lost.keys()


# So many sections without words that none is left out of the others.
THIN = {"thin.md": "# Thin\n\n" + "## Thin\n\n" * 200}


def test_scripts_read_the_same_words_in_all_texts_of_the_site(
    runner: Runner, real_pages: Mapping[str, str]
) -> None:
    texts = [line for text in real_pages.values() for line in text.splitlines() if line.strip()]
    assert len(texts) > 5000
    read = split_by_script(runner, texts)
    wrong = [t for t, words in zip(texts, read, strict=True) if split(t) != words]
    assert wrong == []


def test_every_section_is_a_place_of_the_finished_site_under_the_same_heading(
    runner: Runner, hands: Path
) -> None:
    found = sections_by_script(runner, (hands / PATH).read_text("utf-8"))
    assert len(found) > 20
    assert {one["location"].split("/")[0] for one in found} >= {"exercises", "guidance", "routines"}
    assert [one for one in found if one["location"].startswith("glossary#")] != []
    for one in found:
        page, _, at = one["location"].partition("#")
        folder = re.sub(r"(^|/)index$", "", page)
        root = LexborHTMLParser((hands / folder / "index.html").read_bytes())
        heading = root.css_first(f"[id='{at}']" if at else "h1")
        assert heading, one["location"]
        for note in heading.css("sup"):
            note.decompose()
        assert " ".join(heading.text().split()) == one["title"]


def test_each_page_that_wants_to_be_found_has_a_target_that_says_what_it_is(
    runner: Runner, rendered: Mapping[str, str]
) -> None:
    found = sections_by_script(runner, sections_file(sections_of(rendered))[PATH])
    leading = {one["location"]: one["lead"] for one in found if one.get("lead")}
    wanted = {
        path.removesuffix(".md")
        for path, text in rendered.items()
        if path.endswith(".md") and "\n  exclude: true\n" not in text
    }
    assert len(wanted) > 10
    assert {location for location in leading if "#" not in location} == wanted
