import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel

from generator.content.library import Library
from generator.models import Words
from generator.project import PROJECT
from generator.site.assets import THEME_STYLES
from generator.site.settings import PAGES, configuration, group, settings
from generator.text.level_icons import LEVEL_ICONS


def test_the_site_tells_mkdocs_its_name_address_terms_and_safety_link(library: Library) -> None:
    found = dict(settings(library))
    assert group(found, "extra")["words"]
    assert {**found, "theme": ..., "extra": {**group(found, "extra"), "words": ...}} == {
        "site_name": "Hand Sample",
        "site_url": "https://hands.example/",
        "site_description": "A tiny library about hands.",
        "copyright": "Hand Sample, CC BY 4.0",
        "extra": {
            "safety": {
                "page": "guidance/check-first",
                "link": "Is it safe?",
                "icon": LEVEL_ICONS["emergency"],
            },
            "words": ...,
            "fonts": [
                "assets/fonts/AtkinsonHyperlegible-Regular.woff2",
                "assets/fonts/AtkinsonHyperlegible-Bold.woff2",
            ],
            "theme_styles": [*THEME_STYLES],
            "is_placed": False,
            "generator": False,
        },
        "theme": ...,
    }


def test_the_theme_gets_the_words_that_it_shows_itself(library: Library) -> None:
    words = library.words
    found = group(group(settings(library), "extra"), "words")
    search = words.frame.search.model_dump(exclude={"exercises", "examples"})
    assert found == {
        **words.frame.model_dump(exclude={"search"}),
        "search": {
            **search,
            "exercises": "All 2 exercises, with pictures",
            "examples": [*words.frame.search.examples],
        },
        "pages": {page: words.pages[page] for page in PAGES},
        "lost": words.lost.model_dump(),
        "offline": {
            "reading_copy": "You are reading the downloaded copy now.",
            "keep_size": "It takes about {megabytes} MB on your device.",
            "cards_size": "All of them together take about {megabytes} MB more.",
            "download_now": "Download the site",
            "download_size": "Download the site ({megabytes} MB)",
            "download_anew": "Look for a newer version",
        },
    }


ASKED = re.compile(r"\b(?:config\.extra\.)?words((?:\.(?!format\b)[a-z_]+)+)")
SET = re.compile(r"{% set words = config\.extra\.words((?:\.[a-z_]+)*) %}")


def test_templates_ask_for_all_of_these_words_and_for_no_others(library: Library) -> None:
    words = group(group(settings(library), "extra"), "words")
    asked: set[str] = set()
    for path in (PROJECT / "templates/theme").rglob("*.html"):
        text = path.read_text("utf-8")
        below = {match[1] for match in SET.finditer(text)} or {""}
        assert len(below) == 1, path  # one meaning of `words` in a file
        found = ASKED.finditer(SET.sub("", text))
        asked |= {("" if "config" in m[0] else min(below)) + m[1] for m in found}
    assert {
        f".{name}" for name in names(words) if not isinstance(at(words, name), Mapping)
    } == asked


def names(value: Mapping[str, object]) -> Iterator[str]:
    """Yield each name of a mapping and those inside, dotted."""
    for name, inner in value.items():
        yield name
        if isinstance(inner, Mapping):
            yield from (f"{name}.{one}" for one in names(inner))


def at(value: object, name: str) -> object:
    for part in name.split("."):
        assert isinstance(value, Mapping)
        value = value[part]
    return value


def test_no_name_that_templates_are_given_is_that_of_a_method(library: Library) -> None:
    """Of a mapping, `words.clear` is to a template a method, which it prints with its address."""
    methods = {name for name in dir(dict) if not name.startswith("_")}
    assert {"clear", "keys", "items", "get", "pop", "values", "update", "copy"} <= methods
    found = [*names(group(settings(library), "extra"))]
    assert len(found) > 30
    assert [name for name in found if name.rpartition(".")[2] in methods] == []


