"""Words for readers come from the catalogue and from content, and from nowhere else."""

import io
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel
from pypdf import PdfReader

from generator.build import read, text_files
from generator.content.library import Library
from generator.drawings import Drawings, Drawn
from generator.drawings.captions import caption, caption_source, plain_caption
from generator.paper.catalogue import EDITIONS, Print
from generator.paper.inputs import inputs
from generator.paper.manuscripts import manuscripts
from generator.paper.sheet import Manuscript
from generator.paper.typeset import typeset
from generator.project import PROJECT
from generator.site.kept import KEPT
from generator.site.records import NOTHING
from generator.site.settings import settings
from tests.blank import blank_drawings, blank_prints
from tests.conftest import TESTS
from tests.literals import in_python, in_script, in_template, in_typst
from tests.pseudo_locale import in_other_letters
from tests.readable import of_page, of_values, plain_words
from tests.shares import share, shares

TEMPLATES = PROJECT / "templates"
PAGES = ("cards/*.j2", "pages/*.md.j2", "parts/*.j2", "theme/**/*.html")
ROOMS = ("drawings", "figures", "paper", "site", "text")
NAMES = frozenset(
    {"figure", "kind", "language", "sign", "svg"}
)  # fields of a card that nobody reads
GAP = re.compile(r"\{\w+\}")  # which the theme's templates fill
# Settings of a theme, the same in every language.
LOOKS = frozenset({"accent", "fonts", "icon", "media", "primary", "scheme", "theme_styles"})
UNREAD = ("/search/english.js", "/signs/english/")  # how a language is read, not what is said in it


def found(named: Iterable[tuple[str, list[str]]]) -> dict[str, list[str]]:
    """Return the words by where they stand; to look at nothing is a fault too."""
    words = dict(named)
    assert words
    return {place: said for place, said in words.items() if said}


def in_files(folder: Path, patterns: Iterable[str], finder: Callable[[str], list[str]]) -> Any:
    paths = [path for pattern in patterns for path in sorted(folder.glob(pattern))]
    return found((p.relative_to(PROJECT).as_posix(), finder(p.read_text("utf-8"))) for p in paths)


@pytest.fixture(scope="module")
def other() -> Library:
    """The sample library in letters that no literal of ours has."""
    return in_other_letters(read(TESTS / "sample"))


@pytest.fixture(scope="module")
def drawn(other: Library) -> Drawings:
    """Its drawings, with their captions, and nothing in the pictures."""
    files = {i: drawn.files for i, drawn in blank_drawings(other).items()}
    sources = {i: caption_source(other, i) for i in other.drawn()}
    return {i: Drawn(caption(s), plain_caption(s), files[i]) for i, s in sources.items()}


@pytest.fixture(scope="module")
def made(other: Library, drawn: Drawings) -> Mapping[str, str]:
    """Every text of its site by path."""
    outputs = text_files(other, TEMPLATES, drawn, blank_prints(other))
    return {path: data.decode() for path, data in outputs.items()}


@pytest.fixture(scope="module")
def cards(other: Library, drawn: Drawings) -> Mapping[Print, Manuscript]:
    return manuscripts(other, drawn)


def ids(library: Library) -> Iterator[str]:
    """Yield what stands for a record or a word of the vocabulary, and where a record stands."""
    for kind in ("exercises", "routines", "guidance"):
        for record in getattr(library, kind):
            yield from (record, f"{kind}/{record}")
    yield from (f"cards/{routine}" for routine in library.routines)
    for record, exercise in library.exercises.items():
        for variant in exercise.variants:
            yield from (variant, f"{record}#{variant}")
    groups = (getattr(library.vocabulary, name) for name in type(library.vocabulary).model_fields)
    yield from (word for group in groups if isinstance(group, Mapping) for word in group)
    yield from (*library.sources.root, NOTHING)


def without_reasons(library: Library) -> Any:
    """Return the figures, but for the words in which authors say why something is as it is."""
    reasons = {"not_drawn", "not_shown", "hidden"}
    return {i: figure.model_dump(exclude=reasons) for i, figure in library.figures.items()}


def test_the_sample_has_the_words_of_the_site(pytestconfig: pytest.Config) -> None:
    """So the tests see what readers see; `make golden` copies them."""
    agreed, copy = PROJECT / "content" / "words.yml", TESTS / "sample" / "words.yml"
    if pytestconfig.getoption("--update-golden"):
        copy.write_bytes(agreed.read_bytes())
    assert copy.read_bytes() == agreed.read_bytes()


