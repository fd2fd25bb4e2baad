"""Every text that an author may write, given signs that are commands to what shows or reads it."""

import io
import json
import re
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from html import unescape
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.content.library import Library
from generator.drawings.captions import caption_source
from generator.figures.scene.drawing import draw_film
from generator.figures.scene.film import GLOBAL
from generator.models import Site
from generator.models.citations import CITATION_OR_OWN
from generator.models.words.frame import FrameWords
from generator.publish.faults import faults_of_page
from tests.attacks.corpus import ALL, ATTACKS, CORPUS
from tests.attacks.keys import keys
from tests.attacks.library import Changing, attacked
from tests.attacks.site import Built, built
from tests.ics_lines import properties
from tests.readable import of_values

# On pages: what is for searches, scripts and rules, what the kinds of terms do not use, and what to
# do about a sign that says nothing of it itself, because here every sign does. Reasons in figures
# are for whoever reads the file; the cues of steps are in films, which have a test of their own.
NEVER_SHOWN = {
    "EvidenceArea.must_name", "EvidenceArea.never_beside", "Exercise.search_words",
    "Figure.not_drawn", "Figure.not_shown", "Guidance.search_words", "HardWord.forms", "Hidden.why",
    "LayWords.also", "LayWords.misspelt", "LayWords.word", "LevelWords.stop", "Position.also",
    "Position.proper", "Position.said", "Reason.also", "Reason.meaning", "Reason.proper",
    "Routine.search_words", "Search.pages", "ShortQuery.asks", "ShortQuery.typed", "Sign.not_meant",
    "Sign.not_meant_alike", "Sign.typed", "Sign.typed_alike", "Sign.typed_for_line",
    "Signs.care_words", "Signs.kinds", "Signs.same_words", "Site.short_title", "Step.cue",
    "Term.also", "Thing.also", "Thing.proper", "Thing.said", "Vocabulary.off_map",
    "Vocabulary.clinical_words", "Vocabulary.promises",
    "Safety.emergency_short", "SheetPart.section", "SheetPart.takes",  # on paper; names of passages
}  # fmt: skip

NUMBER = re.compile(r"n[0-9]{4} ")
# What the rules say, in a word, and how they say it.
REASONS = {
    "unseen signs": r"^the sign U\+|unicode|surrogate",
    "markup": r"^the sign |^brackets ",
    "gaps": r"^\{|^no gap in braces",
    "spaces": r"^empty, or spaces",
    "length": r"^\d+ letters|should have at (?:most|least)",
    "addresses": r"https://|^a user or a password|^no host|is no folder",
    "ids and the like": r"^String should match pattern|^not one number to call|^no word",
    "signs of searches": r"^the character ",
}
HARD_WORDS = frozenset({"HardWord.name", "HardWord.forms"})  # kept, pages of the sample have them
# Plural forms that other languages have; those of English are built.
OTHER_FORMS = {"Counted.zero", "Counted.two", "Counted.few", "Counted.many"}
ADDRESSES = {"Source.address", "Site.address", "Site.report", "CrisisLine.address"}
CASES = [
    pytest.param((("", "- "), 3, HARD_WORDS), id="a few attacks a text"),
    *(
        pytest.param(
            ((begin,), None, kept), id=f"all attacks, {name}", marks=pytest.mark.exhaustive
        )
        for name, begin, kept in (
            ("plain beginning", "", HARD_WORDS),
            ("begins a list", "- ", frozenset[str]()),
        )
    ),
]


@pytest.fixture(scope="module", params=CASES)
def both(
    request: pytest.FixtureRequest, library: Library, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Built, Built]:
    """The site of numbered words, and the same with hostile signs around each number."""
    first, many, kept = request.param
    plain_site, hostile = (tmp_path_factory.mktemp(name) for name in ("plain", "hostile"))
    return (
        built(library, plain_site, attacked([""], ""), kept),
        built(library, hostile, attacked(first, f" {ALL}", many), kept),
    )


@pytest.fixture(scope="module")
def hostile_site(both: tuple[Built, Built]) -> Built:
    return both[1]


def test_no_key_whose_rules_let_an_attack_pass_is_left_out(library: Library) -> None:
    changing = Changing(attacked([""], f" {ALL}"))
    changing.library(library)
    texts = [(key, leaf) for key, found in keys().items() for leaf in found]
    assert {key for key, leaf in texts if leaf.is_key and leaf.accepted} == set()
    open_to_some = {key for key, leaf in texts if leaf.accepted}
    assert len(open_to_some) > 700
    assert open_to_some - {one.key for one in changing.given} == OTHER_FORMS


def test_each_attack_at_each_key_is_refused_for_a_reason_or_is_built_below(
    record_property: Callable[[str, object], None],
) -> None:
    texts = [leaf for found in keys().values() for leaf in found]
    reasons = [reason for leaf in texts for reason in leaf.refusals.values()]
    refused = Counter(_kind(reason) for reason in reasons if reason is not None)
    assert all(text for text in refused), refused
    assert len(keys()) > 1000
    assert 0 < refused.total() < len(reasons)
    record_property(
        "counted",
        f"attacks on content: {len(ATTACKS)} of {len(CORPUS)} kinds at {len(keys())} keys, "
        f"{len(reasons)} tried, {refused.total()} refused by the rules "
        f"({', '.join(f'{kind} {count}' for kind, count in refused.most_common())}), "
        f"{len(reasons) - refused.total()} let pass and built",
    )