def test_pages_begin_in_light_colours_and_a_script_gives_the_others() -> None:
    frame = (PROJECT / "templates/theme/main.html").read_text("utf-8")
    assert 'data-md-color-scheme="default"' in frame
    colours = (PROJECT / "scripts/page/colours.js").read_text("utf-8")
    assert 'SCHEMES = { light: "default", dark: "slate" }' in colours


def said(value: Any, text: str) -> Any:
    """Return words that say one text everywhere; a plural form says how many, too."""
    if isinstance(value, BaseModel):
        fields = type(value).model_fields
        return value.model_copy(update={n: said(getattr(value, n), text) for n in fields})
    if isinstance(value, Mapping):
        return {key: said(inner, text) for key, inner in value.items()}
    if isinstance(value, tuple):
        return tuple(said(inner, text) for inner in value)
    return value and text


def hostile_words(words: Words, text: str) -> Words:
    """Return words that say one text everywhere where the theme shows them."""
    areas = {
        name: said(getattr(words, name), text) for name in ("frame", "lost", "offline", "pages")
    }
    return words.model_copy(update=areas)


def leaves(value: object) -> Iterator[object]:
    for inner in value.values() if isinstance(value, Mapping) else ():
        if isinstance(inner, list):
            yield from inner
        else:
            yield from leaves(inner) if isinstance(inner, Mapping) else (inner,)


def test_the_theme_gets_html_and_an_address_that_ends_nothing(library: Library) -> None:
    text = 'Say "ah" & <b>, don\'t'
    shown = "Say &quot;ah&quot; &amp; &lt;b&gt;, don't"
    site = library.site.model_copy(
        update={
            "title": text,
            "description": text,
            "address": "https://a.example/(b)'/",
            "licences": library.site.licences.model_copy(update={"content": text}),
            "safety": library.site.safety.model_copy(update={"link": text}),
        }
    )
    hostile = replace(library, site=site, words=hostile_words(library.words, text))
    found = settings(hostile)
    given = {
        "site_name": shown,
        "site_url": "https://a.example/%28b%29%27/",
        "site_description": shown,
        "copyright": f"{shown}, {shown}",
    }
    assert {key: found[key] for key in given} == given
    extra = group(found, "extra")
    safety = {"page": "guidance/check-first", "icon": LEVEL_ICONS["emergency"], "link": shown}
    assert extra["safety"] == safety
    values = [*leaves(extra["words"])]
    assert len(values) > 30
    assert set(values) == {shown}


def test_a_configuration_inherits_the_projects_by_paths_from_its_own_folder() -> None:
    text = configuration(Path("work/build/mkdocs.yml"), Path("work"), {"site_name": "Hände"})
    assert yaml.safe_load(text) == {
        "INHERIT": "../mkdocs.yml",
        "theme": {"custom_dir": "../templates/theme"},
        "hooks": [],
        "watch": [],
        "site_name": "Hände",
    }
    assert "Hände" in text


def test_a_configuration_elsewhere_still_finds_the_project(tmp_path: Path) -> None:
    text = configuration(tmp_path / "a/b/mkdocs.yml", tmp_path / "project", {})
    found = yaml.safe_load(text)
    assert found["INHERIT"] == "../../project/mkdocs.yml"
    assert found["theme"] == {"custom_dir": "../../project/templates/theme"}


def test_keys_of_the_theme_stand_beside_its_folder() -> None:
    text = configuration(Path("build/mkdocs.yml"), Path(), {"theme": {"palette": ["a"]}})
    assert yaml.safe_load(text)["theme"] == {
        "custom_dir": "../templates/theme",
        "palette": ["a"],
    }


def test_a_group_is_empty_where_the_key_is_not_there() -> None:
    assert group({"extra": {"a": 1}, "site_name": "b"}, "extra") == {"a": 1}
    assert group({"site_name": "b"}, "extra") == group({"site_name": "b"}, "site_name") == {}


def test_keys_that_are_given_win_over_those_inherited() -> None:
    text = configuration(Path("build/mkdocs.yml"), Path(), {"hooks": ["own.py"]})
    assert yaml.safe_load(text)["hooks"] == ["own.py"]