def test_a_library_in_other_letters_has_the_same_records(other: Library) -> None:
    plain = read(TESTS / "sample")
    assert [*ids(other)] == [*ids(plain)]
    assert without_reasons(other) == without_reasons(plain)
    assert (
        plain_words(
            [other.site.title, other.words.captions.opening.format(person="", posture="", view="")]
        )
        == []
    )
    assert other.site.address == plain.site.address
    assert other.guidance["rest"].name != plain.guidance["rest"].name


def test_captions_say_only_words_of_the_catalogue(drawn: Drawings) -> None:
    assert found((i, plain_words([d.words, d.plain_words])) for i, d in drawn.items()) == {}


def test_pages_say_only_words_of_catalogue_and_content(
    made: Mapping[str, str], other: Library
) -> None:
    keys = {one.id for one in KEPT}  # names in the browser, as developers see them there
    known = {*other.sources.root, *keys, "index.html"}
    pages = ((path, text) for path, text in made.items() if path.endswith(".md"))
    assert found((path, plain_words(of_page(text), known)) for path, text in pages) == {}


def test_what_a_device_and_the_theme_are_told_is_content(
    made: Mapping[str, str], other: Library
) -> None:
    manifest = json.loads(made["manifest.webmanifest"])
    told = [manifest[key] for key in ("name", "short_name", "description")]
    known = {f"guidance/{other.site.safety.check}"}
    themes = (GAP.sub("", text) for text in of_values(settings(other), LOOKS))
    assert plain_words([*told, *themes], known) == []


def test_what_the_search_looks_through_is_catalogue_and_content(
    made: Mapping[str, str], other: Library
) -> None:
    records = json.loads(made["finder/records.js"].partition("=")[2].rstrip(";\n"))
    assert plain_words(of_values(records), set(ids(other))) == []


def test_cards_say_only_words_of_catalogue_and_content(cards: Mapping[Print, Manuscript]) -> None:
    says = ((one.path, asdict(manuscript.says)) for one, manuscript in cards.items())
    assert (
        found((path, plain_words(of_values(words, NAMES | {"short"}))) for path, words in says)
        == {}
    )


def in_figures(value: Any) -> Any:
    """Return what a card says with a figure for each letter, so that any letter is the layout's."""
    if isinstance(value, str):
        return "".join("1" if sign.isalpha() else sign for sign in value)
    if isinstance(value, tuple):
        return tuple(map(in_figures, value))
    if isinstance(value, dict):
        return {key: in_figures(part) for key, part in value.items()}
    if isinstance(value, BaseModel):
        shape = {name: in_figures(getattr(value, name)) for name in type(value).model_fields}
        return value.model_copy(update=shape)
    if is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in fields(value) if field.name not in NAMES]
        return replace(value, **{name: in_figures(getattr(value, name)) for name in names})
    return value


@pytest.mark.parametrize("step", shares(4))
def test_layouts_of_cards_say_nothing_by_themselves(
    cards: Mapping[Print, Manuscript], step: int
) -> None:
    one_each = {(one.edition, one.record): one for one in cards}
    assert {edition for edition, _ in one_each} == {one.edition for one in cards}

    def told(manuscript: Manuscript) -> dict[str, Any]:
        parts = ("says", "words", "safety", "letterhead")
        return {part: in_figures(getattr(manuscript, part)) for part in parts}

    def printed(one: Print) -> list[str]:
        manuscript = replace(cards[one], **told(cards[one]))
        layout = TEMPLATES / "cards" / EDITIONS[one.edition].file
        pdf = typeset(layout, inputs(one, manuscript))
        reader = PdfReader(io.BytesIO(pdf))
        return plain_words(page.extract_text() for page in reader.pages)

    assert found((one.path, printed(one)) for one in share(one_each.values(), step)) == {}


def test_templates_say_nothing_by_themselves() -> None:
    assert in_files(TEMPLATES, PAGES, in_template) == {}


def test_layouts_hold_no_words_in_strings() -> None:
    assert in_files(TEMPLATES, ["**/*.typ"], in_typst) == {}


def test_modules_hold_no_words_for_readers() -> None:
    patterns = [f"{room}/**/*.py" for room in ROOMS]
    assert in_files(PROJECT / "generator", patterns, in_python) == {}


