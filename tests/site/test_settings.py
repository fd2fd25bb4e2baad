import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from generator.content.library import Library
from generator.models import Words
from generator.project import PROJECT
from generator.site.settings import configuration, group, settings


def test_the_site_tells_mkdocs_its_name_address_terms_and_safety_link(library: Library) -> None:
    found = dict(settings(library))
    assert group(found, "extra")["words"]
    assert {**found, "theme": ..., "extra": {**group(found, "extra"), "words": ...}} == {
        "site_name": "Hand Sample",
        "site_url": "https://hands.example/",
        "site_description": "A tiny library about hands.",
        "copyright": "Hand Sample, CC BY 4.0",
        "extra": {
            "safety": {"page": "guidance/check-first", "link": "Is it safe?"},
            "words": ...,
            "generator": False,
        },
        "theme": ...,
    }


def test_the_theme_gets_the_words_that_it_shows_itself(library: Library) -> None:
    words = library.words
    found = group(group(settings(library), "extra"), "words")
    assert found == {
        "sections": words.frame.sections,
        "footer": words.frame.footer,
        "pages": {page: words.pages[page] for page in ("cards", "offline", "sources", "about")},
        "offline": {
            "reading_copy": "You are reading the downloaded copy now.",
            "keep_size": "It takes about {megabytes} MB on your device.",
            "cards_size": "All cards together take about {megabytes} MB more.",
            "download_now": "Download the site",
            "download_size": "Download the site ({megabytes} MB)",
            "download_anew": "Look for a newer version",
        },
    }
    asked = {
        name
        for path in (PROJECT / "templates/theme").rglob("*.html")
        for name in re.findall(r"\b(?:config\.extra\.)?words\.(\w+)", path.read_text("utf-8"))
    }
    assert asked == {*found, *group(found, "offline")}
    assert asked & set(dir(dict)) == set()  # what a template would find instead


def test_light_and_dark_lead_to_each_other(library: Library) -> None:
    light, dark = palette(settings(library))
    assert (light["scheme"], light["toggle"]["name"]) == ("default", "Switch to dark colours")
    assert (dark["scheme"], dark["toggle"]["name"]) == ("slate", "Switch to light colours")
    assert [colours["media"] for colours in (light, dark)] == [
        "(prefers-color-scheme: light)",
        "(prefers-color-scheme: dark)",
    ]


def palette(keys: Mapping[str, object]) -> Any:
    return group(keys, "theme")["palette"]


def said(words: Words, text: str) -> Words:
    """Return words that say one text everywhere where the theme shows them."""
    areas = {
        area: getattr(words, area).model_copy(
            update=dict.fromkeys(type(getattr(words, area)).model_fields, text)
        )
        for area in ("frame", "offline")
    }
    return words.model_copy(update={**areas, "pages": dict.fromkeys(words.pages, text)})


def leaves(value: object) -> Iterator[object]:
    for inner in value.values() if isinstance(value, Mapping) else ():
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
    hostile = replace(library, site=site, words=said(library.words, text))
    found = settings(hostile)
    given = {
        "site_name": shown,
        "site_url": "https://a.example/%28b%29%27/",
        "site_description": shown,
        "copyright": f"{shown}, {shown}",
    }
    assert {key: found[key] for key in given} == given
    extra = group(found, "extra")
    assert extra["safety"] == {"page": "guidance/check-first", "link": shown}
    values = [*leaves(extra["words"]), *(one["toggle"]["name"] for one in palette(found))]
    assert len(values) > 12
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