def _kind(reason: str) -> str:
    """Return what a rule said, without what it was said of."""
    return next((kind for kind, said in REASONS.items() if re.search(said, reason)), "")


def test_whatever_stands_in_a_text_the_page_has_the_same_elements_and_attributes(
    both: tuple[Built, Built],
) -> None:
    expected, pages = (site.pages() for site in both)
    assert len(pages) > 30
    assert pages.keys() == expected.keys()
    for path, page in pages.items():
        assert shape(page) == shape(expected[path]), path


def test_no_page_has_a_fault(hostile_site: Built) -> None:
    pages = {path: data for path, data in hostile_site.files.items() if path.endswith(".html")}
    assert {
        path: [*faults_of_page(data)] for path, data in pages.items() if [*faults_of_page(data)]
    } == {}


def test_every_text_is_shown_as_plain_words_wherever_it_is_shown(hostile_site: Built) -> None:
    shown = "\n".join(said(page) for page in hostile_site.pages().values())
    texts = {number[0]: one for one in hostile_site.given if (number := NUMBER.search(one.text))}
    seen: set[str] = set()
    for number in NUMBER.finditer(shown):
        one = texts.get(number[0])
        if one:
            words = one_line(re.split(r"\n\n", CITATION_OR_OWN.sub("", one.text))[0])
            begin = number.start() - words.index(number[0])
            assert shown.startswith(words, begin), (one.place, words, shown[begin : begin + 999])
            seen.add(one.place)
    hidden = {one.place for one in hostile_site.given} - seen - ADDRESSES
    unsaid = {place for place in hidden if place.startswith("words.")}  # such as other plural forms
    assert (hidden - unsaid) | {"HardWord.forms"} == NEVER_SHOWN
    places = {one.place for one in hostile_site.given if one.place.startswith("words.")}
    areas = {place.split(".")[1] for place in places}
    on_pages = areas - {"captions", "scripts", "review"}  # of drawings, scripts, and paper alone
    assert on_pages - {place.split(".")[1] for place in seen if place.startswith("words.")} == set()


SAID_IN_FRAME: Mapping[str, Callable[[FrameWords], str]] = {
    "[data-menu]": lambda words: words.menu,
    ".site-head__menu nav": lambda words: words.sections,
    ".site-foot nav": lambda words: words.footer,
    "[data-search]": lambda words: words.search.name,
    "[data-search-close]": lambda words: words.search.close,
    "[data-search-clear]": lambda words: words.search.clear_field,
    "#site-search-results": lambda words: words.search.results,
}


def test_titles_descriptions_and_names_are_escaped_just_once(hostile_site: Built) -> None:
    library, pages = hostile_site.library, hostile_site.pages()
    for path in ("exercises/fist/index.html", "offline/exercises/fist.html"):
        page, record = pages[path], library.exercises["fist"]
        assert first(page, "title").text() == f"{record.name} - {library.site.title}"
        assert first(page, "meta[name=description]").attributes["content"] == record.summary
        assert first(page, "h1").text() == record.name
        assert first(page, ".film-link").attributes["data-name"] == record.name
        assert first(page, ".site-head__home").text().strip() == library.site.title
        assert library.site.safety.link in first(page, "[data-safety]").text()
        for place, text in SAID_IN_FRAME.items():
            assert first(page, place).attributes["aria-label"] == text(library.words.frame), place
    home = pages["index.html"]
    assert first(home, "meta[name=description]").attributes["content"] == library.site.description
    assert library.site.title in first(home, ".site-foot").text()


def test_addresses_lead_where_they_say_and_nowhere_else(hostile_site: Built) -> None:
    links = {
        link.attributes["href"]
        for page in hostile_site.pages().values()
        for link in page.css("a[href*='x.example']")
    }
    assert len(links) >= 3
    start = "https://x.example/a%29%5Bb%5D%28javascript:c%29"
    assert [link for link in links if not (link or "").startswith(start)] == []
    assert [link for link in links if re.search(r"[()\[\]{}<>\"'`|]", link or "")] == []


def test_what_programs_read_has_the_texts_themselves(hostile_site: Built) -> None:
    library, files = hostile_site.library, hostile_site.files
    manifest = json.loads(files["manifest.webmanifest"])
    assert (manifest["name"], manifest["short_name"], manifest["description"]) == (
        library.site.title,
        library.site.short_title,
        library.site.description,
    )
    records = json.loads(files["finder/records.js"].decode().partition("=")[2].rstrip(";\n"))
    assert library.exercises["fist"].name in {record["name"] for record in records["records"]}
    sections = json.loads(files["search/sections.js"].decode().partition("=")[2].rstrip(";\n"))
    fist = [library.exercises["fist"].name, library.exercises["fist"].summary]
    assert sections["sections"].count(["exercises/fist", *fist]) == 1
    assert {name.split("/")[0] for name in zip_names(files)} == {folder_of(library.site)}
    words, own = json.loads(files["data/vocabulary.json"]), library.vocabulary
    assert words["off_map"] == dict(own.off_map)
    for kind, terms in (("positions", own.positions), ("equipment", own.equipment)):
        assert {i: tuple(word["said"]) for i, word in words[kind].items()} == {
            i: term.said for i, term in terms.items()
        }


STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"')
SPELLINGS = "spellings"  # a table whose names are letters of texts, in the data of the finder
DATA = re.compile(r"self\.\w+=(.+);\n", re.DOTALL)


def test_a_text_in_a_script_never_leaves_its_string(both: tuple[Built, Built]) -> None:
    plain, hostile = ({p: d for p, d in site.files.items() if _is_script(p)} for site in both)
    assert len(hostile) > 20
    assert any(b"window.attacked" in data for data in hostile.values())
    assert {path: STRING.sub("_", data.decode()) for path, data in hostile.items()} == {
        path: STRING.sub("_", data.decode()) for path, data in plain.items()
    }


def _is_script(path: str) -> bool:
    return "assets/javascripts/" in path and path.endswith(".js")


def test_a_text_in_data_never_becomes_structure(both: tuple[Built, Built]) -> None:
    plain, hostile = ({p: _structure(d) for p, d in _data(site)} for site in both)
    assert {path.rpartition(".")[2] for path in hostile} == {"js", "json", "webmanifest"}
    assert len(hostile) > 20
    assert hostile == plain


def _data(site: Built) -> Iterator[tuple[str, Any]]:
    """Yield everything of a site that a program reads as JSON."""
    for path, data in site.files.items():
        text = data.decode() if path.endswith((".json", ".js", ".webmanifest")) else ""
        written = DATA.fullmatch(text)
        if text and (written or not path.endswith(".js")):
            yield path, json.loads(written[1] if written else text)


def _structure(value: Any) -> Any:
    """Return which kinds of values a value holds, under which names; lists vary in length."""
    if isinstance(value, dict):
        return {name: _structure(inner) for name, inner in value.items() if name != SPELLINGS}
    if isinstance(value, list):
        return sorted({repr(_structure(inner)) for inner in value})
    return type(value).__name__


def test_a_text_in_a_calendar_never_becomes_a_line(both: tuple[Built, Built]) -> None:
    plain, hostile = ({p: d for p, d in s.files.items() if p.endswith(".ics")} for s in both)
    assert len(hostile) > 5
    assert b"window.attacked" in b"".join(hostile.values())
    for path, data in hostile.items():
        names = [name for name, _ in properties(data)]
        assert names == [name for name, _ in properties(plain[path])], path


def test_films_say_cues_as_they_are_and_their_script_is_data(hostile_site: Built) -> None:
    source = caption_source(hostile_site.library, "fist")
    assert source.telling is not None
    film = draw_film(source.figure, ALL, source.telling)
    text = film["film.js"]
    assert text.isascii()
    assert text.count("\n") == 1
    stops = json.loads(text.removeprefix(GLOBAL).removesuffix(";\n"))["stops"]
    cues = {step.cue for step in hostile_site.library.exercises["fist"].steps}
    said_cues = {stop["cue"] for stop in stops if stop["step"]}
    assert said_cues
    assert said_cues <= cues
    assert all(ALL in cue for cue in said_cues)
    assert ET.fromstring(film["anim.svg"])[0].text == ALL  # noqa: S314 - our own


def shape(page: LexborHTMLParser) -> Counter[tuple[str | None, str | None, tuple[str, ...]]]:
    """Return how often each element stands in what, with which attributes; names are sorted."""
    root = page.root
    assert root is not None
    return Counter(
        (node.parent.tag if node.parent else None, node.tag, tuple(sorted(node.attributes)))
        for node in root.traverse(include_text=False)
    )


def said(page: LexborHTMLParser) -> str:
    """Return the text of a page, of its attributes, and of its data as programs read them."""
    root = page.root
    assert root is not None
    text = root.text()
    for node in page.css("script[type='application/ld+json']"):
        text = text.replace(node.text(), " ".join(of_values(json.loads(node.text()))))
    values = [v or "" for node in root.traverse() for v in node.attributes.values()]
    values += [unescape(value) for value in values if value.startswith("<iframe ")]  # to be pasted
    values = [value for value in values if not value.startswith("<iframe ") or "&" not in value]
    return one_line(" ".join([text, *values]))


def one_line(text: str) -> str:
    return " ".join(text.split()).casefold()


def first(page: LexborHTMLParser, selector: str) -> Any:
    node = page.css_first(selector)
    assert node is not None, selector
    return node


def zip_names(files: Mapping[str, bytes]) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(files["downloads/offline.zip"])) as archive:
        return archive.namelist()


def folder_of(site: Site) -> str:
    return re.sub(r"\W+", "-", site.title.lower()).strip("-")