def test_scripts_hold_no_words_for_readers() -> None:
    paths = sorted((PROJECT / "scripts").rglob("*.js"))
    read_ = [path for path in paths if not any(part in path.as_posix() for part in UNREAD)]
    assert len(read_) > 20
    words = {path.as_posix(): in_script(path.read_text("utf-8")) for path in read_}
    assert {path: said for path, said in words.items() if said} == {}


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (
            "---\ntitle: Планд\ndescription: Some words\nhide:\n  - toc\n---\n# Заннг",
            ["Some words"],
        ),
        ("Нзз **See** 12", ["See"]),
        ("![A picture](a.svg){ .small width=3 }", ["A picture"]),
        ('[ж](#a "Own advice"){ .word }', ["Own advice"]),
        ('<input placeholder="Type" value="best">', ["Type"]),
        ('<nav aria-label="Footer"></nav>', ["Footer"]),
        ('<p data-says="So it is" data-size="a4" class="big one"></p>', ["So it is"]),
        ("<style>a b{}</style><script>a b</script> https://hands.example/", []),
        ("ж & ж a", ["ж & ж a"]),
    ],
)
def test_every_word_that_a_page_shows_or_tells_is_looked_at(page: str, words: list[str]) -> None:
    assert plain_words(of_page(page)) == words


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (
            '{# a b #}{% if a == "b" %}<p class="a b" title="{{ words.x }}">{{ a }}</p>{% endif %}',
            [],
        ),
        ("## {{ words.x }} { data-search-exclude }\n[{{ a }}]({{ b }}){ .c }", []),
        ('<a class="x{{ " x--y" if a }}"{{ " checked" if b }}></a>{% include "a/b.j2" %}', []),
        ("---\ntitle: {{ a }}\nhide:\n  - toc\n---\n", []),
        ("# Exercises", ["# Exercises"]),
        ('{{ front("Exercises") }}', ["Exercises"]),
        ('{{ n ~ " exercises to search" }}', [" exercises to search"]),
        ('{% set sizes = {"a4": "Large print, A4"} %}', ["Large print, A4"]),
        ('<img alt="A hand" src="a b">', ["A hand"]),
        ("<p>{{ a }} each side</p>", ["0 each side"]),
        ("{{ low }} to {{ high }}", ["0 to 0"]),
    ],
)
def test_words_in_a_template_are_seen(source: str, words: list[str]) -> None:
    assert in_template(source) == words


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ('"""What it is."""\nA = "first-name"\nB = {"first name": 1}[A]', ["first name"]),
        ('def a() -> None:\n    """Do this."""\n    raise ValueError("no view box")', []),
        ('yield Problem(a, f"{b} is too long", "at most 4")', []),
        ('def a() -> Iterator[Fault]:\n    yield b, f"{c} is too low"', []),
        ('class A(CardError):\n    def __init__(self) -> None:\n        self.a("too long")', []),
        ('A = re.compile("so it is")\n__all__ = ["Page"]\nB = cast("Polygon", b)', []),
        ('A: Literal["so it is"] = b', []),
        ('if "does not fit" in a:\n    pass', []),
        ('A = Term(name="No equipment")', ["No equipment"]),
        ('a = f"If {when}"', ["If "]),
        ('a = f"{n} minutes"', [" minutes"]),
        ('a = f"Picture {n}"', ["Picture "]),
        ('SORTS = (("by position", "positions.md"),)', ["by position"]),
        ("a = f'<sup>own \"Our own advice\"</sup>'", ['<sup>own "Our own advice"</sup>']),
    ],
)
def test_words_in_a_module_are_seen(source: str, words: list[str]) -> None:
    assert in_python(source) == words


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ('// "A card"\n#let a = image(format: "svg", fit: "contain")', []),
        ('#set text(font: "Atkinson Hyperlegible")\n#panic("does not fit: " + a)', []),
        ('#text("What to do")', ["What to do"]),
        ('#let label = "Week"', ["Week"]),
    ],
)
def test_words_in_a_layout_are_seen(source: str, words: list[str]) -> None:
    assert in_typst(source) == words


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ('"use strict"; // "A word"\n/* "A word" */ const a = "md-button md-button--primary";', []),
        ('box.querySelector("main nav a"); a.closest(`ul li`);', []),
        ('throw new Error("no index here");', []),
        ('if (event.key === "Escape") a(/["\'] of the/g, "finder/records.js");', []),
        ('console.warn("no index here"); const c = `.${name} a[href]`;', []),
        (
            'hint.textContent = "Nothing fits all your filters.";',
            ["Nothing fits all your filters."],
        ),
        ("button.textContent = 'Play';", ["Play"]),
        ("a = `${n} exercises`;", ["0 exercises"]),
        ('a = n + " chosen";', [" chosen"]),
        ('a = `<text x="1">No picture</text>`;', ['<text x="1">No picture</text>']),
    ],
)
def test_words_in_a_script_are_seen(source: str, words: list[str]) -> None:
    assert in_script(source) == words
