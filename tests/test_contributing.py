"""CONTRIBUTING begins with one exercise on its way to a page: what it shows is what comes."""

import textwrap

import markdown
import pytest
import yaml

from generator.build import read, text_files
from generator.content.library import Library
from generator.content.load import load
from generator.content.source import Entries, Items, parse
from generator.project import PROJECT
from generator.site import pages
from tests.blank import blank_drawings, blank_prints

FOLDER, TEMPLATES = PROJECT / "tests" / "sample", PROJECT / "templates"
FILE = "tests/sample/exercises/fist.yml"


@pytest.fixture(scope="module")
def shown() -> str:
    text = (PROJECT / "CONTRIBUTING.md").read_text("utf-8")
    return text.split("## One exercise, from file to page")[1].split("\n## ")[0]


def indented(text: str) -> str:
    return textwrap.indent(text, " " * 8, lambda line: bool(line.strip()))


def test_the_lines_are_ten_of_the_file(shown: str) -> None:
    lines = shown.split("```")[1].removeprefix("yaml\n").splitlines()
    whole = (PROJECT / FILE).read_text("utf-8").splitlines()
    assert [line for line in whole if line in lines] == lines
    assert len(lines) == 10


def test_the_source_tree_and_the_model_are_as_shown(shown: str) -> None:
    tree = parse((PROJECT / FILE).read_text("utf-8"))
    assert isinstance(tree, Entries)
    [stop] = [value for key, value in tree.pairs if key.value == "stop_when"]
    assert isinstance(stop, Items)
    [rule] = stop.nodes
    assert isinstance(rule, Entries)
    [(_, when)] = rule.pairs
    assert indented(repr(when)) in shown
    entry = load(FOLDER)[0].exercises["fist"]
    assert indented(repr(entry.record.steps[0])) in shown
    problem = entry.problem(("stop_when", 0), "what is wrong", "what is allowed")
    assert str(problem).removeprefix(f"{PROJECT.as_posix()}/") in shown


def test_the_library_and_the_page_are_as_shown(shown: str, library: Library) -> None:
    assert read(FOLDER) == library
    assert indented(repr(library.routines_with("fist"))) in shown
    every = pages(library, blank_drawings(library), blank_prints(library))
    [page] = [page for page in every if page.path == "exercises/fist.md"]
    harder = page.context["harder"]
    assert isinstance(harder, list)
    [(_, link)] = harder
    assert indented(f"{page.path} {page.template} {link}") in shown


def test_the_markdown_and_the_html_are_as_shown(shown: str, library: Library) -> None:
    made = text_files(library, TEMPLATES, blank_drawings(library), blank_prints(library))
    page = made["exercises/fist.md"].decode()
    section = "## Stop if { #stop }\n\n- It hurts.\n"
    assert section in page
    assert indented(section) in shown
    settings = yaml.safe_load((PROJECT / "mkdocs.yml").read_text("utf-8"))
    named = [
        extension if isinstance(extension, str) else next(iter(extension))
        for extension in settings["markdown_extensions"]
    ]
    html = '<h2 id="stop">Stop if</h2>\n<ul>\n<li>It hurts.</li>\n'
    assert html in markdown.markdown(page, extensions=named)
    assert indented(html) in shown
