from pathlib import Path

import yaml

from generator.content.library import Library
from generator.site.settings import configuration, settings


def test_the_site_tells_mkdocs_its_name_address_terms_and_safety_link(library: Library) -> None:
    assert settings(library.site) == {
        "site_name": "Hand Sample",
        "site_url": "https://hands.example/",
        "site_description": "A tiny library about hands.",
        "copyright": "Hand Sample, CC BY 4.0",
        "extra": {
            "safety": {"page": "guidance/check-first", "link": "Is it safe?"},
            "generator": False,
        },
    }


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
    assert settings(site) == {
        "site_name": shown,
        "site_url": "https://a.example/%28b%29%27/",
        "site_description": shown,
        "copyright": f"{shown}, {shown}",
        "extra": {"safety": {"page": "guidance/check-first", "link": shown}, "generator": False},
    }


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


def test_keys_that_are_given_win_over_those_inherited() -> None:
    text = configuration(Path("build/mkdocs.yml"), Path(), {"hooks": ["own.py"]})
    assert yaml.safe_load(text)["hooks"] == ["own.py"]
